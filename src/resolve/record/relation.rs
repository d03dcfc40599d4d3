//! Relations: ends, kinds and their inverses.

use std::collections::BTreeMap;

use super::each;
use crate::base::ids::{ActorId, FactId, ItemId, RelationId, StageId};
use crate::base::span::Spanned;
use crate::base::value::Known;
use crate::diag::code::{INCONSISTENT, MISSING_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::Kind;
use crate::model::record::{Lifespan, Progress};
use crate::model::relation::{End, Relation, RelationKind, Supplied};
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;
use crate::resolve::names::Found;

pub(super) fn relations(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<RelationId, Relation> {
    let id = |text: &str| {
        RelationId::parse(text).or_else(|fault| if text.len() > crate::base::ids::LONGEST { Ok(RelationId::derived_whole(text)) } else { Err(fault) })
    };
    each(context, Some(cluster), Kind::Relation, deferred, diagnostics, id, relation)
}

fn relation(id: RelationId, fields: &mut Fields<'_, '_>) -> Option<Relation> {
    let from = end(fields, "from");
    let to = end(fields, "to");
    let word = fields.code("kind")?;
    let Some((kind, swap)) = RelationKind::parse(&word.value) else {
        fields.unknown_word("kind of relation", &word, RelationKind::WORDS);
        return None;
    };
    let (from, to) = if swap { (to?, from?) } else { (from?, to?) };
    if matches!((&from, &to), (End::Undisclosed(_), End::Undisclosed(_))) {
        fields.diagnostics.push(Diagnostic::fault(INCONSISTENT, fields.span, "both ends are undisclosed").help("a tie needs at least one named end"));
    }
    if from.actor().is_some() && from == to {
        fields.diagnostics.push(Diagnostic::fault(INCONSISTENT, fields.span, "an actor cannot be tied to itself").help("name two different actors"));
    }
    let item = supplied(fields);
    if kind == RelationKind::Supplies && item.is_none() {
        fields.diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, fields.span, "a supply tie says what is supplied")
                .help("add item = \"burn-in service\", or item = \"undisclosed\""),
        );
    }
    Some(Relation {
        id,
        from,
        kind,
        to,
        item,
        life: Lifespan { since: fields.date("since"), since_event: None, until: fields.date("until"), until_event: None },
        share: fields.share("share").and_then(Known::into_value),
        sales_share: fields.share("sales_share").and_then(Known::into_value),
        lead_time: fields.duration("lead_time"),
        standby: fields.boolean("standby").unwrap_or(false),
        progress: fields.word("progress", &Progress::WORDS).unwrap_or(Progress::Realised),
        facts: fields.ids("facts", Kind::Fact, |id| FactId::parse(id).ok()),
        weight: fields.number("weight").unwrap_or(1.0),
        told_by: None,
        common: fields.common(),
    })
}

fn end(fields: &mut Fields<'_, '_>, name: &str) -> Option<End> {
    let text = fields.code(name)?;
    if text.value == "undisclosed" {
        let stage = fields.one(&format!("{name}_stage"), &[Kind::Stage]);
        return Some(End::Undisclosed(stage.and_then(|target| StageId::parse(&target.id).ok())));
    }
    let target = fields.reference(&text, &[Kind::Actor, Kind::Stage])?;
    if text.value.starts_with("stage:") {
        return StageId::parse(&target.id).ok().map(End::Stage);
    }
    match target.kind {
        crate::model::kind::TargetKind::Record(Kind::Stage) => {
            fields.diagnostics.push(
                Diagnostic::fault(crate::diag::code::DANGLING_REFERENCE, text.span, format!("there is no actor `{}`", text.value))
                    .help(format!("a stage is named with its kind: \"stage:{}\"", target.id)),
            );
            None
        }
        _ => ActorId::parse(&target.id).ok().map(End::Actor),
    }
}

/// An item's id, words, or "undisclosed".
fn supplied(fields: &mut Fields<'_, '_>) -> Option<Supplied> {
    let entry = fields.entry("item")?;
    let text = match &entry.value.value {
        crate::parse::raw::Raw::Text(text) | crate::parse::raw::Raw::Cell(text) => Spanned::new(text.clone(), entry.value.span),
        _ => return Some(Supplied::Words(fields.text("item"))),
    };
    if text.value == "undisclosed" {
        return Some(Supplied::Undisclosed);
    }
    match fields.context.names.find(fields.cluster, Kind::Item, text.value.trim_start_matches("item:")) {
        Found::Live => ItemId::parse(text.value.trim_start_matches("item:")).ok().map(Supplied::Item),
        Found::Former(new) => ItemId::parse(&new).ok().map(Supplied::Item),
        Found::Ambiguous(_) | Found::Missing => Some(Supplied::Words(fields.text("item"))),
    }
}
