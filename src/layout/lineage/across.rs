//! Time to the right: a row to each lane, its name above its beginning.
//! In: a scene and a wide canvas. Out: the drawing.

use crate::layout::text::{Weight, width, wrap};
use crate::layout::timeline::{Label, Scale, Side, Tick};

use super::{Canvas, HALF, Lineage, PlacedLane, PlacedMark, Scene, apart, count};

/// Left and right of the axis, for marks at its ends.
const EDGE: f64 = HALF + 4.0;
/// From the base line of a name down to its lane.
const DROP: f64 = 10.0;
/// Between a lane and the name of the next row.
const GAP: f64 = 9.0;
/// Between a link and a name, and between a name and its life.
const SPACE: f64 = 6.0;
/// Below the rows, for the years.
const FOOT: f64 = 24.0;

/// Draws the family.
pub(super) fn draw(scene: &Scene, canvas: &Canvas) -> Lineage {
    let scale = Scale::new(scene.from, scene.to, EDGE, end(scene, canvas));
    let line = canvas.font_size * canvas.leading;
    let row = line + DROP + GAP;
    let across = |lane: usize| count(lane) * row + line + DROP;
    let lanes = scene
        .lanes
        .iter()
        .enumerate()
        .map(|(index, lane)| {
            let (name, has_tail) = label(lane, canvas, scale.at(lane.from), across(index) - DROP);
            PlacedLane {
                from: scale.at(lane.from),
                sure_from: scale.at(lane.sure_from),
                sure_to: scale.at(lane.sure_to),
                to: scale.at(lane.to),
                across: across(index),
                name,
                has_tail,
                life: None,
                leader: None,
            }
        })
        .collect();
    let places = apart(scene, |year| scale.at(year), canvas.width);
    let marks =
        scene.marks.iter().zip(places).map(|(mark, x)| PlacedMark { x, y: across(mark.lane), from: scale.at(mark.from), to: scale.at(mark.to) }).collect();
    let links = scene.links.iter().map(|link| [(scale.at(link.at), across(link.old)), (scale.at(link.at), across(link.new))]).collect();
    let bottom = count(scene.lanes.len()) * row + 2.0;
    let height = bottom + FOOT;
    let room = width("2000", canvas.font_size, Weight::Regular) / 2.0;
    let ticks = scale
        .ticks(54.0)
        .into_iter()
        .map(|year| (year, scale.at(f64::from(year))))
        .filter(|(_, at)| at - room >= 0.0 && at + room <= canvas.width)
        .map(|(year, at)| Tick { year, at, x: at, y: height - 6.0 })
        .collect();
    Lineage { width: canvas.width, height, is_down: false, lanes, links, marks, ticks, top: 0.0, bottom }
}

/// Where the axis ends: so far before the edge that the name of a late beginning
/// has room behind it, but not much before it.
fn end(scene: &Scene, canvas: &Canvas) -> f64 {
    let years = (scene.to - scene.from).max(1.0);
    let most = canvas.width - EDGE;
    let wanted = scene.lanes.iter().map(|lane| {
        let part = (lane.from - scene.from) / years;
        let room = canvas.width - EDGE - SPACE - 1.0 - width(&lane.name, canvas.font_size, Weight::Bold);
        if part * (most - EDGE) > room { EDGE + room / part } else { most }
    });
    let end = wanted.fold(most, f64::min);
    if end < most * 0.75 { most } else { end }
}

/// The name behind the place where the lane begins, and whether the life has room
/// behind the name; before that place where there is no room behind it.
fn label(lane: &super::Lane, canvas: &Canvas, begins: f64, y: f64) -> (Label, bool) {
    let (size, room) = (canvas.font_size, canvas.width - begins - SPACE);
    let name = wrap(&lane.name, size, Weight::Bold, canvas.width - 2.0 * SPACE, 1);
    let wide = name.iter().map(|line| width(line, size, Weight::Bold)).fold(0.0, f64::max);
    let whole = wide + SPACE + width(&lane.life, size, Weight::Regular);
    let label = |x: f64| Label { x, y, side: Side::Left, lines: name.clone(), line_height: size * canvas.leading };
    let is_told = !lane.life.is_empty();
    if wide <= room {
        return (label(begins + SPACE), is_told && whole <= room);
    }
    (label((begins - SPACE - wide).max(0.0)), false)
}
