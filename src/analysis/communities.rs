//! Groups of actors that are tied among themselves more than to others.
//!
//! In: pairs of nodes with weights. Out: a group for each node. Never here: what a group is called.
//!
//! The method is Leiden: V. A. Traag, L. Waltman, N. J. van Eck, "From Louvain to Leiden: guaranteeing
//! well-connected communities", Scientific Reports 9:5233, 2019, with modularity (Newman & Girvan 2004) as
//! the quality, and with the best merge instead of a random one in the refinement: no exponential is
//! needed, which machines compute differently. What chance gives there, several starts give here: each
//! begins from its own order of nodes out of a fixed seed, the best partition wins, the first of equals.
//! Same input, same groups. Every group hangs together.

mod divide;

use std::collections::{BTreeMap, VecDeque};

use crate::base::rng::Rng;
pub use divide::{Group, Groups, WHOLE, divide};

/// Starts of small networks and of large ones, where one costs more and chance evens out.
const STARTS: [(usize, usize); 3] = [(1_000, 24), (5_000, 6), (usize::MAX, 3)];
/// Each start is improved so often at most.
const ROUNDS: usize = 20;
/// Gains below this are rounding.
const LEAST: f64 = 1e-10;
const SEED: u64 = 20_260_301;

/// A tie: two nodes and how much it weighs.
pub type Tie = (usize, usize, f64);

/// The group of every node. Groups are numbered from the largest on, equal ones by their first node.
pub fn groups(count: usize, ties: &[Tie]) -> Vec<usize> {
    let graph = Graph::new(count, ties);
    let starts = STARTS.iter().find(|(most, _)| count <= *most).map_or(1, |(_, starts)| *starts);
    let mut best: Option<(f64, Vec<usize>)> = None;
    for start in 0..starts {
        let mut rng = Rng::new(SEED + start as u64);
        let mut of: Vec<usize> = (0..count).collect();
        let mut quality = graph.modularity(&of);
        for _ in 0..ROUNDS {
            let next = improved(&graph, &of, &mut rng);
            let reached = graph.modularity(&next);
            if reached <= quality + LEAST {
                break;
            }
            (of, quality) = (next, reached);
        }
        if best.as_ref().is_none_or(|(most, _)| quality > most + LEAST) {
            best = Some((quality, of));
        }
    }
    numbered(&best.map(|(_, of)| of).unwrap_or_default())
}

/// How much more of the weight lies within groups than chance would put there.
pub fn modularity(count: usize, ties: &[Tie], of: &[usize]) -> f64 {
    Graph::new(count, ties).modularity(of)
}

/// Numbers groups by size, then by their first node.
fn numbered(of: &[usize]) -> Vec<usize> {
    let mut members: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for (node, group) in of.iter().enumerate() {
        members.entry(*group).or_default().push(node);
    }
    let mut groups: Vec<Vec<usize>> = members.into_values().collect();
    groups.sort_by(|a, b| b.len().cmp(&a.len()).then(a[0].cmp(&b[0])));
    let mut out = vec![0; of.len()];
    for (number, group) in groups.iter().enumerate() {
        group.iter().for_each(|node| out[*node] = number);
    }
    out
}

/// A weighted network; after a merge its nodes are groups.
struct Graph {
    /// Partners with the weight of all ties between the two, each once, in order.
    near: Vec<Vec<(usize, f64)>>,
    /// Weight of the ties of a node to itself.
    own: Vec<f64>,
    /// Weight of all ends at a node.
    strength: Vec<f64>,
    /// Weight of all ends.
    total: f64,
}

impl Graph {
    fn new(count: usize, ties: &[Tie]) -> Self {
        let mut near: Vec<BTreeMap<usize, f64>> = vec![BTreeMap::new(); count];
        let mut own = vec![0.0; count];
        for &(a, b, weight) in ties.iter().filter(|(a, b, weight)| *a < count && *b < count && *weight > 0.0) {
            if a == b {
                own[a] += weight;
            } else {
                *near[a].entry(b).or_default() += weight;
                *near[b].entry(a).or_default() += weight;
            }
        }
        let near: Vec<Vec<(usize, f64)>> = near.into_iter().map(|partners| partners.into_iter().collect()).collect();
        Self::of(near, own)
    }

