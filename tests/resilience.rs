//! What a small cluster with known values says of resilience, scenarios and embedding; and the
//! same cluster under the other profile.

use std::collections::BTreeMap;

use crate::rendering::pages_of;
use crate::wording::words;

const SITE: &str = r#"
--- site.toml
[site]
name = "Oracle"
languages = ["en", "zh-Hans", "ms", "ar"]
disclaimer = "An example."
# more
--- content/toy/cluster.toml
[cluster]
name = "Toy"
as_of = 2022
status = "published"
summary = "A cluster."
core = ["MY-07"]
boundary = "The state."
[stage.parts]
name = "Parts"
feeds = ["machines"]
[stage.machines]
name = "Machines"
[stage.chips]
name = "Chips"
feeds = ["parts"]
gap = "Nobody makes them here."
[actor.a1]
name = "Firm Umber"
kind = "enterprise"
place = "MY-07"
stages = ["machines"]
[actor.a2]
name = "Firm Teal"
kind = "sme"
place = "MY-07"
stages = ["parts"]
[actor.a3]
name = "Firm Ochre"
kind = "enterprise"
place = "MY-07"
stages = ["parts"]
[actor.a4]
name = "Firm Slate"
kind = "sme"
place = "MY-02"
[actor.a5]
name = "Institute Birch"
kind = "research-institute"
place = "MY-07"
[actor.a6]
name = "Institute Alder"
kind = "research-institute"
place = "MY-07"
[actor.a7]
name = "Firm Coral"
kind = "startup"
place = "MY-07"
[actor.a8]
name = "Firm Amber"
kind = "multinational"
home = "US"
place = "US"
stages = ["chips"]
[actor.a9]
name = "School Rowan"
kind = "training"
place = "MY-07"
[actor.a10]
name = "Office Cedar"
kind = "agency"
place = "MY-07"
[item.castings]
name = "castings"
suppliers_complete = true
[item.sensors]
name = "sensors"
suppliers_complete = true
[item.wafers]
name = "wafers"
suppliers_complete = true
[item.software]
name = "software"
suppliers_complete = true
[event.halt]
title = "Plants stand still"
kind = "crisis"
date = 2020-03-01
[event.again]
title = "Plants run again"
kind = "recovery"
date = 2020-03-11
caused_by = ["halt"]
[event.slump]
title = "Orders fall"
kind = "crisis"
date = 2009
[project.trial]
name = "A trial"
actors = ["a1", "a5"]
[mechanism.way]
kind = "transfer"
steps = ["One step."]
[signal.sign]
source = "paper"
kind = "press"
date = 2021
claim = "Orders are said to rise."
[source.paper]
title = "A paper"
type = "news"
--- content/toy/relations.csv
id,from,kind,to,item,since,until,share,sales_share,standby,lead_time
,a2,supplies,a1,castings,2015,,60%,90%,,
,a4,supplies,a1,castings,2018,,40%,,,
,a3,supplies,a1,sensors,2016,,100%,,,
,a8,supplies,a3,wafers,2017,,100%,,,
,a7,supplies,a3,software,2021,,100%,,,
spare,a2,supplies,a1,sensors,2021,,,,true,26 weeks
,a5,rnd,a1,,2016,,,,,
,a6,rnd,a3,,2019,,,,,
,a5,spin-off,a7,,2020,,,,,
,a9,trains,a1,,2018,,,,,
,a1,member-of,a10,,2010,,,,,
--- content/toy/resilience.md
Much hangs on few.

## Limits {#limits}
- Nobody counted.
"#;

fn with(config: &str) -> BTreeMap<String, String> {
    pages_of(&SITE.replace("# more", config))
}

fn main_of(pages: &BTreeMap<String, String>, path: &str) -> String {
    let page = pages.get(path).unwrap_or_else(|| panic!("no {path} among {:?}", pages.keys().collect::<Vec<_>>()));
    words(&page[page.find("<main").expect("a main part")..])
}

fn holds(said: &str, phrases: &[&str]) {
    let missing: Vec<&&str> = phrases.iter().filter(|phrase| !said.contains(**phrase)).collect();
    assert!(missing.is_empty(), "lacks {missing:#?} in:\n{said}");
}

#[test]
fn two_kinds_of_single_point() {
    let said = main_of(&with(""), "en/toy/resilience.html");
    holds(
        &said,
        &[
            "2 actors are a single point of the recorded network, 3 firms the only recorded supplier of something; one is both.",
            "wafers for Firm Ochre",
            "sensors for Firm UmberFirm Teal (lead time 26 weeks)",
            "Every supplier is recorded of 4 of 4 recorded inputs.What could be",
            "2 suppliers, all recorded; by their shares as if 1.9 had equal parts (HHI 0.52)",
            "Firm Umber: 90%",
            "HHI at least 0.81; the rest is not declared",
            "Of one of 2 recorded crises the end or an answer is on record; of the others it is not known.",
            "Where both ends are known to the day (one case), the median is 10 days.",
        ],
    );
}

