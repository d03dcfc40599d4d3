//! Indicators: value, formula, what it is computed on, how to read it, how it
//! misleads. In: what `analysis` computed. Out: the page, and the short forms
//! that other pages show.

use serde::Serialize;

use crate::analysis::indicators::{Extent, Indicator, Measure, Row, Subject};
use crate::analysis::supply::Input;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// An indicator with its neighbours.
#[derive(Clone, Debug, Serialize)]
pub struct IndicatorView {
    pub id: String,
    pub slug: String,
    pub name: String,
    pub href: Option<String>,
    pub question: String,
    /// The value in words: a number, "too few data" or "not known".
    pub value: String,
    pub is_known: bool,
    pub reading: String,
    pub basis: String,
    /// The same without the date, where that stands elsewhere.
    pub basis_short: String,
    pub formula: String,
    pub reference: String,
    pub pitfall: String,
    pub extent: String,
    pub coverage: String,
    pub parts: Vec<(String, String)>,
    pub named: Vec<Rich>,
    /// How many more there are than are named.
    pub unnamed: usize,
    /// 0 to 1 for shares, for a bar.
    pub share: Option<f64>,
}

/// How many actors an indicator names on a page; all are in the downloads.
const NAMED: usize = 8;
/// How many things behind a value are listed.
const LISTED: usize = 12;

/// The name of an indicator, by id or slug.
pub fn name(context: &Context<'_>, id: &str) -> String {
    let id = crate::model::indicator::find(id).unwrap_or(id);
    context.words.maybe(&format!("indicator-{id}"), &[]).unwrap_or_else(|| id.to_owned())
}

/// Some indicators by id or slug, in the order asked for; those not computed are left out.
pub fn some<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, ids: &[String]) -> Vec<IndicatorView> {
    let Some(computed) = context.computed() else { return Vec::new() };
    ids.iter().filter_map(|id| computed.indicator(id)).map(|indicator| view(context, sheet, indicator)).collect()
}

/// A value as pages print it, and whether it is one.
pub fn value(context: &Context<'_>, value: Option<f64>, measure: Measure, too_few: bool) -> (String, bool) {
    match value {
        None => (context.t("not-known"), false),
        Some(_) if too_few => (context.t("too-few-data"), false),
        Some(value) => (context.measured(value, measure), true),
    }
}

/// On how many actors and ties a value is computed.
fn basis(context: &Context<'_>, indicator: &Indicator, form: &str) -> String {
    let args = [("n", indicator.n.into()), ("m", indicator.m.into()), ("date", context.format.day(indicator.as_of).into())];
    // Some values are computed on stages or records, not on actors and ties.
    let own = context.words.maybe(&format!("indicator-{}-basis{form}", indicator.id), &args);
    own.unwrap_or_else(|| context.say(&format!("indicator-basis{form}"), &args))
}

fn coverage(context: &Context<'_>, indicator: &Indicator) -> String {
    let share = |value: Option<f64>| value.map_or_else(|| context.t("not-known"), |value| context.measured(value, Measure::Share));
    let args = [("dated", share(indicator.coverage.dated).into()), ("sourced", share(indicator.coverage.sourced).into())];
    if indicator.coverage.dated.is_none() && indicator.coverage.sourced.is_none() {
        return String::new();
    }
    // Not every value stands on ties.
    let own = context.words.maybe(&format!("indicator-{}-coverage", indicator.id), &args);
    own.unwrap_or_else(|| context.say("indicator-coverage", &args))
}

