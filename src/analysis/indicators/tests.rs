//! Known values: a toy cluster worked out by hand and with networkx 3.6.1, and
//! three graphs of the literature with the values networkx gives.

use super::{Indicator, Measure};
use crate::analysis::sample::{add_stage, add_tie, cluster, name, plain, toy};
use crate::analysis::{ClusterInsights, insights};
use crate::model::actor::Boundary;
use crate::model::site::Site;

fn analyse(site: &Site) -> ClusterInsights {
    insights(site).clusters.into_values().next().unwrap()
}

fn near(value: Option<f64>, expected: f64) {
    let value = value.expect("a value");
    assert!((value - expected).abs() < 1e-5, "{value} is not {expected}");
}

fn get<'a>(found: &'a ClusterInsights, id: &str) -> &'a Indicator {
    found.indicator(id).unwrap()
}

fn part(found: &ClusterInsights, id: &str, key: &str) -> Option<f64> {
    get(found, id).part(key).unwrap_or_else(|| panic!("{id} has no {key}")).value
}

fn names(indicator: &Indicator) -> Vec<&str> {
    indicator.named.iter().map(|id| id.as_str()).collect()
}

#[test]
fn the_table_is_in_order_and_has_no_twins() {
    let ids: Vec<&str> = super::ENTRIES.iter().map(|entry| entry.id).collect();
    assert!(ids.windows(2).all(|pair| pair[0] < pair[1]), "{ids:?}");
    let mut slugs: Vec<&str> = super::ENTRIES.iter().map(|entry| entry.slug).collect();
    slugs.sort_unstable();
    slugs.dedup();
    assert_eq!(slugs.len(), ids.len());
}

#[test]
fn toy_graph() {
    let found = analyse(&toy());
    assert_eq!(found.as_of.to_string(), "2022-12-31");
    assert_eq!((found.network.nodes.len(), found.network.edges.len(), found.network.tied()), (10, 9, 9));
    assert_eq!((found.network.ties, found.network.dated_ties, found.network.sourced_ties), (9, 9, 0));
    assert_eq!(found.network.components.len(), 1);
}

#[test]
fn toy_density_degree_inclusiveness() {
    let found = analyse(&toy());
    near(get(&found, "I01").value, 0.5);
    near(part(&found, "I01", "mean-degree"), 1.5);
    assert!(get(&found, "I01").too_few);
    near(get(&found, "I02").value, 0.9);
    assert_eq!(names(get(&found, "I02")), ["a10"]);
    near(get(&found, "I03").value, 1.8);
    assert!(!get(&found, "I03").too_few);
    near(get(&found, "I03").coverage.dated, 1.0);
    near(get(&found, "I03").coverage.sourced, 0.0);
}

#[test]
fn toy_regions_and_countries() {
    let found = analyse(&toy());
    near(get(&found, "I04").value, 2.0 / 9.0);
    near(part(&found, "I04", "ei-index"), -5.0 / 9.0);
    near(part(&found, "I04", "expected"), 0.37778);
    near(part(&found, "I04", "expected-ei-index"), -0.24444);
    near(get(&found, "I05").value, 1.0 / 9.0);
    near(part(&found, "I05", "countries"), 1.0);
    near(part(&found, "I05", "effective-countries"), 1.0);
}

#[test]
fn toy_single_points_and_dominance() {
    let found = analyse(&toy());
    assert_eq!(names(get(&found, "I17")), ["a1", "a3"]);
    near(get(&found, "I17").value, 2.0);
    near(part(&found, "I17", "bridges"), 5.0);
    let points = &found.network.articulation;
    assert_eq!(points[0].cut_off.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["a2", "a4", "a9"]);
    near(Some(points[0].share), 3.0 / 9.0);
    assert_eq!(points[1].cut_off.iter().map(|id| id.as_str()).collect::<Vec<_>>(), ["a6", "a8"]);
    near(get(&found, "I28").value, 5.0 / 18.0);
    near(part(&found, "I28", "freeman"), 0.48214);
    assert_eq!(names(get(&found, "I28")), ["a1"]);
    assert_eq!(part(&found, "I28", "mention-share"), None);
}

#[test]
fn toy_chain() {
    let mut site = toy();
    assert!(analyse(&site).indicator("I09").is_none(), "no stages, no chain");
    add_stage(&mut site, "castings", &["a2", "a4"]);
    add_stage(&mut site, "sensors", &["a1", "a3"]);
    add_stage(&mut site, "wafers", &["a8"]);
    let found = analyse(&site);
    near(get(&found, "I09").value, 2.0 / 3.0);
    near(part(&found, "I09", "depth"), 1.0 / 3.0);
    near(part(&found, "I09", "unexplained"), 1.0);
    add_tie(&mut site, "a1", "owns", "a3", "", "");
    near(part(&analyse(&site), "I09", "depth"), 0.0);
}

#[test]
fn toy_evidence() {
    let found = analyse(&toy());
    near(get(&found, "I30").value, 0.0);
    assert_eq!(get(&found, "I30").n, 11);
    assert_eq!(part(&found, "I30", "independent"), None);
    assert_eq!(part(&found, "I30", "median-age"), None);
}

