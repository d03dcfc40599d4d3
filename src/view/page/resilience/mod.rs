//! What the records say of resilience: through whom alone others are tied, on
//! whom alone an input rests, what could stand in, how the cluster came through
//! earlier crises. In: the computed network and the records. Out: tables and the
//! sentences that say what they are computed on. What would follow under an
//! assumption stands on the page of scenarios.

mod recovery;
pub mod supply;

use serde::Serialize;

use crate::analysis::indicators::Measure;
use crate::analysis::network::{Network, as_number};
use crate::base::ids::ActorId;
use crate::view::context::Context;
use crate::view::page::scenarios;
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use recovery::Recovery;
use supply::Supply;

/// The computed part of the page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Resilience {
    /// The difference between the two tables, counted.
    pub both: String,
    pub points: Vec<PointRow>,
    /// How many points there are beyond those listed.
    pub more: usize,
    /// What the points are computed on.
    pub coverage: String,
    pub supply: Supply,
    pub recovery: Recovery,
    /// Name and result of each scenario, and where they stand.
    pub scenarios: Vec<(String, String)>,
    pub scenarios_href: Option<String>,
}

/// An actor through whom alone others are tied to the rest.
#[derive(Clone, Debug, Serialize)]
pub struct PointRow {
    pub actor: Rich,
    pub cut_off: usize,
    pub names: Vec<Rich>,
    pub share: String,
}

/// So many points are listed.
const LISTED: usize = 10;

/// What can be computed.
pub fn of<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Resilience {
    let Some(computed) = context.computed() else { return Resilience::default() };
    let network = &computed.network;
    let points = network
        .articulation
        .iter()
        .take(LISTED)
        .map(|point| PointRow {
            actor: sheet.actor(context, &point.actor),
            cut_off: point.cut_off.len(),
            names: point.cut_off.iter().map(|id| sheet.actor(context, id)).collect(),
            share: context.measured(point.share, Measure::Share),
        })
        .collect();
    let (supply, sole) = supply::of(context, sheet, computed.as_of);
    let scenarios_href = sheet.link(&Route::Scenarios(context.scope.cluster.id.clone()));
    Resilience {
        both: both(context, network, &sole),
        points,
        more: network.articulation.len().saturating_sub(LISTED),
        coverage: coverage(context, network),
        supply,
        recovery: recovery::of(context, sheet, computed.as_of),
        scenarios: if scenarios_href.is_some() { scenarios::results(context) } else { Vec::new() },
        scenarios_href,
    }
}

/// How many actors stand in both tables; empty where one of them has no rows.
fn both(context: &Context<'_>, network: &Network, sole: &[&ActorId]) -> String {
    let points = &network.articulation;
    if points.is_empty() || sole.is_empty() {
        return String::new();
    }
    let both = points.iter().filter(|point| sole.contains(&&point.actor)).count();
    context.say("points-both", &[("points", points.len().into()), ("sole", sole.len().into()), ("both", both.into())])
}

fn coverage(context: &Context<'_>, network: &Network) -> String {
    let share =
        |part: usize| if network.ties == 0 { context.t("not-known") } else { context.measured(as_number(part) / as_number(network.ties), Measure::Share) };
    context.say(
        "points-coverage",
        &[
            ("n", network.tied().into()),
            ("m", network.edges.len().into()),
            ("bridges", network.bridges.len().into()),
            ("dated", share(network.dated_ties).into()),
            ("sourced", share(network.sourced_ties).into()),
        ],
    )
}
