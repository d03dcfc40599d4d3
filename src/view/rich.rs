//! Running text of a page as a tree with final links.
//!
//! In: prose of the model, sentences of the theme. Out: nodes. Nothing here is
//! markup until a template gets it, so nothing can be escaped twice or not at all.

use std::sync::Arc;

use serde::{Serialize, Serializer};

use crate::view::voice::{Voice, unmark};

/// A sequence of nodes.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Rich(pub Vec<Node>);

/// Templates get running text spelled, as bytes: words of an author are strings there, so no
/// string can pass for markup by mistake. Empty text is empty, for `{% if %}`.
impl Serialize for Rich {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(super::spell::html(&self.0).as_bytes())
    }
}

/// A piece of running text.
#[derive(Clone, Debug, PartialEq)]
pub enum Node {
    /// Text; placeables stand in isolates (U+2068, U+2069).
    Text(String),
    Code(String),
    Em(Vec<Node>),
    Strong(Vec<Node>),
    Strike(Vec<Node>),
    /// A link inside the output, relative to the page.
    Link {
        href: String,
        words: Vec<Node>,
    },
    /// A link to another site.
    External {
        href: String,
        words: Vec<Node>,
    },
    /// Words in another language than the page; `dir` is empty where it is the page's.
    Foreign {
        lang: String,
        dir: String,
        words: Vec<Node>,
    },
    /// A value: number and unit kept together.
    Value(Vec<Node>),
    /// What is said beside the main words: progress, "sources differ", a caveat.
    Quiet(Vec<Node>),
    /// Numbers of notes. The flag says whether the mark is the first one of its note.
    Notes {
        marks: Vec<(usize, bool)>,
        /// What stands between several.
        comma: Arc<str>,
    },
    /// Marks that lead straight to the list of sources: number, address, place in the source.
    Marks {
        marks: Vec<(usize, String, String)>,
        comma: Arc<str>,
    },
    Break,
}

impl Rich {
    /// Plain words.
    pub fn text(words: impl Into<String>) -> Self {
        Self(vec![Node::Text(words.into())])
    }

    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// This text and another one behind it.
    #[must_use]
    pub fn then(mut self, other: Self) -> Self {
        self.0.extend(other.0);
        self
    }

    /// This text and plain words behind it.
    #[must_use]
    pub fn then_text(mut self, words: impl Into<String>) -> Self {
        self.0.push(Node::Text(words.into()));
        self
    }

    /// The text in quiet words, when there is any.
    #[must_use]
    pub fn quiet(self) -> Self {
        if self.is_empty() { self } else { Self(vec![Node::Quiet(self.0)]) }
    }

    /// The words alone, for descriptions, search and data: no notes, no isolates.
    pub fn plain(&self) -> String {
        let mut out = String::new();
        plain(&self.0, &mut out);
        crate::view::strings::strip(out.trim())
    }
}

impl Rich {
    /// The first and the last letter a reader sees.
    pub(in crate::view) fn edges(&self) -> Option<(char, char)> {
        let words = self.plain();
        Some((words.chars().next()?, words.chars().next_back()?))
    }
}

/// "a, b and c" of words with links.
pub fn joined(voice: &Voice<'_>, items: Vec<Rich>) -> Rich {
    // The list is joined with marks in the places of its items, which are then put back.
    let pattern = voice.format.and_marks(items.len(), |index| items.get(index).and_then(Rich::edges));
    let mut items: Vec<Option<Rich>> = items.into_iter().map(Some).collect();
    let mut out = Rich::default();
    let mut run = String::new();
    for letter in pattern.chars() {
        match unmark(letter).and_then(|index| items.get_mut(index)?.take()) {
            Some(rich) => {
                if !run.is_empty() {
                    out = out.then_text(std::mem::take(&mut run));
                }
                out = out.then(rich);
            }
            None => run.push(letter),
        }
    }
    if run.is_empty() { out } else { out.then_text(run) }
}

/// "A; b; c" of sentences, which an "and" would run into one another.
pub fn apart(voice: &Voice<'_>, items: Vec<Rich>) -> Rich {
    let mut items = items.into_iter();
    let first = items.next().unwrap_or_default();
    items.fold(first, |row, item| row.then_text(voice.t("join-semicolon")).then(item))
}

/// The words of nodes.
pub(in crate::view) fn plain(nodes: &[Node], out: &mut String) {
    for node in nodes {
        match node {
            Node::Text(words) | Node::Code(words) => out.push_str(words),
            Node::Em(words)
            | Node::Strong(words)
            | Node::Strike(words)
            | Node::Link { words, .. }
            | Node::External { words, .. }
            | Node::Foreign { words, .. }
            | Node::Value(words)
            | Node::Quiet(words) => plain(words, out),
            Node::Notes { .. } | Node::Marks { .. } => {}
            Node::Break => out.push(' '),
        }
    }
}
