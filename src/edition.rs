//! A site that is ready to be printed: everything is read, resolved, computed and addressed, and
//! no page is spelled yet.
//!
//! In: what the earlier rooms made. Out: the whole bundle at once ([`Edition::print`], for
//! `build`), or one file when somebody asks for it ([`Edition::file`], for `serve`): an author
//! looks at one page after an edit, not at ten thousand. Both spell the same bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::analysis::Insights;
use crate::base::locale::Lang;
use crate::bundle::Bundle;
use crate::diag::{Diagnostic, Diagnostics};
use crate::layout::graph::Desk;
use crate::model::site::Site;
use crate::render;
use crate::render::drawings::Painter;
use crate::render::templates::Templates;
use crate::view::artist::{Artist, NoArtist};
use crate::view::assets::Assets;
use crate::view::format::Format;
use crate::view::routes::{Route, Routes};
use crate::view::strings::Catalogue;
use crate::view::{self, Workshop};

/// What an edition is made of.
pub struct Parts {
    pub site: Site,
    pub insights: Insights,
    pub catalogue: Arc<Catalogue>,
    pub templates: Templates,
    pub assets: Assets,
    /// Files that need no spelling: the author's own and the theme's.
    pub ready: Bundle,
    /// Layouts of former runs; none, and nothing is drawn.
    pub desk: Option<Arc<Desk>>,
}

/// A site before it is spelled.
pub struct Edition {
    parts: Parts,
    routes: Routes,
    formats: Vec<Format>,
    painter: Option<Painter>,
    /// Where each page is written.
    index: BTreeMap<String, (Lang, Route)>,
    /// Pages that were asked for.
    spelled: Mutex<BTreeMap<String, Arc<[u8]>>>,
    /// Everything, once a file was asked for that is made of all pages.
    whole: OnceLock<(Bundle, Diagnostics)>,
}

impl std::fmt::Debug for Edition {
    fn fmt(&self, out: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        out.debug_struct("Edition").field("pages", &self.index.len()).finish_non_exhaustive()
    }
}

impl Edition {
    /// Gives every page its place.
    pub fn new(parts: Parts) -> Self {
        let routes = Routes::new(&parts.site);
        let formats = view::formats(&parts.site);
        let painter = parts.desk.clone().map(|desk| Painter::new(&parts.site, desk));
        let mut index = BTreeMap::new();
        for lang in parts.site.languages.all() {
            for route in routes.all().filter(|route| !matches!(route, Route::Chooser | Route::NotFound)) {
                index.insert(routes.path(lang, route), (lang, route.clone()));
            }
        }
        Self { parts, routes, formats, painter, index, spelled: Mutex::default(), whole: OnceLock::new() }
    }

    fn workshop(&self) -> Workshop<'_> {
        let Parts { site, insights, catalogue, assets, .. } = &self.parts;
        let artist: &dyn Artist = self.painter.as_ref().map_or(&NoArtist, |painter| painter);
        Workshop { site, insights, catalogue, routes: &self.routes, assets, artist, formats: &self.formats }
    }

    /// Spells everything. `done` hears how many pages of how many are finished.
    pub fn print(&self, done: &(dyn Fn(usize, usize) + Sync)) -> (Bundle, Diagnostics) {
        let workshop = self.workshop();
        if let Some(painter) = &self.painter {
            let contexts: Vec<_> = workshop.voices().into_iter().flat_map(|voice| workshop.contexts(voice)).collect();
            painter.lay(&contexts);
        }
        let (of, finished) = (self.index.len(), AtomicUsize::new(0));
        let pages = view::pages(&workshop, |view| {
            let page = render::page(&self.parts.templates, view);
            done(finished.fetch_add(1, Ordering::Relaxed) + 1, of);
            page
        });
        let mut bundle = self.parts.ready.clone();
        let mut diagnostics = Diagnostics::default();
        bundle.add(render::export::files(&workshop));
        bundle.add(render::sitemap::files(&self.parts.site, &self.routes, &pages));
        for page in pages {
            match page.html {
                Ok(html) => bundle.add([(page.path, html.into_bytes())]),
                Err(fault) => diagnostics.push(*fault),
            }
        }
        (bundle, diagnostics)
    }

    /// The files that need no spelling.
    pub fn ready(&self) -> &Bundle {
        &self.parts.ready
    }

    /// Whether there is a file of this path, told without spelling it where that is possible.
    pub fn has(&self, path: &str) -> bool {
        self.index.contains_key(path) || self.parts.ready.files.contains_key(path) || matches!(self.file(path), Some(Ok(_)))
    }

    /// Pages and languages, for the report of a run.
    pub fn size(&self) -> (usize, usize) {
        (self.index.len(), self.index.values().map(|(lang, _)| *lang).collect::<BTreeSet<_>>().len())
    }

    /// One file of the bundle; a template that cannot spell it is the error.
    pub fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, Box<Diagnostic>>> {
        if let Some((bundle, _)) = self.whole.get()
            && let Some(bytes) = bundle.files.get(path)
        {
            return Some(Ok(Arc::clone(bytes)));
        }
        if let Some(bytes) = self.spelled().get(path) {
            return Some(Ok(Arc::clone(bytes)));
        }
        let workshop = self.workshop();
        let view = match self.index.get(path) {
            Some((lang, route)) => workshop.voices().into_iter().find(|voice| voice.lang == *lang).and_then(|voice| view::page(&workshop, voice, route)),
            None => view::extras(&workshop).into_iter().find(|page| page.path == path),
        };
        let Some(view) = view else {
            // What is left are lists of all pages and exports of all records.
            let is_made = path.starts_with("data/") || !path.contains('/');
            let made = || is_made.then(|| self.whole.get_or_init(|| self.print(&|_, _| {})).0.files.get(path)).flatten();
            let file = self.parts.ready.files.get(path).or_else(made);
            return file.map(|bytes| Ok(Arc::clone(bytes)));
        };
        Some(render::page(&self.parts.templates, view).html.map(|html| {
            let bytes: Arc<[u8]> = html.into_bytes().into();
            self.spelled().insert(path.to_owned(), Arc::clone(&bytes));
            bytes
        }))
    }

    /// Entries go in whole: a panic elsewhere leaves nothing half done.
    fn spelled(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Arc<[u8]>>> {
        self.spelled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
