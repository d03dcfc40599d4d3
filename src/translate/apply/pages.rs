//! New texts of Markdown files.
//!
//! A block that has a translation is changed in its place. One that has none wants the page built
//! anew on the frame of the original, for which every text must be there; where only the claim and
//! the limits are, the page holds those, as a part. Everything else waits.

use std::collections::BTreeMap;

use super::{Desk, Waiting, literal};
use crate::base::locale::Lang;
use crate::base::span::FileId;
use crate::resolve::texts::PageText;
use crate::translate::leaves::{Leaf, Shape, leaves};
use crate::translate::ledger::{Home, Segment};

impl Desk<'_> {
    /// Every page that something is wanted of.
    pub(super) fn pages(&mut self, wanted: &BTreeMap<usize, &str>) {
        let ledger = self.ledger;
        let mut pages: BTreeMap<(Option<&str>, &str), Vec<usize>> = BTreeMap::new();
        for (index, segment) in ledger.segments.iter().enumerate() {
            if let Home::Title { stem } | Home::Leaf { stem, .. } = &segment.home {
                pages.entry((segment.cluster.as_deref(), stem)).or_default().push(index);
            }
        }
        for page in &ledger.pages {
            let Some(all) = pages.get(&(page.cluster.as_deref(), page.stem.as_str())) else { continue };
            if all.iter().any(|index| wanted.contains_key(index)) {
                self.page(page, all, wanted);
            }
        }
    }

    fn page(&mut self, page: &PageText, all: &[usize], wanted: &BTreeMap<usize, &str>) {
        let ledger = self.ledger;
        let segment = |index: usize| &ledger.segments[index];
        let is_new = |index: &&usize| wanted.contains_key(index) && !segment(**index).told.contains_key(&self.lang);
        let new: Vec<usize> = all.iter().filter(is_new).copied().collect();
        // What stands already is changed in its place, unless the page is written anew.
        let text_of = |index: usize| wanted.get(&index).copied().or_else(|| segment(index).told.get(&self.lang).map(|version| version.text.as_str()));
        if !new.is_empty() {
            let missing = all.iter().filter(|index| text_of(**index).is_none()).count();
            let texts: BTreeMap<String, &str> = all.iter().filter_map(|index| Some((part_name(segment(*index))?, text_of(*index)?))).collect();
            let title = all.iter().find(|index| matches!(segment(**index).home, Home::Title { .. })).and_then(|index| text_of(*index));
            let whole = if missing == 0 { self.whole(page, &texts, title) } else { self.part(page, &texts, title) };
            // A file that says its address alone is no translation yet.
            let is_there =
                page.files.get(&self.lang).is_some_and(|own| self.sources.text(own.file).get(own.body..).is_some_and(|text| !text.trim().is_empty()));
            if let Some(text) = whole.filter(|_| missing == 0 || !is_there) {
                if missing > 0 {
                    let said = |index: &&usize| part_name(segment(**index)).is_some_and(|name| !is_claim_or_limits(&name, segment(**index)));
                    let waiting: Vec<String> = new.iter().filter(said).map(|index| segment(*index).id.clone()).collect();
                    self.wait(page, waiting, missing);
                }
                self.out.files.insert(self.path(page), text);
                return;
            }
            self.wait(page, new.iter().map(|index| segment(*index).id.clone()).collect(), missing);
        }
        for &index in all {
            let (Some(text), Some(version)) = (wanted.get(&index), segment(index).told.get(&self.lang)) else { continue };
            let spelled = match &segment(index).home {
                Home::Leaf { leaf, .. } => for_leaf(text, leaf.shape, &version.indent),
                _ => literal(text),
            };
            self.edits.entry(version.span.file).or_default().push((version.span.range(), spelled));
        }
    }

    fn wait(&mut self, page: &PageText, texts: Vec<String>, missing: usize) {
        if !texts.is_empty() {
            self.out.waiting.push(Waiting { texts, of: self.path(page), missing });
        }
    }

    /// Where the page stands in this language: beside the original.
    fn path(&self, page: &PageText) -> String {
        let own = page.files.get(&self.lang).map(|file| self.sources.file(file.file).path.to_string());
        own.unwrap_or_else(|| {
            let original = page.files.get(&Lang::DEFAULT).map_or("", |file| self.sources.file(file.file).path.as_str());
            let stem = original.strip_suffix(".md").unwrap_or(original);
            format!("{stem}.{}.md", self.tag())
        })
    }

    fn original(&self, page: &PageText) -> Option<(FileId, usize)> {
        page.files.get(&Lang::DEFAULT).map(|file| (file.file, file.body))
    }

    /// What stands above the text. An address is no text: it stays as it is.
    fn front(&self, page: &PageText, title: Option<&str>) -> String {
        let address =
            page.files.get(&self.lang).into_iter().flat_map(|own| own.address.iter().filter_map(|span| self.sources.text(span.file).get(span.range())));
        let lines: Vec<String> = title.map(|title| format!("title = {}", literal(title))).into_iter().chain(address.map(str::to_owned)).collect();
        if lines.is_empty() { String::new() } else { format!("+++\n{}\n+++\n\n", lines.join("\n")) }
    }

    /// The original with every text in the other language.
    fn whole(&self, page: &PageText, texts: &BTreeMap<String, &str>, title: Option<&str>) -> Option<String> {
        let (file, body) = self.original(page)?;
        let source = self.sources.text(file);
        let filled = filled(source, body..source.len(), &leaves(source, body), texts)?;
        Some(format!("{}{}\n", self.front(page, title), without_comments(&filled).trim()))
    }

    /// Only the claim and the limits, where both are complete.
    fn part(&self, page: &PageText, texts: &BTreeMap<String, &str>, title: Option<&str>) -> Option<String> {
        let (file, body) = self.original(page)?;
        let source = self.sources.text(file);
        let all = leaves(source, body);
        let claim = all.first().filter(|leaf| leaf.shape == Shape::Paragraph && leaf.section.is_empty())?;
        let limits = all.iter().find(|leaf| leaf.section == "limits" && leaf.number == 0)?;
        let start = source[..limits.range.start].rfind('\n').map_or(0, |at| at + 1);
        let claim = texts.get(&claim.name())?;
        let limits = filled(source, start..source.len(), &all, texts)?;
        Some(format!("{}{}\n\n{}\n", self.front(page, title), for_leaf(claim, Shape::Paragraph, ""), without_comments(&limits).trim()))
    }
}