#[test]
fn toy_evolution() {
    let found = analyse(&toy());
    let years = &found.evolution.years;
    assert_eq!((years[0].year, years.len()), (2015, 8));
    assert_eq!(years.iter().map(|year| year.slice.ties).collect::<Vec<_>>(), [2, 4, 5, 7, 8, 8, 9, 9]);
    assert_eq!(years.iter().map(|year| year.slice.ties_ended).sum::<usize>(), 1);
    assert_eq!(years[5].slice.ties_begun, 1);
    near(years[1].slice.persistence, 0.5);
    assert_eq!((found.evolution.undated_ties, found.evolution.undated_actors), (0, 10));
}

#[test]
fn nothing_is_not_zero() {
    let found = analyse(&plain(0, &[]));
    for indicator in &found.indicators {
        assert_eq!(indicator.value, None, "{}", indicator.id);
        assert!(indicator.too_few || indicator.measure == Measure::Share, "{}", indicator.id);
    }
    let found = analyse(&plain(1, &[]));
    assert_eq!(get(&found, "I01").value, None);
    near(get(&found, "I02").value, 0.0);
    assert_eq!(get(&found, "I28").value, None);
}

#[test]
fn ties_that_are_over_or_outside_do_not_count() {
    let mut site = toy();
    add_tie(&mut site, "a6", "owns", "a10", "2001", "unknown");
    add_tie(&mut site, "a6", "owns", "a9", "2023", "");
    add_tie(&mut site, "a6", "owns", "a2", "2001", "2022");
    add_tie(&mut site, "a6", "hosts", "a8", "2001", "");
    assert_eq!(analyse(&site).network.edges.len(), 9);
    for actor in cluster(&mut site).actors.values_mut() {
        actor.boundary = Boundary::Outside;
    }
    assert_eq!(get(&analyse(&site), "I01").value, None);
}

/// Density, articulation points, bridges as networkx gives them.
fn check(n: usize, edges: &[(usize, usize)], density: f64, points: &[usize], bridges: &[(usize, usize)]) {
    let found = analyse(&plain(n, edges));
    near(get(&found, "I01").value, density);
    near(found.network.density(), density);
    let mut cut: Vec<&str> = found.network.articulation.iter().map(|point| point.actor.as_str()).collect();
    cut.sort_unstable();
    assert_eq!(cut, points.iter().map(|&node| name(node)).collect::<Vec<_>>());
    let mut ends: Vec<(usize, usize)> = found.network.bridges.iter().map(|bridge| found.network.edges[bridge.edge].ends).collect();
    ends.sort_unstable();
    assert_eq!(ends, bridges);
    assert_eq!(found.network.components.len(), 1);
}

#[test]
fn karate_club() {
    check(34, KARATE, 0.139_037_433_155_080_21, &[0], &[(0, 11)]);
}

#[test]
fn florentine_families() {
    check(15, FLORENTINE, 0.190_476_190_476_190_47, &[1, 6, 8, 12], &[(0, 8), (1, 5), (6, 7), (8, 12), (9, 12)]);
}

/// Zachary 1977: friendships of a karate club.
#[rustfmt::skip]
const KARATE: &[(usize, usize)] = &[
    (0, 1), (0, 2), (0, 3), (0, 4), (0, 5), (0, 6), (0, 7), (0, 8), (0, 10), (0, 11), (0, 12), (0, 13), (0, 17), (0, 19), (0, 21),
    (0, 31), (1, 2), (1, 3), (1, 7), (1, 13), (1, 17), (1, 19), (1, 21), (1, 30), (2, 3), (2, 7), (2, 8), (2, 9), (2, 13), (2, 27),
    (2, 28), (2, 32), (3, 7), (3, 12), (3, 13), (4, 6), (4, 10), (5, 6), (5, 10), (5, 16), (6, 16), (8, 30), (8, 32), (8, 33), (9, 33),
    (13, 33), (14, 32), (14, 33), (15, 32), (15, 33), (18, 32), (18, 33), (19, 33), (20, 32), (20, 33), (22, 32), (22, 33), (23, 25),
    (23, 27), (23, 29), (23, 32), (23, 33), (24, 25), (24, 27), (24, 31), (25, 31), (26, 29), (26, 33), (27, 33), (28, 31), (28, 33),
    (29, 32), (29, 33), (30, 32), (30, 33), (31, 32), (31, 33), (32, 33),
];

/// Padgett & Ansell 1993: marriages of fifteen families of Florence.
#[rustfmt::skip]
const FLORENTINE: &[(usize, usize)] = &[
    (0, 8), (1, 5), (1, 6), (1, 8), (2, 4), (2, 8), (3, 6), (3, 10), (3, 13), (4, 10), (4, 13), (6, 7), (6, 14), (8, 11), (8, 12),
    (8, 14), (9, 12), (10, 13), (11, 13), (11, 14),
];
