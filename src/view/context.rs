//! What a page of a cluster can ask: the records, what was computed from them,
//! and the voice of one language.

use std::ops::Deref;
use std::sync::Arc;

use crate::analysis::communities::Groups;
use crate::analysis::{ClusterInsights, Insights};
use crate::base::ids::ActorId;
use crate::base::locale::Lang;
use crate::model::kind::Target;
use crate::model::site::Scope;
use crate::model::source::UnitDef;
use crate::view::artist::Artist;
use crate::view::routes::Route;
use crate::view::voice::Voice;

/// A cluster in one language.
#[derive(Clone, Copy)]
pub struct Context<'a> {
    pub voice: Voice<'a>,
    pub scope: Scope<'a>,
    pub insights: &'a Insights,
    pub artist: &'a dyn Artist,
}

impl<'a> Deref for Context<'a> {
    type Target = Voice<'a>;

    fn deref(&self) -> &Voice<'a> {
        &self.voice
    }
}

impl<'a> Context<'a> {
    /// What was computed from the records of the cluster.
    pub fn computed(&self) -> Option<&'a ClusterInsights> {
        self.insights.clusters.get(&self.scope.cluster.id).map(Arc::as_ref)
    }

    /// The groups the network is drawn in, when one drawing does not hold it.
    pub fn groups(&self) -> Option<&'a Groups> {
        self.computed()?.groups.as_ref()
    }

    /// The page whose table holds a tie: that of the network, or that of the group of its giver.
    pub fn page_of_tie(&self, id: &str) -> Route {
        let cluster = self.scope.cluster;
        let group = || {
            let (computed, groups) = (self.computed()?, self.groups()?);
            let relation = cluster.relations.get(id).filter(|relation| relation.life.is_active(computed.as_of))?;
            let (from, to) = relation.pair()?;
            groups.with(to)?;
            groups.with(from)
        };
        match group() {
            Some(group) => Route::Group(cluster.id.clone(), group.key.clone()),
            None => Route::Network(cluster.id.clone()),
        }
    }

    /// The unit the site or the cluster defines under this id.
    pub fn unit_def(&self, id: &str) -> Option<&'a UnitDef> {
        self.scope.cluster.own.units.get(id).or_else(|| self.scope.site.shared.units.get(id))
    }

    /// The name of an actor in plain words.
    pub fn actor_name(&self, id: &ActorId) -> String {
        self.scope.actor(id).map_or_else(|| id.as_str().to_owned(), |actor| self.bare(&actor.name))
    }

    /// The name of the feed of its events.
    pub fn feed_title(&self) -> String {
        self.plain("feed-title", &[("cluster", self.bare(&self.scope.cluster.name).into())])
    }

    /// The same cluster in another language.
    pub fn speaking(&self, lang: Lang) -> Self {
        Self { voice: self.voice.speaking(lang), ..*self }
    }

    /// The same language in the cluster a reference leads to.
    pub fn toward(&self, target: &Target) -> Self {
        match target.cluster.as_ref().and_then(|id| self.voice.site.clusters.get(id)) {
            Some(cluster) => Self { scope: Scope { site: self.scope.site, cluster }, ..*self },
            None => *self,
        }
    }
}
