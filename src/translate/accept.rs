//! What came back, held against the site: does each text belong here, and is it whole?
//!
//! In: a delivery and the ledger. Out: the changes to make, or what is wrong with each text, with
//! its name and place in the file. Nothing is changed while anything is wrong. What only looks odd
//! (a number that differs, a text the site no longer has) is a remark and stops nothing.

use std::collections::BTreeMap;
use std::ops::Range;

use super::exchange::{Arrival, Delivery, Mark};
use super::ledger::{Form, Ledger, Progress, Segment, split_names};
use super::marks::{Piece, PieceKind, difference, pieces};
use super::plain::{flat, hash, squeezed};
use super::state::{Line, Word};
use crate::base::date::Day;
use crate::base::locale::Lang;
use crate::base::suggest::nearest;

/// A translation to write.
#[derive(Clone, Debug)]
pub struct Change {
    /// Index of the segment.
    pub segment: usize,
    pub text: String,
    pub line: Line,
}

/// What was found in a file.
#[derive(Clone, Debug, Default)]
pub struct Accepted {
    pub changes: Vec<Change>,
    /// Translations that stay as they are and are now known to fit their source.
    pub confirmed: Vec<Change>,
    pub remarks: Vec<Remark>,
    /// Texts that came back untranslated or marked as not finished.
    pub left: usize,
}

/// Something to say about a place of the file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Remark {
    pub is_fault: bool,
    pub at: Range<usize>,
    pub message: String,
    pub help: String,
}

/// Compares the numbers of two texts: what is missing and what is extra, in words.
pub type Numbers<'a> = &'a dyn Fn(&str, &str) -> Vec<String>;

/// Looks at every text of a delivery. What is new in it is new today, a text that was translated
/// again from the same source too.
pub fn accept(ledger: &Ledger, lang: Lang, delivery: &Delivery, numbers: Numbers<'_>, today: Day) -> Accepted {
    let mut desk = Desk { ledger, lang, today, out: Accepted::default(), names: BTreeMap::new(), sources: BTreeMap::new() };
    for fault in &delivery.faults {
        desk.fault(&fault.at, fault.message.clone(), &fault.help);
    }
    for (index, segment) in ledger.segments.iter().enumerate() {
        desk.names.insert(&segment.id, index);
        desk.sources.entry(hash(&segment.source)).or_default().push(index);
    }
    if desk.is_foreign(delivery) {
        return desk.out;
    }
    let mut seen: BTreeMap<usize, (&str, &Arrival)> = BTreeMap::new();
    for arrival in &delivery.units {
        for index in desk.segments_of(arrival) {
            if let Some((first, _)) = seen.get(&index) {
                if squeezed(first) != squeezed(&arrival.target) {
                    let id = &ledger.segments[index].id;
                    desk.fault(&arrival.at, format!("`{id}` comes twice, with two translations"), "keep one of the two units, and delete the other");
                }
                continue;
            }
            seen.insert(index, (&arrival.target, arrival));
            desk.one(index, arrival, numbers);
        }
    }
    desk.out
}

struct Desk<'a> {
    ledger: &'a Ledger,
    lang: Lang,
    today: Day,
    out: Accepted,
    names: BTreeMap<&'a str, usize>,
    /// Segments by the hash of their source.
    sources: BTreeMap<String, Vec<usize>>,
}

impl<'a> Desk<'a> {
    fn fault(&mut self, at: &Range<usize>, message: impl Into<String>, help: &str) {
        self.out.remarks.push(Remark { is_fault: true, at: at.clone(), message: message.into(), help: help.to_owned() });
    }

    fn remark(&mut self, at: &Range<usize>, message: impl Into<String>, help: &str) {
        self.out.remarks.push(Remark { is_fault: false, at: at.clone(), message: message.into(), help: help.to_owned() });
    }

