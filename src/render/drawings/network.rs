//! The whole network, laid out for three widths, and the small one of the overview.

use std::sync::Arc;

use rayon::prelude::*;

use crate::base::date::{Date, Day};
use crate::layout::graph::{self, Cache, Canvas, Drawing as Layout, Edge, LabelRule, Node, Point};
use crate::lock;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::sheet::Sheet;

use super::desk::{Desk, Order};
use super::groups::Overview;
use super::map::{Frame, Map, Ties};
use super::marks::CLASSES;

/// Larger networks are not drawn for the years: nobody would see anything, and no page could carry it.
const MOST: (usize, usize) = (1_000, 2_000);
/// The best connected ones, of a figure that would be too large.
const BEST: usize = 300;

/// The layouts of one cluster in one language.
#[derive(Debug)]
pub(super) struct Maps {
    /// Today's network.
    pub today: Map,
    /// Today's network, and with it the projects that an event alone tells of.
    pub told: Map,
    /// Of a network too large for one drawing; the layouts are those of the overview then.
    groups: Option<Overview>,
    /// Wide, medium, slim.
    layouts: Vec<Arc<Layout>>,
    small: Arc<Layout>,
    /// Everything there ever was, and where it sits in every small multiple.
    pub ever: Map,
    pub places: Vec<Point>,
    /// None when there are too many to see anything.
    years: Option<Arc<Layout>>,
}

/// Width, least and greatest height, size of names, width of lines, name of the size.
pub(super) const SIZES: [(f64, f64, f64, f64, f64, &str); 3] =
    [(1120.0, 620.0, 1000.0, 13.0, 150.0, "wide"), (740.0, 760.0, 1300.0, 13.0, 130.0, "mid"), (358.0, 900.0, 2400.0, 12.0, 104.0, "slim")];

/// The canvas of one of the sizes.
pub(super) fn canvas(size: &(f64, f64, f64, f64, f64, &str), labels: LabelRule, mirrored: bool) -> Canvas {
    let &(width, min_height, max_height, font_size, wrap, _) = size;
    Canvas { width, min_height, max_height, font_size, wrap, margin: 10.0, labels, mirrored }
}

/// Marks and lines of a map as the layout takes them.
pub(super) struct Ground<'a> {
    map: &'a Map,
    nodes: Vec<Node>,
    edges: Vec<Edge>,
}

impl<'a> Ground<'a> {
    pub(super) fn of(map: &'a Map, rtl: bool) -> Self {
        Self { map, nodes: map.layout_nodes(rtl), edges: map.layout_edges() }
    }

    /// Without names all languages share one layout of the years.
    fn bare(map: &'a Map) -> Self {
        let nodes = map.layout_nodes(false).into_iter().map(|node| Node { label: String::new(), mark: 3.0, ..node }).collect();
        Self { map, nodes, edges: map.layout_edges() }
    }

    fn order(&self, name: String, canvas: Canvas) -> Order<'_> {
        Order { name, ids: self.map.nodes.iter().map(|node| node.actor.as_str()).collect(), nodes: &self.nodes, edges: &self.edges, canvas }
    }

    /// The drawing of a page in its sizes; its names in the lock end alike.
    pub(super) fn orders(&self, context: &Context<'_>, suffix: &str) -> Vec<Order<'_>> {
        let named = |size: &str| format!("{size}-{}{suffix}", context.locale().as_str());
        SIZES.iter().map(|size| self.order(named(size.5), canvas(size, LabelRule::All, context.locale().is_rtl()))).collect()
    }

    /// Everything there ever was, for the small multiples.
    fn years(&self) -> Order<'_> {
        let canvas = Canvas {
            width: 340.0,
            min_height: 230.0,
            max_height: 240.0,
            font_size: 11.0,
            wrap: 90.0,
            margin: 6.0,
            labels: LabelRule::Budget(0),
            mirrored: false,
        };
        self.order("years".to_owned(), canvas)
    }
}

