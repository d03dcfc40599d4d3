//! Pages that go by another name in a language: every link, the language switch, what crawlers and
//! hosts are told, and the old addresses.

use std::collections::{BTreeMap, BTreeSet};

use narrarium::compile::{Options, edition};
use narrarium::memo::Memo;
use narrarium::sources::fixture;

use crate::rendering::pages_of;

const SITE: &str = r#"
--- site.toml
[site]
name = "Clusters"
languages = ["en", "ms", "zh-Hans"]
disclaimer = "An example."
base_url = "https://example.org/sub"
hosts = ["netlify", "cloudflare", "nginx", "apache"]
nav = [{ label = "About", to = "page:about" }]
--- content/about.md
About [the method](page:method/data).
--- content/about.ms.md
+++
title = "Tentang"
slug = "tentang"
+++
Tentang [kaedah](page:method/data).
--- content/method/data.md
+++
title = "Data"
+++
Data and [mechanisms](section:toy/mechanisms).
--- content/method/data.zh-Hans.md
+++
slug = "数据"
+++
数据与[机制](section:toy/mechanisms)。
--- content/toy/cluster.toml
[cluster]
name = "Toy"
as_of = 2024-06-30
status = "published"
summary = "A cluster of toys. It has two firms."
core = ["MY-07"]
boundary = "The state."
[actor.acme]
name = "Acme"
kind = "enterprise"
place = "MY-07"
former_ids = ["old-acme"]
sources = ["paper"]
[actor.bolt]
name = "Bolt"
kind = "sme"
place = "MY-07"
sources = ["paper"]
[event.start]
date = 1990
kind = "founding"
title = "The start"
opens = ["acme"]
sources = ["paper"]
[relation.acme-bolt]
from = "acme"
kind = "supplies"
to = "bolt"
item = "screws"
sources = ["paper"]
[source.paper]
title = "A paper"
type = "news"
--- content/toy/text.ms.toml
cluster.name = "Mainan"
cluster.slug = "mainan"
cluster.former_slugs = ["permainan"]
actor.acme.slug = "akme"
--- content/toy/text.zh-Hans.toml
actor.acme.name = "爱可美"
actor.acme.slug = "爱可美"
actor.acme.former_slugs = ["aikemei"]
--- content/toy/mechanisms.md
Firms learn from [=](actor:acme). See [supply](question:supply) and [about](page:about).
--- content/toy/mechanisms.ms.md
+++
slug = "mekanisme"
former_slugs = ["cara-kerja"]
+++
Firma belajar daripada [=](actor:acme). Lihat [bekalan](question:supply) dan [tentang](page:about).
--- content/toy/mechanisms.zh-Hans.md
+++
slug = "机制"
+++
企业向[=](actor:acme)学习。见[供应](question:supply)。
--- content/toy/questions/supply.md
There is one supplier.
--- content/toy/questions/supply.ms.md
+++
slug = "bekalan"
+++
--- content/other/cluster.toml
[cluster]
name = "Other"
as_of = 2024-06-30
status = "published"
summary = "Another cluster."
core = ["MY-08"]
boundary = "The state. See [the mechanisms](section:toy/mechanisms)."
[actor.acme]
name = "Acme elsewhere"
kind = "enterprise"
place = "MY-08"
same_as = "toy/acme"
"#;

type Files = BTreeMap<String, String>;

/// The values of an attribute, as files below the root: links within the page and to elsewhere left out.
fn linked(path: &str, html: &str, attribute: &str) -> BTreeSet<String> {
    let start = format!(" {attribute}=\"");
    let values = html.split(&start).skip(1).filter_map(|rest| rest.split('"').next());
    values.filter(|value| !value.starts_with('#') && !value.contains(':') && !value.is_empty()).map(|value| resolved(path, value)).collect()
}

/// Where a relative link leads, decoded.
fn resolved(path: &str, link: &str) -> String {
    let link = link.split('#').next().unwrap_or(link);
    let mut parts: Vec<&str> = path.split('/').collect();
    parts.pop();
    for part in link.split('/') {
        if part == ".." {
            parts.pop().expect("a link stays inside the site");
        } else {
            parts.push(part);
        }
    }
    decoded(&parts.join("/"))
}

