//! Who is tied to whom: the drawing, its words, every tie as a sentence, and
//! what the map does not show. In: the records. Out: the page.

pub(super) mod explorer;
pub mod groups;
mod story;

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::Value as Json;

use crate::analysis::centrality;
use crate::analysis::communities::Group;
use crate::analysis::indicators::Measure;
use crate::model::kind::Kind;
use crate::model::relation::{End, Family, Relation};
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::embed::{self, Offer};
use crate::view::page::indicators::{self, IndicatorView};
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::{Framed, Route};
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;

const INDICATORS: [&str; 6] = ["I03", "I01", "I04", "I17", "I28", "I30"];

pub(super) const SCRIPTS: [&str; 4] = ["site.js", "network.js", "explore.js", "focus.js"];

#[derive(Clone, Debug, Default, Serialize)]
struct Body {
    lead: Rich,
    indicators: Vec<IndicatorView>,
    drawing: Option<Drawing>,
    /// The heading of the drawing.
    figure: String,
    /// Keys of the drawing: word, picture, class.
    actor_keys: Vec<Key>,
    family_keys: Vec<Key>,
    see: Vec<Rich>,
    story: Vec<story::StepView>,
    /// Words of the story's controls.
    story_words: Json,
    tables: Vec<Table>,
    alone: Vec<Rich>,
    alone_words: String,
    limits: Vec<String>,
    /// For the script: marks and lines of the drawing, and its words; none where there is nothing to explore.
    data: Option<Json>,
    /// Of a network too large for one drawing, its groups.
    groups: Vec<groups::Row>,
    /// From a group to all of them.
    up: Option<String>,
    near: Vec<groups::Near>,
    embed: Option<Offer>,
}

#[derive(Clone, Debug, Serialize)]
pub(super) struct Key {
    id: &'static str,
    label: String,
    html: String,
}

#[derive(Clone, Debug, Serialize)]
struct Table {
    id: &'static str,
    title: String,
    caption: String,
    rows: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    id: String,
    from: Rich,
    to: Rich,
    sentence: Rich,
    caveats: Vec<Rich>,
    family: &'static str,
    family_label: String,
    years: String,
    since_key: String,
    notes: Rich,
    independent: usize,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    if let Some(groups) = context.groups() {
        return groups::overview(context, assets, groups);
    }
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Network(cluster.id.clone()));
    let indicators = indicators::some(context, &mut sheet, &INDICATORS.map(str::to_owned));
    let drawn = context.artist.network_map(context);
    let lead = lead(context, &sheet, &drawn);
    let see = see(context, &sheet, &drawn, true);
    let story = story::steps(context, &mut sheet);
    let tables = tables(context, &mut sheet, &Wanted::All);
    let alone = alone(context, &sheet);
    let name = context.t("page-network");
    let (actor_keys, family_keys) = keys(context, &drawn);
    let body = Body {
        indicators,
        drawing: context.artist.whole_network(context, &sheet),
        figure: context.t("network-figure"),
        actor_keys,
        family_keys,
        see,
        story_words: serde_json::json!({ "before": context.t("story-before"), "after": context.t("story-after"), "all": context.t("story-all") }),
        story,
        tables,
        alone_words: context.say("network-alone", &[("n", alone.len().into())]),
        alone,
        limits: limits(context),
        data: Some(explorer::data(context, &sheet, &drawn)),
        embed: embed::offer(context, Framed::Network),
        lead: lead.clone(),
        ..Body::default()
    };
    let about = About {
        kind: "network",
        heading: Rich::text(name.clone()),
        description: lead.plain(),
        // The story goes through what the others have made.
        scripts: SCRIPTS.into_iter().chain((!body.story.is_empty()).then_some("story.js")).collect(),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "network.html", &body)
}

/// The keys of what is drawn: kinds of actors, families of ties.
pub(super) fn keys(context: &Context<'_>, drawn: &Drawn) -> (Vec<Key>, Vec<Key>) {
    let (actors, families) = context.artist.keys();
    let is_class = |class: &str| drawn.nodes.iter().any(|node| node.class == class);
    let is_family = |family: &str| drawn.edges.iter().any(|edge| edge.family.word() == family);
    (
        actors.into_iter().filter(|(class, _)| is_class(class)).map(|(id, html)| Key { id, label: context.t(&format!("class-{id}")), html }).collect(),
        families.into_iter().filter(|(family, _)| is_family(family)).map(|(id, html)| Key { id, label: context.t(&format!("family-{id}")), html }).collect(),
    )
}

