//! The new site in a folder beside the old one.
//!
//! In: the bundle and the output that is there. Out: the complete new folder.
//! The old folder is only read. A file of others that stands where a page must
//! go is never overwritten: the build stops, or (`--force`) gives it another name.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use super::{Beside, Stranger};
use crate::bundle::Bundle;
use crate::bundle::manifest::{self, Manifest};
use crate::shell::{Error, fs};

/// What was kept of others.
#[derive(Debug, Default)]
pub(super) struct Staged {
    pub(super) foreign: usize,
    pub(super) moved: Vec<String>,
}

/// Builds the staging folder.
pub(super) fn build(bundle: &Bundle, new: &Manifest, old: &Manifest, beside: &Beside, stranger: Stranger) -> Result<Staged, Error> {
    let root = &beside.new;
    std::fs::create_dir(root).map_err(|error| Error::io("create", root, &error))?;
    if let Ok(metadata) = std::fs::metadata(&beside.output) {
        std::fs::set_permissions(root, metadata.permissions()).map_err(|error| Error::io("set the permissions of", root, &error))?;
    }
    let mut folders = BTreeSet::new();
    for (path, bytes) in &bundle.files {
        let target = root.join(path);
        make_folder(&target, root, &mut folders)?;
        let before = beside.output.join(path);
        let unchanged = old.files.get(path) == new.files.get(path) && is_plain_file(&before) && std::fs::read(&before).is_ok_and(|there| *there == **bytes);
        if !(unchanged && std::fs::hard_link(&before, &target).is_ok()) {
            std::fs::write(&target, bytes).map_err(|error| Error::io("write", &target, &error))?;
        }
    }
    let mut keep = Keep { old, new, beside, stranger, folders, staged: Staged::default() };
    keep.folder("")?;
    let list = root.join(manifest::NAME);
    std::fs::write(&list, new.to_json()).map_err(|error| Error::io("write", &list, &error))?;
    Ok(keep.staged)
}

fn make_folder(target: &Path, root: &Path, made: &mut BTreeSet<PathBuf>) -> Result<(), Error> {
    let folder = target.parent().unwrap_or(root);
    if folder != root && made.insert(folder.to_path_buf()) {
        std::fs::create_dir_all(folder).map_err(|error| Error::io("create", folder, &error))?;
    }
    Ok(())
}

fn is_plain_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
}

/// Carries over what is not ours.
struct Keep<'a> {
    old: &'a Manifest,
    new: &'a Manifest,
    beside: &'a Beside,
    stranger: Stranger,
    folders: BTreeSet<PathBuf>,
    staged: Staged,
}

impl Keep<'_> {
    /// Walks a folder that holds files of ours, given relative to the output.
    fn folder(&mut self, inside: &str) -> Result<(), Error> {
        for name in super::recover::names(&self.beside.output.join(inside))? {
            let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
            let there = self.beside.output.join(&path);
            let is_folder = there.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
            if path == manifest::NAME || self.old.files.contains_key(&path) {
                continue;
            }
            if is_folder && (holds(self.old, &path) || holds(self.new, &path)) {
                self.folder(&path)?;
            } else if is_folder && !self.new.files.contains_key(&path) {
                // A folder of others is moved as it is, after the exchange.
                self.staged.foreign += 1;
            } else {
                self.file(&path, &there)?;
            }
        }
        Ok(())
    }

    fn file(&mut self, path: &str, there: &Path) -> Result<(), Error> {
        self.staged.foreign += 1;
        let is_in_the_way = self.new.files.contains_key(path) || holds(self.new, path);
        if is_in_the_way && is_plain_file(there) && std::fs::read(there).is_ok_and(|bytes| self.new.files.get(path) == Some(&manifest::hash(&bytes))) {
            return Ok(());
        }
        let mut name = path.to_owned();
        if is_in_the_way {
            if self.stranger == Stranger::Refuse {
                return Err(Error::new(format!("`{path}` in the output folder was not written by narrarium, and the site has a file of that name"))
                    .help("move it away, or give the page or file of the site another name")
                    .help(format!("--force keeps it as `{path}.foreign`")));
            }
            while fs::exists(&self.beside.new.join(&name)) || fs::exists(&self.beside.output.join(&name)) {
                name.push_str(".foreign");
            }
            self.staged.moved.push(name.clone());
        }
        let target = self.beside.new.join(&name);
        make_folder(&target, &self.beside.new, &mut self.folders)?;
        carry(there, &target)
    }
}

/// Whether a list has files below a folder.
fn holds(manifest: &Manifest, folder: &str) -> bool {
    let start = format!("{folder}/");
    manifest.files.range(start.clone()..).next().is_some_and(|(path, _)| path.starts_with(&start))
}

/// The same file under a second name; a copy where the system has no links.
fn carry(from: &Path, to: &Path) -> Result<(), Error> {
    let fail = |error: &std::io::Error| Error::io("keep", from, error);
    let metadata = from.symlink_metadata().map_err(|error| fail(&error))?;
    if metadata.is_symlink() {
        let target = std::fs::read_link(from).map_err(|error| fail(&error))?;
        return link(&target, to).map_err(|error| fail(&error));
    }
    if std::fs::hard_link(from, to).is_ok() {
        return Ok(());
    }
    std::fs::copy(from, to).map(|_| ()).map_err(|error| fail(&error))
}

#[cfg(unix)]
fn link(target: &Path, to: &Path) -> std::io::Result<()> {
    std::os::unix::fs::symlink(target, to)
}

#[cfg(not(unix))]
fn link(_target: &Path, _to: &Path) -> std::io::Result<()> {
    Err(std::io::Error::new(std::io::ErrorKind::Unsupported, "links cannot be kept on this system"))
}
