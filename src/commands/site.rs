//! Which folder is the site, and how its files are named in messages.

use std::path::{Path, PathBuf};

use super::{At, Failure};
use crate::shell::{Error, fs};

/// A site folder that was found.
#[derive(Clone, Debug)]
pub(super) struct Site {
    /// The folder, in full.
    pub(super) root: PathBuf,
    /// What stands before the path of a file in messages, so that it can be
    /// opened from where the person stands.
    pub(super) prefix: String,
}

impl Site {
    /// The folder that was named, or the nearest one with a `site.toml`.
    pub(super) fn find(at: &At) -> Result<Self, Failure> {
        let here = fs::current_folder();
        match &at.site {
            Some(typed) => {
                let root = fs::real(&here.join(typed)).map_err(|error| error.help("--site names the folder that holds site.toml"))?;
                let words = typed.to_string_lossy().replace('\\', "/");
                let prefix = match words.trim_end_matches('/') {
                    "" if words.starts_with('/') => "/".to_owned(),
                    "" | "." => String::new(),
                    words => format!("{}/", words.strip_prefix("./").unwrap_or(words)),
                };
                Ok(Self { root, prefix })
            }
            None => {
                let here = fs::real(&here)?;
                let root = fs::find_site(&here).unwrap_or_else(|| here.clone());
                let up = here.strip_prefix(&root).map_or(0, |inside| inside.components().count());
                Ok(Self { root, prefix: "../".repeat(up) })
            }
        }
    }

    /// As `find`, for commands that change a site: there must be one.
    pub(super) fn existing(at: &At) -> Result<Self, Failure> {
        let site = Self::find(at)?;
        if fs::exists(&site.root.join("site.toml")) {
            Ok(site)
        } else {
            Err(Failure::Usage(
                Error::new(format!("there is no site in `{}`: it holds no site.toml", site.root.display()))
                    .help("name the folder of a site with --site, or make a new site with `narrarium init DIR`"),
            ))
        }
    }

    /// A path of the disk as the person would type it.
    pub(super) fn words(&self, path: &Path) -> String {
        match path.strip_prefix(&self.root) {
            Ok(inside) => format!("{}{}", self.prefix, inside.to_string_lossy().replace('\\', "/")),
            Err(_) => path.display().to_string(),
        }
    }
}
