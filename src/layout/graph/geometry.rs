//! Points, boxes and straight pieces. In: coordinates. Out: yes, no, or a distance.
//! Never here: graphs, labels, or a function beyond `+ - * /` and `sqrt`, which are the ones
//! that give the same bits on every machine.

pub type Point = (f64, f64);

/// An upright box; `y` grows downwards.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Rect {
    pub left: f64,
    pub top: f64,
    pub right: f64,
    pub bottom: f64,
}

impl Rect {
    #[inline]
    pub fn around(centre: Point, half_width: f64, half_height: f64) -> Self {
        Self { left: centre.0 - half_width, top: centre.1 - half_height, right: centre.0 + half_width, bottom: centre.1 + half_height }
    }

    /// The smallest box with both points.
    #[inline]
    pub fn of(a: Point, b: Point) -> Self {
        Self { left: a.0.min(b.0), top: a.1.min(b.1), right: a.0.max(b.0), bottom: a.1.max(b.1) }
    }

    #[inline]
    pub fn grown(self, across: f64, down: f64) -> Self {
        Self { left: self.left - across, top: self.top - down, right: self.right + across, bottom: self.bottom + down }
    }

    #[inline]
    pub fn joined(self, other: Self) -> Self {
        Self { left: self.left.min(other.left), top: self.top.min(other.top), right: self.right.max(other.right), bottom: self.bottom.max(other.bottom) }
    }

    pub fn moved(self, by: Point) -> Self {
        Self { left: self.left + by.0, top: self.top + by.1, right: self.right + by.0, bottom: self.bottom + by.1 }
    }

    /// All four comparisons at once: the answer is unforeseeable in the inner loops, and one
    /// wrong guess of the processor costs more than three comparisons.
    #[inline]
    pub fn meets(&self, other: &Self) -> bool {
        (self.left < other.right) & (other.left < self.right) & (self.top < other.bottom) & (other.top < self.bottom)
    }

    /// How far two boxes would have to move apart; 0 when they do not meet.
    #[inline]
    pub fn depth(&self, other: &Self) -> f64 {
        let across = self.right.min(other.right) - self.left.max(other.left);
        let down = self.bottom.min(other.bottom) - self.top.max(other.top);
        across.min(down).max(0.0)
    }

    /// Room between the box and the endless line through `a` along `way` (of length 1);
    /// negative when the line passes through. Cheaper than [`Self::cut_by`], to be asked first.
    #[inline]
    pub(super) fn aside(&self, a: Point, way: Point) -> f64 {
        let centre = ((self.left + self.right) * 0.5 - a.0, (self.top + self.bottom) * 0.5 - a.1);
        let reach = (self.right - self.left) * way.1.abs() + (self.bottom - self.top) * way.0.abs();
        (way.0 * centre.1 - way.1 * centre.0).abs() - 0.5 * reach
    }

    pub fn width(&self) -> f64 {
        self.right - self.left
    }

    pub fn height(&self) -> f64 {
        self.bottom - self.top
    }

    /// Whether the straight piece from `a` to `b` passes through the box.
    ///
    /// Separating axes: the two of the box, then the normal of the piece.
    #[inline]
    pub fn cut_by(&self, a: Point, b: Point) -> bool {
        if a.0.max(b.0) <= self.left || a.0.min(b.0) >= self.right || a.1.max(b.1) <= self.top || a.1.min(b.1) >= self.bottom {
            return false;
        }
        let (dx, dy) = (b.0 - a.0, b.1 - a.1);
        let side = |x: f64, y: f64| dx * (y - a.1) - dy * (x - a.0);
        let corners = [side(self.left, self.top), side(self.right, self.top), side(self.left, self.bottom), side(self.right, self.bottom)];
        !(corners.iter().all(|&s| s > 0.0) || corners.iter().all(|&s| s < 0.0))
    }
}

/// Length of the way from `a` to `b`.
#[inline]
pub(super) fn distance(a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    (dx * dx + dy * dy).sqrt()
}

/// Direction from `a` to `b` with length 1; to the right when they coincide.
#[inline]
pub(super) fn direction(a: Point, b: Point) -> Point {
    let length = distance(a, b);
    if length < 1e-9 {
        return (1.0, 0.0);
    }
    ((b.0 - a.0) / length, (b.1 - a.1) / length)
}

/// Whether two straight pieces cross in their inner parts.
#[inline]
pub(super) fn cross(a: Point, b: Point, c: Point, d: Point) -> bool {
    let turn = |p: Point, q: Point, r: Point| (q.0 - p.0) * (r.1 - p.1) - (q.1 - p.1) * (r.0 - p.0);
    turn(a, b, c) * turn(a, b, d) < 0.0 && turn(c, d, a) * turn(c, d, b) < 0.0
}

/// Square of the distance from `p` to the straight piece `a`–`b`.
#[inline]
pub(super) fn squared_distance_to(p: Point, a: Point, b: Point) -> f64 {
    let (dx, dy) = (b.0 - a.0, b.1 - a.1);
    let square = dx * dx + dy * dy;
    let along = if square < 1e-12 { 0.0 } else { (((p.0 - a.0) * dx + (p.1 - a.1) * dy) / square).clamp(0.0, 1.0) };
    let (ex, ey) = (p.0 - a.0 - along * dx, p.1 - a.1 - along * dy);
    ex * ex + ey * ey
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_piece_and_a_box() {
        let rect = Rect::around((0.0, 0.0), 2.0, 1.0);
        assert!(rect.cut_by((-5.0, 0.0), (5.0, 0.0)));
        assert!(rect.cut_by((0.0, 0.0), (9.0, 9.0)));
        assert!(!rect.cut_by((-5.0, 2.0), (5.0, 2.0)));
        assert!(!rect.cut_by((1.5, -3.0), (4.5, 1.0)));
        assert!(!rect.cut_by((5.0, 0.0), (9.0, 0.0)));
    }

    #[test]
    fn crossing_needs_inner_parts() {
        assert!(cross((0.0, 0.0), (2.0, 2.0), (0.0, 2.0), (2.0, 0.0)));
        assert!(!cross((0.0, 0.0), (2.0, 2.0), (0.0, 0.0), (2.0, 0.0)));
        assert!(!cross((0.0, 0.0), (1.0, 1.0), (3.0, 0.0), (2.0, 4.0)));
    }

    #[test]
    fn distances() {
        assert!((distance((0.0, 0.0), (3.0, 4.0)) - 5.0).abs() < 1e-12);
        assert!((squared_distance_to((0.0, 1.0), (-1.0, 0.0), (1.0, 0.0)) - 1.0).abs() < 1e-12);
        assert!((squared_distance_to((3.0, 0.0), (0.0, 0.0), (0.0, 0.0)) - 9.0).abs() < 1e-12);
        assert_eq!(direction((1.0, 1.0), (1.0, 1.0)), (1.0, 0.0));
    }
}
