//! Parts of a whole: `35%`, `~35%`, `30%..35%`. In comes a text that always bears the sign, out
//! goes a [`Share`] between 0 and 100. `35` and `0.35` are faults: nobody can tell which was meant.

use std::fmt;

use super::value::{Amount, Decimal, Reading, Value, ValueError, damage, plain, shown};

const EXAMPLES: &str = "write \"35%\", \"~35%\" or \"30%..35%\"";

/// A share in per cent.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Share(Value);

impl Share {
    /// Reads the notation of the content format; bare TOML numbers come here as their text, to be
    /// refused with an offer.
    pub fn parse(text: &str) -> Result<Share, ValueError> {
        let trimmed = text.trim();
        let start = text.len() - text.trim_start().len();
        Share::strict(trimmed).map_err(|reading| {
            let reading = damage(trimmed, "a share").or(reading).unwrap_or_else(|| no_share(trimmed));
            let fault = reading.at(start..start + trimmed.len());
            fault.keep_offers(|offer| Share::strict(offer).is_ok()).or_hint(EXAMPLES)
        })
    }

    /// The figures, in per cent.
    pub fn percent(&self) -> &Value {
        &self.0
    }

    /// The least it can be, as a fraction from 0 to 1.
    pub fn low(&self) -> f64 {
        self.0.low().unwrap_or(0.0) / 100.0
    }

    /// The most it can be, as a fraction from 0 to 1.
    pub fn high(&self) -> f64 {
        self.0.high().unwrap_or(100.0) / 100.0
    }

    /// The one fraction to draw by: the middle of a range, the limit of a bound.
    pub fn mid(&self) -> f64 {
        self.0.mid() / 100.0
    }

    /// The grammar and nothing else: a value with a sign behind each of its figures.
    fn strict(text: &str) -> Result<Share, Option<Reading>> {
        // `Value` forgives white space around it; between a figure and its sign there is none.
        if text.contains(char::is_whitespace) {
            return Err(None);
        }
        let figures: Vec<&str> = text.split("..").map(|figure| figure.strip_suffix('%').ok_or(None)).collect::<Result<_, _>>()?;
        let value = Value::parse(&figures.join(".."));
        let value = value.map_err(|fault| {
            let percent = fault.offers.iter().map(|offer| with_signs(offer));
            (!fault.offers.is_empty()).then(|| Reading::new(fault.message.clone()).offer(percent))
        })?;
        let hundred = Decimal::from(100);
        match value.figures().find(|figure| *figure > hundred || figure.is_negative()) {
            Some(figure) => Err(Some(Reading::new(format!("a share cannot be {figure}%")).hint("shares are 0% to 100%"))),
            None => Ok(Share(value)),
        }
    }
}

/// A value's text with a sign behind each figure.
fn with_signs(value: &str) -> String {
    format!("{}%", value.replace("..", "%.."))
}

/// What was meant by a text that is no share.
fn no_share(text: &str) -> Reading {
    let folded = plain(text);
    let words = ["per cent", "percent", "prozent", "pct", "%"];
    let has_sign = words.iter().any(|word| folded.contains(word));
    let bare = words.iter().fold(folded, |text, word| text.replace(word, ""));
    let message = if has_sign { format!("{} is not a share", shown(text)) } else { "a share is written with the sign %".to_owned() };
    let (value, offers) = match Value::parse(&bare) {
        Ok(value) => (Some(value.clone()), vec![value.to_string()]),
        Err(fault) => (None, fault.offers),
    };
    // `0.35` without a sign is 35 % to a programmer and 0.35 % to nobody else; both are offered.
    let fraction = value.filter(|_| !has_sign).and_then(|value| match value.amount {
        Amount::Exact(number) if number > Decimal::from(0) && number <= Decimal::from(1) => Some((value.approx, number)),
        _ => None,
    });
    let hundredfold = fraction.map(|(approx, number)| {
        let digits = number.to_string().replace('.', "");
        let point = digits.len() - usize::from(number.decimals()) + 2;
        let padded = format!("{digits:0<point$}");
        let (whole, decimals) = padded.split_at(point);
        let whole = whole.trim_start_matches('0');
        let whole = if whole.is_empty() { "0" } else { whole };
        let dot = if decimals.is_empty() { "" } else { "." };
        format!("{}{whole}{dot}{decimals}%", if approx { "~" } else { "" })
    });
    Reading::new(message).offer(hundredfold.into_iter().chain(offers.iter().map(|offer| with_signs(offer))))
}

