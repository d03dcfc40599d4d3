//! The new site in a folder beside the old one.
//!
//! In: files, from any thread and in any order. Out: the staging folder, which
//! is made when the first of them comes. Each folder in it is made once. The
//! output is only read. Dropped, the staging folder is removed: nothing of the
//! author's is in it but second names of files.

use std::collections::BTreeSet;
use std::io::{BufWriter, ErrorKind};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use super::Beside;
use crate::bundle::manifest::{self, Hash, Manifest};
use crate::shell::{Error, disk};

/// A staging folder, or the intention to make one.
#[derive(Debug)]
pub(super) struct Stage {
    root: PathBuf,
    output: PathBuf,
    /// The folders that are made, the root as "". The lock is held while one is
    /// made, so that who finds a folder here finds it on the disk too.
    folders: Mutex<BTreeSet<Box<str>>>,
}

impl Stage {
    pub(super) fn new(beside: &Beside) -> Self {
        Self { root: beside.new.clone(), output: beside.output.clone(), folders: Mutex::default() }
    }

    /// Whether there is a staging folder.
    pub(super) fn has_begun(&self) -> bool {
        !self.folders.lock().unwrap_or_else(PoisonError::into_inner).is_empty()
    }

    /// Makes the staging folder, if that is not done.
    pub(super) fn begin(&self) -> Result<(), Error> {
        self.make_folder("")
    }

    /// Writes a file.
    pub(super) fn write(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        let target = self.place(path)?;
        disk::write(&target, bytes).map_err(|error| Error::io("write", &target, &error))
    }

    /// Takes a file over from the output: the same file under a second name, a
    /// copy where the system has no links. The other way round, a link is read.
    pub(super) fn carry(&self, from: &str, to: &str) -> Result<(), Error> {
        let (from, to) = (self.output.join(from), self.place(to)?);
        let fail = |error: &std::io::Error| match error.kind() {
            ErrorKind::NotFound => Error::new(format!("`{}` was removed while the site was built", from.display())).help("build again"),
            _ => Error::io("keep", &from, error),
        };
        if disk::hard_link(&from, &to).is_ok() {
            return Ok(());
        }
        if from.symlink_metadata().map_err(|error| fail(&error))?.is_symlink() {
            let target = std::fs::read_link(&from).map_err(|error| fail(&error))?;
            return disk::symlink(&target, &to).map_err(|error| fail(&error));
        }
        disk::copy(&from, &to).map_err(|error| fail(&error))
    }

    /// Writes the list of all files. Out: the hash of the list's own bytes.
    pub(super) fn list(&self, manifest: &Manifest) -> Result<Hash, Error> {
        let target = self.place(manifest::NAME)?;
        let fail = |error: &std::io::Error| Error::io("write", &target, error);
        let mut out = BufWriter::with_capacity(1 << 16, manifest::Hashing::new(disk::create(&target).map_err(|error| fail(&error))?));
        manifest.write(&mut out).map_err(|error| fail(&error))?;
        let out = out.into_inner().map_err(|error| fail(error.error()))?;
        Ok(out.hash())
    }

    /// The folder is the system's now, and stays.
    pub(super) fn release(self) {
        self.folders.lock().unwrap_or_else(PoisonError::into_inner).clear();
    }

    /// Where a file goes; its folder is there.
    fn place(&self, path: &str) -> Result<PathBuf, Error> {
        self.make_folder(path.rsplit_once('/').map_or("", |(folder, _)| folder))?;
        Ok(self.root.join(path))
    }

    fn make_folder(&self, folder: &str) -> Result<(), Error> {
        let mut made = self.folders.lock().unwrap_or_else(PoisonError::into_inner);
        if made.contains(folder) {
            return Ok(());
        }
        if made.is_empty() {
            create(&self.root)?;
            made.insert("".into());
            if let Ok(metadata) = self.output.metadata() {
                disk::set_permissions(&self.root, metadata.permissions()).map_err(|error| Error::io("set the permissions of", &self.root, &error))?;
            }
        }
        let ends = folder.match_indices('/').map(|(at, _)| at).chain((!folder.is_empty()).then_some(folder.len()));
        for end in ends {
            let folder = &folder[..end];
            if !made.contains(folder) {
                create(&self.root.join(folder))?;
                made.insert(folder.into());
            }
        }
        Ok(())
    }
}

impl Drop for Stage {
    fn drop(&mut self) {
        if self.has_begun() {
            _ = disk::remove_tree(&self.root);
        }
    }
}

fn create(path: &Path) -> Result<(), Error> {
    disk::create_folder(path).map_err(|error| match error.kind() {
        ErrorKind::NotFound => {
            Error::new(format!("cannot create `{}`: the folder it belongs in was removed while the site was built", path.display())).help("build again")
        }
        _ => Error::io("create", path, &error),
    })
}
