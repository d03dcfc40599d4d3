//! RFC 4287 as a reader of feeds checks it; of the generator nothing is used here, XML is read by another.
//!
//! In: the text of a feed. Out: what breaks the standard, with the section that says so.

use std::collections::{BTreeMap, BTreeSet};

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

#[derive(Debug, Default)]
struct Element {
    name: String,
    attributes: BTreeMap<String, String>,
    children: Vec<Element>,
    text: String,
}

impl Element {
    fn all<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.children.iter().filter(move |child| child.name == name)
    }

    fn attribute(&self, name: &str) -> &str {
        self.attributes.get(name).map_or("", String::as_str)
    }
}

/// The tree of a feed; XML that is broken is the error.
fn read(text: &str) -> Result<Element, String> {
    let mut reader = Reader::from_str(text);
    let start = |start: &BytesStart<'_>| -> Result<Element, String> {
        let mut element = Element { name: start.name().as_ref().to_owned(), ..Element::default() };
        for attribute in start.attributes() {
            let attribute = attribute.map_err(|fault| fault.to_string())?;
            let value = attribute.normalized_value(XmlVersion::Explicit1_0).map_err(|fault| fault.to_string())?;
            element.attributes.insert(attribute.key.as_ref().to_owned(), value.into_owned());
        }
        Ok(element)
    };
    let mut open = vec![Element::default()];
    loop {
        let event = reader.read_event().map_err(|fault| fault.to_string())?;
        let here = open.last_mut().ok_or("an end without a beginning")?;
        match event {
            Event::Start(tag) => open.push(start(&tag)?),
            Event::Empty(tag) => here.children.push(start(&tag)?),
            Event::End(_) => {
                let done = open.pop().unwrap_or_default();
                open.last_mut().ok_or("an end without a beginning")?.children.push(done);
            }
            Event::Text(text) => here.text.push_str(&text),
            Event::GeneralRef(name) => match &*name {
                "amp" => here.text.push('&'),
                "lt" => here.text.push('<'),
                "gt" => here.text.push('>'),
                "quot" => here.text.push('"'),
                "apos" => here.text.push('\''),
                other => return Err(format!("the entity {other} is declared nowhere")),
            },
            Event::Decl(_) => {}
            Event::Eof => break,
            other => return Err(format!("{other:?} has no place in a feed")),
        }
    }
    if open.len() != 1 {
        return Err("an element is not closed".into());
    }
    open.pop().and_then(|mut all| all.children.pop()).ok_or_else(|| "there is no root".into())
}

/// How often a child may stand in a feed or an entry (sections 4.1.1 and 4.1.2).
const ONCE: [&str; 3] = ["id", "title", "updated"];
const AT_MOST_ONCE: [&str; 8] = ["generator", "icon", "logo", "rights", "subtitle", "published", "summary", "content"];
const MANY: [&str; 5] = ["author", "contributor", "category", "link", "entry"];

/// Everything that breaks the standard.
pub(super) fn faults(text: &str) -> Vec<String> {
    let feed = match read(text) {
        Ok(feed) => feed,
        Err(fault) => return vec![fault],
    };
    let mut found = Vec::new();
    if feed.name != "feed" || feed.attribute("xmlns") != "http://www.w3.org/2005/Atom" {
        found.push(format!("the root is {} of {:?} (2)", feed.name, feed.attribute("xmlns")));
    }
    container(&feed, &mut found);
    // 4.2.7.2: a feed should say where it is found.
    if feed.all("link").filter(|link| link.attribute("rel") == "self").count() != 1 {
        found.push("the feed does not name its own address (4.1.1)".into());
    }
    let mut names = BTreeSet::new();
    for entry in feed.all("entry") {
        container(entry, &mut found);
        let name = entry.all("id").map(|id| id.text.clone()).collect::<String>();
        if entry.all("author").count() == 0 && feed.all("author").count() == 0 {
            found.push(format!("{name} has no author, nor has the feed (4.1.2)"));
        }
        if entry.all("content").count() == 0 && !entry.all("link").any(is_alternate) {
            found.push(format!("{name} has neither content nor an alternate link (4.1.2)"));
        }
        if !names.insert(name.clone()) {
            found.push(format!("two entries are called {name} (4.2.6)"));
        }
    }
    found
}

fn is_alternate(link: &Element) -> bool {
    matches!(link.attribute("rel"), "alternate" | "")
}

