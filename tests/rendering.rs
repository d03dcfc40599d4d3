//! A small site from text to bytes: what must hold on every page.

use std::collections::BTreeMap;

use narrarium::compile::{Options, compile};
use narrarium::memo::Memo;
use narrarium::sources::fixture;

pub(crate) const SITE: &str = r#"
--- site.toml
[site]
name = "Clusters <b>explained</b>"
languages = ["en", "ar"]
disclaimer = "An example."
base_url = "https://example.org/clusters"
--- content/toy/cluster.toml
[cluster]
name = "Toy </script><script>alert(1)</script>"
as_of = 2024-06-30
status = "published"
summary = "A cluster of toys. It has two firms."
core = ["MY-07"]
boundary = "The state."
[actor.acme]
name = "<script>alert('acme')</script>"
kind = "enterprise"
place = "MY-07"
former_ids = ["old-acme"]
sources = ["paper"]
[actor.bolt]
name = "Bolt"
kind = "sme"
place = "MY-07"
sources = ["paper"]
[relation.acme-bolt]
from = "acme"
kind = "supplies"
to = "bolt"
item = "screws"
sources = ["paper"]
[fact.jobs]
label = "Jobs"
unit = "jobs"
date = 2014
versions = { paper = 1000, other = 1892 }
[fact.plans]
label = "Plans"
unit = "MYR bn"
date = 2024
value = 12.50
progress = "announced"
sources = ["paper"]
[source.paper]
title = "A paper"
type = "news"
publisher = "The Paper"
issued = "2014~"
url = "https://example.com/a?b=1&c=2"
accessed = 2024-01-02
[source.other]
title = "Another"
type = "news"
--- content/toy/structure.md
The cluster has [=](actor:acme) and [=](actor:bolt).

There were [=](fact:jobs), and there may be [=](fact:plans)[^paper].

| A | B |
|:--|--:|
| x | 1 |

## Limits {#limits}
- Nobody counted.
"#;

/// Every file of a site without faults, as text.
pub(crate) fn pages_of(site: &str) -> BTreeMap<String, String> {
    let compiled = compile(&fixture::sources(site), &Options::default(), &Memo::default(), &|_| {});
    let faults: Vec<String> = compiled.diagnostics.iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| diagnostic.message.clone()).collect();
    assert_eq!(faults, Vec::<String>::new());
    let bundle = compiled.bundle.expect("a site without faults is built");
    bundle.files.iter().map(|(path, bytes)| (path.clone(), String::from_utf8_lossy(bytes).into_owned())).collect()
}

fn files() -> BTreeMap<String, String> {
    pages_of(SITE)
}

#[test]
fn a_small_site_holds_the_promises() {
    let files = files();
    let pages: Vec<(&String, &String)> = files.iter().filter(|(path, _)| path.ends_with(".html")).collect();
    assert!(pages.len() > 25, "{}", pages.len());
    for (path, html) in &pages {
        let policy = html.find("default-src 'none'").unwrap_or_else(|| panic!("{path} has no policy"));
        for resource in ["rel=\"stylesheet\"", "<script src", "rel=\"icon\""] {
            assert!(html.find(resource).is_none_or(|at| policy < at), "{path}: the policy comes after {resource}");
        }
        assert!(!html.contains("<script>") && !html.contains("style=\"") && !html.contains(" onclick"), "{path} holds inline code");
        assert_eq!(html.matches("<h1").count(), usize::from(!html.contains("http-equiv=\"refresh\"")), "{path}");
        assert!(!html.contains('\u{2068}') || html.contains("<svg"), "{path} holds a bare isolate");
    }
    let structure = &files["en/toy/structure.html"];
    for part in [
        "1,000–1,892 jobs</a>",
        "sources differ",
        "RM12.50 billion</a>",
        "(announced)",
        "<td class=\"n\">1</td>",
        "href=\"actor/acme.html\"",
        "href=\"facts.html#fact-jobs\"",
        "about 2014",
        "id=\"limits\"",
        "<link rel=\"canonical\" href=\"https://example.org/clusters/en/toy/structure.html\">",
    ] {
        assert!(structure.contains(part), "{part}\n{structure}");
    }
    // The text is English, so the Arabic page says so and stays out of indexes.
    let arabic = &files["ar/toy/structure.html"];
    assert!(arabic.contains("dir=\"rtl\"") && arabic.contains("content=\"noindex\"") && arabic.contains("lang=\"en\" dir=\"ltr\""));
    assert!(!files["sitemap.xml"].contains("ar/toy/structure.html"));
    assert!(files["en/toy/actor/old-acme.html"].contains("url=acme.html"));
    assert!(files["data/toy/points.csv"].contains("jobs,2014,1892,jobs,other,false,realised,other"));
}

