//! The output folder: exchanged as a whole, never half written.
//!
//! In: files, one after the other and from many threads (`Publication`). Out: the
//! folder on disk. The new site is built in a staging folder beside the output:
//! changed files are written as they come, unchanged ones are hard links to the
//! ones that are there, files of others (`CNAME`) are linked too. One exchange
//! of folder names makes it visible. Then the old folder is taken apart: only
//! what its own manifest lists is deleted, folders of others (`.git`) are moved
//! over. Whatever goes wrong before the exchange leaves the output as it was; a
//! run that was killed after it is completed by the next one (`recover`). When
//! nothing changed there is no staging folder, and nothing is touched.
//!
//! Four names beside an output `public`, all gone when the run is over:
//! `.public.narrarium-lock` (one build at a time), `-new` (staging), `-old`
//! (taken apart), `-journal` (hash of the manifest that is about to appear).
//!
//! A program that holds the old folder open (a shell that stands in it) goes on
//! seeing the old one: that is the price of never showing half a site.

mod collide;
mod exchange;
mod foreign;
mod guard;
mod lock;
mod publication;
mod recover;
mod stage;

use std::path::{Path, PathBuf};

use super::{Error, fs};
use crate::bundle::manifest::{self, Manifest};

pub use guard::place;
pub use publication::Publication;

/// What a build did to the output.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Written {
    pub added: usize,
    pub changed: usize,
    pub removed: usize,
    pub same: usize,
    /// Files and folders of others that were kept.
    pub foreign: usize,
    /// Files of others that stood in the way and were given another name.
    pub moved: Vec<String>,
}

/// What a folder that is not ours means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stranger {
    /// Stop.
    Refuse,
    /// Build into it and keep everything that is there.
    Keep,
}

/// The names beside an output.
#[derive(Clone, Debug)]
struct Beside {
    output: PathBuf,
    lock: PathBuf,
    new: PathBuf,
    old: PathBuf,
    journal: PathBuf,
}

impl Beside {
    fn of(output: &Path) -> Result<Self, Error> {
        let (Some(folder), Some(name)) = (output.parent(), output.file_name()) else {
            return Err(Error::new(format!("`{}` cannot be an output folder", output.display())));
        };
        let beside = |what: &str| folder.join(format!(".{}.narrarium-{what}", name.to_string_lossy()));
        Ok(Self { output: output.to_path_buf(), lock: beside("lock"), new: beside("new"), old: beside("old"), journal: beside("journal") })
    }
}

/// The manifest of what is there. A folder that holds something and has no
/// manifest is not ours.
fn previous(output: &Path, stranger: Stranger) -> Result<Manifest, Error> {
    let file = output.join(manifest::NAME);
    let text = match std::fs::read(&file) {
        Ok(text) => Some(text),
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => None,
        Err(error) => return Err(Error::io("read", &file, &error)),
    };
    let known = text.as_deref().and_then(Manifest::parse);
    match (known, stranger) {
        (Some(manifest), _) => Ok(manifest),
        (None, Stranger::Keep) => Ok(Manifest::default()),
        (None, Stranger::Refuse) if fs::is_empty(output)? => Ok(Manifest::default()),
        (None, Stranger::Refuse) => {
            let why = if text.is_some() { "its manifest cannot be read" } else { "narrarium did not write what is in it" };
            Err(Error::new(format!("the output folder `{}` is not empty, and {why}", output.display()))
                .help("choose another folder with --output, or empty this one")
                .help("--force builds into it and keeps every file that is there"))
        }
    }
}

/// How the output on disk differs from its manifest: one line per file.
pub fn verify(output: &Path) -> Result<Vec<String>, Error> {
    let file = output.join(manifest::NAME);
    let text = std::fs::read(&file).map_err(|error| Error::io("read", &file, &error))?;
    let Some(manifest) = Manifest::parse(&text) else {
        return Err(Error::new(format!("`{}` is no manifest of narrarium", file.display())).help("build again"));
    };
    let mut differences = Vec::new();
    for (path, hash) in &manifest.files {
        match std::fs::read(output.join(&**path)) {
            Ok(bytes) if manifest::hash(&bytes) == *hash => {}
            Ok(_) => differences.push(format!("`{path}` was changed after it was built")),
            Err(error) => differences.push(format!("`{path}` cannot be read: {}", super::reason(&error))),
        }
    }
    Ok(differences)
}

fn is_plain_file(path: &Path) -> bool {
    path.symlink_metadata().is_ok_and(|metadata| metadata.is_file())
}

#[cfg(test)]
mod tests;