    fn of(near: Vec<Vec<(usize, f64)>>, own: Vec<f64>) -> Self {
        let strength: Vec<f64> = near.iter().zip(&own).map(|(near, own)| 2.0 * own + near.iter().map(|(_, weight)| weight).sum::<f64>()).collect();
        let total = strength.iter().sum();
        Self { near, own, strength, total }
    }

    fn count(&self) -> usize {
        self.near.len()
    }

    fn modularity(&self, of: &[usize]) -> f64 {
        if self.total <= 0.0 {
            return 0.0;
        }
        let groups = of.iter().max().map_or(0, |most| most + 1);
        let (mut inside, mut strength) = (vec![0.0; groups], vec![0.0; groups]);
        for (node, near) in self.near.iter().enumerate() {
            let group = of[node];
            strength[group] += self.strength[node];
            inside[group] += 2.0 * self.own[node] + near.iter().filter(|(other, _)| of[*other] == group).map(|(_, weight)| weight).sum::<f64>();
        }
        inside.iter().zip(&strength).map(|(inside, strength)| inside / self.total - (strength / self.total) * (strength / self.total)).sum()
    }

    /// The network of groups; they are numbered without gaps.
    fn merged(&self, of: &[usize], groups: usize) -> Self {
        let mut near: Vec<BTreeMap<usize, f64>> = vec![BTreeMap::new(); groups];
        let mut own = vec![0.0; groups];
        for (node, partners) in self.near.iter().enumerate() {
            own[of[node]] += self.own[node];
            for &(other, weight) in partners {
                if of[other] == of[node] {
                    // Seen from both ends.
                    own[of[node]] += weight / 2.0;
                } else {
                    *near[of[node]].entry(of[other]).or_default() += weight;
                }
            }
        }
        Self::of(near.into_iter().map(|partners| partners.into_iter().collect()).collect(), own)
    }
}

/// One round of the method: nodes move, groups are refined, refined groups become nodes, and again.
fn improved(graph: &Graph, start: &[usize], rng: &mut Rng) -> Vec<usize> {
    let mut whole: Vec<usize> = (0..graph.count()).collect();
    let mut of = compact(start).0;
    let mut level: Option<Graph> = None;
    loop {
        let now = level.as_ref().unwrap_or(graph);
        moved(now, &mut of, rng);
        let (groups, count) = compact(&of);
        if count == now.count() {
            return whole.iter().map(|node| groups[*node]).collect();
        }
        let (fine, parts) = compact(&refined(now, &groups, rng));
        let parts = if parts == now.count() { None } else { Some(parts) };
        // Where nothing could be refined, whole groups become nodes, or there would be no end.
        let (fine, parts) = parts.map_or((groups.clone(), count), |parts| (fine, parts));
        let mut next = vec![0; parts];
        fine.iter().zip(&groups).for_each(|(part, group)| next[*part] = *group);
        let merged = now.merged(&fine, parts);
        whole.iter_mut().for_each(|node| *node = fine[*node]);
        of = next;
        level = Some(merged);
    }
}

/// Numbers groups without gaps, by their first node; and how many there are.
fn compact(of: &[usize]) -> (Vec<usize>, usize) {
    let mut names: BTreeMap<usize, usize> = BTreeMap::new();
    let out = of
        .iter()
        .map(|group| {
            let next = names.len();
            *names.entry(*group).or_insert(next)
        })
        .collect();
    (out, names.len())
}

