//! What `check` wants to know of translations: those made from another text, and every pair of
//! texts that are said to be the same.
//!
//! In: a snapshot. Out: stale translations with their places, pairs, troubles of state files. Without
//! a state file free pages are not read a second time: a site may have ten thousand.

use super::ledger::{Form, Home, Ledger, Progress, clusters_of, ledger_of};
use super::marks::{PieceKind, pieces};
use super::state::{Trouble, has_any};
use crate::base::date::Day;
use crate::base::locale::Lang;
use crate::base::span::Span;
use crate::parse::Parsed;
use crate::sources::Sources;

/// A translation whose source has changed.
#[derive(Clone, Debug)]
pub struct Stale {
    pub cluster: Option<String>,
    /// The name of the segment.
    pub id: String,
    pub home: Home,
    pub lang: Lang,
    pub tag: String,
    pub span: Span,
    pub source: Span,
    /// What it was made from, where that is known.
    pub was: Option<String>,
    /// When it was made from that, where that is known.
    pub made: Option<Day>,
}

/// A text and its translation.
#[derive(Clone, Debug)]
pub struct Pair {
    pub cluster: Option<String>,
    /// The name of the segment.
    pub id: String,
    pub home: Home,
    pub lang: Lang,
    pub span: Span,
    /// As they are written, references and all.
    pub source: String,
    pub text: String,
    /// Whether it is Markdown.
    pub is_prose: bool,
}

impl Pair {
    /// What authors wrote of a text: without references, notes and code.
    pub fn words(&self, text: &str) -> String {
        if !self.is_prose {
            return text.to_owned();
        }
        let words = |piece: super::marks::Piece| match piece.kind {
            PieceKind::Words => piece.raw,
            PieceKind::Open(_) | PieceKind::Close(_) => String::new(),
            PieceKind::Single(_) => " ".to_owned(),
        };
        pieces(text).into_iter().map(words).collect()
    }
}

/// Everything the lint wants to know.
#[derive(Clone, Debug, Default)]
pub struct Review {
    pub stale: Vec<Stale>,
    pub pairs: Vec<Pair>,
    pub troubles: Vec<Trouble>,
}

/// Looks through the translations of a site.
pub fn review(sources: &Sources, parsed: &[Parsed]) -> Review {
    let ledger = if has_any(sources) { ledger_of(sources, parsed) } else { clusters_of(sources, parsed) };
    let Some(ledger) = ledger else { return Review::default() };
    Review { stale: stale(&ledger), troubles: ledger.troubles().to_vec(), pairs: pairs(ledger) }
}

/// Texts whose translation is words of its own, and no difference that somebody has given a reason for.
fn pairs(ledger: Ledger) -> Vec<Pair> {
    let mut out = Vec::new();
    for segment in ledger.segments.into_iter().filter(|segment| segment.form != Form::Names) {
        for (lang, version) in segment.told {
            if version.is_same || matches!(version.progress, Progress::Intended { .. } | Progress::Stale { .. }) {
                continue;
            }
            out.push(Pair {
                cluster: segment.cluster.clone(),
                id: segment.id.clone(),
                home: segment.home.clone(),
                lang,
                span: version.span,
                source: segment.source.clone(),
                text: version.text,
                is_prose: segment.form == Form::Prose,
            });
        }
    }
    out
}

fn stale(ledger: &Ledger) -> Vec<Stale> {
    let stale = ledger.stale().map(|(segment, lang, version)| Stale {
        cluster: segment.cluster.clone(),
        id: segment.id.clone(),
        home: segment.home.clone(),
        lang,
        tag: ledger.languages.locale(lang).to_string(),
        span: version.span,
        source: segment.span,
        was: match &version.progress {
            Progress::Stale { was, .. } => was.clone(),
            Progress::Unconfirmed | Progress::Draft | Progress::Reviewed | Progress::Intended { .. } => None,
        },
        made: version.line.as_ref().and_then(|line| line.day),
    });
    stale.collect()
}
