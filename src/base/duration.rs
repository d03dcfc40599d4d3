//! Lengths of time: `26 weeks`, `2..4 days`, `~3 months`. In comes such a text, out goes a
//! [`Duration`] with its figures as written and its days for comparing. Hours are too fine for
//! deliveries and recoveries, and a fault.

use std::fmt;

use super::value::{Amount, Decimal, Reading, Value, ValueError, damage, plain, shown};

const EXAMPLES: &str = "write \"26 weeks\", \"2..4 days\" or \"~3 months\"";

/// A length of time as written.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Duration {
    /// How many.
    pub amount: Value,
    /// Of what.
    pub unit: Span,
}

/// The pieces a duration is counted in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Span {
    /// days
    Days,
    /// weeks
    Weeks,
    /// months
    Months,
    /// years
    Years,
}

impl Duration {
    /// Reads the notation of the content format.
    pub fn parse(text: &str) -> Result<Duration, ValueError> {
        let trimmed = text.trim();
        let start = text.len() - text.trim_start().len();
        Duration::strict(trimmed).map_err(|reading| {
            let reading = damage(trimmed, "a duration").or(reading).unwrap_or_else(|| no_duration(trimmed));
            let fault = reading.at(start..start + trimmed.len());
            fault.keep_offers(|offer| Duration::strict(offer).is_ok()).or_hint(EXAMPLES)
        })
    }

    /// The least number of days; none for "at most".
    pub fn low_days(&self) -> Option<f64> {
        self.amount.low().map(|low| low * self.unit.days())
    }

    /// The greatest number of days; none for "at least".
    pub fn high_days(&self) -> Option<f64> {
        self.amount.high().map(|high| high * self.unit.days())
    }

    /// The one number of days to compare by: the middle of a range, the limit of a bound.
    pub fn days(&self) -> f64 {
        self.amount.mid() * self.unit.days()
    }

    /// The grammar and nothing else: a value, a blank, a word.
    fn strict(text: &str) -> Result<Duration, Option<Reading>> {
        let (figures, word) = text.split_once(' ').ok_or(None)?;
        let unit = Span::named(word).ok_or(None)?;
        let amount = Value::parse(figures).map_err(|fault| {
            let offers = fault.offers.iter().map(|offer| format!("{offer} {word}"));
            (!fault.offers.is_empty()).then(|| Reading::new(fault.message.clone()).offer(offers))
        })?;
        if amount.figures().any(Decimal::is_negative) {
            return Err(Some(Reading::new("a duration cannot be negative").hint(EXAMPLES)));
        }
        Ok(Duration { amount, unit })
    }
}

impl Span {
    /// The English plural, which is also its id in message keys: `weeks`.
    pub fn as_str(self) -> &'static str {
        match self {
            Span::Days => "days",
            Span::Weeks => "weeks",
            Span::Months => "months",
            Span::Years => "years",
        }
    }

    /// How many days one of them has, on the average of the Gregorian calendar.
    pub fn days(self) -> f64 {
        match self {
            Span::Days => 1.0,
            Span::Weeks => 7.0,
            Span::Months => 365.2425 / 12.0,
            Span::Years => 365.2425,
        }
    }

    /// `weeks`; `week` as well, since "1 weeks" would be no English.
    fn named(word: &str) -> Option<Span> {
        let all = [Span::Days, Span::Weeks, Span::Months, Span::Years];
        all.into_iter().find(|span| span.as_str().strip_suffix('s') == Some(word.strip_suffix('s').unwrap_or(word)))
    }
}

/// What was meant by a text that is no duration.
fn no_duration(text: &str) -> Reading {
    #[rustfmt::skip]
    const WORDS: [(&str, &str); 42] = [
        ("d", "days"), ("day", "days"), ("days", "days"), ("tag", "days"), ("tage", "days"), ("天", "days"), ("日", "days"),
        ("w", "weeks"), ("wk", "weeks"), ("wks", "weeks"), ("week", "weeks"), ("weeks", "weeks"), ("woche", "weeks"), ("wochen", "weeks"), ("周", "weeks"),
        ("m", "months"), ("mo", "months"), ("mos", "months"), ("mth", "months"), ("mths", "months"), ("month", "months"), ("months", "months"),
        ("monat", "months"), ("monate", "months"), ("个月", "months"), ("y", "years"), ("yr", "years"), ("yrs", "years"), ("year", "years"), ("years", "years"),
        ("jahr", "years"), ("jahre", "years"), ("a", "years"), ("年", "years"), ("h", ""), ("hr", ""), ("hrs", ""), ("hour", ""), ("hours", ""), ("minutes", ""), ("stunden", ""), ("quarters", ""),
    ];
    const NUMBERS: [&str; 12] = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];
    let message = format!("{} is not a duration", shown(text));
    let folded = plain(text);
    // ISO 8601 says P6M.
    let folded = folded.strip_prefix('p').filter(|rest| rest.starts_with(|c: char| c.is_ascii_digit())).unwrap_or(&folded);
    let last_digit = folded.rfind(|c: char| c.is_ascii_digit()).map(|at| at + 1);
    let (figures, word) = match last_digit {
        Some(end) => {
            let (figures, word) = folded.split_at(end);
            // `2 weeks - 4 weeks` names its unit twice.
            let word = word.trim().trim_matches(['.', '-', '+']).trim();
            let is_unit = |part: &&str| part.chars().any(char::is_alphabetic) && WORDS.iter().any(|(known, _)| known == part);
            let once: String = figures.split(' ').filter(|part| !is_unit(part)).collect::<Vec<_>>().join(" ");
            (once, word)
        }
        None => {
            let (number, word) = folded.split_once(' ').unwrap_or(("", folded));
            let at = NUMBERS.iter().position(|name| *name == number).map(|at| at + 1);
            let one = matches!(number, "a" | "an" | "ein" | "eine").then_some(1);
            (at.or(one).map(|number| number.to_string()).unwrap_or_default(), word.trim())
        }
    };
    let amounts = match Value::parse(&figures) {
        Ok(value) => vec![value],
        Err(fault) => fault.offers.iter().filter_map(|offer| Value::parse(offer).ok()).collect(),
    };
    let unit = WORDS.iter().find(|(known, _)| *known == word).map(|(_, unit)| *unit);
    match (unit, word) {
        (Some(""), _) => Reading::new(message).hint("durations are counted in days, weeks, months or years"),
        (Some(unit), _) => Reading::new(message).offer(amounts.iter().map(|amount| spelled(amount, unit))),
        (None, "") if !amounts.is_empty() => Reading::new("a duration needs days, weeks, months or years behind the number")
            .offer(amounts.iter().flat_map(|amount| ["days", "weeks", "months"].map(|unit| spelled(amount, unit)))),
        (None, _) => Reading::new(message).hint(EXAMPLES),
    }
}

