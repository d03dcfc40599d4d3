//! Reference graphs of the literature, with what networkx 3.6.1 says of them: every measure of a
//! network that is computed here must give the same.
//!
//! Davis, Gardner & Gardner 1941: eighteen women at fourteen events in the south of the United
//! States. Knuth 1993: who meets whom in "Les Misérables". Padgett & Ansell 1993: marriages of
//! families of Florence. Zachary 1977: friendships of a karate club and its later halves.

use super::Extent;
use crate::analysis::centrality::{betweenness, core_numbers};
use crate::analysis::sample::{add_actor, add_tie, name, plain, site};
use crate::analysis::{ClusterInsights, insights};
use crate::model::site::Site;

/// A graph and its measures.
struct Known {
    n: usize,
    edges: &'static [(usize, usize)],
    density: f64,
    points: &'static [usize],
    bridges: &'static [(usize, usize)],
    efficiency: f64,
    steps: f64,
    diameter: f64,
    robustness: f64,
    /// In millionths.
    betweenness: &'static [u32],
    cores: &'static [usize],
}

const DAVIS_KNOWN: Known = Known {
    n: 32,
    edges: DAVIS,
    density: 0.17943548387096775,
    points: &[],
    bridges: DAVIS_BRIDGES,
    efficiency: 0.5152889784946203,
    steps: 2.306451612903226,
    diameter: 4.0,
    robustness: 0.1982421875,
    betweenness: DAVIS_BETWEENNESS,
    cores: DAVIS_CORES,
};

const LESMIS_KNOWN: Known = Known {
    n: 77,
    edges: LESMIS,
    density: 0.08680792891319207,
    points: &[28, 31, 46, 51, 53, 62, 70, 73],
    bridges: LESMIS_BRIDGES,
    efficiency: 0.43528708133971505,
    steps: 2.6411483253588517,
    diameter: 5.0,
    robustness: 0.12346095462978593,
    betweenness: LESMIS_BETWEENNESS,
    cores: LESMIS_CORES,
};

const FLORENTINE_KNOWN: Known = Known {
    n: 15,
    edges: FLORENTINE,
    density: 0.19047619047619047,
    points: &[1, 6, 8, 12],
    bridges: FLORENTINE_BRIDGES,
    efficiency: 0.5001587301587297,
    steps: 2.4857142857142858,
    diameter: 5.0,
    robustness: 0.1644444444444445,
    betweenness: FLORENTINE_BETWEENNESS,
    cores: FLORENTINE_CORES,
};

const KARATE_KNOWN: Known = Known {
    n: 34,
    edges: KARATE,
    density: 0.13903743315508021,
    points: &[0],
    bridges: KARATE_BRIDGES,
    efficiency: 0.4920083184789052,
    steps: 2.408199643493761,
    diameter: 5.0,
    robustness: 0.13581314878892728,
    betweenness: KARATE_BETWEENNESS,
    cores: KARATE_CORES,
};

fn analyse(site: &Site) -> ClusterInsights {
    insights(site).clusters.into_values().next().unwrap().as_ref().clone()
}

fn near(what: &str, value: Option<f64>, expected: f64) {
    let value = value.unwrap_or_else(|| panic!("{what} has no value"));
    assert!((value - expected).abs() < 1e-9, "{what}: {value} is not {expected}");
}

fn check(known: &Known) {
    let found = analyse(&plain(known.n, known.edges));
    let get = |id: &str| found.indicator(id).unwrap_or_else(|| panic!("no {id}"));
    let part = |id: &str, key: &str| get(id).part(key).unwrap_or_else(|| panic!("no {key}")).value;
    near("density", get("I01").value, known.density);
    near("density of the graph", found.network.density(), known.density);
    near("components", part("I24", "islands"), 1.0);
    near("efficiency", get("I24").value, known.efficiency);
    near("mean steps", part("I24", "mean-steps"), known.steps);
    near("diameter", part("I24", "longest-way"), known.diameter);
    near("robustness", get("I18").value, known.robustness);
    let mut cut: Vec<&str> = found.network.articulation.iter().map(|point| point.actor.as_str()).collect();
    cut.sort_unstable();
    assert_eq!(cut, known.points.iter().map(|&node| name(node)).collect::<Vec<_>>());
    let mut ends: Vec<(usize, usize)> = found.network.bridges.iter().map(|bridge| found.network.edges[bridge.edge].ends).collect();
    ends.sort_unstable();
    assert_eq!(ends, known.bridges);
    let neighbours = found.network.neighbours();
    for (node, (found, expected)) in betweenness(&neighbours).iter().zip(known.betweenness).enumerate() {
        assert!((found * 1e6 - f64::from(*expected)).abs() < 0.51, "betweenness of {node}: {found}, not {expected} millionths");
    }
    assert_eq!(core_numbers(&neighbours), known.cores);
}

