//! Classes of dates in the words of every language of the theme, as a reader of a timeline sees
//! them. In: a small site of all languages. Out: `tests/dates.txt`, for proof-readers. Renew it
//! with `UPDATE_SNAPSHOT=1 cargo test --test suite dates`. Never: two classes in the same words.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use narrarium::compile::{Options, edition};
use narrarium::memo::Memo;
use narrarium::sources::fixture;

pub(crate) const LANGUAGES: [&str; 23] =
    ["en", "de", "fr", "es", "pt", "it", "nl", "pl", "ru", "uk", "tr", "fa", "he", "hi", "th", "vi", "id", "ja", "ko", "zh-Hant", "zh-Hans", "ms", "ar"];

/// Languages that are not written in Latin letters.
const OTHER_SCRIPTS: [&str; 11] = ["ru", "uk", "fa", "he", "hi", "th", "ja", "ko", "zh-Hant", "zh-Hans", "ar"];

/// Every class of the notation, and the bare year beside which the others must stand apart.
const CLASSES: [&str; 39] = [
    "1972",
    "1972-08",
    "1972-08-26",
    "1972-XX",
    "1972-08-XX",
    "1972-XX-XX",
    "2001-Q4",
    "2024-H1",
    "2024-H2",
    "197X",
    "200X",
    "19XX",
    "1984~",
    "1984?",
    "1984%",
    "1972-08~",
    "198X~",
    "1998/2004",
    "1998-05/2004-02",
    "1998~/2004?",
    "2015/..",
    "2015/",
    "2001-Q4/..",
    "2024-H1/..",
    "197X/..",
    "19XX/..",
    "../1985",
    "../197X",
    "../19XX",
    "/1985",
    "[1971,1972]",
    "[1971,1972,1975]",
    "[1971..1975]",
    "[197X..199X]",
    "[..1985]",
    "[1985..]",
    "[1667,1670..1672]",
    "[1971~,1972]",
    "unknown",
];

fn site() -> String {
    let mut text = format!(
        "--- site.toml\n[site]\nname = \"S\"\nlanguages = [{}]\ndisclaimer = \"D\"\n--- content/toy/cluster.toml\n[cluster]\nname = \"Toy\"\nas_of = 2024-06-30\nstatus = \"published\"\nsummary = \"Toys.\"\ncore = [\"MY-07\"]\nboundary = \"The state.\"\n",
        LANGUAGES.map(|tag| format!("{tag:?}")).join(", ")
    );
    for (n, class) in CLASSES.iter().enumerate() {
        let _ = write!(text, "[event.e{n}]\ndate = {class:?}\nkind = \"milestone\"\ntitle = \"E\"\nsources = [\"paper\"]\n");
    }
    text + "[source.paper]\ntitle = \"A paper\"\ntype = \"news\"\npublisher = \"P\"\nissued = 2014\n"
}

/// The words of the date of an event in the list of a timeline.
fn words(page: &str, n: usize) -> String {
    let item = page.split_once(&format!("id=\"event-e{n}\"")).expect("the event is in the list").1;
    let at = item.find("<time").into_iter().chain(item.find("<span")).min().expect("it has a date");
    let date = &item[at + 1..];
    let end = date.find("</time>").into_iter().chain(date.find("</span>")).min().expect("the date ends");
    let mut inside = date[date.find('>').expect("the element opens") + 1..end].to_owned();
    while let (Some(from), Some(to)) = (inside.find('<'), inside.find('>')) {
        inside.replace_range(from..=to, "");
    }
    inside
}

/// Roman numerals are how Russian and Ukrainian count centuries and quarters.
fn is_latin(word: &str) -> bool {
    word.chars().any(|letter| letter.is_ascii_alphabetic()) && !word.chars().all(|letter| "IVX".contains(letter))
}

#[test]
fn no_two_classes_are_worded_alike() {
    let sources = fixture::sources(&site());
    let (edition, diagnostics) = edition(&sources, &Options::default(), &Memo::default(), &|_| {});
    let edition = edition.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let mut out = String::from("# How dates are worded, class by class. Renewed by a test; read it before it is committed.\n");
    let mut faults = Vec::new();
    for tag in LANGUAGES {
        let page = edition.file(&format!("{tag}/toy/timeline.html")).expect("a page").expect("it is spelled");
        let page = String::from_utf8_lossy(&page).into_owned();
        let _ = write!(out, "\n## {tag}\n");
        let mut seen: BTreeMap<String, &str> = BTreeMap::new();
        for (n, class) in CLASSES.iter().enumerate() {
            let words = words(&page, n);
            let _ = writeln!(out, "{class}\t{words}");
            if OTHER_SCRIPTS.contains(&tag) && words.split(|letter: char| !letter.is_alphabetic()).any(is_latin) {
                faults.push(format!("{tag} {class}: Latin letters in {words}"));
            }
            if let Some(other) = seen.insert(words.clone(), class) {
                faults.push(format!("{tag}: {other} and {class} are both {words}"));
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
    let snapshot = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/dates.txt");
    if std::env::var_os("UPDATE_SNAPSHOT").is_some() {
        fs::write(&snapshot, &out).expect("the snapshot can be written");
    }
    assert_eq!(fs::read_to_string(&snapshot).unwrap_or_default(), out, "UPDATE_SNAPSHOT=1 renews it");
}
