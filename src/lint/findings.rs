//! The list a rule writes into.
//!
//! In: a place and a message. Out: diagnostics, without those somebody has
//! silenced with a reason. A record or text is silenced where it is written;
//! what concerns the cluster as a whole is silenced in `cluster.toml`.

use std::collections::BTreeMap;

use crate::base::path::SitePath;
use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::model::kind::Kind;
use crate::model::page::Section;
use crate::model::record::Common;
use crate::model::site::{Level, Site};
use crate::sources::Sources;
use crate::translate::{Home, Pair};

use super::passage::mask;

/// Findings of one rule.
pub(super) struct Findings<'a> {
    sources: &'a Sources,
    code: Code,
    severity: Severity,
    list: Vec<Diagnostic>,
    /// How far each text was searched, so that the second of two equal
    /// passages is not reported at the place of the first.
    searched: BTreeMap<(FileId, String), usize>,
}

/// A finding that may still be told more about. Silenced ones take it and say nothing.
pub(super) struct Note<'f>(Option<&'f mut Diagnostic>);

impl Note<'_> {
    pub(super) fn help(mut self, words: impl Into<String>) -> Self {
        if let Some(diagnostic) = &mut self.0 {
            diagnostic.help.push(words.into());
        }
        self
    }

    pub(super) fn label(mut self, words: impl Into<String>) -> Self {
        if let Some(diagnostic) = &mut self.0 {
            diagnostic.label = Some(words.into());
        }
        self
    }

    pub(super) fn related(mut self, span: Span, words: impl Into<String>) -> Self {
        if let Some(diagnostic) = &mut self.0 {
            diagnostic.related.push((span, words.into()));
        }
        self
    }
}

impl<'a> Findings<'a> {
    /// None when the rule is off.
    pub(super) fn new(sources: &'a Sources, code: Code, level: Level) -> Option<Self> {
        let severity = match level {
            Level::Off => return None,
            Level::Info => Severity::Info,
            Level::Warning => Severity::Warning,
            Level::Error => Severity::Error,
        };
        Some(Self { sources, code, severity, list: Vec::new(), searched: BTreeMap::new() })
    }

    pub(super) fn finish(self) -> Diagnostics {
        let mut out = Diagnostics::default();
        self.list.into_iter().for_each(|diagnostic| out.push(diagnostic));
        out
    }