    /// A file of which most is unknown is that of another site: one fault says so.
    fn is_foreign(&mut self, delivery: &Delivery) -> bool {
        let is_named = |id: &Option<String>| id.as_ref().is_some_and(|id| self.names.contains_key(id.as_str()));
        let known = |arrival: &&Arrival| {
            is_named(&arrival.id) || is_named(&arrival.reference) || (arrival.id.is_none() && self.sources.contains_key(&hash(&arrival.source)))
        };
        let count = delivery.units.iter().filter(known).count();
        if delivery.units.is_empty() && delivery.faults.is_empty() {
            self.fault(&(0..0), "this file holds no text to import", "name a file that `narrarium translate export` wrote");
            return true;
        }
        if count * 2 >= delivery.units.len() {
            return false;
        }
        let first = delivery.units.first().map_or(0..0, |unit| unit.at.clone());
        let message = format!("this is the file of another site: {} of its {} texts are not known here", delivery.units.len() - count, delivery.units.len());
        self.fault(&first, message, "name the folder of its own site with --site");
        true
    }

    /// The segments a unit is about: its name says so, or its source where that is the only one.
    fn segments_of(&mut self, arrival: &Arrival) -> Vec<usize> {
        let same = self.sources.get(&hash(&arrival.source)).cloned().unwrap_or_default();
        // A program that drops names may keep them as places: `xliff2po` does.
        let is_known = |id: &&String| self.names.contains_key(id.as_str());
        let Some(id) = arrival.id.as_ref().filter(is_known).or(arrival.reference.as_ref().filter(is_known)).or(arrival.id.as_ref()) else {
            // A file without names: a text that stands in several places fills what is missing there.
            if let [_] = same.as_slice() {
                return same;
            }
            let text = squeezed(&arrival.target);
            let is_free = |index: &usize| self.ledger.segments[*index].told.get(&self.lang).is_none_or(|version| version.text == text);
            let found: Vec<usize> = same.iter().copied().filter(is_free).collect();
            if same.is_empty() && !arrival.target.is_empty() {
                self.remark(&arrival.at, "no text of the site has this source", "it has changed since the export; nothing is written for it");
            }
            return found;
        };
        let Some(&index) = self.names.get(id.as_str()) else {
            // A block that was put in above has moved all numbers below it: the source knows better.
            if let Some(moved) = same.iter().copied().find(|&at| self.is_same_page(at, id)) {
                return vec![moved];
            }
            let close = nearest(id, self.names.keys().copied()).map_or_else(
                || "the text has gone since the export; nothing is written for it".to_owned(),
                |name| format!("the nearest one is `{name}`; nothing is written for this one"),
            );
            self.remark(&arrival.at, format!("the site has no text `{id}`"), &close);
            return Vec::new();
        };
        let segment = &self.ledger.segments[index];
        if hash(&segment.source) == hash(&arrival.source) {
            return vec![index];
        }
        if let Some(moved) = same.iter().copied().find(|&at| self.is_same_page(at, id)) {
            return vec![moved];
        }
        if let Some(other) = same.first().map(|&at| self.ledger.segments[at].id.clone()) {
            let message = format!("`{id}` holds the source of `{other}`: texts were put into another order");
            self.fault(&arrival.at, message, "let each unit keep its own source, and set its translation there");
            return Vec::new();
        }
        if let Some(next) = self.ledger.segments.get(index + 1).filter(|next| is_joined(&arrival.source, &segment.source, &next.source)) {
            let message = format!("`{id}` and `{}` were joined into one", next.id);
            self.fault(&arrival.at, message, "part them again: each text of the site is one unit");
            return Vec::new();
        }
        if !arrival.target.is_empty() {
            self.remark(
                &arrival.at,
                format!("the source of `{id}` has changed since the export"),
                "the translation is written, and is stale: look at it again",
            );
        }
        vec![index]
    }

    /// Whether a segment stands in the page that a name names.
    fn is_same_page(&self, index: usize, id: &str) -> bool {
        let page = |id: &str| id.find(['#', ':']).map(|at| id[..at].to_owned());
        let own = page(&self.ledger.segments[index].id);
        own.is_some() && own == page(id)
    }

