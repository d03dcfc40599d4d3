//! What follows from other records: beginnings and ends from events, descent,
//! boundaries from places, members and tiers of stages, phases of events.
//!
//! Facts the author wrote are never overruled: where a written date and an
//! inferred one disagree, that is a fault which names both.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::date::Date;
use crate::base::ids::{ActorId, EventId, RelationId, StageId};
use crate::base::locale::Localized;
use crate::base::value::Known;
use crate::diag::code::INCONSISTENT;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::actor::{ActorKind, Boundary};
use crate::model::cluster::{Cluster, Commons};
use crate::model::event::{Changed, Event};
use crate::model::record::{Common, Lifespan, Progress, Sources, Where};
use crate::model::relation::{End, Relation, RelationKind};

/// Fills in everything that can be inferred for one cluster.
pub(super) fn infer(cluster: &mut Cluster, shared: &Commons, diagnostics: &mut Diagnostics) {
    places(cluster, shared);
    lifespans(cluster, diagnostics);
    descent(cluster);
    ends_of_ties(cluster);
    participants(cluster);
    phases(cluster);
    stages(cluster, diagnostics);
    checked(cluster, shared);
}

// ---- places and boundaries ----

fn places(cluster: &mut Cluster, shared: &Commons) {
    let within = |place: &Where| -> (Option<String>, Option<String>) {
        let code = match place {
            Where::Place(id) => cluster.own.places.get(id).or_else(|| shared.places.get(id)).map(|place| place.within.clone()),
            Where::Region(code) | Where::Country(code) => Some(code.clone()),
            Where::Unknown => None,
        };
        let country = code.as_ref().map(|code| code.split('-').next().unwrap_or(code).to_owned());
        (country, code.filter(|code| code.contains('-')))
    };
    let is_in = |list: &[Where], place: &Where, region: Option<&String>, country: Option<&String>| {
        list.iter().any(|entry| {
            entry == place
                || match entry {
                    Where::Region(code) => Some(code) == region,
                    Where::Country(code) => Some(code) == country,
                    Where::Place(_) | Where::Unknown => false,
                }
        })
    };
    for actor in cluster.actors.values_mut() {
        let (country, region) = within(&actor.place);
        // A word wins; without one the place decides.
        if !actor.boundary_is_written {
            if is_in(&cluster.core, &actor.place, region.as_ref(), country.as_ref()) {
                actor.boundary = Boundary::Core;
            } else if is_in(&cluster.extended, &actor.place, region.as_ref(), country.as_ref()) {
                actor.boundary = Boundary::Extended;
            }
        }
        if actor.home.is_none() && (actor.kind != ActorKind::Multinational) {
            actor.home.clone_from(&country);
        }
        actor.country = country;
        actor.region = region;
    }
}

// ---- beginnings and ends ----

fn lifespans(cluster: &mut Cluster, diagnostics: &mut Diagnostics) {
    // Events change no event: they step aside, and are not copied.
    let events = std::mem::take(&mut cluster.events);
    for event in events.values().filter(|event| event.progress == Progress::Realised) {
        for changed in &event.opens {
            begin(cluster, changed, event, diagnostics);
        }
        for changed in &event.closes {
            end(cluster, changed, event, diagnostics);
        }
        let before: BTreeSet<&ActorId> = event.before.iter().collect();
        let after: BTreeSet<&ActorId> = event.after.iter().collect();
        for id in after.difference(&before) {
            begin(cluster, &Changed::Actor((*id).clone()), event, diagnostics);
        }
        for id in before.difference(&after) {
            end(cluster, &Changed::Actor((*id).clone()), event, diagnostics);
        }
    }
    cluster.events = events;
}

fn life<'a>(cluster: &'a mut Cluster, changed: &Changed) -> Option<(&'a mut Lifespan, &'a Common, String)> {
    match changed {
        Changed::Actor(id) => cluster.actors.get_mut(id).map(|actor| (&mut actor.life, &actor.common, format!("actor.{id}"))),
        Changed::Relation(id) => cluster.relations.get_mut(id).map(|relation| (&mut relation.life, &relation.common, format!("relation.{id}"))),
    }
}