    /// At a record, or at the cluster through its own fields.
    pub(super) fn record(&mut self, common: &Common, message: impl Into<String>) -> Note<'_> {
        self.push(Place::Span(common.span), is_allowed(&common.allow, self.code), message.into())
    }

    /// At the beginning of a section or question.
    pub(super) fn section(&mut self, section: &Section, message: impl Into<String>) -> Note<'_> {
        self.push(Place::Span(section.span), is_allowed(&section.front.allow, self.code), message.into())
    }

    /// At some words of a section; `tag` is empty for the default language.
    pub(super) fn passage(&mut self, section: &Section, tag: &str, words: &str, message: impl Into<String>) -> Note<'_> {
        let file = self.translation(section.span.file, tag);
        let place = file.and_then(|file| self.find(file, words));
        let is_silent =
            is_allowed(&section.front.allow, self.code) || place.is_some_and(|span| is_commented(self.sources.text(span.file), span.start as usize, self.code));
        let fallback = file.map_or(section.span, |file| Span::new(file, 0..0));
        self.push(Place::Span(place.unwrap_or(fallback)), is_silent, message.into())
    }

    /// At a translation, silenced where its record or its page is, or by a comment before its block.
    pub(super) fn pair(&mut self, site: &Site, pair: &Pair, message: impl Into<String>) -> Note<'_> {
        let is_silent = allowed(site, pair).is_some_and(|allow| is_allowed(allow, self.code))
            || is_commented(self.sources.text(pair.span.file), pair.span.start as usize, self.code);
        self.push(Place::Span(pair.span), is_silent, message.into())
    }

    /// At a span that belongs to no record one could silence.
    pub(super) fn span(&mut self, span: Span, message: impl Into<String>) -> Note<'_> {
        self.push(Place::Span(span), false, message.into())
    }

    /// At a place found by an earlier room.
    pub(super) fn place(&mut self, place: &Place, message: impl Into<String>) -> Note<'_> {
        self.push(place.clone(), false, message.into())
    }

    /// At a file that holds no text to point into.
    pub(super) fn file(&mut self, path: &str, message: impl Into<String>) -> Note<'_> {
        let place = match self.sources.find(path) {
            Some(_) => Place::File(SitePath::new(path)),
            None => Place::Site,
        };
        self.push(place, false, message.into())
    }

    /// At some words of a file, or at the file when it does not hold them.
    pub(super) fn words(&mut self, path: &str, words: &str, message: impl Into<String>) -> Note<'_> {
        let found = self.sources.find(path).map(|(file, _)| file).and_then(|file| {
            let start = self.sources.text(file).find(words)?;
            Some(Span::new(file, start..start + words.len()))
        });
        match found {
            Some(span) => self.push(Place::Span(span), false, message.into()),
            None => self.file(path, message),
        }
    }

    fn push(&mut self, place: Place, is_silent: bool, message: String) -> Note<'_> {
        if is_silent {
            return Note(None);
        }
        self.list.push(Diagnostic::lint(self.code, self.severity, place, message));
        Note(self.list.last_mut())
    }

    /// The file of a section in another language: `STEM.TAG.md` beside `STEM.md`.
    fn translation(&self, original: FileId, tag: &str) -> Option<FileId> {
        if tag.is_empty() {
            return Some(original);
        }
        let path = self.sources.file(original).path.as_str();
        let stem = path.strip_suffix(".md")?;
        self.sources.find(&format!("{stem}.{tag}.md")).map(|(file, _)| file)
    }

    /// The next place of some words outside links, front matter and comments.
    fn find(&mut self, file: FileId, words: &str) -> Option<Span> {
        let text = mask(self.sources.text(file));
        let from = self.searched.entry((file, words.to_owned())).or_default();
        let start = *from + text.get(*from..)?.find(words)?;
        *from = start + words.len();
        Some(Span::new(file, start..start + words.len()))
    }
}

/// What is silenced for the record or page that a text belongs to.
fn allowed<'s>(site: &'s Site, pair: &Pair) -> Option<&'s BTreeMap<String, String>> {
    let cluster = site.clusters.values().find(|cluster| pair.cluster.as_deref() == Some(cluster.id.as_str()));
    let record = |kind: Kind, id: &str| site.record(cluster, kind, id).map(|common| &common.allow);
    match &pair.home {
        Home::Field { keys, .. } => match keys.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["cluster", ..] => cluster.map(|cluster| &cluster.common.allow),
            [word, id, ..] => record(Kind::parse(word)?, id),
            _ => None,
        },
        Home::Title { stem } | Home::Leaf { stem, .. } => match stem.split_once('/') {
            Some(("questions", id)) => cluster?.questions.get(id).map(|one| &one.front.allow),
            // The text of a record: `actors/ID`.
            Some((folder, id)) => record(folder.strip_suffix('s').and_then(Kind::parse)?, id),
            None => cluster?.sections.get(stem.as_str()).map(|one| &one.front.allow),
        },
    }
}

/// A reason must be given: an empty one silences nothing.
fn is_allowed(allow: &BTreeMap<String, String>, code: Code) -> bool {
    allow.get(code.0).is_some_and(|reason| !reason.trim().is_empty())
}

/// Whether a comment before the block that holds `offset` silences the rule.
fn is_commented(text: &str, offset: usize, code: Code) -> bool {
    let mut is_block_over = false;
    for line in text[..offset].lines().rev() {
        let line = line.trim();
        if let Some(rest) = line.strip_prefix("<!-- allow ").and_then(|rest| rest.strip_suffix("-->")) {
            if rest.split_once(':').is_some_and(|(rule, reason)| rule.trim() == code.0 && !reason.trim().is_empty()) {
                return true;
            }
            is_block_over = true;
        } else if line.is_empty() {
            is_block_over = true;
        } else if is_block_over {
            return false;
        }
    }
    false
}