#[test]
fn the_same_input_gives_the_same_bytes() {
    assert_eq!(files(), files());
}

#[test]
fn a_site_without_clusters_shows_its_pages() {
    let site = "--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"en\"]\ndisclaimer = \"D\"\n--- content/_index.md\nWelcome, stranger.\n--- content/help.md\nAsk *us*, or go [home](page:index).\n";
    let bundle = compile(&fixture::sources(site), &Options::default(), &Memo::default(), &|_| {}).bundle.expect("a good site");
    let page = |path: &str| String::from_utf8_lossy(&bundle.files[path]).into_owned();
    assert!(page("en/index.html").contains("Welcome, stranger.") && page("en/help.html").contains("Ask <em>us</em>, or go <a href=\"index.html\">home</a>."));
    assert!(!page("en/index.html").contains("id=\"clusters\""), "no heading without clusters under it");
}

#[test]
fn blocks_of_a_text_become_markup() {
    let text = "3. tight\n4. *too*\n\n- loose\n\n  really\n\n| A & [B](https://example.com/?a&b) | C |\n|:--|--:|\n| ~~x~~ | `<1>` |\n\nTerm\n: Meaning\n\n> [!NOTE]\n> Mind.\n\nSee[^one].\n\n[^one]: Below.\n\n---\n";
    let files = pages_of(&format!("{SITE}--- content/blocks.md\n{text}"));
    let (page, arabic) = (&files["en/blocks.html"], &files["ar/blocks.html"]);
    for part in [
        "<ol start=\"3\"><li>tight</li><li><em>too</em></li></ol>",
        "<ul><li><p>loose</p><p>really</p></li></ul>",
        "aria-label=\"A &amp; B, C\"><table class=\"t\"><thead><tr><th scope=\"col\">A &amp; <a href=\"https://example.com/?a&amp;b\" rel=\"external\">B</a></th><th scope=\"col\" class=\"n\">C</th>",
        "<th scope=\"row\"><s>x</s></th><td class=\"n\"><code>&lt;1&gt;</code></td>",
        "<dl class=\"defs\"><dt>Term</dt><dd><p>Meaning</p></dd></dl>",
        "<aside class=\"alert note\"><p class=\"meta\"><b>",
        "<a href=\"#fn-one\">[one]</a>",
        "<aside class=\"alert footnote\" id=\"fn-one\"><p class=\"meta\"><b>[one]</b></p><p>Below.</p></aside>",
        "<hr>",
        "<meta name=\"description\" content=\"tight",
    ] {
        assert!(page.contains(part), "{part}\n{page}");
    }
    assert!(arabic.contains("<div lang=\"en\" dir=\"ltr\" class=\"prose\"><ol start"), "{arabic}");
}

#[test]
fn an_author_says_what_crawlers_may_read() {
    let site = format!("{SITE}--- static/robots.txt\nUser-agent: *\nDisallow: /\n");
    let bundle = compile(&fixture::sources(&site), &Options::default(), &Memo::default(), &|_| {}).bundle.expect("a good site");
    assert_eq!(&*bundle.files["robots.txt"], b"User-agent: *\nDisallow: /\n");
    assert!(files()["robots.txt"].contains("Sitemap: https://example.org/clusters/sitemap.xml"));
}

