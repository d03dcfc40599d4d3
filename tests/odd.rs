//! Networks nobody would wish for: each gives a drawing that can be read, or is told what is wrong.

use std::fmt::Write as _;

use narrarium::compile::{Options, edition};
use narrarium::diag::Diagnostics;
use narrarium::edition::Edition;
use narrarium::memo::Memo;
use narrarium::sources::fixture;

const SITE: &str = r#"
--- site.toml
[site]
name = "Odd"
languages = ["en"]
disclaimer = "For tests."
--- content/sources.toml
[source.s1]
title = "First source"
type = "report"
--- content/odd/cluster.toml
[cluster]
name = "Odd"
as_of = 2026-01-01
status = "published"
core = ["MY-07"]
summary = "A cluster for tests."
boundary = "One state."
sources = ["s1"]
"#;

/// A page carries no more than this.
const MOST: (usize, usize) = (1_000, 2_000);

fn read(records: &str) -> (Option<Edition>, Diagnostics) {
    edition(&fixture::sources(&format!("{SITE}{records}")), &Options::default(), &Memo::default(), &|_| {})
}

fn actors(names: impl IntoIterator<Item = String>) -> String {
    let mut out = String::new();
    for (at, name) in names.into_iter().enumerate() {
        _ = writeln!(out, "[actor.a{at}]\nname = \"{name}\"\nkind = \"enterprise\"\nplace = \"MY-07\"\nsources = [\"s1\"]");
    }
    out
}

fn named(count: usize) -> String {
    actors((0..count).map(|at| format!("Firm {at}")))
}

fn ties(pairs: impl IntoIterator<Item = (usize, usize)>) -> String {
    let mut out = String::new();
    for (at, (from, to)) in pairs.into_iter().enumerate() {
        _ = writeln!(out, "[relation.r{at}]\nfrom = \"a{from}\"\nto = \"a{to}\"\nkind = \"cooperates\"\nsince = 2010\nsources = [\"s1\"]");
    }
    out
}

/// Every page of the kind network that can be reached from the first, each with drawings a page can carry.
fn networks(records: &str) -> Vec<String> {
    let (edition, found) = read(records);
    let edition = edition.unwrap_or_else(|| panic!("{found:#?}"));
    let page = |path: &str| {
        let bytes = edition.file(path).unwrap_or_else(|| panic!("no {path}")).unwrap();
        let html = String::from_utf8(bytes.to_vec()).unwrap();
        assert!(!html.contains("NaN") && !html.contains("inf\"") && !html.contains("=\"-inf"), "{path} has a place that is none");
        for drawing in html.split("<svg class=\"dr net").skip(1).filter_map(|rest| rest.split("</svg>").next()) {
            let (marks, lines) = (drawing.matches("class=\"nd\"").count(), drawing.matches("<g class=\"tie ").count());
            assert!(marks <= MOST.0 && lines <= MOST.1, "{path}: {marks} actors and {lines} ties in one drawing");
        }
        html
    };
    let whole = page("en/odd/network.html");
    let groups: Vec<String> = whole.split("href=\"network/").skip(1).filter_map(|rest| Some(format!("en/odd/network/{}", rest.split('"').next()?))).collect();
    let mut out = vec![whole];
    out.extend(groups.into_iter().collect::<std::collections::BTreeSet<_>>().iter().map(|path| page(path)));
    // The pages that draw the same network smaller.
    for path in ["en/odd/index.html", "en/odd/actor/a0.html", "en/odd/indicators.html", "en/odd/resilience.html", "en/odd/embedding.html"] {
        page(path);
    }
    out
}

/// Marks of the first drawing of a page.
fn marks(html: &str) -> usize {
    html.split("<svg class=\"dr net").nth(1).and_then(|rest| rest.split("</svg>").next()).map_or(0, |drawing| drawing.matches("class=\"nd\"").count())
}