#[test]
fn southern_women() {
    check(&DAVIS_KNOWN);
}

#[test]
fn les_miserables() {
    check(&LESMIS_KNOWN);
}

#[test]
fn florentine_families() {
    check(&FLORENTINE_KNOWN);
}

#[test]
fn karate_club() {
    check(&KARATE_KNOWN);
}

/// The graph with its groups as regions.
fn grouped(edges: &[(usize, usize)], groups: &[usize]) -> Site {
    let mut site = site("2022");
    for (node, group) in groups.iter().enumerate() {
        add_actor(&mut site, &name(node), "enterprise", ["MY-07", "MY-02"][*group]);
    }
    for &(a, b) in edges {
        add_tie(&mut site, &name(a), "cooperates", &name(b), "", "");
    }
    site
}

#[test]
fn groups_among_themselves() {
    for (edges, groups, ei, assortativity) in [(KARATE, KARATE_GROUPS, -0.717948717948718, 0.717530864197531), (DAVIS, DAVIS_GROUPS, 1.0, -1.0)] {
        let found = analyse(&grouped(edges, groups));
        near("E-I index", found.indicator("I04").unwrap().part("ei-index").unwrap().value, ei);
        near("assortativity", found.indicator("I29").unwrap().value, assortativity);
    }
}

/// A chain of twelve firms that trade ten products (seller, buyer, volume, product); where one firm
/// buys a product the concentration of its suppliers is that of the product.
#[test]
fn concentration_of_suppliers() {
    let ties = [(0, 4, 3, 0), (1, 4, 1, 0), (1, 5, 2, 1), (2, 5, 2, 1), (3, 6, 5, 2), (4, 7, 4, 3), (5, 7, 2, 3), (5, 8, 2, 4), (6, 8, 1, 4), (6, 9, 6, 5)];
    let expected = [0.625, 0.5, 1.0, 5.0 / 9.0, 5.0 / 9.0, 1.0];
    let mut text = "--- site.toml\n[site]\nname = \"T\"\nlanguages = [\"en\"]\ndisclaimer = \"None.\"\n--- content/toy/cluster.toml\n[cluster]\nname = \"T\"\n\
        as_of = 2022\nsummary = \"S.\"\ncore = [\"MY-07\"]\nboundary = \"B.\"\nsources = [\"s\"]\n[source.s]\ntitle = \"S\"\ntype = \"statistics\"\n"
        .to_owned();
    for product in 0..6 {
        text.push_str(&format!("[item.p{product}]\nname = \"P{product}\"\nsuppliers_complete = true\n"));
    }
    text.push_str("--- content/toy/actors.csv\nid,name,kind,place,sources\n");
    for firm in 0..10 {
        text.push_str(&format!("f{firm},F{firm},enterprise,MY-07,s\n"));
    }
    text.push_str("--- content/toy/relations.csv\nfrom,kind,to,item,share,sources\n");
    for (seller, buyer, volume, product) in ties {
        let all: i32 = ties.iter().filter(|tie| (tie.1, tie.3) == (buyer, product)).map(|tie| tie.2).sum();
        text.push_str(&format!("f{seller},supplies,f{buyer},p{product},{:.10}%,s\n", 100.0 * f64::from(volume) / f64::from(all)));
    }
    let found = analyse(&super::tests::read(&text));
    let rows = &found.indicator("I14").unwrap().rows;
    assert_eq!(rows.len(), expected.len());
    for (row, expected) in rows.iter().zip(expected) {
        assert!((row.value.unwrap() - expected).abs() < 1e-9, "{row:?}");
    }
    assert!((found.indicator("I14").unwrap().value.unwrap() - expected.iter().sum::<f64>() / 6.0).abs() < 1e-9);
}

