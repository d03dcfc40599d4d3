//! Texts that fill a page: sections, questions, free pages, profiles.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::ids::{PageId, SectionId};
use crate::base::locale::Localized;
use crate::base::span::Span;
use crate::model::prose::{Block, Inline, Inlines, Reference, Resolved};
use crate::model::record::Text;
use crate::model::slugs::Slugs;

/// One Markdown file in one language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Document {
    pub blocks: Vec<Resolved>,
}

/// The parts of an explanation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anatomy<'a> {
    /// The first paragraph: one sentence.
    pub claim: Option<&'a Inlines>,
    /// Everything between the claim and the limits.
    pub body: &'a [Resolved],
    /// What follows the heading `{#limits}`, without it.
    pub limits: &'a [Resolved],
    /// The words of that heading.
    pub limits_title: Option<&'a Inlines>,
}

impl Document {
    /// Takes the text apart: claim, how it works, limits.
    pub fn anatomy(&self) -> Anatomy<'_> {
        let (claim, rest) = match self.blocks.split_first() {
            Some((Block::Paragraph(words), rest)) => (Some(words), rest),
            _ => (None, self.blocks.as_slice()),
        };
        let limits_at = rest.iter().position(|block| matches!(block, Block::Heading { id, .. } if id == "limits"));
        let (body, limits, limits_title) = match limits_at {
            Some(at) => {
                let title = match &rest[at] {
                    Block::Heading { words, .. } => Some(words),
                    _ => None,
                };
                (&rest[..at], &rest[at + 1..], title)
            }
            None => (rest, [].as_slice(), None),
        };
        Anatomy { claim, body, limits, limits_title }
    }

    /// Whether the text holds the claim and the limits only, while its original
    /// says more: a part, whose body readers get in another language.
    pub fn is_part_of(&self, original: &Self) -> bool {
        self.anatomy().body.is_empty() && !original.anatomy().body.is_empty()
    }

    /// Calls `visit` for every inline node, in reading order, nested ones too.
    pub fn each_inline<'a>(&'a self, visit: &mut impl FnMut(&'a Inline<Reference>)) {
        each_inline(&self.blocks, visit);
    }
}

/// The languages in which a text is whole: parts are left out.
pub fn whole(body: &Localized<Document>) -> Localized<()> {
    let mut out = Localized::empty();
    let original = body.iter().map(|(_, document)| document).next();
    for (lang, document) in body.iter() {
        if original.is_none_or(|original| !document.is_part_of(original)) {
            out.set(lang, ());
        }
    }
    out
}

/// Calls `visit` for every inline node of the blocks, nested ones too.
pub fn each_inline<'a>(blocks: &'a [Resolved], visit: &mut impl FnMut(&'a Inline<Reference>)) {
    for block in blocks {
        match block {
            Block::Paragraph(words) | Block::Heading { words, .. } => within(words, visit),
            Block::List { items, .. } => items.iter().for_each(|item| each_inline(item, visit)),
            Block::Quote(blocks) | Block::Alert { blocks, .. } | Block::Footnote { blocks, .. } => each_inline(blocks, visit),
            Block::Table { head, rows, .. } => {
                for cell in head.iter().chain(rows.iter().flatten()) {
                    within(cell, visit);
                }
            }
            Block::Definitions(entries) => {
                for (term, definitions) in entries {
                    within(term, visit);
                    definitions.iter().for_each(|definition| each_inline(definition, visit));
                }
            }
            Block::Code(_) | Block::Figure { .. } | Block::Rule => {}
        }
    }
}

/// Calls `visit` for every inline node of a line of text, nested ones too.
pub fn within<'a>(words: &'a [Inline<Reference>], visit: &mut impl FnMut(&'a Inline<Reference>)) {
    for word in words {
        visit(word);
        match word {
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) | Inline::Link { words: inner, .. } => within(inner, visit),
            Inline::Text(_)
            | Inline::Code(_)
            | Inline::OwnWords { .. }
            | Inline::Citation { .. }
            | Inline::Footnote(_)
            | Inline::SoftBreak
            | Inline::HardBreak => {}
        }
    }
}

/// What the front matter of a page may say.
#[derive(Clone, Debug, Default)]
pub struct FrontMatter {
    pub title: Text,
    pub slugs: Slugs,
    pub owner: Option<String>,
    pub reviewed_on: Option<Date>,
    pub review_by: Option<Date>,
    pub draft: bool,
    pub evidence: Vec<crate::model::kind::Target>,
    pub allow: BTreeMap<String, String>,
}

/// A section of the profile or an investor question, in every language it has.
#[derive(Clone, Debug)]
pub struct Section {
    pub id: SectionId,
    pub front: FrontMatter,
    pub body: Localized<Document>,
    /// The file in the default language.
    pub span: Span,
}

/// A free page of `content/`, the home page text included (`index`).
#[derive(Clone, Debug)]
pub struct FreePage {
    /// Folder and stem: `about`, `method/data`.
    pub path: String,
    /// Folder and stem of the files, which may begin with `_`.
    pub stem: String,
    pub id: Option<PageId>,
    pub front: FrontMatter,
    /// The languages it is written in. The text is read when the page is printed.
    pub written: Localized<()>,
    pub span: Span,
}

impl FreePage {
    /// Whether it is the text of the home page.
    pub fn is_home(&self) -> bool {
        matches!(self.path.as_str(), "index" | "_index")
    }
}
