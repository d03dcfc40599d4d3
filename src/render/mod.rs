//! Views and drawings spelled out: HTML, text, data.
//!
//! In: views of pages. Out: the bytes of files. No decision about content is
//! made here.

pub mod drawings;
pub mod export;
pub mod finish;
pub mod html;
pub mod sitemap;
pub mod templates;

use rayon::prelude::*;

use crate::diag::Diagnostics;
use crate::view::page::PageView;
use templates::Templates;

/// Spells every page, in parallel; `done` is called after each one.
pub fn pages(templates: &Templates, views: &[PageView], done: &(dyn Fn() + Sync)) -> (Vec<(String, Vec<u8>)>, Diagnostics) {
    let spelled: Vec<_> = views
        .par_iter()
        .map(|view| {
            let page = templates.render(view.lang, view.template, &view.data).map(|html| (view.path.clone(), finish::finish(&html).into_bytes()));
            done();
            page
        })
        .collect();
    let mut files = Vec::with_capacity(spelled.len());
    let mut diagnostics = Diagnostics::default();
    for page in spelled {
        match page {
            Ok(file) => files.push(file),
            Err(fault) => diagnostics.push(*fault),
        }
    }
    (files, diagnostics)
}
