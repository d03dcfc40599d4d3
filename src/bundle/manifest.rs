//! The list of what was written, so that only that is ever deleted.
//!
//! In: a bundle, or the JSON of an earlier list. Out: a list of paths with the
//! hash of each file, and the difference between two of them.
//!
//! The file is JSON, sorted, one file per line, so that it reads well in a
//! difference of two builds:
//!
//! ```json
//! {
//!   "generator": "narrarium",
//!   "version": 1,
//!   "files": {
//!     "en/index.html": "b3 hash in hexadecimal"
//!   }
//! }
//! ```

use std::collections::BTreeMap;

use serde_json::{Value, json};

use super::Bundle;

/// The name of the list in the output folder.
pub const NAME: &str = ".narrarium-manifest.json";

/// Every file of an output with its hash.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    pub files: BTreeMap<String, String>,
}

/// What separates two outputs; paths in order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub added: Vec<String>,
    pub changed: Vec<String>,
    pub removed: Vec<String>,
    pub same: usize,
}

impl Manifest {
    /// The list of a bundle.
    pub fn of(bundle: &Bundle) -> Self {
        Self { files: bundle.files.iter().map(|(path, bytes)| (path.clone(), hash(bytes))).collect() }
    }

    /// The list as it is written.
    pub fn to_json(&self) -> String {
        format!("{:#}\n", json!({ "generator": "narrarium", "version": 1, "files": self.files }))
    }

    /// Reads a list. `None` when the text is none of ours, or names a path
    /// that leads out of the folder: such a list must not decide what is deleted.
    pub fn parse(text: &str) -> Option<Self> {
        let value: Value = serde_json::from_str(text).ok()?;
        if value["generator"] != "narrarium" || value["version"] != 1 {
            return None;
        }
        let mut files = BTreeMap::new();
        for (path, hash) in value["files"].as_object()? {
            if !is_safe(path) {
                return None;
            }
            files.insert(path.clone(), hash.as_str()?.to_owned());
        }
        Some(Self { files })
    }

    /// What must happen to turn the output `self` lists into the one `new` lists.
    pub fn changes(&self, new: &Self) -> Changes {
        let mut changes = Changes::default();
        for (path, hash) in &new.files {
            match self.files.get(path) {
                None => changes.added.push(path.clone()),
                Some(old) if old != hash => changes.changed.push(path.clone()),
                Some(_) => changes.same += 1,
            }
        }
        changes.removed = self.files.keys().filter(|path| !new.files.contains_key(*path)).cloned().collect();
        changes
    }
}

impl Changes {
    /// Whether the two outputs are the same.
    pub fn is_empty(&self) -> bool {
        self.added.is_empty() && self.changed.is_empty() && self.removed.is_empty()
    }
}

/// The hash of a file as the list writes it.
pub fn hash(bytes: &[u8]) -> String {
    blake3::hash(bytes).to_hex().to_string()
}

/// Whether a path stays inside the folder it is relative to, on every system.
pub fn is_safe(path: &str) -> bool {
    !path.is_empty() && !path.contains(['\\', '\0', ':']) && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..") && path != NAME
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(files: &[(&str, &str)]) -> Bundle {
        Bundle { files: files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().into())).collect() }
    }

    #[test]
    fn round_trip_and_changes() {
        let old = Manifest::of(&bundle(&[("a", "1"), ("b", "1"), ("c", "1")]));
        let new = Manifest::of(&bundle(&[("a", "1"), ("b", "2"), ("d", "1")]));
        assert_eq!(Manifest::parse(&old.to_json()), Some(old.clone()));
        let changes = old.changes(&new);
        assert_eq!((changes.added, changes.changed, changes.removed, changes.same), (vec!["d".into()], vec!["b".into()], vec!["c".into()], 1));
    }

    #[test]
    fn a_list_that_leads_out_is_none() {
        for path in ["../x", "/etc/passwd", "a//b", "C:x", "a\\..\\b", NAME, ""] {
            let text = json!({ "generator": "narrarium", "version": 1, "files": { path: "00" } }).to_string();
            assert_eq!(Manifest::parse(&text), None, "{path}");
        }
        assert_eq!(Manifest::parse("{}"), None);
        assert_eq!(Manifest::parse(r#"{"generator":"other","version":1,"files":{}}"#), None);
    }
}
