//! Assets of the versions before this one.
//!
//! In: what was served and what is served now. Out: files that only a page of an older version
//! names. A page that was sent just before a swap asks for its style sheet just after it, and must
//! get its own. Assets carry a hash of their bytes in their name, so an old name never means
//! something else; a file without such a name is never kept.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::bundle::Bundle;

/// How many versions a page may take to load its assets.
const KEPT: u64 = 8;

/// Assets that are gone, each with the swap that took it away.
#[derive(Clone, Debug, Default)]
pub(super) struct Former {
    swaps: u64,
    files: BTreeMap<String, (u64, Arc<[u8]>)>,
}

impl Former {
    /// After another swap: what it took away is kept, what is long gone is not.
    pub(super) fn and(&self, old: &Bundle, new: &Bundle) -> Self {
        let swaps = self.swaps + 1;
        let is_gone = |path: &String| is_hashed(path) && !new.files.contains_key(path);
        let mut files: BTreeMap<_, _> =
            self.files.iter().filter(|(path, (since, _))| swaps - since < KEPT && is_gone(path)).map(|(path, kept)| (path.clone(), kept.clone())).collect();
        files.extend(old.files.iter().filter(|(path, _)| is_gone(path)).map(|(path, bytes)| (path.clone(), (swaps, Arc::clone(bytes)))));
        Self { swaps, files }
    }

    /// An asset that is gone.
    pub(super) fn file(&self, path: &str) -> Option<Arc<[u8]>> {
        self.files.get(path).map(|(_, bytes)| Arc::clone(bytes))
    }
}

/// `assets/style.0123456789.css`.
fn is_hashed(path: &str) -> bool {
    let hash = path.strip_prefix("assets/").and_then(|name| name.rsplit('.').nth(1));
    hash.is_some_and(|hash| hash.len() == 10 && hash.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(paths: &[&str]) -> Bundle {
        Bundle { files: paths.iter().map(|path| ((*path).to_owned(), path.as_bytes().into())).collect() }
    }

    #[test]
    fn an_asset_outlives_its_version_for_a_while() {
        const STYLE: &str = "assets/style.0123456789.css";
        let old = bundle(&[STYLE, "assets/plan.css", "media/a.0123456789.css", "robots.txt"]);
        let mut former = Former::default().and(&old, &bundle(&[]));
        assert_eq!(former.file(STYLE).as_deref(), Some(STYLE.as_bytes()));
        for path in ["assets/plan.css", "media/a.0123456789.css", "robots.txt"] {
            assert_eq!(former.file(path), None, "{path} may mean something else tomorrow");
        }
        for _ in 1..KEPT {
            former = former.and(&bundle(&[]), &bundle(&[]));
        }
        assert!(former.file(STYLE).is_some());
        former = former.and(&bundle(&[]), &bundle(&[]));
        assert_eq!(former.file(STYLE), None);
        assert!(former.files.is_empty(), "nothing grows");
    }
}
