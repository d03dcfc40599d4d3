//! Places whose distances tell the hops. In: a connected part, wished distances, a first guess.
//! Out: better places in units of one hop. Never here: canvas, labels.
//!
//! Stochastic gradient descent over pairs (Zheng, Pawar, Goodman 2019): every pair in turn is
//! moved towards its wished distance, with a step that shrinks from round to round. Large parts
//! have too many pairs; there the pairs with some pivots stand for all (sparse stress, Ortmann,
//! Klimenta, Brandes 2016).

use super::geometry::{Point, distance};
use super::start;
use super::topology::{FAR, Topology};
use crate::base::rng::Rng;

/// A pair and its wish. `f32` halves what has to be moved through the machine's caches.
#[derive(Debug, Clone, Copy)]
pub(super) struct Term {
    a: u32,
    b: u32,
    wish: f32,
    /// How much `a` and `b` listen to it; what they listen to fully is 1.
    weights: (f32, f32),
}

impl Term {
    fn new(a: usize, b: usize, wish: f64, weights: (f64, f64)) -> Self {
        Self { a: a as u32, b: b as u32, wish: wish as f32, weights: (weights.0 as f32, weights.1 as f32) }
    }
}

/// All pairs of a part, each with its wish.
pub(super) fn full(count: usize, wish: impl Fn(usize, usize) -> f64) -> Vec<Term> {
    let mut terms = Vec::with_capacity(count * count / 2);
    for a in 0..count {
        for b in a + 1..count {
            let wish = wish(a, b);
            terms.push(Term::new(a, b, wish, (1.0 / (wish * wish), 1.0 / (wish * wish))));
        }
    }
    terms
}

/// Makes ties weigh so many times as much: their lengths become more even.
pub(super) fn tighten(terms: &mut [Term], times: f32) {
    for term in terms.iter_mut().filter(|t| t.wish <= 1.0) {
        term.weights = (term.weights.0 * times, term.weights.1 * times);
    }
}

/// Ties, and every node with every pivot: a pivot speaks for the nodes around it that are less
/// than half as far from it.
pub(super) fn sparse(topology: &Topology, pivots: usize) -> Vec<Term> {
    let count = topology.count;
    let rows = start::far_apart(topology, pivots);
    let mut terms: Vec<Term> = topology.links.iter().map(|l| Term::new(l.a, l.b, 1.0, (1.0, 1.0))).collect();
    let mut nearest = vec![(FAR, 0); count];
    for (index, (_, hops)) in rows.iter().enumerate() {
        for (best, &h) in nearest.iter_mut().zip(hops) {
            *best = (*best).min((h, index));
        }
    }
    for (index, (pivot, hops)) in rows.iter().enumerate() {
        let farthest = usize::from(hops.iter().copied().filter(|&h| h != FAR).max().unwrap_or(0));
        // How many of its own nodes lie within so many hops.
        let mut within = vec![0_usize; farthest + 2];
        for v in (0..count).filter(|&v| nearest[v].1 == index) {
            within[usize::from(hops[v])] += 1;
        }
        for h in 1..within.len() {
            within[h] += within[h - 1];
        }
        for (v, &h) in hops.iter().enumerate() {
            if h > 1 && h != FAR {
                let wish = f64::from(h);
                let weight = within[usize::from(h) / 2] as f64 / (wish * wish);
                terms.push(Term::new(v, *pivot, wish, (weight, 0.0)));
            }
        }
    }
    terms
}

/// Blocks of terms whose order changes from round to round.
const ORDER: usize = 15_000;

/// Steps of a descent, from one that satisfies the farthest pair at once down to a tenth.
#[derive(Debug, Clone, Copy)]
pub(super) struct Descent {
    pub rounds: usize,
    /// The first step, when it shall not be that large: what is there is only polished.
    pub first: f64,
    pub seed: u64,
}

/// From a first guess of any size.
pub(super) fn relax(terms: &mut [Term], start: &[Point], descent: Descent) -> Vec<Point> {
    let factor = factor(terms, start);
    // Nodes of one place are pulled apart by a hair.
    let hair = |v: usize| 1e-4 * ((v * 7 + 3) % 101) as f64 / 101.0;
    let start = start.iter().enumerate().map(|(v, p)| (p.0 * factor + hair(v), p.1 * factor - hair(v + 50))).collect();
    descend(terms, start, descent)
}

