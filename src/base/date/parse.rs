//! Text into [`Date`]. The grammar stands here; what is written instead of it is recognised next
//! door, in `mistake`.
//!
//! ```text
//! date     = interval / one-of / point
//! interval = end "/" end                      one end at least is a point
//! end      = point / ".." / ""                 open / unknown
//! one-of   = "[" choice *("," choice) "]"      one moment; a single point is no choice
//! choice   = point / point ".." point
//!          / ".." point / point ".."           or earlier: the first / or later: the last
//! point    = moment [ "~" / "?" / "%" ]        about / perhaps / both
//! moment   = year [ "-" ( month [ "-" day ] / "Q" 1-4 / "H" 1-2 ) ]
//!          / year "-" month "-XX"              a day of the month
//!          / year "-XX-XX" / year "-XX"        a day / a month of the year
//!          / 3digit "X" / 2digit "XX"          decade / century
//! year     = 4digit ; month, day = 2digit
//! ```

use super::{Choice, Date, Day, End, Moment, Point, Qualifier, Shape, ValueError, days_in_month, mistake};

const EXAMPLES: &str = "write a year 1972, a month \"1972-08\", a day 1972-08-26 or a span \"1998/2004\"";

/// The content format's notation; white space around it does not count.
pub(super) fn date(text: &str) -> Result<Date, ValueError> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    strict(trimmed).map_err(|fault| {
        let recognised = mistake::date(trimmed).map(|reading| reading.at(0..trimmed.len()));
        better(fault, recognised).keep_offers(|offer| strict(offer).is_ok()).or_hint(EXAMPLES).shifted(start)
    })
}

/// The grammar knows the place of a fault best, the recogniser what was meant: an offer beats a
/// place, and either beats "not a date".
fn better(fault: ValueError, recognised: Option<ValueError>) -> ValueError {
    let precise = fault.hint.as_deref() != Some(EXAMPLES);
    match recognised {
        Some(other) if fault.offers.is_empty() && !(precise && other.offers.is_empty()) => other,
        _ => fault,
    }
}

/// The grammar and nothing else.
pub(super) fn strict(text: &str) -> Result<Date, ValueError> {
    let shape = if let Some(inner) = text.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')) {
        one_of(inner)
    } else if let Some((left, right)) = text.split_once('/') {
        interval(left, right)
    } else {
        point(text, 0).map(Shape::Point)
    };
    shape.map(Date)
}

fn interval(left: &str, right: &str) -> Result<Shape, ValueError> {
    let end = |text: &str, at: usize| match text {
        "" => Ok(End::Unknown),
        ".." => Ok(End::Open),
        _ => point(text, at).map(End::At),
    };
    let (start, end) = (end(left, 0)?, end(right, left.len() + 1)?);
    let whole = 0..left.len() + 1 + right.len();
    match (start.point(), end.point()) {
        (None, None) => Err(ValueError::new(whole, "a span needs a date at one end at least").hint(EXAMPLES)),
        (Some(first), Some(last)) if first.first() > last.last() => {
            let message = format!("the end, {last}, lies before the beginning, {first}");
            Err(ValueError::new(whole, message).offer([format!("{last}/{first}")]))
        }
        _ => Ok(Shape::Interval { start, end }),
    }
}

fn one_of(inner: &str) -> Result<Shape, ValueError> {
    let whole = 0..inner.len() + 2;
    let mut choices = Vec::new();
    let mut at = 1;
    for text in inner.split(',') {
        let blank = text.len() - text.trim_start().len();
        choices.push(choice(text.trim(), at + blank)?);
        at += text.len() + 1;
    }
    choices.sort_by_key(|choice| (choice.first(), choice.last().is_none(), choice.last(), choice.to_string()));
    let twice = choices.windows(2).find(|pair| pair[0] == pair[1]).map(|pair| pair[0]);
    choices.dedup();
    let opens = |way: fn(&Choice) -> bool| choices.iter().filter(|choice| way(choice)).count() > 1;
    if opens(|choice| matches!(choice, Choice::Until(_))) || opens(|choice| matches!(choice, Choice::From(_))) {
        let fault = ValueError::new(whole, "two of these say the same: \"or earlier\" and \"or later\" are each said once");
        return Err(fault.hint("write one of them, like \"[..1985]\" or \"[1985..]\""));
    }
    match (choices.as_slice(), twice) {
        ([Choice::At(single)], _) => Err(ValueError::new(whole, "one date is no choice").offer([single.to_string()])),
        (_, Some(choice)) => {
            let texts: Vec<String> = choices.iter().map(Choice::to_string).collect();
            let message = format!("{choice} stands twice in the list");
            Err(ValueError::new(whole, message).offer([format!("[{}]", texts.join(","))]))
        }
        _ => Ok(Shape::OneOf(choices)),
    }
}

/// One of the choices, `at` bytes into the text.
fn choice(text: &str, at: usize) -> Result<Choice, ValueError> {
    let Some((left, right)) = text.split_once("..") else { return point(text, at).map(Choice::At) };
    if left.is_empty() && right.is_empty() {
        let fault = ValueError::new(at..at + text.len(), "\"one of\" needs a date at one end at least");
        return Err(fault.hint("write \"[1971..1975]\", or \"[..1985]\" for 1985 or earlier"));
    }
    if left.is_empty() {
        return point(right, at + 2).map(Choice::Until);
    }
    if right.is_empty() {
        return point(left, at).map(Choice::From);
    }
    let (first, last) = (point(left, at)?, point(right, at + left.len() + 2)?);
    if first.first() > last.last() {
        let message = format!("the last, {last}, lies before the first, {first}");
        return Err(ValueError::new(at..at + text.len(), message).offer([format!("[{last}..{first}]")]));
    }
    Ok(if first == last { Choice::At(first) } else { Choice::Between(first, last) })
}

