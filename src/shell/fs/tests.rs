//! What is taken into a snapshot, and what is refused.

use super::walk::DEEPEST;
use super::*;
use crate::sources::Content;

/// Reads a site made of these files after `change` had its way with the folder.
fn refused(files: &[&str], change: impl FnOnce(&Path)) -> Vec<(String, String)> {
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().join("site");
    for path in files {
        let path = root.join(path);
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(path, "text").unwrap();
    }
    change(&root);
    let sources = read_site(&root).unwrap();
    sources
        .iter()
        .filter_map(|(_, file)| match &file.content {
            Content::Refused { reason, .. } => Some((file.path.as_str().to_owned(), reason.clone())),
            Content::Text(_) | Content::Bytes(_) => None,
        })
        .collect()
}

#[cfg(unix)]
#[test]
fn links_that_lead_out_are_refused_wherever_they_stand() {
    use std::os::unix::fs::symlink;
    let out = "this link leads out of the site folder";
    let found = refused(&["site.toml", "content/a.md", "themes/own/templates/x.html"], |root| {
        let outside = root.parent().unwrap().join("secret");
        std::fs::create_dir(&outside).unwrap();
        std::fs::write(outside.join("key.md"), "secret").unwrap();
        symlink(outside.join("key.md"), root.join("content/key.md")).unwrap();
        symlink(&outside, root.join("content/folder")).unwrap();
        symlink("../../../../secret/key.md", root.join("themes/own/templates/key.html")).unwrap();
        symlink(&outside, root.join("static")).unwrap();
        symlink(outside.join("key.md"), root.join("site.ar.toml")).unwrap();
    });
    let expected = ["content/folder", "content/key.md", "site.ar.toml", "static", "themes/own/templates/key.html"];
    assert_eq!(found, expected.map(|path| (path.to_owned(), out.to_owned())));
}

#[cfg(unix)]
#[test]
fn links_inside_are_followed_and_broken_ones_told() {
    use std::os::unix::fs::symlink;
    let found = refused(&["site.toml", "content/a.md"], |root| {
        symlink("a.md", root.join("content/b.md")).unwrap();
        symlink("nothing.md", root.join("content/c.md")).unwrap();
        symlink("../content", root.join("content/loop")).unwrap();
    });
    let words: Vec<&str> = found.iter().map(|(path, _)| path.as_str()).collect();
    assert_eq!(words, ["content/c.md", "content/loop"], "{found:?}");
}

#[test]
fn folders_have_a_floor() {
    let deep = format!("content/{}a.md", "x/".repeat(DEEPEST + 2));
    let found = refused(&["site.toml", &deep], |_| {});
    assert_eq!(found.len(), 1, "{found:?}");
    assert!(found[0].1.contains("nested more than"), "{found:?}");
}

/// Both were copied as far as the output folder, which took them for a fault of the tool.
#[cfg(unix)]
#[test]
fn names_that_other_systems_read_as_paths_are_refused() {
    let found = refused(&["site.toml", "static/a:b.txt", "content/x\\y/a.md", "static/fine.txt"], |_| {});
    let expected = [("content/x\\y/a.md", '\\'), ("static/a:b.txt", ':')];
    assert_eq!(
        found,
        expected.map(|(path, sign)| (path.to_owned(), format!("the name of this file or its folder holds `{sign}`, which not every system takes")))
    );
}
