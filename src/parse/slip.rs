//! What an author did wrong where TOML cannot be read, in the author's words.
//!
//! In: a text, and the parser's message with its place. Out: what to say, where,
//! and which lines are lost with it.

use std::ops::Range;

use crate::base::date::Date;

/// One slip.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Slip {
    /// What is marked.
    pub(super) at: Range<usize>,
    pub(super) message: String,
    pub(super) help: Option<String>,
    /// Whole lines that cannot be read because of it.
    pub(super) lost: Range<usize>,
}

const OUR_KEYS: &str = "keys stay in English, in every language: names of tables and fields, and ids";
const OUR_KEYS_HELP: &str = "only the text between the quotes is translated";

/// Reads a slip from the parser's first error.
pub(super) fn read(text: &str, message: &str, span: Range<usize>) -> Slip {
    let at = span.start.min(text.len());
    if let Some(slip) = unclosed(text, message, at) {
        return slip;
    }
    let range = line_of(text, at);
    let line = &text[range.clone()];
    // Without its header the fields of a table would join the one before it.
    let lost = if line.trim_start().starts_with(['[', '［', '【']) { range.start..next_header(text, range.end) } else { range.clone() };
    let mark = at..span.end.max(at + 1).min(text.len().max(at));
    let slip = |at: Range<usize>, message: &str, help: Option<String>| Slip { at, message: message.to_owned(), help, lost: lost.clone() };
    let whole = range.start + (line.len() - line.trim_start().len())..range.start + line.trim_end().len();
    if message.contains("recurse") {
        let help = "is this the text of another program? No field takes lists in lists";
        return slip(mark, "lists and tables are nested too deep", Some(help.to_owned()));
    }
    let (key, value) = line.split_once('=').map_or((line.trim(), ""), |(key, value)| (key.trim(), value.trim()));
    if !text.contains('=') && line.trim_end().ends_with(':') {
        let help = "write [actor.the-id] on one line, and below it one line per field: name = \"Acme\"";
        return Slip { lost: 0..text.len(), ..slip(whole, "this is YAML, not TOML", Some(help.to_owned())) };
    }
    if let Some((sign, at, right)) = lookalike(line) {
        let at = range.start + at..range.start + at + sign.len_utf8();
        let name = if sign.is_whitespace() { format!("the blank U+{:04X}", u32::from(sign)) } else { format!("`{sign}`") };
        return slip(at, &format!("{name} only looks like the sign TOML takes"), Some(format!("write {}", right.trim())));
    }
    if let Some(inner) = line.trim().strip_prefix('[').filter(|rest| !rest.starts_with('[')) {
        return match inner.strip_suffix(']') {
            None => slip(whole, "this header is never closed", Some(format!("write {}]", line.trim()))),
            Some(inner) if inner.is_ascii() => {
                let parts: Vec<String> = inner.split(['.', '/']).map(|part| crate::base::slug::slug(part.trim())).collect();
                slip(whole, "this header cannot be read: an id is made of small letters, digits and hyphens", Some(format!("write [{}]", parts.join("."))))
            }
            Some(_) => slip(whole, OUR_KEYS, Some(OUR_KEYS_HELP.to_owned())),
        };
    }
    if line.trim_start().starts_with("//") || line.trim_start().starts_with("/*") || line.trim_start().starts_with("--") {
        return slip(
            whole,
            "this is no comment: in TOML a comment starts with #",
            Some(format!("write # {}", line.trim_start().trim_start_matches(['/', '*', '-']).trim())),
        );
    }
    if let Some((name, rest)) = line.split_once(':').filter(|(name, _)| is_bare(name.trim()) && !line.contains("://") || name.trim() == key && is_bare(key)) {
        return slip(whole, "a field and its value are joined by =, not by a colon", Some(format!("write {} = {}", name.trim(), quoted(rest.trim()))));
    }
    if let Some(quote) = value.chars().next().filter(|letter| "“”„‟«»「」『』‘’＂".contains(*letter)) {
        let inner = value.trim_matches(|letter| "“”„‟«»「」『』‘’＂\"".contains(letter));
        return slip(mark, &format!("`{quote}` is no quote of TOML"), Some(format!("write straight quotes: {key} = \"{inner}\"")));
    }
    if !key.is_empty() && !key.is_ascii() {
        return slip(whole, OUR_KEYS, Some(OUR_KEYS_HELP.to_owned()));
    }
    if value.ends_with(',') && message.contains("unexpected key or value") {
        return slip(mark, "a line ends without a comma", Some(format!("write {key} = {}", value.trim_end_matches(','))));
    }
    if let Some(next) = second_field(value) {
        return slip(whole, "two fields stand in one line", Some(format!("write `{next}` and what follows on a line of its own")));
    }
    if value.starts_with('"') && message.contains("unexpected key or value") {
        let inner = value.trim_matches('"');
        return slip(mark, "a quote within the text ends it", Some(format!("put the whole text between single quotes: {key} = '{inner}'")));
    }
    if value.starts_with('"') && (message.contains("escape") || message.contains("unicode")) {
        return slip(
            mark,
            "a backslash within a text means something else",
            Some(format!("put the text between single quotes: {key} = '{}'", value.trim_matches('"'))),
        );
    }
    if value.starts_with(['"', '\'']) && message.contains("string, expected") {
        let next = line_of(text, (range.end + 1).min(text.len()));
        let goes_on = next.start > range.start && text[next.clone()].trim_end().ends_with(&value[..1]) && !text[next.clone()].contains('=');
        if goes_on {
            let help = format!("write it on one line, or between three quotes: {key} = \"\"\"…\"\"\"");
            return Slip { lost: range.start..next.end, ..slip(mark, "a text between single quote marks ends on its line", Some(help)) };
        }
        return slip(mark, "this text is never closed", Some(format!("end it with {}", &value[..1])));
    }
    if value.is_empty() && line.contains('=') {
        return slip(whole, &format!("`{key}` has no value"), Some("write one behind the =, or delete the line".to_owned()));
    }
    if !line.contains('=') && is_bare(line.trim()) {
        return slip(whole, &format!("`{}` has no value", line.trim()), Some(format!("write {} = and the value, or delete the line", line.trim())));
    }
    if value.starts_with('[') && value.ends_with(']') && message.contains("string values must be quoted") {
        let items: Vec<String> = value[1..value.len() - 1].split(',').map(|item| format!("\"{}\"", item.trim().trim_matches('"'))).collect();
        return slip(mark, "the texts of a list stand between quotes", Some(format!("write {key} = [{}]", items.join(", "))));
    }
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let ungrouped = value.replace([',', ' ', '_'], "");
    let looks_like_date = value.len() <= 10 && value.contains(['-', '/']) && value.bytes().all(|byte| byte.is_ascii_digit() || b"-/.QH".contains(&byte));
    let help = if looks_like_date {
        match Date::parse(value) {
            Ok(_) => Some(format!("put quotes round it: {key} = \"{value}\"")),
            Err(fault) => fault.hint.or(Some("there is no such day in the calendar".to_owned())),
        }
    } else if is_number(&ungrouped) && ungrouped.trim_start_matches('0').starts_with(|letter: char| letter.is_ascii_digit()) {
        Some(format!("a number is written without grouping: {key} = {}", ungrouped.trim_start_matches('0')))
    } else if let Some((_, word)) =
        [("yes", "true"), ("no", "false"), ("on", "true"), ("off", "false")].iter().find(|(word, _)| value.eq_ignore_ascii_case(word))
    {
        Some(format!("write {key} = {word}"))
    } else if key == "value" && value.bytes().any(|byte| byte.is_ascii_digit()) {
        let number: String = value.chars().filter(|letter| letter.is_ascii_digit() || *letter == '.').collect();
        Some(format!("write the number alone, {key} = {number}, and what it counts as the unit"))
    } else if matches!(value.to_ascii_lowercase().as_str(), "true" | "false") {
        Some(format!("write {key} = {}", value.to_ascii_lowercase()))
    } else if value.chars().next().is_some_and(char::is_alphabetic) {
        Some(format!("a text stands between quotes: {key} = \"{value}\""))
    } else if value.bytes().next().is_some_and(|byte| byte.is_ascii_digit()) {
        Some(format!("what is more than a number stands between quotes: {key} = \"{value}\""))
    } else {
        None
    };
    slip(mark, &format!("this is not TOML: {}", message.trim_end_matches('.').replace('\n', "; ")), help)
}

