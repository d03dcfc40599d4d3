//! How long something took. No date of today ever reaches the output.

use std::fmt;
use std::time::{Duration, Instant};

/// A running watch.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts a watch.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// What it shows.
    pub fn read(self) -> Took {
        Took(self.0.elapsed())
    }
}

/// A span of time in words: `85 ms`, `1.4 s`.
#[derive(Clone, Copy, Debug)]
pub struct Took(pub Duration);

impl fmt::Display for Took {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let millis = self.0.as_millis();
        if millis < 1000 { write!(f, "{millis} ms") } else { write!(f, "{:.1} s", self.0.as_secs_f64()) }
    }
}

/// A number that differs from one start of the program to the next, so that
/// a browser page can tell a restarted server from the one it came from.
pub fn session() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// Today in UTC, as `2026-03-10`: only for what a person is about to edit.
pub fn today() -> String {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    civil(i64::try_from(seconds / 86_400).unwrap_or(0))
}

/// The date of a day counted from 1970 (Hinnant's algorithm: eras of 400 years
/// that begin in March, so that the leap day comes last).
fn civil(days: i64) -> String {
    let shifted = days + 719_468;
    let era = shifted.div_euclid(146_097);
    let day_of_era = shifted.rem_euclid(146_097);
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted_month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
    let month = if shifted_month < 10 { shifted_month + 3 } else { shifted_month - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    format!("{year:04}-{month:02}-{day:02}")
}

#[cfg(test)]
mod tests {
    #[test]
    fn days() {
        for (days, date) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (20_522, "2026-03-10"), (-1, "1969-12-31")] {
            assert_eq!(super::civil(days), date);
        }
    }
}
