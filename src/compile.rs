//! The whole run, in order, on one page.

use crate::bundle::Bundle;
use crate::diag::Diagnostics;
use crate::sources::Sources;
use crate::sources::theme::Theme;
use crate::{analysis, lint, parse, resolve};

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
pub fn compile(sources: &Sources, options: &Options, progress: &(dyn Fn(Step) + Sync)) -> Compiled {
    progress(Step::Parse);
    let (parsed, mut diagnostics) = parse::files(sources);
    let theme = Theme::load(sources, &resolve::theme_name(&parsed));
    let profiles: Vec<(&str, &str)> =
        theme.below("profiles").filter_map(|(path, file)| Some((path.strip_prefix("profiles/")?.strip_suffix(".toml")?, file.text()))).collect();

    progress(Step::Resolve);
    let (site, found) = resolve::site(sources, &parsed, &profiles);
    diagnostics.extend(found);
    let Some(site) = site.filter(|_| !diagnostics.has_faults()).map(|site| site.published(options.drafts)) else {
        return Compiled { bundle: None, diagnostics: diagnostics.sorted() };
    };

    progress(Step::Analyse);
    let insights = analysis::insights(&site);
    diagnostics.extend(lint::check(sources, &site, &insights));
    Compiled { bundle: None, diagnostics: diagnostics.sorted() }
}
