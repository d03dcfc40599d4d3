//! PO files of GNU gettext.
//!
//! In: a parcel, or the text of a file. Out: the text, or what came back. A text stands as it is in
//! the sources, references in Markdown; its name is the context. Of the format, what tools write is
//! read: obsolete entries and comments are passed over, plural entries are none of ours.

use std::fmt::Write;
use std::ops::Range;

use super::exchange::{Arrival, Delivery, Fault, Mark, Parcel};

/// Spells a parcel.
pub fn spelled(parcel: &Parcel) -> String {
    let mut out = String::new();
    _ = write!(
        out,
        "# {} \u{2192} {}\n# References stand as [words](kind:id): translate the words, keep what is between ( and ).\nmsgid \"\"\nmsgstr \"\"\n",
        parcel.source_tag, parcel.target_tag
    );
    for (name, value) in [
        ("Project-Id-Version", parcel.site.as_str()),
        ("Language", parcel.target_tag.replace('-', "_").as_str()),
        ("MIME-Version", "1.0"),
        ("Content-Type", "text/plain; charset=UTF-8"),
        ("Content-Transfer-Encoding", "8bit"),
        ("X-Source-Language", parcel.source_tag.as_str()),
        ("X-Generator", "narrarium"),
    ] {
        _ = writeln!(out, "\"{}\\n\"", escaped(&format!("{name}: {value}")));
    }
    for unit in &parcel.units {
        out.push('\n');
        for note in &unit.notes {
            _ = writeln!(out, "#. {}", note.replace('\n', " "));
        }
        _ = writeln!(out, "#: {}", unit.place);
        if unit.mark == Mark::Open && !unit.target.is_empty() {
            out.push_str("#, fuzzy\n");
        }
        if let Some(was) = &unit.was {
            _ = writeln!(out, "#| msgid \"{}\"", escaped(was));
        }
        _ = write!(out, "msgctxt \"{}\"\nmsgid \"{}\"\nmsgstr \"{}\"\n", escaped(&unit.id), escaped(&unit.source), escaped(&unit.target));
    }
    out
}

fn escaped(text: &str) -> String {
    text.replace('\\', "\\\\").replace('"', "\\\"").replace('\n', "\\n").replace('\t', "\\t")
}

/// One entry while it is read.
#[derive(Default)]
struct Entry {
    context: Option<String>,
    reference: Option<String>,
    source: Option<String>,
    target: Option<String>,
    is_fuzzy: bool,
    is_plural: bool,
    at: Range<usize>,
    target_at: Range<usize>,
}

/// Which string a line goes on with.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Part {
    None,
    Context,
    Source,
    Target,
    Other,
}

/// Reads a file.
pub fn read(text: &str) -> Delivery {
    let mut out = Delivery::default();
    let mut entry = Entry::default();
    let mut part = Part::None;
    let mut at = 0;
    for line in text.split_inclusive('\n') {
        let (start, words) = (at, line.trim());
        at += line.len();
        let range = start + (line.len() - line.trim_start().len())..start + line.trim_end().len();
        if words.is_empty() || words.starts_with('#') {
            if entry.target.is_some() {
                finish(std::mem::take(&mut entry), &mut out);
            }
            part = Part::None;
            if let Some(place) = words.strip_prefix("#:") {
                entry.reference = place.split_whitespace().next().map(str::to_owned);
            }
            if words.starts_with("#,") && words[2..].split(',').any(|flag| flag.trim() == "fuzzy") {
                entry.is_fuzzy = true;
            }
            continue;
        }
        let (keyword, rest) = words.split_at(words.find('"').unwrap_or(words.len()));
        let keyword = keyword.trim();
        if !keyword.is_empty() {
            part = match keyword {
                "msgctxt" => Part::Context,
                "msgid" => Part::Source,
                "msgstr" | "msgstr[0]" => Part::Target,
                "msgid_plural" => Part::Other,
                _ if keyword.starts_with("msgstr[") => Part::Other,
                _ => {
                    let known = "msgctxt, msgid and msgstr begin a line of a PO file";
                    out.faults.push(Fault::new(range, format!("`{keyword}` cannot be read"), known));
                    continue;
                }
            };
            let begins = part == Part::Context || (part == Part::Source && entry.source.is_some());
            if begins && (entry.source.is_some() || entry.context.is_some()) {
                finish(std::mem::take(&mut entry), &mut out);
            }
            entry.is_plural |= part == Part::Other;
        }
        let value = match string(rest) {
            Ok(value) => value,
            Err(message) => {
                out.faults.push(Fault::new(range, message, "a string stands between two \" on one line; a \" inside it is written \\\""));
                continue;
            }
        };
        let slot = match part {
            Part::Context => &mut entry.context,
            Part::Source => &mut entry.source,
            Part::Target => &mut entry.target,
            Part::Other => continue,
            Part::None => {
                out.faults.push(Fault::new(range, "this string belongs to nothing", "a string follows msgctxt, msgid or msgstr"));
                continue;
            }
        };
        if slot.is_none() && part != Part::Target && entry.at.is_empty() {
            entry.at = range.clone();
        }
        if part == Part::Target {
            entry.target_at = if entry.target_at.is_empty() { range.clone() } else { entry.target_at.start..range.end };
        }
        match slot {
            Some(old) if keyword.is_empty() => old.push_str(&value),
            _ => *slot = Some(value),
        }
    }
    finish(entry, &mut out);
    out
}

