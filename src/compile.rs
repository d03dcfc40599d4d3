//! The whole run, in order, on one page.

use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::bundle::{self, Bundle};
use crate::diag::Diagnostics;
use crate::memo::Memo;
use crate::render::drawings::Painter;
use crate::render::templates::Templates;
use crate::sources::Sources;
use crate::sources::theme::Theme;
use crate::view::artist::{Artist, NoArtist};
use crate::view::assets::Assets;
use crate::view::routes::Routes;
use crate::view::strings::Catalogue;
use crate::view::{self, Workshop};
use crate::{analysis, lint, parse, render, resolve};

/// What a run is asked for.
#[derive(Clone, Debug, Default)]
pub struct Options {
    /// Clusters and pages marked as drafts are built too.
    pub drafts: bool,
    /// Laying out graphs is most of the work, and no finding depends on it:
    /// `check` leaves it out.
    pub without_drawings: bool,
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

/// Compiles a snapshot of a site folder. Pure: same input, same bytes, whatever the memo holds.
pub fn compile(sources: &Sources, options: &Options, memo: &Memo, progress: &(dyn Fn(Step) + Sync)) -> Compiled {
    memo.begin();
    progress(Step::Parse);
    let (parsed, mut diagnostics) = parse::files(sources);
    let theme = Theme::load(sources, &resolve::theme_name(&parsed));
    let profiles: Vec<(&str, &str)> =
        theme.below("profiles").filter_map(|(path, file)| Some((path.strip_prefix("profiles/")?.strip_suffix(".toml")?, file.text()))).collect();

    progress(Step::Resolve);
    let (site, found) = resolve::site(sources, &parsed, &profiles);
    diagnostics.extend(found);
    let Some(mut site) = site.filter(|_| !diagnostics.has_faults()).map(|site| site.published(options.drafts)) else {
        return Compiled { bundle: None, diagnostics: diagnostics.sorted() };
    };
    let (catalogue, found) = Catalogue::load(&theme, &site.languages);
    diagnostics.extend(found);
    let catalogue = Arc::new(catalogue);
    view::names::name_markets(&mut site, &catalogue);

    progress(Step::Analyse);
    let insights = analysis::insights(&site);
    diagnostics.extend(lint::check(sources, &site, &insights));

    let (templates, found) = Templates::load(&theme, &catalogue, &site.languages);
    diagnostics.extend(found);
    let Some(templates) = templates.filter(|_| !diagnostics.has_faults()) else {
        return Compiled { bundle: None, diagnostics: diagnostics.sorted() };
    };

    progress(Step::Lay);
    let (routes, assets) = (Routes::new(&site), Assets::new(&theme, &site));
    let sketch = Workshop::new(&site, &insights, &catalogue, &routes, &assets, &NoArtist);
    let contexts: Vec<_> = sketch.voices().into_iter().flat_map(|voice| sketch.contexts(voice)).collect();
    let painter = (!options.without_drawings).then(|| Painter::new(&contexts, &memo.desk));
    let artist: &dyn Artist = painter.as_ref().map_or(&NoArtist, |painter| painter);
    let workshop = Workshop::new(&site, &insights, &catalogue, &routes, &assets, artist);

    let (of, done) = (routes.all().count() * site.languages.all().count(), AtomicUsize::new(0));
    let pages = view::pages(&workshop, |view| {
        let page = render::page(&templates, view);
        progress(Step::Render { done: done.fetch_add(1, Ordering::Relaxed) + 1, of });
        page
    });
    let mut files = render::export::files(&workshop);
    files.extend(render::sitemap::files(&site, &routes, &pages));
    for page in pages {
        match page.html {
            Ok(html) => files.push((page.path, html.into_bytes())),
            Err(fault) => diagnostics.push(*fault),
        }
    }
    let bundle = (!diagnostics.has_faults()).then(|| bundle::gather(&site, sources, &assets, files));
    Compiled { bundle, diagnostics: diagnostics.sorted() }
}
