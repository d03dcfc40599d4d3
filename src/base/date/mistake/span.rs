//! Two moments, or one with an open side, in other spellings than ours: `1998-2004`,
//! `2004 or 2005`, `since 2015`, `2015-present`. In come the parts of a text, out goes a reading.

use super::tokens::Token::{self, Number as N, Sign as S, Word as W};
use super::{Reading, strict, texts};

/// What the parts may mean when they are more than one moment.
pub(super) fn reading(tokens: &[Token<'_>]) -> Option<Reading> {
    bracketed(tokens).or_else(|| open(tokens)).or_else(|| closed(tokens))
}

/// A list with something wrong inside, or in the wrong brackets.
fn bracketed(tokens: &[Token<'_>]) -> Option<Reading> {
    let after = if let [S("[" | "{" | "("), rest @ ..] = tokens { rest } else { tokens };
    let inner = if let [rest @ .., S("]" | "}" | ")")] = after { rest } else { after };
    if inner.len() == tokens.len() {
        return None;
    }
    let parts: Vec<Vec<String>> = inner.split(|token| matches!(token, S("," | ";" | "/" | "|" | "..") | W("or"))).map(texts).collect();
    let single = |part: &Vec<String>| matches!(part.as_slice(), [_]);
    let between = if inner.contains(&S("..")) { ".." } else { "," };
    (parts.len() > 1 && parts.iter().all(single)).then(|| {
        let offer = format!("[{}]", parts.concat().join(between));
        Reading::new("\"one of these\" is a list in square brackets").offer([offer])
    })
}

/// One date and a word or sign that opens the other side.
fn open(tokens: &[Token<'_>]) -> Option<Reading> {
    const GOES_ON: &str = "what goes on is written with two points for its end, one moment in square brackets";
    const HAS_BEEN: &str = "what began at no known date is written with two points for its beginning, one moment in square brackets";
    // What lasted is offered first, after "before" and "after" what happened once.
    let (message, rest, to_the_right, once) = match tokens {
        [W("after" | "nach"), rest @ ..] | [S(">"), S("="), rest @ ..] | [S(">"), rest @ ..] => (GOES_ON, rest, true, true),
        [W("since" | "from" | "seit" | "ab" | "depuis"), rest @ ..] => (GOES_ON, rest, true, false),
        [rest @ .., S("-" | "/") | W("to" | "until" | "till" | "bis"), W(word)] if is_now(word) => (GOES_ON, rest, true, false),
        [rest @ .., S("-" | "+" | "..")] => (GOES_ON, rest, true, false),
        [rest @ .., W("onwards" | "onward" | "起" | "至今")] => (GOES_ON, rest, true, false),
        [rest @ .., W("or"), W("later")] => (GOES_ON, rest, true, true),
        [rest @ .., W("or"), W("earlier" | "before")] => (HAS_BEEN, rest, false, true),
        [W("before" | "by" | "vor" | "avant" | "pre"), rest @ ..] | [S("<"), S("="), rest @ ..] | [S("<"), rest @ ..] => (HAS_BEEN, rest, false, true),
        [W("until" | "till" | "to" | "bis"), rest @ ..] | [S("-" | ".."), rest @ ..] => (HAS_BEEN, rest, false, false),
        _ => return None,
    };
    let rest = if let [S("-"), rest @ ..] = rest { rest } else { rest };
    // Three digits are too little to build on.
    if matches!(rest, [N(digits)] if digits.len() == 3) {
        return None;
    }
    let both = |text: String| {
        let mut pair = if to_the_right { [format!("{text}/.."), format!("[{text}..]")] } else { [format!("../{text}"), format!("[..{text}]")] };
        if once {
            pair.reverse();
        }
        pair
    };
    let offers: Vec<String> = texts(rest).into_iter().flat_map(both).filter(|offer| strict(offer).is_ok()).collect();
    (!offers.is_empty()).then(|| Reading::new(message).offer(offers))
}

fn is_now(word: &str) -> bool {
    matches!(word, "present" | "now" | "today" | "date" | "ongoing" | "heute" | "open" | "current" | "今" | "sekarang")
}

/// Two dates and what stands between them.
fn closed(tokens: &[Token<'_>]) -> Option<Reading> {
    let between = matches!(tokens, [W("between" | "zwischen" | "entre"), ..]);
    let tokens = match tokens {
        [W("between" | "zwischen" | "entre" | "from" | "von"), rest @ ..] => rest,
        _ => tokens,
    };
    for (at, token) in tokens.iter().enumerate() {
        let (left, right) = (&tokens[..at], &tokens[at + 1..]);
        // `1998--2004` has its dash twice.
        let right = if right.first() == Some(token) { &right[1..] } else { right };
        let kind = match token {
            W("or" | "oder" | "ou" | "或") | S("|") => Kind::Choice,
            W("and" | "und" | "et") | S("," | ";" | "&" | "..") => Kind::Either,
            W("to" | "until" | "till" | "through" | "thru" | "bis" | "至" | "到") | S("-" | "/" | "~") => Kind::Span,
            _ => continue,
        };
        let kind = if between { Kind::Between } else { kind };
        if !(has_year(left) && has_year(right)) {
            continue;
        }
        let (lefts, rights) = (texts(left), texts(right));
        let mut offers = Vec::new();
        for (left, right) in lefts.iter().flat_map(|left| rights.iter().map(move |right| (left, right))) {
            offers.extend(kind.offers(left, right).into_iter().filter(|offer| strict(offer).is_ok()));
        }
        if !offers.is_empty() {
            return Some(Reading::new(kind.message()).offer(offers));
        }
    }
    None
}

/// What stands between two dates says.
#[derive(Clone, Copy)]
enum Kind {
    Span,
    Choice,
    Between,
    Either,
}

impl Kind {
    fn offers(self, left: &str, right: &str) -> Vec<String> {
        let (span, between) = (format!("{left}/{right}"), format!("[{left}..{right}]"));
        match self {
            Kind::Span => vec![span],
            Kind::Choice => vec![format!("[{left},{right}]")],
            Kind::Between => vec![between, span],
            Kind::Either => vec![format!("[{left},{right}]"), span],
        }
    }

    fn message(self) -> &'static str {
        match self {
            Kind::Span => "a span is written with a slash",
            Kind::Choice => "\"one of these\" is a list in square brackets",
            Kind::Between | Kind::Either => "two dates can be a span or \"one of these\"",
        }
    }
}

fn has_year(tokens: &[Token<'_>]) -> bool {
    tokens.iter().any(|token| matches!(token, N(digits) if digits.len() >= 3))
}
