//! One build on its way to the disk.
//!
//! In: an output folder that [`super::place`] has approved, then every file of
//! the site, from any thread and in any order. Out: the output shows the new
//! site, or, dropped without `finish`, is as it was. Of a file that was put
//! nothing is held but its path and its hash.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use super::lock::{self, Lock};
use super::stage::Stage;
use super::{Beside, Stranger, Written, collide, exchange, foreign, is_plain_file, previous, recover};
use crate::base::path::unusable;
use crate::bundle::manifest::{self, Hash, Manifest};
use crate::shell::{Error, disk, fs};

/// Said when something goes wrong before the exchange.
const AS_IT_WAS: &str = "nothing in the output folder was changed";

/// Files on their way into an output folder.
#[derive(Debug)]
pub struct Publication {
    beside: Beside,
    stranger: Stranger,
    old: Manifest,
    put: Mutex<Put>,
    // Dropped in this order: the staging folder goes while the lock is held.
    stage: Stage,
    _lock: Lock,
    _parents: Parents,
}

/// What was put so far.
#[derive(Debug, Default)]
struct Put {
    files: BTreeMap<Arc<str>, Hash>,
    /// The unchanged ones, which are linked at the end, if anything differs.
    same: Vec<Arc<str>>,
    added: usize,
    changed: usize,
    /// A file could not be written, so the site is not complete.
    is_broken: bool,
}

impl Publication {
    /// Takes the lock, completes what a killed run began, and reads what is there.
    pub fn begin(output: &Path, stranger: Stranger) -> Result<Self, Error> {
        let beside = Beside::of(output)?;
        // The new folder would be none, or the build end half way through.
        if cfg!(unix) && output.metadata().is_ok_and(|metadata| metadata.permissions().readonly()) {
            return Err(Error::new(format!("the output folder `{}` is read-only", output.display())).help("chmod u+w, or choose another folder with --output"));
        }
        let parent = output.parent().unwrap_or(Path::new("."));
        let parents = Parents(disk::create_folders(parent).map_err(|error| Error::io("create", parent, &error))?);
        let lock = lock::take(&beside.lock)?;
        recover::recover(&beside)?;
        let old = previous(output, stranger)?;
        Ok(Self { stage: Stage::new(&beside), beside, stranger, old, put: Mutex::default(), _lock: lock, _parents: parents })
    }

    /// Takes in one file of the site. Each path comes once.
    pub fn put(&self, path: &str, bytes: &[u8]) -> Result<(), Error> {
        if !manifest::is_safe(path) {
            self.so_far().is_broken = true;
            return Err(fault(format!("the site would write `{path}`, which is no path inside the output folder")));
        }
        if let Some(why) = unusable(path) {
            self.so_far().is_broken = true;
            return Err(Error::new(format!("the site would write `{path}`, and not every system can hold it: {why}")).help("rename what it comes from"));
        }
        let hash = manifest::hash(bytes);
        let old = self.old.files.get_key_value(path);
        let path: Arc<str> = old.map_or_else(|| path.into(), |(path, _)| Arc::clone(path));
        // Before it is written: two threads must not write to one file.
        if self.so_far().files.insert(Arc::clone(&path), hash).is_some() {
            self.so_far().is_broken = true;
            return Err(fault(format!("the site has two files `{path}`")));
        }
        if old.is_some_and(|(_, old)| *old == hash) && is_there(&self.beside.output.join(&*path), bytes) {
            self.so_far().same.push(path);
            return Ok(());
        }
        let result = self.stage.write(&path, bytes);
        let mut put = self.so_far();
        put.is_broken |= result.is_err();
        if old.is_some() {
            put.changed += 1;
        } else {
            put.added += 1;
        }
        // What the system calls "not a folder" has a better name here.
        result.map_err(|error| collide::find(&put.files).err().unwrap_or(error).help(AS_IT_WAS))
    }

    /// Shows the new site.
    pub fn finish(self) -> Result<Written, Error> {
        let Put { files, same, added, changed, is_broken } = self.put.into_inner().unwrap_or_else(PoisonError::into_inner);
        if is_broken {
            return Err(fault("a file of the site is missing".to_owned()));
        }
        collide::check(&files)?;
        let (beside, old, stage, new) = (self.beside, self.old, self.stage, Manifest { files });
        let removed = old.files.len() + added - new.files.len();
        let mut written = Written { added, changed, removed, same: same.len(), ..Written::default() };
        if added + changed + removed == 0 && fs::exists(&beside.output.join(manifest::NAME)) {
            return Ok(written);
        }
        let stage_rest = || {
            stage.begin()?;
            same.par_iter().try_for_each(|path| stage.carry(path, path))?;
            let kept = foreign::keep(&old, &new, &beside, &stage, self.stranger)?;
            Ok((stage.list(&new)?, kept))
        };
        let (hash, kept) = stage_rest().map_err(|error: Error| error.help(AS_IT_WAS))?;
        written.foreign = kept.files + kept.folders.len();
        written.moved = kept.moved.iter().map(|(_, name)| name.clone()).collect();
        exchange::exchange(&beside, &old, &new, hash, stage, &kept)?;
        recover::take_apart(&beside).map_err(|error| error.help(exchange::VISIBLE))?;
        Ok(written)
    }

    fn so_far(&self) -> std::sync::MutexGuard<'_, Put> {
        self.put.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Whether a file holds these bytes and is no link.
fn is_there(path: &Path, bytes: &[u8]) -> bool {
    is_plain_file(path) && std::fs::read(path).is_ok_and(|there| there == bytes)
}

fn fault(message: String) -> Error {
    Error::new(message).help("this is a fault of narrarium; please report it")
}

/// Folders above the output that were made for it, and go when they stay empty.
#[derive(Debug)]
struct Parents(Vec<PathBuf>);

impl Drop for Parents {
    fn drop(&mut self) {
        for folder in self.0.iter().rev() {
            if disk::remove_folder(folder).is_err() {
                break;
            }
        }
    }
}
