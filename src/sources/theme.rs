//! The theme of a site: the default theme embedded in the binary, overridden
//! file by file by `themes/NAME/` of the site folder.
//!
//! In: the snapshot and the theme's name. Out: its files by path, each with the
//! place it comes from. What the files mean is read elsewhere.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::LazyLock;

use include_dir::{Dir, include_dir};

use super::{Content, File, Sources};
use crate::base::span::FileId;

static DEFAULT: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/themes/default");

/// The files of the default theme by path: to find one in the folder itself, all are compared.
static EMBEDDED: LazyLock<BTreeMap<String, &[u8]>> = LazyLock::new(|| {
    let mut files = BTreeMap::new();
    gather(&DEFAULT, &mut files);
    files
});

/// One file of a theme.
#[derive(Clone, Debug)]
pub struct ThemeFile<'a> {
    pub bytes: Cow<'a, [u8]>,
    /// The file of the site that overrides the embedded one.
    pub origin: Option<FileId>,
}

impl ThemeFile<'_> {
    /// The text of the file; empty when it is not UTF-8.
    pub fn text(&self) -> &str {
        std::str::from_utf8(&self.bytes).unwrap_or("")
    }
}

/// A theme's files by path below its folder: `templates/base.html`.
#[derive(Clone, Debug, Default)]
pub struct Theme<'a> {
    files: BTreeMap<String, ThemeFile<'a>>,
}

impl<'a> Theme<'a> {
    /// The default theme with the overrides of `themes/NAME/` laid over it.
    pub fn load(sources: &'a Sources, name: &str) -> Self {
        let embedded = |(path, bytes): (&String, &&'static [u8])| (path.clone(), ThemeFile { bytes: Cow::Borrowed(*bytes), origin: None });
        let mut files: BTreeMap<String, ThemeFile<'a>> = EMBEDDED.iter().map(embedded).collect();
        for (id, file, path) in overrides(sources, name) {
            let bytes = match &file.content {
                Content::Text(text) => text.as_bytes(),
                Content::Bytes(bytes) => bytes,
                Content::Refused { .. } => continue,
            };
            files.insert(path.to_owned(), ThemeFile { bytes: Cow::Borrowed(bytes), origin: Some(id) });
        }
        Self { files }
    }

    /// The file at a path.
    pub fn file(&self, path: &str) -> Option<&ThemeFile<'a>> {
        self.files.get(path)
    }

    /// The files below a folder in the order of their paths; the paths are whole.
    pub fn below(&self, folder: &str) -> impl Iterator<Item = (&str, &ThemeFile<'a>)> {
        let prefix = format!("{folder}/");
        self.files.iter().filter(move |(path, _)| path.starts_with(&prefix)).map(|(path, file)| (path.as_str(), file))
    }
}

/// The files of the site that lie over those of the default theme, with their paths below its folder.
pub fn overrides<'a>(sources: &'a Sources, name: &str) -> impl Iterator<Item = (FileId, &'a File, &'a str)> + use<'a> {
    let folder = format!("themes/{name}");
    sources.iter().filter_map(move |(id, file)| Some((id, file, file.path.below(&folder)?)))
}

/// The hash of the templates and words that are the site's own and not what the tool came with;
/// nothing when there are none.
pub fn own(sources: &Sources) -> Option<[u8; 32]> {
    let mut hasher = blake3::Hasher::new();
    let mut is_own = false;
    for (_, file) in sources.iter() {
        let Some((_, path)) = file.path.as_str().strip_prefix("themes/").and_then(|path| path.split_once('/')) else { continue };
        let bytes = match &file.content {
            Content::Text(text) => text.as_bytes(),
            Content::Bytes(bytes) => bytes,
            Content::Refused { .. } => continue,
        };
        if EMBEDDED.get(path).is_some_and(|embedded| *embedded == bytes) {
            continue;
        }
        is_own = true;
        for part in [file.path.as_str().as_bytes(), bytes] {
            hasher.update(&(part.len() as u64).to_le_bytes());
            hasher.update(part);
        }
    }
    is_own.then(|| *hasher.finalize().as_bytes())
}

fn gather(folder: &Dir<'static>, files: &mut BTreeMap<String, &'static [u8]>) {
    for file in folder.files() {
        files.insert(file.path().to_string_lossy().replace('\\', "/"), file.contents());
    }
    for inner in folder.dirs() {
        gather(inner, files);
    }
}
