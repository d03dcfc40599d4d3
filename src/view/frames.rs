//! Frames of the site that are made already: pages of one folder share theirs.
//!
//! In: what a frame depends on, and how to make one. Out: the frame, made now or a little earlier.
//! Only the last few of a language are kept, so that a large site does not fill the memory with them.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use tera::Value;

use crate::base::ids::ClusterId;
use crate::base::locale::Lang;

/// As many as pages are made at once, and some more.
const KEPT: usize = 32;

/// What the frame of a page depends on besides its language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Key {
    /// The page's folder, from which its links lead.
    pub folder: String,
    pub cluster: Option<ClusterId>,
    /// The kind of page, which decides on its styles.
    pub kind: &'static str,
}

/// The frames of every language.
#[derive(Debug)]
pub struct Frames(Vec<Mutex<VecDeque<(Key, Value)>>>);

impl Frames {
    /// None yet, for so many languages.
    pub fn new(languages: usize) -> Self {
        Self((0..languages).map(|_| Mutex::default()).collect())
    }

    /// The frame of this key.
    pub fn get(&self, lang: Lang, key: Key, make: impl FnOnce() -> Value) -> Value {
        let Some(kept) = self.0.get(lang.index()) else { return make() };
        let lock = || kept.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some((_, frame)) = lock().iter().find(|(known, _)| *known == key) {
            return frame.clone();
        }
        // Made without the lock: two may make the same one, and nobody waits.
        let frame = make();
        let mut kept = lock();
        kept.truncate(KEPT - 1);
        kept.push_front((key, frame.clone()));
        frame
    }
}
