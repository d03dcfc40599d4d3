//! A network too large for one drawing: an overview with one mark per group, and a drawing of each group.
//!
//! In: the groups that were computed. Out: SVG. A mark is as large as its group, a line as thick as the
//! ties between two; the drawing of a group is that of a network of its members.

use std::collections::BTreeSet;
use std::fmt::Write as _;
use std::sync::Arc;

use crate::analysis::communities::{Group, Groups};
use crate::base::ids::ActorId;
use crate::layout::graph::{Canvas, Drawing as Layout, Edge, LabelRule, Node};
use crate::lock;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::page::network::groups::{links, name};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

use super::desk::{Desk, Order};
use super::map::{Frame, Map, Ties, spell_name};
use super::network::{Ground, SIZES, day};
use super::svg::{escape, number, open, round};

/// Half the size of the smallest and of the largest mark.
const HALVES: (f64, f64) = (5.0, 30.0);
/// A number is written into marks from this size on.
const NUMBERED: f64 = 11.0;
/// Lines of an overview for each group: all of them would be a felt.
const LINES: usize = 3;
/// Widths of lines, by the class `wN`.
const WIDTHS: f64 = 4.0;

/// The overview of a network.
#[derive(Debug)]
pub(super) struct Overview {
    nodes: Vec<Node>,
    edges: Vec<Edge>,
    keys: Vec<ActorId>,
    names: Vec<String>,
    members: Vec<usize>,
    hidden: usize,
}

impl Overview {
    pub(super) fn of(context: &Context<'_>, groups: &Groups) -> Self {
        let rtl = context.locale().is_rtl();
        let names: Vec<String> = groups.list.iter().map(|group| name(context, group)).collect();
        let members: Vec<usize> = groups.list.iter().map(|group| group.members.len()).collect();
        let largest = members.iter().copied().max().unwrap_or(1) as f64;
        let half = |members: usize| HALVES.0 + (HALVES.1 - HALVES.0) * (members as f64 / largest).sqrt();
        let nodes = names
            .iter()
            .zip(&members)
            .map(|(name, &members)| Node { mark: half(members), label: name.clone(), bold: false, priority: members as f64, rtl, pinned: None })
            .collect();
        let mut pairs: Vec<((usize, usize), usize)> = links(context, groups).into_iter().filter(|((a, b), _)| a != b).collect();
        pairs.sort_by_key(|(pair, ties)| (usize::MAX - ties, *pair));
        // Each group keeps its strongest link, or it would look as if it were tied to nobody.
        let mut linked = vec![false; groups.list.len()];
        let (mut kept, rest): (Vec<_>, Vec<_>) = pairs.into_iter().partition(|((a, b), _)| {
            let is_first = !(linked[*a] && linked[*b]);
            (linked[*a], linked[*b]) = (true, true);
            is_first
        });
        let room = (LINES * groups.list.len()).saturating_sub(kept.len());
        let hidden = rest.len().saturating_sub(room);
        kept.extend(rest.into_iter().take(room));
        let mut pairs = kept;
        // In the order of the marks, as everywhere.
        pairs.sort_by_key(|(pair, _)| *pair);
        let edges = pairs.into_iter().map(|((a, b), ties)| Edge { a, b, weight: ties as f64 }).collect();
        Self { nodes, edges, keys: groups.list.iter().map(|group| group.key.clone()).collect(), names, members, hidden }
    }

