//! What a server can show: files that are all there, or an edition that spells a page when a
//! browser asks for it. In: paths. Out: bytes. Never here: the disk.

use std::fmt::Debug;
use std::sync::Arc;

use crate::bundle::Bundle;
use crate::edition::Edition;

/// The files of one moment; they never change while somebody holds them.
pub trait Files: Debug + Send + Sync {
    /// A file; the error is what to tell when it cannot be made.
    fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, String>>;

    /// Whether there is a file.
    fn has(&self, path: &str) -> bool;

    /// The files that are there without being made.
    fn ready(&self) -> &Bundle;

    /// Whether those are all of them.
    fn is_whole(&self) -> bool;
}

impl Files for Bundle {
    fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, String>> {
        self.files.get(path).map(|bytes| Ok(Arc::clone(bytes)))
    }

    fn has(&self, path: &str) -> bool {
        self.files.contains_key(path)
    }

    fn ready(&self) -> &Bundle {
        self
    }

    fn is_whole(&self) -> bool {
        true
    }
}

impl Files for Edition {
    fn file(&self, path: &str) -> Option<Result<Arc<[u8]>, String>> {
        self.file(path).map(|file| file.map_err(|fault| fault.message.clone()))
    }

    fn has(&self, path: &str) -> bool {
        self.has(path)
    }

    fn ready(&self) -> &Bundle {
        self.ready()
    }

    fn is_whole(&self) -> bool {
        false
    }
}

/// What tells two versions of a page apart, whatever its style sheets are called: those are
/// swapped without a reload.
pub(super) fn tag(files: &dyn Files, page: &[u8]) -> String {
    let mut text = String::from_utf8_lossy(page).into_owned();
    for path in files.ready().files.keys().filter(|path| path.ends_with(".css")) {
        text = text.replace(path.rsplit('/').next().unwrap_or(path), "");
    }
    let hash = blake3::hash(text.as_bytes()).to_hex();
    hash[..16].to_owned()
}
