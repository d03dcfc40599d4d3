//! A network too large for one drawing: an overview of groups, and a page of each.

use std::collections::BTreeSet;

use narrarium::analysis::communities::WHOLE;
use narrarium::compile::{Options, edition};
use narrarium::edition::Edition;
use narrarium::lock::FILE;
use narrarium::memo::Memo;
use narrarium::sources::{Content, File, Sources};

use crate::determinism::generate;

fn site() -> Sources {
    let work = tempfile::tempdir().unwrap();
    generate::dense_site(420, Some(1), 4, 2, generate::LANGUAGES, work.path()).unwrap();
    narrarium::shell::fs::read_site(work.path()).unwrap()
}

fn ready(sources: &Sources) -> Edition {
    let (edition, found) = edition(sources, &Options::default(), &Memo::default(), &|_| {});
    edition.unwrap_or_else(|| panic!("{found:?}"))
}

fn page(edition: &Edition, path: &str) -> String {
    let bytes = edition.file(path).unwrap_or_else(|| panic!("no {path}")).expect("it can be spelled");
    String::from_utf8_lossy(&bytes).into_owned()
}

/// The drawings of a page.
fn drawings(html: &str) -> Vec<&str> {
    html.split("<svg class=\"dr net").skip(1).filter_map(|rest| rest.split("</svg>").next()).collect()
}

/// What stands between two texts, each time.
fn between<'t>(text: &'t str, from: &str, to: &str) -> Vec<&'t str> {
    text.split(from).skip(1).filter_map(|rest| rest.split(to).next()).collect()
}

#[test]
fn a_large_network_is_drawn_in_groups_and_every_group_opens() {
    let sources = site();
    let edition = ready(&sources);
    let whole = page(&edition, "en/valley-1/network.html");
    let overview = drawings(&whole);
    assert_eq!(overview.len(), 3, "three widths");
    let keys: BTreeSet<&str> = between(overview[0], "href=\"network/", ".html\"").into_iter().collect();
    assert!(keys.len() > 3 && overview[0].matches("class=\"mk gp\"").count() == keys.len(), "{keys:?}");
    // The same in words, and no script that would look for actors.
    let listed: BTreeSet<&str> = between(whole.split("id=\"groups\"").nth(1).expect("a list"), "href=\"network/", ".html\"").into_iter().collect();
    assert_eq!(keys, listed);
    assert!(!whole.contains("network-data") && !whole.contains("explore") && whole.contains("drawings."), "the overview has no explorer");
    let mut seen = BTreeSet::new();
    for lang in ["en", "zh-Hans"] {
        for key in &keys {
            let html = page(&edition, &format!("{lang}/valley-1/network/{key}.html"));
            assert!(html.contains("href=\"../network.html#groups\""), "{key} does not lead back");
            for drawing in drawings(&html) {
                let (marks, lines) = (drawing.matches("class=\"nd\"").count(), drawing.matches("<g class=\"tie ").count());
                assert!(marks <= WHOLE.0 && lines <= WHOLE.1, "{key}: {marks} actors, {lines} ties");
                assert_eq!(drawing.matches("<text class=\"lb").count(), marks, "{key}: everyone has a name");
            }
            if lang == "en" {
                for actor in between(drawings(&html)[0], "href=\"../actor/", ".html\"") {
                    assert!(seen.insert(actor.to_owned()), "{actor} is in two groups");
                }
                assert!(html.contains("network-data") && html.contains("id=\"ties\""), "{key} has no explorer or no table");
            }
        }
    }
    assert!(seen.len() > 400, "{}", seen.len());
    // Nowhere a drawing beyond what a page can carry.
    for path in ["en/valley-1/index.html", "en/valley-1/timeline.html"] {
        for drawing in drawings(&page(&edition, path)) {
            let lines = drawing.matches('M').count();
            assert!(drawing.matches("class=\"nd\"").count() <= 1_000 && lines <= 3_000, "{path}: {lines} lines");
        }
    }
}

#[test]
fn an_author_names_a_group_by_one_of_its_actors() {
    let sources = site();
    let plain = ready(&sources);
    let whole = page(&plain, "en/valley-1/network.html");
    let key = between(&whole, "href=\"network/", ".html\"")[0].to_owned();
    let named: Vec<File> = sources
        .iter()
        .map(|(_, file)| match &file.content {
            Content::Text(text) if file.path.file_name() == "actors.toml" => {
                let header = format!("[actor.{key}]\n");
                assert!(text.contains(&header));
                let text = text.replace(&header, &format!("{header}group.en = \"Makers of <b>masks</b>\"\ngroup.zh-Hans = \"掩模厂商\"\n"));
                File { content: Content::Text(text.into()), ..file.clone() }
            }
            _ => file.clone(),
        })
        .collect();
    let edition = ready(&Sources::new(named));
    let path = format!("valley-1/network/{key}.html");
    assert!(page(&edition, "en/valley-1/network.html").contains("Makers of &lt;b&gt;masks&lt;/b&gt;"));
    assert!(page(&edition, &format!("en/{path}")).contains("<h1>Makers of &lt;b&gt;masks&lt;/b&gt;</h1>"));
    assert!(page(&edition, &format!("zh-Hans/{path}")).contains("<h1>掩模厂商</h1>"));
}

#[test]
fn a_lock_keeps_groups_too() {
    let plain = site();
    let edition = ready(&plain);
    let locks = edition.layouts(false);
    let mut files: Vec<File> = plain.iter().map(|(_, file)| file.clone()).collect();
    for (cluster, lock) in &locks {
        let path = narrarium::base::path::SitePath::new(format!("content/{cluster}/{FILE}"));
        assert!(lock.drawings.contains_key("wide-en--all") && lock.drawings.len() > 20, "{:?}", lock.drawings.keys());
        files.push(File { path, content: Content::Text(lock.spell(cluster).into()) });
    }
    let locked = ready(&Sources::new(files));
    assert!(locked.layouts(false) == locks);
    let whole = page(&edition, "en/valley-1/network.html");
    let key = between(&whole, "href=\"network/", ".html\"")[0];
    for path in ["en/valley-1/network.html".to_owned(), "en/valley-1/index.html".to_owned(), format!("zh-Hans/valley-1/network/{key}.html")] {
        assert!(page(&edition, &path) == page(&locked, &path), "{path}");
    }
}
