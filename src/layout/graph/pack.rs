//! Connected parts on one canvas. In: parts with places of their own, the room each needs.
//! Out: one place per node in canvas units. Never here: names, crossings.
//!
//! The canvas is cut into one cell per part by a squarified treemap (Bruls, Huizing, van Wijk
//! 2000), with areas by need, and every part is turned and stretched to its cell. Shelves,
//! the usual way, leave corners empty.

use super::geometry::{Point, Rect};

/// A part before packing.
pub(super) struct Part {
    /// Places up to scale, one per node of the part.
    pub at: Vec<Point>,
    /// Half room each node wants to left and right, above and below.
    pub pad: Vec<Point>,
    /// Area wanted.
    pub need: f64,
}

/// Cells are a little wider than tall, as names are.
const SHAPE: f64 = 1.4;
/// A hop is never stretched beyond this: a pair in a large cell stays a pair.
const LONGEST: f64 = 150.0;
/// How much of a place is its rank.
const EVEN: f64 = 0.9;

/// Places per part, and pixels of one unit across and down for the first part.
pub(super) fn pack(parts: &[Part], canvas: Rect) -> (Vec<Vec<Point>>, Point) {
    let needs: Vec<f64> = parts.iter().map(|p| p.need.max(1.0)).collect();
    let cells = cells(&needs, canvas);
    let mut unit = (LONGEST, LONGEST);
    let mut places = Vec::new();
    for (index, (part, cell)) in parts.iter().zip(&cells).enumerate() {
        let (at, stretch) = fit(part, *cell);
        if index == 0 {
            unit = stretch;
        }
        places.push(at);
    }
    (places, unit)
}

/// One cell per need, in the given order (largest first gives the best shapes).
pub(super) fn cells(needs: &[f64], canvas: Rect) -> Vec<Rect> {
    let total: f64 = needs.iter().sum();
    let scale = canvas.width() * canvas.height() / total.max(1e-9);
    let mut rest = canvas;
    let mut cells = Vec::new();
    let mut from = 0;
    while from < needs.len() {
        let mut to = from + 1;
        while to < needs.len() && worst(&needs[from..=to], rest, scale) <= worst(&needs[from..to], rest, scale) {
            to += 1;
        }
        rest = strip(&needs[from..to], rest, scale, &mut cells);
        from = to;
    }
    cells
}

/// Whether strips stand at the left (or lie at the top).
fn standing(rest: Rect) -> bool {
    rest.width() >= SHAPE * rest.height()
}

/// The worst departure from the wished shape when these needs share one strip.
fn worst(needs: &[f64], rest: Rect, scale: f64) -> f64 {
    let area = needs.iter().sum::<f64>() * scale;
    let mut worst: f64 = 1.0;
    for need in needs {
        let (w, h) = if standing(rest) {
            let w = area / rest.height();
            (w, need * scale / w)
        } else {
            let h = area / rest.width();
            (need * scale / h, h)
        };
        let shape = w / h / SHAPE;
        worst = worst.max(shape).max(1.0 / shape);
    }
    worst
}

/// Adds the cells of one strip and returns what remains.
fn strip(needs: &[f64], rest: Rect, scale: f64, cells: &mut Vec<Rect>) -> Rect {
    let area = needs.iter().sum::<f64>() * scale;
    let mut remaining = rest;
    if standing(rest) {
        let right = rest.left + area / rest.height();
        let mut top = rest.top;
        for need in needs {
            let bottom = top + need * scale / (right - rest.left);
            cells.push(Rect { left: rest.left, top, right, bottom });
            top = bottom;
        }
        remaining.left = right;
    } else {
        let bottom = rest.top + area / rest.width();
        let mut left = rest.left;
        for need in needs {
            let right = left + need * scale / (bottom - rest.top);
            cells.push(Rect { left, top: rest.top, right, bottom });
            left = right;
        }
        remaining.top = bottom;
    }
    remaining
}

/// Turns the longest axis along the longer side, evens both axes out, then stretches them.
fn fit(part: &Part, cell: Rect) -> (Vec<Point>, Point) {
    let turned = turned(&part.at, cell.width() >= cell.height());
    let pad = part.pad.iter().fold((0.0_f64, 0.0_f64), |m, p| (m.0.max(p.0), m.1.max(p.1)));
    let room = ((cell.width() - 2.0 * pad.0).max(1.0), (cell.height() - 2.0 * pad.1).max(1.0));
    let (xs, across) = stretched(&turned.iter().map(|p| p.0).collect::<Vec<_>>(), room.0);
    let (ys, down) = stretched(&turned.iter().map(|p| p.1).collect::<Vec<_>>(), room.1);
    let centre = ((cell.left + cell.right) / 2.0, (cell.top + cell.bottom) / 2.0);
    let at = xs.iter().zip(ys).map(|(x, y)| (centre.0 + x, centre.1 + y)).collect();
    (at, (across, down))
}

