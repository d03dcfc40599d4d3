//! `.htaccess`, which Apache reads from the folder of the site, wherever that is.
//!
//! In: the rules. Out: one text. Apache refuses every page where it may not use a line of it, so a
//! site is given this file only if it asks for it. Never: a path of the host, but for the page of
//! lost readers, which needs one.

use super::{ASK_AGAIN, COOKIE, FOR_EVER, HEADERS, Rules};
use crate::view::routes::encode;

/// `.htaccess`
pub(super) fn htaccess(rules: &Rules<'_>) -> String {
    let mut out = String::from("# For Apache 2.4. The folder needs AllowOverride FileInfo, or All.\n");
    if rules.site.config.base_url.is_some() {
        out.push_str(&format!("ErrorDocument 404 {}404.html\n", rules.base));
    }
    out.push_str("\n<IfModule mod_headers.c>\n");
    out.push_str(&format!("    Header always set Content-Security-Policy \"{}\"\n", rules.policy()));
    for (name, value) in HEADERS {
        out.push_str(&format!("    Header always set {name} {value}\n"));
    }
    out.push_str(&format!("    Header set Cache-Control \"{ASK_AGAIN}\"\n"));
    let mut where_path = |pattern: &str, line: String| out.push_str(&format!("    <If \"%{{REQUEST_URI}} =~ m#{pattern}#\">\n        {line}\n    </If>\n"));
    where_path("/assets/[^/]+$", format!("Header set Cache-Control \"{FOR_EVER}\""));
    if let Some(policy) = rules.embed_policy() {
        where_path("/[^/]+/[^/]+/embed/", format!("Header always set Content-Security-Policy \"{policy}\""));
    }
    out.push_str("</IfModule>\n\n<IfModule mod_rewrite.c>\n    RewriteEngine On\n    # The folder's own address, wherever it is.\n");
    out.push_str("    RewriteCond %{REQUEST_URI}::$1 ^(.*?/)(.*)::\\2$\n    RewriteRule ^(.*)$ - [E=NARRARIUM:%1]\n");
    let tags: Vec<String> = rules.languages.iter().map(ToString::to_string).collect();
    out.push_str(&format!("\n    # The language of the reader, at the root alone; index.html always lets them choose.\n    # A cookie {COOKIE} with the tag of a language goes first.\n"));
    out.push_str(&format!(
        "    RewriteCond %{{HTTP_COOKIE}} (?:^|;\\s*){COOKIE}=({})(?:;|$)\n    RewriteRule ^$ %{{ENV:NARRARIUM}}%1/ [R=302,L]\n",
        tags.join("|")
    ));
    for (pattern, locale) in rules.patterns() {
        out.push_str(&format!("    RewriteCond %{{HTTP:Accept-Language}} \"{pattern}\" [NC]\n    RewriteRule ^$ %{{ENV:NARRARIUM}}{locale}/ [R=302,L]\n"));
    }
    if rules.site.config.clean_urls {
        out.push_str("\n    # Addresses without .html.\n    RewriteCond %{REQUEST_FILENAME}.html -f\n    RewriteRule ^(.+?)/?$ $1.html [L]\n");
    }
    if !rules.moves.is_empty() {
        out.push_str("\n    # Old addresses.\n");
        for (from, to) in rules.old() {
            let (from, to) = (regex(from), encode(to).replace('%', "\\%").replace('$', "\\$"));
            out.push_str(&format!("    RewriteRule \"^{from}$\" \"%{{ENV:NARRARIUM}}{to}\" [R=301,NE,L]\n"));
        }
    }
    out.push_str("</IfModule>\n");
    out
}

/// A path inside a regular expression, between quotes.
fn regex(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in path.chars() {
        if "\\.+*?()[]{}^$|\"".contains(letter) {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
