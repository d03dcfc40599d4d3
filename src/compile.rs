//! The whole run, in order, on one page.

use std::collections::BTreeMap;
use std::convert::Infallible;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use crate::bundle::{self, Bundle};
use crate::diag::Diagnostics;
use crate::edition::{Edition, Parts};
use crate::lock::{Locks, Trouble};
use crate::memo::Memo;
use crate::parse::Parsed;
use crate::render::look::Look;
use crate::sources::Sources;
use crate::sources::theme::Theme;
use crate::translate::{Review, StalePages};
use crate::view;
use crate::{analysis, lint, lock, parse, resolve, translate};

/// What a run is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Clusters and pages marked as drafts are built too.
    pub drafts: bool,
    /// Laying out graphs is most of the work, and no finding depends on it:
    /// `check` leaves it out.
    pub without_drawings: bool,
    /// Texts of free pages are read when they are printed, for whoever prints them all: it hears
    /// of their faults then, and never are all trees in memory.
    pub texts_in_print: bool,
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

/// Compiles a snapshot of a site folder into a value; `build` writes each file as it is finished
/// instead ([`edition`], [`Edition::print`]). Pure: same input, same bytes, whatever the memo holds.
pub fn compile(sources: &Sources, options: &Options, memo: &Memo, progress: &(dyn Fn(Step) + Sync)) -> Compiled {
    let options = Options { texts_in_print: true, ..options.clone() };
    let (edition, mut diagnostics) = edition(sources, &options, memo, progress);
    let Some(edition) = edition else { return Compiled { bundle: None, diagnostics } };
    progress(Step::Lay);
    let files = Mutex::new(BTreeMap::new());
    let put = |path: &str, bytes: &[u8]| {
        files.lock().unwrap_or_else(PoisonError::into_inner).insert(path.to_owned(), bytes.into());
        Ok::<(), Infallible>(())
    };
    let printed = edition.print(&put, &|done, of| progress(Step::Render { done, of })).unwrap_or_else(|never| match never {});
    diagnostics.extend(printed.diagnostics);
    let bundle = (!diagnostics.has_faults()).then(|| Bundle { files: files.into_inner().unwrap_or_else(PoisonError::into_inner) });
    Compiled { bundle, diagnostics: diagnostics.sorted().bounded() }
}

/// Everything but the spelling of pages: the faults of all files are known, the site is ready. With
/// [`Options::texts_in_print`] those of free pages are known after [`Edition::print`].
pub fn edition(sources: &Sources, options: &Options, memo: &Memo, progress: &(dyn Fn(Step) + Sync)) -> (Option<Edition>, Diagnostics) {
    let (made, mut diagnostics) = unjudged(sources, options, memo, progress);
    let Some((edition, critic)) = made else { return (None, diagnostics) };
    diagnostics.extend(critic.opinions(sources, &edition));
    (Some(edition), diagnostics.sorted().bounded())
}

/// What opinions about a site are formed of, beside the site.
#[derive(Debug)]
pub struct Critic {
    parsed: Vec<Parsed>,
    /// What is wrong with the drawings that were kept.
    locks: Vec<Trouble>,
    /// Made once, by whoever asks first.
    review: OnceLock<Review>,
}

impl Critic {
    fn review(&self, sources: &Sources) -> &Review {
        self.review.get_or_init(|| translate::review(sources, &self.parsed))
    }

    /// What the lint says. It takes as long as all the rest and no opinion stops a site, so whoever
    /// waits for a page hears them later.
    pub fn opinions(&self, sources: &Sources, edition: &Edition) -> Diagnostics {
        lint::check(sources, edition.site(), (&self.locks, self.review(sources)), edition.insights())
    }
}

/// The same as [`edition`], without opinions; of a site with faults nobody has any.
pub fn unjudged(sources: &Sources, options: &Options, memo: &Memo, progress: &(dyn Fn(Step) + Sync)) -> (Option<(Edition, Critic)>, Diagnostics) {
    memo.begin();
    progress(Step::Parse);
    let (parsed, mut diagnostics) = parse::files_after(sources, memo.files.as_ref());
    let theme = Theme::load(sources, &resolve::theme_name(&parsed));
    let profiles: Vec<(&str, &str)> =
        theme.below("profiles").filter_map(|(path, file)| Some((path.strip_prefix("profiles/")?.strip_suffix(".toml")?, file.text()))).collect();

    progress(Step::Resolve);
    let (site, library, found) = resolve::site_after(sources, &parsed, &profiles, memo.records.as_ref());
    diagnostics.extend(found);
    if !options.texts_in_print || site.is_none() || diagnostics.has_faults() {
        diagnostics.extend(library.proofread(site.as_ref(), &memo.earlier));
    }
    let Some(mut site) = site.filter(|_| !diagnostics.has_faults()).map(|site| site.published(options.drafts)) else {
        return (None, diagnostics.sorted().bounded());
    };
    let Look { catalogue, templates, assets, faults } = Look::of(&site, sources, &theme, &memo.look);
    diagnostics.extend(faults);
    view::names::name_markets(&mut site, &catalogue);

    progress(Step::Analyse);
    let insights = analysis::insights_after(&site, sources, &memo.models);
    let Some(templates) = templates.filter(|_| !diagnostics.has_faults()) else {
        diagnostics.extend(library.proofread(Some(&site), &memo.earlier));
        return (None, diagnostics.sorted().bounded());
    };
    let Locks { of: locks, troubles } = lock::read(sources, &parsed, &site);
    let critic = Critic { parsed, locks: troubles, review: OnceLock::new() };
    let ready = bundle::ready(&site, sources, &assets);
    let cache = (!options.without_drawings).then(|| Arc::clone(&memo.cache));
    // Only a site that tells its readers of stale translations waits for the review of all.
    let stale = if site.config.stale_notice { StalePages::of(&critic.review(sources).stale) } else { StalePages::default() };
    let edition = Edition::new(Parts { site, library, insights, catalogue, templates, assets, ready, cache, locks, stale });
    let shadowed = edition.shadowed(sources);
    let is_whole = !shadowed.has_faults();
    diagnostics.extend(shadowed);
    (is_whole.then_some((edition, critic)), diagnostics.sorted().bounded())
}
