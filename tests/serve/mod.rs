//! `serve` as authors use it: however their editors and tools save, what the server answers in the
//! end is what a run from nothing makes of the files.

#![expect(clippy::disallowed_methods, reason = "the tests play the editors")]

mod binary;
pub(crate) mod desk;

use std::fs;
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use narrarium::shell::watch::Way;

use crate::rendering::SITE;
use desk::Desk;

const TEXT: &str = "content/toy/structure.md";
const RECORDS: &str = "content/toy/cluster.toml";

/// Longer than the watch waits for quiet: what is done before and after are two saves.
fn pause() {
    std::thread::sleep(Duration::from_millis(150));
}

fn desk() -> Desk {
    Desk::new(SITE, Way::Events)
}

#[test]
fn a_file_renamed_over_another() {
    let mut desk = desk();
    // Vim: the old file becomes the backup, the new one takes its name, the backup goes.
    let text = desk.replaced(TEXT, "Nobody counted.", "Vim counted.");
    fs::rename(desk.at(TEXT), desk.at("content/toy/structure.md~")).unwrap();
    fs::write(desk.at(TEXT), text).unwrap();
    fs::remove_file(desk.at("content/toy/structure.md~")).unwrap();
    desk.settle("saved by vim");
    // Others write beside it and rename over it.
    for turn in 0..3 {
        let text = desk.replaced(TEXT, "counted.", &format!("counted. {turn}"));
        fs::write(desk.at("content/toy/.structure.md.tmp"), text).unwrap();
        fs::rename(desk.at("content/toy/.structure.md.tmp"), desk.at(TEXT)).unwrap();
        desk.settle("renamed over");
    }
}

#[test]
fn a_file_emptied_and_written_in_two_steps() {
    let mut desk = desk();
    for file in [TEXT, RECORDS, "site.toml"] {
        let text =
            fs::read_to_string(desk.at(file)).unwrap().replace("toys", "wooden toys").replace("Nobody", "Nobody at all").replace("An example", "A sample");
        let half = text.len() / 2 - 3;
        for (first, length) in [(0, 0), (0, half), (half, text.len())] {
            // Emptied, half of it, the whole.
            let open = fs::OpenOptions::new().write(true).truncate(first == 0).open(desk.at(file));
            std::io::Write::write_all(&mut { open.unwrap() }, &text.as_bytes()[..length]).unwrap();
            pause();
        }
        desk.settle(file);
    }
}

#[test]
fn several_files_at_once_and_one_result() {
    let mut desk = desk();
    // Neither the new source nor the name in the text is good without the other. A machine that is
    // busy may stop between the two files for longer than anybody waits, but not every time.
    let mut versions = Vec::new();
    for turn in 0..5 {
        let before = desk.version();
        let (old, new) = if turn == 0 { ("paper".to_owned(), "fresh0".to_owned()) } else { (format!("fresh{}", turn - 1), format!("fresh{turn}")) };
        let text = desk.replaced(TEXT, &format!("[^{old}]"), &format!("[^{new}]"));
        let records = desk.replaced(RECORDS, "[source.other]", &format!("[source.{new}]\ntitle = \"Fresh\"\ntype = \"news\"\n[source.other]"));
        fs::write(desk.at(TEXT), text).unwrap();
        std::thread::sleep(Duration::from_millis(4));
        fs::write(desk.at(RECORDS), records).unwrap();
        desk.settle("two files");
        versions.push(desk.version() - before);
    }
    assert!(versions.contains(&1), "the text alone would have been a fault: {versions:?}");
}

#[test]
fn a_touch_changes_nothing() {
    let mut desk = desk();
    let before = desk.version();
    for file in [TEXT, RECORDS, "site.toml"] {
        let text = fs::read(desk.at(file)).unwrap();
        fs::File::options().append(true).open(desk.at(file)).unwrap().set_modified(std::time::SystemTime::now()).unwrap();
        pause();
        fs::write(desk.at(file), text).unwrap();
        pause();
    }
    desk.replace(TEXT, "Nobody", "Somebody");
    desk.settle("a change after touches");
    assert_eq!(desk.version(), before + 1, "saving the same text makes no new version");
}

