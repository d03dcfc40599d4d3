//! CSV tables with the place of every cell.
//!
//! The separator (`,`, `;` or tab) is the one the header has most of. A column
//! whose name starts with `#` is the author's own. A dot in a column's name is
//! depth: `ids.lei`, `name.zh-Hans`.

use super::raw::{Entry, Raw, Row, Table};
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::code::BAD_CSV;
use crate::diag::{Diagnostic, Diagnostics};

/// Reads a whole table.
pub fn table(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Table {
    let noted = text.lines().next().map_or(0, |line| if line.to_ascii_lowercase().starts_with("sep=") { line.len() } else { 0 });
    if noted > 0 {
        diagnostics.push(
            Diagnostic::fault(BAD_CSV, Span::new(file, 0..noted), "this line is a note of the spreadsheet to itself, not the header")
                .help("delete it: the separator is found in the header"),
        );
    }
    let blanked = format!("{}{}", " ".repeat(noted), &text[noted..]);
    let text = if noted > 0 { blanked.as_str() } else { text };
    let separator = separator(text);
    let mut reader = ::csv::ReaderBuilder::new().delimiter(separator).flexible(true).has_headers(false).from_reader(text.as_bytes());
    let mut out = Table::default();
    let mut record = ::csv::StringRecord::new();
    loop {
        match reader.read_record(&mut record) {
            Ok(true) => {}
            Ok(false) => break,
            Err(error) => {
                let at = error.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
                diagnostics.push(Diagnostic::fault(BAD_CSV, Span::new(file, at..at + 1), format!("this row cannot be read: {error}")));
                break;
            }
        }
        let start = record.position().map_or(0, |position| usize::try_from(position.byte()).unwrap_or(0));
        let ranges = cells(text, start, separator);
        let spans = |index: usize| Span::new(file, ranges.get(index).cloned().unwrap_or(start..start + 1));
        let whole = Span::new(file, ranges.first().map_or(start, |first| first.start)..ranges.last().map_or(start + 1, |last| last.end));
        if record.iter().all(|cell| cell.trim().is_empty()) {
            continue;
        }
        if let Some(open) = unclosed(text, &ranges) {
            diagnostics.push(
                Diagnostic::fault(BAD_CSV, Span::new(file, open..open + 1), "this quote is never closed: every row behind it is taken for one cell")
                    .help("end the cell with another quote; a quote that is a letter is written twice between quotes: \"Cog 12\"\" Works\""),
            );
            break;
        }
        if out.header.is_empty() {
            out.header = record.iter().enumerate().map(|(index, name)| Spanned::new(name.trim().to_owned(), spans(index))).collect();
            twice(&out.header, diagnostics);
            continue;
        }
        if record.len() > out.header.len() && record.iter().skip(out.header.len()).any(|cell| !cell.trim().is_empty()) {
            diagnostics.push(
                Diagnostic::fault(BAD_CSV, spans(out.header.len()), format!("this row has {} cells, the header names {}", record.len(), out.header.len()))
                    .help("a cell that holds the separator stands between quotes: \"Acme, Ltd\""),
            );
            continue;
        }
        let mut row = Row { span: whole, cells: Vec::new() };
        for (index, cell) in record.iter().enumerate() {
            let (Some(name), trimmed) = (out.header.get(index), cell.trim()) else { continue };
            if trimmed.is_empty() || name.value.starts_with('#') || name.value.is_empty() {
                continue;
            }
            row.cells.push(Entry { key: name.clone(), value: Spanned::new(Raw::Cell(trimmed.to_owned()), spans(index)) });
        }
        out.rows.push(row);
    }
    out
}

/// A column that stands twice: one of the two would be lost.
fn twice(header: &[Spanned<String>], diagnostics: &mut Diagnostics) {
    for (index, name) in header.iter().enumerate().filter(|(_, name)| !name.value.is_empty() && !name.value.starts_with('#')) {
        if let Some(first) = header[..index].iter().find(|other| other.value == name.value) {
            diagnostics.push(
                Diagnostic::fault(BAD_CSV, name.span, format!("the column `{}` stands twice", name.value))
                    .related(first.span, "the first one")
                    .help("join the two; a column of your own starts with #"),
            );
        }
    }
}

/// Where a quote opens a cell that runs to the end of the file.
fn unclosed(text: &str, cells: &[std::ops::Range<usize>]) -> Option<usize> {
    let last = cells.last().filter(|last| last.end >= text.len())?;
    (last.start > 0 && text.as_bytes()[last.start - 1] == b'"' && !text[last.start..].replace("\"\"", "").contains('"')).then(|| last.start - 1)
}

fn separator(text: &str) -> u8 {
    let header = text.lines().find(|line| !line.trim().is_empty()).unwrap_or("");
    // On a tie the comma wins: it is the format's first choice.
    [b'\t', b';', b','].into_iter().max_by_key(|&candidate| header.bytes().filter(|&byte| byte == candidate).count()).unwrap_or(b',')
}

/// The byte ranges of the cells of the record that starts at `start`, quotes left out.
fn cells(text: &str, start: usize, separator: u8) -> Vec<std::ops::Range<usize>> {
    let bytes = text.as_bytes();
    let mut at = start;
    while at < bytes.len() && matches!(bytes[at], b'\n' | b'\r') {
        at += 1;
    }
    let mut out = Vec::new();
    loop {
        let quoted = bytes.get(at) == Some(&b'"');
        let from = if quoted { at + 1 } else { at };
        let mut end = from;
        while end < bytes.len() {
            match bytes[end] {
                b'"' if quoted && bytes.get(end + 1) == Some(&b'"') => end += 2,
                b'"' if quoted => break,
                b'\n' | b'\r' if !quoted => break,
                byte if byte == separator && !quoted => break,
                _ => end += 1,
            }
        }
        out.push(from..end);
        at = if quoted { end + 1 } else { end };
        while at < bytes.len() && bytes[at] != separator && !matches!(bytes[at], b'\n' | b'\r') {
            at += 1;
        }
        if bytes.get(at) != Some(&separator) {
            return out;
        }
        at += 1;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_keep_their_place() {
        let text = "id;name;#mine\r\nacme;\"Acme; \"\"Ltd\"\"\";x\r\n\r\nb;槟城;\r\n";
        let mut diagnostics = Diagnostics::default();
        let table = table(FileId(0), text, &mut diagnostics);
        assert!(diagnostics.is_empty());
        assert_eq!(table.rows.len(), 2);
        let name = &table.rows[0].cells[1];
        assert_eq!(name.value.value, Raw::Cell("Acme; \"Ltd\"".into()));
        assert_eq!(&text[name.value.span.range()], "Acme; \"\"Ltd\"\"");
        assert_eq!(&text[table.rows[1].cells[1].value.span.range()], "槟城");
    }
}
