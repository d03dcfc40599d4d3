//! What happened, in order: the axis of time with its key, then phase by phase
//! what changed, the network as it stood, and every event as a sentence with its
//! causes, its consequences and its sources.
//! In: the records. Out: the page.

mod balance;
pub(in crate::view::page) mod changes;
mod event;
pub mod plan;

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::{Value as Json, json};

use crate::base::date::{Date, Day};
use crate::base::ids::ActorId;
use crate::model::actor::Actor;
use crate::model::event::{Event, EventKind, Phase};
use crate::model::record::Progress;
use crate::view::artist::{Drawing, KeyGroup};
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::embed::{self, Offer};
use crate::view::page::lineage::{self, LineageView};
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::{Node, Rich};
use crate::view::routes::{Framed, Route};
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;
use event::EventView;

/// The lanes of the axis and the kinds of event each holds.
pub const LANES: [(&str, &[EventKind]); 5] = [
    ("policy", &[EventKind::Policy, EventKind::Institution, EventKind::Infrastructure]),
    ("entry", &[EventKind::Founding, EventKind::Entry, EventKind::Exit]),
    ("owners", &[EventKind::SpinOff, EventKind::Merger, EventKind::Acquisition, EventKind::Renaming]),
    ("growth", &[EventKind::Technology, EventKind::Investment, EventKind::Expansion, EventKind::Milestone]),
    ("crisis", &[EventKind::Crisis, EventKind::Recovery]),
];

/// The lane of a kind.
pub fn lane(kind: EventKind) -> usize {
    LANES.iter().position(|(_, kinds)| kinds.contains(&kind)).unwrap_or(0)
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    claim: Rich,
    drawing: Option<Drawing>,
    key: Vec<KeyGroup>,
    chapters: Vec<Chapter>,
    /// Ties without a beginning, of all ties; empty when there are none.
    caveat: String,
    /// The page of indicators at the end of each phase.
    trends: Option<String>,
    /// For the script: its words.
    words: Json,
    total: usize,
    lineages: Vec<LineageView>,
    embed: Option<Offer>,
}

/// A phase with its events, or events that belong to none.
#[derive(Clone, Debug, Serialize)]
struct Chapter {
    /// `phase-ID`, or a name of its own.
    id: String,
    title: Rich,
    dates: String,
    summary: Rich,
    notes: Rich,
    note: Rich,
    drawing: Option<Drawing>,
    /// Who came and who left.
    balance: Vec<balance::Side>,
    counts: Vec<String>,
    events: Vec<EventView>,
    ended_by: Rich,
    /// The year of its last day.
    year: Option<i32>,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Timeline(cluster.id.clone()));
    sheet.has_axis = true;
    let events = cluster.chronicle();
    let claim = claim(context, &events);
    let chapters = chapters(context, &mut sheet, &events);
    let undated = context.computed().map_or(0, |computed| computed.evolution.undated_ties);
    let body = Body {
        drawing: context.artist.timeline(context, &sheet),
        key: context.artist.timeline_key(context),
        chapters,
        caveat: if undated > 0 {
            context.say("timeline-undated-ties", &[("n", undated.into()), ("total", cluster.relations.len().into())])
        } else {
            String::new()
        },
        words: words(context, &sheet, assets),
        trends: sheet.link(&Route::Trends(cluster.id.clone())),
        total: events.len(),
        embed: embed::offer(context, Framed::Timeline),
        lineages: lineage::all(context, &mut sheet),
        claim: claim.clone(),
    };
    let name = context.t("page-timeline");
    let important = events.iter().filter(|event| event.importance <= 1 && event.progress == Progress::Realised);
    let mut machine = vec![jsonld::breadcrumbs(context, &sheet, &name)];
    machine.extend(important.map(|event| jsonld::event(context, event)));
    let about = About {
        kind: "timeline",
        heading: Rich::text(name.clone()),
        description: claim.plain(),
        scripts: vec!["timeline.js"],
        jsonld: machine,
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "timeline.html", &body)
}

