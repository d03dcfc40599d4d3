//! Where events sit on an axis of time.
//!
//! In: marks with their lane and their dates as decimal years, bands of phases,
//! a canvas. Out: plain numbers in canvas units: marks, the stretch of time each
//! may mean, names that never overlap, bands, ticks. Time runs to the right on
//! wide canvases and downwards on narrow ones; right-to-left is the mirror image.
//! Nothing here knows what an event is.

mod across;
mod down;
mod labels;
mod lanes;
mod scale;
#[cfg(test)]
mod tests;

pub(in crate::layout) use labels::{Wish, spread};
pub use scale::Scale;

/// An event to place.
#[derive(Clone, Debug)]
pub struct Mark {
    /// Index into the lanes of the scene.
    pub lane: usize,
    /// Where the mark stands, in decimal years.
    pub at: f64,
    /// The first and the last moment the date can mean.
    pub from: f64,
    pub to: f64,
    /// When it was to be, where it came later.
    pub due: Option<f64>,
    /// 1 is highest.
    pub importance: u8,
    /// What it may be called, the preferred name first.
    pub names: Vec<String>,
}

/// A phase to place.
#[derive(Clone, Debug)]
pub struct Band {
    pub from: f64,
    pub to: f64,
    /// What it may be called, the preferred name first.
    pub names: Vec<String>,
}

/// Everything on one axis.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    /// The titles of the lanes.
    pub lanes: Vec<String>,
    pub marks: Vec<Mark>,
    pub bands: Vec<Band>,
    /// The years the axis must show at least.
    pub from: f64,
    pub to: f64,
}

/// Which way time runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Flow {
    /// To the right, titles of lanes beside them.
    Beside,
    /// To the right, titles of lanes above them.
    Above,
    /// Downwards.
    Down,
}

/// The sheet to draw on.
#[derive(Clone, Copy, Debug)]
pub struct Canvas {
    pub width: f64,
    pub flow: Flow,
    pub font_size: f64,
    /// The height of a line, in sizes of the letters.
    pub leading: f64,
    /// The width at which names wrap.
    pub wrap: f64,
    /// Rows of a lane that names of lesser events may use.
    pub rows: usize,
    /// Time runs to the left, names stand to the left of marks.
    pub mirrored: bool,
}

/// The edge of a text that stands at its `x`; edges of the sheet, not of reading.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    Left,
    Middle,
    Right,
}

/// A text in its place.
#[derive(Clone, Debug)]
pub struct Label {
    pub x: f64,
    /// The base line of the first line.
    pub y: f64,
    pub side: Side,
    pub lines: Vec<String>,
    pub line_height: f64,
}

impl Label {
    /// The name as a drawing of this width has it when it is read from the right.
    pub(in crate::layout) fn mirror(&mut self, width: f64) {
        self.x = width - self.x;
        self.side = match self.side {
            Side::Left => Side::Right,
            Side::Middle => Side::Middle,
            Side::Right => Side::Left,
        };
    }
}

/// A mark in its place.
#[derive(Clone, Debug)]
pub struct PlacedMark {
    pub x: f64,
    pub y: f64,
    /// Half its size.
    pub half: f64,
    /// The stretch of the axis its date can mean, on the way of time.
    pub from: f64,
    pub to: f64,
    /// Where it was to be, on the same way.
    pub due: Option<f64>,
    /// None when there is no room for a name.
    pub label: Option<Label>,
    /// From the mark to a name that had to move.
    pub leader: Option<[(f64, f64); 3]>,
}

/// A phase in its place.
#[derive(Clone, Debug)]
pub struct PlacedBand {
    pub x: f64,
    pub y: f64,
    pub width: f64,
    pub height: f64,
    pub label: Option<Label>,
}

/// A lane in its place.
#[derive(Clone, Debug)]
pub struct PlacedLane {
    /// The edges of the lane, across the way of time.
    pub from: f64,
    pub to: f64,
    pub label: Option<Label>,
}

/// A year on the axis.
#[derive(Clone, Copy, Debug)]
pub struct Tick {
    pub year: i32,
    /// On the way of time.
    pub at: f64,
    /// Where its number stands.
    pub x: f64,
    pub y: f64,
}

/// A finished axis.
#[derive(Clone, Debug, Default)]
pub struct Timeline {
    pub width: f64,
    pub height: f64,
    /// Whether time runs downwards.
    pub is_down: bool,
    pub ticks: Vec<Tick>,
    /// Where empty years are cut out, on the way of time.
    pub breaks: Vec<f64>,
    pub bands: Vec<PlacedBand>,
    /// In the order of the scene; lanes without marks are none.
    pub lanes: Vec<Option<PlacedLane>>,
    /// In the order of the scene.
    pub marks: Vec<PlacedMark>,
    /// The edges of the plot, across the way of time.
    pub top: f64,
    pub bottom: f64,
    /// Marks without a name.
    pub unnamed: usize,
}

/// Half the size of a mark.
pub fn half(importance: u8) -> f64 {
    match importance {
        0 | 1 => 6.2,
        2 => 4.9,
        _ => 3.8,
    }
}

/// Places a scene on a canvas.
pub fn draw(scene: &Scene, canvas: &Canvas) -> Timeline {
    let mut timeline = match canvas.flow {
        Flow::Beside | Flow::Above => across::draw(scene, canvas),
        Flow::Down => down::draw(scene, canvas),
    };
    timeline.unnamed = timeline.marks.iter().filter(|mark| mark.label.is_none()).count();
    if canvas.mirrored {
        mirror(&mut timeline);
    }
    timeline
}

fn mirror(timeline: &mut Timeline) {
    let width = timeline.width;
    let label = |label: &mut Label| label.mirror(width);
    for mark in &mut timeline.marks {
        mark.x = width - mark.x;
        if !timeline.is_down {
            (mark.from, mark.to) = (width - mark.to, width - mark.from);
            mark.due.iter_mut().for_each(|due| *due = width - *due);
        }
        mark.label.iter_mut().for_each(label);
        mark.leader.iter_mut().flatten().for_each(|point| point.0 = width - point.0);
    }
    for band in &mut timeline.bands {
        band.x = width - band.x - band.width;
        band.label.iter_mut().for_each(label);
    }
    for lane in timeline.lanes.iter_mut().flatten() {
        if timeline.is_down {
            (lane.from, lane.to) = (width - lane.to, width - lane.from);
        }
        lane.label.iter_mut().for_each(label);
    }
    for tick in &mut timeline.ticks {
        if !timeline.is_down {
            tick.at = width - tick.at;
        }
        tick.x = width - tick.x;
    }
    if !timeline.is_down {
        timeline.breaks.iter_mut().for_each(|at| *at = width - *at);
    }
    if timeline.is_down {
        (timeline.top, timeline.bottom) = (width - timeline.bottom, width - timeline.top);
    }
}

/// A small count as a length.
fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