/// Nodes go where they gain most, until nobody wants to; who moved wakes those around.
fn moved(graph: &Graph, of: &mut [usize], rng: &mut Rng) {
    let count = graph.count();
    let mut strength = vec![0.0; count];
    let mut size = vec![0_usize; count];
    for node in 0..count {
        strength[of[node]] += graph.strength[node];
        size[of[node]] += 1;
    }
    let mut free: Vec<usize> = (0..count).rev().filter(|group| size[*group] == 0).collect();
    let mut order: Vec<usize> = (0..count).collect();
    rng.shuffle(&mut order);
    let mut waiting: VecDeque<usize> = order.into();
    let mut is_waiting = vec![true; count];
    let mut weight = vec![0.0; count];
    while let Some(node) = waiting.pop_front() {
        is_waiting[node] = false;
        let home = of[node];
        let own = graph.strength[node];
        strength[home] -= own;
        size[home] -= 1;
        let mut near: Vec<usize> = Vec::new();
        for &(other, tie) in &graph.near[node] {
            let group = of[other];
            if weight[group] == 0.0 {
                near.push(group);
            }
            weight[group] += tie;
        }
        let gain = |group: usize| weight[group] - own * strength[group] / graph.total;
        let (mut best, mut most) = (home, gain(home));
        for &group in &near {
            if gain(group) > most + LEAST {
                (best, most) = (group, gain(group));
            }
        }
        // Alone is better than where it would only cost.
        if most < -LEAST
            && size[home] > 0
            && let Some(empty) = free.pop()
        {
            best = empty;
        }
        near.iter().for_each(|group| weight[*group] = 0.0);
        if best != home && size[home] == 0 {
            free.push(home);
        }
        of[node] = best;
        strength[best] += own;
        size[best] += 1;
        if best != home {
            for &(other, _) in graph.near[node].iter().filter(|(other, _)| of[*other] != best) {
                if !is_waiting[other] {
                    is_waiting[other] = true;
                    waiting.push_back(other);
                }
            }
        }
    }
}

/// Every group taken apart and joined again from single nodes, only along ties that hold well: what
/// hung together by a node that has left falls apart here.
fn refined(graph: &Graph, groups: &[usize], rng: &mut Rng) -> Vec<usize> {
    let count = graph.count();
    let mut whole = vec![0.0; count];
    for node in 0..count {
        whole[groups[node]] += graph.strength[node];
    }
    let inside: Vec<f64> =
        (0..count).map(|node| graph.near[node].iter().filter(|(other, _)| groups[*other] == groups[node]).map(|(_, weight)| weight).sum()).collect();
    let holds = |out: f64, strength: f64, group: usize| out >= strength * (whole[group] - strength) / graph.total - LEAST;
    let mut of: Vec<usize> = (0..count).collect();
    let mut strength = graph.strength.clone();
    let mut size = vec![1_usize; count];
    // Weight from a part to the rest of its group.
    let mut out = inside.clone();
    let mut order: Vec<usize> = (0..count).collect();
    rng.shuffle(&mut order);
    let mut weight = vec![0.0; count];
    for node in order {
        let group = groups[node];
        if size[of[node]] != 1 || !holds(inside[node], graph.strength[node], group) {
            continue;
        }
        let home = of[node];
        let mut near: Vec<usize> = Vec::new();
        for &(other, tie) in graph.near[node].iter().filter(|(other, _)| groups[*other] == group) {
            let part = of[other];
            if weight[part] == 0.0 {
                near.push(part);
            }
            weight[part] += tie;
        }
        let mut best: Option<(usize, f64)> = None;
        for &part in near.iter().filter(|part| **part != home && holds(out[**part], strength[**part], group)) {
            let gain = weight[part] - graph.strength[node] * strength[part] / graph.total;
            if gain > LEAST && best.is_none_or(|(_, most)| gain > most + LEAST) {
                best = Some((part, gain));
            }
        }
        if let Some((part, _)) = best {
            out[part] += inside[node] - 2.0 * weight[part];
            strength[part] += graph.strength[node];
            size[part] += 1;
            size[home] = 0;
            of[node] = part;
        }
        near.iter().for_each(|part| weight[*part] = 0.0);
    }
    of
}

#[cfg(test)]
mod tests;
