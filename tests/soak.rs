//! Thousands of edits while others read: every body belongs to exactly one version, the one that
//! was served while it was asked for, and the memory does not grow with the number of edits.
//!
//! `SOAK=10000 cargo test --test suite soak -- --nocapture` runs as long as one wants.

#![expect(clippy::disallowed_methods, clippy::print_stderr, reason = "the test plays the author and the browsers, and says why it ends them")]

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::sync::{Arc, RwLock};
use std::time::{Duration, Instant};

use narrarium::base::rng::Rng;
use narrarium::commands::serve::Turn;
use narrarium::compile::{Options, compile};
use narrarium::memo::Memo;
use narrarium::shell::server::{Bind, Server};
use narrarium::shell::terminal::Terminal;
use narrarium::shell::watch::{Next, Watch, Way};
use narrarium::sources::Sources;

use crate::rendering::SITE;
use crate::serve::desk::{bare, get, lay};

/// Edits of a run in the suite.
const EDITS: u64 = 150;

/// Browsers.
const READERS: u64 = 3;

/// Versions whose bodies are kept for comparison: a reader is never this far behind.
const KEPT: usize = 40;

/// The hash of every file of a version.
type Manifest = BTreeMap<String, [u8; 32]>;

/// What was shown, and when: each with the number of the first edit that shows it.
type Shown = RwLock<Vec<(u64, Arc<Manifest>)>>;

#[derive(Default)]
struct Desk {
    shown: Shown,
    /// The number of the version that is being shown, and of the one that surely is.
    begun: AtomicU64,
    done: AtomicU64,
    /// All edits are made.
    over: AtomicBool,
}

#[test]
fn edits_without_end() {
    let edits = std::env::var("SOAK").ok().and_then(|count| count.parse().ok()).unwrap_or(EDITS);
    let folder = tempfile::tempdir().unwrap();
    let root = folder.path().canonicalize().unwrap().join("site");
    // One language: half the pages, twice the edits.
    lay(&root, &SITE.replace("[\"en\", \"ar\"]", "[\"en\"]"));
    let terminal = Terminal::mute();
    let mut watch = Watch::start(&root, Way::Events).unwrap();
    let mut turn = Turn::new(String::new(), Options::default(), &terminal);
    // What is expected is compiled apart from what is served.
    let (desk, memo) = (Arc::new(Desk::default()), Memo::lasting());
    desk.publish(0, watch.sources(), &memo);
    let server = Server::start(&Bind { host: "127.0.0.1".into(), port: 0, allowed: vec![] }, turn.build(watch.sources()).0, watch.waker()).unwrap();
    let readers: Vec<_> = (0..READERS)
        .map(|reader| {
            let (desk, port) = (Arc::clone(&desk), server.port());
            std::thread::spawn(move || desk.read(port, &mut Rng::new(reader)))
        })
        .collect();

    desk.guard();
    let (mut author, mut memory, mut faulty, mut unheard) = (Author::new(root), Vec::new(), 0, 0);
    for edit in 1..=edits {
        author.edit(edit);
        loop {
            match watch.glimpse() {
                Next::Changed => break,
                Next::Trouble(_) => unheard += 1,
                Next::Stop => panic!("nobody stopped it"),
            }
        }
        let (show, outcome) = loop {
            let made = turn.build(watch.sources());
            if watch.settle() {
                break made;
            }
        };
        faulty += usize::from(show.files.is_none());
        assert_eq!(show.files.is_none(), author.is_broken(), "edit {edit}: {:?}", show.faults);
        desk.publish(edit, watch.sources(), &memo);
        server.show(show);
        turn.tell(outcome, watch.sources());
        desk.done.store(edit, Ordering::SeqCst);
        if edit == edits / 5 || edit.is_multiple_of((edits / 20).max(1)) {
            memory.push((edit, resident()));
            println!("after edit {edit}: {faulty} faulty, {unheard} unheard, {:?} KiB", resident());
        }
    }
    desk.over.store(true, Ordering::SeqCst);
    let counts: Vec<Counts> = readers.into_iter().map(|reader| reader.join().expect("a reader met a body of no version")).collect();
    let (answers, twice): (u64, u64) = counts.iter().fold((0, 0), |sum, counts| (sum.0 + counts.answers, sum.1 + counts.during));
    println!("{edits} edits, {faulty} of them faulty, {answers} bodies read, {twice} of them across a swap");
    assert!(faulty > 0 && answers > edits, "{faulty} faulty edits, {answers} bodies");
    if let (Some((_, Some(early))), Some((_, Some(late)))) = (memory.iter().find(|(edit, _)| *edit >= edits / 5), memory.last()) {
        assert!(*late <= early + early * 3 / 10 + 20 * 1024, "{early} KiB after a fifth of the edits, {late} at the end: {memory:?}");
    }
}

