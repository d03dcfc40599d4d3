//! One failing and one passing text for every rule.
//!
//! A case is a fixture laid over a small site without any finding; what is
//! expected are the places the rule under test points at.

use super::{RULES, check};
use crate::analysis::insights;
use crate::diag::{Diagnostic, Place};
use crate::sources::{Sources, fixture, lines};
use crate::{lock, parse, resolve, translate};

mod chronicle;
mod languages;

const PROFILE: &str = "headline = [\"I01\"]\n[[section]]\nid = \"structure\"\nlayer = \"structure\"\ncovers = []\nindicators = []\nevidence = []\nmax_words = 900\n[[section]]\nid = \"resilience\"\nlayer = \"resilience\"\ncovers = []\nindicators = []\nevidence = []\nmax_words = 900\n[questions]\nsupply = \"structure\"\n";

const SITE: &str = "--- site.toml\n[site]\nname = \"Toy\"\nlanguages = [\"en\", \"zh-Hans\"]\ndisclaimer = \"None.\"\n";

const CLUSTER: &str = "--- content/toy/cluster.toml\n[cluster]\nname = \"Toy\"\nas_of = 2022\nsummary = \"A small cluster.\"\ncore = [\"MY-07\"]\nboundary = \"The state.\"\nlanguages = [\"en\"]\nstatus = \"published\"\n";

/// The fixture's files; the site and the cluster of every case unless it brings its own.
fn files(text: &str) -> Sources {
    let mut all = String::new();
    for (path, file) in [("site.toml", SITE), ("content/toy/cluster.toml", CLUSTER)] {
        if !text.contains(&format!("--- {path}\n")) {
            all.push_str(file);
        }
    }
    all.push_str(text);
    fixture::sources(&all)
}

fn found(code: &str, text: &str) -> (Sources, Vec<Diagnostic>) {
    let sources = files(text);
    let (parsed, mut faults) = parse::files(&sources);
    let (site, _, more) = resolve::site(&sources, &parsed, &[("ecosystem", PROFILE)]);
    faults.extend(more);
    let faults: Vec<String> =
        faults.iter().filter(|one| one.is_fault).map(|one| format!("{} at {}: {}", one.code, place(&sources, one), one.message)).collect();
    assert!(faults.is_empty(), "the fixture of {code} has faults: {faults:#?}");
    let site = site.expect("a site without faults");
    let all = check(&sources, &site, (&lock::read(&sources, &parsed, &site).troubles, &translate::review(&sources, &parsed)), &insights(&site)).sorted();
    let own = all.iter().filter(|one| one.code.0 == code).cloned().collect();
    (sources, own)
}

fn place(sources: &Sources, diagnostic: &Diagnostic) -> String {
    match &diagnostic.place {
        Place::Span(span) => {
            let path = sources.file(span.file).path.as_str().trim_start_matches("content/toy/").to_owned();
            format!("{path}:{}", lines::position(sources.text(span.file), span.start as usize).0)
        }
        Place::File(path) => path.as_str().to_owned(),
        Place::Site => "site".to_owned(),
    }
}

/// `expected` are places: `cluster.toml:1`.
fn expect(code: &str, text: &str, expected: &[&str]) {
    assert!(super::rule(code).is_some(), "no rule {code}");
    let (sources, own) = found(code, text);
    let places: Vec<String> = own.iter().map(|one| place(&sources, one)).collect();
    let messages: Vec<&str> = own.iter().map(|one| one.message.as_str()).collect();
    assert_eq!(places, expected, "{code}: {messages:#?}");
}

fn fails(code: &str, text: &str, place: &str) {
    expect(code, text, &[place]);
}

fn passes(code: &str, text: &str) {
    expect(code, text, &[]);
}

/// A table of events, one a year, of kind `milestone`.
fn events(years: &[u32]) -> String {
    let mut text = String::from("--- content/toy/events.toml\n");
    for year in years {
        text.push_str(&format!("[event.e{year}]\ndate = {year}\ntitle = \"E\"\nkind = \"milestone\"\nsources = \"unknown\"\n"));
    }
    text
}

