//! Where the actors of a cluster stood when its drawings were last kept: `layout.lock`.
//!
//! In: the text of the lock in the cluster's folder, or drawings somebody has made. Out: places by
//! drawing and id, what is wrong with a lock, and its text again. A lock is not the author's text
//! and no statement: nothing that is wrong with one stops a build. Never here: how a network is
//! laid out, and what the drawings are called.

mod moves;
mod read;

use std::collections::BTreeMap;
use std::fmt::Write as _;

use crate::base::ids::ClusterId;
use crate::diag::Place;
pub use moves::{Moved, moved};
pub use read::read;

/// The name of the file in the folder of a cluster.
pub const FILE: &str = "layout.lock";

/// The only version of the format so far.
const VERSION: &str = "1";

/// Digits of a hash.
const DIGITS: usize = 32;

/// Sides of a mark on which its name may stand, as a lock spells them.
pub const SIDES: [&str; 8] = ["e", "w", "s", "n", "se", "ne", "sw", "nw"];

const HEAD: &str = "\
# Where the actors stand in the drawings of this cluster, so that no drawing jumps when one of them comes or goes.
# Written by `narrarium layout`, read by every build; keep it with the content. Whatever happens to it, the site
# is built. An actor whose numbers are changed by hand stands about there after the next `narrarium layout`.
";

/// Where one mark stands, in units of its drawing as it is seen, and on which side its name.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    pub x: f64,
    pub y: f64,
    /// One of [`SIDES`]; none for a mark without a name.
    pub side: Option<&'static str>,
}

/// One drawing.
#[derive(Clone, Debug, PartialEq)]
pub struct Drawing {
    /// What the places were made for, and the places themselves: who changes either changes this.
    pub seal: String,
    pub width: f64,
    pub height: f64,
    pub spots: BTreeMap<String, Spot>,
}

impl Drawing {
    /// A drawing that fits its seal; `made_for` is the hash of everything its places depend on.
    pub fn sealed(made_for: &[u8; 32], width: f64, height: f64, spots: BTreeMap<String, Spot>) -> Self {
        let mut drawing = Self { seal: String::new(), width, height, spots };
        drawing.seal = drawing.fitting(made_for);
        drawing
    }

    /// Whether this is the drawing of these things, untouched. A merge of two locks and a number
    /// changed by hand are a start for a new drawing, but not a drawing.
    pub fn fits(&self, made_for: &[u8; 32]) -> bool {
        self.seal == self.fitting(made_for)
    }

    fn fitting(&self, made_for: &[u8; 32]) -> String {
        let mut text = String::new();
        spell(&mut text, "", self);
        let mut hasher = blake3::Hasher::new();
        hasher.update(made_for);
        // The line of the seal itself is left out; the others are the drawing.
        text.lines().filter(|line| !line.starts_with("hash")).for_each(|line| {
            hasher.update(line.as_bytes()).update(b"\n");
        });
        hasher.finalize().to_hex()[..DIGITS].to_owned()
    }
}

/// The drawings of a cluster by their names.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Lock {
    pub drawings: BTreeMap<String, Drawing>,
}

impl Lock {
    /// The text of the file: sorted, one line per actor and drawing.
    pub fn spell(&self, cluster: &ClusterId) -> String {
        let mut out = format!("{HEAD}version = {VERSION}\ncluster = \"{cluster}\"\n");
        for (name, drawing) in &self.drawings {
            spell(&mut out, name, drawing);
        }
        out
    }
}

fn spell(out: &mut String, name: &str, drawing: &Drawing) {
    let Drawing { seal, width, height, spots } = drawing;
    write!(out, "\n[drawing.{name}]\nhash = \"{seal}\"\nsize = [{width}, {height}]\n\n[drawing.{name}.at]\n").expect("a string takes all");
    for (id, Spot { x, y, side }) in spots {
        match side {
            Some(side) => writeln!(out, "{id} = [{x}, {y}, \"{side}\"]"),
            None => writeln!(out, "{id} = [{x}, {y}]"),
        }
        .expect("a string takes all");
    }
}

/// What is wrong with a lock.
#[derive(Clone, Debug)]
pub struct Trouble {
    /// Nothing is broken; the lock only knows of what is no more.
    pub is_outdated: bool,
    pub place: Place,
    pub message: String,
    pub help: String,
}

/// The locks of a site.
#[derive(Clone, Debug, Default)]
pub struct Locks {
    pub of: BTreeMap<ClusterId, Lock>,
    pub troubles: Vec<Trouble>,
}

#[cfg(test)]
mod tests;
