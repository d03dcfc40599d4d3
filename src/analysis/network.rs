//! The indicator graph: who is tied to whom on a day.
//!
//! In: a cluster and a day. Out: a simple undirected graph with the records
//! behind every edge, its parts, and the actors and ties that alone hold it
//! together. Direction, kinds of tie and drawing order play no role here.
//!
//! A tie is in the graph when it is active and realised, its kind is collaboration (not
//! membership, tenancy or descent) and both ends are named actors that are
//! active and neither `market` nor `infrastructure`. Groups of unnamed firms
//! and undisclosed ends are never in it.

use std::collections::{BTreeMap, BTreeSet};

use petgraph::graph::{NodeIndex, UnGraph};

use crate::base::date::Day;
use crate::base::ids::{ActorId, ProjectId, RelationId};
use crate::base::value::Known;
use crate::model::actor::Actor;
use crate::model::cluster::Cluster;
use crate::model::record::{Lifespan, Progress, Sources};
use crate::model::relation::{Family, Relation};

/// The graph of one day. Indices of nodes follow the order of their ids.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Network {
    /// Every actor the indicators count, isolated ones included.
    pub nodes: Vec<Node>,
    /// Sorted by their two ends, the smaller index first.
    pub edges: Vec<Edge>,
    /// Connected parts with at least one tie, the largest first, then by first node.
    pub components: Vec<Vec<usize>>,
    /// Actors whose loss splits their part, the one that cuts off most first.
    pub articulation: Vec<Articulation>,
    /// Edges whose loss splits their part, the one that cuts off most first.
    pub bridges: Vec<Bridge>,
    /// Number of ties (relations and projects) behind the edges.
    pub ties: usize,
    /// How many of them have a beginning.
    pub dated_ties: usize,
    /// How many of them cite a source.
    pub sourced_ties: usize,
}

/// An actor in the graph.
#[derive(Clone, Debug, PartialEq)]
pub struct Node {
    pub actor: ActorId,
    /// Number of partners.
    pub degree: usize,
    /// Sum of the weights of its edges.
    pub strength: f64,
    /// Index into `components`; none for an isolated actor.
    pub component: Option<usize>,
}

/// Two actors with at least one active tie.
#[derive(Clone, Debug, PartialEq)]
pub struct Edge {
    /// Indices into `nodes`, the smaller first.
    pub ends: (usize, usize),
    pub relations: Vec<RelationId>,
    pub projects: Vec<ProjectId>,
    /// Of the relations; a project declares no family.
    pub families: BTreeSet<Family>,
    /// Sum of the weights; a project of k actors adds 1/(k-1).
    pub weight: f64,
}

/// An actor through which alone others reach the rest.
#[derive(Clone, Debug, PartialEq)]
pub struct Articulation {
    pub actor: ActorId,
    /// The others that no longer reach the largest remaining part, sorted.
    pub cut_off: Vec<ActorId>,
    /// Their share of all actors with a tie.
    pub share: f64,
}

/// A tie through which alone others reach the rest.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bridge {
    /// Index into `edges`.
    pub edge: usize,
    /// The actors of the smaller side, sorted.
    pub cut_off: Vec<ActorId>,
}

/// Builds the graph of a day.
pub fn at(cluster: &Cluster, day: Day) -> Network {
    build(cluster, day, &|actor| is_member(actor, day), &|life| life.is_active(day))
}

/// The graph of a past day, of what is dated alone: nobody can tell whether a tie without a
/// beginning was there then. Its actors are the dated ones and the ends of its ties, as in
/// [`super::evolution`].
pub fn dated_at(cluster: &Cluster, day: Day) -> Network {
    let mut ends: BTreeSet<&ActorId> = BTreeSet::new();
    for tie in cluster.relations.values().filter(|tie| is_tie(cluster, tie, day) && tie.life.is_dated_active(day)) {
        ends.extend(tie.pair().into_iter().flat_map(|(from, to)| [from, to]));
    }
    for project in cluster.projects.values().filter(|project| project.life.is_dated_active(day)) {
        ends.extend(&project.actors);
    }
    let is_there = |actor: &Actor| is_member(actor, day) && (actor.life.is_dated_active(day) || ends.contains(&actor.id));
    build(cluster, day, &is_there, &|life| life.is_dated_active(day))
}