fn actor(id: &str, kind: &str) -> String {
    format!("[actor.{id}]\nname = \"{id}\"\nkind = \"{kind}\"\nplace = \"MY-07\"\nhome = \"MY\"\nsources = \"unknown\"\n")
}

fn tie(from: &str, kind: &str, to: &str, more: &str) -> String {
    let item = if kind == "supplies" { "item = \"parts\"\n" } else { "" };
    format!("[relation.{from}-{kind}-{to}]\nfrom = \"{from}\"\nkind = \"{kind}\"\nto = \"{to}\"\nsources = \"unknown\"\n{item}{more}")
}

fn cluster(more: &str) -> String {
    format!("{CLUSTER}{more}")
}

#[test]
fn codes_are_in_order_and_have_pages() {
    let codes: Vec<&str> = RULES.iter().map(|rule| rule.page.code.0).collect();
    assert!(codes.windows(2).all(|pair| pair[0] < pair[1]), "{codes:?}");
    for rule in RULES {
        let page = rule.page;
        assert!(!page.what.is_empty() && page.why.ends_with('.') && !page.example.is_empty() && !page.instead.is_empty(), "{}", page.code);
    }
}

#[test]
fn static_display() {
    fails("static-display", &events(&[2000, 2010]), "cluster.toml:1");
    fails("static-display", &events(&[2000, 2001, 2002]), "cluster.toml:1");
    passes("static-display", &events(&[2000, 2010, 2020]));
    let allowed = cluster("allow.static-display = \"new cluster\"\n") + &events(&[2000, 2010]);
    passes("static-display", &allowed);
    let unreasoned = cluster("allow.static-display = \" \"\n") + &events(&[2000, 2010]);
    fails("static-display", &unreasoned, "cluster.toml:1");
}

#[test]
fn levels_and_thresholds_come_from_the_site() {
    let site = |lint: &str| format!("{SITE}[lint]\n{lint}\n") + &events(&[2000, 2010]);
    passes("static-display", &site("static-display = \"off\""));
    passes("static-display", &site("static-display = { events = 2 }"));
    let (_, own) = found("static-display", &site("static-display = \"info\""));
    assert_eq!(own[0].severity, crate::diag::Severity::Info);
}

#[test]
fn story_stops() {
    fails("story-stops", &events(&[2000, 2019]), "cluster.toml:1");
    passes("story-stops", &events(&[2000, 2021]));
}

#[test]
fn silent_decade() {
    fails("silent-decade", &events(&[2000, 2012]), "events.toml:6");
    passes("silent-decade", &events(&[2000, 2008, 2012]));
}

#[test]
fn events_without_mechanism() {
    let five = events(&[2000, 2001, 2002, 2003, 2004]);
    fails("events-without-mechanism", &five, "cluster.toml:1");
    let named = five.replace("title = \"E\"\n", "title = \"E\"\nactors = [\"a\"]\n") + "--- content/toy/a.toml\n" + &actor("a", "sme");
    passes("events-without-mechanism", &named);
}

#[test]
fn only_good_news() {
    fails("only-good-news", &events(&[2000, 2012]), "cluster.toml:1");
    let crisis = events(&[2000, 2012]).replacen("milestone", "crisis", 1);
    passes("only-good-news", &crisis);
}

/// Five enterprises and a chain of ties between them.
fn chain(more: &str) -> String {
    let mut text = String::from("--- content/toy/actors.toml\n");
    for id in ["a", "b", "c", "d", "e", "f"] {
        text.push_str(&actor(id, "sme"));
    }
    text.push_str("--- content/toy/ties.toml\n");
    for pair in ["ab", "bc", "cd", "de", "ef"] {
        text.push_str(&tie(&pair[..1], "supplies", &pair[1..], more));
    }
    text
}

