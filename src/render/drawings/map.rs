//! From records to marks and lines, and from a finished layout to SVG.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Write as _;

use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::layout::graph::{Anchor, Drawing as Layout, Edge, EdgePath, Label, Node};
use crate::model::actor::Actor;
use crate::model::kind::Kind;
use crate::model::relation::{Family, Relation};
use crate::view::context::Context;
use crate::view::page::network::{Drawn, DrawnEdge, DrawnNode};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

use super::marks::outline;
use super::svg::{escape, number, open, round};

/// An actor to draw.
#[derive(Clone, Debug)]
pub(super) struct NodeSpec {
    pub actor: ActorId,
    pub class: &'static str,
    pub label: String,
    pub ties: usize,
}

/// A tie to draw; `a` gives to `b`.
#[derive(Clone, Debug)]
pub(super) struct EdgeSpec {
    pub a: usize,
    pub b: usize,
    pub family: Family,
    pub relation: String,
    pub mutual: bool,
    /// Two or more independent sources.
    pub firm: bool,
    pub disputed: bool,
}

/// Marks and lines of one network.
#[derive(Clone, Debug, Default)]
pub(super) struct Map {
    pub nodes: Vec<NodeSpec>,
    pub edges: Vec<EdgeSpec>,
}

impl Map {
    /// The network of a day: active actors that have a tie, and their active ties.
    pub(super) fn at(context: &Context<'_>, day: Day) -> Self {
        Self::of(context, |actor| actor.life.is_active(day), |relation| relation.life.is_active(day))
    }

    /// Every actor and tie there ever was; the ground of small multiples.
    pub(super) fn ever(context: &Context<'_>) -> Self {
        Self::of(context, |_| true, |_| true)
    }

    /// The actors and ties that pass, in the order of their ids.
    pub(super) fn of(context: &Context<'_>, wants: impl Fn(&Actor) -> bool, has: impl Fn(&Relation) -> bool) -> Self {
        Self::with(context, &BTreeSet::new(), wants, has)
    }

    /// These actors, tied or not, and the ties among them that pass.
    pub(super) fn among(context: &Context<'_>, members: &BTreeSet<&ActorId>, has: impl Fn(&Relation) -> bool) -> Self {
        Self::with(context, members, |actor| members.contains(&actor.id), has)
    }

    fn with(context: &Context<'_>, always: &BTreeSet<&ActorId>, wants: impl Fn(&Actor) -> bool, has: impl Fn(&Relation) -> bool) -> Self {
        let cluster = context.scope.cluster;
        let ties: Vec<(&Relation, &ActorId, &ActorId)> = cluster
            .relations
            .values()
            .filter(|relation| has(relation))
            .filter_map(|relation| relation.pair().map(|(from, to)| (relation, from, to)))
            .filter(|(_, from, to)| [from, to].iter().all(|id| cluster.actors.get(**id).is_some_and(&wants)))
            .collect();
        let tied: BTreeSet<&ActorId> = ties.iter().flat_map(|(_, from, to)| [*from, *to]).chain(always.iter().copied()).collect();
        let index: BTreeMap<&ActorId, usize> = tied.iter().enumerate().map(|(index, id)| (*id, index)).collect();
        let mut partners: Vec<BTreeSet<usize>> = vec![BTreeSet::new(); tied.len()];
        let edges: Vec<EdgeSpec> = ties
            .iter()
            .map(|(relation, from, to)| {
                let (a, b) = (index[from], index[to]);
                partners[a].insert(b);
                partners[b].insert(a);
                let evidence = context.computed().and_then(|computed| computed.evidence.of(Kind::Relation, relation.id.as_str()));
                EdgeSpec {
                    a,
                    b,
                    family: relation.kind.family(),
                    relation: relation.id.as_str().to_owned(),
                    mutual: relation.kind.is_mutual(),
                    firm: evidence.is_some_and(|evidence| evidence.independent >= 2),
                    disputed: !relation.common.disputed.is_empty(),
                }
            })
            .collect();
        let actors: Vec<&Actor> = tied.iter().filter_map(|id| cluster.actors.get(*id)).collect();
        let labels = short_names(&actors.iter().map(|actor| context.bare(&actor.name)).collect::<Vec<_>>());
        let nodes = actors
            .iter()
            .zip(labels)
            .zip(&partners)
            .map(|((actor, label), partners)| NodeSpec { actor: actor.id.clone(), class: Context::actor_class(actor), label, ties: partners.len() })
            .collect();
        Self { nodes, edges }
    }