fn decoded(text: &str) -> String {
    let mut bytes = Vec::new();
    let mut rest = text.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'%' {
            let digits = [rest.next().expect("a digit"), rest.next().expect("a digit")];
            bytes.push(u8::from_str_radix(std::str::from_utf8(&digits).expect("ASCII"), 16).expect("a number"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

fn is_redirect(html: &str) -> bool {
    html.contains("http-equiv=\"refresh\"")
}

/// Where a redirect leads.
fn target(path: &str, html: &str) -> String {
    let url = html.split("0; url=").nth(1).and_then(|rest| rest.split('"').next()).expect("an address");
    assert!(html.contains(&format!("<a href=\"{url}\">")), "{path}: whoever is not led on can follow the link");
    resolved(path, url)
}

/// Pages and redirects.
fn pages(files: &Files) -> (BTreeMap<&str, &str>, BTreeMap<&str, String>) {
    let html = || files.iter().filter(|(path, _)| path.ends_with(".html")).map(|(path, text)| (path.as_str(), text.as_str()));
    let moves = html().filter(|(_, text)| is_redirect(text)).map(|(path, text)| (path, target(path, text))).collect();
    (html().filter(|(_, text)| !is_redirect(text)).collect(), moves)
}

/// Language and file of a page's links of a kind: `rel="alternate"`, or those of the language switch.
fn versions(html: &str, address: impl Fn(&str) -> String) -> BTreeMap<String, String> {
    let value = |tag: &str, name: &str| tag.split(&format!(" {name}=\"")).nth(1).and_then(|rest| rest.split('"').next()).map(str::to_owned);
    let tags = html.split('<').filter(|tag| tag.contains(" hreflang=\"")).map(|tag| tag.split('>').next().unwrap_or(tag));
    tags.filter_map(|tag| Some((value(tag, "hreflang")?, address(&value(tag, "href")?)))).collect()
}

#[test]
fn pages_stand_where_their_slugs_say() {
    let files = pages_of(SITE);
    let (pages, _) = pages(&files);
    for path in [
        "ms/tentang.html",
        "ms/mainan/index.html",
        "ms/mainan/mekanisme.html",
        "ms/mainan/network.html",
        "ms/mainan/question/bekalan.html",
        "ms/mainan/actor/akme.html",
        "ms/mainan/actor/bolt.html",
        "ms/mainan/embed/timeline.html",
        "ms/other/actor/acme.html",
        "ms/method/data.html",
        "zh-Hans/toy/机制.html",
        "zh-Hans/toy/actor/爱可美.html",
        "zh-Hans/method/数据.html",
        "zh-Hans/about.html",
        // Nobody has written it in Chinese: it keeps its id there, whatever it is called elsewhere.
        "zh-Hans/toy/question/supply.html",
        "en/toy/mechanisms.html",
        "en/toy/actor/acme.html",
    ] {
        assert!(pages.contains_key(path), "{path} is missing: {:?}", pages.keys());
    }
    assert!(!pages.keys().any(|path| path.starts_with("ms/toy/") || path.starts_with("en/mainan")));
    // Each page has as many versions as there are languages, and no more.
    let count = |tag: &str| pages.keys().filter(|path| path.starts_with(tag)).count();
    assert_eq!((count("ms/"), count("zh-Hans/")), (count("en/"), count("en/")));
}

#[test]
fn a_file_that_says_its_slug_alone_is_no_translation() {
    let files = pages_of(SITE);
    let question = &files["ms/mainan/question/bekalan.html"];
    assert!(question.contains("There is one supplier") && question.contains("content=\"noindex\""), "{question}");
    assert!(!files["sitemap.xml"].contains("bekalan"));
}

#[test]
fn every_link_leads_to_a_page_and_none_over_an_old_address() {
    let files = pages_of(SITE);
    let (pages, moves) = pages(&files);
    let mut count = 0;
    for (path, html) in &pages {
        for attribute in ["href", "src"] {
            for to in linked(path, html, attribute) {
                assert!(files.contains_key(&to), "{path} links to {to}");
                assert!(!moves.contains_key(to.as_str()), "{path} links to the old address {to}");
                count += 1;
            }
        }
    }
    assert!(count > 500, "{count}");
    let links = linked("ms/mainan/mekanisme.html", pages["ms/mainan/mekanisme.html"], "href");
    for to in ["ms/mainan/actor/akme.html", "ms/mainan/question/bekalan.html", "ms/tentang.html", "zh-Hans/toy/机制.html", "en/toy/mechanisms.html"] {
        assert!(links.contains(to), "{to}: {links:?}");
    }
    assert!(linked("ms/other/index.html", pages["ms/other/index.html"], "href").contains("ms/mainan/mekanisme.html"), "from another cluster");
    assert!(linked("zh-Hans/method/数据.html", pages["zh-Hans/method/数据.html"], "href").contains("zh-Hans/toy/机制.html"), "from a free page");
}

#[test]
fn the_language_switch_and_crawlers_find_every_version() {
    let files = pages_of(SITE);
    let (pages, _) = pages(&files);
    let address = |path: &str| {
        let path = path.strip_suffix("index.html").unwrap_or(path);
        let encoded: String = path.bytes().map(|byte| if byte.is_ascii() { char::from(byte).to_string() } else { format!("%{byte:02X}") }).collect();
        format!("https://example.org/sub/{encoded}")
    };
    let sitemap = &files["sitemap.xml"];
    let (mut switched, mut alternate) = (0, 0);
    for (path, html) in &pages {
        if !path.contains('/') || path.contains("/embed/") {
            continue;
        }
        let (head, body) = html.split_once("</head>").expect("a head");
        let own = path.split('/').next().expect("a folder");
        let switch = versions(body, |href| resolved(path, href));
        assert_eq!(switch.keys().map(String::as_str).collect::<Vec<_>>(), ["en", "ms", "zh-Hans"], "{path}");
        assert_eq!(switch[own], **path);
        for (lang, other) in &switch {
            assert!(other.starts_with(&format!("{lang}/")));
            let body = pages.get(other.as_str()).unwrap_or_else(|| panic!("{path} switches to {other}")).split_once("</head>").expect("a head").1;
            assert_eq!(versions(body, |href| resolved(other, href)), switch, "{path} and {other} know the same versions");
            switched += 1;
        }
        let hreflang = versions(head, str::to_owned);
        for (lang, href) in hreflang.iter().filter(|(lang, _)| *lang != "x-default") {
            assert_eq!(*href, address(&switch[lang]), "{path}: {lang}");
            let other = pages[switch[lang].as_str()].split_once("</head>").expect("a head").0;
            assert_eq!(versions(other, str::to_owned), hreflang, "{path}: {lang}");
            assert!(sitemap.contains(&format!("<loc>{href}</loc>")), "{href}");
            alternate += 1;
        }
        if head.contains("rel=\"canonical\"") {
            let canonical = format!("<link rel=\"canonical\" href=\"{}\">", address(path));
            assert!(head.contains(&canonical), "{path}");
            assert!(sitemap.contains(&format!("<loc>{}</loc>", address(path))), "{path}");
        } else {
            assert!(!sitemap.contains(&format!("<loc>{}</loc>", address(path))), "{path}");
        }
    }
    assert!(switched > 150 && alternate > 50, "{switched} {alternate}");
    assert!(sitemap.contains("https://example.org/sub/zh-Hans/toy/%E6%9C%BA%E5%88%B6.html"));
    assert!(files["ms/mainan/mekanisme.html"].contains("https://example.org/sub/zh-Hans/toy/%E6%9C%BA%E5%88%B6.html"));
}

#[test]
fn old_addresses_lead_on() {
    let files = pages_of(SITE);
    let (pages, moves) = pages(&files);
    for (from, to) in [
        ("ms/about.html", "ms/tentang.html"),
        ("ms/toy/index.html", "ms/mainan/index.html"),
        ("ms/permainan/index.html", "ms/mainan/index.html"),
        ("ms/toy/timeline.html", "ms/mainan/timeline.html"),
        ("ms/toy/embed/network.html", "ms/mainan/embed/network.html"),
        // Every name in every folder.
        ("ms/toy/mechanisms.html", "ms/mainan/mekanisme.html"),
        ("ms/toy/mekanisme.html", "ms/mainan/mekanisme.html"),
        ("ms/toy/cara-kerja.html", "ms/mainan/mekanisme.html"),
        ("ms/mainan/mechanisms.html", "ms/mainan/mekanisme.html"),
        ("ms/mainan/cara-kerja.html", "ms/mainan/mekanisme.html"),
        ("ms/permainan/mechanisms.html", "ms/mainan/mekanisme.html"),
        ("ms/toy/question/supply.html", "ms/mainan/question/bekalan.html"),
        ("ms/toy/actor/old-acme.html", "ms/mainan/actor/akme.html"),
        ("ms/mainan/actor/acme.html", "ms/mainan/actor/akme.html"),
        ("en/toy/actor/old-acme.html", "en/toy/actor/acme.html"),
        ("zh-Hans/toy/actor/old-acme.html", "zh-Hans/toy/actor/爱可美.html"),
        ("zh-Hans/toy/actor/aikemei.html", "zh-Hans/toy/actor/爱可美.html"),
        ("zh-Hans/toy/actor/acme.html", "zh-Hans/toy/actor/爱可美.html"),
        ("zh-Hans/method/data.html", "zh-Hans/method/数据.html"),
    ] {
        assert_eq!(moves.get(from).map(String::as_str), Some(to), "{from}");
    }
    for (from, to) in &moves {
        assert!(pages.contains_key(to.as_str()), "{from} leads to {to}, which is no page: nobody is led on twice");
        assert_eq!(from.split('/').next(), to.split('/').next(), "nobody is led to another language");
        assert!(!files["sitemap.xml"].contains(&format!("/{from}<")), "{from}");
    }
    // A former slug is one of its language alone; a page in English has moved nowhere.
    assert_eq!(moves.keys().filter(|path| path.starts_with("en/")).collect::<Vec<_>>(), [&"en/toy/actor/old-acme.html"]);
    assert!(!moves.contains_key("zh-Hans/toy/cara-kerja.html"));
    assert!(files["ms/toy/mechanisms.html"].contains("<link rel=\"canonical\" href=\"https://example.org/sub/ms/mainan/mekanisme.html\">"));
}

#[test]
fn hosts_know_the_old_addresses() {
    let files = pages_of(SITE);
    let (_, moves) = pages(&files);
    for name in ["_redirects", "hosts/nginx-server.conf", ".htaccess"] {
        let rules = files[name].lines().filter(|line| line.contains("301")).count();
        let folders = moves.keys().filter(|path| path.ends_with("/index.html")).count();
        assert_eq!(rules, moves.len() + folders, "{name}");
    }
    let has = |name: &str, line: &str| assert!(files[name].lines().any(|other| other.trim() == line), "{name} lacks {line}\n{}", files[name]);
    has("_redirects", "/sub/ms/toy/ /sub/ms/mainan/ 301");
    has("_redirects", "/sub/zh-Hans/toy/mechanisms.html /sub/zh-Hans/toy/%E6%9C%BA%E5%88%B6.html 301");
    has(
        "hosts/nginx-server.conf",
        "location = \"/sub/zh-Hans/toy/mechanisms.html\" { absolute_redirect off; return 301 \"/sub/zh-Hans/toy/%E6%9C%BA%E5%88%B6.html\"; }",
    );
    has(".htaccess", r#"RewriteRule "^zh-Hans/toy/mechanisms\.html$" "%{ENV:NARRARIUM}zh-Hans/toy/\%E6\%9C\%BA\%E5\%88\%B6.html" [R=301,NE,L]"#);
    // What a server compares is decoded, and what it sends is not.
    let renamed = SITE.replace("slug = \"机制\"", "slug = \"jizhi\"\nformer_slugs = [\"机制\"]");
    let files = pages_of(&renamed);
    let nginx = &files["hosts/nginx-server.conf"];
    assert!(nginx.contains("location = \"/sub/zh-Hans/toy/机制.html\" {"), "{nginx}");
    assert!(files[".htaccess"].contains("\"^zh-Hans/toy/机制\\.html$\""));
    assert!(files["_redirects"].contains("\n/sub/zh-Hans/toy/%E6%9C%BA%E5%88%B6.html /sub/zh-Hans/toy/jizhi.html 301\n"));
    // Where addresses have no ending, old ones have none either.
    let files = pages_of(&SITE.replace("base_url", "clean_urls = true\nbase_url"));
    assert!(files["_redirects"].contains("\n/sub/ms/about /sub/ms/tentang 301\n"), "{}", files["_redirects"]);
    assert!(files["sitemap.xml"].contains("https://example.org/sub/ms/tentang<"));
}

#[test]
fn an_old_address_never_takes_the_place_of_anything() {
    // A file of the author's stands at the old address of a page.
    let files = pages_of(&format!("{SITE}\n--- static/ms/about.html\n<p>Mine.\n--- static/zh-Hans/toy/Mechanisms.html\n<p>Mine too.\n"));
    assert_eq!(files["ms/about.html"].trim(), "<p>Mine.");
    assert!(!files.contains_key("zh-Hans/toy/mechanisms.html") && files.contains_key("zh-Hans/toy/Mechanisms.html"), "one file on many disks");
    assert!(!files["_redirects"].contains("/ms/about.html") && !files["_redirects"].contains("zh-Hans/toy/mechanisms.html"));
    // Two records claim an old id (a split): one page leads on, and it is said once.
    let split = SITE.replace("name = \"Bolt\"", "name = \"Bolt\"\nformer_ids = [\"old-acme\"]");
    let files = pages_of(&split);
    assert_eq!(files["_redirects"].matches("en/toy/actor/old-acme.html").count(), 1);
    let paths: BTreeSet<String> = files.keys().map(|path| path.to_lowercase()).collect();
    assert_eq!(paths.len(), files.len());
}

#[test]
fn a_slug_of_the_first_language_is_no_slug_of_the_others() {
    let site = SITE
        .replace("--- content/toy/mechanisms.md\n", "--- content/toy/mechanisms.md\n+++\nslug = \"how-it-works\"\n+++\n")
        .replace("+++\nslug = \"机制\"\n+++\n", "");
    let files = pages_of(&site);
    let (pages, moves) = pages(&files);
    assert!(pages.contains_key("en/toy/how-it-works.html") && pages.contains_key("zh-Hans/toy/mechanisms.html"));
    assert_eq!(moves["en/toy/mechanisms.html"], "en/toy/how-it-works.html");
}

#[test]
fn feeds_and_downloads_stay_where_they_are() {
    let files = pages_of(SITE);
    // A feed reader follows no page that leads on, so its address is the id's for ever.
    assert!(files.contains_key("ms/toy/events.xml") && files.contains_key("data/toy/actors.csv"));
    let feed = &files["ms/toy/events.xml"];
    assert!(feed.contains("https://example.org/sub/ms/mainan/timeline.html"), "{feed}");
    assert!(files["ms/mainan/timeline.html"].contains("../toy/events.xml"));
    assert!(files["data/toy/timelinejs.ms.json"].contains("/ms/mainan/"), "addresses inside a download follow");
}

#[test]
fn serve_shows_what_build_writes() {
    let sources = fixture::sources(SITE);
    let files = pages_of(SITE);
    assert_eq!(files, pages_of(SITE), "twice the same");
    let (edition, _) = edition(&sources, &Options::default(), &Memo::default(), &|_| {});
    let edition = edition.expect("a site");
    for path in ["zh-Hans/toy/机制.html", "ms/mainan/actor/akme.html", "ms/permainan/mechanisms.html", "_redirects", "sitemap.xml"] {
        let served = edition.file(path).unwrap_or_else(|| panic!("{path} is served")).expect("spelled");
        assert_eq!(String::from_utf8_lossy(&served), files[path], "{path}");
        assert!(edition.has(path));
    }
    assert!(edition.file("zh-Hans/mainan/index.html").is_none());
}

#[test]
fn a_site_without_slugs_has_no_old_addresses() {
    let plain: String = SITE.lines().filter(|line| !line.contains("slug") && !line.contains("former_ids")).fold(String::new(), |all, line| all + line + "\n");
    let files = pages_of(&plain);
    let (_, moves) = pages(&files);
    assert!(moves.is_empty(), "{moves:?}");
    assert!(!files["_redirects"].contains("301") && !files["hosts/nginx-server.conf"].contains("301"));
}