#[test]
fn undated_relations() {
    fails("undated-relations", &chain(""), "cluster.toml:1");
    passes("undated-relations", &chain("since = 2001\n"));
}

#[test]
fn policy_without_link() {
    let incentive = |more: &str| {
        format!(
            "--- content/toy/i.toml\n[source.law]\ntitle = \"Law\"\ntype = \"law\"\n[incentive.pioneer]\nlabel = \"Pioneer\"\nsummary = \"Tax.\"\nlegal_source = \"law#art5\"\nsince = 1986\nuntil = \"unknown\"\n{more}"
        ) + "--- content/toy/a.toml\n"
            + &actor("a", "sme")
    };
    fails("policy-without-link", &incentive(""), "i.toml:4");
    passes("policy-without-link", &incentive("bears_on = [\"actor:a\"]\n"));
}

#[test]
fn policy_louder() {
    let words = |policy: usize, ties: usize| format!("--- content/toy/structure.md\n{}{}\n", "A grant. ".repeat(policy), "A supplier. ".repeat(ties));
    fails("policy-louder", &words(15, 8), "cluster.toml:1");
    passes("policy-louder", &words(10, 12));
}

#[test]
fn one_for_all_and_silent_majority() {
    let told = |text: &str| chain("") + "--- content/toy/structure.md\n" + text + "\n";
    fails("one-for-all", &told("[A](actor:a) [A](actor:a) [A](actor:a) [B](actor:b) [C](actor:c)"), "cluster.toml:1");
    passes("one-for-all", &told("[A](actor:a) [A](actor:a) [D](actor:d) [B](actor:b) [C](actor:c)"));
    let strict = |text: &str| format!("{SITE}[lint]\nsilent-majority = {{ actors = 5 }}\n") + &told(text);
    fails("silent-majority", &strict("[A](actor:a)"), "cluster.toml:1");
    passes("silent-majority", &strict("[A](actor:a) [B](actor:b) [C](actor:c)"));
}

#[test]
fn dominance() {
    let mut star = String::from("--- content/toy/actors.toml\n");
    for id in ["a", "b", "c", "d", "e", "f"] {
        star.push_str(&actor(id, "sme"));
    }
    star.push_str("--- content/toy/ties.toml\n");
    for other in ["b", "c", "d", "e", "f"] {
        star.push_str(&tie("a", "supplies", other, ""));
    }
    fails("dominance", &star, "cluster.toml:1");
    passes("dominance", &chain(""));
}

#[test]
fn hidden_dependency() {
    let told = |text: &str| chain("") + "--- content/toy/resilience.md\n" + text + "\n";
    fails("hidden-dependency", &told("All is well."), "resilience.md:1");
    passes("hidden-dependency", &told("Much depends on [C](actor:c)."));
    passes("hidden-dependency", &told("See [=](indicator:I17)."));
}

#[test]
fn missing_class() {
    fails("missing-class", &chain(""), "cluster.toml:1");
    let mut all = String::from("--- content/toy/actors.toml\n");
    for (id, kind) in [("a", "multinational"), ("b", "sme"), ("c", "startup"), ("d", "university"), ("e", "investor")] {
        all.push_str(&actor(id, kind));
    }
    passes("missing-class", &all);
}

#[test]
fn isolated_actors() {
    let alone: String = ["x", "y", "z"].map(|id| actor(id, "sme")).concat();
    fails("isolated-actors", &(chain("") + "--- content/toy/more.toml\n" + &alone), "cluster.toml:1");
    passes("isolated-actors", &chain(""));
}

#[test]
fn membership_only() {
    fails("membership-only", &chain("").replace("supplies", "member-of").replace("item = \"parts\"\n", ""), "cluster.toml:1");
    passes("membership-only", &chain(""));
}

#[test]
fn unexplained_gap() {
    let stage = |more: &str| format!("--- content/toy/stages.toml\n[stage.fab]\nname = \"Fab\"\n{more}");
    fails("unexplained-gap", &stage(""), "stages.toml:1");
    passes("unexplained-gap", &stage("outside = \"Taiwan.\"\n"));
}

