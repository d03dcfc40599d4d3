//! The fact base for analysts: CSV files and one JSON file per cluster.
//!
//! In: a cluster and what was computed. Out: files that are the same in every
//! language: ids and words of the format, texts in the site's default language.

mod computed;
mod json;
mod tables;

use crate::base::ids::ClusterId;
use crate::model::site::{Scope, Site};
use crate::view::Workshop;
use crate::view::page::data::FILES;
use crate::view::routes::Routes;

/// Where each download is written, and of which cluster it is.
pub fn paths(site: &Site) -> impl Iterator<Item = (String, &ClusterId, &'static str)> {
    site.clusters.keys().flat_map(|cluster| FILES.into_iter().map(move |(name, _)| (Routes::data(cluster, name), cluster, name)))
}

/// One download of a cluster.
pub fn file(workshop: &Workshop<'_>, cluster: &ClusterId, name: &str) -> Vec<u8> {
    let Some(cluster) = workshop.site.clusters.get(cluster) else { return Vec::new() };
    let scope = Scope { site: workshop.site, cluster };
    let computed = workshop.insights.clusters.get(&cluster.id);
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
