//! Actors without ties, in tidy rows. In: their names and marks, the width. Out: their places
//! and the height used. Never here: the drawing above them.

use super::geometry::Point;
use super::labels::Block;

/// Between columns, and between rows.
const GUTTER: f64 = 18.0;
const LEADING: f64 = 7.0;
/// Between mark and name; more than `labels` needs, because nothing else is near.
const ROOM: f64 = 6.0;

/// Places in the order given, named ones in equal columns, nameless ones as a tail of dots.
pub(super) fn rows(marks: &[f64], blocks: &[Option<Block>], width: f64, margin: f64, top: f64) -> (Vec<Point>, f64) {
    let mut places = vec![(0.0, 0.0); marks.len()];
    let mut bottom = top;
    for named in [true, false] {
        let members: Vec<usize> = (0..marks.len()).filter(|&i| blocks[i].is_some() == named).collect();
        let mark = members.iter().map(|&i| marks[i]).fold(0.0, f64::max);
        let size = |i: usize| blocks[i].as_ref().map_or((0.0, 0.0), |b| (b.width, b.height));
        let name = members.iter().map(|&i| size(i).0).fold(0.0, f64::max);
        let cell = 2.0 * mark + name + if named { ROOM + GUTTER } else { 8.0 };
        let columns = (((width - 2.0 * margin + GUTTER) / cell).floor() as usize).max(1);
        for row in members.chunks(columns) {
            let height = row.iter().map(|&i| size(i).1.max(2.0 * marks[i])).fold(0.0, f64::max);
            for (column, &i) in row.iter().enumerate() {
                places[i] = (margin + mark + column as f64 * cell, bottom + height / 2.0);
            }
            bottom += height + LEADING;
        }
    }
    (places, bottom)
}