/// A drawn actor, as words need it.
#[derive(Clone, Debug)]
pub struct DrawnNode {
    pub actor: crate::base::ids::ActorId,
    pub class: &'static str,
    pub partners: usize,
    /// Other names, for the search.
    pub also: String,
}

/// A drawn tie.
#[derive(Clone, Debug)]
pub struct DrawnEdge {
    pub a: usize,
    pub b: usize,
    pub family: Family,
    pub relation: String,
}

/// What the drawing of the network shows.
#[derive(Clone, Debug, Default)]
pub struct Drawn {
    pub nodes: Vec<DrawnNode>,
    pub edges: Vec<DrawnEdge>,
}

impl Drawn {
    /// For each actor those it is drawn tied to, each once.
    fn neighbours(&self) -> Vec<Vec<usize>> {
        let mut partners = vec![BTreeSet::new(); self.nodes.len()];
        for edge in self.edges.iter().filter(|edge| edge.a != edge.b) {
            partners[edge.a].insert(edge.b);
            partners[edge.b].insert(edge.a);
        }
        partners.into_iter().map(|partners| partners.into_iter().collect()).collect()
    }

    /// Who stands between most others, and the share of shortest ways that lead through it.
    fn between(&self) -> Option<(&DrawnNode, f64)> {
        let shares = centrality::betweenness(&self.neighbours());
        let (node, share) = self.nodes.iter().zip(shares).reduce(|best, one| if one.1 > best.1 { one } else { best })?;
        (share > 0.0).then_some((node, share))
    }

    /// The best connected first.
    fn ranked(&self) -> Vec<&DrawnNode> {
        let mut nodes: Vec<&DrawnNode> = self.nodes.iter().collect();
        nodes.sort_by(|a, b| b.partners.cmp(&a.partners).then_with(|| a.actor.cmp(&b.actor)));
        nodes
    }
}

pub(super) fn lead<'a>(context: &Context<'a>, sheet: &Sheet<'a>, drawn: &Drawn) -> Rich {
    let Some(best) = drawn.ranked().first().copied() else { return Rich::default() };
    context.sentence(
        "network-lead",
        &[
            ("n", drawn.nodes.len().into()),
            ("ties", drawn.edges.len().into()),
            ("date", context.date(&context.scope.cluster.as_of).into()),
            ("best", Piece::Rich(sheet.actor(context, &best.actor))),
            ("most", best.partners.into()),
        ],
    )
}

/// Findings, each one computed: who holds others on, who touches most, who hangs by one tie.
fn see<'a>(context: &Context<'a>, sheet: &Sheet<'a>, drawn: &Drawn, is_whole: bool) -> Vec<Rich> {
    let mut out = Vec::new();
    if let Some(first) = context.computed().filter(|_| is_whole).and_then(|computed| computed.network.articulation.first()) {
        out.push(context.sentence("network-see-cut", &[("cut", first.cut_off.len().into()), ("actor", Piece::Rich(sheet.actor(context, &first.actor)))]));
    }
    let hubs: Vec<&DrawnNode> = drawn.ranked().into_iter().take(3).collect();
    if hubs.len() == 3 {
        let touched =
            drawn.edges.iter().filter(|edge| hubs.iter().any(|hub| hub.actor == drawn.nodes[edge.a].actor || hub.actor == drawn.nodes[edge.b].actor)).count();
        let percent = crate::base::value::Decimal::new(i64::try_from(touched * 100 / drawn.edges.len().max(1)).unwrap_or(0), 0);
        if let Some(percent) = percent {
            let share = context.amount(&crate::base::value::Known::Value(crate::base::value::Value::exact(percent)), Some(&crate::base::unit::Unit::PERCENT));
            let names: Vec<String> = hubs.iter().map(|hub| context.actor_name(&hub.actor)).collect();
            out.push(context.sentence("network-see-hubs", &[("actors", context.format.and(&names).into()), ("share", share.into())]));
        }
    }
    if let Some((node, share)) = drawn.between() {
        let share = context.measured(share, Measure::Share);
        out.push(context.sentence("network-see-between", &[("actor", Piece::Rich(sheet.actor(context, &node.actor))), ("share", share.into())]));
    }
    let single = drawn.nodes.iter().filter(|node| node.partners == 1).count();
    if single > 0 && is_whole {
        out.push(context.sentence("network-see-single", &[("n", single.into())]));
    }
    out
}

/// Which ties a page lists.
enum Wanted<'g> {
    All,
    /// Those that no drawing shows.
    Rest,
    /// Those of the members of a group, among themselves and with others.
    Group(&'g Group),
}

