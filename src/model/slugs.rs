//! What pages are called in their addresses, where that is not their id.
//!
//! A slug holds for the language it is written in and for no other: a page that falls back keeps
//! its id, so that a translation which comes later moves nothing but its own page.

use crate::base::locale::Localized;
use crate::base::span::Spanned;

/// The slugs of one page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Slugs {
    pub now: Localized<Spanned<String>>,
    /// Slugs it had before, whose addresses lead on.
    pub former: Localized<Vec<Spanned<String>>>,
}

/// Pages of a cluster that a section of the profile may not take the address of.
pub const CLUSTER_PAGES: [&str; 10] = ["network", "timeline", "actors", "facts", "indicators", "trends", "told", "scenarios", "sources", "data"];

/// Folders below that of a cluster: some hosts ask for `actor/` where a reader asked for `actor`.
pub const CLUSTER_FOLDERS: [&str; 4] = ["actor", "embed", "network", "question"];

/// Pages of the whole site, whether there are records for them yet or not.
pub const SITE_PAGES: [&str; 4] = ["about", "compare", "glossary", "search"];
