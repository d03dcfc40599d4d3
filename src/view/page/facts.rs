//! All facts: numbers with their series as tables, statements, and, where
//! sources differ, one row per version side by side, never averaged.
//! In: the facts. Out: their page, and the short form that other pages show.

use serde::Serialize;

use crate::base::value::Known;
use crate::model::fact::{About as AboutWhat, Fact, Point, Standing};
use crate::model::kind::Kind;
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::facts::progress_of;
use crate::view::frame::About;
use crate::view::page::{PageView, evidence, finish, jsonld};
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// A fact with everything that must stand beside it.
#[derive(Clone, Debug, Serialize)]
pub struct FactView {
    pub id: String,
    pub href: Option<String>,
    pub label: Rich,
    pub statement: Rich,
    pub is_series: bool,
    pub unit: String,
    pub points: Vec<PointView>,
    pub of: Rich,
    pub about: Vec<Rich>,
    pub place: Rich,
    pub progress: Option<String>,
    pub basis: String,
    pub method: Rich,
    pub note: Rich,
    pub disputed: Rich,
    pub standing: &'static str,
    pub standing_words: String,
    pub strength: String,
    pub superseded_by: Option<Rich>,
    pub compare: Vec<Rich>,
    pub notes: Rich,
    pub spark: Option<Drawing>,
    pub checked: Option<String>,
}

/// A value at a date.
#[derive(Clone, Debug, Serialize)]
pub struct PointView {
    pub date: String,
    pub value: String,
    pub is_known: bool,
    pub progress: Option<String>,
    pub notes: Rich,
    pub note: Rich,
    pub versions: Vec<VersionView>,
}

/// What one source says.
#[derive(Clone, Debug, Serialize)]
pub struct VersionView {
    pub source: Rich,
    pub value: String,
    pub date: String,
    pub note: Rich,
    pub preferred: bool,
    pub notes: Rich,
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    facts: Vec<FactView>,
    statements: Vec<FactView>,
    incentives: Vec<IncentiveView>,
    disputed: usize,
}

#[derive(Clone, Debug, Serialize)]
struct IncentiveView {
    id: String,
    label: Rich,
    summary: Rich,
    since: String,
    until: String,
    authority: Option<Rich>,
    notes: Rich,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::direct(context.voice, Route::Facts(cluster.id.clone()));
    let mut all: Vec<&'a Fact> = cluster.facts.values().collect();
    all.sort_by_cached_key(|fact| (context.format.sort_key(&context.bare(&fact.label)), &fact.id));
    let (numbers, statements): (Vec<_>, Vec<_>) = all.into_iter().partition(|fact| !fact.points.is_empty());
    let facts: Vec<FactView> = numbers.into_iter().map(|fact| view(context, &mut sheet, fact)).collect();
    let statements: Vec<FactView> = statements.into_iter().map(|fact| view(context, &mut sheet, fact)).collect();
    let incentives = cluster
        .incentives
        .values()
        .map(|incentive| IncentiveView {
            id: incentive.id.as_str().to_owned(),
            label: context.text(&incentive.label),
            summary: sheet.prose(context, &incentive.summary),
            since: context.known_date(&incentive.since),
            until: context.known_date(&incentive.until),
            authority: incentive.authority.as_ref().map(|id| sheet.actor(context, id)),
            notes: sheet.cite(context, std::slice::from_ref(&incentive.legal_source)),
        })
        .collect();
    let disputed = facts.iter().chain(&statements).filter(|fact| fact.standing == "disputed").count();
    let name = context.t("page-facts");
    let about = About {
        kind: "facts",
        heading: Rich::text(name.clone()),
        description: context.plain("facts-lead", &[("n", cluster.facts.len().into()), ("cluster", context.bare(&cluster.name).into())]),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "facts.html", &Body { facts, statements, incentives, disputed })
}