fn tables<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, wanted: &Wanted<'_>) -> Vec<Table> {
    let cluster = context.scope.cluster;
    let Some(day) = context.computed().map(|computed| computed.as_of) else { return Vec::new() };
    let is_named = |relation: &Relation| relation.pair().is_some();
    let is_today = |relation: &Relation| {
        let ends = [&relation.from, &relation.to].into_iter().filter_map(End::actor);
        // As the drawing above the tables chooses: the two must count alike.
        relation.life.is_active(day) && ends.into_iter().all(|id| cluster.actors.get(id).is_some_and(|actor| actor.life.is_active(day)))
    };
    // How many ends are in the group, where there is one.
    let ends_in = |relation: &Relation, group: &Group| {
        [&relation.from, &relation.to].into_iter().filter_map(End::actor).filter(|id| group.members.binary_search(id).is_ok()).count()
    };
    let mut out = Vec::new();
    for (id, title, caption, wants) in [
        ("ties", "network-ties-title", "network-ties-caption", 0_u8),
        ("outside", "group-outside-title", "group-outside-caption", 3),
        ("open", "network-open-title", "network-open-caption", 1),
        ("past", "network-past-title", "network-past-caption", 2),
    ] {
        let mut chosen: Vec<&'a Relation> = cluster
            .relations
            .values()
            .filter(|relation| match (wants, wanted) {
                (0, Wanted::All) => is_named(relation) && is_today(relation),
                (0, Wanted::Group(group)) => is_named(relation) && is_today(relation) && ends_in(relation, group) == 2,
                (3, Wanted::Group(group)) => is_named(relation) && is_today(relation) && ends_in(relation, group) == 1,
                (0 | 3, _) | (_, Wanted::Group(_)) => false,
                (1, _) => !is_named(relation),
                _ => is_named(relation) && !is_today(relation),
            })
            .collect();
        if chosen.is_empty() {
            continue;
        }
        chosen.sort_by(|a, b| (a.kind.family(), a.kind).cmp(&(b.kind.family(), b.kind)).then_with(|| a.id.cmp(&b.id)));
        let rows: Vec<Row> = chosen.into_iter().map(|relation| row(context, sheet, relation)).collect();
        out.push(Table { id, title: context.t(title), caption: context.say(caption, &[("n", rows.len().into())]), rows });
    }
    out
}

fn row<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, relation: &'a Relation) -> Row {
    let family = relation.kind.family().word();
    let years = sheet.lifespan(&relation.life);
    Row {
        id: relation.id.as_str().to_owned(),
        from: sheet.end(context, &relation.from),
        to: sheet.end(context, &relation.to),
        sentence: sheet.tie(context, relation),
        caveats: sheet.tie_caveats(context, relation),
        family,
        family_label: context.t(&format!("family-{family}")),
        since_key: relation.life.since.as_ref().and_then(|since| since.value()).map(|date| date.canonical()).unwrap_or_default(),
        years: if years.is_empty() { context.t("network-years-unknown") } else { years },
        notes: sheet.cite_sources(context, &relation.common.sources),
        independent: context
            .computed()
            .and_then(|computed| computed.evidence.of(Kind::Relation, relation.id.as_str()))
            .map_or(0, |evidence| evidence.independent),
    }
}

fn alone<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Vec<Rich> {
    let cluster = context.scope.cluster;
    let Some(day) = context.computed().map(|computed| computed.as_of) else { return Vec::new() };
    let mut actors: Vec<_> = cluster
        .actors
        .values()
        .filter(|actor| actor.life.is_active(day))
        .filter(|actor| !cluster.relations.values().any(|relation| relation.from.actor() == Some(&actor.id) || relation.to.actor() == Some(&actor.id)))
        .collect();
    actors.sort_by_cached_key(|actor| (context.format.sort_key(&context.bare(&actor.name)), &actor.id));
    actors.into_iter().map(|actor| sheet.actor(context, &actor.id)).collect()
}

fn limits(context: &Context<'_>) -> Vec<String> {
    let Some(counts) = context.computed().map(|computed| &computed.counts) else { return Vec::new() };
    let mut out: Vec<String> =
        [("network-limit-undated", counts.undated), ("network-limit-unsourced", counts.unsourced), ("network-limit-undisclosed", counts.undisclosed)]
            .into_iter()
            .filter(|(_, n)| *n > 0)
            .map(|(key, n)| context.say(key, &[("n", n.into())]))
            .collect();
    out.push(context.t("network-limit-sample"));
    out
}
