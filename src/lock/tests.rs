//! Locks of a toy cluster, good and bad.

use super::*;
use crate::base::span::Span;
use crate::sources::{Sources, fixture, lines};
use crate::{parse, resolve};

const SITE: &str = "\
--- site.toml
[site]
name = \"Toy\"
languages = [\"en\", \"zh-Hans\"]
disclaimer = \"None.\"
--- content/toy/cluster.toml
[cluster]
name = \"Toy\"
as_of = 2022
summary = \"A small cluster.\"
core = [\"MY-07\"]
boundary = \"The state.\"
status = \"published\"
[actor.acme]
name = \"Acme\"
kind = \"sme\"
place = \"MY-07\"
sources = \"unknown\"
[actor.bolt]
name = \"Bolt\"
kind = \"sme\"
place = \"MY-07\"
former_ids = [\"old-bolt\"]
sources = \"unknown\"
";

fn drawing() -> Drawing {
    let spots = [("acme", Spot { x: 10.5, y: 20.0, side: Some("ne") }), ("bolt", Spot { x: 300.0, y: 0.1, side: None })];
    Drawing::sealed(&[7; 32], 358.0, 240.3, spots.map(|(id, spot)| (id.to_owned(), spot)).into())
}

fn lock() -> Lock {
    Lock { drawings: [("wide-en".to_owned(), drawing()), ("years".to_owned(), drawing())].into() }
}

fn text() -> String {
    lock().spell(&ClusterId::parse("toy").expect("an id"))
}

fn locks(path: &str, text: &str) -> (Sources, Locks) {
    let sources = fixture::sources(&format!("{SITE}--- {path}\n{text}"));
    let (parsed, _) = parse::files(&sources);
    let (site, _, _) = resolve::site(&sources, &parsed, &[("ecosystem", "headline = []\n[[section]]\nid = \"structure\"\nlayer = \"structure\"\n")]);
    let site = site.expect("a good site");
    let locks = read(&sources, &parsed, &site);
    (sources, locks)
}

/// The first trouble of a lock: its line and column, and its message; and what is left of the lock.
fn trouble(text: &str) -> (usize, usize, String, Lock) {
    let (sources, mut locks) = locks("content/toy/layout.lock", text);
    locks.troubles.sort_by(|a, b| a.place.cmp(&b.place));
    let first = locks.troubles.first().unwrap_or_else(|| panic!("no trouble in\n{text}"));
    assert!(!first.help.is_empty());
    let Place::Span(Span { file, start, .. }) = &first.place else { panic!("{first:?}") };
    let (line, column) = lines::position(sources.text(*file), *start as usize);
    (line, column, first.message.clone(), locks.of.into_values().next().unwrap_or_default())
}

#[test]
fn a_lock_is_read_as_it_was_written() {
    let (_, locks) = locks("content/toy/layout.lock", &text());
    assert!(locks.troubles.is_empty(), "{:?}", locks.troubles);
    let read = locks.of.values().next().expect("a lock");
    assert_eq!(*read, lock());
    assert!(read.drawings["years"].fits(&[7; 32]) && !read.drawings["years"].fits(&[8; 32]));
    assert_eq!(read.spell(&ClusterId::parse("toy").expect("an id")), text());
    // Line ends of another system are no change.
    let (_, other) = self::locks("content/toy/layout.lock", &text().replace('\n', "\r\n"));
    assert!(other.troubles.is_empty() && other.of.values().next() == Some(&lock()));
}

#[test]
fn a_number_changed_by_hand_breaks_the_seal() {
    let (_, locks) = locks("content/toy/layout.lock", &text().replacen("10.5", "11.5", 1));
    let read = locks.of.values().next().expect("a lock");
    assert!(locks.troubles.is_empty() && !read.drawings["wide-en"].fits(&[7; 32]) && read.drawings["years"].fits(&[7; 32]));
}

#[test]
fn what_is_damaged_is_told_at_its_place_and_the_rest_is_used() {
    let good = text();
    let line = |words: &str| good.lines().position(|line| line.starts_with(words)).expect("in the lock") + 1;
    // What stands there, what stands there now, line and column, the message, drawings and places that are left.
    let cases = [
        ("acme = [10.5", "acme = [nan", line("acme"), 8, "the place of `acme` is not two numbers", (2, 3)),
        ("acme = [10.5", "acme = [1e300", line("acme"), 8, "the place of `acme` lies outside the drawing", (2, 3)),
        ("acme = [10.5", "acme = [-1", line("acme"), 8, "the place of `acme` lies outside the drawing", (2, 3)),
        ("\"ne\"", "\"up\"", line("acme"), 8, "the place of `acme` names no side of a mark; the sides are e, w, s, n, se, ne, sw, nw", (2, 3)),
        ("\"ne\"", "7", line("acme"), 8, "the place of `acme` names its side by a word", (2, 3)),
        ("acme = [10.5, 20, \"ne\"]", "acme = \"there\"", line("acme"), 8, "the place of `acme` is not a list", (2, 3)),
        ("acme = [10.5, 20, \"ne\"]", "acme = [1]", line("acme"), 8, "the place of `acme` is `[x, y]` or `[x, y, side]`", (2, 3)),
        ("bolt", "acme = [1, 1]\nbolt", line("acme") + 1, 1, "this key or table is written twice in one file", (2, 4)),
        ("size = [358, 240.3]", "size = [358]", line("size"), 8, "the `size` of a drawing is `[width, height]`", (1, 2)),
        ("size = [358, 240.3]", "size = [0, 1]", line("size"), 8, "no drawing has this size", (1, 2)),
        ("hash = \"", "hash = \"x", line("hash"), 8, "the `hash` of a drawing is 32 hexadecimal digits", (2, 4)),
        ("hash = ", "hush = ", line("[drawing.wide-en]"), 10, "the `hash` of a drawing is 32 hexadecimal digits", (2, 4)),
        ("version = 1", "version = 2", line("version"), 11, "this version of a lock is not known; this narrarium reads version 1", (0, 0)),
        ("version = 1", "", 1, 1, "this lock does not say its `version`", (0, 0)),
        ("cluster = \"toy\"", "cluster = \"penang\"", line("cluster"), 11, "this is the lock of another cluster, not of `toy`", (0, 0)),
        ("cluster = \"toy\"", "", 1, 1, "this lock does not say of which `cluster` it is", (0, 0)),
        ("cluster = \"toy\"", "cluster = \"toy\"\nplaces = 1", line("cluster") + 1, 1, "a lock holds no `places`", (2, 4)),
        ("[drawing.wide-en.at]", "[drawing.wide-en.to]", line("[drawing.wide-en]"), 10, "this drawing has no places: no table `at`", (2, 2)),
        ("acme = [10.5", "<<<<<<< ours\nacme = [10.5", line("acme"), 1, "here begins a merge that nobody finished", (2, 4)),
        ("acme = [10.5, 20, \"ne\"]", "ghost = [1, 1]", line("acme"), 1, "the cluster has no `ghost`", (2, 3)),
    ];
    for (from, to, line, column, message, left) in cases {
        let found = trouble(&good.replacen(from, to, 1));
        let spots: usize = found.3.drawings.values().map(|drawing| drawing.spots.len()).sum();
        assert_eq!((found.2.as_str(), found.0, found.1, (found.3.drawings.len(), spots)), (message, line, column, left), "{from} → {to}");
    }
    let (at, _, message, left) = trouble(&good.replace("wide-en", "wide-fr"));
    assert_eq!((message.as_str(), at, left.drawings.len()), ("the site has no language `fr`", line("[drawing.wide-en]"), 1));
    let (_, _, message, _) = trouble("version = 1\ncluster = \"toy\"\n[drawing.wide-en\n");
    assert!(!message.is_empty());
}

#[test]
fn an_actor_keeps_its_place_under_a_new_id() {
    let (_, locks) = locks("content/toy/layout.lock", &text().replace("bolt", "old-bolt"));
    assert!(locks.troubles.is_empty());
    assert_eq!(locks.of.values().next().expect("a lock").drawings["wide-en"].spots["bolt"].x, 300.0);
}

#[test]
fn a_lock_that_belongs_to_no_cluster_is_told() {
    for path in ["content/layout.lock", "content/toy/actors/layout.lock", "content/other/layout.lock"] {
        let (_, locks) = locks(path, &text());
        assert!(locks.of.is_empty() && locks.troubles.len() == 1, "{path}");
        assert_eq!(locks.troubles[0].message, "this lock lies in no folder of a cluster");
    }
}

#[test]
fn moves_are_shares_of_the_diagonal() {
    let before = drawing();
    let mut after = before.clone();
    after.spots.get_mut("acme").expect("there").x += 43.119;
    after.spots.remove("bolt");
    after.spots.insert("new".to_owned(), Spot { x: 1.0, y: 1.0, side: None });
    let found = moved(&before, &after);
    assert_eq!((found.stayed, found.came, found.went), (1, 1, 1));
    assert!((found.mean - 10.0).abs() < 0.01 && (found.p90 - 10.0).abs() < 0.01, "{found:?}");
}
