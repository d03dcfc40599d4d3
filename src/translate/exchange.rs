//! What goes to a translator and what comes back, whatever the format of the file.
//!
//! In: a ledger. Out: units with everything that helps to translate them; and, from a file that was
//! read, units with their places in it.

use std::ops::Range;

use super::leaves::Shape;
use super::ledger::{Form, Home, Ledger, Progress, Segment};
use super::plain::flat;
use crate::base::locale::Lang;
use crate::sources::{Sources, lines};

/// How far a translation in a file has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mark {
    /// Not there, or to be looked at again: `fuzzy`, `needs-translation`.
    Open,
    Translated,
    /// Approved by a second person.
    Final,
}

/// One text for a translator.
#[derive(Clone, Debug)]
pub struct Unit {
    pub id: String,
    pub source: String,
    /// Empty when there is none.
    pub target: String,
    pub mark: Mark,
    /// What the target was made from, when that was another text.
    pub was: Option<String>,
    /// What the text is, which terms are in it, how long it may be.
    pub notes: Vec<String>,
    /// The most words it may have.
    pub limit: Option<usize>,
    /// File and line of the source.
    pub place: String,
    pub has_marks: bool,
}

/// A file for translators.
#[derive(Clone, Debug)]
pub struct Parcel {
    /// The name of the site.
    pub site: String,
    pub source_tag: String,
    pub target_tag: String,
    pub units: Vec<Unit>,
}

/// A text that came back.
#[derive(Clone, Debug)]
pub struct Arrival {
    /// `None` where the file has no names: a PO file without contexts.
    pub id: Option<String>,
    /// What the file gives as the place of the text.
    pub reference: Option<String>,
    pub source: String,
    pub target: String,
    pub mark: Mark,
    /// Where the unit begins, and where its target stands.
    pub at: Range<usize>,
    pub target_at: Range<usize>,
}

/// A file that came back.
#[derive(Clone, Debug, Default)]
pub struct Delivery {
    /// The language it says it is translated into, and where it says so.
    pub tag: Option<(String, Range<usize>)>,
    pub source_tag: Option<(String, Range<usize>)>,
    pub units: Vec<Arrival>,
    /// What cannot be read, with what to do.
    pub faults: Vec<Fault>,
}

/// Something that is wrong with a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fault {
    pub at: Range<usize>,
    pub message: String,
    pub help: String,
}

impl Fault {
    /// A fault with what to do about it.
    pub fn new(at: Range<usize>, message: impl Into<String>, help: impl Into<String>) -> Self {
        Self { at, message: message.into(), help: help.into() }
    }
}

/// Which texts go into a file.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Beginnings of names; all when empty.
    pub names: Vec<String>,
    /// Only what is missing or stale.
    pub open_only: bool,
}

/// Packs the texts for one language. `page` says where a text is read, where that is known.
pub fn parcel(ledger: &Ledger, sources: &Sources, lang: Lang, wanted: &Wanted, page: &dyn Fn(&Segment) -> Option<String>) -> Parcel {
    let terms = terms(ledger, lang);
    let is_wanted = |segment: &&Segment| {
        segment.concerns(lang)
            && (wanted.names.is_empty() || wanted.names.iter().any(|name| is_below(&segment.id, name)))
            && (!wanted.open_only || matches!(segment.progress(lang), "missing" | "stale"))
    };
    let unit = |segment: &Segment| {
        let version = segment.told.get(&lang);
        let (mark, was) = match version.map(|version| &version.progress) {
            None => (Mark::Open, None),
            Some(Progress::Stale { was, .. }) => (Mark::Open, was.clone()),
            Some(Progress::Draft | Progress::Unconfirmed) => (Mark::Translated, None),
            Some(Progress::Reviewed | Progress::Intended { .. }) => (Mark::Final, None),
        };
        let mut notes = vec![what(ledger, segment)];
        notes.extend(page(segment).map(|page| format!("page: {page}")));
        let limit = limit(segment);
        notes.extend(limit.map(|limit| format!("at most {limit} words")));
        if segment.form == Form::Names {
            notes.push("other names, with ; between; a language may have more or fewer".to_owned());
        }
        if let Some(Progress::Intended { reason }) = version.map(|version| &version.progress) {
            notes.push(format!("differs on purpose: {reason}"));
        }
        let own = segment.path().split('.').take(2).collect::<Vec<_>>().join(".");
        notes.extend(
            terms.iter().filter(|term| term.own != own && term.is_in(&segment.source)).map(|term| format!("term: {} = {}", term.label, term.rendering)),
        );
        let (line, _) = lines::position(sources.text(segment.span.file), segment.span.start as usize);
        Unit {
            id: segment.id.clone(),
            source: segment.source.clone(),
            target: version.map_or_else(String::new, |version| version.text.clone()),
            mark,
            was,
            notes,
            limit,
            place: format!("{}:{line}", sources.file(segment.span.file).path),
            has_marks: segment.form == Form::Prose,
        }
    };
    Parcel {
        site: ledger.find("site.name").map_or_else(String::new, |segment| flat(&segment.source)),
        source_tag: ledger.languages.locale(Lang::DEFAULT).to_string(),
        target_tag: ledger.languages.locale(lang).to_string(),
        units: ledger.segments.iter().filter(is_wanted).map(unit).collect(),
    }
}

