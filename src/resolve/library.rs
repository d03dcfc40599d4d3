//! The texts of free pages, which are read one page at a time.
//!
//! In: the names and files of the site. Out: one page's text in every language it has, and what is
//! wrong with it. A site of ten thousand pages has more trees than anything else: here none of them
//! outlives the page it is printed on. Whoever prints all pages has heard of all faults then; who
//! does not (`serve`, or a site with other faults) asks for a [`Library::proofread`].
//!
//! As long as nothing changes of what the faults of a page depend on besides its own text (which
//! records, pages and files there are, and every field of every record), [`Earlier`] spares `serve`
//! the reading of pages that did not change.

use std::collections::BTreeMap;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::check::{self, Deferred};
use super::context::Ground;
use super::gather::Text;
use super::names::Names;
use super::pages::document;
use crate::base::locale::{Lang, Localized};
use crate::base::span::FileId;
use crate::diag::Diagnostics;
use crate::model::page::{Document, FreePage};
use crate::model::site::Site;
use crate::parse::markdown::Page;
use crate::sources::{Content, Fronts, Sources};

/// Every text outside the clusters.
#[derive(Default)]
pub struct Library {
    sources: Sources,
    names: Arc<Names>,
    /// By stem, as [`FreePage::stem`] has it.
    shelf: BTreeMap<String, Volume>,
}

/// The files of one page.
struct Volume {
    texts: Vec<(Lang, FileId, Arc<Page>)>,
    /// Somebody has heard of its faults.
    is_proofread: AtomicBool,
}

/// What was found in the texts of the last run; empty for the first.
#[derive(Debug, Default)]
pub struct Earlier {
    last: Mutex<Last>,
}

#[derive(Debug, Default)]
struct Last {
    /// What the pages were read among.
    sources: Sources,
    names: Arc<Names>,
    proofs: BTreeMap<String, Arc<Proof>>,
}

/// What was found in one page, what is to be compared with records, and the texts it was found in.
#[derive(Debug)]
struct Proof {
    texts: Vec<Arc<str>>,
    links: Deferred,
    found: Diagnostics,
}

impl Library {
    /// Takes the texts over; `sources` and `names` are what their references lead to.
    pub(super) fn new<'t>(sources: &Sources, names: Arc<Names>, texts: impl Iterator<Item = (&'t String, &'t Vec<Text<'t>>)>) -> Self {
        let volume = |texts: &Vec<Text<'_>>| Volume {
            texts: texts.iter().map(|text| (text.lang, text.file, Arc::clone(text.page))).collect(),
            is_proofread: AtomicBool::new(false),
        };
        Self { sources: sources.clone(), names, shelf: texts.map(|(stem, texts)| (stem.clone(), volume(texts))).collect() }
    }

    /// The text of a page, and its faults if nobody has heard of them yet.
    pub fn open(&self, site: &Site, page: &FreePage) -> (Localized<Document>, Diagnostics) {
        let Some(volume) = self.shelf.get(&page.stem) else { return Default::default() };
        let (body, links, mut found) = self.read(&page.stem, volume);
        if volume.is_proofread.swap(true, Ordering::Relaxed) {
            return (body, Diagnostics::default());
        }
        check::links(site, &links, &mut found);
        (body, found)
    }

    /// The faults of all pages nobody has opened yet. Without a whole site its facts are not compared.
    pub fn proofread(&self, site: Option<&Site>, earlier: &Earlier) -> Diagnostics {
        let waiting: Vec<_> = self.shelf.iter().filter(|(_, volume)| !volume.is_proofread.swap(true, Ordering::Relaxed)).collect();
        if waiting.is_empty() {
            return Diagnostics::default();
        }
        let last = std::mem::take(&mut *earlier.last.lock().unwrap_or_else(PoisonError::into_inner));
        // A profile may be the theme's own, which is none of the files; its names are among the names.
        let is_same = self.sources.has_records_of(&last.sources, Fronts::Left) && self.names == last.names;
        let before = if is_same { last.proofs } else { BTreeMap::new() };
        // Many pages are read at once; what is found is put in their order.
        let proofs: Vec<_> = waiting.par_iter().map(|(stem, volume)| self.proof(stem, volume, before.get(*stem))).collect();
        let mut found = Diagnostics::default();
        for proof in &proofs {
            found.extend(proof.found.clone());
            if let Some(site) = site {
                check::links(site, &proof.links, &mut found);
            }
        }
        let proofs = waiting.into_iter().map(|(stem, _)| stem.clone()).zip(proofs).collect();
        *earlier.last.lock().unwrap_or_else(PoisonError::into_inner) = Last { sources: self.sources.clone(), names: Arc::clone(&self.names), proofs };
        found
    }

    fn read(&self, stem: &str, volume: &Volume) -> (Localized<Document>, Deferred, Diagnostics) {
        let (mut links, mut found) = (Deferred::default(), Diagnostics::default());
        let texts: Vec<Text<'_>> =
            volume.texts.iter().map(|(lang, file, page)| Text { lang: *lang, path: &self.sources.file(*file).path, file: *file, page }).collect();
        let ground = Ground { sources: &self.sources, names: &self.names };
        let (body, _) = document(ground, None, stem, &texts, &mut links, &mut found);
        (body, links, found)
    }

    /// The proof of the last run if its texts are the same, or a new one.
    fn proof(&self, stem: &str, volume: &Volume, before: Option<&Arc<Proof>>) -> Arc<Proof> {
        let now: Vec<&Arc<str>> = volume.texts.iter().filter_map(|(_, file, _)| content(&self.sources, *file)).collect();
        let is_same =
            |proof: &&Arc<Proof>| proof.texts.len() == now.len() && proof.texts.iter().zip(&now).all(|(old, new)| Arc::ptr_eq(old, new) || old == *new);
        if let Some(proof) = before.filter(is_same) {
            return Arc::clone(proof);
        }
        let (_, links, found) = self.read(stem, volume);
        Arc::new(Proof { texts: now.into_iter().cloned().collect(), links, found })
    }
}

fn content(sources: &Sources, file: FileId) -> Option<&Arc<str>> {
    match &sources.file(file).content {
        Content::Text(text) => Some(text),
        Content::Bytes(_) | Content::Refused { .. } => None,
    }
}
