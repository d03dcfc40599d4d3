//! The program: arguments in, exit code out.

use std::process::ExitCode;

use mimalloc::MiMalloc;

/// A site is made of millions of small texts: see `docs/PERFORMANCE.md`.
#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(narrarium::cli::run())
}