/// What holds for a feed and for an entry.
fn container(element: &Element, found: &mut Vec<String>) {
    let here = element.all("id").map(|id| id.text.as_str()).next().unwrap_or(&element.name);
    let mut say = |what: String| found.push(format!("{here}: {what}"));
    for name in ONCE {
        let n = element.all(name).count();
        if n != 1 {
            say(format!("{n} × {name} (4.1)"));
        }
    }
    for name in AT_MOST_ONCE.into_iter().filter(|name| element.all(name).count() > 1) {
        say(format!("more than one {name} (4.1)"));
    }
    let mut alternates = BTreeSet::new();
    for child in &element.children {
        let name = child.name.as_str();
        if !ONCE.contains(&name) && !AT_MOST_ONCE.contains(&name) && !MANY.contains(&name) {
            say(format!("{name} is no element of Atom (2)"));
        }
        match name {
            "id" if !is_iri(&child.text) => say(format!("the name {:?} is no absolute address (4.2.6)", child.text)),
            "updated" | "published" if !is_instant(&child.text) => say(format!("{:?} is no date of RFC 3339 (3.3)", child.text)),
            "title" | "summary" | "rights" | "subtitle" if !matches!(child.attribute("type"), "" | "text") || !child.children.is_empty() => {
                say(format!("{name} is not plain text (3.1.1.1)"));
            }
            "title" if child.text.trim().is_empty() => say("the title is empty (4.2.14)".into()),
            "author" if child.all("name").filter(|name| !name.text.trim().is_empty()).count() != 1 => say("a person has one name (3.2.1)".into()),
            "category" if child.attribute("term").is_empty() => say("a category has no term (4.2.2.1)".into()),
            "link" if !is_iri(child.attribute("href")) => say(format!("the link {:?} leads nowhere (4.2.7.1)", child.attribute("href"))),
            "link" if is_alternate(child) && !alternates.insert((child.attribute("type"), child.attribute("hreflang"))) => {
                say("two alternates of one type and language (4.1)".into());
            }
            _ => {}
        }
        if !child.attribute("type").is_empty() && name == "link" && child.attribute("type").split('/').count() != 2 {
            say(format!("{:?} is no media type (4.2.7.3)", child.attribute("type")));
        }
    }
    let [updated, published] = ["updated", "published"].map(|name| element.all(name).map(|date| date.text.as_str()).next().unwrap_or_default());
    if updated < published {
        say(format!("updated {updated}, before it was published (4.2.9)"));
    }
}

/// An absolute address: a scheme, and nothing that would have to be escaped.
fn is_iri(text: &str) -> bool {
    let is_scheme = |scheme: &str| {
        scheme.starts_with(|first: char| first.is_ascii_alphabetic()) && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte))
    };
    text.split_once(':').is_some_and(|(scheme, rest)| is_scheme(scheme) && !rest.is_empty())
        && !text.contains(|letter: char| letter.is_whitespace() || "<>\"{}|\\^`".contains(letter))
}

/// `2015-10-26T00:00:00Z`, with real months, days, hours.
fn is_instant(text: &str) -> bool {
    let shape: String = text.chars().map(|letter| if letter.is_ascii_digit() { '0' } else { letter }).collect();
    let number = |at: std::ops::Range<usize>| text[at].parse::<u32>().unwrap_or(99);
    shape == "0000-00-00T00:00:00Z" && (1..=12).contains(&number(5..7)) && (1..=31).contains(&number(8..10)) && number(11..13) < 24 && number(14..16) < 60
}

#[test]
fn the_reader_finds_what_is_wrong() {
    let good = "<feed xmlns=\"http://www.w3.org/2005/Atom\"><id>urn:x</id><title>T</title><updated>2020-01-01T00:00:00Z</updated><link rel=\"self\" href=\"https://x.org/f\"/><author><name>A</name></author><entry><id>urn:y</id><title>E</title><updated>2020-01-01T00:00:00Z</updated><link href=\"https://x.org/e\"/></entry></feed>";
    assert_eq!(faults(good), Vec::<String>::new());
    for (from, to, why) in [
        ("2005/Atom", "2005/atom", "(2)"),
        ("<id>urn:y</id>", "", "(4.1)"),
        ("urn:y", "urn:x y", "(4.2.6)"),
        ("<title>E", "<title><b>E</b>", "(3.1.1.1)"),
        ("2020-01-01T", "2020-13-01T", "(3.3)"),
        ("<link href=\"https://x.org/e\"/>", "", "(4.1.2)"),
        ("<author><name>A</name></author>", "", "(4.1.2)"),
        ("<title>T</title>", "<title>T</title><title>T</title>", "(4.1)"),
        ("<title>T</title>", "<title>T</title><pubDate/>", "(2)"),
        ("<title>T</title>", "<title>T &nbsp;</title>", "nbsp"),
        ("</entry></feed>", "</feed>", ""),
    ] {
        assert!(faults(&good.replacen(from, to, 1)).iter().any(|fault| fault.contains(why)), "{to:?}");
    }
}
