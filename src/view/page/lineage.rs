//! Families of actors: a drawing, and the same in sentences.
//!
//! In: what was computed of descent. Out: one view per family, for the page of an
//! actor (its nearest kin) and for the timeline (all of them).

use serde::Serialize;

use crate::analysis::lineage::{Family, Link};
use crate::base::ids::ActorId;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::page::timeline::changes;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::Voice;

/// As many actors as the drawing on the page of one of them shows.
const NEAR: usize = 12;
/// Ties, events and facts of an actor; beyond that its page has no room for a drawing more.
const FULL: usize = 45;
/// As many names as stand for a family.
const NAMED: usize = 4;

/// A family, ready for its place.
#[derive(Clone, Debug, Serialize)]
pub struct LineageView {
    /// Who belongs to it.
    pub names: String,
    pub drawing: Option<Drawing>,
    pub lines: Vec<LineView>,
    /// The whole family on the timeline, where this is only a part of it.
    pub whole: Option<String>,
}

/// One step of descent.
#[derive(Clone, Debug, Serialize)]
pub struct LineView {
    pub date: String,
    pub datetime: Option<String>,
    pub words: Rich,
    pub notes: Rich,
}

/// Every family of the cluster, for the timeline.
pub fn all<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<LineageView> {
    let families = context.computed().map(|computed| computed.lineages.as_slice()).unwrap_or_default();
    families
        .iter()
        .map(|family| {
            // Two actors are one sentence; their own pages draw them.
            let drawing = (family.members.len() > 2).then(|| context.artist.lineage(context, sheet, family, None)).flatten();
            view(context, sheet, family, drawing)
        })
        .collect()
}

/// Where an actor came from and what came of it; nothing when no descent is recorded.
/// A page with very many `rows` leaves it to the timeline: it has its weight already.
pub fn of<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, actor: &ActorId, rows: usize) -> Vec<LineageView> {
    let families = context.computed().map(|computed| computed.lineages.as_slice()).unwrap_or_default();
    let Some(family) = families.iter().find(|family| family.members.contains(actor)) else { return Vec::new() };
    let near = family.near(context.scope.cluster, actor, NEAR);
    if rows > FULL {
        return Vec::new();
    }
    let whole = sheet.anchor(&Route::Timeline(context.scope.cluster.id.clone()), "lineages");
    let drawing = context.artist.lineage(context, sheet, &near, Some(actor));
    let mut view = view(context, sheet, &near, drawing);
    view.whole = whole.filter(|_| near.members.len() < family.members.len());
    vec![view]
}

fn view<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, family: &Family, drawing: Option<Drawing>) -> LineageView {
    sheet.has_lineage = true;
    let mut lines = Vec::new();
    let mut told = Vec::new();
    for link in &family.links {
        // An event that makes several links is told once.
        if link.event.is_none() || !told.contains(&&link.event) {
            told.push(&link.event);
            lines.extend(line(context, sheet, link));
        }
    }
    let all: Vec<String> = family.members.iter().map(|id| context.actor_name(id)).collect();
    let names = match all.split_at_checked(NAMED) {
        Some((first, rest)) if rest.len() > 1 => {
            context.plain("lineage-more", &[("names", context.row(&first[..NAMED - 1]).into()), ("n", (rest.len() + 1).into())])
        }
        _ => context.format.and(&all),
    };
    LineageView { names, drawing, lines, whole: None }
}

/// What happened, linked to its event and with what began, ended and went on; or
/// the tie in words, where no event tells of it.
fn line<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, link: &Link) -> Option<LineView> {
    let cluster = context.scope.cluster;
    let relation = cluster.relations.get(&link.relation)?;
    let event = link.event.as_ref().and_then(|id| cluster.events.get(id));
    let date = event.map(|event| &event.date).or(relation.life.since.as_ref());
    let (words, notes) = match event {
        Some(event) => {
            let title = context.text(&event.title);
            let title = match sheet.anchor(&Route::Timeline(cluster.id.clone()), &format!("event-{}", event.id)) {
                Some(href) => Rich(vec![Node::Link { href, words: title.0 }]),
                None => title,
            };
            let changes = changes::of_actors(context, sheet, event);
            let words = changes.into_iter().fold(title, |words, change| words.then_text(" · ").then(change));
            (words, sheet.cite_sources(context, &event.common.sources))
        }
        None => (sheet.tie(context, relation), sheet.cite_sources(context, &relation.common.sources)),
    };
    Some(LineView {
        date: date.map_or_else(|| context.t("not-known"), |date| context.known_date(date)),
        datetime: date.and_then(crate::base::value::Known::value).and_then(Voice::machine_date),
        words,
        notes,
    })
}
