//! Codes of countries, their regions and currencies. In comes a code as written, out goes the same
//! code, known to exist, or a fault that offers the right one. Regions (ISO 3166-2) are checked by
//! form and country only: the list has five thousand rows and changes every year.

mod countries;
mod currencies;

use super::suggest::nearest;
use super::value::{Reading, ValueError, damage, shown};
use countries::{COUNTRIES, OTHER_NAMES, WITHDRAWN};
use currencies::{CURRENCIES, FORMER, SIGNS};

/// An ISO 3166-1 code, two capital letters: `MY`.
pub fn country(text: &str) -> Result<&'static str, ValueError> {
    let trimmed = text.trim();
    row(trimmed).map(|(code, ..)| *code).ok_or_else(|| {
        let start = text.len() - text.trim_start().len();
        let reading = damage(trimmed, "a country").unwrap_or_else(|| no_country(trimmed));
        reading.at(start..start + trimmed.len())
    })
}

/// Whether a text is such a code. To say no is cheap here; [`country`] looks for the one that was meant.
pub fn is_country(text: &str) -> bool {
    row(text).is_some()
}

/// The English name of a country, for hints: "Malaysia" for `MY`.
pub fn country_name(code: &str) -> Option<&'static str> {
    row(code).map(|(_, _, name)| *name)
}

/// An ISO 3166-2 code: `MY-07`. Its country exists, its form is right.
pub fn region(text: &str) -> Result<Region, ValueError> {
    let trimmed = text.trim();
    Region::strict(trimmed).ok_or_else(|| {
        let start = text.len() - text.trim_start().len();
        let reading = damage(trimmed, "a region").unwrap_or_else(|| no_region(trimmed));
        let fault = reading.at(start..start + trimmed.len());
        fault.keep_offers(|offer| Region::strict(offer).is_some()).or_hint("write the country, a dash and one to three letters or digits, like \"MY-07\"")
    })
}

/// Whether a text is written like a code and not like the id of a place: capitals decide.
pub fn looks_like_code(text: &str) -> bool {
    text.trim().starts_with(|letter: char| letter.is_ascii_uppercase())
}

/// An ISO 4217 code, in use or quoted by older sources: `MYR`, `DEM`.
pub fn currency(text: &str) -> Option<&'static str> {
    currency_row(text).map(|(code, _)| *code)
}

/// The English name of a currency, for hints: "Malaysian ringgit" for `MYR`.
pub fn currency_name(code: &str) -> Option<&'static str> {
    currency_row(code).map(|(_, name)| *name)
}

/// The codes a sign or short name of a currency may mean: `MYR` for "RM".
pub fn currencies_of(sign: &str) -> Vec<&'static str> {
    let lower = sign.trim().to_lowercase();
    let by_code = currency(&lower.to_uppercase());
    let by_sign = SIGNS.iter().find(|(written, _)| *written == lower).map(|(_, codes)| *codes);
    by_code.into_iter().chain(by_sign.unwrap_or_default().iter().copied()).collect()
}

/// Every sign and short name of [`currencies_of`], the longest first.
pub(crate) fn currency_signs() -> Vec<&'static str> {
    let mut signs: Vec<&str> = SIGNS.iter().map(|(sign, _)| *sign).collect();
    signs.sort_by_key(|sign| std::cmp::Reverse(sign.len()));
    signs
}

/// A part of a country, by its ISO 3166-2 code.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Region(String);

impl Region {
    fn strict(text: &str) -> Option<Region> {
        let (country, part) = text.split_once('-')?;
        let right = (1..=3).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit()) && row(country).is_some();
        right.then(|| Region(text.to_owned()))
    }

    /// The code: `MY-07`.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The country's code: `MY`.
    pub fn country(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }
}

impl std::fmt::Display for Region {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(&self.0)
    }
}

fn row(code: &str) -> Option<&'static (&'static str, &'static str, &'static str)> {
    COUNTRIES.binary_search_by(|(known, ..)| (*known).cmp(code)).ok().map(|at| &COUNTRIES[at])
}

fn currency_row(code: &str) -> Option<&'static (&'static str, &'static str)> {
    CURRENCIES.iter().chain(&FORMER).find(|(known, _)| *known == code)
}

/// The country that a name, a three-letter code or a code in small letters means.
fn meant(text: &str) -> Option<&'static str> {
    let (upper, lower) = (text.to_uppercase(), text.to_lowercase());
    let same = |name: &str| name.to_lowercase() == lower;
    COUNTRIES
        .iter()
        .find(|(code, longer, name)| *code == upper || *longer == upper || same(name))
        .map(|(code, ..)| *code)
        .or_else(|| OTHER_NAMES.iter().find(|(name, _)| same(name)).map(|(_, code)| *code))
}

fn no_country(text: &str) -> Reading {
    let message = format!("{} is not the code of a country", shown(text));
    if let Some((_, instead)) = WITHDRAWN.iter().find(|(code, _)| *code == text) {
        return Reading::new(format!("the code \"{text}\" was withdrawn")).hint(format!("write {instead}"));
    }
    if let Some(code) = meant(text) {
        return Reading::new(message).offer([code]);
    }
    // Two wrong letters are near to everything, only names can be misspelt recognisably.
    let name = if (4..60).contains(&text.chars().count()) { nearest(text, COUNTRIES.iter().map(|(.., name)| *name)) } else { None };
    match name.and_then(meant).zip(name) {
        Some((code, name)) => Reading::new(message).hint(format!("write \"{code}\" if {name} is meant")).offer([code]),
        None => Reading::new(message).hint("write the two letters of ISO 3166-1, like \"MY\" or \"SG\""),
    }
}

fn no_region(text: &str) -> Reading {
    let upper = text.to_uppercase().replace(['_', ' ', '.', '/', '–'], "-");
    let (country, part) = match upper.split_once('-') {
        Some((country, part)) => (country, part.trim_matches('-')),
        // Two letters and digits are a code without its dash; a name is not.
        None => upper.split_at_checked(2).filter(|(_, part)| part.bytes().all(|byte| byte.is_ascii_digit())).unwrap_or((&upper, "")),
    };
    let message = format!("{} is not the code of a region", shown(text));
    match meant(country) {
        Some(code) if (1..=3).contains(&part.len()) => Reading::new(message).offer([format!("{code}-{part}")]),
        Some(_) => Reading::new(message).hint("write the country, a dash and the part of ISO 3166-2, like \"MY-07\""),
        None => Reading::new(format!("{} is not the code of a country", if upper.contains('-') { shown(country) } else { shown(text) }))
            .hint("write a code of ISO 3166-2, like \"MY-07\""),
    }
}

#[cfg(test)]
mod tests;
