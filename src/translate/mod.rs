//! What of a site is translated, how far each language has come, and the way to translators and back.
//!
//! In: the files of a site. Out: a [`Ledger`] of segments, from which status, lint, export and
//! import are made, so that all of them count the same things. Never here: the disk.
//!
//! # What a segment is
//!
//! A *segment* is one text a translator gets. Its name is the home (`penang/`, nothing for what all
//! clusters share), and then
//!
//! | text | name |
//! |---|---|
//! | a field of a record, wherever it stands: in place, in an overlay, in a CSV column | `penang/actor.vitrox.name` |
//! | an item of a list | `penang/mechanism.x.steps.1` |
//! | other names (`also`), which differ in number from language to language: one text, `;` between | `penang/actor.vitrox.also` |
//! | a plural form of a unit, for the forms the language has | `penang/unit.jobs.few` |
//! | the site's own texts | `site.name`, `site.nav.1.label` |
//! | the title of a page | `penang/structure.title` |
//! | a heading, by its id | `penang/structure#limits` |
//! | a paragraph, list item, cell, alt text or caption, by its number below a heading | `penang/structure#limits:2`, above all headings `penang/structure:1` |
//!
//! White space is not part of a text: [`plain`]. References, notes and code are marks that a
//! translation keeps: [`marks`]. A translation remembers the hash of the text it was made from in
//! `LANG.state.tsv`: [`state`]. When the hash differs, it is stale.
//!
//! Steps out: `ledger` → `exchange` (units with context) → `po` or `xliff`.
//! Steps in: `po` or `xliff` → `accept` (does each unit belong here, is it whole) → `apply` (new
//! texts of files) → the ledger again, which must say what the units said.

pub mod accept;
pub mod apply;
pub mod exchange;
pub mod leaves;
pub mod ledger;
pub mod marks;
mod pair;
pub mod plain;
pub mod po;
mod review;
pub mod sheet;
mod stale;
pub mod state;
pub mod status;
pub mod xliff;
mod xml;

pub use ledger::{Form, Home, Ledger, Progress, Segment, Version, ledger, ledger_of};
pub use review::{Pair, Review, Stale, review};
pub use stale::{Made, StalePages, Subject};
