//! What is left beside the output, put in order.
//!
//! In: the names a run uses. Out: none of them exists any more, and nothing of
//! others is lost. Called after the exchange, and at the start of every run in
//! case the one before was killed:
//!
//! - `-old` and no output: killed between two renames → the old site comes back;
//! - `-new` with a journal whose hash is the output's manifest: killed after the
//!   exchange → `-new` is the old site and is taken apart;
//! - `-new` otherwise: killed while staging → it holds only files of ours and
//!   second names of files that still are in the output;
//! - a file in the output that was being written, one by one: it goes.

use std::io::{self, ErrorKind};
use std::path::Path;

use rayon::prelude::*;

use super::Beside;
use crate::bundle::manifest::{self, Manifest};
use crate::shell::{Error, disk, fs};

/// Completes or undoes what a killed run began.
pub(super) fn recover(beside: &Beside) -> Result<(), Error> {
    let fail = |path: &Path| {
        let path = path.to_path_buf();
        move |error: io::Error| Error::io("put in order", &path, &error)
    };
    if fs::exists(&beside.old) && !fs::exists(&beside.output) {
        disk::rename(&beside.old, &beside.output).map_err(fail(&beside.old))?;
    }
    // An older run that could not be completed comes first.
    take_apart(beside)?;
    if fs::exists(&beside.new) {
        let announced = std::fs::read_to_string(&beside.journal).unwrap_or_default();
        let visible = std::fs::read(beside.output.join(manifest::NAME)).map(|bytes| manifest::hash(&bytes).to_string()).unwrap_or_default();
        if !announced.is_empty() && announced == visible {
            disk::rename(&beside.new, &beside.old).map_err(fail(&beside.new))?;
            take_apart(beside)?;
        } else {
            disk::remove_tree(&beside.new).map_err(fail(&beside.new))?;
        }
    }
    let part = beside.output.join(fs::PART);
    if fs::exists(&part) {
        disk::remove_file(&part).map_err(fail(&part))?;
    }
    if fs::exists(&beside.journal) {
        disk::remove_file(&beside.journal).map_err(fail(&beside.journal))?;
    }
    Ok(())
}

/// Takes the old site apart: what its manifest lists is deleted, what is in
/// the output under the same name too (it is the same file), the rest is moved
/// to the output.
pub(super) fn take_apart(beside: &Beside) -> Result<(), Error> {
    if !fs::exists(&beside.old) {
        return Ok(());
    }
    let list = std::fs::read(beside.old.join(manifest::NAME)).ok().and_then(|text| Manifest::parse(&text)).unwrap_or_default();
    list.files.par_iter().try_for_each(|(path, _)| {
        let file = beside.old.join(&**path);
        match unlocked(&file, disk::remove_file) {
            // A folder that took the place of a file of ours is not ours.
            Err(error) if file.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) => Err(Error::io("remove", &file, &error)),
            _ => Ok(()),
        }
    })?;
    // Now, and not before: a run that is killed above needs it again.
    let file = beside.old.join(manifest::NAME);
    if fs::exists(&file) {
        unlocked(&file, disk::remove_file).map_err(|error| Error::io("remove", &file, &error))?;
    }
    rest(beside, "")?;
    Ok(())
}

/// Moves what is left in a folder, then removes the folder.
fn rest(beside: &Beside, inside: &str) -> Result<(), Error> {
    let folder = beside.old.join(inside);
    for name in names(&folder)? {
        let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
        let (from, to) = (beside.old.join(&path), beside.output.join(&path));
        let is_folder = from.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
        if is_folder && to.is_dir() {
            rest(beside, &path)?;
        } else if is_folder && is_hollow(&from) {
            unlocked(&from, disk::remove_tree).map_err(|error| Error::io("remove", &from, &error))?;
        } else if !is_folder && (is_same_file(&from, &to) || is_kept_elsewhere(&from, &to)) {
            unlocked(&from, disk::remove_file).map_err(|error| Error::io("remove", &from, &error))?;
        } else {
            shift(&from, &free(&to)).map_err(|error| Error::io("keep", &from, &error))?;
        }
    }
    unlocked(&folder, disk::remove_folder).map_err(|error| Error::io("remove", &folder, &error))
}

/// Makes a change to what is in a folder of ours, also where somebody has locked
/// the folder. It lies beside the output by now: an error would come back in
/// every build, until somebody finds it there.
fn unlocked(path: &Path, change: impl Fn(&Path) -> io::Result<()>) -> io::Result<()> {
    match (change(path), path.parent()) {
        (Err(error), Some(folder)) if error.kind() == ErrorKind::PermissionDenied => {
            disk::unlock(folder)?;
            change(path)
        }
        (result, _) => result,
    }
}

/// Moves what is of others. A locked folder is locked again where it comes to.
fn shift(from: &Path, to: &Path) -> io::Result<()> {
    match unlocked(from, |from| disk::rename(from, to)) {
        Err(error) if error.kind() == ErrorKind::PermissionDenied && from.is_dir() => {
            let permissions = std::fs::metadata(from)?.permissions();
            disk::unlock(from)?;
            disk::rename(from, to)?;
            disk::set_permissions(to, permissions)
        }
        result => result,
    }
}

/// A folder that holds nothing but folders: what is left of ours. One of
/// others without a file is lost with it, which no tool can tell apart.
fn is_hollow(folder: &Path) -> bool {
    walkdir::WalkDir::new(folder).into_iter().all(|entry| entry.is_ok_and(|entry| entry.file_type().is_dir()))
}

fn is_same_file(a: &Path, b: &Path) -> bool {
    match (a.symlink_metadata(), b.symlink_metadata()) {
        (Ok(first), Ok(second)) if first.is_symlink() || second.is_symlink() => {
            matches!((std::fs::read_link(a), std::fs::read_link(b)), (Ok(first), Ok(second)) if first == second)
        }
        (Ok(first), Ok(second)) if first.len() == second.len() => {
            matches!((std::fs::read(a), std::fs::read(b)), (Ok(first), Ok(second)) if first == second)
        }
        _ => false,
    }
}

/// Whether staging kept the file under the name `NAME.foreign`.
fn is_kept_elsewhere(from: &Path, to: &Path) -> bool {
    let mut name = to.as_os_str().to_owned();
    for _ in 0..3 {
        name.push(".foreign");
        if is_same_file(from, Path::new(&name)) {
            return true;
        }
    }
    false
}

fn free(path: &Path) -> std::path::PathBuf {
    let mut name = path.as_os_str().to_owned();
    while fs::exists(Path::new(&name)) {
        name.push(".foreign");
    }
    name.into()
}

/// The names in a folder, in order; none when there is no folder.
pub(super) fn names(folder: &Path) -> Result<Vec<String>, Error> {
    let entries = match std::fs::read_dir(folder) {
        Ok(entries) => entries,
        Err(error) if error.kind() == ErrorKind::NotFound => return Ok(Vec::new()),
        Err(error) => return Err(Error::io("look into", folder, &error)),
    };
    let mut names = Vec::new();
    for entry in entries {
        let entry = entry.map_err(|error| Error::io("look into", folder, &error))?;
        match entry.file_name().into_string() {
            Ok(name) => names.push(name),
            Err(_) => {
                return Err(
                    Error::new(format!("`{}` has a name that is not UTF-8", entry.path().display())).help("rename it or move it out of the output folder")
                );
            }
        }
    }
    names.sort();
    Ok(names)
}
