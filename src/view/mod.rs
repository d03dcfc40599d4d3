//! What one page knows, and the only birthplace of addresses.
//!
//! In: the site and what was computed from it. Out: plain, serialisable views.
//! Prose stays a tree with final links and drawings come from the [`artist`];
//! nothing here is markup.

pub mod artist;
pub mod assets;
pub mod charts;
pub mod chronicle;
pub mod context;
pub mod endonyms;
pub mod facts;
pub mod format;
pub mod format_locator;
pub mod frame;
pub mod frames;
pub mod names;
pub mod page;
pub mod passage;
pub mod prose;
pub mod reader;
pub mod rich;
pub mod routes;
pub mod sheet;
mod spacing;
pub mod spell;
pub mod stale;
pub mod strings;
pub mod ties;
pub mod voice;

use std::sync::LazyLock;

use rayon::prelude::*;

use crate::analysis::Insights;
use crate::base::date::Date;
use crate::base::ids::ClusterId;
use crate::base::locale::{Lang, Localized};
use crate::model::cluster::Cluster;
use crate::model::page::Document;
use crate::model::site::{Scope, Site};
use crate::translate::StalePages;
use artist::Artist;
use assets::Assets;
use context::Context;
use format::Format;
use frames::Frames;
use page::PageView;
use reader::Reader;
use routes::{Route, Routes};
use strings::Catalogue;
use voice::{Locales, Voice};

/// Everything the pages of a site are made from.
pub struct Workshop<'a> {
    pub site: &'a Site,
    pub insights: &'a Insights,
    pub catalogue: &'a Catalogue,
    pub routes: &'a Routes,
    pub assets: &'a Assets,
    pub artist: &'a dyn Artist,
    pub reader: &'a dyn Reader,
    /// Frames made for other pages.
    pub frames: &'a Frames,
    /// The formatters of every language, made once ([`formats`]).
    pub formats: &'a [Format],
    /// Translations of which readers are told that they are out of date.
    pub stale: &'a StalePages,
}

/// The formatters of every language of a site.
pub fn formats(site: &Site) -> Vec<Format> {
    site.languages.all().map(|lang| Format::new(site.languages.locale(lang))).collect()
}

