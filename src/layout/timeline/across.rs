//! Time to the right: lanes one below the other, phases as bands behind them.
//! In: a scene and a wide canvas. Out: the axis.

use crate::layout::text::{Weight, wrap};

use super::labels::settings;
use super::lanes::{Item, pack};
use super::scale::quiet;
use super::{Canvas, Flow, Label, PlacedBand, PlacedLane, PlacedMark, Scale, Scene, Side, Tick, Timeline, count, half};

/// Room at the edges.
const MARGIN: f64 = 10.0;
/// The column of lane titles.
const TITLES: f64 = 132.0;
/// Below the axis, for the years.
const FOOT: f64 = 24.0;
/// Above the first row of a lane and below its last one.
const PAD: f64 = 7.0;

/// Draws the axis.
pub(super) fn draw(scene: &Scene, canvas: &Canvas) -> Timeline {
    let beside = canvas.flow == Flow::Beside;
    let left = if beside { TITLES + 12.0 } else { 0.0 };
    let right = canvas.width;
    let scale = Scale::broken(scene.from, scene.to, left + MARGIN, right - MARGIN, quiet(scene));
    let row = canvas.font_size * canvas.leading;

    let mut bands = Vec::new();
    let mut head: f64 = 0.0;
    for band in &scene.bands {
        let (from, to) = (scale.at(band.from), scale.at(band.to));
        let set = settings(&band.names, canvas.font_size, Weight::Bold, to - from - 10.0, 4, true).into_iter().find(|set| set.width >= 12.0);
        let label = set.map(|set| {
            head = head.max(count(set.lines.len()) * row + 10.0);
            Label { x: from + 6.0, y: canvas.font_size + 5.0, side: Side::Left, lines: set.lines, line_height: row }
        });
        bands.push(PlacedBand { x: from + 0.75, y: 0.0, width: (to - from - 1.5).max(0.5), height: 0.0, label });
    }

    let mut marks: Vec<Option<PlacedMark>> = vec![None; scene.marks.len()];
    let mut lanes = Vec::new();
    let mut y = head;
    for (lane, title) in scene.lanes.iter().enumerate() {
        let members: Vec<usize> = (0..scene.marks.len()).filter(|index| scene.marks[*index].lane == lane).collect();
        if members.is_empty() {
            lanes.push(None);
            continue;
        }
        let from = y;
        y += PAD;
        let mut label = None;
        let mut title_height = 0.0;
        let lines = wrap(title, canvas.font_size, Weight::Bold, if beside { TITLES } else { canvas.width - 2.0 * MARGIN }, 3);
        if !lines.is_empty() {
            title_height = count(lines.len()) * row;
            label = Some(Label {
                x: if beside { 0.0 } else { MARGIN - 4.0 },
                y: y + row / 2.0 + canvas.font_size * 0.35,
                side: Side::Left,
                lines,
                line_height: row,
            });
        }
        if !beside {
            y += title_height;
        }
        let items: Vec<Item> = members.iter().map(|index| item(scene, *index, canvas, &scale)).collect();
        let (places, rows) = pack(&items, left + 2.0, right - 2.0, canvas.rows);
        for ((index, place), item) in members.iter().zip(&places).zip(&items) {
            let mark = &scene.marks[*index];
            let centre = y + (count(place.row) + 0.5) * row;
            let label = place.name.map(|(setting, is_left)| Label {
                x: if is_left { item.before } else { item.after },
                y: centre + canvas.font_size * 0.35,
                side: if is_left { Side::Right } else { Side::Left },
                lines: item.settings[setting].lines.clone(),
                line_height: row,
            });
            marks[*index] = Some(PlacedMark {
                x: scale.at(mark.at),
                y: centre,
                half: half(mark.importance),
                from: scale.at(mark.from),
                to: scale.at(mark.to),
                due: mark.due.map(|due| scale.at(due)),
                label,
                leader: None,
            });
        }
        let height = count(rows) * row;
        y += if beside { height.max(title_height) } else { height } + PAD;
        lanes.push(Some(PlacedLane { from, to: y, label }));
    }
    for band in &mut bands {
        band.height = y;
    }
    let ticks = scale
        .ticks(54.0)
        .into_iter()
        .map(|year| (year, scale.at(f64::from(year))))
        .filter(|(_, at)| at - 18.0 >= 0.0 && at + 18.0 <= canvas.width)
        .map(|(year, at)| Tick { year, at, x: at, y: y + 18.0 })
        .collect();
    Timeline {
        width: canvas.width,
        height: y + FOOT,
        is_down: false,
        ticks,
        breaks: scale.breaks(),
        bands,
        lanes,
        marks: marks.into_iter().flatten().collect(),
        top: 0.0,
        bottom: y,
        unnamed: 0,
    }
}

fn item(scene: &Scene, index: usize, canvas: &Canvas, scale: &Scale) -> Item {
    let mark = &scene.marks[index];
    let (at, size) = (scale.at(mark.at), half(mark.importance) + 0.8);
    let (from, to) = (scale.at(mark.due.unwrap_or(mark.from).min(mark.from)).min(at - size), scale.at(mark.to).max(at + size));
    let weight = if mark.importance <= 1 { Weight::Bold } else { Weight::Regular };
    Item {
        from,
        to,
        after: to + 4.0,
        before: from - 4.0,
        importance: mark.importance,
        settings: settings(&mark.names, canvas.font_size, weight, canvas.wrap, 3, false),
    }
}
