//! How far each language has come: counted, and text by text.
//!
//! In: a ledger. Out: a table for people, JSON for machines.

use serde_json::{Value, json};

use super::ledger::{Ledger, Progress, Segment};
use crate::base::locale::Lang;
use crate::base::path::SitePath;
use crate::sources::{Sources, lines};

/// The states in the order of the table.
pub const STATES: [&str; 6] = ["missing", "stale", "unconfirmed", "draft", "reviewed", "intended"];

/// How many texts of one home are in which state, in one language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Count {
    pub cluster: Option<String>,
    pub lang: Lang,
    pub texts: usize,
    /// By [`STATES`].
    pub by_state: [usize; 6],
}

impl Count {
    /// Texts that are there, in per cent rounded down: 100 only when none is missing.
    pub fn share(&self) -> usize {
        ((self.texts - self.by_state[0]) * 100).checked_div(self.texts).unwrap_or(100)
    }
}

/// Counts one line per language and home, the languages in the order of the site.
pub fn counts(ledger: &Ledger, langs: &[Lang]) -> Vec<Count> {
    let mut out = Vec::new();
    for &lang in langs {
        for (cluster, _) in ledger.books().into_iter().filter(|(_, other)| *other == lang) {
            let mut count = Count { cluster, lang, texts: 0, by_state: [0; 6] };
            for segment in ledger.segments.iter().filter(|segment| segment.cluster == count.cluster && segment.concerns(lang)) {
                count.texts += 1;
                if let Some(at) = STATES.iter().position(|state| *state == segment.progress(lang)) {
                    count.by_state[at] += 1;
                }
            }
            out.push(count);
        }
    }
    out
}

/// The table; its columns stand under each other.
pub fn table(ledger: &Ledger, counts: &[Count]) -> String {
    let mut rows: Vec<Vec<String>> = vec![["language", "cluster", "texts", "there"].iter().chain(&STATES).map(|word| (*word).to_owned()).collect()];
    for count in counts {
        let lang = ledger.languages.locale(count.lang).to_string();
        let home = count.cluster.clone().unwrap_or_else(|| "(shared)".to_owned());
        let mut row = vec![lang, home, count.texts.to_string(), format!("{} %", count.share())];
        row.extend(count.by_state.iter().map(|number| if *number == 0 { "·".to_owned() } else { number.to_string() }));
        rows.push(row);
    }
    let widths: Vec<usize> = (0..rows[0].len()).map(|column| rows.iter().map(|row| row[column].chars().count()).max().unwrap_or(0)).collect();
    let mut out = String::new();
    for row in rows {
        let cells = row.iter().enumerate().map(|(column, cell)| {
            let gap = " ".repeat(widths[column] - cell.chars().count());
            if column < 2 { format!("{cell}{gap}") } else { format!("{gap}{cell}") }
        });
        out.push_str(cells.collect::<Vec<_>>().join("  ").trim_end());
        out.push('\n');
    }
    out
}

/// Where a translation stands, or its source when there is none.
pub fn place(sources: &Sources, segment: &Segment, lang: Lang) -> (SitePath, usize, usize) {
    let span = segment.told.get(&lang).map_or(segment.span, |version| version.span);
    let (line, column) = lines::position(sources.text(span.file), span.start as usize);
    (sources.file(span.file).path.clone(), line, column)
}

/// Every text in some states, as one paragraph each.
pub fn list(ledger: &Ledger, sources: &Sources, langs: &[Lang], states: &[&str], prefix: &str) -> Vec<String> {
    let mut out = Vec::new();
    for &lang in langs {
        for segment in ledger.segments.iter().filter(|segment| segment.concerns(lang) && states.contains(&segment.progress(lang))) {
            let (path, line, column) = place(sources, segment, lang);
            let mut words = format!("{}  {}  {}\n  {prefix}{path}:{line}:{column}\n", ledger.languages.locale(lang), segment.progress(lang), segment.id);
            if let Some(version) = segment.told.get(&lang) {
                match &version.progress {
                    Progress::Stale { was: Some(was), .. } => {
                        words.push_str(&format!("  was:  {was}\n  now:  {}\n", segment.source));
                    }
                    _ => words.push_str(&format!("  text: {}\n", segment.source)),
                }
                words.push_str(&format!("  {}: {}\n", ledger.languages.locale(lang), version.text));
                if let Progress::Intended { reason } = &version.progress {
                    words.push_str(&format!("  because: {reason}\n"));
                }
            } else {
                words.push_str(&format!("  text: {}\n", segment.source));
            }
            out.push(words);
        }
    }
    out
}

/// The same as JSON: counts, and every text that is not up to date.
pub fn json(ledger: &Ledger, sources: &Sources, counts: &[Count], langs: &[Lang], states: &[&str]) -> Value {
    let tag = |lang: Lang| ledger.languages.locale(lang).as_str().to_owned();
    let rows: Vec<Value> = counts
        .iter()
        .map(|count| {
            let mut row = json!({ "language": tag(count.lang), "cluster": count.cluster, "texts": count.texts, "share": count.share() });
            for (state, number) in STATES.iter().zip(count.by_state) {
                row[*state] = number.into();
            }
            row
        })
        .collect();
    let mut texts = Vec::new();
    for &lang in langs {
        for segment in ledger.segments.iter().filter(|segment| segment.concerns(lang) && states.contains(&segment.progress(lang))) {
            let (path, line, column) = place(sources, segment, lang);
            let mut one = json!({ "language": tag(lang), "id": segment.id, "state": segment.progress(lang), "file": path.as_str(), "line": line, "column": column, "source": segment.source });
            if let Some(version) = segment.told.get(&lang) {
                one["text"] = version.text.clone().into();
                match &version.progress {
                    Progress::Stale { was, .. } => one["was"] = was.clone().into(),
                    Progress::Intended { reason } => one["reason"] = reason.clone().into(),
                    Progress::Unconfirmed | Progress::Draft | Progress::Reviewed => {}
                }
            }
            texts.push(one);
        }
    }
    json!({ "source": tag(Lang::DEFAULT), "languages": rows, "texts": texts })
}
