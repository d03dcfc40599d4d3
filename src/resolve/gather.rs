//! From files to records: which cluster a record belongs to, and what translates it.

use std::cell::Cell;
use std::collections::BTreeMap;

use crate::base::locale::{Lang, Languages, Locale};
use crate::base::path::SitePath;
use crate::base::span::{FileId, Span, Spanned};
use crate::base::suggest::nearest;
use crate::diag::code::{BAD_CSV, DUPLICATE_ID, MISSING_FIELD, SCATTERED_RECORD, TRANSLATION, UNKNOWN_FIELD, WRONG_TYPE};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::model::kind::Kind;
use crate::model::schema;
use crate::parse::markdown::Page;
use crate::parse::raw::{self, Entry, Raw};
use crate::parse::{Body, Parsed};

/// A record as written.
#[derive(Clone, Debug)]
pub(super) struct Record {
    pub(super) id: Spanned<String>,
    pub(super) entries: Vec<Entry>,
}

/// A translated text, and whether a record asked for it.
#[derive(Debug)]
pub(super) struct Translation {
    pub(super) value: Spanned<Raw>,
    pub(super) used: Cell<bool>,
}

/// A Markdown file with the language it is written in.
#[derive(Clone, Copy, Debug)]
pub(super) struct Text<'a> {
    pub(super) lang: Lang,
    pub(super) path: &'a SitePath,
    pub(super) file: FileId,
    pub(super) page: &'a Page,
}

/// Everything that was written for one cluster, or for all of them.
#[derive(Debug, Default)]
pub(super) struct Home<'a> {
    pub(super) records: BTreeMap<Kind, BTreeMap<String, Record>>,
    /// `[cluster]`, with the place of its header.
    pub(super) cluster: Option<(Span, Vec<Entry>)>,
    /// Path of a text (`actor.vitrox.name`) and language → the translation.
    pub(super) overlays: BTreeMap<(String, Lang), Translation>,
    /// Stem (`structure`, `questions/supply`) → its files.
    pub(super) texts: BTreeMap<String, Vec<Text<'a>>>,
    /// Rows of `points.csv` by fact.
    pub(super) points: BTreeMap<String, Vec<raw::Row>>,
}

/// All homes of a site.
#[derive(Debug, Default)]
pub(super) struct Gathered<'a> {
    pub(super) shared: Home<'a>,
    pub(super) clusters: BTreeMap<String, Home<'a>>,
    pub(super) site: Vec<Entry>,
    /// Overlays of `site.toml`.
    pub(super) site_overlays: BTreeMap<(String, Lang), Translation>,
    /// Lines that could not be read: what they held is not missing.
    pub(super) damage: Vec<Span>,
}

