//! The one test binary: each module is a kind of test.

mod architecture;
mod cli;
mod determinism;
mod faults;
