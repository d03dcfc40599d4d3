//! Rows of CSV files become records, and points of series.
//!
//! What is wrong with a column is told once, not in every row.

use std::borrow::Cow;

use super::{Home, Record, add};
use crate::base::span::Spanned;
use crate::base::suggest::nearest;
use crate::diag::code::{BAD_CSV, MISSING_FIELD, UNKNOWN_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::Kind;
use crate::model::schema;
use crate::parse::Parsed;
use crate::parse::raw::{self, Entry, Raw};

/// The kind of record a CSV file holds, by its name.
fn csv_kind(stem: &str) -> Option<Result<Kind, ()>> {
    let table = stem.split('-').next().unwrap_or(stem);
    if table == "points" {
        return Some(Err(()));
    }
    Kind::ALL.into_iter().find(|kind| table == format!("{}s", kind.word())).map(Ok)
}

/// Reads a table into its home.
pub(super) fn rows(file: &Parsed, table: &raw::Table, in_cluster: bool, home: &mut Home<'_>, diagnostics: &mut Diagnostics) {
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
        add(kind, Record { id: Cow::Owned(id), entries: Cow::Owned(entries) }, home, diagnostics);
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
