//! Logarithm and fifth root from the four operations alone.
//!
//! The ones of the system's library differ in the last digit from machine to
//! machine; what is built here must not.

/// Natural logarithm of a positive number.
pub(super) fn ln(number: f64) -> f64 {
    let (mut mantissa, mut twos) = (number, 0.0);
    while mantissa > 1.5 {
        mantissa /= 2.0;
        twos += 1.0;
    }
    while mantissa < 0.75 {
        mantissa *= 2.0;
        twos -= 1.0;
    }
    // ln m = 2 (t + t³/3 + t⁵/5 + …), t = (m − 1)/(m + 1), here at most 1/5.
    let ratio = (mantissa - 1.0) / (mantissa + 1.0);
    let square = ratio * ratio;
    let (mut power, mut sum, mut odd) = (ratio, 0.0, 1.0);
    while odd < 30.0 {
        sum += power / odd;
        power *= square;
        odd += 2.0;
    }
    2.0 * sum + twos * std::f64::consts::LN_2
}

/// Fifth root of a positive number, by Newton's steps.
pub(super) fn fifth_root(number: f64) -> f64 {
    let mut root = if number > 1.0 { number } else { 1.0 };
    for _ in 0..200 {
        let fourth = root * root * root * root;
        root = (4.0 * root + number / fourth) / 5.0;
    }
    root
}

#[cfg(test)]
mod tests {
    use super::{fifth_root, ln};

    #[test]
    fn as_the_library_says() {
        for number in [0.1, 0.9, 1.0, 2.0, 9.0, 37.0, 5000.0] {
            assert!((ln(number) - number.ln()).abs() < 1e-12, "{number}");
            assert!((fifth_root(number) - number.powf(0.2)).abs() < 1e-12, "{number}");
        }
    }
}