/// How much is on record, from when to when.
pub(super) fn opening(context: &Context<'_>, events: &[&Event]) -> String {
    let dates = events.iter().filter_map(|event| event.date.value());
    let (Some(first), Some(last)) = (dates.clone().filter_map(Date::earliest).min(), dates.filter_map(Date::latest).max()) else {
        return context.say("timeline-claim-bare", &[("n", events.len().into())]);
    };
    let phases = context.scope.cluster.phases.len();
    // "Between 1999 and 1999" says less than nothing.
    context.say(
        if first.year() == last.year() { "timeline-claim-bare" } else { "timeline-claim" },
        &[
            ("n", events.len().into()),
            ("from", context.format.digits(first.year()).into()),
            ("to", context.format.digits(last.year()).into()),
            ("phases", phases.into()),
        ],
    )
}

/// What the records say as a whole: the same, and into which phases the comings and the goings fall.
fn claim(context: &Context<'_>, events: &[&Event]) -> Rich {
    let mut words = opening(context, events);
    let sentence = |kinds: &[EventKind], key: &str| -> Option<Rich> {
        let (phase, n, total) = busiest(context, events, kinds)?;
        Some(context.voice.sentence(key, &[("phase", Piece::Rich(short(context, phase))), ("n", n.into()), ("total", total.into())]))
    };
    let more: Vec<Rich> = [
        sentence(&[EventKind::Entry, EventKind::Founding], "timeline-claim-entries"),
        sentence(&[EventKind::Exit], "timeline-claim-exits"),
        sentence(&[EventKind::Crisis], "timeline-claim-crises"),
    ]
    .into_iter()
    .flatten()
    .collect();
    if !more.is_empty() {
        words.push_str(&context.t("join-space"));
    }
    more.into_iter().fold(Rich::text(words), |all, one| if all.0.len() > 1 { all.then_text(context.t("join-space")).then(one) } else { all.then(one) })
}

/// The one phase into which most realised events of some kinds fall, how many,
/// and of how many; none when two phases have as many, or too few were recorded.
fn busiest<'a>(context: &Context<'a>, events: &[&Event], kinds: &[EventKind]) -> Option<(&'a Phase, usize, usize)> {
    let meant: Vec<&&Event> = events.iter().filter(|event| kinds.contains(&event.kind) && event.progress == Progress::Realised).collect();
    let mut counts: Vec<(usize, &'a Phase)> =
        context.scope.cluster.phases.iter().map(|phase| (meant.iter().filter(|event| event.phase.as_ref() == Some(&phase.id)).count(), phase)).collect();
    // Stable: equal counts keep the order of the phases.
    counts.sort_by_key(|(n, _)| std::cmp::Reverse(*n));
    match counts.as_slice() {
        [(n, phase), (next, _), ..] if n > next && *n > 1 => Some((*phase, *n, meant.len())),
        _ => None,
    }
}

/// The title of a phase up to its colon.
fn short(context: &Context<'_>, phase: &Phase) -> Rich {
    match phase.title.pick(&context.voice.site.languages, context.lang) {
        Some((lang, title)) => {
            let short = title.split([':', '：']).next().unwrap_or(title).trim();
            context.marked(lang, vec![Node::Text(short.to_owned())])
        }
        None => Rich::default(),
    }
}

/// Every event once, in the order of time: before the first phase, in each phase
/// or after it outside of all, without a date.
fn chapters<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, events: &[&'a Event]) -> Vec<Chapter> {
    let phases = &context.scope.cluster.phases;
    let begun = |event: &Event| {
        let first = event.date.value().and_then(|date| date.earliest().or_else(|| date.latest()));
        phases.iter().filter(|phase| phase.since.earliest() <= first).count()
    };
    let known = |event: &'a Event| event.phase.as_ref().filter(|id| phases.iter().any(|phase| phase.id == **id));
    let mut out = Vec::new();
    for place in 0..=phases.len() {
        if let Some(phase) = place.checked_sub(1).and_then(|index| phases.get(index)) {
            let own: Vec<&'a Event> = events.iter().copied().filter(|event| known(event) == Some(&phase.id)).collect();
            out.push(of_phase(context, sheet, phase, &own));
        }
        let loose: Vec<&'a Event> =
            events.iter().copied().filter(|event| known(event).is_none() && event.date.value().is_some() && begun(event) == place).collect();
        if !loose.is_empty() {
            let key = if phases.is_empty() {
                "timeline-all"
            } else if place == 0 {
                "timeline-before"
            } else {
                "timeline-between"
            };
            out.push(loose_chapter(context, sheet, format!("{key}-{place}"), key, &loose));
        }
    }
    let undated: Vec<&'a Event> = events.iter().copied().filter(|event| known(event).is_none() && event.date.value().is_none()).collect();
    if !undated.is_empty() {
        out.push(loose_chapter(context, sheet, "timeline-undated".into(), "timeline-undated", &undated));
    }
    out
}

fn of_phase<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, phase: &'a Phase, events: &[&'a Event]) -> Chapter {
    let stats = context.computed().and_then(|computed| computed.evolution.phases.iter().find(|stats| stats.phase == phase.id));
    let counts = stats
        .map(|stats| {
            let slice = &stats.slice;
            vec![
                context.say("timeline-phase-actors", &[("begun", slice.actors_begun.into()), ("ended", slice.actors_ended.into()), ("n", slice.actors.into())]),
                context.say("timeline-phase-ties", &[("begun", slice.ties_begun.into()), ("ended", slice.ties_ended.into()), ("n", slice.ties.into())]),
            ]
        })
        .unwrap_or_default();
    let summary = sheet.prose(context, &phase.summary);
    let notes = sheet.cite_sources(context, &phase.common.sources);
    let note = sheet.prose(context, &phase.common.note);
    let events = events.iter().map(|event| event::view(context, sheet, event)).collect();
    Chapter {
        id: format!("phase-{}", phase.id),
        title: context.text(&phase.title),
        dates: context.phase_dates(phase),
        summary,
        notes,
        note,
        drawing: context.artist.phase(context, sheet, &phase.id),
        balance: stats.map(|stats| balance::of(context, sheet, stats)).unwrap_or_default(),
        counts,
        events,
        ended_by: sheet.prose(context, &phase.ended_by),
        year: stats.map(|stats| stats.ends.year()),
    }
}

