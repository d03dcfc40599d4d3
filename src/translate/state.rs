//! `LANG.state.tsv`: from which text each translation was made, and who has looked at it.
//!
//! In: the files of that name. Out: their lines by home, language and path. A line is
//!
//! ```text
//! PATH ⇥ hash of the source ⇥ draft|reviewed|intended ⇥ reason ⇥ the source it was made from ⇥ day
//! ```
//!
//! The source is for people: what has changed since. The day is when somebody last said so; lines
//! that are older than this column have none. Lines are sorted, so that two branches merge line by
//! line (`*.state.tsv merge=union`); of two lines for one text the one that fits the source wins, and
//! of those the later one. A line that cannot be read is told and left out, a day that cannot be read
//! is told and not known; it never stops anything.

use std::collections::BTreeMap;
use std::ops::Range;

use crate::base::date::Day;
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
    /// When it was written.
    pub day: Option<Day>,
}

impl Line {
    /// A line about a source as it is now, written today.
    pub fn of(source: &str, word: Word, reason: &str, today: Day) -> Self {
        Self { hash: hash(source), word, reason: flat(reason), source: flat(source), day: Some(today) }
    }

    /// This line, or the one there was before when it says the same: what has been said already is
    /// not said anew, and keeps its day.
    #[must_use]
    pub fn unless_said(self, before: Option<&Self>) -> Self {
        match before {
            Some(before) if (Self { day: before.day, ..self.clone() }) == *before => before.clone(),
            _ => self,
        }
    }
}

/// Of several lines about one text the one that counts: one that fits the source, else any; of
/// those the one that was written last. Without days the first that fits, or the last that does not.
pub fn latest<'l>(lines: &[&'l Line], digits: &str) -> Option<&'l Line> {
    let later = |best: &'l Line, line: &'l Line| if line.day > best.day { line } else { best };
    lines.iter().copied().filter(|line| line.hash == digits).reduce(later).or_else(|| lines.iter().rev().copied().reduce(later))
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
                    let slip = match one(words) {
                        Ok((path, line, slip)) => {
                            book.entry(path).or_default().push(line);
                            slip
                        }
                        Err(slip) => Some(slip),
                    };
                    out.troubles.extend(slip.map(|slip| Trouble { place: Place::Span(span.part(slip.at)), message: slip.message, help: slip.help.to_owned() }));
                }
            }
            Content::Refused { reason, help, .. } => out.troubles.push(trouble(reason.clone(), help)),
            Content::Bytes(_) => {}
        }
    }
    out
}

/// What is wrong with which bytes of a line.
#[derive(Debug)]
struct Slip {
    at: Range<usize>,
    message: String,
    help: &'static str,
}

/// A line, or why it is none. Without its day a line is of use all the same, and what is wrong with
/// the day stands beside it: a hash thrown away over a day would hide that a translation is stale.
fn one(line: &str) -> Result<(String, Line, Option<Slip>), Slip> {
    let bad = |at: Range<usize>, message: &str| Slip {
        at,
        message: message.to_owned(),
        help: "delete the line; `narrarium translate confirm` writes a new one for a translation you have read",
    };
    if ["<<<<<<<", "=======", ">>>>>>>", "|||||||"].iter().any(|mark| line.starts_with(mark)) {
        return Err(bad(0..7, "the mark of an unfinished merge"));
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
        return Err(bad(0..line.len(), "a line is a path, a hash, a state and a reason, with tabs between them"));
    };
    if path.is_empty() || rest.len() > 3 {
        return Err(bad(0..line.len(), "a line is a path, a hash, a state, a reason, the source and a day, with tabs between them"));
    }
    if digits.len() != 16 || !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return Err(bad(*hash_at..hash_at + digits.len(), "a hash is sixteen hexadecimal digits"));
    }
    let Some(meaning) = Word::parse(word) else {
        return Err(bad(*word_at..word_at + word.len(), &format!("`{word}` is no state: draft, reviewed or intended")));
    };
    let text = |index: usize| rest.get(index).map_or("", |(_, text)| text).trim().to_owned();
    if meaning == Word::Intended && text(0).is_empty() {
        return Err(bad(*word_at..word_at + word.len(), "a translation that differs on purpose needs a reason"));
    }
    let (day_at, written) = rest.get(2).map_or((0, ""), |(at, written)| (*at, written.trim_end()));
    let day = day(written);
    let slip = (day.is_none() && !written.is_empty()).then(|| Slip {
        at: day_at..day_at + written.len(),
        message: format!("`{written}` is no day"),
        help: "the last column is when the translation was confirmed, as 2026-03-10; where that is not known, delete it",
    });
    Ok(((*path).to_owned(), Line { hash: (*digits).to_owned(), word: meaning, reason: text(0), source: text(1), day }, slip))
}

