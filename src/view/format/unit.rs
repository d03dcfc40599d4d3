//! A number and its unit in words: "MYR 76.2 billion", "1,250 jobs", "17%".
//!
//! In: a number as written, a unit of `base` or of the site. Out: words. What
//! pieces a language counts large sums in is data: where `money-steps` names
//! powers of ten (Chinese: 4 8 12), the size of the sum chooses among them;
//! elsewhere a sum keeps the pieces that its source writes.

use crate::base::unit::{Base, Measure, Rate, Scale, Unit};

use crate::model::source::UnitDef;
use crate::view::strings::Arg;
use crate::view::voice::Voice;

/// Where the words of a unit that the site defines are found.
pub type Units<'a> = &'a dyn Fn(&str) -> Option<&'a UnitDef>;

/// The number whose form of the word stands alone in the head of a table. Not
/// two: Arabic and others have a dual.
const MANY: f64 = 100.0;

/// How a sum is told: powers of ten to move the written number by, and the
/// message of the piece; none for numbers written out.
#[derive(Default)]
pub(super) struct Pieces {
    pub(super) shift: i16,
    word: String,
}

impl Voice<'_> {
    /// The pieces in which a sum is told; the largest number of a range decides.
    pub(super) fn pieces(&self, written: &str, unit: Option<&Unit>) -> Pieces {
        let Some(Base::Currency { scale, .. }) = unit.map(|unit| &unit.base) else { return Pieces::default() };
        let power = match scale {
            Scale::One => return Pieces::default(),
            Scale::K => 3,
            Scale::M => 6,
            Scale::Bn => 9,
            Scale::Tn => 12,
        };
        let steps: Vec<i16> = self.words.t("money-steps").split_whitespace().filter_map(|step| step.parse().ok()).collect();
        if steps.is_empty() {
            return Pieces { shift: 0, word: format!("money-{}", scale.as_str()) };
        }
        let number = |written: &str, power: i16| format!("{written}e{power}").parse::<f64>().unwrap_or(0.0).abs();
        let size = number(written, power);
        match steps.into_iter().rev().find(|step| size >= number("1", *step)) {
            Some(step) => Pieces { shift: power - step, word: format!("money-steps.e{step}") },
            None => Pieces { shift: power, word: String::new() },
        }
    }

    /// Puts the unit beside words that hold the number; `written` decides the plural.
    pub(super) fn with_unit(&self, shown: &str, written: &str, unit: &Unit, pieces: &Pieces, units: Units<'_>) -> String {
        let number = written.parse::<f64>().unwrap_or(2.0);
        let args = |extra: Option<(&'static str, Arg)>| {
            let mut args: Vec<(&str, Arg)> = vec![("shown", shown.into()), ("n", number.into())];
            args.extend(extra);
            args
        };
        let words = match &unit.base {
            Base::Count => shown.to_owned(),
            Base::Percent => self.percent(shown),
            Base::PercentPoints => self.say("unit-percent-points", &args(None)),
            Base::Currency { code, .. } => self.money(shown, code, &pieces.word),
            Base::Measure(measure) => self.measure(*measure, &args(None)),
            Base::Noun(noun) => self
                .words
                .maybe(&format!("unit-{}", noun.id()), &args(None))
                .unwrap_or_else(|| self.say("unit-symbol", &args(Some(("symbol", noun.id().into()))))),
            Base::Custom(id) => match units(id) {
                Some(unit) => self.custom(unit, shown, written),
                None => self.say("unit-symbol", &args(Some(("symbol", id.as_str().into())))),
            },
        };
        match unit.rate {
            None => words,
            Some(rate) => {
                let key = match rate {
                    Rate::Year => "rate-year",
                    Rate::Month => "rate-month",
                    Rate::Day => "rate-day",
                };
                self.say(key, &[("amount", words.into())])
            }
        }
    }

    /// What the numbers of an axis up to a value count, and by how many powers of ten
    /// written values are moved for it: where sums are told in pieces of the
    /// language, the axis counts in them too.
    pub fn axis(&self, highest: &str, unit: &Unit, units: Units<'_>) -> (i16, String) {
        let pieces = self.pieces(highest, Some(unit));
        if !pieces.word.starts_with("money-steps") && pieces.shift == 0 {
            return (0, self.unit(unit, units));
        }
        let words = self.with_unit("", "100", unit, &pieces, units);
        (pieces.shift, super::super::strings::strip(&words).trim().to_owned())
    }

    /// The unit alone, for heads of tables: "MYR billion", "jobs", "%".
    pub fn unit(&self, unit: &Unit, units: Units<'_>) -> String {
        let words = match &unit.base {
            Base::Count => String::new(),
            Base::Percent => "%".into(),
            Base::PercentPoints => self.t("unit-name-percent-points"),
            Base::Currency { code, scale } => {
                let code = self.words.maybe(&format!("currency-{code}.symbol"), &[]).unwrap_or_else(|| (*code).to_owned());
                match scale {
                    Scale::One => code,
                    Scale::K | Scale::M | Scale::Bn | Scale::Tn => self.say(&format!("money-{}.head", scale.as_str()), &[("currency", code.into())]),
                }
            }
            Base::Measure(measure) => self.measure(*measure, &[("shown", "".into()), ("n", MANY.into())]),
            Base::Noun(noun) => {
                self.words.maybe(&format!("unit-{}", noun.id()), &[("shown", "".into()), ("n", MANY.into())]).unwrap_or_else(|| noun.id().to_owned())
            }
            Base::Custom(id) => units(id).map_or_else(|| id.clone(), |unit| self.custom(unit, "", "100")),
        };
        let words = super::super::strings::strip(&words).trim().to_owned();
        match unit.rate {
            None => words,
            Some(rate) => {
                let (key, args) = (format!("rate-{}", rate.as_str()), [("amount", words.into())]);
                super::super::strings::strip(&self.words.maybe(&format!("{key}.head"), &args).unwrap_or_else(|| self.say(&key, &args)))
            }
        }
    }

    fn money(&self, shown: &str, code: &str, word: &str) -> String {
        let amount = if word.is_empty() { shown.to_owned() } else { self.say(word, &[("n", shown.into())]) };
        let amount = super::super::strings::strip(&amount);
        self.words
            .maybe(&format!("currency-{code}"), &[("n", amount.as_str().into())])
            .unwrap_or_else(|| self.say("currency-code", &[("code", code.into()), ("n", amount.into())]))
    }

    /// A number with the sign of hundredths: 17%, %17. What is below nothing keeps its minus in front of both.
    pub(in crate::view) fn percent(&self, shown: &str) -> String {
        let minus = ['-', '−'].into_iter().find(|minus| shown.starts_with(*minus));
        let number = minus.map_or(shown, |minus| &shown[minus.len_utf8()..]);
        let words = self.say("unit-percent", &[("shown", number.into())]);
        minus.map_or(words.clone(), |minus| format!("{minus}{}", super::super::strings::strip(&words)))
    }

    fn measure(&self, measure: Measure, args: &[(&str, Arg)]) -> String {
        self.words.maybe(&format!("unit-{}", measure.id()), args).unwrap_or_else(|| {
            let symbol = match measure.symbol() {
                "m2" => "m²",
                "m3" => "m³",
                "km2" => "km²",
                "cm2" => "cm²",
                "ft2" => "ft²",
                other => other,
            };
            let mut args = args.to_vec();
            args.push(("symbol", symbol.into()));
            self.say("unit-symbol", &args)
        })
    }

    fn custom(&self, unit: &UnitDef, shown: &str, written: &str) -> String {
        let category = self.format.plural(written);
        let form = |wanted: &str| unit.forms.iter().find(|(category, _)| category == wanted).map(|(_, words)| self.bare(words));
        let word = form(category).filter(|word| !word.is_empty()).or_else(|| form("other")).unwrap_or_else(|| unit.id.as_str().to_owned());
        let said = |shown: &str| self.say("unit-noun", &[("shown", shown.into()), ("word", word.as_str().into())]);
        let words = said(shown);
        // Where a number stands close to its word, as in Japanese, a word of another language stands apart.
        let is_close = !shown.is_empty() && super::super::strings::strip(&words).contains(&format!("{}{word}", super::super::strings::strip(shown)));
        let is_latin = word.chars().next().is_some_and(|letter| letter.is_ascii_alphabetic());
        if is_close && is_latin { said(&format!("{shown} ")) } else { words }
    }
}
