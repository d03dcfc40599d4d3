//! Numbers in running text: where they stand, what they come to, whether a
//! unit makes them a claim.
//!
//! In: a text and its language. Out: numerals. Years, names such as `5G` or
//! `Q4` and numbers spelled in words are none. A language whose words for
//! millions are not listed in `vocabulary` has numerals without multipliers.

use std::ops::Range;

use super::vocabulary::{COUNTED, CURRENCIES, MULTIPLIERS, listed};

/// A number in a text.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Numeral {
    /// From the currency sign or first digit to the end of the unit.
    pub(super) range: Range<usize>,
    /// With its multiplier: `76.2 billion` and `762亿` come to the same.
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

impl Numeral {
    /// A plain number that may be a year.
    pub(super) fn may_be_year(&self) -> bool {
        self.unit == UnitSeen::None && !self.is_formatted && (1000.0..2200.0).contains(&self.value)
    }

    /// The value as text, equal for equal numbers of every notation.
    pub(super) fn key(&self) -> String {
        key(self.value)
    }
}

fn key(value: f64) -> String {
    let text = format!("{value:.4}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// Finds the numerals of a text.
pub(super) fn read(text: &str, language: &str) -> Vec<Numeral> {
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].find(|sign: char| digit(sign).is_some()) {
        let start = at + step;
        let (digits, end, is_formatted) = digits(&text[start..], language);
        let end = start + end;
        at = end;
        let before = text[..start].chars().next_back();
        let currency = currency_before(&text[..start]);
        let glued = before.is_some_and(|sign| sign.is_alphanumeric() && sign.is_ascii()) && currency.is_none();
        let Ok(value) = digits.parse::<f64>() else { continue };
        if glued {
            continue;
        }
        if let Some(numeral) = finish(text, language, start, end, value, is_formatted, currency) {
            at = numeral.range.end;
            found.push(numeral);
        }
    }
    found
}

/// Every run of digits as all that it may mean: the number itself, and with the word for thousands
/// or millions behind it. Where `read` wants a claim, this takes `50多`, `45,000套` and `FY2022` too.
pub(super) fn readings(text: &str, language: &str) -> Vec<Vec<String>> {
    let mut out = Vec::new();
    let mut at = 0;
    while let Some(step) = text[at..].find(|sign: char| digit(sign).is_some()) {
        let start = at + step;
        let (digits, length, _) = digits(&text[start..], language);
        let end = start + length;
        at = end;
        let Ok(value) = digits.parse::<f64>() else { continue };
        let (word, _) = word_after(text, end);
        let factor = longest(word, listed(MULTIPLIERS, language)).map(|(_, factor)| value * factor);
        out.push([Some(value), factor].into_iter().flatten().map(key).collect());
    }
    out
}

/// Looks at what follows the digits.
fn finish(text: &str, language: &str, start: usize, end: usize, value: f64, is_formatted: bool, currency: Option<usize>) -> Option<Numeral> {
    let start = currency.unwrap_or(start);
    let mut unit = if currency.is_some() { UnitSeen::Measured } else { UnitSeen::None };
    let mut value = value;
    let mut stop = end;
    let (word, from) = word_after(text, stop);
    if let Some((name, factor)) = longest(word, listed(MULTIPLIERS, language)) {
        value *= factor;
        unit = UnitSeen::Measured;
        stop = from + name.len();
    }
    let (word, from) = word_after(text, stop);
    if let Some(sign) = word.chars().next().filter(|sign| matches!(sign, '%' | '％' | '٪')) {
        unit = UnitSeen::Measured;
        stop = from + sign.len_utf8();
    } else if let Some((name, ())) = longest(word, CURRENCIES.iter().map(|name| (*name, ()))) {
        unit = UnitSeen::Measured;
        stop = from + name.len();
    } else if let Some((name, ())) = longest(word, listed(COUNTED, language).map(|name| (name, ()))) {
        // "In 1987 firms began …": a year before a noun is still a year.
        let is_year = !is_formatted && (1900.0..2100.0).contains(&value);
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
    Some(Numeral { range: start..stop, value, unit, is_formatted })
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

/// The digits without grouping and with a decimal point, the length they take
/// up, and whether they were grouped or had decimals.
fn digits(text: &str, language: &str) -> (String, usize, bool) {
    let has_decimal_comma = matches!(
        language,
        "de" | "fr" | "es" | "it" | "pt" | "nl" | "pl" | "ru" | "uk" | "tr" | "vi" | "id" | "cs" | "da" | "sv" | "fi" | "nb" | "el" | "ro" | "hu"
    );
    let (point, group) = if has_decimal_comma { (',', '.') } else { ('.', ',') };
    let mut out = String::new();
    let mut length = 0;
    let mut is_formatted = false;
    let mut has_point = false;
    let signs: Vec<(usize, char)> = text.char_indices().collect();
    for (index, &(offset, sign)) in signs.iter().enumerate() {
        let run = signs[index + 1..].iter().take_while(|(_, next)| digit(*next).is_some()).count();
        if let Some(value) = digit(sign) {
            out.push(value);
        } else if !has_point && run > 0 && (sign == point || sign == '٫') {
            out.push('.');
            has_point = true;
            is_formatted = true;
        } else if !has_point && run == 3 && (sign == group || matches!(sign, '٬' | '\u{202f}' | '\u{a0}' | '’')) {
            is_formatted = true;
        } else {
            break;
        }
        length = offset + sign.len_utf8();
    }
    (out, length, is_formatted)
}

/// A decimal digit of the scripts the product speaks, as an ASCII one.
fn digit(sign: char) -> Option<char> {
    let zero = match sign {
        '0'..='9' => return Some(sign),
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '०'..='९' => '०',
        '๐'..='๙' => '๐',
        '０'..='９' => '０',
        _ => return None,
    };
    char::from_digit(u32::from(sign) - u32::from(zero), 10)
}

#[cfg(test)]
mod tests {
    use super::{UnitSeen, read};

    fn check(text: &str, language: &str, expected: &[(&str, &str, UnitSeen)]) {
        let found = read(text, language);
        let seen: Vec<(&str, String, UnitSeen)> = found.iter().map(|one| (&text[one.range.clone()], one.key(), one.unit)).collect();
        let expected: Vec<(&str, String, UnitSeen)> = expected.iter().map(|(text, key, unit)| (*text, (*key).to_owned(), *unit)).collect();
        assert_eq!(seen, expected, "{text}");
    }

    #[test]
    fn numbers_and_their_units() {
        use UnitSeen::{Counted, Measured, None};
        check("RM76.2 billion in 2021", "en", &[("RM76.2 billion", "76200000000", Measured), ("2021", "2021", None)]);
        check("762亿林吉特", "zh", &[("762亿林吉特", "76200000000", Measured)]);
        check("1,250 jobs and 12 firms, 35%", "en", &[("1,250 jobs", "1250", Counted), ("12 firms", "12", Counted), ("35%", "35", Measured)]);
        check("Q4 of 2001, 5G, 28nm, the 1970s, 70年代", "en", &[("2001", "2001", None)]);
        check("1.250 und 3,5 %", "de", &[("1.250", "1250", None), ("3,5 %", "3.5", Measured)]);
        check("1972年8月", "zh", &[("1972", "1972", None)]);
        check("In 1987 firms came; 1,987 firms", "en", &[("1987", "1987", None), ("1,987 firms", "1987", Counted)]);
        check("USD 3 bn", "en", &[("USD 3 bn", "3000000000", Measured)]);
        check("١٢٣٤", "ar", &[("١٢٣٤", "1234", None)]);
        check("ends with 5", "en", &[("5", "5", None)]);
    }

    #[test]
    fn numbers_are_the_same_in_every_script() {
        for (source, text, language) in [
            ("RM76.2 billion", "762亿林吉特", "zh"),
            ("more than 50 partners", "50多个合作方", "zh"),
            ("45,000 homes", "45,000套", "zh"),
            ("in 1972", "1972年", "zh"),
            ("1,250 jobs", "١٬٢٥٠ وظيفة", "ar"),
            ("eight firms", "8家企业", "zh"),
            ("RM3.5 million", "RM3.5 juta", "ms"),
        ] {
            assert_eq!(crate::lint::numbers_differ((source, "en"), (text, language)), Vec::<String>::new(), "{source} {text}");
        }
        assert_eq!(crate::lint::numbers_differ(("in 1972", "en"), ("1927年", "zh")), ["the number 1972 is missing", "the number 1927 is not in the source"]);
        assert_eq!(crate::lint::numbers_differ(("76.2 billion", "en"), ("76.2亿", "zh")), Vec::<String>::new(), "the digits alone are the same");
    }
}
