//! From the value of a flag to a value in the file, checked.
//!
//! In: a field and what was typed. Out: the value as TOML and as a CSV cell, or
//! what is wrong with it. A reference must lead to something: a stub with a
//! fault would be worse than none.

use toml_edit::{Array, Formatted, Value};

use super::shelf::Shelf;
use super::usage;
use crate::base::address;
use crate::base::date::Date;
use crate::base::duration::Duration;
use crate::base::iso;
use crate::base::share::Share;
use crate::base::suggest::nearest;
use crate::base::unit::Unit;
use crate::base::value::{self, ValueError};
use crate::model::kind::Kind;
use crate::model::relation::RelationKind;
use crate::model::schema::{Field, Type};
use crate::shell::Error;

/// Checks what was typed for a field (several texts when the flag was repeated).
pub(super) fn read(kind: Kind, field: &Field, typed: &[&str], shelf: &Shelf) -> Result<Value, Error> {
    let last = typed.last().copied().unwrap_or_default();
    let unknown = last == "unknown";
    match field.ty {
        Type::Text | Type::Prose => Ok(text(last)),
        Type::Code if kind == Kind::Relation => end(field, last, shelf).map(|()| text(last)),
        Type::Code if kind == Kind::Place && field.name == "in" => place_code(last).map(|()| text(last)),
        Type::Code => Ok(text(last)),
        Type::TextList | Type::ProseList => Ok(list(typed.iter().copied())),
        Type::Codes => Ok(list(split(typed))),
        Type::Slug => slug(last).map(|()| text(last)),
        Type::Slugs => {
            split(typed).try_for_each(slug)?;
            Ok(list(split(typed)))
        }
        Type::Date if unknown => Ok(text(last)),
        Type::Date => Date::parse(last).map_err(|error| fault(field, last, &error)).map(|_| date(last)),
        Type::Value if unknown => Ok(text(last)),
        Type::Value => value::Value::parse(last).map_err(|error| fault(field, last, &error)).map(|_| number(last)),
        Type::Unit => Unit::parse(last, |id| shelf.is_taken(Kind::Unit, id)).map_err(|error| fault(field, last, &error)).map(|_| text(last)),
        Type::Share if unknown => Ok(text(last)),
        Type::Share => Share::parse(last).map_err(|error| fault(field, last, &error)).map(|_| text(last)),
        Type::Duration if unknown => Ok(text(last)),
        Type::Duration => Duration::parse(last).map_err(|error| fault(field, last, &error)).map(|_| text(last)),
        Type::Place if unknown => Ok(text(last)),
        Type::Place => place(field, last, shelf).map(|()| text(last)),
        Type::Places => {
            split(typed).try_for_each(|one| place(field, one, shelf))?;
            Ok(list(split(typed)))
        }
        Type::Source => reference(field, last.split('#').next().unwrap_or(last), &[Kind::Source], shelf).map(|()| text(last)),
        Type::Sources if unknown => Ok(text(last)),
        Type::Sources => {
            split(typed).try_for_each(|one| reference(field, one.split('#').next().unwrap_or(one), &[Kind::Source], shelf))?;
            Ok(list(split(typed)))
        }
        Type::Ref(kinds) => reference(field, last, kinds, shelf).map(|()| text(last)),
        Type::Refs(kinds) => {
            split(typed).try_for_each(|one| reference(field, one, kinds, shelf))?;
            Ok(list(split(typed)))
        }
        Type::Word(known) => word(field, last, known).map(|()| text(last)),
        Type::Boolean => match last {
            "true" => Ok(Value::from(true)),
            "false" => Ok(Value::from(false)),
            _ => Err(usage(format!("`--{}` is true or false, not `{last}`", field.name))),
        },
        Type::Number => match last.parse::<f64>() {
            Ok(_) => Ok(number(last)),
            Err(_) => Err(usage(format!("`--{}` is a number, not `{last}`", field.name))),
        },
        Type::Table => Err(usage(format!("`{}` is a table: write it in the file", field.name))),
    }
}

/// A value as it stands in a CSV cell.
pub(super) fn cell(value: &Value) -> String {
    match value {
        Value::String(text) => text.value().clone(),
        Value::Array(list) => list.iter().map(cell).collect::<Vec<_>>().join("; "),
        Value::Integer(_) | Value::Float(_) | Value::Boolean(_) | Value::Datetime(_) | Value::InlineTable(_) => value.to_string().trim().to_owned(),
    }
}

