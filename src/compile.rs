//! The whole run, in order, on one page.

use crate::bundle::Bundle;
use crate::diag::Diagnostics;
use crate::sources::Sources;

/// What a run is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Clusters and pages marked as drafts are built too.
    pub drafts: bool,
}

/// The steps of a run, for whoever shows progress.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Step {
    Parse,
    Resolve,
    Analyse,
    Lay,
    Render { done: usize, of: usize },
}

/// What a run returns: the diagnostics always, the bundle when nothing stops it.
#[derive(Clone, Debug, Default)]
pub struct Compiled {
    pub bundle: Option<Bundle>,
    pub diagnostics: Diagnostics,
}

/// Compiles a snapshot of a site folder. Pure: same input, same bytes.
pub fn compile(_sources: &Sources, _options: &Options, _progress: &(dyn Fn(Step) + Sync)) -> Compiled {
    Compiled::default()
}
