//! What crawlers ask for: `sitemap.xml` with the language versions of each page,
//! and `robots.txt`. In: the pages that may be listed. Out: two files. Both need
//! a base address; without one there is no sitemap.

use std::collections::BTreeMap;

use crate::base::locale::Lang;
use crate::model::site::Site;
use crate::view::page::PageView;
use crate::view::routes::{Route, Routes};

/// The most addresses and bytes of one file; a larger site has an index and several of them. The
/// protocol allows 50,000 and 50 MB (sitemaps.org).
const MOST: (usize, usize) = (40_000, 40_000_000);

/// Whether a path is one of these files.
pub fn is_one(path: &str) -> bool {
    let part = path.strip_prefix("sitemap-").and_then(|rest| rest.strip_suffix(".xml"));
    path == "robots.txt" || path == "sitemap.xml" || part.is_some_and(|number| number.parse::<usize>().is_ok())
}

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
        let mut parts = sitemaps(site, routes, pages, MOST);
        if parts.len() == 1 {
            out.extend(parts.pop().map(|part| ("sitemap.xml".to_owned(), part.into_bytes())));
        } else {
            out.push(("sitemap.xml".to_owned(), index(routes, parts.len()).into_bytes()));
            out.extend(parts.into_iter().enumerate().map(|(at, part)| (name(at), part.into_bytes())));
        }
        if let Some(address) = routes.absolute("sitemap.xml") {
            robots.push_str(&format!("Sitemap: {address}\n"));
        }
    }
    out.push(("robots.txt".to_owned(), robots.into_bytes()));
    out
}

fn name(part: usize) -> String {
    format!("sitemap-{}.xml", part + 1)
}

fn index(routes: &Routes, parts: usize) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<sitemapindex xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\">\n");
    for address in (0..parts).filter_map(|part| routes.absolute(&name(part))) {
        out.push_str(&format!("<sitemap><loc>{}</loc></sitemap>\n", escape(&address)));
    }
    out.push_str("</sitemapindex>\n");
    out
}

const HEAD: &str =
    "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n";

fn sitemaps(site: &Site, routes: &Routes, pages: &[Listed], (most_pages, most_bytes): (usize, usize)) -> Vec<String> {
    let mut groups: BTreeMap<&Route, Vec<&Listed>> = BTreeMap::new();
    for page in pages {
        groups.entry(&page.route).or_default().push(page);
    }
    let mut done: Vec<String> = Vec::new();
    let (mut out, mut addresses) = (HEAD.to_owned(), 0);
    for versions in groups.values() {
        let links: Vec<(String, String)> =
            versions.iter().filter_map(|page| Some((site.languages.locale(page.lang).as_str().to_owned(), escape(&routes.absolute(&page.path)?)))).collect();
        let default = versions.iter().find(|page| page.lang == Lang::DEFAULT).or(versions.first()).and_then(|page| routes.absolute(&page.path));
        let default = default.as_deref().map(escape);
        for (_, address) in &links {
            out.push_str(&format!("<url><loc>{address}</loc>"));
            if links.len() > 1 {
                for (lang, other) in &links {
                    out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"{lang}\" href=\"{other}\"/>"));
                }
                if let Some(default) = &default {
                    out.push_str(&format!("<xhtml:link rel=\"alternate\" hreflang=\"x-default\" href=\"{default}\"/>"));
                }
            }
            out.push_str("</url>\n");
        }
        addresses += links.len();
        if addresses >= most_pages || out.len() >= most_bytes {
            out.push_str("</urlset>\n");
            done.push(std::mem::replace(&mut out, HEAD.to_owned()));
            addresses = 0;
        }
    }
    if addresses > 0 || done.is_empty() {
        out.push_str("</urlset>\n");
        done.push(out);
    }
    done
}

/// Text as XML has it, in elements and attributes.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find(['&', '<', '>', '"', '\'']) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            b'>' => "&gt;",
            b'"' => "&quot;",
            _ => "&apos;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::sources::fixture;

    #[test]
    fn a_large_site_has_an_index() {
        let sources =
            fixture::sources("--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"en\", \"ar\"]\ndisclaimer = \"D\"\nbase_url = \"https://example.org/\"\n");
        let (parsed, _) = crate::parse::files(&sources);
        let profile = [("ecosystem", "headline = []\n[questions]\n")];
        let site = crate::resolve::site(&sources, &parsed, &profile).0.expect("a site");
        let routes = Routes::new(&site);
        let pages: Vec<Listed> = ["about", "help", "terms"]
            .into_iter()
            .flat_map(|name| site.languages.all().map(move |lang| (name, lang)))
            .map(|(name, lang)| Listed { path: routes.path(lang, &Route::Free(name.into())), lang, route: Route::Free(name.into()) })
            .collect();
        let parts = sitemaps(&site, &routes, &pages, (4, usize::MAX));
        // The versions of a page stay together.
        assert_eq!(parts.iter().map(|part| part.matches("<url>").count()).collect::<Vec<_>>(), [4, 2]);
        assert!(parts.iter().all(|part| part.starts_with("<?xml") && part.ends_with("</urlset>\n")));
        assert_eq!(sitemaps(&site, &routes, &pages, (6, usize::MAX)).len(), 1);
        let index = index(&routes, 2);
        assert!(index.contains("<loc>https://example.org/sitemap-1.xml</loc>") && index.contains("<loc>https://example.org/sitemap-2.xml</loc>"), "{index}");
        assert!(["sitemap.xml", "sitemap-12.xml", "robots.txt"].into_iter().all(is_one) && !is_one("sitemap-x.xml"));
    }
}
