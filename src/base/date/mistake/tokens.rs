//! A text in its smallest parts: numbers, words, signs. In comes any text, out go parts in which
//! what only decorates a date (blanks, "the", "26th", full stops after words) is gone.

/// A part of a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token<'a> {
    /// ASCII digits
    Number(&'a str),
    /// Letters, in lower case
    Word(&'a str),
    /// One sign; two or more points are one `..`
    Sign(&'a str),
}

impl<'a> Token<'a> {
    pub(super) fn text(&self) -> &'a str {
        match self {
            Token::Number(text) | Token::Word(text) | Token::Sign(text) => text,
        }
    }
}

/// Folds what is typographically different and means the same.
pub(super) fn plain(text: &str) -> String {
    // The number's folding fits but for brackets.
    crate::base::value::plain(text).replace(['【', '［'], "[").replace(['】', '］'], "]")
}

/// Takes a folded text apart.
pub(super) fn split(text: &str) -> Vec<Token<'_>> {
    let mut tokens = Vec::new();
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end_of = |same: fn(char) -> bool| rest.find(|c| !same(c)).unwrap_or(rest.len());
        let single = first.len_utf8();
        let (end, is_word) = if first.is_ascii_digit() {
            (end_of(|c| c.is_ascii_digit()), false)
        } else if is_calendar_sign(first) {
            (single, true)
        } else if first.is_alphabetic() {
            (end_of(|c| c.is_alphabetic() && !is_calendar_sign(c)), true)
        } else if rest.starts_with("..") {
            (end_of(|c| c == '.'), false)
        } else {
            (single, false)
        };
        let (part, after) = rest.split_at(end);
        match part {
            " " | "'" | "\"" => {}
            _ if first.is_ascii_digit() => tokens.push(Token::Number(part)),
            _ if is_word => tokens.push(Token::Word(part)),
            _ if part.len() > 1 && first == '.' => tokens.push(Token::Sign("..")),
            _ => tokens.push(Token::Sign(part)),
        }
        rest = after;
    }
    without_decoration(&tokens)
}

/// The Chinese and Japanese words that follow a number without a blank.
fn is_calendar_sign(letter: char) -> bool {
    matches!(letter, '年' | '月' | '日' | '号' | '號' | '至' | '到' | '或' | '约' | '約' | '起')
}

fn without_decoration<'a>(tokens: &[Token<'a>]) -> Vec<Token<'a>> {
    let mut kept = Vec::new();
    for (at, token) in tokens.iter().enumerate() {
        let before = at.checked_sub(1).and_then(|at| tokens.get(at));
        let after = tokens.get(at + 1);
        let between_numbers = matches!((before, after), (Some(Token::Number(_)), Some(Token::Number(_))));
        let decorates = match *token {
            Token::Word("the" | "in" | "of" | "on" | "year" | "ad" | "ce" | "de" | "im" | "le") => true,
            Token::Word("st" | "nd" | "rd" | "th") => matches!(before, Some(Token::Number(_))),
            Token::Sign(".") => !between_numbers,
            _ => false,
        };
        if !decorates {
            kept.push(*token);
        }
    }
    kept
}