fn build(cluster: &Cluster, day: Day, is_there: &dyn Fn(&Actor) -> bool, holds: &dyn Fn(&Lifespan) -> bool) -> Network {
    let members: Vec<&Actor> = cluster.actors.values().filter(|actor| is_there(actor)).collect();
    let mut graph = Network {
        nodes: members.iter().map(|actor| Node { actor: actor.id.clone(), degree: 0, strength: 0.0, component: None }).collect(),
        ..Network::default()
    };
    graph.edges = join(cluster, day, holds, &mut graph);
    for index in 0..graph.edges.len() {
        let (a, b) = graph.edges[index].ends;
        for end in [a, b] {
            graph.nodes[end].degree += 1;
            graph.nodes[end].strength += graph.edges[index].weight;
        }
    }
    let neighbours = graph.neighbours();
    graph.components = parts(&neighbours, Without::Nothing).into_iter().filter(|part| part.len() > 1).collect();
    for (number, part) in graph.components.iter().enumerate() {
        for &node in part {
            graph.nodes[node].component = Some(number);
        }
    }
    graph.articulation = articulation(&graph, &neighbours);
    graph.bridges = bridges(&graph, &neighbours);
    graph
}

/// Whether the indicators count this actor on a day.
pub fn is_member(actor: &Actor, day: Day) -> bool {
    actor.kind.is_in_network() && actor.life.is_active(day)
}

/// Whether the indicators count this tie on a day.
pub fn is_tie(cluster: &Cluster, relation: &Relation, day: Day) -> bool {
    // What is only announced is not done, whatever date it carries.
    relation.progress == Progress::Realised && relation.life.is_active(day) && joins_members(cluster, relation, day)
}

/// Whether a tie would be counted if only its ends had to be active.
pub fn joins_members(cluster: &Cluster, relation: &Relation, day: Day) -> bool {
    let counts = |id: &ActorId| cluster.actors.get(id).is_some_and(|actor| is_member(actor, day));
    relation.kind.is_in_network() && relation.pair().is_some_and(|(from, to)| from != to && counts(from) && counts(to))
}

/// Collects the edges and counts the ties behind them.
fn join(cluster: &Cluster, day: Day, holds: &dyn Fn(&Lifespan) -> bool, graph: &mut Network) -> Vec<Edge> {
    let mut edges: BTreeMap<(usize, usize), Edge> = BTreeMap::new();
    let index: BTreeMap<ActorId, usize> = graph.nodes.iter().enumerate().map(|(at, node)| (node.actor.clone(), at)).collect();
    let mut edge = |a: usize, b: usize, weight: f64, add: &mut dyn FnMut(&mut Edge)| {
        let ends = (a.min(b), a.max(b));
        let edge = edges.entry(ends).or_insert_with(|| Edge { ends, relations: Vec::new(), projects: Vec::new(), families: BTreeSet::new(), weight: 0.0 });
        edge.weight += weight;
        add(edge);
    };
    let mut tally = |since: Option<&Known<_>>, sources: &Sources| {
        graph.ties += 1;
        graph.dated_ties += usize::from(matches!(since, Some(Known::Value(_))));
        graph.sourced_ties += usize::from(!sources.cited().is_empty());
    };
    for relation in cluster.relations.values().filter(|relation| is_tie(cluster, relation, day) && holds(&relation.life)) {
        let Some((from, to)) = relation.pair() else { continue };
        edge(index[from], index[to], relation.weight, &mut |edge| {
            edge.relations.push(relation.id.clone());
            edge.families.insert(relation.kind.family());
        });
        tally(relation.life.since.as_ref(), &relation.common.sources);
    }
    for project in cluster.projects.values().filter(|project| holds(&project.life)) {
        let actors: BTreeSet<usize> = project.actors.iter().filter_map(|id| index.get(id).copied()).collect();
        if actors.len() < 2 {
            continue;
        }
        let weight = 1.0 / (as_number(actors.len()) - 1.0);
        for &a in &actors {
            for &b in actors.range(a + 1..) {
                edge(a, b, weight, &mut |edge| edge.projects.push(project.id.clone()));
            }
        }
        tally(project.life.since.as_ref(), &project.common.sources);
    }
    edges.into_values().collect()
}

