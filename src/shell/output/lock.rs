//! One build at a time. The system releases the lock when a run is killed, so
//! no lock is ever stale.

use std::fs::TryLockError;
use std::path::{Path, PathBuf};

use crate::shell::{Error, disk};

/// A lock that is held until it is dropped.
#[derive(Debug)]
pub(super) struct Lock {
    path: PathBuf,
    _file: disk::File,
}

impl Drop for Lock {
    fn drop(&mut self) {
        // Removed while it is still held: who waits finds out in `is_current`.
        _ = disk::remove_file(&self.path);
    }
}

/// Takes the lock, or says who may have it.
pub(super) fn take(path: &Path) -> Result<Lock, Error> {
    let fail = |error: &std::io::Error| {
        Error::io("write beside the output folder", path, error)
            .help("narrarium builds the new site beside the old one, so the folder above the output must be writable")
    };
    for _ in 0..10 {
        let file = disk::open(path).map_err(|error| fail(&error))?;
        match file.inner().try_lock() {
            Ok(()) if disk::is_current(&file, path) => return Ok(Lock { path: path.to_path_buf(), _file: file }),
            // Another run removed the file between our opening and our locking it.
            Ok(()) => {}
            Err(TryLockError::WouldBlock) => {
                return Err(Error::new("another build is writing to this output folder").help("wait for it, or choose another folder with --output"));
            }
            // A network disk without locks: one build at a time is up to the person.
            Err(TryLockError::Error(error)) if error.kind() == std::io::ErrorKind::Unsupported => return Ok(Lock { path: path.to_path_buf(), _file: file }),
            Err(TryLockError::Error(error)) => return Err(fail(&error)),
        }
    }
    Err(Error::new("other builds keep writing to this output folder"))
}
