//! Years of other calendars and of book-keeping: `令和6年`, `民國113年`, `พ.ศ. 2566`, `1445 AH`, `FY2022/23`.
//! In come the parts of a text, out goes a reading in the Gregorian calendar. Never a guess: a plain
//! `2566` says of no calendar that it is its year.

use super::super::Day;
use super::Reading;
use super::tokens::Token::{self, Number as N, Sign as S, Word as W};

/// Calendars that count the same years from another one: the words around the number, the name to
/// say, and what is added to the number.
const ERAS: [(&[&str], &str, i32); 7] = [
    (&["令和", "reiwa"], "the era Reiwa", 2018),
    (&["平成", "heisei"], "the era Heisei", 1988),
    (&["昭和", "shōwa", "showa"], "the era Showa", 1925),
    (&["大正", "taisho"], "the era Taisho", 1911),
    (&["明治", "meiji"], "the era Meiji", 1867),
    (&["民國", "民国", "中華民國", "中华民国", "minguo", "roc"], "the Minguo calendar", 1911),
    (&["พศ", "be", "ปี", "ปีพศ"], "the Buddhist calendar", -543),
];

/// What the parts may mean.
pub(super) fn reading(tokens: &[Token<'_>]) -> Option<Reading> {
    era(tokens).or_else(|| moving(tokens)).or_else(|| financial(tokens))
}

/// A word for an era and a year of it; month and day may follow, as they do in East Asia.
fn era(tokens: &[Token<'_>]) -> Option<Reading> {
    let words = |part: &[Token<'_>]| -> Option<String> {
        part.iter().map(|token| if let W(word) = token { Some(*word) } else { None }).collect::<Option<Vec<_>>>().map(|words| words.concat())
    };
    let named = |word: &str| ERAS.iter().find(|(words, ..)| words.contains(&word));
    // The first year of an era is called its origin.
    if let [W(word), W("年"), rest @ ..] = tokens
        && let Some((_, name, offset)) = word.strip_suffix('元').and_then(named)
    {
        return within(name, offset + 1, rest);
    }
    let at = tokens.iter().position(|token| matches!(token, N(_)))?;
    let N(number) = tokens[at] else { return None };
    let (before, after) = (words(&tokens[..at])?, &tokens[at + 1..]);
    let year: i32 = number.parse().ok().filter(|_| number.len() <= 4)?;
    if let Some((_, name, offset)) = named(&before) {
        let after = if let [W("年"), rest @ ..] = after { rest } else { after };
        return within(name, year + offset, after);
    }
    let (_, name, offset) = named(&words(after)?).filter(|_| before.is_empty())?;
    within(name, year + offset, &[])
}

fn within(calendar: &str, year: i32, rest: &[Token<'_>]) -> Option<Reading> {
    let offer = match rest {
        [] => format!("{year:04}"),
        [N(month), W("月")] => format!("{year:04}-{month:0>2}"),
        [N(month), W("月"), N(day), W("日")] | [S("-" | "/" | "."), N(month), S("-" | "/" | "."), N(day)] => format!("{year:04}-{month:0>2}-{day:0>2}"),
        _ => return None,
    };
    Some(Reading::new(format!("this is a year of {calendar}; dates here are Gregorian")).offer([offer]))
}

/// Calendars whose years begin within ours.
fn moving(tokens: &[Token<'_>]) -> Option<Reading> {
    let (year, word) = match tokens {
        [N(year), W(word)] | [W(word), N(year)] => (year, *word),
        [N(year), W(one), W(other)] if matches!((*one, *other), ("a", "h") | ("h", "q") | ("s", "h")) => (year, if *one == "s" { "sh" } else { "ah" }),
        _ => return None,
    };
    let year: i64 = year.parse().ok().filter(|year| (1200..1600).contains(year))?;
    let (calendar, first, next) = match word {
        "ah" | "h" | "hijri" | "هـ" | "ه" | "هجري" | "هجرية" | "هجریه" => ("Hijri", muharram(year)?, muharram(year + 1)?),
        "sh" | "ap" | "jalali" | "شمسی" | "خورشیدی" => ("Jalali", nowruz(year)?, nowruz(year + 1)?),
        _ => return None,
    };
    let last = Day::from_ordinal(next.ordinal() - 1)?;
    let month = |day: Day| format!("{:04}-{:02}", day.year(), day.month());
    let offer = format!("[{}..{}]", month(first), month(last));
    let message = format!("{year} is a year of the {calendar} calendar; dates here are Gregorian");
    Some(
        Reading::new(message)
            .hint(format!("it ran from about {first} to about {last}: write \"{offer}\", or the month or day if a source gives it"))
            .offer([offer]),
    )
}

/// The first day of a Hijri year in the tabular reckoning, a day or two from the one seen.
fn muharram(year: i64) -> Option<Day> {
    Day::from_ordinal((year - 1) * 354 + (3 + 11 * year).div_euclid(30) + 227_015)
}

/// The spring equinox, a day from it at most.
fn nowruz(year: i64) -> Option<Day> {
    Day::from_ymd(i32::try_from(year + 621).ok()?, 3, 21)
}

/// A year of book-keeping begins in another month in each country, so there is advice and no offer.
fn financial(tokens: &[Token<'_>]) -> Option<Reading> {
    const WORDS: [&str; 5] = ["fy", "fiscal", "financial", "年度", "会计"];
    let is_named = tokens.iter().any(|token| matches!(token, W(word) if WORDS.contains(word))) || tokens.ends_with(&[W("年"), W("度")]);
    if !is_named {
        return None;
    }
    let years: Vec<&str> = tokens.iter().filter_map(|token| if let N(digits) = token { Some(*digits) } else { None }).collect();
    let full = |digits: &str| -> Option<i32> {
        match digits.len() {
            4 => digits.parse().ok(),
            2 => super::moment::years(digits)[0].parse().ok(),
            _ => None,
        }
    };
    let first = match years.as_slice() {
        [year] => full(year)? - 1,
        [year, _] => full(year)?,
        _ => return None,
    };
    let next = first + 1;
    let hint = format!("write its months: \"{first}-04/{next}-03\" if it begins in April, \"{first}-07/{next}-06\" if in July");
    Some(Reading::new("a financial year begins in another month in each country").hint(hint))
}
