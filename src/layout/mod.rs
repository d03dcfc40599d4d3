//! Where things sit, without colour or markup.
//!
//! In: marks, names and ties, or dates and lanes. Out: plain numbers in canvas
//! units. Nothing here knows what an actor is.

pub mod chart;
pub mod graph;
pub mod lineage;
pub mod text;
pub mod timeline;