#[test]
fn hardly_a_network() {
    for (records, what) in [(named(1), "one actor"), (named(2), "no tie"), (named(40), "forty alone")] {
        let pages = networks(&records);
        assert!(pages.len() == 1 && marks(&pages[0]) == 0, "{what} is drawn");
        assert!(pages[0].contains("Firm 0"), "{what}: the actor is named");
    }
    let pages = networks(&(named(3) + &ties([(0, 1)])));
    assert_eq!(marks(&pages[0]), 2, "who has no tie stands in a list");
}

#[test]
fn everybody_with_everybody() {
    let pairs = (0..200).flat_map(|from| (from + 1..200).map(move |to| (from, to)));
    let pages = networks(&(named(200) + &ties(pairs)));
    assert!(pages.iter().any(|page| page.contains("Firm 199")));
}

#[test]
fn all_with_one() {
    let pages = networks(&(named(2_000) + &ties((1..2_000).map(|to| (0, to)))));
    assert!(pages.len() > 1, "two thousand marks are no drawing");
    assert!(pages.iter().any(|page| page.contains("Firm 1999")));
}

#[test]
fn ties_between_the_same_two() {
    let pages = networks(&(named(3) + &ties([(0, 1), (0, 1), (1, 0), (1, 2)])));
    assert_eq!(marks(&pages[0]), 3);
    for id in ["relation-r0", "relation-r1", "relation-r2"] {
        assert!(pages[0].contains(id), "{id} is in no table");
    }
}

#[test]
fn a_tie_to_itself_is_a_fault() {
    let (edition, found) = read(&(named(2) + &ties([(1, 1)])));
    assert!(edition.is_none());
    assert!(found.iter().any(|one| one.is_fault && one.message.contains("itself")), "{found:#?}");
}

#[test]
fn names_of_every_length_and_script() {
    let long = "The Society for the Advancement of Precision Engineering, Test, Assembly and Packaging in the Northern Corridor Region";
    let names = [long, "شركة أشباه الموصلات المتقدمة", "บริษัท เซมิคอนดักเตอร์ จำกัด", "檳城半導體自動化設備股份有限公司", "A", "Ω"];
    let count = names.len();
    let pages = networks(&(actors(names.map(str::to_owned)) + &ties((1..count).map(|to| (0, to)))));
    assert_eq!(marks(&pages[0]), count);
    for name in ["Society", "شركة", "บริษัท", "檳城"] {
        assert!(pages[0].contains(name), "{name}");
    }
}

#[test]
fn more_than_the_whole_is_told() {
    let supply = |share: &str, from: &str| {
        format!(
            "[relation.s{from}]\nfrom = \"{from}\"\nto = \"a0\"\nkind = \"supplies\"\nitem = \"castings\"\nshare = \"{share}\"\nsince = 2010\nsources = [\"s1\"]\n"
        )
    };
    let item = "[item.castings]\nname = \"Castings\"\n";
    let (edition, found) = read(&(named(3) + item + &supply("70%", "a1") + &supply("60%", "a2")));
    assert!(edition.is_some(), "{found:#?}");
    assert!(found.iter().any(|one| one.code.to_string() == "shares-exceed"), "{found:#?}");
}

#[test]
fn a_stage_that_is_not_there_is_told() {
    let stages = "[stage.front]\nname = \"Front\"\nfeeds = [\"middle\"]\nsources = [\"s1\"]\n[stage.end]\nname = \"End\"\nsources = [\"s1\"]\n";
    let (edition, found) = read(&(named(2) + stages));
    assert!(edition.is_none());
    assert!(found.iter().any(|one| one.is_fault && one.message.contains("middle")), "{found:#?}");
    // A stage that nobody fills is no fault: that it is empty is what the page says.
    let (edition, found) = read(&(named(2) + &stages.replace("middle", "end")));
    assert!(edition.is_some(), "{found:#?}");
}
