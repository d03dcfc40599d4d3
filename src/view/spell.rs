//! Running text spelled as HTML: the one place where it becomes markup.
//!
//! In: nodes with final links. Out: escaped markup, classes instead of styles.
//! Isolates stay as they are: the last pass over the page (`render::finish`)
//! knows whether they stand in text, in an attribute or in a drawing.

use std::fmt::Write as _;

use crate::model::prose::Align;
use crate::view::prose::Frame;
use crate::view::rich::Node;

/// Nodes as HTML.
pub fn html(nodes: &[Node]) -> String {
    // Room for what most are: a label, or some blocks.
    let room = if let [Node::Text(text)] = nodes { text.len() } else { 128 * nodes.len() };
    let mut out = String::with_capacity(room);
    all(nodes, &mut out);
    out
}

/// Escapes text for element content, where quotes are letters like others.
pub fn escape(text: &str, out: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr3(b'&', b'<', b'>', rest.as_bytes()) {
        out.push_str(&rest[..at]);
        out.push_str(match rest.as_bytes()[at] {
            b'&' => "&amp;",
            b'<' => "&lt;",
            _ => "&gt;",
        });
        rest = &rest[at + 1..];
    }
    out.push_str(rest);
}

/// Escapes text for an attribute in double quotes.
pub(crate) fn escape_quoted(text: &str, out: &mut String) {
    if memchr::memchr(b'"', text.as_bytes()).is_none() {
        return escape(text, out);
    }
    let mut parts = text.split('"');
    escape(parts.next().unwrap_or(""), out);
    for part in parts {
        out.push_str("&quot;");
        escape(part, out);
    }
}

pub(in crate::view) fn all(nodes: &[Node], out: &mut String) {
    for node in nodes {
        one(node, out);
    }
}

fn wrap(tag: &str, nodes: &[Node], out: &mut String) {
    out.push('<');
    out.push_str(tag);
    out.push('>');
    all(nodes, out);
    out.push_str("</");
    out.push_str(tag.split(' ').next().unwrap_or(tag));
    out.push('>');
}

pub(in crate::view) fn attribute(name: &str, value: &str, out: &mut String) {
    out.push(' ');
    out.push_str(name);
    out.push_str("=\"");
    escape_quoted(value, out);
    out.push('"');
}

fn one(node: &Node, out: &mut String) {
    match node {
        Node::Text(text) => escape(text, out),
        Node::Code(text) => {
            out.push_str("<code>");
            escape(text, out);
            out.push_str("</code>");
        }
        Node::Em(words) => wrap("em", words, out),
        Node::Strong(words) => wrap("strong", words, out),
        Node::Strike(words) => wrap("s", words, out),
        Node::Link { href, words } => {
            link(href, out);
            all(words, out);
            out.push_str("</a>");
        }
        Node::External { href, words } => {
            external(href, out);
            all(words, out);
            out.push_str("</a>");
        }
        Node::Foreign { lang, dir, words } => {
            out.push_str("<span");
            language(lang, dir, out);
            out.push('>');
            all(words, out);
            out.push_str("</span>");
        }
        Node::Value(words) => wrap("span class=\"num\"", words, out),
        Node::Quiet(words) => wrap("span class=\"note\"", words, out),
        Node::Notes { marks, comma } => notes(marks, comma, out),
        Node::Marks { marks, comma } => direct(marks, comma, out),
        Node::Break => out.push_str("<br>"),
    }
}

/// The attributes of words in another language; without `dir` it runs as the page does.
pub(in crate::view) fn language(lang: &str, dir: &str, out: &mut String) {
    attribute("lang", lang, out);
    if !dir.is_empty() {
        attribute("dir", dir, out);
    }
}

fn link(href: &str, out: &mut String) {
    out.push_str("<a");
    attribute("href", href, out);
    out.push('>');
}

fn external(href: &str, out: &mut String) {
    out.push_str("<a");
    attribute("href", href, out);
    out.push_str(" rel=\"external\">");
}

