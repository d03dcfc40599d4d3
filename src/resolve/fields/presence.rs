//! Which fields of a record are there: unknown, missing, empty ones.
//!
//! One mistake is told once: a misspelt field is not missing too, nor is one
//! that stands in a line which could not be read.

use crate::base::locale::Lang;
use crate::base::suggest::nearest;
use crate::diag::Diagnostic;
use crate::diag::code::{MISSING_FIELD, UNKNOWN_FIELD};
use crate::model::schema::{self, Field};
use crate::parse::raw::{self, Entry, Raw};
use crate::resolve::fields::Fields;

impl Fields<'_, '_> {
    /// Checks the names of the fields against the schema.
    pub(in crate::resolve) fn check(&mut self, fields: &'static [Field], common: &'static [Field]) -> bool {
        let mut complete = true;
        // A misspelt field is one mistake: the right one is not missing too.
        let mut meant = Vec::new();
        for entry in self.entries {
            let name = entry.key.value.as_str();
            if fields.iter().chain(common).any(|field| field.name == name) {
                continue;
            }
            let candidates = fields.iter().chain(common).map(|field| field.name);
            let known: Vec<&str> = fields.iter().map(|field| field.name).collect();
            let help = match synonym(name, &known).or_else(|| nearest(name, candidates)) {
                Some(close) => {
                    meant.push(close);
                    format!("did you mean `{close}`?")
                }
                None if self.context.languages.find(name).is_some() => format!("a language stands behind the field it translates: name.{name} = \"…\""),
                None => format!("fields here: {}", known.join(", ")),
            };
            self.diagnostics.push(Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, format!("there is no field `{name}`")).help(help));
        }
        for field in fields.iter().filter(|field| field.required) {
            match raw::get(self.entries, field.name) {
                None if meant.contains(&field.name) => complete = false,
                None if !self.has_overlay(field.name) => {
                    complete = false;
                    self.missing(field.name);
                }
                Some(Entry { value, .. }) if matches!(&value.value, Raw::Text(text) if text.trim().is_empty()) => {
                    complete = false;
                    self.diagnostics.push(Diagnostic::fault(MISSING_FIELD, value.span, format!("`{}` is empty in `{}`", field.name, self.path)));
                }
                Some(_) if field.ty.is_translatable() => complete &= self.is_in_first_language(field.name),
                _ => {}
            }
        }
        complete
    }

    /// Whether a text that is there is there in the first language, to which all
    /// others fall back; a fault where it is not.
    pub(in crate::resolve) fn is_in_first_language(&mut self, name: &str) -> bool {
        let tag = self.context.languages.locale(Lang::DEFAULT).as_str();
        let mut written = self.entries.iter().filter(|entry| entry.key.value == name).peekable();
        let Some(first) = written.peek().map(|entry| entry.key.span) else { return true };
        let has_it = |entry: &Entry| !matches!(&entry.value.value, Raw::Table(languages) if raw::get(languages, tag).is_none());
        if written.any(has_it) || self.has_overlay(name) {
            return true;
        }
        self.diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, first, format!("`{}` lacks the field `{name}` in the site's first language", self.path))
                .help(format!("add a line: {name}.{tag} = \"…\"")),
        );
        false
    }

    /// Reads every field by its type and throws the values away: the faults of a
    /// record that could not be built are still found in this run. What was
    /// reported before is reported again, and said once: equal findings are one.
    pub(in crate::resolve) fn read_all(&mut self, fields: &'static [Field]) {
        for field in fields.iter().chain(schema::COMMON).filter(|field| raw::get(self.entries, field.name).is_some()) {
            match field.ty {
                schema::Type::Text => drop(self.text(field.name)),
                schema::Type::Prose => drop(self.prose(field.name)),
                schema::Type::TextList => drop(self.text_list(field.name)),
                schema::Type::ProseList => drop(self.prose_list(field.name)),
                schema::Type::Date => drop(self.date(field.name)),
                schema::Type::Value => drop(self.value(field.name)),
                schema::Type::Unit => drop(self.unit(field.name)),
                schema::Type::Share => drop(self.share(field.name)),
                schema::Type::Duration => drop(self.duration(field.name)),
                schema::Type::Place => drop(self.where_(field.name)),
                schema::Type::Places => drop(self.places(field.name)),
                schema::Type::Sources => drop(self.sources(field.name)),
                schema::Type::Ref(kinds) => drop(self.one(field.name, kinds)),
                schema::Type::Refs(kinds) => drop(self.many(field.name, kinds)),
                schema::Type::Boolean => drop(self.boolean(field.name)),
                schema::Type::Number => drop(self.number(field.name)),
                schema::Type::Word(_) => drop(self.schema_word(field.name, fields)),
                schema::Type::Code => drop(self.code(field.name)),
                schema::Type::Codes => drop(self.codes(field.name)),
                schema::Type::Slug => drop(self.slug(field.name)),
                schema::Type::Slugs => drop(self.slug_list(field.name)),
                schema::Type::Source => {
                    if let Some(text) = self.code(field.name) {
                        self.citation(&text);
                    }
                }
                // Only its record can read it.
                schema::Type::Table => {}
            }
        }
    }

    /// Reports a required field that is not there.
    pub(in crate::resolve) fn missing(&mut self, name: &str) {
        if self.is_damaged(name) {
            return;
        }
        let example = match name {
            "kind" | "type" => " = \"…\"",
            "place" => " = \"MY-07\"",
            "date" | "since" | "as_of" => " = 1972",
            "sources" => " = [\"source-id\"]",
            "core" => " = [\"MY-07\"]",
            "actors" => " = [\"first\", \"second\"]",
            "value" => " = 12.5",
            _ => " = \"…\"",
        };
        self.diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, self.span, format!("`{}` lacks the field `{name}`", self.path)).help(format!("add a line: {name}{example}")),
        );
    }

    /// Whether the field stands in a line of this record that could not be read.
    pub(in crate::resolve) fn is_damaged(&self, name: &str) -> bool {
        let text = self.context.sources.text(self.span.file);
        // The name as a word of its own, at the beginning of a line or before a sign that may stand for =.
        let holds = |lines: &str| {
            lines.lines().any(|line| {
                line.match_indices(name).any(|(at, _)| {
                    let (before, behind) = (line[..at].chars().next_back(), line[at + name.len()..].chars().next());
                    let is_edge = |letter: Option<char>| letter.is_none_or(|letter| !letter.is_alphanumeric() && !matches!(letter, '-' | '_'));
                    is_edge(before) && is_edge(behind)
                })
            })
        };
        self.context.gathered.damage.iter().filter(|damage| damage.file == self.span.file && damage.start >= self.span.end).any(|damage| {
            let between = text.get(self.span.end as usize..damage.start as usize).unwrap_or("");
            !between.contains("\n[") && holds(text.get(damage.range()).unwrap_or(""))
        })
    }

    fn has_overlay(&self, name: &str) -> bool {
        let path = format!("{}.{name}", self.path);
        self.context.languages.all().any(|lang| self.context.gathered.home(self.cluster).overlays.get(&path, lang).is_some())
    }
}

/// Names that other kinds of records, and other programs, have for the same thing.
const SYNONYMS: [&[&str]; 6] = [
    &["name", "title", "label", "heading"],
    &["date", "since", "at", "year", "start", "from", "begin"],
    &["until", "end", "to"],
    &["sources", "source", "reference", "references", "citation"],
    &["summary", "description", "short", "definition", "text"],
    &["url", "link", "website", "address", "homepage"],
];

/// The field of this record that goes by another name elsewhere.
fn synonym(name: &str, known: &[&'static str]) -> Option<&'static str> {
    let group = SYNONYMS.iter().find(|group| group.contains(&name.to_lowercase().as_str()))?;
    known.iter().copied().find(|field| group.contains(field))
}
