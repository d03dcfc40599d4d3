//! On which page of the site a text is read, for whoever translates it.
//!
//! In: a snapshot. Out: paths as the built site has them. A site with faults has no pages yet: then
//! nothing is said.

use crate::base::ids::{ActorId, ClusterId};
use crate::base::locale::Lang;
use crate::model::site::Site;
use crate::parse;
use crate::resolve;
use crate::sources::Sources;
use crate::sources::theme::Theme;
use crate::translate::{Home, Segment};
use crate::view::routes::{Route, Routes};

/// The addresses of a site.
pub(super) struct Pages(Option<(Site, Routes)>);

impl Pages {
    /// Reads the site.
    pub(super) fn of(sources: &Sources) -> Self {
        let (parsed, _) = parse::files(sources);
        let theme = Theme::load(sources, &resolve::theme_name(&parsed));
        let profiles: Vec<(&str, &str)> =
            theme.below("profiles").filter_map(|(path, file)| Some((path.strip_prefix("profiles/")?.strip_suffix(".toml")?, file.text()))).collect();
        let (site, _, _) = resolve::site(sources, &parsed, &profiles);
        Self(site.map(|site| {
            let routes = Routes::new(&site);
            (site, routes)
        }))
    }

    /// The page a text stands on first of all.
    pub(super) fn page(&self, segment: &Segment, lang: Lang) -> Option<String> {
        let (site, routes) = self.0.as_ref()?;
        let cluster = segment.cluster.as_deref().and_then(|id| ClusterId::parse(id).ok());
        let route = match (&segment.home, cluster) {
            (Home::Title { stem } | Home::Leaf { stem, .. }, Some(cluster)) => match stem.split_once('/') {
                Some(("questions", id)) => Route::Question(cluster, id.to_owned()),
                Some(("actors", id)) => Route::Actor(cluster, ActorId::parse(id).ok()?),
                Some(_) => Route::Timeline(cluster),
                None => Route::Section(cluster, stem.clone()),
            },
            (Home::Title { stem } | Home::Leaf { stem, .. }, None) => {
                let page = site.pages.iter().find(|page| page.stem == *stem)?;
                if page.is_home() { Route::Home } else { Route::Free(page.path.clone()) }
            }
            (Home::Field { keys, .. }, cluster) => match (keys.first()?.as_str(), cluster) {
                ("site", _) => Route::Home,
                ("term", _) => Route::Glossary,
                ("actor", Some(cluster)) => Route::Actor(cluster, ActorId::parse(keys.get(1)?).ok()?),
                ("event" | "phase", Some(cluster)) => Route::Timeline(cluster),
                ("fact" | "unit", Some(cluster)) => Route::Facts(cluster),
                ("relation" | "step" | "item" | "project", Some(cluster)) => Route::Network(cluster),
                ("cluster" | "stage", Some(cluster)) => Route::Overview(cluster),
                ("mechanism", Some(cluster)) => Route::Section(cluster, "mechanisms".to_owned()),
                ("signal", Some(cluster)) => Route::Told(cluster),
                _ => return None,
            },
        };
        routes.has(&route).then(|| routes.path(lang, &route))
    }
}
