//! Reads the fields of one record: type by type, every fault with its place.
//!
//! A reader is opened with the record's schema, which finds unknown and missing
//! fields; after that each field is asked for once, by name.

mod presence;
mod references;
mod slugs;
mod values;

use crate::base::date::Date;
use crate::base::locale::{Lang, Locale, Localized};
use crate::base::span::{Span, Spanned};
use crate::base::suggest::nearest;
use crate::base::value::{Known, Value, ValueError};
use crate::diag::code::{BIDI_CONTROL, SPREADSHEET_DAMAGE, TRANSLATION, UNKNOWN_WORD, WRONG_TYPE};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::model::prose::Inlines;
use crate::model::record::{Common, Prose, Text};
use crate::model::schema::{self, Field};
use crate::parse::raw::{self, Entry, Raw};

use crate::resolve::check::Deferred;
use crate::resolve::context::Context;

/// The fields of one record.
pub(in crate::resolve) struct Fields<'a, 'd> {
    pub(in crate::resolve) context: &'a Context<'a>,
    /// The cluster the record belongs to; `None` for shared ones.
    pub(in crate::resolve) cluster: Option<&'a str>,
    /// Where its texts are translated: `actor.vitrox`.
    pub(in crate::resolve) path: String,
    pub(in crate::resolve) entries: &'a [Entry],
    /// The header, for what is missing.
    pub(in crate::resolve) span: Span,
    pub(in crate::resolve) deferred: &'d mut Deferred,
    pub(in crate::resolve) diagnostics: &'d mut Diagnostics,
}