#[test]
fn folders_that_go_and_come() {
    let mut desk = desk();
    let kept = desk.at("../kept");
    // A folder in the middle, a cluster, the whole of `content`: gone for a while, and back.
    for folder in ["content/toy", "content"] {
        fs::rename(desk.at(folder), &kept).unwrap();
        pause();
        desk.settle("the folder is gone");
        copy(&kept, &desk.at(folder));
        desk.settle("the folder is back");
        desk.replace(TEXT, "Nobody", "Nobody yet");
        desk.settle("a change in the folder that came back");
        fs::remove_dir_all(&kept).unwrap();
        // In one go: removed and made again before anybody looks.
        copy(&desk.at(folder), &kept);
        fs::remove_dir_all(desk.at(folder)).unwrap();
        fs::rename(&kept, desk.at(folder)).unwrap();
        desk.settle("the folder was replaced");
        desk.replace(TEXT, "Nobody yet", "Nobody");
        desk.settle("a change in the folder that was replaced");
    }
    assert_eq!(desk.troubles(), Vec::<String>::new(), "the system told of all of it");
}

#[test]
fn a_new_folder_with_files_moved_in() {
    let mut desk = desk();
    fs::create_dir_all(desk.at("../new/deep")).unwrap();
    fs::write(desk.at("../new/deep/first.md"), "+++\ntitle = \"First\"\n+++\n\nA page.\n").unwrap();
    fs::create_dir(desk.at("content/toy/notes")).unwrap();
    pause();
    fs::rename(desk.at(TEXT), desk.at("content/toy/notes/structure.md")).unwrap();
    desk.settle("a file moved into a new folder");
    fs::rename(desk.at("content/toy/notes/structure.md"), desk.at(TEXT)).unwrap();
    fs::rename(desk.at("../new"), desk.at("content/new")).unwrap();
    desk.settle("a folder moved in");
    desk.replace("content/new/deep/first.md", "A page.", "A page that changed.");
    desk.settle("a change in the folder that was moved in");
    fs::create_dir_all(desk.at("static/a/b/c")).unwrap();
    fs::write(desk.at("static/a/b/c/plan.txt"), "one").unwrap();
    desk.settle("folders and a file in one go");
    fs::write(desk.at("static/a/b/c/plan.txt"), "two").unwrap();
    desk.settle("a change in the new folders");
    assert_eq!(desk.troubles(), Vec::<String>::new(), "the system told of all of it");
}

#[test]
fn names_in_another_case() {
    let mut desk = desk();
    fs::create_dir_all(desk.at("static")).unwrap();
    fs::write(desk.at("static/Plan.txt"), "a plan").unwrap();
    desk.settle("a file in capitals");
    fs::rename(desk.at("static/Plan.txt"), desk.at("static/plan.txt")).unwrap();
    desk.settle("the file in small letters");
    fs::rename(desk.at(TEXT), desk.at("content/toy/Structure.md")).unwrap();
    desk.settle("a text in capitals");
    fs::rename(desk.at("content/toy/Structure.md"), desk.at(TEXT)).unwrap();
    desk.settle("the text in small letters");
}

#[cfg(unix)]
#[test]
fn files_behind_links_edited_where_they_are() {
    use std::os::unix::fs::symlink;
    let mut desk = desk();
    // A file, a folder, and a folder that is linked later: none of them is below `content`.
    fs::create_dir_all(desk.at("drafts")).unwrap();
    fs::create_dir_all(desk.at("shared/texts")).unwrap();
    fs::rename(desk.at(TEXT), desk.at("drafts/structure.md")).unwrap();
    symlink("../../drafts/structure.md", desk.at(TEXT)).unwrap();
    fs::write(desk.at("shared/texts/note.md"), "+++\ntitle = \"Note\"\n+++\n\nA note.\n").unwrap();
    symlink("../shared/texts", desk.at("content/texts")).unwrap();
    desk.settle("links are made");
    let before = desk.version();
    desk.replace("drafts/structure.md", "Nobody", "Nobody behind the link");
    desk.settle("a file behind a link");
    desk.replace("shared/texts/note.md", "A note.", "A note behind a link.");
    desk.settle("a file in a folder behind a link");
    fs::write(desk.at("shared/texts/.note.tmp"), desk.replaced("shared/texts/note.md", "A note", "One note")).unwrap();
    fs::rename(desk.at("shared/texts/.note.tmp"), desk.at("shared/texts/note.md")).unwrap();
    desk.settle("a file in a folder behind a link, renamed over");
    assert_eq!(desk.version(), before + 3);
    fs::write(desk.at("drafts/other.md"), "nobody reads this").unwrap();
    pause();
    desk.replace(RECORDS, "name = \"Bolt\"", "name = \"Bolt and nut\"");
    desk.settle("a plain file");
    assert_eq!(desk.version(), before + 4);
    assert_eq!(desk.troubles(), Vec::<String>::new(), "the system told of all of it");
}

