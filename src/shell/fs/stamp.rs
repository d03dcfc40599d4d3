//! What tells that a file is still the same without reading it.
//!
//! In: what the file system says about a file. Out: whether bytes read earlier still hold. Never
//! here: the bytes. Two writes within one tick of the file system's clock leave the same stamp, so
//! bytes read so soon after a change are read again until the clock has moved on.

use std::fs::Metadata;
use std::time::{Duration, SystemTime};

use crate::sources::Content;

/// Longer than a tick of any file system's clock (FAT: two seconds).
const TICK: Duration = Duration::from_secs(2);

/// A file that was replaced by another of the same length and date has another number; one that
/// was given its old date back (`cp -p`, `tar`) was changed at another time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Stamp {
    length: u64,
    modified: Option<SystemTime>,
    number: u64,
    changed: (i64, i64),
}

impl Stamp {
    pub(super) fn of(metadata: &Metadata) -> Self {
        let (number, changed) = identity(metadata);
        Self { length: metadata.len(), modified: metadata.modified().ok(), number, changed }
    }

    /// Whether a change at `now` would leave another stamp.
    fn is_settled(&self, now: SystemTime) -> bool {
        let changed = u64::try_from(self.changed.0).ok().and_then(|seconds| SystemTime::UNIX_EPOCH.checked_add(Duration::from_secs(seconds)));
        [self.modified, changed].into_iter().all(|time| time.is_some_and(|time| now.duration_since(time).is_ok_and(|age| age > TICK)))
    }
}

/// Bytes that were read, and when they hold.
#[derive(Clone, Debug)]
pub(super) struct Known {
    stamp: Stamp,
    is_settled: bool,
    pub(super) content: Content,
}

impl Known {
    /// Bytes that were read just now, after the stamp was taken.
    pub(super) fn new(stamp: Stamp, content: Content) -> Self {
        Self { stamp, is_settled: stamp.is_settled(SystemTime::now()), content }
    }

    /// Whether a file of this stamp still holds these bytes.
    pub(super) fn holds(&self, stamp: &Stamp) -> bool {
        self.is_settled && self.stamp == *stamp
    }
}

#[cfg(unix)]
fn identity(metadata: &Metadata) -> (u64, (i64, i64)) {
    use std::os::unix::fs::MetadataExt;
    (metadata.ino(), (metadata.ctime(), metadata.ctime_nsec()))
}

#[cfg(not(unix))]
fn identity(_metadata: &Metadata) -> (u64, (i64, i64)) {
    (0, (0, 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_read_within_a_tick_of_the_clock_do_not_hold() {
        let time = SystemTime::UNIX_EPOCH + Duration::from_secs(1_000_000);
        let stamp = Stamp { length: 3, modified: Some(time), number: 7, changed: (1_000_000, 0) };
        for (now, expected) in [(time + TICK / 2, false), (time + TICK * 2, true), (time - TICK, false)] {
            let known = Known { stamp, is_settled: stamp.is_settled(now), content: Content::Text("abc".into()) };
            assert_eq!(known.holds(&stamp), expected, "{now:?}");
            assert!(!known.holds(&Stamp { number: 8, ..stamp }), "another file of the same length and date");
            assert!(!known.holds(&Stamp { changed: (1_000_001, 0), ..stamp }), "its date was set back");
        }
    }
}
