//! From a folder on disk to the snapshot a run reads.
//!
//! In: the site's folder. Out: `Sources`, sorted, whatever the system's order
//! is. A file that cannot be taken in stays in the snapshot with the reason, so
//! that it is reported with all other faults. Only the folders a site is made
//! of are entered: the output, `.git`, `target` and `node_modules` never are.

mod content;
mod stamp;

use std::collections::{BTreeMap, BTreeSet};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use walkdir::{DirEntry, WalkDir};

use super::{Error, disk, reason};
use crate::base::path::SitePath;
use crate::sources::{Content, File, Sources};
use stamp::{Known, Stamp};

/// The folders of a site.
pub const FOLDERS: [&str; 5] = ["content", "fonts", "profiles", "static", "themes"];

/// Deeper folders are refused: nobody writes them, a mistake in a copy does.
const DEEPEST: usize = 24;

/// More files than any site has; a link to the whole disk has more.
const MOST_FILES: usize = 200_000;

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
        let real_root = self.root.canonicalize().map_err(|error| Error::io("open the site folder", &self.root, &error))?;
        let mut found = Found { reader: self, real_root, files: Vec::new(), known: BTreeMap::new(), linked: BTreeSet::new() };
        found.root_files()?;
        for folder in FOLDERS {
            found.folder(folder)?;
        }
        let (files, known, linked) = (found.files, found.known, found.linked);
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

/// One walk through the folders.
struct Found<'a> {
    reader: &'a Reader,
    real_root: PathBuf,
    files: Vec<File>,
    known: BTreeMap<SitePath, Known>,
    linked: BTreeSet<PathBuf>,
}

