//! XML as a tree with the place of every element.
//!
//! In: the text of a file. Out: its root, or what is wrong. Names without their prefixes. Entities
//! other than the five of XML are faults: nothing outside the file is ever looked for.

use std::ops::Range;

use quick_xml::events::{BytesStart, Event};
use quick_xml::{Reader, XmlVersion};

use super::exchange::Fault;

/// Deeper files are refused.
const DEEPEST: usize = 60;

/// An element.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Element {
    pub(super) name: String,
    pub(super) attributes: Vec<(String, String)>,
    pub(super) children: Vec<Node>,
    /// From its first sign to its last.
    pub(super) at: Range<usize>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Node {
    Element(Element),
    Text(String),
}

impl Element {
    /// An attribute, whatever its prefix.
    pub(super) fn attribute(&self, name: &str) -> Option<&str> {
        self.attributes.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The elements of a name directly in this one.
    pub(super) fn each<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a Self> {
        self.elements().filter(move |child| child.name == name)
    }

    /// The first of them.
    pub(super) fn child<'a>(&'a self, name: &'a str) -> Option<&'a Self> {
        self.each(name).next()
    }

    /// All elements directly in this one.
    pub(super) fn elements(&self) -> impl Iterator<Item = &Self> {
        self.children.iter().filter_map(|node| match node {
            Node::Element(element) => Some(element),
            Node::Text(_) => None,
        })
    }

    /// All text in it, that of elements inside too.
    pub(super) fn text(&self) -> String {
        self.children
            .iter()
            .map(|node| match node {
                Node::Element(element) => element.text(),
                Node::Text(text) => text.clone(),
            })
            .collect()
    }
}

const BROKEN: &str = "the file is damaged: export again, or save it again from the program it was edited in";

/// Reads a file.
pub(super) fn read(text: &str) -> Result<Element, Fault> {
    let mut reader = Reader::from_str(text);
    let mut open: Vec<Element> = Vec::new();
    let mut root = None;
    let mut before = 0;
    loop {
        let event = reader.read_event();
        let after = usize::try_from(reader.buffer_position()).unwrap_or(text.len()).min(text.len());
        let at = before..after;
        before = after;
        let fault = |message: String| Fault::new(at.clone(), message, BROKEN);
        match event {
            Err(error) => {
                let place = usize::try_from(reader.error_position()).unwrap_or(0).min(text.len());
                return Err(Fault::new(place..place, format!("this is no XML: {error}"), BROKEN));
            }
            Ok(Event::Eof) => break,
            Ok(Event::Start(start)) => {
                if open.len() >= DEEPEST {
                    return Err(fault(format!("elements are nested more than {DEEPEST} deep")));
                }
                open.push(element(&start, at.clone()).map_err(fault)?);
            }
            Ok(Event::Empty(start)) => {
                let element = element(&start, at.clone()).map_err(fault)?;
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(element)),
                    None => root = Some(element),
                }
            }
            Ok(Event::End(_)) => {
                let Some(mut element) = open.pop() else { return Err(fault("an element ends that never began".to_owned())) };
                element.at.end = after;
                match open.last_mut() {
                    Some(parent) => parent.children.push(Node::Element(element)),
                    None => root = Some(element),
                }
            }
            Ok(Event::Text(words)) => put(&mut open, &words.xml10_content()),
            Ok(Event::CData(words)) => put(&mut open, &words.xml10_content()),
            Ok(Event::GeneralRef(reference)) => {
                let name = reference.xml10_content();
                let letter = match &*name {
                    "lt" => '<',
                    "gt" => '>',
                    "amp" => '&',
                    "quot" => '"',
                    "apos" => '\'',
                    _ => match reference.resolve_char_ref() {
                        Ok(Some(letter)) => letter,
                        _ => return Err(fault(format!("the entity `&{name};` is not known"))),
                    },
                };
                put(&mut open, letter.encode_utf8(&mut [0; 4]));
            }
            Ok(Event::Comment(_) | Event::Decl(_) | Event::PI(_) | Event::DocType(_)) => {}
        }
    }
    if let Some(unclosed) = open.first() {
        return Err(Fault::new(unclosed.at.clone(), format!("`<{}>` is never closed", unclosed.name), BROKEN));
    }
    root.ok_or_else(|| Fault::new(0..0, "this file holds no element", BROKEN))
}

fn element(start: &BytesStart<'_>, at: Range<usize>) -> Result<Element, String> {
    let mut attributes = Vec::new();
    for attribute in start.attributes() {
        let attribute = attribute.map_err(|error| format!("an attribute cannot be read: {error}"))?;
        let value = attribute.normalized_value(XmlVersion::Implicit1_0).map_err(|error| format!("an attribute cannot be read: {error}"))?;
        attributes.push((attribute.key.local_name().as_ref().to_owned(), value.into_owned()));
    }
    Ok(Element { name: start.local_name().as_ref().to_owned(), attributes, children: Vec::new(), at })
}

fn put(open: &mut [Element], words: &str) {
    let Some(parent) = open.last_mut() else { return };
    match parent.children.last_mut() {
        Some(Node::Text(text)) => text.push_str(words),
        _ => parent.children.push(Node::Text(words.to_owned())),
    }
}

/// A text as it stands in XML.
pub(super) fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_with_places() {
        let text = "<?xml version=\"1.0\"?>\n<a:r x=\"1 &amp; 2\"><b/>t &lt; &#x41;<![CDATA[<c>]]><d>e</d></a:r>";
        let root = read(text).expect("a tree");
        assert_eq!((root.name.as_str(), root.attribute("x")), ("r", Some("1 & 2")));
        assert_eq!(root.text(), "t < A<c>e");
        assert_eq!(&text[root.child("d").expect("d").at.clone()], "<d>e</d>");
    }

    #[test]
    fn what_is_no_xml_is_told() {
        for (text, words) in [("", "no element"), ("<a><b></a>", "no XML"), ("<a>", "never closed"), ("<a>&x;</a>", "not known"), ("<a b>", "attribute")] {
            let fault = read(text).expect_err(text);
            assert!(fault.message.contains(words), "{text}: {}", fault.message);
        }
        let deep = "<a>".repeat(100);
        assert!(read(&deep).expect_err("too deep").message.contains("nested"));
    }
}