/// A sign outside the quotes that looks like one of TOML, where it stands, and the line put right.
fn lookalike(line: &str) -> Option<(char, usize, String)> {
    let (mut first, mut right, mut quote) = (None, String::new(), None);
    for (at, letter) in line.char_indices() {
        let meant = match letter {
            '＝' => '=',
            '，' | '、' => ',',
            '［' | '【' => '[',
            '］' | '】' => ']',
            '｛' => '{',
            '｝' => '}',
            '．' | '。' => '.',
            '＃' => '#',
            '\u{a0}' | '\u{3000}' | '\u{2007}' | '\u{202f}' | '\u{2009}' | '\u{200b}' => ' ',
            other => other,
        };
        match quote {
            Some(open) if letter == open => quote = None,
            None if matches!(letter, '"' | '\'') => quote = Some(letter),
            None if letter == '#' => break,
            None if meant != letter => first = first.or(Some((letter, at))),
            Some(_) | None => {}
        }
        right.push(if quote.is_none() { meant } else { letter });
    }
    first.map(|(letter, at)| (letter, at, right))
}

/// The name of a field that begins behind the closed text of another.
fn second_field(value: &str) -> Option<&str> {
    let rest = value.strip_prefix('"')?.split_once('"')?.1;
    let (name, _) = rest.split_once('=')?;
    let name = name.trim_matches([' ', ',', ';', '\t']);
    is_bare(name).then_some(name)
}

