//! From changes to the new texts of files.
//!
//! In: changes, the ledger, the files. Out: whole files, old ones with a few places changed and new
//! ones. A text goes where it stands now, in place, in an overlay or in a CSV column; a new one into
//! the overlay of its cluster that has most of its kind, or `text.LANG.toml`. Comments and order stay.

mod overlay;
mod pages;

use std::collections::BTreeMap;
use std::ops::Range;

use super::accept::Change;
use super::ledger::{Form, Home, Ledger, Segment, Version, split_names};
use crate::base::locale::Lang;
use crate::base::span::{FileId, Span};
use crate::sources::Sources;

/// What came of it.
#[derive(Clone, Debug, Default)]
pub struct Applied {
    /// Path → text, of the files that change.
    pub files: BTreeMap<String, String>,
    /// Texts that have no place yet: their page or list is not complete.
    pub waiting: Vec<Waiting>,
}

/// Texts that could not be written, and what they wait for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// Names of segments.
    pub texts: Vec<String>,
    /// The page or field.
    pub of: String,
    pub missing: usize,
}

/// Makes the new files.
pub fn apply(ledger: &Ledger, sources: &Sources, lang: Lang, changes: &[Change]) -> Applied {
    let mut desk = Desk { ledger, sources, lang, edits: BTreeMap::new(), new_lines: BTreeMap::new(), out: Applied::default() };
    let wanted: BTreeMap<usize, &str> = changes.iter().map(|change| (change.segment, change.text.as_str())).collect();
    desk.fields(&wanted);
    desk.pages(&wanted);
    desk.finish()
}

/// New lines of an overlay: keys and value.
type Lines = Vec<(Vec<String>, String)>;

struct Desk<'a> {
    ledger: &'a Ledger,
    sources: &'a Sources,
    lang: Lang,
    /// What to put where, by file.
    edits: BTreeMap<FileId, Vec<(Range<usize>, String)>>,
    /// Lines for overlays, by path.
    new_lines: BTreeMap<String, Lines>,
    out: Applied,
}

