//! Free pages that a former run resolved. In: the pages of this run. Out: the same pages, without
//! reading those again whose files did not change.
//!
//! What a page is made of besides its own text (which records, pages and files there are, and
//! every field of every record) is one hash: another hash, and nothing is taken over. Only the
//! pages of the last run are kept.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, PoisonError};

use super::check::Deferred;
use super::context::Context;
use super::gather::Text;
use crate::base::span::FileId;
use crate::diag::Diagnostics;
use crate::model::page::FreePage;
use crate::sources::{Content, Sources};

/// What the last run resolved; empty for the first.
#[derive(Debug, Default)]
pub struct Earlier {
    last: Mutex<Last>,
}

#[derive(Debug, Default)]
struct Last {
    ground: [u8; 32],
    pages: BTreeMap<String, Arc<Page>>,
}

/// A resolved page, what it left to check, and what was found on the way.
#[derive(Debug)]
pub(super) struct Page {
    /// The texts it was made of.
    texts: Vec<Arc<str>>,
    pub(super) page: Arc<FreePage>,
    pub(super) links: Deferred,
    pub(super) found: Diagnostics,
}

/// The pages of the last run, for this one.
pub(super) struct Round<'k> {
    earlier: &'k Earlier,
    ground: [u8; 32],
    before: BTreeMap<String, Arc<Page>>,
}

impl Earlier {
    /// Begins with the pages of the last run, if they still hold.
    pub(super) fn round(&self, context: &Context<'_>) -> Round<'_> {
        let ground = ground(context);
        let last = std::mem::take(&mut *self.last.lock().unwrap_or_else(PoisonError::into_inner));
        Round { earlier: self, ground, before: if last.ground == ground { last.pages } else { BTreeMap::new() } }
    }
}

impl Round<'_> {
    /// The page of a stem: the former one if its files are the same, or a new one.
    pub(super) fn page(&self, context: &Context<'_>, stem: &str, texts: &[Text<'_>], resolve: impl FnOnce() -> (FreePage, Deferred, Diagnostics)) -> Arc<Page> {
        let now: Vec<&Arc<str>> = texts.iter().filter_map(|text| content(context.sources, text.file)).collect();
        let is_same = |page: &&Arc<Page>| page.texts.len() == now.len() && page.texts.iter().zip(&now).all(|(old, new)| Arc::ptr_eq(old, new) || old == *new);
        if let Some(page) = self.before.get(stem).filter(is_same) {
            texts.iter().for_each(|text| text.page.text.mark_read());
            return Arc::clone(page);
        }
        let (page, links, found) = resolve();
        Arc::new(Page { texts: now.into_iter().cloned().collect(), page: Arc::new(page), links, found })
    }

    /// Keeps the pages of this run for the next one.
    pub(super) fn keep<'p>(self, pages: impl Iterator<Item = (&'p String, &'p Arc<Page>)>) {
        let pages = pages.map(|(stem, page)| (stem.clone(), Arc::clone(page))).collect();
        *self.earlier.last.lock().unwrap_or_else(PoisonError::into_inner) = Last { ground: self.ground, pages };
    }
}

fn content(sources: &Sources, file: FileId) -> Option<&Arc<str>> {
    match &sources.file(file).content {
        Content::Text(text) => Some(text),
        Content::Bytes(_) | Content::Refused { .. } => None,
    }
}

/// Everything but the texts: which files there are, in their order, and what the records say.
fn ground(context: &Context<'_>) -> [u8; 32] {
    let mut hash = blake3::Hasher::new();
    for (_, file) in context.sources.iter() {
        hash.update(file.path.as_str().as_bytes());
        match &file.content {
            Content::Text(text) if matches!(file.path.extension(), Some("toml" | "csv")) => {
                hash.update(&[1]).update(&text.len().to_le_bytes()).update(text.as_bytes());
            }
            Content::Text(_) => _ = hash.update(&[2]),
            Content::Bytes(_) => _ = hash.update(&[3]),
            Content::Refused { .. } => _ = hash.update(&[4]),
        }
    }
    // The profile may be the theme's own, which is none of these files.
    hash.update(format!("{:?}", context.profile).as_bytes());
    hash.finalize().into()
}
