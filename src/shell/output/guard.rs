//! Which folder may become the output.
//!
//! In: the site's folder and the output as typed. Out: the output as a full
//! path without links, or why it is refused. A build replaces the whole folder,
//! so it must hold nothing the site is made of.

use std::path::{Component, Path, PathBuf};

use crate::shell::Error;
use crate::shell::fs::FOLDERS;

/// Checks an output folder. A relative one is relative to the site.
pub fn place(site: &Path, typed: &Path) -> Result<PathBuf, Error> {
    let site = site.canonicalize().map_err(|error| Error::io("open the site folder", site, &error))?;
    let output = real(&site.join(typed));
    let refuse = |why: &str| {
        Err(Error::new(format!("`{}` cannot be the output folder: {why}", typed.display())).help("choose another one with --output; the default is `public`"))
    };
    if output.file_name().is_none() || output.parent().is_none() {
        return refuse("it is the root of the disk");
    }
    if site.starts_with(&output) {
        return refuse("the site itself lies in it");
    }
    if let Ok(inside) = output.strip_prefix(&site) {
        let first = inside.components().next().map(|part| part.as_os_str().to_string_lossy().into_owned()).unwrap_or_default();
        if FOLDERS.contains(&first.as_str()) || first == ".git" || first == ".narrarium" {
            return refuse(&format!("`{first}` belongs to the site's sources"));
        }
    }
    match output.metadata() {
        Ok(metadata) if !metadata.is_dir() => refuse("there is a file of that name"),
        _ => Ok(output),
    }
}

/// The path without links and `..`, as far as it exists.
fn real(path: &Path) -> PathBuf {
    if let Ok(real) = path.canonicalize() {
        return real;
    }
    match (path.parent(), path.components().next_back()) {
        (Some(parent), Some(Component::Normal(name))) => real(parent).join(name),
        (Some(parent), Some(Component::ParentDir)) => {
            let mut up = real(parent);
            up.pop();
            up
        }
        (Some(parent), Some(Component::CurDir)) => real(parent),
        _ => path.to_path_buf(),
    }
}
