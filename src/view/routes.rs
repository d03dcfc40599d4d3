//! The only birthplace of addresses: which page stands where, and how one
//! file of the output is reached from another.
//!
//! In: the site. Out: paths relative to the output's root, relative links that
//! name their file (so that they work at a root, under a sub-path and from a
//! folder), and absolute addresses where a base is configured. A link to a page
//! that is not built is `None`, so it cannot be rendered.

mod names;

use std::collections::BTreeSet;

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use crate::analysis::Insights;
use crate::base::ids::{ActorId, ClusterId};
use crate::base::locale::Lang;
use crate::model::site::Site;
use crate::model::slugs::CLUSTER_PAGES;
use names::Names;

/// A page of the site, without its language.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Route {
    Chooser,
    NotFound,
    Home,
    Glossary,
    Search,
    /// Only where there are clusters to set side by side.
    Compare,
    /// A free page by folder and stem; `about` is one even without a text.
    Free(String),
    Overview(ClusterId),
    Section(ClusterId, String),
    Question(ClusterId, String),
    Network(ClusterId),
    /// A part of a network too large for one drawing, by the id of its best connected actor.
    Group(ClusterId, ActorId),
    Timeline(ClusterId),
    Actors(ClusterId),
    Actor(ClusterId, ActorId),
    Facts(ClusterId),
    Indicators(ClusterId),
    /// Only beside the page of resilience, which it deepens.
    Scenarios(ClusterId),
    /// Indicators at the end of each phase.
    Trends(ClusterId),
    /// What is told beside what is recorded.
    Told(ClusterId),
    Sources(ClusterId),
    Data(ClusterId),
    /// A drawing alone, to be shown inside pages of others.
    Embed(ClusterId, Framed),
}

/// What can be shown inside pages of others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Framed {
    Network,
    Timeline,
}

impl Route {
    /// The cluster the page belongs to.
    pub fn cluster(&self) -> Option<&ClusterId> {
        match self {
            Self::Chooser | Self::NotFound | Self::Home | Self::Glossary | Self::Search | Self::Compare | Self::Free(_) => None,
            Self::Overview(id)
            | Self::Section(id, _)
            | Self::Question(id, _)
            | Self::Network(id)
            | Self::Group(id, _)
            | Self::Timeline(id)
            | Self::Actors(id)
            | Self::Actor(id, _)
            | Self::Facts(id)
            | Self::Indicators(id)
            | Self::Scenarios(id)
            | Self::Trends(id)
            | Self::Told(id)
            | Self::Sources(id)
            | Self::Data(id)
            | Self::Embed(id, _) => Some(id),
        }
    }

    /// Whether pages of other hosts may show the page inside them, where the site allows any
    /// (`embed_hosts`). All of these stand in folders `LANG/CLUSTER/embed/`.
    pub fn is_embed(&self) -> bool {
        matches!(self, Self::Embed(..))
    }

    /// The page that says all of which an embedded one shows a part.
    pub fn whole(&self) -> Option<Self> {
        match self {
            Self::Embed(id, Framed::Network) => Some(Self::Network(id.clone())),
            Self::Embed(id, Framed::Timeline) => Some(Self::Timeline(id.clone())),
            _ => None,
        }
    }
}

/// Every address of one site.
#[derive(Clone, Debug)]
pub struct Routes {
    /// In their order; asked for by every link of every page.
    built: IndexSet<Route, FxBuildHasher>,
    tags: Vec<String>,
    base: Option<String>,
    clean: bool,
    names: Names,
}

impl Routes {
    /// Lists the pages of a site.
    pub fn new(site: &Site) -> Self {
        let mut built: BTreeSet<Route> = [Route::Chooser, Route::NotFound, Route::Home, Route::Search, Route::Free("about".into())].into();
        let mut has_terms = !site.shared.terms.is_empty();
        for page in &site.pages {
            if !page.is_home() {
                built.insert(Route::Free(page.path.clone()));
            }
        }
        for (id, cluster) in &site.clusters {
            has_terms |= !cluster.own.terms.is_empty();
            built.extend([
                Route::Overview(id.clone()),
                Route::Network(id.clone()),
                Route::Timeline(id.clone()),
                Route::Actors(id.clone()),
                Route::Facts(id.clone()),
                Route::Indicators(id.clone()),
                Route::Sources(id.clone()),
                Route::Data(id.clone()),
            ]);
            // What has nothing to draw is not offered to others.
            if !cluster.actors.is_empty() {
                built.insert(Route::Embed(id.clone(), Framed::Network));
            }
            if cluster.events.values().any(|event| event.date.value().is_some()) {
                built.insert(Route::Embed(id.clone(), Framed::Timeline));
            }
            if !cluster.phases.is_empty() {
                built.insert(Route::Trends(id.clone()));
            }
            if !cluster.sections.is_empty() || !cluster.questions.is_empty() {
                built.insert(Route::Told(id.clone()));
            }
            built.extend(cluster.actors.keys().map(|actor| Route::Actor(id.clone(), actor.clone())));
            for section in &site.profile.sections {
                let written = cluster.sections.keys().any(|written| written.as_str() == section.id);
                if !CLUSTER_PAGES.contains(&section.id.as_str()) && (written || is_computed(&section.id)) {
                    built.insert(Route::Section(id.clone(), section.id.clone()));
                }
            }
            if built.contains(&Route::Section(id.clone(), "resilience".into())) {
                built.insert(Route::Scenarios(id.clone()));
            }
            built.extend(cluster.questions.keys().map(|question| Route::Question(id.clone(), question.as_str().to_owned())));
        }
        if has_terms {
            built.insert(Route::Glossary);
        }
        if site.clusters.len() > 1 {
            built.insert(Route::Compare);
        }
        let names = Names::of(site, &built);
        Self {
            built: built.into_iter().collect(),
            tags: site.languages.all().map(|lang| site.languages.locale(lang).as_str().to_owned()).collect(),
            base: site.config.base_url.as_ref().map(|base| base.trim_end_matches('/').to_owned()),
            clean: site.config.clean_urls,
            names,
        }
    }

