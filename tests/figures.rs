//! Charts and lineages from records to pages: what an author types, what a reader sees.

use narrarium::compile::{Options, compile};
use narrarium::memo::Memo;
use narrarium::sources::fixture;

use crate::rendering::SITE;

const RECORDS: &str = r#"
--- content/toy/series.toml
[fact.exports]
label = "Exports"
unit = "MYR bn"
sources = ["paper"]
[fact.exports.series]
2018 = 10
2019 = 20
2020 = { versions = { paper = 30, other = 42 }, prefer = "paper" }
2022 = "~76"
2023 = { value = 80, progress = "announced" }
[fact.staff]
label = "Staff"
unit = "jobs"
sources = ["paper"]
[fact.staff.series]
2018 = 100
2022 = "unknown"
2023 = 400
[event.split]
date = 1999
kind = "spin-off"
title = "Acme lets Bolt go"
before = ["acme"]
after = ["acme", "bolt"]
sources = ["paper"]
"#;

/// The page with some figures in its text, in a language.
fn page(lang: &str, figures: &str) -> String {
    let text = format!("The cluster has two firms.\n\n{figures}\n\n## Limits {{#limits}}\n- Nobody counted.\n");
    let site = format!("{SITE}--- content/toy/mechanisms.md\n{text}\n--- content/toy/mechanisms.ar.md\n{text}{RECORDS}");
    file(&site, &format!("{lang}/toy/mechanisms.html"))
}

fn file(site: &str, path: &str) -> String {
    let compiled = compile(&fixture::sources(site), &Options::default(), &Memo::default(), &|_| {});
    let faults: Vec<String> = compiled.diagnostics.iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| diagnostic.message.clone()).collect();
    assert_eq!(faults, Vec::<String>::new());
    String::from_utf8_lossy(&compiled.bundle.expect("a site without faults is built").files[path]).into_owned()
}

#[test]
fn a_line_stops_where_a_year_is_missing() {
    let html = page("en", "![Exports grow](chart:exports)");
    // Both widths: 2018 to 2020 in one path, 2022 to the announced 2023 dashed, nothing in between.
    assert_eq!(html.matches("class=\"cl\"").count(), 2, "{html}");
    assert_eq!(html.matches("class=\"cl plan\"").count(), 2);
    for (sign, n) in [("class=\"cd ring\"", 4), ("class=\"cd\"", 6), ("class=\"base\"", 2), ("class=\"span\"", 2)] {
        assert_eq!(html.matches(sign).count(), n, "{sign}");
    }
    let words = [
        "aria-label=\"Exports grow\"",
        "Exports, RM billion",
        "Bracket: sources differ.",
        "Values as a table",
        "RM42 billion",
        "href=\"facts.html#fact-exports\"",
    ];
    for part in words {
        assert!(html.contains(part), "{part}\n{html}");
    }
}

#[test]
fn two_units_have_two_axes_and_few_values_are_bars() {
    let html = page("en", "![Both](chart:exports,staff)");
    assert_eq!(html.matches("class=\"base\"").count(), 4, "an axis to each fact, in two widths");
    let html = page("en", "![Staff](chart:staff)");
    assert_eq!(html.matches("<rect class=\"bar\"").count(), 4);
    assert_eq!(html.matches("class=\"base\"").count(), 2);
    assert!(html.contains("not known"), "a value nobody knows has its row");
}

#[test]
fn time_runs_with_the_script() {
    let place = |lang: &str| -> Vec<f64> {
        let html = page(lang, "![Exports](chart:exports?kind=line)");
        let xs = html.split("<circle class=\"cd").skip(1).take(5).filter_map(|rest| rest.split("cx=\"").nth(1)?.split('"').next()?.parse().ok());
        xs.collect()
    };
    assert!(place("en").windows(2).all(|pair| pair[0] < pair[1]) && place("ar").windows(2).all(|pair| pair[0] > pair[1]));
}

#[test]
fn a_lineage_stands_on_the_timeline_and_on_both_profiles() {
    let site = format!("{SITE}{RECORDS}");
    // Two actors are one sentence on the timeline.
    let timeline = file(&site, "en/toy/timeline.html");
    assert!(timeline.contains("id=\"lineages\"") && timeline.contains("class=\"descent\"") && !timeline.contains("dr lin"));
    for path in ["en/toy/actor/acme.html", "en/toy/actor/bolt.html", "ar/toy/actor/bolt.html"] {
        let html = file(&site, path);
        for part in ["id=\"lineages\"", "class=\"dr lin dr-mid\"", "class=\"dr lin dr-slim\"", "event-split"] {
            assert!(html.contains(part), "{path}: {part}");
        }
    }
}