/// One axis around 0 in `room`, and pixels per unit. A part of each place is its rank: a
/// crowded core opens and long tails shorten, so the whole canvas is used.
fn stretched(values: &[f64], room: f64) -> (Vec<f64>, f64) {
    let (low, high) = range(values.iter().copied());
    let extent = high - low;
    if extent < 1e-6 {
        return (vec![0.0; values.len()], LONGEST);
    }
    let unit = (room / extent).min(LONGEST);
    let mut order: Vec<usize> = (0..values.len()).collect();
    order.sort_by(|&i, &j| values[i].total_cmp(&values[j]).then(i.cmp(&j)));
    let mut places = vec![0.0; values.len()];
    let share = if values.len() < 8 { 0.0 } else { EVEN };
    for (rank, &i) in order.iter().enumerate() {
        let even = (rank as f64 + 0.5) / values.len() as f64 - 0.5;
        let linear = (values[i] - low) / extent - 0.5;
        places[i] = (share * even + (1.0 - share) * linear) * extent * unit;
    }
    (places, unit)
}

/// All parts side by side in rows, each lying down, a hop between them; `at` in hops.
pub(super) fn shelves(parts: &[Vec<usize>], mut at: Vec<Point>) -> Vec<Point> {
    let mut boxes = Vec::new();
    for part in parts {
        let own = turned(&part.iter().map(|&v| at[v]).collect::<Vec<_>>(), true);
        let (across, down) = (range(own.iter().map(|p| p.0)), range(own.iter().map(|p| p.1)));
        for (&node, place) in part.iter().zip(&own) {
            at[node] = (place.0 - across.0, place.1 - down.0);
        }
        boxes.push((across.1 - across.0 + 1.0, down.1 - down.0 + 1.0));
    }
    let area: f64 = boxes.iter().map(|b| b.0 * b.1).sum();
    let width = boxes.iter().map(|b| b.0).fold((SHAPE * area).sqrt(), f64::max);
    let (mut left, mut top, mut tallest) = (0.0, 0.0, 0.0_f64);
    for (part, size) in parts.iter().zip(boxes) {
        if left + size.0 > width + 1e-9 {
            (left, top, tallest) = (0.0, top + tallest, 0.0);
        }
        for &node in part {
            at[node] = (at[node].0 + left, at[node].1 + top);
        }
        left += size.0;
        tallest = tallest.max(size.1);
    }
    at
}

pub(super) fn range(values: impl Iterator<Item = f64>) -> (f64, f64) {
    let (low, high) = values.fold((f64::INFINITY, f64::NEG_INFINITY), |(l, h), v| (l.min(v), h.max(v)));
    if low.is_finite() && high.is_finite() { (low, high) } else { (0.0, 0.0) }
}

/// Turns the points so that their widest direction lies flat (or stands).
fn turned(at: &[Point], flat: bool) -> Vec<Point> {
    let count = at.len().max(1) as f64;
    let mean = (at.iter().map(|p| p.0).sum::<f64>() / count, at.iter().map(|p| p.1).sum::<f64>() / count);
    let (mut xx, mut xy, mut yy) = (0.0, 0.0, 0.0);
    for p in at {
        let (dx, dy) = (p.0 - mean.0, p.1 - mean.1);
        xx += dx * dx;
        xy += dx * dy;
        yy += dy * dy;
    }
    // Direction of the larger eigenvalue of a 2 × 2 matrix, without an angle.
    let half = (xx - yy) / 2.0;
    let root = (half * half + xy * xy).sqrt();
    let (mut ux, mut uy) = if half >= 0.0 { (half + root, xy) } else { (xy, root - half) };
    let length = (ux * ux + uy * uy).sqrt();
    (ux, uy) = if length < 1e-12 { (1.0, 0.0) } else { (ux / length, uy / length) };
    at.iter()
        .map(|p| {
            let (dx, dy) = (p.0 - mean.0, p.1 - mean.1);
            let (along, across) = (dx * ux + dy * uy, dy * ux - dx * uy);
            if flat { (along, across) } else { (-across, along) }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cells_fill_the_canvas() {
        let canvas = Rect { left: 10.0, top: 20.0, right: 310.0, bottom: 220.0 };
        let cells = cells(&[50.0, 20.0, 10.0, 5.0, 5.0, 1.0], canvas);
        let area: f64 = cells.iter().map(|c| c.width() * c.height()).sum();
        assert!((area - 60_000.0).abs() < 1.0);
        for (i, one) in cells.iter().enumerate() {
            assert!(one.left >= 9.99 && one.right <= 310.01 && one.bottom <= 220.01);
            assert!(cells[i + 1..].iter().all(|two| one.depth(two) < 1e-6));
        }
    }

    #[test]
    fn a_tall_part_lies_down_in_a_wide_cell() {
        let at = (0..5).map(|i| (0.0, f64::from(i))).collect();
        let part = Part { at, pad: vec![(0.0, 0.0); 5], need: 1.0 };
        let (places, _) = pack(&[part], Rect { left: 0.0, top: 0.0, right: 400.0, bottom: 100.0 });
        let (low, high) = range(places[0].iter().map(|p| p.0));
        assert!(high - low > 300.0);
    }
}