/// The name of a text within its page; none for its title.
fn part_name(segment: &Segment) -> Option<String> {
    match &segment.home {
        Home::Leaf { leaf, .. } => Some(leaf.name()),
        Home::Title { .. } | Home::Field { .. } => None,
    }
}

fn is_claim_or_limits(name: &str, segment: &Segment) -> bool {
    name == ":1" || matches!(&segment.home, Home::Leaf { leaf, .. } if leaf.section == "limits")
}

/// A stretch of the original with its leaves replaced; none when one of them has no text.
fn filled(source: &str, stretch: std::ops::Range<usize>, all: &[Leaf], texts: &BTreeMap<String, &str>) -> Option<String> {
    let mut out = String::new();
    let mut at = stretch.start;
    for leaf in all.iter().filter(|leaf| leaf.range.start >= stretch.start && leaf.range.end <= stretch.end) {
        out.push_str(&source[at..leaf.range.start]);
        out.push_str(&for_leaf(texts.get(&leaf.name())?, leaf.shape, &leaf.indent));
        at = leaf.range.end;
        // An id made from the words would change with them.
        let rest = source[at..].lines().next().unwrap_or("");
        if leaf.shape == Shape::Heading && !rest.contains("{#") {
            out.push_str(&format!(" {{#{}}}", leaf.section));
        }
    }
    out.push_str(&source[at..stretch.end]);
    Some(out)
}

/// A text as it stands in a block: further lines of it begin as the block's lines do.
fn for_leaf(text: &str, shape: Shape, indent: &str) -> String {
    match shape {
        Shape::Heading | Shape::Cell => text.replace("\\\n", " ").replace('\n', " "),
        Shape::Caption => text.replace('\n', " ").replace("\\\"", "\"").replace('"', "\\\""),
        Shape::Paragraph | Shape::Item | Shape::Alt => text.replace('\n', &format!("\n{indent}")),
    }
}

/// What is said to the lint is said in the original.
fn without_comments(text: &str) -> String {
    text.split_inclusive('\n').filter(|line| !line.trim_start().starts_with("<!-- allow ")).collect()
}
