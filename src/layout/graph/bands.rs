//! Bands of a canvas in which nothing stands. In: a board with places. Out: the same board, its
//! room given to those who can use it. Never here: who is next to whom, what a place costs.

use super::board::Board;
use super::geometry::Rect;

/// The tallest band without anything that is left before the search.
const BAND: f64 = 24.0;
/// A band after the search that is wider leaves the rest in a crowd, and what it is cut to; in mean
/// distances of the marks.
const WASTE: f64 = 1.25;
const EMPTY: f64 = 0.5;
const ROUNDS: usize = 4;
/// Marks below which a drawing is no crowd, however far one stands.
const FEW: usize = 8;
/// How far those who are left draw apart at most; a canvas with more room than that becomes shorter.
const STRETCH: f64 = 1.6;

/// Where a block begins and ends along an axis.
type Extent = fn(&Rect) -> (f64, f64);
/// Down, and across.
const AXES: [(bool, Extent); 2] = [(false, |r| (r.top, r.bottom)), (true, |r| (r.left, r.right))];

/// Small parts may leave bands without anything on a tall canvas: what is more than a line of
/// text of them goes to all.
pub(super) fn close(board: &mut Board) {
    if board.fixed.iter().any(|f| *f) {
        return;
    }
    let (moves, cut, lowest) = cuts(board, board.margin, BAND, |r| (r.top, r.bottom));
    let cut = cut + (board.height - board.margin - lowest).max(0.0);
    let room = board.height - 2.0 * board.margin;
    let stretch = room / (room - cut).max(0.3 * room);
    for (v, by) in moves.into_iter().enumerate() {
        let (x, y) = board.at[v];
        let to = board.inside(v, (x, board.margin + (y - board.margin - by) * stretch), board.side[v]);
        board.put(v, to, board.side[v]);
    }
}

/// Far marks may leave bands between themselves and the rest, across and down: most of that goes
/// to all. A drawing without such a band stays as it is. Whether anything was moved.
pub(super) fn share(board: &mut Board) -> bool {
    if board.at.len() < FEW || board.fixed.iter().any(|f| *f) {
        return false;
    }
    let mean = (board.width * board.height / board.at.len() as f64).sqrt();
    // What was cut to the limit grows with the rest: a few rounds bring it near.
    let mut is_moved = false;
    for _ in 0..ROUNDS {
        for (is_across, extent) in AXES {
            // The others are let in too, once one is too wide.
            if is_moved || widest(board, extent) > WASTE * mean {
                is_moved |= spread(board, EMPTY * mean, extent, is_across);
            }
        }
        if !is_moved {
            break;
        }
    }
    is_moved
}

/// Along one axis: bands are cut to the limit, and all draw apart by what that gave. Order and
/// sides stay, so nothing that was apart comes to lie on another.
fn spread(board: &mut Board, limit: f64, extent: Extent, is_across: bool) -> bool {
    let first = board.wholes.iter().map(|r| extent(r).0).fold(f64::INFINITY, f64::min);
    let (moves, cut, last) = cuts(board, first, limit, extent);
    if cut <= 0.0 {
        return false;
    }
    let stretch = ((last - first) / (last - first - cut).max(1e-9)).min(STRETCH);
    for (v, by) in moves.into_iter().enumerate() {
        let (x, y) = board.at[v];
        let moved = |at: f64| first + (at - first - by) * stretch;
        let to = if is_across { (moved(x), y) } else { (x, moved(y)) };
        let to = board.inside(v, to, board.side[v]);
        board.put(v, to, board.side[v]);
    }
    true
}

/// The widest band between the nodes.
fn widest(board: &Board, extent: Extent) -> f64 {
    let mut spans: Vec<(f64, f64)> = board.wholes.iter().map(extent).collect();
    spans.sort_by(|a, b| a.0.total_cmp(&b.0));
    let mut end = spans.first().map_or(0.0, |span| span.1);
    let mut widest: f64 = 0.0;
    for (low, high) in spans {
        widest = widest.max(low - end);
        end = end.max(high);
    }
    widest
}

/// By how much each node moves when every band is cut to the limit, the sum of the cuts, and where
/// the last node ends.
fn cuts(board: &Board, from: f64, limit: f64, extent: Extent) -> (Vec<f64>, f64, f64) {
    let mut order: Vec<usize> = (0..board.at.len()).collect();
    order.sort_by(|&v, &w| extent(&board.wholes[v]).0.total_cmp(&extent(&board.wholes[w]).0).then(v.cmp(&w)));
    let mut moves = vec![0.0; order.len()];
    let (mut cut, mut lowest) = (0.0, from);
    for &v in &order {
        let (low, high) = extent(&board.wholes[v]);
        cut += (low - lowest - limit).max(0.0);
        lowest = lowest.max(high);
        moves[v] = cut;
    }
    (moves, cut, lowest)
}

#[cfg(test)]
mod tests {
    use super::super::labels::Side;
    use super::super::topology::topology;
    use super::*;

    fn board(at: &[(f64, f64)]) -> Board {
        let mut board = Board::new(topology(at.len(), &[]), (358.0, 1000.0), 10.0);
        board.mark = vec![10.0; at.len()];
        for (node, place) in at.iter().enumerate() {
            board.put(node, *place, Side::East);
        }
        board
    }

    #[test]
    fn far_marks_come_nearer_and_the_crowd_opens() {
        let crowd = (0..10).map(|i| (60.0 + 120.0 * f64::from(i % 3), 450.0 + 20.0 * f64::from(i)));
        let mut board = board(&[(100.0, 20.0), (200.0, 980.0)].into_iter().chain(crowd).collect::<Vec<_>>());
        let before = board.at.clone();
        assert!(share(&mut board));
        let mean = (358.0_f64 * 1000.0 / 12.0).sqrt();
        assert!(widest(&board, AXES[0].1) < 1.25 * EMPTY * mean, "{}", widest(&board, AXES[0].1));
        for one in 0..12 {
            for two in 0..12 {
                assert_eq!(before[one].1 < before[two].1, board.at[one].1 < board.at[two].1, "{one} and {two} keep their order");
            }
            assert!((before[one].0 - board.at[one].0).abs() < 1e-9, "nobody moves across");
        }
        assert!(board.at[11].1 - board.at[2].1 > 1.5 * 180.0, "the crowd takes the room");
    }

    #[test]
    fn who_stands_evenly_stays() {
        let even: Vec<(f64, f64)> = (0..12).map(|i| (60.0 + 120.0 * f64::from(i % 3), 40.0 + 80.0 * f64::from(i))).collect();
        let mut board = board(&even);
        assert!(!share(&mut board));
        assert_eq!(board.at, even);
        let mut few = self::board(&[(60.0, 20.0), (60.0, 40.0), (60.0, 980.0)]);
        assert!(!share(&mut few), "three are no crowd");
    }
}
