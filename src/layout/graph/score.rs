//! What a finished drawing is worth. In: boxes and flattened lines. Out: counts. Never here:
//! improvements.

use super::geometry::{Point, Rect, cross};
use crate::base::rng::Rng;

/// A line as drawn: its nodes and its straight pieces.
pub(super) struct Stroke {
    pub a: usize,
    pub b: usize,
    pub points: Vec<Point>,
}

/// Lines up to which crossings are counted; beyond, so many pairs drawn by lot speak for all.
const COUNTED: usize = 2_000;
const DRAWN: usize = 200_000;

/// Pairs of lines that cross; lines with a common end do not count.
pub(super) fn crossings(strokes: &[Stroke]) -> usize {
    let boxes: Vec<Rect> = strokes.iter().map(|s| bounds(&s.points)).collect();
    let count = strokes.len();
    let crossed = |i: usize, j: usize| {
        let (one, two) = (&strokes[i], &strokes[j]);
        let joined = one.a == two.a || one.a == two.b || one.b == two.a || one.b == two.b;
        !joined && boxes[i].meets(&boxes[j]) && strokes_cross(&one.points, &two.points)
    };
    if count <= COUNTED {
        return (0..count).map(|i| (i + 1..count).filter(|&j| crossed(i, j)).count()).sum();
    }
    let mut rng = Rng::new(7);
    let hits = (0..DRAWN).filter(|_| crossed(rng.below(count), rng.below(count))).count();
    (hits as f64 / DRAWN as f64 * count as f64 * count as f64 / 2.0) as usize
}

pub(super) fn strokes_cross(one: &[Point], two: &[Point]) -> bool {
    one.windows(2).any(|p| two.windows(2).any(|q| cross(p[0], p[1], q[0], q[1])))
}

/// Whether a line passes through a name; half a unit of grace, as lines have halos.
pub(super) fn through(points: &[Point], name: &Rect) -> bool {
    let inner = name.grown(-0.5, -0.5);
    points.windows(2).any(|p| inner.cut_by(p[0], p[1]))
}

pub(super) fn line_hits(strokes: &[Stroke], names: &[Option<Rect>]) -> usize {
    let names: Vec<&Rect> = names.iter().flatten().collect();
    strokes
        .iter()
        .map(|s| {
            let bounds = bounds(&s.points).grown(1.0, 1.0);
            names.iter().filter(|n| bounds.meets(n) && through(&s.points, n)).count()
        })
        .sum()
}

/// Pairs of names that overlap; touching is not overlapping, nor is a rounding error.
pub(super) fn overlaps(names: &[Option<Rect>]) -> usize {
    let names: Vec<&Rect> = names.iter().flatten().collect();
    let mut count = 0;
    for (i, one) in names.iter().enumerate() {
        count += names[i + 1..].iter().filter(|two| one.depth(two) > 0.05).count();
    }
    count
}

/// Names on marks, the own mark included.
pub(super) fn mark_hits(names: &[Option<Rect>], marks: &[Rect]) -> usize {
    names.iter().flatten().map(|name| marks.iter().filter(|mark| name.depth(mark) > 0.05).count()).sum()
}

pub(super) fn bounds(points: &[Point]) -> Rect {
    let first = points.first().copied().unwrap_or((0.0, 0.0));
    points.iter().fold(Rect::of(first, first), |b, &p| b.joined(Rect::of(p, p))).grown(0.01, 0.01)
}
