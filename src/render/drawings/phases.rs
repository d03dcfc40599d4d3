//! One small graph per phase on fixed places: what was there, what came, what went;
//! and the marks that count who came and who left.

use std::fmt::Write as _;

use crate::base::date::Date;
use crate::base::ids::PhaseId;
use crate::view::artist::Drawing;
use crate::view::context::Context;

use super::network::Maps;
use super::svg::{number, open, round};

const WIDTH: f64 = 340.0;
const HEIGHT: f64 = 236.0;
const MARGIN: f64 = 10.0;

/// Faint dots are all actors there ever were; ink the ties that begin in the
/// phase; grey the older ones that still hold at its end; what ended in it is
/// crossed out, its ties broken lines.
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
    let mut gone = String::new();
    let mut ties = (0_usize, 0_usize);
    for edge in &maps.ever.edges {
        let Some(relation) = cluster.relations.get(edge.relation.as_str()) else { continue };
        let (a, b) = (place(edge.a), place(edge.b));
        let line = format!("M{} {}L{} {}", round(a.0), round(a.1), round(b.0), round(b.1));
        if !relation.life.is_dated_active(stats.ends) {
            let end = relation.life.until.as_ref().and_then(|until| until.value()).and_then(Date::latest);
            if relation.life.begins().is_some() && end.is_some_and(|end| (stats.begins..=stats.ends).contains(&end)) {
                gone.push_str(&line);
            }
            continue;
        }
        let is_new = relation.life.begins().is_some_and(|since| since >= stats.begins);
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
    write!(out, "<path class=\"old\" d=\"{older}\"/><path class=\"gone\" d=\"{gone}\"/><path class=\"new\" d=\"{begun}\"/>").expect("a string takes all");
    let (mut faint, mut here, mut came, mut left) = (String::new(), String::new(), String::new(), String::new());
    for (index, node) in maps.ever.nodes.iter().enumerate() {
        let Some(actor) = cluster.actors.get(node.actor.as_str()) else { continue };
        let (x, y) = place(index);
        let is_new = actor.life.begins().is_some_and(|since| since >= stats.begins && since <= stats.ends);
        if stats.left.contains(&actor.id) {
            left.push_str(&cross(x, y));
            continue;
        }
        let layer = if actor.life.is_dated_active(stats.ends) { if is_new { &mut came } else { &mut here } } else { &mut faint };
        // A line without length and with round ends is a dot; its width is in the style sheet.
        write!(layer, "M{} {}h0", round(x), round(y)).expect("a string takes all");
    }
    write!(
        out,
        "<path class=\"faint\" d=\"{faint}\"/><path class=\"here\" d=\"{here}\"/><path class=\"came\" d=\"{came}\"/><path class=\"left\" d=\"{left}\"/></svg>"
    )
    .expect("a string takes all");
    Some(Drawing { html: out, title: String::new(), note: context.say("drawing-phase", &[("new", ties.0.into()), ("old", ties.1.into())]) })
}

fn cross(x: f64, y: f64) -> String {
    format!("M{} {}l6 6m0-6l-6 6", round(x - 3.0), round(y - 3.0))
}

/// Room for one mark of a tally, at most.
const STEP: f64 = 11.0;

/// As many marks as actors came or left, in the signs of the small graphs; a row of `most` fills
/// the width of the graph.
pub(super) fn tally(n: usize, most: usize, came: bool, rtl: bool) -> String {
    let step = (WIDTH / f64::from(u32::try_from(most.max(1)).unwrap_or(u32::MAX))).min(STEP);
    let mut marks = String::new();
    for index in 0..n {
        let along = (f64::from(u32::try_from(index).unwrap_or(u32::MAX)) + 0.5) * step;
        let x = if rtl { WIDTH - along } else { along };
        match came {
            true => write!(marks, "M{} 6h0", number(x)).expect("a string takes all"),
            false => marks.push_str(&cross(x, 6.0)),
        }
    }
    let class = if came { "came" } else { "left" };
    format!("<svg class=\"dr tally\" viewBox=\"0 0 {WIDTH} 12\" aria-hidden=\"true\"><path class=\"{class}\" d=\"{marks}\"/></svg>")
}
