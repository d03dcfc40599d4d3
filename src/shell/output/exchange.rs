//! The one moment at which the new site becomes visible.
//!
//! In: a complete staging folder. Out: it bears the name of the output, and
//! what was there is called `-old`. Linux exchanges the two names in one step;
//! elsewhere the output is away for a moment between two renames, and the
//! journal lets the next run finish or undo what a killed one began. An output
//! that is a mount point (a container's volume) has a name nobody may change:
//! its files are exchanged one by one, each of them whole.
//!
//! Until the exchange an error leaves the staging folder to be removed; from
//! then on nothing is removed here, for the folder of that name is the old site.

use std::io::ErrorKind;
use std::path::Path;

use super::Beside;
use super::foreign::Kept;
use super::stage::Stage;
use crate::bundle::manifest::{self, Hash, Manifest};
use crate::shell::{Error, disk, fs};

/// Said when something goes wrong after the exchange.
pub(super) const VISIBLE: &str = "the new site is in place; the next build does the rest";

/// Said when files are exchanged one by one and something goes wrong.
const PARTLY: &str = "some files of the output are new and some are old, each of them whole; the next build does the rest";

/// Swaps the staging folder and the output, and moves the folders of others back.
pub(super) fn exchange(beside: &Beside, old: &Manifest, new: &Manifest, hash: Hash, stage: Stage, kept: &Kept) -> Result<(), Error> {
    disk::write(&beside.journal, hash.to_string().as_bytes()).map_err(|error| Error::io("write", &beside.journal, &error))?;
    match swap(beside, stage) {
        Ok(None) => {
            // Before the old site is taken apart, which takes longer. What
            // cannot be moved so is moved there.
            for folder in &kept.folders {
                _ = disk::rename(&beside.old.join(folder), &beside.output.join(folder));
            }
        }
        Ok(Some(stage)) => one_by_one(beside, old, new, stage, kept).map_err(|error| error.help(PARTLY))?,
        Err(error) => {
            // Where the new site is visible, the journal is what the next run goes by.
            if !fs::exists(&beside.new) {
                _ = disk::remove_file(&beside.journal);
            }
            return Err(error);
        }
    }
    _ = disk::remove_file(&beside.journal);
    Ok(())
}

/// Exchanges the names. The staging folder comes back when the system does not
/// let the output's name go.
fn swap(beside: &Beside, stage: Stage) -> Result<Option<Stage>, Error> {
    let fail = |error: &std::io::Error| Error::io("put the new site in place of", &beside.output, error);
    if !fs::exists(&beside.output) {
        disk::rename(&beside.new, &beside.output).map_err(|error| fail(&error))?;
        stage.release();
        return Ok(None);
    }
    if disk::exchange(&beside.new, &beside.output).is_ok() {
        stage.release();
        return match disk::rename(&beside.new, &beside.old) {
            Ok(()) => Ok(None),
            Err(error) => Err(Error::io("clear the old site away from", &beside.new, &error).help(VISIBLE)),
        };
    }
    match disk::rename(&beside.output, &beside.old) {
        Ok(()) => {}
        Err(error) if matches!(error.kind(), ErrorKind::ResourceBusy | ErrorKind::CrossesDevices) => return Ok(Some(stage)),
        Err(error) => return Err(fail(&error)),
    }
    if let Err(error) = disk::rename(&beside.new, &beside.output) {
        return Err(match disk::rename(&beside.old, &beside.output) {
            Ok(()) => fail(&error),
            Err(_) => fail(&error).help(format!("the old site is in `{}`; the next build puts it back", beside.old.display())),
        });
    }
    stage.release();
    Ok(None)
}

/// Moves the new files into the output and removes the old ones. The manifest
/// first lists both, so that a run that is killed here leaves nothing behind
/// that the next one would take for a file of others.
pub(super) fn one_by_one(beside: &Beside, old: &Manifest, new: &Manifest, stage: Stage, kept: &Kept) -> Result<(), Error> {
    for (from, to) in &kept.moved {
        let (from, to) = (beside.output.join(from), beside.output.join(to));
        disk::rename(&from, &to).map_err(|error| Error::io("keep", &from, &error))?;
    }
    let both = Manifest { files: old.files.iter().chain(&new.files).map(|(path, hash)| (path.clone(), *hash)).collect() };
    write_list(beside, &both)?;
    let gone = || old.files.keys().filter(|path| !new.files.contains_key(*path));
    // A file where a folder must be, or the other way round.
    let is_in_the_way = |path: &str| new.holds(path) || path.match_indices('/').any(|(at, _)| new.files.contains_key(&path[..at]));
    for path in gone().filter(|path| is_in_the_way(path)) {
        remove(beside, path)?;
    }
    for path in new.files.keys() {
        let (from, to) = (beside.new.join(&**path), beside.output.join(&**path));
        let bytes = std::fs::read(&from).map_err(|error| Error::io("read", &from, &error))?;
        if std::fs::read(&to).ok().as_deref() != Some(&bytes) {
            write(beside, &to, &bytes)?;
        }
    }
    for path in gone().filter(|path| !is_in_the_way(path)) {
        remove(beside, path)?;
    }
    write_list(beside, new)?;
    drop(stage);
    Ok(())
}

fn write_list(beside: &Beside, list: &Manifest) -> Result<(), Error> {
    let path = beside.output.join(manifest::NAME);
    let mut text = Vec::new();
    list.write(&mut text).map_err(|error| Error::io("write", &path, &error))?;
    write(beside, &path, &text)
}

/// One name for all unfinished files, so that the next run finds it.
fn write(beside: &Beside, path: &Path, bytes: &[u8]) -> Result<(), Error> {
    let folder = path.parent().unwrap_or(&beside.output);
    disk::create_folders(folder).map_err(|error| Error::io("create", folder, &error))?;
    fs::replace(&beside.output.join(fs::PART), path, bytes, fs::Keep::ThroughKills).map_err(|error| Error::io("write", path, &error))
}

/// Removes a file of ours and the folders that are empty without it.
fn remove(beside: &Beside, path: &str) -> Result<(), Error> {
    let file = beside.output.join(path);
    if file.symlink_metadata().is_ok_and(|metadata| !metadata.is_dir()) {
        disk::remove_file(&file).map_err(|error| Error::io("remove", &file, &error))?;
    }
    // Only folders that are empty now can be removed so.
    for folder in file.ancestors().skip(1).take_while(|folder| *folder != beside.output) {
        match disk::remove_folder(folder) {
            Ok(()) => {}
            Err(error) if matches!(error.kind(), ErrorKind::DirectoryNotEmpty | ErrorKind::ResourceBusy | ErrorKind::NotFound | ErrorKind::NotADirectory) => {
                break;
            }
            Err(error) => return Err(Error::io("remove", folder, &error)),
        }
    }
    Ok(())
}
