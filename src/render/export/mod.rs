//! The fact base for analysts: CSV files and one JSON file per cluster.
//!
//! In: a cluster and what was computed. Out: files that are the same in every
//! language: ids and words of the format, texts in the site's default language.

mod json;
mod tables;

use crate::model::site::Scope;
use crate::view::Workshop;
use crate::view::page::data::FILES;
use crate::view::routes::Routes;

/// The downloads of every cluster: path and bytes.
pub fn files(workshop: &Workshop<'_>) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    for cluster in workshop.site.clusters.values() {
        let scope = Scope { site: workshop.site, cluster };
        let computed = workshop.insights.clusters.get(&cluster.id);
        for (name, _) in FILES {
            let bytes = match name {
                "actors.csv" => tables::actors(scope).csv(),
                "relations.csv" => tables::relations(scope).csv(),
                "events.csv" => tables::events(scope).csv(),
                "facts.csv" => tables::facts(scope).csv(),
                "points.csv" => tables::points(scope).csv(),
                "sources.csv" => tables::sources(scope).csv(),
                "indicators.csv" => tables::indicators(computed).csv(),
                _ => json::cluster(scope, computed),
            };
            out.push((Routes::data(&cluster.id, name), bytes));
        }
    }
    out
}
