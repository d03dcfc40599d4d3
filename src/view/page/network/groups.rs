//! A network too large for one drawing: the page that shows it in groups, and the page of each group.
//!
//! In: the groups that were computed. Out: pages of the kind `network`. Each leads to the other without
//! a script; that of a group is the network page of its members.

use std::collections::BTreeMap;

use serde::Serialize;

use super::{About, Body, Drawn, INDICATORS, Wanted, alone, explorer, keys, limits, see, story, tables};
use crate::analysis::communities::{Group, Groups};
use crate::base::ids::ActorId;
use crate::model::actor::Actor;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::page::{PageView, embed, finish, indicators, jsonld};
use crate::view::rich::{Rich, joined};
use crate::view::routes::{Framed, Route};
use crate::view::sheet::Sheet;
use crate::view::strings::strip;
use crate::view::voice::Piece;

/// A line of the list of groups.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Row {
    name: String,
    href: Option<String>,
    actors: String,
    inside: String,
    outside: String,
    /// For sorting, whatever the digits of the language.
    counts: [usize; 3],
    best: Rich,
}

/// A group beside another one.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Near {
    name: String,
    href: Option<String>,
    words: String,
}

/// Ties between groups, by their places in the list, the smaller first; within one group both are the same.
pub fn links(context: &Context<'_>, groups: &Groups) -> BTreeMap<(usize, usize), usize> {
    let mut out = BTreeMap::new();
    let Some(computed) = context.computed() else { return out };
    for relation in context.scope.cluster.relations.values().filter(|relation| relation.life.is_active(computed.as_of)) {
        let ends = relation.pair().and_then(|(from, to)| Some((*groups.of.get(from)?, *groups.of.get(to)?)));
        if let Some((a, b)) = ends {
            *out.entry((a.min(b), a.max(b))).or_default() += 1;
        }
    }
    out
}

/// What a group is called: as the author says of one of its actors, else by what most of them share.
pub fn name(context: &Context<'_>, group: &Group) -> String {
    let actors: Vec<&Actor> = group.members.iter().filter_map(|id| context.scope.actor(id)).collect();
    let key = || context.scope.actor(&group.key).into_iter();
    // The word of the best connected one counts more than that of others.
    let written = key().chain(actors.iter().copied()).find(|actor| !actor.group.is_empty());
    if let Some(actor) = written {
        return context.bare(&actor.group);
    }
    let best = context.actor_name(&group.key);
    if group.is_crumbs {
        return strip(&context.say("group-crumbs", &[("actor", best.into())]));
    }
    let words = match shared(context, &actors) {
        Some(what) => context.say("group-named", &[("what", what.into()), ("actor", best.into())]),
        None => context.say("group-around", &[("actor", best.into())]),
    };
    context.words.capital(&strip(&words))
}

/// What most of a group share: a stage of a third of them, else a place or a kind of half of them.
fn shared(context: &Context<'_>, actors: &[&Actor]) -> Option<String> {
    let most = |words: Vec<String>, least: usize| {
        let mut counts: BTreeMap<String, usize> = BTreeMap::new();
        words.into_iter().for_each(|word| *counts.entry(word).or_default() += 1);
        let (word, count) = counts.into_iter().reduce(|best, one| if one.1 > best.1 { one } else { best })?;
        (count * least >= actors.len()).then_some(word)
    };
    let stages = actors.iter().flat_map(|actor| actor.stages.iter().map(|(stage, _)| stage.as_str().to_owned())).collect();
    let stage = most(stages, 3).and_then(|id| context.scope.cluster.stages.iter().find(|stage| stage.id.as_str() == id)).map(|stage| context.bare(&stage.name));
    let place = || most(actors.iter().map(|actor| context.place(&actor.place).plain()).collect(), 2);
    let kind = || most(actors.iter().map(|actor| context.actor_kind(actor)).collect(), 2);
    stage.or_else(place).or_else(kind)
}

/// The page of the whole network, in groups.
pub(super) fn overview<'a>(context: &Context<'a>, assets: &Assets, groups: &Groups) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Network(cluster.id.clone()));
    let indicators = indicators::some(context, &mut sheet, &INDICATORS.map(str::to_owned));
    let drawn = context.artist.network_map(context);
    let lead = super::lead(context, &sheet, &drawn);
    // Its captions are read here too; there is no one drawing for its looks.
    let story = story::steps(context, &mut sheet);
    let tables = tables(context, &mut sheet, &Wanted::Rest);
    let alone = alone(context, &sheet);
    let name = context.t("page-network");
    let body = Body {
        indicators,
        story,
        drawing: context.artist.whole_network(context, &sheet),
        figure: context.t("groups-figure"),
        see: Vec::new(),
        tables,
        alone_words: context.say("network-alone", &[("n", alone.len().into())]),
        alone,
        limits: limits(context),
        embed: embed::offer(context, Framed::Network),
        lead: lead.clone(),
        groups: rows(context, &sheet, groups, &drawn),
        ..Body::default()
    };
    let about = About {
        kind: "network",
        heading: Rich::text(name.clone()),
        description: lead.plain(),
        scripts: vec!["site.js"],
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "network.html", &body)
}

