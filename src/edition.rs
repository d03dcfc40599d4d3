//! A site that is ready to be printed: everything is read, resolved, computed and addressed, and
//! no page is spelled yet.
//!
//! In: what the earlier rooms made. Out: every file, one after the other ([`Edition::print`], for
//! `build`), or one file when somebody asks for it ([`Edition::file`], for `serve`): an author
//! looks at one page after an edit, not at ten thousand. Both spell the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use rayon::prelude::*;

use crate::analysis::Insights;
use crate::base::ids::ClusterId;
use crate::base::locale::{Lang, Localized};
use crate::bundle::Bundle;
use crate::diag::code::DUPLICATE_ID;
use crate::diag::{Diagnostic, Diagnostics};
use crate::layout::graph::Cache;
use crate::lock::Lock;
use crate::model::page::{Document, FreePage};
use crate::model::site::Site;
use crate::render;
use crate::render::drawings::Painter;
use crate::render::sitemap::Listed;
use crate::render::templates::Templates;
use crate::resolve::{Earlier, Library};
use crate::sources::Sources;
use crate::translate::StalePages;
use crate::view::artist::{Artist, NoArtist};
use crate::view::assets::Assets;
use crate::view::format::Format;
use crate::view::frames::Frames;
use crate::view::page::PageView;
use crate::view::reader::{NoReader, Reader};
use crate::view::routes::{Route, Routes};
use crate::view::strings::Catalogue;
use crate::view::{self, Workshop};

/// What an edition is made of.
pub struct Parts {
    pub site: Site,
    /// The texts of the free pages.
    pub library: Library,
    pub insights: Insights,
    pub catalogue: Arc<Catalogue>,
    pub templates: Arc<Templates>,
    pub assets: Arc<Assets>,
    /// Files that need no spelling: the author's own and the theme's.
    pub ready: Bundle,
    /// Layouts of former runs; none, and nothing is drawn.
    pub cache: Option<Arc<Cache>>,
    /// Drawings of networks that were kept.
    pub locks: BTreeMap<ClusterId, Lock>,
    /// Translations of which readers are told that they are out of date.
    pub stale: StalePages,
}

/// Takes in finished files, several at once and in any order.
pub type Put<'p, E> = &'p (dyn Fn(&str, &[u8]) -> Result<(), E> + Sync);

/// What was printed.
#[derive(Debug, Default)]
pub struct Printed {
    /// Pages, those outside the languages' folders included.
    pub pages: usize,
    pub files: usize,
    /// Faults of templates and of texts that were first read now: the site is not complete then.
    pub diagnostics: Diagnostics,
}

/// A site before it is spelled.
pub struct Edition {
    parts: Parts,
    routes: Routes,
    formats: Vec<Format>,
    frames: Frames,
    painter: Option<Painter>,
    /// Where each page is written.
    index: BTreeMap<String, (Lang, Route)>,
    /// Pages outside the languages' folders, made when a path is none of `index`.
    extras: OnceLock<BTreeMap<String, PageView>>,
    /// Where each download is written.
    exports: BTreeMap<String, render::export::Export>,
    /// Files that were asked for.
    spelled: Mutex<BTreeMap<String, Arc<[u8]>>>,
}

impl std::fmt::Debug for Edition {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Edition").field("pages", &self.index.len()).finish_non_exhaustive()
    }
}

/// Reads the text of each page, and keeps what is wrong with it.
struct Proofreader<'e> {
    site: &'e Site,
    library: &'e Library,
    found: Mutex<Diagnostics>,
}

impl Reader for Proofreader<'_> {
    fn read(&self, page: &FreePage) -> Localized<Document> {
        let (text, found) = self.library.open(self.site, page);
        if !found.is_empty() {
            self.found.lock().unwrap_or_else(PoisonError::into_inner).extend(found);
        }
        text
    }
}

impl Edition {
    /// Gives every page its place.
    pub fn new(parts: Parts) -> Self {
        let routes = Routes::new(&parts.site).with(&parts.insights);
        let formats = view::formats(&parts.site);
        let frames = Frames::new(parts.site.languages.len());
        let painter = parts.cache.clone().map(|cache| Painter::new(&parts.site, cache, parts.locks.clone()));
        let mut index = BTreeMap::new();
        for lang in parts.site.languages.all() {
            for route in routes.all().filter(|route| !matches!(route, Route::Chooser | Route::NotFound)) {
                index.insert(routes.path(lang, route), (lang, route.clone()));
            }
        }
        let exports = render::export::paths(&parts.site, &routes).into_iter().collect();
        Self { parts, routes, formats, frames, painter, index, extras: OnceLock::new(), exports, spelled: Mutex::default() }
    }

