//! `LANG.state.tsv`: from which text each translation was made, and who has looked at it.
//!
//! In: the files of that name. Out: their lines by home, language and path. A line is
//!
//! ```text
//! PATH ⇥ hash of the source ⇥ draft|reviewed|intended ⇥ reason ⇥ the source it was made from
//! ```
//!
//! The last column is for people: what has changed since. Lines are sorted, so that two branches
//! merge line by line (`*.state.tsv merge=union`); of two lines for one text the one that fits the
//! source wins. A line that cannot be read is told and left out; it never stops anything.

use std::collections::BTreeMap;

use crate::base::locale::{Lang, Languages, Locale};
use crate::base::span::Span;
use crate::base::suggest::nearest;
use crate::diag::Place;
use crate::sources::{Content, Sources};

use super::plain::{flat, hash};

/// What the names of state files end with.
pub const ENDING: &str = ".state.tsv";

/// How far a translation has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Word {
    Draft,
    Reviewed,
    /// Different from its source on purpose; the reason says why.
    Intended,
}

impl Word {
    /// The words of the third column.
    pub const ALL: [(&'static str, Self); 3] = [("draft", Self::Draft), ("reviewed", Self::Reviewed), ("intended", Self::Intended)];

    /// The word of a file or the command line.
    pub fn parse(word: &str) -> Option<Self> {
        Self::ALL.iter().find(|(name, _)| *name == word).map(|(_, meaning)| *meaning)
    }

    /// As it is written.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Intended => "intended",
        }
    }
}

/// One line.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Line {
    pub hash: String,
    pub word: Word,
    pub reason: String,
    /// The source as it was; empty in a line that does not say.
    pub source: String,
}

impl Line {
    /// A line about a source as it is now.
    pub fn of(source: &str, word: Word, reason: &str) -> Self {
        Self { hash: hash(source), word, reason: flat(reason), source: flat(source) }
    }
}

/// What is wrong with a state file.
#[derive(Clone, Debug)]
pub struct Trouble {
    pub place: Place,
    pub message: String,
    pub help: String,
}

/// A home and a language: one file.
pub type Book = (Option<String>, Lang);

/// All state files.
#[derive(Clone, Debug, Default)]
pub struct States {
    pub books: BTreeMap<Book, BTreeMap<String, Vec<Line>>>,
    pub troubles: Vec<Trouble>,
}

/// The path of a state file.
pub fn path(cluster: Option<&str>, tag: &str) -> String {
    match cluster {
        Some(cluster) => format!("content/{cluster}/{tag}{ENDING}"),
        None => format!("content/{tag}{ENDING}"),
    }
}

/// Whether the site has such a file: without one nothing can be out of date.
pub fn has_any(sources: &Sources) -> bool {
    sources.iter().any(|(_, file)| file.path.as_str().starts_with("content/") && file.path.as_str().ends_with(ENDING))
}

/// Reads all of them.
pub fn read(sources: &Sources, languages: &Languages, is_cluster: &dyn Fn(&str) -> bool) -> States {
    let mut out = States::default();
    for (id, file) in sources.iter() {
        let Some(name) = file.path.below("content").and_then(|below| below.strip_suffix(ENDING)) else { continue };
        let (folder, tag) = name.rsplit_once('/').map_or((None, name), |(folder, tag)| (Some(folder), tag));
        let trouble = |message: String, help: &str| Trouble { place: Place::File(file.path.clone()), message, help: help.to_owned() };
        let Some(lang) = languages.find(tag).filter(|lang| *lang != Lang::DEFAULT) else {
            let tags: Vec<&str> = languages.all().skip(1).map(|lang| languages.locale(lang).as_str()).collect();
            let help = match nearest(tag, tags.iter().copied()) {
                Some(close) if Locale::parse(tag).is_none_or(|locale| locale.as_str() != tag) => format!("did you mean {close}{ENDING}?"),
                _ => "delete the file, or add the language to site.toml".to_owned(),
            };
            out.troubles.push(trouble(format!("`{tag}` is no language this site is translated into"), &help));
            continue;
        };
        if folder.is_some_and(|folder| !is_cluster(folder)) {
            out.troubles.push(trouble("no cluster has this folder".to_owned(), "state files stand in content/ and in the folder of a cluster"));
            continue;
        }
        match &file.content {
            Content::Text(text) => {
                let book = out.books.entry((folder.map(str::to_owned), lang)).or_default();
                let mut at = 0;
                for line in text.split_inclusive('\n') {
                    let words = line.trim_end_matches(['\n', '\r']);
                    let span = Span::new(id, at..at + words.len());
                    at += line.len();
                    if words.trim().is_empty() {
                        continue;
                    }
                    match one(words) {
                        Ok((path, line)) => book.entry(path).or_default().push(line),
                        Err((column, message)) => out.troubles.push(Trouble {
                            place: Place::Span(span.part(column.0..column.1)),
                            message,
                            help: "delete the line; `narrarium translate confirm` writes a new one for a translation you have read".to_owned(),
                        }),
                    }
                }
            }
            Content::Refused { reason, help, .. } => out.troubles.push(trouble(reason.clone(), help)),
            Content::Bytes(_) => {}
        }
    }
    out
}

