//! I23: how many actors a research institute reaches in one, two, three steps.
//!
//! A path is a possible contact, not an adoption. Actors without a tie count
//! among those to be reached: leaving them out would flatter.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, Row, Subject, part};
use crate::analysis::network::{as_number, steps};

pub(super) const ENTRY: Entry = Entry {
    id: "I23",
    slug: "diffusion-reach",
    formula: "actors within k steps / (n − 1), mean over research institutes and universities; the value is k = 2",
    reference: "Shortest paths; Wasserman & Faust 1994",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let n = network.nodes.len();
    let seeds: Vec<usize> = (0..n).filter(|&node| basis.actor(node).kind.is_research()).collect();
    if seeds.is_empty() || n < 2 {
        return None;
    }
    let neighbours = network.neighbours();
    let reached: Vec<[usize; 3]> = seeds
        .iter()
        .map(|&seed| {
            let distances = steps(&neighbours, seed, None);
            [1, 2, 3].map(|most| distances.iter().flatten().filter(|&&distance| distance > 0 && distance <= most).count())
        })
        .collect();
    let others = as_number(n - 1);
    let mean = |step: usize| reached.iter().map(|counts| as_number(counts[step]) / others).sum::<f64>() / as_number(seeds.len());
    let rows = seeds
        .iter()
        .zip(&reached)
        .map(|(&seed, counts)| Row {
            subject: Subject::Actor(network.nodes[seed].actor.clone()),
            value: Some(as_number(counts[1]) / others),
            measure: Measure::Share,
            n: counts[1],
            m: counts[0],
        })
        .collect();
    Some(Finding {
        value: Some(mean(1)),
        parts: vec![
            part("one-step", Some(mean(0)), Measure::Share),
            part("two-steps", Some(mean(1)), Measure::Share),
            part("three-steps", Some(mean(2)), Measure::Share),
        ],
        rows,
        n,
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(n, network.edges.len()),
        reading: vec![("share", Argument::Share(mean(1))), ("institutes", Argument::Count(seeds.len())), ("actors", Argument::Count(n - 1))],
        ..Finding::default()
    })
}
