//! The output folder under every kind of mishap.

use std::fs;

use rayon::prelude::*;

use super::*;
use crate::bundle::Bundle;

fn publish(bundle: &Bundle, output: &Path, stranger: Stranger) -> Result<Written, Error> {
    let publication = Publication::begin(output, stranger)?;
    bundle.files.par_iter().try_for_each(|(path, bytes)| publication.put(path, bytes))?;
    publication.finish()
}

fn json(manifest: &Manifest) -> Vec<u8> {
    let mut out = Vec::new();
    manifest.write(&mut out).unwrap();
    out
}

fn bundle(files: &[(&str, &str)]) -> Bundle {
    Bundle { files: files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().into())).collect() }
}

fn read(path: &Path) -> String {
    fs::read_to_string(path).unwrap_or_else(|error| format!("({error})"))
}

/// Every path below a folder, sorted, the manifest left out.
fn tree(folder: &Path) -> Vec<String> {
    walkdir::WalkDir::new(folder)
        .sort_by_file_name()
        .into_iter()
        .filter_map(Result::ok)
        .filter(|entry| !entry.file_type().is_dir())
        .map(|entry| entry.path().strip_prefix(folder).unwrap().to_string_lossy().into_owned())
        .filter(|path| path != manifest::NAME)
        .collect()
}

#[test]
fn builds_then_changes_then_removes() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let written = publish(&bundle(&[("a.html", "1"), ("en/b.html", "1"), ("zh/c.html", "1")]), &output, Stranger::Refuse).unwrap();
    assert_eq!((written.added, written.same), (3, 0));
    let before = fs::metadata(output.join("a.html")).unwrap().modified().unwrap();
    let written = publish(&bundle(&[("a.html", "1"), ("en/b.html", "2")]), &output, Stranger::Refuse).unwrap();
    assert_eq!((written.changed, written.removed, written.same), (1, 1, 1));
    assert_eq!(tree(&output), ["a.html", "en/b.html"]);
    assert_eq!(read(&output.join("en/b.html")), "2");
    assert_eq!(fs::metadata(output.join("a.html")).unwrap().modified().unwrap(), before);
    assert_eq!(tree(folder.path()), ["public/.narrarium-manifest.json", "public/a.html", "public/en/b.html"]);
    assert!(verify(&output).unwrap().is_empty());
    fs::write(output.join("a.html"), "edited").unwrap();
    assert_eq!(verify(&output).unwrap(), ["`a.html` was changed after it was built"]);
    publish(&bundle(&[("a.html", "1"), ("en/b.html", "2")]), &output, Stranger::Refuse).unwrap();
    assert_eq!(read(&output.join("a.html")), "1");
}

#[test]
fn files_of_others_are_kept() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    publish(&bundle(&[("a.html", "1"), ("en/b.html", "1")]), &output, Stranger::Refuse).unwrap();
    fs::create_dir_all(output.join(".git/objects")).unwrap();
    fs::write(output.join(".git/HEAD"), "ref").unwrap();
    fs::write(output.join("CNAME"), "example.org").unwrap();
    fs::write(output.join("en/note.txt"), "mine").unwrap();
    let written = publish(&bundle(&[("a.html", "2")]), &output, Stranger::Refuse).unwrap();
    assert_eq!(tree(&output), [".git/HEAD", "CNAME", "a.html", "en/note.txt"]);
    assert!(output.join(".git/objects").is_dir(), "an empty folder in a folder of others is kept");
    assert_eq!(written.foreign, 3);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_folder_that_is_not_ours_is_refused_or_kept() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    fs::create_dir(&output).unwrap();
    fs::write(output.join("index.html"), "precious").unwrap();
    let error = publish(&bundle(&[("index.html", "1")]), &output, Stranger::Refuse).unwrap_err();
    assert!(error.message.contains("not empty"), "{error}");
    assert_eq!(tree(&output), ["index.html"]);
    let written = publish(&bundle(&[("index.html", "1")]), &output, Stranger::Keep).unwrap();
    assert_eq!(written.moved, ["index.html.foreign"]);
    assert_eq!(read(&output.join("index.html.foreign")), "precious");
    publish(&bundle(&[("other.html", "1")]), &output, Stranger::Refuse).unwrap();
    assert_eq!(tree(&output), ["index.html.foreign", "other.html"]);
}

