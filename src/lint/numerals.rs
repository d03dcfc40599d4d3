//! Numbers in running text: where they stand, what they come to, whether a
//! unit makes them a claim.
//!
//! In: a text and its language. Out: numerals. Names such as `5G` or
//! `Q4` and numbers spelled in words are none.

mod compare;
mod digits;
mod exact;
mod spelled;
mod tongue;

use std::ops::Range;

use super::vocabulary::{COUNTED, CURRENCIES, listed};
pub(super) use compare::{Difference, differences};
use exact::Exact;
pub(super) use tongue::{Tongue, Tongues};

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Numeral {
    /// From the currency sign or first digit to the end of the unit.
    pub(super) range: Range<usize>,
    /// With its multiplier.
    pub(super) value: f64,
    pub(super) unit: UnitSeen,
    /// Written with a sign between thousands, or with decimals.
    pub(super) is_formatted: bool,
}

/// What follows or precedes the digits.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum UnitSeen {
    None,
    /// A currency, a percentage, a multiplier: always a claim.
    Measured,
    /// A counted noun: `jobs`, `公顷`.
    Counted,
}

/// Digits with the words that multiply them.
#[derive(Clone, Debug)]
struct Run {
    start: usize,
    digits_end: usize,
    /// Behind the multipliers.
    end: usize,
    /// Without and with its multipliers: `76.2 billion` and `762亿` come to the same.
    plain: Exact,
    value: Exact,
    /// Of the multipliers; 0 when there is none.
    power: i32,
    is_doubtful: bool,
    is_formatted: bool,
}

impl Run {
    /// A plain number that may be a year.
    fn may_be_year(&self) -> bool {
        self.power == 0 && !self.is_formatted && self.plain.whole().is_some_and(|year| (1000..2200).contains(&year))
    }
}

/// Every run of digits in a text.
fn runs(text: &str, tongue: &Tongue) -> Vec<Run> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].find(|sign: char| digits::value(sign).is_some()) {
        let start = at + step;
        match run(text, start, tongue) {
            Some(run) => {
                at = run.end;
                found.push(run);
            }
            // More digits than any number has.
            None => at = start + text[start..].find(|sign: char| digits::value(sign).is_none()).unwrap_or(text.len() - start),
        }
    }
    found
}

fn run(text: &str, start: usize, tongue: &Tongue) -> Option<Run> {
    let written = digits::read(&text[start..], tongue)?;
    let digits_end = start + written.length;
    let mut run = Run {
        start,
        digits_end,
        end: digits_end,
        plain: written.value,
        value: written.value,
        power: 0,
        is_doubtful: false,
        is_formatted: written.is_formatted,
    };
    // Each word counts in the one behind it: 千万, thousand million, หมื่นล้าน.
    let mut last = 0;
    loop {
        let (word, from) = word_after(text, run.end);
        let Some(found) = tongue.word(word).filter(|found| found.power >= last && (last == 0 || !found.is_doubtful)) else { break };
        run.power += found.power;
        run.is_doubtful = found.is_doubtful;
        run.end = from + found.length;
        last = found.power;
    }
    run.value = run.plain.moved(run.power);
    if run.power > 0 && !run.is_doubtful {
        run.add_rest(text, tongue);
    }
    Some(run)
}

impl Run {
    /// What smaller pieces add: `3亿5000万`, "3 करोड़ 50 लाख". Pieces without a word only stand close.
    fn add_rest(&mut self, text: &str, tongue: &Tongue) {
        let (word, from) = word_after(text, self.end);
        if word.chars().next().is_none_or(|sign| digits::value(sign).is_none()) {
            return;
        }
        let Some(rest) = run(text, from, tongue) else { return };
        let is_smaller = if rest.power > 0 { rest.power < self.power && !rest.is_doubtful } else { from == self.end };
        let fits = rest.value.to_f64() < Exact::new(1, self.power).to_f64();
        if let Some(sum) = self.value.plus(rest.value).filter(|_| is_smaller && fits) {
            self.value = sum;
            self.end = rest.end;
        }
    }
}

/// Finds the numerals of a text.
pub(super) fn read(text: &str, tongue: &Tongue) -> Vec<Numeral> {
    let mut found: Vec<Numeral> = Vec::new();
    for run in runs(text, tongue) {
        // The unit of the number before may have reached as far as this one.
        if found.last().is_some_and(|last| last.range.end > run.start) {
            continue;
        }
        let before = text[..run.start].chars().next_back();
        let currency = currency_before(&text[..run.start]);
        let glued = before.is_some_and(|sign| sign.is_alphanumeric() && sign.is_ascii()) && currency.is_none();
        if !glued {
            found.extend(finish(text, &tongue.language, &run, currency));
        }
    }
    found
}

