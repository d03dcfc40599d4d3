//! A site in one string, for tests and manual pages.
//!
//! A line `--- path` opens a file; what follows, up to the next such line, is
//! its text. Lines before the first one are prose.

use super::{Content, File, Sources};
use crate::base::path::SitePath;

/// Reads a fixture. Files named `site.toml` and the like stand for themselves.
pub fn sources(text: &str) -> Sources {
    let mut files: Vec<(String, String)> = Vec::new();
    for line in text.split_inclusive('\n') {
        if let Some(path) = line.strip_prefix("--- ") {
            files.push((path.trim().to_owned(), String::new()));
        } else if let Some((_, body)) = files.last_mut() {
            body.push_str(line);
        }
    }
    Sources::new(files.into_iter().map(|(path, body)| File { path: SitePath::new(path), content: Content::Text(body.into()) }).collect())
}