fn begin(cluster: &mut Cluster, changed: &Changed, event: &Event, diagnostics: &mut Diagnostics) {
    let Event { id, date, .. } = event;
    let Some((life, common, name)) = life(cluster, changed) else { return };
    match (&life.since, &life.since_event) {
        (Some(written), None) if written != date && !agrees(written, date) => {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, common.span, format!("`{name}` has a `since` that its event `{id}` contradicts"))
                    .help("leave `since` out: it is inferred from the event")
                    .related(event.common.span, "this event opens it"),
            );
        }
        (Some(_), Some(first)) if first != id => {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, common.span, format!("two events begin `{name}`: `{first}` and `{id}`"))
                    .help("an actor begins once; where it goes on, name it in `before` and `after`"),
            );
        }
        _ => {
            if life.since.is_none() {
                life.since = Some(date.clone());
            }
            life.since_event = Some(id.clone());
        }
    }
}

fn end(cluster: &mut Cluster, changed: &Changed, event: &Event, diagnostics: &mut Diagnostics) {
    let Event { id, date, .. } = event;
    let Some((life, common, name)) = life(cluster, changed) else { return };
    match (&life.until, &life.until_event) {
        (Some(written), None) if written != date && !agrees(written, date) => {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, common.span, format!("`{name}` has an `until` that its event `{id}` contradicts"))
                    .help("leave `until` out: it is inferred from the event")
                    .related(event.common.span, "this event closes it"),
            );
        }
        (Some(_), Some(first)) if first != id => {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, common.span, format!("two events end `{name}`: `{first}` and `{id}`"))
                    .help("an actor ends once; where it goes on, name it in `after` too"),
            );
        }
        _ => {
            if life.until.is_none() {
                life.until = Some(date.clone());
            }
            life.until_event = Some(id.clone());
        }
    }
}

/// A coarse date and a fine one inside it say the same.
fn agrees(a: &Known<Date>, b: &Known<Date>) -> bool {
    match (a, b) {
        (Known::Value(a), Known::Value(b)) => a.may_coincide(b),
        _ => false,
    }
}

/// Ties of descent, from `before` and `after`.
fn descent(cluster: &mut Cluster) {
    let mut made = Vec::new();
    for event in cluster.events.values().filter(|event| event.progress == Progress::Realised) {
        for new in event.after.iter().filter(|id| !event.before.contains(id)) {
            for old in event.before.iter().filter(|id| *id != new) {
                made.push((new.clone(), old.clone(), event.clone()));
            }
        }
        // A takeover without a new actor: the one that goes on succeeds the one that ends.
        if event.after.iter().all(|id| event.before.contains(id)) {
            for old in event.before.iter().filter(|id| !event.after.contains(id)) {
                for new in &event.after {
                    made.push((new.clone(), old.clone(), event.clone()));
                }
            }
        }
    }
    for (new, old, event) in made {
        let id = RelationId::derived(new.as_str(), RelationKind::Succeeds.word(), old.as_str());
        cluster.relations.entry(id.clone()).or_insert_with(|| Relation {
            id,
            from: End::Actor(new),
            kind: RelationKind::Succeeds,
            to: End::Actor(old),
            item: None,
            life: Lifespan { since: Some(event.date.clone()), since_event: Some(event.id.clone()), until: None, until_event: None },
            share: None,
            sales_share: None,
            lead_time: None,
            standby: false,
            progress: Progress::Realised,
            facts: Vec::new(),
            weight: 1.0,
            told_by: Some(event.id.clone()),
            common: Common { note: Localized::empty(), disputed: Localized::empty(), former_ids: Vec::new(), allow: BTreeMap::new(), ..event.common.clone() },
        });
    }
}

/// A tie without an end ends with the earlier of its two actors.
fn ends_of_ties(cluster: &mut Cluster) {
    let ends: BTreeMap<ActorId, (Option<Known<Date>>, Option<EventId>)> =
        cluster.actors.iter().map(|(id, actor)| (id.clone(), (actor.life.until.clone(), actor.life.until_event.clone()))).collect();
    for relation in cluster.relations.values_mut() {
        // Descent is told of what has ended: it stays true.
        if relation.life.until.is_some() || relation.kind == RelationKind::Succeeds {
            continue;
        }
        let mut found: Option<(Known<Date>, Option<EventId>)> = None;
        for actor in [&relation.from, &relation.to].into_iter().filter_map(End::actor) {
            let Some((Some(until), event)) = ends.get(actor) else { continue };
            let is_earlier = match (&found, until) {
                (None, _) => true,
                (Some((Known::Value(first), _)), Known::Value(this)) => this < first,
                (Some((Known::Unknown, _)), Known::Value(_)) => true,
                (Some(_), Known::Unknown) => false,
            };
            if is_earlier {
                found = Some((until.clone(), event.clone()));
            }
        }
        if let Some((until, event)) = found {
            relation.life.until = Some(until);
            relation.life.until_event = event;
        }
    }
}