#[test]
fn a_file_of_others_is_never_overwritten() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    publish(&bundle(&[("a.html", "1")]), &output, Stranger::Refuse).unwrap();
    fs::write(output.join("CNAME"), "example.org").unwrap();
    let error = publish(&bundle(&[("a.html", "2"), ("CNAME", "other.org")]), &output, Stranger::Refuse).unwrap_err();
    assert!(error.message.contains("`CNAME`"), "{error}");
    assert_eq!(read(&output.join("a.html")), "1");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "no staging folder is left");
    // The same bytes are no conflict.
    publish(&bundle(&[("a.html", "2"), ("CNAME", "example.org")]), &output, Stranger::Refuse).unwrap();
    assert_eq!(tree(&output), ["CNAME", "a.html"]);
}

#[test]
fn a_killed_run_is_completed_or_undone() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let beside = Beside::of(&output).unwrap();
    publish(&bundle(&[("a.html", "1")]), &output, Stranger::Refuse).unwrap();
    fs::create_dir(output.join(".git")).unwrap();
    fs::write(output.join(".git/HEAD"), "ref").unwrap();
    // Killed while staging.
    fs::create_dir(&beside.new).unwrap();
    fs::hard_link(output.join("a.html"), beside.new.join("a.html")).unwrap();
    recover::recover(&beside).unwrap();
    assert_eq!(tree(folder.path()).len(), 3);
    // Killed between two renames.
    fs::rename(&output, &beside.old).unwrap();
    recover::recover(&beside).unwrap();
    assert_eq!(tree(&output), [".git/HEAD", "a.html"]);
    // Killed after the exchange, with the folder of others still in the old tree.
    let new = Manifest::of(&bundle(&[("b.html", "2")]));
    fs::rename(&output, &beside.new).unwrap();
    fs::create_dir(&output).unwrap();
    fs::write(output.join("b.html"), "2").unwrap();
    fs::write(output.join(manifest::NAME), json(&new)).unwrap();
    fs::write(&beside.journal, manifest::hash(&json(&new)).to_string()).unwrap();
    recover::recover(&beside).unwrap();
    assert_eq!(tree(&output), [".git/HEAD", "b.html"]);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn nothing_changed_touches_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let site = bundle(&[("a.html", "1"), ("en/b.html", "1")]);
    publish(&site, &output, Stranger::Refuse).unwrap();
    fs::write(output.join("CNAME"), "example.org").unwrap();
    let stamps =
        || [output.clone(), output.join("en"), output.join("a.html"), output.join(manifest::NAME)].map(|path| fs::metadata(path).unwrap().modified().unwrap());
    let before = stamps();
    let publication = Publication::begin(&output, Stranger::Refuse).unwrap();
    site.files.iter().for_each(|(path, bytes)| publication.put(path, bytes).unwrap());
    assert!(!fs::exists(folder.path().join(".public.narrarium-new")).unwrap());
    let written = publication.finish().unwrap();
    assert_eq!(written, Written { same: 2, ..Written::default() });
    assert_eq!(before, stamps());
}

#[test]
fn dropped_it_leaves_the_output_as_it_was() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("made/for/it/public");
    let begin = || Publication::begin(&output, Stranger::Refuse).unwrap();
    let publication = begin();
    publication.put("en/a.html", b"1").unwrap();
    assert!(output.with_file_name(".public.narrarium-new").is_dir());
    drop(publication);
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0, "folders above it go too");
    publish(&bundle(&[("en/a.html", "1")]), &output, Stranger::Refuse).unwrap();
    let publication = begin();
    publication.put("en/a.html", b"2").unwrap();
    drop(publication);
    assert_eq!(read(&output.join("en/a.html")), "1");
    assert_eq!(fs::read_dir(output.parent().unwrap()).unwrap().count(), 1, "nothing is left beside it");
}