/// A text; TOML's writer picks the quotes.
pub(super) fn text(text: &str) -> Value {
    Value::String(Formatted::new(text.to_owned()))
}

fn list<'a>(items: impl Iterator<Item = &'a str>) -> Value {
    Value::Array(items.collect::<Array>())
}

/// Ids: no id holds a comma or a semicolon.
fn split<'a>(typed: &'a [&'a str]) -> impl Iterator<Item = &'a str> {
    typed.iter().flat_map(|text| text.split([',', ';'])).map(str::trim).filter(|id| !id.is_empty())
}

/// A year and a full day stand bare, everything else in quotes.
fn date(typed: &str) -> Value {
    let is_bare = typed.len() == 4 && typed.bytes().all(|byte| byte.is_ascii_digit()) && !typed.starts_with('0')
        || typed.len() == 10 && !typed.contains(['~', '?', '/', '[']);
    bare(typed, is_bare)
}

/// A plain number stands bare with its decimals, everything else in quotes.
fn number(typed: &str) -> Value {
    let digits = typed.strip_prefix('-').unwrap_or(typed);
    let is_bare = digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.') && digits.starts_with(|letter: char| letter.is_ascii_digit());
    bare(typed, is_bare)
}

fn bare(typed: &str, is_bare: bool) -> Value {
    let parsed = is_bare.then(|| typed.parse::<Value>().ok()).flatten();
    parsed.unwrap_or_else(|| text(typed))
}

fn fault(field: &Field, typed: &str, error: &ValueError) -> Error {
    let failure = usage(format!("`--{} {typed}`: {}", field.name, error.message));
    match &error.hint {
        Some(hint) => failure.help(hint.clone()),
        None => failure,
    }
}

fn word(field: &Field, typed: &str, known: &[&str]) -> Result<(), Error> {
    if known.contains(&typed) {
        return Ok(());
    }
    let error = usage(format!("`--{}` does not know the word `{typed}`", field.name));
    let error = match nearest(typed, known.iter().copied()) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error,
    };
    Err(error.help(format!("words: {}", known.join(", "))))
}

/// An end or the kind of a tie.
fn end(field: &Field, typed: &str, shelf: &Shelf) -> Result<(), Error> {
    if field.name == "kind" {
        return if RelationKind::parse(typed).is_some() { Ok(()) } else { word(field, typed, RelationKind::WORDS) };
    }
    if typed == "undisclosed" { Ok(()) } else { reference(field, typed, &[Kind::Actor, Kind::Stage], shelf) }
}

/// Whether a reference leads to a record. Another cluster is not looked into.
fn reference(field: &Field, typed: &str, kinds: &[Kind], shelf: &Shelf) -> Result<(), Error> {
    let (kind, id) = match typed.split_once(':') {
        Some((word, id)) => (Kind::parse(word).filter(|kind| kinds.contains(kind)), id),
        None => (kinds.first().copied(), typed),
    };
    let Some(kind) = kind else {
        let names: Vec<&str> = kinds.iter().map(|kind| kind.word()).collect();
        return Err(usage(format!("`--{} {typed}`: this field takes {}", field.name, names.join(" or "))));
    };
    if id.contains('/') || shelf.is_taken(kind, id) {
        return Ok(());
    }
    let error = usage(format!("`--{} {typed}`: there is no {} `{id}`", field.name, kind.word()));
    Err(match nearest(id, shelf.ids(kind)) {
        Some(near) => error.help(format!("did you mean `{near}`?")),
        None => error.help(format!("add it first: narrarium new {} …", kind.word())),
    })
}

fn place(field: &Field, typed: &str, shelf: &Shelf) -> Result<(), Error> {
    if iso::looks_like_code(typed) { place_code(typed) } else { reference(field, typed, &[Kind::Place], shelf) }
}

fn slug(typed: &str) -> Result<(), Error> {
    address::slug(typed).map(|_| ()).map_err(|fault| {
        let (message, help) = fault.words();
        let failure = usage(format!("`{typed}` is no slug: {message}"));
        help.map_or(failure.clone(), |help| failure.help(help))
    })
}

fn place_code(typed: &str) -> Result<(), Error> {
    let result = if typed.contains('-') { iso::region(typed).map(|_| ()) } else { iso::country(typed).map(|_| ()) };
    result.map_err(|error| {
        let failure = usage(format!("`{typed}`: {}", error.message));
        error.hint.map_or(failure.clone(), |hint| failure.help(hint))
    })
}
