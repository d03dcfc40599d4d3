//! From files to records: which cluster a record belongs to, and what translates it.

mod rows;

use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use indexmap::IndexMap;
use rustc_hash::FxBuildHasher;

use crate::base::locale::{Lang, Languages, Locale};
use crate::base::path::SitePath;
use crate::base::span::{FileId, Span, Spanned};
use crate::base::suggest::nearest;
use crate::diag::code::{DUPLICATE_ID, SCATTERED_RECORD, TRANSLATION, UNKNOWN_FIELD, WRONG_TYPE};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::model::kind::Kind;
use crate::model::schema;
use crate::parse::markdown::Page;
use crate::parse::raw::{self, Entry, Raw};
use crate::parse::{Body, Parsed};

/// A record as written; rows of a CSV file are put together here.
#[derive(Clone, Debug)]
pub(super) struct Record<'a> {
    pub(super) id: Cow<'a, Spanned<String>>,
    pub(super) entries: Cow<'a, [Entry]>,
}

/// A Markdown file with the language it is written in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    pub(super) lang: Lang,
    pub(super) path: &'a SitePath,
    pub(super) file: FileId,
    pub(super) page: &'a Arc<Page>,
}

/// Translations by language and path of the text (`actor.vitrox.name`). Every text asks here in
/// every language, so paths are hashed and not compared.
#[derive(Debug, Default)]
pub(super) struct Overlays<'a>(BTreeMap<Lang, IndexMap<String, &'a Spanned<Raw>, FxBuildHasher>>);

impl<'a> Overlays<'a> {
    pub(super) fn get(&self, path: &str, lang: Lang) -> Option<&'a Spanned<Raw>> {
        self.0.get(&lang)?.get(path).copied()
    }

    /// The one that stood there before is returned.
    fn insert(&mut self, path: String, lang: Lang, translation: &'a Spanned<Raw>) -> Option<&'a Spanned<Raw>> {
        self.0.entry(lang).or_default().insert(path, translation)
    }

    /// Each with its path.
    pub(super) fn iter(&self) -> impl Iterator<Item = (&String, &'a Spanned<Raw>)> {
        self.0.values().flatten().map(|(path, translation)| (path, *translation))
    }
}

/// Everything that was written for one cluster, or for all of them.
#[derive(Debug, Default)]
pub(super) struct Home<'a> {
    pub(super) records: BTreeMap<Kind, BTreeMap<String, Record<'a>>>,
    /// `[cluster]`, with the place of its header.
    pub(super) cluster: Option<(Span, &'a [Entry])>,
    pub(super) overlays: Overlays<'a>,
    /// Stem (`structure`, `questions/supply`) → its files.
    pub(super) texts: BTreeMap<String, Vec<Text<'a>>>,
    /// Rows of `points.csv` by fact.
    pub(super) points: BTreeMap<String, Vec<raw::Row>>,
    /// Files by the kind of record they define; a file may define several.
    pub(super) files: BTreeMap<Kind, Vec<FileId>>,
    /// Files that may have to do with every kind: translations, and tables.
    pub(super) files_of_all: Vec<FileId>,
}

/// All homes of a site.
#[derive(Debug, Default)]
pub(super) struct Gathered<'a> {
    pub(super) shared: Home<'a>,
    pub(super) clusters: BTreeMap<String, Home<'a>>,
    pub(super) site: &'a [Entry],
    /// Overlays of `site.toml`.
    pub(super) site_overlays: Overlays<'a>,
    /// Lines that could not be read: what they held is not missing.
    pub(super) damage: Vec<Span>,
}

impl<'a> Gathered<'a> {
    /// The home of a cluster, or the shared one.
    pub(super) fn home(&self, cluster: Option<&str>) -> &Home<'a> {
        cluster.and_then(|id| self.clusters.get(id)).unwrap_or(&self.shared)
    }

    /// Pages that the site writes itself, from its records; no text may take their names. Drafts
    /// count: they are to be published one day.
    pub(super) fn own_pages(&self) -> impl Iterator<Item = (&'static str, &'static str)> {
        let mut homes = self.clusters.values().chain([&self.shared]);
        let glossary = homes.any(|home| home.records.contains_key(&Kind::Term)).then_some(("glossary", "terms"));
        let compare = (self.clusters.len() > 1).then_some(("compare", "clusters"));
        glossary.into_iter().chain(compare).chain([("search", "names")])
    }
}

