//! Drawings that pages of others show inside them.

use narrarium::compile::{Options, edition};
use narrarium::edition::Edition;
use narrarium::memo::Memo;
use narrarium::sources::fixture;
use narrarium::view::routes::{Framed, Route};

const SITE: &str = r#"
--- site.toml
[site]
name = "Toys \"explained\""
languages = ["en", "ar"]
disclaimer = "An example."
licence = "CC BY 4.0"
base_url = "https://example.org/sub"
embed_hosts = ["https://*.example.org", "news.example.com"]
--- content/toy/cluster.toml
[cluster]
name = "Toy <town> & \"more\""
as_of = 2024-06-30
status = "published"
summary = "A cluster of toys."
core = ["MY-07"]
boundary = "The state."
[actor.maker]
name = "Maker"
kind = "enterprise"
place = "MY-07"
sources = ["paper"]
[actor.buyer]
name = "Buyer"
kind = "enterprise"
place = "MY-07"
sources = ["paper"]
[relation.toys]
from = "maker"
kind = "supplies"
to = "buyer"
item = "undisclosed"
since = 1990
sources = ["paper"]
[phase.early]
title = "First"
since = 1970
[event.law]
date = 1971
kind = "policy"
title = "A law"
actors = ["maker"]
sources = ["paper"]
[event.plan]
date = "2014-08"
kind = "investment"
title = "A plan"
progress = "announced"
due = "2016-12"
outcome = "done"
sources = ["paper"]
[event.report]
date = 2015
kind = "crisis"
title = "A report"
progress = "denied"
outcome = "done"
sources = ["paper"]
[event.done]
date = "2017-03"
kind = "expansion"
title = "Done"
sources = ["paper"]
[source.paper]
title = "A paper"
type = "news"
publisher = "The Paper"
"#;

fn site(text: &str) -> Edition {
    let (edition, diagnostics) = edition(&fixture::sources(text), &Options::default(), &Memo::default(), &|_| {});
    edition.unwrap_or_else(|| panic!("{diagnostics:?}"))
}

fn file(site: &Edition, path: &str) -> String {
    let bytes = site.file(path).unwrap_or_else(|| panic!("there is no {path}")).expect("it is spelled");
    String::from_utf8(bytes.to_vec()).expect("it is text")
}

#[test]
fn a_drawing_stands_alone_and_leads_to_the_whole_page() {
    let site = site(SITE);
    for lang in ["en", "ar"] {
        for name in ["network", "timeline"] {
            let page = file(&site, &format!("{lang}/toy/embed/{name}.html"));
            assert!(page.contains("<meta name=\"robots\" content=\"noindex\">"), "{page}");
            assert!(page.contains(&format!("<link rel=\"canonical\" href=\"https://example.org/sub/{lang}/toy/{name}.html\">")), "{page}");
            assert!(page.contains(&format!("<a href=\"../{name}.html\">")), "{page}");
            assert!(page.contains("<svg") && page.contains("<base target=\"_blank\">") && page.contains("CC BY 4.0"), "{page}");
            for absent in ["hreflang", "<nav", "<footer", "og:title"] {
                assert!(!page.contains(absent), "{absent} in {page}");
            }
        }
    }
    assert!(!file(&site, "sitemap.xml").contains("/embed/"));
    let page = file(&site, "en/toy/embed/timeline.html");
    assert!(page.contains("href=\"../timeline.html#event-law\" aria-labelledby=\"d1 h1\""), "{page}");
    let drawing = page.split("<svg").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect::<String>();
    assert_eq!(drawing.matches("<a ").count(), drawing.matches("<a target=\"_blank\" rel=\"noopener\" ").count());
    assert!(!file(&site, "en/toy/timeline.html").contains("_blank"));
    for id in ["law", "plan", "report", "done"] {
        assert_eq!(page.matches(&format!("id=\"event-{id}\"")).count(), 1);
    }
}

