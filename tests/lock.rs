//! What a lock of drawings may change: where marks stand after an edit, and nothing else.

use std::fs;

use narrarium::compile::{Compiled, Options, compile, edition};
use narrarium::lock::{FILE, moved};
use narrarium::memo::Memo;
use narrarium::sources::{Content, File, Sources};

use crate::determinism::generate;

/// A generated site of one cluster.
fn site(actors: usize, seed: u64) -> Sources {
    let work = tempfile::tempdir().unwrap();
    generate::site(actors, Some(1), seed, generate::LANGUAGES, work.path()).unwrap();
    narrarium::shell::fs::read_site(work.path()).unwrap()
}

fn run(sources: &Sources) -> Compiled {
    compile(sources, &Options::default(), &Memo::default(), &|_| {})
}

/// The files with one more, or another one of its path.
fn with(sources: &Sources, path: &str, text: &str) -> Sources {
    let mut files: Vec<File> = sources.iter().map(|(_, file)| file.clone()).collect();
    files.push(File { path: narrarium::base::path::SitePath::new(path), content: Content::Text(text.into()) });
    Sources::new(files)
}

/// The files with the locks that keep their drawings.
fn kept(sources: &Sources) -> Sources {
    let edition = edition(sources, &Options::default(), &Memo::default(), &|_| {}).0.expect("a good site");
    let mut out = sources.clone();
    for (cluster, lock) in edition.layouts(false) {
        out = with(&out, &format!("content/{cluster}/{FILE}"), &lock.spell(&cluster));
    }
    out
}

const LOCK: &str = "content/valley-1/layout.lock";

fn lock(sources: &Sources) -> &str {
    sources.text(sources.find(LOCK).expect("a lock").0)
}

/// One in twenty ties dropped, one in fifty actors added with two ties.
fn edited(sources: &Sources, seed: usize) -> Sources {
    let mut files: Vec<File> = sources.iter().map(|(_, file)| file.clone()).collect();
    let mut actors = Vec::new();
    for file in &mut files {
        let Content::Text(text) = &file.content else { continue };
        let lines: Vec<&str> = text.lines().collect();
        match file.path.file_name() {
            "actors.toml" => actors = lines.iter().filter_map(|line| line.strip_prefix("[actor.")?.strip_suffix(']')).map(str::to_owned).collect(),
            "relations.csv" => {
                let rest: Vec<&str> = lines.iter().enumerate().filter(|(at, _)| *at == 0 || at % 20 != 1 + seed % 19).map(|(_, line)| *line).collect();
                let text = rest.join("\n") + "\n";
                file.content = Content::Text(text.into());
            }
            _ => {}
        }
    }
    assert!(actors.len() > 20, "the generator writes no actors.toml");
    let more: String = (0..actors.len().div_ceil(50))
        .map(|n| {
            let tie = |m: usize| &actors[(seed * 17 + n * 31 + m * 13) % actors.len()];
            format!(
                "[actor.new-{n}]\nname = \"New {n}\"\nkind = \"sme\"\nplace = \"MY-07\"\nsources = []\n\
                 [relation.new-{n}-a]\nfrom = \"new-{n}\"\nkind = \"trains\"\nto = \"{}\"\nsources = []\n\
                 [relation.new-{n}-b]\nfrom = \"new-{n}\"\nkind = \"trains\"\nto = \"{}\"\nsources = []\n",
                tie(1),
                tie(2)
            )
        })
        .collect();
    with(&Sources::new(files), "content/valley-1/new.toml", &more)
}

#[test]
fn a_lock_of_the_same_drawing_changes_no_byte() {
    let plain = site(40, 3);
    let locked = kept(&plain);
    assert_eq!(lock(&kept(&locked)), lock(&locked), "the lock of a locked site is another one");
    let (one, two) = (run(&plain).bundle.expect("a good site"), run(&locked).bundle.expect("a good site"));
    let differ: Vec<_> = one.files.iter().filter(|(path, bytes)| two.files.get(*path) != Some(bytes)).map(|(path, _)| path).collect();
    assert!(differ.is_empty() && one.files.len() == two.files.len(), "{differ:?}");
}