/// A fact made ready.
pub fn view<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, fact: &'a Fact) -> FactView {
    let (standing, standing_words) = match fact.standing() {
        Standing::Disputed => ("disputed", context.t("standing-disputed")),
        Standing::Superseded => ("superseded", context.t("standing-superseded")),
        Standing::Verified => ("verified", String::new()),
        Standing::Unverified => ("unverified", context.t("standing-unverified")),
    };
    let fact_link = |sheet: &Sheet<'a>, other: &crate::base::ids::FactId| {
        let label = context.scope.fact(other).map(|fact| context.text(&fact.label)).unwrap_or_default();
        match sheet.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{other}")) {
            Some(href) => Rich(vec![Node::Link { href, words: label.0 }]),
            None => label,
        }
    };
    FactView {
        id: fact.id.as_str().to_owned(),
        href: sheet.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{}", fact.id)),
        label: context.text(&fact.label),
        statement: sheet.prose(context, &fact.statement),
        is_series: fact.is_series,
        unit: fact.unit.as_ref().map(|unit| context.unit_name(unit)).unwrap_or_default(),
        points: fact.points.iter().map(|point| point_view(context, sheet, fact, point)).collect(),
        of: context.text(&fact.of),
        about: fact
            .about
            .iter()
            .map(|about| match about {
                AboutWhat::Actor(id) => sheet.actor(context, id),
                AboutWhat::Stage(id) => sheet.stage(context, id),
                AboutWhat::Relation(id) => match context.scope.cluster.relations.get(id) {
                    Some(relation) => Rich::text(crate::view::ties::name(context, relation)),
                    None => Rich::default(),
                },
            })
            .collect(),
        place: fact.place.as_ref().map(|place| context.place(place)).unwrap_or_default(),
        progress: context.progress(fact.progress),
        basis: fact.basis.as_ref().and_then(|basis| context.words.maybe(&format!("basis-{basis}"), &[])).unwrap_or_default(),
        method: sheet.prose(context, &fact.method),
        note: sheet.prose(context, &fact.common.note),
        disputed: sheet.prose(context, &fact.common.disputed),
        standing,
        standing_words,
        strength: evidence::strength(context, Kind::Fact, fact.id.as_str()).1,
        superseded_by: fact.superseded_by.as_ref().map(|other| fact_link(sheet, other)),
        compare: fact.compare.iter().map(|other| fact_link(sheet, other)).collect(),
        notes: sheet.cite_sources(context, &fact.common.sources),
        spark: if fact.is_series { context.artist.spark(context, &fact.id) } else { None },
        checked: fact.common.checked_on.as_ref().map(|date| context.date(date)),
    }
}

fn point_view<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, fact: &'a Fact, point: &'a Point) -> PointView {
    let versions = point
        .versions
        .iter()
        .map(|version| VersionView {
            source: source_name(context, &version.source),
            value: context.amount(&version.value, version.unit.as_ref().or(fact.unit.as_ref())),
            date: version.date.as_ref().map(|date| context.date(date)).unwrap_or_default(),
            note: sheet.prose(context, &version.note),
            preferred: point.prefer.as_ref() == Some(&version.source),
            notes: sheet.cite_source(context, &version.source, None),
        })
        .collect();
    let progress = progress_of(fact, point);
    PointView {
        date: match &point.date {
            Known::Value(date) => context.date(date),
            Known::Unknown => context.t("not-known"),
        },
        value: context.amount(&point.value, fact.unit.as_ref()),
        is_known: !point.value.is_unknown(),
        progress: context.progress(progress),
        notes: if point.versions.is_empty() { sheet.point_notes(context, fact, Some(point)) } else { Rich::default() },
        note: sheet.prose(context, &point.note),
        versions,
    }
}

fn source_name(context: &Context<'_>, id: &crate::base::ids::SourceId) -> Rich {
    let Some(source) = context.scope.source(id) else { return Rich::text(id.as_str()) };
    if source.publisher.is_none() && source.issued.is_none() {
        return context.original(source, &source.title);
    }
    crate::view::sheet::imprint(&context.voice, source)
}