/// Names, and with them the order of everything, may not change a value.
#[test]
fn names_change_nothing() {
    let turned = |node: usize| (node * 5 + 3) % 34;
    let edges: Vec<(usize, usize)> = KARATE.iter().map(|&(a, b)| (turned(a), turned(b))).collect();
    let (found, other) = (analyse(&plain(34, KARATE)), analyse(&plain(34, &edges)));
    for (one, two) in found.indicators.iter().zip(&other.indicators) {
        // Among actors with equally many ties the first by id goes first.
        if one.id == "I18" {
            continue;
        }
        assert_eq!((one.id, one.n, one.m), (two.id, two.n, two.m));
        let values = |of: &super::Indicator| -> Vec<Option<f64>> { [of.value].into_iter().chain(of.parts.iter().map(|part| part.value)).collect() };
        for (left, right) in values(one).into_iter().zip(values(two)) {
            assert_eq!(left.is_some(), right.is_some(), "{}", one.id);
            assert!((left.unwrap_or_default() - right.unwrap_or_default()).abs() < 1e-9, "{}: {left:?}, {right:?}", one.id);
        }
    }
}

/// Whatever the graph: shares are shares, indices indices, and nothing is endless.
#[test]
fn values_stay_in_their_range() {
    let mut state = 7_u64;
    let mut draw = |most: u64| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from((state >> 33) % most).unwrap()
    };
    let kinds = ["enterprise", "sme", "research-institute", "university", "training", "agency", "investor", "market", "infrastructure"];
    let ties = ["cooperates", "rnd", "owns", "trains", "spin-off", "supplies"];
    for size in (0..40).map(|round| round % 14) {
        let mut site = site("2022");
        for node in 0..size {
            add_actor(&mut site, &name(node), kinds[draw(9)], ["MY-07", "MY-02", "US", "MY"][draw(4)]);
        }
        for _ in 0..size * 2 {
            let (a, b) = (draw(14) % size.max(1), draw(14) % size.max(1));
            let since = ["", "1990", "2019", "2030"][draw(4)];
            add_tie(&mut site, &name(a), ties[draw(6)], &name(b), since, ["", "", "2020"][draw(3)]);
        }
        let found = analyse(&site);
        for indicator in found.indicators.iter().flat_map(|one| [Some(one), one.wider.as_deref()]).flatten() {
            let own = [(indicator.value, indicator.measure)].into_iter();
            let all = own.chain(indicator.parts.iter().map(|part| (part.value, part.measure))).chain(indicator.rows.iter().map(|row| (row.value, row.measure)));
            for (value, measure) in all {
                let Some(value) = value else { continue };
                assert!(value.is_finite(), "{}", indicator.id);
                let low = match measure {
                    super::Measure::Index | super::Measure::Growth => -1.0,
                    _ => 0.0,
                };
                let high = if matches!(measure, super::Measure::Share | super::Measure::Index) { 1.0 } else { f64::INFINITY };
                assert!((low - 1e-9..=high + 1e-9).contains(&value), "{} of {size}: {value}", indicator.id);
            }
            for (name, argument) in &indicator.reading {
                if let super::Argument::Share(number) | super::Argument::Number(number) = argument {
                    assert!(number.is_finite(), "{} says {number} for {name}", indicator.id);
                }
            }
            assert!(indicator.extent != Extent::Extended, "nobody is in the extended cluster");
        }
    }
}