#[test]
fn another_site_toml() {
    let mut desk = desk();
    fs::write(desk.at("next.tmp"), desk.replaced("site.toml", "[\"en\", \"ar\"]", "[\"en\", \"fr\", \"de\"]")).unwrap();
    fs::rename(desk.at("next.tmp"), desk.at("site.toml")).unwrap();
    desk.settle("other languages");
    fs::remove_file(desk.at("site.toml")).unwrap();
    desk.settle("no site.toml");
    desk::lay(&desk.at(""), SITE);
    desk.settle("and it is back");
}

/// Hundreds of files change, folders go and come; the lock of a git that was killed stands in no way.
#[test]
fn git_checkout_of_another_branch() {
    let mut desk = desk();
    let pages = |desk: &Desk, folders: usize, words: &str| {
        for number in 0..200 {
            let folder = format!("static/{}", "deep/".repeat(number % folders));
            fs::create_dir_all(desk.at(&folder)).unwrap();
            fs::write(desk.at(&format!("{folder}note-{number}.txt")), format!("{words} {number}")).unwrap();
        }
    };
    git(&desk, &["init", "--quiet", "--initial-branch=main"]);
    fs::write(desk.at(".gitignore"), "/public/\n").unwrap();
    pages(&desk, 4, "on main");
    git(&desk, &["add", "."]);
    git(&desk, &["commit", "--quiet", "-m", "main"]);
    desk.settle("committed on main");
    git(&desk, &["checkout", "--quiet", "-b", "other"]);
    fs::remove_dir_all(desk.at("static")).unwrap();
    pages(&desk, 3, "on the other branch");
    fs::rename(desk.at("content/toy"), desk.at("content/play")).unwrap();
    desk.replace("content/play/structure.md", "Nobody", "Somebody else");
    git(&desk, &["add", "--all", "."]);
    git(&desk, &["commit", "--quiet", "-m", "other"]);
    desk.settle("committed on the other branch");
    for branch in ["main", "other", "main"] {
        git(&desk, &["checkout", "--quiet", branch]);
        desk.settle(branch);
    }
    fs::write(desk.at(".git/index.lock"), "").unwrap();
    desk.replace(TEXT, "Nobody", "Nobody with a lock");
    desk.settle("with a lock in .git");
}

#[test]
fn looking_finds_what_nobody_tells() {
    let mut desk = Desk::new(SITE, Way::Looking);
    desk.replace(TEXT, "Nobody", "Somebody");
    desk.settle("a change");
    // As long as before, within one tick of a slow clock.
    let before = desk.version();
    desk.replace(TEXT, "Somebody", "Everybody");
    desk.replace(TEXT, "Everybody", "Stillbody");
    desk.settle("two changes of one length");
    assert!(desk.version() > before);
    fs::rename(desk.at("content/toy"), desk.at("content/play")).unwrap();
    desk.settle("a folder of another name");
}

/// What is served was compiled: no file of the disk is, neither a source nor a stray one.
#[test]
fn nothing_is_served_from_the_disk() {
    let desk = desk();
    for path in ["secret.txt", "public/secret.html", "content/secret.html", ".git/config"] {
        fs::create_dir_all(desk.at(path).parent().unwrap()).unwrap();
        fs::write(desk.at(path), "secret").unwrap();
        assert_eq!(desk.get(path).0, 404, "{path}");
    }
    for path in ["site.toml", RECORDS, TEXT, "../site/site.toml", "%2e%2e/site/site.toml"] {
        assert_eq!(desk.get(path).0, 404, "{path}");
    }
    let (_, page) = desk.get("en/toy/facts.html");
    fs::remove_dir_all(desk.at("")).unwrap();
    assert_eq!(desk.get("en/toy/facts.html"), (200, page), "the folder is gone, the site stands");
}

fn git(desk: &Desk, words: &[&str]) {
    let output = Command::new("git")
        .args(["-c", "user.name=a", "-c", "user.email=a@example.org", "-c", "core.autocrlf=false", "-c", "commit.gpgsign=false"])
        .args(words)
        .current_dir(desk.at(""))
        .output()
        .expect("this test needs git");
    assert!(output.status.success(), "git {words:?}: {}", String::from_utf8_lossy(&output.stderr));
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).unwrap();
    for entry in fs::read_dir(from).unwrap() {
        let entry = entry.unwrap();
        if entry.path().is_dir() { copy(&entry.path(), &to.join(entry.file_name())) } else { _ = fs::copy(entry.path(), to.join(entry.file_name())).unwrap() }
    }
}
