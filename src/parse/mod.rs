//! One file at a time into spanned raw records. Never fails: what cannot be
//! read is reported, and the rest of the file goes on.
//!
//! In: the snapshot. Out: for each file its tables, rows or front matter, with
//! the place of every value; a Markdown text is read when `resolve` asks for it. Nothing here knows which ids exist or which
//! languages the site has: that is `resolve`.

pub mod csv;
pub mod damage;
pub mod markdown;
pub mod raw;
mod slip;
pub mod toml;

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::path::SitePath;
use crate::base::span::{FileId, Span};
use crate::diag::code::{BAD_TEXT, UNREADABLE, UNSAFE_ADDRESS};
use crate::diag::{Diagnostic, Diagnostics};
use crate::sources::{Content, File, Sources};

/// What a file turned out to hold.
#[derive(Debug)]
pub enum Body {
    Toml(Vec<raw::Entry>),
    Csv(raw::Table),
    Markdown(Arc<markdown::Page>),
}

/// One parsed file.
#[derive(Debug)]
pub struct Parsed {
    pub id: FileId,
    pub path: SitePath,
    pub body: Body,
    /// The lines of a TOML file that could not be read.
    pub damage: Vec<Span>,
}

/// Parses every file that holds content, in parallel; the order is that of the paths.
pub fn files(sources: &Sources) -> (Vec<Parsed>, Diagnostics) {
    let all: Vec<(FileId, &File)> = sources.iter().collect();
    let results: Vec<(Option<Parsed>, Diagnostics)> = all.par_iter().map(|(id, file)| one(*id, file)).collect();
    let mut parsed = Vec::with_capacity(results.len());
    let mut diagnostics = Diagnostics::default();
    for (file, found) in results {
        parsed.extend(file);
        diagnostics.extend(found);
    }
    (parsed, diagnostics)
}

/// The faults of texts that nobody claims: those of a site that is not resolved, or that belong
/// to nothing.
pub fn unclaimed(sources: &Sources, parsed: &[Parsed]) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for file in parsed {
        if let Body::Markdown(page) = &file.body
            && page.text.is_unclaimed()
        {
            page.text.read(file.id, sources.text(file.id), &mut diagnostics);
        }
    }
    diagnostics
}

fn one(id: FileId, file: &File) -> (Option<Parsed>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    // No text of an author: what is wrong with a lock stops nothing, and `lock` says it.
    if file.path.extension() == Some("lock") {
        return (None, diagnostics);
    }
    let text = match &file.content {
        Content::Text(text) => text,
        Content::Bytes(_) => return (None, diagnostics),
        Content::Refused { code, reason, help } => {
            let code = [BAD_TEXT, UNREADABLE, UNSAFE_ADDRESS].into_iter().find(|known| known.0 == *code).unwrap_or(UNREADABLE);
            diagnostics.push(Diagnostic::file_fault(code, &file.path, reason.clone()).help(help.clone()));
            return (None, diagnostics);
        }
    };
    if !is_content(&file.path) {
        // Both sides of a merge in a template would be published.
        if file.path.below("themes").is_some() {
            damage::mended(id, text, &mut diagnostics);
        }
        return (None, diagnostics);
    }
    let text = damage::mended(id, text, &mut diagnostics);
    let mut damage = Vec::new();
    let body = match file.path.extension() {
        Some("toml") => {
            let document = toml::document(id, &text, &mut diagnostics);
            damage = document.damage;
            Body::Toml(document.entries)
        }
        Some("csv") => Body::Csv(csv::table(id, &text, &mut diagnostics)),
        Some("md") => Body::Markdown(Arc::new(markdown::page(id, text, &mut diagnostics))),
        _ => return (None, diagnostics),
    };
    (Some(Parsed { id, path: file.path.clone(), body, damage }), diagnostics)
}

/// Content, profiles and the site's configuration; themes and static files are
/// taken as they are. Names starting with `.` or `_` are not read, `_index*.md` excepted.
fn is_content(path: &SitePath) -> bool {
    let hidden = path.components().any(|part| part.starts_with('.') || (part.starts_with('_') && !(part.starts_with("_index") && part.ends_with(".md"))));
    let top = path.components().next().unwrap_or("");
    !hidden
        && (top == "content"
            || top == "profiles"
            || (path.folder().is_empty() && path.extension() == Some("toml") && path.as_str() != "Cargo.toml" && path.as_str() != "clippy.toml"))
}
