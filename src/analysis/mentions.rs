//! Who is spoken of in the texts of a cluster, and how often.
//!
//! In: sections and questions in the default language. Out: references to
//! actors, counted. Actor pages are about their actor and are left out.

use std::collections::BTreeMap;

use crate::base::ids::ActorId;
use crate::base::locale::Lang;
use crate::model::cluster::Cluster;
use crate::model::kind::{Kind, TargetKind};

use super::network::as_number;

/// References to actors, by actor.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    pub by_actor: BTreeMap<ActorId, usize>,
}

impl Mentions {
    /// How many there are.
    pub fn all(&self) -> usize {
        self.by_actor.values().sum()
    }

    /// The actor spoken of most, the first by id among equals.
    pub fn top(&self) -> Option<(&ActorId, usize)> {
        let most = self.by_actor.values().copied().max()?;
        self.by_actor.iter().find(|(_, count)| **count == most).map(|(id, count)| (id, *count))
    }

    /// Its share of all references; none without any.
    pub fn top_share(&self) -> Option<f64> {
        self.top().map(|(_, count)| as_number(count) / as_number(self.all()))
    }
}

/// Counts the references to actors in sections and questions.
pub fn of(cluster: &Cluster) -> Mentions {
    let mut mentions = Mentions::default();
    for section in cluster.sections.values().chain(cluster.questions.values()) {
        let Some(document) = section.body.get(Lang::DEFAULT) else { continue };
        document.each_inline(&mut |inline| {
            let Some(target) = inline.target() else { return };
            let is_here = target.cluster.as_ref().is_none_or(|id| *id == cluster.id);
            if target.kind == TargetKind::Record(Kind::Actor)
                && is_here
                && let Some((id, _)) = cluster.actors.get_key_value(target.id.as_str())
            {
                *mentions.by_actor.entry(id.clone()).or_default() += 1;
            }
        });
    }
    mentions
}
