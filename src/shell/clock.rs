//! How long something took, and which day it is. No date of today ever reaches the output.

use std::fmt;
use std::time::{Duration, Instant};

use crate::base::date::Day;

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

/// Today in UTC: only for what a person is about to edit or has just said. `SOURCE_DATE_EPOCH` is not
/// asked: it is set in the shells of some build systems, to 1980, and nobody confirmed anything then.
pub fn today() -> Day {
    let seconds = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH).unwrap_or_default().as_secs();
    day(i64::try_from(seconds / 86_400).unwrap_or(0))
}

/// The date of a day counted from 1970; the last one there is for a clock that runs beyond it.
fn day(since: i64) -> Day {
    const EPOCH: i64 = 719_163;
    Day::from_ordinal(since.saturating_add(EPOCH)).unwrap_or_else(|| Day::from_ymd(9999, 12, 31).expect("a day of the calendar"))
}

#[cfg(test)]
mod tests {
    #[test]
    fn days() {
        for (days, date) in [(0, "1970-01-01"), (11_016, "2000-02-29"), (20_522, "2026-03-10"), (i64::MAX, "9999-12-31")] {
            assert_eq!(super::day(days).to_string(), date);
        }
    }
}
