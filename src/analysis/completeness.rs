//! What there is and what is missing: stages, counts, languages.
//!
//! In: a cluster, its reference day, its evidence. Out: how each stage is
//! filled, how many records of each kind there are and lack what, and how many
//! texts each promised language still lacks. No judgement: that is for `lint`.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Day;
use crate::base::ids::{ActorId, SectionId, StageId};
use crate::base::locale::{Lang, Localized};
use crate::model::actor::{Actor, ActorKind, Boundary};
use crate::model::cluster::Cluster;
use crate::model::explain::Stage;
use crate::model::kind::Kind;
use crate::model::relation::{End, Family, Relation, RelationKind, Supplied};
use crate::model::site::Scope;

use super::evidence::EvidenceBook;

/// Who fills a stage on the reference day.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StageStats {
    pub stage: StageId,
    pub is_support: bool,
    /// Active members by boundary, in the order of their ids.
    pub core: Vec<ActorId>,
    pub extended: Vec<ActorId>,
    pub outside: Vec<ActorId>,
    /// Core members whose owner sits in the country, and those whose owner does not.
    pub local: usize,
    pub foreign: usize,
    /// Core members counted once per owner.
    pub independent: usize,
    /// Core and extended members counted once per owner.
    pub independent_extended: usize,
    pub state: StageState,
}

/// How a stage stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum StageState {
    /// At least one core actor.
    Filled,
    /// No core actor, but one of the extended cluster.
    FilledNearby,
    /// Empty, and the record says why or who fills it elsewhere.
    Gap,
    /// Empty, and nothing is said.
    Unexplained,
}

/// How many records there are, on the reference day where that means something.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    /// Active actors by kind.
    pub actors_by_kind: BTreeMap<ActorKind, usize>,
    /// Active actors by boundary.
    pub actors_by_boundary: BTreeMap<Boundary, usize>,
    /// Active actors.
    pub actors: usize,
    /// Actors that have ended or not yet begun.
    pub inactive_actors: usize,
    /// Active ties by family, of any two ends.
    pub ties_by_family: BTreeMap<Family, usize>,
    /// Active ties.
    pub ties: usize,
    /// Ties that have ended or not yet begun.
    pub inactive_ties: usize,
    /// Active ties without a beginning.
    pub undated: usize,
    /// Active ties without a source.
    pub unsourced: usize,
    /// Active ties with an undisclosed end or item.
    pub undisclosed: usize,
    /// Active ties on which sources differ.
    pub disputed: usize,
    pub events: usize,
    pub facts: usize,
    pub disputed_facts: usize,
    pub sources: usize,
}

/// What each language of the cluster has and lacks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Completeness {
    pub languages: Vec<LanguageStats>,
}

/// One promised language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageStats {
    pub lang: Lang,
    /// Texts the default language has.
    pub texts: usize,
    /// Of them, texts this language lacks.
    pub missing: usize,
    /// Sections and questions the default language has and this one lacks.
    pub missing_sections: Vec<SectionId>,
}

/// Says who fills each stage.
pub fn stages(cluster: &Cluster, day: Day) -> Vec<StageStats> {
    stages_of(cluster, day, &|actor| actor.life.is_active(day))
}

/// Says who of some actors fills each stage.
pub fn stages_of(cluster: &Cluster, day: Day, is_there: &dyn Fn(&Actor) -> bool) -> Vec<StageStats> {
    let owners = owners(cluster, day);
    cluster.stages.iter().map(|stage| fill(cluster, &owners, stage, is_there)).collect()
}