impl Maps {
    /// Lays out the networks of a cluster.
    pub(super) fn of(context: &Context<'_>, desk: &Desk<'_>) -> Self {
        let day = day(context);
        let today = Map::at(context, day);
        let told = Map::of(context, |actor| actor.life.is_active(day), |relation| relation.life.is_active(day) || relation.told_by.is_some());
        let ever = Map::ever(context);
        let rtl = context.locale().is_rtl();
        let years = (ever.nodes.len() <= MOST.0 && ever.edges.len() <= MOST.1).then(|| desk.draw(&Ground::bare(&ever).years()));
        let places = years.as_deref().map(graph::fractions).unwrap_or_default();
        let groups = context.groups().map(|groups| Overview::of(context, groups));
        let (layouts, small) = match &groups {
            Some(groups) => groups.lay(context, desk),
            None => whole_and_small(&Ground::of(&today, rtl), context, desk),
        };
        Self { today, told, groups, layouts, small, places, ever, years }
    }

    /// The drawings a lock may keep, by their names.
    pub(super) fn kept(&self, context: &Context<'_>, desk: &Desk<'_>) -> Vec<(String, lock::Drawing)> {
        let (today, ever) = (Ground::of(&self.today, context.locale().is_rtl()), Ground::bare(&self.ever));
        let mut out: Vec<(String, lock::Drawing)> = Vec::new();
        if let Some(groups) = &self.groups {
            out.extend(groups.kept(context, &self.layouts, &self.small));
            out.extend(context.groups().iter().flat_map(|groups| &groups.list).flat_map(|group| super::groups::kept(context, desk, group)));
        } else if !self.today.nodes.is_empty() {
            out.extend(today.orders(context, "").into_iter().zip(&self.layouts).map(|(order, layout)| (order.name.clone(), order.kept(layout))));
        }
        if let Some(years) = self.years.as_ref().filter(|_| !self.ever.nodes.is_empty()) {
            let order = ever.years();
            out.push((order.name.clone(), order.kept(years)));
        }
        out
    }

    /// Whether small multiples can be drawn.
    pub(super) fn has_years(&self) -> bool {
        self.years.is_some()
    }
}

/// The drawing of the network page in its sizes, and the small one of the overview.
fn whole_and_small(ground: &Ground<'_>, context: &Context<'_>, desk: &Desk<'_>) -> (Vec<Arc<Layout>>, Arc<Layout>) {
    let mirrored = context.locale().is_rtl();
    let layouts: Vec<Arc<Layout>> = ground.orders(context, "").par_iter().map(|order| desk.draw(order)).collect();
    // The small drawing keeps the places of the large one: the reader finds them again.
    let places = if mirrored { graph::fractions(&mirrored_back(&layouts[0])) } else { graph::fractions(&layouts[0]) };
    let labels = LabelRule::Budget(6);
    let small = Canvas { width: 358.0, min_height: 300.0, max_height: 360.0, font_size: 12.0, wrap: 120.0, margin: 8.0, labels, mirrored };
    let small = desk.cache.draw_at(&ground.nodes, &ground.edges, &places, &small);
    (layouts, small)
}

fn mirrored_back(layout: &Layout) -> Layout {
    let mut out = layout.clone();
    for node in &mut out.nodes {
        node.x = layout.width - node.x;
    }
    out
}

/// The day today's network is of.
pub(super) fn day(context: &Context<'_>) -> Day {
    context.computed().map_or_else(|| crate::analysis::reference_day(context.scope.cluster), |computed| computed.as_of)
}

/// The drawing of the network page, in three widths.
pub(super) fn whole(maps: &Maps, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
    if maps.today.nodes.is_empty() {
        return None;
    }
    if let Some(groups) = &maps.groups {
        let layouts: Vec<(&str, &Layout)> = SIZES.iter().map(|size| size.5).zip(maps.layouts.iter().map(|layout| &**layout)).collect();
        return Some(groups.drawing(context, sheet, &layouts));
    }
    let label = context.plain("drawing-network", &[("actors", maps.today.nodes.len().into()), ("ties", maps.today.edges.len().into())]);
    let html = SIZES
        .iter()
        .zip(&maps.layouts)
        .map(|((.., size), layout)| {
            maps.today.spell(layout, &Frame { class: "net", size, label: &label, linked: true, ties: Ties::Each, focus: None }, context, sheet)
        })
        .collect();
    Some(Drawing { html, title: finding(maps, context), note: context.say("drawing-network-note", &[]) })
}