/// `2026-03-10`, and nothing else.
fn day(words: &str) -> Option<Day> {
    let parts: Vec<&str> = words.split('-').collect();
    let [year, month, day] = parts.as_slice() else { return None };
    let found = Day::from_ymd(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    (found.to_string() == words).then_some(found)
}

/// Spells a file: one sorted line per text.
pub fn spelled(lines: &BTreeMap<String, Line>) -> String {
    let mut all: Vec<String> = lines
        .iter()
        .map(|(path, line)| {
            let day = line.day.map(|day| day.to_string()).unwrap_or_default();
            let whole = format!("{path}\t{}\t{}\t{}\t{}\t{day}", line.hash, line.word.as_str(), line.reason, line.source);
            format!("{}\n", whole.trim_end())
        })
        .collect();
    all.sort();
    all.concat()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn on(year: i32) -> Day {
        Day::from_ymd(year, 3, 10).expect("a day")
    }

    fn read(line: &str) -> Line {
        let (_, found, slip) = one(line).expect(line);
        assert!(slip.is_none(), "{line}: {slip:?}");
        found
    }

    #[test]
    fn a_line_is_read_as_it_was_written() {
        let line = Line::of("A text,\nwrapped", Word::Intended, "local\tlaw", on(2026));
        let text = spelled(&BTreeMap::from([("actor.a.name".to_owned(), line.clone())]));
        assert_eq!(text, format!("actor.a.name\t{}\tintended\tlocal law\tA text, wrapped\t2026-03-10\n", hash("A text, wrapped")));
        assert_eq!(read(text.trim_end()), line);
        // Without a source the day stands in its own column still.
        let bare = Line { source: String::new(), ..line };
        let text = spelled(&BTreeMap::from([("a".to_owned(), bare.clone())]));
        assert_eq!(read(text.trim_end()), bare);
    }

    #[test]
    fn a_line_from_before_there_were_days_stays_as_it_is() {
        for text in [format!("a\t{}\tdraft", hash("x")), format!("a\t{}\tdraft\t\tx", hash("x"))] {
            let line = read(&text);
            assert_eq!(line.day, None, "{text}");
            assert_eq!(spelled(&BTreeMap::from([("a".to_owned(), line)])), format!("{text}\n"));
        }
    }

    #[test]
    fn what_was_said_already_keeps_its_day() {
        let line = |word, year| Line::of("x", word, "", on(year));
        let undated = Line { day: None, ..line(Word::Draft, 2020) };
        assert_eq!(line(Word::Draft, 2026).unless_said(Some(&line(Word::Draft, 2020))), line(Word::Draft, 2020));
        assert_eq!(line(Word::Draft, 2026).unless_said(Some(&undated)), undated);
        assert_eq!(line(Word::Reviewed, 2026).unless_said(Some(&line(Word::Draft, 2020))), line(Word::Reviewed, 2026));
        assert_eq!(Line::of("y", Word::Draft, "", on(2026)).unless_said(Some(&undated)).day, Some(on(2026)));
        assert_eq!(line(Word::Draft, 2026).unless_said(None), line(Word::Draft, 2026));
    }

    #[test]
    fn of_joined_lines_the_later_one_counts() {
        let line = |source: &str, word, year: i32| Line { day: (year > 0).then(|| on(year)), ..Line::of(source, word, "", on(2000)) };
        let check = |lines: &[&Line], expected: usize| assert_eq!(latest(lines, &hash("now")), Some(lines[expected]));
        let (old, older) = (line("old", Word::Reviewed, 2026), line("older", Word::Reviewed, 2024));
        check(&[&line("now", Word::Draft, 2024), &line("now", Word::Reviewed, 2025), &old], 1);
        check(&[&line("now", Word::Reviewed, 2025), &line("now", Word::Draft, 2024)], 0);
        check(&[&line("now", Word::Draft, 0), &line("now", Word::Reviewed, 0), &old], 0);
        check(&[&line("now", Word::Draft, 0), &line("now", Word::Reviewed, 2020)], 1);
        check(&[&old, &older], 0);
        check(&[&line("old", Word::Draft, 0), &line("older", Word::Draft, 0)], 1);
        assert_eq!(latest(&[], &hash("now")), None);
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
            (format!("a\t{good}\tdraft\t\tx\t2026-03-10\ty"), "a line is a path"),
            ("<<<<<<< HEAD".to_owned(), "unfinished merge"),
        ] {
            let message = one(&line).expect_err(&line).message;
            assert!(message.contains(words), "{line}: {message}");
        }
    }

    #[test]
    fn a_bad_day_is_told_and_the_rest_of_its_line_counts() {
        for words in ["yesterday", "2026-13-01", "2026-02-30", "2026-3-10", "2026-03", "10.03.2026", "2026-03-10T12:00", "+2026-03-10", " 2026-03-10"] {
            let text = format!("a\t{}\tdraft\t\tx\t{words}", hash("x"));
            let (_, found, slip) = one(&text).expect(words);
            let slip = slip.expect(words);
            assert_eq!(&text[slip.at], words);
            assert!(slip.message.contains("is no day"), "{}", slip.message);
            assert_eq!(found, Line { day: None, ..Line::of("x", Word::Draft, "", on(2026)) });
        }
    }
}
