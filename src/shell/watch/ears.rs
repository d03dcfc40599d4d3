//! Hears from the system that files changed.
//!
//! In: the folder of a site and the places links of it lead to. Out: [`Wake::Changed`] with paths,
//! as they come. Only what a snapshot reads is listened to: the output folder, `.git` and `target`
//! never wake anybody. Linux also reports every opening of a file; a server that answered to that
//! would wake itself for ever, so only creation, change and removal count.

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;

use notify::event::{AccessKind, AccessMode};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use super::{Error, Wake};
use crate::shell::fs;

/// Listens until it is dropped.
#[derive(Debug)]
pub(super) struct Ears {
    watcher: RecommendedWatcher,
    root: PathBuf,
    /// Folders that are listened to.
    heard: BTreeMap<PathBuf, RecursiveMode>,
    /// What links of the site lead to.
    linked: BTreeSet<PathBuf>,
}

impl Ears {
    /// Listens to the site in `root`.
    pub(super) fn open(root: &Path, wake: &Sender<Wake>) -> Result<Self, Error> {
        let (at, wake) = (root.to_path_buf(), wake.clone());
        let tell = move |heard: notify::Result<Event>| {
            let wake_up = match heard {
                Ok(event) if event.need_rescan() => Wake::Changed(vec![at.clone()]),
                Ok(event) if is_change(event.kind) => Wake::Changed(event.paths),
                Ok(_) => return,
                Err(error) if is_limit(&error) => Wake::Deaf(cannot(&at, &error)),
                // Something changed, nobody knows what.
                Err(_) => Wake::Changed(vec![at.clone()]),
            };
            // Nobody listens any more: the command is about to end.
            _ = wake.send(wake_up);
        };
        let watcher = notify::recommended_watcher(tell).map_err(|error| cannot(root, &error))?;
        let mut ears = Self { watcher, root: root.to_path_buf(), heard: BTreeMap::new(), linked: BTreeSet::new() };
        ears.listen(&[], &BTreeSet::new())?;
        Ok(ears)
    }

    /// Listens to folders that came to be, or came back, since the last call. When the root or one
    /// of its folders is among what changed, everything is listened to anew: it may be another one.
    pub(super) fn listen(&mut self, changed: &[PathBuf], linked: &BTreeSet<PathBuf>) -> Result<(), Error> {
        if self.linked != *linked {
            self.linked.clone_from(linked);
        }
        let is_top = |path: &PathBuf| *path == self.root || fs::FOLDERS.iter().any(|name| *path == self.root.join(name));
        let is_anew = changed.iter().any(is_top);
        let wanted = self.wanted();
        let gone: Vec<PathBuf> = self.heard.iter().filter(|(path, mode)| is_anew || wanted.get(*path) != Some(*mode)).map(|(path, _)| path.clone()).collect();
        for path in gone {
            self.heard.remove(&path);
            // The folder may be gone already, and its watch with it.
            _ = self.watcher.unwatch(&path);
        }
        for (path, mode) in wanted {
            if !self.heard.contains_key(&path) {
                match self.watcher.watch(&path, mode) {
                    Ok(()) => _ = self.heard.insert(path, mode),
                    // It came and went; the next call finds it, or does not.
                    Err(error) if is_gone(&error) => {}
                    Err(error) => return Err(cannot(&path, &error)),
                }
            }
        }
        Ok(())
    }

