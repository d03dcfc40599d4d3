//! Known values: a toy cluster worked out by hand and with networkx 3.6.1. Graphs of the
//! literature are in `reference`.

use super::{Indicator, Measure};
use crate::analysis::sample::{add_stage, add_tie, cluster, plain, toy};
use crate::analysis::{ClusterInsights, insights};
use crate::model::actor::Boundary;
use crate::model::site::Site;

fn analyse(site: &Site) -> ClusterInsights {
    insights(site).clusters.into_values().next().unwrap().as_ref().clone()
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
    for entry in super::ENTRIES {
        assert!(crate::model::indicator::CATALOGUE.contains(&(entry.id, entry.slug)), "{}", entry.id);
    }
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
        ("firm-firm", 3, 6),
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
pub(super) const TOY: &str = include_str!("toy.txt");

pub(crate) fn toy_site() -> Site {
    read(TOY)
}

pub(super) fn read(text: &str) -> Site {
    let sources = crate::sources::fixture::sources(text);
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

/// The toy with A4 in the extended cluster.
fn wider_toy() -> Site {
    let mut site = toy();
    cluster(&mut site).actors.values_mut().filter(|actor| actor.id.as_str() == "a4").for_each(|actor| actor.boundary = Boundary::Extended);
    site
}

#[test]
fn both_boundaries() {
    let narrow = analyse(&toy());
    assert!(narrow.indicators.iter().all(|one| one.wider.is_none()), "nobody is in the extended cluster");
    let found = analyse(&wider_toy());
    let wide = |id: &str| get(&found, id).wider.as_deref().unwrap_or_else(|| panic!("{id} has one value")).value;
    for one in &found.indicators {
        assert_eq!(one.wider.is_some(), one.extent == super::Extent::Core, "{}", one.id);
        assert_eq!(one.value, get(&narrow, one.id).value, "{}: the core is the same", one.id);
    }
    // Five firms with a2-a1, a4-a1, a3-a1, a7-a3; of nine actors inside only a8 is outside.
    near(wide("I01"), 4.0 / 10.0);
    near(wide("I05"), 1.0 / 9.0);
    near(wide("I07"), 3.0 / 5.0);
    // a8: a3 1, a1, a6, a7 2, a2, a4, a5, a9 3 steps away.
    near(wide("I06"), (1.0 + 3.0 / 2.0 + 4.0 / 3.0) / 9.0);
    let pairs: Vec<(usize, usize)> = get(&found, "I08").wider.as_ref().unwrap().rows.iter().map(|row| (row.m, row.n)).collect();
    assert_eq!(pairs, [(4, 10), (3, 10), (1, 5), (0, 0), (0, 5), (0, 0), (1, 9)]);
    let supply = analyse(&{
        let mut site = toy_site();
        cluster(&mut site).actors.values_mut().filter(|actor| actor.id.as_str() == "a4").for_each(|actor| actor.boundary = Boundary::Extended);
        site
    });
    near(get(&supply, "I13").value, 0.6);
    near(get(&supply, "I13").wider.as_ref().unwrap().value, 0.8);
    near(get(&supply, "I13").wider.as_ref().unwrap().part("by-value").unwrap().value, 300.0 / 400.0);
}

#[test]
fn chain_with_the_extended_cluster() {
    let mut site = wider_toy();
    add_stage(&mut site, "castings", &["a4"]);
    add_stage(&mut site, "sensors", &["a1", "a4"]);
    let found = analyse(&site);
    near(get(&found, "I09").value, 0.5);
    let wide = get(&found, "I09").wider.as_deref().unwrap();
    near(wide.value, 1.0);
    near(wide.part("depth").unwrap().value, 0.5);
}

/// Phases are written, so the toy is read from its text.
fn phased() -> ClusterInsights {
    let phases = "\n--- content/toy/phases.toml\n[phase.early]\ntitle = \"Early\"\nsince = 2010\nuntil = 2018\nsources = [\"s\"]\n\
        [phase.late]\ntitle = \"Late\"\nsince = 2018\nsources = [\"s\"]\n[phase.next]\ntitle = \"Next\"\nsince = 2030\nsources = [\"s\"]\n";
    analyse(&read(&format!("{TOY}{phases}")))
}

#[test]
fn values_at_the_end_of_each_phase() {
    let found = phased();
    let course = |id: &str| found.courses.iter().find(|course| course.id == id).unwrap_or_else(|| panic!("no course of {id}"));
    let steps: Vec<(String, Option<f64>, usize, usize)> = course("I03").steps.iter().map(|step| (step.at.to_string(), step.value, step.n, step.m)).collect();
    // At the end of 2017: a2, a3, a5 with a1, a8 with a3, a9 with a2; six ends, no actor is dated. 2022 as today, without a10.
    assert_eq!(steps, [("2017-12-31".to_owned(), Some(10.0 / 6.0), 6, 5), ("2022-12-31".to_owned(), Some(2.0), 9, 9)]);
    let late = |id: &str| course(id).steps[1].value;
    for id in ["I01", "I04", "I05", "I07", "I17", "I18", "I21", "I24", "I28", "I29", "I42"] {
        if id != "I04" && id != "I07" {
            assert_eq!(late(id), get(&found, id).value, "{id}");
        }
    }
    assert!(found.courses.iter().all(|course| !["I14", "I16", "I30", "I31"].contains(&course.id)), "suppliers and evidence have no past");
    assert!(found.courses.iter().all(|course| course.extent != super::Extent::Extended), "nobody is in the extended cluster");
}

#[test]
fn undated_ties_stay_out_of_every_course() {
    let undated = phased();
    let with_ghost = analyse(&read(&format!(
        "{TOY}\n--- content/toy/phases.toml\n[phase.early]\ntitle = \"Early\"\nsince = 2010\nsources = [\"s\"]\n[relation.ghost]\nfrom = \"a6\"\nkind = \"rnd\"\nto = \"a7\"\nsources = [\"s\"]\n"
    )));
    let last = |found: &ClusterInsights| found.courses.iter().find(|course| course.id == "I03").and_then(|course| course.steps.last().cloned()).unwrap();
    assert_eq!((last(&with_ghost).value, last(&with_ghost).m), (last(&undated).value, 9));
    assert_eq!(with_ghost.network.edges.len(), 10);
    assert_eq!(with_ghost.evolution.undated_ties, 1);
}

#[test]
fn what_is_declared_is_computed() {
    let toy = analyse(&toy_site());
    for id in ["I10", "I11", "I12", "I15", "I20", "I25", "I38", "I39", "I41"] {
        assert!(toy.indicator(id).is_none(), "{id} has nothing to stand on");
    }
    let more = r#"
--- content/toy/more.toml
[actor.b1]
name = "B1"
kind = "enterprise"
place = "MY-07"
size = "large"
stages = ["testing", "selling"]
since = 2001
stock_time = "2 weeks"
recovery_time = "5 weeks"
sources = ["s"]
[actor.b2]
name = "B2"
kind = "sme"
place = "MY-07"
size = "small"
stages = ["selling"]
since = 2021
recovery_time = "unknown"
sources = ["s"]
[actor.m-us]
kind = "market"
place = "US"
name = "Buyers"
sources = ["s"]
[actor.m-jp]
kind = "market"
place = "JP"
name = "More buyers"
sources = ["s"]
[stage.testing]
name = "Testing"
role = "support"
[stage.finance]
name = "Finance"
role = "support"
gap = "Nobody."
[stage.selling]
name = "Selling"
[relation.s1]
from = "b1"
kind = "supplies"
to = "m-us"
item = "boards"
facts = ["v1"]
sources = ["s"]
[relation.s2]
from = "b2"
kind = "supplies"
to = "m-jp"
item = "boards"
facts = ["v2"]
sources = ["s"]
[relation.s3]
from = "b2"
kind = "supplies"
to = "b1"
item = "screws"
lead_time = "2 weeks"
sources = ["s"]
[relation.s4]
from = "a8"
kind = "supplies"
to = "b1"
item = "gas"
lead_time = "40 days"
sources = ["s"]
[fact.v1]
label = "V1"
value = 30
unit = "MYR m"
date = 2022
sources = ["s"]
[fact.v2]
label = "V2"
value = 10
unit = "MYR m"
date = 2022
sources = ["s"]
[event.flood]
date = "2020-03"
kind = "crisis"
title = "Flood"
actors = ["b1"]
sources = ["s"]
[event.dry]
date = "2020-06"
kind = "recovery"
title = "Dry again"
actors = ["b1"]
caused_by = ["flood"]
sources = ["s"]
[event.slump]
date = 2009
kind = "crisis"
title = "Slump"
sources = ["s"]
[event.up]
date = 2011
kind = "recovery"
title = "Up again"
caused_by = ["slump"]
sources = ["s"]
[event.lab]
date = 2019
kind = "institution"
title = "Joint laboratory"
actors = ["b1", "a5"]
sources = ["s"]
[event.old-lab]
date = 2009
kind = "institution"
title = "Older laboratory"
actors = ["a1", "a5"]
sources = ["s"]
[mechanism.hire]
kind = "talent"
steps = ["They hire.", "They train."]
sources = ["s"]
[mechanism.lend]
kind = "capital"
not_established = "Nobody knows."
sources = ["s"]
"#;
    let found = analyse(&read(&format!("{TOY}{more}")));
    near(get(&found, "I10").value, 1.0);
    assert_eq!((get(&found, "I10").n, get(&found, "I10").m), (6, 2));
    assert_eq!((part(&found, "I10", "employees"), part(&found, "I10", "per-thousand")), (None, None), "no employees are declared");
    // One event of B1 and A5 in ten years, six firms; that of 2009 is too old.
    near(part(&found, "I07", "joint-events"), 1.0 / 60.0);
    near(get(&found, "I11").value, 0.5);
    near(get(&found, "I15").value, 0.75 * 0.75 + 0.25 * 0.25);
    near(part(&found, "I15", "top-market"), 0.75);
    // The slump is dated to the year: no span of days. March to June, middle to middle, is 91 or 92 days.
    let days = get(&found, "I20").value.unwrap();
    assert!((91.0..=92.0).contains(&days), "{days}");
    assert_eq!((get(&found, "I20").n, get(&found, "I20").m), (2, 1));
    near(part(&found, "I20", "longest-exposure"), 21.0);
    near(part(&found, "I20", "recovery-unknown"), 1.0);
    near(get(&found, "I38").value, 27.0);
    near(part(&found, "I38", "from-inside"), 14.0);
    near(part(&found, "I38", "ninth-decile"), 40.0);
    near(get(&found, "I41").value, 0.5);
    // A tie to a market that says nothing of its value makes the others no whole.
    let silent = more.replace("facts = [\"v2\"]\n", "");
    assert!(analyse(&read(&format!("{TOY}{silent}"))).indicator("I15").is_none());
}

#[test]
fn large_firms_per_thousand_employees() {
    let large = "\n--- content/toy/more.toml\n[actor.b1]\nname = \"B1\"\nkind = \"enterprise\"\nplace = \"MY-07\"\nsize = \"large\"\nsources = [\"s\"]\n";
    let fact = |id: &str, rest: &str| format!("[fact.{id}]\nlabel = \"Employees\"\nmetric = \"employees\"\nsources = [\"s\"]\n{rest}\n");
    let per_thousand = |facts: &str| {
        let found = analyse(&read(&format!("{TOY}{large}{facts}")));
        (part(&found, "I10", "employees"), part(&found, "I10", "per-thousand"))
    };
    let series = "unit = \"people\"\n[fact.staff.series]\n2012 = 1000\n2020 = 4000\n2030 = 9000\n";
    assert_eq!(per_thousand(&fact("staff", series)), (Some(4000.0), Some(0.25)));
    assert_eq!(per_thousand(&fact("staff", "unit = \"jobs\"\ndate = 2021\nvalue = \"~500\"")), (Some(500.0), Some(2.0)));
    // Of two that say it, the later one.
    let two = fact("staff", "unit = \"people\"\ndate = 2021\nvalue = 250") + &fact("old", "unit = \"people\"\ndate = 2010\nvalue = 100");
    assert_eq!(per_thousand(&two), (Some(250.0), Some(4.0)));
    for none in [
        "unit = \"people\"\ndate = 2021\nvalue = 10\nabout = [\"b1\"]",
        "unit = \"people\"\ndate = 2021\nvalue = 10\nplace = \"MY\"",
        "unit = \"people\"\ndate = 2021\nvalue = 10\nprogress = \"target\"",
        "unit = \"people\"\ndate = 2021\nvalue = \"10..20\"",
        "unit = \"people\"\ndate = 2021\nvalue = 0",
        "unit = \"people\"\ndate = 2030\nvalue = 10",
        "unit = \"MW\"\ndate = 2021\nvalue = 10",
        "unit = \"people/year\"\ndate = 2021\nvalue = 10",
    ] {
        assert_eq!(per_thousand(&fact("staff", none)), (None, None), "{none}");
    }
}

#[test]
fn losses_of_the_scenarios() {
    let found = analyse(&toy_site());
    let loss = get(&found, "I19");
    near(loss.value, 0.75);
    near(part(&found, "I19", "by-shares"), 0.75);
    assert_eq!((loss.n, loss.m), (4, 4));
    assert!(loss.named.is_empty() && loss.rows.iter().all(|row| !matches!(row.subject, super::Subject::Actor(_))), "nobody is named");
    let mut open = toy_site();
    open.config.publish_scenarios = true;
    assert_eq!(names(get(&analyse(&open), "I19")), ["a7"]);
    assert!(analyse(&toy()).indicator("I19").is_none(), "no supply table, no loss");
}

/// A4 comes to the extended cluster and buys all its ore from A8, which stops.
#[test]
fn losses_with_the_extended_cluster() {
    assert!(get(&analyse(&toy_site()), "I19").wider.is_none(), "nobody is in the extended cluster");
    let more = "\n--- content/toy/more.toml\n[item.ore]\nname = \"Ore\"\nsuppliers_complete = true\n[relation.ore]\nfrom = \"a8\"\nkind = \"supplies\"\n\
        to = \"a4\"\nitem = \"ore\"\nsources = [\"s\"]\n";
    let mut site = read(&format!("{TOY}{more}"));
    cluster(&mut site).actors.values_mut().filter(|actor| actor.id.as_str() == "a4").for_each(|actor| actor.boundary = Boundary::Extended);
    let found = analyse(&site);
    let loss = get(&found, "I19");
    // The core's buyers and firms are those of the toy.
    near(loss.value, 0.75);
    assert_eq!((loss.n, loss.m), (4, 4));
    let wide = loss.wider.as_deref().expect("the extended cluster counts");
    // A7 still takes A3 and A1 with it, now of five. A8 takes A3 and with it A1, and A4: as many.
    near(wide.value, 3.0 / 5.0);
    assert_eq!((wide.n, wide.m), (5, 5));
    // By shares: A8 takes A3, A4 and A1, which loses its sensors.
    near(wide.part("by-shares").expect("by shares").value, 3.0 / 5.0);
}