    /// The best connected ones, and the ties among them: so many of each at most.
    pub(super) fn best(&self, nodes: usize, edges: usize) -> Self {
        let mut order: Vec<usize> = (0..self.nodes.len()).collect();
        order.sort_by_key(|node| (usize::MAX - self.nodes[*node].ties, *node));
        order.truncate(nodes);
        order.sort_unstable();
        let place = |node: usize| order.binary_search(&node).ok();
        let kept = self.edges.iter().filter_map(|edge| Some(EdgeSpec { a: place(edge.a)?, b: place(edge.b)?, ..edge.clone() })).take(edges).collect();
        Self { nodes: order.iter().map(|node| self.nodes[*node].clone()).collect(), edges: kept }
    }

    /// The marks for the layout. Area grows slowly with ties; hubs are bold.
    pub(super) fn layout_nodes(&self, rtl: bool) -> Vec<Node> {
        let hub = self.hub();
        self.nodes
            .iter()
            .map(|node| Node { mark: half(node.ties), label: node.label.clone(), bold: node.ties >= hub, priority: count(node.ties), rtl, pinned: None })
            .collect()
    }

    /// The lines for the layout.
    pub(super) fn layout_edges(&self) -> Vec<Edge> {
        self.edges.iter().map(|edge| Edge { a: edge.a, b: edge.b, weight: 1.0 }).collect()
    }

    /// From so many ties on an actor is a hub: the few best connected ones.
    fn hub(&self) -> usize {
        let mut ties: Vec<usize> = self.nodes.iter().map(|node| node.ties).collect();
        ties.sort_unstable_by(|a, b| b.cmp(a));
        ties.get(ties.len().min(6).saturating_sub(1)).copied().unwrap_or(1).max(4)
    }

    /// Spells a layout of this map.
    pub(super) fn spell(&self, layout: &Layout, frame: &Frame<'_>, context: &Context<'_>, sheet: &Sheet<'_>) -> String {
        let mut out = String::new();
        open(&mut out, frame.class, frame.size, layout.width, layout.height, frame.label);
        out.push_str("<g class=\"ties\">");
        self.spell_ties(layout, frame.ties, &mut out);
        out.push_str("</g><g class=\"nodes\">");
        let hub = self.hub();
        // Around one actor only that one is bold.
        let is_bold = |index: usize, ties: usize| frame.focus.map_or(ties >= hub, |focus| focus == index);
        for (index, (node, placed)) in self.nodes.iter().zip(&layout.nodes).enumerate() {
            let mut inner = format!("<path class=\"mk k-{}\" d=\"{}\"/>", node.class, outline(node.class, placed.x, placed.y, half(node.ties)));
            if let Some(label) = &placed.label {
                spell_name(&mut inner, &node.label, label, is_bold(index, node.ties));
            }
            let href = frame.linked.then(|| sheet.link(&Route::Actor(context.scope.cluster.id.clone(), node.actor.clone()))).flatten();
            match href {
                Some(href) => {
                    let name = context.plain(
                        "drawing-actor",
                        &[
                            ("actor", full_name(&node.label, &context.actor_name(&node.actor)).into()),
                            ("kind", context.plain(&format!("class-{}", node.class), &[]).into()),
                            ("n", node.ties.into()),
                        ],
                    );
                    write!(out, "<a class=\"nd\" href=\"{}\"><title>{}</title>{inner}</a>", escape(&href), escape(&name)).expect("a string takes all");
                }
                None => write!(out, "<g class=\"nd\">{inner}</g>").expect("a string takes all"),
            }
        }
        out.push_str("</g></svg>");
        out
    }