/// What is taken away before looking at the parts.
#[derive(Clone, Copy)]
enum Without {
    Nothing,
    Node(usize),
    Edge(usize, usize),
}

/// The connected parts, the largest first, then by first node; single actors too.
fn parts(neighbours: &[Vec<usize>], without: Without) -> Vec<Vec<usize>> {
    let is_gone = |a: usize, b: usize| matches!(without, Without::Edge(c, d) if (a, b) == (c, d) || (a, b) == (d, c));
    let mut seen = vec![false; neighbours.len()];
    if let Without::Node(gone) = without {
        seen[gone] = true;
    }
    let mut found = Vec::new();
    for start in 0..neighbours.len() {
        if seen[start] {
            continue;
        }
        seen[start] = true;
        let mut part = vec![start];
        let mut next = 0;
        while next < part.len() {
            for &other in &neighbours[part[next]] {
                if !seen[other] && !is_gone(part[next], other) {
                    seen[other] = true;
                    part.push(other);
                }
            }
            next += 1;
        }
        part.sort_unstable();
        found.push(part);
    }
    found.sort_by(|a, b| b.len().cmp(&a.len()).then_with(|| a.cmp(b)));
    found
}

/// The graph as petgraph knows it; its node and edge indices are ours.
fn plain(graph: &Network) -> UnGraph<(), ()> {
    let mut out = UnGraph::with_capacity(graph.nodes.len(), graph.edges.len());
    for _ in &graph.nodes {
        out.add_node(());
    }
    for edge in &graph.edges {
        out.add_edge(NodeIndex::new(edge.ends.0), NodeIndex::new(edge.ends.1), ());
    }
    out
}

fn articulation(graph: &Network, neighbours: &[Vec<usize>]) -> Vec<Articulation> {
    let tied = graph.tied();
    // petgraph answers with a hash set; nothing is read from it before it is sorted.
    let mut points: Vec<usize> = petgraph::algo::articulation_points::articulation_points(&plain(graph)).into_iter().map(NodeIndex::index).collect();
    points.sort_unstable();
    let mut found: Vec<Articulation> = points
        .into_iter()
        .map(|point| {
            let cut_off = lost(graph, neighbours, graph.nodes[point].component, Without::Node(point));
            let share = as_number(cut_off.len()) / as_number(tied);
            Articulation { actor: graph.nodes[point].actor.clone(), cut_off, share }
        })
        .collect();
    found.sort_by(|a, b| b.cut_off.len().cmp(&a.cut_off.len()).then_with(|| a.actor.cmp(&b.actor)));
    found
}

fn bridges(graph: &Network, neighbours: &[Vec<usize>]) -> Vec<Bridge> {
    use petgraph::visit::EdgeRef;
    let plain = plain(graph);
    let mut edges: Vec<usize> = petgraph::algo::bridges::bridges(&plain).map(|edge| edge.id().index()).collect();
    edges.sort_unstable();
    let mut found: Vec<Bridge> = edges
        .into_iter()
        .map(|edge| {
            let (a, b) = graph.edges[edge].ends;
            Bridge { edge, cut_off: lost(graph, neighbours, graph.nodes[a].component, Without::Edge(a, b)) }
        })
        .collect();
    found.sort_by(|a, b| b.cut_off.len().cmp(&a.cut_off.len()).then(a.edge.cmp(&b.edge)));
    found
}

