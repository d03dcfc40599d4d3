//! What the records say of resilience: whose absence would cut others off,
//! inputs that depend on one supplier, markets. A scenario on recorded ties,
//! never a forecast. In: the computed network. Out: tables.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::model::relation::{End, RelationKind, Supplied};
use crate::model::source::Complete;
use crate::view::context::Context;
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;
use crate::view::strings::capital;
use crate::view::ties;

/// The computed part of the page.
#[derive(Clone, Debug, Serialize)]
pub struct Resilience {
    pub points: Vec<PointRow>,
    /// Whether actors may be named: `publish_scenarios`.
    pub is_named: bool,
    pub tied: usize,
    pub inputs: Vec<InputRow>,
}

/// An actor whose absence would part the network.
#[derive(Clone, Debug, Serialize)]
pub struct PointRow {
    pub actor: Rich,
    pub cut_off: usize,
    pub names: Vec<Rich>,
    pub share: String,
}

/// An input with its recorded suppliers.
#[derive(Clone, Debug, Serialize)]
pub struct InputRow {
    pub item: Rich,
    pub buyer: Rich,
    pub suppliers: Vec<Rich>,
    pub is_complete: bool,
    pub alternatives: String,
}

/// What can be computed.
pub fn of<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Resilience {
    let Some(computed) = context.computed() else {
        return Resilience { points: Vec::new(), is_named: true, tied: 0, inputs: Vec::new() };
    };
    // A named firm does not fail in public unless the site says so.
    let is_named = context.voice.site.config.publish_scenarios;
    let points = computed
        .network
        .articulation
        .iter()
        .take(10)
        .map(|point| PointRow {
            actor: if is_named { sheet.actor(context, &point.actor) } else { unnamed(context, &point.actor) },
            cut_off: point.cut_off.len(),
            names: if is_named { point.cut_off.iter().map(|id| sheet.actor(context, id)).collect() } else { Vec::new() },
            share: context.measured(point.share, crate::analysis::indicators::Measure::Share),
        })
        .collect();
    Resilience { points, is_named, tied: computed.network.tied(), inputs: inputs(context, sheet) }
}

/// An actor by its kind and stages only.
fn unnamed(context: &Context<'_>, id: &crate::base::ids::ActorId) -> Rich {
    let Some(actor) = context.scope.actor(id) else { return Rich::default() };
    let stages: Vec<String> = actor.stages.iter().filter_map(|(stage, _)| context.scope.cluster.stage(stage)).map(|stage| context.bare(&stage.name)).collect();
    let kind = context.actor_kind(actor);
    if stages.is_empty() {
        Rich::text(capital(&kind))
    } else {
        Rich::text(context.say("unnamed-actor", &[("kind", capital(&kind).into()), ("stages", context.row(&stages).into())]))
    }
}

fn inputs<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Vec<InputRow> {
    let Some(computed) = context.computed() else { return Vec::new() };
    let mut groups: BTreeMap<(String, String), Vec<&'a crate::model::relation::Relation>> = BTreeMap::new();
    for relation in context.scope.cluster.relations.values() {
        let is_supply = relation.kind == RelationKind::Supplies && relation.life.is_active(computed.as_of) && !relation.standby;
        let item = match &relation.item {
            Some(Supplied::Item(id)) => id.as_str().to_owned(),
            Some(Supplied::Words(words)) => context.bare(words).to_lowercase(),
            Some(Supplied::Undisclosed) | None => continue,
        };
        if let (true, End::Actor(buyer)) = (is_supply, &relation.to) {
            groups.entry((item, buyer.as_str().to_owned())).or_default().push(relation);
        }
    }
    let mut rows: Vec<InputRow> = groups
        .into_values()
        .filter_map(|relations| {
            let first = relations.first()?;
            let is_complete = is_complete(context, first);
            let alternatives = if is_complete {
                context.say("input-suppliers", &[("n", relations.len().into())])
            } else {
                context.say("input-suppliers-at-least", &[("n", relations.len().into())])
            };
            Some(InputRow {
                item: ties::item(context, first)?,
                buyer: sheet.end(context, &first.to),
                suppliers: relations.iter().map(|relation| sheet.end(context, &relation.from)).collect(),
                is_complete,
                alternatives,
            })
        })
        .collect();
    rows.sort_by(|a, b| context.format.compare(&a.item.plain(), &b.item.plain()).then_with(|| a.buyer.plain().cmp(&b.buyer.plain())));
    rows
}

fn is_complete(context: &Context<'_>, relation: &crate::model::relation::Relation) -> bool {
    let Some(Supplied::Item(id)) = &relation.item else { return false };
    match context.scope.item(id).map(|item| &item.suppliers_complete) {
        Some(Complete::Everywhere) => true,
        Some(Complete::For(buyers)) => relation.to.actor().is_some_and(|buyer| buyers.iter().any(|known| known == buyer.as_str())),
        Some(Complete::No) | None => false,
    }
}