fn fill(cluster: &Cluster, owners: &Owners<'_>, stage: &Stage, is_there: &dyn Fn(&Actor) -> bool) -> StageStats {
    let active: Vec<&Actor> = stage.members.iter().filter_map(|id| cluster.actors.get(id)).filter(|actor| is_there(actor)).collect();
    let of = |boundary: Boundary| -> Vec<&Actor> { active.iter().copied().filter(|actor| actor.boundary == boundary).collect() };
    let (core, extended, outside) = (of(Boundary::Core), of(Boundary::Extended), of(Boundary::Outside));
    let nearby: Vec<&Actor> = core.iter().chain(&extended).copied().collect();
    let state = if !core.is_empty() {
        StageState::Filled
    } else if !extended.is_empty() {
        StageState::FilledNearby
    } else if !stage.gap.is_empty() || !stage.outside.is_empty() {
        StageState::Gap
    } else {
        StageState::Unexplained
    };
    StageStats {
        stage: stage.id.clone(),
        is_support: stage.is_support,
        local: core.iter().filter(|actor| !actor.is_foreign()).count(),
        foreign: core.iter().filter(|actor| actor.is_foreign()).count(),
        independent: houses(owners, &core),
        independent_extended: houses(owners, &nearby),
        core: ids(&core),
        extended: ids(&extended),
        outside: ids(&outside),
        state,
    }
}

fn ids(actors: &[&Actor]) -> Vec<ActorId> {
    let mut ids: Vec<ActorId> = actors.iter().map(|actor| actor.id.clone()).collect();
    ids.sort();
    ids
}

/// The direct owners of each actor: its parent, and who has a tie `owns` to it.
type Owners<'a> = BTreeMap<&'a ActorId, Vec<&'a ActorId>>;

fn owners(cluster: &Cluster, day: Day) -> Owners<'_> {
    let mut owners: Owners<'_> = BTreeMap::new();
    for actor in cluster.actors.values() {
        owners.entry(&actor.id).or_default().extend(actor.parent.as_ref());
    }
    for tie in cluster.relations.values().filter(|tie| tie.kind == RelationKind::Owns && tie.life.is_active(day)) {
        if let Some((owner, owned)) = tie.pair() {
            owners.entry(owned).or_default().push(owner);
        }
    }
    owners
}

/// How many houses some actors belong to: two of them are one house when one
/// owns the other or somebody owns both.
fn houses(owners: &Owners<'_>, actors: &[&Actor]) -> usize {
    let mut houses: Vec<BTreeSet<&ActorId>> = Vec::new();
    for actor in actors {
        let mut house = line(owners, &actor.id);
        houses.retain(|other| {
            let is_same = !other.is_disjoint(&house);
            if is_same {
                house.extend(other.iter().copied());
            }
            !is_same
        });
        houses.push(house);
    }
    houses.len()
}

/// The actor, whoever owns it, and their owners.
fn line<'a>(owners: &Owners<'a>, actor: &'a ActorId) -> BTreeSet<&'a ActorId> {
    let mut found = BTreeSet::from([actor]);
    let mut open = vec![actor];
    while let Some(id) = open.pop() {
        for &owner in owners.get(id).into_iter().flatten() {
            if found.insert(owner) {
                open.push(owner);
            }
        }
    }
    found
}

/// Counts the records of a cluster.
pub fn counts(cluster: &Cluster, day: Day, evidence: &EvidenceBook) -> Counts {
    let mut counts = Counts { events: cluster.events.len(), facts: cluster.facts.len(), sources: cluster.own.sources.len(), ..Counts::default() };
    for actor in cluster.actors.values() {
        if actor.life.is_active(day) {
            counts.actors += 1;
            *counts.actors_by_kind.entry(actor.kind).or_default() += 1;
            *counts.actors_by_boundary.entry(actor.boundary).or_default() += 1;
        } else {
            counts.inactive_actors += 1;
        }
    }
    for tie in cluster.relations.values() {
        if !is_active(cluster, tie, day) {
            counts.inactive_ties += 1;
            continue;
        }
        let evidence = evidence.of(Kind::Relation, tie.id.as_str());
        counts.ties += 1;
        *counts.ties_by_family.entry(tie.kind.family()).or_default() += 1;
        counts.undated += usize::from(tie.life.begins().is_none());
        counts.unsourced += usize::from(evidence.is_none_or(|evidence| evidence.cited.is_empty()));
        counts.disputed += usize::from(evidence.is_some_and(|evidence| evidence.is_disputed));
        let hidden = |end: &End| matches!(end, End::Undisclosed(_));
        counts.undisclosed += usize::from(hidden(&tie.from) || hidden(&tie.to) || tie.item == Some(Supplied::Undisclosed));
    }
    counts.disputed_facts = evidence.records.iter().filter(|((kind, _), evidence)| *kind == Kind::Fact && evidence.is_disputed).count();
    counts
}

