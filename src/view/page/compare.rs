//! The clusters of a site side by side, on the same schema: what is recorded, what is claimed,
//! stages and kinds of actors, indicators, resilience, phases, and what links them.
//!
//! In: the contexts of all clusters. Out: the page; none for fewer than two. Nothing is ranked: a
//! value that misleads beside another one says so.

mod links;
mod values;

use serde::Serialize;

use crate::analysis::ClusterInsights;
use crate::analysis::completeness::StageStats;
use crate::analysis::indicators::Measure;
use crate::analysis::network::as_number;
use crate::base::locale::Lang;
use crate::model::actor::{ActorKind, Boundary};
use crate::model::page::Section;
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld, section};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;
use links::Between;
use values::{Group, Line};

#[derive(Clone, Debug, Serialize)]
struct Body {
    sides: Vec<Side>,
    /// The days the records hold for are not the same.
    days_differ: bool,
    /// Some claims stand in another language than the page's.
    is_partly_foreign: bool,
    claims: Vec<Claims>,
    kinds: Vec<Counted>,
    boundaries: Vec<Counted>,
    groups: Vec<Group>,
    resilience: Vec<Line>,
    drawing: Option<Drawing>,
    same: Vec<Between>,
    crossings: Vec<Between>,
}

/// A cluster of the page.
#[derive(Clone, Debug, Serialize)]
struct Side {
    name: Rich,
    /// The name for attributes.
    label: String,
    href: Option<String>,
    recorded: Rich,
    chain_href: Option<String>,
    stages: Vec<StageLine>,
    timeline_href: Option<String>,
    phases: Vec<PhaseLine>,
}

#[derive(Clone, Debug, Serialize)]
struct StageLine {
    name: Rich,
    is_support: bool,
    members: String,
}

#[derive(Clone, Debug, Serialize)]
struct PhaseLine {
    title: Rich,
    href: Option<String>,
    dates: String,
}

/// What every cluster says in one section.
#[derive(Clone, Debug, Serialize)]
struct Claims {
    title: String,
    question: String,
    /// Link and first paragraph, in the order of the clusters.
    sides: Vec<(Option<String>, Rich)>,
}

/// A count of every cluster.
#[derive(Clone, Debug, Serialize)]
struct Counted {
    label: String,
    counts: Vec<String>,
}

/// The page; none where there is nothing to set side by side.
pub fn page<'a>(contexts: &[Context<'a>], assets: &Assets) -> Option<PageView> {
    let voice = contexts.first()?.voice;
    if contexts.len() < 2 {
        return None;
    }
    let mut sheet = Sheet::new(voice, Route::Compare);
    let sides = contexts.iter().map(|context| side(context, &sheet)).collect();
    let spoken = spoken(contexts);
    let claims = claims(contexts, &mut sheet);
    let groups = values::groups(contexts, &mut sheet);
    let resilience = values::resilience(contexts, &mut sheet);
    let body = Body {
        sides,
        days_differ: contexts.iter().any(|context| context.scope.cluster.as_of != contexts[0].scope.cluster.as_of),
        is_partly_foreign: !spoken.contains(&voice.lang),
        claims,
        kinds: kinds(contexts),
        boundaries: boundaries(contexts),
        groups,
        resilience,
        drawing: contexts[0].artist.phases_together(contexts),
        same: links::same(contexts, &sheet),
        crossings: links::crossings(contexts, &sheet),
    };
    let names: Vec<String> = contexts.iter().map(|context| context.bare(&context.scope.cluster.name)).collect();
    let name = voice.t("page-compare");
    let description = voice.plain("compare-lead", &[("n", contexts.len().into()), ("clusters", voice.format.and(&names).into())]);
    let about = About {
        kind: "compare",
        heading: Rich::text(voice.t("compare-title")),
        jsonld: vec![jsonld::web_page(&sheet, "WebPage", &name, &description)],
        description,
        name,
        spoken,
        ..About::default()
    };
    Some(finish(sheet, None, assets, about, "compare.html", &body))
}

/// The languages in which every claim of the page exists: of each section only that is shown here.
fn spoken(contexts: &[Context<'_>]) -> Vec<Lang> {
    let has_claim = |section: &Section, lang: Lang| section.body.get(lang).is_some_and(|document| document.anatomy().claim.is_some());
    let written: Vec<&Section> = contexts.iter().flat_map(sections).flatten().collect();
    contexts[0].voice.site.languages.all().filter(|&lang| written.iter().all(|section| has_claim(section, lang))).collect()
}

/// The written sections of a cluster, in the order of the profile.
fn sections<'a>(context: &Context<'a>) -> Vec<Option<&'a Section>> {
    let cluster = context.scope.cluster;
    context.voice.site.profile.sections.iter().map(|profile| cluster.sections.values().find(|section| section.id.as_str() == profile.id)).collect()
}