/// Looks at what follows the digits.
fn finish(text: &str, language: &str, run: &Run, currency: Option<usize>) -> Option<Numeral> {
    let start = currency.unwrap_or(run.start);
    let mut unit = if currency.is_some() || run.power > 0 { UnitSeen::Measured } else { UnitSeen::None };
    let value = run.value.to_f64();
    let mut stop = run.end;
    let (word, from) = word_after(text, stop);
    if let Some(sign) = word.chars().next().filter(|sign| matches!(sign, '%' | '％' | '٪')) {
        unit = UnitSeen::Measured;
        stop = from + sign.len_utf8();
    } else if let Some((name, ())) = longest(word, CURRENCIES.iter().map(|name| (*name, ()))) {
        unit = UnitSeen::Measured;
        stop = from + name.len();
    } else if let Some((name, ())) = longest(word, listed(COUNTED, language).map(|name| (name, ()))) {
        // "In 1987 firms began …": a year before a noun is still a year.
        let is_year = !run.is_formatted && (1900.0..2100.0).contains(&value);
        if unit == UnitSeen::None && !is_year {
            unit = UnitSeen::Counted;
        }
        if unit != UnitSeen::None {
            stop = from + name.len();
        }
    } else if unit == UnitSeen::None && from == stop && word.chars().next().is_some_and(char::is_alphanumeric) {
        // Glued to letters it is a name or a measure of technology: 5G, 28nm, 1970s, 70年代.
        let is_year_sign = word.starts_with('年') && !word.starts_with("年代");
        if !is_year_sign {
            return None;
        }
    }
    Some(Numeral { range: start..stop, value, unit, is_formatted: run.is_formatted })
}

/// The text after an optional blank, and where it begins.
fn word_after(text: &str, at: usize) -> (&str, usize) {
    let rest = &text[at..];
    let blank = rest.chars().next().filter(|sign| matches!(sign, ' ' | '\u{a0}' | '\u{202f}')).map_or(0, char::len_utf8);
    (&rest[blank..], at + blank)
}

/// The longest listed name a text begins with, letters not running on.
fn longest<'n, T>(text: &str, names: impl Iterator<Item = (&'n str, T)>) -> Option<(&'n str, T)> {
    names
        .filter(|(name, _)| {
            let starts = text.get(..name.len()).is_some_and(|start| start.eq_ignore_ascii_case(name));
            let runs_on = || text[name.len()..].chars().next().is_some_and(|next| next.is_ascii_alphanumeric());
            starts && (!name.is_ascii() || !runs_on())
        })
        .max_by_key(|(name, _)| name.len())
}

/// Where a currency sign right before the digits begins.
fn currency_before(text: &str) -> Option<usize> {
    let trimmed = text.strip_suffix([' ', '\u{a0}', '\u{202f}']).unwrap_or(text);
    let name = CURRENCIES.iter().filter(|name| trimmed.ends_with(**name)).max_by_key(|name| name.len())?;
    let start = trimmed.len() - name.len();
    let is_word_inside = name.chars().all(char::is_alphabetic) && trimmed[..start].chars().next_back().is_some_and(char::is_alphanumeric);
    (!is_word_inside).then_some(start)
}

#[cfg(test)]
mod tests {
    use super::{Tongue, UnitSeen, read};

    fn check(text: &str, language: &str, expected: &[(&str, f64, UnitSeen)]) {
        let found = read(text, &Tongue::of(language));
        let seen: Vec<(&str, f64, UnitSeen)> = found.iter().map(|one| (&text[one.range.clone()], one.value, one.unit)).collect();
        assert_eq!(seen, expected, "{text}");
    }

    #[test]
    fn numbers_and_their_units() {
        use UnitSeen::{Counted, Measured, None};
        check("RM76.2 billion in 2021", "en", &[("RM76.2 billion", 76.2e9, Measured), ("2021", 2021.0, None)]);
        check("762亿林吉特", "zh", &[("762亿林吉特", 76.2e9, Measured)]);
        check("1,250 jobs and 12 firms, 35%", "en", &[("1,250 jobs", 1250.0, Counted), ("12 firms", 12.0, Counted), ("35%", 35.0, Measured)]);
        check("Q4 of 2001, 5G, 28nm, the 1970s, 70年代", "en", &[("2001", 2001.0, None)]);
        check("1.250 und 3,5 %", "de", &[("1.250", 1250.0, None), ("3,5 %", 3.5, Measured)]);
        check("1972年8月", "zh", &[("1972", 1972.0, None)]);
        check("In 1987 firms came; 1,987 firms", "en", &[("1987", 1987.0, None), ("1,987 firms", 1987.0, Counted)]);
        check("USD 3 bn", "en", &[("USD 3 bn", 3e9, Measured)]);
        check("١٢٣٤", "ar", &[("١٢٣٤", 1234.0, None)]);
        check("ends with 5", "en", &[("5", 5.0, None)]);
    }
}
