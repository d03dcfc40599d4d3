//! What crawlers ask for: `sitemap.xml` with the language versions of each page,
//! and `robots.txt`. In: the pages that may be listed. Out: two files. Both need
//! a base address; without one there is no sitemap.

use std::collections::BTreeMap;

use crate::base::locale::Lang;
use crate::model::site::Site;
use crate::view::page::PageView;
use crate::view::routes::{Route, Routes};

/// Their names.
pub const NAMES: [&str; 2] = ["sitemap.xml", "robots.txt"];

/// What a page is for crawlers: the little that is kept of it.
#[derive(Clone, Debug)]
pub struct Listed {
    pub path: String,
    pub lang: Lang,
    pub route: Route,
}

impl Listed {
    /// The entry of a page; none where its main text is in another language.
    pub fn of(view: &PageView) -> Option<Self> {
        view.indexable.then(|| Self { path: view.path.clone(), lang: view.lang, route: view.route.clone() })
    }
}

/// The files.
pub fn files(site: &Site, routes: &Routes, pages: &[Listed]) -> Vec<(String, Vec<u8>)> {
    let mut out = Vec::new();
    let mut robots = String::from("User-agent: *\nAllow: /\n");
    if routes.base().is_some() {
        out.push(("sitemap.xml".to_owned(), sitemap(site, routes, pages).into_bytes()));
        if let Some(address) = routes.absolute("sitemap.xml") {
            robots.push_str(&format!("Sitemap: {address}\n"));
        }
    }
    out.push(("robots.txt".to_owned(), robots.into_bytes()));
    out
}

fn sitemap(site: &Site, routes: &Routes, pages: &[Listed]) -> String {
    let mut groups: BTreeMap<&Route, Vec<&Listed>> = BTreeMap::new();
    for page in pages {
        groups.entry(&page.route).or_default().push(page);
    }
    let mut out = String::from(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n",
    );
    for versions in groups.values() {
        let links: Vec<(String, String)> =
            versions.iter().filter_map(|page| Some((site.languages.locale(page.lang).as_str().to_owned(), routes.absolute(&page.path)?))).collect();
        let default = versions.iter().find(|page| page.lang == Lang::DEFAULT).or(versions.first()).and_then(|page| routes.absolute(&page.path));
        for (_, address) in &links {
            out.push_str(&format!("<url><loc>{}</loc>", escape(address)));
            if links.len() > 1 {
                for (lang, other) in &links {
                    out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{}\"/>", escape(other)));
                }
                if let Some(default) = &default {
                    out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{}\"/>", escape(default)));
                }
            }
            out.push_str("</url>\n");
        }
    }
    out.push_str("</urlset>\n");
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\'', "&apos;")
}
