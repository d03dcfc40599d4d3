//! What authors write instead of a unit, and what they may have meant: `RM billion`, `tonnes`,
//! `USD m p.a.`, `thousand jobs`. In comes a text that is no unit, out goes a [`Reading`]; its
//! offers are still checked by the caller.

use super::Unit;
use super::table::{NOUNS, OTHER_SPELLINGS};
use crate::base::iso::{currencies_of, currency_signs};
use crate::base::suggest::nearest;
use crate::base::value::{Reading, shown};

pub(super) const EXAMPLES: &str = "write a unit like \"%\", \"MYR bn\", \"USD m/year\", \"jobs\" or \"MW\", or define it as [unit.x] with `one` and `other`";

/// Words of size, as found in tables.
#[rustfmt::skip]
const SCALES: [(&str, &str); 29] = [
    ("thousand", "k"), ("thousands", "k"), ("'000", "k"), ("000", "k"), ("000s", "k"), ("tsd", "k"), ("tsd.", "k"), ("k", "k"),
    ("million", "m"), ("millions", "m"), ("mn", "m"), ("mln", "m"), ("mil", "m"), ("mio", "m"), ("mio.", "m"), ("mm", "m"), ("m", "m"),
    ("billion", "bn"), ("billions", "bn"), ("bln", "bn"), ("bil", "bn"), ("mrd", "bn"), ("mrd.", "bn"), ("b", "bn"), ("bn", "bn"),
    ("trillion", "tn"), ("trn", "tn"), ("t", "tn"), ("tn", "tn"),
];

/// How people say a rate, and the word of the format; none where there is no such rate.
#[rustfmt::skip]
const RATES: [(&str, Option<&str>); 38] = [
    (" per year", Some("year")), (" per annum", Some("year")), (" a year", Some("year")), (" p.a.", Some("year")), (" pa", Some("year")),
    (" annually", Some("year")), (" yearly", Some("year")), ("/years", Some("year")), ("/yr", Some("year")), ("/y", Some("year")),
    ("/a", Some("year")), ("/annum", Some("year")), ("/year", Some("year")), (" per month", Some("month")), (" a month", Some("month")),
    (" monthly", Some("month")), (" p.m.", Some("month")), ("/months", Some("month")), ("/mo", Some("month")), ("/mth", Some("month")),
    ("/month", Some("month")), (" per day", Some("day")), (" a day", Some("day")), (" daily", Some("day")), ("/days", Some("day")), ("/d", Some("day")),
    ("/day", Some("day")), ("pa", None), (" per week", None), ("/week", None), ("/wk", None), (" per hour", None), ("/hour", None), ("/h", None),
    (" per second", None), ("/s", None), (" per minute", None), ("/min", None),
];

/// What the text may have meant.
pub(super) fn unit(text: &str) -> Reading {
    if text.len() > 80 {
        return Reading::new("this is too long for a unit").hint(EXAMPLES);
    }
    let lower = text.to_lowercase().replace(['\u{a0}', '\u{202f}'], " ").replace(" /", "/").replace("/ ", "/");
    let message = format!("{} is not a unit", shown(text));
    if let Some(offers) = known(&lower) {
        return Reading::new(message).offer(offers);
    }
    for (ending, rate) in RATES {
        let Some(front) = lower.strip_suffix(ending).filter(|front| !front.is_empty() && ending != "pa") else { continue };
        let bases = match base(front.trim()) {
            bases if bases.is_empty() => continue,
            bases => bases,
        };
        return match rate {
            Some(rate) => Reading::new(message).offer(bases.iter().map(|base| format!("{base}/{rate}"))),
            None => Reading::new(format!("there is no rate \"{}\"", ending.trim())).hint("rates are /year, /month and /day"),
        };
    }
    if let Some(noun) = scaled_noun(&lower) {
        return Reading::new("only money is counted in thousands or millions").hint(format!("write the number in full and \"{noun}\" as the unit"));
    }
    if SCALES.iter().any(|(word, _)| *word == lower) {
        return Reading::new(message).hint("say thousands or millions of what: \"MYR bn\"; of anything but money write the number in full");
    }
    let near = nearest(text, Unit::known_names());
    let is_id = !lower.is_empty() && lower.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    match (near, is_id) {
        (Some(name), true) => Reading::new(message).hint(format!("write \"{name}\", or define [unit.{lower}] with `one` and `other`")).offer([name]),
        (Some(name), false) => Reading::new(message).offer([name]),
        (None, true) => Reading::new(message).hint(format!("define [unit.{lower}] with `one` and `other`, or write a known unit like \"jobs\"")),
        (None, false) => Reading::new(message).hint(EXAMPLES),
    }
}

/// The units a text without a rate can mean, right ones included.
fn base(text: &str) -> Vec<String> {
    known(text).unwrap_or_default()
}

/// Another spelling, other capitals, a singular, a currency said otherwise.
fn known(lower: &str) -> Option<Vec<String>> {
    if let Some((_, name)) = OTHER_SPELLINGS.iter().find(|(spelling, _)| *spelling == lower) {
        return Some(vec![(*name).to_owned()]);
    }
    let same: Vec<String> = Unit::known_names().filter(|name| name.to_lowercase() == lower).map(str::to_owned).collect();
    if !same.is_empty() {
        return Some(same);
    }
    if let Some((plural, _)) = NOUNS.iter().find(|(_, singular)| *singular == lower) {
        return Some(vec![(*plural).to_owned()]);
    }
    currency(lower)
}

/// A currency and a size in any order and spelling: `usd million`, `bn rm`, `us$m`.
fn currency(lower: &str) -> Option<Vec<String>> {
    let both = |money: &str, size: &str| -> Option<Vec<String>> {
        let codes = currencies_of(money);
        let scale = match size.trim() {
            "" => "",
            size => SCALES.iter().find(|(word, _)| *word == size)?.1,
        };
        let with_scale = |code: &str| format!("{code} {scale}").trim_end().to_owned();
        (!codes.is_empty()).then(|| codes.into_iter().map(with_scale).collect())
    };
    let words: Vec<&str> = lower.split([' ', ',']).filter(|word| !word.is_empty() && *word != "of").collect();
    match words.as_slice() {
        [first, second] => both(first, second).or_else(|| both(second, first)),
        [single] => both(single, "").or_else(|| {
            let glued = |money: &str| single.strip_prefix(money).and_then(|size| both(money, size));
            let turned = |money: &str| single.strip_suffix(money).and_then(|size| both(money, size));
            let code = single.get(..3).and_then(glued);
            code.or_else(|| currency_signs().into_iter().find_map(|sign| glued(sign).or_else(|| turned(sign))))
        }),
        _ => None,
    }
}

/// `thousand jobs`, `m people`: the noun.
fn scaled_noun(lower: &str) -> Option<String> {
    let (size, noun) = lower.split_once(' ')?;
    let noun = noun.strip_prefix("of ").unwrap_or(noun);
    let is_scale = SCALES.iter().any(|(word, _)| *word == size);
    if is_scale { known(noun)?.into_iter().next() } else { None }
}