#[test]
fn missing_section() {
    let text = |words: usize| format!("--- content/toy/structure.md\n{}\n--- content/toy/resilience.md\n{}\n", "Word ".repeat(words), "Word ".repeat(60));
    fails("missing-section", &text(10), "structure.md:1");
    passes("missing-section", &text(50));
    expect("missing-section", "", &["cluster.toml:1", "cluster.toml:1"]);
}

#[test]
fn mechanism_missing() {
    let cards = |kinds: &[&str]| {
        let cards: String =
            kinds.iter().map(|kind| format!("[mechanism.m-{kind}]\nkind = \"{kind}\"\nnot_established = \"Looked for, not found.\"\n")).collect();
        format!("--- content/toy/m.toml\n{cards}")
    };
    fails("mechanism-missing", &cards(&["diffusion"]), "cluster.toml:1");
    passes("mechanism-missing", &cards(&["diffusion", "talent", "transfer", "capital"]));
}

#[test]
fn question_unanswered() {
    fails("question-unanswered", "", "cluster.toml:1");
    fails("question-unanswered", "--- content/toy/questions/supply.md\nIt is stable.\n", "questions/supply.md:1");
    passes("question-unanswered", "--- content/toy/questions/supply.md\nIt is dense: [=](indicator:I01).\n");
}

const FACT: &str = "--- content/toy/facts.toml\n[source.s]\ntitle = \"S\"\ntype = \"statistics\"\npublisher = \"DOSM\"\n[fact.exports]\nlabel = \"Exports\"\nvalue = 434.74\nunit = \"MYR bn\"\ndate = 2021\nsources = [\"s#p1\"]\n";

#[test]
fn loose_number() {
    let text = |words: &str| format!("{FACT}--- content/toy/structure.md\nFirst line.\n\n{words}\n");
    fails("loose-number", &text("Exports reached RM434.74 billion."), "structure.md:3");
    fails("loose-number", &text("There are 1,250 of them."), "structure.md:3");
    expect("loose-number", &text("[=RM434.74 billion](fact:exports) and RM434.74 billion,\nand RM434.74 billion"), &["structure.md:3", "structure.md:4"]);
    passes("loose-number", &text("[RM434.74 billion](fact:exports) in 2021, 3 firms, 5G, Q4."));
    passes("loose-number", &text("<!-- allow loose-number: a quotation -->\n> \"RM434.74 billion\""));
    fails("loose-number", &text("<!-- allow dominance: another rule -->\nRM434.74 billion"), "structure.md:4");
    passes("loose-number", &format!("{FACT}--- content/toy/structure.md\n+++\nallow.loose-number = \"draft\"\n+++\nRM5 billion.\n"));
}

#[test]
fn unverifiable() {
    let bare = FACT.replace("sources = [\"s#p1\"]\n", "");
    fails("unverifiable", &bare, "facts.toml:5");
    passes("unverifiable", FACT);
    passes("unverifiable", &bare.replace("date = 2021", "date = 2021\nsources = \"unknown\""));
}

#[test]
fn low_evidence() {
    fails("low-evidence", &chain(""), "cluster.toml:1");
    passes("low-evidence", &(FACT.to_owned() + &chain("").replace("sources = \"unknown\"", "sources = [\"s\"]")));
}

#[test]
fn self_sourced() {
    let one = FACT.to_owned() + &chain("").replace("sources = \"unknown\"", "sources = [\"s\"]");
    fails("self-sourced", &one, "cluster.toml:1");
    let two = one
        .replace("[fact.exports]", "[source.t]\ntitle = \"T\"\ntype = \"press-release\"\npublisher = \"Acme\"\n[fact.exports]")
        .replace("sources = [\"s\"]", "sources = [\"s\", \"t\"]");
    passes("self-sourced", &two);
}

