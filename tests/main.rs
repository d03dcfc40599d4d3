//! The one test binary: each module is a kind of test.
#![expect(clippy::disallowed_methods, clippy::unwrap_used, reason = "tests read their own files and drive the binary")]

mod architecture;
mod cli;
mod dates;
mod determinism;
mod embed;
mod faults;
mod feeds;
mod figures;
mod fuzz;
mod groups;
#[cfg(debug_assertions)]
mod kills;
mod limits;
mod lock;
mod mishaps;
mod mutation;
mod odd;
mod rebuild;
mod rendering;
mod resilience;
mod serve;
mod slugs;
mod soak;
mod stale;
mod strings;
mod wording;
