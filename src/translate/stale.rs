//! Which pages tell something that their original no longer tells, and when they were translated.
//!
//! In: the stale texts of a review. Out: a small table, for whoever warns readers. Of a page only its
//! own text counts, its Markdown and the fields of its own record: one event of a hundred whose title
//! has changed makes no old timeline.

use std::collections::BTreeMap;

use super::ledger::Home;
use super::review::Stale;
use crate::base::date::Day;
use crate::base::locale::Lang;

/// What a page is about, as its texts are called: `structure`, `actor.vitrox`, `cluster`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A Markdown file, by its stem.
    Text(String),
    /// A record, by its keys.
    Record(Vec<String>),
}

impl Subject {
    fn of(home: &Home) -> Self {
        match home {
            Home::Title { stem } | Home::Leaf { stem, .. } => Self::Text(stem.clone()),
            // A cluster has no id of its own; the fields behind an id are those of its record.
            Home::Field { keys, .. } => {
                Self::Record(keys.iter().take(if keys.first().is_some_and(|word| word == "cluster") { 1 } else { 2 }).cloned().collect())
            }
        }
    }
}

/// When the stale texts of a page were translated. The least is what can be said of several: a day
/// that is not known may be earlier than any other.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Made {
    Unknown,
    On(Day),
}

/// The stale pages of a site; without any, nobody is warned.
#[derive(Clone, Debug, Default)]
pub struct StalePages(BTreeMap<(Option<String>, Subject, Lang), Made>);

impl StalePages {
    /// The pages of stale texts.
    pub fn of(stale: &[Stale]) -> Self {
        let mut out = Self::default();
        for text in stale {
            let made = text.made.map_or(Made::Unknown, Made::On);
            out.0.entry((text.cluster.clone(), Subject::of(&text.home), text.lang)).and_modify(|least| *least = made.min(*least)).or_insert(made);
        }
        out
    }

    /// Whether there is none.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    /// When the stale texts of a page were translated; nothing when none of them is stale.
    pub fn made(&self, cluster: Option<&str>, subject: Subject, lang: Lang) -> Option<Made> {
        self.0.get(&(cluster.map(str::to_owned), subject, lang)).copied()
    }
}
