//! The one moment at which the new site becomes visible.
//!
//! In: a complete staging folder. Out: it bears the name of the output, and
//! what was there is called `-old`. Linux exchanges the two names in one step;
//! elsewhere the output is away for a moment between two renames, and the
//! journal lets the next run finish or undo what a killed one began. An output
//! that is a mount point (a container's volume) has a name nobody may change:
//! its files are exchanged one by one, each of them whole.

use std::io::ErrorKind;
use std::path::Path;

use super::Beside;
use crate::bundle::manifest::{self, Manifest};
use crate::shell::{Error, fs};

/// Swaps the staging folder and the output.
pub(super) fn exchange(beside: &Beside, old: &Manifest, new: &Manifest) -> Result<(), Error> {
    std::fs::write(&beside.journal, manifest::hash(new.to_json().as_bytes())).map_err(|error| Error::io("write", &beside.journal, &error))?;
    let result = match swap(beside) {
        Ok(false) => one_by_one(beside, old, new),
        Ok(true) => Ok(()),
        Err(error) => Err(error),
    };
    if result.is_err() {
        _ = std::fs::remove_dir_all(&beside.new);
    }
    _ = std::fs::remove_file(&beside.journal);
    result
}

/// Exchanges the names; `false` when the system does not let the output's name go.
fn swap(beside: &Beside) -> Result<bool, Error> {
    let fail = |error: &std::io::Error| Error::io("put the new site in place of", &beside.output, error);
    if !fs::exists(&beside.output) {
        return std::fs::rename(&beside.new, &beside.output).map(|()| true).map_err(|error| fail(&error));
    }
    if exchanged(&beside.new, &beside.output) {
        return std::fs::rename(&beside.new, &beside.old).map(|()| true).map_err(|error| fail(&error));
    }
    match std::fs::rename(&beside.output, &beside.old) {
        Ok(()) => {}
        Err(error) if matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices) => return Ok(false),
        Err(error) => return Err(fail(&error)),
    }
    if let Err(error) = std::fs::rename(&beside.new, &beside.output) {
        std::fs::rename(&beside.old, &beside.output).map_err(|error| fail(&error))?;
        return Err(fail(&error));
    }
    Ok(true)
}

/// Moves the new files into the output and removes the old ones. The manifest
/// first lists both, so that a run that is killed here leaves nothing behind
/// that the next one would take for a file of others.
pub(super) fn one_by_one(beside: &Beside, old: &Manifest, new: &Manifest) -> Result<(), Error> {
    let list = beside.output.join(manifest::NAME);
    let both = Manifest { files: old.files.iter().chain(&new.files).map(|(path, hash)| (path.clone(), hash.clone())).collect() };
    fs::write(&list, both.to_json().as_bytes())?;
    for path in new.files.keys() {
        let (from, to) = (beside.new.join(path), beside.output.join(path));
        let bytes = std::fs::read(&from).map_err(|error| Error::io("read", &from, &error))?;
        if std::fs::read(&to).ok().as_deref() != Some(&bytes) {
            fs::write(&to, &bytes)?;
        }
    }
    for path in old.files.keys().filter(|path| !new.files.contains_key(*path)) {
        let file = beside.output.join(path);
        if file.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) {
            std::fs::remove_file(&file).map_err(|error| Error::io("remove", &file, &error))?;
        }
        // Only folders that are empty now can be removed so.
        for folder in file.ancestors().skip(1).take_while(|folder| *folder != beside.output) {
            if std::fs::remove_dir(folder).is_err() {
                break;
            }
        }
    }
    fs::write(&list, new.to_json().as_bytes())?;
    std::fs::remove_dir_all(&beside.new).map_err(|error| Error::io("remove", &beside.new, &error))
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
