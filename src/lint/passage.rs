//! Texts as rules read them: paragraph by paragraph, with what they refer to.

use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::prose::{Block, Inline, Reference, Resolved};

/// Stands where a reference put words of its own.
pub(super) const GAP: char = '\u{FFFC}';

/// A paragraph, heading, list item or table cell.
#[derive(Clone, Debug, Default)]
pub(super) struct Passage<'a> {
    /// All words the author wrote; records' own words are gaps.
    pub(super) text: String,
    /// The words outside every link and code; links are gaps.
    pub(super) loose: String,
    pub(super) targets: Vec<&'a Target>,
    /// References whose words are the author's own, with those words.
    pub(super) linked: Vec<(&'a Target, String)>,
    pub(super) citations: usize,
    pub(super) is_heading: bool,
}

impl Passage<'_> {
    /// Whether something in it leads to a number or a source.
    pub(super) fn is_evidenced(&self) -> bool {
        let proves = |target: &&Target| matches!(target.kind, TargetKind::Record(Kind::Fact | Kind::Source | Kind::Observation) | TargetKind::Indicator);
        self.citations > 0 || self.targets.iter().any(proves)
    }
}

/// Takes blocks apart, in reading order.
pub(super) fn passages(blocks: &[Resolved]) -> Vec<Passage<'_>> {
    let mut out = Vec::new();
    collect(blocks, &mut out);
    out
}

/// One line of text as a passage.
pub(super) fn line(words: &[Inline<Reference>]) -> Passage<'_> {
    let mut passage = Passage::default();
    walk(words, &mut passage, false);
    passage
}

fn collect<'a>(blocks: &'a [Resolved], out: &mut Vec<Passage<'a>>) {
    for block in blocks {
        match block {
            Block::Paragraph(words) => out.push(line(words)),
            Block::Heading { words, .. } => out.push(Passage { is_heading: true, ..line(words) }),
            Block::List { items, .. } => items.iter().for_each(|item| collect(item, out)),
            Block::Quote(blocks) | Block::Alert { blocks, .. } | Block::Footnote { blocks, .. } => collect(blocks, out),
            Block::Table { head, rows, .. } => out.extend(head.iter().chain(rows.iter().flatten()).map(|cell| line(cell))),
            Block::Definitions(entries) => {
                for (term, definitions) in entries {
                    out.push(line(term));
                    definitions.iter().for_each(|definition| collect(definition, out));
                }
            }
            Block::Code(_) | Block::Figure { .. } | Block::Rule => {}
        }
    }
}

fn walk<'a>(words: &'a [Inline<Reference>], passage: &mut Passage<'a>, in_link: bool) {
    for word in words {
        match word {
            Inline::Text(text) => {
                passage.text.push_str(text);
                if !in_link {
                    passage.loose.push_str(text);
                }
            }
            Inline::Code(_) => passage.loose.push(GAP),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) => walk(inner, passage, in_link),
            Inline::Link { to, words } => {
                let start = passage.text.len();
                walk(words, passage, true);
                passage.loose.push(GAP);
                if let Some(target) = to.target() {
                    passage.targets.push(target);
                    passage.linked.push((target, passage.text[start..].to_owned()));
                }
            }
            Inline::OwnWords { of } => {
                passage.text.push(GAP);
                passage.loose.push(GAP);
                if let Some(target) = of.target() {
                    passage.targets.push(target);
                }
            }
            Inline::Citation { .. } => passage.citations += 1,
            Inline::Footnote(_) => {}
            Inline::SoftBreak | Inline::HardBreak => {
                passage.text.push(' ');
                passage.loose.push(' ');
            }
        }
    }
}

/// The Markdown of a file with front matter, comments and links blanked out
/// byte by byte, so that offsets in it are offsets in the file.
pub(super) fn mask(text: &str) -> String {
    let mut bytes = text.as_bytes().to_vec();
    let mut blank = |from: usize, to: usize| {
        for byte in &mut bytes[from..to] {
            if *byte != b'\n' {
                *byte = b' ';
            }
        }
    };
    let mut at = 0;
    if let Some(rest) = text.strip_prefix("+++") {
        at = rest.find("+++").map_or(0, |end| end + 6);
        blank(0, at);
    }
    while let Some(found) = text[at..].find(['[', '<']) {
        let start = at + found;
        let rest = &text[start..];
        let length = if rest.starts_with("<!--") {
            rest.find("-->").map(|end| end + 3)
        } else if rest.starts_with('[') {
            // Link texts hold no brackets here; `](` ends the text and `)` the address.
            rest.find(']').filter(|end| rest[end + 1..].starts_with('(')).and_then(|end| Some(end + rest[end..].find(')')? + 1))
        } else {
            None
        };
        let end = start + length.unwrap_or(1);
        if length.is_some() {
            blank(start, end);
        }
        at = end;
    }
    String::from_utf8(bytes).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::mask;

    #[test]
    fn masks_keep_offsets() {
        let text = "+++\nx = 5\n+++\n槟城 [=5 jobs](fact:x) and 5 jobs <!-- 5 jobs -->";
        let masked = mask(text);
        assert_eq!(masked.len(), text.len());
        assert_eq!(masked.find("5 jobs"), text.find("and 5").map(|at| at + 4));
        assert_eq!(mask("+++ [a](b"), "+++ [a](b");
        assert_eq!(mask("[a] [b](c)").trim(), "[a]");
    }
}
