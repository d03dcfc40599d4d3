//! `_headers` and `_redirects`, which Netlify and Cloudflare Pages read from the root of a site.
//!
//! In: the rules. Out: two texts that both hosts take. Where several blocks of `_headers` are true
//! of a file, one host joins their values and the other may not: no header is written twice but in
//! a way that comes to the same.

use super::{FOR_EVER, HEADERS, Rules};
use crate::base::locale::Locale;
use crate::model::site::Host;

/// `_headers`
pub(super) fn headers(rules: &Rules<'_>) -> String {
    let base = &rules.base;
    let mut out = String::from("# Headers for Netlify and Cloudflare Pages. Pages and data keep the hosts' own rule: asked for again each time.\n");
    if base != "/" {
        out.push_str(&format!("# The site is below {base}: these rules belong into the file at the root of the host.\n"));
    }
    out.push_str(&format!("{base}*\n"));
    match rules.embed_policy() {
        None => out.push_str(&format!("  Content-Security-Policy: {}\n", rules.policy())),
        // Two policies would both hold, and forbid the frames again. X-Frame-Options is passed over
        // where a policy names frame-ancestors (CSP 3), as that of the pages for frames does.
        Some(_) => out.push_str(&format!("  Content-Security-Policy: {}\n  X-Frame-Options: SAMEORIGIN\n", crate::view::frame::CSP)),
    }
    for (name, value) in HEADERS {
        out.push_str(&format!("  {name}: {value}\n"));
    }
    out.push_str(&format!("{base}assets/*\n  Cache-Control: {FOR_EVER}\n"));
    if let Some(policy) = rules.embed_policy() {
        out.push_str(&format!("{base}:lang/:cluster/embed/*\n  Content-Security-Policy: {policy}\n"));
    }
    out
}

/// `_redirects`
pub(super) fn redirects(rules: &Rules<'_>) -> String {
    let base = &rules.base;
    let mut out = String::new();
    if !rules.moves.is_empty() {
        out.push_str("# Old addresses. Netlify shows the page that stands there instead, which leads on too.\n");
        for (from, to) in rules.moved() {
            out.push_str(&format!("{from} {to} 301\n"));
        }
    }
    if rules.serves(Host::Netlify) {
        out.push_str("# The language of the reader, at the root alone; without a match the page to choose from stays.\n");
        if rules.serves(Host::Cloudflare) {
            out.push_str("# Netlify only: Cloudflare Pages cannot tell languages here, passes over these lines with a notice, and shows that page.\n");
        }
        for (ranges, locale) in rules.groups() {
            let tags: Vec<String> = ranges.into_iter().map(usual_case).collect();
            out.push_str(&format!("{base} {base}{locale}/ 302! Language={}\n", tags.join(",")));
        }
    } else {
        out.push_str("# Cloudflare Pages cannot tell languages here: at the root readers choose from a page.\n");
    }
    out
}

/// A tag as browsers write it: `zh-TW`.
fn usual_case(range: &str) -> String {
    Locale::parse(range).map_or_else(|| range.to_owned(), |locale| locale.as_str().to_owned())
}
