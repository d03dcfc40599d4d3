//! The value chain in tiers: stages as boxes, from those that nothing feeds to
//! those that feed nothing; a gap is an open, dashed box.

use std::fmt::Write as _;

use crate::layout::text::{Weight, width, wrap};
use crate::model::explain::Stage;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::sheet::Sheet;

use super::svg::{escape, number, open};

struct Box<'a> {
    stage: &'a Stage,
    lines: Vec<String>,
    detail: String,
    x: f64,
    y: f64,
    w: f64,
    h: f64,
}

/// Draws the chain across for wide pages and downwards for narrow ones.
pub(super) fn chain(context: &Context<'_>, _sheet: &Sheet<'_>) -> Option<Drawing> {
    let stages: Vec<&Stage> = context.scope.cluster.stages.iter().filter(|stage| !stage.is_support).collect();
    if stages.is_empty() {
        return None;
    }
    let label = context.plain("drawing-chain", &[("n", stages.len().into())]);
    let mut html = across(context, &stages, &label);
    html.push_str(&down(context, &stages, &label));
    Some(Drawing { html, title: String::new(), note: context.t("drawing-chain-note") })
}

fn detail(context: &Context<'_>, stage: &Stage) -> String {
    let stats = context.computed().and_then(|computed| computed.stages.iter().find(|stats| stats.stage == stage.id));
    let n = stats.map_or(stage.members.len(), |stats| stats.core.len() + stats.extended.len());
    if n == 0 { context.plain("drawing-stage-gap", &[]) } else { context.plain("drawing-stage-members", &[("n", n.into())]) }
}

fn is_gap(context: &Context<'_>, stage: &Stage) -> bool {
    context.computed().and_then(|computed| computed.stages.iter().find(|stats| stats.stage == stage.id)).is_none_or(|stats| stats.core.is_empty())
}

fn across(context: &Context<'_>, stages: &[&Stage], label: &str) -> String {
    let tiers = stages.iter().map(|stage| stage.tier).max().unwrap_or(0) + 1;
    let total = 1000.0;
    let gap = 22.0;
    let columns = f64::from(u32::try_from(tiers).unwrap_or(1));
    let w = ((total - gap * (columns - 1.0)) / columns).min(190.0);
    let mut boxes = Vec::new();
    let mut tallest: f64 = 0.0;
    let rtl = context.locale().is_rtl();
    for tier in 0..tiers {
        let column = f64::from(u32::try_from(tier).unwrap_or(0));
        let x = column * (w + gap);
        let x = if rtl { columns * (w + gap) - gap - w - x } else { x };
        let mut y = 6.0;
        for stage in stages.iter().filter(|stage| stage.tier == tier) {
            let made = boxed(context, stage, x, y, w);
            y += made.h + 18.0;
            boxes.push(made);
        }
        tallest = tallest.max(y);
    }
    // Short tiers are centred beside tall ones.
    for tier in 0..tiers {
        let height: f64 = boxes.iter().filter(|made| made.stage.tier == tier).map(|made| made.h + 18.0).sum();
        for made in boxes.iter_mut().filter(|made| made.stage.tier == tier) {
            made.y += (tallest - 6.0 - height) / 2.0;
        }
    }
    let mut out = String::new();
    open(&mut out, "chain", "wide", columns * (w + gap) - gap + 2.0, tallest, label);
    for made in &boxes {
        for fed in &made.stage.feeds {
            let Some(to) = boxes.iter().find(|other| other.stage.id == *fed) else { continue };
            let (x1, x2) = if rtl { (made.x, to.x + to.w + 5.0) } else { (made.x + made.w, to.x - 5.0) };
            let (y1, y2) = (made.y + made.h / 2.0, to.y + to.h / 2.0);
            let bend = (x1 + x2) / 2.0;
            write!(
                out,
                "<path class=\"flow\" d=\"M{} {}C{} {} {} {} {} {}\"/>",
                number(x1),
                number(y1),
                number(bend),
                number(y1),
                number(bend),
                number(y2),
                number(x2),
                number(y2)
            )
            .expect("a string takes all");
            let side = if rtl { 5.0 } else { -5.0 };
            write!(
                out,
                "<path class=\"tip\" d=\"M{} {}L{} {}L{} {}\"/>",
                number(x2 + side),
                number(y2 - 3.5),
                number(x2),
                number(y2),
                number(x2 + side),
                number(y2 + 3.5)
            )
            .expect("a string takes all");
        }
    }
    boxes.iter().for_each(|made| spell(&mut out, context, made));
    out.push_str("</svg>");
    out
}

