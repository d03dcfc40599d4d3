//! What happens to an output folder when the world does not hold still: each time an error in
//! words, and the old site as it was. A full disk and missing permissions: `tests/kills.rs`.

use std::fs::{self, File};
use std::path::{Path, PathBuf};
use std::time::{Duration, SystemTime};

use narrarium::shell::Error;
use narrarium::shell::output::{Publication, Stranger, Written};
use tempfile::TempDir;

/// An output in a folder of its own, with a site in it.
struct Place {
    _room: TempDir,
    above: PathBuf,
    output: PathBuf,
}

const OLD: [(&str, &str); 2] = [("index.html", "one"), ("en/index.html", "two")];

impl Place {
    fn new() -> Self {
        let room = tempfile::tempdir().unwrap();
        let above = room.path().join("above");
        let place = Self { _room: room, output: above.join("public"), above };
        place.publish(&OLD).unwrap();
        place
    }

    fn begin(&self) -> Publication {
        Publication::begin(&self.output, Stranger::Refuse).unwrap()
    }

    fn publish(&self, files: &[(&str, &str)]) -> Result<Written, Error> {
        let publication = Publication::begin(&self.output, Stranger::Refuse)?;
        files.iter().try_for_each(|(path, text)| publication.put(path, text.as_bytes()))?;
        publication.finish()
    }

    /// An error that holds the words and says what to do; the old site and nothing else is there.
    fn assert_refused(&self, result: Result<Written, Error>, words: &[&str]) {
        let error = result.unwrap_err();
        for word in words {
            assert!(error.message.contains(word), "{error}");
        }
        assert!(!error.help.is_empty(), "{error}: what is to be done?");
        for (path, text) in OLD {
            assert_eq!(fs::read_to_string(self.output.join(path)).unwrap(), text);
        }
        assert_eq!(names(&self.output), [".narrarium-manifest.json", "en", "index.html"]);
        assert_eq!(names(&self.above), ["public"]);
    }
}

