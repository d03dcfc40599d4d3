//! Two files that cannot both be there.
//!
//! In: the paths of a site. Out: why some system cannot hold them together.
//! What the system of this build thinks of capitals plays no part: a site that
//! is built on Linux is unpacked on Windows.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash, Hasher};
use std::sync::Arc;

use crate::shell::Error;

const RENAME: &str = "rename one of the two: the page, the record or the file in `static` that it comes from";

/// The error for two paths that differ only in capitals, or of which one is a
/// file and the other needs a folder of that name.
pub(super) fn check<T>(files: &BTreeMap<Arc<str>, T>) -> Result<(), Error> {
    // Numbers first: a second copy of a hundred thousand paths would be made
    // for nothing in every build.
    let mut folded = String::new();
    let mut number = |text: &str| {
        fold(text, &mut folded);
        let mut hasher = DefaultHasher::new();
        folded.hash(&mut hasher);
        hasher.finish()
    };
    let mut names: Vec<u64> = files.keys().map(|path| number(path)).collect();
    let mut folders = Vec::new();
    let mut last = "";
    for path in files.keys() {
        let folder = path.rsplit_once('/').map_or("", |(folder, _)| folder);
        if folder != last {
            folders.extend(ancestors(path).map(&mut number));
            last = folder;
        }
    }
    folders.sort_unstable();
    folders.dedup();
    names.extend(folders);
    names.sort_unstable();
    if names.windows(2).all(|pair| pair[0] != pair[1]) { Ok(()) } else { find(files) }
}

/// The same, with the paths: which two they are.
pub(super) fn find<T>(files: &BTreeMap<Arc<str>, T>) -> Result<(), Error> {
    let mut seen: BTreeMap<String, &str> = BTreeMap::new();
    let folded = |text: &str| {
        let mut out = String::new();
        fold(text, &mut out);
        out
    };
    for path in files.keys() {
        if let Some(other) = seen.insert(folded(path), path) {
            return Err(Error::new(format!("`{other}` and `{path}` differ only in capitals, and many disks and servers hold but one of them")).help(RENAME));
        }
    }
    for path in files.keys() {
        if let Some(file) = ancestors(path).find_map(|folder| seen.get(&folded(folder))) {
            return Err(Error::new(format!("the site has a file `{file}`, and needs a folder of that name for `{path}`")).help(RENAME));
        }
    }
    Ok(())
}

/// The folders above a file, the topmost first.
fn ancestors(path: &str) -> impl Iterator<Item = &str> {
    path.match_indices('/').map(|(at, _)| &path[..at])
}

fn fold(text: &str, out: &mut String) {
    out.clear();
    out.extend(text.chars().flat_map(char::to_lowercase));
}

#[cfg(test)]
mod tests {
    use super::*;

    fn says(paths: &[&str]) -> String {
        let files = paths.iter().map(|path| (Arc::from(*path), ())).collect();
        check(&files).map_or_else(|error| error.message, |()| "fine".to_owned())
    }

    #[test]
    fn what_some_system_cannot_hold() {
        assert_eq!(says(&["a/b", "a/c", "b/a", "B/c", "zh-Hans/index.html"]), "fine");
        assert!(says(&["x", "en/Index.html", "en/index.html"]).starts_with("`en/Index.html` and `en/index.html` differ only"));
        assert!(says(&["EN/a", "en/a"]).starts_with("`EN/a` and `en/a` differ only"));
        assert!(says(&["É.pdf", "é.pdf"]).starts_with("`É.pdf` and `é.pdf` differ only"));
        assert!(says(&["en", "en/a/b.html"]).starts_with("the site has a file `en`, and needs a folder of that name for `en/a/b.html`"));
        assert!(says(&["en/A", "en/a/b.html"]).starts_with("the site has a file `en/A`, and needs a folder"));
    }
}
