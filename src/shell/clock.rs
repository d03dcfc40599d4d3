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
