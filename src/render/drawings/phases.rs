//! One small graph per phase on fixed places: what was there, what came.

use std::fmt::Write as _;

use crate::base::ids::PhaseId;
use crate::view::artist::Drawing;
use crate::view::context::Context;

use super::network::Maps;
use super::svg::{open, round};

const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 236.0;
const MARGIN: f64 = 10.0;

/// Faint dots are all actors there ever were; ink the ties that begin in the
/// phase; grey the older ones that still hold at its end.
pub(super) fn phase(maps: &Maps, context: &Context<'_>, phase: &PhaseId) -> Option<Drawing> {
    if !maps.has_years() {
        return None;
    }
    let stats = context.computed()?.evolution.phases.iter().find(|stats| stats.phase == *phase)?;
    let cluster = context.scope.cluster;
    let rtl = context.locale().is_rtl();
    let place = |index: usize| {
        let (x, y) = maps.places.get(index).copied().unwrap_or((0.5, 0.5));
        let x = if rtl { 1.0 - x } else { x };
        (MARGIN + x * (WIDTH - 2.0 * MARGIN), MARGIN + y * (HEIGHT - 2.0 * MARGIN))
    };
    let mut older = String::new();
    let mut begun = String::new();
    let mut ties = (0_usize, 0_usize);
    for edge in &maps.ever.edges {
        let Some(relation) = cluster.relations.get(edge.relation.as_str()) else { continue };
        if !relation.life.is_dated_active(stats.ends) {
            continue;
        }
        let (a, b) = (place(edge.a), place(edge.b));
        let line = format!("M{} {}L{} {}", round(a.0), round(a.1), round(b.0), round(b.1));
        let is_new = relation.life.since.as_ref().and_then(|since| since.value()).and_then(|date| date.earliest()).is_some_and(|since| since >= stats.begins);
        if is_new {
            ties.0 += 1;
            begun.push_str(&line);
        } else {
            ties.1 += 1;
            older.push_str(&line);
        }
    }
    let mut out = String::new();
    let label = context.plain("drawing-phase", &[("new", ties.0.into()), ("old", ties.1.into())]);
    open(&mut out, "net multiple", "only", WIDTH, HEIGHT, &label);
    write!(out, "<path class=\"old\" d=\"{older}\"/><path class=\"new\" d=\"{begun}\"/>").expect("a string takes all");
    let (mut faint, mut here, mut came) = (String::new(), String::new(), String::new());
    for (index, node) in maps.ever.nodes.iter().enumerate() {
        let Some(actor) = cluster.actors.get(node.actor.as_str()) else { continue };
        let (x, y) = place(index);
        let is_new = actor
            .life
            .since
            .as_ref()
            .and_then(|since| since.value())
            .and_then(|date| date.earliest())
            .is_some_and(|since| since >= stats.begins && since <= stats.ends);
        let layer = if actor.life.is_dated_active(stats.ends) { if is_new { &mut came } else { &mut here } } else { &mut faint };
        // A line without length and with round ends is a dot; its width is in the style sheet.
        write!(layer, "M{} {}h0", round(x), round(y)).expect("a string takes all");
    }
    write!(out, "<path class=\"faint\" d=\"{faint}\"/><path class=\"here\" d=\"{here}\"/><path class=\"came\" d=\"{came}\"/></svg>")
        .expect("a string takes all");
    Some(Drawing { html: out, title: String::new(), note: context.say("drawing-phase", &[("new", ties.0.into()), ("old", ties.1.into())]) })
}
