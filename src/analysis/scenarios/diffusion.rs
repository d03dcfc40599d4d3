//! M7, M9 and M11: how far something new might get.
//!
//! M7 counts who is near enough to be reached in one, two, three steps. M9, the
//! independent cascade on the undirected graph: each tie passes it on once with a
//! chance p; exact where few ties matter, else drawn by lot with fixed seeds. M11,
//! the Bass curve, is a formula; it is fitted to nothing here. Contact is not
//! adoption. In: the indicator graph. Out: shares of the actors who could be reached.

use crate::analysis::network::{Network, as_number, steps};
use crate::analysis::root::ln;
use crate::base::rng::Rng;
use crate::model::cluster::Cluster;

use super::missing::{self, Missing};

/// The chances of a tie to pass something on: a low, a middle and a high one. None is measured.
pub const CHANCES: [f64; 3] = [0.1, 0.25, 0.5];

/// So many ties can be tried in every combination.
const EXACT: usize = 16;

/// Draws where they cannot, and ties looked at in all draws of one cluster.
const RUNS: usize = 10_000;
const WORK: usize = 4_000_000;

/// One seed for all sites: a build is the same twice.
const SEED: u64 = 0x0005_eed0_fa11;

/// M7 and M9 from every research institute and university with a tie.
#[derive(Clone, Debug, PartialEq)]
pub struct Spread {
    /// Research institutes and universities, and those of them with a tie, where M9 starts.
    pub research: usize,
    pub seeds: usize,
    /// M7: share of all other actors within one, two, three steps, the mean over the seeds.
    pub near: [f64; 3],
    /// Bounds of the share within two steps.
    pub near_missing: Option<Missing>,
    /// M9: share of the other tied actors reached at each chance, the mean over the seeds,
    pub mean: [f64; 3],
    /// and from the seed that reaches most.
    pub best: [f64; 3],
    /// Bounds of the mean at the middle chance.
    pub missing: Option<Missing>,
    /// Draws made; none where every combination was tried.
    pub runs: Option<usize>,
    /// How far the mean at each chance may lie off by the luck of the draw (Wilson, 95 %).
    pub luck: Option<[(f64, f64); 3]>,
    /// Actors the graph holds, those with a tie, pairs with one.
    pub n: usize,
    pub tied: usize,
    pub m: usize,
    /// All that it was computed from.
    contacts: Contacts,
}

/// All that M7 and M9 read of a cluster: while it stays, so does what they say.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Contacts {
    nodes: usize,
    /// Nodes with a tie.
    tied: Vec<usize>,
    /// Nodes that are research institutes or universities.
    research: Vec<usize>,
    pairs: Vec<(usize, usize)>,
}

impl Contacts {
    fn of(cluster: &Cluster, network: &Network) -> Self {
        let is_research = |node: &usize| cluster.actors.get(&network.nodes[*node].actor).is_some_and(|actor| actor.kind.is_research());
        let nodes = network.nodes.len();
        Self {
            nodes,
            tied: (0..nodes).filter(|&node| network.nodes[node].degree > 0).collect(),
            research: (0..nodes).filter(is_research).collect(),
            pairs: network.edges.iter().map(|edge| edge.ends).collect(),
        }
    }
}

/// None where no research institute has a tie. The draws take longer than every other model
/// together, and few edits change who is in contact with whom: `before` is taken over then.
pub(super) fn spread_from_research(cluster: &Cluster, network: &Network, before: Option<&Spread>) -> Option<Spread> {
    let contacts = Contacts::of(cluster, network);
    match before.filter(|before| before.contacts == contacts) {
        Some(same) => Some(same.clone()),
        None => spread_among(contacts),
    }
}

