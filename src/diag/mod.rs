//! What can be wrong, and how to say it.
//!
//! In: findings of every stage, as values. Out: a sorted list, and printers for
//! people, editors and machines. Nothing here stops a run: a stage reports and
//! goes on.

pub mod code;
pub mod emit;

use crate::base::path::SitePath;
use crate::base::span::Span;
pub use code::Code;

/// How serious a diagnostic is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    /// Stops `build`, or fails `check`.
    Error,
    Warning,
    Info,
}

/// Where a diagnostic points.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    Span(Span),
    /// A whole file, when there is no text to point into.
    File(SitePath),
    /// The site as a whole.
    Site,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Diagnostic {
    pub code: Code,
    pub severity: Severity,
    /// A lint never stops `build`; a fault does.
    pub is_fault: bool,
    /// One lower-case phrase without a full stop.
    pub message: String,
    pub place: Place,
    /// Words at the marked place, when they say more than the message.
    pub label: Option<String>,
    /// Other places that matter, with what they are.
    pub related: Vec<(Span, String)>,
    /// What to do, one per line.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// A fault at a place in a text.
    pub fn fault(code: Code, span: Span, message: impl Into<String>) -> Self {
        Self::at(code, Severity::Error, true, Place::Span(span), message.into())
    }

    /// A fault of a file as a whole.
    pub fn file_fault(code: Code, path: &SitePath, message: impl Into<String>) -> Self {
        Self::at(code, Severity::Error, true, Place::File(path.clone()), message.into())
    }

    /// A fault of the site as a whole.
    pub fn site_fault(code: Code, message: impl Into<String>) -> Self {
        Self::at(code, Severity::Error, true, Place::Site, message.into())
    }

    /// A finding that does not stop `build`.
    pub fn lint(code: Code, severity: Severity, place: Place, message: impl Into<String>) -> Self {
        Self::at(code, severity, false, place, message.into())
    }

    fn at(code: Code, severity: Severity, is_fault: bool, place: Place, message: String) -> Self {
        Self { code, severity, is_fault, message, place, label: None, related: Vec::new(), help: Vec::new() }
    }

    /// Adds words at the marked place.
    #[must_use]
    pub fn label(mut self, words: impl Into<String>) -> Self {
        self.label = Some(words.into());
        self
    }

    /// Adds what to do.
    #[must_use]
    pub fn help(mut self, words: impl Into<String>) -> Self {
        self.help.push(words.into());
        self
    }

    /// Adds what to do, when there is something to say.
    #[must_use]
    pub fn maybe_help(self, words: Option<String>) -> Self {
        match words {
            Some(words) => self.help(words),
            None => self,
        }
    }

    /// Adds another place that matters.
    #[must_use]
    pub fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        self.related.push((span, words.into()));
        self
    }
}

/// A list of findings.
#[derive(Clone, Debug, Default)]
pub struct Diagnostics {
    list: Vec<Diagnostic>,
}

impl Diagnostics {
    /// Adds one finding.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.list.push(diagnostic);
    }

    /// Adds the findings of another stage.
    pub fn extend(&mut self, other: Self) {
        self.list.extend(other.list);
    }

    /// Whether something stops `build`.
    pub fn has_faults(&self) -> bool {
        self.list.iter().any(|diagnostic| diagnostic.is_fault)
    }

    /// How many findings of this severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.list.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// The findings in the order they are printed: by file and place, the site as a whole last.
    pub fn sorted(mut self) -> Self {
        self.list.sort_by(|a, b| a.place.cmp(&b.place).then(a.severity.cmp(&b.severity)).then(a.code.cmp(&b.code)).then(a.message.cmp(&b.message)));
        self.list.dedup();
        self
    }

    /// Sorted findings, of which a file has at most a hundred faults of one code:
    /// a column in the wrong place makes one in every row, and nobody reads ten
    /// thousand. The last one says how many were left out.
    pub fn bounded(self) -> Self {
        const MOST: usize = 100;
        let mut out = Self::default();
        let mut counts: std::collections::BTreeMap<(Place, Code), (usize, Option<Diagnostic>)> = std::collections::BTreeMap::new();
        for diagnostic in self.list {
            let of = match &diagnostic.place {
                Place::Span(span) => Place::Span(Span { start: 0, end: 0, ..*span }),
                Place::File(_) | Place::Site => Place::Site,
            };
            let (count, left_out) = counts.entry((of, diagnostic.code)).or_default();
            *count += 1;
            if *count <= MOST || !diagnostic.is_fault {
                out.push(diagnostic);
            } else if left_out.is_none() {
                *left_out = Some(diagnostic);
            }
        }
        for (count, first) in counts.into_values().filter_map(|(count, first)| Some((count.saturating_sub(MOST), first?))) {
            let message = format!("{count} more faults of this kind in this file, of which this is the first");
            out.push(Diagnostic {
                message,
                label: None,
                related: Vec::new(),
                help: vec!["mend those above: one cause may have made them all".to_owned()],
                ..first
            });
        }
        out.sorted()
    }

    /// The findings.
    pub fn iter(&self) -> impl Iterator<Item = &Diagnostic> {
        self.list.iter()
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.list.is_empty()
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.list.len()
    }
}