fn side<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Side {
    let cluster = context.scope.cluster;
    let section = |name: &str| sheet.link(&Route::Section(cluster.id.clone(), name.to_owned()));
    Side {
        name: context.text(&cluster.name),
        label: context.bare(&cluster.name),
        href: sheet.link(&Route::Overview(cluster.id.clone())),
        recorded: context.computed().map(|computed| recorded(context, computed)).unwrap_or_default(),
        chain_href: section("structure").or_else(|| section("reality")),
        stages: stages(context),
        timeline_href: sheet.link(&Route::Timeline(cluster.id.clone())),
        phases: cluster
            .phases
            .iter()
            .map(|phase| PhaseLine {
                title: context.text(&phase.title),
                href: sheet.anchor(&Route::Timeline(cluster.id.clone()), &format!("phase-{}", phase.id)),
                dates: context.phase_dates(phase),
            })
            .collect(),
    }
}

/// How much of a cluster was written down, as a sentence.
fn recorded(context: &Context<'_>, computed: &ClusterInsights) -> Rich {
    let counts = &computed.counts;
    let all = [
        context.say("compare-actors", &[("n", counts.actors.into())]),
        context.say("compare-ties", &[("n", counts.ties.into())]),
        context.say("compare-events", &[("n", counts.events.into())]),
        context.say("compare-sources", &[("n", counts.sources.into())]),
    ];
    let head = [("date", Piece::from(context.date(&context.scope.cluster.as_of))), ("counts", Piece::from(context.format.and(&all)))];
    let words = context.voice.sentence("compare-recorded", &head);
    // A share of no ties is not known, and a sentence about it would be idle.
    if counts.ties == 0 {
        return words;
    }
    let share = |lacking: usize| context.measured(as_number(counts.ties - lacking.min(counts.ties)) / as_number(counts.ties), Measure::Share);
    let coverage = context.say("compare-recorded-coverage", &[("dated", share(counts.undated).into()), ("sourced", share(counts.unsourced).into())]);
    words.then_text(context.t("join-space")).then_text(coverage)
}

fn stages(context: &Context<'_>) -> Vec<StageLine> {
    let Some(computed) = context.computed() else { return Vec::new() };
    let line = |stats: &StageStats| {
        let stage = context.scope.cluster.stage(&stats.stage)?;
        let counts = [("inside", stats.core.len()), ("nearby", stats.extended.len()), ("outside", stats.outside.len())];
        let parts: Vec<String> =
            counts.iter().filter(|(_, n)| *n > 0).map(|(place, n)| context.say(&format!("compare-stage-{place}"), &[("n", (*n).into())])).collect();
        let members = if parts.is_empty() { context.t("none-recorded") } else { context.row(&parts) };
        Some(StageLine { name: context.text(&stage.name), is_support: stage.is_support, members })
    };
    computed.stages.iter().filter_map(line).collect()
}

fn claims<'a>(contexts: &[Context<'a>], sheet: &mut Sheet<'a>) -> Vec<Claims> {
    let mut out = Vec::new();
    let profile = &contexts[0].voice.site.profile.sections;
    let written: Vec<Vec<Option<&'a Section>>> = contexts.iter().map(sections).collect();
    for (at, profile) in profile.iter().enumerate() {
        if written.iter().all(|sections| sections[at].is_none()) {
            continue;
        }
        let mut sides = Vec::new();
        for (context, sections) in contexts.iter().zip(&written) {
            let href = sheet.link(&Route::Section(context.scope.cluster.id.clone(), profile.id.clone()));
            let claim = sections[at].map(|written| section::claim(context, sheet, written)).unwrap_or_default();
            sides.push((href, claim));
        }
        let words = contexts[0].voice.words;
        out.push(Claims {
            title: words.maybe(&format!("section-{}", profile.id), &[]).unwrap_or_else(|| profile.id.clone()),
            question: words.maybe(&format!("section-{}-question", profile.id), &[]).unwrap_or_default(),
            sides,
        });
    }
    out
}

/// Active actors by kind; kinds nobody has are left out.
fn kinds(contexts: &[Context<'_>]) -> Vec<Counted> {
    let of = |context: &Context<'_>, kind: ActorKind| context.computed().and_then(|computed| computed.counts.actors_by_kind.get(&kind).copied()).unwrap_or(0);
    ActorKind::WORDS
        .into_iter()
        .filter(|(_, kind)| contexts.iter().any(|context| of(context, *kind) > 0))
        .map(|(word, kind)| counted(contexts, &format!("actor-kind-{word}"), |context| of(context, kind)))
        .collect()
}

fn boundaries(contexts: &[Context<'_>]) -> Vec<Counted> {
    [("core", Boundary::Core), ("extended", Boundary::Extended), ("outside", Boundary::Outside)]
        .into_iter()
        .map(|(word, boundary)| {
            counted(contexts, &format!("boundary-{word}"), |context| {
                context.computed().and_then(|computed| computed.counts.actors_by_boundary.get(&boundary).copied()).unwrap_or(0)
            })
        })
        .collect()
}

fn counted(contexts: &[Context<'_>], key: &str, of: impl Fn(&Context<'_>) -> usize) -> Counted {
    Counted { label: contexts[0].words.capital(&contexts[0].t(key)), counts: contexts.iter().map(|context| context.format.count(of(context))).collect() }
}
