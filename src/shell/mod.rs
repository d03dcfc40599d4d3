//! The hands: the only room that touches files, clock, environment, network
//! and terminal.
//!
//! In: values the core has made. Out: effects, and what was read, as values.
//! Nothing here knows what a cluster is.

#![expect(clippy::disallowed_methods, reason = "effects live in this room and nowhere else")]

pub mod browser;
pub mod clock;
mod disk;
pub mod fs;
pub mod output;
pub mod server;
pub mod terminal;
pub mod watch;

use std::fmt;
use std::path::Path;

/// Something the system refused. Never a fault of the content.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Error {
    /// One lower-case phrase without a full stop.
    pub message: String,
    /// What to do, one per line.
    pub help: Vec<String>,
}

impl Error {
    /// An error in words.
    pub fn new(message: impl Into<String>) -> Self {
        Self { message: message.into(), help: Vec::new() }
    }

    /// What the system said about a path: "cannot DO `path`: reason".
    pub fn io(doing: &str, path: &Path, error: &std::io::Error) -> Self {
        let said = Self::new(format!("cannot {doing} `{}`: {}", path.display(), reason(error)));
        match remedy(error) {
            Some(words) => said.help(words),
            None => said,
        }
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, words: impl Into<String>) -> Self {
        self.help.push(words.into());
        self
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

/// What the system said, as a phrase in lower case without its number.
pub(crate) fn reason(error: &std::io::Error) -> String {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".into(),
        ErrorKind::PermissionDenied => "no permission".into(),
        ErrorKind::StorageFull => "the disk is full".into(),
        ErrorKind::ReadOnlyFilesystem => "the file system is read-only".into(),
        ErrorKind::QuotaExceeded => "your share of the disk is used up".into(),
        ErrorKind::InvalidFilename => "the name, or the whole path, is too long or not allowed on this system".into(),
        ErrorKind::AddrInUse => "the port is taken".into(),
        _ => {
            let words = error.to_string();
            words.split(" (os error").next().unwrap_or(&words).to_lowercase()
        }
    }
}

/// What a person can do about it.
fn remedy(error: &std::io::Error) -> Option<&'static str> {
    use std::io::ErrorKind;
    match error.kind() {
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Some("make room on the disk, then try again"),
        ErrorKind::PermissionDenied => Some("check the permissions of this path and of the folder it is in"),
        ErrorKind::ReadOnlyFilesystem => Some("choose a folder on a disk that can be written to"),
        ErrorKind::InvalidFilename => Some("give it a shorter name, or build nearer to the root of the disk"),
        _ => None,
    }
}
