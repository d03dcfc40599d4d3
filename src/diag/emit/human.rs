//! Findings for people: the place, the line with what is wrong marked, what to do.

use std::borrow::Cow;

use annotate_snippets::{Annotation, AnnotationKind, Group, Level, Origin, Renderer, Snippet};

use super::spot::{Marked, span_spot};
use super::{Style, plain, summary};
use crate::base::span::Span;
use crate::diag::{Diagnostic, Diagnostics, Place, Severity};
use crate::sources::Sources;

/// One block per finding, a blank line between them, then the counts.
pub(super) fn print(diagnostics: &Diagnostics, sources: &Sources, style: &Style) -> String {
    if diagnostics.is_empty() {
        return String::new();
    }
    let renderer = if style.colour { Renderer::styled() } else { Renderer::plain() }.term_width(style.width);
    let mut out = String::new();
    for diagnostic in diagnostics.iter() {
        out.push_str(&renderer.render(&[group(diagnostic, sources, &style.prefix)]));
        out.push_str("\n\n");
    }
    out.push_str(&summary(diagnostics));
    out.push('\n');
    out
}

fn group<'a>(diagnostic: &Diagnostic, sources: &'a Sources, prefix: &str) -> Group<'a> {
    let level = match diagnostic.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
        Severity::Info => Level::INFO,
    };
    let mut group = Group::with_title(level.primary_title(plain(&diagnostic.message)).id(diagnostic.code.0));
    match &diagnostic.place {
        Place::Span(span) => {
            for (index, file) in files(*span, &diagnostic.related).into_iter().enumerate() {
                group = group.element(snippet(diagnostic, file, index == 0, sources, prefix));
            }
        }
        Place::File(path) => {
            group = group.element(Origin::path(plain(&format!("{prefix}{path}"))));
            for (span, words) in &diagnostic.related {
                group = group.element(alone(*span, words, sources, prefix));
            }
        }
        Place::Site => {
            for (span, words) in &diagnostic.related {
                group = group.element(alone(*span, words, sources, prefix));
            }
        }
    }
    for help in &diagnostic.help {
        group = group.element(Level::HELP.message(plain(help)));
    }
    group
}

/// One span per file that is shown, the file of the finding itself first.
fn files(primary: Span, related: &[(Span, String)]) -> Vec<Span> {
    let mut seen = vec![primary];
    for (span, _) in related {
        if seen.iter().all(|known| known.file != span.file) {
            seen.push(*span);
        }
    }
    seen
}

/// Every mark of the finding in one file.
fn snippet<'a>(diagnostic: &Diagnostic, of: Span, is_primary: bool, sources: &'a Sources, prefix: &str) -> Snippet<'a, Annotation<'a>> {
    let mut marks = Vec::new();
    if let (true, Place::Span(span)) = (is_primary, &diagnostic.place) {
        marks.push((*span, AnnotationKind::Primary, diagnostic.label.clone()));
    }
    for (span, words) in diagnostic.related.iter().filter(|(span, _)| span.file == of.file) {
        marks.push((*span, AnnotationKind::Context, Some(words.clone())));
    }
    cut(&marks, sources, prefix)
}

fn alone<'a>(span: Span, words: &str, sources: &'a Sources, prefix: &str) -> Snippet<'a, Annotation<'a>> {
    cut(&[(span, AnnotationKind::Context, Some(words.to_owned()))], sources, prefix)
}

/// A snippet that holds only the lines from the first mark to the last. The
/// renderer walks through all it is given, so a thousand findings in one long
/// file would otherwise read the file a thousand times.
fn cut<'a>(marks: &[(Span, AnnotationKind, Option<String>)], sources: &'a Sources, prefix: &str) -> Snippet<'a, Annotation<'a>> {
    let spots: Vec<_> = marks.iter().map(|(span, kind, words)| (span_spot(*span, sources, prefix), *kind, words)).collect();
    let text = marks.first().map_or("", |(span, _, _)| sources.text(span.file));
    let ranges = || spots.iter().filter_map(|(spot, _, _)| spot.range.as_ref());
    let start = ranges().map(|marked| line_start(text, marked)).min().unwrap_or(0);
    let end = ranges().map(|marked| marked.bytes.end).max().map_or(0, |end| text[end..].find('\n').map_or(text.len(), |more| end + more));
    let first_line = ranges().map(|marked| marked.start.0).min().unwrap_or(1);
    let path = spots.first().map(|(spot, _, _)| plain(&spot.path));
    let mut snippet = Snippet::source(quiet(&text[start..end])).line_start(first_line).path(path);
    for (spot, kind, words) in &spots {
        if let Some(marked) = &spot.range {
            snippet = snippet.annotation(kind.span(marked.bytes.start - start..marked.bytes.end - start).label(words.as_deref().map(plain)));
        }
    }
    snippet
}

/// The text without the controls of C1, which some terminals obey: a dot of as many bytes stands in
/// place of each. Those of ASCII the renderer shows as signs.
fn quiet(text: &str) -> Cow<'_, str> {
    let is_control = |letter: char| ('\u{80}'..='\u{9F}').contains(&letter);
    if text.contains(is_control) { Cow::Owned(text.replace(is_control, "·")) } else { Cow::Borrowed(text) }
}

fn line_start(text: &str, marked: &Marked<'_>) -> usize {
    text[..marked.bytes.start].rfind('\n').map_or(0, |at| at + 1)
}
