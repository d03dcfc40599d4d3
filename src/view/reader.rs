//! Who reads the texts of free pages, one page at a time, when a page is made.
//!
//! In: a page. Out: its text in every language it has. The reading itself is another room's.

use crate::base::locale::Localized;
use crate::model::page::{Document, FreePage};

/// Gives the text of a free page.
pub trait Reader: Sync {
    /// The text in every language of [`FreePage::written`].
    fn read(&self, page: &FreePage) -> Localized<Document>;
}

/// Reads nothing, for whoever only asks where pages are.
pub struct NoReader;

impl Reader for NoReader {
    fn read(&self, _page: &FreePage) -> Localized<Document> {
        Localized::empty()
    }
}
