//! Values as they were written, each with its place.

use crate::base::span::{Span, Spanned};

/// A value of a TOML file or a CSV cell.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Raw {
    Text(String),
    /// Digits as TOML gives them, without grouping.
    Integer(String),
    Float(String),
    Boolean(bool),
    /// A date or time, as written.
    Date(String),
    List(Vec<Spanned<Self>>),
    Table(Vec<Entry>),
    /// A CSV cell: its type is whatever the field takes.
    Cell(String),
    /// Something that could not be read, which was reported already: the field
    /// is there, and nothing more is said about it.
    Damaged,
}

impl Raw {
    /// The type in words, for messages.
    pub fn type_name(&self) -> &'static str {
        match self {
            Self::Text(_) => "a text",
            Self::Integer(_) | Self::Float(_) => "a number",
            Self::Boolean(_) => "true or false",
            Self::Date(_) => "a date",
            Self::List(_) => "a list",
            Self::Table(_) => "a table",
            Self::Cell(_) => "a cell",
            Self::Damaged => "damaged",
        }
    }
}

/// A key and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    pub key: Spanned<String>,
    pub value: Spanned<Raw>,
}

/// The value under a key.
pub fn get<'a>(entries: &'a [Entry], key: &str) -> Option<&'a Entry> {
    entries.iter().find(|entry| entry.key.value == key)
}

/// A CSV file: rows as tables of cells under the names of the header.
#[derive(Clone, Debug, Default)]
pub struct Table {
    pub header: Vec<Spanned<String>>,
    pub rows: Vec<Row>,
}

/// One row; empty cells are left out.
#[derive(Clone, Debug)]
pub struct Row {
    pub span: Span,
    pub cells: Vec<Entry>,
}

/// Puts `a.b.c = value` into nested tables, merging with what is there.
pub fn insert(entries: &mut Vec<Entry>, path: &[&str], key_span: Span, value: Spanned<Raw>) {
    let Some((first, rest)) = path.split_first() else { return };
    if rest.is_empty() {
        entries.push(Entry { key: Spanned::new((*first).to_owned(), key_span), value });
        return;
    }
    let at = entries.iter().position(|entry| entry.key.value == *first && matches!(entry.value.value, Raw::Table(_)));
    let at = at.unwrap_or_else(|| {
        entries.push(Entry { key: Spanned::new((*first).to_owned(), key_span), value: Spanned::new(Raw::Table(Vec::new()), value.span) });
        entries.len() - 1
    });
    if let Raw::Table(inner) = &mut entries[at].value.value {
        insert(inner, rest, key_span, value);
    }
}
