//! What one run leaves for the next. In: results under the hash of what they were made from.
//! Out: the same results, sooner. A memo may change how fast a run is, and no byte of it: it is
//! handed in by whoever runs several times, and a new one makes the same site.

use std::sync::Arc;

use crate::analysis;
use crate::layout::graph::Cache;
use crate::resolve::Earlier;

/// Results of former runs; empty for the first.
#[derive(Debug, Default)]
pub struct Memo {
    /// Networks laid out.
    pub cache: Arc<Cache>,
    /// Free pages resolved.
    pub earlier: Earlier,
    /// Models of clusters.
    pub models: analysis::Earlier,
}

impl Memo {
    /// Begins a run.
    pub fn begin(&self) {
        self.cache.begin();
    }
}
