//! Who draws. The pages leave places for drawings and ask an artist to fill
//! them; without one the pages are whole, only without pictures.
//!
//! The artist lives on a higher floor (`render`), because it spells SVG, and is
//! handed in by `compile`; it keeps the layouts it has made, so that a cluster
//! is laid out once and not once per page.

use serde::Serialize;

use crate::analysis::communities::Group;
use crate::analysis::lineage::Family;
use crate::analysis::scenarios::Removal;
use crate::base::ids::{ActorId, FactId, PhaseId};
use crate::model::event::Event;
use crate::model::prose::Figure;
use crate::view::context::Context;
use crate::view::sheet::Sheet;

/// A drawing as a page holds it.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Drawing {
    /// The drawing itself, spelled: SVG, or several sizes of it.
    pub html: String,
    /// The finding, as a title.
    pub title: String,
    /// How to read it.
    pub note: String,
}

/// Entries of a key: class and picture.
pub type Keys = Vec<(&'static str, String)>;

/// Signs of a drawing that belong together, with their words.
#[derive(Clone, Debug, Default, Serialize)]
pub struct KeyGroup {
    pub label: String,
    pub signs: Vec<KeySign>,
}

/// A sign of a drawing and what it means.
#[derive(Clone, Debug, Default, Serialize)]
pub struct KeySign {
    /// The kind of event a reader can switch off; empty for other signs.
    pub kind: &'static str,
    pub html: String,
    pub words: String,
    /// How often it occurs.
    pub n: usize,
}

/// Fills the places of drawings. Every link goes through the sheet, which knows
/// where the page stands.
pub trait Artist: Sync {
    /// The whole network in small, for the overview.
    fn network(&self, _context: &Context<'_>, _sheet: &Sheet<'_>) -> Option<Drawing> {
        None
    }

    /// The whole network in all sizes, for its own page.
    fn whole_network(&self, _context: &Context<'_>, _sheet: &Sheet<'_>) -> Option<Drawing> {
        None
    }

    /// What the drawing of the whole network shows, for its words and its script.
    fn network_map(&self, _context: &Context<'_>) -> crate::view::page::network::Drawn {
        crate::view::page::network::Drawn::default()
    }

    /// One group of a network too large for one drawing, in all sizes.
    fn group(&self, _context: &Context<'_>, _sheet: &Sheet<'_>, _group: &Group) -> Option<Drawing> {
        None
    }

    /// What the drawing of a group shows.
    fn group_map(&self, _context: &Context<'_>, _group: &Group) -> crate::view::page::network::Drawn {
        crate::view::page::network::Drawn::default()
    }

    /// The keys of network drawings: classes of actors, families of ties, each with its picture.
    fn keys(&self) -> (Keys, Keys) {
        (Vec::new(), Vec::new())
    }

    /// The network as it stood in one phase, for the small multiples.
    fn phase(&self, _context: &Context<'_>, _sheet: &Sheet<'_>, _phase: &PhaseId) -> Option<Drawing> {
        None
    }

    /// So many actors that came, or left, as marks in a row; `most` is the longest row beside it.
    fn tally(&self, _context: &Context<'_>, _n: usize, _most: usize, _came: bool) -> String {
        String::new()
    }

    /// An actor and its partners.
    fn around(&self, _context: &Context<'_>, _sheet: &Sheet<'_>, _actor: &ActorId) -> Option<Drawing> {
        None
    }

    /// The value chain in tiers.
    fn chain(&self, _context: &Context<'_>, _sheet: &Sheet<'_>) -> Option<Drawing> {
        None
    }

    /// Events on an axis of time, in all sizes.
    fn timeline(&self, _context: &Context<'_>, _sheet: &Sheet<'_>) -> Option<Drawing> {
        None
    }

    /// A family of actors on an axis of time, in all sizes; `focus` is the one whose page it stands on.
    fn lineage(&self, _context: &Context<'_>, _sheet: &Sheet<'_>, _family: &Family, _focus: Option<&ActorId>) -> Option<Drawing> {
        None
    }

    /// The signs of the axis, explained.
    fn timeline_key(&self, _context: &Context<'_>) -> Vec<KeyGroup> {
        Vec::new()
    }

    /// The sign of one event, for its line in a list.
    fn event_sign(&self, _context: &Context<'_>, _event: &Event) -> String {
        String::new()
    }

    /// The phases of several clusters on one axis of time.
    fn phases_together(&self, _contexts: &[Context<'_>]) -> Option<Drawing> {
        None
    }

    /// A fact's series beside its number.
    fn spark(&self, _context: &Context<'_>, _fact: &FactId) -> Option<Drawing> {
        None
    }

    /// What holds together when actors go: the curve of a removal, spelled.
    fn removal(&self, _context: &Context<'_>, _removal: &Removal) -> Option<String> {
        None
    }

    /// An indicator at the end of each phase: the year, and its value where there is one.
    fn course(&self, _context: &Context<'_>, _steps: &[(f64, Option<f64>)]) -> Option<Drawing> {
        None
    }

    /// A figure that an author asked for. `alt` is the author's description.
    fn figure(&self, _context: &Context<'_>, _sheet: &Sheet<'_>, _figure: &Figure, _alt: &str) -> Option<Drawing> {
        None
    }
}

/// Draws nothing.
pub struct NoArtist;

impl Artist for NoArtist {}
