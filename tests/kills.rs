//! The kill test: whatever a build is doing when it dies, the site on the disk is the old one or the
//! new one, and the next build makes everything right.
//!
//! In a build with debug assertions the program counts its changes to the disk, and
//! `NARRARIUM_MISHAP` lets it die or fail at the K-th (`src/shell/disk/mishap.rs`). Each scene is
//! run for every K until nothing is left to die at. Besides, 200 builds are killed at random moments;
//! `NARRARIUM_KILLS` sets another number.

#![expect(clippy::print_stderr, reason = "the counts are a result")]

mod publisher;
mod random;
mod scene;
mod sources;

use scene::{Program, Scene, Seen};

/// Counts of what was seen, for who runs it with `--nocapture`.
#[derive(Debug, Default)]
struct Tally {
    kills: usize,
    absent: usize,
    old: usize,
    new: usize,
    between: usize,
    /// A folder of others was beside the output and not in it.
    beside: usize,
}

impl Tally {
    fn add(&mut self, seen: Seen) {
        self.kills += 1;
        match seen.site {
            scene::Site::Absent => self.absent += 1,
            scene::Site::Old => self.old += 1,
            scene::Site::New => self.new += 1,
            scene::Site::Between => self.between += 1,
        }
        self.beside += usize::from(seen.is_beside);
    }
}

/// Kills a build before each of its changes, and in the middle of each of its writes. Out: how many changes there are.
fn kill_everywhere(scene: &Scene) -> usize {
    let mut changes = 0;
    let mut tally = Tally::default();
    for way in ["abort", "torn"] {
        for k in 1.. {
            scene.reset();
            let run = scene.build(&format!("{way}={k}"));
            if run.status.success() {
                assert_eq!(scene.look(), Ok(Seen { site: scene::Site::New, is_beside: false }), "{}: no kill", scene.name);
                scene.assert_done("no kill");
                if way == "abort" {
                    changes = k - 1;
                }
                break;
            }
            let at = format!("{}, {way}={k}", scene.name);
            assert!(!matches!(run.status.code(), Some(0..=3)), "{at}: it was not killed: {}", String::from_utf8_lossy(&run.stderr));
            tally.add(scene.look().unwrap_or_else(|wrong| panic!("{at}: {wrong}")));
            let again = scene.build("");
            assert!(again.status.success(), "{at}: the next build failed: {}", String::from_utf8_lossy(&again.stderr));
            scene.assert_done(&at);
        }
    }
    eprintln!("{}: {changes} changes, {tally:?}", scene.name);
    changes
}

/// Lets each change fail. Out of room it stays; permission is missing once.
fn fail_everywhere(scene: &Scene, changes: usize) {
    let mut errors = 0;
    for way in ["full", "refuse"] {
        for k in 1..=changes {
            scene.reset();
            let run = scene.build(&format!("{way}={k}"));
            let said = String::from_utf8_lossy(&run.stderr);
            let at = format!("{}, {way}={k}", scene.name);
            assert!(matches!(run.status.code(), Some(0 | 3)), "{at}: {:?} {said}", run.status);
            let seen = scene.look().unwrap_or_else(|wrong| panic!("{at}: {wrong}\n{said}"));
            if run.status.success() {
                assert_eq!(seen.site, scene::Site::New, "{at}");
            } else {
                errors += 1;
                let why = if way == "full" { "the disk is full" } else { "no permission" };
                assert!(said.contains(why) && said.contains("out/"), "{at}: what, where, why: {said}");
                let (is_visible, is_partly) = (said.contains("the new site is in place"), said.contains("each of them whole"));
                let is_as_said = match seen.site {
                    site if site == scene.before() => !is_visible,
                    scene::Site::New => is_visible || is_partly,
                    scene::Site::Between => is_partly,
                    scene::Site::Old | scene::Site::Absent => false,
                };
                assert!(is_as_said, "{at}: {seen:?} {said}");
            }
            let again = scene.build("");
            assert!(again.status.success(), "{at}: the next build failed: {}", String::from_utf8_lossy(&again.stderr));
            scene.assert_done(&at);
        }
    }
    eprintln!("{}: {} failures, {errors} of them errors", scene.name, 2 * changes);
}

#[test]
fn the_first_build() {
    let scene = Scene::first("first").by(Program::Publisher);
    let changes = kill_everywhere(&scene);
    fail_everywhere(&scene, changes);
}

#[test]
fn a_build_over_an_older_one() {
    let scene = Scene::change("over an older one", "");
    let changes = kill_everywhere(&scene);
    fail_everywhere(&scene.by(Program::Publisher), changes);
}

#[test]
fn a_build_that_changes_nothing() {
    let scene = Scene::same("nothing changed");
    let changes = kill_everywhere(&scene);
    assert_eq!(changes, 2, "the lock comes and goes, and nothing else is touched");
    fail_everywhere(&scene, changes);
}

#[test]
fn a_system_that_cannot_exchange_names() {
    let scene = Scene::change("without an exchange of names", "no-exchange").by(Program::Publisher);
    let changes = kill_everywhere(&scene);
    fail_everywhere(&scene, changes);
}

#[test]
fn an_output_that_is_a_mount_point() {
    let scene = Scene::change("mounted", "mounted,no-links").by(Program::Publisher);
    let changes = kill_everywhere(&scene);
    fail_everywhere(&scene, changes);
    kill_everywhere(&Scene::empty("mounted and empty", "mounted,no-links").by(Program::Publisher));
}

#[test]
fn kills_at_random_moments() {
    random::run();
}

#[test]
fn sources_are_never_half_written() {
    sources::run();
}
