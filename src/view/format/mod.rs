//! Numbers, dates, lists and order as the readers of one language know them.
//!
//! In: values of `base`. Out: words. The calendar is always Gregorian and the
//! digits are those of the language's tag; classes of imprecise dates are Fluent
//! messages, names of months come from ICU.

mod date;
#[cfg(test)]
mod tests;
pub mod unit;
pub(in crate::view) mod value;

use icu_calendar::{Date as Calendar, Gregorian};
use icu_collator::options::CollatorOptions;
use icu_collator::{Collator, CollatorBorrowed};
use icu_datetime::FixedCalendarDateTimeFormatter;
use icu_datetime::fieldsets::{Y, YM, YMD};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal as Fixed;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;
use icu_plurals::{PluralCategory, PluralRules};

use crate::base::date::Day;
use crate::base::locale::Locale;
use crate::view::spacing;
use crate::view::strings::strip;
use crate::view::voice::{mark, unmark};

/// The formatters of one language, made once.
pub struct Format {
    grouped: DecimalFormatter,
    bare: DecimalFormatter,
    day: FixedCalendarDateTimeFormatter<Gregorian, YMD>,
    month: FixedCalendarDateTimeFormatter<Gregorian, YM>,
    year: FixedCalendarDateTimeFormatter<Gregorian, Y>,
    and: ListFormatter,
    or: ListFormatter,
    plural: PluralRules,
    collator: CollatorBorrowed<'static>,
    /// Whether Latin names keep a distance from the letters of the language.
    is_spaced: bool,
    /// The primary subtag.
    language: String,
}