/// Whether a name is another one, or begins with it and goes on with a new part.
pub fn is_below(id: &str, name: &str) -> bool {
    id.strip_prefix(name.trim_end_matches(['.', '/'])).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '/', '#', ':']))
}

/// What a text is: `actor Intel (Penang): summary`.
fn what(ledger: &Ledger, segment: &Segment) -> String {
    match &segment.home {
        Home::Field { keys, .. } => match keys.as_slice() {
            [kind, id, field @ ..] if !matches!(kind.as_str(), "site" | "cluster") => {
                let name = ["name", "label", "title", "one"].iter().find_map(|field| {
                    let path = super::ledger::name_of(segment.cluster.as_deref(), &format!("{kind}.{id}.{field}"));
                    (path != segment.id).then(|| ledger.find(&path)).flatten()
                });
                let name = name.map_or_else(|| format!("`{id}`"), |name| format!("\u{201c}{}\u{201d}", flat(&name.source)));
                format!("{kind} {name}: {}", field.join("."))
            }
            _ => keys.join("."),
        },
        Home::Title { stem } => format!("{stem}: title of the page"),
        Home::Leaf { stem, leaf } => {
            let shape = match leaf.shape {
                Shape::Heading => "heading",
                Shape::Paragraph => "paragraph",
                Shape::Item => "list item",
                Shape::Cell => "cell of a table",
                Shape::Alt => "what a figure shows, for those who cannot see it",
                Shape::Caption => "caption of a figure",
            };
            let lead = leaf.section.is_empty() && leaf.number == 1 && leaf.shape == Shape::Paragraph;
            format!("{stem}: {}", if lead { "first paragraph, the claim" } else { shape })
        }
    }
}

/// The lengths the format asks for.
fn limit(segment: &Segment) -> Option<usize> {
    let Home::Field { keys, .. } = &segment.home else { return None };
    match keys.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
        ["term", _, "short"] => Some(25),
        ["actor" | "event", _, "summary"] => Some(40),
        ["cluster", "summary"] => Some(150),
        _ => None,
    }
}

/// A term of the glossary with its rendering.
struct Term {
    own: String,
    label: String,
    rendering: String,
}

impl Term {
    /// Whether a text uses the term: as whole words, capitals aside.
    fn is_in(&self, text: &str) -> bool {
        let (text, label) = (text.to_lowercase(), self.label.to_lowercase());
        text.match_indices(&label).any(|(at, found)| {
            let before = text[..at].chars().next_back().is_none_or(|letter| !letter.is_alphanumeric());
            let after = text[at + found.len()..].chars().next().is_none_or(|letter| !letter.is_alphanumeric());
            before && after
        })
    }
}

fn terms(ledger: &Ledger, lang: Lang) -> Vec<Term> {
    let is_label = |segment: &&Segment| matches!(&segment.home, Home::Field { keys, .. } if matches!(keys.as_slice(), [kind, _, field] if kind == "term" && field == "label"));
    let term = |segment: &Segment| {
        let own = segment.path().trim_end_matches(".label").to_owned();
        Some(Term { own, label: segment.source.clone(), rendering: segment.told.get(&lang)?.text.clone() })
    };
    ledger.segments.iter().filter(is_label).filter_map(term).collect()
}
