//! What is the author's: a killed `init` or `new` leaves whole files, and can be run again.

use std::path::Path;

use super::scene::{Tree, difference, narrarium, room, tree};

/// Kills `init`, then two kinds of `new`, at every change.
pub(super) fn run() {
    let root = room();
    let path = |name: &str| root.path().join(name);
    let mut kills = 0;
    let run = |words: &[&str], site: &Path, mishap: &str| narrarium(root.path(), words, site, mishap).output().unwrap();
    assert!(run(&["init"], &path("whole"), "").status.success());
    let whole = tree(&path("whole"));
    each(|k, way| {
        let site = path(&format!("init-{way}-{k}"));
        if run(&["init"], &site, &format!("{way}={k}")).status.success() {
            return false;
        }
        kills += 1;
        let left = without_part(tree(&site));
        assert!(left.iter().all(|(path, bytes)| whole.get(path) == Some(bytes)), "init, {way}={k}: a file is not whole");
        assert!(!left.contains_key("site.toml") || left == whole, "init, {way}={k}: it looks like a site and is not complete");
        let again = run(&["init"], &site, "");
        assert!(again.status.success() || left == whole, "init, {way}={k}: {}", String::from_utf8_lossy(&again.stderr));
        assert_eq!(tree(&site), whole, "init, {way}={k}");
        true
    });
    // One file that is there, and many that are not.
    for words in [
        ["new", "actor", "Zeta", "--kind", "sme", "--place", "MY-07", "--site"].as_slice(),
        &["new", "cluster", "zeta", "--region", "MY-01", "--as_of", "2026-01-01", "--site"],
    ] {
        let fresh = |name: &str| {
            let site = path(name);
            for (file, bytes) in &whole {
                let file = site.join(file);
                std::fs::create_dir_all(file.parent().unwrap()).unwrap();
                std::fs::write(file, bytes).unwrap();
            }
            site
        };
        let site = fresh(&format!("{}-done", words[1]));
        let done = run(words, &site, "");
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        let after = tree(&site);
        assert_ne!(after, whole);
        each(|k, way| {
            let site = fresh(&format!("{}-{way}-{k}", words[1]));
            if run(words, &site, &format!("{way}={k}")).status.success() {
                return false;
            }
            kills += 1;
            let left = without_part(tree(&site));
            for (path, bytes) in &left {
                assert!(whole.get(path) == Some(bytes) || after.get(path) == Some(bytes), "{words:?}, {way}={k}: `{path}` is torn");
            }
            assert!(whole.keys().all(|path| left.contains_key(path)), "{words:?}, {way}={k}: a file is lost");
            if left == whole {
                assert!(run(words, &site, "").status.success(), "{words:?}, {way}={k}: it cannot be run again");
                assert_eq!(tree(&site), after, "{words:?}, {way}={k}: {}", difference(&tree(&site), &after));
            }
            true
        });
    }
    eprintln!("sources: {kills} kills");
    assert!(kills > 100, "only {kills} kills");
}

fn each(mut run: impl FnMut(usize, &str) -> bool) {
    for way in ["abort", "torn"] {
        for k in 1.. {
            if !run(k, way) {
                break;
            }
        }
    }
}

/// An unfinished file that the next write takes over is no file of the author's.
fn without_part(mut tree: Tree) -> Tree {
    tree.retain(|path, _| !path.ends_with(".narrarium-part"));
    tree
}
