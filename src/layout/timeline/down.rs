//! Time downwards: lanes are columns of marks, names stand in one column beside
//! them, each tied to its mark by a line.
//! In: a scene and a narrow canvas. Out: the axis.

use crate::layout::text::Weight;

use super::labels::{Setting, Wish, is_cut, settings, spread};
use super::scale::{left_out, quiet};
use super::{Canvas, Label, Mark, PlacedBand, PlacedLane, PlacedMark, Scale, Scene, Side, Tick, Timeline, count, half};

/// The column of years.
const YEARS: f64 = 38.0;
/// From one column of marks to the next.
const COLUMN: f64 = 13.5;
/// Columns of marks at most; then marks may touch.
const MOST_COLUMNS: usize = 11;
/// Between marks and names, for the lines that tie them.
const REACH: f64 = 20.0;
/// Above the first mark and below the last one.
const PAD: f64 = 14.0;

/// Something that wants a place in the column of names.
struct Candidate {
    owner: Owner,
    wish: f64,
    setting: Setting,
    rank: u8,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Owner {
    Band(usize),
    Mark(usize),
}

/// Draws the axis.
pub(super) fn draw(scene: &Scene, canvas: &Canvas) -> Timeline {
    let breaks = quiet(scene);
    let years = (scene.to - scene.from - left_out(&breaks)).max(1.0);
    let height = (years * 22.0).max(count(scene.marks.len()) * 17.0).clamp(260.0, 1800.0);
    let scale = Scale::broken(scene.from, scene.to, PAD, height - PAD, breaks);

    let (columns, starts, total) = columns(scene, &scale);
    let names_at = YEARS + count(total) * COLUMN + REACH;
    let room = canvas.width - names_at - 4.0;
    let line = canvas.font_size * canvas.leading;

    let chosen = choose(scene, canvas, &scale, room, line, height);
    let label_of = |owner: Owner| {
        chosen.iter().find(|(candidate, _)| candidate.owner == owner).map(|(candidate, centre)| Label {
            x: names_at,
            y: centre - (count(candidate.setting.lines.len()) - 1.0) * line / 2.0 + canvas.font_size * 0.35,
            side: Side::Left,
            lines: candidate.setting.lines.clone(),
            line_height: line,
        })
    };
    let marks = scene
        .marks
        .iter()
        .enumerate()
        .map(|(index, mark)| {
            let column = starts.get(mark.lane).copied().unwrap_or(0) + columns[index];
            let (x, y, half) = (YEARS + (count(column) + 0.5) * COLUMN, scale.at(mark.at), half(mark.importance).min(5.4));
            let label = label_of(Owner::Mark(index));
            let leader = label
                .as_ref()
                .and_then(|_| chosen.iter().find(|(candidate, _)| candidate.owner == Owner::Mark(index)))
                .map(|(_, centre)| [(x + half + 2.0, y), (names_at - REACH + 3.0, y), (names_at - 4.0, *centre)]);
            PlacedMark { x, y, half, from: scale.at(mark.from), to: scale.at(mark.to), due: mark.due.map(|due| scale.at(due)), label, leader }
        })
        .collect();
    let bands = scene
        .bands
        .iter()
        .enumerate()
        .map(|(index, band)| {
            let (from, to) = (scale.at(band.from), scale.at(band.to));
            PlacedBand {
                x: YEARS - 2.0,
                y: from + 0.75,
                width: canvas.width - YEARS + 2.0,
                height: (to - from - 1.5).max(0.5),
                label: label_of(Owner::Band(index)),
            }
        })
        .collect();
    let lanes = (0..scene.lanes.len())
        .map(|lane| {
            let end = starts.get(lane + 1).copied().unwrap_or(total);
            let start = starts.get(lane).copied().unwrap_or(total);
            (end > start).then(|| PlacedLane { from: YEARS + count(start) * COLUMN, to: YEARS + count(end) * COLUMN, label: None })
        })
        .collect();
    let ticks = scale
        .ticks(40.0)
        .into_iter()
        .map(|year| (year, scale.at(f64::from(year))))
        .filter(|(_, at)| at - 8.0 >= 0.0 && at + 8.0 <= height)
        .map(|(year, at)| Tick { year, at, x: YEARS - 8.0, y: at + canvas.font_size * 0.35 })
        .collect();
    Timeline { width: canvas.width, height, is_down: true, ticks, breaks: scale.breaks(), bands, lanes, marks, top: YEARS, bottom: canvas.width, unnamed: 0 }
}

/// The column of each mark within its lane, the first column of each lane, and
/// how many columns there are.
fn columns(scene: &Scene, scale: &Scale) -> (Vec<usize>, Vec<usize>, usize) {
    let mut columns = vec![0; scene.marks.len()];
    let mut wanted = vec![0_usize; scene.lanes.len()];
    for (lane, wanted) in wanted.iter_mut().enumerate() {
        let mut members: Vec<usize> = (0..scene.marks.len()).filter(|index| scene.marks[*index].lane == lane).collect();
        members.sort_by(|a, b| scene.marks[*a].from.total_cmp(&scene.marks[*b].from).then(a.cmp(b)));
        let mut ends: Vec<f64> = Vec::new();
        for index in members {
            let (from, to) = cover(&scene.marks[index], scale);
            let free = ends.iter().position(|end| *end + 1.5 <= from);
            let column = free.unwrap_or(ends.len());
            match free {
                Some(column) => ends[column] = to,
                None => ends.push(to),
            }
            columns[index] = column;
        }
        *wanted = ends.len();
    }
    // Too many columns: the widest lanes fold, and their marks may touch.
    let mut kept = wanted.clone();
    while kept.iter().sum::<usize>() > MOST_COLUMNS {
        let Some(widest) = (0..kept.len()).rev().max_by_key(|lane| kept[*lane]).filter(|lane| kept[*lane] > 1) else { break };
        kept[widest] -= 1;
    }
    for (index, mark) in scene.marks.iter().enumerate() {
        columns[index] %= kept.get(mark.lane).copied().unwrap_or(1).max(1);
    }
    let mut starts = Vec::new();
    let mut total = 0;
    for columns in &kept {
        starts.push(total);
        total += columns;
    }
    (columns, starts, total)
}

fn cover(mark: &Mark, scale: &Scale) -> (f64, f64) {
    let (at, size) = (scale.at(mark.at), half(mark.importance).min(5.4));
    (scale.at(mark.due.unwrap_or(mark.from).min(mark.from)).min(at - size), scale.at(mark.to).max(at + size))
}

/// The names that find room, the important ones first, with their centres.
fn choose(scene: &Scene, canvas: &Canvas, scale: &Scale, room: f64, line: f64, height: f64) -> Vec<(Candidate, f64)> {
    let mut candidates = Vec::new();
    for (index, band) in scene.bands.iter().enumerate() {
        let tall = scale.at(band.to) - scale.at(band.from);
        if let Some(setting) = settings(&band.names, canvas.font_size, Weight::Bold, room, 2, true)
            .into_iter()
            .min_by(|a, b| a.lines.len().cmp(&b.lines.len()).then(a.width.total_cmp(&b.width)))
            .filter(|_| tall > line)
        {
            let wish = scale.at(band.from) + 3.0 + count(setting.lines.len()) * line / 2.0;
            candidates.push(Candidate { owner: Owner::Band(index), wish, setting, rank: 0 });
        }
    }
    for (index, mark) in scene.marks.iter().enumerate() {
        let weight = if mark.importance <= 1 { Weight::Bold } else { Weight::Regular };
        let all = settings(&mark.names, canvas.font_size, weight, room, 4, true);
        // One line where there is one: the column is short.
        if let Some(setting) = all
            .iter()
            .filter(|setting| mark.importance <= 1 || !mark.names.iter().all(|name| is_cut(&setting.lines, name)))
            .min_by_key(|setting| setting.lines.len())
            .cloned()
        {
            candidates.push(Candidate { owner: Owner::Mark(index), wish: scale.at(mark.at), setting, rank: mark.importance.max(1) });
        }
    }
    candidates.sort_by(|a, b| a.wish.total_cmp(&b.wish));
    let mut order: Vec<usize> = (0..candidates.len()).collect();
    order.sort_by_key(|index| (candidates[*index].rank, candidates[*index].setting.lines.len() > 2, *index));
    let mut kept: Vec<usize> = Vec::new();
    let mut centres: Vec<f64> = Vec::new();
    for index in order {
        let at = kept.partition_point(|other| *other < index);
        kept.insert(at, index);
        let wishes: Vec<Wish> =
            kept.iter().map(|index| Wish { centre: candidates[*index].wish, height: count(candidates[*index].setting.lines.len()) * line + 2.0 }).collect();
        let near = |rank: u8| if rank <= 1 { 110.0 } else { 46.0 };
        match spread(&wishes, 2.0, height - 2.0) {
            Some(found) if found.iter().zip(&kept).all(|(centre, index)| (centre - candidates[*index].wish).abs() <= near(candidates[*index].rank)) => {
                centres = found;
            }
            _ => {
                kept.remove(at);
            }
        }
    }
    let mut all: Vec<Option<Candidate>> = candidates.into_iter().map(Some).collect();
    kept.into_iter().zip(centres).filter_map(|(index, centre)| Some((all[index].take()?, centre))).collect()
}
