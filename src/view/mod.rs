//! What one page knows, and the only birthplace of addresses.
//!
//! In: the site and what was computed from it. Out: plain, serialisable views.
//! Prose stays a tree with final links and drawings come from the [`artist`];
//! nothing here is markup.

pub mod format;
pub mod rich;
pub mod routes;
pub mod strings;
pub mod voice;
