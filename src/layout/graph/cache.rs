//! Drawings that were laid out before. In: what a layout is asked for. Out: the drawing, made
//! now or remembered. Never here: how a layout is made, files.
//!
//! A layout depends on nothing but its input, so it is kept under the hash of that input: a
//! remembered drawing is the one that would be made again. What nobody asked for in so many runs
//! ([`PATIENCE`]) is forgotten, so that a long `serve` does not grow with its edits.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

use super::{Canvas, Drawing, Earlier, Edge, LabelRule, Node, Plan, Point, labels};

type Key = [u8; 32];

/// Runs after which a drawing nobody asked for is forgotten: `serve` lays out only what a browser
/// asks for, and an author saves many times between two looks at the network.
const PATIENCE: u64 = 50;

/// Lays out, and remembers.
#[derive(Debug, Default)]
pub struct Cache {
    kept: Mutex<Kept>,
}

#[derive(Debug, Default)]
struct Kept {
    run: u64,
    /// Each with the run that last asked for it.
    drawings: BTreeMap<Key, (Arc<Drawing>, u64)>,
    plans: BTreeMap<Key, (Arc<Plan>, u64)>,
}

impl Cache {
    /// Begins a run, and forgets.
    pub fn begin(&self) {
        let mut kept = self.open();
        kept.run += 1;
        let run = kept.run;
        kept.drawings.retain(|_, (_, used)| run - *used <= PATIENCE);
        kept.plans.retain(|_, (_, used)| run - *used <= PATIENCE);
    }

    /// [`super::draw`], or its result of a former time.
    pub fn draw(&self, nodes: &[Node], edges: &[Edge], canvas: &Canvas) -> Arc<Drawing> {
        let key = key(nodes, edges, canvas, &[], b'f');
        kept(self, |k| &mut k.drawings, key, || super::draw_plan(nodes, edges, &self.plan(nodes.len(), edges), canvas))
    }

    /// Canvases and languages of one network share its plan.
    fn plan(&self, count: usize, edges: &[Edge]) -> Arc<Plan> {
        let mut bytes = vec![b'p'];
        spell_count(&mut bytes, count);
        spell_edges(&mut bytes, edges);
        kept(self, |k| &mut k.plans, *blake3::hash(&bytes).as_bytes(), || super::plan(count, edges))
    }

    /// [`super::draw_at`], or its result of a former time.
    pub fn draw_at(&self, nodes: &[Node], edges: &[Edge], places: &[Point], canvas: &Canvas) -> Arc<Drawing> {
        kept(self, |k| &mut k.drawings, key(nodes, edges, canvas, places, b'g'), || super::draw_at(nodes, edges, places, canvas))
    }

    /// [`super::draw_from`], or its result of a former time.
    pub fn draw_from(&self, nodes: &[Node], edges: &[Edge], earlier: &Earlier, canvas: &Canvas) -> Arc<Drawing> {
        let key = key(nodes, edges, canvas, &near(earlier), b'n');
        kept(self, |k| &mut k.drawings, key, || super::draw_from(nodes, edges, earlier, canvas))
    }

    /// [`super::draw_again`], or its result of a former time.
    pub fn draw_again(&self, nodes: &[Node], edges: &[Edge], earlier: &Earlier, canvas: &Canvas) -> Arc<Drawing> {
        let side = |spot: &Option<(Point, Option<super::Side>)>| (spot.and_then(|(_, side)| side).map_or(-1.0, |side| f64::from(side as u8)), 0.0);
        let mut places = near(earlier);
        places.extend(earlier.spots.iter().map(side));
        kept(self, |k| &mut k.drawings, key(nodes, edges, canvas, &places, b'a'), || super::draw_again(nodes, edges, earlier, canvas))
    }