fn finish(entry: Entry, out: &mut Delivery) {
    let Some(source) = entry.source else {
        if entry.context.is_some() || entry.target.is_some() {
            out.faults.push(Fault::new(entry.at, "this entry has no msgid", "restore the entry from the file that was exported"));
        }
        return;
    };
    let target = entry.target.unwrap_or_default();
    if source.is_empty() && entry.context.is_none() {
        for line in target.lines() {
            let Some((name, value)) = line.split_once(':') else { continue };
            let value = value.trim().replace('_', "-");
            match name.trim() {
                "Language" if !value.is_empty() && value != "LL" => out.tag = Some((value, entry.target_at.clone())),
                "X-Source-Language" => out.source_tag = Some((value, entry.target_at.clone())),
                _ => {}
            }
        }
        return;
    }
    if entry.is_plural {
        out.faults.push(Fault::new(entry.at, "an entry with plural forms", "narrarium writes none: is this the file of another program?"));
        return;
    }
    let mark = if entry.is_fuzzy { Mark::Open } else { Mark::Translated };
    out.units.push(Arrival { id: entry.context, reference: entry.reference, source, target, mark, at: entry.at, target_at: entry.target_at });
}

/// What stands between two quotes.
fn string(words: &str) -> Result<String, String> {
    let inner = words.strip_prefix('"').and_then(|rest| rest.strip_suffix('"')).filter(|_| words.len() > 1).ok_or("this string has no end")?;
    let mut out = String::new();
    let mut letters = inner.chars();
    while let Some(letter) = letters.next() {
        match letter {
            '"' => return Err("a \" inside a string".to_owned()),
            '\\' => match letters.next() {
                Some('n') => out.push('\n'),
                Some('t') => out.push('\t'),
                Some('r') => {}
                Some(other @ ('\\' | '"')) => out.push(other),
                Some(other) => return Err(format!("`\\{other}` means nothing here")),
                None => return Err("this string has no end".to_owned()),
            },
            letter => out.push(letter),
        }
    }
    Ok(out)
}

#[cfg(test)]
mod tests {
    use super::super::exchange::Unit;
    use super::*;

    fn unit(id: &str, source: &str, target: &str, mark: Mark) -> Unit {
        Unit {
            id: id.into(),
            source: source.into(),
            target: target.into(),
            mark,
            was: None,
            notes: vec!["a note".into()],
            limit: None,
            place: "content/a.toml:1".into(),
            has_marks: true,
        }
    }

    #[test]
    fn what_is_written_is_read() {
        let units = vec![unit("a/x#y:1", "One \"two\"\\\nthree\t", "一", Mark::Translated), unit("b", "c", "", Mark::Open), unit("d", "e", "f", Mark::Open)];
        let parcel = Parcel { site: "S".into(), source_tag: "en".into(), target_tag: "zh-Hans".into(), units };
        let text = spelled(&parcel);
        let back = read(&text);
        assert_eq!(back.faults, []);
        assert_eq!(back.tag.map(|(tag, _)| tag).as_deref(), Some("zh-Hans"));
        assert_eq!(back.units.len(), 3);
        for (unit, arrival) in parcel.units.iter().zip(&back.units) {
            assert_eq!((Some(&unit.id), &unit.source, &unit.target), (arrival.id.as_ref(), &arrival.source, &arrival.target));
            assert!(text[arrival.target_at.clone()].starts_with("msgstr"));
        }
        assert_eq!(back.units[2].mark, Mark::Open);
    }

    #[test]
    fn other_programs_write_otherwise() {
        let back = read(
            "msgid \"\"\nmsgstr \"Language: ms\\n\"\n\n#~ msgid \"old\"\n#~ msgstr \"x\"\n\nmsgctxt \"\"\n\"a\"\nmsgid \"\"\n\"One \"\n\"two\"\nmsgstr \"\"\n\"Satu \"\n\"dua\"\nmsgid \"b\"\nmsgstr \"c\"\n",
        );
        assert_eq!(back.faults, []);
        let told: Vec<_> = back.units.iter().map(|unit| (unit.id.as_deref(), unit.source.as_str(), unit.target.as_str())).collect();
        assert_eq!(told, [(Some("a"), "One two", "Satu dua"), (None, "b", "c")]);
    }

    #[test]
    fn what_cannot_be_read_is_told_with_its_place() {
        for (text, words) in [
            ("msgid \"a\nmsgstr \"b\"\n", "no end"),
            ("msgid \"a\"\nmsgstr \"b\\q\"\n", "means nothing"),
            ("msgstr \"b\"\n", "no msgid"),
            ("hello\n", "cannot be read"),
            ("\"x\"\n", "belongs to nothing"),
            ("msgid \"a\"\nmsgid_plural \"b\"\nmsgstr[0] \"c\"\nmsgstr[1] \"d\"\n", "plural"),
        ] {
            let faults = read(text).faults;
            assert!(faults.iter().any(|fault| fault.message.contains(words)), "{text:?}: {faults:?}");
        }
    }
}
