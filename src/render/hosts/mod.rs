//! Rules for the web server that shows the finished folder: which language `/` leads to, how long
//! a file is kept, the policy of the pages, old addresses.
//!
//! In: the site and its addresses. Out: `_headers` and `_redirects` (Netlify, Cloudflare Pages),
//! `hosts/nginx-*.conf`, `.htaccess` (Apache). Never: a language chosen anywhere but at `/`, a
//! cookie set, a rule the site does not work without.

mod apache;
mod nginx;
mod pages;

use crate::base::accept;
use crate::base::locale::Locale;
use crate::model::site::{Host, Site};
use crate::view::frame::CSP;
use crate::view::page::redirect::Move;
use crate::view::routes::{Routes, encode};

/// Every file there can be.
const FILES: [(&str, &[Host]); 5] = [
    ("_headers", &[Host::Netlify, Host::Cloudflare]),
    ("_redirects", &[Host::Netlify, Host::Cloudflare]),
    ("hosts/nginx-http.conf", &[Host::Nginx]),
    ("hosts/nginx-server.conf", &[Host::Nginx]),
    (".htaccess", &[Host::Apache]),
];

/// A cookie of this name with the tag of a language goes before what the browser asks for. The
/// name is Netlify's own.
const COOKIE: &str = "nf_lang";

/// A file that carries its content in its name never changes.
const FOR_EVER: &str = "public, max-age=31536000, immutable";

/// Everything else is asked for again; unchanged, the answer is a line.
const ASK_AGAIN: &str = "public, max-age=0, must-revalidate";

/// Headers of every file besides policy and caching.
const HEADERS: [(&str, &str); 2] = [("X-Content-Type-Options", "nosniff"), ("Referrer-Policy", "strict-origin-when-cross-origin")];

/// Whether a path is one of these files.
pub fn is_one(path: &str) -> bool {
    FILES.iter().any(|(name, _)| *name == path)
}

/// The files for the hosts the site names.
pub fn files(site: &Site, routes: &Routes, moves: &[Move]) -> Vec<(String, Vec<u8>)> {
    let rules = Rules::new(site, routes, moves);
    let wanted = FILES.iter().filter(|(_, hosts)| hosts.iter().any(|host| site.config.hosts.contains(host)));
    let spell = |name: &str| match name {
        "_headers" => pages::headers(&rules),
        "_redirects" => pages::redirects(&rules),
        "hosts/nginx-http.conf" => nginx::http(&rules),
        "hosts/nginx-server.conf" => nginx::server(&rules),
        _ => apache::htaccess(&rules),
    };
    wanted.map(|(name, _)| ((*name).to_owned(), spell(name).into_bytes())).collect()
}

/// What all these files say, each in its own way.
struct Rules<'a> {
    site: &'a Site,
    /// The path of the site on its host: begins and ends with a slash.
    base: String,
    /// The languages of the site.
    languages: Vec<&'a Locale>,
    /// Tags readers ask for, the most specific first.
    ranges: Vec<(String, &'a Locale)>,
    moves: &'a [Move],
}

impl<'a> Rules<'a> {
    fn new(site: &'a Site, routes: &Routes, moves: &'a [Move]) -> Self {
        let languages: Vec<&Locale> = site.languages.all().map(|lang| site.languages.locale(lang)).collect();
        let ranges = accept::ranges(&languages);
        Self { site, base: base_path(routes.base()), languages, ranges, moves }
    }

    fn serves(&self, host: Host) -> bool {
        self.site.config.hosts.contains(&host)
    }

    /// The policy of ordinary pages.
    fn policy(&self) -> String {
        format!("{CSP}; frame-ancestors 'self'")
    }

    /// The policy of pages made for frames, where it is another one.
    fn embed_policy(&self) -> Option<String> {
        let hosts = &self.site.config.embed_hosts;
        (!hosts.is_empty()).then(|| format!("{CSP}; frame-ancestors 'self' {}", hosts.join(" ")))
    }

    /// The tags that lead to one language, together; what is more specific stands first, as `zh-TW`
    /// before `zh`.
    fn groups(&self) -> Vec<(Vec<&str>, &'a Locale)> {
        let depth = |range: &str| range.matches('-').count();
        let deepest = self.ranges.iter().map(|(range, _)| depth(range)).max().unwrap_or(0);
        let mut out = Vec::new();
        for level in (0..=deepest).rev() {
            for locale in &self.languages {
                let own = self.ranges.iter().filter(|(range, served)| served == locale && depth(range) == level);
                let tags: Vec<&str> = own.map(|(range, _)| range.as_str()).collect();
                if !tags.is_empty() {
                    out.push((tags, *locale));
                }
            }
        }
        out
    }

    /// A regular expression (PCRE) for each group: true of an `Accept-Language` in which the first
    /// tag that the site can serve is of this group.
    fn patterns(&self) -> Vec<(String, &'a Locale)> {
        const END: &str = "(?:[-;,\\s]|$)";
        let known: Vec<&str> = self.ranges.iter().map(|(range, _)| range.as_str()).filter(|range| !range.contains('-')).collect();
        let others = format!("(?:(?!\\s*(?:{}){END})[^,]*,)*", known.join("|"));
        self.groups().into_iter().map(|(tags, locale)| (format!("^{others}\\s*(?:{}){END}", tags.join("|")), locale)).collect()
    }

    /// Old addresses and where each leads, below the base and as files are called: that of the
    /// file, and the one that readers know it by.
    fn old(&self) -> impl Iterator<Item = (&str, &str)> {
        self.moves.iter().flat_map(|Move { from, to, .. }| {
            let (from, to) = (from.as_str(), to.as_str());
            let known = match from.strip_suffix("index.html") {
                Some(folder) => Some((folder, to.strip_suffix("index.html").unwrap_or(to))),
                None if self.site.config.clean_urls => from.strip_suffix(".html").zip(to.strip_suffix(".html")),
                None => None,
            };
            [Some((from, to)), known].into_iter().flatten()
        })
    }

    /// The same, from the root of the host and percent-encoded.
    fn moved(&self) -> impl Iterator<Item = (String, String)> {
        self.old().map(|(from, to)| (format!("{}{}", self.base, encode(from)), format!("{}{}", self.base, encode(to))))
    }
}

/// The path of a base address. Letters that mean something in a file of rules are encoded.
fn base_path(base: Option<&str>) -> String {
    let path = base.and_then(|base| base.split_once("://")).and_then(|(_, rest)| rest.split_once('/')).map_or("", |(_, path)| path.trim_matches('/'));
    let mut out = String::from("/");
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~%".contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    if out.ends_with('/') { out } else { out + "/" }
}

#[cfg(test)]
mod tests;
