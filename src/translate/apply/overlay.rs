//! New lines for an overlay.
//!
//! In: the text of a TOML file, perhaps empty, and keys with values. Out: the file with them. A line
//! goes behind the last one of its record, in the way that one is written; else behind the last of
//! its kind; else before the first header, so that it belongs to none.

use std::ops::Range;

use super::Lines;
use crate::base::span::FileId;
use crate::diag::Diagnostics;
use crate::parse::raw::{Entry, Raw};
use crate::parse::toml;

/// A text of the file: its keys, where its line begins, and where its value ends.
struct Known {
    keys: Vec<String>,
    line: usize,
    /// Where the last of its keys begins.
    key: usize,
    end: usize,
}

/// The file with new lines.
pub(super) fn with(text: &str, lines: &Lines) -> String {
    if text.trim().is_empty() {
        return anew(text, lines);
    }
    let mut out = text.to_owned();
    // What is put in moves what stands behind it: one line after the other, each into a file that is read again.
    for (keys, value) in lines {
        let known = known(&out);
        let place = [keys.len() - 1, 2, 1].into_iter().filter(|shared| *shared <= keys.len()).find_map(|shared| {
            known.iter().rev().filter(|other| other.keys.len() >= shared && other.keys[..shared] == keys[..shared]).find_map(|other| beside(&out, other, keys))
        });
        let (at, path) = place.unwrap_or_else(|| (before_headers(&out, &known), keys.clone()));
        let line = format!("{} = {value}\n", spelled(&path));
        let is_broken = at > 0 && !out[..at].ends_with('\n');
        out.insert_str(at, &if is_broken { format!("\n{line}") } else { line });
    }
    out
}

/// A new file, the records of a kind together.
fn anew(text: &str, lines: &Lines) -> String {
    let mut out = text.trim_start().to_owned();
    let mut last: Option<&String> = None;
    for (keys, value) in lines {
        if last.is_some_and(|kind| Some(kind) != keys.first()) {
            out.push('\n');
        }
        last = keys.first();
        out.push_str(&format!("{} = {value}\n", spelled(keys)));
    }
    out
}

/// Where a line may stand behind another one, and which of its keys it needs there.
fn beside(text: &str, other: &Known, keys: &[String]) -> Option<(usize, Vec<String>)> {
    // `actor.vitrox.` in front of `name`; under a header, what the header does not say.
    let written = split(text.get(other.line..other.key)?)?;
    let under = other.keys.len() - 1 - written.len();
    let header = &other.keys[..under];
    if other.keys[under..other.keys.len() - 1] != written[..] || keys.len() <= under || keys[..under] != *header {
        return None;
    }
    let at = text[other.end..].find('\n').map_or(text.len(), |end| other.end + end + 1);
    Some((at, keys[under..].to_vec()))
}

/// The keys before the last one on a line, or none when something else stands there.
fn split(prefix: &str) -> Option<Vec<String>> {
    let prefix = prefix.trim();
    if prefix.is_empty() {
        return Some(Vec::new());
    }
    let mut keys = Vec::new();
    let mut rest = prefix.strip_suffix('.')?;
    loop {
        rest = rest.trim_start();
        let (key, after) = match rest.chars().next()? {
            quote @ ('"' | '\'') => {
                let end = rest[1..].find(quote)? + 1;
                (rest[1..end].to_owned(), &rest[end + 1..])
            }
            _ => {
                let end = rest.find(['.', ' ', '\t']).unwrap_or(rest.len());
                (rest[..end].to_owned(), &rest[end..])
            }
        };
        if key.contains(['{', '[', '=', ',']) {
            return None;
        }
        keys.push(key);
        match after.trim_start().strip_prefix('.') {
            Some(next) => rest = next,
            None => return after.trim().is_empty().then_some(keys),
        }
    }
}

/// The end of what stands before the first header.
fn before_headers(text: &str, known: &[Known]) -> usize {
    let in_value = |at: usize| known.iter().any(|text| (text.line + 1..text.end).contains(&at));
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        if line.trim_start().starts_with('[') && !in_value(at) {
            // Comments above a header belong to it.
            let mut start = at;
            while let Some(before) = text[..start].strip_suffix('\n') {
                let from = before.rfind('\n').map_or(0, |end| end + 1);
                if !before[from..].trim_start().starts_with('#') {
                    break;
                }
                start = from;
            }
            return start;
        }
        at += line.len();
    }
    text.len()
}

fn known(text: &str) -> Vec<Known> {
    let entries = toml::document(FileId(0), text, &mut Diagnostics::default()).entries;
    let mut out = Vec::new();
    collect(text, &entries, &mut Vec::new(), &mut out);
    out.sort_by_key(|known| known.line);
    out
}

fn collect(text: &str, entries: &[Entry], keys: &mut Vec<String>, out: &mut Vec<Known>) {
    for entry in entries {
        keys.push(entry.key.value.clone());
        match &entry.value.value {
            Raw::Table(inner) => collect(text, inner, keys, out),
            _ => {
                let Range { start, .. } = entry.key.span.range();
                let line = text[..start].rfind('\n').map_or(0, |at| at + 1);
                out.push(Known { keys: keys.clone(), line, key: start, end: entry.value.span.range().end });
            }
        }
        keys.pop();
    }
}

/// Keys as TOML writes them.
fn spelled(keys: &[String]) -> String {
    let bare = |key: &String| !key.is_empty() && key.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_'));
    let one = |key: &String| if bare(key) { key.clone() } else { toml_edit::Value::from(key.as_str()).to_string().trim().to_owned() };
    keys.iter().map(one).collect::<Vec<_>>().join(".")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn check(text: &str, keys: &str, expected: &str) {
        let lines = vec![(keys.split('.').map(str::to_owned).collect(), "\"新\"".to_owned())];
        assert_eq!(with(text, &lines), expected);
    }

    #[test]
    fn a_line_stands_where_its_record_stands() {
        check("", "actor.a.name", "actor.a.name = \"新\"\n");
        check("# x\n", "actor.a.name", "# x\nactor.a.name = \"新\"\n");
        check(
            "actor.a.name = \"A\" # why\nactor.b.name = \"B\"\n",
            "actor.a.summary",
            "actor.a.name = \"A\" # why\nactor.a.summary = \"新\"\nactor.b.name = \"B\"\n",
        );
        check("actor.a.name = \"A\"\n\nstage.s.name = \"S\"\n", "actor.b.name", "actor.a.name = \"A\"\nactor.b.name = \"新\"\n\nstage.s.name = \"S\"\n");
        check("[actor.a]\nname = \"A\"\n[actor.b]\nname = \"B\"\n", "actor.a.summary", "[actor.a]\nname = \"A\"\nsummary = \"新\"\n[actor.b]\nname = \"B\"\n");
        check("[actor.a]\nname = \"A\"\n", "stage.s.name", "stage.s.name = \"新\"\n[actor.a]\nname = \"A\"\n");
        check(
            "x.y.z = \"\"\"\n[no]\n\"\"\"\n# of a\n[actor.a]\nname = \"A\"",
            "stage.s.name",
            "x.y.z = \"\"\"\n[no]\n\"\"\"\nstage.s.name = \"新\"\n# of a\n[actor.a]\nname = \"A\"",
        );
        check("actor.a.name = \"A\"", "actor.b.name", "actor.a.name = \"A\"\nactor.b.name = \"新\"\n");
        check("a.b.c = \"A\"\n", "fact.x.series.1998/2004.note", "a.b.c = \"A\"\nfact.x.series.\"1998/2004\".note = \"新\"\n");
    }
}
