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
    let mut effects: Vec<Effect> = seeds
        .into_iter()
        .map(|seed| Effect { actor: network.nodes[seed].actor.clone(), loss: spread(network, seed, CHANCE) / (as_number(tied) - 1.0), touched: Vec::new() })
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
    let component = network.nodes[seed].component;
    let ties: Vec<(usize, usize)> = network.edges.iter().map(|edge| edge.ends).filter(|ends| network.nodes[ends.0].component == component).collect();
    if component.is_none() {
        return 0.0;
    }
    if ties.len() <= EXACT { exact(network.nodes.len(), &ties, seed, chance) } else { drawn(network.nodes.len(), &ties, seed, chance) }
}

/// Every combination of open and closed ties, weighed by its chance.
fn exact(nodes: usize, ties: &[(usize, usize)], seed: usize, chance: f64) -> f64 {
    let mut sum = 0.0;
    for open in 0_u32..1 << ties.len() {
        let is_open = |tie: usize| open >> tie & 1 == 1;
        let weight: f64 = (0..ties.len()).map(|tie| if is_open(tie) { chance } else { 1.0 - chance }).product();
        sum += weight * as_number(reached(nodes, ties, seed, is_open));
    }
    sum
}

fn drawn(nodes: usize, ties: &[(usize, usize)], seed: usize, chance: f64) -> f64 {
    let mut rng = Rng::new(SEED);
    let mut sum = 0;
    for _ in 0..RUNS {
        let open: Vec<bool> = ties.iter().map(|_| rng.unit() < chance).collect();
        sum += reached(nodes, ties, seed, |tie| open[tie]);
    }
    as_number(sum) / as_number(RUNS)
}

/// How many others can be reached over open ties.
fn reached(nodes: usize, ties: &[(usize, usize)], seed: usize, is_open: impl Fn(usize) -> bool) -> usize {
    let mut parent: Vec<usize> = (0..nodes).collect();
    fn root(parent: &mut [usize], mut node: usize) -> usize {
        while parent[node] != node {
            parent[node] = parent[parent[node]];
            node = parent[node];
        }
        node
    }
    for (tie, &(a, b)) in ties.iter().enumerate() {
        if is_open(tie) {
            let (a, b) = (root(&mut parent, a), root(&mut parent, b));
            parent[a] = b;
        }
    }
    let own = root(&mut parent, seed);
    let mut others: Vec<usize> = ties.iter().flat_map(|ends| [ends.0, ends.1]).collect();
    others.sort_unstable();
    others.dedup();
    others.into_iter().filter(|&node| node != seed && root(&mut parent, node) == own).count()
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
