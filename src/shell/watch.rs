//! Tells that something in the site changed.
//!
//! In: the site's folder. Out: messages with the paths that changed, once the
//! disk has been quiet for a moment. Only what a snapshot reads is watched: the
//! output folder, `.git` and `target` never wake anybody. Linux also reports
//! every opening of a file; a server that answered to that would wake itself
//! for ever, so only creation, change and removal count.

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};
use std::sync::mpsc::Sender;
use std::time::Duration;

use notify::{EventKind, RecommendedWatcher, RecursiveMode};
use notify_debouncer_full::{DebounceEventResult, Debouncer, RecommendedCache, new_debouncer};

use super::{Error, fs};

/// Editors save in two or three steps; this is longer than they take and
/// shorter than anybody notices.
const QUIET: Duration = Duration::from_millis(20);

/// Why a waiting command goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wake {
    /// These files changed, perhaps.
    Changed(Vec<PathBuf>),
    /// The person wants to stop.
    Stop,
}

/// Watches until it is dropped.
#[derive(Debug)]
pub struct Watcher {
    debouncer: Debouncer<RecommendedWatcher, RecommendedCache>,
    root: PathBuf,
    watched: BTreeSet<&'static str>,
}

impl Watcher {
    /// Starts to watch the site in `root`.
    pub fn start(root: &Path, wake: Sender<Wake>) -> Result<Self, Error> {
        let at = root.to_path_buf();
        let tell = move |result: DebounceEventResult| {
            // An error (too many events at once) means: something changed, nobody knows what.
            let paths = match result {
                Err(_) => vec![at.clone()],
                Ok(events) => {
                    let real = events.iter().filter(|event| matches!(event.kind, EventKind::Create(_) | EventKind::Modify(_) | EventKind::Remove(_)));
                    real.flat_map(|event| event.paths.iter()).filter(|path| is_read(&at, path)).cloned().collect()
                }
            };
            if !paths.is_empty() {
                // Nobody listens any more: the command is about to end.
                _ = wake.send(Wake::Changed(paths));
            }
        };
        let debouncer = new_debouncer(QUIET, Some(QUIET / 2), tell).map_err(|error| cannot(root, &error))?;
        let mut watcher = Self { debouncer, root: root.to_path_buf(), watched: BTreeSet::new() };
        watcher.debouncer.watch(root, RecursiveMode::NonRecursive).map_err(|error| cannot(root, &error))?;
        watcher.refresh(&[])?;
        Ok(watcher)
    }

    /// Watches folders that came to be, or came back, since the last call.
    pub fn refresh(&mut self, changed: &[PathBuf]) -> Result<(), Error> {
        for name in fs::FOLDERS {
            let folder = self.root.join(name);
            let is_there = folder.is_dir();
            if (!is_there || changed.contains(&folder)) && self.watched.remove(name) {
                // The folder may be gone already, and its watch with it.
                _ = self.debouncer.unwatch(&folder);
            }
            if is_there && self.watched.insert(name) {
                self.debouncer.watch(&folder, RecursiveMode::Recursive).map_err(|error| cannot(&folder, &error))?;
            }
        }
        Ok(())
    }
}

/// Whether a snapshot would read this path.
fn is_read(root: &Path, path: &Path) -> bool {
    let Ok(inside) = path.strip_prefix(root) else { return false };
    let Some(first) = inside.components().next() else { return false };
    let first = first.as_os_str().to_string_lossy();
    fs::FOLDERS.contains(&first.as_ref()) || first.ends_with(".toml") || first.ends_with(".tsv") || first.ends_with(".lock")
}

fn cannot(path: &Path, error: &notify::Error) -> Error {
    use notify::ErrorKind;
    let failure = Error::new(format!("cannot watch `{}`: {error}", path.display()));
    match error.kind {
        ErrorKind::MaxFilesWatch => failure.help("raise the limit of watched files: sysctl fs.inotify.max_user_watches=524288"),
        ErrorKind::Generic(_) | ErrorKind::Io(_) | ErrorKind::PathNotFound | ErrorKind::WatchNotFound | ErrorKind::InvalidConfig(_) => failure,
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
            ("/s", false),
            ("/x/site.toml", false),
        ] {
            assert_eq!(is_read(root, Path::new(path)), expected, "{path}");
        }
    }
}
