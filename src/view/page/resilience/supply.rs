//! Inputs with their suppliers, who alone delivers what, and to whom the
//! cluster sells. In: the supply table. Out: rows. An input with suppliers
//! missing from the record makes nobody a sole source, and unknown alternatives
//! are said to be unknown.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::analysis::indicators::Measure;
use crate::analysis::supply::{self, Input, Line, Seller, Spare, Supplier};
use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::base::value::Known;
use crate::model::actor::Boundary;
use crate::model::relation::{End, RelationKind, Supplied};
use crate::view::context::Context;
use crate::view::rich::{Node, Rich, apart};
use crate::view::sheet::Sheet;
use crate::view::ties;
use crate::view::voice::Piece;

/// The tables of supply.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Supply {
    pub sole: Vec<SoleRow>,
    /// What the tables are computed on, or why nothing can be said.
    pub coverage: String,
    pub inputs: Vec<InputRow>,
    /// Ties to the core that name no input.
    pub unnamed: String,
    pub sellers: Vec<SellerRow>,
    /// Published values of concentration on markets.
    pub markets: Vec<(String, Rich)>,
    /// What is said where no seller declares its buyers.
    pub no_sellers: String,
}

/// A firm that alone delivers something.
#[derive(Clone, Debug, Serialize)]
pub struct SoleRow {
    pub supplier: Rich,
    pub inputs: Vec<Rich>,
    pub spare: Vec<Rich>,
}

/// An input of a buyer with its recorded suppliers.
#[derive(Clone, Debug, Serialize)]
pub struct InputRow {
    pub item: Rich,
    pub buyer: Rich,
    pub suppliers: Vec<Rich>,
    pub spare: Vec<Rich>,
    pub alternatives: String,
    pub is_complete: bool,
}

/// A firm with its largest buyers.
#[derive(Clone, Debug, Serialize)]
pub struct SellerRow {
    pub actor: Rich,
    pub buyers: Vec<Rich>,
    pub told: String,
    pub concentration: String,
}

/// The tables, and the actors that are the only source of something.
pub(super) fn of<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, day: Day) -> (Supply, Vec<&'a ActorId>) {
    let lines = supply::table(context.scope, day);
    let known = lines.iter().filter(|line| line.sources().is_some()).count();
    let soles = supply::sole(&lines);
    let only: BTreeSet<&ActorId> = soles.iter().filter_map(|one| actor_of(one.supplier)).collect();
    let sole: Vec<SoleRow> = soles
        .iter()
        .map(|one| SoleRow {
            supplier: supplier(context, sheet, one.supplier),
            inputs: one
                .lines
                .iter()
                .map(|line| {
                    let args = [("item", Piece::Rich(item(context, &line.input))), ("buyer", Piece::Rich(sheet.actor(context, &line.buyer)))];
                    context.sentence("sole-input", &args)
                })
                .collect(),
            spare: one.lines.iter().flat_map(|line| &line.standby).map(|spare| self::spare(context, sheet, spare)).collect(),
        })
        .collect();
    let mut inputs: Vec<InputRow> = lines.iter().map(|line| row(context, sheet, line)).collect();
    inputs.sort_by_cached_key(|row| (!row.is_complete, context.format.sort_key(&row.item.plain()), row.buyer.plain()));
    let unnamed = supply::deliveries(context.scope, day, &[Boundary::Core]).iter().filter(|delivery| supply::input(delivery.relation).is_none()).count();
    let sellers = supply::sellers(context.scope, day);
    let markets = markets(context, sheet);
    let found = Supply {
        coverage: context.say(
            "sole-coverage",
            &[("known", known.into()), ("inputs", lines.len().into()), ("sole", sole.len().into()), ("unknown", (lines.len() - known).into())],
        ),
        sole,
        inputs,
        unnamed: if unnamed > 0 { context.say("inputs-unnamed", &[("n", unnamed.into())]) } else { String::new() },
        no_sellers: if sellers.is_empty() && markets.is_empty() { context.t("sellers-none") } else { String::new() },
        sellers: sellers.iter().map(|one| seller(context, sheet, one)).collect(),
        markets,
    };
    (found, context.scope.cluster.actors.keys().filter(|id| only.contains(id)).collect())
}

fn actor_of(supplier: &Supplier) -> Option<&ActorId> {
    match supplier {
        Supplier::Actor(id) => Some(id),
        Supplier::Group(_) | Supplier::Hidden(_) | Supplier::Unrecorded => None,
    }
}