impl<'a> Workshop<'a> {
    /// The site in every language.
    pub fn voices(&self) -> Vec<Voice<'a>> {
        self.site.languages.all().map(|lang| self.voice(lang)).collect()
    }

    fn voice(&self, lang: Lang) -> Voice<'a> {
        Voice {
            site: self.site,
            lang,
            words: self.catalogue.words(lang),
            format: &self.formats[lang.index()],
            routes: self.routes,
            frames: self.frames,
            stale: self.stale,
            locales: Locales { catalogue: self.catalogue, formats: self.formats },
        }
    }

    /// Where pages outside the clusters look things up: in the first cluster, or, in a site
    /// without any, in one that holds nothing.
    pub fn outside(&self, voice: Voice<'a>) -> Option<Context<'a>> {
        static NOTHING: LazyLock<Option<Cluster>> = LazyLock::new(|| Some(Cluster::empty(ClusterId::parse("nothing").ok()?, Date::year(0)?)));
        let cluster = self.site.clusters.values().next().or(NOTHING.as_ref())?;
        Some(Context { voice, scope: Scope { site: self.site, cluster }, insights: self.insights, artist: self.artist })
    }

    /// The text that an author wrote for a page outside the clusters, if this is one.
    fn text(&self, route: &Route) -> Localized<Document> {
        let written = match route {
            Route::Home => self.site.home(),
            Route::Free(path) => self.site.page(path),
            _ => None,
        };
        written.map(|page| self.reader.read(page)).unwrap_or_default()
    }

    /// A cluster in one language.
    pub fn context(&self, lang: Lang, cluster: &'a Cluster) -> Context<'a> {
        Context { voice: self.voice(lang), scope: Scope { site: self.site, cluster }, insights: self.insights, artist: self.artist }
    }

    /// The clusters of the site in one language.
    pub fn contexts(&self, voice: Voice<'a>) -> Vec<Context<'a>> {
        self.site
            .clusters
            .values()
            .map(|cluster| Context { voice, scope: Scope { site: self.site, cluster }, insights: self.insights, artist: self.artist })
            .collect()
    }
}

/// What becomes of every page of the site, in one fixed order. Each is handed on as soon as it is
/// made, several at once, so that the views of a large site never lie about together; after an
/// error no more are begun.
pub fn pages<T: Send, E: Send>(workshop: &Workshop<'_>, spell: impl Fn(PageView) -> Result<T, E> + Sync) -> Result<Vec<T>, E> {
    let voices = workshop.voices();
    let routes: Vec<&Route> = workshop.routes.all().filter(|route| !matches!(route, Route::Chooser | Route::NotFound)).collect();
    // All languages of a page together: its text is read once, and forgotten when they are made.
    let in_all_languages = |route: &&Route| {
        let text = workshop.text(route);
        voices.iter().map(|&voice| one(workshop, voice, route, &text).map(&spell).transpose()).collect::<Result<Vec<_>, E>>()
    };
    let made: Vec<Vec<Option<T>>> = routes.par_iter().map(in_all_languages).collect::<Result<_, E>>()?;
    let mut by_language: Vec<Vec<T>> = voices.iter().map(|_| Vec::with_capacity(routes.len())).collect();
    for pages in made {
        by_language.iter_mut().zip(pages).for_each(|(list, page)| list.extend(page));
    }
    let mut pages: Vec<T> = by_language.into_iter().flatten().collect();
    for page in extras(workshop) {
        pages.push(spell(page)?);
    }
    Ok(pages)
}

/// Pages that stand in no language's folder: the chooser, the one for lost readers, old addresses.
pub fn extras(workshop: &Workshop<'_>) -> Vec<PageView> {
    let voices = workshop.voices();
    let mut pages: Vec<PageView> = voices.first().map(|&voice| page::home::chooser(voice, workshop.assets)).into_iter().collect();
    pages.extend(page::notfound::page(&voices, workshop.assets));
    pages.extend(voices.iter().flat_map(|&voice| page::redirect::pages(voice)));
    pages
}

/// One page in one language; none when it is not built.
pub fn page<'a>(workshop: &Workshop<'a>, voice: Voice<'a>, route: &Route) -> Option<PageView> {
    one(workshop, voice, route, &workshop.text(route))
}

/// A page whose text is read.
fn one<'a>(workshop: &Workshop<'a>, voice: Voice<'a>, route: &Route, text: &Localized<Document>) -> Option<PageView> {
    let assets = workshop.assets;
    let Some(cluster) = route.cluster() else {
        let outside = workshop.outside(voice)?;
        return match route {
            Route::Home => Some(page::home::page(&outside, &workshop.contexts(voice), assets, text)),
            Route::Glossary => Some(page::glossary::page(voice, assets)),
            Route::Search => Some(page::search::page(voice, &workshop.contexts(voice), assets)),
            Route::Compare => page::compare::page(&workshop.contexts(voice), assets),
            Route::Free(path) => Some(page::about::page(&outside, assets, path, text)),
            _ => None,
        };
    };
    let cluster = workshop.site.clusters.get(cluster)?;
    let context = Context { voice, scope: Scope { site: workshop.site, cluster }, insights: workshop.insights, artist: workshop.artist };
    match route {
        Route::Overview(_) => Some(page::overview::page(&context, assets)),
        Route::Section(_, id) => {
            let profile = workshop.site.profile.sections.iter().find(|section| section.id == *id)?;
            Some(page::section::page(&context, assets, profile))
        }
        Route::Question(_, id) => {
            let question = cluster.questions.values().find(|question| question.id.as_str() == id)?;
            Some(page::question::page(&context, assets, question))
        }
        Route::Actors(_) => Some(page::actors::page(&context, assets)),
        Route::Actor(_, id) => Some(page::actor::page(&context, assets, cluster.actors.get(id)?)),
        Route::Facts(_) => Some(page::facts::page(&context, assets)),
        Route::Indicators(_) => Some(page::indicators::page(&context, assets)),
        Route::Scenarios(_) => Some(page::scenarios::page(&context, assets)),
        Route::Trends(_) => Some(page::trends::page(&context, assets)),
        Route::Told(_) => Some(page::told::page(&context, assets)),
        Route::Sources(_) => Some(page::sources::page(&context, assets)),
        Route::Data(_) => Some(page::data::page(&context, assets)),
        Route::Network(_) => Some(page::network::page(&context, assets)),
        Route::Group(_, key) => page::network::groups::page(&context, assets, key),
        Route::Timeline(_) => Some(page::timeline::page(&context, assets)),
        Route::Embed(_, framed) => Some(page::embed::page(&context, assets, *framed)),
        Route::Chooser | Route::NotFound | Route::Home | Route::Glossary | Route::Search | Route::Compare | Route::Free(_) => None,
    }
}