fn down(context: &Context<'_>, stages: &[&Stage], label: &str) -> String {
    const WIDTH: f64 = 358.0;
    let rtl = context.locale().is_rtl();
    let side = |x: f64| number(if rtl { WIDTH - x } else { x });
    let mut boxes = Vec::new();
    let mut y = 6.0;
    for stage in stages {
        // The margin of the lines is where reading begins.
        let made = boxed(context, stage, if rtl { WIDTH - 24.0 - 320.0 } else { 24.0 }, y, 320.0);
        y += made.h + 16.0;
        boxes.push(made);
    }
    let mut out = String::new();
    open(&mut out, "chain", "slim", WIDTH, y, label);
    for (index, made) in boxes.iter().enumerate() {
        for fed in &made.stage.feeds {
            let Some((other, to)) = boxes.iter().enumerate().find(|(_, other)| other.stage.id == *fed) else { continue };
            let (from_y, to_y) = (made.y + made.h / 2.0, to.y + to.h / 2.0);
            let steps = f64::from(u32::try_from(index.abs_diff(other)).unwrap_or(1));
            let out_x = (24.0 - 5.0 - 3.0 * steps).max(2.0);
            write!(
                out,
                "<path class=\"flow\" d=\"M{box_x} {}C{x} {} {x} {} {end} {}\"/><path class=\"tip\" d=\"M{back} {}L{end} {}L{back} {}\"/>",
                number(from_y),
                number(from_y),
                number(to_y),
                number(to_y),
                number(to_y - 3.5),
                number(to_y),
                number(to_y + 3.5),
                x = side(out_x),
                box_x = side(24.0),
                end = side(20.0),
                back = side(15.0)
            )
            .expect("a string takes all");
        }
    }
    boxes.iter().for_each(|made| spell(&mut out, context, made));
    out.push_str("</svg>");
    out
}

fn boxed<'a>(context: &Context<'_>, stage: &'a Stage, x: f64, y: f64, w: f64) -> Box<'a> {
    let lines = wrap(&context.bare(&stage.name), 13.0, Weight::Bold, w - 14.0, 4);
    let detail = detail(context, stage);
    let detail = if width(&detail, 12.0, Weight::Regular) > w - 16.0 { wrap(&detail, 12.0, Weight::Regular, w - 16.0, 1).join(" ") } else { detail };
    let rows = f64::from(u32::try_from(lines.len()).unwrap_or(1));
    Box { stage, lines, detail, x, y, w, h: 14.0 + rows * 17.0 + 18.0 }
}

fn spell(out: &mut String, context: &Context<'_>, made: &Box<'_>) {
    let class = if is_gap(context, made.stage) { "stage gap" } else { "stage" };
    let rtl = context.locale().is_rtl();
    let x = if rtl { made.x + made.w - 8.0 } else { made.x + 8.0 };
    let anchor = if rtl { " le" } else { "" };
    write!(out, "<g class=\"{class}\"><rect x=\"{}\" y=\"{}\" width=\"{}\" height=\"{}\"/>", number(made.x), number(made.y), number(made.w), number(made.h))
        .expect("a string takes all");
    write!(out, "<text class=\"lb hub{anchor}\" y=\"{}\">", number(made.y + 19.0)).expect("a string takes all");
    for (index, line) in made.lines.iter().enumerate() {
        let dy = if index == 0 { "" } else { " dy=\"17\"" };
        write!(out, "<tspan x=\"{}\"{dy}>{}</tspan>", number(x), escape(line)).expect("a string takes all");
    }
    write!(
        out,
        "</text><text class=\"lb quiet{anchor}\" y=\"{1}\"><tspan x=\"{0}\">{2}</tspan></text></g>",
        number(x),
        number(made.y + made.h - 9.0),
        escape(&made.detail)
    )
    .expect("a string takes all");
}
