//! From a folder on disk to the snapshot a run reads.
//!
//! In: the site's folder. Out: `Sources`, sorted, whatever the system's order
//! is. A file that cannot be taken in stays in the snapshot with the reason, so
//! that it is reported with all other faults. Only the folders a site is made
//! of are entered: the output, `.git`, `target` and `node_modules` never are.

mod content;
mod stamp;
mod walk;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};

use walkdir::{DirEntry, WalkDir};

use super::{Error, disk};
use crate::base::path::SitePath;
use crate::sources::Sources;
use stamp::Known;
use walk::Taken;

/// The folders of a site.
pub const FOLDERS: [&str; 5] = ["content", "fonts", "profiles", "static", "themes"];

/// Reads a site again and again, and remembers what did not change.
#[derive(Debug)]
pub struct Reader {
    root: PathBuf,
    known: BTreeMap<SitePath, Known>,
    linked: BTreeSet<PathBuf>,
}

impl Reader {
    /// A reader of the site in `root`.
    pub fn new(root: &Path) -> Self {
        Self { root: root.to_path_buf(), known: BTreeMap::new(), linked: BTreeSet::new() }
    }

    /// Forgets files that are known to have changed, and of folders everything below.
    pub fn forget(&mut self, paths: &[PathBuf]) {
        for path in paths {
            let Some(path) = path.strip_prefix(&self.root).ok().and_then(site_path) else { continue };
            if path.as_str().is_empty() {
                self.known.clear();
            } else if self.known.remove(&path).is_none() {
                let first = SitePath::new(format!("{path}/"));
                let below = self.known.range(first..).map(|(known, _)| known).take_while(|known| known.below(path.as_str()).is_some());
                for gone in below.cloned().collect::<Vec<_>>() {
                    self.known.remove(&gone);
                }
            }
        }
    }

    /// What the links of the last snapshot lead to: a change there is one of the site.
    pub fn linked(&self) -> &BTreeSet<PathBuf> {
        &self.linked
    }

    /// Takes the snapshot.
    pub fn read(&mut self) -> Result<Sources, Error> {
        let Taken { files, known, linked } = walk::take(&self.root, &self.known)?;
        (self.known, self.linked) = (known, linked);
        Ok(Sources::new(files))
    }
}

/// Takes one snapshot of the site in `root`.
pub fn read_site(root: &Path) -> Result<Sources, Error> {
    Reader::new(root).read()
}

/// Whether two snapshots hold the same bytes.
pub fn same(a: &Sources, b: &Sources) -> bool {
    a.iter().map(|(_, file)| file).eq(b.iter().map(|(_, file)| file))
}

/// The nearest folder at or above `start` that holds a `site.toml`.
pub fn find_site(start: &Path) -> Option<PathBuf> {
    let start = start.canonicalize().ok()?;
    start.ancestors().find(|folder| folder.join("site.toml").is_file()).map(Path::to_path_buf)
}

/// The folder the program was started in.
pub fn current_folder() -> PathBuf {
    std::env::current_dir().unwrap_or_default()
}

/// A path in full and without links.
pub fn real(path: &Path) -> Result<PathBuf, Error> {
    path.canonicalize().map_err(|error| Error::io("open", path, &error))
}

/// Whether something of this name exists.
pub fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Whether a folder holds nothing; a missing one does.
pub fn is_empty(path: &Path) -> Result<bool, Error> {
    match std::fs::read_dir(path) {
        Ok(mut entries) => Ok(entries.next().is_none()),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(true),
        Err(error) => Err(Error::io("look into", path, &error)),
    }
}

/// Whether a folder may be filled with these files: it is missing, or holds
/// nothing but `.git` and some of them, which a killed run has left. Whoever
/// fills it writes the last of the files last: with that one it is complete.
pub fn is_free_for(path: &Path, files: &[(String, String)]) -> Result<bool, Error> {
    if files.last().is_some_and(|(last, _)| exists(&path.join(last))) {
        return Ok(false);
    }
    let is_git = |entry: &DirEntry| entry.depth() == 1 && entry.file_name() == ".git";
    for entry in WalkDir::new(path).min_depth(1).into_iter().filter_entry(|entry| !is_git(entry)) {
        let entry = match entry {
            Ok(entry) => entry,
            Err(error) if error.io_error().is_some_and(|error| error.kind() == std::io::ErrorKind::NotFound) => return Ok(true),
            Err(error) => return Err(Error::new(format!("cannot look into `{}`: {error}", path.display()))),
        };
        let inside = entry.path().strip_prefix(path).ok().and_then(site_path);
        let is_ours = inside.is_some_and(|inside| {
            files.iter().any(|(file, text)| match inside.as_str() == file {
                true => std::fs::read(entry.path()).is_ok_and(|bytes| bytes == text.as_bytes()),
                false => entry.file_type().is_dir() && file.strip_prefix(inside.as_str()).is_some_and(|rest| rest.starts_with('/')),
            })
        });
        if !is_ours && entry.file_name() != PART {
            return Ok(false);
        }
    }
    Ok(true)
}

/// The bytes of a file; `None` when there is none.
pub fn read(path: &Path) -> Result<Option<Vec<u8>>, Error> {
    match std::fs::read(path) {
        Ok(bytes) => Ok(Some(bytes)),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => Ok(None),
        Err(error) => Err(Error::io("read", path, &error)),
    }
}

/// What a file is called until it is whole. One name per folder, so that the
/// next write clears away what a killed run left.
pub(super) const PART: &str = ".narrarium-part";

/// Writes one file so that a reader sees the old text or the new one, never
/// half of it. Folders above it are made; the file's permissions are kept.
pub fn write(path: &Path, bytes: &[u8]) -> Result<(), Error> {
    // A link is followed, or the rename would replace it by a plain file.
    let real = path.canonicalize().unwrap_or_else(|_| path.to_path_buf());
    let folder = real.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    disk::create_folders(folder).map_err(|error| Error::io("create", folder, &error))?;
    replace(&folder.join(PART), &real, bytes, Keep::ThroughPowerCuts).map_err(|error| Error::io("write", path, &error))
}

/// How much a file is worth. Without a wait for the disk, a cut of power after
/// the write can leave neither the old text nor the new one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Keep {
    /// Only the author has it.
    ThroughPowerCuts,
    /// It can be built again.
    ThroughKills,
}

/// Writes a file under the name `part`, then gives it its own.
pub(super) fn replace(part: &Path, path: &Path, bytes: &[u8], keep: Keep) -> std::io::Result<()> {
    let mut file = loop {
        let file = disk::open(part)?;
        // Another run writes a file of this folder; it takes milliseconds. A
        // network disk without locks is written to all the same.
        match file.inner().lock() {
            Err(error) if error.kind() != std::io::ErrorKind::Unsupported => return Err(error),
            _ => {}
        }
        if disk::is_current(&file, part) {
            break file;
        }
    };
    let result = (|| {
        file.clear()?;
        file.write_all(bytes)?;
        if let Ok(old) = std::fs::metadata(path) {
            disk::set_permissions(part, old.permissions())?;
            if keep == Keep::ThroughPowerCuts {
                file.sync()?;
            }
        }
        disk::rename(part, path)
    })();
    if result.is_err() {
        _ = disk::remove_file(part);
    }
    result
}

/// A relative path of the system as a path of the site.
fn site_path(relative: &Path) -> Option<SitePath> {
    let parts: Option<Vec<&str>> = relative.components().map(|part| part.as_os_str().to_str()).collect();
    Some(SitePath::new(parts?.join("/")))
}

#[cfg(test)]
mod tests;