fn rows<'a>(context: &Context<'a>, sheet: &Sheet<'a>, groups: &Groups, drawn: &Drawn) -> Vec<Row> {
    let links = links(context, groups);
    let partners: BTreeMap<&ActorId, usize> = drawn.nodes.iter().map(|node| (&node.actor, node.partners)).collect();
    groups
        .list
        .iter()
        .enumerate()
        .map(|(at, group)| {
            let outside: usize = links.iter().filter(|((a, b), _)| a != b && (*a == at || *b == at)).map(|(_, n)| n).sum();
            let counts = [group.members.len(), links.get(&(at, at)).copied().unwrap_or(0), outside];
            let [actors, inside, outside] = counts.map(|count| context.format.count(count));
            let mut best: Vec<&ActorId> = group.members.iter().collect();
            best.sort_by_key(|id| (usize::MAX - partners.get(id).copied().unwrap_or(0), id.as_str()));
            let best = joined(&context.voice, best.into_iter().take(3).map(|id| sheet.actor(context, id)).collect());
            Row { name: name(context, group), href: sheet.link(&route(context, group)), actors, inside, outside, counts, best }
        })
        .collect()
}

fn route(context: &Context<'_>, group: &Group) -> Route {
    Route::Group(context.scope.cluster.id.clone(), group.key.clone())
}

/// The page of one group; none when no group goes by this id.
pub fn page<'a>(context: &Context<'a>, assets: &Assets, key: &ActorId) -> Option<PageView> {
    let groups = context.groups()?;
    let group = groups.get(key)?;
    let mut sheet = Sheet::new(context.voice, route(context, group));
    let drawn = context.artist.group_map(context, group);
    let best = drawn.ranked().first().map(|node| (node.actor.clone(), node.partners)).unwrap_or_else(|| (group.key.clone(), 0));
    let lead = context.sentence(
        "group-lead",
        &[
            ("n", group.members.len().into()),
            ("ties", drawn.edges.len().into()),
            ("date", context.date(&context.scope.cluster.as_of).into()),
            ("best", Piece::Rich(sheet.actor(context, &best.0))),
            ("most", best.1.into()),
        ],
    );
    let see = see(context, &sheet, &drawn, false);
    let tables = tables(context, &mut sheet, &Wanted::Group(group));
    let name = name(context, group);
    let (actor_keys, family_keys) = keys(context, &drawn);
    let body = Body {
        drawing: context.artist.group(context, &sheet, group),
        figure: context.t("network-figure"),
        actor_keys,
        family_keys,
        see,
        tables,
        limits: limits(context),
        data: Some(explorer::data(context, &sheet, &drawn)),
        lead: lead.clone(),
        up: sheet.link(&Route::Network(context.scope.cluster.id.clone())),
        near: near(context, &sheet, groups, group),
        ..Body::default()
    };
    let about = About {
        kind: "network",
        heading: Rich::text(name.clone()),
        description: lead.plain(),
        crumbs: vec![(Rich::text(context.t("page-network")), Route::Network(context.scope.cluster.id.clone()))],
        scripts: super::SCRIPTS.to_vec(),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    Some(finish(sheet, Some(context), assets, about, "network.html", &body))
}

/// The groups a group is tied to, the closest first.
fn near(context: &Context<'_>, sheet: &Sheet<'_>, groups: &Groups, group: &Group) -> Vec<Near> {
    let Some(&here) = groups.of.get(&group.key) else { return Vec::new() };
    let mut found: Vec<(usize, usize)> = links(context, groups)
        .into_iter()
        .filter(|((a, b), _)| a != b && (*a == here || *b == here))
        .map(|((a, b), ties)| (if a == here { b } else { a }, ties))
        .collect();
    found.sort_by_key(|(other, ties)| (usize::MAX - ties, *other));
    found
        .into_iter()
        .map(|(other, ties)| {
            let other = &groups.list[other];
            Near { name: name(context, other), href: sheet.link(&route(context, other)), words: context.say("group-near", &[("n", ties.into())]) }
        })
        .collect()
}
