//! A number and its unit in words: "MYR 76.2 billion", "1,250 jobs", "17%".
//!
//! In: a number as written, a unit of `base` or of the site. Out: words. What
//! pieces a language counts large sums in is data: `money-bn-shift` says how many
//! powers of ten lie between a billion and the word of `money-bn`.

use crate::base::unit::{Base, Measure, Rate, Scale, Unit};

use crate::model::source::UnitDef;
use crate::view::strings::Arg;
use crate::view::voice::Voice;

/// Where the words of a unit that the site defines are found.
pub type Units<'a> = &'a dyn Fn(&str) -> Option<&'a UnitDef>;

impl Voice<'_> {
    /// The written number moved into the pieces that the language counts in.
    pub(super) fn scaled(&self, written: &str, unit: Option<&Unit>) -> String {
        let shift = match unit.map(|unit| &unit.base) {
            Some(Base::Currency { scale, .. }) if *scale != Scale::One => {
                self.words.maybe(&format!("money-{}-shift", scale.as_str()), &[]).and_then(|shift| shift.trim().parse().ok()).unwrap_or(0)
            }
            _ => 0,
        };
        self.format.shifted(written, shift)
    }

    /// Puts the unit beside words that hold the number; `written` decides the plural.
    pub(super) fn with_unit(&self, shown: &str, written: &str, unit: &Unit, units: Units<'_>) -> String {
        let number = written.parse::<f64>().unwrap_or(2.0);
        let args = |extra: Option<(&'static str, Arg)>| {
            let mut args: Vec<(&str, Arg)> = vec![("shown", shown.into()), ("n", number.into())];
            args.extend(extra);
            args
        };
        let words = match &unit.base {
            Base::Count => shown.to_owned(),
            Base::Percent => self.say("unit-percent", &args(None)),
            Base::PercentPoints => self.say("unit-percent-points", &args(None)),
            Base::Currency { code, scale } => self.money(shown, code, *scale),
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

    /// The unit alone, for heads of tables: "MYR billion", "jobs", "%".
    pub fn unit(&self, unit: &Unit, units: Units<'_>) -> String {
        let words = match &unit.base {
            Base::Count => String::new(),
            Base::Percent => "%".into(),
            Base::PercentPoints => self.t("unit-name-percent-points"),
            Base::Currency { code, scale } => {
                let scale = match scale {
                    Scale::One => String::new(),
                    Scale::K | Scale::M | Scale::Bn | Scale::Tn => self.say(&format!("money-{}", scale.as_str()), &[("n", "".into())]),
                };
                let code = self.words.maybe(&format!("currency-{code}.symbol"), &[]).unwrap_or_else(|| (*code).to_owned());
                format!("{code} {}", super::super::strings::strip(&scale).trim())
            }
            Base::Measure(measure) => super::super::strings::strip(&self.measure(*measure, &[("shown", "".into()), ("n", 2.0.into())])),
            Base::Noun(noun) => {
                self.words.maybe(&format!("unit-{}", noun.id()), &[("shown", "".into()), ("n", 2.0.into())]).unwrap_or_else(|| noun.id().to_owned())
            }
            Base::Custom(id) => units(id).map_or_else(|| id.clone(), |unit| self.custom(unit, "", "2")),
        };
        let words = super::super::strings::strip(&words).trim().to_owned();
        match unit.rate {
            None => words,
            Some(rate) => super::super::strings::strip(&self.say(&format!("rate-{}", rate.as_str()), &[("amount", words.into())])),
        }
    }

    fn money(&self, shown: &str, code: &str, scale: Scale) -> String {
        let amount = match scale {
            Scale::One => shown.to_owned(),
            Scale::K | Scale::M | Scale::Bn | Scale::Tn => self.say(&format!("money-{}", scale.as_str()), &[("n", shown.into())]),
        };
        let amount = super::super::strings::strip(&amount);
        self.words
            .maybe(&format!("currency-{code}"), &[("n", amount.as_str().into())])
            .unwrap_or_else(|| self.say("currency-code", &[("code", code.into()), ("n", amount.into())]))
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
        self.say("unit-noun", &[("shown", shown.into()), ("word", word.into())])
    }
}
