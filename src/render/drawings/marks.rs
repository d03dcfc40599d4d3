//! Shapes of actors and patterns of ties: kind is shape and colour, family is
//! line pattern and colour, so that black and white still reads.

use std::fmt::Write as _;

use super::svg::number;
use crate::view::artist::Keys;

/// Classes of actors in the order of legends; see `Context::actor_class`.
pub(super) const CLASSES: [&str; 8] = ["mnc", "loc", "lea", "pub", "ass", "cap", "inf", "out"];

/// The outline of a mark around a point; `half` is half its size.
pub(super) fn outline(class: &str, x: f64, y: f64, half: f64) -> String {
    let n = number;
    let points = |list: &[(f64, f64)]| {
        let mut out = String::new();
        let mut last = (0.0, 0.0);
        for (index, (dx, dy)) in list.iter().enumerate() {
            // The same shape is the same text wherever it stands, which packs well.
            let (way, dx, dy) = (if index == 0 { "M" } else { "l" }, dx * half, dy * half);
            let (px, py) = if index == 0 { (x + dx, y + dy) } else { (dx - last.0, dy - last.1) };
            write!(out, "{way}{} {}", n(px), n(py)).expect("a string takes all");
            last = (dx, dy);
        }
        out.push('Z');
        out
    };
    match class {
        "loc" => points(&[(-0.88, -0.88), (0.88, -0.88), (0.88, 0.88), (-0.88, 0.88)]),
        "lea" => points(&[(0.0, -1.1), (1.05, 0.8), (-1.05, 0.8)]),
        "cap" => points(&[(0.0, 1.1), (1.05, -0.8), (-1.05, -0.8)]),
        "pub" => points(&[(0.0, -1.2), (1.2, 0.0), (0.0, 1.2), (-1.2, 0.0)]),
        "ass" => points(&[(-0.55, -0.95), (0.55, -0.95), (1.1, 0.0), (0.55, 0.95), (-0.55, 0.95), (-1.1, 0.0)]),
        "inf" => points(&[
            (-0.38, -1.1),
            (0.38, -1.1),
            (0.38, -0.38),
            (1.1, -0.38),
            (1.1, 0.38),
            (0.38, 0.38),
            (0.38, 1.1),
            (-0.38, 1.1),
            (-0.38, 0.38),
            (-1.1, 0.38),
            (-1.1, -0.38),
            (-0.38, -0.38),
        ]),
        // A circle as two arcs; `out` is open by its class.
        _ => format!("M{} {y}a{h} {h} 0 1 0 {d} 0a{h} {h} 0 1 0 {m} 0Z", n(x - half), y = n(y), h = n(half), d = n(half * 2.0), m = n(-half * 2.0)),
    }
}

/// A legend entry for a kind of actor.
pub(super) fn actor_key(class: &str) -> String {
    format!(
        "<svg class=\"dr key\" viewBox=\"0 0 16 16\" width=\"16\" height=\"16\" aria-hidden=\"true\"><path class=\"mk k-{class}\" d=\"{}\"/></svg>",
        outline(class, 8.0, 8.0, 5.5)
    )
}

/// A legend entry for a family of ties.
pub(super) fn family_key(family: &str) -> String {
    format!(
        "<svg class=\"dr key\" viewBox=\"0 0 44 12\" width=\"44\" height=\"12\" aria-hidden=\"true\"><g class=\"tie f-{family} two\"><path class=\"ln\" d=\"M2 6L38 6\"/><path class=\"hd\" d=\"M34 3L39 6L34 9\"/></g></svg>"
    )
}

/// The keys of a drawing: class or family and its picture.
pub(super) fn legend() -> (Keys, Keys) {
    let actors = CLASSES.iter().map(|class| (*class, actor_key(class))).collect();
    let families = crate::model::relation::Family::ALL.iter().map(|family| (family.word(), family_key(family.word()))).collect();
    (actors, families)
}