/// Who of a component is outside its largest remaining part.
fn lost(graph: &Network, neighbours: &[Vec<usize>], component: Option<usize>, without: Without) -> Vec<ActorId> {
    let own = |part: &Vec<usize>| part.first().is_some_and(|&node| graph.nodes[node].component == component);
    let mut gone: Vec<usize> = parts(neighbours, without).into_iter().filter(own).skip(1).flatten().collect();
    gone.sort_unstable();
    gone.into_iter().map(|node| graph.nodes[node].actor.clone()).collect()
}

/// A count as a number to divide by.
#[expect(clippy::cast_precision_loss, reason = "no cluster has two to the fifty-third of anything")]
pub fn as_number(count: usize) -> f64 {
    count as f64
}

impl Network {
    /// How many actors have at least one tie.
    pub fn tied(&self) -> usize {
        self.nodes.iter().filter(|node| node.degree > 0).count()
    }

    /// The place of an actor in `nodes`.
    pub fn index(&self, actor: &ActorId) -> Option<usize> {
        self.nodes.binary_search_by(|node| node.actor.cmp(actor)).ok()
    }

    /// The partners of every actor, by index.
    pub fn neighbours(&self) -> Vec<Vec<usize>> {
        let mut found = vec![Vec::new(); self.nodes.len()];
        for edge in &self.edges {
            found[edge.ends.0].push(edge.ends.1);
            found[edge.ends.1].push(edge.ends.0);
        }
        found
    }

    /// The partners of an actor, by index.
    pub fn partners(&self, node: usize) -> Vec<usize> {
        let mut found: Vec<usize> = self
            .edges
            .iter()
            .filter_map(|edge| match edge.ends {
                (a, b) if a == node => Some(b),
                (a, b) if b == node => Some(a),
                _ => None,
            })
            .collect();
        found.sort_unstable();
        found
    }

    /// The edge between two actors.
    pub fn edge(&self, a: usize, b: usize) -> Option<&Edge> {
        let ends = (a.min(b), a.max(b));
        self.edges.binary_search_by(|edge| edge.ends.cmp(&ends)).ok().map(|at| &self.edges[at])
    }

    /// Share of all possible pairs that have a tie.
    pub fn density(&self) -> Option<f64> {
        density(self.nodes.len(), self.edges.len())
    }
}

/// Share of the possible pairs of `n` that `m` is; none for fewer than two.
pub fn density(n: usize, m: usize) -> Option<f64> {
    (n > 1).then(|| 2.0 * as_number(m) / (as_number(n) * (as_number(n) - 1.0)))
}

/// Steps from one actor to every other, as if `without` were not there.
pub fn distances(graph: &Network, from: usize, without: Option<usize>) -> Vec<Option<usize>> {
    let neighbours = graph.neighbours();
    steps(&neighbours, from, without)
}

/// See [`distances`]; for many starts on one graph.
pub fn steps(neighbours: &[Vec<usize>], from: usize, without: Option<usize>) -> Vec<Option<usize>> {
    let mut steps = vec![None; neighbours.len()];
    if Some(from) == without {
        return steps;
    }
    steps[from] = Some(0);
    let mut queue = vec![from];
    let mut next = 0;
    while next < queue.len() {
        let here = queue[next];
        next += 1;
        let far = steps[here].map(|steps: usize| steps + 1);
        for &other in &neighbours[here] {
            if steps[other].is_none() && Some(other) != without {
                steps[other] = far;
                queue.push(other);
            }
        }
    }
    steps
}

/// Size of the largest part with a tie once an actor is gone.
pub fn largest_without(graph: &Network, gone: usize) -> usize {
    let cut_off = graph.articulation.iter().find(|point| point.actor == graph.nodes[gone].actor).map_or(0, |point| point.cut_off.len());
    let own = graph.nodes[gone].component;
    let sizes = graph.components.iter().enumerate().map(|(number, part)| if Some(number) == own { part.len() - 1 - cut_off } else { part.len() });
    sizes.max().unwrap_or_default()
}
