//! Who does what: the stages of the chain with those who fill them.
//! In: the computed state of each stage. Out: rows for a table.

use serde::Serialize;

use crate::analysis::completeness::{StageState, StageStats};
use crate::base::ids::{ActorId, StageId};
use crate::view::context::Context;
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;

/// One stage.
#[derive(Clone, Debug, Serialize)]
pub struct StageRow {
    pub id: String,
    pub name: Rich,
    pub is_support: bool,
    pub local: Vec<Rich>,
    pub foreign: Vec<Rich>,
    /// Members of the extended cluster.
    pub nearby: Vec<Rich>,
    pub outside: Vec<Rich>,
    pub independent: usize,
    pub state: &'static str,
    pub state_words: String,
    pub gap: Rich,
    pub elsewhere: Rich,
    pub note: Rich,
    pub notes: Rich,
    pub feeds: Vec<Rich>,
    pub fed_by: Vec<Rich>,
}

/// Rows of every stage, in chain order.
pub fn rows<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<StageRow> {
    let Some(computed) = context.computed() else { return Vec::new() };
    computed.stages.iter().filter_map(|stats| row(context, sheet, stats)).collect()
}

fn row<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, stats: &StageStats) -> Option<StageRow> {
    let stage = context.scope.cluster.stage(&stats.stage)?;
    let is_foreign = |id: &ActorId| context.scope.actor(id).is_some_and(crate::model::actor::Actor::is_foreign);
    let names = |sheet: &Sheet<'a>, ids: &[ActorId], wanted: Option<bool>| -> Vec<Rich> {
        ids.iter().filter(|id| wanted.is_none_or(|wanted| is_foreign(id) == wanted)).map(|id| sheet.actor(context, id)).collect()
    };
    let fed_by: Vec<&StageId> = context.scope.cluster.stages.iter().filter(|other| other.feeds.contains(&stage.id)).map(|other| &other.id).collect();
    let state = match stats.state {
        StageState::Filled => "filled",
        StageState::FilledNearby => "nearby",
        StageState::Gap => "gap",
        StageState::Unexplained => "unexplained",
    };
    Some(StageRow {
        id: stage.id.as_str().to_owned(),
        name: context.text(&stage.name),
        is_support: stage.is_support,
        local: names(sheet, &stats.core, Some(false)),
        foreign: names(sheet, &stats.core, Some(true)),
        nearby: names(sheet, &stats.extended, None),
        outside: names(sheet, &stats.outside, None),
        independent: stats.independent,
        state,
        state_words: context.t(&format!("stage-{state}")),
        gap: sheet.prose(context, &stage.gap),
        elsewhere: sheet.prose(context, &stage.outside),
        note: sheet.prose(context, &stage.common.note),
        notes: sheet.cite_sources(context, &stage.common.sources),
        feeds: stage.feeds.iter().map(|id| stage_name(context, id)).collect(),
        fed_by: fed_by.into_iter().map(|id| stage_name(context, id)).collect(),
    })
}

/// The name of a stage without a link: on pages where all of them stand.
pub fn stage_name(context: &Context<'_>, id: &StageId) -> Rich {
    context.scope.cluster.stage(id).map_or_else(|| Rich::text(id.as_str()), |stage| context.text(&stage.name))
}