#[test]
fn a_site_with_a_fault_of_ours_is_not_shown() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let publication = Publication::begin(&output, Stranger::Refuse).unwrap();
    for path in ["../x", "/x", "a//b", "", manifest::NAME] {
        let error = publication.put(path, b"1").unwrap_err();
        assert!(error.message.contains("no path inside"), "{path}: {error}");
    }
    publication.put("a", b"1").unwrap();
    let error = publication.put("a", b"1").unwrap_err();
    assert!(error.message.contains("two files `a`"), "{error}");
    publication.finish().unwrap_err();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 0);
}

#[test]
fn two_builds_do_not_meet() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let beside = Beside::of(&output).unwrap();
    let held = lock::take(&beside.lock).unwrap();
    let error = publish(&bundle(&[("a", "1")]), &output, Stranger::Refuse).unwrap_err();
    assert!(error.message.contains("another build"), "{error}");
    drop(held);
    publish(&bundle(&[("a", "1")]), &output, Stranger::Refuse).unwrap();
}

#[test]
fn places() {
    let folder = tempfile::tempdir().unwrap();
    let site = folder.path().join("site");
    fs::create_dir_all(site.join("content")).unwrap();
    for (typed, expected) in [
        ("public", "public"),
        ("../out", "out"),
        ("a/b/../c", "c"),
        (".", "the site itself"),
        ("..", "the site itself"),
        ("/", "the root"),
        ("content", "belongs to"),
        ("content/x", "belongs to"),
        ("./static", "belongs to"),
        ("themes/../content", "belongs to"),
    ] {
        match place(&site, Path::new(typed)) {
            Ok(path) => assert!(path.ends_with(expected), "{typed}: {}", path.display()),
            Err(error) => assert!(error.message.contains(expected), "{typed}: {error}"),
        }
    }
}

#[test]
fn a_mount_point_is_filled_file_by_file() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let beside = Beside::of(&output).unwrap();
    let (old, new) = (bundle(&[("a.html", "1"), ("gone/b.html", "1")]), bundle(&[("a.html", "2"), ("en/c.html", "1")]));
    publish(&old, &output, Stranger::Refuse).unwrap();
    fs::write(output.join("CNAME"), "example.org").unwrap();
    let (before, after) = (Manifest::of(&old), Manifest::of(&new));
    let stage = stage::Stage::new(&beside);
    for (path, bytes) in &new.files {
        stage.write(path, bytes).unwrap();
    }
    let kept = foreign::keep(&before, &after, &beside, &stage, Stranger::Refuse).unwrap();
    exchange::one_by_one(&beside, &before, &after, stage, &kept).unwrap();
    assert_eq!(tree(&output), ["CNAME", "a.html", "en/c.html"]);
    assert!(!output.join("gone").exists());
    assert!(verify(&output).unwrap().is_empty());
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1);
}

#[test]
fn a_mount_point_keeps_what_stood_in_the_way() {
    let folder = tempfile::tempdir().unwrap();
    let output = folder.path().join("public");
    let beside = Beside::of(&output).unwrap();
    fs::create_dir_all(output.join("en")).unwrap();
    fs::write(output.join("a.html"), "precious").unwrap();
    fs::write(output.join("en/x.html"), "mine").unwrap();
    let new = bundle(&[("a.html", "1"), ("en/x.html/y.html", "1")]);
    let (before, after) = (Manifest::default(), Manifest::of(&new));
    let stage = stage::Stage::new(&beside);
    for (path, bytes) in &new.files {
        stage.write(path, bytes).unwrap();
    }
    let kept = foreign::keep(&before, &after, &beside, &stage, Stranger::Keep).unwrap();
    exchange::one_by_one(&beside, &before, &after, stage, &kept).unwrap();
    assert_eq!(tree(&output), ["a.html", "a.html.foreign", "en/x.html/y.html", "en/x.html.foreign"]);
    assert_eq!(read(&output.join("a.html.foreign")), "precious");
    assert_eq!(read(&output.join("en/x.html.foreign")), "mine");
}
