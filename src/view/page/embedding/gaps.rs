//! What a stage lacks, as far as records show it: inputs its firms buy from
//! outside, too few owners who do not depend on one another, inputs with one
//! supplier. In: the stage and the supply table. Out: sentences. That a gap is an
//! opening is not said; an input whose suppliers are not all recorded is no gap.

use std::collections::BTreeMap;

use crate::analysis::completeness::StageStats;
use crate::analysis::supply::{Line, Supplier};
use crate::base::ids::ActorId;
use crate::model::actor::Boundary;
use crate::view::context::Context;
use crate::view::page::resilience::supply::item;
use crate::view::rich::{Rich, joined};
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;

/// The gaps of one stage, those of supply first.
pub(super) fn of<'a>(context: &Context<'a>, sheet: &Sheet<'a>, stats: &StageStats, members: &[&ActorId], lines: &[Line]) -> Vec<Rich> {
    let own: Vec<&Line> = lines.iter().filter(|line| members.contains(&&line.buyer)).collect();
    let mut out = Vec::new();
    let outside: Vec<&Line> = own.iter().copied().filter(|line| is_from_outside(context, line)).collect();
    let single: Vec<&Line> = own.iter().copied().filter(|line| line.sources() == Some(1)).collect();
    for (key, lines) in [("embedding-bought-outside", outside), ("embedding-one-supplier", single)] {
        if !lines.is_empty() {
            out.push(context.sentence(key, &[("inputs", Piece::Rich(named(context, sheet, &lines)))]));
        }
    }
    if !stats.is_support && stats.independent < 2 {
        out.push(Rich::text(context.say("embedding-few-owners", &[("n", stats.independent.into())])));
    }
    out
}

/// Whether everybody on record who delivers it is outside the cluster.
fn is_from_outside(context: &Context<'_>, line: &Line) -> bool {
    !line.suppliers.is_empty()
        && line.suppliers.iter().all(|(supplier, _)| match supplier {
            Supplier::Actor(id) => context.scope.actor(id).is_some_and(|actor| actor.boundary == Boundary::Outside),
            // Where a firm is that nobody names is not known.
            Supplier::Group(_) | Supplier::Hidden(_) | Supplier::Unrecorded => false,
        })
}

/// Inputs with those who buy them, each input once.
fn named<'a>(context: &Context<'a>, sheet: &Sheet<'a>, lines: &[&Line]) -> Rich {
    let mut by_input: BTreeMap<_, Vec<&ActorId>> = BTreeMap::new();
    for line in lines {
        by_input.entry(&line.input).or_default().push(&line.buyer);
    }
    let words = by_input
        .into_iter()
        .map(|(input, buyers)| {
            let buyers = joined(context, buyers.into_iter().map(|buyer| sheet.actor(context, buyer)).collect());
            context.sentence("sole-input", &[("item", Piece::Rich(item(context, input))), ("buyer", Piece::Rich(buyers))])
        })
        .collect();
    joined(context, words)
}