/// A list, an inline table or a long text without its end: the parser only
/// notices at the end of the file, or at some later line.
fn unclosed(text: &str, message: &str, at: usize) -> Option<Slip> {
    if message.contains("multi-line") && message.contains("string, expected") {
        let open = ["'''", "\"\"\""].into_iter().filter_map(|quotes| text[..at].rfind(quotes).map(|open| (open, quotes))).max()?;
        let lost = line_of(text, open.0).start..next_header(text, line_of(text, open.0).end);
        return Some(Slip { at: open.0..open.0 + 3, message: "this text is never closed".to_owned(), help: Some(format!("end it with {}", open.1)), lost });
    }
    if !["array", "inline table", "expected `]`", "expected `}`", "quoted"].iter().any(|word| message.contains(word)) {
        return None;
    }
    // The line the error is in, or one above it, opens what is never closed.
    let mut start = line_of(text, at).start;
    loop {
        let line = &text[line_of(text, start)];
        if let Some((key, value)) = line.split_once('=').filter(|(key, _)| is_bare(key.trim())) {
            let bracket = value.trim_start().chars().next().filter(|letter| matches!(letter, '[' | '{'))?;
            let close = if bracket == '[' { ']' } else { '}' };
            let (open, what) = (start + key.len() + 1 + value.len() - value.trim_start().len(), if bracket == '[' { "list" } else { "table" });
            let end = next_field(text, line_of(text, start).end);
            let body = &text[open..end];
            if body.matches(bracket).count() <= body.matches(close).count() {
                return None;
            }
            return Some(Slip {
                at: open..open + 1,
                message: format!("this {what} is never closed"),
                help: Some(format!("end it with {close}")),
                lost: start..end,
            });
        }
        if start == 0 {
            return None;
        }
        start = line_of(text, start - 1).start;
    }
}

/// The value as TOML takes it: words in quotes.
fn quoted(value: &str) -> String {
    let is_plain = value.starts_with(['"', '\'', '[', '{']) || matches!(value, "true" | "false") || value.bytes().all(|byte| byte.is_ascii_digit());
    if is_plain { value.to_owned() } else { format!("\"{value}\"") }
}

fn is_bare(key: &str) -> bool {
    !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'))
}

/// Where the next table begins, or the text ends.
fn next_header(text: &str, from: usize) -> usize {
    lines(text, from).find(|(_, line)| is_header(line)).map_or(text.len(), |(at, _)| at)
}

/// Where the table ends whose header stands at an offset; `None` when no header does.
pub(super) fn section_end(text: &str, at: usize) -> Option<usize> {
    let line = line_of(text, at);
    is_header(text[line.clone()].trim_start()).then(|| next_header(text, line.end))
}

/// Where the next field or table begins, or the text ends.
fn next_field(text: &str, from: usize) -> usize {
    lines(text, from).find(|(_, line)| is_header(line) || line.split_once('=').is_some_and(|(key, _)| is_bare(key.trim()))).map_or(text.len(), |(at, _)| at)
}

fn is_header(line: &str) -> bool {
    line.strip_prefix('[').is_some_and(|rest| rest.trim_start_matches('[').starts_with(|letter: char| letter.is_ascii_alphabetic()))
}

/// The lines behind an offset, with where they begin.
fn lines(text: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let mut at = from;
    text[from..].split_inclusive('\n').map(move |line| {
        let start = at;
        at += line.len();
        (start, line)
    })
}

fn line_of(text: &str, at: usize) -> Range<usize> {
    let at = at.min(text.len());
    let bytes = text.as_bytes();
    let start = bytes[..at].iter().rposition(|&byte| byte == b'\n').map_or(0, |index| index + 1);
    let end = bytes[at..].iter().position(|&byte| byte == b'\n').map_or(text.len(), |index| at + index);
    start..end
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_list_that_is_never_closed_loses_itself_alone() {
        let text = "a = 1\nb = [\"x\",\n\n[c]\nd = 2\n";
        let slip = read(text, "missing comma between array elements, expected `,`", 17..18);
        assert_eq!((slip.at, slip.lost), (10..11, 6..17), "{}", slip.message);
    }
}
