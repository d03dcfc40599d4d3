//! Running text spelled as HTML: the one place where it becomes markup.
//!
//! In: nodes with final links. Out: escaped markup, classes instead of styles.
//! Isolates stay as they are: the last pass over the page (`render::finish`)
//! knows whether they stand in text, in an attribute or in a drawing.

use std::fmt::Write as _;

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
    let mut parts = text.split('"');
    escape(parts.next().unwrap_or(""), out);
    for part in parts {
        out.push_str("&quot;");
        escape(part, out);
    }
}

fn all(nodes: &[Node], out: &mut String) {
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

fn attribute(name: &str, value: &str, out: &mut String) {
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
            out.push_str("<a");
            attribute("href", href, out);
            out.push('>');
            all(words, out);
            out.push_str("</a>");
        }
        Node::External { href, words } => {
            out.push_str("<a");
            attribute("href", href, out);
            out.push_str(" rel=\"external\">");
            all(words, out);
            out.push_str("</a>");
        }
        Node::Foreign { lang, dir, words } => {
            let is_block = words.iter().any(is_block);
            out.push_str(if is_block { "<div" } else { "<span" });
            attribute("lang", lang, out);
            if !dir.is_empty() {
                attribute("dir", dir, out);
            }
            if is_block {
                out.push_str(" class=\"prose\"");
            }
            out.push('>');
            all(words, out);
            out.push_str(if is_block { "</div>" } else { "</span>" });
        }
        Node::Value(words) => wrap("span class=\"num\"", words, out),
        Node::Quiet(words) => wrap("span class=\"note\"", words, out),
        Node::Notes { marks, comma } => notes(marks, comma, out),
        Node::Marks { marks, comma } => direct(marks, comma, out),
        Node::Break => out.push_str("<br>"),
        Node::Paragraph(words) => wrap("p", words, out),
        Node::Heading { level, id, words } => {
            _ = write!(out, "<h{level}");
            attribute("id", id, out);
            out.push('>');
            all(words, out);
            _ = write!(out, "</h{level}>");
        }
        Node::List { start: None, items } => list("ul", items, out),
        Node::List { start: Some(1), items } => list("ol", items, out),
        Node::List { start: Some(start), items } => list(&format!("ol start=\"{start}\""), items, out),
        Node::Quote(blocks) => wrap("blockquote", blocks, out),
        Node::Alert { kind, title, blocks } => {
            match kind.strip_prefix("footnote-") {
                Some(label) => {
                    out.push_str("<aside class=\"alert footnote\"");
                    attribute("id", &format!("fn-{label}"), out);
                    out.push('>');
                }
                None => {
                    out.push_str("<aside class=\"alert ");
                    escape(kind, out);
                    out.push_str("\">");
                }
            }
            if !title.is_empty() {
                out.push_str("<p class=\"meta\"><b>");
                escape(title, out);
                out.push_str("</b></p>");
            }
            all(blocks, out);
            out.push_str("</aside>");
        }
        Node::Pre(text) => {
            out.push_str("<pre tabindex=\"0\"><code>");
            escape(text, out);
            out.push_str("</code></pre>");
        }
        Node::Table { label, align, head, rows } => table(label, align, head, rows, out),
        Node::Definitions(entries) => {
            out.push_str("<dl class=\"defs\">");
            for (term, definitions) in entries {
                wrap("dt", term, out);
                definitions.iter().for_each(|definition| wrap("dd", definition, out));
            }
            out.push_str("</dl>");
        }
        Node::Figure { html, caption, foot } => {
            out.push_str("<figure class=\"author\">");
            figcaption(caption, out);
            out.push_str(html);
            all(foot, out);
            out.push_str("</figure>");
        }
        Node::Details { summary, blocks } => {
            out.push_str("<details><summary>");
            escape(summary, out);
            out.push_str("</summary>");
            all(blocks, out);
            out.push_str("</details>");
        }
        Node::Image { src, alt, width, height, caption } => {
            out.push_str("<figure><img");
            attribute("src", src, out);
            attribute("alt", alt, out);
            if let (Some(width), Some(height)) = (width, height) {
                _ = write!(out, " width=\"{width}\" height=\"{height}\"");
            }
            out.push_str(" loading=\"lazy\" decoding=\"async\">");
            figcaption(caption, out);
            out.push_str("</figure>");
        }
        Node::Rule => out.push_str("<hr>"),
    }
}

