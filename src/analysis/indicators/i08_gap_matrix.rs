//! I08: which classes of actor are tied to firms, and which bridge is missing.

use super::{Argument, Basis, Class, Entry, Extent, Finding, Measure, Row, Subject, count};
use crate::analysis::network::{Edge, as_number, density};

pub(super) const ENTRY: Entry = Entry {
    id: "I08",
    slug: "gap-matrix",
    formula: "for each pair of classes: tied pairs / possible pairs; the value is the number of pairs of classes without any tie",
    reference: "Seven gaps of innovation: Sölvell & Williams 2013",
    measure: Measure::Count,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let network = basis.network;
    let all = || 0..network.nodes.len();
    let is_inside = |node: usize| basis.is_inside(node);
    let of = |class: Class| -> Vec<usize> { all().filter(|&node| is_inside(node) && class.holds(basis.actor(node).kind)).collect() };
    let firms = of(Class::Firm);
    let inside: Vec<usize> = all().filter(|&node| is_inside(node)).collect();
    let home = |node: usize| inside.iter().any(|&own| basis.actor(own).country == basis.actor(node).country);
    let (near, far): (Vec<usize>, Vec<usize>) = all().filter(|&node| !is_inside(node)).partition(|&node| home(node));
    let mut rows = vec![within(basis, &firms)];
    for class in [Class::Research, Class::Education, Class::Capital, Class::Public] {
        rows.push(between(basis, Subject::Classes(Class::Firm, class), &firms, &of(class)));
    }
    rows.push(between(basis, Subject::Classes(Class::Inside, Class::Country), &inside, &near));
    rows.push(between(basis, Subject::Classes(Class::Inside, Class::Abroad), &inside, &far));
    let known = rows.iter().filter(|row| row.value.is_some()).count();
    let missing = rows.iter().filter(|row| row.value.is_some() && row.m == 0).count();
    Some(Finding {
        value: (known > 0).then(|| as_number(missing)),
        parts: vec![count("bridges-known", known)],
        rows,
        n: network.nodes.len(),
        m: network.edges.len(),
        coverage: basis.coverage(&network.edges),
        too_few: basis.is_too_few(network.nodes.len(), network.edges.len()),
        reading: vec![("missing", Argument::Count(missing)), ("known", Argument::Count(known))],
        ..Finding::default()
    })
}

fn within(basis: &Basis<'_>, firms: &[usize]) -> Row {
    let is_in = |edge: &&Edge| firms.contains(&edge.ends.0) && firms.contains(&edge.ends.1);
    let m = basis.network.edges.iter().filter(is_in).count();
    Row {
        subject: Subject::Classes(Class::Firm, Class::Firm),
        value: density(firms.len(), m),
        measure: Measure::Share,
        n: firms.len() * firms.len().saturating_sub(1) / 2,
        m,
    }
}

/// A university may stand on both sides; it is no pair with itself.
fn between(basis: &Basis<'_>, subject: Subject, left: &[usize], right: &[usize]) -> Row {
    let crosses = |edge: &&Edge| {
        let (a, b) = edge.ends;
        (left.contains(&a) && right.contains(&b)) || (left.contains(&b) && right.contains(&a))
    };
    let m = basis.network.edges.iter().filter(crosses).count();
    let possible = left.len() * right.len();
    let value = (possible > 0).then(|| as_number(m) / as_number(possible));
    Row { subject, value, measure: Measure::Share, n: possible, m }
}
