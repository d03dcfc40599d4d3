//! A number as it is written, nothing rounded: 76.2 moved by nine powers of ten
//! is what 762 moved by eight is.
//!
//! In: digits with a point. Out: values that are equal when they are the same number.

use std::fmt;

/// `digits` times ten to the `power`; the digits end in no zero.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Exact {
    digits: u128,
    power: i32,
}

impl Exact {
    /// A number of ASCII digits and at most one point; none when it is longer than any claim.
    pub(super) fn parse(written: &str) -> Option<Self> {
        let (whole, part) = written.split_once('.').unwrap_or((written, ""));
        let digits = format!("{whole}{part}").parse().ok()?;
        Some(Self::new(digits, -i32::try_from(part.len()).ok()?))
    }

    pub(super) fn new(digits: u128, power: i32) -> Self {
        let (mut digits, mut power) = (digits, if digits == 0 { 0 } else { power });
        while digits != 0 && digits.is_multiple_of(10) {
            digits /= 10;
            power += 1;
        }
        Self { digits, power }
    }

    /// The number moved by powers of ten.
    pub(super) fn moved(self, powers: i32) -> Self {
        if self.digits == 0 { self } else { Self { power: self.power + powers, ..self } }
    }

    /// None when the sum has more digits than any claim.
    pub(super) fn plus(self, other: Self) -> Option<Self> {
        let power = self.power.min(other.power);
        let part = |one: Self| one.digits.checked_mul(10_u128.checked_pow(u32::try_from(one.power - power).ok()?)?);
        Some(Self::new(part(self)?.checked_add(part(other)?)?, power))
    }

    /// A whole number as an integer; none when it has decimals or is very large.
    pub(super) fn whole(self) -> Option<u128> {
        u32::try_from(self.power).ok().and_then(|power| self.digits.checked_mul(10_u128.checked_pow(power)?))
    }

    /// For thresholds.
    pub(super) fn to_f64(self) -> f64 {
        self.to_string().parse().unwrap_or(f64::INFINITY)
    }
}

impl fmt::Display for Exact {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match usize::try_from(-self.power) {
            Ok(decimals) if decimals > 0 => {
                let digits = format!("{:0>width$}", self.digits, width = decimals + 1);
                let (whole, part) = digits.split_at(digits.len() - decimals);
                write!(f, "{whole}.{part}")
            }
            _ => write!(f, "{}{}", self.digits, "0".repeat(usize::try_from(self.power).unwrap_or(0))),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Exact;

    #[test]
    fn equal_numbers_are_equal() {
        let one = |written: &str, power: i32| Exact::parse(written).expect("a number").moved(power);
        assert_eq!(one("76.2", 9), one("762", 8));
        assert_ne!(one("76.2", 9), one("76.2", 8));
        assert_eq!(one("3", 8).plus(one("5000", 4)), Some(one("3.5", 8)));
        for (written, power, shown) in [("76.2", 9, "76200000000"), ("0.50", 0, "0.5"), ("0", 6, "0"), ("1250.0", 0, "1250"), ("5", -3, "0.005")] {
            assert_eq!(one(written, power).to_string(), shown);
        }
        assert_eq!(Exact::parse(&"9".repeat(60)), None);
    }
}