impl Format {
    /// The formatters of a language; a language ICU does not know gets its root forms.
    pub fn new(language: &Locale) -> Self {
        // English without a country is read all over the world: day before month.
        let tag = if language.as_str() == "en" { "en-001" } else { language.as_str() };
        let locale: icu_locale::Locale = tag.parse().unwrap_or(icu_locale::Locale::UNKNOWN);
        // The data of ICU 2.4 for a month in Brazilian Portuguese lack the digits of the year, which
        // is a panic where assertions are on. The words of Portugal are the same.
        let months = if language.as_str() == "pt" || language.as_str() == "pt-BR" { icu_locale::locale!("pt-PT") } else { locale.clone() };
        let mut ungrouped = DecimalFormatterOptions::default();
        ungrouped.grouping_strategy = Some(GroupingStrategy::Never);
        let is_spaced = spacing::is_wanted(language);
        let promise = "compiled data holds a root locale";
        Self {
            grouped: DecimalFormatter::try_new((&locale).into(), DecimalFormatterOptions::default()).expect(promise),
            bare: DecimalFormatter::try_new((&locale).into(), ungrouped).expect(promise),
            day: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMD::long()).expect(promise),
            month: FixedCalendarDateTimeFormatter::try_new((&months).into(), YM::long()).expect(promise),
            year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), Y::long()).expect(promise),
            and: ListFormatter::try_new_and((&locale).into(), ListFormatterOptions::default()).expect(promise),
            or: ListFormatter::try_new_or((&locale).into(), ListFormatterOptions::default()).expect(promise),
            plural: PluralRules::try_new_cardinal((&locale).into()).expect(promise),
            collator: Collator::try_new((&locale).into(), CollatorOptions::default()).expect(promise),
            is_spaced,
            language: language.language().to_owned(),
        }
    }

    /// A number with as many decimals as are written, grouped.
    pub fn number(&self, written: &str) -> String {
        match Fixed::try_from_str(written) {
            Ok(fixed) => self.grouped.format(&fixed).to_string(),
            Err(_) => written.to_owned(),
        }
    }

    /// A written number moved by powers of ten, grouped: 76.2 by 1 is 762.
    pub fn shifted(&self, written: &str, powers: i16) -> String {
        match Fixed::try_from_str(written) {
            Ok(mut fixed) => {
                fixed.multiply_pow10(powers);
                if powers < 0 {
                    // 250 million is 2.5亿: the last zero was none of the source's decimals.
                    fixed.trim_end();
                }
                self.grouped.format(&fixed).to_string()
            }
            Err(_) => written.to_owned(),
        }
    }

    /// A whole number.
    pub fn count(&self, number: usize) -> String {
        self.number(&number.to_string())
    }

    /// A computed number with so many decimals, halves away from zero.
    pub fn decimals(&self, number: f64, decimals: usize) -> String {
        self.number(&format!("{number:.decimals$}"))
    }

    /// The digits of a year, without grouping and without any word.
    pub fn digits(&self, number: i32) -> String {
        self.bare.format(&Fixed::from(number)).to_string()
    }

    /// A day in words: 26 August 1972.
    pub fn day(&self, day: Day) -> String {
        match calendar(day) {
            Some(date) => self.written(day, self.day.format(&date).to_string()),
            None => day.to_string(),
        }
    }

    /// A day as CLDR's long pattern and the spelling of the language have it, where ICU4X puts its
    /// parts together otherwise: Vietnamese parts the year by a comma and Hindi does not; the first
    /// of a month has a number of its own kind in French, which no pattern of CLDR knows.
    fn written(&self, day: Day, words: String) -> String {
        match self.language.as_str() {
            "fr" if day.day() == 1 => words.strip_prefix("1 ").map_or(words.clone(), |rest| format!("1er {rest}")),
            "hi" => words.replacen(", ", " ", 1),
            "vi" if !words.contains(',') => words.rsplit_once(' ').map_or(words.clone(), |(day, year)| format!("{day}, {year}")),
            _ => words,
        }
    }

    /// A month in words: August 1972.
    pub fn month(&self, year: i32, month: u8) -> String {
        match Day::from_ymd(year, month, 1).and_then(calendar) {
            Some(date) => self.month.format(&date).to_string(),
            None => format!("{year}-{month:02}"),
        }
    }

    /// A year as it stands alone: 1972, 1972年.
    pub fn year(&self, year: i32) -> String {
        match Day::from_ymd(year, 1, 1).and_then(calendar) {
            Some(date) => self.year.format(&date).to_string(),
            None => year.to_string(),
        }
    }

    /// "a, b and c"
    pub fn and<T: AsRef<str>>(&self, items: &[T]) -> String {
        let pattern = self.and_marks(items.len(), |index| {
            let words = strip(items.get(index)?.as_ref());
            Some((words.chars().next()?, words.chars().next_back()?))
        });
        let mut out = String::with_capacity(pattern.len());
        for letter in pattern.chars() {
            match unmark(letter).and_then(|index| items.get(index)) {
                Some(item) => out.push_str(item.as_ref()),
                None => out.push(letter),
            }
        }
        out
    }

    /// The pattern of a list of so many items, with marks in their places. `edges`
    /// gives the first and the last letter of each: what is put between may want room.
    pub(in crate::view) fn and_marks(&self, n: usize, edges: impl Fn(usize) -> Option<(char, char)>) -> String {
        let pattern = self.and.format((0..n).map(mark)).to_string();
        if self.is_spaced { spacing::set(&pattern, |letter| unmark(letter).and_then(&edges)) } else { pattern }
    }

    /// "a, b or c"
    pub fn or<T: AsRef<str>>(&self, items: &[T]) -> String {
        self.or.format(items.iter().map(AsRef::as_ref)).to_string()
    }

    /// The plural category of a written number.
    pub fn plural(&self, written: &str) -> &'static str {
        let category = match Fixed::try_from_str(written) {
            Ok(fixed) => self.plural.category_for(&fixed),
            Err(_) => PluralCategory::Other,
        };
        match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }

    /// The place of a text in an index: keys are in the order their texts have in this language
    /// (UTS #10). Made once per text, where a comparison is made again and again.
    pub fn sort_key(&self, text: &str) -> Vec<u8> {
        let mut key = Vec::with_capacity(2 * text.len());
        let Ok(()) = self.collator.write_sort_key_to(text, &mut key);
        key
    }
}

fn calendar(day: Day) -> Option<Calendar<Gregorian>> {
    Calendar::try_new_gregorian(day.year(), day.month(), day.day()).ok()
}
