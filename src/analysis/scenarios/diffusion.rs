//! M9 and M11: how far something new might spread.
//!
//! M9, the independent cascade on the undirected graph: each tie passes it on
//! once with a chance p. Exact where few ties matter, else drawn by lot with
//! fixed seeds. M11, the Bass curve, is a formula; it is fitted to nothing here.

use crate::analysis::network::{Network, as_number};
use crate::base::date::Day;
use crate::base::rng::Rng;
use crate::model::cluster::Cluster;

use super::{Effect, Scenario, by_stage};

/// The chance of a tie to pass something on that the page shows.
const CHANCE: f64 = 0.5;

/// So many ties can be tried in every combination.
const EXACT: usize = 16;

/// Draws where they cannot.
const RUNS: usize = 10_000;

/// One seed for all sites: a build is the same twice.
const SEED: u64 = 0x0005_eed0_fa11;

/// M9 from every research institute and university with a tie.
pub(super) fn independent(cluster: &Cluster, network: &Network, day: Day) -> Option<Scenario> {
    let is_seed = |node: &usize| {
        let node = &network.nodes[*node];
        node.degree > 0 && cluster.actors.get(&node.actor).is_some_and(|actor| actor.kind.is_research())
    };
    let seeds: Vec<usize> = (0..network.nodes.len()).filter(is_seed).collect();
    let tied = network.tied();
    if seeds.is_empty() || tied < 2 {
        return None;
    }
    let reach = spreads(network, &seeds, CHANCE);
    let share = |reach: f64| reach / (as_number(tied) - 1.0);
    let mut effects: Vec<Effect> = seeds
        .into_iter()
        .zip(reach)
        .map(|(seed, reach)| Effect { actor: network.nodes[seed].actor.clone(), loss: share(reach), touched: Vec::new() })
        .collect();
    effects.sort_by(|a, b| b.loss.total_cmp(&a.loss).then_with(|| a.actor.cmp(&b.actor)));
    let by_stage = by_stage(cluster, &effects);
    Some(Scenario {
        id: "M9",
        slug: "independent-cascade",
        formula: "each tie of an actor reached passes it on once with chance p = 0.5; expected others reached / (N − 1)",
        reference: "Kempe, Kleinberg & Tardos 2003",
        effects,
        by_stage,
        n: tied,
        known: network.edges.len(),
        unknown: 0,
        as_of: day,
    })
}

/// Expected number of others reached from an actor when every tie is open with chance `chance`.
pub fn spread(network: &Network, seed: usize, chance: f64) -> f64 {
    spreads(network, &[seed], chance).first().copied().unwrap_or(0.0)
}

/// The same for several actors, each on its own, over the same draws.
fn spreads(network: &Network, seeds: &[usize], chance: f64) -> Vec<f64> {
    let mut components: Vec<usize> = seeds.iter().filter_map(|&seed| network.nodes[seed].component).collect();
    components.sort_unstable();
    components.dedup();
    let mut reach = vec![0.0; seeds.len()];
    for component in components {
        let ties: Vec<(usize, usize)> = network.edges.iter().map(|edge| edge.ends).filter(|ends| network.nodes[ends.0].component == Some(component)).collect();
        let own: Vec<usize> = (0..seeds.len()).filter(|&at| network.nodes[seeds[at]].component == Some(component)).collect();
        let starts: Vec<usize> = own.iter().map(|&at| seeds[at]).collect();
        let found = if ties.len() <= EXACT { exact(network.nodes.len(), &ties, &starts, chance) } else { drawn(network.nodes.len(), &ties, &starts, chance) };
        for (at, value) in own.into_iter().zip(found) {
            reach[at] = value;
        }
    }
    reach
}

/// Every combination of open and closed ties, weighed by its chance.
fn exact(nodes: usize, ties: &[(usize, usize)], seeds: &[usize], chance: f64) -> Vec<f64> {
    let mut groups = Groups::new(nodes);
    let mut sums = vec![0.0; seeds.len()];
    for open in 0_u32..1 << ties.len() {
        let is_open = |tie: usize| open >> tie & 1 == 1;
        let weight: f64 = (0..ties.len()).map(|tie| if is_open(tie) { chance } else { 1.0 - chance }).product();
        groups.join(ties, is_open);
        for (sum, &seed) in sums.iter_mut().zip(seeds) {
            *sum += weight * as_number(groups.others(seed));
        }
    }
    sums
}

fn drawn(nodes: usize, ties: &[(usize, usize)], seeds: &[usize], chance: f64) -> Vec<f64> {
    let mut rng = Rng::new(SEED);
    let mut groups = Groups::new(nodes);
    let mut sums = vec![0_usize; seeds.len()];
    for _ in 0..RUNS {
        groups.join(ties, |_| rng.unit() < chance);
        for (sum, &seed) in sums.iter_mut().zip(seeds) {
            *sum += groups.others(seed);
        }
    }
    sums.into_iter().map(|sum| as_number(sum) / as_number(RUNS)).collect()
}

/// Who is joined to whom by open ties: a union-find, by size, with the memory of one draw.
struct Groups {
    parent: Vec<usize>,
    size: Vec<usize>,
}

impl Groups {
    fn new(nodes: usize) -> Self {
        Self { parent: (0..nodes).collect(), size: vec![1; nodes] }
    }

    /// Forgets the last draw and joins over the ties that are open, asked in their order.
    fn join(&mut self, ties: &[(usize, usize)], mut is_open: impl FnMut(usize) -> bool) {
        for &(a, b) in ties {
            for node in [a, b] {
                self.parent[node] = node;
                self.size[node] = 1;
            }
        }
        for (tie, &(a, b)) in ties.iter().enumerate() {
            if is_open(tie) {
                let (a, b) = (self.root(a), self.root(b));
                let (small, large) = if self.size[a] < self.size[b] { (a, b) } else { (b, a) };
                if small != large {
                    self.parent[small] = large;
                    self.size[large] += self.size[small];
                }
            }
        }
    }

    fn root(&mut self, mut node: usize) -> usize {
        while self.parent[node] != node {
            self.parent[node] = self.parent[self.parent[node]];
            node = self.parent[node];
        }
        node
    }

    fn others(&mut self, node: usize) -> usize {
        let root = self.root(node);
        self.size[root] - 1
    }
}

/// The Bass curve: share of adopters after `time`, with innovation `p` and
/// imitation `q`, and the moment of fastest growth.
pub fn bass(p: f64, q: f64, time: f64) -> (f64, f64) {
    let fade = exp(-(p + q) * time);
    let share = (1.0 - fade) / (1.0 + q / p * fade);
    (share, (crate::analysis::root::ln(q / p) / (p + q)).max(0.0))
}

/// Exponential from the four operations, the same on every machine.
fn exp(number: f64) -> f64 {
    // e^x = (e^(x/1024))^1024: near zero ten terms are enough.
    let small = number / 1024.0;
    let (mut term, mut sum, mut count) = (1.0, 1.0, 1.0);
    while count < 10.0 {
        term *= small / count;
        sum += term;
        count += 1.0;
    }
    for _ in 0..10 {
        sum *= sum;
    }
    sum
}