fn names(folder: &Path) -> Vec<String> {
    let mut names: Vec<String> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

#[test]
fn the_output_vanishes_during_a_build() {
    let place = Place::new();
    let publication = place.begin();
    publication.put(OLD[0].0, OLD[0].1.as_bytes()).unwrap();
    fs::remove_dir_all(&place.output).unwrap();
    // What was found unchanged is gone, and its bytes are no longer held.
    publication.put(OLD[1].0, OLD[1].1.as_bytes()).unwrap();
    let error = publication.finish().unwrap_err();
    assert!(error.message.contains("public/index.html` was removed while the site was built"), "{error}");
    assert_eq!(error.help, ["build again", "nothing in the output folder was changed"]);
    assert!(names(&place.above).is_empty());
    assert_eq!(place.publish(&OLD).unwrap().added, 2);
    // It vanishes, and nothing in it is needed any more.
    let publication = place.begin();
    fs::remove_dir_all(&place.output).unwrap();
    publication.put("new.html", b"new").unwrap();
    publication.finish().unwrap();
    assert_eq!(names(&place.output), [".narrarium-manifest.json", "new.html"]);
    assert_eq!(names(&place.above), ["public"]);
}

#[test]
fn the_folder_above_vanishes_during_a_build() {
    let place = Place::new();
    let publication = place.begin();
    fs::remove_dir_all(&place.above).unwrap();
    let error = publication.put("new.html", b"new").unwrap_err();
    assert!(error.message.contains(".public.narrarium-new`: the folder it belongs in was removed"), "{error}");
    drop(publication);
    let publication = place.begin();
    publication.put("new.html", b"new").unwrap();
    fs::remove_dir_all(&place.above).unwrap();
    let error = publication.finish().unwrap_err();
    assert!(error.message.contains(".narrarium-manifest.json`"), "{error}");
    assert!(!place.above.exists());
}

#[test]
fn the_clock_jumps() {
    let place = Place::new();
    let file = place.output.join("index.html");
    let stamp = |path: &Path| fs::metadata(path).unwrap().modified().unwrap();
    let set = |time: SystemTime| File::options().write(true).open(&file).unwrap().set_modified(time).unwrap();
    // A time to come changes nothing.
    let later = SystemTime::now() + Duration::from_secs(1000 * 86400);
    set(later);
    assert_eq!(place.publish(&OLD).unwrap().same, 2);
    assert_eq!(stamp(&file), later);
    // Neither does the same time hide other bytes of the same length.
    let before = stamp(&file);
    fs::write(&file, "eno").unwrap();
    set(before);
    let written = place.publish(&OLD).unwrap();
    assert_eq!((written.changed, written.same), (1, 1));
    assert_eq!(fs::read_to_string(&file).unwrap(), "one");
    // Nor an older site with a newer time.
    set(SystemTime::UNIX_EPOCH);
    place.publish(&[("index.html", "uno"), OLD[1]]).unwrap();
    assert_eq!(fs::read_to_string(&file).unwrap(), "uno");
}

#[test]
fn names_that_meet_on_other_systems() {
    let place = Place::new();
    place
        .assert_refused(place.publish(&[OLD[0], ("en/About.html", "1"), ("en/about.html", "2")]), &["`en/About.html` and `en/about.html`", "only in capitals"]);
    place.assert_refused(place.publish(&[("EN", "1"), OLD[1]]), &["a file `EN`", "a folder of that name for `en/index.html`"]);
    // On this very system too, in both orders.
    place.assert_refused(place.publish(&[("new", "1"), ("new/index.html", "1")]), &["a file `new`", "for `new/index.html`"]);
    place.assert_refused(place.publish(&[("new/index.html", "1"), ("new", "1")]), &["a file `new`", "for `new/index.html`"]);
}

#[test]
fn names_that_not_every_system_can_hold() {
    let place = Place::new();
    for (path, words) in
        [("en/con.html", "to a device"), ("en/what?.html", "no `?`"), ("en/a.", "full stop"), ("en /a", "the space"), ("a:b", "no path inside")]
    {
        place.assert_refused(place.publish(&[OLD[0], (path, "1")]), &[path, words]);
    }
    place.assert_refused(place.publish(&[(&"n".repeat(256), "1")]), &["at most 255 bytes"]);
}

/// How long a whole path may be is the system's to say: Linux takes 4096 bytes, macOS 1024; on
/// Windows the standard library asks for long paths, and 32,767 letters are taken.
#[test]
fn a_path_longer_than_the_system_takes() {
    let place = Place::new();
    let path = format!("{}/index.html", vec!["n".repeat(200); 200].join("/"));
    place.assert_refused(place.publish(&[OLD[0], (&path, "1")]), &["cannot create", "too long"]);
}

#[cfg(unix)]
#[test]
fn a_folder_above_that_cannot_be_written_to() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let set = |path: &Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    set(&place.above, 0o555);
    let is_above_permissions = File::create(place.above.join("probe")).is_ok();
    let result = place.publish(&[("new.html", "1")]);
    set(&place.above, 0o755);
    if is_above_permissions {
        // The system lets this user do everything: refusal is tried in tests/kills.rs only.
        return;
    }
    place.assert_refused(result, &[".public.narrarium-lock", "no permission"]);
    // The output itself.
    set(&place.output, 0o555);
    let result = place.publish(&[("new.html", "1")]);
    set(&place.output, 0o755);
    place.assert_refused(result, &["public` is read-only"]);
}

/// The site is given up as a whole, so a locked folder in it is no reason to stop.
#[cfg(unix)]
#[test]
fn locked_folders_in_the_output() {
    use std::os::unix::fs::PermissionsExt;
    let place = Place::new();
    let set = |path: &str, mode| fs::set_permissions(place.output.join(path), fs::Permissions::from_mode(mode)).unwrap();
    for folder in ["cache", "en/mine"] {
        fs::create_dir(place.output.join(folder)).unwrap();
        fs::write(place.output.join(folder).join("file"), "of others").unwrap();
        set(folder, 0o555);
    }
    fs::write(place.output.join("en/note.txt"), "of others").unwrap();
    set("en", 0o555);
    place.publish(&[("index.html", "1")]).unwrap();
    assert_eq!(names(&place.above), ["public"]);
    assert_eq!(names(&place.output), [".narrarium-manifest.json", "cache", "en", "index.html"]);
    assert_eq!(names(&place.output.join("en")), ["mine", "note.txt"]);
    for folder in ["cache", "en/mine"] {
        assert_eq!(fs::read_to_string(place.output.join(folder).join("file")).unwrap(), "of others");
        assert_eq!(fs::metadata(place.output.join(folder)).unwrap().permissions().mode() & 0o777, 0o555, "{folder}");
        set(folder, 0o755);
    }
}
