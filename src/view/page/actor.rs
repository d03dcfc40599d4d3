//! One actor: its record, its ties in sentences, its events, its place in the
//! chain, the facts about it, and where sources differ.
//! In: the actor and what was computed around it. Out: its page.

use serde::Serialize;

use crate::analysis::indicators::Measure;
use crate::base::ids::{ActorId, ClusterId};
use crate::model::actor::Actor;
use crate::model::event::Event;
use crate::model::fact::About as AboutWhat;
use crate::model::kind::Kind;
use crate::model::record::Progress;
use crate::model::relation::{End, Family, Relation};
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{About, spoken};
use crate::view::page::evidence;
use crate::view::page::facts::{self, FactView};
use crate::view::page::lineage::{self, LineageView};
use crate::view::page::{PageView, finish, jsonld};
use crate::view::passage::Passage;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::{Piece, Voice};

#[derive(Clone, Debug, Serialize)]
struct Body {
    claim: Rich,
    text: Passage,
    /// The summary is in the reader's language: the notice stands below it.
    only_text_is_foreign: bool,
    class: &'static str,
    drawing: Option<Drawing>,
    record: Vec<(String, Rich)>,
    families: Vec<FamilyGroup>,
    tie_count: usize,
    stages: Vec<ChainMark>,
    lineages: Vec<LineageView>,
    events: Vec<EventRow>,
    facts: Vec<FactView>,
    removed: Option<Removed>,
    disputed: Vec<Rich>,
}

#[derive(Clone, Debug, Serialize)]
struct FamilyGroup {
    family: &'static str,
    label: String,
    ties: Vec<TieRow>,
}

#[derive(Clone, Debug, Serialize)]
struct TieRow {
    sentence: Rich,
    caveats: Vec<Rich>,
    life: String,
    strength: String,
    level: &'static str,
    notes: Rich,
}

#[derive(Clone, Debug, Serialize)]
struct ChainMark {
    name: Rich,
    on: bool,
    share: String,
}

/// An event as a line of a list.
#[derive(Clone, Debug, Serialize)]
pub struct EventRow {
    pub id: String,
    pub date: String,
    pub datetime: Option<String>,
    /// The date for programs where `datetime` cannot hold it.
    pub edtf: Option<String>,
    pub kind: String,
    pub kind_id: &'static str,
    pub title: Rich,
    pub progress: Option<String>,
    pub notes: Rich,
    pub importance: u8,
}

#[derive(Clone, Debug, Serialize)]
struct Removed {
    words: Rich,
    share: String,
}

/// The page of an actor.
pub fn page<'a>(context: &Context<'a>, assets: &Assets, actor: &'a Actor) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Actor(cluster.id.clone(), actor.id.clone()));
    let claim = sheet.prose(context, &actor.summary);
    let record = record(context, &mut sheet, actor);
    let text = match actor.body.pick(&context.voice.site.languages, context.lang) {
        Some((lang, document)) => sheet.blocks(context, lang, &document.blocks, 2),
        None => Passage::default(),
    };
    let families = families(context, &mut sheet, actor);
    let tie_count: usize = families.iter().map(|group| group.ties.len()).sum();
    let about_it = |fact: &&'a crate::model::fact::Fact| fact.about.iter().any(|about| matches!(about, AboutWhat::Actor(id) if *id == actor.id));
    let mut about_it: Vec<&'a crate::model::fact::Fact> = cluster.facts.values().filter(about_it).collect();
    let rows = tie_count + cluster.events.values().filter(|event| concerns(event, actor)).count() + about_it.len();
    let lineages = lineage::of(context, &mut sheet, &actor.id, rows);
    let events = events(context, &mut sheet, actor);
    about_it.sort_by_cached_key(|fact| (context.format.sort_key(&context.bare(&fact.label)), &fact.id));
    let facts: Vec<FactView> = about_it.into_iter().map(|fact| facts::view(context, &mut sheet, fact)).collect();
    let mut disputed = Vec::new();
    if !actor.common.disputed.is_empty() {
        disputed.push(sheet.prose(context, &actor.common.disputed));
    }
    // The main text of the page is the long one where there is one.
    let (languages, fallback) = if actor.body.is_empty() { spoken(&context.voice, &actor.summary) } else { spoken(&context.voice, &actor.body) };
    let body = Body {
        class: Context::actor_class(actor),
        drawing: context.artist.around(context, &sheet, &actor.id),
        stages: chain(context, actor),
        removed: removed(context, &sheet, actor),
        claim: claim.clone(),
        text,
        only_text_is_foreign: fallback.is_some() && spoken(&context.voice, &actor.summary).1.is_none(),
        record,
        families,
        tie_count,
        lineages,
        events,
        facts,
        disputed,
    };
    let name = context.bare(&actor.name);
    let about = About {
        kind: "actor",
        heading: context.text(&actor.name),
        description: if claim.is_empty() {
            context.plain(
                "actor-description",
                &[
                    ("kind", context.actor_kind(actor).into()),
                    ("name", name.clone().into()),
                    ("n", tie_count.into()),
                    ("cluster", context.bare(&cluster.name).into()),
                ],
            )
        } else {
            // Several actors may be summed up alike: a sentence without the name gets it.
            let claim = claim.plain();
            if claim.contains(&name) { claim } else { context.plain("actor-description-claim", &[("name", name.clone().into()), ("claim", claim.into())]) }
        },
        spoken: languages,
        fallback,
        crumbs: vec![(Rich::text(context.t("page-actors")), Route::Actors(cluster.id.clone()))],
        jsonld: vec![jsonld::organization(context, &sheet, actor), jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "actor.html", &body)
}

