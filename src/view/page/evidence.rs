//! What stands behind a text: every record it refers to, with its sources and
//! how much weight they can bear.
//! In: a text. Out: rows for the table of evidence.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::analysis::evidence::Evidence;
use crate::base::ids::{ActorId, EventId, FactId, RelationId};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::page::{Document, Section};
use crate::model::record::Sources;
use crate::view::context::Context;
use crate::view::rich::{Node, Rich};
use crate::view::sheet::Sheet;

/// One line of evidence.
#[derive(Clone, Debug, Serialize)]
pub struct EvidenceRow {
    pub statement: Rich,
    pub kind: String,
    pub notes: Rich,
    pub strength: String,
    pub level: &'static str,
}

/// The records a text rests on: those its front matter names, else every one it refers to.
pub fn targets(section: &Section, document: &Document) -> Vec<Target> {
    if !section.front.evidence.is_empty() {
        return section.front.evidence.clone();
    }
    let mut seen = BTreeSet::new();
    let mut found = Vec::new();
    document.each_inline(&mut |inline| {
        if let Some(target) = inline.target()
            && matches!(target.kind, TargetKind::Record(Kind::Fact | Kind::Event | Kind::Relation | Kind::Mechanism))
            && seen.insert(target.clone())
        {
            found.push(target.clone());
        }
    });
    found
}

/// The rows for some records.
pub fn rows<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, targets: &[Target]) -> Vec<EvidenceRow> {
    targets.iter().filter_map(|target| row(context, sheet, target)).collect()
}

fn row<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, target: &Target) -> Option<EvidenceRow> {
    let here = context.toward(target);
    let TargetKind::Record(kind) = target.kind else { return None };
    let scope = here.scope;
    let id = target.id.as_str();
    let linked = |sheet: &Sheet<'a>, words: Rich| match sheet.target_link(context, target) {
        Some(href) => Rich(vec![Node::Link { href, words: words.0 }]),
        None => words,
    };
    let (statement, notes, kind_words) = match kind {
        Kind::Fact => {
            let fact = scope.fact(&FactId::parse(id).ok()?)?;
            let point = crate::view::facts::point(fact, target.detail.as_deref());
            let notes = sheet.point_notes(&here, fact, point);
            let words = if fact.points.is_empty() {
                let statement = sheet.prose(&here, &fact.statement);
                linked(sheet, Rich::text(shorten(&statement.plain())))
            } else {
                let mut words = linked(sheet, sheet.voice.text(&fact.label)).then_text(context.t("join-colon"));
                words.0.push(Node::Value(vec![Node::Text(here.fact_plain(fact, target.detail.as_deref()))]));
                if let Some(word) = point.map(|point| crate::view::facts::progress_of(fact, point)).and_then(|progress| here.progress(progress)) {
                    words = words.then(Rich(vec![Node::Quiet(vec![Node::Text(context.bracketed(&word))])]));
                }
                words
            };
            let basis = fact.basis.as_ref().and_then(|basis| context.words.maybe(&format!("basis-{basis}"), &[]));
            let kind = context.t("kind-fact");
            (words, notes, basis.map_or(kind.clone(), |basis| format!("{kind}{}{basis}", context.t("join-comma"))))
        }
        Kind::Event => {
            let event = scope.event(&EventId::parse(id).ok()?)?;
            let notes = sheet.cite_sources(&here, &event.common.sources);
            let date = Rich(vec![Node::Quiet(vec![Node::Text(context.bracketed(&context.known_date(&event.date)))])]);
            (linked(sheet, sheet.voice.text(&event.title)).then(date), notes, context.t("kind-event"))
        }
        Kind::Relation => {
            let relation = scope
                .cluster
                .relations
                .get(&RelationId::parse(id).ok()?)
                .or_else(|| scope.cluster.relations.values().find(|relation| relation.id.as_str() == id))?;
            let notes = sheet.cite_sources(&here, &relation.common.sources);
            (linked(sheet, Rich::text(crate::view::ties::name(&here, relation))), notes, context.t("kind-relation"))
        }
        Kind::Actor => {
            let actor = scope.actor(&ActorId::parse(id).ok()?)?;
            let notes = sheet.cite_sources(&here, &actor.common.sources);
            (linked(sheet, sheet.voice.text(&actor.name)), notes, context.t("kind-actor"))
        }
        Kind::Mechanism => {
            let mechanism = scope.cluster.mechanisms.get(id)?;
            let notes = sheet.cite_sources(&here, &mechanism.common.sources);
            let first = mechanism.steps.pick(&sheet.voice.site.languages, sheet.voice.lang).and_then(|(lang, steps)| Some((lang, steps.first()?)));
            let words = first.map(|(lang, words)| {
                let plain = shorten(&sheet.words(&here, lang, words).plain());
                sheet.voice.marked(lang, vec![Node::Text(plain)])
            });
            (linked(sheet, words.unwrap_or_default()), notes, context.t("kind-mechanism"))
        }
        Kind::Phase
        | Kind::Stage
        | Kind::Place
        | Kind::Item
        | Kind::Unit
        | Kind::Term
        | Kind::Source
        | Kind::Signal
        | Kind::Project
        | Kind::Observation
        | Kind::Incentive
        | Kind::Step => return None,
    };
    let (level, strength) = strength_of(context, target)?;
    Some(EvidenceRow { statement, kind: kind_words, notes, strength, level })
}

/// How well what a reference means is evidenced: of a series the point it means.
pub fn strength_of(context: &Context<'_>, target: &Target) -> Option<(&'static str, String)> {
    let TargetKind::Record(kind) = target.kind else { return None };
    let here = context.toward(target);
    let fact = if kind == Kind::Fact { FactId::parse(&target.id).ok().and_then(|id| here.scope.fact(&id)) } else { None };
    let point = fact.and_then(|fact| Some((fact, crate::view::facts::point(fact, target.detail.as_deref())?)));
    Some(match point {
        Some((fact, point)) => words(&here, &crate::analysis::evidence::of_point(here.scope, fact, point)),
        None => strength(&here, kind, &target.id),
    })
}

/// How well a record is evidenced: a level for drawings, and words.
pub fn strength(context: &Context<'_>, kind: Kind, id: &str) -> (&'static str, String) {
    match context.computed().and_then(|computed| computed.evidence.of(kind, id)) {
        Some(evidence) => words(context, evidence),
        None => ("none", context.t("evidence-none")),
    }
}

fn words(context: &Context<'_>, evidence: &Evidence) -> (&'static str, String) {
    if evidence.is_disputed {
        return ("disputed", context.t("evidence-disputed"));
    }
    match evidence.independent {
        0 if evidence.searched_in_vain => ("none", context.t("evidence-not-found")),
        0 => ("none", context.t("evidence-none")),
        1 if evidence.has_primary => ("one", context.t("evidence-one-primary")),
        1 => ("one", context.t("evidence-one")),
        n => ("many", context.say("evidence-many", &[("n", n.into())])),
    }
}

/// Whether a record names no source because none was found.
pub fn is_sought_in_vain(sources: &Sources) -> bool {
    matches!(sources, Sources::Unknown)
}

fn shorten(text: &str) -> String {
    crate::view::frame::shorten(text, 140)
}