/// The network in small: the best connected ones are named.
pub(super) fn small(maps: &Maps, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
    if maps.today.nodes.is_empty() {
        return None;
    }
    if let Some(groups) = &maps.groups {
        return Some(groups.drawing(context, sheet, &[("only", &maps.small)]));
    }
    let label = context.plain("drawing-network", &[("actors", maps.today.nodes.len().into()), ("ties", maps.today.edges.len().into())]);
    let html = maps.today.spell(
        &maps.small,
        &Frame { class: "net small", size: "only", label: &label, linked: false, ties: Ties::Plain, focus: None },
        context,
        sheet,
    );
    Some(Drawing {
        html,
        title: context.say("drawing-network", &[("actors", maps.today.nodes.len().into()), ("ties", maps.today.edges.len().into())]),
        note: shapes(maps, context),
    })
}

/// What the shapes mean, of those that are drawn.
fn shapes(maps: &Maps, context: &Context<'_>) -> String {
    let drawn = CLASSES.iter().filter(|class| maps.today.nodes.iter().any(|node| node.class == **class));
    let pieces: Vec<String> = drawn.map(|class| context.t(&format!("shape-{class}"))).collect();
    format!("{}{}", context.words.capital(&pieces.join(&context.t("join-comma"))), context.t("join-end"))
}

/// The finding of the drawing: who carries most ties.
fn finding(maps: &Maps, context: &Context<'_>) -> String {
    let mut nodes: Vec<_> = maps.today.nodes.iter().collect();
    nodes.sort_by(|a, b| b.ties.cmp(&a.ties).then_with(|| a.actor.cmp(&b.actor)));
    let names: Vec<String> = nodes.iter().take(3).map(|node| node.label.clone()).collect();
    context.say("drawing-network-finding", &[("actors", context.format.and(&names).into()), ("n", names.len().into())])
}

/// A figure in prose: the network of a day, or without one actor.
pub(super) fn view(cache: &Cache, context: &Context<'_>, sheet: &Sheet<'_>, at: Option<&Date>, without: Option<&str>) -> Option<Drawing> {
    let day = at.and_then(Date::latest).unwrap_or_else(|| day(context));
    let is_past = at.is_some();
    let map = Map::of(
        context,
        |actor| actor.life.is_active(day) && Some(actor.id.as_str()) != without,
        |relation| if is_past { relation.life.is_dated_active(day) } else { relation.life.is_active(day) },
    );
    if map.nodes.is_empty() {
        return None;
    }
    let map = if map.nodes.len() > MOST.0 || map.edges.len() > MOST.1 { map.best(BEST, MOST.1) } else { map };
    let rtl = context.locale().is_rtl();
    let (nodes, edges) = (map.layout_nodes(rtl), map.layout_edges());
    let label = context.plain("drawing-network", &[("actors", map.nodes.len().into()), ("ties", map.edges.len().into())]);
    let mut html = String::new();
    for (width, min_height, max_height, font_size, wrap, size) in [(740.0, 420.0, 620.0, 12.5, 120.0, "wide"), (358.0, 380.0, 620.0, 12.0, 100.0, "slim")] {
        let labels = LabelRule::Budget(if size == "wide" { 26 } else { 12 });
        let layout = cache.draw(&nodes, &edges, &Canvas { width, min_height, max_height, font_size, wrap, margin: 8.0, labels, mirrored: rtl });
        html.push_str(&map.spell(&layout, &Frame { class: "net fig", size, label: &label, linked: false, ties: Ties::Joined, focus: None }, context, sheet));
    }
    Some(Drawing { html, title: String::new(), note: label })
}