fn view<'a>(context: &Context<'a>, sheet: &Sheet<'a>, indicator: &Indicator) -> IndicatorView {
    let (value, is_known) = value(context, indicator.value, indicator.measure, indicator.too_few);
    let optional = |key: String| context.words.maybe(&key, &[]).unwrap_or_default();
    IndicatorView {
        id: indicator.id.to_owned(),
        slug: indicator.slug.to_owned(),
        name: name(context, indicator.id),
        href: sheet.anchor(&Route::Indicators(context.scope.cluster.id.clone()), &format!("indicator-{}", indicator.slug)),
        question: optional(format!("indicator-{}-question", indicator.id)),
        value,
        is_known,
        reading: if is_known { context.reading(indicator) } else { String::new() },
        basis: basis(context, indicator, ""),
        basis_short: basis(context, indicator, ".short"),
        formula: indicator.formula.to_owned(),
        reference: indicator.reference.to_owned(),
        pitfall: optional(format!("indicator-{}-pitfall", indicator.id)),
        extent: optional(format!("indicator-extent-{}", indicator.extent.word())),
        coverage: coverage(context, indicator),
        parts: indicator
            .parts
            .iter()
            .map(|part| {
                let label = context.words.maybe(&format!("indicator-part-{}", part.key), &[]).unwrap_or_else(|| part.key.to_owned());
                (label, part.value.map_or_else(|| context.t("not-known"), |value| context.measured(value, part.measure)))
            })
            .collect(),
        named: indicator.named.iter().take(NAMED).map(|id| sheet.actor(context, id)).collect(),
        unnamed: indicator.named.len().saturating_sub(NAMED),
        share: match (indicator.measure, indicator.value) {
            (Measure::Share, Some(value)) if is_known => Some((value * 1000.0).round() / 1000.0),
            _ => None,
        },
    }
}

/// What only the page of all indicators says of one.
#[derive(Clone, Debug, Serialize)]
struct Full {
    one: IndicatorView,
    /// The value with the extended cluster, and what it is computed on.
    wider: Option<(String, String)>,
    things: Vec<Thing>,
}

/// One of the things a value sums up.
#[derive(Clone, Debug, Serialize)]
struct Thing {
    name: Rich,
    value: String,
    /// "3 of 8", where the value is a share of what can be counted.
    counts: String,
    wider: Option<(String, String)>,
}

/// Indicators whose rows say more than the actors they name.
fn has_things(id: &str) -> bool {
    matches!(id, "I08" | "I11" | "I14" | "I15" | "I16" | "I19" | "I20")
}

fn full<'a>(context: &Context<'a>, sheet: &Sheet<'a>, indicator: &Indicator) -> Full {
    let wider = indicator.wider.as_deref();
    let known = indicator.value.is_some() && !indicator.too_few;
    let twin = |row: &Row| wider.and_then(|wider| wider.rows.iter().find(|other| other.subject == row.subject));
    let spelled = |row: &Row| (value(context, row.value, row.measure, false).0, counts(context, indicator.id, row));
    let thing = |row: &Row| {
        let (value, counts) = spelled(row);
        Thing { name: subject(context, sheet, &row.subject), value, counts, wider: twin(row).map(spelled) }
    };
    let rows = indicator.rows.iter().filter(|_| has_things(indicator.id) && (known || indicator.id == "I20")).take(LISTED);
    Full {
        one: view(context, sheet, indicator),
        wider: wider.map(|wider| (value(context, wider.value, wider.measure, wider.too_few).0, basis(context, wider, ".short"))),
        things: rows.map(thing).collect(),
    }
}

fn counts(context: &Context<'_>, id: &str, row: &Row) -> String {
    if matches!(id, "I08" | "I11") { context.say("indicator-of", &[("m", row.m.into()), ("n", row.n.into())]) } else { String::new() }
}

/// What a row is about, in words.
fn subject<'a>(context: &Context<'a>, sheet: &Sheet<'a>, subject: &Subject) -> Rich {
    let class = |class: crate::analysis::indicators::Class| context.t(&format!("indicator-class-{}", class.word()));
    match subject {
        Subject::Actor(id) => sheet.actor(context, id),
        Subject::Stage(id) => sheet.stage(context, id),
        Subject::Classes(first, second) => Rich::text(context.say("indicator-pair", &[("first", class(*first).into()), ("second", class(*second).into())])),
        Subject::Input { buyer, input } => {
            let input = match input {
                Input::Item(id) => context.scope.item(id).map_or_else(|| id.as_str().to_owned(), |item| context.bare(&item.name)),
                Input::Words(words) => words.clone(),
            };
            Rich::text(context.say("indicator-input", &[("input", input.into()), ("buyer", context.actor_name(buyer).into())]))
        }
    }
}

