//! TOML with the place of every key and value, and every syntax error of a file.
//!
//! The grammar is TOML 1.0. What is wrong is told once, then blanked out, and
//! the rest is read again: a parser that stumbles on one line takes the lines
//! behind it for wrong as well, and one slip would be reported as several.

use std::borrow::Cow;

use toml::de::{DeTable, DeValue};

use super::raw::{Entry, Raw};
use super::slip;
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::code::{BAD_TOML, DUPLICATE_ID};
use crate::diag::{Diagnostic, Diagnostics};

/// More slips than this in one file are the same one over and over.
const MOST_SLIPS: usize = 40;

/// A document, and the lines of it that could not be read.
#[derive(Debug, Default)]
pub struct Document {
    pub entries: Vec<Entry>,
    pub damage: Vec<Span>,
}

/// Reads a whole document.
pub fn document(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Document {
    part(file, text, 0, diagnostics)
}

/// Reads a document that stands at `offset` of its file (front matter).
pub fn part(file: FileId, text: &str, offset: usize, diagnostics: &mut Diagnostics) -> Document {
    let span = |range: std::ops::Range<usize>| Span::new(file, range.start + offset..range.end + offset);
    let mut out = Document::default();
    let mut text = Cow::Borrowed(text);
    loop {
        let (table, errors) = DeTable::parse_recoverable(&text);
        let is_duplicate = |message: &str| message.contains("duplicate key");
        let first = errors.iter().filter(|error| !is_duplicate(error.message())).min_by_key(|error| error.span().map_or(0, |span| span.start));
        let Some(first) = first.filter(|_| out.damage.len() < MOST_SLIPS) else {
            if let Some(rest) = first {
                let message = format!("more than {MOST_SLIPS} lines of this file cannot be read; here is the next");
                diagnostics.push(Diagnostic::fault(BAD_TOML, span(rest.span().unwrap_or(0..1)), message).help("mend those above first"));
            }
            let mut twice: Vec<_> = errors.iter().filter(|error| is_duplicate(error.message())).collect();
            twice.sort_by_key(|error| error.span().map_or(0, |span| span.start));
            let mut echo = 0;
            for error in twice {
                // Under a header that stands twice, every field stands twice.
                let at = error.span().map_or(0, |span| span.start);
                if at < echo {
                    continue;
                }
                echo = slip::section_end(&text, at).unwrap_or(0);
                diagnostics.push(
                    Diagnostic::fault(DUPLICATE_ID, span(error.span().unwrap_or(0..1)), "this key or table is written twice in one file")
                        .help("one record has one home: join the two, or give the second an id of its own"),
                );
            }
            out.entries = Reader { file, offset }.table(table.get_ref());
            return out;
        };
        let slip = slip::read(&text, first.message(), first.span().unwrap_or(0..0));
        diagnostics.push(Diagnostic::fault(BAD_TOML, span(slip.at), slip.message).maybe_help(slip.help));
        out.damage.push(span(slip.lost.clone()));
        if text[slip.lost.clone()].trim().is_empty() {
            // Nothing is left to blank out: reading again would stumble at the same place.
            out.entries = Reader { file, offset }.table(table.get_ref());
            return out;
        }
        let mut bytes = text.as_bytes().to_vec();
        for byte in bytes[slip.lost].iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
            *byte = b' ';
        }
        drop((table, errors));
        text = Cow::Owned(String::from_utf8_lossy(&bytes).into_owned());
    }
}

struct Reader {
    file: FileId,
    offset: usize,
}

impl Reader {
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    fn table(&self, table: &DeTable<'_>) -> Vec<Entry> {
        table
            .iter()
            .map(|(key, value)| Entry {
                key: Spanned::new(key.get_ref().to_string(), self.span(&key.span())),
                value: Spanned::new(self.value(value.get_ref()), self.span(&value.span())),
            })
            .collect()
    }

    fn value(&self, value: &DeValue<'_>) -> Raw {
        match value {
            DeValue::String(text) => Raw::Text(text.to_string()),
            DeValue::Integer(number) => match number.radix() {
                10 => Raw::Integer(number.as_str().trim_start_matches('+').to_owned()),
                radix => Raw::Integer(i64::from_str_radix(number.as_str(), radix).map_or_else(|_| number.to_string(), |value| value.to_string())),
            },
            DeValue::Float(number) => Raw::Float(number.as_str().to_owned()),
            DeValue::Boolean(value) => Raw::Boolean(*value),
            DeValue::Datetime(date) => Raw::Date(date.to_string()),
            DeValue::Array(list) => Raw::List(list.iter().map(|item| Spanned::new(self.value(item.get_ref()), self.span(&item.span()))).collect()),
            DeValue::Table(table) => Raw::Table(self.table(table)),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_error_of_a_file_is_reported() {
        let mut diagnostics = Diagnostics::default();
        let entries = document(FileId(0), "a = 1\nb = 1972-08\nc = \"ok\"\nd = what\n[e]\nf = 2.50\n", &mut diagnostics).entries;
        assert!(diagnostics.len() == 2, "{diagnostics:?}");
        assert!(diagnostics.iter().any(|d| d.help.iter().any(|h| h.contains("\"1972-08\""))), "{diagnostics:?}");
        assert!(entries.iter().any(|entry| entry.key.value == "e"));
    }
}
