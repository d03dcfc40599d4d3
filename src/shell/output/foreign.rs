//! What in the output is not ours.
//!
//! In: the output, the list of what was written last time and of what is
//! written now. Out: files of others, in the staging folder too, and the names
//! of their folders, which are moved as they are after the exchange. A file of
//! others that stands where a page must go is never overwritten: the build
//! stops, or (`--force`) gives it another name.

use std::path::Path;

use super::stage::Stage;
use super::{Beside, Stranger, is_plain_file, recover};
use crate::bundle::manifest::{self, Manifest};
use crate::shell::{Error, fs};

/// What was kept of others; paths relative to the output.
#[derive(Debug, Default)]
pub(super) struct Kept {
    pub(super) files: usize,
    pub(super) folders: Vec<String>,
    /// What stood in the way, by its old and its new name.
    pub(super) moved: Vec<(String, String)>,
}

/// Carries over what is not ours.
pub(super) fn keep(old: &Manifest, new: &Manifest, beside: &Beside, stage: &Stage, stranger: Stranger) -> Result<Kept, Error> {
    let mut walk = Walk { old, new, beside, stage, stranger, kept: Kept::default() };
    walk.folder("")?;
    Ok(walk.kept)
}

struct Walk<'a> {
    old: &'a Manifest,
    new: &'a Manifest,
    beside: &'a Beside,
    stage: &'a Stage,
    stranger: Stranger,
    kept: Kept,
}

impl Walk<'_> {
    /// Walks a folder that holds files of ours, given relative to the output.
    fn folder(&mut self, inside: &str) -> Result<(), Error> {
        for name in recover::names(&self.beside.output.join(inside))? {
            let path = if inside.is_empty() { name } else { format!("{inside}/{name}") };
            if path == manifest::NAME || self.old.files.contains_key(path.as_str()) {
                continue;
            }
            let there = self.beside.output.join(&path);
            let is_folder = there.symlink_metadata().is_ok_and(|metadata| metadata.is_dir());
            if is_folder && (self.old.holds(&path) || self.new.holds(&path)) {
                self.folder(&path)?;
            } else if is_folder && !self.new.files.contains_key(path.as_str()) {
                self.kept.folders.push(path);
            } else {
                self.file(path, &there, is_folder)?;
            }
        }
        Ok(())
    }

    /// A file, or a folder whose name a file of the site needs.
    fn file(&mut self, path: String, there: &Path, is_folder: bool) -> Result<(), Error> {
        self.kept.files += 1;
        if let Some(file) = path.match_indices('/').map(|(at, _)| &path[..at]).find(|folder| self.new.files.contains_key(*folder)) {
            return Err(
                Error::new(format!("`{path}` in the output folder was not written by narrarium, and the site has a file `{file}`")).help("move it away")
            );
        }
        let is_in_the_way = self.new.files.contains_key(path.as_str()) || self.new.holds(&path);
        if !is_in_the_way {
            return self.stage.carry(&path, &path);
        }
        if is_plain_file(there) && std::fs::read(there).is_ok_and(|bytes| self.new.files.get(path.as_str()) == Some(&manifest::hash(&bytes))) {
            return Ok(());
        }
        if self.stranger == Stranger::Refuse {
            return Err(Error::new(format!("`{path}` in the output folder was not written by narrarium, and the site has a file of that name"))
                .help("move it away, or give the page or file of the site another name")
                .help(format!("--force keeps it as `{path}.foreign`")));
        }
        let mut name = path.clone();
        while fs::exists(&self.beside.new.join(&name)) || fs::exists(&self.beside.output.join(&name)) {
            name.push_str(".foreign");
        }
        if !is_folder {
            self.stage.carry(&path, &name)?;
        }
        self.kept.moved.push((path, name));
        Ok(())
    }
}