    fn one(&mut self, index: usize, arrival: &Arrival, numbers: Numbers<'_>) {
        let segment = &self.ledger.segments[index];
        let version = segment.told.get(&self.lang);
        let text = squeezed(&arrival.target);
        if text.is_empty() {
            self.out.left += usize::from(version.is_none());
            return;
        }
        let word = if arrival.mark == Mark::Final { Word::Reviewed } else { Word::Draft };
        let change = Change { segment: index, text: text.clone(), line: Line::of(&arrival.source, word, "", self.today) };
        if let Some(version) = version.filter(|version| version.text == text) {
            let is_news = match (&version.progress, arrival.mark) {
                (_, Mark::Open) | (Progress::Intended { .. } | Progress::Reviewed, _) => false,
                // Who gives back a stale text as finished has looked at it.
                (Progress::Stale { .. }, _) => hash(&arrival.source) == hash(&segment.source),
                (Progress::Draft | Progress::Unconfirmed, mark) => mark == Mark::Final,
            };
            if is_news {
                self.out.confirmed.push(change);
            }
            return;
        }
        if arrival.mark == Mark::Open {
            self.out.left += 1;
            return;
        }
        let before = self.out.remarks.len();
        self.whole(segment, arrival, &text);
        if self.out.remarks[before..].iter().any(|remark| remark.is_fault) {
            return;
        }
        let words = |text: &str| if segment.form == Form::Prose { words_of(&pieces(text)) } else { text.to_owned() };
        let differences = numbers(&words(&arrival.source), &words(&text));
        if !differences.is_empty() {
            self.remark(
                &arrival.target_at,
                format!("`{}`: {}", segment.id, differences.join(", ")),
                "a number is the same in every language, however it is written; correct it, or import again as it is",
            );
        }
        self.out.changes.push(change);
    }

    /// Whether a text can take the place of its source.
    fn whole(&mut self, segment: &Segment, arrival: &Arrival, text: &str) {
        let (id, at) = (&segment.id, &arrival.target_at);
        if text.chars().any(|letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}' | '\u{200E}' | '\u{200F}' | '\u{061C}')) {
            self.fault(
                at,
                format!("`{id}` holds an invisible control for text direction"),
                "delete it: the site isolates names of the other direction by itself",
            );
        }
        if let Some(control) = text.chars().find(|letter| letter.is_control() && *letter != '\n') {
            self.fault(at, format!("`{id}` holds the control character U+{:04X}", u32::from(control)), "delete it");
        }
        if text.contains("\n\n") && !segment.source.contains("\n\n") {
            self.fault(at, format!("`{id}` has become two paragraphs"), "each text stays one paragraph, as in the source: delete the empty line");
        }
        match segment.form {
            Form::Prose => {
                let found = difference(&arrival.source, text);
                if !found.lost.is_empty() {
                    let help = "put it back: copy the reference of the source, and translate the words between the brackets";
                    self.fault(at, format!("`{id}` has lost {}", listed(&found.lost)), help);
                }
                if !found.added.is_empty() {
                    self.fault(
                        at,
                        format!("`{id}` has {} that its source has not", listed(&found.added)),
                        "a translation refers to what its source refers to: delete it, or correct its address",
                    );
                }
            }
            Form::Names if split_names(text).is_empty() => {
                self.fault(at, format!("`{id}` holds no name"), "write names with ; between, or leave the text empty");
            }
            Form::Plain | Form::Names => {}
        }
    }
}

/// Whether a text is two others, one behind the other.
fn is_joined(text: &str, first: &str, second: &str) -> bool {
    let (text, first, second) = (flat(text), flat(first), flat(second));
    text.strip_prefix(first.as_str()).is_some_and(|rest| rest.trim() == second)
}

fn listed(keys: &[String]) -> String {
    keys.iter().map(|key| format!("`{key}`")).collect::<Vec<_>>().join(", ")
}

/// What a translator translates: without the marks.
fn words_of(pieces: &[Piece]) -> String {
    let words = |piece: &Piece| match piece.kind {
        PieceKind::Words => piece.raw.clone(),
        PieceKind::Open(_) | PieceKind::Close(_) => String::new(),
        PieceKind::Single(_) => " ".to_owned(),
    };
    pieces.iter().map(words).collect()
}