#[test]
fn stale_source() {
    let dated = |day: &str| FACT.replace("date = 2021\n", &format!("date = 2021\nchecked_on = {day}\n"));
    fails("stale-source", &dated("2018-01-01"), "facts.toml:5");
    passes("stale-source", &dated("2022-01-01"));
    fails("stale-source", &(dated("2022-01-01") + "review_by = 2022-06-01\n"), "facts.toml:5");
}

#[test]
fn contradiction() {
    let two = |second: &str| {
        FACT.to_owned().replace("unit =", "metric = \"exports\"\nunit =")
            + &format!("[fact.trade]\nlabel = \"Exports\"\nmetric = \"exports\"\nvalue = {second}\nunit = \"MYR bn\"\ndate = 2021\nsources = [\"s\"]\n")
    };
    fails("contradiction", &two("400"), "facts.toml:12");
    passes("contradiction", &two("434.74"));
    passes("contradiction", &(two("400").replace("sources = [\"s#p1\"]", "sources = [\"s#p1\"]\nmethod = \"A.\"") + "method = \"B.\"\n"));
}

#[test]
fn announced_as_realised() {
    let text = |words: &str| format!("{FACT}progress = \"approved\"\n--- content/toy/structure.md\n{words}\n");
    fails("announced-as-realised", &text("A line.\n\nInvestors brought [RM434.74 billion](fact:exports)."), "structure.md:3");
    passes("announced-as-realised", &text("Approvals reached [RM434.74 billion](fact:exports)."));
    passes("announced-as-realised", &text("Investors brought [=](fact:exports)."));
}

#[test]
fn identifiers() {
    let with = |ids: &str| format!("--- content/toy/a.toml\n{}{ids}\n", actor("a", "university"));
    fails("wrong-identifier", &with("ids.ror = \"01qz5mb55\""), "a.toml:1");
    passes("wrong-identifier", &with("ids.ror = \"01qz5mb56\""));
    fails("hard-to-verify", &chain(""), "cluster.toml:1");
    passes("hard-to-verify", &chain("").replace("home = \"MY\"", "home = \"MY\"\nids.wikidata = \"Q5\""));
}

const BOTH: &str = "--- content/toy/cluster.toml\n[cluster]\nname = \"Toy\"\nas_of = 2022\nsummary = \"A small cluster.\"\ncore = [\"MY-07\"]\nboundary = \"The state.\"\nlanguages = [\"en\", \"zh-Hans\"]\nstatus = \"published\"\n";

#[test]
fn not_told() {
    let english = format!("{BOTH}--- content/toy/structure.md\nWords.\n");
    fails("not-told", &english, "structure.md:1");
    passes("not-told", &(english.clone() + "--- content/toy/structure.zh-Hans.md\n文字。\n"));
    passes("not-told", "--- content/toy/structure.md\nWords.\n");
}

#[test]
fn structure_drift() {
    let two =
        |chinese: &str| format!("{BOTH}--- content/toy/structure.md\nWords.\n\n## How {{#how}}\n\nMore.\n--- content/toy/structure.zh-Hans.md\n{chinese}\n");
    fails("structure-drift", &two("文字。"), "structure.zh-Hans.md:1");
    passes("structure-drift", &two("文字。\n\n## 如何 {#how}\n\n更多。"));
}

#[test]
fn signals_differ() {
    let two = |chinese: &str| {
        format!("{BOTH}{FACT}--- content/toy/structure.md\nThere: [=](fact:exports), RM76.2 billion.\n--- content/toy/structure.zh-Hans.md\n{chinese}\n")
    };
    fails("signals-differ", &two("762亿林吉特。"), "structure.zh-Hans.md:1");
    fails("signals-differ", &two("[=](fact:exports)，763亿林吉特。"), "structure.zh-Hans.md:1");
    passes("signals-differ", &two("[=](fact:exports)，762亿林吉特。"));
    passes("signals-differ", &two("762亿林吉特。").replace("[\"en\", \"zh-Hans\"]\nstatus", "[\"en\"]\nstatus"));
}

