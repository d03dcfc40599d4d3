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
        Self::new(format!("cannot {doing} `{}`: {}", path.display(), reason(error)))
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
        ErrorKind::AddrInUse => "the port is taken".into(),
        _ => {
            let words = error.to_string();
            words.split(" (os error").next().unwrap_or(&words).to_lowercase()
        }
    }
}