/// What a reader has met.
struct Counts {
    answers: u64,
    /// Answers during which another version came.
    during: u64,
}

impl Desk {
    /// Notes what a version holds, before it is shown. With faults the last good one stays.
    fn publish(&self, edit: u64, sources: &Sources, memo: &Memo) {
        let compiled = compile(sources, &Options::default(), memo, &|_| {});
        if let Some(bundle) = compiled.bundle {
            let manifest = bundle.files.iter().map(|(path, bytes)| (path.clone(), *blake3::hash(bytes).as_bytes())).collect();
            let mut shown = self.shown.write().unwrap();
            shown.push((edit, Arc::new(manifest)));
            let surplus = shown.len().saturating_sub(KEPT);
            shown.drain(..surplus);
        }
        self.begun.store(edit, Ordering::SeqCst);
    }

    /// Ends the test when nothing moves any more: who waits for ever fails nobody.
    fn guard(self: &Arc<Self>) {
        let desk = Arc::clone(self);
        std::thread::spawn(move || {
            let (mut last, mut since) = (0, Instant::now());
            while !desk.over.load(Ordering::SeqCst) {
                let now = desk.done.load(Ordering::SeqCst);
                if now != last {
                    (last, since) = (now, Instant::now());
                }
                if since.elapsed() > Duration::from_secs(180) {
                    eprintln!("nothing moves after edit {now}");
                    std::process::abort();
                }
                std::thread::sleep(Duration::from_millis(200));
            }
        });
    }

    /// Asks for one page after the other until all edits are made.
    fn read(&self, port: u16, rng: &mut Rng) -> Counts {
        let mut counts = Counts { answers: 0, during: 0 };
        while !self.over.load(Ordering::SeqCst) {
            let manifest = {
                let shown = self.shown.read().unwrap();
                Arc::clone(&shown[shown.len() - 1 - rng.below(shown.len().min(4))].1)
            };
            let path = manifest.keys().nth(rng.below(manifest.len())).expect("a version has files");
            let from = self.done.load(Ordering::SeqCst);
            let (status, body) = get(port, path);
            let to = self.begun.load(Ordering::SeqCst);
            let hash = *blake3::hash(&bare(&body)).as_bytes();
            let shown = self.shown.read().unwrap();
            // The version that was shown when the question was put, and those that came until the answer was there.
            let first = shown.iter().rposition(|(edit, _)| *edit <= from).expect("a reader is never so far behind");
            let current: Vec<&Arc<Manifest>> = shown[first..].iter().filter(|(edit, _)| *edit <= to).map(|(_, manifest)| manifest).collect();
            let is_right = match status {
                // An asset of a version before is the one its name says: the hash in it is that of its bytes.
                200 if path.starts_with("assets/") => path.contains(&blake3::hash(&body).to_hex()[..10]),
                200 => current.iter().any(|manifest| manifest.get(path) == Some(&hash)),
                404 => current.iter().any(|manifest| !manifest.contains_key(path) && manifest.get("404.html") == Some(&hash)),
                _ => false,
            };
            assert!(is_right, "{path} ({status}) asked for after edit {from}, answered before {to}, is of none of {} versions", current.len());
            counts.answers += 1;
            counts.during += u64::from(current.len() > 1);
            // A person reads, too; and the author needs a turn on a machine with few cores.
            std::thread::sleep(Duration::from_millis(4));
        }
        counts
    }
}

