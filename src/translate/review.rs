//! What `check` says of translations that were made from another text.
//!
//! In: a snapshot. Out: stale translations with their places, and troubles of state files. Without
//! a state file nothing is known, and nothing is read twice.

use super::ledger::{Progress, ledger_of};
use super::state::{Trouble, has_any};
use crate::base::span::Span;
use crate::parse::Parsed;
use crate::sources::Sources;

/// A translation whose source has changed.
#[derive(Clone, Debug)]
pub struct Stale {
    pub cluster: Option<String>,
    /// The name of the segment.
    pub id: String,
    pub tag: String,
    pub span: Span,
    pub source: Span,
    /// What it was made from, where that is known.
    pub was: Option<String>,
}

/// Everything the lint wants to know.
#[derive(Clone, Debug, Default)]
pub struct Review {
    pub stale: Vec<Stale>,
    pub troubles: Vec<Trouble>,
}

/// Looks through the translations of a site.
pub fn review(sources: &Sources, parsed: &[Parsed]) -> Review {
    if !has_any(sources) {
        return Review::default();
    }
    let Some(ledger) = ledger_of(sources, parsed) else { return Review::default() };
    let stale = ledger.stale().map(|(segment, lang, version)| Stale {
        cluster: segment.cluster.clone(),
        id: segment.id.clone(),
        tag: ledger.languages.locale(lang).to_string(),
        span: version.span,
        source: segment.span,
        was: match &version.progress {
            Progress::Stale { was, .. } => was.clone(),
            Progress::Unconfirmed | Progress::Draft | Progress::Reviewed | Progress::Intended { .. } => None,
        },
    });
    Review { stale: stale.collect(), troubles: ledger.troubles().to_vec() }
}