/// A line, or which bytes of it are wrong and why.
fn one(line: &str) -> Result<(String, Line), ((usize, usize), String)> {
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
        return Err(((0, 7), "the mark of an unfinished merge".to_owned()));
    }
    let mut at = 0;
    let columns: Vec<(usize, &str)> = line
        .split('\t')
        .map(|column| {
            let start = at;
            at += column.len() + 1;
            (start, column)
        })
        .collect();
    let [(_, path), (hash_at, digits), (word_at, word), rest @ ..] = columns.as_slice() else {
        return Err(((0, line.len()), "a line is a path, a hash, a state and a reason, with tabs between them".to_owned()));
    };
    if path.is_empty() || rest.len() > 2 {
        return Err(((0, line.len()), "a line is a path, a hash, a state, a reason and the source, with tabs between them".to_owned()));
    }
    if digits.len() != 16 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(((*hash_at, hash_at + digits.len()), "a hash is sixteen hexadecimal digits".to_owned()));
    }
    let Some(meaning) = Word::parse(word) else {
        return Err(((*word_at, word_at + word.len()), format!("`{word}` is no state: draft, reviewed or intended")));
    };
    let text = |index: usize| rest.get(index).map_or("", |(_, text)| text).trim().to_owned();
    if meaning == Word::Intended && text(0).is_empty() {
        return Err(((*word_at, word_at + word.len()), "a translation that differs on purpose needs a reason".to_owned()));
    }
    Ok(((*path).to_owned(), Line { hash: (*digits).to_owned(), word: meaning, reason: text(0), source: text(1) }))
}

/// Spells a file: one sorted line per text.
pub fn spelled(lines: &BTreeMap<String, Line>) -> String {
    let mut all: Vec<String> = lines
        .iter()
        .map(|(path, line)| {
            let whole = format!("{path}\t{}\t{}\t{}\t{}", line.hash, line.word.as_str(), line.reason, line.source);
            format!("{}\n", whole.trim_end())
        })
        .collect();
    all.sort();
    all.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let line = Line::of("A text,\nwrapped", Word::Intended, "local\tlaw");
        let text = spelled(&BTreeMap::from([("actor.a.name".to_owned(), line.clone())]));
        assert_eq!(text, format!("actor.a.name\t{}\tintended\tlocal law\tA text, wrapped\n", hash("A text, wrapped")));
        assert_eq!(one(text.trim_end()), Ok(("actor.a.name".to_owned(), line)));
        let short = format!("a\t{}\tdraft", hash("x"));
        assert_eq!(one(&short).map(|(_, line)| line.source), Ok(String::new()));
    }

    #[test]
    fn a_bad_line_is_told() {
        let good = hash("x");
        for (line, words) in [
            ("a\tb".to_owned(), "a line is a path"),
            ("a\tb\tdraft".to_owned(), "sixteen"),
            (format!("a\t{good}\tdone"), "`done` is no state"),
            (format!("a\t{good}\tintended"), "needs a reason"),
            (format!("\t{good}\tdraft"), "a line is a path"),
            (format!("a\t{good}\tdraft\t\tx\ty"), "a line is a path"),
            ("<<<<<<< HEAD".to_owned(), "unfinished merge"),
        ] {
            let (_, message) = one(&line).expect_err(&line);
            assert!(message.contains(words), "{line}: {message}");
        }
    }
}