fn supplier<'a>(context: &Context<'a>, sheet: &Sheet<'a>, supplier: &Supplier) -> Rich {
    match supplier {
        Supplier::Actor(id) => sheet.actor(context, id),
        Supplier::Group(id) => sheet.end(context, &End::Stage(id.clone())),
        Supplier::Hidden(_) | Supplier::Unrecorded => sheet.end(context, &End::Undisclosed(None)),
    }
}

/// The name of an input: of a tie that delivers it, so that words are shown in the reader's language.
pub fn item<'a>(context: &Context<'a>, input: &Input) -> Rich {
    let cluster = context.scope.cluster;
    match input {
        Input::Item(id) => context.scope.item(id).map(|item| context.text(&item.name)).unwrap_or_default(),
        Input::Words(words) => {
            let names = |tie: &&'a crate::model::relation::Relation| {
                tie.kind == RelationKind::Supplies && matches!(tie.item, Some(Supplied::Words(_))) && supply::input(tie).as_ref() == Some(input)
            };
            cluster.relations.values().find(names).and_then(|tie| ties::item(context, tie)).unwrap_or_else(|| Rich::text(words.clone()))
        }
    }
}

/// Somebody qualified, with the time it would take.
fn spare<'a>(context: &Context<'a>, sheet: &Sheet<'a>, spare: &Spare) -> Rich {
    let name = supplier(context, sheet, &spare.supplier);
    let time = match &spare.lead_time {
        Some(Known::Value(time)) => context.say("spare-time", &[("time", context.duration(time).into())]),
        Some(Known::Unknown) | None => context.t("spare-time-unknown"),
    };
    name.then(Rich(vec![Node::Quiet(vec![Node::Text(context.bracketed(&time))])]))
}

fn row<'a>(context: &Context<'a>, sheet: &Sheet<'a>, line: &Line) -> InputRow {
    let n = line.suppliers.len();
    let alternatives = match (line.sources(), line.concentration()) {
        // 0.52 is as if 1.9 suppliers had equal parts.
        (Some(2..), Some(sum)) => {
            let equal = context.measured(1.0 / sum, Measure::Mean);
            context.say("input-concentration", &[("n", n.into()), ("equal", equal.into()), ("hhi", context.measured(sum, Measure::Ratio).into())])
        }
        (Some(_), _) => context.say("input-suppliers", &[("n", n.into())]),
        (None, _) => context.say("input-suppliers-at-least", &[("n", n.into())]),
    };
    InputRow {
        item: item(context, &line.input),
        buyer: sheet.actor(context, &line.buyer),
        suppliers: line.suppliers.iter().map(|(one, _)| supplier(context, sheet, one)).collect(),
        spare: line.standby.iter().map(|one| spare(context, sheet, one)).collect(),
        alternatives,
        is_complete: line.sources().is_some(),
    }
}

fn seller<'a>(context: &Context<'a>, sheet: &Sheet<'a>, seller: &Seller<'a>) -> SellerRow {
    let buyers = seller
        .buyers
        .iter()
        .map(|(tie, share)| {
            let args = [("buyer", Piece::Rich(sheet.end(context, &tie.to))), ("share", context.measured(*share, Measure::Share).into())];
            context.sentence("seller-buyer", &args)
        })
        .collect();
    let sum = seller.concentration();
    // Sales nobody told may go to one more buyer or to many: the sum can only grow.
    let is_whole = seller.told > 0.995;
    SellerRow {
        actor: sheet.actor(context, seller.actor),
        buyers,
        told: context.measured(seller.told, Measure::Share),
        concentration: context.say(if is_whole { "seller-hhi" } else { "seller-hhi-least" }, &[("hhi", context.measured(sum, Measure::Ratio).into())]),
    }
}

/// What was published on dependence on markets: values of I15, which nothing here computes.
fn markets<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<(String, Rich)> {
    let published = context.scope.cluster.observations.values().filter(|one| matches!(one.indicator.as_str(), "I15" | "market-dependency"));
    published
        .map(|one| {
            let value = Rich::text(context.amount(&one.value, one.unit.as_ref())).then(sheet.cite_sources(context, &one.common.sources));
            let note = sheet.prose(context, &one.common.note);
            let parts: Vec<Rich> = [value, note].into_iter().filter(|part| !part.is_empty()).collect();
            (context.date(&one.at), apart(context, parts))
        })
        .collect()
}
