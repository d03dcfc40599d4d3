//! Stages, projects, mechanisms, signals, observations, incentives.

use std::collections::BTreeMap;

use super::each;
use crate::base::ids::{ActorId, FactId, IncentiveId, MechanismId, ObservationId, ProjectId, SignalId, SourceId, StageId};
use crate::base::value::Known;
use crate::diag::code::{INCONSISTENT, MISSING_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::explain::{Incentive, Mechanism, Observation, Project, Signal, Stage};
use crate::model::kind::Kind;
use crate::model::record::{Citation, Lifespan};
use crate::model::schema;
use crate::parse::raw::Raw;
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;

const ANYTHING: &[Kind] =
    &[Kind::Actor, Kind::Stage, Kind::Relation, Kind::Event, Kind::Fact, Kind::Phase, Kind::Place, Kind::Project, Kind::Mechanism, Kind::Item];
const EVIDENCE: &[Kind] = &[Kind::Fact, Kind::Event, Kind::Relation, Kind::Project, Kind::Actor, Kind::Signal];

pub(super) fn stages(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Vec<Stage> {
    each(context, Some(cluster), Kind::Stage, deferred, diagnostics, StageId::parse, |id, fields| {
        Some(Stage {
            id,
            name: fields.text("name"),
            feeds: fields.ids("feeds", Kind::Stage, |id| StageId::parse(id).ok()),
            is_support: fields.schema_word("role", schema::fields(Kind::Stage)).as_deref() == Some("support"),
            gap: fields.prose("gap"),
            outside: fields.prose("outside"),
            value_share: fields.share("value_share").and_then(Known::into_value),
            tier: 0,
            members: Vec::new(),
            common: fields.common(),
        })
    })
    .into_values()
    .collect()
}

pub(super) fn projects(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<ProjectId, Project> {
    each(context, Some(cluster), Kind::Project, deferred, diagnostics, ProjectId::parse, |id, fields| {
        let actors = fields.ids("actors", Kind::Actor, |id| ActorId::parse(id).ok());
        let written: std::collections::BTreeSet<String> = fields.codes("actors").into_iter().map(|actor| actor.value).collect();
        let is_list = fields.entry("actors").is_some_and(|entry| matches!(entry.value.value, Raw::List(_) | Raw::Cell(_)));
        if is_list && written.len() < 2 {
            let place = fields.place("actors");
            fields
                .diagnostics
                .push(Diagnostic::fault(INCONSISTENT, place, "a project is a tie of two or more actors").help("name at least two different ones"));
        }
        let life = Lifespan { since: fields.date("since"), since_event: None, until: fields.date("until"), until_event: None };
        Some(Project { id, name: fields.text("name"), actors, life, common: fields.common() })
    })
}

pub(super) fn mechanisms(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<MechanismId, Mechanism> {
    each(context, Some(cluster), Kind::Mechanism, deferred, diagnostics, MechanismId::parse, |id, fields| {
        let (steps, not_established) = (fields.prose_list("steps"), fields.prose("not_established"));
        match (steps.is_empty(), not_established.is_empty()) {
            (true, true) => fields.diagnostics.push(
                Diagnostic::fault(MISSING_FIELD, fields.span, format!("the mechanism `{id}` has no steps"))
                    .help("add steps = [\"…\", \"…\"], or not_established = \"what was looked for\""),
            ),
            (false, false) => {
                let place = fields.place("not_established");
                fields.diagnostics.push(Diagnostic::fault(INCONSISTENT, place, "a mechanism is told in steps or not established, not both"));
            }
            _ => {}
        }
        Some(Mechanism {
            id,
            kind: fields.schema_word("kind", schema::fields(Kind::Mechanism))?,
            steps,
            actors: fields.ids("actors", Kind::Actor, |id| ActorId::parse(id).ok()),
            evidence: fields.many("evidence", EVIDENCE),
            not_established,
            common: fields.common(),
        })
    })
}

pub(super) fn signals(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<SignalId, Signal> {
    each(context, Some(cluster), Kind::Signal, deferred, diagnostics, SignalId::parse, |id, fields| {
        Some(Signal {
            id,
            source: fields.one("source", &[Kind::Source]).and_then(|target| SourceId::parse(&target.id).ok())?,
            kind: fields.schema_word("kind", schema::fields(Kind::Signal))?,
            date: fields.known_date("date")?,
            claim: fields.prose("claim"),
            bears_on: fields.many("bears_on", ANYTHING),
            common: fields.common(),
        })
    })
}

pub(super) fn observations(
    context: &Context<'_>,
    cluster: &str,
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> BTreeMap<ObservationId, Observation> {
    each(context, Some(cluster), Kind::Observation, deferred, diagnostics, ObservationId::parse, |id, fields| {
        Some(Observation {
            id,
            indicator: fields.code("indicator")?.value,
            at: fields.known_date("at")?,
            value: fields.value("value")?,
            unit: fields.unit("unit"),
            common: fields.common(),
        })
    })
}

pub(super) fn incentives(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<IncentiveId, Incentive> {
    each(context, Some(cluster), Kind::Incentive, deferred, diagnostics, IncentiveId::parse, |id, fields| {
        let legal_source: Citation = {
            let text = fields.code("legal_source")?;
            fields.citation(&text)?
        };
        Some(Incentive {
            id,
            label: fields.text("label"),
            summary: fields.prose("summary"),
            legal_source,
            since: fields.date("since")?,
            until: fields.date("until")?,
            authority: fields.one("authority", &[Kind::Actor]).and_then(|target| ActorId::parse(&target.id).ok()),
            facts: fields.ids("facts", Kind::Fact, |id| FactId::parse(id).ok()),
            bears_on: fields.many("bears_on", ANYTHING),
            common: fields.common(),
        })
    })
}