/// One moment with its sign, `at` bytes into the text.
fn point(text: &str, at: usize) -> Result<Point, ValueError> {
    let signs = [("~", true, false), ("?", false, true), ("%", true, true)];
    for (sign, approximate, uncertain) in signs {
        if let Some(body) = text.strip_suffix(sign) {
            let qualifier = Qualifier { approximate, uncertain };
            return Ok(Point { moment: moment(body, at)?, qualifier });
        }
    }
    Ok(Point { moment: moment(text, at)?, qualifier: Qualifier::default() })
}

fn moment(text: &str, at: usize) -> Result<Moment, ValueError> {
    let parts: Vec<&str> = text.split('-').collect();
    let (month_at, day_at) = (at + 5..at + 7, at + 8..at + 10);
    match parts.as_slice() {
        [year] => coarse(year).ok_or_else(|| no_date(text, at)),
        [year, part] if coarse(year).is_some_and(|moment| matches!(moment, Moment::Year(_))) => {
            let year = number(year, 4).ok_or_else(|| no_date(text, at))?;
            if *part == "XX" {
                return Ok(Moment::MonthOfYear(year));
            }
            let part_at = at + 5..at + 5 + part.len();
            if let Some(month) = digits(part, 2) {
                return in_year(year, month, month_at);
            }
            match (part.strip_prefix('Q').and_then(|n| digits(n, 1)), part.strip_prefix('H').and_then(|n| digits(n, 1))) {
                (Some(quarter @ 1..=4), _) => Ok(Moment::Quarter(year, quarter)),
                (_, Some(half @ 1..=2)) => Ok(Moment::Half(year, half)),
                (Some(quarter), _) => {
                    Err(ValueError::new(part_at, format!("there is no quarter {quarter}")).hint("quarters are Q1 to Q4, halves are H1 and H2"))
                }
                (_, Some(half)) => Err(ValueError::new(part_at, format!("there is no half {half}")).hint("halves are H1 and H2, quarters are Q1 to Q4")),
                _ => Err(no_date(text, at)),
            }
        }
        [year, "XX", "XX"] => number(year, 4).map(Moment::DayOfYear).ok_or_else(|| no_date(text, at)),
        [year, month, "XX"] => {
            let (year, month) = number(year, 4).zip(digits(month, 2)).ok_or_else(|| no_date(text, at))?;
            match in_year(year, month, month_at)? {
                Moment::Month(year, month) => Ok(Moment::DayOfMonth(year, month)),
                _ => Err(no_date(text, at)),
            }
        }
        [year, month, day] => {
            let parts = number(year, 4).zip(digits(month, 2)).zip(digits(day, 2));
            let ((year, month), day) = parts.ok_or_else(|| no_date(text, at))?;
            in_year(year, month, month_at)?;
            Day::from_ymd(year, month, day).map(Moment::Day).ok_or_else(|| {
                let most = days_in_month(year, month);
                ValueError::new(day_at, format!("there is no day {day} in {year:04}-{month:02}"))
                    .hint(format!("the month has {most} days; write \"{year:04}-{month:02}\" for the month alone"))
            })
        }
        _ => Err(no_date(text, at)),
    }
}

fn in_year(year: i32, month: u8, at: std::ops::Range<usize>) -> Result<Moment, ValueError> {
    match month {
        1..=12 => Ok(Moment::Month(year, month)),
        // EDTF counts seasons on as months 21 to 41.
        21..=32 => Err(ValueError::new(at, "seasons are not dates here: they differ between north and south")
            .hint(format!("write a quarter like \"{year:04}-Q2\" or months like \"{year:04}-03/{year:04}-05\""))),
        33..=36 => Err(ValueError::new(at, format!("{month} is EDTF's number for a quarter")).offer([format!("{year:04}-Q{}", month - 32)])),
        40..=41 => Err(ValueError::new(at, format!("{month} is EDTF's number for a half-year")).offer([format!("{year:04}-H{}", month - 39)])),
        _ => Err(ValueError::new(at, format!("there is no month {month}")).hint("months are 01 to 12")),
    }
}

/// A year, a decade or a century.
fn coarse(text: &str) -> Option<Moment> {
    if let Some(century) = text.strip_suffix("XX") {
        return Some(Moment::Century(number(century, 2)? * 100));
    }
    if let Some(decade) = text.strip_suffix('X') {
        return Some(Moment::Decade(number(decade, 3)? * 10));
    }
    number(text, 4).map(Moment::Year)
}

fn digits(text: &str, count: usize) -> Option<u8> {
    number(text, count).and_then(|number| u8::try_from(number).ok())
}

fn number(text: &str, count: usize) -> Option<i32> {
    let right = text.len() == count && text.bytes().all(|byte| byte.is_ascii_digit());
    if right { text.parse().ok() } else { None }
}

fn no_date(text: &str, at: usize) -> ValueError {
    let message = format!("{} is not a date", crate::base::value::shown(text));
    ValueError::new(at..at + text.len(), message).hint(EXAMPLES)
}
