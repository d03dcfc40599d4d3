//! A place in a text as people and editors count it.
//!
//! In: a span and the snapshot. Out: path, line and column at both ends, and
//! the lines themselves. A span that lies outside its text is pulled inside:
//! a wrong position must never cost the message.

use std::ops::Range;

use crate::base::span::Span;
use crate::diag::Place;
use crate::sources::{Sources, lines};

/// Where a finding points, spelled out.
pub(super) struct Spot<'a> {
    pub(super) path: String,
    /// Absent when the finding is about a file as a whole.
    pub(super) range: Option<Marked<'a>>,
}

/// A marked part of a text.
pub(super) struct Marked<'a> {
    /// Line and column, both from 1.
    pub(super) start: (usize, usize),
    /// Line and column just behind the last marked character.
    pub(super) end: (usize, usize),
    pub(super) bytes: Range<usize>,
    pub(super) text: &'a str,
}

impl Marked<'_> {
    /// The line the mark begins in, without its line break.
    pub(super) fn line(&self) -> &str {
        let start = self.text[..self.bytes.start].rfind('\n').map_or(0, |at| at + 1);
        self.text[start..].lines().next().unwrap_or("")
    }
}

/// The spot of a finding; `None` when it is about the site as a whole.
pub(super) fn of<'a>(place: &Place, sources: &'a Sources, prefix: &str) -> Option<Spot<'a>> {
    match place {
        Place::Span(span) => Some(span_spot(*span, sources, prefix)),
        Place::File(path) => Some(Spot { path: format!("{prefix}{path}"), range: None }),
        Place::Site => None,
    }
}

/// The spot of a span.
pub(super) fn span_spot<'a>(span: Span, sources: &'a Sources, prefix: &str) -> Spot<'a> {
    let text = sources.text(span.file);
    let bytes = inside(text, span.range());
    let marked = Marked { start: lines::position(text, bytes.start), end: lines::position(text, bytes.end), bytes, text };
    Spot { path: format!("{prefix}{}", sources.file(span.file).path), range: Some(marked) }
}

/// The range on character boundaries and within the text, without the white
/// space that a span over a whole table drags along at its end. A letter of
/// which one byte is marked is marked as a whole.
fn inside(text: &str, range: Range<usize>) -> Range<usize> {
    let (mut start, mut end) = (range.start.min(text.len()), range.end.max(range.start).min(text.len()));
    while !text.is_char_boundary(start) {
        start -= 1;
    }
    while !text.is_char_boundary(end) {
        end += 1;
    }
    let kept = text[start..end].trim_end().len();
    start..start + kept
}
