//! What of a text is not for translators: references, notes, code.
//!
//! In: a line of Markdown. Out: its pieces, of which joined together nothing is lost: words, and
//! marks around or between them. `[words](actor:intel)` is an opening and a closing mark with words
//! to translate; `[=RM76 billion](fact:x)`, `[^source]` and code are single marks, taken as they are.

use std::collections::BTreeMap;
use std::ops::Range;

use pulldown_cmark::{Event, Parser, Tag};

use crate::parse::markdown::options;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub kind: PieceKind,
    /// As it stands in the text.
    pub raw: String,
}

/// What a piece is; marks have a number, and the two halves of a link the same.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PieceKind {
    Words,
    Open(usize),
    Close(usize),
    Single(usize),
}

/// A mark: what must be the same in a translation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Mark {
    /// `actor:intel`, `[^source#p3]`, `code x`.
    pub key: String,
    /// Whether words stand inside.
    pub is_pair: bool,
    range: Range<usize>,
    words: Range<usize>,
}

/// The marks of a text in their order. Links do not nest in Markdown.
pub fn marks(text: &str) -> Vec<Mark> {
    // A letter in front makes any text a paragraph, even `1. x` and `# x`.
    let guarded = format!("x{text}");
    let mut out: Vec<Mark> = Vec::new();
    let mut open: Option<usize> = None;
    for (event, range) in Parser::new_ext(&guarded, options()).into_offset_iter() {
        if range.start == 0 {
            continue;
        }
        let range = range.start - 1..range.end - 1;
        match event {
            Event::Start(Tag::Link { dest_url, .. } | Tag::Image { dest_url, .. }) if open.is_none() => {
                let raw = &text[range.clone()];
                let inside = raw.find('[').map_or(0, |at| at + 1);
                let is_own = raw.starts_with("[=") || raw.starts_with("[]") || raw.starts_with('<');
                out.push(Mark { key: dest_url.to_string(), is_pair: !is_own, words: range.start + inside..range.start + inside, range });
                open = Some(out.len() - 1);
            }
            Event::End(pulldown_cmark::TagEnd::Link | pulldown_cmark::TagEnd::Image) => open = None,
            Event::FootnoteReference(label) if open.is_none() => {
                out.push(Mark { key: format!("[^{label}]"), is_pair: false, words: range.start..range.start, range });
            }
            Event::Code(code) if open.is_none() => out.push(Mark { key: format!("`{code}`"), is_pair: false, words: range.start..range.start, range }),
            _ => {
                // The words of a link reach as far as anything that stands in it.
                if let Some(mark) = open.and_then(|at| out.get_mut(at)) {
                    mark.words.end = mark.words.end.max(range.end.min(mark.range.end));
                }
            }
        }
    }
    out
}

/// Takes a text apart. `number` says which number a mark has.
fn apart(text: &str, marks: &[Mark], numbers: &[usize]) -> Vec<Piece> {
    let mut out = Vec::new();
    let mut at = 0;
    let mut push = |kind, raw: &str| {
        if !raw.is_empty() || kind != PieceKind::Words {
            out.push(Piece { kind, raw: raw.to_owned() });
        }
    };
    for (mark, &number) in marks.iter().zip(numbers) {
        push(PieceKind::Words, &text[at..mark.range.start]);
        if mark.is_pair {
            push(PieceKind::Open(number), &text[mark.range.start..mark.words.start]);
            push(PieceKind::Words, &text[mark.words.clone()]);
            push(PieceKind::Close(number), &text[mark.words.end..mark.range.end]);
        } else {
            push(PieceKind::Single(number), &text[mark.range.clone()]);
        }
        at = mark.range.end;
    }
    push(PieceKind::Words, &text[at..]);
    out
}

/// The pieces of a source text, numbered from one.
pub fn pieces(text: &str) -> Vec<Piece> {
    let marks = marks(text);
    let numbers: Vec<usize> = (1..=marks.len()).collect();
    apart(text, &marks, &numbers)
}

/// The pieces of a translation: a mark that the source has too bears the same number.
pub fn pieces_as_in(source: &str, text: &str) -> Vec<Piece> {
    let wanted = marks(source);
    let own = marks(text);
    let mut taken = vec![false; wanted.len()];
    let mut next = wanted.len();
    let numbers: Vec<usize> = own
        .iter()
        .map(|mark| {
            let same = (0..wanted.len()).find(|&at| !taken[at] && wanted[at].key == mark.key && wanted[at].is_pair == mark.is_pair);
            match same {
                Some(at) => {
                    taken[at] = true;
                    at + 1
                }
                None => {
                    next += 1;
                    next
                }
            }
        })
        .collect();
    apart(text, &own, &numbers)
}

/// The marks that one of two texts lacks, with how often.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    pub lost: Vec<String>,
    pub added: Vec<String>,
}

/// Compares the marks of a translation with those of its source; their order is free, and a
/// language that repeats a noun where another has a pronoun may repeat its mark.
pub fn difference(source: &str, text: &str) -> Difference {
    let counts = |text: &str| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        marks(text).into_iter().for_each(|mark| *counts.entry(mark.key).or_default() += 1);
        counts
    };
    let (wanted, own) = (counts(source), counts(text));
    let missing = |(key, count): (&String, &usize)| {
        let have = own.get(key).copied().unwrap_or(0);
        // Code is a word of its own language: once is enough.
        let need = if key.starts_with('`') { 1 } else { *count };
        std::iter::repeat_n(key.clone(), need.saturating_sub(have))
    };
    Difference { lost: wanted.iter().flat_map(missing).collect(), added: own.keys().filter(|key| !wanted.contains_key(*key)).cloned().collect() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn spelled(pieces: &[Piece]) -> String {
        let one = |piece: &Piece| match piece.kind {
            PieceKind::Words => piece.raw.clone(),
            PieceKind::Open(number) => format!("<{number} {}>", piece.raw),
            PieceKind::Close(number) => format!("</{number} {}>", piece.raw),
            PieceKind::Single(number) => format!("<{number} {}/>", piece.raw),
        };
        pieces.iter().map(one).collect()
    }

    #[test]
    fn nothing_is_lost() {
        let text = "1. [Intel & *co*](actor:intel) made [=RM76](fact:x@2021)[^wb#p3] with `code` \\[not](a).";
        let found = pieces(text);
        assert_eq!(found.iter().map(|piece| piece.raw.as_str()).collect::<String>(), text);
        assert_eq!(spelled(&found), "1. <1 [>Intel & *co*</1 ](actor:intel)> made <2 [=RM76](fact:x@2021)/><3 [^wb#p3]/> with <4 `code`/> \\[not](a).");
    }

    #[test]
    fn a_mark_keeps_its_number_in_a_translation() {
        let source = "[A](actor:a) and [=1](fact:b)";
        assert_eq!(
            spelled(&pieces_as_in(source, "[=一](fact:b) 和 [甲](actor:a)[乙](actor:c)")),
            "<2 [=一](fact:b)/> 和 <1 [>甲</1 ](actor:a)><3 [>乙</3 ](actor:c)>"
        );
    }

    #[test]
    fn lost_and_added_marks_are_told() {
        let found = difference("[A](actor:a) [^s] [^s]", "[A](actor:b) [^s]");
        assert_eq!(found, Difference { lost: vec!["[^s]".into(), "actor:a".into()], added: vec!["actor:b".into()] });
        assert_eq!(difference("[A](actor:a)[=1](fact:b)", "[=2](fact:b)[甲](actor:a)"), Difference::default());
    }
}
