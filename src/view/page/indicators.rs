//! Indicators: value, formula, what it is computed on, how to read it, how it
//! misleads. In: what `analysis` computed. Out: the page, and the short forms
//! that other pages show.

use serde::Serialize;

use crate::analysis::indicators::{Extent, Indicator};
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
    /// 0 to 1 for shares, for a bar.
    pub share: Option<f64>,
}

/// The name of an indicator, by id or slug.
pub fn name(context: &Context<'_>, id: &str) -> String {
    let id = crate::analysis::indicators::entry(id).map_or(id, |entry| entry.id);
    context.words.maybe(&format!("indicator-{id}"), &[]).unwrap_or_else(|| id.to_owned())
}

/// Some indicators by id or slug, in the order asked for; those not computed are left out.
pub fn some<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, ids: &[String]) -> Vec<IndicatorView> {
    let Some(computed) = context.computed() else { return Vec::new() };
    ids.iter().filter_map(|id| computed.indicator(id)).map(|indicator| view(context, sheet, indicator)).collect()
}

fn view<'a>(context: &Context<'a>, sheet: &Sheet<'a>, indicator: &Indicator) -> IndicatorView {
    let (value, is_known) = match indicator.value {
        None => (context.t("not-known"), false),
        Some(_) if indicator.too_few => (context.t("too-few-data"), false),
        Some(value) => (context.measured(value, indicator.measure), true),
    };
    let optional = |key: String| context.words.maybe(&key, &[]).unwrap_or_default();
    let date = context.format.day(indicator.as_of);
    let share = |value: Option<f64>| value.map_or_else(|| context.t("not-known"), |value| context.measured(value, crate::analysis::indicators::Measure::Share));
    let coverage = if indicator.coverage.dated.is_some() || indicator.coverage.sourced.is_some() {
        context.say("indicator-coverage", &[("dated", share(indicator.coverage.dated).into()), ("sourced", share(indicator.coverage.sourced).into())])
    } else {
        String::new()
    };
    let args = [("n", indicator.n.into()), ("m", indicator.m.into()), ("date", date.into())];
    // Some values are computed on stages or records, not on actors and ties.
    let basis = |form: &str| {
        let own = context.words.maybe(&format!("indicator-{}-basis{form}", indicator.id), &args);
        own.unwrap_or_else(|| context.say(&format!("indicator-basis{form}"), &args))
    };
    IndicatorView {
        id: indicator.id.to_owned(),
        slug: indicator.slug.to_owned(),
        name: name(context, indicator.id),
        href: sheet.anchor(&Route::Indicators(context.scope.cluster.id.clone()), &format!("indicator-{}", indicator.slug)),
        question: optional(format!("indicator-{}-question", indicator.id)),
        value,
        is_known,
        reading: if is_known { context.reading(indicator) } else { String::new() },
        basis: basis(""),
        basis_short: basis(".short"),
        formula: indicator.formula.to_owned(),
        reference: indicator.reference.to_owned(),
        pitfall: optional(format!("indicator-{}-pitfall", indicator.id)),
        extent: optional(format!(
            "indicator-extent-{}",
            match indicator.extent {
                Extent::Core => "core",
                Extent::Recorded => "recorded",
            }
        )),
        coverage,
        parts: indicator
            .parts
            .iter()
            .map(|part| {
                let label = context.words.maybe(&format!("indicator-part-{}", part.key), &[]).unwrap_or_else(|| part.key.to_owned());
                (label, part.value.map_or_else(|| context.t("not-known"), |value| context.measured(value, part.measure)))
            })
            .collect(),
        named: indicator.named.iter().map(|id| sheet.actor(context, id)).collect(),
        share: match (indicator.measure, indicator.value) {
            (crate::analysis::indicators::Measure::Share, Some(value)) if is_known => Some((value * 1000.0).round() / 1000.0),
            _ => None,
        },
    }
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    indicators: Vec<IndicatorView>,
    observations: Vec<Observation>,
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
    let indicators = computed.map(|computed| computed.indicators.iter().map(|indicator| view(context, &sheet, indicator)).collect()).unwrap_or_default();
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
    finish(sheet, Some(context), assets, about, "indicators.html", &Body { indicators, observations })
}
