//! What can go wrong with a disk, on demand, for the kill test.
//!
//! In: `NARRARIUM_MISHAP`, read once. Out: a change that dies or fails. Only a
//! build with debug assertions has this file; the released program has
//! `calm.rs` in its place, in which nothing ever happens.
//!
//! The words, separated by commas; K counts changes from 1:
//!
//! - `abort=K`: the process dies before change K;
//! - `torn=K`: it dies in the K-th write, when half of the bytes are written;
//! - `full=K`: from change K on, whatever needs room fails, a write after half;
//! - `refuse=K`: change K fails for want of permission, the others do not;
//! - `no-exchange`, `no-links`: a system that cannot do that;
//! - `mounted`: the name of a folder that is visible cannot be changed.

use std::io::{self, ErrorKind};
use std::path::Path;
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use super::Kind;

#[derive(Debug, Default)]
struct Plan {
    abort: u64,
    torn: u64,
    full: u64,
    refuse: u64,
    no_exchange: bool,
    no_links: bool,
    mounted: bool,
}

static PLAN: LazyLock<Plan> = LazyLock::new(|| Plan::parse(&std::env::var("NARRARIUM_MISHAP").unwrap_or_default()));
static CHANGES: AtomicU64 = AtomicU64::new(0);
static WRITES: AtomicU64 = AtomicU64::new(0);

impl Plan {
    fn parse(words: &str) -> Self {
        let mut plan = Self::default();
        for word in words.split(',').filter(|word| !word.is_empty()) {
            let (name, number) = word.split_once('=').unwrap_or((word, "0"));
            let number = number.parse().unwrap_or_else(|_| panic!("NARRARIUM_MISHAP: `{word}`"));
            match name {
                "abort" => plan.abort = number,
                "torn" => plan.torn = number,
                "full" => plan.full = number,
                "refuse" => plan.refuse = number,
                "no-exchange" => plan.no_exchange = true,
                "no-links" => plan.no_links = true,
                "mounted" => plan.mounted = true,
                _ => panic!("NARRARIUM_MISHAP: `{word}`"),
            }
        }
        plan
    }
}

/// Called before every change but the writing of bytes.
pub(super) fn before(kind: Kind) -> io::Result<()> {
    let is_full = count()?;
    match kind {
        Kind::Grow | Kind::Link if is_full => Err(ErrorKind::StorageFull.into()),
        Kind::Link if PLAN.no_links => Err(ErrorKind::Unsupported.into()),
        Kind::Exchange if PLAN.no_exchange || PLAN.mounted => Err(ErrorKind::Unsupported.into()),
        Kind::Rename(from) if PLAN.mounted && is_visible_folder(from) => Err(ErrorKind::ResourceBusy.into()),
        _ => Ok(()),
    }
}

/// Called before bytes are written; `write` writes some of them.
pub(super) fn before_write(bytes: &[u8], write: impl FnOnce(&[u8]) -> io::Result<()>) -> io::Result<()> {
    let is_full = count()?;
    let is_torn = WRITES.fetch_add(1, Ordering::SeqCst) + 1 == PLAN.torn;
    if is_torn || is_full {
        write(&bytes[..bytes.len() / 2])?;
    }
    if is_torn {
        std::process::abort();
    }
    if is_full { Err(ErrorKind::StorageFull.into()) } else { Ok(()) }
}

/// Counts a change; whether the disk is full by now.
fn count() -> io::Result<bool> {
    let change = CHANGES.fetch_add(1, Ordering::SeqCst) + 1;
    if change == PLAN.abort {
        std::process::abort();
    }
    if change == PLAN.refuse {
        return Err(ErrorKind::PermissionDenied.into());
    }
    Ok(PLAN.full > 0 && change >= PLAN.full)
}

/// The output of a mount point keeps its name; the folders beside it are hidden.
fn is_visible_folder(path: &Path) -> bool {
    path.is_dir() && path.file_name().is_some_and(|name| !name.to_string_lossy().starts_with('.'))
}
