//! Everyone pushes, ties pull. In: a connected part, perhaps places. Out: places. Never here:
//! canvas, names, stress.
//!
//! Fruchterman–Reingold forces, far groups seen as one (`tree`), on a series of ever smaller
//! networks (Hachul, Jünger 2004; Hu 2005): neighbours are joined until few are left, those are
//! laid out, and every network inherits the places of the smaller one. A joined node has the
//! mass of its members and its ties their number, so all networks speak of one size of drawing.
//! Sparse, tree-like networks come out with fewer crossings and clearer groups than from stress.

use super::geometry::Point;
use super::topology::Topology;
use super::tree::Tree;
use crate::base::rng::Rng;
use std::collections::BTreeMap;

/// A network of joined nodes.
struct Net {
    mass: Vec<f64>,
    /// Ends and number of the ties joined in one, ends ascending.
    links: Vec<(u32, u32, f64)>,
}

/// Joined no further than to so many.
const SMALLEST: usize = 16;
/// Members of one joined node at most.
const MEMBERS: usize = 4;
/// Rounds on the smallest network and on the whole one.
const ROUNDS: (usize, usize) = (120, 60);

/// Places from nothing, in units of one tie's rest.
pub(super) fn multilevel(topology: &Topology, seed: u64) -> Vec<Point> {
    let mut rng = Rng::new(seed);
    let mut nets = vec![net(topology)];
    let mut owners: Vec<Vec<u32>> = Vec::new();
    while let Some((owner, joined)) = nets.last().filter(|n| n.mass.len() > SMALLEST).and_then(|n| join(n, &mut rng)) {
        owners.push(owner);
        nets.push(joined);
    }
    let smallest = nets.last().map_or(0, |n| n.mass.len());
    let spread = (topology.count as f64).sqrt();
    let mut at: Vec<Point> = (0..smallest).map(|_| (rng.signed() * spread, rng.signed() * spread)).collect();
    let levels = nets.len();
    for (level, net) in nets.iter().enumerate().rev() {
        let depth = if levels > 1 { level as f64 / (levels - 1) as f64 } else { 1.0 };
        let rounds = ROUNDS.1 as f64 + depth * (ROUNDS.0 - ROUNDS.1) as f64;
        let first = if level + 1 == levels { 0.3 * spread } else { 1.0 };
        settle(net, &mut at, rounds as usize, first);
        if level > 0 {
            // Members start around their owner, each a little aside.
            at = owners[level - 1].iter().map(|&o| at[o as usize]).map(|p| (p.0 + 0.3 * rng.signed(), p.1 + 0.3 * rng.signed())).collect();
        }
    }
    at
}

/// A short force step on places that are there already.
pub(super) fn spread(topology: &Topology, start: &[Point], rounds: usize) -> Vec<Point> {
    let mut at = start.to_vec();
    settle(&net(topology), &mut at, rounds, 0.3);
    at
}

fn net(topology: &Topology) -> Net {
    Net { mass: vec![1.0; topology.count], links: topology.links.iter().map(|l| (l.a as u32, l.b as u32, 1.0)).collect() }
}

/// Joins neighbours: every node in turn takes in its lightest free neighbours. `None` when too
/// few find each other for the effort.
fn join(net: &Net, rng: &mut Rng) -> Option<(Vec<u32>, Net)> {
    const FREE: u32 = u32::MAX;
    let count = net.mass.len();
    let mut near: Vec<Vec<u32>> = vec![Vec::new(); count];
    for &(a, b, _) in &net.links {
        near[a as usize].push(b);
        near[b as usize].push(a);
    }
    let mut order: Vec<usize> = (0..count).collect();
    rng.shuffle(&mut order);
    // Leaves first: what hangs on a hub is taken in before the hub is full.
    order.sort_by_key(|&v| near[v].len().min(8));
    let mut owner = vec![FREE; count];
    let mut mass: Vec<f64> = Vec::new();
    let mut members: Vec<usize> = Vec::new();
    for v in order {
        if owner[v] != FREE {
            continue;
        }
        let number = mass.len() as u32;
        let mut free: Vec<u32> = near[v].iter().copied().filter(|&w| owner[w as usize] == FREE).collect();
        free.sort_by(|&x, &y| net.mass[x as usize].total_cmp(&net.mass[y as usize]).then(near[x as usize].len().cmp(&near[y as usize].len())).then(x.cmp(&y)));
        // Without a free neighbour it joins the lightest group around, unless all are full.
        if free.is_empty() {
            let group = near[v].iter().map(|&w| owner[w as usize]).min_by(|&x, &y| mass[x as usize].total_cmp(&mass[y as usize]).then(x.cmp(&y)));
            if let Some(group) = group.filter(|&g| members[g as usize] < 2 * MEMBERS) {
                owner[v] = group;
                mass[group as usize] += net.mass[v];
                members[group as usize] += 1;
                continue;
            }
        }
        owner[v] = number;
        mass.push(net.mass[v]);
        members.push(1);
        for w in free.into_iter().take(MEMBERS - 1) {
            owner[w as usize] = number;
            mass[number as usize] += net.mass[w as usize];
            members[number as usize] += 1;
        }
    }
    if mass.len() * 10 > count * 9 {
        return None;
    }
    let mut links: BTreeMap<(u32, u32), f64> = BTreeMap::new();
    for &(a, b, ties) in &net.links {
        let (a, b) = (owner[a as usize], owner[b as usize]);
        if a != b {
            *links.entry((a.min(b), a.max(b))).or_insert(0.0) += ties;
        }
    }
    Some((owner, Net { mass, links: links.into_iter().map(|((a, b), ties)| (a, b, ties)).collect() }))
}

/// Rounds of forces: every node goes the way of its force, no farther than a step that
/// shrinks to nothing.
fn settle(net: &Net, at: &mut [Point], rounds: usize, first: f64) {
    for round in 0..rounds {
        let tree = Tree::new(at, &net.mass);
        let mut force: Vec<Point> = at.iter().map(|&p| tree.push(p)).collect();
        for &(a, b, ties) in &net.links {
            let (a, b) = (a as usize, b as usize);
            let (dx, dy) = (at[a].0 - at[b].0, at[a].1 - at[b].1);
            let pull = (dx * dx + dy * dy).sqrt() * ties;
            let (mine, yours) = (pull / net.mass[a], pull / net.mass[b]);
            force[a] = (force[a].0 - dx * mine, force[a].1 - dy * mine);
            force[b] = (force[b].0 + dx * yours, force[b].1 + dy * yours);
        }
        let left = 1.0 - round as f64 / rounds as f64;
        let reach = first * left * left + 0.01;
        for (place, force) in at.iter_mut().zip(&force) {
            let length = (force.0 * force.0 + force.1 * force.1).sqrt();
            let factor = 0.5 * if length > reach { reach / length } else { 1.0 };
            *place = (place.0 + force.0 * factor, place.1 + force.1 * factor);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::super::Edge;
    use super::super::topology::topology;
    use super::*;

    #[test]
    fn a_ring_of_hundreds_opens() {
        let edges: Vec<Edge> = (0..300).map(|a| Edge { a, b: (a + 1) % 300, weight: 1.0 }).collect();
        let t = topology(300, &edges);
        let at = multilevel(&t, 1);
        assert_eq!(at, multilevel(&t, 1));
        let stress = super::super::measures::Yardstick::new(&t).stress(&at);
        assert!(stress < 0.15, "{stress}");
    }
}
