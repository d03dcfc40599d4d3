//! A short force step. In: places in units of one hop. Out: places where everyone pushes and
//! ties pull. Never here: chance.
//!
//! Fruchterman–Reingold forces after a stress start: sparse, tree-like networks come out with
//! fewer crossings and clearer groups than from stress alone.

use super::geometry::Point;
use super::topology::Topology;

pub(super) fn spread(topology: &Topology, start: &[Point]) -> Vec<Point> {
    let count = topology.count;
    // All pairs push, so the rounds shrink as the part grows.
    let rounds = if count <= 200 {
        120
    } else if count <= 500 {
        50
    } else {
        20
    };
    let mut at = start.to_vec();
    for round in 0..rounds {
        let mut push = vec![(0.0, 0.0); count];
        for i in 0..count {
            for j in i + 1..count {
                let (dx, dy) = (at[i].0 - at[j].0, at[i].1 - at[j].1);
                let square = (dx * dx + dy * dy).max(1e-4);
                let (fx, fy) = (dx / square, dy / square);
                push[i] = (push[i].0 + fx, push[i].1 + fy);
                push[j] = (push[j].0 - fx, push[j].1 - fy);
            }
        }
        for link in &topology.links {
            let (dx, dy) = (at[link.a].0 - at[link.b].0, at[link.a].1 - at[link.b].1);
            let length = (dx * dx + dy * dy).sqrt();
            let (fx, fy) = (dx * length, dy * length);
            push[link.a] = (push[link.a].0 - fx, push[link.a].1 - fy);
            push[link.b] = (push[link.b].0 + fx, push[link.b].1 + fy);
        }
        let reach = 0.4 * (1.0 - f64::from(round) / f64::from(rounds)) + 0.01;
        for (place, force) in at.iter_mut().zip(&push) {
            let length = (force.0 * force.0 + force.1 * force.1).sqrt();
            let factor = if length > reach { reach / length } else { 1.0 } * 0.5;
            *place = (place.0 + force.0 * factor, place.1 + force.1 * factor);
        }
    }
    at
}
