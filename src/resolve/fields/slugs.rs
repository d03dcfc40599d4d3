//! Reads what a page is called in its address.

use super::Fields;
use crate::base::address;
use crate::base::locale::Localized;
use crate::base::span::Spanned;
use crate::diag::Diagnostic;
use crate::diag::code::BAD_SLUG;
use crate::model::slugs::Slugs;
use crate::parse::raw::Raw;

impl Fields<'_, '_> {
    /// `slug` and `former_slugs` of a record, from every place a translation may stand in.
    pub(in crate::resolve) fn slugs(&mut self) -> Slugs {
        Slugs { now: self.slug("slug"), former: self.slug_list("former_slugs") }
    }

    /// A slug in several languages.
    pub(in crate::resolve) fn slug(&mut self, name: &str) -> Localized<Spanned<String>> {
        self.localized(name, &mut |fields, value| fields.slug_of(value))
    }

    /// A list of slugs in several languages.
    pub(in crate::resolve) fn slug_list(&mut self, name: &str) -> Localized<Vec<Spanned<String>>> {
        self.localized(name, &mut |fields, value| {
            let items = fields.items(value)?;
            Some(items.iter().filter_map(|item| fields.slug_of(item)).collect())
        })
    }

    /// One slug, as it stands in one place.
    pub(in crate::resolve) fn slug_of(&mut self, value: &Spanned<Raw>) -> Option<Spanned<String>> {
        let (Raw::Text(text) | Raw::Cell(text)) = &value.value else {
            self.plain(value)?;
            return None;
        };
        match address::slug(text) {
            Ok(slug) => Some(Spanned::new(slug, value.span)),
            Err(fault) => {
                let (message, help) = fault.words();
                self.diagnostics.push(Diagnostic::fault(BAD_SLUG, value.span, format!("`{}` is no slug: {message}", shown(text))).maybe_help(help));
                None
            }
        }
    }

    /// The items of a list of slugs that stands in one place.
    pub(in crate::resolve) fn slugs_in(&mut self, name: &str) -> Vec<Spanned<String>> {
        let Some(entry) = self.entry(name) else { return Vec::new() };
        let items = self.items(&entry.value).unwrap_or_default();
        items.iter().filter_map(|item| self.slug_of(item)).collect()
    }
}

/// What was written, cut where it is long, and without what would change how the message reads.
fn shown(text: &str) -> String {
    const MOST: usize = 40;
    let is_seen = |letter: &char| !matches!(letter, '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}');
    let mut letters = text.trim().chars().filter(is_seen);
    let mut shown: String = letters.by_ref().take(MOST).collect();
    if letters.next().is_some() {
        shown.push('…');
    }
    shown
}