fn loose_chapter<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, id: String, key: &str, events: &[&'a Event]) -> Chapter {
    Chapter {
        id,
        title: Rich::text(context.t(key)),
        dates: String::new(),
        summary: Rich::default(),
        notes: Rich::default(),
        note: Rich::default(),
        drawing: None,
        balance: Vec::new(),
        counts: Vec::new(),
        events: events.iter().map(|event| event::view(context, sheet, event)).collect(),
        ended_by: Rich::default(),
        year: None,
    }
}

/// For the script: words of the controls, who is in which stage, where the network stands.
pub(super) fn words(context: &Context<'_>, sheet: &Sheet<'_>, assets: &Assets) -> Json {
    let cluster = context.scope.cluster;
    let open = |name: &str| crate::view::strings::Arg::Text(format!("{{{name}}}"));
    let dated = cluster.relations.values().filter_map(|relation| relation.life.since.as_ref()?.value()?.earliest()).map(Day::year);
    let told: BTreeSet<&ActorId> = cluster.events.values().flat_map(|event| event.actors.iter().chain(changes::actors(event))).collect();
    let stages = cluster.stages.iter().filter_map(|stage| {
        let is_in = |actor: &&Actor| told.contains(&actor.id) && actor.stages.iter().any(|(id, _)| *id == stage.id);
        let members: Vec<&str> = cluster.actors.values().filter(is_in).map(|actor| actor.id.as_str()).collect();
        (!members.is_empty()).then(|| json!([stage.id.as_str(), context.bare(&stage.name), members]))
    });
    json!({
        "show": context.plain("timeline-filter-show", &[]),
        "main": context.plain("timeline-filter-main", &[]),
        "all": context.plain("timeline-filter-all", &[]),
        "none": context.plain("timeline-filter-none", &[]),
        "every": context.plain("timeline-filter-every", &[]),
        "shown": context.plain("timeline-shown", &[("n", open("n")), ("total", open("total"))]),
        "empty": context.plain("timeline-empty", &[]),
        "any": context.plain("focus-all", &[]),
        "actor": context.plain("scenario-actor", &[]),
        "stage": context.plain("scenario-stage", &[]),
        "period": context.plain("timeline-period", &[]),
        "asOf": context.plain("timeline-as-of", &[]),
        "now": context.plain("explore-now", &[]),
        "toNetwork": context.plain("timeline-to-network", &[("year", open("year"))]),
        "network": sheet.link(&Route::Network(cluster.id.clone())),
        // From this year on the network has a year of its own.
        "since": dated.min(),
        "nearer": assets.path("nearer.js").map(|path| sheet.file(path)),
        "stages": stages.collect::<Vec<_>>(),
    })
}
