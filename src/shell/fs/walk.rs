//! One walk through the folders of a site, then all of its files at once.
//!
//! In: the root and what is known from the last time. Out: every file that was taken in, or the
//! reason why not. The walk itself only lists; several threads look at the files and read them,
//! and whoever asks sorts what they bring.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use rayon::prelude::*;
use walkdir::{DirEntry, WalkDir};

use super::stamp::{Known, Stamp};
use super::{FOLDERS, content, exists, site_path};
use crate::base::path::SitePath;
use crate::shell::{Error, reason};
use crate::sources::{Content, File};

/// Deeper folders are refused: nobody writes them, a mistake in a copy does.
pub(super) const DEEPEST: usize = 24;

/// More files than any site has; a link to the whole disk has more.
const MOST_FILES: usize = 200_000;

/// What a walk brought.
#[derive(Default)]
pub(super) struct Taken {
    pub(super) files: Vec<File>,
    pub(super) known: BTreeMap<SitePath, Known>,
    /// What links lead to.
    pub(super) linked: BTreeSet<PathBuf>,
}

/// Takes in every file of the site in `root`; of what is `known` only what changed is read.
pub(super) fn take(root: &Path, known: &BTreeMap<SitePath, Known>) -> Result<Taken, Error> {
    let real_root = root.canonicalize().map_err(|error| Error::io("open the site folder", root, &error))?;
    let site = Site { root, real_root, known };
    let mut walk = Walk { site: &site, entries: Vec::new(), taken: Taken::default() };
    walk.root_files()?;
    for folder in FOLDERS {
        walk.folder(folder)?;
    }
    let Walk { entries, mut taken, .. } = walk;
    // One buffer a thread: most texts are small, and fresh memory costs more than they do.
    let found: Vec<Found> = entries.par_iter().map_init(Vec::new, |buffer, entry| site.entry(entry, buffer)).collect();
    for Found { file, known, linked } in found {
        taken.files.extend(file);
        taken.known.extend(known);
        taken.linked.extend(linked);
    }
    Ok(taken)
}

/// What one entry turned out to be.
#[derive(Default)]
struct Found {
    file: Option<File>,
    known: Option<(SitePath, Known)>,
    linked: Option<PathBuf>,
}

/// The folder that is walked.
struct Site<'a> {
    root: &'a Path,
    real_root: PathBuf,
    known: &'a BTreeMap<SitePath, Known>,
}

struct Walk<'a> {
    site: &'a Site<'a>,
    entries: Vec<DirEntry>,
    taken: Taken,
}

impl Walk<'_> {
    /// `site.toml`, its overlays, translation state and layout lock.
    fn root_files(&mut self) -> Result<(), Error> {
        for entry in WalkDir::new(self.site.root).min_depth(1).max_depth(1) {
            let Ok(entry) = entry else { continue };
            let path = entry.path();
            let is_ours = matches!(path.extension().and_then(|part| part.to_str()), Some("toml" | "tsv" | "lock"));
            if is_ours && !is_skipped(&entry) && !matches!(path.file_name().and_then(|name| name.to_str()), Some("Cargo.toml" | "Cargo.lock")) {
                self.list(entry)?;
            }
        }
        Ok(())
    }

    fn folder(&mut self, name: &str) -> Result<(), Error> {
        let start = self.site.root.join(name);
        if !exists(&start) {
            return Ok(());
        }
        let mut walk = WalkDir::new(&start).follow_links(true).max_depth(DEEPEST).into_iter();
        while let Some(entry) = walk.next() {
            match entry {
                Err(error) => self.taken.files.extend(self.site.unreadable(&error)),
                Ok(entry) if entry.depth() > 0 && is_skipped(&entry) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_dir() => {
                    if entry.path_is_symlink() && self.site.leads_out(entry.path()) {
                        self.taken.files.push(self.site.leading_out(entry.path()));
                        walk.skip_current_dir();
                        continue;
                    }
                    if entry.path_is_symlink() {
                        self.taken.linked.extend(entry.path().canonicalize());
                    }
                    if entry.depth() == DEEPEST {
                        let reason = format!("folders are nested more than {DEEPEST} deep");
                        self.taken.files.push(self.site.refused(entry.path(), "unsafe-address", reason, "move the files up"));
                    }
                }
                Ok(entry) => self.list(entry)?,
            }
        }
        Ok(())
    }

    fn list(&mut self, entry: DirEntry) -> Result<(), Error> {
        if self.entries.len() >= MOST_FILES {
            return Err(Error::new(format!("the site holds more than {MOST_FILES} files"))
                .help("is this the folder of a site? Its folders are content, themes, profiles, static and fonts"));
        }
        self.entries.push(entry);
        Ok(())
    }
}