#[test]
fn no_summary() {
    let with = |words: usize| CLUSTER.replace("A small cluster.", &"Word ".repeat(words));
    fails("no-summary", &with(200), "cluster.toml:1");
    passes("no-summary", &with(100));
}

#[test]
fn no_source() {
    let bare = format!("--- content/toy/a.toml\n{}", actor("a", "sme").replace("\"unknown\"", "[]"));
    fails("no-source", &bare, "a.toml:1");
    passes("no-source", &bare.replace("[]", "\"unknown\""));
}

#[test]
fn missing_home() {
    let bare = format!("--- content/toy/a.toml\n{}", actor("a", "multinational").replace("home = \"MY\"\n", ""));
    fails("missing-home", &bare, "a.toml:1");
    passes("missing-home", &bare.replace("multinational", "sme"));
    passes("missing-home", &format!("--- content/toy/a.toml\n{}", actor("a", "multinational")));
}

#[test]
fn unproved_claim() {
    let text = |words: &str| format!("{FACT}--- content/toy/structure.md\nA line.\n\n{words}\n");
    fails("unproved-claim", &text("It is a\nworld-class place."), "structure.md:4");
    passes("unproved-claim", &text("It is a world-class place, with [=](fact:exports)."));
    passes("unproved-claim", &text("It is misleading."));
}

#[test]
fn global_claim() {
    let claim = CLUSTER.replace("A small cluster", "A global cluster") + &chain("");
    fails("global-claim", &claim, "cluster.toml:1");
    passes("global-claim", &(CLUSTER.to_owned() + &chain("")));
}

#[test]
fn long_sentences() {
    let text = |words: usize| format!("--- content/toy/structure.md\n{}.\n", "word ".repeat(words));
    fails("long-sentences", &text(40), "structure.md:1");
    passes("long-sentences", &text(20));
}

#[test]
fn unknown_lint() {
    fails("unknown-lint", &format!("{SITE}[lint]\nstatic-dispaly = \"off\"\n"), "site.toml:6");
    fails("unknown-lint", &format!("{SITE}[lint]\ndominance = {{ maxx = 0.5 }}\n"), "site.toml:6");
    fails("unknown-lint", &cluster("allow.no-such-rule = \"why\"\n"), "cluster.toml:1");
    fails("unknown-lint", &cluster("allow.dominance = \"\"\n"), "cluster.toml:1");
    passes("unknown-lint", &format!("{SITE}[lint]\ndominance = {{ max = 0.5 }}\n"));
    let (_, own) = found("unknown-lint", &format!("{SITE}[lint]\nstatic-dispaly = \"off\"\n"));
    assert_eq!(own[0].help, ["did you mean `static-display`?"]);
}

#[test]
fn unknown_indicator() {
    let with = |name: &str| format!("{FACT}[observation.o]\nindicator = \"{name}\"\nat = 2020\nvalue = 3\nsources = [\"s\"]\n");
    fails("unknown-indicator", &with("I63"), "facts.toml:11");
    passes("unknown-indicator", &with("I36"));
}

#[test]
fn recovery_unknown() {
    fails_many("recovery-unknown", &chain(""), 0);
    let strict = |more: &str| {
        format!("{SITE}[lint]\nrecovery-unknown = {{ actors = 2 }}\n")
            + &chain("").replace("[actor.c]\n", &format!("[actor.c]\n{more}")).replace("[actor.d]\n", &format!("[actor.d]\n{more}"))
    };
    fails_many("recovery-unknown", &strict(""), 2);
    fails_many("recovery-unknown", &strict("recovery_time = \"26 weeks\"\n"), 0);
}

fn fails_many(code: &str, text: &str, count: usize) {
    let (_, own) = found(code, text);
    assert_eq!(own.len(), count, "{code}: {own:#?}");
}