/// Two clusters of firms in a row: `n` of them in the first, one more in the second.
fn two_clusters(n: usize) -> String {
    let mut site = String::from("--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"en\", \"ar\"]\ndisclaimer = \"D\"\nbase_url = \"https://example.org\"\n");
    for (id, firms) in [("east", n), ("west", n + 1)] {
        site.push_str(&format!(
            "--- content/{id}/cluster.toml\n[cluster]\nname = \"The {id}\"\nas_of = 2024-06-30\nstatus = \"published\"\nsummary = \"Firms.\"\ncore = [\"MY-07\"]\nboundary = \"B.\"\n\
             [phase.start]\nsince = 1990\ntitle = \"Start {id}\"\n[stage.make]\nname = \"Making\"\n"
        ));
        for firm in 0..firms {
            let same = if firm == 0 && id == "east" { "same_as = \"west/f1\"\n" } else { "" };
            site.push_str(&format!("[actor.f{firm}]\nname = \"Firm {firm} {id}\"\nkind = \"enterprise\"\nplace = \"MY-07\"\nstages = [\"make\"]\n{same}"));
            if firm > 0 {
                site.push_str(&format!("[relation.r{firm}]\nfrom = \"f{}\"\nkind = \"cooperates\"\nto = \"f{firm}\"\nsince = 2001\n", firm - 1));
            }
        }
    }
    site.push_str("--- content/east/structure.md\nThe east is made of firms, as is [=](actor:west/f1); see [the two](page:compare).\n\nMore.\n");
    site.push_str("--- content/west/structure.md\nThe west too.\n--- content/west/structure.ar.md\nوالغرب كذلك.\n");
    site
}

#[test]
fn clusters_stand_side_by_side_with_the_values_of_their_own_pages() {
    let site = two_clusters(8);
    let compiled = compile(&fixture::sources(&site), &Options::default(), &Memo::default(), &|_| {});
    let faults: Vec<&String> = compiled.diagnostics.iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| &diagnostic.message).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let bundle = compiled.bundle.expect("a good site");
    let page = |path: &str| String::from_utf8_lossy(&bundle.files[path]).into_owned();
    let compare = page("en/compare.html");
    // Each value is that of the cluster's own page, and leads there.
    let mut values = 0;
    let own = [("east", page("en/east/indicators.html")), ("west", page("en/west/indicators.html"))];
    for (id, html) in &own {
        for part in html.split("<section id=\"indicator-").skip(1) {
            let slug = part.split('"').next().expect("an id");
            // What one of them alone has, is compared with nothing.
            if !own.iter().all(|(_, html)| html.contains(&format!("id=\"indicator-{slug}\""))) {
                assert!(!compare.contains(&format!("#indicator-{slug}\"")), "{slug}");
                continue;
            }
            let value = part.split("<span class=\"v\">").nth(1).and_then(|rest| rest.split("</span>").next()).expect("a value");
            let link = format!("<a href=\"{id}/indicators.html#indicator-{slug}\">{value}</a>");
            assert!(compare.contains(&link), "{link}\n{compare}");
            values += 1;
        }
    }
    assert!(values > 20, "{values}");
    // Density depends on how many firms are counted, partners per actor do not.
    let (open, apart) = compare.split_once("Not to be compared").expect("two groups");
    assert!(apart.contains("#indicator-cooperation-density") && !open.contains("#indicator-cooperation-density") && open.contains("#indicator-mean-degree"));
    for part in [
        "The east is made of firms, as is <a href=\"west/actor/f1.html\">Firm 1 west</a>",
        "<a href=\"east/actor/f0.html\">Firm 0 east</a> = <a href=\"west/actor/f1.html\">Firm 1 west</a>",
        "<a href=\"east/structure.html\">Structure</a>: <a href=\"west/actor/f1.html\">Firm 1 west</a>",
        "<a href=\"east/timeline.html#phase-start\">Start east</a>",
        "<a href=\"index.html\">S</a>",
        "hreflang",
    ] {
        assert!(compare.contains(part), "{part}\n{compare}");
    }
    // Linked from the home page, the overviews, the navigation of every page, and the text.
    assert!(page("en/index.html").contains("<a href=\"compare.html\">Clusters side by side</a>"));
    assert!(page("en/east/index.html").contains("<a href=\"../compare.html\">Side by side with The west</a>"));
    assert!(page("en/east/actors.html").contains("<a href=\"../compare.html\">Compare</a>"));
    assert!(page("en/east/structure.html").contains("<a href=\"../compare.html\">the two</a>"));
    // The east has no Arabic text: the page says so and is not offered to crawlers.
    let arabic = page("ar/compare.html");
    assert!(arabic.contains("content=\"noindex\"") && arabic.contains("lang=\"en\" dir=\"ltr\""));
    let listed = page("sitemap.xml");
    assert!(listed.contains("https://example.org/en/compare.html<") && !listed.contains("ar/compare.html"));
    // Nothing to compare with: no page, and no link to one.
    assert!(files().iter().all(|(path, html)| !path.ends_with("compare.html") && !html.contains("compare.html\"")));
}

