//! Text into [`Value`]. A wrong spelling leaves as a fault that offers the right ones.
//!
//! ```text
//! value  = [ "~" ] ( number / number ".." number ) / bound number
//! bound  = ">" / ">=" / "<" / "<="
//! number = [ "-" ] digits [ "." digits ]        "_" between two digits is ignored
//! ```

use super::{Amount, Decimal, Value, ValueError, mistake, shown};

/// The content format's notation; white space around it does not count.
pub(super) fn value(text: &str) -> Result<Value, ValueError> {
    let trimmed = text.trim();
    let start = text.len() - text.trim_start().len();
    let fault = match strict(trimmed) {
        Ok(value) => return Ok(value),
        Err(fault) => fault,
    };
    let whole = 0..trimmed.len();
    let reading = mistake::value(trimmed).map(|reading| reading.at(whole.clone()));
    Err(fault
        .or(reading)
        .unwrap_or_else(|| {
            let digits = trimmed.bytes().filter(u8::is_ascii_digit).count();
            if digits > Decimal::MOST_DIGITS {
                return ValueError::new(whole, format!("a number has at most {} digits", Decimal::MOST_DIGITS));
            }
            ValueError::new(whole, format!("{} is not a number", shown(trimmed)))
        })
        .keep_offers(|offer| strict(offer).is_ok())
        .or_hint("write 434.74, \"~70\", \">350\", \"<=17\" or \"200..300\"")
        .shifted(start))
}

/// TOML's own spellings of a float: an exponent, a plus sign and `inf` are legal there.
pub(super) fn toml_float(raw: &str) -> Result<Value, ValueError> {
    let trimmed = raw.trim();
    let start = raw.len() - raw.trim_start().len();
    match trimmed.trim_start_matches(['+', '-']) {
        "nan" | "inf" => Err(ValueError::new(0..trimmed.len(), format!("{trimmed} is not a figure"))
            .hint("write \"unknown\" if it was looked for and not found")
            .shifted(start)),
        _ => {
            let unsigned = trimmed.strip_prefix('+').unwrap_or(trimmed);
            let by = start + trimmed.len() - unsigned.len();
            value(unsigned).map_err(|fault| fault.shifted(by))
        }
    }
}

type Bound = fn(Decimal) -> Amount;

/// The grammar and nothing else. `Err(None)` leaves the explanation to the recogniser.
fn strict(text: &str) -> Result<Value, Option<ValueError>> {
    if let Some(rest) = text.strip_prefix('~') {
        let amount = figures(rest, 1)?;
        return Ok(Value { approx: true, amount });
    }
    let bounds: [(&str, Bound); 4] = [(">=", Amount::AtLeast), ("<=", Amount::AtMost), (">", Amount::GreaterThan), ("<", Amount::LessThan)];
    for (sign, bound) in bounds {
        if let Some(rest) = text.strip_prefix(sign) {
            let amount = bound(number(rest).ok_or(None)?);
            return Ok(Value { approx: false, amount });
        }
    }
    Ok(Value { approx: false, amount: figures(text, 0)? })
}

/// One number or a range, `at` bytes into the text.
fn figures(text: &str, at: usize) -> Result<Amount, Option<ValueError>> {
    let Some((left, right)) = text.split_once("..") else {
        return number(text).map(Amount::Exact).ok_or(None);
    };
    let (low, high) = number(left).zip(number(right)).ok_or(None)?;
    let about = if at > 0 { "~" } else { "" };
    let whole = 0..at + text.len();
    if low > high {
        let message = format!("the range goes down, from {low} to {high}");
        return Err(Some(ValueError::new(whole, message).offer([format!("{about}{high}..{low}")])));
    }
    if low == high {
        let message = format!("the range from {low} to {high} is one number");
        return Err(Some(ValueError::new(whole, message).offer([format!("{about}{low}")])));
    }
    Ok(Amount::Range(low, high))
}

/// One number, without the underscores that stand between two digits.
fn number(text: &str) -> Option<Decimal> {
    let bytes = text.as_bytes();
    let digit = |at: Option<usize>| at.and_then(|at| bytes.get(at)).is_some_and(u8::is_ascii_digit);
    let loose = bytes.iter().enumerate().any(|(at, byte)| *byte == b'_' && !(digit(at.checked_sub(1)) && digit(Some(at + 1))));
    if loose { None } else { Decimal::from_plain(&text.replace('_', "")) }
}
