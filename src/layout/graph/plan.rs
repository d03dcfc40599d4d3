//! A portfolio: one network drawn by several methods, the best kept. In: a connected part. Out:
//! places in units of one hop. Never here: canvas, names.
//!
//! No method wins everywhere: stress tells distances truly, force keeps neighbourhoods together
//! and crosses fewer lines, most of all in large networks of few hops.
//!
//! **Which candidate wins:** among those whose stress is near the lowest, the one of the
//! greatest worth (`measures`), the first of the list on a tie.

use super::geometry::{Point, distance};
use super::measures::{ALL, Yardstick};
use super::stress::{self, Descent, Term};
use super::topology::Topology;
use super::{force, pack, start};

/// Name of a method and what it made of a part.
pub(super) type Candidate = (&'static str, Vec<Point>);

/// Stress above the lowest that a candidate may have, up to [`ALL`] nodes and beyond, where
/// true distances are out of reach anyway.
const SLACK: (f64, f64) = (1.03, 1.1);
/// Nodes up to which a second start and twice the rounds cost next to nothing.
const SMALL: usize = 300;
const ROUNDS: (usize, usize) = (30, 12);
/// Pivots of sparse stress.
const PIVOTS: usize = 100;
/// How much of the way from stress to force is "some".
const MIXED: f64 = 0.25;
/// Rounds of the short force step.
const PUSHES: usize = 30;
/// How far a node may leave its earlier place, as a share of the diagonal.
pub(super) const LOYAL: f64 = 0.045;
const SEED: u64 = 20_260_301;

/// Places of a whole network, part by part.
#[derive(Debug, Clone, PartialEq)]
pub struct Plan {
    /// In units of one hop, each part around a middle of its own.
    pub(super) at: Vec<Point>,
    /// The method of the largest part.
    pub(super) candidate: &'static str,
}

pub(super) fn plan(topology: &Topology) -> Plan {
    let mut plan = Plan { at: vec![(0.0, 0.0); topology.count], candidate: "rows" };
    for (number, part) in topology.parts().iter().enumerate().filter(|(_, part)| part.len() > 1) {
        let (name, at) = best(&topology.restricted(part));
        if number == 0 {
            plan.candidate = name;
        }
        for (&node, place) in part.iter().zip(at) {
            plan.at[node] = place;
        }
    }
    plan
}

/// Earlier places, and for who has none the middle of its neighbours' (of `middle`, for who
/// has none of these), a little aside so that no two coincide.
pub(super) fn beside(topology: &Topology, earlier: &[Option<Point>], middle: Point) -> Vec<Point> {
    let mut found = earlier.to_vec();
    let mut waiting: Vec<usize> = (0..topology.count).filter(|&v| found[v].is_none()).collect();
    while !waiting.is_empty() {
        let known = found.clone();
        for &v in &waiting {
            let near: Vec<Point> = topology.near[v].iter().filter_map(|&(w, _)| known[w]).collect();
            let count = near.len() as f64;
            if !near.is_empty() {
                found[v] = Some((near.iter().map(|p| p.0).sum::<f64>() / count, near.iter().map(|p| p.1).sum::<f64>() / count));
            }
        }
        let left: Vec<usize> = waiting.iter().copied().filter(|&v| found[v].is_none()).collect();
        if left.len() == waiting.len() {
            break;
        }
        waiting = left;
    }
    let aside = |v: usize, by: usize| if earlier[v].is_some() { 0.0 } else { 1e-3 * ((v * 7 + by) % 97) as f64 };
    found.into_iter().map(|place| place.unwrap_or(middle)).enumerate().map(|(v, p)| (p.0 + aside(v, 0), p.1 - aside(v, 31))).collect()
}

/// Earlier places brought up to date: newcomers beside their partners, everyone a little
/// towards the hops of today, nobody far.
pub(super) fn again(topology: &Topology, earlier: &[Option<Point>]) -> Vec<Point> {
    let earlier: Vec<Option<Point>> = (0..topology.count).map(|v| earlier.get(v).copied().flatten().filter(|p| p.0.is_finite() && p.1.is_finite())).collect();
    let (across, down) = (pack::range(earlier.iter().flatten().map(|p| p.0)), pack::range(earlier.iter().flatten().map(|p| p.1)));
    let most = LOYAL * distance((across.0, down.0), (across.1, down.1));
    let mut at = beside(topology, &earlier, ((across.0 + across.1) / 2.0, (down.0 + down.1) / 2.0));
    for part in topology.parts().iter().filter(|part| part.len() > 2) {
        let own = topology.restricted(part);
        let mut terms = terms(&own, &Yardstick::new(&own));
        let start: Vec<Point> = part.iter().map(|&v| at[v]).collect();
        let factor = stress::factor(&terms, &start);
        let moved = stress::descend(&mut terms, start.iter().map(|p| (p.0 * factor, p.1 * factor)).collect(), descent(ROUNDS.1, 1.0));
        for ((&node, home), new) in part.iter().zip(&start).zip(moved) {
            let new = (new.0 / factor, new.1 / factor);
            let share = if earlier[node].is_some() { (most / distance(*home, new).max(1e-12)).min(1.0) } else { 1.0 };
            let to = (home.0 + share * (new.0 - home.0), home.1 + share * (new.1 - home.1));
            // Beyond the old borders, the whole drawing would be shifted to make room.
            at[node] = (to.0.clamp(across.0, across.1), to.1.clamp(down.0, down.1));
        }
    }
    at
}

/// All pairs of a part, or those that stand for them.
fn terms(topology: &Topology, yard: &Yardstick<'_>) -> Vec<Term> {
    if topology.count > ALL { stress::sparse(topology, PIVOTS) } else { stress::full(topology.count, |a, b| f64::from(yard.hops[a].1[b])) }
}

/// The best of all.
fn best(topology: &Topology) -> Candidate {
    let yard = Yardstick::new(topology);
    let candidates = candidates(topology, &yard);
    let stress: Vec<f64> = candidates.iter().map(|(_, at)| yard.stress(at)).collect();
    let slack = if topology.count <= ALL { SLACK.0 } else { SLACK.1 };
    let limit = stress.iter().copied().fold(f64::INFINITY, f64::min) * slack + 1e-9;
    let mut best: Option<(f64, Candidate)> = None;
    for (candidate, stress) in candidates.into_iter().zip(stress) {
        if stress <= limit {
            let worth = yard.worth(&candidate.1);
            if best.as_ref().is_none_or(|(most, _)| worth > *most) {
                best = Some((worth, candidate));
            }
        }
    }
    let (_, (name, mut at)) = best.expect("the lowest stress is within its own slack");
    let scale = yard.scale(&at);
    for place in &mut at {
        *place = (place.0 * scale, place.1 * scale);
    }
    (name, at)
}

fn candidates(topology: &Topology, yard: &Yardstick<'_>) -> Vec<Candidate> {
    let count = topology.count;
    let guess = start::start(topology);
    if count < 3 {
        return vec![("stress", guess)];
    }
    let grown = force::multilevel(topology, SEED);
    let mut terms = terms(topology, yard);
    if count > ALL {
        let sparse = stress::relax(&mut terms, &guess, descent(ROUNDS.1, f64::INFINITY));
        let pushed = force::spread(topology, &sparse, PUSHES);
        let true_grown = stress::relax(&mut terms, &grown, descent(ROUNDS.1 / 2, 2.0));
        return vec![("force", grown), ("sparse stress", sparse), ("sparse stress and force", pushed), ("force and sparse stress", true_grown)];
    }
    let rounds = if count <= SMALL { ROUNDS.0 } else { ROUNDS.1 };
    let mut found = vec![("stress", stress::relax(&mut terms, &guess, descent(rounds, f64::INFINITY)))];
    if count <= SMALL {
        found.push(("force and stress", stress::relax(&mut terms, &grown, descent(rounds, f64::INFINITY))));
    }
    let lowest = if found.len() > 1 && yard.stress(&found[1].1) < yard.stress(&found[0].1) { 1 } else { 0 };
    let pushed = force::spread(topology, &found[lowest].1, PUSHES);
    // A little of the way from one to the other costs little stress and keeps more neighbours.
    let (one, two) = (yard.scale(&found[lowest].1) * (1.0 - MIXED), yard.scale(&pushed) * MIXED);
    let mixed = found[lowest].1.iter().zip(&pushed).map(|(a, b)| (a.0 * one + b.0 * two, a.1 * one + b.1 * two)).collect();
    found.push(("stress and some force", mixed));
    stress::tighten(&mut terms, 4.0);
    found.push(("tight stress", stress::relax(&mut terms, &found[lowest].1, descent(rounds / 2, 2.0))));
    found.extend([("stress and force", pushed), ("force", grown)]);
    found
}

fn descent(rounds: usize, first: f64) -> Descent {
    Descent { rounds, first, seed: SEED }
}
