//! I01: of all possible pairs of firms of the cluster, how many have a tie.

use super::{Argument, Basis, Entry, Extent, Finding, Measure, count, part, share};
use crate::analysis::network::{as_number, density};

pub(super) const ENTRY: Entry = Entry {
    id: "I01",
    slug: "cooperation-density",
    formula: "2 m / (n (n − 1)); n: firms inside, m: pairs of them with at least one tie",
    reference: "Wasserman & Faust 1994; on the effect of size Anderson, Butts & Carley 1999",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let is_firm = |node: usize| basis.is_inside(node) && basis.actor(node).kind.is_firm();
    let n = (0..basis.network.nodes.len()).filter(|&node| is_firm(node)).count();
    let edges: Vec<_> = basis.network.edges.iter().filter(|edge| is_firm(edge.ends.0) && is_firm(edge.ends.1)).collect();
    let m = edges.len();
    let possible = n * n.saturating_sub(1) / 2;
    Some(Finding {
        value: density(n, m),
        parts: vec![
            count("pairs", m),
            count("possible-pairs", possible),
            part("mean-degree", (n > 0).then(|| 2.0 * as_number(m) / as_number(n)), Measure::Mean),
        ],
        n,
        m,
        coverage: basis.coverage(edges),
        too_few: basis.is_too_few(n, m),
        reading: vec![
            ("firms", Argument::Count(n)),
            ("pairs", Argument::Count(m)),
            ("possible", Argument::Count(possible)),
            ("share", Argument::Share(share(m, possible).unwrap_or_default())),
        ],
        ..Finding::default()
    })
}