    /// The lines: each for itself where the script lights them up, else all of one
    /// kind in one path, which weighs a third.
    fn spell_ties(&self, layout: &Layout, ties: Ties, out: &mut String) {
        let mut groups: Vec<(String, Lines)> = Vec::new();
        for (edge, path) in self.edges.iter().zip(&layout.edges) {
            let class = match ties {
                Ties::Plain => String::new(),
                Ties::Each | Ties::Joined => format!(" f-{}{}", edge.family.word(), if edge.firm { " two" } else { "" }),
            };
            let known = groups.iter().position(|(group, _)| ties != Ties::Each && *group == class);
            let index = known.unwrap_or_else(|| {
                groups.push((class, Lines::default()));
                groups.len() - 1
            });
            groups[index].1.add(edge, path);
        }
        for (class, lines) in groups {
            write!(out, "<g class=\"tie{class}\"><path class=\"ln\" d=\"{}\"/>", lines.shafts).expect("a string takes all");
            if ties != Ties::Plain {
                if !lines.heads.is_empty() {
                    write!(out, "<path class=\"hd\" d=\"{}\"/>", lines.heads).expect("a string takes all");
                }
                out.push_str(&lines.rings);
            }
            out.push_str("</g>");
        }
    }

    /// What the map shows, for the words of the page and its script.
    pub(super) fn drawn(&self, context: &Context<'_>) -> Drawn {
        let also = |actor: &ActorId| {
            let names = context.scope.actor(actor).and_then(|actor| actor.also.pick(context.scope.languages(), context.lang));
            names.map(|(_, names)| names.join(" ")).unwrap_or_default()
        };
        Drawn {
            nodes: self
                .nodes
                .iter()
                .map(|node| DrawnNode { actor: node.actor.clone(), class: node.class, partners: node.ties, also: also(&node.actor) })
                .collect(),
            edges: self.edges.iter().map(|edge| DrawnEdge { a: edge.a, b: edge.b, family: edge.family, relation: edge.relation.clone() }).collect(),
        }
    }
}

/// The name of a mark, in the lines of its label.
pub(super) fn spell_name(out: &mut String, name: &str, label: &Label, is_bold: bool) {
    let anchor = match label.anchor {
        Anchor::Start => "",
        Anchor::Middle => " lm",
        Anchor::End => " le",
    };
    let hub = if is_bold { " hub" } else { "" };
    write!(out, "<text class=\"lb{anchor}{hub}\" x=\"{x}\" y=\"{}\">", number(label.y), x = number(label.x)).expect("a string takes all");
    for (line, words) in broken(name, &label.lines).iter().enumerate() {
        match line {
            0 => out.push_str(&escape(words)),
            _ => write!(out, "<tspan x=\"{}\" dy=\"{}\">{}</tspan>", number(label.x), number(label.line_height), escape(words)).expect("a string takes all"),
        }
    }
    out.push_str("</text>");
}

/// Paths of ties that look the same.
#[derive(Default)]
struct Lines {
    shafts: String,
    heads: String,
    rings: String,
}

impl Lines {
    /// Ends stand on whole units: half a unit is not seen on a line, but weighs.
    fn add(&mut self, edge: &EdgeSpec, path: &EdgePath) {
        let place = |point: (f64, f64)| format!("{} {}", round(point.0), round(point.1));
        write!(self.shafts, "M{}", place(path.from)).expect("a string takes all");
        match path.control {
            Some(control) => write!(self.shafts, "Q{} {}", place(control), place(path.to)),
            None => write!(self.shafts, "L{}", place(path.to)),
        }
        .expect("a string takes all");
        if !edge.mutual {
            self.heads.push_str(&head(path.control.unwrap_or(path.from), (path.to.0.round(), path.to.1.round())));
        }
        if edge.disputed {
            let (x, y) = path.middle;
            write!(self.rings, "<circle class=\"rg\" cx=\"{}\" cy=\"{}\" r=\"4\"/>", round(x), round(y)).expect("a string takes all");
        }
    }
}

/// How the ties of a drawing are spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Ties {
    /// Each for itself, in the order of the data beside it: the script lights them up.
    Each,
    /// All of one family and strength together.
    Joined,
    /// All together, without heads: a texture.
    Plain,
}

/// How a drawing is put on the page.
pub(super) struct Frame<'a> {
    pub class: &'a str,
    pub size: &'a str,
    pub label: &'a str,
    pub linked: bool,
    pub ties: Ties,
    /// The actor the drawing is about.
    pub focus: Option<usize>,
}

