//! The finished set of files: no collisions, stable names, sorted.
//!
//! In: rendered pages, assets, data. Out: a value that is written, served or
//! tested. Nothing here touches the disk.

pub mod diff;
pub mod manifest;

use std::collections::BTreeMap;
use std::sync::Arc;

/// Every file of the output by its path relative to the output's root.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Bundle {
    pub files: BTreeMap<String, Arc<[u8]>>,
}