impl Site<'_> {
    /// One file, read unless it is known.
    fn entry(&self, entry: &DirEntry, buffer: &mut Vec<u8>) -> Found {
        let path = entry.path();
        let only = |file: Option<File>| Found { file, ..Found::default() };
        let Some(inside) = path.strip_prefix(self.root).ok().and_then(site_path) else {
            return only(Some(self.refused(path, "bad-text", "the name of this file is not UTF-8", "rename it")));
        };
        // Such a name would lead elsewhere on a system that reads the sign as a part of the path.
        if let Some(sign) = inside.as_str().chars().find(|sign| matches!(sign, ':' | '\\')) {
            let reason = format!("the name of this file or its folder holds `{sign}`, which not every system takes");
            return only(Some(self.refused(path, "unsafe-address", reason, "rename it: a site must build on another machine too")));
        }
        if entry.path_is_symlink() && self.leads_out(path) {
            return only(Some(self.leading_out(path)));
        }
        let metadata = match std::fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => return only(self.missing(path, &error, entry.path_is_symlink())),
        };
        if !metadata.is_file() {
            // A pipe would block the run for ever, a folder `site.toml` hide the site.
            return only(Some(self.refused(path, "unreadable", "this is not an ordinary file", "remove it from the site, or put a file in its place")));
        }
        let linked = entry.path_is_symlink().then(|| path.canonicalize().ok()).flatten();
        let stamp = Stamp::of(&metadata);
        let known = match self.known.get(&inside).filter(|known| known.holds(&stamp)) {
            Some(known) => known.clone(),
            // The stamp is older than the bytes: a change in between is found the next time.
            None => match content::read(path, &inside, metadata.len(), buffer) {
                Ok(content) => Known::new(stamp, content),
                Err(error) => return Found { linked, ..only(self.missing(path, &error, false)) },
            },
        };
        let file = File { path: inside.clone(), content: known.content.clone() };
        Found { file: Some(file), known: Some((inside, known)), linked }
    }

    /// A file that was listed a moment ago and is gone now was moved by an
    /// editor: that is no fault. A link to nothing is.
    fn missing(&self, path: &Path, error: &std::io::Error, is_link: bool) -> Option<File> {
        if is_link {
            return Some(self.refused(path, "unreadable", "this link leads to nothing", "remove the link, or restore the file it names"));
        }
        let is_gone = error.kind() == std::io::ErrorKind::NotFound;
        let reason = || format!("this file cannot be read: {}", reason(error));
        (!is_gone).then(|| self.refused(path, "unreadable", reason(), "give yourself permission to read it: chmod u+r FILE"))
    }

    fn unreadable(&self, error: &walkdir::Error) -> Option<File> {
        let path = error.path()?;
        if error.loop_ancestor().is_some() {
            return Some(self.refused(path, "unsafe-address", "this link leads back to a folder that holds it", "remove the link"));
        }
        let is_link = path.symlink_metadata().is_ok_and(|metadata| metadata.file_type().is_symlink());
        self.missing(path, error.io_error()?, is_link)
    }

    fn leads_out(&self, path: &Path) -> bool {
        path.canonicalize().is_ok_and(|real| !real.starts_with(&self.real_root))
    }

    fn leading_out(&self, path: &Path) -> File {
        let help = "copy the file into the site: a site must build on another machine too";
        self.refused(path, "unsafe-address", "this link leads out of the site folder", help)
    }

    fn refused(&self, path: &Path, code: &'static str, reason: impl Into<String>, help: &str) -> File {
        let inside = path.strip_prefix(self.root).unwrap_or(path);
        let name = site_path(inside).unwrap_or_else(|| SitePath::new(inside.to_string_lossy().replace('\\', "/")));
        File { path: name, content: Content::Refused { code, reason: reason.into(), help: help.to_owned() } }
    }
}

/// Names that are not the author's: hidden files, editors' and systems' droppings.
/// Below `static/` hidden files are wanted (`.well-known`, `.nojekyll`).
fn is_skipped(entry: &DirEntry) -> bool {
    let name = entry.file_name().to_string_lossy();
    let is_static = entry.path().components().any(|part| part.as_os_str() == "static");
    matches!(name.as_ref(), "node_modules" | "target" | "Thumbs.db" | "desktop.ini" | "__MACOSX" | ".git" | ".svn" | ".hg" | ".DS_Store" | ".gitkeep")
        || (name.starts_with('.') && !is_static)
        || name.starts_with(".#")
        || name.starts_with("~$")
        || name.starts_with("._")
        || name.starts_with(".narrarium-")
        || name.ends_with('~')
        || name.ends_with(".swp")
        || (name.starts_with('#') && name.ends_with('#'))
}
