//! Time downwards: a column to each lane, the names in one column beside them.
//! In: a scene and a narrow canvas. Out: the drawing.

use crate::layout::text::{Weight, wrap};
use crate::layout::timeline::{Label, Scale, Side, Tick, Wish, spread};

use super::{Canvas, HALF, Lineage, PlacedLane, PlacedMark, Scene, apart, count};

/// The column of years.
const YEARS: f64 = 40.0;
/// All columns of lanes together, and one of them at most.
const LANES: f64 = 132.0;
const WIDEST: f64 = 17.0;
/// Between lanes and names, for the lines that tie them.
const REACH: f64 = 18.0;
/// Above the first moment and below the last one.
const PAD: f64 = 12.0;
/// A year is so tall, where the names do not want more.
const YEAR: f64 = 4.5;

/// Draws the family.
pub(super) fn draw(scene: &Scene, canvas: &Canvas) -> Lineage {
    let pitch = (LANES / count(scene.lanes.len())).min(WIDEST);
    let across = |lane: usize| YEARS + (count(lane) + 0.5) * pitch;
    let names_at = YEARS + count(scene.lanes.len()) * pitch + REACH;
    let room = canvas.width - names_at - 2.0;
    let line = canvas.font_size * canvas.leading;
    let lines: Vec<(Vec<String>, Vec<String>)> = scene
        .lanes
        .iter()
        .map(|lane| (wrap(&lane.name, canvas.font_size, Weight::Bold, room, 2), wrap(&lane.life, canvas.font_size, Weight::Regular, room, 2)))
        .collect();
    let tall = |index: usize| count(lines[index].0.len() + lines[index].1.len()) * line + 6.0;
    let needed: f64 = (0..lines.len()).map(tall).sum();
    let height = ((scene.to - scene.from).max(1.0) * YEAR).clamp(120.0, 420.0).max(needed) + 2.0 * PAD;
    let scale = Scale::new(scene.from, scene.to, PAD, height - PAD);

    let begins = |index: usize| scene.lanes[index].from;
    let mut order: Vec<usize> = (0..scene.lanes.len()).collect();
    order.sort_by(|a, b| begins(*a).total_cmp(&begins(*b)).then(b.cmp(a)));
    let wishes: Vec<Wish> = order.iter().map(|index| Wish { centre: scale.at(begins(*index)), height: tall(*index) }).collect();
    // They fit: the drawing is at least as tall as all of them.
    let centres = spread(&wishes, 0.0, height).unwrap_or_else(|| wishes.iter().map(|wish| wish.centre).collect());
    let mut centre = vec![0.0; scene.lanes.len()];
    order.iter().zip(centres).for_each(|(index, at)| centre[*index] = at);

    let lanes = scene
        .lanes
        .iter()
        .zip(&lines)
        .enumerate()
        .map(|(index, (lane, (name, life)))| {
            let top = centre[index] - (tall(index) - 6.0) / 2.0 + canvas.font_size * 0.95;
            let label = |y: f64, lines: &[String]| Label { x: names_at, y, side: Side::Left, lines: lines.to_vec(), line_height: line };
            let start = scale.at(begins(index));
            PlacedLane {
                from: scale.at(lane.from),
                sure_from: scale.at(lane.sure_from),
                sure_to: scale.at(lane.sure_to),
                to: scale.at(lane.to),
                across: across(index),
                name: label(top, name),
                has_tail: false,
                life: (!life.is_empty()).then(|| label(top + count(name.len()) * line, life)),
                leader: Some([(across(index) + HALF + 1.0, start), (names_at - REACH + 4.0, start), (names_at - 4.0, top - canvas.font_size * 0.35)]),
            }
        })
        .collect();
    let places = apart(scene, |year| scale.at(year), height);
    let marks =
        scene.marks.iter().zip(places).map(|(mark, y)| PlacedMark { x: across(mark.lane), y, from: scale.at(mark.from), to: scale.at(mark.to) }).collect();
    let links = scene.links.iter().map(|link| [(across(link.old), scale.at(link.at)), (across(link.new), scale.at(link.at))]).collect();
    let ticks = scale
        .ticks(40.0)
        .into_iter()
        .map(|year| (year, scale.at(f64::from(year))))
        .filter(|(_, at)| at - 8.0 >= 0.0 && at + 8.0 <= height)
        .map(|(year, at)| Tick { year, at, x: YEARS - 10.0, y: at + canvas.font_size * 0.35 })
        .collect();
    Lineage { width: canvas.width, height, is_down: true, lanes, links, marks, ticks, top: YEARS - 4.0, bottom: names_at - REACH }
}
