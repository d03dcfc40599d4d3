//! The immutable snapshot of everything a run reads.
//!
//! In: what the shell found in the site folder (and the theme embedded in the
//! binary). Out: texts and bytes by path, in one fixed order. There is no
//! clock here and no way to reach the disk: reading and watching live in `shell`.

pub mod fixture;
pub mod lines;
pub mod theme;

use std::sync::Arc;

use crate::base::path::SitePath;
use crate::base::span::FileId;

/// What a file holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    Text(Arc<str>),
    Bytes(Arc<[u8]>),
    /// The file exists but could not be taken in; the reason as a phrase,
    /// with what to do about it.
    Refused {
        code: &'static str,
        reason: String,
        help: String,
    },
}

/// One file of the site folder.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    pub path: SitePath,
    pub content: Content,
}

/// Every file of a site, sorted by path. A copy costs nothing.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    files: Arc<[File]>,
}

/// Whether what stands above the text of a Markdown file counts among the records.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fronts {
    Left,
    Counted,
}

impl Sources {
    /// Takes the files in any order. Of two files with one path the last wins.
    pub fn new(mut files: Vec<File>) -> Self {
        files.sort_by(|a, b| a.path.cmp(&b.path));
        files.reverse();
        files.dedup_by(|a, b| a.path == b.path);
        files.reverse();
        Self { files: files.into() }
    }

    /// The files in the order of their paths, with their ids.
    pub fn iter(&self) -> impl Iterator<Item = (FileId, &File)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(u32::try_from(index).unwrap_or(u32::MAX)), file))
    }

    /// The file behind an id of this snapshot.
    pub fn file(&self, id: FileId) -> &File {
        &self.files[id.0 as usize]
    }

    /// The file at a path.
    pub fn find(&self, path: &str) -> Option<(FileId, &File)> {
        let index = self.files.binary_search_by(|file| file.path.as_str().cmp(path)).ok()?;
        Some((FileId(u32::try_from(index).unwrap_or(u32::MAX)), &self.files[index]))
    }

    /// The text of a file; empty when it holds none.
    pub fn text(&self, id: FileId) -> &str {
        match &self.file(id).content {
            Content::Text(text) => text,
            Content::Bytes(_) | Content::Refused { .. } => "",
        }
    }

    /// Whether two snapshots hold the same files, whatever stands in them: then each has the same id in both.
    pub fn has_files_of(&self, other: &Self) -> bool {
        self.files.iter().map(|file| &file.path).eq(other.files.iter().map(|file| &file.path))
    }

    /// The files that hold something else now, each as it was and as it is; none when files came or
    /// went. Texts that were not read again are not compared.
    pub fn changed_since<'a>(&'a self, before: &'a Self) -> Option<Vec<(&'a File, &'a File)>> {
        self.has_files_of(before).then(|| before.files.iter().zip(self.files.iter()).filter(|(old, new)| old.content != new.content).collect())
    }

    /// Whether the records still say the same: there are the same files, and what differs is texts,
    /// pictures or parts of a theme.
    pub fn has_records_of(&self, before: &Self, fronts: Fronts) -> bool {
        let is_other = |(old, new): (&File, &File)| match (&old.content, &new.content) {
            (Content::Text(old), Content::Text(now)) => match new.path.extension() {
                Some("toml" | "csv") => true,
                Some("md") => fronts == Fronts::Counted && front(old) != front(now),
                _ => false,
            },
            (Content::Bytes(_), Content::Bytes(_)) | (Content::Refused { .. }, Content::Refused { .. }) => false,
            _ => true,
        };
        self.changed_since(before).is_some_and(|changed| !changed.into_iter().any(is_other))
    }
}

/// What stands above a text, or all of the file where that cannot be told.
fn front(text: &str) -> &str {
    if !text.starts_with("+++") {
        return "";
    }
    text.get(3..).and_then(|rest| rest.find("\n+++")).map_or(text, |end| &text[..3 + end])
}
