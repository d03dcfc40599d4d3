//! Every change to the disk goes through here.
//!
//! In: paths and bytes. Out: one change each, and what the system said. There
//! is one place to look at, to count, and to let fail in a test (`mishap`).

#[cfg_attr(not(debug_assertions), path = "disk/calm.rs")]
mod mishap;

use std::fs::{self, OpenOptions, Permissions};
use std::io::{self, Write};
use std::path::{Path, PathBuf};

/// What a change is to the disk.
#[derive(Clone, Copy, Debug)]
#[cfg_attr(not(debug_assertions), expect(dead_code, reason = "only `mishap` asks which file is renamed"))]
enum Kind<'a> {
    /// Needs room.
    Grow,
    /// Needs none.
    Shrink,
    Link,
    Exchange,
    Rename(&'a Path),
}

/// Makes a folder whose parent is there.
pub(super) fn create_folder(path: &Path) -> io::Result<()> {
    mishap::before(Kind::Grow)?;
    fs::create_dir(path)
}

/// Makes a folder and those above it that are missing; which ones, the topmost first.
pub(super) fn create_folders(path: &Path) -> io::Result<Vec<PathBuf>> {
    if path.as_os_str().is_empty() || path.is_dir() {
        return Ok(Vec::new());
    }
    let mut made = match path.parent() {
        Some(parent) => create_folders(parent)?,
        None => Vec::new(),
    };
    match create_folder(path) {
        Ok(()) => made.push(path.to_path_buf()),
        // Another program was faster.
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && path.is_dir() => {}
        Err(error) => return Err(error),
    }
    Ok(made)
}

/// A file that is written bit by bit.
#[derive(Debug)]
pub(super) struct File(fs::File);

impl File {
    /// The system's file, for its lock and its metadata.
    pub(super) fn inner(&self) -> &fs::File {
        &self.0
    }

    /// Empties the file.
    pub(super) fn clear(&self) -> io::Result<()> {
        mishap::before(Kind::Shrink)?;
        self.0.set_len(0)
    }

    /// Waits until the bytes are on the disk itself.
    pub(super) fn sync(&self) -> io::Result<()> {
        self.0.sync_data()
    }
}

impl Write for File {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        mishap::before_write(bytes, |half| self.0.write_all(half))?;
        self.0.write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Makes a file or empties one.
pub(super) fn create(path: &Path) -> io::Result<File> {
    mishap::before(Kind::Grow)?;
    fs::File::create(path).map(File)
}

/// Opens a file, or makes an empty one; what is in it stays.
pub(super) fn open(path: &Path) -> io::Result<File> {
    mishap::before(Kind::Grow)?;
    OpenOptions::new().create(true).truncate(false).write(true).open(path).map(File)
}

/// Whether a path still names the file that was opened there.
#[cfg(unix)]
pub(super) fn is_current(file: &File, path: &Path) -> bool {
    use std::os::unix::fs::MetadataExt;
    match (file.0.metadata(), fs::metadata(path)) {
        (Ok(held), Ok(named)) => held.ino() == named.ino() && held.dev() == named.dev(),
        _ => false,
    }
}

#[cfg(not(unix))]
pub(super) fn is_current(_file: &File, _path: &Path) -> bool {
    true
}

/// Makes a file or empties one, and fills it.
pub(super) fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    create(path)?.write_all(bytes)
}

/// Gives a file a second name.
pub(super) fn hard_link(from: &Path, to: &Path) -> io::Result<()> {
    mishap::before(Kind::Link)?;
    fs::hard_link(from, to)
}

/// Copies a file and its permissions.
pub(super) fn copy(from: &Path, to: &Path) -> io::Result<()> {
    mishap::before(Kind::Grow)?;
    fs::copy(from, to).map(|_| ())
}

/// Makes a symbolic link.
#[cfg(unix)]
pub(super) fn symlink(target: &Path, link: &Path) -> io::Result<()> {
    mishap::before(Kind::Grow)?;
    std::os::unix::fs::symlink(target, link)
}

#[cfg(not(unix))]
pub(super) fn symlink(_target: &Path, _link: &Path) -> io::Result<()> {
    Err(io::Error::new(io::ErrorKind::Unsupported, "links cannot be kept on this system"))
}

/// Gives a file or folder another name.
pub(super) fn rename(from: &Path, to: &Path) -> io::Result<()> {
    mishap::before(Kind::Rename(from))?;
    fs::rename(from, to)
}

/// Swaps two names in one step, where the system can.
#[cfg(any(target_os = "linux", target_os = "android"))]
pub(super) fn exchange(a: &Path, b: &Path) -> io::Result<()> {
    use rustix::fs::{CWD, RenameFlags, renameat_with};
    mishap::before(Kind::Exchange)?;
    renameat_with(CWD, a, CWD, b, RenameFlags::EXCHANGE).map_err(Into::into)
}

#[cfg(not(any(target_os = "linux", target_os = "android")))]
pub(super) fn exchange(_a: &Path, _b: &Path) -> io::Result<()> {
    mishap::before(Kind::Exchange)?;
    Err(io::ErrorKind::Unsupported.into())
}

/// Removes a file or a link.
pub(super) fn remove_file(path: &Path) -> io::Result<()> {
    mishap::before(Kind::Shrink)?;
    fs::remove_file(path)
}

/// Removes a folder that is empty.
pub(super) fn remove_folder(path: &Path) -> io::Result<()> {
    mishap::before(Kind::Shrink)?;
    fs::remove_dir(path)
}

/// Removes a folder and all that is in it; links are removed, not followed.
pub(super) fn remove_tree(path: &Path) -> io::Result<()> {
    for entry in fs::read_dir(path)? {
        let entry = entry?;
        if entry.file_type()?.is_dir() {
            remove_tree(&entry.path())?;
        } else {
            remove_file(&entry.path())?;
        }
    }
    remove_folder(path)
}

/// Sets who may read and write.
pub(super) fn set_permissions(path: &Path, permissions: Permissions) -> io::Result<()> {
    mishap::before(Kind::Shrink)?;
    fs::set_permissions(path, permissions)
}

/// Lets the owner change what is in a folder.
#[cfg(unix)]
pub(super) fn unlock(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(folder)?.permissions().mode();
    set_permissions(folder, Permissions::from_mode(mode | 0o700))
}

/// Elsewhere a folder is not locked by a mark of its own.
#[cfg(not(unix))]
pub(super) fn unlock(_folder: &Path) -> io::Result<()> {
    Err(io::ErrorKind::Unsupported.into())
}