/// Whether a tie of any kind holds on a day: itself active, and both named ends.
pub fn is_active(cluster: &Cluster, tie: &Relation, day: Day) -> bool {
    let there = |end: &End| match end {
        End::Actor(id) => cluster.actors.get(id).is_some_and(|actor| actor.life.is_active(day)),
        End::Stage(_) | End::Undisclosed(_) => true,
    };
    tie.life.is_active(day) && there(&tie.from) && there(&tie.to)
}

/// Counts the texts each promised language has and lacks.
pub fn languages(scope: Scope<'_>) -> Completeness {
    let languages = scope.cluster.languages.iter().map(|&lang| language(scope, lang)).collect();
    Completeness { languages }
}

fn language(scope: Scope<'_>, lang: Lang) -> LanguageStats {
    let mut tally = Tally { lang, texts: 0, missing: 0 };
    texts(scope.cluster, &mut tally);
    let sections = scope.cluster.sections.values().chain(scope.cluster.questions.values());
    let missing_sections =
        sections.filter(|section| section.body.get(Lang::DEFAULT).is_some() && section.body.get(lang).is_none()).map(|section| section.id.clone()).collect();
    LanguageStats { lang, texts: tally.texts, missing: tally.missing, missing_sections }
}

struct Tally {
    lang: Lang,
    texts: usize,
    missing: usize,
}

impl Tally {
    fn count<T>(&mut self, text: &Localized<T>) {
        if text.get(Lang::DEFAULT).is_some() {
            self.texts += 1;
            self.missing += usize::from(text.get(self.lang).is_none());
        }
    }
}

/// Every text an overlay may translate.
fn texts(cluster: &Cluster, tally: &mut Tally) {
    tally.count(&cluster.name);
    tally.count(&cluster.summary);
    tally.count(&cluster.boundary);
    for actor in cluster.actors.values() {
        tally.count(&actor.name);
        tally.count(&actor.summary);
        tally.count(&actor.common.note);
        tally.count(&actor.common.disputed);
        tally.count(&actor.body);
    }
    for tie in cluster.relations.values() {
        if let Some(Supplied::Words(words)) = &tie.item {
            tally.count(words);
        }
        tally.count(&tie.common.note);
        tally.count(&tie.common.disputed);
    }
    for event in cluster.events.values() {
        tally.count(&event.title);
        tally.count(&event.summary);
        tally.count(&event.common.note);
        tally.count(&event.body);
    }
    for phase in &cluster.phases {
        tally.count(&phase.title);
        tally.count(&phase.summary);
        tally.count(&phase.ended_by);
    }
    for stage in &cluster.stages {
        tally.count(&stage.name);
        tally.count(&stage.gap);
        tally.count(&stage.outside);
    }
    for fact in cluster.facts.values() {
        tally.count(&fact.label);
        tally.count(&fact.statement);
        tally.count(&fact.of);
        tally.count(&fact.method);
        tally.count(&fact.common.note);
        tally.count(&fact.common.disputed);
    }
    for project in cluster.projects.values() {
        tally.count(&project.name);
    }
    for mechanism in cluster.mechanisms.values() {
        tally.count(&mechanism.steps);
        tally.count(&mechanism.not_established);
    }
    for signal in cluster.signals.values() {
        tally.count(&signal.claim);
    }
    for incentive in cluster.incentives.values() {
        tally.count(&incentive.label);
        tally.count(&incentive.summary);
    }
    for step in cluster.steps.values() {
        tally.count(&step.caption);
    }
    for section in cluster.sections.values().chain(cluster.questions.values()) {
        tally.count(&section.body);
    }
}
