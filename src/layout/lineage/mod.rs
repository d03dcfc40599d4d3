//! Where the lines of a family of actors run.
//!
//! In: lanes with the times they surely and perhaps cover, links between them,
//! marks on them, a canvas. Out: plain numbers in canvas units. Time runs to the
//! right, a lane to each actor and its name above its beginning; on narrow
//! canvases downwards, the names in one column beside. Right-to-left is the
//! mirror image. Nothing here knows what an actor is.

mod across;
mod down;
#[cfg(test)]
mod tests;

use super::timeline::{Label, Tick};

/// More lanes than this are no drawing any more.
pub const MOST: usize = 40;

/// An actor to place.
#[derive(Clone, Debug)]
pub struct Lane {
    pub name: String,
    /// From when to when, in words.
    pub life: String,
    /// Perhaps there from, surely there from; surely there to, perhaps there to.
    pub from: f64,
    pub sure_from: f64,
    pub sure_to: f64,
    pub to: f64,
}

/// A link from one lane to another.
#[derive(Clone, Copy, Debug)]
pub struct Link {
    pub old: usize,
    pub new: usize,
    pub at: f64,
}

/// Something that happened to a lane.
#[derive(Clone, Copy, Debug)]
pub struct Mark {
    pub lane: usize,
    pub at: f64,
    pub from: f64,
    pub to: f64,
}

/// A family on one axis.
#[derive(Clone, Debug, Default)]
pub struct Scene {
    pub lanes: Vec<Lane>,
    pub links: Vec<Link>,
    pub marks: Vec<Mark>,
    /// The years the axis must show.
    pub from: f64,
    pub to: f64,
}

/// The sheet to draw on.
#[derive(Clone, Copy, Debug)]
pub struct Canvas {
    pub width: f64,
    pub is_down: bool,
    pub font_size: f64,
    /// The height of a line, in sizes of the letters.
    pub leading: f64,
    pub mirrored: bool,
}

/// A lane in its place: its four moments on the way of time.
#[derive(Clone, Debug)]
pub struct PlacedLane {
    pub from: f64,
    pub sure_from: f64,
    pub sure_to: f64,
    pub to: f64,
    /// Across the way of time.
    pub across: f64,
    pub name: Label,
    /// Whether the life stands behind the name, on its line.
    pub has_tail: bool,
    /// The life, where it stands below the name.
    pub life: Option<Label>,
    /// From the lane to a name that stands beside it.
    pub leader: Option<[(f64, f64); 3]>,
}

/// A mark in its place; `from` and `to` are on the way of time.
#[derive(Clone, Copy, Debug)]
pub struct PlacedMark {
    pub x: f64,
    pub y: f64,
    pub from: f64,
    pub to: f64,
}

/// A finished drawing.
#[derive(Clone, Debug, Default)]
pub struct Lineage {
    pub width: f64,
    pub height: f64,
    pub is_down: bool,
    pub lanes: Vec<PlacedLane>,
    /// From the old lane to the new one.
    pub links: Vec<[(f64, f64); 2]>,
    pub marks: Vec<PlacedMark>,
    pub ticks: Vec<Tick>,
    /// Where lines of the axis begin and end, across the way of time.
    pub top: f64,
    pub bottom: f64,
}

/// Half the size of a mark.
pub const HALF: f64 = 5.0;

/// Draws a family on a canvas; nothing when it is too large for one.
pub fn draw(scene: &Scene, canvas: &Canvas) -> Option<Lineage> {
    if scene.lanes.is_empty() || scene.lanes.len() > MOST {
        return None;
    }
    let mut drawn = if canvas.is_down { down::draw(scene, canvas) } else { across::draw(scene, canvas) };
    if canvas.mirrored {
        mirror(&mut drawn);
    }
    Some(drawn)
}

/// Marks of one lane, none over another: in the order of time, as near to their
/// dates as they can be.
fn apart(scene: &Scene, place: impl Fn(f64) -> f64, end: f64) -> Vec<f64> {
    let mut out: Vec<f64> = scene.marks.iter().map(|mark| place(mark.at)).collect();
    for lane in 0..scene.lanes.len() {
        let mut own: Vec<usize> = (0..out.len()).filter(|index| scene.marks[*index].lane == lane).collect();
        own.sort_by(|a, b| out[*a].total_cmp(&out[*b]).then(a.cmp(b)));
        let wishes: Vec<_> = own.iter().map(|index| super::timeline::Wish { centre: out[*index], height: HALF * 2.0 + 2.0 }).collect();
        if let Some(found) = super::timeline::spread(&wishes, 0.0, end) {
            own.iter().zip(found).for_each(|(index, centre)| out[*index] = centre);
        }
    }
    out
}

fn mirror(drawn: &mut Lineage) {
    let width = drawn.width;
    let label = |label: &mut Label| label.mirror(width);
    for lane in &mut drawn.lanes {
        label(&mut lane.name);
        lane.life.iter_mut().for_each(label);
        lane.leader.iter_mut().flatten().for_each(|point| point.0 = width - point.0);
        if drawn.is_down {
            lane.across = width - lane.across;
        } else {
            for at in [&mut lane.from, &mut lane.sure_from, &mut lane.sure_to, &mut lane.to] {
                *at = width - *at;
            }
        }
    }
    drawn.links.iter_mut().flatten().for_each(|point| point.0 = width - point.0);
    for mark in &mut drawn.marks {
        mark.x = width - mark.x;
        if !drawn.is_down {
            (mark.from, mark.to) = (width - mark.to, width - mark.from);
        }
    }
    for tick in &mut drawn.ticks {
        tick.x = width - tick.x;
        if !drawn.is_down {
            tick.at = width - tick.at;
        }
    }
    if drawn.is_down {
        (drawn.top, drawn.bottom) = (width - drawn.bottom, width - drawn.top);
    }
}

/// A small count as a length.
fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}
