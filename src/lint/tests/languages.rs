//! Rules about what translations say.
//!
//! In: small clusters in two languages. Out: a failing test where a rule finds too much or too little.

use super::{fails, passes};

const BOTH: &str = "--- content/toy/cluster.toml\n[cluster]\nname = \"Toy\"\nas_of = 2022\nsummary = \"A small cluster.\"\ncore = [\"MY-07\"]\nboundary = \"The state.\"\nlanguages = [\"en\", \"zh-Hans\"]\nstatus = \"published\"\n";

const TERM: &str =
    "--- content/glossary.toml\n[term.back-end]\nlabel = { en = \"back end\", zh-Hans = \"后段\" }\nshort = \"Half.\"\nalso = { zh-Hans = [\"后道\"] }\n";

fn pair(english: &str, chinese: &str) -> String {
    format!("{BOTH}{TERM}--- content/toy/structure.md\n{english}\n--- content/toy/structure.zh-Hans.md\n{chinese}\n")
}

#[test]
fn term_drift() {
    fails("term-drift", &pair("The back end is here.", "后端在这里。"), "structure.zh-Hans.md:1");
    passes("term-drift", &pair("The back end is here.", "后段在这里。"));
    passes("term-drift", &pair("The back end is here.", "后道在这里。"));
    passes("term-drift", &pair("The [back end](term:back-end) is here.", "[后端](term:back-end)在这里。"));
    passes("term-drift", &pair("The backend is here.", "后端在这里。"));
    passes("term-drift", &pair("The back end is here.", "<!-- allow term-drift: the word of the locals -->\n后端在这里。"));
    let longer = pair("The back end firm is here.", "后端在这里。") + "[term.back-end-firm]\nlabel = \"back end firm\"\nshort = \"A firm.\"\n";
    fails("term-drift", &longer, "structure.zh-Hans.md:1");
}

#[test]
fn claim_strength() {
    fails("claim-strength", &pair("It has about 30 firms.", "有30家企业。"), "structure.zh-Hans.md:1");
    passes("claim-strength", &pair("It has about 30 firms.", "有约30家企业。"));
    fails("claim-strength", &pair("It may grow.", "它在增长。"), "structure.zh-Hans.md:1");
    passes("claim-strength", &pair("In May it grew.", "5月它增长了。"));
    fails("claim-strength", &pair("It grows.", "它是世界级的。"), "structure.zh-Hans.md:1");
    passes("claim-strength", &pair("It grows.", "它在增长。"));
    passes("claim-strength", &pair("It may grow.", "<!-- allow claim-strength: said above -->\n它在增长。"));
}

/// Records of every kind are silenced where they are written, whatever their kind.
#[test]
fn a_translation_is_silenced_by_its_record() {
    const WORDS: &str = "{ en = \"About 30 firms\", zh-Hans = \"30家企业\" }";
    for (file, header, line, fields) in [
        ("stages", "stage.assembly", 2, format!("name = {WORDS}")),
        ("phases", "phase.early", 4, format!("since = 2001\nsources = [\"s\"]\ntitle = {WORDS}")),
        ("glossary", "term.firms", 3, format!("short = \"A number.\"\nlabel = {WORDS}")),
        ("facts", "fact.firms", 6, format!("value = 30\nunit = \"firms\"\ndate = 2020\nsources = [\"s\"]\nlabel = {WORDS}")),
    ] {
        let source = "--- content/toy/sources.toml\n[source.s]\ntitle = \"S\"\ntype = \"report\"\npublisher = \"P\"\nissued = 2020\n";
        let site = |more: &str| format!("{BOTH}{source}--- content/toy/{file}.toml\n[{header}]\n{fields}\n{more}");
        fails("claim-strength", &site(""), &format!("{file}.toml:{line}"));
        passes("claim-strength", &site("allow.claim-strength = \"counted again\"\n"));
        fails("unknown-lint", &site("allow.claim-strenght = \"counted again\"\n"), &format!("{file}.toml:1"));
    }
}
