//! Which drawing is made of a network: the one that was kept, one near it, or a new one.
//!
//! In: what is to be drawn under a name, and the lock of the cluster. Out: the layout; and of a
//! layout what a lock keeps of it. Whether a lock is there changes where marks stand, never what is drawn.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::layout::graph::{Cache, Canvas, Drawing as Layout, Earlier, Edge, Node, Side, made_for};
use crate::lock::{self, Lock, Spot};

/// Where drawings come from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Desk<'a> {
    pub cache: &'a Cache,
    /// The drawings that were kept.
    pub lock: Option<&'a Lock>,
}

/// A drawing that a lock may keep.
#[derive(Debug)]
pub(super) struct Order<'a> {
    /// Its name in the lock.
    pub name: String,
    /// Of the marks, in their order.
    pub ids: Vec<&'a str>,
    pub nodes: &'a [Node],
    pub edges: &'a [Edge],
    pub canvas: Canvas,
}

impl Desk<'_> {
    /// Lays out what is ordered.
    pub(super) fn draw(&self, order: &Order<'_>) -> Arc<Layout> {
        let Order { name, nodes, edges, canvas, .. } = order;
        let Some(kept) = self.lock.and_then(|lock| lock.drawings.get(name)) else { return self.cache.draw(nodes, edges, canvas) };
        let spot = |id: &&str| kept.spots.get(*id).map(|spot| ((spot.x, spot.y), spot.side.and_then(Side::of)));
        let earlier = Earlier { width: kept.width, height: kept.height, spots: order.ids.iter().map(spot).collect() };
        let known = earlier.spots.iter().flatten().count();
        if known == nodes.len() && kept.fits(&order.made_for()) {
            return self.cache.draw_again(nodes, edges, &earlier, canvas);
        }
        // Among mostly new actors the few known ones would only be in the way.
        if known * 2 < nodes.len() { self.cache.draw(nodes, edges, canvas) } else { self.cache.draw_from(nodes, edges, &earlier, canvas) }
    }
}

impl Order<'_> {
    fn made_for(&self) -> [u8; 32] {
        made_for(&self.ids, self.nodes, self.edges, &self.canvas)
    }

    /// What a lock keeps of its layout.
    pub(super) fn kept(&self, layout: &Layout) -> lock::Drawing {
        let spot = |(id, node): (&&str, &crate::layout::graph::Placed)| {
            let side = node.label.as_ref().map(|label| label.side.word());
            ((*id).to_owned(), Spot { x: node.x, y: node.y, side })
        };
        let spots: BTreeMap<String, Spot> = self.ids.iter().zip(&layout.nodes).map(spot).collect();
        lock::Drawing::sealed(&self.made_for(), layout.width, layout.height, spots)
    }
}