#[rustfmt::skip]
const DAVIS: &[(usize, usize)] = &[
    (0, 3),  (0, 10),  (0, 11),  (0, 12),  (0, 13),  (0, 14),  (0, 15),  (1, 10),  (1, 11),  (1, 12),  (1, 14),  (2, 15),  (2, 16),  (3, 18),  (3, 23),
    (4, 21),  (4, 22),  (4, 24),  (4, 25),  (4, 29),  (5, 19),  (5, 21),  (5, 25),  (5, 26),  (6, 21),  (6, 22),  (6, 24),  (6, 25),  (6, 29),  (6, 31),
    (7, 22),  (7, 25),  (7, 29),  (8, 22),  (8, 25),  (8, 29),  (9, 18),  (9, 23),  (9, 30),  (10, 18),  (10, 20),  (10, 23),  (10, 30),  (11, 18),  (11, 30),
    (12, 17),  (12, 18),  (12, 20),  (12, 23),  (12, 28),  (12, 30),  (13, 17),  (13, 18),  (13, 20),  (13, 23),  (13, 25),  (13, 27),  (13, 30),  (14, 17),
    (14, 21),  (14, 23),  (14, 25),  (14, 28),  (14, 29),  (14, 30),  (14, 31),  (15, 17),  (15, 18),  (15, 20),  (15, 21),  (15, 22),  (15, 23),  (15, 24),
    (15, 27),  (15, 28),  (15, 29),  (15, 30),  (15, 31),  (16, 18),  (16, 19),  (16, 22),  (16, 24),  (16, 25),  (16, 26),  (16, 27),  (16, 28),  (16, 29),
    (16, 30),  (16, 31),
];
#[rustfmt::skip]
const DAVIS_BRIDGES: &[(usize, usize)] = &[

];
#[rustfmt::skip]
const DAVIS_BETWEENNESS: &[u32] = &[
    47358, 10140, 1870, 2094, 11122, 19116, 17588, 2178, 2178, 2030, 17715, 7487, 36641, 63199, 125881, 237003, 219209, 9038, 92431, 4837, 10254, 40564,
    45326, 49149, 15641, 108581, 4837, 6508, 16061, 68625, 83827, 15061
];
#[rustfmt::skip]
const DAVIS_CORES: &[usize] = &[
    4, 4, 2, 3, 4, 2, 4, 3, 3, 3, 4, 4, 4, 4, 4, 4, 4, 4, 4, 2, 4, 4, 4, 4, 4, 4, 2, 3, 4, 4, 4, 4
];
#[rustfmt::skip]
const LESMIS: &[(usize, usize)] = &[
    (0, 25),  (0, 58),  (0, 70),  (1, 9),  (1, 15),  (1, 25),  (1, 31),  (1, 37),  (1, 39),  (1, 58),  (1, 59),  (1, 70),  (1, 73),  (2, 6),  (2, 17),  (2, 21),
    (2, 24),  (2, 30),  (2, 31),  (2, 35),  (2, 40),  (2, 46),  (2, 49),  (2, 55),  (2, 67),  (3, 8),  (3, 10),  (3, 12),  (3, 16),  (3, 27),  (3, 39),
    (3, 42),  (3, 73),  (4, 34),  (4, 49),  (5, 23),  (5, 26),  (5, 27),  (5, 29),  (5, 44),  (5, 71),  (5, 76),  (6, 17),  (6, 21),  (6, 24),  (6, 30),
    (6, 31),  (6, 35),  (6, 40),  (6, 46),  (6, 49),  (6, 55),  (6, 67),  (6, 73),  (7, 70),  (8, 10),  (8, 12),  (8, 16),  (8, 42),  (8, 73),  (9, 15),
    (9, 25),  (9, 31),  (9, 37),  (9, 59),  (9, 70),  (10, 12),  (10, 16),  (10, 42),  (10, 73),  (11, 62),  (12, 16),  (12, 42),  (12, 73),  (13, 14),
    (13, 31),  (14, 31),  (15, 24),  (15, 25),  (15, 37),  (15, 39),  (15, 58),  (15, 59),  (15, 70),  (15, 73),  (16, 42),  (16, 73),  (17, 21),  (17, 24),
    (17, 30),  (17, 31),  (17, 35),  (17, 40),  (17, 46),  (17, 49),  (17, 67),  (18, 34),  (18, 39),  (18, 45),  (18, 49),  (18, 51),  (18, 58),  (18, 70),
    (18, 71),  (18, 72),  (18, 73),  (18, 75),  (19, 62),  (20, 62),  (21, 24),  (21, 25),  (21, 30),  (21, 31),  (21, 35),  (21, 40),  (21, 46),  (21, 49),
    (21, 55),  (21, 67),  (22, 62),  (23, 26),  (23, 27),  (23, 29),  (23, 44),  (23, 71),  (23, 76),  (24, 30),  (24, 31),  (24, 35),  (24, 39),  (24, 40),
    (24, 46),  (24, 49),  (24, 55),  (24, 67),  (24, 73),  (25, 37),  (25, 46),  (25, 49),  (25, 58),  (25, 59),  (25, 70),  (26, 27),  (26, 29),  (26, 44),
    (26, 71),  (26, 76),  (27, 29),  (27, 39),  (27, 44),  (27, 48),  (27, 58),  (27, 65),  (27, 69),  (27, 70),  (27, 71),  (27, 73),  (27, 76),  (28, 36),
    (28, 39),  (28, 60),  (28, 73),  (29, 44),  (29, 71),  (29, 76),  (30, 31),  (30, 35),  (30, 40),  (30, 46),  (30, 49),  (30, 67),  (31, 35),  (31, 37),
    (31, 39),  (31, 40),  (31, 46),  (31, 49),  (31, 53),  (31, 55),  (31, 59),  (31, 67),  (31, 70),  (31, 73),  (32, 62),  (33, 73),  (34, 45),  (34, 47),
    (34, 49),  (34, 51),  (34, 73),  (35, 40),  (35, 55),  (35, 67),  (37, 39),  (37, 58),  (37, 59),  (37, 70),  (37, 73),  (38, 73),  (39, 58),  (39, 59),
    (39, 69),  (39, 70),  (39, 72),  (39, 73),  (39, 74),  (39, 75),  (40, 46),  (40, 49),  (40, 55),  (40, 67),  (41, 53),  (42, 73),  (43, 73),  (44, 71),
    (44, 76),  (45, 49),  (45, 51),  (46, 49),  (46, 61),  (47, 58),  (48, 73),  (49, 51),  (49, 66),  (49, 70),  (49, 71),  (49, 73),  (50, 56),  (50, 62),
    (50, 73),  (51, 52),  (51, 57),  (51, 73),  (54, 73),  (56, 62),  (56, 73),  (57, 66),  (58, 70),  (58, 73),  (59, 70),  (59, 73),  (60, 73),  (62, 63),
    (62, 64),  (62, 73),  (65, 69),  (66, 70),  (68, 73),  (69, 73),  (70, 73),  (71, 76),  (72, 73),  (73, 74),  (73, 75),
];
#[rustfmt::skip]
const LESMIS_BRIDGES: &[(usize, usize)] = &[
    (7, 70),  (11, 62),  (19, 62),  (20, 62),  (22, 62),  (28, 36),  (31, 53),  (32, 62),  (33, 73),  (38, 73),  (41, 53),  (43, 73),  (46, 61),  (51, 52),
    (54, 73),  (62, 63),  (62, 64),  (68, 73),
];
#[rustfmt::skip]
const LESMIS_BETWEENNESS: &[u32] = &[
    0, 4960, 2185, 8041, 0, 0, 30754, 0, 0, 439, 0, 0, 0, 0, 0, 4862, 0, 1250, 23796, 0, 0, 5267, 0, 0, 42553, 11488, 0, 129645, 26491, 0, 1250, 165113,
    0, 0, 20211, 150, 0, 4960, 0, 54332, 2185, 0, 0, 0, 0, 0, 27661, 217, 0, 132032, 0, 47599, 0, 26316, 0, 0, 0, 351, 29002, 3874, 0, 0, 176842, 0, 0, 0,
    6925, 0, 0, 8640, 74901, 40629, 0, 569989, 0, 0, 0
];
#[rustfmt::skip]
const LESMIS_CORES: &[usize] = &[
    3, 8, 9, 6, 2, 7, 9, 1, 6, 7, 6, 1, 6, 2, 2, 8, 6, 9, 6, 1, 1, 9, 1, 7, 9, 8, 7, 7, 2, 7, 9, 9, 1, 1, 4, 9, 1, 8, 1, 8, 9, 1, 6, 1, 7, 4, 9, 2, 2, 9,
    3, 4, 1, 1, 1, 7, 3, 2, 7, 8, 2, 1, 3, 1, 1, 2, 2, 9, 1, 3, 8, 7, 3, 8, 2, 3, 7
];
#[rustfmt::skip]
const FLORENTINE: &[(usize, usize)] = &[
    (0, 8),  (1, 5),  (1, 6),  (1, 8),  (2, 4),  (2, 8),  (3, 6),  (3, 10),  (3, 13),  (4, 10),  (4, 13),  (6, 7),  (6, 14),  (8, 11),  (8, 12),  (8, 14),
    (9, 12),  (10, 13),  (11, 13),  (11, 14),
];
#[rustfmt::skip]
const FLORENTINE_BRIDGES: &[(usize, usize)] = &[
    (0, 8),  (1, 5),  (6, 7),  (8, 12),  (9, 12),
];
#[rustfmt::skip]
const FLORENTINE_BETWEENNESS: &[u32] = &[
    0, 212454, 93407, 104396, 54945, 0, 254579, 0, 521978, 0, 21978, 113553, 142857, 102564, 91575
];
#[rustfmt::skip]
const FLORENTINE_CORES: &[usize] = &[
    1, 2, 2, 2, 2, 1, 2, 1, 2, 1, 2, 2, 1, 2, 2
];
#[rustfmt::skip]
const KARATE: &[(usize, usize)] = &[
    (0, 1),  (0, 2),  (0, 3),  (0, 4),  (0, 5),  (0, 6),  (0, 7),  (0, 8),  (0, 10),  (0, 11),  (0, 12),  (0, 13),  (0, 17),  (0, 19),  (0, 21),  (0, 31),
    (1, 2),  (1, 3),  (1, 7),  (1, 13),  (1, 17),  (1, 19),  (1, 21),  (1, 30),  (2, 3),  (2, 7),  (2, 8),  (2, 9),  (2, 13),  (2, 27),  (2, 28),  (2, 32),
    (3, 7),  (3, 12),  (3, 13),  (4, 6),  (4, 10),  (5, 6),  (5, 10),  (5, 16),  (6, 16),  (8, 30),  (8, 32),  (8, 33),  (9, 33),  (13, 33),  (14, 32),
    (14, 33),  (15, 32),  (15, 33),  (18, 32),  (18, 33),  (19, 33),  (20, 32),  (20, 33),  (22, 32),  (22, 33),  (23, 25),  (23, 27),  (23, 29),  (23, 32),
    (23, 33),  (24, 25),  (24, 27),  (24, 31),  (25, 31),  (26, 29),  (26, 33),  (27, 33),  (28, 31),  (28, 33),  (29, 32),  (29, 33),  (30, 32),  (30, 33),
    (31, 32),  (31, 33),  (32, 33),
];
#[rustfmt::skip]
const KARATE_BRIDGES: &[(usize, usize)] = &[
    (0, 11),
];
#[rustfmt::skip]
const KARATE_BETWEENNESS: &[u32] = &[
    437635, 53937, 143657, 11909, 631, 29987, 29987, 0, 55927, 848, 631, 0, 0, 45863, 0, 0, 0, 0, 0, 32475, 0, 0, 0, 17614, 2210, 3840, 0, 22333, 1795,
    2922, 14412, 138276, 145247, 304075
];
#[rustfmt::skip]
const KARATE_CORES: &[usize] = &[
    4, 4, 4, 4, 3, 3, 3, 4, 4, 2, 3, 1, 2, 4, 2, 2, 2, 2, 2, 3, 2, 2, 2, 3, 3, 3, 2, 3, 3, 3, 4, 3, 4, 4
];
#[rustfmt::skip]
const DAVIS_GROUPS: &[usize] = &[
    1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
];
#[rustfmt::skip]
const KARATE_GROUPS: &[usize] = &[
    0, 0, 0, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 1, 0, 0, 1, 0, 1, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1
];
