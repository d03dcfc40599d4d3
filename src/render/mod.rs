//! Views and drawings spelled out: HTML, text, data.
//!
//! In: views of pages. Out: the bytes of files. No decision about content is
//! made here.

pub mod drawings;
pub mod export;
pub mod finish;
pub mod hosts;
pub mod look;
pub mod sitemap;
mod slim;
pub mod templates;

use crate::diag::Diagnostic;
use crate::view::page::PageView;
use templates::Templates;

/// Spells a page, or says what is wrong with the template.
pub fn page(templates: &Templates, view: &PageView) -> Result<Vec<u8>, Box<Diagnostic>> {
    templates.render(view).map(|html| if templates.are_slim && finish::has_no_isolate(&html) { html } else { finish::finish(&html) })
}