    fn workshop<'a>(&'a self, reader: &'a dyn Reader) -> Workshop<'a> {
        let Parts { site, insights, catalogue, assets, stale, .. } = &self.parts;
        let artist: &dyn Artist = self.painter.as_ref().map_or(&NoArtist, |painter| painter);
        Workshop { site, insights, catalogue, routes: &self.routes, assets, artist, reader, frames: &self.frames, formats: &self.formats, stale }
    }

    fn reader(&self) -> Proofreader<'_> {
        Proofreader { site: &self.parts.site, library: &self.parts.library, found: Mutex::default() }
    }

    /// Spells everything and hands on each file as soon as it is finished, so that a large site is
    /// never in memory as a whole. `done` hears how many pages of how many are finished.
    pub fn print<E: Send>(&self, put: Put<'_, E>, done: &(dyn Fn(usize, usize) + Sync)) -> Result<Printed, E> {
        let reader = self.reader();
        let workshop = self.workshop(&reader);
        if let Some(painter) = &self.painter {
            painter.lay(&contexts(&workshop));
        }
        let (of, finished) = (self.index.len(), AtomicUsize::new(0));
        let pages = view::pages(&workshop, |view| {
            let spelled = render::page(&self.parts.templates, &view);
            let fault = match spelled {
                Ok(html) => put(&view.path, &html).map(|()| None)?,
                Err(fault) => Some(fault),
            };
            done(finished.fetch_add(1, Ordering::Relaxed) + 1, of);
            Ok((Listed::of(&view), fault))
        })?;
        let mut printed = Printed { pages: pages.len(), ..Printed::default() };
        let (listed, faults): (Vec<_>, Vec<_>) = pages.into_iter().unzip();
        faults.into_iter().flatten().for_each(|fault| printed.diagnostics.push(*fault));
        // Drafts are not printed, and their faults are faults all the same.
        printed.diagnostics.extend(self.proofread());
        let listed: Vec<Listed> = listed.into_iter().flatten().collect();
        let sitemap = self.machine_files(&workshop, &listed);
        sitemap.iter().try_for_each(|(path, bytes)| put(path, bytes))?;
        let exports: Vec<_> = self.exports.iter().collect();
        exports.par_iter().try_for_each(|(path, export)| put(path, &render::export::file(&workshop, export)))?;
        let ready: Vec<_> = self.parts.ready.files.iter().filter(|(path, _)| !self.is_made(path) && !sitemap.iter().any(|(own, _)| own == *path)).collect();
        ready.par_iter().try_for_each(|(path, bytes)| put(path, bytes))?;
        printed.diagnostics.extend(reader.found.into_inner().unwrap_or_else(PoisonError::into_inner));
        printed.files = printed.pages + sitemap.len() + exports.len() + ready.len();
        Ok(printed)
    }

    /// The locks that keep the networks as this edition draws them: with them a later one draws
    /// the same, byte for byte. Or, `afresh`, as it would draw them if nothing had been kept.
    pub fn layouts(&self, afresh: bool) -> BTreeMap<ClusterId, Lock> {
        let workshop = self.workshop(&NoReader);
        let contexts = contexts(&workshop);
        match (&self.painter, &self.parts.cache) {
            (Some(_), Some(cache)) if afresh => Painter::new(&self.parts.site, Arc::clone(cache), BTreeMap::new()).kept(&contexts),
            (Some(painter), _) => painter.kept(&contexts),
            (None, _) => BTreeMap::new(),
        }
    }

    /// The locks this edition was made with.
    pub fn locks(&self) -> &BTreeMap<ClusterId, Lock> {
        &self.parts.locks
    }

    /// Spells everything and throws it away: the faults of templates show only then.
    pub fn try_templates(&self, done: &(dyn Fn(usize, usize) + Sync)) -> Diagnostics {
        let printed = self.print(&|_, _| Ok::<(), Infallible>(()), done);
        printed.unwrap_or_else(|never| match never {}).diagnostics
    }

    /// The faults of the texts that nobody has read yet.
    pub fn proofread(&self) -> Diagnostics {
        self.parts.library.proofread(Some(&self.parts.site), &Earlier::default())
    }

    /// Files of the author that stand where the site writes a page or a download: one of the two
    /// would be lost.
    pub fn shadowed(&self, sources: &Sources) -> Diagnostics {
        let mut out = Diagnostics::default();
        let is_written = |path: &str| self.index.contains_key(path) || self.exports.contains_key(path);
        for file in self.parts.site.statics.iter().filter(|file| is_written(&file.output)) {
            let fault =
                Diagnostic::file_fault(DUPLICATE_ID, &sources.file(file.file).path, format!("the site itself writes a file at this address: {}", file.output));
            out.push(fault.help("rename the file; if a slug leads there, another slug will do too"));
        }
        out
    }

    /// Whether a path is a page or a download of the site. Such a file wins over a static one of the same
    /// path, which could otherwise silently replace a page.
    fn is_made(&self, path: &str) -> bool {
        self.index.contains_key(path) || self.extras().contains_key(path) || self.exports.contains_key(path)
    }

    /// What is explained.
    pub fn site(&self) -> &Site {
        &self.parts.site
    }

    /// What was computed about it.
    pub fn insights(&self) -> &Insights {
        &self.parts.insights
    }

    /// The files that need no spelling.
    pub fn ready(&self) -> &Bundle {
        &self.parts.ready
    }

    /// Whether there is a file of this path, told without spelling it where that is possible.
    pub fn has(&self, path: &str) -> bool {
        self.is_made(path) || self.parts.ready.files.contains_key(path) || (is_for_machines(path) && matches!(self.file(path), Some(Ok(_))))
    }

    /// Pages and languages, for the report of a run.
    pub fn size(&self) -> (usize, usize) {
        (self.index.len(), self.index.values().map(|(lang, _)| *lang).collect::<BTreeSet<_>>().len())
    }

    /// One file of the bundle; a template that cannot spell it is the error.
    pub fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, Box<Diagnostic>>> {
        if let Some(bytes) = self.spelled().get(path) {
            return Some(Ok(Arc::clone(bytes)));
        }
        let made: Arc<[u8]> = if let Some(export) = self.exports.get(path) {
            render::export::file(&self.workshop(&NoReader), export).into()
        } else if is_for_machines(path) {
            // A list of addresses needs no drawing and no text.
            let workshop = Workshop { artist: &NoArtist, ..self.workshop(&NoReader) };
            let listed = if render::sitemap::is_one(path) { view::pages(&workshop, |view| Ok::<_, Infallible>(Listed::of(&view))) } else { Ok(Vec::new()) };
            let listed: Vec<Listed> = listed.unwrap_or_else(|never| match never {}).into_iter().flatten().collect();
            match self.machine_files(&workshop, &listed).into_iter().find_map(|(name, bytes)| (name == path).then_some(bytes)) {
                Some(bytes) => bytes.into(),
                None => return self.own(path),
            }
        } else if let Some(view) = self.view(path) {
            match render::page(&self.parts.templates, &view) {
                Ok(html) => html.into(),
                Err(fault) => return Some(Err(fault)),
            }
        } else {
            return self.own(path);
        };
        self.spelled().insert(path.to_owned(), Arc::clone(&made));
        Some(Ok(made))
    }

    /// What crawlers and hosts ask for. Of what crawlers may read, and of what a host does, the
    /// author has the last word.
    fn machine_files(&self, workshop: &Workshop<'_>, listed: &[Listed]) -> Vec<(String, Vec<u8>)> {
        let mut files = render::sitemap::files(&self.parts.site, &self.routes, listed);
        let moves: Vec<_> = workshop.voices().into_iter().flat_map(view::page::redirect::moves).collect();
        files.extend(render::hosts::files(&self.parts.site, &self.routes, &moves));
        files.retain(|(path, _)| !(path == "robots.txt" || render::hosts::is_one(path)) || !self.parts.ready.files.contains_key(path));
        files
    }

    /// A file of the author's or the theme's.
    fn own(&self, path: &str) -> Option<Result<Arc<[u8]>, Box<Diagnostic>>> {
        self.parts.ready.files.get(path).map(|bytes| Ok(Arc::clone(bytes)))
    }

    /// What the page at a path knows.
    fn view(&self, path: &str) -> Option<PageView> {
        match self.index.get(path) {
            Some((lang, route)) => {
                let reader = self.reader();
                let workshop = self.workshop(&reader);
                workshop.voices().into_iter().find(|voice| voice.lang == *lang).and_then(|voice| view::page(&workshop, voice, route))
            }
            None => self.extras().get(path).cloned(),
        }
    }

    fn extras(&self) -> &BTreeMap<String, PageView> {
        self.extras.get_or_init(|| view::extras(&self.workshop(&NoReader)).into_iter().map(|page| (page.path.clone(), page)).collect())
    }

    /// Entries go in whole: a panic elsewhere leaves nothing half done.
    fn spelled(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Arc<[u8]>>> {
        self.spelled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn is_for_machines(path: &str) -> bool {
    render::sitemap::is_one(path) || render::hosts::is_one(path)
}

/// Every cluster in every language.
fn contexts<'a>(workshop: &'a Workshop<'a>) -> Vec<view::context::Context<'a>> {
    workshop.voices().into_iter().flat_map(|voice| workshop.contexts(voice)).collect()
}