impl<'a, 'd> Fields<'a, 'd> {
    /// The entry of a field.
    pub(in crate::resolve) fn entry(&self, name: &str) -> Option<&'a Entry> {
        raw::get(self.entries, name)
    }

    /// Where a field is written, or the header.
    pub(in crate::resolve) fn place(&self, name: &str) -> Span {
        self.entry(name).map_or(self.span, |entry| entry.value.span)
    }

    /// Reports a value of the wrong type.
    pub(in crate::resolve) fn wrong_type(&mut self, value: &Spanned<Raw>, wanted: &str, help: Option<String>) {
        let message = match &value.value {
            Raw::Damaged => return,
            Raw::Cell(text) => format!("`{text}` is not {wanted}"),
            other => format!("this is {}, but the field takes {wanted}", other.type_name()),
        };
        self.diagnostics.push(Diagnostic::fault(WRONG_TYPE, value.span, message).maybe_help(help));
    }

    /// Reports what a value parser found, at the very letters.
    fn value_fault(&mut self, code: Code, value: &Spanned<Raw>, text: &str, error: ValueError) {
        let written = self.context.sources.text(value.span.file).get(value.span.range()).unwrap_or("");
        let at =
            written.find(text).map_or(value.span, |offset| value.span.part(offset + error.at.start..(offset + error.at.end).max(offset + error.at.start + 1)));
        let damaged = matches!(value.value, Raw::Cell(_)) && is_damaged(text);
        let mut diagnostic = Diagnostic::fault(if damaged { SPREADSHEET_DAMAGE } else { code }, at, error.message).maybe_help(error.hint);
        if damaged && !diagnostic.help.iter().any(|help| help.contains("column as text")) {
            diagnostic = diagnostic.help("format the column as text before typing, and export again");
        }
        self.diagnostics.push(diagnostic);
    }

    fn clean(&mut self, text: &str, span: Span) {
        if text.chars().any(|letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
            self.diagnostics.push(
                Diagnostic::fault(BIDI_CONTROL, span, "this text holds an invisible control for text direction")
                    .help("delete it: the site isolates names of the other direction by itself"),
            );
        }
    }

    // ---- texts ----

    /// A translatable value, from every place it may stand in.
    fn localized<T>(&mut self, name: &str, read: &mut impl FnMut(&mut Self, &Spanned<Raw>) -> Option<T>) -> Localized<T> {
        let mut out = Localized::empty();
        let original = self.entry(name);
        // A CSV file may have the columns `name` and `name.zh-Hans`.
        for entry in self.entries.iter().filter(|entry| entry.key.value == name) {
            match &entry.value.value {
                Raw::Table(languages) => {
                    for language in languages {
                        match self.context.languages.find(&language.key.value) {
                            Some(lang) => {
                                if let Some(value) = read(self, &language.value) {
                                    out.set(lang, value);
                                }
                            }
                            None => {
                                let tags: Vec<&str> = self.context.languages.all().map(|lang| self.context.languages.locale(lang).as_str()).collect();
                                // A tag that is right needs no guess at another one.
                                let is_tag = Locale::parse(&language.key.value).is_some_and(|locale| locale.as_str() == language.key.value);
                                let help = nearest(&language.key.value, tags.iter().copied())
                                    .filter(|_| !is_tag)
                                    .map_or_else(|| format!("the site's languages: {}", tags.join(", ")), |tag| format!("did you mean `{name}.{tag}`?"));
                                self.diagnostics.push(
                                    Diagnostic::fault(
                                        crate::diag::code::BAD_LANGUAGE,
                                        language.key.span,
                                        format!("`{}` is not a language of this site", language.key.value),
                                    )
                                    .help(help),
                                );
                            }
                        }
                    }
                }
                _ => {
                    if let Some(value) = read(self, &entry.value) {
                        out.set(Lang::DEFAULT, value);
                    }
                }
            }
        }
        let path = format!("{}.{name}", self.path);
        for lang in self.context.languages.all() {
            let Some(translation) = self.context.translation(self.cluster, &path, lang) else { continue };
            self.deferred.translations.push(translation.span);
            if let Raw::Text(text) = &translation.value
                && text == "="
            {
                if let Some(original) = original
                    && let Some(value) = read(self, &default_value(&original.value, self.context))
                {
                    out.set(lang, value);
                }
                continue;
            }
            if let Some(value) = read(self, translation)
                && out.set(lang, value).is_some()
            {
                self.diagnostics.push(Diagnostic::lint(
                    Code("translated-twice"),
                    Severity::Warning,
                    Place::Span(translation.span),
                    format!("`{path}` is translated twice into one language; this one is used"),
                ));
            }
        }
        out
    }

    /// Plain text in several languages.
    pub(in crate::resolve) fn text(&mut self, name: &str) -> Text {
        self.localized(name, &mut |fields, value| fields.plain(value))
    }

    /// Inline Markdown in several languages.
    pub(in crate::resolve) fn prose(&mut self, name: &str) -> Prose {
        self.localized(name, &mut |fields, value| fields.inlines(value))
    }

    /// A list of texts in several languages.
    pub(in crate::resolve) fn text_list(&mut self, name: &str) -> Localized<Vec<String>> {
        let out = self.localized(name, &mut |fields, value| {
            let items = fields.items(value)?;
            Some(items.iter().filter_map(|item| fields.plain(item)).collect::<Vec<_>>())
        });
        self.same_length(name, &out.map(|_, list| list.len()));
        out
    }

    /// A list of prose in several languages.
    pub(in crate::resolve) fn prose_list(&mut self, name: &str) -> Localized<Vec<Inlines>> {
        let out = self.localized(name, &mut |fields, value| {
            let items = fields.items(value)?;
            Some(items.iter().filter_map(|item| fields.inlines(item)).collect::<Vec<_>>())
        });
        self.same_length(name, &out.map(|_, list| list.len()));
        out
    }

    /// A translated list has as many items as its original, `also` excepted:
    /// other names differ from language to language.
    fn same_length(&mut self, name: &str, lengths: &Localized<usize>) {
        let Some(&original) = lengths.get(Lang::DEFAULT).filter(|_| name != "also") else { return };
        for (lang, &length) in lengths.iter() {
            if length != original {
                let path = format!("{}.{name}", self.path);
                let span = self.context.translation(self.cluster, &path, lang).map_or(self.span, |translation| translation.span);
                self.diagnostics.push(Diagnostic::fault(TRANSLATION, span, format!("the list has {length} items, its original has {original}")));
            }
        }
    }

    fn plain(&mut self, value: &Spanned<Raw>) -> Option<String> {
        match &value.value {
            Raw::Text(text) | Raw::Cell(text) => {
                self.clean(text, value.span);
                Some(text.trim().to_owned())
            }
            _ => {
                let help = match &value.value {
                    Raw::List(_) => "write one text, without brackets",
                    _ => "put it between quotes",
                };
                self.wrong_type(value, "a text", Some(help.into()));
                None
            }
        }
    }

    fn inlines(&mut self, value: &Spanned<Raw>) -> Option<Inlines> {
        let text = self.plain(value)?;
        let source = self.context.sources.text(value.span.file);
        let (written, notes) = crate::parse::markdown::inline(source, value.span, &text, self.diagnostics);
        crate::resolve::prose::notes(self.context.ground(), self.cluster, &notes, self.diagnostics);
        Some(crate::resolve::prose::inlines(self.context.ground(), self.cluster, written, self.deferred, self.diagnostics))
    }

    // ---- lists and words ----

    /// The items of a list, or the parts of a cell.
    fn items(&mut self, value: &Spanned<Raw>) -> Option<Vec<Spanned<Raw>>> {
        match &value.value {
            Raw::List(items) => Some(items.clone()),
            Raw::Cell(cell) => Some(split_cell(cell, value.span)),
            Raw::Text(text) => {
                let parts: Vec<&str> = text.split([',', ';']).map(str::trim).collect();
                let are_ids = parts.iter().all(|part| !part.is_empty() && !part.contains(' '));
                let help = if are_ids { format!("write [\"{}\"]", parts.join("\", \"")) } else { format!("write [\"{text}\"]") };
                self.wrong_type(value, "a list", Some(help));
                None
            }
            _ => {
                self.wrong_type(value, "a list", None);
                None
            }
        }
    }

    /// Text that is not translated.
    pub(in crate::resolve) fn code(&mut self, name: &str) -> Option<Spanned<String>> {
        let entry = self.entry(name)?;
        let text = self.plain(&entry.value)?;
        Some(Spanned::new(text, entry.value.span))
    }

    /// A list of untranslated texts.
    pub(in crate::resolve) fn codes(&mut self, name: &str) -> Vec<Spanned<String>> {
        let Some(entry) = self.entry(name) else { return Vec::new() };
        let Some(items) = self.items(&entry.value) else { return Vec::new() };
        items.iter().filter_map(|item| Some(Spanned::new(self.plain(item)?, item.span))).collect()
    }

    /// One of the words of a table such as `ActorKind::WORDS`.
    pub(in crate::resolve) fn word<T: Copy>(&mut self, name: &str, words: &[(&'static str, T)]) -> Option<T> {
        let text = self.code(name)?;
        match words.iter().find(|(word, _)| *word == text.value) {
            Some((_, meaning)) => Some(*meaning),
            None => {
                let known: Vec<&str> = words.iter().map(|(word, _)| *word).collect();
                self.unknown_word(name, &text, &known);
                None
            }
        }
    }

    /// One of the words the schema lists for a field.
    pub(in crate::resolve) fn schema_word(&mut self, name: &str, fields: &'static [Field]) -> Option<String> {
        let text = self.code(name)?;
        let Some(Field { ty: schema::Type::Word(words), .. }) = schema::field(fields, name) else { return Some(text.value) };
        if words.contains(&text.value.as_str()) {
            return Some(text.value);
        }
        self.unknown_word(name, &text, words);
        None
    }

    /// Reports a word that is not in the list.
    pub(in crate::resolve) fn unknown_word(&mut self, name: &str, text: &Spanned<String>, known: &[&str]) {
        let help = match nearest(&text.value, known.iter().copied()) {
            Some(close) => format!("did you mean \"{close}\"?"),
            None => format!("one of: {}", known.join(", ")),
        };
        self.diagnostics.push(Diagnostic::fault(UNKNOWN_WORD, text.span, format!("`{}` is no {name}", text.value)).help(help));
    }

    /// `true` or `false`.
    pub(in crate::resolve) fn boolean(&mut self, name: &str) -> Option<bool> {
        let entry = self.entry(name)?;
        match &entry.value.value {
            Raw::Boolean(value) => Some(*value),
            // Spreadsheets write what they take for a truth value in capitals.
            Raw::Cell(cell) if cell.eq_ignore_ascii_case("true") => Some(true),
            Raw::Cell(cell) if cell.eq_ignore_ascii_case("false") => Some(false),
            _ => {
                let help = matches!(&entry.value.value, Raw::Text(_)).then(|| "write true or false without quotes".to_owned());
                self.wrong_type(&entry.value, "true or false", help);
                None
            }
        }
    }

    /// A plain number.
    pub(in crate::resolve) fn number(&mut self, name: &str) -> Option<f64> {
        let entry = self.entry(name)?;
        let parsed = match &entry.value.value {
            Raw::Integer(text) | Raw::Float(text) | Raw::Cell(text) => text.parse().ok().filter(|number: &f64| number.is_finite()),
            _ => None,
        };
        if parsed.is_none() {
            self.wrong_type(&entry.value, "a number", None);
        }
        parsed
    }

    // ---- nested tables ----

    /// A table inside the record, read with the same context.
    pub(in crate::resolve) fn nested<'s>(&'s mut self, entries: &'a [Entry], path: &str, span: Span) -> Fields<'a, 's> {
        Fields {
            context: self.context,
            cluster: self.cluster,
            path: format!("{}.{path}", self.path),
            entries,
            span,
            deferred: self.deferred,
            diagnostics: self.diagnostics,
        }
    }

    /// A field that holds a table.
    pub(in crate::resolve) fn table(&mut self, name: &str) -> Option<(&'a [Entry], Span)> {
        let entry = self.entry(name)?;
        match &entry.value.value {
            Raw::Table(entries) => Some((entries, entry.value.span)),
            _ => {
                self.wrong_type(&entry.value, "a table", None);
                None
            }
        }
    }

    /// The fields every record may have.
    pub(in crate::resolve) fn common(&mut self) -> Common {
        let mut allow = std::collections::BTreeMap::new();
        if let Some(entry) = self.entry("allow").filter(|entry| !matches!(entry.value.value, Raw::Table(_))) {
            self.wrong_type(&entry.value, "a reason for each rule", Some("write allow.RULE = \"why it does not apply here\"".into()));
        } else if let Some((entries, _)) = self.table("allow") {
            for entry in entries {
                if let Some(reason) = self.plain(&entry.value) {
                    allow.insert(entry.key.value.clone(), reason);
                }
            }
        }
        Common {
            sources: self.sources("sources"),
            note: self.prose("note"),
            disputed: self.prose("disputed"),
            former_ids: self.codes("former_ids").into_iter().map(|id| id.value).collect(),
            checked_on: self.date("checked_on").and_then(Known::into_value),
            allow,
            span: self.span,
        }
    }
}

