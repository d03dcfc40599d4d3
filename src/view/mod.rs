//! What one page knows, and the only birthplace of addresses.
//!
//! In: the site and what was computed from it. Out: plain, serialisable views.
//! Prose stays a tree with final links and drawings come from the [`artist`];
//! nothing here is markup.

pub mod artist;
pub mod assets;
pub mod context;
pub mod endonyms;
pub mod facts;
pub mod format;
pub mod format_locator;
pub mod frame;
pub mod prose;
pub mod rich;
pub mod routes;
pub mod sheet;
pub mod strings;
pub mod ties;
pub mod voice;
