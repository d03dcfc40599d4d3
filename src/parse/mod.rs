//! One file at a time into spanned raw records. Never fails: what cannot be
//! read is reported, and the rest of the file goes on.
//!
//! In: the snapshot. Out: for each file its tables, rows or front matter, with
//! the place of every value; a Markdown text is read when `resolve` asks for it. Nothing here knows which ids exist or which
//! languages the site has: that is `resolve`. Records of a file that stays are taken over from the
//! run before.

pub mod csv;
pub mod damage;
pub mod markdown;
pub mod raw;
mod slip;
pub mod toml;

use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::base::path::SitePath;
use crate::base::span::{FileId, Span};
use crate::diag::code::{BAD_TEXT, UNREADABLE, UNSAFE_ADDRESS};
use crate::diag::{Diagnostic, Diagnostics};
use crate::sources::{Content, File, Sources};

/// What a file turned out to hold.
#[derive(Clone, Debug)]
pub enum Body {
    Toml(Arc<Vec<raw::Entry>>),
    Csv(Arc<raw::Table>),
    Markdown(Arc<markdown::Page>),
    /// Where actors stood in a drawing. No text of an author: what is wrong with one stops nothing,
    /// and `lock` says it.
    Lock(Arc<(toml::Document, Diagnostics)>),
}

/// One parsed file.
#[derive(Clone, Debug)]
pub struct Parsed {
    pub id: FileId,
    pub path: SitePath,
    pub body: Body,
    /// The lines of a TOML file that could not be read.
    pub damage: Vec<Span>,
}

/// The records of the last run's files, each in the place of its file; empty for the first run.
/// Markdown is not kept: nothing but what stands above a text is read here.
#[derive(Debug, Default)]
pub struct Earlier {
    last: Mutex<Vec<Option<Kept>>>,
}

/// What was read from a text, and what is wrong with it.
#[derive(Clone, Debug)]
struct Kept {
    text: Arc<str>,
    file: Parsed,
    found: Diagnostics,
}

impl Kept {
    /// Whether this is the same file in the same place: places name their file by its number.
    fn is_of(&self, id: FileId, file: &File) -> bool {
        let Content::Text(text) = &file.content else { return false };
        self.file.id == id && self.file.path == file.path && (Arc::ptr_eq(text, &self.text) || *text == self.text)
    }
}

/// Parses every file that holds content, in parallel; the order is that of the paths.
pub fn files(sources: &Sources) -> (Vec<Parsed>, Diagnostics) {
    files_after(sources, None)
}

/// The same, sooner: records of a former run are taken over from files that stay.
pub fn files_after(sources: &Sources, earlier: Option<&Earlier>) -> (Vec<Parsed>, Diagnostics) {
    let last = earlier.map(|earlier| std::mem::take(&mut *earlier.last.lock().unwrap_or_else(PoisonError::into_inner))).unwrap_or_default();
    let all: Vec<(FileId, &File)> = sources.iter().collect();
    let read = |&(id, file): &(FileId, &File)| match last.get(id.0 as usize).and_then(Option::as_ref).filter(|kept| kept.is_of(id, file)) {
        Some(kept) => (Some(kept.file.clone()), kept.found.clone()),
        None => one(id, file),
    };
    let results: Vec<(Option<Parsed>, Diagnostics)> = all.par_iter().map(read).collect();
    let kept = |((parsed, found), (_, file)): (&(Option<Parsed>, Diagnostics), &(FileId, &File))| match (parsed, &file.content) {
        (Some(Parsed { body: Body::Markdown(_), .. }), _) => None,
        (Some(parsed), Content::Text(text)) => Some(Kept { text: Arc::clone(text), file: parsed.clone(), found: found.clone() }),
        _ => None,
    };
    if let Some(earlier) = earlier {
        *earlier.last.lock().unwrap_or_else(PoisonError::into_inner) = results.iter().zip(&all).map(kept).collect();
    }
    let mut parsed = Vec::with_capacity(results.len());
    let mut diagnostics = Diagnostics::default();
    for (file, found) in results {
        parsed.extend(file);
        diagnostics.extend(found);
    }
    (parsed, diagnostics)
}

/// The faults of texts that nobody reads: those of a site that is not resolved, or that belong to
/// nothing.
pub fn unread(sources: &Sources, parsed: &[Parsed], is_read: impl Fn(FileId) -> bool) -> Diagnostics {
    let mut diagnostics = Diagnostics::default();
    for file in parsed {
        if let Body::Markdown(page) = &file.body
            && !is_read(file.id)
        {
            page.text.read(file.id, sources.text(file.id), &mut diagnostics);
        }
    }
    diagnostics
}

fn one(id: FileId, file: &File) -> (Option<Parsed>, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let is_lock = file.path.extension() == Some("lock");
    let text = match &file.content {
        Content::Text(text) => text,
        Content::Bytes(_) => return (None, diagnostics),
        Content::Refused { .. } if is_lock => return (None, diagnostics),
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
    if is_lock {
        let text = damage::mended(id, text, &mut diagnostics);
        let document = toml::document(id, &text, &mut diagnostics);
        let body = Body::Lock(Arc::new((document, diagnostics)));
        return (Some(Parsed { id, path: file.path.clone(), body, damage: Vec::new() }), Diagnostics::default());
    }
    let text = damage::mended(id, text, &mut diagnostics);
    let mut damage = Vec::new();
    let body = match file.path.extension() {
        Some("toml") => {
            let document = toml::document(id, &text, &mut diagnostics);
            damage = document.damage;
            Body::Toml(Arc::new(document.entries))
        }
        Some("csv") => Body::Csv(Arc::new(csv::table(id, &text, &mut diagnostics))),
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