impl<'a> Gathered<'a> {
    /// The home of a cluster, or the shared one.
    pub(super) fn home(&self, cluster: Option<&str>) -> &Home<'a> {
        cluster.and_then(|id| self.clusters.get(id)).unwrap_or(&self.shared)
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
    for file in parsed {
        let (stem, lang) = language_of(file, languages, diagnostics);
        let Some(below) = file.path.below("content") else {
            if let (Body::Toml(entries), true) = (&file.body, file.path.folder().is_empty()) {
                match lang {
                    Some(lang) => overlay(entries, "", lang, &mut out.site_overlays, diagnostics),
                    None if file.path.as_str() == "site.toml" => out.site.clone_from(entries),
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
            Body::Toml(entries) => match lang {
                Some(lang) => overlay(entries, "", lang, &mut home.overlays, diagnostics),
                None => tables(entries, cluster.is_some(), home, diagnostics),
            },
            Body::Csv(table) => rows(file, table, cluster.is_some(), home, diagnostics),
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

fn tables(entries: &[Entry], in_cluster: bool, home: &mut Home<'_>, diagnostics: &mut Diagnostics) {
    for entry in entries {
        let word = entry.key.value.as_str();
        if word == "cluster" && in_cluster {
            match &entry.value.value {
                Raw::Table(fields) if home.cluster.is_none() => home.cluster = Some((entry.key.span, fields.clone())),
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

fn one(kind: Kind, record: &Entry, home: &mut Home<'_>, diagnostics: &mut Diagnostics) {
    match &record.value.value {
        Raw::Table(fields) => add(kind, Record { id: record.key.clone(), entries: fields.clone() }, home, diagnostics),
        other => {
            diagnostics.push(Diagnostic::fault(WRONG_TYPE, record.value.span, format!("a record is a table, this is {}", other.type_name())).help(format!(
                "write [{}.ID] and the fields below it; `{}` stands where the id belongs",
                kind.word(),
                record.key.value
            )));
        }
    }
}

fn add(kind: Kind, record: Record, home: &mut Home<'_>, diagnostics: &mut Diagnostics) {
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

/// The kind of record a CSV file holds, by its name.
fn csv_kind(stem: &str) -> Option<Result<Kind, ()>> {
    let table = stem.split('-').next().unwrap_or(stem);
    if table == "points" {
        return Some(Err(()));
    }
    Kind::ALL.into_iter().find(|kind| table == format!("{}s", kind.word())).map(Ok)
}

fn rows(file: &Parsed, table: &raw::Table, in_cluster: bool, home: &mut Home<'_>, diagnostics: &mut Diagnostics) {
    let stem = file.path.file_name().trim_end_matches(".csv");
    let Some(kind) = csv_kind(stem) else {
        let plurals: Vec<String> = Kind::ALL.iter().map(|kind| format!("{}s", kind.word())).chain(["points".to_owned()]).collect();
        let table = stem.split('-').next().unwrap_or(stem);
        diagnostics.push(
            Diagnostic::file_fault(UNKNOWN_FIELD, &file.path, format!("there is no table `{table}`"))
                .maybe_help(nearest(table, plurals.iter().map(String::as_str)).map(|name| format!("did you mean {name}.csv?")))
                .help("a CSV file is named after its table: actors.csv, relations-supply.csv"),
        );
        return;
    };
    let Ok(kind) = kind else {
        if !has_columns(table, &["fact"], "point", true, diagnostics) {
            return;
        }
        let columns = ["fact", "date", "value"];
        has_columns(table, &columns, "point", false, diagnostics);
        let absent: Vec<&str> = columns.into_iter().filter(|name| find_column(table, name).is_none()).collect();
        for row in &table.rows {
            match raw::get(&row.cells, "fact") {
                Some(Entry { value: Spanned { value: Raw::Cell(id), .. }, .. }) => {
                    let mut row = row.clone();
                    let damaged = |name: &&str| Entry { key: Spanned::new((*name).to_owned(), row.span), value: Spanned::new(Raw::Damaged, row.span) };
                    let damaged: Vec<Entry> = absent.iter().map(damaged).collect();
                    row.cells.extend(damaged);
                    home.points.entry(id.clone()).or_default().push(row);
                }
                _ => diagnostics.push(Diagnostic::fault(MISSING_FIELD, row.span, "this row names no fact").help("fill the column `fact`")),
            }
        }
        return;
    };
    if !in_cluster && !kind.is_shared() {
        diagnostics
            .push(Diagnostic::file_fault(UNKNOWN_FIELD, &file.path, format!("{stem} belong to a cluster")).help("move the file into the folder of a cluster"));
        return;
    }
    let key: &[&str] = if kind == Kind::Relation { &["from", "kind", "to"] } else { &["id"] };
    if !has_columns(table, key, kind.word(), true, diagnostics) {
        return;
    }
    // A column that is not there is one mistake, not one in every row.
    let required: Vec<&str> = schema::fields(kind).iter().filter(|field| field.required).map(|field| field.name).collect();
    let absent: Vec<&str> = required.iter().copied().filter(|name| find_column(table, name).is_none()).collect();
    has_columns(table, &required, kind.word(), false, diagnostics);
    for row in &table.rows {
        let mut entries: Vec<Entry> =
            absent.iter().map(|name| Entry { key: Spanned::new((*name).to_owned(), row.span), value: Spanned::new(Raw::Damaged, row.span) }).collect();
        let mut id = None;
        for cell in &row.cells {
            if cell.key.value == "id" {
                if let Raw::Cell(text) = &cell.value.value {
                    id = Some(Spanned::new(text.clone(), cell.value.span));
                }
                continue;
            }
            let path: Vec<&str> = cell.key.value.split('.').collect();
            raw::insert(&mut entries, &path, cell.key.span, cell.value.clone());
        }
        let id = match id {
            Some(id) => id,
            None if kind == Kind::Relation => match derived_id(&entries) {
                Some(id) => Spanned::new(id, row.span),
                None => {
                    let empty: Vec<&str> = ["from", "kind", "to"].into_iter().filter(|name| raw::get(&entries, name).is_none()).collect();
                    diagnostics.push(
                        Diagnostic::fault(MISSING_FIELD, row.span, format!("this row lacks `{}`", empty.join("` and `")))
                            .maybe_help((!empty.contains(&"kind")).then(|| "an end that the source does not name is `undisclosed`".to_owned())),
                    );
                    continue;
                }
            },
            None => {
                diagnostics.push(Diagnostic::fault(BAD_CSV, row.span, "this row has no id").help("fill the column `id`"));
                continue;
            }
        };
        add(kind, Record { id, entries }, home, diagnostics);
    }
}

/// The column of a field; `name.en` is one of `name`.
fn find_column<'t>(table: &'t raw::Table, name: &str) -> Option<&'t Spanned<String>> {
    table.header.iter().find(|column| column.value.split('.').next() == Some(name))
}

/// Reports the columns a table lacks, once for all its rows. Without the `vital`
/// ones no row is read; of the others a misspelt one is reported as such later.
fn has_columns(table: &raw::Table, names: &[&str], what: &str, vital: bool, diagnostics: &mut Diagnostics) -> bool {
    let (Some(first), false) = (table.header.first(), table.rows.is_empty()) else { return true };
    let mut complete = true;
    for name in names.iter().filter(|name| find_column(table, name).is_none()) {
        complete = false;
        let is_known = |column: &str| names.contains(&column) || Kind::parse(what).is_some_and(|kind| schema::field(schema::fields(kind), column).is_some());
        let close = table.header.iter().find(|column| !is_known(&column.value) && column.value != "id" && nearest(&column.value, [*name]).is_some());
        if close.is_some() && !vital {
            continue;
        }
        let below = table.rows.iter().position(|row| row.cells.iter().any(|cell| matches!(&cell.value.value, Raw::Cell(text) if text == name)));
        let help = match (close, below) {
            (Some(column), _) => format!("write `{name}` instead of `{}`", column.value),
            (None, Some(_)) => "the first row of a file is its header: delete what stands above it".to_owned(),
            (None, None) => {
                format!("the first row names the columns; every {what} has {}", names.iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", "))
            }
        };
        diagnostics.push(Diagnostic::fault(BAD_CSV, close.map_or(first.span, |column| column.span), format!("this table has no column `{name}`")).help(help));
        if close.is_none() && vital {
            return false;
        }
    }
    complete
}

/// `FROM-KIND-TO`, inverse kinds turned round first.
fn derived_id(entries: &[Entry]) -> Option<String> {
    let cell = |name: &str| match &raw::get(entries, name)?.value.value {
        Raw::Cell(text) | Raw::Text(text) => Some(text.replace([':', '/'], "-")),
        _ => None,
    };
    let (mut from, word, mut to) = (cell("from")?, cell("kind")?, cell("to")?);
    let mut kind = word.as_str();
    if let Some((parsed, swap)) = crate::model::relation::RelationKind::parse(&word) {
        kind = parsed.word();
        if swap {
            std::mem::swap(&mut from, &mut to);
        }
    }
    Some(crate::base::ids::RelationId::derived(&from, kind, &to).as_str().to_owned())
}

/// Flattens an overlay into paths of texts.
fn overlay(entries: &[Entry], prefix: &str, lang: Lang, out: &mut BTreeMap<(String, Lang), Translation>, diagnostics: &mut Diagnostics) {
    for entry in entries {
        let path = if prefix.is_empty() { entry.key.value.clone() } else { format!("{prefix}.{}", entry.key.value) };
        match &entry.value.value {
            Raw::Table(inner) => overlay(inner, &path, lang, out, diagnostics),
            Raw::Text(_) | Raw::List(_) => {
                let translation = Translation { value: entry.value.clone(), used: Cell::new(false) };
                if let Some(first) = out.insert((path.clone(), lang), translation) {
                    diagnostics.push(
                        Diagnostic::lint(
                            Code("translated-twice"),
                            Severity::Warning,
                            Place::Span(entry.value.span),
                            format!("`{path}` is translated twice into one language; this one is used"),
                        )
                        .related(first.value.span, "the other one"),
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
