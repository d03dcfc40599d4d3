//! The one moment at which the new site becomes visible.
//!
//! In: a complete staging folder. Out: it bears the name of the output, and
//! what was there is called `-old`. Linux exchanges the two names in one step;
//! elsewhere the output is away for a moment between two renames, and the
//! journal lets the next run finish or undo what a killed one began.

use std::path::Path;

use super::Beside;
use crate::bundle::manifest::{self, Manifest};
use crate::shell::{Error, fs};

/// Swaps the staging folder and the output.
pub(super) fn exchange(beside: &Beside, new: &Manifest) -> Result<(), Error> {
    std::fs::write(&beside.journal, manifest::hash(new.to_json().as_bytes())).map_err(|error| Error::io("write", &beside.journal, &error))?;
    let result = swap(beside);
    if result.is_err() {
        _ = std::fs::remove_dir_all(&beside.new);
    }
    _ = std::fs::remove_file(&beside.journal);
    result
}

fn swap(beside: &Beside) -> Result<(), Error> {
    if !fs::exists(&beside.output) {
        return rename(&beside.new, &beside.output);
    }
    if exchanged(&beside.new, &beside.output) {
        return rename(&beside.new, &beside.old);
    }
    rename(&beside.output, &beside.old)?;
    if let Err(error) = rename(&beside.new, &beside.output) {
        rename(&beside.old, &beside.output)?;
        return Err(error);
    }
    Ok(())
}

fn rename(from: &Path, to: &Path) -> Result<(), Error> {
    std::fs::rename(from, to).map_err(|error| {
        let message = Error::io("put the new site in place of", to, &error);
        match error.kind() {
            std::io::ErrorKind::ResourceBusy | std::io::ErrorKind::CrossesDevices => {
                message.help("a folder that is a mount point cannot be exchanged: choose a folder inside it with --output")
            }
            _ => message,
        }
    })
}

#[cfg(any(target_os = "linux", target_os = "android"))]
fn exchanged(a: &Path, b: &Path) -> bool {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).is_ok()
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
fn exchanged(_a: &Path, _b: &Path) -> bool {
    false
}
