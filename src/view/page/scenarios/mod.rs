//! What the recorded ties would do under stated assumptions: each model with
//! its result, its assumptions, what it rests on and how far missing ties would
//! move it. In: what `analysis` computed. Out: the page, and the results alone
//! for the page of resilience. Never here: the name of an actor that a scenario
//! lets stop, unless the site publishes scenarios; stages stand for it.

mod cards;

use serde::Serialize;

use crate::analysis::scenarios::{MISSING_REFERENCE, MODELS, Missing, Model};
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// A model with its result.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Card {
    pub id: &'static str,
    pub name: String,
    /// The result in one sentence, or why there is none.
    pub result: String,
    /// Enough records, so that tables and drawing may be shown.
    pub is_known: bool,
    pub drawing: Option<Drawing>,
    pub tables: Vec<Table>,
    pub assumptions: String,
    pub inputs: String,
    /// How far missing ties would move it; empty where no tie plays a part.
    pub missing: String,
    pub formula: &'static str,
    pub reference: &'static str,
}

/// Values of a model: words in the first column, numbers in the others.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Table {
    pub caption: String,
    pub head: Vec<String>,
    pub rows: Vec<(Rich, Vec<String>)>,
}

#[derive(Clone, Debug, Serialize)]
struct Body {
    lead: String,
    cards: Vec<Card>,
    /// The page of resilience, where the records stand that all this rests on.
    back: Option<String>,
    missing_reference: &'static str,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let sheet = Sheet::new(context.voice, Route::Scenarios(cluster.id.clone()));
    let resilience = Route::Section(cluster.id.clone(), "resilience".into());
    let name = context.t("page-scenarios");
    let body = Body { lead: context.t("scenario-honesty"), cards: cards(context, &sheet), back: sheet.link(&resilience), missing_reference: MISSING_REFERENCE };
    let about = About {
        kind: "scenarios",
        heading: Rich::text(name.clone()),
        description: context.plain("scenarios-description", &[("cluster", context.bare(&cluster.name).into())]),
        crumbs: vec![(Rich::text(context.t("section-resilience")), resilience)],
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "scenarios.html", &body)
}

/// Name and result of each model that has what it needs.
pub fn results(context: &Context<'_>) -> Vec<(String, String)> {
    let sheet = Sheet::new(context.voice, Route::Scenarios(context.scope.cluster.id.clone()));
    // The curve of adoption says nothing of this cluster.
    cards(context, &sheet).into_iter().filter(|card| card.id != "M11").map(|card| (card.name, card.result)).collect()
}

fn cards<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Vec<Card> {
    let Some(computed) = context.computed() else { return Vec::new() };
    let found = &computed.scenarios;
    let cards = [
        found.removal.as_ref().map(|removal| cards::removal(context, removal)),
        found.cascades.as_ref().map(|both| cards::cascade(context, sheet, "M2", both, &both.worst)),
        found.cascades.as_ref().map(|both| cards::cascade(context, sheet, "M3", both, &both.proportional)),
        found.spread.as_ref().map(|spread| cards::reach(context, spread)),
        found.spread.as_ref().map(|spread| cards::spread(context, spread)),
        Some(cards::adoption(context)),
        found.ways.as_ref().map(|ways| cards::ways(context, sheet, ways)),
    ];
    // A model without what it needs says so instead of being left out.
    MODELS.iter().zip(cards).map(|(model, card)| dressed(context, model, card)).collect()
}

/// A card with what is the same whatever the result.
fn dressed(context: &Context<'_>, model: &Model, card: Option<Card>) -> Card {
    let card = card.unwrap_or_else(|| Card { result: context.t(&format!("scenario-{}-none", model.id)), ..Card::default() });
    Card {
        id: model.id,
        name: context.t(&format!("scenario-{}", model.id)),
        assumptions: context.t(&format!("scenario-{}-assumptions", model.id)),
        formula: model.formula,
        reference: model.reference,
        ..card
    }
}

/// Between which values a result lies when ties are missing or made up.
fn missing(context: &Context<'_>, id: &str, missing: Option<&Missing>) -> String {
    let share = |value: f64| context.measured(value, crate::analysis::indicators::Measure::Share);
    missing.map_or_else(
        || context.t("not-known"),
        |missing| {
            let args = [
                ("low", share(missing.low).into()),
                ("high", share(missing.high).into()),
                ("changed", missing.changed.into()),
                ("variants", missing.variants.into()),
            ];
            context.say(&format!("scenario-{id}-missing"), &[("band", context.say("scenario-missing-band", &args).into())])
        },
    )
}
