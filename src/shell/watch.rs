//! Tells what the site is now, each time it has become something else.
//!
//! In: the site's folder. Out: snapshots, each different from the one before. The system's events
//! say when to read, and nothing is final before the disk has been quiet for a moment. Where events
//! do not arrive (a network disk, a folder shared with a container, no watches left) the stamps of
//! the files are compared every half second instead; and because a system that keeps silent says
//! nothing about that either, they are compared now and then in any case. Nothing is written here.

mod ears;

use std::collections::VecDeque;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender, channel};
use std::time::{Duration, Instant};

use super::Error;
use super::fs::{Reader, same};
use crate::sources::{Content, Sources};
use ears::Ears;

/// Editors save in two or three steps, `git checkout` in hundreds: longer than the pause between
/// two of them, and shorter than anybody notices.
const QUIET: Duration = Duration::from_millis(10);

/// Nearly every save is whole after this: time enough for a first look.
const HASTE: Duration = Duration::from_millis(1);

/// Whoever writes without a pause is read in between.
const LONGEST: Duration = Duration::from_secs(1);

/// How often files are looked at where nobody tells.
const OFTEN: Duration = Duration::from_millis(500);

/// How often they are looked at all the same.
const SELDOM: Duration = Duration::from_secs(2);

/// A file found half written is looked at again after this.
const SETTLE: Duration = Duration::from_millis(100);

/// After so many looks a file that never stands still is taken as it is.
const LOOKS: usize = 5;

/// A look may take this part of the time and no more: a slow disk has other things to do.
const SHARE: u32 = 10;

/// Why a waiting command goes on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wake {
    /// These files changed, perhaps.
    Changed(Vec<PathBuf>),
    /// From now on nobody tells of changes, for this reason.
    Deaf(Error),
    /// The person wants to stop.
    Stop,
}

/// How changes are noticed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// The system tells; where it does not, files are looked at.
    Events,
    /// Files are looked at.
    Looking,
}

/// What [`Watch::wait`] has to say.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Next {
    /// The site is another one: see [`Watch::sources`].
    Changed,
    /// Something the person should know; the watch goes on.
    Trouble(Error),
    /// The person wants to stop.
    Stop,
}

/// Watches a site until it is dropped.
#[derive(Debug)]
pub struct Watch {
    root: PathBuf,
    reader: Reader,
    sources: Sources,
    ears: Option<Ears>,
    woken: Receiver<Wake>,
    wake: Sender<Wake>,
    /// How long to wait for a notice before looking.
    pace: Duration,
    /// How long the last look took.
    took: Duration,
    /// When the system told of a change first and last, of those that belong together.
    told: Option<(Instant, Instant)>,
    /// The folder of the site itself cannot be read.
    lost: Option<Error>,
    troubles: VecDeque<Error>,
}

impl Watch {
    /// Begins to watch, then reads the site for the first time: nothing saved in between is missed.
    pub fn start(root: &Path, way: Way) -> Result<Self, Error> {
        let (wake, woken) = channel();
        let ears = match way {
            Way::Events => Some(Ears::open(root, &wake)),
            Way::Looking => None,
        };
        Self::with(root, ears, (wake, woken))
    }

    fn with(root: &Path, ears: Option<Result<Ears, Error>>, (wake, woken): (Sender<Wake>, Receiver<Wake>)) -> Result<Self, Error> {
        let mut watch = Self {
            root: root.to_path_buf(),
            reader: Reader::new(root),
            sources: Sources::default(),
            ears: None,
            woken,
            wake,
            pace: OFTEN,
            took: Duration::ZERO,
            told: None,
            lost: None,
            troubles: VecDeque::new(),
        };
        match ears {
            Some(Ok(ears)) => (watch.ears, watch.pace) = (Some(ears), SELDOM),
            Some(Err(error)) => watch.tell_deaf(error),
            None => {}
        }
        watch.sources = watch.reader.read()?;
        watch.listen(&[]);
        Ok(watch)
    }

    /// The site as it was read last.
    pub fn sources(&self) -> &Sources {
        &self.sources
    }

    /// Where others can say that the person wants to stop.
    pub fn waker(&self) -> Sender<Wake> {
        self.wake.clone()
    }

    /// Waits until there is something to say, and the disk is quiet.
    pub fn wait(&mut self) -> Next {
        self.next(QUIET)
    }

    /// The same without waiting for the quiet, for whoever needs the time to make something of the
    /// site; it is to be shown when [`Watch::settle`] says so.
    pub fn glimpse(&mut self) -> Next {
        self.next(HASTE)
    }