fn structure(text: &str) -> String {
    format!("{FACT}--- content/toy/a.toml\n{}--- content/toy/structure.md\n{text}\n", actor("a", "sme"))
}

#[test]
fn space_without_ties() {
    fails("space-without-ties", &structure("A line.\n\nThe park has six hundred hectares."), "structure.md:3");
    passes("space-without-ties", &structure("The park has six hundred hectares, and [A](actor:a)."));
}

#[test]
fn headings_claims_and_limits() {
    fails("deep-heading", &structure("A claim.\n\n##### Deep"), "structure.md:3");
    passes("deep-heading", &structure("A claim.\n\n### Not deep"));
    fails("no-claim", &structure("## First\n\nA claim."), "structure.md:1");
    fails("no-claim", &structure("One. Two. Three."), "structure.md:1");
    passes("no-claim", &structure("One sentence."));
    fails("no-limits", &structure("A claim."), "structure.md:1");
    passes("no-limits", &structure("A claim.\n\n## Limits {#limits}\n\n- Much is not known."));
}

#[test]
fn undefined_acronym() {
    fails("undefined-acronym", &structure("A line.\n\nThe OSAT firms of the US."), "structure.md:3");
    passes("undefined-acronym", &structure("OSAT (assembly and test) firms; later OSAT firms."));
    let term = "--- content/glossary.toml\n[term.osat]\nlabel = \"OSAT\"\nshort = \"Assembly and test for others.\"\n";
    passes("undefined-acronym", &(structure("The OSAT firms.") + term));
}

#[test]
fn untranslated_residue() {
    let two = |chinese: &str| format!("{BOTH}--- content/toy/structure.md\nWords.\n--- content/toy/structure.zh-Hans.md\n{chinese}\n");
    fails("untranslated-residue", &two("These words are still English."), "structure.zh-Hans.md:1");
    passes("untranslated-residue", &two("这些文字是中文，仅 Intel 除外。"));
}

#[test]
fn resilience_unshown() {
    fails("resilience-unshown", &structure("A line.\n\nThe cluster is resilient."), "structure.md:3");
    passes("resilience-unshown", &structure("The cluster is resilient: [=](indicator:I18)."));
}

#[test]
fn the_profile_asks() {
    let profile = |line: &str| format!("--- profiles/ecosystem.toml\n{}", PROFILE.replacen("evidence = []\nmax_words = 900", line, 1));
    let text = structure("Just a few words here.");
    fails("long-section", &(text.clone() + &profile("evidence = []\nmax_words = 3")), "structure.md:1");
    passes("long-section", &(text.clone() + &profile("evidence = []\nmax_words = 30")));
    fails("missing-evidence", &(text + &profile("evidence = [\"fact\"]\nmax_words = 30")), "structure.md:1");
    passes("missing-evidence", &(structure("See [=](fact:exports).") + &profile("evidence = [\"fact\"]\nmax_words = 30")));
}

#[test]
fn review_overdue() {
    fails("review-overdue", &structure("+++\nreview_by = 2021-01-01\n+++\nWords."), "structure.md:1");
    passes("review-overdue", &structure("+++\nreview_by = 2023-01-01\n+++\nWords."));
}

#[test]
fn sources_that_help_nobody() {
    let bare = FACT.replace("publisher = \"DOSM\"\n", "");
    fails("unfindable-source", &bare, "facts.toml:1");
    passes("unfindable-source", FACT);
    let two = FACT.replace("[fact.exports]", "[source.t]\ntitle = \"T\"\ntype = \"report\"\npublisher = \"P\"\n[fact.exports]");
    fails("unused-source", &two, "facts.toml:5");
    passes("unused-source", FACT);
    passes("unused-source", &(two + "--- content/toy/structure.md\nAs they say[^t#p5].\n"));
}

#[test]
fn twin_actors() {
    let two = |name: &str| format!("--- content/toy/a.toml\n{}{}", actor("a", "sme"), actor("b", "sme").replace("name = \"b\"", name));
    fails("twin-actors", &two("name = \"A.\""), "a.toml:7");
    passes("twin-actors", &two("name = \"B\""));
}

