//! What other programs read of the events: an Atom feed and a file for TimelineJS, in each language.

mod atom;

use std::collections::BTreeSet;

use narrarium::compile::{Options, edition};
use narrarium::edition::Edition;
use narrarium::memo::Memo;
use narrarium::sources::fixture;
use serde_json::Value as Json;

const SITE: &str = r#"
--- site.toml
[site]
name = "Clusters & more"
languages = ["en", "ar"]
disclaimer = "An example."
licence = "CC BY 4.0"
base_url = "https://example.org/sub"
--- content/toy/cluster.toml
[cluster]
name = "Toy <town>"
as_of = 2024-06-30
status = "published"
summary = "A cluster of toys."
core = ["MY-07"]
boundary = "The state."
[phase.early]
title = "First"
since = 1970
[phase.late]
title = "Second"
since = 1990
[event.law]
date = "[1971,1972]"
kind = "policy"
title.en = "A law & its <b>effects</b>"
title.ar = "قانون"
summary = "It *begins*."
sources = ["paper"]
[event.slump]
date = "1998/2004"
kind = "crisis"
title = "A slump"
former_ids = ["crash"]
sources = ["paper"]
[event.plan]
date = "2014-08"
kind = "investment"
title = "A plan"
progress = "announced"
due = 2016
outcome = "done"
sources = ["paper"]
[event.done]
date = "2017-03"
kind = "expansion"
title = "Done"
sources = ["paper"]
[event.lost]
date = "unknown"
kind = "milestone"
title = "Nobody knows when"
sources = ["paper"]
[event.next]
date = 2031
kind = "entry"
title = "Next"
sources = ["paper"]
[source.paper]
title = "A paper"
type = "news"
publisher = "The Paper"
issued = 2014
accessed = 2024-01-02
"#;

fn site(text: &str) -> Edition {
    let (edition, diagnostics) = edition(&fixture::sources(text), &Options::default(), &Memo::default(), &|_| {});
    edition.unwrap_or_else(|| panic!("{diagnostics:?}"))
}

fn file(site: &Edition, path: &str) -> String {
    let bytes = site.file(path).unwrap_or_else(|| panic!("there is no {path}")).expect("it is spelled");
    String::from_utf8(bytes.to_vec()).expect("it is text")
}

/// The texts of an element, in order.
fn texts<'a>(xml: &'a str, element: &str) -> Vec<&'a str> {
    let (open, close) = (format!("<{element}"), format!("</{element}>"));
    xml.split(&open)
        .skip(1)
        .filter(|rest| rest.starts_with(['>', ' ']))
        .filter_map(|rest| rest.split_once('>')?.1.split_once(&close))
        .map(|(text, _)| text)
        .collect()
}

#[test]
fn a_feed_holds_what_its_standard_asks() {
    let site = site(SITE);
    for (tag, title) in [("en", "A law &amp; its &lt;b&gt;effects&lt;/b&gt;"), ("ar", "قانون")] {
        let feed = file(&site, &format!("{tag}/toy/events.xml"));
        assert_eq!(atom::faults(&feed), Vec::<String>::new(), "{feed}");
        assert!(feed.contains(&format!("xml:lang=\"{tag}\"")));
        assert!(feed.contains(&format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"https://example.org/sub/{tag}/toy/events.xml\"/>")), "{feed}");
        let (head, entries) = feed.split_once("<entry>").expect("it has entries");
        for element in ["id", "title", "updated", "name", "rights"] {
            assert_eq!(texts(head, element).len(), 1, "{element} in {head}");
        }
        let entries: Vec<&str> = entries.split("<entry>").collect();
        assert_eq!(entries.len(), 6);
        for entry in &entries {
            for element in ["id", "title", "updated", "published", "summary"] {
                assert_eq!(texts(entry, element).len(), 1, "{element} in {entry}");
            }
            assert!(entry.contains(&format!("href=\"https://example.org/sub/{tag}/toy/timeline.html#event-")), "{entry}");
        }
        let ids: BTreeSet<&str> = texts(&feed, "id").into_iter().collect();
        assert_eq!(ids.len(), 7, "{ids:?}");
        assert!(ids.contains(format!("https://example.org/sub/{tag}/toy/event/crash").as_str()), "a renamed record keeps its name: {ids:?}");
        assert!(texts(&feed, "title").contains(&title), "{feed}");
        // The last day told of, and no clock.
        assert!(texts(&feed, "updated").iter().all(|day| *day <= "2024-06-30T00:00:00Z" && day.len() == 20));
        assert!(feed.contains("<updated>2024-01-02T00:00:00Z</updated><published>1971-01-01T00:00:00Z</published>"), "the record was checked later");
        let published = texts(&feed, "published");
        assert!(published.windows(2).all(|pair| pair[0] >= pair[1]), "{published:?}");
    }
    let english = file(&site, "ar/toy/events.xml");
    assert!(english.contains("<title xml:lang=\"en\">A slump</title>"), "{english}");
    let page = file(&site, "en/toy/timeline.html");
    assert!(page.contains("application/atom+xml") && page.contains("events.xml"));
    assert!(!file(&site, "en/index.html").contains("application/atom+xml"));
}

