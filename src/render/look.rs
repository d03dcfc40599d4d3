//! What a theme gives a site: its words, templates and assets.
//!
//! In: the files of the theme, and what the site wants of them. Out: all three, ready for every
//! page. They are made again when one of these is another, and else taken over from the run before.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use crate::base::locale::Languages;
use crate::base::span::FileId;
use crate::diag::Diagnostics;
use crate::model::site::Site;
use crate::render::templates::Templates;
use crate::sources::theme::{Theme, overrides};
use crate::sources::{File, Sources};
use crate::view::assets::{Assets, Wanted};
use crate::view::strings::Catalogue;

/// A theme as a site uses it.
#[derive(Clone)]
pub struct Look {
    pub catalogue: Arc<Catalogue>,
    /// None when one of them cannot be read.
    pub templates: Option<Arc<Templates>>,
    pub assets: Arc<Assets>,
    /// What is wrong with the words and the templates.
    pub faults: Diagnostics,
}

/// The look of the last run, and what it was made from; empty for the first.
#[derive(Default)]
pub struct Earlier {
    last: Mutex<Option<(Ground, Look)>>,
}

impl fmt::Debug for Earlier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Earlier").finish_non_exhaustive()
    }
}

/// Everything a look is made from.
#[derive(Debug, PartialEq, Eq)]
struct Ground {
    theme: String,
    /// Faults name a file by its number.
    overrides: Vec<(FileId, File)>,
    languages: Languages,
    wanted: Wanted,
}

impl Look {
    /// The look of a site. `theme` is what [`Theme::load`] found under the name the site gives it.
    pub fn of(site: &Site, sources: &Sources, theme: &Theme<'_>, earlier: &Earlier) -> Self {
        let name = &site.config.theme;
        let overrides = overrides(sources, name).map(|(id, file, _)| (id, file.clone())).collect();
        let ground = Ground { theme: name.clone(), overrides, languages: site.languages.clone(), wanted: Wanted::by(site) };
        let mut last = earlier.last.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, look)) = last.as_ref().filter(|(before, _)| *before == ground) {
            return look.clone();
        }
        let look = Self::new(theme, &ground);
        *last = Some((ground, look.clone()));
        look
    }

    /// The theme is half of the work of the smallest site.
    fn new(theme: &Theme<'_>, ground: &Ground) -> Self {
        let ((catalogue, mut faults), ((templates, unread), assets)) =
            rayon::join(|| Catalogue::load(theme, &ground.languages), || rayon::join(|| Templates::load(theme), || Assets::new(theme, &ground.wanted)));
        faults.extend(unread);
        let catalogue = Arc::new(catalogue);
        let templates = templates.map(|templates| Arc::new(templates.speaking(&catalogue)));
        Self { catalogue, templates, assets: Arc::new(assets), faults }
    }
}