/// What `[=](indicator:ID)` says: the value, for whom or when the reference means it, as a link to where it is explained.
pub fn told<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, id: &str, detail: Option<&str>) -> Vec<Node> {
    let here = Route::Indicators(context.scope.cluster.id.clone());
    let computed = context.computed();
    if let Some(indicator) = computed.and_then(|computed| computed.indicator(id)) {
        let (words, _) = match detail {
            None | Some("core") => value(context, indicator.value, indicator.measure, indicator.too_few),
            Some("extended") => {
                let wider = indicator.wider.as_deref().unwrap_or(indicator);
                value(context, wider.value, wider.measure, wider.too_few)
            }
            Some(phase) => {
                let courses = computed.into_iter().flat_map(|computed| &computed.courses);
                let mut own = courses.filter(|course| course.id == indicator.id && course.extent != Extent::Extended);
                let step = own.next().and_then(|course| course.steps.iter().find(|step| step.phase.as_str() == phase));
                step.map_or_else(|| (context.t("not-known"), false), |step| value(context, step.value, indicator.measure, step.too_few))
            }
        };
        return linked(place(context, sheet, id, detail), words);
    }
    let observed = context.scope.cluster.observations.values().filter(|one| crate::model::indicator::find(&one.indicator) == Some(id));
    let Some(latest) = observed.max_by_key(|one| (one.at.latest(), one.id.clone())) else {
        return linked(sheet.link(&here), context.t("not-known"));
    };
    let mut nodes = linked(place(context, sheet, id, detail), context.amount(&latest.value, latest.unit.as_ref()));
    nodes.extend(sheet.cite_sources(context, &latest.common.sources).0);
    nodes
}

fn linked(href: Option<String>, words: String) -> Vec<Node> {
    let words = vec![Node::Value(vec![Node::Text(words)])];
    match href {
        Some(href) => vec![Node::Link { href, words }],
        None => words,
    }
}

/// Where an indicator is explained: its own section, the published value, or the page alone.
pub fn place(context: &Context<'_>, sheet: &Sheet<'_>, id: &str, detail: Option<&str>) -> Option<String> {
    let cluster = context.scope.cluster;
    let here = Route::Indicators(cluster.id.clone());
    let has_course = |slug: &str| context.computed().is_some_and(|computed| computed.courses.iter().any(|course| course.slug == slug));
    if let Some(indicator) = context.computed().and_then(|computed| computed.indicator(id)) {
        let is_past = detail.is_some_and(|word| !matches!(word, "core" | "extended")) && has_course(indicator.slug);
        let past = is_past.then(|| sheet.anchor(&Route::Trends(cluster.id.clone()), &format!("trend-{}", indicator.slug))).flatten();
        return past.or_else(|| sheet.anchor(&here, &format!("indicator-{}", indicator.slug)));
    }
    let observed = cluster.observations.values().filter(|one| crate::model::indicator::find(&one.indicator) == Some(id));
    match observed.max_by_key(|one| (one.at.latest(), one.id.clone())) {
        Some(latest) => sheet.anchor(&here, &format!("observation-{}", latest.id)),
        None => sheet.link(&here),
    }
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    indicators: Vec<Full>,
    observations: Vec<Observation>,
    trends_href: Option<String>,
    told_href: Option<String>,
    /// Actors of the extended cluster: without any, the two boundaries are one.
    has_wider: bool,
    actors_href: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Observation {
    id: String,
    name: String,
    at: String,
    value: Rich,
    note: Rich,
}

/// The page of all indicators.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Indicators(cluster.id.clone()));
    let computed = context.computed();
    let indicators: Vec<Full> =
        computed.map(|computed| computed.indicators.iter().map(|indicator| full(context, &sheet, indicator)).collect()).unwrap_or_default();
    let observations = cluster
        .observations
        .values()
        .map(|observation| Observation {
            id: observation.id.as_str().to_owned(),
            name: name(context, &observation.indicator),
            at: context.date(&observation.at),
            value: Rich(vec![Node::Value(vec![Node::Text(context.amount(&observation.value, observation.unit.as_ref()))])])
                .then(sheet.cite_sources(context, &observation.common.sources)),
            note: sheet.prose(context, &observation.common.note),
        })
        .collect();
    let name = context.t("page-indicators");
    let about = About {
        kind: "indicators",
        heading: Rich::text(name.clone()),
        description: context.plain("indicators-lead", &[("cluster", context.bare(&cluster.name).into())]),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    let body = Body {
        has_wider: indicators.iter().any(|full| full.wider.is_some()),
        indicators,
        observations,
        trends_href: sheet.link(&Route::Trends(cluster.id.clone())),
        told_href: sheet.link(&Route::Told(cluster.id.clone())),
        actors_href: sheet.link(&Route::Actors(cluster.id.clone())),
    };
    finish(sheet, Some(context), assets, about, "indicators.html", &body)
}