/// Edits a site at random, as people do.
struct Author {
    root: PathBuf,
    rng: Rng,
    /// What was broken, and how it was before.
    broken: Option<(PathBuf, String)>,
}

impl Author {
    fn new(root: PathBuf) -> Self {
        Self { root, rng: Rng::new(20), broken: None }
    }

    fn is_broken(&self) -> bool {
        self.broken.is_some()
    }

    fn edit(&mut self, turn: u64) {
        if let Some((path, text)) = self.broken.take() {
            return save(&path, &text, turn);
        }
        let (text, records, site) = (self.root.join("content/toy/structure.md"), self.root.join("content/toy/cluster.toml"), self.root.join("site.toml"));
        let line = |path: &Path, begin: &str, new: &str| {
            let old = fs::read_to_string(path).unwrap();
            let lines: Vec<String> = old.lines().map(|line| if line.starts_with(begin) { new.to_owned() } else { line.to_owned() }).collect();
            assert!(old.contains(begin), "{} lacks {begin}", path.display());
            save(path, &(lines.join("\n") + "\n"), turn);
        };
        match self.rng.below(10) {
            0 | 1 => line(&text, "- Nobody", &format!("- Nobody counted {turn}.")),
            2 => line(&text, "There were", &format!("There were [=](fact:jobs), and there may be [=](fact:plans), in year {turn}[^paper].")),
            3 => line(&records, "name = \"Bolt", &format!("name = \"Bolt {turn}\"")),
            4 => line(&records, "value = ", &format!("value = {turn}.25")),
            5 => line(&site, "disclaimer", &format!("disclaimer = \"An example of edit {turn}.\"")),
            // A page of its own, made, renamed, removed.
            6 => {
                let old = fs::read_dir(self.root.join("content"))
                    .unwrap()
                    .map(|entry| entry.unwrap().path())
                    .find(|path| path.extension().is_some_and(|end| end == "md"));
                let new = self.root.join(format!("content/page-{turn}.md"));
                match old {
                    Some(old) if turn.is_multiple_of(2) => fs::rename(old, new).unwrap(),
                    Some(old) => fs::remove_file(old).unwrap(),
                    None => fs::write(new, format!("+++\ntitle = \"Page {turn}\"\n+++\n\nA page.\n")).unwrap(),
                }
            }
            // A style of the site's own.
            7 => {
                let path = self.root.join("themes/default/assets/own.css");
                fs::create_dir_all(path.parent().unwrap()).unwrap();
                save(&path, &format!("h1 {{ margin: {turn}px; }}\n"), turn);
            }
            // Broken, to be mended by the next edit.
            _ => {
                let (path, damage) = match self.rng.below(4) {
                    0 => (text, "\n[x](actor:nobody)\n".to_owned()),
                    1 => (records, format!("\n[actor.new-{turn}]\nkind = \"nothing\"\n")),
                    2 => (records, "\n[[[\n".to_owned()),
                    _ => (site, format!("\nunknown-{turn} = 1\n")),
                };
                let good = fs::read_to_string(&path).unwrap();
                save(&path, &(good.clone() + &damage), turn);
                self.broken = Some((path, good));
            }
        }
    }
}

/// Saves a text, now over the old one, now by renaming.
fn save(path: &Path, text: &str, turn: u64) {
    if turn.is_multiple_of(2) {
        fs::write(path, text).unwrap();
    } else {
        let beside = path.with_extension("tmp~");
        fs::write(&beside, text).unwrap();
        fs::rename(beside, path).unwrap();
    }
}

/// The memory this process holds, in KiB, where the system says so.
fn resident() -> Option<u64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    status.lines().find_map(|line| line.strip_prefix("VmRSS:")?.trim().strip_suffix("kB")?.trim().parse().ok())
}
