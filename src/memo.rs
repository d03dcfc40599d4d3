//! What one run leaves for the next. In: results, and what they were made from. Out: the same
//! results, sooner. A memo may change how fast a run is, and no byte of it: it is handed in by
//! whoever runs several times, and a new one makes the same site.

use std::sync::Arc;

use crate::analysis;
use crate::layout::graph::Cache;
use crate::parse;
use crate::render::look;
use crate::resolve::{self, Earlier};

/// Results of former runs of one site with the same options; empty for the first. The default is
/// for a single run and keeps nothing that only another one could use.
#[derive(Debug, Default)]
pub struct Memo {
    /// Records as they are written in files.
    pub files: Option<parse::Earlier>,
    /// Records as the site has them.
    pub records: Option<resolve::Former>,
    /// Words, templates and assets of the theme.
    pub look: look::Earlier,
    /// Networks laid out.
    pub cache: Arc<Cache>,
    /// Free pages resolved.
    pub earlier: Earlier,
    /// Models of clusters.
    pub models: analysis::Earlier,
}

impl Memo {
    /// For whoever runs again and again.
    pub fn lasting() -> Self {
        Self { files: Some(parse::Earlier::default()), records: Some(resolve::Former::default()), ..Self::default() }
    }

    /// Begins a run.
    pub fn begin(&self) {
        self.cache.begin();
    }
}
