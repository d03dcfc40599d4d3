//! How far actors moved from one drawing to the next. In: two drawings of one name. Out: counts and
//! shares of the diagonal. Nothing is fitted: who turns the whole drawing round moves everyone.

use super::Drawing;

/// What happened to the actors of a drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Moved {
    pub stayed: usize,
    pub came: usize,
    pub went: usize,
    /// Of those that stayed, in percent of the diagonal of the earlier drawing.
    pub mean: f64,
    /// Nine of ten moved no farther.
    pub p90: f64,
}

/// Compares two drawings.
pub fn moved(before: &Drawing, after: &Drawing) -> Moved {
    let diagonal = (before.width * before.width + before.height * before.height).sqrt().max(1e-9);
    let mut ways: Vec<f64> = before
        .spots
        .iter()
        .filter_map(|(id, old)| {
            let new = after.spots.get(id)?;
            let (dx, dy) = (new.x - old.x, new.y - old.y);
            Some(100.0 * (dx * dx + dy * dy).sqrt() / diagonal)
        })
        .collect();
    ways.sort_by(f64::total_cmp);
    let stayed = ways.len();
    Moved {
        stayed,
        came: after.spots.len() - stayed,
        went: before.spots.len() - stayed,
        mean: if stayed == 0 { 0.0 } else { ways.iter().sum::<f64>() / stayed as f64 },
        p90: if stayed == 0 { 0.0 } else { ways[(stayed * 9).div_ceil(10) - 1] },
    }
}