/// Opens a frame; what closes it is returned.
pub(in crate::view) fn open(frame: &Frame, out: &mut String) -> &'static str {
    match frame {
        Frame::Em => {
            out.push_str("<em>");
            "</em>"
        }
        Frame::Strong => {
            out.push_str("<strong>");
            "</strong>"
        }
        Frame::Strike => {
            out.push_str("<s>");
            "</s>"
        }
        Frame::Link(href) => {
            link(href, out);
            "</a>"
        }
        Frame::External(href) => {
            external(href, out);
            "</a>"
        }
    }
}

fn notes(marks: &[(usize, bool)], comma: &str, out: &mut String) {
    out.push_str("<sup>");
    for (index, (number, is_first)) in marks.iter().enumerate() {
        if index > 0 {
            out.push_str(comma);
        }
        _ = write!(out, "<a href=\"#n{number}\"");
        if *is_first {
            _ = write!(out, " id=\"r{number}\"");
        }
        _ = write!(out, ">{number}</a>");
    }
    out.push_str("</sup>");
}

fn direct(marks: &[(usize, String, String)], comma: &str, out: &mut String) {
    out.push_str("<sup>");
    for (index, (number, href, place)) in marks.iter().enumerate() {
        if index > 0 {
            out.push_str(comma);
        }
        out.push_str("<a");
        attribute("href", href, out);
        _ = write!(out, ">{number}</a>");
        if !place.is_empty() {
            out.push(' ');
            escape(place, out);
        }
    }
    out.push_str("</sup>");
}

/// Begins a table, up to its first row.
pub(in crate::view) fn open_table(label: &str, align: &[Align], head: &[String], out: &mut String) {
    out.push_str("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
    attribute("aria-label", label, out);
    out.push_str("><table class=\"t\">");
    if !head.is_empty() {
        out.push_str("<thead><tr>");
        for (column, cell) in head.iter().enumerate() {
            out.push_str("<th scope=\"col\"");
            column_class(align, column, out);
            out.push_str(cell);
            out.push_str("</th>");
        }
        out.push_str("</tr></thead>");
    }
    out.push_str("<tbody>");
}

/// Begins a cell; what ends it is returned. The first column names its row.
pub(in crate::view) fn open_cell(align: &[Align], column: usize, out: &mut String) -> &'static str {
    out.push_str(if column == 0 { "<th scope=\"row\"" } else { "<td" });
    column_class(align, column, out);
    if column == 0 { "</th>" } else { "</td>" }
}

/// The end of a tag in a column, with the class that sets its cells.
fn column_class(align: &[Align], column: usize, out: &mut String) {
    out.push_str(match align.get(column) {
        Some(Align::End) => " class=\"n\">",
        Some(Align::Center) => " class=\"mid\">",
        Some(Align::None | Align::Start) | None => ">",
    });
}

pub(in crate::view) const END_OF_TABLE: &str = "</tbody></table></div>";

#[cfg(test)]
mod tests {
    use super::{html, open_cell, open_table};
    use crate::model::prose::Align;
    use crate::view::rich::Node;

    fn text(words: &str) -> Vec<Node> {
        vec![Node::Text(words.into())]
    }

    #[test]
    fn spells_and_escapes() {
        let check = |node: Node, expected: &str| assert_eq!(html(&[node]), expected);
        check(Node::Text("<script>alert('1')</script>".into()), "&lt;script&gt;alert('1')&lt;/script&gt;");
        check(Node::Link { href: "a\"b.html".into(), words: text("x") }, "<a href=\"a&quot;b.html\">x</a>");
        check(Node::Notes { marks: vec![(1, true), (4, false)], comma: ", ".into() }, "<sup><a href=\"#n1\" id=\"r1\">1</a>, <a href=\"#n4\">4</a></sup>");
        check(Node::Foreign { lang: "ar".into(), dir: "rtl".into(), words: text("x") }, "<span lang=\"ar\" dir=\"rtl\">x</span>");
    }

    #[test]
    fn tables_use_classes_not_styles() {
        let (align, mut spelled) = ([Align::None, Align::End], String::new());
        open_table("a, \"b\"", &align, &["a".to_owned(), "b".to_owned()], &mut spelled);
        let end = open_cell(&align, 1, &mut spelled);
        spelled.push('2');
        spelled.push_str(end);
        assert!(spelled.contains("aria-label=\"a, &quot;b&quot;\"") && spelled.contains("<td class=\"n\">2</td>") && !spelled.contains("style="));
    }
}
