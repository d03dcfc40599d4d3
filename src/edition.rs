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
use crate::layout::graph::Cache;
use crate::model::site::Site;
use crate::render;
use crate::render::drawings::Painter;
use crate::render::templates::Templates;
use crate::view::artist::{Artist, NoArtist};
use crate::view::assets::Assets;
use crate::view::format::Format;
use crate::view::page::PageView;
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
    pub cache: Option<Arc<Cache>>,
}

/// A site before it is spelled.
pub struct Edition {
    parts: Parts,
    routes: Routes,
    formats: Vec<Format>,
    painter: Option<Painter>,
    /// Where each page is written.
    index: BTreeMap<String, (Lang, Route)>,
    /// Pages outside the languages' folders, made when a path is none of `index`.
    extras: OnceLock<BTreeMap<String, PageView>>,
    /// Pages that were asked for.
    spelled: Mutex<BTreeMap<String, Arc<[u8]>>>,
    /// Downloads, once one was asked for.
    exports: OnceLock<Bundle>,
    /// Everything, once it was asked for.
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
        let painter = parts.cache.clone().map(|cache| Painter::new(&parts.site, cache));
        let mut index = BTreeMap::new();
        for lang in parts.site.languages.all() {
            for route in routes.all().filter(|route| !matches!(route, Route::Chooser | Route::NotFound)) {
                index.insert(routes.path(lang, route), (lang, route.clone()));
            }
        }
        Self { parts, routes, formats, painter, index, extras: OnceLock::new(), spelled: Mutex::default(), exports: OnceLock::new(), whole: OnceLock::new() }
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
        let sitemap = render::sitemap::files(&self.parts.site, &self.routes, &pages);
        let mut diagnostics = Diagnostics::default();
        let spelled: Vec<(String, Vec<u8>)> = pages
            .into_iter()
            .filter_map(|page| match page.html {
                Ok(html) => Some((page.path, html.into_bytes())),
                Err(fault) => {
                    diagnostics.push(*fault);
                    None
                }
            })
            .collect();
        (self.parts.ready.clone().with(render::export::files(&workshop)).with(sitemap).with(spelled), diagnostics)
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

    /// Spells everything and keeps it: whoever asks for a file later gets it from there.
    pub fn whole(&self, done: &(dyn Fn(usize, usize) + Sync)) -> &(Bundle, Diagnostics) {
        self.whole.get_or_init(|| self.print(done))
    }

    /// One file of the bundle; a template that cannot spell it is the error.
    pub fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, Box<Diagnostic>>> {
        let kept = |bundle: &Bundle| bundle.files.get(path).map(|bytes| Ok(Arc::clone(bytes)));
        if let Some(found) = self.whole.get().and_then(|(bundle, _)| kept(bundle)) {
            return Some(found);
        }
        if let Some(bytes) = self.spelled().get(path) {
            return Some(Ok(Arc::clone(bytes)));
        }
        if let Some(view) = self.view(path) {
            return Some(render::page(&self.parts.templates, view).html.map(|html| {
                let bytes: Arc<[u8]> = html.into_bytes().into();
                self.spelled().insert(path.to_owned(), Arc::clone(&bytes));
                bytes
            }));
        }
        let made = if path.starts_with("data/") {
            kept(self.exports.get_or_init(|| Bundle::default().with(render::export::files(&self.workshop()))))
        } else if render::sitemap::NAMES.contains(&path) {
            kept(&self.whole(&|_, _| {}).0)
        } else {
            None
        };
        made.or_else(|| kept(&self.parts.ready))
    }

    /// What the page at a path knows.
    fn view(&self, path: &str) -> Option<PageView> {
        let workshop = self.workshop();
        match self.index.get(path) {
            Some((lang, route)) => workshop.voices().into_iter().find(|voice| voice.lang == *lang).and_then(|voice| view::page(&workshop, voice, route)),
            None => {
                let extras = || view::extras(&workshop).into_iter().map(|page| (page.path.clone(), page)).collect();
                self.extras.get_or_init(extras).get(path).cloned()
            }
        }
    }

    /// Entries go in whole: a panic elsewhere leaves nothing half done.
    fn spelled(&self) -> std::sync::MutexGuard<'_, BTreeMap<String, Arc<[u8]>>> {
        self.spelled.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