    /// The same with the pages that depend on what was computed.
    #[must_use]
    pub fn with(mut self, insights: &Insights) -> Self {
        for (id, computed) in &insights.clusters {
            let groups = computed.groups.iter().flat_map(|groups| &groups.list);
            self.built.extend(groups.map(|group| Route::Group(id.clone(), group.key.clone())));
        }
        self.built.sort();
        self
    }

    /// Every page, in one fixed order.
    pub fn all(&self) -> impl Iterator<Item = &Route> {
        self.built.iter()
    }

    /// Whether the page is built.
    pub fn has(&self, route: &Route) -> bool {
        self.built.contains(route)
    }

    /// The file of a page below the output's root.
    pub fn path(&self, lang: Lang, route: &Route) -> String {
        self.names.path(self.tag(lang), lang, route)
    }

    /// The files where readers of older links look for a page: those of its id, former ids and
    /// former slugs, in every folder its cluster had. Whether other pages stand there now is not
    /// asked.
    pub fn older(&self, lang: Lang, route: &Route) -> Vec<String> {
        self.names.older(self.tag(lang), lang, route)
    }

    /// The link from a file of the output to a page, when the page is built.
    pub fn link(&self, from: &str, lang: Lang, to: &Route) -> Option<String> {
        self.has(to).then(|| relative(from, &self.path(lang, to)))
    }

    /// The absolute address of a file of the output, when the site has a base.
    pub fn absolute(&self, path: &str) -> Option<String> {
        let base = self.base.as_deref()?;
        let short = path.strip_suffix("index.html").unwrap_or(path);
        let short = if self.clean { short.strip_suffix(".html").unwrap_or(short) } else { short };
        Some([base, "/", &encode(short)].concat())
    }

    /// The configured base address, without a slash at its end.
    pub fn base(&self) -> Option<&str> {
        self.base.as_deref()
    }

    /// The folder of the downloads of a cluster, the same in every language.
    pub fn data(cluster: &ClusterId, file: &str) -> String {
        format!("data/{cluster}/{file}")
    }

    /// The events of a cluster for TimelineJS, in the words of one language.
    pub fn timelinejs(&self, lang: Lang, cluster: &ClusterId) -> String {
        Self::data(cluster, &format!("timelinejs.{}.json", self.tag(lang)))
    }

    /// The feed of the events of a cluster. Its addresses are absolute, so that without a base
    /// there is none.
    pub fn feed(&self, lang: Lang, cluster: &ClusterId) -> Option<String> {
        self.base.as_ref().map(|_| format!("{}/{cluster}/events.xml", self.tag(lang)))
    }

    fn tag(&self, lang: Lang) -> &str {
        self.tags.get(lang.index()).map_or("", String::as_str)
    }
}

/// Sections that say something from the records alone.
pub fn is_computed(section: &str) -> bool {
    matches!(section, "embedding" | "resilience") || !holds(section).is_empty()
}

/// The records a section lists below its text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holds {
    Stages,
    Projects,
    Mechanisms,
    Signals,
}

/// Each profile lists the same records under names of its own.
pub fn holds(section: &str) -> &'static [Holds] {
    match section {
        "structure" | "reality" => &[Holds::Stages],
        "relations" => &[Holds::Projects],
        "connectivity" => &[Holds::Projects, Holds::Mechanisms],
        "mechanisms" => &[Holds::Mechanisms],
        "signals" => &[Holds::Signals],
        _ => &[],
    }
}

/// The link from one file of the output to another; it always names the file.
pub fn relative(from: &str, to: &str) -> String {
    // The folders both have in common are not named.
    let alike = from.bytes().zip(to.bytes()).take_while(|(a, b)| a == b).count();
    let shared = from.as_bytes()[..alike].iter().rposition(|byte| *byte == b'/').map_or(0, |at| at + 1);
    let up = from.as_bytes()[shared..].iter().filter(|byte| **byte == b'/').count();
    let mut out = "../".repeat(up);
    encode_onto(&to[shared..], &mut out);
    out
}

/// Percent-encodes what may not stand in a path; slashes stay.
pub fn encode(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    encode_onto(path, &mut out);
    out
}

fn encode_onto(path: &str, out: &mut String) {
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/-._~!$&'()*+,;=:@".contains(&byte);
    if path.bytes().all(is_plain) {
        out.push_str(path);
        return;
    }
    for byte in path.bytes() {
        if is_plain(byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
}

#[cfg(test)]
mod tests {
    use super::relative;

    #[test]
    fn links_name_their_file() {
        for (from, to, expected) in [
            ("index.html", "en/index.html", "en/index.html"),
            ("en/index.html", "en/penang/index.html", "penang/index.html"),
            ("en/penang/actor/intel.html", "en/penang/network.html", "../network.html"),
            ("en/penang/actor/intel.html", "en/penang/actor/amd.html", "amd.html"),
            ("en/penang/index.html", "zh-Hans/penang/index.html", "../../zh-Hans/penang/index.html"),
            ("en/penang/index.html", "assets/style.css", "../../assets/style.css"),
            ("en/a.html", "media/my map.png", "../media/my%20map.png"),
            ("404.html", "404.html", "404.html"),
        ] {
            assert_eq!(relative(from, to), expected, "{from} → {to}");
        }
    }
}
