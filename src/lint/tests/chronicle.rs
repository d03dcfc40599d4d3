//! Rules about the dates of events.
//!
//! In: small clusters. Out: a failing test where a rule finds too much or too little.

use super::{events, fails, passes};

#[test]
fn outside_phases() {
    let phases = |until: &str| {
        format!(
            "{}--- content/toy/phases.toml\n[phase.one]\ntitle = \"One\"\nsince = 1990\n{until}[phase.two]\ntitle = \"Two\"\nsince = 2000\n",
            events(&[1992, 2001])
        )
    };
    passes("outside-phases", &phases(""));
    passes("outside-phases", &phases("until = 1992\n"));
    fails("outside-phases", &phases("until = 1991\n"), "events.toml:1");
    fails(
        "outside-phases",
        &events(&[1980, 1995]).replace("--- content/toy/events.toml\n", "--- content/toy/events.toml\n[phase.one]\ntitle = \"One\"\nsince = 1990\n"),
        "events.toml:4",
    );
    fails("outside-phases", &phases("").replacen("date = 1992\n", "date = 1992\nphase = \"two\"\n", 1), "events.toml:1");
    passes("outside-phases", &events(&[1980]));
}

#[test]
fn crowded_year() {
    let many = |count: u32, more: &str| {
        let one = |n: u32| format!("[event.e{n}]\ndate = 2010\ntitle = \"E\"\nkind = \"milestone\"\nsources = \"unknown\"\n{more}");
        (0..count).fold(String::from("--- content/toy/events.toml\n"), |text, n| text + &one(n))
    };
    fails("crowded-year", &many(41, ""), "events.toml:1");
    passes("crowded-year", &many(40, ""));
    passes("crowded-year", &many(1000, "importance = 3\n"));
}

#[test]
fn other_calendar() {
    for year in [2566, 1445, 1402] {
        fails("other-calendar", &events(&[2000, year]), "events.toml:6");
    }
    passes("other-calendar", &events(&[1786, 2030]));
}
