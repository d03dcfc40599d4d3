//! Records made of several others: stages, projects, mechanisms, signals,
//! observations, incentives, steps of a story.

use crate::base::date::Date;
use crate::base::ids::{ActorId, FactId, IncentiveId, MechanismId, ObservationId, ProjectId, SignalId, SourceId, StageId, StepId};
use crate::base::locale::Localized;
use crate::base::share::Share;
use crate::base::unit::Unit;
use crate::base::value::{Known, Value};
use crate::model::kind::Target;
use crate::model::prose::Inlines;
use crate::model::record::{Citation, Common, Lifespan, Prose, Text};
use crate::model::relation::Family;

/// `[stage.ID]` of the value chain. Kept in chain order.
#[derive(Clone, Debug)]
pub struct Stage {
    pub id: StageId,
    pub name: Text,
    pub feeds: Vec<StageId>,
    /// Training, finance, logistics: outside the chain.
    pub is_support: bool,
    /// Why it is empty on purpose.
    pub gap: Prose,
    /// Who fills it elsewhere.
    pub outside: Prose,
    pub value_share: Option<Share>,
    /// Longest way from a stage that nothing feeds; the tier in drawings.
    pub tier: usize,
    /// Actors of the cluster that name this stage, in the order of their ids.
    pub members: Vec<ActorId>,
    pub common: Common,
}

/// `[project.ID]`: a tie of many.
#[derive(Clone, Debug)]
pub struct Project {
    pub id: ProjectId,
    pub name: Text,
    pub actors: Vec<ActorId>,
    pub life: Lifespan,
    pub common: Common,
}

/// `[mechanism.ID]`
#[derive(Clone, Debug)]
pub struct Mechanism {
    pub id: MechanismId,
    /// diffusion, talent, transfer, capital, recovery
    pub kind: String,
    pub steps: Localized<Vec<Inlines>>,
    pub actors: Vec<ActorId>,
    pub evidence: Vec<Target>,
    /// What was looked for and not found, instead of steps.
    pub not_established: Prose,
    pub common: Common,
}

/// `[signal.ID]`
#[derive(Clone, Debug)]
pub struct Signal {
    pub id: SignalId,
    pub source: SourceId,
    pub kind: String,
    pub date: Date,
    pub claim: Prose,
    pub bears_on: Vec<Target>,
    pub common: Common,
}

/// `[observation.ID]`: a published value of an indicator that is not computed.
#[derive(Clone, Debug)]
pub struct Observation {
    pub id: ObservationId,
    pub indicator: String,
    pub at: Date,
    pub value: Known<Value>,
    pub unit: Option<Unit>,
    pub common: Common,
}

/// `[incentive.ID]`
#[derive(Clone, Debug)]
pub struct Incentive {
    pub id: IncentiveId,
    pub label: Text,
    pub summary: Prose,
    pub legal_source: Citation,
    pub since: Known<Date>,
    pub until: Known<Date>,
    pub authority: Option<ActorId>,
    pub facts: Vec<FactId>,
    pub bears_on: Vec<Target>,
    pub common: Common,
}

/// `[step.ID]`: one look at the network in a story told on it.
#[derive(Clone, Debug)]
pub struct Step {
    pub id: StepId,
    /// Its place in the story.
    pub order: u32,
    pub caption: Prose,
    /// The actor in the focus.
    pub actor: Option<ActorId>,
    /// Only who is within so many ties of it.
    pub around: Option<u8>,
    /// Only ties of these families; all when empty.
    pub families: Vec<Family>,
    /// Only ties that had begun by the end of this year.
    pub year: Option<i32>,
    pub common: Common,
}
