//! Printers for diagnostics, one file per format.
//!
//! In: a sorted list of findings and the snapshot they point into. Out: text,
//! ending with a line break unless it is empty. Nothing here knows whether the
//! text goes to a terminal: colour is written or not, as the style says.

mod github;
mod human;
mod json;
mod sarif;
mod short;
mod spot;

use std::collections::BTreeSet;

use super::{Diagnostic, Diagnostics, Place, Severity};
use crate::sources::Sources;

/// A way to print findings.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Format {
    /// For people: snippet, label, help.
    #[default]
    Human,
    /// One line per finding, as compilers print them: `file:line:column: level[code]: message`.
    Short,
    /// One JSON object with every finding and the counts.
    Json,
    /// SARIF 2.1.0, for code scanning.
    Sarif,
    /// Workflow commands, which GitHub shows beside the lines of a change.
    Github,
}

/// How a printer writes.
#[derive(Clone, Debug)]
pub struct Style {
    /// ANSI colours (the human format only).
    pub colour: bool,
    /// Columns of the terminal (the human format only).
    pub width: usize,
    /// What stands before every path, so that it can be opened from where the
    /// reader is: the site folder as typed, with a slash, or nothing.
    pub prefix: String,
}

impl Default for Style {
    fn default() -> Self {
        Self { colour: false, width: 100, prefix: String::new() }
    }
}

/// Prints every finding in one format.
pub fn emit(format: Format, diagnostics: &Diagnostics, sources: &Sources, style: &Style) -> String {
    match format {
        Format::Human => human::print(diagnostics, sources, style),
        Format::Short => short::print(diagnostics, sources, style),
        Format::Json => json::print(diagnostics, sources, style),
        Format::Sarif => sarif::print(diagnostics, sources, style),
        Format::Github => github::print(diagnostics, sources, style),
    }
}

/// How many findings there are, in words; empty when there is none:
/// "2 faults and 1 warning in 2 files".
pub fn summary(diagnostics: &Diagnostics) -> String {
    let counts = Counts::of(diagnostics);
    let parts: Vec<String> = [
        (counts.faults, "fault", "faults"),
        (counts.errors, "error", "errors"),
        (counts.warnings, "warning", "warnings"),
        (counts.notices, "notice", "notices"),
    ]
    .into_iter()
    .filter(|(number, _, _)| *number > 0)
    .map(|(number, one, other)| counted(number, one, other))
    .collect();
    let Some((last, rest)) = parts.split_last() else { return String::new() };
    let list = if rest.is_empty() { last.clone() } else { format!("{} and {last}", rest.join(", ")) };
    match counts.files {
        0 => list,
        files => format!("{list} in {}", counted(files, "file", "files")),
    }
}

fn counted(number: usize, one: &str, other: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { other })
}

/// The numbers behind the summary.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Findings that stop `build`.
    pub faults: usize,
    /// Lints of level error.
    pub errors: usize,
    pub warnings: usize,
    pub notices: usize,
    /// Files that at least one finding points into.
    pub files: usize,
}

impl Counts {
    /// Counts the findings.
    pub fn of(diagnostics: &Diagnostics) -> Self {
        let mut counts = Self::default();
        let mut spans = BTreeSet::new();
        let mut files = BTreeSet::new();
        for diagnostic in diagnostics.iter() {
            match diagnostic.severity {
                Severity::Error if diagnostic.is_fault => counts.faults += 1,
                Severity::Error => counts.errors += 1,
                Severity::Warning => counts.warnings += 1,
                Severity::Info => counts.notices += 1,
            }
            match &diagnostic.place {
                Place::Span(span) => _ = spans.insert(span.file),
                Place::File(path) => _ = files.insert(path.clone()),
                Place::Site => {}
            }
        }
        counts.files = spans.len() + files.len();
        counts
    }
}

/// The word of a level, as all formats but SARIF and GitHub's write it.
fn level(diagnostic: &Diagnostic) -> &'static str {
    match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "info",
    }
}

/// A text without control characters: an id or a name in a message may hold
/// bytes that would move the cursor of the reader's terminal.
fn plain(text: &str) -> String {
    text.chars()
        .map(|letter| match letter {
            '\n' | '\t' => letter,
            letter if letter.is_control() || is_bidi_control(letter) => '\u{FFFD}',
            letter => letter,
        })
        .collect()
}

fn is_bidi_control(letter: char) -> bool {
    matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')
}

#[cfg(test)]
mod tests;
