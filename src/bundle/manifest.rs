//! The list of what was written, so that only that is ever deleted.
//!
//! In: a bundle, or the JSON of an earlier list. Out: a list of paths with the
//! hash of each file.
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
use std::fmt;
use std::io::{self, Write};
use std::ops::Bound;
use std::sync::Arc;

use serde::de::{Error as _, MapAccess, Visitor};
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::Bundle;

/// The name of the list in the output folder.
pub const NAME: &str = ".narrarium-manifest.json";

/// The number of the list's form.
const VERSION: u32 = 1;

/// The hash of a file.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct Hash([u8; 32]);

/// Every file of an output with its hash. Two lists of one site share their
/// paths: a hundred thousand of them are held once.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Manifest {
    pub files: BTreeMap<Arc<str>, Hash>,
}

/// The form of the file, to be written.
#[derive(Serialize)]
struct Written<'a> {
    generator: &'a str,
    version: u32,
    #[serde(serialize_with = "spell_files")]
    files: &'a BTreeMap<Arc<str>, Hash>,
}

/// The form of the file, as read.
#[derive(Deserialize)]
struct Read {
    generator: String,
    version: u32,
    #[serde(deserialize_with = "read_files")]
    files: BTreeMap<Arc<str>, Hash>,
}

impl Manifest {
    /// The list of a bundle.
    pub fn of(bundle: &Bundle) -> Self {
        Self { files: bundle.files.iter().map(|(path, bytes)| (path.as_str().into(), hash(bytes))).collect() }
    }

    /// Writes the list line by line.
    pub fn write(&self, out: &mut impl Write) -> io::Result<()> {
        serde_json::to_writer_pretty(&mut *out, &Written { generator: "narrarium", version: VERSION, files: &self.files })?;
        out.write_all(b"\n")
    }

    /// Reads a list. `None` when the text is none of ours, or names a path
    /// that leads out of the folder: such a list must not decide what is deleted.
    pub fn parse(text: &[u8]) -> Option<Self> {
        let read: Read = serde_json::from_slice(text).ok()?;
        (read.generator == "narrarium" && read.version == VERSION).then_some(Self { files: read.files })
    }

    /// Whether files are listed below a folder.
    pub fn holds(&self, folder: &str) -> bool {
        let start = format!("{folder}/");
        self.files.range::<str, _>((Bound::Included(start.as_str()), Bound::Unbounded)).next().is_some_and(|(path, _)| path.starts_with(&start))
    }
}

/// The hash of a file as the list writes it.
pub fn hash(bytes: &[u8]) -> Hash {
    Hash(blake3::hash(bytes).into())
}

/// A writer that hashes what goes through it.
#[derive(Debug)]
pub struct Hashing<W> {
    out: W,
    hasher: blake3::Hasher,
}

impl<W: Write> Hashing<W> {
    /// Hashes what is written to `out`.
    pub fn new(out: W) -> Self {
        Self { out, hasher: blake3::Hasher::new() }
    }

    /// The hash of everything that was written.
    pub fn hash(&self) -> Hash {
        Hash(self.hasher.finalize().into())
    }
}

impl<W: Write> Write for Hashing<W> {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        let length = self.out.write(bytes)?;
        self.hasher.update(&bytes[..length]);
        Ok(length)
    }

    fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{self}")
    }
}

impl Serialize for Hash {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&blake3::Hash::from_bytes(self.0).to_hex())
    }
}

impl<'de> Deserialize<'de> for Hash {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // No escape is ever needed in a hash, so the text can be borrowed.
        let text = <&str>::deserialize(deserializer)?;
        blake3::Hash::from_hex(text).map(|hash| Self(hash.into())).map_err(D::Error::custom)
    }
}

fn spell_files<S: Serializer>(files: &BTreeMap<Arc<str>, Hash>, serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(files.iter().map(|(path, hash)| (&**path, hash)))
}

fn read_files<'de, D: Deserializer<'de>>(deserializer: D) -> Result<BTreeMap<Arc<str>, Hash>, D::Error> {
    struct Files;
    impl<'de> Visitor<'de> for Files {
        type Value = BTreeMap<Arc<str>, Hash>;

        fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
            f.write_str("paths with their hashes")
        }

        fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Self::Value, A::Error> {
            let mut files = BTreeMap::new();
            while let Some((path, hash)) = map.next_entry::<String, Hash>()? {
                if !is_safe(&path) {
                    return Err(A::Error::custom("a path that leads out of the folder"));
                }
                files.insert(path.into(), hash);
            }
            Ok(files)
        }
    }
    deserializer.deserialize_map(Files)
}

/// Whether a path stays inside the folder it is relative to, on every system.
pub fn is_safe(path: &str) -> bool {
    !path.is_empty() && !path.contains(['\\', '\0', ':']) && path.split('/').all(|part| !part.is_empty() && part != "." && part != "..") && path != NAME
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    fn bundle(files: &[(&str, &str)]) -> Bundle {
        Bundle { files: files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().into())).collect() }
    }

    fn text(manifest: &Manifest) -> String {
        let mut out = Vec::new();
        manifest.write(&mut out).unwrap();
        String::from_utf8(out).unwrap()
    }

    #[test]
    fn round_trip() {
        let list = Manifest::of(&bundle(&[("en/b \"quoted\".html", "1"), ("a", "1")]));
        let hash = hash(b"1");
        assert_eq!(
            text(&list),
            format!(
                "{{\n  \"generator\": \"narrarium\",\n  \"version\": 1,\n  \"files\": {{\n    \"a\": \"{hash}\",\n    \"en/b \\\"quoted\\\".html\": \"{hash}\"\n  }}\n}}\n"
            )
        );
        assert_eq!(Manifest::parse(text(&list).as_bytes()), Some(list.clone()));
        assert!(list.holds("en") && !list.holds("e") && !list.holds("a"));
    }

    #[test]
    fn a_list_that_leads_out_is_none() {
        let list = |path: &str, hash: &str| Manifest::parse(json!({ "generator": "narrarium", "version": 1, "files": { path: hash } }).to_string().as_bytes());
        let good = hash(b"").to_string();
        assert!(list("en/index.html", &good).is_some());
        assert_eq!(list("en/index.html", "00"), None);
        for path in ["../x", "/etc/passwd", "a//b", "C:x", "a\\..\\b", NAME, ""] {
            assert_eq!(list(path, &good), None, "{path}");
        }
        assert_eq!(Manifest::parse(b"{}"), None);
        assert_eq!(Manifest::parse(br#"{"generator":"other","version":1,"files":{}}"#), None);
        assert_eq!(Manifest::parse(br#"{"generator":"narrarium","version":2,"files":{}}"#), None);
    }
}