#[test]
fn what_to_copy_is_offered_where_it_works() {
    // What keeps its direction is an element of its own.
    let told = |text: &str, name: &str| file(&site(text), &format!("en/toy/{name}.html")).replace("<bdi>", "").replace("</bdi>", "");
    for name in ["network", "timeline"] {
        let page = told(SITE, name);
        assert!(page.contains("a page of https://*.example.org or news.example.com"), "{page}");
        let code = format!("&lt;iframe src=&quot;https://example.org/sub/en/toy/embed/{name}.html&quot;");
        assert!(page.contains(&code), "{page}");
        // Escaped for the other page, and then for this one.
        assert!(page.contains("title=&quot;Toy &amp;lt;town&amp;gt; &amp;amp; &amp;quot;more&amp;quot;: "), "{page}");
        assert!(told(&SITE.replace("\"https://*.example.org\", \"news.example.com\"", "\"*\""), name).contains("Copy this HTML into another page:"));
        for without in ["base_url = \"https://example.org/sub\"\n", "embed_hosts = [\"https://*.example.org\", \"news.example.com\"]\n"] {
            let text = SITE.replace(without, "");
            assert!(!told(&text, name).contains("iframe"), "without {without}");
            assert!(site(&text).has(&format!("en/toy/embed/{name}.html")), "the agency's own pages may show it");
        }
    }
}

#[test]
fn what_has_nothing_to_draw_is_not_there() {
    let (head, rest) = SITE.split_once("[actor.maker]").expect("it has actors");
    let bare = format!("{head}{}", rest.split_once("[source.paper]").map(|(_, rest)| format!("[source.paper]{rest}")).expect("it has a source"));
    let bare = site(&bare);
    assert!(bare.has("en/toy/network.html") && !bare.has("en/toy/embed/network.html") && !bare.has("en/toy/embed/timeline.html"));
}

#[test]
fn a_route_tells_whether_others_may_show_it() {
    let toy = narrarium::base::ids::ClusterId::parse("toy").expect("an id");
    let embed = Route::Embed(toy.clone(), Framed::Timeline);
    assert!(embed.is_embed() && !Route::Timeline(toy.clone()).is_embed());
    assert_eq!(embed.whole(), Some(Route::Timeline(toy)));
}

#[test]
fn the_axis_joins_a_plan_with_what_came_of_it() {
    let site = site(SITE);
    let page = file(&site, "en/toy/timeline.html");
    assert_eq!(page.matches("<g data-a=\"plan\" data-b=\"done\"><path class=\"late\"").count(), 2, "in both sizes: {page}");
    assert!(!page.contains("data-a=\"report\""), "what followed a report was no plan of it");
    assert!(page.contains("from a plan to what came of it") && page.contains("so much later than planned"));
    // December 2016 lies behind August: the dates prove no delay.
    let on_time = file(&self::site(&SITE.replace("date = \"2017-03\"", "date = 2016")), "en/toy/timeline.html");
    assert!(on_time.contains("<g data-a=\"plan\" data-b=\"done\"><path class=\"came\"") && !on_time.contains("class=\"late\""));
}

#[test]
fn a_denied_report_is_told_as_such() {
    let site = site(SITE);
    let page = file(&site, "en/toy/timeline.html");
    let report = page.split("<li id=\"event-report\"").nth(1).and_then(|rest| rest.split("</li>").next()).expect("the report is in the list");
    assert!(report.contains("<p class=\"progress\">denied</p>") && report.contains("denied\""), "{report}");
    let done = page.split("<li id=\"event-done\"").nth(1).and_then(|rest| rest.split("</li>").next()).expect("the event is in the list");
    assert!(done.contains("planned in") && !done.contains("A report"), "{done}");
}

#[test]
fn rules_for_hosts_are_written_and_an_author_s_own_win() {
    let plain = site(SITE);
    assert!(file(&plain, "_headers").contains("/:lang/:cluster/embed/*"), "{}", file(&plain, "_headers"));
    assert!(file(&plain, "_redirects").contains("Language=ar"), "{}", file(&plain, "_redirects"));
    assert!(plain.has("hosts/nginx-server.conf") && !plain.has(".htaccess"));
    let own = site(&format!("{SITE}--- static/_headers\n/*\n  X-Own: yes\n"));
    assert_eq!(file(&own, "_headers"), "/*\n  X-Own: yes\n");
}
