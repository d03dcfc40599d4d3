//! Markdown as a tree. Prose stays a tree until `render` spells it.
//!
//! The tree is generic over what a reference is: `parse` makes trees whose
//! references are words with a place (`prose::Written`), `resolve` turns them
//! into trees whose references lead somewhere (`prose::Reference`).

use crate::base::ids::SourceId;
use crate::base::locator::Locator;
use crate::base::span::Spanned;
use crate::model::kind::Target;

/// A reference, link or figure as the author wrote its address.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Written {
    pub address: Spanned<String>,
}

/// Where a resolved link leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A record, section, question, indicator or page of this site.
    Target(Target),
    /// An address elsewhere, with an allowed scheme.
    External(String),
    /// A file of the site: a static file or a medium beside the text.
    File(String),
    /// An anchor on the same page.
    Anchor(String),
}

impl Reference {
    /// What of this site it leads to, unless it is a file or a place on the page.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Target(target) => Some(target),
            Self::External(_) | Self::File(_) | Self::Anchor(_) => None,
        }
    }
}

/// A sequence of inline nodes.
pub type Inlines = Vec<Inline<Reference>>;

/// A piece of running text. What few pieces have is boxed: a site holds millions of them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Inline<R> {
    Text(String),
    Code(String),
    Emphasis(Vec<Self>),
    Strong(Vec<Self>),
    Strike(Vec<Self>),
    /// `[words](address)`.
    Link {
        to: Box<R>,
        words: Vec<Self>,
    },
    /// `[=preview](kind:id)`: the record's own words in the reader's language.
    OwnWords {
        of: Box<R>,
    },
    /// `[^source#locator]`: a citation note.
    Citation {
        source: SourceId,
        locator: Option<Box<Locator>>,
    },
    /// `[^label]` of a footnote in the same text.
    Footnote(String),
    SoftBreak,
    HardBreak,
}

impl Inline<Reference> {
    /// The record, section or page that a link or a record's own words lead to.
    pub fn target(&self) -> Option<&Target> {
        match self {
            Self::Link { to, .. } | Self::OwnWords { of: to } => to.target(),
            Self::Text(_)
            | Self::Code(_)
            | Self::Emphasis(_)
            | Self::Strong(_)
            | Self::Strike(_)
            | Self::Citation { .. }
            | Self::Footnote(_)
            | Self::SoftBreak
            | Self::HardBreak => None,
        }
    }
}

/// Alignment of a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Align {
    None,
    Start,
    Center,
    End,
}

/// How the values of a chart are drawn, where the author chooses.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartKind {
    /// Points over time on one axis.
    Line,
    /// A bar to each value, from zero.
    Bar,
    /// A small chart to each fact.
    Multiples,
}

impl ChartKind {
    /// The words of the format.
    pub const WORDS: [(&'static str, Self); 3] = [("line", Self::Line), ("bar", Self::Bar), ("multiples", Self::Multiples)];
}

/// What a figure shows.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Figure {
    /// A picture: path of an asset of the site.
    Image { path: String, width: Option<u32>, height: Option<u32> },
    /// `graph:all`, `graph:around/ID?steps=2`, `graph:all?at=1985`, `graph:all?without=ID`
    Graph { around: Option<String>, steps: u8, at: Option<crate::base::date::Date>, without: Option<String> },
    /// `timeline:1970/2000?kind=entry`
    Timeline { during: Option<crate::base::date::Date>, kind: Option<String> },
    /// `chart:FACT`, `chart:FACT,FACT?kind=line&during=2010/2025`
    Chart { facts: Vec<crate::base::ids::FactId>, kind: Option<ChartKind>, during: Option<crate::base::date::Date> },
    /// `chain:all`
    Chain,
}

/// Terms with their definitions.
type Definitions<R, F> = Vec<(Vec<Inline<R>>, Vec<Vec<Block<R, F>>>)>;

/// A block of text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Block<R, F> {
    Paragraph(Vec<Inline<R>>),
    Heading {
        level: u8,
        id: String,
        words: Vec<Inline<R>>,
    },
    List {
        start: Option<u64>,
        items: Vec<Vec<Self>>,
    },
    Quote(Vec<Self>),
    /// `> [!NOTE]`; the kind in small letters.
    Alert {
        kind: String,
        blocks: Vec<Self>,
    },
    Code(String),
    Table {
        align: Vec<Align>,
        head: Vec<Vec<Inline<R>>>,
        rows: Vec<Vec<Vec<Inline<R>>>>,
    },
    /// Terms with their definitions.
    Definitions(Definitions<R, F>),
    /// An image alone in its paragraph.
    Figure {
        figure: Box<F>,
        alt: String,
        caption: Option<String>,
    },
    Footnote {
        label: String,
        blocks: Vec<Self>,
    },
    Rule,
}

/// A resolved block.
pub type Resolved = Block<Reference, Figure>;