/// One is a week, everything else are weeks.
fn spelled(amount: &Value, unit: &str) -> String {
    let is_one = amount.amount == Amount::Exact(Decimal::from(1));
    format!("{amount} {}", if is_one { unit.trim_end_matches('s') } else { unit })
}

/// The notation of the content format, which [`Duration::parse`] reads back.
impl fmt::Display for Duration {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&spelled(&self.amount, self.unit.as_str()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rustfmt::skip]
    #[test]
    fn right_durations() {
        for (text, low, high, canonical) in [
            ("26 weeks", Some(182.0), Some(182.0), "26 weeks"), ("2..4 days", Some(2.0), Some(4.0), "2..4 days"), ("1 week", Some(7.0), Some(7.0), "1 week"), ("1 weeks", Some(7.0), Some(7.0), "1 week"),
            ("2 day", Some(2.0), Some(2.0), "2 days"), ("1.5 weeks", Some(10.5), Some(10.5), "1.5 weeks"), (">2 weeks", Some(14.0), None, ">2 weeks"), ("<=3 days", None, Some(3.0), "<=3 days"), ("0 days", Some(0.0), Some(0.0), "0 days"),
        ] {
            let duration = Duration::parse(text).expect(text);
            assert_eq!((duration.low_days(), duration.high_days(), duration.to_string()), (low, high, canonical.to_owned()));
        }
        assert!(Duration::parse("~3 months").is_ok_and(|three| three.amount.approx && (three.days() - 91.310_625).abs() < 1e-9));
        assert!(Duration::parse("12 months").expect("a year").days() - Duration::parse("1 year").expect("a year").days() < 1e-9);
    }

    #[rustfmt::skip]
    #[test]
    fn wrong_durations_offer_right_ones() {
        let mut surprises = Vec::new();
        for (text, offers) in [
            ("26w", &["26 weeks"][..]), ("6 mo", &["6 months"]), ("26 wks", &["26 weeks"]), ("26weeks", &["26 weeks"]), ("2-4 days", &["2..4 days"]), ("2 - 4 days", &["2..4 days"]), ("2–4 Wochen", &["2..4 weeks"]),
            ("2 to 4 weeks", &["2..4 weeks"]), ("2 weeks - 4 weeks", &["2..4 weeks"]), ("two weeks", &["2 weeks"]), ("a week", &["1 week"]), ("P6M", &["6 months"]), ("about 3 months", &["~3 months"]), ("ca. 3 months", &["~3 months"]),
            ("26  weeks", &["26 weeks"]), ("4..2 days", &["2..4 days"]), ("3 Months", &["3 months"]), ("26", &["26 days", "26 weeks", "26 months"]), ("more than 2 weeks", &[">2 weeks"]), ("6个月", &["6 months"]), ("1,5 years", &["1.5 years"]),
            ("3 hrs", &[]), ("3 hours", &[]), ("-3 days", &[]), ("half a year", &[]), ("long", &[]), ("", &[]), ("unknown", &[]), ("#REF!", &[]), ("days", &[]),
        ] {
            match Duration::parse(text) {
                Err(fault) if fault.offers == offers && fault.hint.is_some() => {}
                other => surprises.push(format!("{text}: {other:?}")),
            }
        }
        assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    }

    #[rustfmt::skip]
    #[test]
    fn no_text_panics() {
        const ALPHABET: [&str; 18] = ["2", "4", "..", "-", " ", "days", "weeks", "w", "~", ".", "P", "m", "个月", "é", "1", "a ", "two", ">"];
        let mut rng = crate::base::rng::Rng::new(26);
        for _ in 0..8_000 {
            let text: String = (0..rng.below(8)).map(|_| ALPHABET[rng.below(ALPHABET.len())]).collect();
            match Duration::parse(&text) {
                Ok(duration) => assert_eq!(Duration::parse(&duration.to_string()), Ok(duration), "{text}"),
                Err(fault) => assert!(fault.offers.iter().all(|offer| Duration::parse(offer).is_ok()) && fault.hint.is_some(), "{text}: {fault:?}"),
            }
        }
    }
}
