//! The finished set of files: no collisions, stable names, sorted.
//!
//! In: rendered pages, assets, data. Out: a value that is written, served or
//! tested. Nothing here touches the disk.

pub mod diff;
pub mod manifest;

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::model::site::Site;
use crate::sources::{Content, Sources};
use crate::view::assets::Assets;

/// Every file of the output by its path relative to the output's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    pub files: BTreeMap<String, Arc<[u8]>>,
}

impl Bundle {
    /// The same with more files; a later one of the same path wins.
    #[must_use]
    pub fn with(mut self, files: impl IntoIterator<Item = (String, Vec<u8>)>) -> Self {
        self.files.extend(files.into_iter().map(|(path, bytes)| (path, bytes.into())));
        self
    }
}

/// The files that are there before any page is spelled: the author's own and the theme's. Pages are
/// added later and win over static files of the same path: a static file could otherwise silently
/// replace a page of the site.
pub fn ready(site: &Site, sources: &Sources, assets: &Assets) -> Bundle {
    let mut files: BTreeMap<String, Arc<[u8]>> = BTreeMap::new();
    for file in &site.statics {
        let bytes: Arc<[u8]> = match &sources.file(file.file).content {
            Content::Text(text) => text.as_bytes().into(),
            Content::Bytes(bytes) => Arc::clone(bytes),
            Content::Refused { .. } => continue,
        };
        files.insert(file.output.clone(), bytes);
    }
    for (path, bytes) in assets.iter() {
        files.insert(path.to_owned(), Arc::clone(bytes));
    }
    Bundle { files }
}