    /// The folders to listen to, without links: a link's own folder says nothing of its target.
    fn wanted(&self) -> BTreeMap<PathBuf, RecursiveMode> {
        let mut wanted: BTreeMap<PathBuf, RecursiveMode> = BTreeMap::new();
        let real_folders = fs::FOLDERS.iter().filter_map(|name| self.root.join(name).canonicalize().ok()).filter(|path| path.starts_with(&self.root));
        for path in real_folders.chain(self.linked.iter().cloned()).filter(|path| path.is_dir()) {
            wanted.insert(path, RecursiveMode::Recursive);
        }
        let outer: Vec<PathBuf> = wanted.keys().cloned().collect();
        let is_inside = |path: &Path| outer.iter().any(|folder| path.starts_with(folder) && path != folder);
        wanted.retain(|path, _| !is_inside(path));
        let files = self.linked.iter().filter(|path| !path.is_dir()).filter_map(|path| path.parent());
        for folder in files.chain([self.root.as_path()]) {
            if !is_inside(folder) && !wanted.contains_key(folder) && folder.is_dir() {
                wanted.insert(folder.to_path_buf(), RecursiveMode::NonRecursive);
            }
        }
        wanted
    }

    /// Whether a snapshot would read this path.
    pub(super) fn know(&self, path: &Path) -> bool {
        let is_deep = |(folder, mode): (&PathBuf, &RecursiveMode)| *mode == RecursiveMode::Recursive && path.starts_with(folder);
        is_read(&self.root, path) || self.linked.contains(path) || self.heard.iter().any(is_deep)
    }
}

/// Whether a snapshot of the site in `root` would read this path.
fn is_read(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    // The root itself: it came back, or too much happened to be told.
    let Some(first) = inside.components().next() else { return true };
    let first = first.as_os_str().to_string_lossy();
    fs::FOLDERS.contains(&first.as_ref()) || first.ends_with(".toml") || first.ends_with(".tsv") || first.ends_with(".lock")
}

fn is_change(kind: EventKind) -> bool {
    match kind {
        EventKind::Any | EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_) => true,
        // What is written through memory is told only at the end.
        EventKind::Access(AccessKind::Close(AccessMode::Write)) => true,
        EventKind::Access(_) | EventKind::Other => false,
    }
}

fn is_limit(error: &notify::Error) -> bool {
    matches!(error.kind, ErrorKind::MaxFilesWatch)
}

fn is_gone(error: &notify::Error) -> bool {
    match &error.kind {
        ErrorKind::Io(error) => error.kind() == std::io::ErrorKind::NotFound,
        ErrorKind::PathNotFound => true,
        ErrorKind::MaxFilesWatch | ErrorKind::WatchNotFound | ErrorKind::Generic(_) | ErrorKind::InvalidConfig(_) => false,
    }
}

fn cannot(path: &Path, error: &notify::Error) -> Error {
    // EMFILE: every program that watches takes one of 128.
    let is_crowded = matches!(&error.kind, ErrorKind::Io(error) if error.raw_os_error() == Some(24));
    let failure = Error::new(format!("cannot watch `{}`: {}", path.display(), words(error)));
    match is_limit(error) {
        true => failure.help("raise the limit of watched folders: sysctl fs.inotify.max_user_watches=524288"),
        false if is_crowded => failure.help("too many programs watch files: raise their number with sysctl fs.inotify.max_user_instances=1024"),
        false => failure,
    }
}

/// What the system said, without its numbers.
fn words(error: &notify::Error) -> String {
    match &error.kind {
        ErrorKind::Io(error) => crate::shell::reason(error),
        ErrorKind::MaxFilesWatch => "the system's limit of watched folders is reached".to_owned(),
        ErrorKind::PathNotFound | ErrorKind::WatchNotFound => "there is no such folder".to_owned(),
        ErrorKind::Generic(words) => words.clone(),
        ErrorKind::InvalidConfig(_) => "the system does not know this way of watching".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_read;
    use std::path::Path;

    #[test]
    fn only_what_is_read() {
        let root = Path::new("/s");
        for (path, expected) in [
            ("/s/site.toml", true),
            ("/s/content/p/a.toml", true),
            ("/s/public/index.html", false),
            ("/s/.git/HEAD", false),
            ("/s/.public.narrarium-new", false),
            ("/s", true),
            ("/x/site.toml", false),
        ] {
            assert_eq!(is_read(root, Path::new(path)), expected, "{path}");
        }
    }
}