fn figcaption(caption: &[Node], out: &mut String) {
    if !caption.is_empty() {
        wrap("figcaption", caption, out);
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

/// A list item that holds one paragraph is set tight.
fn list(tag: &str, items: &[Vec<Node>], out: &mut String) {
    out.push('<');
    out.push_str(tag);
    out.push('>');
    for item in items {
        match item.as_slice() {
            [Node::Paragraph(words)] => wrap("li", words, out),
            blocks => wrap("li", blocks, out),
        }
    }
    out.push_str("</");
    out.push_str(&tag[..2]);
    out.push('>');
}

fn table(label: &str, align: &[String], head: &[Vec<Node>], rows: &[Vec<Vec<Node>>], out: &mut String) {
    let class = |column: usize| match align.get(column).map(String::as_str) {
        Some("end") => " class=\"n\"",
        Some("center") => " class=\"mid\"",
        _ => "",
    };
    out.push_str("<div class=\"scroll\" tabindex=\"0\" role=\"region\"");
    attribute("aria-label", label, out);
    out.push_str("><table class=\"t\">");
    if !head.is_empty() {
        out.push_str("<thead><tr>");
        for (column, cell) in head.iter().enumerate() {
            _ = write!(out, "<th scope=\"col\"{}>", class(column));
            all(cell, out);
            out.push_str("</th>");
        }
        out.push_str("</tr></thead>");
    }
    out.push_str("<tbody>");
    for row in rows {
        out.push_str("<tr>");
        for (column, cell) in row.iter().enumerate() {
            let (open, close) = if column == 0 { ("th scope=\"row\"", "th") } else { ("td", "td") };
            _ = write!(out, "<{open}{}>", class(column));
            all(cell, out);
            _ = write!(out, "</{close}>");
        }
        out.push_str("</tr>");
    }
    out.push_str("</tbody></table></div>");
}

fn is_block(node: &Node) -> bool {
    match node {
        Node::Paragraph(_)
        | Node::Heading { .. }
        | Node::List { .. }
        | Node::Quote(_)
        | Node::Alert { .. }
        | Node::Pre(_)
        | Node::Table { .. }
        | Node::Definitions(_)
        | Node::Figure { .. }
        | Node::Details { .. }
        | Node::Image { .. }
        | Node::Rule => true,
        Node::Text(_)
        | Node::Code(_)
        | Node::Em(_)
        | Node::Strong(_)
        | Node::Strike(_)
        | Node::Link { .. }
        | Node::External { .. }
        | Node::Foreign { .. }
        | Node::Value(_)
        | Node::Quiet(_)
        | Node::Notes { .. }
        | Node::Marks { .. }
        | Node::Break => false,
    }
}

#[cfg(test)]
mod tests {
    use super::html;
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
        check(Node::List { start: None, items: vec![vec![Node::Paragraph(text("x"))]] }, "<ul><li>x</li></ul>");
        check(Node::List { start: Some(3), items: vec![text("x")] }, "<ol start=\"3\"><li>x</li></ol>");
        check(Node::Foreign { lang: "ar".into(), dir: "rtl".into(), words: text("x") }, "<span lang=\"ar\" dir=\"rtl\">x</span>");
    }

    #[test]
    fn tables_use_classes_not_styles() {
        let table = Node::Table {
            label: "a, b".into(),
            align: vec![String::new(), "end".into()],
            head: vec![text("a"), text("b")],
            rows: vec![vec![text("1"), text("2")]],
        };
        let spelled = html(&[table]);
        assert!(spelled.contains("<td class=\"n\">2</td>") && !spelled.contains("style="));
    }
}