#[test]
fn after_an_edit_the_drawings_are_near_the_locked_ones() {
    let locked = kept(&site(60, 5));
    for seed in 0..3 {
        let sources = edited(&locked, seed);
        let (edition, found) = edition(&sources, &Options::default(), &Memo::default(), &|_| {});
        let edition = edition.unwrap_or_else(|| panic!("{found:?}"));
        let (before, after, afresh) = (edition.locks(), edition.layouts(false), edition.layouts(true));
        let mut far = 0.0_f64;
        for (cluster, lock) in &after {
            for (name, drawing) in &lock.drawings {
                let moved_by = moved(&before[cluster].drawings[name], drawing);
                assert!(moved_by.p90 < 8.0 && moved_by.came > 0, "{name}, edit {seed}: {moved_by:?}");
                far = far.max(moved(&before[cluster].drawings[name], &afresh[cluster].drawings[name]).p90);
            }
        }
        assert!(far > 8.0, "an edit that moves nobody proves nothing: {far}");
        // What is proposed then is what is drawn then.
        let next = kept(&sources);
        assert!(run(&sources).bundle == run(&next).bundle);
        assert_eq!(lock(&kept(&next)), lock(&next));
    }
}

#[test]
fn whatever_a_lock_holds_the_site_is_built() {
    let plain = site(24, 7);
    let good = lock(&kept(&plain)).to_owned();
    let afresh = run(&plain).bundle.expect("a good site");
    let head = "version = 1\ncluster = \"valley-1\"\n";
    // A lock, and whether it is good for nothing: the drawings are made as if there were none.
    let bad: [(String, bool); 9] = [
        (String::new(), true),
        ("\u{0}\u{1}".to_owned(), true),
        ("what is this".to_owned(), true),
        (good.replace("version = 1", "version = 9"), true),
        (good.replace("valley-1", "valley-2"), true),
        (format!("{head}[drawing.wide-en]\nsize = [nan, inf]\n"), true),
        (good.replace(", \"", ", 1e999, \""), false),
        (good.replace("\nhash", "\n<<<<<<< a\nhash"), false),
        (good[..good.len() / 2].to_owned(), false),
    ];
    for (text, is_useless) in bad {
        let sources = with(&plain, LOCK, &text);
        let compiled = run(&sources);
        let bundle = compiled.bundle.unwrap_or_else(|| panic!("{text} stopped the build: {:?}", compiled.diagnostics));
        let told: Vec<_> = compiled.diagnostics.iter().filter(|one| one.code.0 == "damaged-lock").collect();
        assert!(!told.is_empty() && told.iter().all(|one| !one.is_fault && !one.help.is_empty()), "nothing is said of {text}");
        assert!(!is_useless || bundle == afresh, "{text} changed a drawing");
    }
}

#[test]
fn a_lock_that_is_no_text_is_told() {
    let work = tempfile::tempdir().unwrap();
    generate::site(24, Some(1), 7, generate::LANGUAGES, work.path()).unwrap();
    fs::write(work.path().join(LOCK), [0xFF, 0x00, 0xFE]).unwrap();
    let compiled = run(&narrarium::shell::fs::read_site(work.path()).unwrap());
    assert!(compiled.bundle.is_some() && compiled.diagnostics.iter().any(|one| one.code.0 == "damaged-lock"));
}

#[test]
fn a_memo_does_not_hide_a_lock() {
    let plain = site(30, 9);
    let memo = Memo::lasting();
    let moved = lock(&kept(&plain)).replacen(" = [", " = [1", 3);
    // `serve` runs when the files of the site differ; the lock is one of them.
    let changed = with(&plain, LOCK, &moved);
    assert!(!narrarium::shell::fs::same(&plain, &changed));
    for sources in [&plain, &kept(&plain), &changed, &plain] {
        let warm = compile(sources, &Options::default(), &memo, &|_| {});
        assert!(warm.bundle.is_some() && warm.bundle == run(sources).bundle);
    }
}
