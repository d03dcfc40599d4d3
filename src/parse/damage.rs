//! What is wrong with a text whatever its format: merges nobody finished, and
//! characters that no text holds.
//!
//! In: the text of a file. Out: the same text, as long as before and with every
//! line where it was, in which the damage is blanks: what was reported here is
//! not reported again by a parser, and places stay those of the file.

use std::borrow::Cow;
use std::ops::Range;
use std::sync::LazyLock;

use memchr::memmem::Finder;

use crate::base::span::{FileId, Span};
use crate::diag::code::{BAD_TEXT, MERGE_CONFLICT};
use crate::diag::{Diagnostic, Diagnostics};

/// Reports the damage and returns the text without it.
pub fn mended<'t>(file: FileId, text: &'t str, diagnostics: &mut Diagnostics) -> Cow<'t, str> {
    let mut blanks = conflicts(file, text, diagnostics);
    blanks.extend(controls(file, text, diagnostics));
    if blanks.is_empty() {
        return Cow::Borrowed(text);
    }
    let mut bytes = text.as_bytes().to_vec();
    for range in blanks {
        for byte in bytes[range].iter_mut().filter(|byte| !matches!(byte, b'\n' | b'\r')) {
            *byte = b' ';
        }
    }
    Cow::Owned(String::from_utf8_lossy(&bytes).into_owned())
}

/// The marks of an unfinished merge and what stands on the other side of it.
/// The first side is kept, so that the rest of the file is checked as well.
fn conflicts(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Vec<Range<usize>> {
    // A line of equals signs alone underlines a heading: it means something
    // only after the mark that opens a conflict.
    let bytes = text.as_bytes();
    if !memchr::memchr2_iter(b'<', b'>', bytes).any(|at| bytes[at..].starts_with(b"<<<<<<< ") || bytes[at..].starts_with(b">>>>>>> ")) {
        return Vec::new();
    }
    let mut out = Vec::new();
    let (mut opened, mut other_side, mut at) = (None, None, 0);
    for line in text.split_inclusive('\n') {
        let (start, end) = (at, at + line.len());
        at = end;
        if line.starts_with("<<<<<<< ") && opened.is_none() {
            opened = Some(start);
            out.push(start..end);
            diagnostics.push(
                Diagnostic::fault(MERGE_CONFLICT, Span::new(file, start..start + line.trim_end().len()), "here begins a merge that nobody finished")
                    .help("keep what is right of the two sides, and delete the lines <<<<<<<, ======= and >>>>>>>"),
            );
        } else if opened.is_some() && other_side.is_none() && (line.starts_with("||||||| ") || line.trim_end() == "=======") {
            other_side = Some(start);
        } else if line.starts_with(">>>>>>> ") {
            if opened.is_none() {
                diagnostics.push(
                    Diagnostic::fault(MERGE_CONFLICT, Span::new(file, start..start + line.trim_end().len()), "here ends a merge that nobody finished")
                        .help("delete this line, and look above it for what the merge left twice"),
                );
            }
            out.push(other_side.take().unwrap_or(start)..end);
            opened = None;
        }
    }
    out
}

/// What finds a byte order mark. Made once: every file is looked through.
static BYTE_ORDER_MARK: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(b"\xEF\xBB\xBF"));

/// Characters that no text holds, said once per file: one copied text holds many.
fn controls(file: FileId, text: &str, diagnostics: &mut Diagnostics) -> Vec<Range<usize>> {
    let is_damage = |letter: char| letter == '\u{FEFF}' || (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'));
    // Told from bytes, many at once: nearly every text holds none of them.
    let bytes = text.as_bytes();
    let is_ascii_control = |byte: u8| (byte < b' ' && !matches!(byte, b'\n' | b'\r' | b'\t')) || byte == 0x7F;
    let has_ascii_control = bytes.chunks(64).any(|chunk| chunk.iter().fold(false, |any, byte| any | is_ascii_control(*byte)));
    let has_late_control = || memchr::memchr_iter(0xC2, bytes).any(|at| matches!(bytes.get(at + 1), Some(0x80..=0x9F)));
    if !has_ascii_control && !has_late_control() && BYTE_ORDER_MARK.find(bytes).is_none() {
        return Vec::new();
    }
    let found: Vec<(usize, char)> = text.char_indices().filter(|(_, letter)| is_damage(*letter)).collect();
    if let Some(&(at, letter)) = found.first() {
        let others = match found.len() {
            1 => String::new(),
            2 => ", and one more".to_owned(),
            many => format!(", and {} more", many - 1),
        };
        let name =
            if letter == '\u{FEFF}' { "a byte order mark in its middle".to_owned() } else { format!("the control character U+{:04X}", u32::from(letter)) };
        diagnostics.push(
            Diagnostic::fault(BAD_TEXT, Span::new(file, at..at + letter.len_utf8()), format!("this text holds {name}{others}"))
                .help("delete it: it is invisible in most editors, so delete the letters round it and type them again"),
        );
    }
    found.into_iter().map(|(at, letter)| at..at + letter.len_utf8()).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_side_of_a_merge_is_kept() {
        let mut diagnostics = Diagnostics::default();
        let text = "a\n<<<<<<< HEAD\nb\n=======\nc\n>>>>>>> x\nd\u{0}";
        let mended = mended(FileId(0), text, &mut diagnostics);
        assert_eq!(mended.len(), text.len());
        assert_eq!(mended.split_whitespace().collect::<Vec<_>>(), ["a", "b", "d"]);
        assert_eq!(diagnostics.len(), 2);
    }
}
