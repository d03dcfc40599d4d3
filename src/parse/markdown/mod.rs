//! Markdown pages and inline prose as trees.
//!
//! CommonMark with tables, footnotes, strikethrough, heading attributes,
//! definition lists and alerts. References are ordinary links whose scheme is a
//! kind (`actor:intel`), figures are images; both keep their place and are
//! resolved later. Raw HTML is text. Front matter stands between two `+++`.

mod tree;

use std::borrow::Cow;

use pulldown_cmark::{Options, Parser};

use super::raw::Entry;
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::code::{BAD_MARKDOWN, DUPLICATE_ID};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::prose::{Block, Inline, Written};

/// A block as written; figures keep their address.
pub type WrittenBlock = Block<Written, Written>;

/// A rule silenced for the block that follows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Allow {
    pub rule: String,
    pub reason: String,
    pub span: Span,
}

/// One Markdown file: what stands above its text, and where the text begins.
#[derive(Debug, Default)]
pub struct Page {
    pub front: Vec<Entry>,
    pub text: Unread,
}

/// The text of a file, read when it is asked for. A site of many pages has more trees than anything
/// else: each is made and resolved in one go, and not two of them wait for each other.
#[derive(Debug, Default)]
pub struct Unread {
    at: usize,
    /// The whole file, where its damage was blanked out.
    mended: Option<String>,
}

/// The text of a file as a tree.
#[derive(Debug, Default)]
pub struct Tree {
    pub blocks: Vec<WrittenBlock>,
    pub allows: Vec<Allow>,
    /// The headings' ids with their places, for the comparison of translations.
    pub headings: Vec<Spanned<String>>,
    /// The sources that notes name, with their places.
    pub notes: Vec<Spanned<String>>,
}

impl Unread {
    /// Reads the text; `source` is the whole file.
    pub fn read(&self, file: FileId, source: &str, diagnostics: &mut Diagnostics) -> Tree {
        let body = self.mended.as_deref().unwrap_or(source).get(self.at..).unwrap_or("");
        let place = tree::Placer { file, offset: self.at, exact: true, whole: body.len() };
        let mut builder = tree::Builder::new(&place, body);
        for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
            builder.event(event, range);
            if builder.is_too_deep() {
                break;
            }
        }
        let tree = builder.finish(diagnostics);
        for (index, heading) in tree.headings.iter().enumerate() {
            if let Some(first) = tree.headings[..index].iter().find(|other| other.value == heading.value) {
                diagnostics.push(
                    Diagnostic::fault(DUPLICATE_ID, heading.span, format!("two headings have the id `{}`", heading.value))
                        .related(first.span, "the first one")
                        .help("give one of them an id of its own at its end: {#other-id}"),
                );
            }
        }
        tree
    }

    /// Where the text begins, behind the front matter.
    pub fn start(&self) -> usize {
        self.at
    }
}

/// What Markdown means here.
pub fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_OLD_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_GFM
}

/// Reads what stands above the text of a file. `text` is the file with its damage blanked out.
pub fn page(file: FileId, text: Cow<'_, str>, diagnostics: &mut Diagnostics) -> Page {
    let mut out = Page::default();
    out.text.at = front_matter(file, &text, &mut out, diagnostics);
    if let Cow::Owned(mended) = text {
        out.text.mended = Some(mended);
    }
    out
}

/// Reads a line of prose from a TOML value or a CSV cell, and the sources its notes name.
///
/// `source` is the text of the file and `span` the place of the value in it:
/// where the value stands there letter for letter, references keep exact places.
pub fn inline(source: &str, span: Span, value: &str, diagnostics: &mut Diagnostics) -> (Vec<Inline<Written>>, Vec<Spanned<String>>) {
    let written = source.get(span.range()).unwrap_or("");
    let at = written.find(value);
    let place = tree::Placer {
        file: span.file,
        offset: span.start as usize + at.unwrap_or(0),
        exact: at.is_some(),
        whole: if at.is_some() { value.len() } else { written.len() },
    };
    let mut builder = tree::Builder::new(&place, value);
    for (event, range) in Parser::new_ext(value, options()).into_offset_iter() {
        builder.event(event, range);
        if builder.is_too_deep() {
            break;
        }
    }
    let built = builder.finish(diagnostics);
    let mut out = Vec::new();
    for block in built.blocks {
        match block {
            Block::Paragraph(words) => {
                if !out.is_empty() {
                    out.push(Inline::HardBreak);
                }
                out.extend(words);
            }
            Block::Heading { .. }
            | Block::List { .. }
            | Block::Quote(_)
            | Block::Alert { .. }
            | Block::Code(_)
            | Block::Table { .. }
            | Block::Definitions(_)
            | Block::Figure { .. }
            | Block::Footnote { .. }
            | Block::Rule => {
                diagnostics.push(
                    Diagnostic::fault(BAD_MARKDOWN, span, "a field holds running text only, no lists, headings, tables or images")
                        .help("longer text goes into a Markdown file named after the record, for instance events/ID.md"),
                );
                return (out, built.notes);
            }
        }
    }
    (out, built.notes)
}

/// Reads the front matter and returns where the text begins.
fn front_matter(file: FileId, text: &str, out: &mut Page, diagnostics: &mut Diagnostics) -> usize {
    let Some(after) = text.strip_prefix("+++") else {
        if text.starts_with("---\n") || text.starts_with("---\r\n") {
            diagnostics.push(
                Diagnostic::fault(BAD_MARKDOWN, Span::new(file, 0..3), "front matter is TOML between two lines of +++, not YAML")
                    .help("write +++ instead of ---, and `key = \"value\"` instead of `key: value`"),
            );
        }
        let blank = text.len() - text.trim_start().len();
        if blank > 0 && text[blank..].lines().next().is_some_and(|line| line.trim_end() == "+++") {
            diagnostics.push(
                Diagnostic::fault(BAD_MARKDOWN, Span::new(file, blank..blank + 3), "front matter stands at the very beginning of a file")
                    .help("delete the blank lines above it"),
            );
        }
        return 0;
    };
    let first_line_end = after.find('\n').unwrap_or(after.len());
    if after[..first_line_end].trim_end().ends_with("+++") && !after[..first_line_end].trim().is_empty() {
        diagnostics.push(
            Diagnostic::fault(BAD_MARKDOWN, Span::new(file, 0..3 + first_line_end), "the front matter has been squeezed into one line")
                .help("a translation tool does this; put each +++ and each key on a line of its own"),
        );
        return 3 + first_line_end;
    }
    if !after[..first_line_end].trim().is_empty() {
        diagnostics.push(
            Diagnostic::fault(
                BAD_MARKDOWN,
                Span::new(file, 3..3 + after[..first_line_end].trim_end().len()),
                "words stand behind the +++ that opens the front matter",
            )
            .help("move them to a line of their own: above the closing +++ stand keys, below it the text"),
        );
    }
    let start = 3 + first_line_end + 1;
    let mut at = start;
    for line in text.get(start..).unwrap_or("").split_inclusive('\n') {
        if line.trim_end() == "+++" {
            out.front = super::toml::part(file, &text[start..at], start, diagnostics).entries;
            return at + line.len();
        }
        at += line.len();
    }
    diagnostics.push(
        Diagnostic::fault(BAD_MARKDOWN, Span::new(file, 0..3), "the front matter is never closed")
            .label("opened here")
            .help("end it with a line that holds only +++"),
    );
    text.len()
}

#[cfg(test)]
mod tests;
