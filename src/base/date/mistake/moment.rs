//! Single moments in other spellings than ours: `Aug-72`, `26/08/2014`, `Q4 2001`, `the 1970s`,
//! `26543`. In come the parts of a text, out goes a reading whose offers the caller still checks.

use super::month::month;
use super::tokens::Token::{self, Number as N, Sign as S, Word as W};
use super::{Reading, strict, texts};

/// The moment the parts may mean.
pub(super) fn reading(tokens: &[Token<'_>]) -> Option<Reading> {
    let found = partly(tokens).or_else(|| signed(tokens)).or_else(|| numeric(tokens)).or_else(|| {
        let core: Vec<Token<'_>> = tokens.iter().filter(|token| !matches!(token, S("-" | "/" | "," | "."))).copied().collect();
        worded(&core).or_else(|| calendar(&core))
    })?;
    // A reading lives from its offers or from its advice; with neither it says less than the parser.
    let offers: Vec<String> = found.offers.into_iter().filter(|offer| strict(offer).is_ok()).collect();
    (found.hint.is_some() || !offers.is_empty()).then_some(Reading { offers, ..found })
}

/// A sign on a part of a date, as EDTF's level 2 has it: the whole is no surer than its parts.
fn partly(tokens: &[Token<'_>]) -> Option<Reading> {
    let is_sign = |token: &Token<'_>| matches!(token, S("~" | "?" | "%"));
    let has = |sign: &str| tokens.iter().any(|token| token.text() == sign && is_sign(token));
    let rest: Vec<Token<'_>> = tokens.iter().filter(|token| !is_sign(token)).copied().collect();
    let last = tokens.iter().rposition(|token| !is_sign(token))?;
    // Behind the date, or once before it, is for the next function.
    if rest.len() < 3 || rest.contains(&S("/")) || !tokens[1..last].iter().any(is_sign) {
        return None;
    }
    let sign = match (has("~"), has("?"), has("%")) {
        (true, false, false) => "~",
        (false, true, false) => "?",
        _ => "%",
    };
    let date: String = rest.iter().map(Token::text).collect();
    strict(&date).is_ok().then(|| Reading::new("a sign is put behind the whole date").offer([format!("{date}{sign}")]))
}

/// "About" and "perhaps", in words, in front, or twice.
fn signed(tokens: &[Token<'_>]) -> Option<Reading> {
    let (sign, rest) = match tokens {
        [rest @ .., S("~"), S("?")] | [rest @ .., S("?"), S("~")] => ("%", rest),
        [rest @ .., S(sign @ ("~" | "?" | "%"))] | [S(sign @ ("~" | "?" | "%")), rest @ ..] => (*sign, rest),
        [W(word), rest @ ..] | [rest @ .., W(word)] => (sign_of(word)?, rest),
        _ => return None,
    };
    let offers: Vec<String> = texts(rest).into_iter().map(|text| format!("{text}{sign}")).collect();
    let about = "\"about\" is a ~ behind the date, \"perhaps\" a ?, both together a %";
    (!offers.is_empty()).then(|| Reading::new(about).offer(offers))
}

fn sign_of(word: &str) -> Option<&'static str> {
    match word {
        "c" | "ca" | "circa" | "about" | "around" | "approx" | "approximately" | "roughly" | "near" | "um" | "etwa" | "vers" | "environ" | "env"
        | "sekitar" | "约" | "約" | "左右" => Some("~"),
        "probably" | "possibly" | "perhaps" | "maybe" | "likely" | "presumably" | "wohl" | "vermutlich" => Some("?"),
        _ => None,
    }
}

/// Digits and signs only.
fn numeric(tokens: &[Token<'_>]) -> Option<Reading> {
    match tokens {
        [N(digits)] => bare(digits),
        [N(days), S("." | ","), N(_)] if days.len() == 5 => bare(days),
        [N(first), S(sign @ ("/" | "." | "-")), N(second), S(again), N(third)] if sign == again => three(first, second, third, sign),
        [N(first), S(sign @ ("/" | "." | "-")), N(second)] => two(first, second, sign),
        [N(year), S("-"), N(month), S("-"), N(day), N(_) | W("t"), ..] => {
            Some(Reading::new("a date has no time of day").offer([format!("{year}-{month}-{day}")]))
        }
        [N(_), S("/"), N(_), S("/"), N(_), N(_), S(":"), ..] => reading(&tokens[..5]),
        _ => None,
    }
}

fn bare(digits: &str) -> Option<Reading> {
    match digits.len() {
        1 | 2 => {
            let offers = years(&format!("{digits:0>2}"));
            Some(Reading::new("a year has four digits").offer(offers))
        }
        3 => Some(
            Reading::new("a year has four digits")
                .hint(format!("write \"{digits}X\" for the ten years from {digits}0, or \"0{digits}\""))
                .offer([format!("{digits}X"), format!("0{digits}")]),
        ),
        5 => {
            // Spreadsheets count days from 1900 and believe that 1900 was a leap year.
            let day = super::super::Day::from_ordinal(digits.parse::<i64>().ok()? + 693_594)?;
            let message = format!("{digits} is how a spreadsheet stores a day");
            let hint = format!("write {day} if that is meant, and format the column as text");
            Some(Reading::new(message).hint(hint).offer([day.to_string()]))
        }
        6 => Some(Reading::new("a month is written with a dash").offer([format!("{}-{}", &digits[..4], &digits[4..])])),
        8 => {
            let (a, b, c, d) = (&digits[..2], &digits[2..4], &digits[4..6], &digits[6..]);
            let offers = [format!("{a}{b}-{c}-{d}"), format!("{c}{d}-{b}-{a}"), format!("{c}{d}-{a}-{b}")];
            Some(Reading::new("a day is written with dashes").offer(distinct(offers)))
        }
        _ => None,
    }
}

fn two(first: &str, second: &str, sign: &str) -> Option<Reading> {
    match (first.len(), second.len()) {
        (4, 1 | 2) => {
            let month = format!("{first}-{second:0>2}");
            // `1972-08` is right and never comes here, so with two digits a dash can only be a span.
            let (may_be_month, may_be_span) = match sign {
                "-" => (second.len() == 1, second.len() == 2),
                "." => (true, false),
                _ => (true, true),
            };
            let span = later_year(first, second, sign != "-").filter(|_| may_be_span);
            let month = may_be_month.then_some(month);
            let offers: Vec<String> = month.into_iter().chain(span.map(|later| format!("{first}/{later}"))).collect();
            let message = format!("{first}{sign}{second} is neither a month nor a span");
            let season = matches!(second.parse::<u8>(), Ok(21..=32)) && !offers.is_empty();
            let reading = Reading::new(message);
            // EDTF counts seasons as months.
            let hint = || format!("write \"{}\"; instead of a season a quarter, like \"{first}-Q2\"", offers[0]);
            let reading = if season { reading.hint(hint()) } else { reading };
            (!offers.is_empty()).then(|| reading.offer(offers))
        }
        (1 | 2, 4) => {
            let message = format!("{first}{sign}{second} has the year behind");
            Some(Reading::new(message).offer([format!("{second}-{first:0>2}")]))
        }
        (1 | 2, 2) => {
            let offers = years(second).map(|year| format!("{year}-{first:0>2}"));
            Some(Reading::new("the year has no century").offer(offers))
        }
        _ => None,
    }
}

/// The year after `first` that ends in these digits: 2004 for `1998/04`. Over the turn of a
/// century only where the digits are no wrong month.
fn later_year(first: &str, ending: &str, over_the_century: bool) -> Option<String> {
    let year: i32 = first.parse().ok()?;
    let (step, ending_number): (i32, i32) = (if ending.len() == 1 { 10 } else { 100 }, ending.parse().ok()?);
    let same = year - year % step + ending_number;
    match same > year {
        true => Some(format!("{same:04}")),
        false if over_the_century && step == 100 => Some(format!("{:04}", same + step)),
        false => None,
    }
}

fn three(first: &str, second: &str, third: &str, sign: &str) -> Option<Reading> {
    let ymd = |year: &str, month: &str, day: &str| format!("{year}-{month:0>2}-{day:0>2}");
    let written = format!("{first}{sign}{second}{sign}{third}");
    match (first.len(), second.len(), third.len()) {
        (4, 1 | 2, 1 | 2) if sign != "-" || second.len() + third.len() < 4 => {
            let offers = [ymd(first, second, third), ymd(first, third, second)];
            let right = strict(&offers[0]).is_ok();
            let offers = distinct(offers).into_iter().take(if right { 1 } else { 2 });
            Some(Reading::new("a day is written with dashes and two digits each").offer(offers))
        }
        (1 | 2, 1 | 2, 4) => {
            let offers = distinct([ymd(third, second, first), ymd(third, first, second)]);
            if !offers.iter().any(|offer| strict(offer).is_ok()) {
                return Some(Reading::new(format!("{written} is no day of the calendar")).hint("write the year first: 2014-08-26"));
            }
            Some(Reading::new(ambiguous(&written, &offers)).offer(offers))
        }
        (1 | 2, 1 | 2, 2) => {
            let mut offers: Vec<String> = years(third).iter().flat_map(|year| [ymd(year, second, first), ymd(year, first, second)]).collect();
            if sign == "-" && first.len() == 2 {
                offers.extend(years(first).iter().map(|year| ymd(year, second, third)));
            }
            Some(Reading::new(format!("the year of {written} has no century")).offer(distinct(offers)))
        }
        _ => None,
    }
}

fn ambiguous(written: &str, offers: &[String]) -> String {
    if offers.iter().filter(|offer| strict(offer).is_ok()).count() > 1 {
        format!("{written} is read differently from country to country")
    } else {
        format!("{written} has the year behind")
    }
}

/// Names of months, quarters and halves, in any order with their numbers.
fn calendar(core: &[Token<'_>]) -> Option<Reading> {
    let part = |year: &str, letter: &str, number: &str| {
        Reading::new(format!("{} is written behind the year", if letter == "Q" { "a quarter" } else { "a half" })).offer([format!("{year}-{letter}{number}")])
    };
    match core {
        [W(letter @ ("q" | "h")), N(number), N(year)] | [N(number), W(letter @ ("q" | "h")), N(year)] | [N(year), W(letter @ ("q" | "h")), N(number)]
            if year.len() == 4 && number.len() == 1 =>
        {
            let letter = letter.to_uppercase();
            let reading = part(year, &letter, number);
            let limits = "quarters are Q1 to Q4, halves are H1 and H2";
            Some(if strict(&reading.offers[0]).is_ok() { reading } else { reading.hint(limits) })
        }
        [N(number), W("quarter"), N(year)] | [W("quarter"), N(number), N(year)] => Some(part(year, "Q", number)),
        [N(number), W("half"), N(year)] => Some(part(year, "H", number)),
        [W(ordinal), W(word @ ("quarter" | "half")), N(year)] => {
            let number = ["first", "second", "third", "fourth"].iter().position(|name| name == ordinal)? + 1;
            Some(part(year, if *word == "half" { "H" } else { "Q" }, &number.to_string()))
        }
        [N(year), W("年")] => Some(named().offer([(*year).to_owned()])),
        [N(year), W("年"), N(month), W("月")] => Some(named().offer([format!("{year}-{month:0>2}")])),
        [N(year), W("年"), N(month), W("月"), N(day), W("日" | "号" | "號")] => Some(named().offer([format!("{year}-{month:0>2}-{day:0>2}")])),
        [W(name), N(year)] | [N(year), W(name)] if year.len() == 4 => Some(named().offer([format!("{year}-{:02}", month(name)?)])),
        [N(day), W(name), N(year)] | [W(name), N(day), N(year)] if year.len() == 4 && day.len() <= 2 => {
            Some(named().offer([format!("{year}-{:02}-{day:0>2}", month(name)?)]))
        }
        [N(year), W(name), N(day)] if year.len() == 4 && day.len() <= 2 => Some(named().offer([format!("{year}-{:02}-{day:0>2}", month(name)?)])),
        [W(name), N(year)] if year.len() == 2 => {
            let month = month(name)?;
            let hint = "write the year with four digits, and format the column as text";
            let offers = years(year).map(|year| format!("{year}-{month:02}"));
            Some(
                Reading::new("this is how a spreadsheet shows a month: the century is missing")
                    .hint(format!("write \"{}\" or \"{}\": {hint}", offers[0], offers[1]))
                    .offer(offers),
            )
        }
        [N(day), W(name), N(year)] if year.len() == 2 && day.len() <= 2 => {
            let month = month(name)?;
            Some(Reading::new("the year has no century").offer(years(year).map(|year| format!("{year}-{month:02}-{day:0>2}"))))
        }
        [N(_), W(name)] | [W(name)] => month(name).map(|_| Reading::new("the year is missing").hint("write the year first, like \"1972-08\" or 1972-08-26")),
        _ => None,
    }
}

fn named() -> Reading {
    Reading::new("a date is written in digits, the year first")
}

/// Decades, centuries, parts of years, and what has no bounds of its own.
fn worded(core: &[Token<'_>]) -> Option<Reading> {
    match core {
        [N(year), W("s" | "er")] => decade(year),
        [W(part), N(year), W("s" | "er")] => {
            let first: i32 = decade(year)?.offers.first()?.strip_suffix('X')?.parse().ok()?;
            let (from, to) = third_of(part, 0, 3, 4, 6, 7, 9)?;
            let message = format!("\"{part}\" has no bounds until they are written");
            Some(Reading::new(message).offer([format!("[{first}{from}..{first}{to}]"), format!("{first}X")]))
        }
        [rest @ .., N(number), W("century" | "cent" | "jahrhundert" | "世纪" | "世紀")] if rest.len() < 2 => {
            let before = number.parse::<u8>().ok()?.checked_sub(1)?;
            Some(Reading::new("a century is written with XX").offer([format!("{before:02}XX")]))
        }
        [W(part), N(year)] if year.len() == 4 => {
            let (from, to) = third_of(part, 1, 4, 5, 8, 9, 12)?;
            let message = format!("\"{part}\" has no bounds until they are written");
            Some(Reading::new(message).offer([format!("[{year}-{from:02}..{year}-{to:02}]"), (*year).to_owned()]))
        }
        [N(year), W(season)] | [W(season), N(year)]
            if matches!(*season, "spring" | "summer" | "autumn" | "fall" | "winter" | "frühjahr" | "frühling" | "sommer" | "herbst") =>
        {
            let hint = format!("write a quarter like \"{year}-Q2\" or months like \"{year}-03/{year}-05\"");
            Some(Reading::new("seasons are not dates here: they differ between north and south").hint(hint))
        }
        core if core.iter().any(|token| matches!(token, W("x" | "xx" | "xxx" | "xxxx"))) => {
            let hint = "write \"197X\", \"19XX\", \"1972-XX\" or \"1972-08-XX\", and \"unknown\" where no digit is known";
            Some(Reading::new("an X stands for the last digits of a year, a whole month or a whole day").hint(hint))
        }
        [W("y"), ..] => Some(Reading::new("this year lies far outside the story of a cluster").hint("years are 0000 to 9999, without a letter")),
        [N(_), W("w" | "kw" | "week"), N(_)] | [W("w" | "kw" | "week"), N(_), N(_)] => {
            Some(Reading::new("weeks are not dates here").hint("write a day or a month"))
        }
        [W("today" | "now" | "present" | "heute" | "ongoing" | "current")] => {
            Some(Reading::new("\"today\" is another day tomorrow").hint("write the date, or \"2015/..\" for what goes on"))
        }
        _ => None,
    }
}

fn decade(year: &str) -> Option<Reading> {
    let stem = year.strip_suffix('0')?;
    let offers = match (stem.len(), stem.strip_suffix('0')) {
        (3, Some(century)) => vec![format!("{stem}X"), format!("{century}XX")],
        (3, None) => vec![format!("{stem}X")],
        (1, _) if stem > "3" => vec![format!("19{stem}X")],
        (1, _) => vec![format!("20{stem}X"), format!("19{stem}X")],
        _ => return None,
    };
    Some(Reading::new("a decade is written with an X").offer(offers))
}

/// The bounds of "early", "mid" and "late".
fn third_of(part: &str, a: u8, b: u8, c: u8, d: u8, e: u8, f: u8) -> Option<(u8, u8)> {
    match part {
        "early" | "beginning" | "start" | "anfang" => Some((a, b)),
        "mid" | "middle" | "mitte" => Some((c, d)),
        "late" | "end" | "ende" => Some((e, f)),
        _ => None,
    }
}

/// The two years a pair of digits can mean, the likelier first.
pub(super) fn years(pair: &str) -> [String; 2] {
    let (old, new) = (format!("19{pair}"), format!("20{pair}"));
    if pair <= "30" { [new, old] } else { [old, new] }
}

fn distinct(texts: impl IntoIterator<Item = String>) -> Vec<String> {
    let mut kept: Vec<String> = Vec::new();
    for text in texts {
        if !kept.contains(&text) {
            kept.push(text);
        }
    }
    kept
}
