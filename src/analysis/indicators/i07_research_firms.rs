//! I07: how research and firms of the core are tied.

use std::collections::BTreeSet;

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::as_number;

pub(super) const ENTRY: Entry = Entry {
    id: "I07",
    slug: "research-firms",
    formula: "firms with at least one research partner / firms; density: m / (r f); f: firms inside, r: research institutes and universities inside, m: tied pairs of one of each",
    reference: "After the triple-helix literature (Etzkowitz & Leydesdorff 2000)",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let firm = |node: usize| basis.is_inside(node) && basis.actor(node).kind.is_firm();
    let research = |node: usize| basis.is_inside(node) && basis.actor(node).kind.is_research();
    let all = |is: &dyn Fn(usize) -> bool| (0..network.nodes.len()).filter(|&node| is(node)).count();
    let (firms, institutes) = (all(&firm), all(&research));
    let between: Vec<_> =
        network.edges.iter().filter(|edge| (firm(edge.ends.0) && research(edge.ends.1)) || (firm(edge.ends.1) && research(edge.ends.0))).collect();
    let linked: BTreeSet<usize> = between.iter().map(|edge| if firm(edge.ends.0) { edge.ends.0 } else { edge.ends.1 }).collect();
    let m = between.len();
    let possible = firms * institutes;
    Some(Finding {
        // Without any research institute nobody can be tied to one.
        value: share(linked.len(), firms).filter(|_| institutes > 0),
        parts: vec![
            part("density", (possible > 0).then(|| as_number(m) / as_number(possible)), Measure::Share),
            count("firms", firms),
            count("institutes", institutes),
        ],
        n: firms + institutes,
        m,
        coverage: basis.coverage(between),
        too_few: basis.is_too_few(firms + institutes, m),
        reading: vec![
            ("linked", Argument::Count(linked.len())),
            ("firms", Argument::Count(firms)),
            ("institutes", Argument::Count(institutes)),
            ("share", Argument::Share(share(linked.len(), firms).unwrap_or_default())),
        ],
        ..Finding::default()
    })
}
