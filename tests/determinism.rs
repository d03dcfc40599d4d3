//! Same input, same bytes: whatever the number of threads, the time zone, the language of the
//! machine, and the order in which a disk lists its files.

#![expect(clippy::disallowed_methods, reason = "the test plays the world around the program")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use narrarium::base::rng::Rng;
use narrarium::compile::{Options, compile};
use narrarium::memo::Memo;
use narrarium::sources::{File, Sources};
use walkdir::WalkDir;

#[path = "../examples/generate.rs"]
#[allow(dead_code, reason = "its `main` belongs to the example")]
mod generate;

#[test]
fn two_builds_of_the_example_site_are_the_same_bytes() {
    let work = tempfile::tempdir().unwrap();
    let one = build(work.path(), "one", 1, &[("RAYON_NUM_THREADS", "1"), ("TZ", "Pacific/Kiritimati"), ("LANG", "C"), ("LC_ALL", "C")]);
    let two = build(work.path(), "two", 2, &[("RAYON_NUM_THREADS", "2"), ("TZ", "America/Adak"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8")]);
    assert!(one.len() > 50, "only {} files were built", one.len());
    let names = |bundle: &BTreeMap<String, Vec<u8>>| bundle.keys().cloned().collect::<Vec<_>>();
    assert_eq!(names(&one), names(&two), "the builds hold different files");
    let differ: Vec<String> = one.iter().filter(|(path, bytes)| two[*path] != **bytes).map(|(path, bytes)| difference(path, bytes, &two[path])).collect();
    assert!(differ.is_empty(), "{} files differ:\n{}", differ.len(), differ.join("\n"));
}

#[test]
fn files_fed_in_any_order_compile_to_one_bundle() {
    // A small generated site: threads and places are the other test's business, order is this one's.
    let work = tempfile::tempdir().unwrap();
    generate::site(24, Some(2), 7, generate::LANGUAGES, work.path()).unwrap();
    let files: Vec<File> = narrarium::shell::fs::read_site(work.path()).unwrap().iter().map(|(_, file)| file.clone()).collect();
    let mut shuffled = files.clone();
    Rng::new(11).shuffle(&mut shuffled);
    let run = |files| compile(&Sources::new(files), &Options::default(), &Memo::default(), &|_| {});
    let (straight, mixed) = (run(files), run(shuffled));
    assert!(straight.bundle.is_some(), "the generated site has faults: {:?}", straight.diagnostics);
    assert_eq!(format!("{:?}", straight.diagnostics), format!("{:?}", mixed.diagnostics), "the diagnostics depend on the order of files");
    assert!(straight.bundle == mixed.bundle, "the bundle depends on the order of files");
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Copies the example site file by file in an order of its own, builds the copy, and reads the result.
fn build(work: &Path, name: &str, seed: u64, environment: &[(&str, &str)]) -> BTreeMap<String, Vec<u8>> {
    let site = work.join(name);
    let mut files: Vec<PathBuf> = ["content", "static", "profiles", "fonts"].iter().flat_map(|folder| walk(&root().join(folder))).collect();
    files.extend(
        fs::read_dir(root())
            .unwrap()
            .map(|entry| entry.unwrap().path())
            .filter(|path| path.file_name().unwrap().to_string_lossy().starts_with("site.") && path.is_file()),
    );
    Rng::new(seed).shuffle(&mut files);
    for file in files {
        let to = site.join(file.strip_prefix(root()).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, to).unwrap();
    }
    let out = site.join("public");
    let mut command = Command::new(env!("CARGO_BIN_EXE_narrarium"));
    let done = command.args(["build", "--output"]).arg(&out).current_dir(&site).envs(environment.iter().copied()).output().unwrap();
    assert!(done.status.success(), "build failed:\n{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    walk(&out).into_iter().map(|path| (path.strip_prefix(&out).unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())).collect()
}

fn walk(folder: &Path) -> Vec<PathBuf> {
    WalkDir::new(folder).sort_by_file_name().into_iter().flatten().filter(|entry| entry.file_type().is_file()).map(walkdir::DirEntry::into_path).collect()
}

/// Where two files part, with the words around.
fn difference(path: &str, one: &[u8], two: &[u8]) -> String {
    let at = one.iter().zip(two).position(|(a, b)| a != b).unwrap_or(one.len().min(two.len()));
    let around = |bytes: &[u8]| String::from_utf8_lossy(&bytes[at.saturating_sub(30)..bytes.len().min(at + 30)]).into_owned();
    format!("  {path} at byte {at}: `{}` or `{}`", around(one), around(two))
}