#[test]
fn plans() {
    let event = |date: u32, progress: &str| events(&[date]).replace("kind =", &format!("progress = \"{progress}\"\nkind ="));
    fails("ahead-of-date", &event(2024, "realised"), "events.toml:1");
    passes("ahead-of-date", &event(2024, "announced"));
    fails("plan-without-outcome", &event(2014, "announced"), "events.toml:1");
    passes("plan-without-outcome", &event(2020, "announced"));
    fails("plan-without-outcome", &event(2020, "announced").replacen("date = 2020\n", "date = 2020\ndue = 2021\n", 1), "events.toml:1");
    passes("plan-without-outcome", &event(2014, "announced").replacen("date = 2014\n", "date = 2014\ndue = 2040\n", 1));
    passes("plan-without-outcome", &event(2014, "cancelled"));
}

#[test]
fn shares_exceed() {
    let two = |share: &str| {
        let actors: String = ["a", "b", "c"].map(|id| actor(id, "sme")).concat();
        format!(
            "--- content/toy/a.toml\n{actors}{}{}",
            tie("a", "supplies", "c", "share = \"60%\"\n"),
            tie("b", "supplies", "c", &format!("share = \"{share}\"\n"))
        )
    };
    fails("shares-exceed", &two("55%"), "a.toml:26");
    passes("shares-exceed", &two("40%"));
}

#[test]
fn locks_of_drawings() {
    let actors = format!("--- content/toy/actors.toml\n{}", actor("acme", "sme"));
    let lock = |head: &str, id: &str| {
        format!(
            "--- content/toy/layout.lock\n{head}\n[drawing.years]\nhash = \"{}\"\nsize = [340, 240]\n[drawing.years.at]\n{id} = [1.5, 2]\n{actors}",
            "0".repeat(32)
        )
    };
    let head = "version = 1\ncluster = \"toy\"";
    for code in ["damaged-lock", "outdated-lock"] {
        passes(code, &lock(head, "acme"));
    }
    fails("damaged-lock", &lock("version = 7\ncluster = \"toy\"", "acme"), "layout.lock:1");
    passes("outdated-lock", &lock("version = 7\ncluster = \"toy\"", "acme"));
    fails("outdated-lock", &lock(head, "gone"), "layout.lock:7");
    passes("damaged-lock", &lock(head, "gone"));
}

#[test]
fn translations_of_older_texts() {
    let site = |line: &str| format!("--- content/toy/text.zh-Hans.toml\ncluster.name = \"玩具\"\n--- content/toy/zh-Hans.state.tsv\n{line}\n");
    let line = |source: &str| format!("cluster.name\t{}\treviewed\t\t{source}", translate::plain::hash(source));
    fails("stale-translation", &site(&line("Old toy")), "text.zh-Hans.toml:1");
    passes("stale-translation", &site(&line("Toy")));
    passes("stale-translation", &site(&line("  Toy ")));
    passes("damaged-state", &site(&line("Toy")));
    fails("damaged-state", &site("cluster.name\tx\tdone"), "zh-Hans.state.tsv:1");
    // A day is good, none is too, and over a bad one the rest of its line is not lost.
    for day in ["", "\t2026-03-10"] {
        passes("damaged-state", &site(&format!("{}{day}", line("Toy"))));
        fails("stale-translation", &site(&format!("{}{day}", line("Old toy"))), "text.zh-Hans.toml:1");
    }
    fails("damaged-state", &site(&format!("{}\tMarch", line("Toy"))), "zh-Hans.state.tsv:1");
    fails("stale-translation", &site(&format!("{}\tMarch", line("Old toy"))), "text.zh-Hans.toml:1");
    // Of two lines for one text the one that fits wins, whichever stands first.
    passes("stale-translation", &site(&format!("{}\n{}", line("Toy"), line("Old toy"))));
}
