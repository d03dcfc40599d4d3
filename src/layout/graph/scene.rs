//! From a finished arrangement to plain numbers. In: places, names and their sides. Out: a
//! [`Drawing`], mirrored if wished, rounded, routed and counted. Never here: a change of place.

use super::arrange::ghost;
use super::board::Board;
use super::geometry::{Point, Rect};
use super::labels::{self, Block, Side};
use super::measures::Yardstick;
use super::route::{Ground, route};
use super::score;
use super::topology::topology;
use super::{Anchor, Canvas, Drawing, Earlier, Edge, EdgePath, Label, Node, Placed, Report};

/// A drawing before it is written down.
pub(super) struct Scene {
    pub width: f64,
    pub height: f64,
    pub at: Vec<Point>,
    pub names: Vec<Option<(Block, Side)>>,
}

impl Scene {
    pub(super) fn take(&mut self, board: &Board, tied: &[usize]) {
        for (own, &node) in tied.iter().enumerate() {
            self.at[node] = board.at[own];
            self.names[node] = board.blocks[own].clone().map(|b| (b, board.side[own]));
        }
    }

    /// An earlier drawing taken up, before it was mirrored.
    pub(super) fn again(nodes: &[Node], earlier: &Earlier, canvas: &Canvas) -> Self {
        let middle = (earlier.width / 2.0, earlier.height / 2.0);
        let mut at: Vec<Point> = earlier.homes(canvas.mirrored).into_iter().map(|home| home.unwrap_or(middle)).collect();
        at.resize(nodes.len(), middle);
        let name = |(node, spot): (&Node, &Option<(Point, Option<Side>)>)| {
            let side = spot.and_then(|(_, side)| side)?;
            labels::block(node, canvas).map(|block| (block, if canvas.mirrored { side.mirrored() } else { side }))
        };
        let mut names: Vec<Option<(Block, Side)>> = nodes.iter().zip(&earlier.spots).map(name).collect();
        names.resize(nodes.len(), None);
        Self { width: earlier.width, height: earlier.height, at, names }
    }

    /// Mirrors, rounds, routes, counts.
    pub(super) fn finish(mut self, nodes: &[Node], edges: &[Edge], canvas: &Canvas, candidate: &'static str) -> Drawing {
        // Lines keep away from the border: of a drawing taken up again it must be the same border.
        self.height = round(self.height);
        let at: Vec<Point> = self.at.iter().map(|p| (round(if canvas.mirrored { self.width - p.0 } else { p.0 }), round(p.1))).collect();
        let labels: Vec<Option<Label>> = self
            .names
            .iter()
            .enumerate()
            .map(|(v, name)| {
                name.as_ref().map(|(block, side)| {
                    let side = if canvas.mirrored { side.mirrored() } else { *side };
                    let bounds = labels::place(block, nodes[v].mark, at[v], side);
                    rounded(labels::label(block, canvas.font_size, bounds, side))
                })
            })
            .collect();
        let names: Vec<Option<Rect>> = labels.iter().map(|l| l.as_ref().map(|l| l.bounds)).collect();
        let marks: Vec<f64> = nodes.iter().map(|n| n.mark).collect();
        let boxes: Vec<Rect> = at.iter().zip(&marks).map(|(&p, &m)| Rect::around(p, m, m)).collect();
        let (paths, strokes) = route(&Ground { at: &at, marks: &marks, names: &names, width: self.width, height: self.height }, edges);
        let ties = topology(nodes.len(), edges);
        // Dots without name and tie may lie under names; see `Board::ghost`.
        let solid: Vec<Rect> = (0..nodes.len()).filter(|&v| !ghost(&nodes[v], ties.degree(v))).map(|v| boxes[v]).collect();
        let report = Report {
            stress: Yardstick::new(&ties).stress(&at),
            crossings: score::crossings(&strokes),
            label_overlaps: score::overlaps(&names),
            label_mark_hits: score::mark_hits(&names, &solid),
            label_line_hits: score::line_hits(&strokes, &names),
            candidate,
        };
        let hidden = nodes.iter().zip(&labels).filter(|(n, l)| !n.label.trim().is_empty() && l.is_none()).count();
        Drawing {
            width: self.width,
            height: self.height,
            nodes: at.iter().zip(labels).map(|(p, label)| Placed { x: p.0, y: p.1, label }).collect(),
            edges: paths.into_iter().map(rounded_path).collect(),
            hidden,
            report,
        }
    }
}

/// To a tenth; half away from zero. Adding 0 turns -0 into 0.
fn round(value: f64) -> f64 {
    (value * 10.0).round() / 10.0 + 0.0
}

fn rounded(label: Label) -> Label {
    let b = label.bounds;
    let bounds = Rect { left: round(b.left), top: round(b.top), right: round(b.right), bottom: round(b.bottom) };
    let x = match label.anchor {
        Anchor::Start => bounds.left,
        Anchor::Middle => round(label.x),
        Anchor::End => bounds.right,
    };
    Label { x, y: round(label.y), line_height: round(label.line_height), bounds, ..label }
}

fn rounded_path(path: EdgePath) -> EdgePath {
    let p = |p: Point| (round(p.0), round(p.1));
    EdgePath { from: p(path.from), to: p(path.to), control: path.control.map(p), middle: p(path.middle) }
}