    fn order(&self, size: &str, context: &Context<'_>, canvas: Canvas) -> Order<'_> {
        let name = format!("{size}-{}--all", context.locale().as_str());
        Order { name, ids: self.keys.iter().map(ActorId::as_str).collect(), nodes: &self.nodes, edges: &self.edges, canvas }
    }

    fn orders(&self, context: &Context<'_>) -> Vec<Order<'_>> {
        SIZES.iter().map(|size| self.order(size.5, context, super::network::canvas(size, LabelRule::All, context.locale().is_rtl()))).collect()
    }

    /// The small one of the overview of the cluster.
    fn small(&self, context: &Context<'_>) -> Order<'_> {
        let mirrored = context.locale().is_rtl();
        let labels = LabelRule::Budget(6);
        self.order("small", context, Canvas { width: 358.0, min_height: 300.0, max_height: 420.0, font_size: 12.0, wrap: 120.0, margin: 8.0, labels, mirrored })
    }

    /// Both, laid out: three sizes, and the small one.
    pub(super) fn lay(&self, context: &Context<'_>, desk: &Desk<'_>) -> (Vec<Arc<Layout>>, Arc<Layout>) {
        (self.orders(context).iter().map(|order| desk.draw(order)).collect(), desk.draw(&self.small(context)))
    }

    /// What a lock keeps of them.
    pub(super) fn kept(&self, context: &Context<'_>, layouts: &[Arc<Layout>], small: &Layout) -> Vec<(String, lock::Drawing)> {
        let orders = self.orders(context);
        let sizes = orders.iter().zip(layouts).map(|(order, layout)| (order.name.clone(), order.kept(layout)));
        let order = self.small(context);
        sizes.chain([(order.name.clone(), order.kept(small))]).collect()
    }

    /// The drawings of the sizes given.
    pub(super) fn drawing(&self, context: &Context<'_>, sheet: &Sheet<'_>, layouts: &[(&str, &Layout)]) -> Drawing {
        let actors: usize = self.members.iter().sum();
        let label = [("groups", self.keys.len().into()), ("actors", actors.into())];
        let words = context.plain("drawing-groups", &label);
        let html = layouts.iter().map(|(size, layout)| self.spell(layout, size, &words, context, sheet)).collect();
        let largest = (0..self.members.len()).max_by_key(|at| (self.members[*at], usize::MAX - at)).unwrap_or(0);
        let title = context.say(
            "drawing-groups-finding",
            &[
                ("groups", self.keys.len().into()),
                ("group", self.names.get(largest).cloned().unwrap_or_default().into()),
                ("n", self.members.get(largest).copied().unwrap_or(0).into()),
                ("of", actors.into()),
            ],
        );
        let hidden = context.say("drawing-groups-hidden", &[("n", self.hidden.into())]);
        let note = format!("{}{}{hidden}", context.say("drawing-groups-note", &[]), if self.hidden > 0 { context.t("join-space") } else { String::new() });
        Drawing { html, title, note }
    }

    fn spell(&self, layout: &Layout, size: &str, words: &str, context: &Context<'_>, sheet: &Sheet<'_>) -> String {
        let mut out = String::new();
        open(&mut out, "net groups", size, layout.width, layout.height, words);
        out.push_str("<g class=\"ties\">");
        let most = self.edges.iter().map(|edge| edge.weight).fold(1.0, f64::max);
        for (edge, path) in self.edges.iter().zip(&layout.edges) {
            let width = (WIDTHS * (edge.weight / most).sqrt()).ceil().clamp(1.0, WIDTHS);
            write!(out, "<path class=\"gl w{width}\" d=\"M{} {}", round(path.from.0), round(path.from.1)).expect("a string takes all");
            match path.control {
                Some(control) => write!(out, "Q{} {} {} {}\"/>", round(control.0), round(control.1), round(path.to.0), round(path.to.1)),
                None => write!(out, "L{} {}\"/>", round(path.to.0), round(path.to.1)),
            }
            .expect("a string takes all");
        }
        out.push_str("</g><g class=\"nodes\">");
        for (at, placed) in layout.nodes.iter().enumerate() {
            let half = self.nodes[at].mark;
            let (x, y) = (number(placed.x), number(placed.y));
            let mut inner = format!("<circle class=\"mk gp\" cx=\"{x}\" cy=\"{y}\" r=\"{}\"/>", number(half));
            let count = context.format.count(self.members[at]);
            if half >= NUMBERED {
                write!(inner, "<text class=\"gn\" x=\"{x}\" y=\"{}\">{}</text>", number(placed.y + 4.0), escape(&count)).expect("a string takes all");
            }
            if let Some(label) = &placed.label {
                spell_name(&mut inner, &self.names[at], label, false);
            }
            let href = sheet.link(&Route::Group(context.scope.cluster.id.clone(), self.keys[at].clone()));
            let actors = context.plain("group-actors", &[("n", self.members[at].into())]);
            let title = escape(&format!("{}: {actors}", self.names[at]));
            match href {
                Some(href) => write!(out, "<a class=\"nd\" href=\"{}\"><title>{title}</title>{inner}</a>", escape(&href)),
                None => write!(out, "<g class=\"nd\">{inner}</g>"),
            }
            .expect("a string takes all");
        }
        out.push_str("</g></svg>");
        out
    }
}

/// The members of a group and the ties among them.
pub(super) fn map(context: &Context<'_>, group: &Group) -> Map {
    let day = day(context);
    let members: BTreeSet<&ActorId> = group.members.iter().collect();
    Map::among(context, &members, |relation| relation.life.is_active(day))
}

/// What a lock keeps of the drawings of a group.
pub(super) fn kept(context: &Context<'_>, desk: &Desk<'_>, group: &Group) -> Vec<(String, lock::Drawing)> {
    let map = map(context, group);
    let ground = Ground::of(&map, context.locale().is_rtl());
    ground.orders(context, &suffix(group)).iter().map(|order| (order.name.clone(), order.kept(&desk.draw(order)))).collect()
}

/// The drawing of one group, in three widths.
pub(super) fn drawing(context: &Context<'_>, sheet: &Sheet<'_>, desk: &Desk<'_>, group: &Group) -> Option<Drawing> {
    let map = map(context, group);
    let ground = Ground::of(&map, context.locale().is_rtl());
    let label = context.plain("drawing-network", &[("actors", map.nodes.len().into()), ("ties", map.edges.len().into())]);
    let html = SIZES
        .iter()
        .zip(ground.orders(context, &suffix(group)))
        .map(|((.., size), order)| {
            map.spell(&desk.draw(&order), &Frame { class: "net", size, label: &label, linked: true, ties: Ties::Each, focus: None }, context, sheet)
        })
        .collect();
    Some(Drawing { html, title: name(context, group), note: context.say("drawing-network-note", &[]) })
}

fn suffix(group: &Group) -> String {
    format!("--{}", group.key)
}
