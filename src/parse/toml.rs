//! TOML with the place of every key and value, and every syntax error of a file.
//!
//! The grammar is TOML 1.0. Where the parser recovers from an error, keys on
//! the damaged line are dropped, so that one slip is not reported as several.

use toml::de::{DeTable, DeValue};

use super::raw::{Entry, Raw};
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::code::{BAD_TOML, DUPLICATE_ID};
use crate::diag::{Diagnostic, Diagnostics};

/// Reads a whole document.
pub fn document(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    part(file, text, 0, diagnostics)
}

/// Reads a document that stands at `offset` of its file (front matter).
pub fn part(file: FileId, text: &str, offset: usize, diagnostics: &mut Diagnostics) -> Vec<Entry> {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut damaged: Vec<std::ops::Range<usize>> = Vec::new();
    for error in &errors {
        let span = error.span().unwrap_or(0..0);
        damaged.push(line_of(text, span.start));
        diagnostics.push(syntax_error(file, text, offset, error.message(), span));
    }
    let reader = Reader { file, offset, damaged };
    reader.table(table.get_ref())
}

fn syntax_error(file: FileId, text: &str, offset: usize, message: &str, span: std::ops::Range<usize>) -> Diagnostic {
    let line = text.get(line_of(text, span.start)).unwrap_or("");
    let place = Span::new(file, span.start + offset..span.end.max(span.start + 1).min(text.len().max(span.start)) + offset);
    if message.contains("duplicate key") {
        return Diagnostic::fault(DUPLICATE_ID, place, "this key or table is written twice in one file")
            .help("one record has one home: join the two, or give the second an id of its own");
    }
    let diagnostic = Diagnostic::fault(BAD_TOML, place, format!("this is not TOML: {}", message.trim_end_matches('.').replace('\n', "; ")));
    let value = line.split_once('=').map_or("", |(_, value)| value.trim());
    let is_short_date = value.len() <= 10 && value.contains('-') && value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'Q' | b'H'));
    if is_short_date {
        diagnostic.help(format!("put quotes round it: \"{value}\""))
    } else if !value.is_empty() && value.bytes().next().is_some_and(|byte| byte.is_ascii_alphabetic()) && !matches!(value, "true" | "false") {
        diagnostic.help("a text stands between quotes: key = \"text\"")
    } else {
        diagnostic
    }
}

fn line_of(text: &str, at: usize) -> std::ops::Range<usize> {
    let at = at.min(text.len());
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |index| index + 1);
    let end = bytes[at..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |index| at + index);
    start..end
}

struct Reader {
    file: FileId,
    offset: usize,
    damaged: Vec<std::ops::Range<usize>>,
}

impl Reader {
    fn span(&self, range: &std::ops::Range<usize>) -> Span {
        Span::new(self.file, range.start + self.offset..range.end + self.offset)
    }

    fn table(&self, table: &DeTable<'_>) -> Vec<Entry> {
        table
            .iter()
            .filter(|(key, _)| {
                let at = key.span().start;
                !self.damaged.iter().any(|line| line.contains(&at))
            })
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
        let entries = document(FileId(0), "a = 1\nb = 1972-08\nc = \"ok\"\nd = what\n[e]\nf = 2.50\n", &mut diagnostics);
        assert!(diagnostics.len() >= 2, "{diagnostics:?}");
        assert!(diagnostics.iter().any(|d| d.help.iter().any(|h| h.contains("\"1972-08\""))), "{diagnostics:?}");
        assert!(entries.iter().any(|entry| entry.key.value == "e"));
    }
}
