//! The place in a source in words: "p. 12", "box 8.1".

use crate::base::locator::Locator;
use crate::view::voice::Voice;

/// A locator in the reader's language; other text is shown as it is.
pub fn locator_words(_voice: &Voice<'_>, locator: &Locator) -> String {
    locator.to_string()
}
