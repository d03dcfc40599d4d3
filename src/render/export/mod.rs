//! The fact base for analysts, and the chronicle for other programs.
//!
//! In: a cluster and what was computed. Out: per cluster CSV files and one JSON file that are the
//! same in every language (ids and words of the format, texts in the site's default language);
//! per language a file for TimelineJS and, where the site has an address, an Atom feed.

mod atom;
mod computed;
mod json;
mod tables;
mod timelinejs;

use std::sync::Arc;

use crate::base::ids::ClusterId;
use crate::base::locale::Lang;
use crate::model::site::{Scope, Site};
use crate::view::page::data::FILES;
use crate::view::routes::{Route, Routes};
use crate::view::{Workshop, chronicle};

/// One download.
#[derive(Clone, Debug)]
pub struct Export {
    cluster: ClusterId,
    holds: Holds,
}

/// What a download holds.
#[derive(Clone, Copy, Debug)]
enum Holds {
    /// A file of [`FILES`].
    Records(&'static str),
    Timeline(Lang),
    Feed(Lang),
}

/// Where each download is written.
pub fn paths(site: &Site, routes: &Routes) -> Vec<(String, Export)> {
    let mut out = Vec::new();
    for cluster in site.clusters.keys() {
        let mut add = |path: String, holds: Holds| out.push((path, Export { cluster: cluster.clone(), holds }));
        FILES.into_iter().for_each(|(name, _)| add(Routes::data(cluster, name), Holds::Records(name)));
        for lang in site.languages.all() {
            add(routes.timelinejs(lang, cluster), Holds::Timeline(lang));
            if let Some(path) = routes.feed(lang, cluster) {
                add(path, Holds::Feed(lang));
            }
        }
    }
    out
}

/// One download of a cluster.
pub fn file(workshop: &Workshop<'_>, export: &Export) -> Vec<u8> {
    let Some(cluster) = workshop.site.clusters.get(&export.cluster) else { return Vec::new() };
    let name = match export.holds {
        Holds::Records(name) => name,
        Holds::Timeline(lang) => return timelinejs::spell(&chronicle::of(&workshop.context(lang, cluster))),
        Holds::Feed(lang) => return feed(workshop, lang, &export.cluster).unwrap_or_default(),
    };
    let scope = Scope { site: workshop.site, cluster };
    let computed = workshop.insights.clusters.get(&cluster.id).map(Arc::as_ref);
    match name {
        "actors.csv" => tables::actors(scope).csv(),
        "relations.csv" => tables::relations(scope).csv(),
        "events.csv" => tables::events(scope).csv(),
        "facts.csv" => tables::facts(scope).csv(),
        "points.csv" => tables::points(scope).csv(),
        "sources.csv" => tables::sources(scope).csv(),
        "indicators.csv" => computed::indicators(computed).csv(),
        "indicators-by-phase.csv" => computed::by_phase(computed).csv(),
        "observations.csv" => tables::observations(scope).csv(),
        "mentions.csv" => computed::mentions(scope, computed).csv(),
        _ => json::cluster(scope, computed),
    }
}

/// The feed of a cluster; none without an address of the site.
fn feed(workshop: &Workshop<'_>, lang: Lang, cluster: &ClusterId) -> Option<Vec<u8>> {
    let context = workshop.context(lang, workshop.site.clusters.get(cluster)?);
    let routes = workshop.routes;
    let feed = atom::Feed {
        title: &context.feed_title(),
        author: &context.bare(&workshop.site.config.name),
        rights: workshop.site.config.licence.as_deref(),
        own: &routes.absolute(&routes.feed(lang, cluster)?)?,
        page: &routes.absolute(&routes.path(lang, &Route::Timeline(cluster.clone())))?,
        name: &format!("{}/{}/{cluster}/event", routes.base()?, context.locale()),
    };
    Some(atom::spell(&feed, &chronicle::of(&context)))
}
