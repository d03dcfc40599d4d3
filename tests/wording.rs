//! What built sentences say: two small clusters, read as their pages put it.

use std::collections::BTreeMap;

use narrarium::compile::{Options, compile};
use narrarium::memo::Memo;
use narrarium::sources::fixture;

const SITE: &str = r#"
--- site.toml
[site]
name = "Two"
languages = ["en", "zh-Hans", "ar"]
disclaimer = "An example."
--- content/home/cluster.toml
[cluster]
name = "Home"
as_of = 2024-06-30
status = "published"
summary = "A cluster."
core = ["NL-NB"]
boundary = "The region."
sources = ["paper"]
[actor.parent]
name = "Parent"
kind = "multinational"
home = "NL"
place = "NL-NB"
same_as = "away/parent-away"
sources = ["paper"]
[actor.guest]
name = "Guest"
kind = "multinational"
home = "US"
place = "NL-NB"
since = "../2011"
sources = ["paper"]
[actor.unit]
name = "Unit"
kind = "enterprise"
place = "NL-NB"
since = 2000
sources = ["paper"]
[relation.unit-parent]
from = "parent"
kind = "spin-off"
to = "unit"
since = 2000
sources = ["paper"]
[relation.guest-unit]
from = "guest"
kind = "owns"
to = "unit"
since = "../2011"
share = "24.9%"
progress = "announced"
note = "The date is that of the press."
sources = ["paper"]
[relation.unit-guest]
from = "unit"
kind = "succeeds"
to = "guest"
sources = ["paper"]
[stage.parts]
name = "Parts"
feeds = ["machines"]
gap = "Nobody makes them."
[stage.machines]
name = "Machines"
gap = "Nobody builds them."
[phase.begin]
title = "First phase: the beginning"
since = 1990
until = 1998
summary = "It began."
ended_by = "The next."
[phase.next]
title = "Second"
since = 1998
summary = "It goes on."
[event.opening]
title = "Opening"
kind = "founding"
date = 1990
opens = ["actor:parent"]
sources = ["paper"]
[fact.jobs]
label = "Jobs"
unit = "jobs"
[fact.jobs.series]
2010 = { value = 10, sources = ["paper"] }
2020 = { value = 20, sources = ["other"] }
[source.paper]
title = "A paper"
type = "news"
publisher = "The Paper"
[source.other]
title = "Another"
type = "news"
publisher = "Other"
--- content/home/structure.md
There were [=](fact:jobs@2010).

## Limits {#limits}
- Nobody counted.
--- content/home/relations.md
They are tied.

## Limits {#limits}
- Nobody counted.
--- content/home/questions/supply.md
Yes.

Because of [=](fact:jobs@2020).

Go deeper: [structure](section:structure).

## Limits {#limits}
- Nobody counted.
--- content/home/questions/talent.md
Yes.

Because.

## Limits {#limits}
- Nobody counted.
--- content/home/mechanisms.md
It moves.

## Limits {#limits}
- Nobody counted.
--- content/home/text.zh-Hans.toml
cluster.name = "本地"
actor.parent.name = "母公司"
--- content/away/cluster.toml
[cluster]
name = "Away"
as_of = 2024-06-30
status = "published"
summary = "Another cluster."
core = ["MY-07"]
boundary = "The state."
sources = ["paper"]
[actor.parent-away]
name = "Parent (Away)"
kind = "multinational"
home = "NL"
place = "MY-07"
sources = ["paper"]
[source.paper]
title = "A paper"
type = "news"
"#;

fn pages() -> BTreeMap<String, String> {
    let compiled = compile(&fixture::sources(SITE), &Options::default(), &Memo::default(), &|_| {});
    let faults: Vec<String> = compiled.diagnostics.iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| diagnostic.message.clone()).collect();
    assert_eq!(faults, Vec::<String>::new());
    let bundle = compiled.bundle.expect("a site without faults is built");
    bundle.files.iter().map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned())).collect()
}

/// The words of a page: its text without tags, spaces as they are seen.
pub(crate) fn words(html: &str) -> String {
    let html = html.replace(['\u{2068}', '\u{2069}'], "");
    let mut out = String::new();
    let mut is_tag = false;
    for letter in html.chars() {
        match letter {
            '<' => is_tag = true,
            '>' => is_tag = false,
            _ if !is_tag => out.push(letter),
            _ => {}
        }
    }
    out.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn sentences_say_what_the_records_say() {
    let pages = pages();
    let page = |path: &str| pages.get(path).unwrap_or_else(|| panic!("no {path} among {:?}", pages.keys().collect::<Vec<_>>()));
    let wrong = std::cell::RefCell::new(Vec::new());
    let check = |path: &str, phrase: &str, wanted: bool| {
        if words(page(path)).contains(phrase) != wanted {
            wrong.borrow_mut().push(format!("{path} {} “{phrase}”", if wanted { "lacks" } else { "says" }));
        }
    };
    let has = |path: &str, wanted: &str| check(path, wanted, true);
    let lacks = |path: &str, unwanted: &str| check(path, unwanted, false);

    // A multinational at home is no foreign site.
    has("en/home/actor/guest.html", "Unit, local firm");
    has("en/home/actor/guest.html", "Guest, foreign site");
    has("en/home/index.html", "one foreign-owned firm and 2 local firms");
    has("en/home/network.html", "Parent, local firm");
    // The unit may have been sold; nobody need have founded it.
    has("en/home/network.html", "Unit came out of Parent.");
    lacks("en/home/network.html", "founded");
    // Caveats are sentences.
    has("en/home/network.html", "Guest owns Unit. Announced. 24.9% of the capital. The date is that of the press.");
    has("zh-Hans/home/network.html", "已宣布。占资本的24.9%。");
    // Latin names keep their distance from Chinese letters.
    has("zh-Hans/home/network.html", "Unit 出自母公司。");
    // One bound of a date.
    has("en/home/actor/guest.html", "Since2011 or earlier");
    has("zh-Hans/home/actor/guest.html", "2011年或更早");
    // Drawing and table count alike.
    has("en/home/network.html", "3 actors and 3 ties between named actors");
    has("en/home/network.html", "The ties drawn above, 3 in all");
    // The same organisation, from both sides.
    has("en/home/actor/parent.html", "Also inAway as Parent (Away)");
    has("en/away/actor/parent-away.html", "Also inHome as Parent");
    assert!(page("en/away/actor/parent-away.html").contains("href=\"../../home/actor/parent.html\""), "the other actor is linked");
    // No year is in two phases, on either page.
    for path in ["en/home/index.html", "en/home/timeline.html"] {
        has(path, "1990–1997");
        lacks(path, "1990–1998");
    }
    // One point of a series has the sources of that point.
    has("en/home/structure.html", "Jobs: 10 jobs");
    lacks("en/home/structure.html", "2 independent sources");
    // One way on.
    has("en/home/question/supply.html", "Go deeper: structure");
    lacks("en/home/question/supply.html", "Go deeper: Relations");
    has("en/home/question/talent.html", "Go deeper: Mechanisms");
    // The key names what is drawn.
    has("en/home/index.html", "Circles are foreign sites, squares are local firms.");
    lacks("en/home/index.html", "triangles");
    // The lines of the narrow chain run where reading begins.
    assert!(page("en/home/structure.html").contains("<path class=\"flow\" d=\"M24 "), "from the left");
    assert!(page("ar/home/structure.html").contains("<path class=\"flow\" d=\"M334 "), "from the right");
    assert_eq!(*wrong.borrow(), Vec::<String>::new());
}
