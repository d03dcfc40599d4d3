//! What pages are called in their addresses: by their id, or by a slug in a language that has one.
//!
//! In: the site. Out: the file of a page, and those where older links look for it.

use std::collections::BTreeSet;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use super::{Framed, Route};
use crate::base::ids::{ActorId, ClusterId};
use crate::base::locale::Lang;
use crate::model::site::Site;
use crate::model::slugs::Slugs;

/// Of some pages of a language.
type OfPages<T> = IndexMap<Route, T, FxBuildHasher>;

/// By language, what is called there by another name than its id. Most sites have nothing of it.
#[derive(Clone, Debug)]
pub(super) struct Names {
    /// The slug of an overview is the folder of its cluster.
    slugs: Vec<OfPages<String>>,
    /// Former slugs and ids.
    former: Vec<OfPages<Vec<String>>>,
}

impl Names {
    /// The names of the pages that are built.
    pub(super) fn of(site: &Site, built: &BTreeSet<Route>) -> Self {
        let mut out = Self { slugs: vec![OfPages::default(); site.languages.len()], former: vec![OfPages::default(); site.languages.len()] };
        let mut add = |route: Route, slugs: &Slugs, former_ids: &[String]| {
            if !built.contains(&route) {
                return;
            }
            for lang in site.languages.all() {
                if let Some(slug) = slugs.now.get(lang) {
                    out.slugs[lang.index()].insert(route.clone(), slug.value.clone());
                }
                // An older id had its address in every language.
                let ids = former_ids.iter().filter(|id| ActorId::parse(id).is_ok()).cloned();
                let former: Vec<String> = slugs.former.get(lang).into_iter().flatten().map(|slug| slug.value.clone()).chain(ids).collect();
                if !former.is_empty() {
                    out.former[lang.index()].insert(route.clone(), former);
                }
            }
        };
        for page in &site.pages {
            add(Route::Free(page.path.clone()), &page.front.slugs, &[]);
        }
        for (id, cluster) in &site.clusters {
            add(Route::Overview(id.clone()), &cluster.slugs, &[]);
            for section in cluster.sections.values() {
                add(Route::Section(id.clone(), section.id.as_str().to_owned()), &section.front.slugs, &[]);
            }
            for question in cluster.questions.values() {
                add(Route::Question(id.clone(), question.id.as_str().to_owned()), &question.front.slugs, &[]);
            }
            for actor in cluster.actors.values() {
                add(Route::Actor(id.clone(), actor.id.clone()), &actor.slugs, &actor.common.former_ids);
            }
        }
        out
    }

    /// The file of a page. Asked for by every link: where there are no slugs, nothing is looked up.
    pub(super) fn path(&self, tag: &str, lang: Lang, route: &Route) -> String {
        let slugs = self.slugs.get(lang.index()).filter(|slugs| !slugs.is_empty());
        let folder = slugs.zip(route.cluster()).and_then(|(slugs, cluster)| slugs.get(&Route::Overview(cluster.clone())));
        let slug = slugs.and_then(|slugs| slugs.get(route));
        spell(tag, route, folder.map(String::as_str), slug.map(String::as_str))
    }

    /// The files a page had before, and would have without its slugs.
    pub(super) fn older(&self, tag: &str, lang: Lang, route: &Route) -> Vec<String> {
        let (Some(slugs), Some(former)) = (self.slugs.get(lang.index()), self.former.get(lang.index())) else { return Vec::new() };
        if (slugs.is_empty() && former.is_empty()) || matches!(route, Route::Chooser | Route::NotFound) {
            return Vec::new();
        }
        // What a page is called now, by its id, and what it was called before.
        let names = |route: &Route| -> Vec<Option<&str>> {
            let before = former.get(route).into_iter().flatten().map(|name| Some(name.as_str()));
            [slugs.get(route).map(String::as_str), None].into_iter().chain(before).collect()
        };
        let folders = route.cluster().map_or_else(|| vec![None], |cluster| names(&Route::Overview(cluster.clone())));
        let files = if matches!(route, Route::Overview(_)) { vec![None] } else { names(route) };
        let mut seen = BTreeSet::from([self.path(tag, lang, route)]);
        let all = folders.iter().flat_map(|folder| files.iter().map(|name| spell(tag, route, *folder, *name)));
        all.filter(|path| seen.insert(path.clone())).collect()
    }
}

/// The file of a page, with a slug instead of its id and one instead of its cluster's.
fn spell(tag: &str, route: &Route, folder: Option<&str>, slug: Option<&str>) -> String {
    let folder = folder.or_else(|| route.cluster().map(ClusterId::as_str)).unwrap_or_default();
    // Joined, not formatted: every link of every page asks.
    let own = |page: &str| [tag, "/", page].concat();
    let below = |page: &str| [tag, "/", folder, "/", page].concat();
    match route {
        Route::Chooser => "index.html".into(),
        Route::NotFound => "404.html".into(),
        Route::Home => own("index.html"),
        Route::Glossary => own("glossary.html"),
        Route::Search => own("search.html"),
        Route::Compare => own("compare.html"),
        Route::Free(path) => match (slug, path.rsplit_once('/')) {
            (None, _) => [tag, "/", path, ".html"].concat(),
            (Some(slug), None) => [tag, "/", slug, ".html"].concat(),
            (Some(slug), Some((above, _))) => [tag, "/", above, "/", slug, ".html"].concat(),
        },
        Route::Overview(_) => below("index.html"),
        Route::Section(_, id) => [tag, "/", folder, "/", slug.unwrap_or(id), ".html"].concat(),
        Route::Question(_, id) => [tag, "/", folder, "/question/", slug.unwrap_or(id), ".html"].concat(),
        Route::Network(_) => below("network.html"),
        Route::Group(_, id) => [tag, "/", folder, "/network/", id.as_str(), ".html"].concat(),
        Route::Timeline(_) => below("timeline.html"),
        Route::Actors(_) => below("actors.html"),
        Route::Actor(_, id) => [tag, "/", folder, "/actor/", slug.unwrap_or(id.as_str()), ".html"].concat(),
        Route::Facts(_) => below("facts.html"),
        Route::Indicators(_) => below("indicators.html"),
        Route::Scenarios(_) => below("scenarios.html"),
        Route::Trends(_) => below("trends.html"),
        Route::Told(_) => below("told.html"),
        Route::Sources(_) => below("sources.html"),
        Route::Data(_) => below("data.html"),
        Route::Embed(_, Framed::Network) => below("embed/network.html"),
        Route::Embed(_, Framed::Timeline) => below("embed/timeline.html"),
    }
}