/// The text of the default language where a field is written per language.
fn default_value(value: &Spanned<Raw>, context: &Context<'_>) -> Spanned<Raw> {
    match &value.value {
        Raw::Table(languages) => {
            let tag = context.languages.locale(Lang::DEFAULT).as_str();
            raw::get(languages, tag).map_or_else(|| Spanned::new(Raw::Text(String::new()), value.span), |entry| entry.value.clone())
        }
        _ => value.clone(),
    }
}

fn split_cell(cell: &str, span: Span) -> Vec<Spanned<Raw>> {
    let mut at = 0;
    let mut out = Vec::new();
    for part in cell.split(';') {
        let trimmed = part.trim();
        if !trimmed.is_empty() {
            let start = at + part.find(trimmed).unwrap_or(0);
            out.push(Spanned::new(Raw::Cell(trimmed.to_owned()), span.part(start..start + trimmed.len())));
        }
        at += part.len() + 1;
    }
    out
}

/// What spreadsheets leave behind: `Aug-72`, `26/08/2014`, `434,74`, `########`, `#REF!`.
fn is_damaged(text: &str) -> bool {
    text.starts_with(['#', '='])
        || text.contains('/')
            && text.bytes().filter(u8::is_ascii_digit).count() >= 4
            && !text.contains("..")
            && Value::parse(text).is_err()
            && Date::parse(text).is_err()
        || text.contains(',') && text.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b',' | b'.' | b'-'))
        || text.len() <= 11 && text.contains('-') && text.bytes().any(|byte| byte.is_ascii_alphabetic()) && text.bytes().any(|byte| byte.is_ascii_digit())
}