/// The notation of the content format, which [`Share::parse`] reads back.
impl fmt::Display for Share {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&with_signs(&self.0.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rustfmt::skip]
    #[test]
    fn right_shares() {
        for (text, low, high, mid) in [
            ("35%", 0.35, 0.35, 0.35), ("~35%", 0.35, 0.35, 0.35), ("30%..35%", 0.3, 0.35, 0.325), ("~30%..35%", 0.3, 0.35, 0.325), ("0%", 0.0, 0.0, 0.0), ("100%", 1.0, 1.0, 1.0),
            ("0.5%", 0.005, 0.005, 0.005), (">50%", 0.5, 1.0, 0.5), ("<=5%", 0.0, 0.05, 0.05), ("12.50%", 0.125, 0.125, 0.125),
        ] {
            let share = Share::parse(text).expect(text);
            assert_eq!((share.low(), share.high(), share.mid(), share.to_string()), (low, high, mid, text.to_owned()));
        }
    }

    #[rustfmt::skip]
    #[test]
    fn wrong_shares_offer_right_ones() {
        let mut surprises = Vec::new();
        for (text, offers) in [
            ("35", &["35%"][..]), ("0.35", &["35%", "0.35%"]), ("0.355", &["35.5%", "0.355%"]), ("1", &["100%", "1%"]), ("0.05", &["5%", "0.05%"]), ("~0.5", &["~50%", "~0.5%"]), ("0.5", &["50%", "0.5%"]),
            ("30..35", &["30%..35%"]), ("30..35%", &["30%..35%"]), ("30-35%", &["30%..35%"]), ("30%-35%", &["30%..35%"]), ("30% to 35%", &["30%..35%"]), ("30–35 %", &["30%..35%"]), ("35 %", &["35%"]),
            ("35 percent", &["35%"]), ("35％", &["35%"]), ("about 35%", &["~35%"]), ("more than 50%", &[">50%"]), ("35,5%", &["35.5%"]), ("%35", &["35%"]), ("35%..30%", &["30%..35%"]), ("~35", &["~35%"]),
            ("120%", &[]), ("-5%", &[]), ("120", &[]), ("half", &[]), ("", &[]), ("%", &[]), ("unknown", &[]), ("########", &[]), ("35%%", &["35%"]), ("0", &["0%"]),
        ] {
            match Share::parse(text) {
                Err(fault) if fault.offers == offers && fault.hint.is_some() => {}
                other => surprises.push(format!("{text}: {other:?}")),
            }
        }
        assert!(surprises.is_empty(), "{}", surprises.join("\n"));
    }

    #[rustfmt::skip]
    #[test]
    fn no_text_panics() {
        const ALPHABET: [&str; 16] = ["%", "3", "0", ".", "..", "5", "~", " ", "-", ",", "1", "00", "％", "é", ">", "percent"];
        let mut rng = crate::base::rng::Rng::new(35);
        for _ in 0..8_000 {
            let text: String = (0..rng.below(8)).map(|_| ALPHABET[rng.below(ALPHABET.len())]).collect();
            match Share::parse(&text) {
                Ok(share) => assert_eq!(Share::parse(&share.to_string()), Ok(share), "{text}"),
                Err(fault) => assert!(fault.offers.iter().all(|offer| Share::parse(offer).is_ok()) && fault.hint.is_some(), "{text}: {fault:?}"),
            }
        }
    }
}