fn spread_among(contacts: Contacts) -> Option<Spread> {
    let Contacts { nodes, tied, research, pairs } = &contacts;
    let nodes = *nodes;
    let seeds: Vec<usize> = tied.iter().copied().filter(|node| research.binary_search(node).is_ok()).collect();
    if seeds.is_empty() || tied.len() < 2 {
        return None;
    }
    let near = near(nodes, pairs, research);
    let near_by_variant: Vec<f64> = missing::over(pairs, tied, false, |variant| self::near(nodes, variant, research)[1]);
    let runs = (WORK / pairs.len().max(1)).clamp(200, RUNS);
    let found = spreads(nodes, pairs, &seeds, CHANCES, runs);
    let others = as_number(tied.len() - 1);
    let mean_of = |found: &[[f64; 3]]| [0, 1, 2].map(|at| found.iter().map(|reach| reach[at]).sum::<f64>() / as_number(seeds.len()) / others);
    let mean = mean_of(&found);
    let by_variant: Vec<f64> = missing::over(pairs, tied, false, |variant| mean_of(&spreads(nodes, variant, &seeds, CHANCES, runs / 20))[1]);
    let is_drawn = parts(nodes, pairs, &seeds).iter().any(|part| part.ties.len() > EXACT);
    Some(Spread {
        research: research.len(),
        seeds: seeds.len(),
        near,
        near_missing: missing::bounds(near[1], &near_by_variant, pairs.len()),
        mean,
        best: [0, 1, 2].map(|at| found.iter().map(|reach| reach[at] / others).fold(0.0, f64::max)),
        missing: missing::bounds(mean[1], &by_variant, pairs.len()),
        runs: is_drawn.then_some(runs),
        luck: is_drawn.then(|| mean.map(|share| wilson(share, runs))),
        n: nodes,
        tied: tied.len(),
        m: pairs.len(),
        contacts,
    })
}

/// Share of all others within one, two, three steps, the mean over the seeds; those without a tie
/// reach nobody and count.
fn near(nodes: usize, pairs: &[(usize, usize)], seeds: &[usize]) -> [f64; 3] {
    let mut neighbours = vec![Vec::new(); nodes];
    for &(a, b) in pairs {
        neighbours[a].push(b);
        neighbours[b].push(a);
    }
    let distances: Vec<Vec<Option<usize>>> = seeds.iter().map(|&seed| steps(&neighbours, seed, None)).collect();
    [1, 2, 3].map(|most| {
        let reached = distances.iter().flatten().flatten().filter(|&&distance| distance > 0 && distance <= most).count();
        as_number(reached) / as_number(seeds.len()) / as_number(nodes - 1)
    })
}

/// Wilson's interval for a share of draws. A mean of shares varies less than a share of hits, so
/// it is rather too wide than too narrow.
fn wilson(share: f64, runs: usize) -> (f64, f64) {
    let (n, z) = (as_number(runs), 1.96);
    let middle = (share + z * z / (2.0 * n)) / (1.0 + z * z / n);
    let half = z / (1.0 + z * z / n) * (share * (1.0 - share) / n + z * z / (4.0 * n * n)).sqrt();
    ((middle - half).max(0.0), (middle + half).min(1.0))
}

/// Expected number of others reached from an actor when every tie is open with chance `chance`.
pub fn spread(network: &Network, seed: usize, chance: f64) -> f64 {
    let pairs: Vec<(usize, usize)> = network.edges.iter().map(|edge| edge.ends).collect();
    spreads(network.nodes.len(), &pairs, &[seed], [chance; 3], RUNS)[0][0]
}

/// A connected part that holds a seed.
struct Part {
    ties: Vec<(usize, usize)>,
    /// Places of its seeds in the list of all.
    seeds: Vec<usize>,
}

/// Connected parts that hold a seed.
fn parts(nodes: usize, pairs: &[(usize, usize)], seeds: &[usize]) -> Vec<Part> {
    let mut groups = Groups::new(nodes);
    groups.begin(pairs);
    pairs.iter().for_each(|&(a, b)| groups.join(a, b));
    let roots: Vec<usize> = seeds.iter().map(|&seed| groups.root(seed)).collect();
    let mut known: Vec<usize> = roots.clone();
    known.sort_unstable();
    known.dedup();
    known
        .into_iter()
        .map(|part| {
            let ties = pairs.iter().copied().filter(|&(a, _)| groups.root(a) == part).collect();
            Part { ties, seeds: (0..seeds.len()).filter(|&at| roots[at] == part).collect() }
        })
        .collect()
}

