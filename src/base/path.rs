//! Paths inside a site folder: relative, with forward slashes, on every system.

use std::fmt;
use std::sync::Arc;

/// A path relative to the site's root, such as `content/penang/actors.toml`.
///
/// It never starts with a slash and never holds `..`; the shell builds it
/// while walking the folder, so the core can compare and sort paths without
/// asking which system it runs on.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SitePath(Arc<str>);

impl SitePath {
    /// Wraps a path that is already relative and slash-separated.
    pub fn new(path: impl Into<Arc<str>>) -> Self {
        Self(path.into())
    }

    /// The whole path as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The last component: `actors.toml`.
    pub fn file_name(&self) -> &str {
        self.0.rsplit('/').next().unwrap_or(&self.0)
    }

    /// What follows the last dot of the file name, without the dot.
    pub fn extension(&self) -> Option<&str> {
        self.file_name().rsplit_once('.').map(|(_, extension)| extension)
    }

    /// The components in order.
    pub fn components(&self) -> impl Iterator<Item = &str> {
        self.0.split('/')
    }

    /// The path below `folder`, when it lies inside it.
    pub fn below(&self, folder: &str) -> Option<&str> {
        self.0.strip_prefix(folder)?.strip_prefix('/')
    }

    /// The folder that holds the file; empty at the root.
    pub fn folder(&self) -> &str {
        self.0.rsplit_once('/').map_or("", |(folder, _)| folder)
    }
}

/// The longest name of a file on the common disks, in bytes.
const LONGEST_NAME: usize = 255;

/// Why not every system can hold a file of this path, as a phrase about it; `None` when all can.
/// A site is built on one system and copied to others, so the rules of all hold on each.
pub fn unusable(path: &str) -> Option<String> {
    path.split('/').find_map(|name| {
        let wrong = name.chars().find(|letter| letter.is_control() || "<>:\"|?*\\".contains(*letter));
        if let Some(letter) = wrong {
            let letter = if letter.is_control() { letter.escape_unicode().to_string() } else { letter.to_string() };
            Some(format!("Windows allows no `{letter}` in a name"))
        } else if name.ends_with(['.', ' ']) {
            Some(format!("Windows drops the {} at the end of `{name}`", if name.ends_with('.') { "full stop" } else { "space" }))
        } else if is_device(name) {
            Some(format!("Windows gives the name `{}` to a device", name.split('.').next().unwrap_or(name)))
        } else if name.len() > LONGEST_NAME {
            Some(format!("a name has at most {LONGEST_NAME} bytes, and this one {}", name.len()))
        } else {
            None
        }
    })
}

/// Whether a name is one of Windows' devices, which it stays with any extension.
pub fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end().to_ascii_lowercase();
    matches!(stem.as_str(), "con" | "prn" | "aux" | "nul" | "conin$" | "conout$")
        || stem.strip_prefix("com").or(stem.strip_prefix("lpt")).is_some_and(|number| {
            let mut digits = number.chars();
            matches!((digits.next(), digits.next()), (Some('0'..='9' | '¹' | '²' | '³'), None))
        })
}

impl fmt::Display for SitePath {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_not_every_system_can_hold() {
        for (path, words) in [
            ("en/con.html", "`con` to a device"),
            ("NUL", "to a device"),
            ("aux.tar.gz", "`aux`"),
            ("x/Com1", "`Com1`"),
            ("lpt\u{b9}.txt", "to a device"),
            ("con .txt", "to a device"),
            ("a./b", "full stop at the end of `a.`"),
            ("a ", "space at the end"),
            ("what?.pdf", "no `?`"),
            ("a:b", "no `:`"),
            ("a\\b", "no `\\`"),
            ("a\tb", "no `\\u{9}`"),
            ("\u{7f}", "no `\\u{7f}`"),
        ] {
            let why = unusable(path).unwrap_or_default();
            assert!(why.contains(words), "{path}: {why}");
        }
        assert!(unusable(&format!("a/{}", "é".repeat(128))).is_some_and(|why| why.contains("256")));
        for path in ["en/index.html", "console.html", "com10", "com", "a.con", ".well-known/x", "报告 2024.pdf", &"a".repeat(255)] {
            assert_eq!(unusable(path), None, "{path}");
        }
    }
}