impl Found<'_> {
    /// `site.toml`, its overlays, translation state and layout lock.
    fn root_files(&mut self) -> Result<(), Error> {
        let root = self.reader.root.clone();
        for entry in WalkDir::new(&root).min_depth(1).max_depth(1).sort_by_file_name() {
            let Ok(entry) = entry else { continue };
            let path = entry.path();
            let is_ours = matches!(path.extension().and_then(|part| part.to_str()), Some("toml" | "tsv" | "lock"));
            if is_ours && !is_skipped(&entry) && !matches!(path.file_name().and_then(|name| name.to_str()), Some("Cargo.toml" | "Cargo.lock")) {
                self.entry(&entry)?;
            }
        }
        Ok(())
    }

    fn folder(&mut self, name: &str) -> Result<(), Error> {
        let start = self.reader.root.join(name);
        if !exists(&start) {
            return Ok(());
        }
        let mut walk = WalkDir::new(&start).follow_links(true).max_depth(DEEPEST).sort_by_file_name().into_iter();
        while let Some(entry) = walk.next() {
            match entry {
                Err(error) => self.unreadable(&error),
                Ok(entry) if entry.depth() > 0 && is_skipped(&entry) => {
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.path_is_symlink() && self.leads_out(entry.path()) => {
                    self.refuse(
                        entry.path(),
                        "unsafe-address",
                        "this link leads out of the site folder",
                        "copy the file into the site: a site must build on another machine too",
                    );
                    if entry.file_type().is_dir() {
                        walk.skip_current_dir();
                    }
                }
                Ok(entry) if entry.file_type().is_dir() => {
                    if entry.path_is_symlink() {
                        self.linked.extend(entry.path().canonicalize());
                    }
                    if entry.depth() == DEEPEST {
                        self.refuse(entry.path(), "unsafe-address", &format!("folders are nested more than {DEEPEST} deep"), "move the files up");
                    }
                }
                Ok(entry) => self.entry(&entry)?,
            }
        }
        Ok(())
    }

    fn entry(&mut self, entry: &DirEntry) -> Result<(), Error> {
        if self.files.len() >= MOST_FILES {
            return Err(Error::new(format!("the site holds more than {MOST_FILES} files"))
                .help("is this the folder of a site? Its folders are content, themes, profiles, static and fonts"));
        }
        let path = entry.path();
        let Some(inside) = path.strip_prefix(&self.reader.root).ok().and_then(site_path) else {
            self.refuse(path, "bad-text", "the name of this file is not UTF-8", "rename it");
            return Ok(());
        };
        // Such a name would lead elsewhere on a system that reads the sign as a part of the path.
        if let Some(sign) = inside.as_str().chars().find(|sign| matches!(sign, ':' | '\\')) {
            self.refuse(
                path,
                "unsafe-address",
                &format!("the name of this file or its folder holds `{sign}`, which not every system takes"),
                "rename it: a site must build on another machine too",
            );
            return Ok(());
        }
        if entry.path_is_symlink() && self.leads_out(path) {
            self.refuse(
                path,
                "unsafe-address",
                "this link leads out of the site folder",
                "copy the file into the site: a site must build on another machine too",
            );
            return Ok(());
        }
        let metadata = match std::fs::metadata(path) {
            Ok(metadata) => metadata,
            Err(error) => {
                self.missing(path, &error, entry.path_is_symlink());
                return Ok(());
            }
        };
        if !metadata.is_file() {
            // A pipe would block the run for ever, a folder `site.toml` hide the site.
            self.refuse(path, "unreadable", "this is not an ordinary file", "remove it from the site, or put a file in its place");
            return Ok(());
        }
        if entry.path_is_symlink() {
            self.linked.extend(path.canonicalize());
        }
        let stamp = Stamp::of(&metadata);
        let known = match self.reader.known.get(&inside).filter(|known| known.holds(&stamp)) {
            Some(known) => known.clone(),
            // The stamp is older than the bytes: a change in between is found the next time.
            None => match content::read(path, &inside, metadata.len()) {
                Ok(content) => Known::new(stamp, content),
                Err(error) => {
                    self.missing(path, &error, false);
                    return Ok(());
                }
            },
        };
        let content = known.content.clone();
        self.known.insert(inside.clone(), known);
        self.files.push(File { path: inside, content });
        Ok(())
    }

    /// A file that was listed a moment ago and is gone now was moved by an
    /// editor: that is no fault. A link to nothing is.
    fn missing(&mut self, path: &Path, error: &std::io::Error, is_link: bool) {
        if is_link {
            self.refuse(path, "unreadable", "this link leads to nothing", "remove the link, or restore the file it names");
        } else if error.kind() != std::io::ErrorKind::NotFound {
            self.refuse(path, "unreadable", &format!("this file cannot be read: {}", reason(error)), "give yourself permission to read it: chmod u+r FILE");
        }
    }

    fn unreadable(&mut self, error: &walkdir::Error) {
        let Some(path) = error.path().map(Path::to_path_buf) else { return };
        if error.loop_ancestor().is_some() {
            self.refuse(&path, "unsafe-address", "this link leads back to a folder that holds it", "remove the link");
        } else if let Some(cause) = error.io_error() {
            let is_link = path.symlink_metadata().is_ok_and(|metadata| metadata.file_type().is_symlink());
            self.missing(&path, cause, is_link);
        }
    }

    fn leads_out(&self, path: &Path) -> bool {
        path.canonicalize().is_ok_and(|real| !real.starts_with(&self.real_root))
    }

    fn refuse(&mut self, path: &Path, code: &'static str, reason: &str, help: &str) {
        let inside = path.strip_prefix(&self.reader.root).unwrap_or(path);
        let name = site_path(inside).unwrap_or_else(|| SitePath::new(inside.to_string_lossy().replace('\\', "/")));
        self.files.push(File { path: name, content: Content::Refused { code, reason: reason.to_owned(), help: help.to_owned() } });
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

/// Bytes shared without a copy.
fn shared(bytes: Vec<u8>) -> Arc<[u8]> {
    bytes.into()
}

#[cfg(test)]
mod tests;
