//! Records that lead back to themselves: stages, causes, owners, later facts,
//! sources that repeat each other.
//!
//! In: which record names which. Out: each circle once, from its smallest id.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Display;

use crate::base::span::Span;
use crate::diag::code::CYCLE;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::{Cluster, Commons};
use crate::model::site::Site;

/// Every circle of a graph, the first id again at the end. Each record is
/// visited once, and without recursion: a chain may be as long as a file.
pub(super) fn circles<K: Ord + Clone>(next: &BTreeMap<K, Vec<K>>) -> Vec<Vec<K>> {
    let mut done: BTreeSet<&K> = BTreeSet::new();
    let mut out: Vec<Vec<K>> = Vec::new();
    for start in next.keys().filter(|key| !next[*key].is_empty()) {
        let mut path: Vec<(&K, usize)> = vec![(start, 0)];
        let mut on_path: BTreeSet<&K> = [start].into();
        while let Some((at, tried)) = path.last_mut() {
            let at = *at;
            let step = if done.contains(at) { None } else { next.get(at).and_then(|list| list.get(*tried)) };
            *tried += 1;
            match step {
                Some(to) if on_path.contains(to) => {
                    let from = path.iter().position(|(id, _)| *id == to).unwrap_or(0);
                    let members: Vec<K> = path[from..].iter().map(|(id, _)| (*id).clone()).collect();
                    out.push(turned(members));
                }
                Some(to) if !done.contains(to) => {
                    on_path.insert(to);
                    path.push((to, 0));
                }
                Some(_) => {}
                None => {
                    done.insert(at);
                    on_path.remove(at);
                    path.pop();
                }
            }
        }
    }
    out.sort();
    out.dedup();
    out
}

/// The circle from its smallest member, which stands at the end again.
fn turned<K: Ord + Clone>(mut members: Vec<K>) -> Vec<K> {
    let smallest = (0..members.len()).min_by(|&a, &b| members[a].cmp(&members[b])).unwrap_or(0);
    members.rotate_left(smallest);
    members.extend(members.first().cloned());
    members
}

/// A circle in words; of a long one the middle is left out.
pub(super) fn fault<K: Display>(span: Span, what: &str, circle: &[K], help: &str) -> Diagnostic {
    const MOST: usize = 8;
    let mut names: Vec<String> = circle.iter().map(ToString::to_string).collect();
    if names.len() > MOST {
        names.splice(MOST / 2..names.len() - MOST / 2, ["…".to_owned()]);
    }
    Diagnostic::fault(CYCLE, span, format!("{what}: {}", names.join(" → "))).help(help)
}

/// Reports every circle but those of stages, which decide the tiers.
pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    for cluster in site.clusters.values() {
        of_cluster(cluster, diagnostics);
        repeats(&cluster.own, diagnostics);
    }
    repeats(&site.shared, diagnostics);
}

fn of_cluster(cluster: &Cluster, diagnostics: &mut Diagnostics) {
    let owners = cluster.actors.values().map(|actor| (actor.id.clone(), actor.parent.iter().cloned().collect())).collect();
    for circle in circles(&owners) {
        let span = cluster.actors[&circle[0]].common.span;
        diagnostics.push(fault(span, "owners own each other in a circle", &circle, "take `parent` out of one of them"));
    }
    let causes = cluster.events.values().map(|event| (event.id.clone(), event.caused_by.clone())).collect();
    for circle in circles(&causes) {
        let span = cluster.events[&circle[0]].common.span;
        diagnostics.push(fault(span, "events cause each other in a circle", &circle, "take one of them out of `caused_by`"));
    }
    let later = cluster.facts.values().map(|fact| (fact.id.clone(), fact.superseded_by.iter().cloned().collect())).collect();
    for circle in circles(&later) {
        let span = cluster.facts[&circle[0]].common.span;
        diagnostics.push(fault(span, "facts supersede each other in a circle", &circle, "the latest fact has no `superseded_by`"));
    }
}

fn repeats(commons: &Commons, diagnostics: &mut Diagnostics) {
    let repeated = commons.sources.values().map(|source| (source.id.clone(), source.repeats.iter().cloned().collect())).collect();
    for circle in circles(&repeated) {
        let span = commons.sources[&circle[0]].common.span;
        diagnostics.push(fault(span, "sources repeat each other in a circle", &circle, "the first to say it has no `repeats`"));
    }
}

#[cfg(test)]
mod tests {
    use super::circles;

    #[test]
    fn each_circle_once() {
        let graph = [("a", vec!["b"]), ("b", vec!["c", "b"]), ("c", vec!["a"]), ("d", vec!["a"]), ("e", vec![])].into_iter().collect();
        assert_eq!(circles(&graph), [vec!["a", "b", "c", "a"], vec!["b", "b"]]);
    }
}
