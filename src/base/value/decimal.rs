//! Decimal numbers as written. In come digits, out go the same digits: `284.0` and `284` are equal
//! numbers, and each is shown as its author wrote it. No arithmetic.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

/// A decimal number of at most eighteen digits (and any 64-bit integer). Equal and ordered by
/// value.
#[derive(Clone, Copy, Debug)]
pub struct Decimal {
    mantissa: i64,
    scale: u8,
}

impl Decimal {
    /// The most digits a written number may have.
    pub const MOST_DIGITS: usize = 18;

    /// `mantissa` divided by ten to the `scale`; none if the scale is above [`Self::MOST_DIGITS`].
    pub fn new(mantissa: i64, scale: u8) -> Option<Decimal> {
        (usize::from(scale) <= Self::MOST_DIGITS).then_some(Decimal { mantissa, scale })
    }

    /// Reads `-?digits(.digits)?` without grouping, and nothing else.
    pub(super) fn from_plain(text: &str) -> Option<Decimal> {
        let (negative, unsigned) = match text.strip_prefix('-') {
            Some(rest) => (true, rest),
            None => (false, text),
        };
        let (whole, decimals) = unsigned.split_once('.').unwrap_or((unsigned, ""));
        let digits = format!("{whole}{decimals}");
        let bare = whole.is_empty() || (decimals.is_empty() && unsigned.contains('.'));
        let padded = whole.len() > 1 && whole.starts_with('0');
        if bare || padded || digits.len() > Self::MOST_DIGITS || !digits.bytes().all(|b| b.is_ascii_digit()) {
            return None;
        }
        let mantissa: i64 = digits.parse().ok()?;
        let scale = u8::try_from(decimals.len()).ok()?;
        Some(Decimal { mantissa: if negative { -mantissa } else { mantissa }, scale })
    }

    /// The nearest binary number.
    pub fn to_f64(self) -> f64 {
        // Reading the digits back rounds once; dividing by a power of ten would round twice.
        self.to_string().parse().expect("a decimal spells a float")
    }

    /// How many decimals are written: 1 for `284.0`.
    pub fn decimals(self) -> u8 {
        self.scale
    }

    /// Below zero.
    pub fn is_negative(self) -> bool {
        self.mantissa < 0
    }

    /// Zero, however it is written.
    pub fn is_zero(self) -> bool {
        self.mantissa == 0
    }

    /// The number without the zeros that do not change it.
    fn reduced(self) -> (i64, u8) {
        let (mut mantissa, mut scale) = (self.mantissa, self.scale);
        while scale > 0 && mantissa % 10 == 0 {
            mantissa /= 10;
            scale -= 1;
        }
        (mantissa, scale)
    }
}

impl From<i64> for Decimal {
    fn from(number: i64) -> Decimal {
        Decimal { mantissa: number, scale: 0 }
    }
}

impl fmt::Display for Decimal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let scale = usize::from(self.scale);
        let digits = format!("{:0>width$}", self.mantissa.unsigned_abs(), width = scale + 1);
        let (whole, decimals) = digits.split_at(digits.len() - scale);
        let sign = if self.is_negative() { "-" } else { "" };
        if scale == 0 { write!(f, "{sign}{whole}") } else { write!(f, "{sign}{whole}.{decimals}") }
    }
}

impl PartialEq for Decimal {
    fn eq(&self, other: &Decimal) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Decimal {}

impl PartialOrd for Decimal {
    fn partial_cmp(&self, other: &Decimal) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Decimal {
    fn cmp(&self, other: &Decimal) -> Ordering {
        // A 64-bit mantissa times ten to the eighteenth stays within 128 bits.
        let aligned = |number: &Decimal, scale: u8| i128::from(number.mantissa) * 10_i128.pow(u32::from(scale - number.scale));
        let scale = self.scale.max(other.scale);
        aligned(self, scale).cmp(&aligned(other, scale))
    }
}

impl Hash for Decimal {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.reduced().hash(state);
    }
}