fn record<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, actor: &'a Actor) -> Vec<(String, Rich)> {
    let mut rows = Vec::new();
    let mut add = |key: &str, words: Rich| {
        if !words.is_empty() {
            rows.push((context.t(key), words));
        }
    };
    let kind = match &actor.home {
        Some(home) if actor.is_foreign() => {
            context.say("actor-kind-from", &[("kind", context.actor_kind(actor).into()), ("country", context.country(home).into())])
        }
        _ => context.actor_kind(actor),
    };
    add("record-kind", Rich::text(kind));
    let notes = sheet.cite_sources(context, &actor.common.sources);
    add("record-since", actor.life.since.as_ref().map(|date| Rich::text(context.beginning(date))).unwrap_or_default().then(notes));
    add("record-until", actor.life.until.as_ref().map(|date| Rich::text(context.ending(date))).unwrap_or_default());
    add("record-place", context.place(&actor.place));
    add("record-boundary", Rich::text(context.t(&format!("boundary-{}", actor.boundary.word()))));
    let mut stages = Rich::default();
    for stage in actor.stages.iter().filter_map(|(id, _)| context.scope.cluster.stage(id)) {
        let comma = if stages.is_empty() { String::new() } else { context.t("list-comma") };
        stages = stages.then_text(comma).then(context.text(&stage.name));
    }
    add("record-stages", stages);
    if let Some(parent) = &actor.parent {
        add("record-parent", sheet.actor(context, parent));
    }
    if let Some(size) = &actor.size {
        add("record-size", Rich::text(context.words.maybe(&format!("size-{size}"), &[]).unwrap_or_else(|| size.clone())));
    }
    add("record-also", context.names(&actor.also));
    add("record-elsewhere", elsewhere(context, sheet, actor));
    for (scheme, id) in &actor.ids {
        let words = match identifier(scheme, id) {
            Some(href) => Rich(vec![Node::External { href, words: vec![Node::Text(if scheme == "url" { crate::view::sheet::host(id) } else { id.clone() })] }]),
            None => Rich::text(id.clone()),
        };
        let label = context.words.maybe(&format!("identifier-{scheme}"), &[]).unwrap_or_else(|| scheme.to_uppercase());
        rows.push((label, words));
    }
    if let Some(date) = &actor.common.checked_on {
        rows.push((context.t("record-checked"), Rich::text(context.date(date))));
    }
    if !actor.common.note.is_empty() {
        rows.push((context.t("record-note"), sheet.prose(context, &actor.common.note)));
    }
    rows
}

/// The same organisation in other clusters: those it names, and those whose actors
/// name it, because what is the same is so from both sides.
fn elsewhere<'a>(context: &Context<'a>, sheet: &Sheet<'a>, actor: &'a Actor) -> Rich {
    let here = &context.scope.cluster.id;
    let names = |one: &Actor, cluster: &ClusterId, id: &ActorId| one.same_as.as_ref().is_some_and(|(to, which)| to == cluster && which == id);
    let mut out = Rich::default();
    for cluster in context.voice.site.clusters.values().filter(|cluster| cluster.id != *here) {
        for other in cluster.actors.values().filter(|other| names(actor, &cluster.id, &other.id) || names(other, here, &actor.id)) {
            let words = context.text(&other.name);
            let words = match sheet.link(&Route::Actor(cluster.id.clone(), other.id.clone())) {
                Some(href) => Rich(vec![Node::Link { href, words: words.0 }]),
                None => words,
            };
            let line = context.sentence("record-elsewhere-as", &[("cluster", context.text(&cluster.name).into()), ("actor", words.into())]);
            out = if out.is_empty() { line } else { out.then_text(context.t("join-semicolon")).then(line) };
        }
    }
    out
}

