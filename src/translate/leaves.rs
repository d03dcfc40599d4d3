//! A Markdown text as the pieces a translator gets: paragraphs, headings, list items, cells.
//!
//! In: the text of a file. Out: leaves in reading order, each with the section it stands in and its
//! place. Code, comments and the addresses of figures are no leaves: they are the same in all languages.

use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag, TagEnd};

use crate::base::slug::anchor;
use crate::parse::markdown::options;

use super::plain::squeezed;

/// What a leaf is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Shape {
    Paragraph,
    Heading,
    Item,
    Cell,
    /// What a figure shows, in words.
    Alt,
    /// What stands below a figure.
    Caption,
}

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Leaf {
    /// The id of the heading it stands under; empty above the first one.
    pub section: String,
    /// Which one of its section it is, from one; the heading itself is zero.
    pub number: usize,
    pub shape: Shape,
    /// On one line.
    pub text: String,
    pub range: Range<usize>,
    /// What stands before a second line of it: `> ` in a quote, spaces in a list.
    pub indent: String,
}

impl Leaf {
    /// How the leaf is called within its page: `#limits:2`, `#limits` for the heading, `:1` above all.
    pub fn name(&self) -> String {
        match (self.section.as_str(), self.number) {
            ("", number) => format!(":{number}"),
            (section, 0) => format!("#{section}"),
            (section, number) => format!("#{section}:{number}"),
        }
    }
}

/// Inline text that was met and does not belong to a leaf yet.
struct Run {
    range: Range<usize>,
    /// The image that is all of it, with its title.
    figure: Option<String>,
    parts: usize,
}

struct Walk<'a> {
    source: &'a str,
    base: usize,
    section: String,
    count: usize,
    /// The shapes of the blocks around, innermost last.
    around: Vec<Shape>,
    quotes: usize,
    run: Option<Run>,
    out: Vec<Leaf>,
}

/// The leaves of a text that begins at `base` of its file.
pub fn leaves(source: &str, base: usize) -> Vec<Leaf> {
    let body = source.get(base..).unwrap_or("");
    let mut walk = Walk { source, base, section: String::new(), count: 0, around: Vec::new(), quotes: 0, run: None, out: Vec::new() };
    let mut depth = 0;
    let mut heading: Option<(Option<String>, String)> = None;
    let mut skipped = 0;
    for (event, range) in Parser::new_ext(body, options()).into_offset_iter() {
        if skipped > 0 {
            match event {
                Event::Start(_) => skipped += 1,
                Event::End(_) => skipped -= 1,
                _ => {}
            }
            continue;
        }
        match event {
            Event::Start(Tag::CodeBlock(_) | Tag::HtmlBlock | Tag::MetadataBlock(_)) => {
                walk.flush();
                skipped = 1;
            }
            Event::Start(tag) if is_inline(&tag) => {
                if depth == 0 {
                    let title = match &tag {
                        Tag::Image { title, .. } => Some(title.to_string()),
                        _ => None,
                    };
                    walk.inline(range, title);
                }
                depth += 1;
            }
            Event::End(tag) if is_inline_end(tag) => depth -= 1,
            Event::Start(tag) => {
                walk.flush();
                match tag {
                    Tag::Heading { id, .. } => {
                        heading = Some((id.map(|id| id.to_string()), String::new()));
                        walk.around.push(Shape::Heading);
                    }
                    Tag::Item => walk.around.push(Shape::Item),
                    Tag::TableCell => walk.around.push(Shape::Cell),
                    Tag::Paragraph => {}
                    Tag::BlockQuote(_) => {
                        walk.quotes += 1;
                        walk.around.push(Shape::Paragraph);
                    }
                    _ => walk.around.push(Shape::Paragraph),
                }
            }
            Event::End(tag) => {
                if let (TagEnd::Heading(_), Some((id, words))) = (tag, heading.take()) {
                    walk.section = id.unwrap_or_else(|| anchor(&words));
                    walk.count = 0;
                }
                walk.flush();
                match tag {
                    TagEnd::Paragraph => {}
                    TagEnd::BlockQuote(_) => {
                        walk.quotes -= 1;
                        walk.around.pop();
                    }
                    _ => _ = walk.around.pop(),
                }
            }
            Event::Rule | Event::Html(_) => walk.flush(),
            event => {
                if let (Some((_, words)), Event::Text(text) | Event::Code(text)) = (&mut heading, &event) {
                    words.push_str(text);
                }
                if depth == 0 {
                    walk.inline(range, None);
                }
            }
        }
    }
    walk.flush();
    walk.out
}

fn is_inline(tag: &Tag<'_>) -> bool {
    matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } | Tag::Superscript | Tag::Subscript)
}

fn is_inline_end(tag: TagEnd) -> bool {
    matches!(tag, TagEnd::Emphasis | TagEnd::Strong | TagEnd::Strikethrough | TagEnd::Link | TagEnd::Image | TagEnd::Superscript | TagEnd::Subscript)
}

