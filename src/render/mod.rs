//! Views and drawings spelled out: HTML, text, data.
//!
//! In: views of pages. Out: the bytes of files. No decision about content is
//! made here.

pub mod drawings;
pub mod export;
pub mod finish;
pub mod sitemap;
pub mod templates;

use crate::base::locale::Lang;
use crate::diag::Diagnostic;
use crate::view::page::PageView;
use crate::view::routes::Route;
use templates::Templates;

/// A page as a file.
#[derive(Debug)]
pub struct Page {
    /// The file below the output's root.
    pub path: String,
    pub lang: Lang,
    pub route: Route,
    /// Whether crawlers may list it.
    pub indexable: bool,
    /// Its text, or what is wrong with the template.
    pub html: Result<String, Box<Diagnostic>>,
}

/// Spells a page.
pub fn page(templates: &Templates, view: PageView) -> Page {
    let html = templates.render(&view).map(|html| finish::finish(&html));
    Page { path: view.path, lang: view.lang, route: view.route, indexable: view.indexable, html }
}
