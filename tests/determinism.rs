//! Same input, same bytes: whatever the number of threads, the time zone, the language of the
//! machine, the umask, the folders, and the order in which a disk lists its files.
//!
//! The hashes of a small site (`tests/small/`) are in the repository, `tests/small.manifest.json`:
//! `./test` compares the release binary with them too. After a wanted change of any page:
//! `UPDATE_SNAPSHOT=1 cargo test --test suite determinism`.

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
pub(crate) mod generate;

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

/// What must not matter.
struct World {
    umask: &'static str,
    environment: &'static [(&'static str, &'static str)],
    /// The order in which files are made, and their age in days.
    seed: u64,
    age: u64,
    /// The site's folder below the work folder.
    folder: &'static str,
    /// Started elsewhere, with `--site`.
    is_elsewhere: bool,
    has_terminal: bool,
}

#[cfg(target_os = "linux")]
#[test]
fn the_small_site_is_the_same_bytes_in_every_world() {
    let plain = World { umask: "022", environment: &[("RAYON_NUM_THREADS", "1")], seed: 1, age: 0, folder: "a", is_elsewhere: false, has_terminal: false };
    let turkish = &[("RAYON_NUM_THREADS", "4"), ("TZ", "Pacific/Kiritimati"), ("LANG", "tr_TR.UTF-8"), ("LC_ALL", "tr_TR.UTF-8"), ("HOME", "/nonexistent")];
    let arabic = &[("TZ", "America/Adak"), ("LC_ALL", "ar_EG.UTF-8"), ("HOME", "/"), ("SOURCE_DATE_EPOCH", "1")];
    let terminal = &[("TERM", "xterm-256color"), ("COLUMNS", "40"), ("LC_ALL", "C"), ("CLICOLOR_FORCE", "1")];
    let worlds = [
        ("private files, four threads, Turkish, no home", World { umask: "077", environment: turkish, seed: 2, age: 9000, ..plain }),
        (
            "another folder, started elsewhere, old files",
            World { umask: "002", environment: arabic, seed: 3, age: 20, folder: "b c/槟城/d", is_elsewhere: true, ..plain },
        ),
        ("a terminal", World { environment: terminal, has_terminal: true, seed: 4, ..plain }),
    ];
    let expected = in_world(&plain);
    let manifest = expected.get(".narrarium-manifest.json").expect("a build leaves its manifest");
    let listed = narrarium::bundle::manifest::Manifest::parse(manifest).unwrap();
    assert_eq!(listed.files.len() + 1, expected.len());
    assert!(
        listed.files.iter().all(|(path, hash)| narrarium::bundle::manifest::hash(&expected[&**path]) == *hash),
        "the manifest does not list what was written"
    );
    for (words, world) in worlds {
        let other = in_world(&world);
        assert_eq!(expected.keys().collect::<Vec<_>>(), other.keys().collect::<Vec<_>>(), "{words}: other files");
        let differ: Vec<String> =
            expected.iter().filter(|(path, bytes)| other[*path] != **bytes).map(|(path, bytes)| difference(path, bytes, &other[path])).collect();
        assert!(differ.is_empty(), "{words}:\n{}", differ.join("\n"));
    }
    let snapshot = root().join("tests/small.manifest.json");
    if std::env::var_os("UPDATE_SNAPSHOT").is_some() {
        fs::write(&snapshot, manifest).unwrap();
    }
    let kept = fs::read(&snapshot).expect("the snapshot is in the repository: UPDATE_SNAPSHOT=1 makes it");
    assert!(
        kept == *manifest,
        "the small site is not the one of tests/small.manifest.json; if that is wanted: UPDATE_SNAPSHOT=1\n{}",
        difference("manifest", &kept, manifest)
    );
}

/// Builds `tests/small` in a world of its own, looks at who may read the result, and reads it.
#[cfg(target_os = "linux")]
fn in_world(world: &World) -> BTreeMap<String, Vec<u8>> {
    use std::os::unix::fs::PermissionsExt;
    let work = tempfile::tempdir().unwrap();
    let (site, from) = (work.path().join(world.folder).join("site"), root().join("tests/small"));
    let mut files = walk(&from);
    Rng::new(world.seed).shuffle(&mut files);
    for file in files {
        let to = site.join(file.strip_prefix(&from).unwrap());
        fs::create_dir_all(to.parent().unwrap()).unwrap();
        fs::copy(file, &to).unwrap();
        let then = std::time::SystemTime::now() - std::time::Duration::from_secs(world.age * 86_400);
        fs::File::options().write(true).open(to).unwrap().set_modified(then).unwrap();
    }
    let out = work.path().join("out");
    let mut words = vec![env!("CARGO_BIN_EXE_narrarium").to_owned(), "build".to_owned(), "--output".to_owned(), out.display().to_string()];
    if world.is_elsewhere {
        words.extend(["--site".to_owned(), site.display().to_string()]);
    }
    let mut command = Command::new("sh");
    if world.has_terminal {
        // `script` is essential on Debian and gives the program a terminal of its own.
        command.args(["-c", &format!("umask {}; exec script -qec \"{}\" /dev/null", world.umask, words.join(" "))]);
    } else {
        command.args(["-c", &format!("umask {}; exec \"$@\"", world.umask), "sh"]).args(&words);
    }
    // Whoever runs the tests may have said what colours they want: a world says it for itself.
    for wish in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE", "CI", "TERM"] {
        command.env_remove(wish);
    }
    command.current_dir(if world.is_elsewhere { Path::new("/") } else { &site }).envs(world.environment.iter().copied()).stdin(std::process::Stdio::null());
    let done = command.output().unwrap();
    let said = format!("{}{}", String::from_utf8_lossy(&done.stdout), String::from_utf8_lossy(&done.stderr));
    assert!(done.status.success() && out.exists(), "build failed:\n{said}");
    assert_eq!(said.contains('\u{1b}'), world.has_terminal, "colours are for terminals:\n{said}");
    let mask = u32::from_str_radix(world.umask, 8).unwrap();
    for entry in WalkDir::new(&out).into_iter().map(Result::unwrap) {
        let (mode, full) = (entry.metadata().unwrap().permissions().mode() & 0o777, if entry.file_type().is_dir() { 0o777 } else { 0o666 });
        assert_eq!(mode, full & !mask, "{} under umask {}: {mode:o}", entry.path().display(), world.umask);
    }
    walk(&out).into_iter().map(|path| (path.strip_prefix(&out).unwrap().to_string_lossy().into_owned(), fs::read(&path).unwrap())).collect()
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