#[test]
fn a_gap_in_the_record_makes_nobody_a_sole_source() {
    let pages = pages_of(&SITE.replace("suppliers_complete = true", ""));
    let said = main_of(&pages, "en/toy/resilience.html");
    holds(
        &said,
        &["Not known: of none of the 4 recorded inputs is every supplier recorded.", "One recorded, others not known", "2 recorded, others not known"],
    );
    assert!(!said.contains("Only supplier") && !said.contains("recorded supplier of something"), "{said}");
    holds(&main_of(&pages, "en/toy/scenarios.html"), &["Not known: of no recorded input is every supplier recorded."]);
    assert!(!main_of(&pages, "en/toy/embedding.html").contains("With one supplier"));
}

#[test]
fn scenarios_tell_values_and_no_names() {
    const NAMES: [&str; 10] = ["Umber", "Teal", "Ochre", "Slate", "Birch", "Alder", "Coral", "Amber", "Rowan", "Cedar"];
    let pages = with("min_n = 4");
    let said = main_of(&pages, "en/toy/scenarios.html");
    holds(
        &said,
        &[
            "100% of the tied actors hang together. Without the best connected one it would be 56%",
            "The largest effect of one supplier is a loss of 75% of the output of 4 firms.",
            "4 inputs with every supplier recorded; of 0 more that is not known.",
            "On average 17% of 9 other actors are one step from a research institute, 56% at most two.",
            "Every combination of open and closed ties was computed.",
            "After ten years 81% would have adopted; 41% in the slow case, 92% in the fast one.",
            "4 pairs are joined by a way, 2 through somebody in between; 2 hang on a single actor there.",
            "Without the best connected actor: ",
        ],
    );
    for lang in ["en", "zh-Hans", "ms", "ar"] {
        let said = main_of(&pages, &format!("{lang}/toy/scenarios.html"));
        assert!(!NAMES.iter().any(|name| said.contains(name)), "{said}");
    }
    let published = main_of(&with("min_n = 4\npublish_scenarios = true"), "en/toy/scenarios.html");
    holds(&published, &["Firm Umber", "Firm Coral"]);
    // Too little to tell by the site's own measure.
    assert_eq!(main_of(&with(""), "en/toy/scenarios.html").matches("Too few data").count(), 2);
}

#[test]
fn where_an_entrant_would_plug_in() {
    holds(
        &main_of(&with(""), "en/toy/embedding.html"),
        &[
            "Bought from outside the cluster: wafers for Firm Ochre.",
            "With one supplier: software for Firm Ochre and wafers for Firm Ochre.",
            "Only one independent owner in the core.",
            "No independent owner in the core.",
            "of 9 tied actors, through the one typical partner of the stage. First of all: Firm Umber.",
            "Whom to talk toInstitute Alder",
            "Whom to talk toOffice Cedar, Institute Birch, School Rowan",
        ],
    );
}

#[test]
fn the_profile_network() {
    let pages = with("profile = \"network\"");
    for (lang, titles) in [
        ("en", ["Reality", "Connectivity", "Signals"]),
        ("zh-Hans", ["现实", "连接", "信号"]),
        ("ms", ["Realiti", "Keterhubungan", "Isyarat"]),
        ("ar", ["الواقع", "الترابط", "الإشارات"]),
    ] {
        for (section, title) in ["reality", "connectivity", "signals"].into_iter().zip(titles) {
            holds(&main_of(&pages, &format!("{lang}/toy/{section}.html")), &[title]);
        }
    }
    holds(&main_of(&pages, "en/toy/reality.html"), &["What is really there?", "Machines", "Firm Umber"]);
    holds(&main_of(&pages, "en/toy/connectivity.html"), &["A trial", "One step."]);
    holds(&main_of(&pages, "en/toy/signals.html"), &["Orders are said to rise."]);
    for same in ["resilience", "scenarios", "embedding"] {
        assert!(pages.contains_key(&format!("en/toy/{same}.html")), "{same}");
    }
    for other in ["structure", "relations", "mechanisms", "narrative"] {
        assert!(!pages.contains_key(&format!("en/toy/{other}.html")), "{other}");
    }
}

#[test]
fn a_profile_of_the_site_goes_before_that_of_the_theme() {
    let own = "--- profiles/network.toml\n[[section]]\nid = \"reality\"\nlayer = \"reality\"\n";
    let pages =
        pages_of(&format!("{}{own}", SITE.replace("# more", "profile = \"network\"").replace("--- content/toy/resilience.md", "--- content/toy/reality.md")));
    assert!(pages.contains_key("en/toy/reality.html") && !pages.contains_key("en/toy/signals.html"));
    // Without the page that it deepens there is no page of scenarios.
    assert!(!pages.contains_key("en/toy/scenarios.html") && !pages.contains_key("en/toy/resilience.html"));
}