    /// Entries go in whole, so a panic elsewhere leaves nothing half done.
    fn open(&self) -> MutexGuard<'_, Kept> {
        self.kept.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// What is kept under a key, or what is made now.
fn kept<T>(cache: &Cache, shelf: impl Fn(&mut Kept) -> &mut BTreeMap<Key, (Arc<T>, u64)>, key: Key, make: impl FnOnce() -> T) -> Arc<T> {
    let found = shelf(&mut cache.open()).get(&key).map(|(thing, _)| Arc::clone(thing));
    // Made without the lock: two that want the same at once both make it, equally.
    let thing = found.unwrap_or_else(|| Arc::new(make()));
    let mut open = cache.open();
    let run = open.run;
    shelf(&mut open).insert(key, (Arc::clone(&thing), run));
    thing
}

/// An earlier drawing as a list of points, for the key: its size, and each place behind a mark
/// that tells a place from none.
fn near(earlier: &Earlier) -> Vec<Point> {
    let spot = |spot: &Option<(Point, Option<super::Side>)>| spot.map_or([(0.0, 0.0); 2], |(at, _)| [(1.0, 0.0), at]);
    [(earlier.width, earlier.height)].into_iter().chain(earlier.spots.iter().flat_map(spot)).collect()
}

/// The hash of everything the places of a drawing depend on: who is drawn and tied, the canvas, and
/// the room every name takes. A name that is spelled otherwise and takes the same room moves nobody.
pub fn made_for(ids: &[&str], nodes: &[Node], edges: &[Edge], canvas: &Canvas) -> Key {
    let mut bytes = vec![b'm'];
    spell_canvas(&mut bytes, canvas);
    spell_count(&mut bytes, nodes.len());
    for (id, node) in ids.iter().zip(nodes) {
        spell_count(&mut bytes, id.len());
        bytes.extend(id.bytes());
        let room = labels::block(node, canvas).map_or((0.0, 0.0), |block| (block.width, block.height));
        [node.mark, node.priority, room.0, room.1].into_iter().for_each(|value| spell_number(&mut bytes, value));
        bytes.push(u8::from(node.rtl));
        spell_pin(&mut bytes, node.pinned);
    }
    spell_edges(&mut bytes, edges);
    *blake3::hash(&bytes).as_bytes()
}

fn spell_number(bytes: &mut Vec<u8>, value: f64) {
    bytes.extend(value.to_bits().to_le_bytes());
}

fn spell_count(bytes: &mut Vec<u8>, value: usize) {
    bytes.extend((value as u64).to_le_bytes());
}

fn spell_edges(bytes: &mut Vec<u8>, edges: &[Edge]) {
    spell_count(bytes, edges.len());
    for Edge { a, b, weight } in edges {
        spell_count(bytes, *a);
        spell_count(bytes, *b);
        spell_number(bytes, *weight);
    }
}

fn spell_point(bytes: &mut Vec<u8>, value: Point) {
    spell_number(bytes, value.0);
    spell_number(bytes, value.1);
}

fn spell_pin(bytes: &mut Vec<u8>, pinned: Option<Point>) {
    bytes.push(u8::from(pinned.is_some()));
    if let Some(pin) = pinned {
        spell_point(bytes, pin);
    }
}

fn spell_canvas(bytes: &mut Vec<u8>, canvas: &Canvas) {
    let Canvas { width, min_height, max_height, font_size, wrap, margin, labels, mirrored } = canvas;
    for value in [width, min_height, max_height, font_size, wrap, margin] {
        spell_number(bytes, *value);
    }
    match labels {
        LabelRule::All => bytes.push(b'a'),
        LabelRule::Budget(most) => {
            bytes.push(b'b');
            spell_count(bytes, *most);
        }
    }
    bytes.push(u8::from(*mirrored));
}

/// The hash of everything a layout depends on. Texts and lists carry their length, so that no
/// two inputs spell the same bytes.
fn key(nodes: &[Node], edges: &[Edge], canvas: &Canvas, places: &[Point], rule: u8) -> Key {
    let mut bytes = vec![rule];
    spell_canvas(&mut bytes, canvas);
    spell_count(&mut bytes, nodes.len());
    for Node { mark, label, bold, priority, rtl, pinned } in nodes {
        spell_number(&mut bytes, *mark);
        spell_number(&mut bytes, *priority);
        spell_count(&mut bytes, label.len());
        bytes.extend(label.bytes());
        bytes.extend([u8::from(*bold), u8::from(*rtl)]);
        spell_pin(&mut bytes, *pinned);
    }
    spell_edges(&mut bytes, edges);
    for place in places {
        spell_point(&mut bytes, *place);
    }
    *blake3::hash(&bytes).as_bytes()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn node(label: &str) -> Node {
        Node { mark: 5.0, label: label.to_owned(), bold: false, priority: 1.0, rtl: false, pinned: None }
    }

    const CANVAS: Canvas =
        Canvas { width: 300.0, min_height: 100.0, max_height: 300.0, font_size: 12.0, wrap: 100.0, margin: 8.0, labels: LabelRule::All, mirrored: false };

    #[test]
    fn remembers_what_is_asked_again_and_forgets_the_rest() {
        let cache = Cache::default();
        let edges = [Edge { a: 0, b: 1, weight: 1.0 }];
        let first = cache.draw(&[node("Alpha"), node("Beta")], &edges, &CANVAS);
        cache.begin();
        let again = cache.draw(&[node("Alpha"), node("Beta")], &edges, &CANVAS);
        assert!(Arc::ptr_eq(&first, &again));
        let other = cache.draw(&[node("Alpha"), node("Gamma")], &edges, &CANVAS);
        assert_ne!(first.nodes[1].label, other.nodes[1].label);
        for _ in 0..=PATIENCE {
            cache.begin();
        }
        assert!(!Arc::ptr_eq(&first, &cache.draw(&[node("Alpha"), node("Beta")], &edges, &CANVAS)));
    }

    #[test]
    fn texts_do_not_run_together() {
        let one = key(&[node("ab"), node("c")], &[], &CANVAS, &[], b'f');
        let two = key(&[node("a"), node("bc")], &[], &CANVAS, &[], b'f');
        assert_ne!(one, two);
    }
}