/// Sorts every parsed file into its home.
pub(super) fn gather<'a>(parsed: &'a [Parsed], languages: &Languages, diagnostics: &mut Diagnostics) -> Gathered<'a> {
    let mut out = Gathered::default();
    for file in parsed {
        if let Some(id) = file.path.as_str().strip_prefix("content/").and_then(|rest| rest.strip_suffix("/cluster.toml"))
            && !id.contains('/')
        {
            out.clusters.insert(id.to_owned(), Home::default());
        }
    }
    out.damage = parsed.iter().flat_map(|file| file.damage.iter().copied()).collect();
    for file in parsed.iter().filter(|file| !matches!(file.body, Body::Lock(_))) {
        let (stem, lang) = language_of(file, languages, diagnostics);
        let Some(below) = file.path.below("content") else {
            if let (Body::Toml(entries), true) = (&file.body, file.path.folder().is_empty()) {
                match lang {
                    Some(lang) => overlay(entries, "", lang, &mut out.site_overlays, diagnostics),
                    None if file.path.as_str() == "site.toml" => out.site = entries,
                    None => {}
                }
            }
            continue;
        };
        let cluster = below.split_once('/').map(|(folder, _)| folder).filter(|folder| out.clusters.contains_key(*folder)).map(str::to_owned);
        let home = match &cluster {
            Some(id) => out.clusters.entry(id.clone()).or_default(),
            None => &mut out.shared,
        };
        match &file.body {
            Body::Toml(entries) if lang.is_none() => {
                let kinds: BTreeSet<Kind> = entries.iter().filter_map(|entry| Kind::parse(&entry.key.value)).collect();
                kinds.into_iter().for_each(|kind| home.files.entry(kind).or_default().push(file.id));
            }
            Body::Toml(_) | Body::Csv(_) => home.files_of_all.push(file.id),
            Body::Markdown(_) | Body::Lock(_) => {}
        }
        match &file.body {
            Body::Toml(entries) => match lang {
                Some(lang) => overlay(entries, "", lang, &mut home.overlays, diagnostics),
                None => tables(entries, cluster.is_some(), home, diagnostics),
            },
            Body::Csv(table) => rows::rows(file, table, cluster.is_some(), home, diagnostics),
            Body::Lock(_) => {}
            Body::Markdown(page) => {
                let folder = if cluster.is_some() { below.split_once('/').map_or("", |(_, rest)| rest) } else { below };
                let stem = folder.rsplit_once('/').map_or_else(|| stem.clone(), |(folder, _)| format!("{folder}/{stem}"));
                home.texts.entry(stem).or_default().push(Text { lang: lang.unwrap_or(Lang::DEFAULT), path: &file.path, file: file.id, page });
            }
        }
    }
    out
}

/// Stem of the file name, and the language it names: `text.zh-Hans.toml`.
fn language_of(file: &Parsed, languages: &Languages, diagnostics: &mut Diagnostics) -> (String, Option<Lang>) {
    let name = file.path.file_name();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem);
    let Some((before, tag)) = stem.rsplit_once('.') else { return (stem.to_owned(), None) };
    let canonical = Locale::parse(tag);
    match canonical.as_ref().and_then(|locale| languages.find(locale.as_str())) {
        Some(lang) => (before.to_owned(), Some(lang)),
        None => {
            if canonical.is_some() && !matches!(file.body, Body::Csv(_)) {
                diagnostics.push(
                    Diagnostic::lint(
                        Code("undeclared-language"),
                        Severity::Warning,
                        Place::File(file.path.clone()),
                        format!("`{tag}` is not one of the site's languages; this file is read as if it were no translation"),
                    )
                    .help(format!("add \"{tag}\" to languages in site.toml, or rename the file")),
                );
            }
            (stem.to_owned(), None)
        }
    }
}

