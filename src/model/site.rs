//! The whole site: configuration, shared records, clusters, pages.

use std::collections::BTreeMap;

use crate::base::ids::{ActorId, ClusterId, EventId, FactId, ItemId, PlaceId, SourceId, TermId, UnitId};
use crate::base::locale::{Lang, Languages};
use crate::model::actor::Actor;
use crate::model::cluster::{Cluster, Commons};
use crate::model::event::Event;
use crate::model::fact::Fact;
use crate::model::page::FreePage;
use crate::model::profile::Profile;
use crate::model::record::{Prose, Text};
use crate::model::source::{Item, Place, Source, Term, UnitDef};

/// Whom to ask.
#[derive(Clone, Debug, Default)]
pub struct Contact {
    pub office: Text,
    pub email: Option<String>,
    pub time_zone: Option<String>,
    /// Languages the office answers in.
    pub languages: Vec<String>,
}

/// A link of the navigation or the footer.
#[derive(Clone, Debug)]
pub struct NavLink {
    pub label: Text,
    /// An address elsewhere, a free page (`about`), or a file of `static/`.
    pub to: String,
}

/// How strongly a finding speaks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Level {
    Off,
    Info,
    Warning,
    Error,
}

/// What `[lint]` says of one rule.
#[derive(Clone, Debug, Default)]
pub struct LintSetting {
    pub level: Option<Level>,
    /// Thresholds by name.
    pub numbers: BTreeMap<String, f64>,
    /// Where the rule is named.
    pub span: Option<crate::base::span::Span>,
}

/// A kind of web server that takes rules from files.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Host {
    Netlify,
    Cloudflare,
    Nginx,
    Apache,
}

impl Host {
    /// The words of the format.
    pub const WORDS: [(&'static str, Self); 4] =
        [("netlify", Self::Netlify), ("cloudflare", Self::Cloudflare), ("nginx", Self::Nginx), ("apache", Self::Apache)];

    /// Where nothing is said: hosts whose files do nothing elsewhere. Apache reads its own wherever
    /// it lies, and shows no page at all where it may not use a line of it.
    pub const USUAL: [Self; 3] = [Self::Netlify, Self::Cloudflare, Self::Nginx];
}

/// `site.toml`
#[derive(Clone, Debug)]
pub struct Config {
    pub name: Text,
    pub disclaimer: Prose,
    pub base_url: Option<String>,
    pub theme: String,
    pub order: Option<String>,
    pub licence: Option<String>,
    /// Address and words of the way back to the agency's main site.
    pub parent_site: Option<NavLink>,
    /// Path of the logo in `static/`.
    pub logo: Option<String>,
    /// Token name and colour (`accent = "#0f5c9a"`).
    pub colours: BTreeMap<String, String>,
    pub contact: Option<Contact>,
    pub nav: Vec<NavLink>,
    pub footer: Vec<NavLink>,
    pub legal: Prose,
    pub favicon: Option<String>,
    pub publish_scenarios: bool,
    /// Fewer actors or ties than this: "too few data".
    pub min_n: usize,
    /// For which hosts files of rules are written.
    pub hosts: Vec<Host>,
    /// Who may show the pages made for frames: sources as a Content-Security-Policy has them.
    pub embed_hosts: Vec<String>,
    pub clean_urls: bool,
    /// Readers are told of a translation whose original has changed since.
    pub stale_notice: bool,
    pub lint: BTreeMap<String, LintSetting>,
}

/// A file that is copied as it is: from `static/`, or a medium beside a text.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct StaticFile {
    /// Where it is written, relative to the root of the output.
    pub output: String,
    /// Index in the snapshot of the sources.
    pub file: crate::base::span::FileId,
}

/// A whole, resolved site.
#[derive(Clone, Debug)]
pub struct Site {
    pub config: Config,
    pub languages: Languages,
    pub profile: Profile,
    pub shared: Commons,
    pub clusters: BTreeMap<ClusterId, Cluster>,
    pub pages: Vec<FreePage>,
    pub statics: Vec<StaticFile>,
}

/// A cluster seen together with what the site shares with it.
#[derive(Clone, Copy, Debug)]
pub struct Scope<'a> {
    pub site: &'a Site,
    pub cluster: &'a Cluster,
}

impl Site {
    /// The page whose text stands on the home page.
    pub fn home(&self) -> Option<&FreePage> {
        self.pages.iter().find(|page| page.is_home())
    }

    /// A free page by its path; they stand in the order of their paths.
    pub fn page(&self, path: &str) -> Option<&FreePage> {
        self.pages.binary_search_by(|page| page.path.as_str().cmp(path)).ok().map(|at| &self.pages[at])
    }

    /// The site as it is published: without clusters and pages marked as
    /// drafts, unless they are wanted.
    #[must_use]
    pub fn published(mut self, drafts: bool) -> Self {
        if !drafts {
            self.clusters.retain(|_, cluster| !cluster.is_draft);
            self.pages.retain(|page| !page.front.draft);
            for cluster in self.clusters.values_mut() {
                cluster.sections.retain(|_, section| !section.front.draft);
                cluster.questions.retain(|_, section| !section.front.draft);
            }
        }
        self
    }

    /// Every cluster together with the shared records.
    pub fn scopes(&self) -> impl Iterator<Item = Scope<'_>> {
        self.clusters.values().map(|cluster| Scope { site: self, cluster })
    }
}

impl<'a> Scope<'a> {
    /// The record as the cluster knows it; the resolver promises that every id
    /// held by a record of the cluster is found.
    pub fn source(self, id: &SourceId) -> Option<&'a Source> {
        self.cluster.own.sources.get(id).or_else(|| self.site.shared.sources.get(id))
    }

    /// See [`Scope::source`].
    pub fn place(self, id: &PlaceId) -> Option<&'a Place> {
        self.cluster.own.places.get(id).or_else(|| self.site.shared.places.get(id))
    }

    /// See [`Scope::source`].
    pub fn term(self, id: &TermId) -> Option<&'a Term> {
        self.cluster.own.terms.get(id).or_else(|| self.site.shared.terms.get(id))
    }

    /// See [`Scope::source`].
    pub fn item(self, id: &ItemId) -> Option<&'a Item> {
        self.cluster.own.items.get(id).or_else(|| self.site.shared.items.get(id))
    }

    /// See [`Scope::source`].
    pub fn unit(self, id: &UnitId) -> Option<&'a UnitDef> {
        self.cluster.own.units.get(id).or_else(|| self.site.shared.units.get(id))
    }

    /// See [`Scope::source`].
    pub fn actor(self, id: &ActorId) -> Option<&'a Actor> {
        self.cluster.actors.get(id)
    }

    /// See [`Scope::source`].
    pub fn event(self, id: &EventId) -> Option<&'a Event> {
        self.cluster.events.get(id)
    }

    /// See [`Scope::source`].
    pub fn fact(self, id: &FactId) -> Option<&'a Fact> {
        self.cluster.facts.get(id)
    }

    /// The languages of the site.
    pub fn languages(self) -> &'a Languages {
        &self.site.languages
    }

    /// The text a reader of `lang` sees.
    pub fn say(self, text: &'a Text, lang: Lang) -> Option<&'a str> {
        text.pick(&self.site.languages, lang).map(|(_, words)| words.as_str())
    }
}