#[test]
fn without_an_address_there_is_no_feed() {
    let site = site(&SITE.replace("base_url = \"https://example.org/sub\"\n", ""));
    assert!(site.file("en/toy/events.xml").is_none());
    assert!(!file(&site, "en/toy/timeline.html").contains("atom"));
    assert!(!file(&site, "en/toy/data.html").contains("events.xml"));
    let slides = file(&site, "data/toy/timelinejs.en.json");
    assert!(!slides.contains("href"));
}

#[test]
fn timelinejs_reads_the_events() {
    let site = site(SITE);
    assert!(file(&site, "ar/toy/data.html").contains("timelinejs.ar.json"));
    let json: Json = serde_json::from_str(&file(&site, "data/toy/timelinejs.en.json")).expect("it is JSON");
    assert_eq!(json["title"]["text"]["headline"], "Toy &lt;town&gt;");
    let slides = json["events"].as_array().expect("a list");
    // What has no date has no slide.
    assert_eq!(slides.len(), 5);
    let slide = |id: &str| slides.iter().find(|slide| slide["unique_id"] == id).expect("it has a slide");
    assert_eq!(slide("law")["start_date"], serde_json::json!({ "year": 1971 }));
    assert_eq!(slide("law")["display_date"], "1971 or 1972");
    assert!(slide("law")["end_date"].is_null(), "one moment does not last");
    assert_eq!(slide("law")["text"]["headline"], "A law &amp; its &lt;b&gt;effects&lt;/b&gt;");
    assert!(slide("law")["text"]["text"].as_str().is_some_and(|text| text.starts_with("<p>It begins.</p>")), "{}", slide("law"));
    assert_eq!(slide("slump")["end_date"], serde_json::json!({ "year": 2004 }));
    assert_eq!(slide("plan")["start_date"], serde_json::json!({ "year": 2014, "month": 8 }));
    assert_eq!(slide("plan")["display_date"], "August 2014 (announced)");
    let eras = json["eras"].as_array().expect("a list");
    assert_eq!(eras.iter().map(|era| era["end_date"]["year"].as_i64()).collect::<Vec<_>>(), [Some(1990), Some(2024)]);
}

#[test]
fn a_plan_is_told_with_its_day_and_its_delay() {
    // What keeps its direction is an element of its own.
    let told = |text: &str| file(&site(text), "en/toy/timeline.html").replace("<bdi>", "").replace("</bdi>", "");
    let page = told(SITE);
    let plan = page.split("<li id=\"event-plan\"").nth(1).and_then(|rest| rest.split("</li>").next()).expect("the plan is in the list");
    assert!(plan.contains("planned for 2016"), "{plan}");
    assert!(plan.contains("31 months"), "{plan}");
    // March 2017 lies behind all of 2016, and how far is not known to the month.
    assert!(!plan.contains("later than planned"), "{plan}");
    assert!(told(&SITE.replace("due = 2016", "due = \"2016-12\"")).contains("3 months later than planned"));
    assert!(page.contains("planned in"), "the outcome names its plan");
    let given_up = told(&SITE.replace("progress = \"announced\"", "progress = \"cancelled\""));
    assert!(given_up.contains("instead of the plan:") && !given_up.contains("planned in"));
    let lost = SITE.replace("outcome = \"done\"\n", "");
    assert!(told(&lost).contains("planned for 2016, no outcome on record"));
}