fn participants(cluster: &mut Cluster) {
    for event in cluster.events.values_mut().filter(|event| event.actors.is_empty()) {
        let changed = event.opens.iter().chain(&event.closes).filter_map(|changed| match changed {
            Changed::Actor(id) => Some(id.clone()),
            Changed::Relation(_) => None,
        });
        let mut actors: Vec<ActorId> = Vec::new();
        for id in changed.chain(event.before.iter().cloned()).chain(event.after.iter().cloned()) {
            if !actors.contains(&id) {
                actors.push(id);
            }
        }
        event.actors = actors;
    }
}

// ---- phases ----

fn phases(cluster: &mut Cluster) {
    for index in 0..cluster.phases.len() {
        if cluster.phases[index].until.is_none() {
            cluster.phases[index].until = cluster.phases.get(index + 1).map(|next| next.since.clone());
        }
    }
    for event in cluster.events.values_mut().filter(|event| event.phase.is_none()) {
        let Known::Value(date) = &event.date else { continue };
        let Some(day) = date.earliest().or_else(|| date.latest()) else { continue };
        event.phase = cluster.phases.iter().rev().find(|phase| phase.since.earliest().is_none_or(|since| since <= day)).map(|phase| phase.id.clone());
    }
}

// ---- stages ----

fn stages(cluster: &mut Cluster, diagnostics: &mut Diagnostics) {
    for stage in &mut cluster.stages {
        stage.members = cluster.actors.values().filter(|actor| actor.stages.iter().any(|(id, _)| *id == stage.id)).map(|actor| actor.id.clone()).collect();
    }
    let feeds: BTreeMap<StageId, Vec<StageId>> = cluster.stages.iter().map(|stage| (stage.id.clone(), stage.feeds.clone())).collect();
    let mut tiers: BTreeMap<StageId, usize> = BTreeMap::new();
    let circles = super::circle::circles(&feeds);
    for circle in &circles {
        let span = cluster.stage(&circle[0]).map(|stage| stage.common.span);
        if let Some(span) = span {
            diagnostics.push(super::circle::fault(span, "the stages feed in a circle", circle, "take one of them out of `feeds`: a chain has a beginning"));
        }
    }
    if !circles.is_empty() {
        return;
    }
    // Longest way from a stage that nothing feeds; the chain is short, so
    // repeating until nothing moves is enough.
    for _ in 0..=cluster.stages.len() {
        let mut moved = false;
        for (id, next) in &feeds {
            let tier = tiers.get(id).copied().unwrap_or(0);
            for fed in next {
                let entry = tiers.entry(fed.clone()).or_insert(0);
                moved |= *entry < tier + 1;
                *entry = (*entry).max(tier + 1);
            }
        }
        if !moved {
            break;
        }
    }
    for stage in &mut cluster.stages {
        stage.tier = tiers.get(&stage.id).copied().unwrap_or(0);
    }
    cluster.stages.sort_by(|a, b| a.is_support.cmp(&b.is_support).then(a.tier.cmp(&b.tier)).then(a.id.cmp(&b.id)));
}

// ---- evidence ----

/// `checked_on` defaults to the latest `accessed` of the record's sources.
fn checked(cluster: &mut Cluster, shared: &Commons) {
    let own = &cluster.own.sources;
    let latest = |sources: &Sources, written: &Option<Date>| -> Option<Date> {
        written.clone().or_else(|| {
            sources.cited().iter().filter_map(|citation| own.get(&citation.source).or_else(|| shared.sources.get(&citation.source))?.accessed.clone()).max()
        })
    };
    for fact in cluster.facts.values_mut() {
        let mut sources = fact.common.sources.clone();
        if let Some(point) = fact.points.last()
            && sources == Sources::Absent
        {
            sources = point.sources.clone();
        }
        fact.common.checked_on = latest(&sources, &fact.common.checked_on);
    }
    let actors = cluster.actors.values_mut().map(|actor| &mut actor.common);
    let relations = cluster.relations.values_mut().map(|relation| &mut relation.common);
    let events = cluster.events.values_mut().map(|event| &mut event.common);
    for common in actors.chain(relations).chain(events) {
        common.checked_on = latest(&common.sources, &common.checked_on);
    }
}