#[test]
fn indicators_are_told_for_boundaries_and_phases() {
    let site = two_clusters(8).replace(
        "The east is made of firms",
        "The east has [=](indicator:I03) partners per actor, [=](indicator:I03@start) then, [=](indicator:I01@extended) with the others, \
         [=](indicator:I36) and [=](indicator:I37), see [how](indicator:robustness). It is made of firms",
    );
    let observed = "--- content/east/more.toml\n[observation.patents]\nindicator = \"I36\"\nat = 2020\nvalue = 12.5\nunit = \"%\"\nsources = [\"s\"]\n\
        [source.s]\ntitle = \"A survey\"\ntype = \"statistics\"\n[actor.far]\nname = \"Far\"\nkind = \"sme\"\nplace = \"MY-02\"\nboundary = \"extended\"\nsources = [\"s\"]\n\
        [relation.far]\nfrom = \"far\"\nkind = \"cooperates\"\nto = \"f1\"\nsources = [\"s\"]\n";
    let compiled = compile(&fixture::sources(&format!("{site}{observed}")), &Options::default(), &Memo::default(), &|_| {});
    let faults: Vec<&String> = compiled.diagnostics.iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| &diagnostic.message).collect();
    assert!(faults.is_empty(), "{faults:?}");
    let bundle = compiled.bundle.expect("a good site");
    let text = |path: &str| String::from_utf8_lossy(&bundle.files[path]).into_owned();
    let structure = text("en/east/structure.html");
    // Eight firms in a row and one beside them: 16 ends of 9 actors; dated ties alone: 14 of 8.
    for part in [
        "indicators.html#indicator-mean-degree",
        ">1.8</",
        "trends.html#trend-mean-degree",
        "indicators.html#indicator-cooperation-density",
        ">22%</",
        "indicators.html#observation-patents",
        ">12.5%</",
        "indicators.html\"",
        ">not known</",
        "indicators.html#indicator-robustness",
    ] {
        assert!(structure.contains(part), "{part}\n{structure}");
    }
    let csv = text("data/east/indicators.csv");
    assert!(csv.contains("I01,cooperation-density,core,,,0.250000,8,7,") && csv.contains("I01,cooperation-density,extended,,,0.222222,9,8,"), "{csv}");
    let course = text("data/east/indicators-by-phase.csv");
    assert!(course.contains("I03,mean-degree,recorded,start,2024-06-30,1.750000,8,7,false"), "{course}");
    assert!(text("data/east/observations.csv").contains("patents,I36,2020,12.5,%,s"));
    assert!(text("data/east/mentions.csv").starts_with("sort,id,recorded,language,mentions\n"));
    let json = text("data/east/cluster.json");
    for part in ["\"with_extended\"", "\"by_phase\"", "\"told_and_recorded\"", "\"observations\""] {
        assert!(json.contains(part), "{part}");
    }
    assert!(!json.contains("NaN") && !csv.contains("NaN") && !course.contains("NaN"));
    let trends = text("en/east/trends.html");
    assert!(trends.contains("id=\"trend-mean-degree\"") && trends.contains("One recorded tie has no known beginning"), "{trends}");
    assert!(text("en/east/told.html").contains("mentions.csv"));
}