fn tables<'a>(entries: &'a [Entry], in_cluster: bool, home: &mut Home<'a>, diagnostics: &mut Diagnostics) {
    for entry in entries {
        let word = entry.key.value.as_str();
        if word == "cluster" && in_cluster {
            match &entry.value.value {
                Raw::Table(fields) if home.cluster.is_none() => home.cluster = Some((entry.key.span, fields)),
                Raw::Table(_) => diagnostics.push(
                    Diagnostic::fault(DUPLICATE_ID, entry.key.span, "[cluster] is written twice")
                        .related(home.cluster.as_ref().map_or(entry.key.span, |(first, _)| *first), "the first one")
                        .help("a folder directly in content/ is one cluster; folders below it only sort its files"),
                ),
                other => diagnostics.push(Diagnostic::fault(WRONG_TYPE, entry.value.span, format!("[cluster] is a table, this is {}", other.type_name()))),
            }
            continue;
        }
        let Some(kind) = Kind::parse(word) else {
            let known = Kind::ALL.iter().map(|kind| kind.word()).chain(["cluster"]);
            diagnostics.push(
                Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, format!("there is no table `{word}`"))
                    .maybe_help(nearest(word, known).map(|name| format!("did you mean `[{name}.…]`?"))),
            );
            continue;
        };
        if !in_cluster && !kind.is_shared() {
            diagnostics.push(
                Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, format!("`{word}` records belong to a cluster"))
                    .help("move the file into the folder of a cluster, one with a cluster.toml; shared here are: term, source, place, item, unit"),
            );
            continue;
        }
        match &entry.value.value {
            Raw::Table(records) => {
                let lost = records
                    .iter()
                    .filter(|record| !matches!(record.value.value, Raw::Table(_)) && schema::field(schema::fields(kind), &record.key.value).is_some());
                if lost.count() > 1 {
                    diagnostics.push(
                        Diagnostic::fault(SCATTERED_RECORD, entry.key.span, format!("this header names no {word}: its id is missing"))
                            .help(format!("write [{word}.the-id], and the fields below it")),
                    );
                    continue;
                }
                for record in records {
                    one(kind, record, home, diagnostics);
                }
            }
            Raw::List(list) => {
                for item in list {
                    let id = match &item.value {
                        Raw::Table(fields) => raw::get(fields, "id").and_then(|id| match &id.value.value {
                            Raw::Text(text) => Some(text.clone()),
                            _ => None,
                        }),
                        _ => None,
                    };
                    diagnostics.push(
                        Diagnostic::fault(SCATTERED_RECORD, entry.key.span, "records are keyed tables, not lists")
                            .help(format!("write [{word}.{}] and leave out `id`", id.as_deref().unwrap_or("the-id"))),
                    );
                }
            }
            other => diagnostics.push(Diagnostic::fault(WRONG_TYPE, entry.value.span, format!("`{word}` holds records, this is {}", other.type_name()))),
        }
    }
}

fn one<'a>(kind: Kind, record: &'a Entry, home: &mut Home<'a>, diagnostics: &mut Diagnostics) {
    match &record.value.value {
        Raw::Table(fields) => add(kind, Record { id: Cow::Borrowed(&record.key), entries: Cow::Borrowed(fields) }, home, diagnostics),
        other => {
            diagnostics.push(Diagnostic::fault(WRONG_TYPE, record.value.span, format!("a record is a table, this is {}", other.type_name())).help(format!(
                "write [{}.ID] and the fields below it; `{}` stands where the id belongs",
                kind.word(),
                record.key.value
            )));
        }
    }
}

fn add<'a>(kind: Kind, record: Record<'a>, home: &mut Home<'a>, diagnostics: &mut Diagnostics) {
    let records = home.records.entry(kind).or_default();
    if let Some(first) = records.get(&record.id.value) {
        diagnostics.push(
            Diagnostic::fault(DUPLICATE_ID, record.id.span, format!("the {} `{}` is defined twice", kind.word(), record.id.value))
                .label("defined again here")
                .related(first.id.span, "defined here first")
                .help("one record has one home: join the two, or give one of them another id"),
        );
        return;
    }
    records.insert(record.id.value.clone(), record);
}

/// Flattens an overlay into paths of texts.
fn overlay<'a>(entries: &'a [Entry], prefix: &str, lang: Lang, out: &mut Overlays<'a>, diagnostics: &mut Diagnostics) {
    for entry in entries {
        let path = if prefix.is_empty() { entry.key.value.clone() } else { format!("{prefix}.{}", entry.key.value) };
        match &entry.value.value {
            Raw::Table(inner) => overlay(inner, &path, lang, out, diagnostics),
            Raw::Text(_) | Raw::List(_) => {
                if let Some(first) = out.insert(path.clone(), lang, &entry.value) {
                    diagnostics.push(
                        Diagnostic::lint(
                            Code("translated-twice"),
                            Severity::Warning,
                            Place::Span(entry.value.span),
                            format!("`{path}` is translated twice into one language; this one is used"),
                        )
                        .related(first.span, "the other one"),
                    );
                }
            }
            other => diagnostics.push(
                Diagnostic::fault(TRANSLATION, entry.value.span, format!("a translation is a text, this is {}", other.type_name()))
                    .help("an overlay holds texts only; everything else stays in the original"),
            ),
        }
    }
}