fn identifier(scheme: &str, id: &str) -> Option<String> {
    match scheme {
        "lei" => Some(format!("https://search.gleif.org/#/record/{id}")),
        "ror" => Some(format!("https://ror.org/{id}")),
        "wikidata" => Some(format!("https://www.wikidata.org/wiki/{id}")),
        "url" if id.starts_with("https://") || id.starts_with("http://") => Some(id.to_owned()),
        _ => None,
    }
}

fn families<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, actor: &'a Actor) -> Vec<FamilyGroup> {
    let touches = |end: &End| end.actor() == Some(&actor.id);
    let ties: Vec<&'a Relation> = context.scope.cluster.relations.values().filter(|relation| touches(&relation.from) || touches(&relation.to)).collect();
    let mut groups = Vec::new();
    for family in Family::ALL {
        let ties: Vec<TieRow> = ties.iter().filter(|relation| relation.kind.family() == family).map(|relation| tie(context, sheet, relation)).collect();
        if !ties.is_empty() {
            groups.push(FamilyGroup { family: family.word(), label: context.t(&format!("family-{}", family.word())), ties });
        }
    }
    groups
}

fn tie<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, relation: &'a Relation) -> TieRow {
    let (level, strength) = evidence::strength(context, Kind::Relation, relation.id.as_str());
    let life = sheet.lifespan(&relation.life);
    TieRow {
        sentence: sheet.tie(context, relation),
        caveats: sheet.tie_caveats(context, relation),
        life: if life.is_empty() { context.t("not-recorded") } else { life },
        strength,
        level,
        notes: sheet.cite_sources(context, &relation.common.sources),
    }
}

fn chain(context: &Context<'_>, actor: &Actor) -> Vec<ChainMark> {
    if actor.stages.is_empty() {
        return Vec::new();
    }
    context
        .scope
        .cluster
        .stages
        .iter()
        .map(|stage| {
            let own = actor.stages.iter().find(|(id, _)| *id == stage.id);
            ChainMark {
                name: context.text(&stage.name),
                on: own.is_some(),
                share: own.and_then(|(_, share)| share.as_ref()).map(|share| context.share(share)).unwrap_or_default(),
            }
        })
        .collect()
}

fn events<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, actor: &'a Actor) -> Vec<EventRow> {
    context.scope.cluster.chronicle_of(|event| concerns(event, actor)).into_iter().map(|event| event_row(context, sheet, event)).collect()
}

fn concerns(event: &Event, actor: &Actor) -> bool {
    [&event.actors, &event.before, &event.after].into_iter().any(|ids| ids.contains(&actor.id))
}

/// An event as a line of a list, its title linked to the timeline.
pub fn event_row<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, event: &'a Event) -> EventRow {
    let title = context.text(&event.title);
    let title = match sheet.anchor(&Route::Timeline(context.scope.cluster.id.clone()), &format!("event-{}", event.id)) {
        Some(href) => Rich(vec![Node::Link { href, words: title.0 }]),
        None => title,
    };
    EventRow {
        id: event.id.as_str().to_owned(),
        date: context.known_date(&event.date),
        datetime: event.date.value().and_then(Voice::machine_date),
        edtf: Voice::edtf(&event.date),
        kind: context.t(&format!("event-kind-{}", event.kind.word())),
        kind_id: event.kind.word(),
        title,
        progress: if event.progress == Progress::Realised { None } else { context.progress(event.progress) },
        notes: sheet.cite_sources(context, &event.common.sources),
        importance: event.importance,
    }
}

/// Who would be cut off without this actor; told only where the site allows it.
fn removed<'a>(context: &Context<'a>, sheet: &Sheet<'a>, actor: &Actor) -> Option<Removed> {
    if !context.voice.site.config.publish_scenarios {
        return None;
    }
    let network = &context.computed()?.network;
    let point = network.articulation.iter().find(|point| point.actor == actor.id)?;
    let cut_off: Vec<Rich> = point.cut_off.iter().map(|id| sheet.actor(context, id)).collect();
    Some(Removed {
        words: context.sentence(
            "removed-words",
            &[
                ("n", cut_off.len().into()),
                ("total", network.tied().saturating_sub(1).into()),
                ("actors", Piece::Rich(crate::view::rich::joined(&context.voice, cut_off))),
            ],
        ),
        share: context.measured(point.share, Measure::Share),
    })
}
