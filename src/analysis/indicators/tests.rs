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

#[test]
fn toy_reach_and_robustness() {
    let found = analyse(&toy());
    let reach = get(&found, "I06");
    near(reach.value, 0.89583);
    assert_eq!(reach.n, 8);
    assert_eq!(names(reach), ["a1", "a3"]);
    near(reach.rows[0].value, 0.89583 - 0.29167);
    near(reach.rows[1].value, 0.89583 - 0.35417);
    near(part(&found, "I06", "gatekeeper-share"), 2.0 / 8.0);
    near(get(&found, "I18").value, 13.0 / 81.0);
    near(part(&found, "I18", "after-first"), 5.0 / 9.0);
    near(get(&found, "I18").rows[1].value, 2.0 / 9.0);
    near(part(&found, "I18", "after-any"), 0.82716);
    near(part(&found, "I18", "star"), 8.0 / 81.0);
    near(part(&found, "I18", "complete"), 8.0 / 18.0);
    near(get(&found, "I24").value, 0.57407);
    near(part(&found, "I24", "reachable"), 1.0);
    near(get(&found, "I29").value, -0.0909);
    near(get(&found, "I42").value, 4.0 / 9.0);
    near(part(&found, "I42", "density-without"), 1.0 / 3.0);
}

#[test]
fn toy_research_and_diffusion() {
    let found = analyse(&toy());
    near(get(&found, "I07").value, 0.75);
    near(part(&found, "I07", "density"), 0.375);
    let reach = get(&found, "I23");
    assert_eq!(reach.rows[0].subject, super::Subject::Actor(crate::base::ids::ActorId::parse("a5").unwrap()));
    assert_eq!((reach.rows[0].m, reach.rows[0].n), (2, 6));
    near(reach.rows[0].value, 6.0 / 9.0);
    let rows: Vec<(String, usize, usize)> = get(&found, "I08")
        .rows
        .iter()
        .map(|row| match &row.subject {
            super::Subject::Classes(a, b) => (format!("{}-{}", a.word(), b.word()), row.m, row.n),
            other => panic!("{other:?}"),
        })
        .collect();
    let expected = [
        ("firm-firm", 3, 4),
        ("firm-research", 3, 8),
        ("firm-education", 1, 4),
        ("firm-capital", 0, 0),
        ("firm-public", 0, 4),
        ("inside-country", 1, 8),
        ("inside-abroad", 1, 8),
    ];
    assert_eq!(rows, expected.map(|(name, m, n)| (name.to_owned(), m, n)));
    near(get(&found, "I08").value, 1.0);
}

#[test]
fn toy_turnover_and_age() {
    let found = analyse(&toy());
    near(get(&found, "I21").value, 0.4);
    near(part(&found, "I21", "begun"), 5.0);
    near(part(&found, "I21", "ended"), 1.0);
    near(part(&found, "I21", "death-rate"), 0.2);
    let age = get(&found, "I22");
    assert_eq!(age.m, 9);
    assert!((age.value.unwrap() - 5.0).abs() < 0.01, "{:?}", age.value);
    near(part(&found, "I22", "older-than-five"), 4.0 / 9.0);
    near(get(&found, "I40").value, (9.0_f64 / 5.0).powf(0.2) - 1.0);
}

/// The toy cluster as an author would write it, with its supply table.
const TOY: &str = include_str!("toy.txt");

pub(crate) fn toy_site() -> Site {
    let sources = crate::sources::fixture::sources(TOY);
    let (parsed, mut faults) = crate::parse::files(&sources);
    let (site, _, more) = crate::resolve::site(&sources, &parsed, &[("ecosystem", "headline = []\n[questions]\n")]);
    faults.extend(more);
    let faults: Vec<&str> = faults.iter().filter(|one| one.is_fault).map(|one| one.message.as_str()).collect();
    assert!(faults.is_empty(), "{faults:#?}");
    site.expect("a site without faults")
}

#[test]
fn toy_as_text() {
    let written = analyse(&toy_site());
    let made = analyse(&toy());
    for id in ["I01", "I02", "I03", "I04", "I05", "I06", "I07", "I08", "I17", "I18", "I21", "I23", "I24", "I28", "I29", "I42"] {
        assert_eq!(get(&written, id).value, get(&made, id).value, "{id}");
        assert_eq!(get(&written, id).parts, get(&made, id).parts, "{id}");
    }
    near(get(&written, "I13").value, 0.6);
    near(part(&written, "I13", "by-input"), 0.75);
    near(part(&written, "I13", "by-value"), 0.65);
    let rows = &get(&written, "I14").rows;
    assert_eq!(rows.len(), 4);
    near(rows[0].value, 0.52);
    near(get(&written, "I14").value, 0.88);
    near(get(&written, "I16").value, 0.75);
    near(part(&written, "I16", "one-minus-hhi"), 0.12);
    near(part(&written, "I16", "sole-sourced"), 3.0);
    near(get(&written, "I30").value, 1.0);
}

/// Keys of the English strings of this room, which must parse.
fn strings() -> Vec<String> {
    let text = include_str!("../../../themes/default/strings/indicators/en.ftl");
    let resource = fluent_syntax::parser::parse(text).unwrap_or_else(|(_, faults)| panic!("{faults:#?}"));
    let message = |entry: fluent_syntax::ast::Entry<&str>| match entry {
        fluent_syntax::ast::Entry::Message(message) => Some(message.id.name.to_owned()),
        _ => None,
    };
    resource.body.into_iter().filter_map(message).collect()
}

#[test]
fn every_value_has_its_words() {
    let strings = strings();
    let has = |key: String| assert!(strings.contains(&key), "no string {key}");
    for entry in super::ENTRIES {
        for end in ["", "-question", "-reading", "-pitfall"] {
            has(format!("indicator-{}{end}", entry.id));
        }
    }
    for indicator in analyse(&toy_site()).indicators {
        for part in &indicator.parts {
            has(format!("indicator-part-{}", part.key));
        }
        for row in &indicator.rows {
            if let super::Subject::Classes(a, b) = &row.subject {
                has(format!("indicator-class-{}", a.word()));
                has(format!("indicator-class-{}", b.word()));
            }
        }
    }
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