/// Expected number of others each seed reaches on its own at three chances, over the same draws.
fn spreads(nodes: usize, pairs: &[(usize, usize)], seeds: &[usize], chances: [f64; 3], runs: usize) -> Vec<[f64; 3]> {
    let mut reach = vec![[0.0; 3]; seeds.len()];
    for Part { ties, seeds: own } in parts(nodes, pairs, seeds) {
        let starts: Vec<usize> = own.iter().map(|&at| seeds[at]).collect();
        let found = if ties.len() <= EXACT { exact(nodes, &ties, &starts, chances) } else { drawn(nodes, &ties, &starts, chances, runs) };
        for (at, value) in own.into_iter().zip(found) {
            reach[at] = value;
        }
    }
    reach
}

/// Every combination of open and closed ties, weighed by its chance.
fn exact(nodes: usize, ties: &[(usize, usize)], seeds: &[usize], chances: [f64; 3]) -> Vec<[f64; 3]> {
    let mut groups = Groups::new(nodes);
    let mut sums = vec![[0.0; 3]; seeds.len()];
    for open in 0_u32..1 << ties.len() {
        let is_open = |tie: usize| open >> tie & 1 == 1;
        let weights = chances.map(|chance| (0..ties.len()).map(|tie| if is_open(tie) { chance } else { 1.0 - chance }).product::<f64>());
        groups.begin(ties);
        for (_, &(a, b)) in ties.iter().enumerate().filter(|(tie, _)| is_open(*tie)) {
            groups.join(a, b);
        }
        for (sums, &seed) in sums.iter_mut().zip(seeds) {
            let others = as_number(groups.others(seed));
            for (sum, weight) in sums.iter_mut().zip(weights) {
                *sum += weight * others;
            }
        }
    }
    sums
}

/// One draw serves all chances: a tie that is open at a low one is open at every higher one.
fn drawn(nodes: usize, ties: &[(usize, usize)], seeds: &[usize], chances: [f64; 3], runs: usize) -> Vec<[f64; 3]> {
    let mut rng = Rng::new(SEED);
    let mut groups = Groups::new(nodes);
    let mut sums = vec![[0_usize; 3]; seeds.len()];
    let mut lots = vec![0.0; ties.len()];
    for _ in 0..runs {
        lots.iter_mut().for_each(|lot| *lot = rng.unit());
        groups.begin(ties);
        let mut before = -1.0;
        for (at, chance) in chances.into_iter().enumerate() {
            for (&(a, b), lot) in ties.iter().zip(&lots) {
                if (before..chance).contains(lot) {
                    groups.join(a, b);
                }
            }
            before = chance;
            for (sum, &seed) in sums.iter_mut().zip(seeds) {
                sum[at] += groups.others(seed);
            }
        }
    }
    sums.into_iter().map(|sum| sum.map(|sum| as_number(sum) / as_number(runs))).collect()
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

    /// Forgets the last draw; only actors with one of these ties can have changed.
    fn begin(&mut self, ties: &[(usize, usize)]) {
        for node in ties.iter().flat_map(|&(a, b)| [a, b]) {
            self.parent[node] = node;
            self.size[node] = 1;
        }
    }

    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (small, large) = if self.size[a] < self.size[b] { (a, b) } else { (b, a) };
        if small != large {
            self.parent[small] = large;
            self.size[large] += self.size[small];
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

/// Parameters of the Bass curve as published for many products, low, middle, high: innovation and
/// imitation (Mahajan, Muller & Bass 1995; the middle is the mean of Sultan, Farley & Lehmann 1990).
pub const BASS: [(f64, f64); 3] = [(0.01, 0.3), (0.03, 0.38), (0.03, 0.5)];

/// The Bass curve: share of adopters after `time`, with innovation `p` and
/// imitation `q`, and the moment of fastest growth.
pub fn bass(p: f64, q: f64, time: f64) -> (f64, f64) {
    let fade = exp(-(p + q) * time);
    let share = (1.0 - fade) / (1.0 + q / p * fade);
    (share, (ln(q / p) / (p + q)).max(0.0))
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
