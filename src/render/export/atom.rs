//! The events of a cluster as an Atom feed (RFC 4287), a feed a language.
//!
//! In: a chronicle, the feed's address, the page it belongs to. Out: one file, the latest events
//! first. Never: the clock. An entry is published on the day of its event and updated when its
//! record was last checked; neither is later than the day the cluster speaks of.

use std::fmt::Write as _;

use crate::base::date::Day;
use crate::render::sitemap::escape;
use crate::view::chronicle::{Chronicle, Entry, Told};

/// Entries of one feed; older events are on the page.
const MOST: usize = 100;

/// What a feed says of itself.
pub(super) struct Feed<'a> {
    pub title: &'a str,
    pub author: &'a str,
    pub rights: Option<&'a str>,
    /// Its own address and that of the timeline.
    pub own: &'a str,
    pub page: &'a str,
    /// What the names of its entries begin with: it outlives the names of pages.
    pub name: &'a str,
}

/// The file.
pub(super) fn spell(feed: &Feed<'_>, chronicle: &Chronicle<'_>) -> Vec<u8> {
    let mut entries: Vec<&Entry<'_>> = chronicle.entries.iter().collect();
    entries.sort_by_key(|entry| (std::cmp::Reverse(published(entry, chronicle)), entry.event.id.clone()));
    entries.truncate(MOST);
    let updated = entries.iter().map(|entry| updated(entry, chronicle)).max().unwrap_or(chronicle.as_of);
    let mut out = format!("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n", chronicle.lang);
    let mut line = |text: String| {
        out.push_str(&text);
        out.push('\n');
    };
    line(format!("<id>{}</id>", clean(feed.name)));
    line(format!("<title>{}</title>", clean(feed.title)));
    line(format!("<updated>{}</updated>", instant(updated)));
    line(format!("<link rel=\"self\" type=\"application/atom+xml\" href=\"{}\"/>", clean(feed.own)));
    line(format!("<link rel=\"alternate\" type=\"text/html\" hreflang=\"{}\" href=\"{}\"/>", chronicle.lang, clean(feed.page)));
    line(format!("<author><name>{}</name></author>", clean(feed.author)));
    if let Some(rights) = feed.rights {
        line(format!("<rights>{}</rights>", clean(rights)));
    }
    line(format!("<generator version=\"{}\">narrarium</generator>", env!("CARGO_PKG_VERSION")));
    for one in entries {
        line(entry(feed, one, chronicle));
    }
    out.push_str("</feed>\n");
    out.into_bytes()
}

fn entry(feed: &Feed<'_>, entry: &Entry<'_>, chronicle: &Chronicle<'_>) -> String {
    let event = entry.event;
    // The oldest name of a record stays the name of its entry.
    let id = event.common.former_ids.first().map_or(event.id.as_str(), String::as_str);
    let mut out = format!("<entry><id>{}/{id}</id>", clean(feed.name));
    text(&mut out, "title", &entry.title);
    let _ = write!(out, "<updated>{}</updated><published>{}</published>", instant(updated(entry, chronicle)), instant(published(entry, chronicle)));
    if let Some(address) = &entry.address {
        let _ = write!(out, "<link rel=\"alternate\" type=\"text/html\" hreflang=\"{}\" href=\"{}\"/>", chronicle.lang, clean(address));
    }
    let _ = write!(out, "<category term=\"{}\" label=\"{}\"/>", event.kind.word(), clean(&entry.kind));
    // What readers see of an entry: the date as it is known, then what happened.
    let when = clean(&entry.when);
    if entry.summary.words.is_empty() {
        let _ = write!(out, "<summary>{when}</summary>");
    } else {
        let words = clean(&entry.summary.words);
        let _ = write!(out, "<summary{}>{when} · {words}</summary>", language(&entry.summary));
    }
    out.push_str("</entry>");
    out
}

fn text(out: &mut String, element: &str, told: &Told) {
    let _ = write!(out, "<{element}{}>{}</{element}>", language(told), clean(&told.words));
}

fn language(told: &Told) -> String {
    told.lang.as_ref().map_or_else(String::new, |lang| format!(" xml:lang=\"{lang}\""))
}

fn published(entry: &Entry<'_>, chronicle: &Chronicle<'_>) -> Day {
    entry.day.unwrap_or(chronicle.as_of).min(chronicle.as_of)
}

fn updated(entry: &Entry<'_>, chronicle: &Chronicle<'_>) -> Day {
    let checked = entry.event.common.checked_on.as_ref().and_then(crate::base::date::Date::latest);
    let published = published(entry, chronicle);
    checked.map_or(published, |day| day.min(chronicle.as_of).max(published))
}

fn instant(day: Day) -> String {
    format!("{day}T00:00:00Z")
}

/// Text for XML: what its first version has no character for is left out.
fn clean(text: &str) -> String {
    let is_told = |letter: &char| !matches!(letter, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}' | '\u{fffe}' | '\u{ffff}');
    escape(&text.chars().filter(is_told).collect::<String>())
}