impl Walk<'_> {
    fn inline(&mut self, range: Range<usize>, figure: Option<String>) {
        let range = range.start + self.base..range.end + self.base;
        match &mut self.run {
            Some(run) => {
                run.range = run.range.start.min(range.start)..run.range.end.max(range.end);
                run.parts += 1;
            }
            None => self.run = Some(Run { range, figure, parts: 1 }),
        }
    }

    fn flush(&mut self) {
        let Some(Run { mut range, figure, parts }) = self.run.take() else { return };
        // A backslash before the first letter belongs to it.
        if self.source[..range.start].ends_with('\\') {
            range.start -= 1;
        }
        let raw = &self.source[range.clone()];
        let (lead, tail) = (raw.len() - raw.trim_start().len(), raw.len() - raw.trim_end().len());
        let range = range.start + lead..range.end - tail;
        if range.is_empty() {
            return;
        }
        if let (Some(title), 1) = (figure, parts) {
            self.figure(range, &title);
            return;
        }
        let shape = self.around.last().copied().unwrap_or(Shape::Paragraph);
        self.push(shape, range);
    }

    /// The two texts of an image that stands alone.
    fn figure(&mut self, range: Range<usize>, title: &str) {
        let raw = &self.source[range.clone()];
        let Some(end) = alt_end(raw) else { return };
        self.push(Shape::Alt, range.start + 2..range.start + end);
        let found = raw.rfind(title).filter(|at| *at > end && !title.is_empty());
        if let Some(at) = found {
            self.push(Shape::Caption, range.start + at..range.start + at + title.len());
        }
    }

    fn push(&mut self, shape: Shape, range: Range<usize>) {
        let line = self.source[..range.start].rfind('\n').map_or(0, |at| at + 1);
        let before = self.source.get(line.max(self.base)..range.start).unwrap_or("");
        let indent: String = before.chars().map(|letter| if letter == '>' { '>' } else { ' ' }).collect();
        let text = squeezed(&self.unquoted(&self.source[range.clone()]));
        if text.is_empty() {
            return;
        }
        let number = if shape == Shape::Heading {
            0
        } else {
            self.count += 1;
            self.count
        };
        self.out.push(Leaf { section: self.section.clone(), number, shape, text, range, indent });
    }

    /// A text without the signs of the quotes it stands in.
    fn unquoted(&self, raw: &str) -> String {
        if self.quotes == 0 || !raw.contains('\n') {
            return raw.to_owned();
        }
        let strip = |line: &str| {
            let mut rest = line;
            for _ in 0..self.quotes {
                rest = rest.trim_start().strip_prefix('>').unwrap_or(rest);
            }
            rest.to_owned()
        };
        let mut lines = raw.split('\n');
        let first = lines.next().unwrap_or("").to_owned();
        lines.map(strip).fold(first, |all, line| format!("{all}\n{line}"))
    }
}

/// Where the alt text of `![alt](…)` ends.
fn alt_end(raw: &str) -> Option<usize> {
    let mut depth = 0;
    let mut is_escaped = false;
    for (at, letter) in raw.char_indices().skip(1) {
        match letter {
            _ if is_escaped => is_escaped = false,
            '\\' => is_escaped = true,
            '[' => depth += 1,
            ']' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(text: &str) -> Vec<(String, Shape, String)> {
        let found = leaves(text, 0);
        for leaf in &found {
            assert!(!leaf.range.is_empty() && text.is_char_boundary(leaf.range.start) && text.is_char_boundary(leaf.range.end));
        }
        found.into_iter().map(|leaf| (leaf.name(), leaf.shape, leaf.text)).collect()
    }

    #[test]
    fn every_text_of_a_page_is_a_leaf_once() {
        use Shape::{Alt, Caption, Cell, Heading, Item, Paragraph};
        let page = "The *claim*\nin [two](actor:a) lines.\n\n## How it works {#how}\n\n- One\n- Two with\n  a second line\n\n> Quoted\n> over lines\n\n\
            ![Ties of all](graph:all \"As of 2024\")\n\n| A | B |\n|---|---|\n| 1 | 2 |\n\n```\ncode\n```\n\n<!-- allow x: y -->\n## Limits\n\n1. \\*not\n\n   Second paragraph.\n";
        let expected: &[(&str, Shape, &str)] = &[
            (":1", Paragraph, "The *claim* in [two](actor:a) lines."),
            ("#how", Heading, "How it works"),
            ("#how:1", Item, "One"),
            ("#how:2", Item, "Two with a second line"),
            ("#how:3", Paragraph, "Quoted over lines"),
            ("#how:4", Alt, "Ties of all"),
            ("#how:5", Caption, "As of 2024"),
            ("#how:6", Cell, "A"),
            ("#how:7", Cell, "B"),
            ("#how:8", Cell, "1"),
            ("#how:9", Cell, "2"),
            ("#limits", Heading, "Limits"),
            ("#limits:1", Item, "\\*not"),
            ("#limits:2", Item, "Second paragraph."),
        ];
        let expected: Vec<(String, Shape, String)> = expected.iter().map(|(name, shape, text)| ((*name).to_owned(), *shape, (*text).to_owned())).collect();
        assert_eq!(told(page), expected);
    }

    #[test]
    fn nothing_is_there_in_nothing() {
        for text in ["", "\n\n", "---", "```\nx\n```", "<!-- x -->"] {
            assert!(told(text).is_empty(), "{text:?}");
        }
    }
}
