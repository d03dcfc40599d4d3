//! narrarium compiles descriptions of industrial clusters into a multilingual
//! static site that makes a cluster cheap to understand.
//!
//! The story of the pipeline, one room per step (see `docs/ARCHITECTURE.md`):
//! `sources → parse → resolve → analysis → lint → layout → view → render → bundle`.
//! [`compile`](compile::compile) names every step in order. Only `shell` touches
//! the world; `commands` is the menu.

pub mod analysis;
pub mod base;
pub mod bundle;
pub mod cli;
pub mod commands;
pub mod compile;
pub mod diag;
pub mod edition;
pub mod layout;
pub mod lint;
pub mod lock;
pub mod memo;
pub mod model;
pub mod parse;
pub mod render;
pub mod resolve;
pub mod shell;
pub mod sources;
pub mod translate;
pub mod view;