/// The accessible name begins with what is seen: who speaks to the page says that.
fn full_name(label: &str, name: &str) -> String {
    if name.starts_with(label) { name.to_owned() } else { format!("{label}: {name}") }
}

fn count(number: usize) -> f64 {
    f64::from(u32::try_from(number).unwrap_or(u32::MAX))
}

/// Half the size of a mark.
pub(super) fn half(ties: usize) -> f64 {
    (4.2 + 0.85 * count(ties).sqrt() * 1.1).min(9.5)
}

/// An open arrow head at the end of a line.
fn head(tail: (f64, f64), tip: (f64, f64)) -> String {
    let (dx, dy) = (tip.0 - tail.0, tip.1 - tail.1);
    let length = (dx * dx + dy * dy).sqrt().max(0.1);
    let (ux, uy) = (dx / length, dy / length);
    let (back, side) = ((ux * 6.0, uy * 6.0), (-uy * 3.2, ux * 3.2));
    let start = (tip.0 - back.0 + side.0, tip.1 - back.1 + side.1);
    format!(
        "M{} {}l{} {} {} {}",
        number(start.0),
        number(start.1),
        number(back.0 - side.0),
        number(back.1 - side.1),
        number(-back.0 - side.0),
        number(-back.1 - side.1)
    )
}

/// The lines of a label, so that together they are the name again: a space where
/// the name has one, nothing where a word or a script without spaces was broken.
fn broken(name: &str, lines: &[String]) -> Vec<String> {
    let mut rest = name.trim_start();
    let mut out: Vec<String> = Vec::with_capacity(lines.len());
    for (index, line) in lines.iter().enumerate() {
        rest = rest.strip_prefix(line.as_str()).unwrap_or(rest);
        let after = rest.trim_start();
        let space = if index + 1 < lines.len() && after.len() < rest.len() { " " } else { "" };
        out.push(format!("{line}{space}"));
        rest = after;
    }
    out
}

/// Names for drawings: an acronym in brackets stands for the whole, a place in
/// brackets is left out, unless two actors would then be called the same.
pub(super) fn short_names(names: &[String]) -> Vec<String> {
    let short: Vec<String> = names.iter().map(|name| short_name(name)).collect();
    let mut bearers: BTreeMap<&str, usize> = BTreeMap::new();
    for name in &short {
        *bearers.entry(name).or_default() += 1;
    }
    short.iter().zip(names).map(|(short, name)| if bearers[short.as_str()] > 1 { name.clone() } else { short.clone() }).collect()
}

fn short_name(name: &str) -> String {
    let trimmed = name.trim();
    let brackets = [('(', ')'), ('（', '）')].into_iter().find_map(|(open, close)| {
        let inner = trimmed.strip_suffix(close)?;
        let at = inner.rfind(open)?;
        Some((inner[..at].trim().to_owned(), inner[at + open.len_utf8()..].trim().to_owned()))
    });
    match brackets {
        Some((before, inside)) if !before.is_empty() => {
            let is_acronym = (2..=8).contains(&inside.chars().count())
                && inside.chars().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit() || letter == '-');
            if is_acronym { inside } else { before }
        }
        _ => trimmed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_a_label_are_the_name_again() {
        for (name, lines) in [
            ("TF-AMD Microelectronics", ["TF-AMD", "Microele", "ctronics"].as_slice()),
            ("槟城技能发展中心", &["槟城技能", "发展中心"]),
            ("Bayan Lepas FIZ", &["Bayan Lepas", "FIZ"]),
        ] {
            let lines: Vec<String> = lines.iter().map(|line| (*line).to_owned()).collect();
            assert_eq!(broken(name, &lines).concat(), name);
        }
    }

    #[test]
    fn short_names_stay_distinct() {
        let names: Vec<String> = ["Intel (Penang)", "Penang Skills Development Centre (PSDC)", "ams OSRAM (Penang)", "ams OSRAM (Kulim)", "英特尔（槟城）"]
            .iter()
            .map(|name| (*name).to_owned())
            .collect();
        assert_eq!(short_names(&names), ["Intel", "PSDC", "ams OSRAM (Penang)", "ams OSRAM (Kulim)", "英特尔"]);
    }
}