/// From places in units of one hop.
pub(super) fn descend(terms: &mut [Term], mut at: Vec<Point>, descent: Descent) -> Vec<Point> {
    let farthest = terms.iter().map(|t| f64::from(t.wish)).fold(1.0, f64::max);
    let (first, last) = ((farthest * farthest).min(descent.first), 0.1);
    let ratio = root((last / first).min(1.0), descent.rounds.saturating_sub(1).max(1));
    let mut step = first;
    let mut rng = Rng::new(descent.seed);
    // Shuffled once; later rounds take blocks of neighbours in another order, which the
    // machine's caches like far better and the drawing does not notice.
    rng.shuffle(terms);
    let block = 1 + terms.len() / ORDER;
    let mut blocks: Vec<usize> = (0..terms.len()).step_by(block).collect();
    for _ in 0..descent.rounds {
        rng.shuffle(&mut blocks);
        for &from in &blocks {
            for term in &terms[from..terms.len().min(from + block)] {
                pull(&mut at, term, step);
            }
        }
        step *= ratio;
    }
    at
}

/// One pair towards its wish.
#[inline]
fn pull(at: &mut [Point], term: &Term, step: f64) {
    let (a, b) = (term.a as usize, term.b as usize);
    let (dx, dy) = (at[a].0 - at[b].0, at[a].1 - at[b].1);
    let length = (dx * dx + dy * dy).sqrt().max(1e-9);
    let share = 0.5 - 0.5 * f64::from(term.wish) / length;
    let (mine, yours) = ((step * f64::from(term.weights.0)).min(1.0) * share, (step * f64::from(term.weights.1)).min(1.0) * share);
    at[a] = (at[a].0 - mine * dx, at[a].1 - mine * dy);
    at[b] = (at[b].0 + yours * dx, at[b].1 + yours * dy);
}

/// What brings places to the size of the wishes.
pub(super) fn factor(terms: &[Term], start: &[Point]) -> f64 {
    let (mut above, mut below) = (0.0, 0.0);
    for term in terms {
        let have = distance(start[term.a as usize], start[term.b as usize]);
        let weight = f64::from(term.weights.0);
        above += weight * f64::from(term.wish) * have;
        below += weight * have * have;
    }
    if below > 1e-12 { above / below } else { 1.0 }
}

/// `value^(1/n)` for a value below 1, by halving: `powf` may differ between machines.
fn root(value: f64, n: usize) -> f64 {
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..60 {
        let middle = (low + high) / 2.0;
        if (0..n).fold(1.0, |product, _| product * middle) < value {
            low = middle;
        } else {
            high = middle;
        }
    }
    (low + high) / 2.0
}

#[cfg(test)]
mod tests {
    use super::super::measures::Yardstick;
    use super::super::topology::topology;
    use super::super::{Edge, start};
    use super::*;

    const DESCENT: Descent = Descent { rounds: 20, first: f64::INFINITY, seed: 1 };

    fn cycle(count: usize) -> Topology {
        let edges: Vec<Edge> = (0..count).map(|a| Edge { a, b: (a + 1) % count, weight: 1.0 }).collect();
        topology(count, &edges)
    }

    #[test]
    fn a_cycle_is_drawn_truly() {
        let t = cycle(12);
        let draw = || {
            let hops = t.all_hops();
            relax(&mut full(12, |a, b| f64::from(hops[a * 12 + b])), &start::start(&t), DESCENT)
        };
        let stress = Yardstick::new(&t).stress(&draw());
        assert!(stress < 0.06, "{stress}");
        assert_eq!(draw(), draw());
    }

    #[test]
    fn a_few_pivots_stand_for_all() {
        let t = cycle(60);
        let at = relax(&mut sparse(&t, 10), &start::start(&t), DESCENT);
        let stress = Yardstick::new(&t).stress(&at);
        assert!(stress < 0.09, "{stress}");
    }

    #[test]
    fn roots() {
        assert!((root(0.001, 3) - 0.1).abs() < 1e-9);
    }
}
