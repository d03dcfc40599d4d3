//! Records that are taken over from the run before.
//!
//! In: the kinds of records of a cluster, as they were last built, and the files they were built
//! from. Out: the same, or built again. What a record is depends on its own file, on the tables and
//! translations of its cluster, and on what there is to be referred to: nothing here is compared by
//! time, and with another list of files or of names nothing is taken over.

use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};

use super::check::Deferred;
use super::context::Context;
use super::names::Names;
use crate::base::ids::{ActorId, EventId, FactId, IncentiveId, MechanismId, ObservationId, ProjectId, RelationId, SectionId, SignalId, StepId};
use crate::base::locale::Languages;
use crate::base::span::FileId;
use crate::diag::Diagnostics;
use crate::model::actor::Actor;
use crate::model::cluster::Commons;
use crate::model::event::{Event, Phase};
use crate::model::explain::{Incentive, Mechanism, Observation, Project, Signal, Stage, Step};
use crate::model::fact::Fact;
use crate::model::kind::Kind;
use crate::model::page::Section;
use crate::model::profile::Profile;
use crate::model::relation::Relation;
use crate::sources::{Content, Sources};

/// The records of the last run; empty for the first.
#[derive(Default)]
pub struct Former {
    last: Mutex<Option<(Ground, BTreeMap<String, Kinds>)>>,
}

impl fmt::Debug for Former {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Former").finish_non_exhaustive()
    }
}

impl Former {
    /// What the last run left, if it stood on the same ground.
    pub(super) fn take(&self, ground: &Ground) -> BTreeMap<String, Kinds> {
        let last = self.last.lock().unwrap_or_else(PoisonError::into_inner).take();
        last.filter(|(before, _)| before == ground).map(|(_, clusters)| clusters).unwrap_or_default()
    }

    /// Leaves the records of this run to the next.
    pub(super) fn leave(&self, ground: Ground, clusters: BTreeMap<String, Kinds>) {
        *self.last.lock().unwrap_or_else(PoisonError::into_inner) = Some((ground, clusters));
    }
}

/// What every record may depend on beside its own files: which files and which names there are.
pub(super) struct Ground {
    pub(super) sources: Sources,
    pub(super) names: Arc<Names>,
    pub(super) languages: Languages,
    pub(super) profile: Profile,
}

impl PartialEq for Ground {
    fn eq(&self, other: &Self) -> bool {
        self.sources.has_files_of(&other.sources) && self.names == other.names && self.languages == other.languages && self.profile == other.profile
    }
}

/// One kind: what it was built from, and everything that came of it.
#[derive(Clone)]
struct Kept<T> {
    files: Vec<(FileId, Content)>,
    records: T,
    deferred: Deferred,
    found: Diagnostics,
}

/// A kind that was built, or was not yet.
pub(super) struct Slot<T>(Option<Kept<T>>);

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self(None)
    }
}

/// The kinds of one cluster.
#[derive(Default)]
pub(super) struct Kinds {
    pub(super) own: Slot<Commons>,
    pub(super) actors: Slot<BTreeMap<ActorId, Actor>>,
    pub(super) relations: Slot<BTreeMap<RelationId, Relation>>,
    pub(super) events: Slot<BTreeMap<EventId, (Event, bool)>>,
    pub(super) phases: Slot<Vec<Phase>>,
    pub(super) stages: Slot<Vec<Stage>>,
    pub(super) facts: Slot<BTreeMap<FactId, Fact>>,
    pub(super) signals: Slot<BTreeMap<SignalId, Signal>>,
    pub(super) projects: Slot<BTreeMap<ProjectId, Project>>,
    pub(super) mechanisms: Slot<BTreeMap<MechanismId, Mechanism>>,
    pub(super) observations: Slot<BTreeMap<ObservationId, Observation>>,
    pub(super) incentives: Slot<BTreeMap<IncentiveId, Incentive>>,
    pub(super) steps: Slot<BTreeMap<StepId, Step>>,
    /// The sections of the profile, and the questions.
    pub(super) sections: Slot<(BTreeMap<SectionId, Section>, BTreeMap<SectionId, Section>)>,
}

/// Which files a slot is filled from, beside those that have to do with every kind.
#[derive(Clone, Copy)]
pub(super) enum From {
    Kind(Kind),
    /// What is shared by all clusters must not be defined again.
    Commons,
    /// Texts that belong to no record.
    Texts,
}

/// Builds the kinds of one cluster, or takes them over.
pub(super) struct Builder<'a, 'd> {
    pub(super) context: &'a Context<'a>,
    pub(super) cluster: &'a str,
    /// A next run is to come.
    pub(super) keeps: bool,
    pub(super) deferred: &'d mut Deferred,
    pub(super) diagnostics: &'d mut Diagnostics,
}

impl<'a> Builder<'a, '_> {
    /// The records of a slot. `build` may read no other file than those of `from`.
    pub(super) fn of<T: Clone>(
        &mut self,
        slot: &mut Slot<T>,
        from: From,
        build: impl FnOnce(&'a Context<'a>, &'a str, &mut Deferred, &mut Diagnostics) -> T,
    ) -> T {
        if !self.keeps {
            return build(self.context, self.cluster, self.deferred, self.diagnostics);
        }
        let files = self.files(from);
        let kept = match slot.0.take().filter(|kept| kept.files == files) {
            Some(kept) => kept,
            None => {
                let (mut deferred, mut found) = (Deferred::default(), Diagnostics::default());
                let records = build(self.context, self.cluster, &mut deferred, &mut found);
                Kept { files, records, deferred, found }
            }
        };
        let kept = slot.0.insert(kept);
        self.deferred.extend(kept.deferred.clone());
        self.diagnostics.extend(kept.found.clone());
        kept.records.clone()
    }

    fn files(&self, from: From) -> Vec<(FileId, Content)> {
        let home = self.context.gathered.home(Some(self.cluster));
        let mut ids = home.files_of_all.clone();
        let texts = |is_theirs: &dyn Fn(&str) -> bool| {
            let theirs = home.texts.iter().filter(|(stem, _)| is_theirs(stem));
            theirs.flat_map(|(_, texts)| texts.iter().map(|text| text.file)).collect::<Vec<_>>()
        };
        let more = match from {
            From::Kind(Kind::Actor) => texts(&|stem| stem.starts_with("actors/")),
            From::Kind(Kind::Event) => texts(&|stem| stem.starts_with("events/")),
            From::Kind(_) => Vec::new(),
            From::Commons => {
                let shared = &self.context.gathered.shared;
                shared.files.values().flatten().chain(&shared.files_of_all).copied().collect()
            }
            From::Texts => texts(&|stem| !stem.starts_with("actors/") && !stem.starts_with("events/")),
        };
        ids.extend(more);
        match from {
            From::Kind(kind) => ids.extend(home.files.get(&kind).into_iter().flatten()),
            From::Commons => ids.extend(home.files.iter().filter(|(kind, _)| kind.is_shared()).flat_map(|(_, files)| files)),
            From::Texts => {}
        }
        ids.into_iter().map(|id| (id, self.context.sources.file(id).content.clone())).collect()
    }
}