    /// Waits until the disk is quiet; whether the site is still what it was at the last glimpse. It
    /// always is for whoever writes without a pause.
    pub fn settle(&mut self) -> bool {
        let Some((first, last)) = self.told else { return true };
        let (now, end) = (Instant::now(), first + LONGEST);
        if now >= end {
            return true;
        }
        match self.hear((last + QUIET).min(end).saturating_duration_since(now), QUIET) {
            None => {
                // It is heard by the next wait.
                _ = self.wake.send(Wake::Stop);
                true
            }
            Some(paths) => paths.is_empty() || !self.has_changed(&paths),
        }
    }

    fn next(&mut self, quiet: Duration) -> Next {
        loop {
            if let Some(trouble) = self.troubles.pop_front() {
                return Next::Trouble(trouble);
            }
            self.told = None;
            let Some(paths) = self.hear(self.pace.max(self.took * SHARE), quiet) else { return Next::Stop };
            if self.has_changed(&paths) {
                return Next::Changed;
            }
        }
    }

    /// Looks; what cannot be read is a trouble, told once.
    fn has_changed(&mut self, paths: &[PathBuf]) -> bool {
        match self.look(paths) {
            Ok(changed) => return changed,
            Err(error) if self.lost.as_ref() == Some(&error) => {}
            Err(error) => {
                self.lost = Some(error.clone());
                self.troubles.push_back(error);
            }
        }
        false
    }

    /// What changed, once it is quiet; nothing when nobody told anything for so long; `None` to stop.
    fn hear(&mut self, patience: Duration, quiet: Duration) -> Option<Vec<PathBuf>> {
        let mut paths = Vec::new();
        let mut until = Instant::now() + patience;
        loop {
            match self.woken.recv_timeout(until.saturating_duration_since(Instant::now())) {
                Ok(Wake::Stop) => return None,
                Ok(Wake::Deaf(error)) => {
                    self.deaf(error);
                    until = Instant::now();
                }
                Ok(Wake::Changed(mut changed)) => {
                    changed.retain(|path| self.ears.as_ref().is_none_or(|ears| ears.know(path)));
                    if !changed.is_empty() {
                        paths.append(&mut changed);
                        let now = Instant::now();
                        let first = self.told.map_or(now, |(first, _)| first);
                        self.told = Some((first, now));
                        until = (now + quiet).min(first + LONGEST);
                        if now >= first + LONGEST {
                            return Some(paths);
                        }
                    }
                }
                Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return Some(paths),
            }
        }
    }

    /// Reads the site; whether it is another one now.
    fn look(&mut self, paths: &[PathBuf]) -> Result<bool, Error> {
        let begun = Instant::now();
        self.listen(paths);
        if self.lost.is_some() {
            // When the folder is back, it is another one than the one that was listened to.
            let root = [self.root.clone()];
            self.listen(&root);
        }
        self.reader.forget(paths);
        let mut now = self.reader.read()?;
        // A link that is new leads to where nobody listened until now.
        self.listen(&[]);
        self.took = begun.elapsed();
        let mut is_told = self.lost.take().is_some() || !paths.is_empty();
        if !is_told || has_emptied(&self.sources, &now) {
            for _ in 0..LOOKS {
                if same(&now, &self.sources) {
                    return Ok(false);
                }
                let Some(more) = self.hear(SETTLE, QUIET) else {
                    // It is heard by the next wait.
                    _ = self.wake.send(Wake::Stop);
                    break;
                };
                is_told |= !more.is_empty();
                self.listen(&more);
                self.reader.forget(&more);
                let again = self.reader.read()?;
                if same(&again, &now) {
                    break;
                }
                now = again;
            }
        }
        if same(&now, &self.sources) {
            return Ok(false);
        }
        self.sources = now;
        if !is_told && self.ears.is_some() && self.pace != OFTEN {
            self.pace = OFTEN;
            self.troubles.push_back(
                Error::new("a file changed and the system did not say so, as on a network disk or in a folder shared with a container")
                    .help("from now on the files are looked at every half second; with --poll that is so from the start"),
            );
        }
        Ok(true)
    }

    /// Listens where the site is now.
    fn listen(&mut self, changed: &[PathBuf]) {
        if let Some(ears) = &mut self.ears
            && let Err(error) = ears.listen(changed, self.reader.linked())
        {
            self.deaf(error);
        }
    }

    fn deaf(&mut self, error: Error) {
        if self.ears.take().is_some() {
            self.tell_deaf(error);
        }
    }

    fn tell_deaf(&mut self, error: Error) {
        self.pace = OFTEN;
        self.troubles.push_back(error.help("until then the files are looked at every half second"));
    }
}

/// Whether a file that held something holds nothing now: most often an editor is about to fill it.
fn has_emptied(before: &Sources, now: &Sources) -> bool {
    let is_empty = |content: &Content| matches!(content, Content::Text(text) if text.is_empty());
    now.iter().any(|(_, file)| is_empty(&file.content) && before.find(file.path.as_str()).is_some_and(|(_, before)| !is_empty(&before.content)))
}

#[cfg(test)]
mod tests;
