//! Steps of the story told on the network: what the reader is shown, and what is
//! said about it. In: the fields of `[step.ID]`. Out: steps whose actors exist,
//! whose families are words of the format and whose year the network has.

use std::collections::BTreeMap;

use super::each;
use crate::base::ids::{ActorId, StepId};
use crate::diag::code::{BAD_VALUE, INCONSISTENT};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Cluster;
use crate::model::explain::Step;
use crate::model::kind::Kind;
use crate::model::relation::Family;
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;

pub(super) fn steps(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<StepId, Step> {
    each(context, Some(cluster), Kind::Step, deferred, diagnostics, StepId::parse, |id, fields| {
        let order = whole(fields, "order", 1..=999, "a place in the story: 1, 2, 3 …");
        let around = whole(fields, "around", 1..=3, "1, 2 or 3 ties from the actor");
        let year = whole(fields, "year", 1000..=2999, "a year: 1985");
        let has_actor = fields.entry("actor").is_some();
        if fields.entry("around").is_some() && !has_actor {
            let place = fields.place("around");
            fields.diagnostics.push(
                Diagnostic::fault(INCONSISTENT, place, "`around` says how far from an actor, but no actor is named").help("add a line: actor = \"actor-id\""),
            );
        }
        let actor = fields.one("actor", &[Kind::Actor]).and_then(|target| ActorId::parse(&target.id).ok());
        let families = families(fields);
        Some(Step {
            id,
            order: u32::try_from(order?).ok()?,
            caption: fields.prose("caption"),
            actor,
            around: around.and_then(|around| u8::try_from(around).ok()),
            families,
            year: year.and_then(|year| i32::try_from(year).ok()),
            common: fields.common(),
        })
    })
}

fn families(fields: &mut Fields<'_, '_>) -> Vec<Family> {
    let words: Vec<&str> = Family::ALL.iter().map(|family| family.word()).collect();
    let mut found = Vec::new();
    for word in fields.codes("families") {
        match Family::ALL.into_iter().find(|family| family.word() == word.value) {
            Some(family) => found.push(family),
            None => fields.unknown_word("family of ties", &word, &words),
        }
    }
    found
}

/// A whole number within bounds.
fn whole(fields: &mut Fields<'_, '_>, name: &str, bounds: std::ops::RangeInclusive<i64>, wanted: &str) -> Option<i64> {
    let number = fields.number(name)?;
    // Bounds are far below 2^53, and what is outside of them is refused.
    let rounded = number as i64;
    if (rounded as f64 - number).abs() < f64::EPSILON && bounds.contains(&rounded) {
        return Some(rounded);
    }
    let place = fields.place(name);
    fields.diagnostics.push(Diagnostic::fault(BAD_VALUE, place, format!("`{name}` is {number}")).help(format!("it takes {wanted}")));
    None
}

/// What only a whole cluster can show: places taken twice, years without a network.
pub(in crate::resolve) fn check(cluster: &Cluster, diagnostics: &mut Diagnostics) {
    let story = cluster.story();
    for pair in story.windows(2).filter(|pair| pair[0].order == pair[1].order) {
        let (first, second) = (pair[0], pair[1]);
        diagnostics.push(
            Diagnostic::fault(INCONSISTENT, second.common.span, format!("the steps `{}` and `{}` both have the order {}", first.id, second.id, first.order))
                .help("give each step a place of its own"),
        );
    }
    let begun = cluster.relations.values().filter_map(|tie| tie.life.begins());
    let Some(first) = begun.min().map(crate::base::date::Day::year) else { return };
    let last = cluster.as_of.latest().unwrap_or_else(|| cluster.as_of.middle()).year();
    for step in story {
        if let Some(year) = step.year.filter(|year| !(first..=last).contains(year)) {
            diagnostics.push(
                Diagnostic::fault(BAD_VALUE, step.common.span, format!("the step `{}` shows {year}, when the network has nothing to show", step.id))
                    .help(format!("its ties begin in {first}, and it is told as of {last}: write a year from {first} to {last}")),
            );
        }
    }
}