impl<'a> Desk<'a> {
    fn tag(&self) -> &'a str {
        self.ledger.languages.locale(self.lang).as_str()
    }

    /// Fields of records, item by item or as whole lists.
    fn fields(&mut self, wanted: &BTreeMap<usize, &str>) {
        let ledger = self.ledger;
        let mut lists: BTreeMap<(Option<&str>, &[String]), Vec<usize>> = BTreeMap::new();
        for (index, segment) in ledger.segments.iter().enumerate() {
            match &segment.home {
                Home::Field { keys, item: Some(_) } => lists.entry((segment.cluster.as_deref(), keys)).or_default().push(index),
                Home::Field { keys, item: None } => {
                    let Some(text) = wanted.get(&index) else { continue };
                    match segment.told.get(&self.lang) {
                        Some(version) => self.replace(version.span, segment.form, text),
                        None => self.line(segment, keys, value(segment, text)),
                    }
                }
                Home::Title { .. } | Home::Leaf { .. } => {}
            }
        }
        for ((_, keys), mut items) in lists {
            if !items.iter().any(|index| wanted.contains_key(index)) {
                continue;
            }
            items.sort_by_key(|index| item_of(&ledger.segments[*index]));
            let versions: Vec<Option<&Version>> = items.iter().map(|index| ledger.segments[*index].told.get(&self.lang)).collect();
            if versions.iter().all(|version| version.is_some_and(|version| !version.is_same)) {
                for (index, version) in items.iter().zip(versions) {
                    if let (Some(text), Some(version)) = (wanted.get(index), version) {
                        self.replace(version.span, Form::Prose, text);
                    }
                }
                continue;
            }
            // The list as a whole, which has as many items as its original.
            let texts: Vec<Option<&str>> =
                items.iter().zip(&versions).map(|(index, version)| wanted.get(index).copied().or(version.map(|version| version.text.as_str()))).collect();
            if let Some(all) = texts.iter().copied().collect::<Option<Vec<&str>>>() {
                let literal = list(all.iter().copied());
                match versions.iter().flatten().next() {
                    Some(version) => self.edits.entry(version.span.file).or_default().push((version.span.range(), literal)),
                    None => self.line(&ledger.segments[items[0]], keys, literal),
                }
            } else {
                let waiting = items.iter().filter(|index| wanted.contains_key(index)).map(|index| ledger.segments[*index].id.clone()).collect();
                let missing = texts.iter().filter(|text| text.is_none()).count();
                self.out.waiting.push(Waiting { texts: waiting, of: keys.join("."), missing });
            }
        }
    }

    /// Puts a text in the place of another one.
    fn replace(&mut self, span: Span, form: Form, text: &str) {
        let is_csv = self.sources.file(span.file).path.extension() == Some("csv");
        let source = self.sources.text(span.file);
        let (range, spelled) = if is_csv {
            let range = span.range();
            let is_quoted = source[..range.start].ends_with('"') && source[range.end..].starts_with('"');
            let cell = if form == Form::Names { split_names(text).join(";") } else { text.to_owned() };
            let doubled = cell.replace('"', "\"\"");
            let spelled = match is_quoted {
                true => doubled,
                false if cell.contains(['"', ',', ';', '\t', '\n']) => format!("\"{doubled}\""),
                false => cell,
            };
            (range, spelled)
        } else {
            let spelled = if form == Form::Names { list(split_names(text).iter().map(String::as_str)) } else { literal(text) };
            (span.range(), spelled)
        };
        self.edits.entry(span.file).or_default().push((range, spelled));
    }

    /// A new line for an overlay.
    fn line(&mut self, segment: &Segment, keys: &[String], value: String) {
        let path = self.overlay_for(segment, keys);
        self.new_lines.entry(path).or_default().push((keys.to_vec(), value));
    }

    /// The overlay that has most translations of the kind, else most of any, else the usual name.
    fn overlay_for(&self, segment: &Segment, keys: &[String]) -> String {
        let ending = format!(".{}.toml", self.tag());
        let is_site = keys.first().is_some_and(|word| word == "site");
        let mut counts: BTreeMap<FileId, (usize, usize)> = BTreeMap::new();
        for other in self.ledger.segments.iter().filter(|other| other.cluster == segment.cluster) {
            let (Home::Field { keys: theirs, .. }, Some(version)) = (&other.home, other.told.get(&self.lang)) else { continue };
            if theirs.first().is_some_and(|word| word == "site") != is_site || !self.sources.file(version.span.file).path.as_str().ends_with(&ending) {
                continue;
            }
            let count = counts.entry(version.span.file).or_default();
            count.0 += usize::from(theirs.first() == keys.first());
            count.1 += 1;
        }
        let best = counts.into_iter().max_by_key(|(file, count)| (*count, std::cmp::Reverse(*file)));
        match (best, &segment.cluster) {
            (Some((file, _)), _) => self.sources.file(file).path.to_string(),
            (None, _) if is_site => format!("site{ending}"),
            (None, Some(cluster)) => format!("content/{cluster}/text{ending}"),
            (None, None) => format!("content/text{ending}"),
        }
    }

    /// Makes every edit, from the last to the first of each file.
    fn finish(mut self) -> Applied {
        for (file, mut edits) in std::mem::take(&mut self.edits) {
            let mut text = self.sources.text(file).to_owned();
            edits.sort_by_key(|(range, _)| std::cmp::Reverse(range.start));
            for (range, spelled) in edits {
                text.replace_range(range, &spelled);
            }
            self.out.files.insert(self.sources.file(file).path.to_string(), text);
        }
        for (path, lines) in std::mem::take(&mut self.new_lines) {
            let before = match self.out.files.get(&path) {
                Some(text) => text.clone(),
                None => self.sources.find(&path).map_or_else(String::new, |(file, _)| self.sources.text(file).to_owned()),
            };
            self.out.files.insert(path, overlay::with(&before, &lines));
        }
        self.out
    }
}

fn item_of(segment: &Segment) -> Option<usize> {
    match &segment.home {
        Home::Field { item, .. } => *item,
        Home::Title { .. } | Home::Leaf { .. } => None,
    }
}

/// A text as TOML. What stays as in the original says so.
fn value(segment: &Segment, text: &str) -> String {
    match segment.form {
        _ if text == segment.source => "\"=\"".to_owned(),
        Form::Names => list(split_names(text).iter().map(String::as_str)),
        Form::Plain | Form::Prose => literal(text),
    }
}

fn list<'t>(items: impl Iterator<Item = &'t str>) -> String {
    format!("[{}]", items.map(literal).collect::<Vec<_>>().join(", "))
}

/// A string of TOML; one with quotes inside stands between three single ones, as the manual asks.
fn literal(text: &str) -> String {
    let is_bare = !text.contains("'''") && !text.ends_with('\'') && !text.contains('\n');
    if text.contains('"') && is_bare {
        return format!("'''{text}'''");
    }
    toml_edit::Value::from(text).to_string().trim().to_owned()
}
