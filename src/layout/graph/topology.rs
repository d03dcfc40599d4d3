//! Who is tied to whom, without places. In: ties as index pairs. Out: neighbour lists,
//! connected parts, hops between all pairs. Never here: coordinates.

use super::Edge;
use std::collections::BTreeMap;

/// Hops that cannot be made.
pub(super) const FAR: u16 = u16::MAX;

/// All ties of one pair, drawn as one line while places are sought.
#[derive(Debug, Clone, Copy)]
pub(super) struct Link {
    pub a: usize,
    pub b: usize,
    /// Mean weight of its ties.
    pub weight: f64,
    /// Half the room its fan of curves takes.
    pub half: f64,
}

#[derive(Debug, Clone)]
pub(super) struct Topology {
    pub count: usize,
    pub links: Vec<Link>,
    /// Per node: neighbour and index into `links`, by neighbour.
    pub near: Vec<Vec<(usize, usize)>>,
}

/// Loops and ties to unknown nodes fall away; several ties of a pair become one link.
pub(super) fn topology(count: usize, edges: &[Edge]) -> Topology {
    let mut pairs: BTreeMap<(usize, usize), (f64, usize)> = BTreeMap::new();
    for edge in edges {
        let (a, b) = (edge.a.min(edge.b), edge.a.max(edge.b));
        if a != b && b < count {
            let entry = pairs.entry((a, b)).or_insert((0.0, 0));
            let weight = if edge.weight.is_finite() { edge.weight.max(0.0) } else { 1.0 };
            *entry = (entry.0 + weight, entry.1 + 1);
        }
    }
    let links: Vec<Link> = pairs
        .into_iter()
        .map(|((a, b), (weight, ties))| Link { a, b, weight: weight / ties as f64, half: super::route::FAN * (ties - 1) as f64 / 2.0 })
        .collect();
    let mut near = vec![Vec::new(); count];
    for (index, link) in links.iter().enumerate() {
        near[link.a].push((link.b, index));
        near[link.b].push((link.a, index));
    }
    for list in &mut near {
        list.sort_unstable();
    }
    Topology { count, links, near }
}

impl Topology {
    pub(super) fn degree(&self, node: usize) -> usize {
        self.near[node].len()
    }

    /// Connected parts, largest first, then by smallest index; nodes in ascending order.
    pub(super) fn parts(&self) -> Vec<Vec<usize>> {
        let mut seen = vec![false; self.count];
        let mut parts = Vec::new();
        for start in 0..self.count {
            if seen[start] {
                continue;
            }
            seen[start] = true;
            let mut part = vec![start];
            let mut next = 0;
            while next < part.len() {
                for &(other, _) in &self.near[part[next]] {
                    if !seen[other] {
                        seen[other] = true;
                        part.push(other);
                    }
                }
                next += 1;
            }
            part.sort_unstable();
            parts.push(part);
        }
        parts.sort_by(|x, y| y.len().cmp(&x.len()).then(x.cmp(y)));
        parts
    }

    /// Hops from one node to all others.
    pub(super) fn hops_from(&self, start: usize) -> Vec<u16> {
        self.rows(&[start]).pop().unwrap_or_default()
    }

    /// Hops from some nodes to all others, a row for each.
    pub(super) fn rows(&self, sources: &[usize]) -> Vec<Vec<u16>> {
        // Neighbours in one piece: searches from many nodes read them again and again.
        let mut begins = vec![0_u32; self.count + 1];
        let mut ends: Vec<u32> = Vec::with_capacity(2 * self.links.len());
        for (node, near) in self.near.iter().enumerate() {
            ends.extend(near.iter().map(|n| n.0 as u32));
            begins[node + 1] = ends.len() as u32;
        }
        let mut queue: Vec<u32> = Vec::with_capacity(self.count);
        let mut row = |&source: &usize| {
            let mut hops = vec![FAR; self.count];
            hops[source] = 0;
            queue.clear();
            queue.push(source as u32);
            let mut next = 0;
            while let Some(&node) = queue.get(next) {
                next += 1;
                let node = node as usize;
                let hop = hops[node].saturating_add(1).min(FAR - 1);
                for &other in &ends[begins[node] as usize..begins[node + 1] as usize] {
                    if hops[other as usize] == FAR {
                        hops[other as usize] = hop;
                        queue.push(other);
                    }
                }
            }
            hops
        };
        sources.iter().map(&mut row).collect()
    }

    /// Hops between all pairs, row by row.
    pub(super) fn all_hops(&self) -> Vec<u16> {
        self.rows(&(0..self.count).collect::<Vec<usize>>()).concat()
    }

    /// The part as a topology of its own; index `i` there is `part[i]` here.
    pub(super) fn restricted(&self, part: &[usize]) -> Self {
        let local = |node: usize| part.binary_search(&node).ok();
        let mut links = Vec::new();
        for link in &self.links {
            if let (Some(a), Some(b)) = (local(link.a), local(link.b)) {
                links.push(Link { a, b, ..*link });
            }
        }
        let mut near = vec![Vec::new(); part.len()];
        for (index, link) in links.iter().enumerate() {
            near[link.a].push((link.b, index));
            near[link.b].push((link.a, index));
        }
        for list in &mut near {
            list.sort_unstable();
        }
        Self { count: part.len(), links, near }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn edge(a: usize, b: usize) -> Edge {
        Edge { a, b, weight: 1.0 }
    }

    #[test]
    fn pairs_merge_and_loops_fall() {
        let t = topology(3, &[edge(0, 1), edge(1, 0), edge(2, 2), edge(0, 9)]);
        assert_eq!(t.links.len(), 1);
        assert!((t.links[0].weight - 1.0).abs() < 1e-12);
        assert_eq!((t.degree(0), t.degree(2)), (1, 0));
    }

    #[test]
    fn parts_are_largest_first() {
        let t = topology(6, &[edge(4, 5), edge(3, 4), edge(0, 2)]);
        assert_eq!(t.parts(), [vec![3, 4, 5], vec![0, 2], vec![1]]);
        let own = t.restricted(&[3, 4, 5]);
        assert_eq!(own.all_hops(), [0, 1, 2, 1, 0, 1, 2, 1, 0]);
        assert_eq!(t.hops_from(0)[1], FAR);
    }
}
