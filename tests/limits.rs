//! Every limit is crossed once: what is said of it, and what lies just below is fine.
//!
//! The table for people stands in `docs/LIMITS.md`; a limit without a line there fails here.

use std::fs;

use narrarium::compile::{Options, edition};
use narrarium::diag::Diagnostics;
use narrarium::memo::Memo;
use narrarium::shell::fs::read_site;
use narrarium::sources::{Content, Sources, fixture};

const BASE: &str = include_str!("suite/_base.txt");
const TABLE: &str = include_str!("../docs/LIMITS.md");

/// What a run says of the smallest good site with one file more.
fn said(path: &str, text: &str) -> Vec<String> {
    let sources = fixture::sources(&format!("{BASE}--- {path}\n{text}"));
    faults(&sources).iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| format!("{}: {}", diagnostic.code, diagnostic.message)).collect()
}

fn faults(sources: &Sources) -> Diagnostics {
    edition(sources, &Options { without_drawings: true, ..Options::default() }, &Memo::default(), &|_| {}).1
}

/// Beyond the limit exactly this is said, with the words of the table; below it nothing.
fn bounded(words: &str, limit: usize, said_with: impl Fn(usize) -> Vec<String>) {
    assert!(TABLE.contains(words), "docs/LIMITS.md does not say what is said: {words}");
    assert_eq!(said_with(limit), Vec::<String>::new(), "at the limit of {limit}");
    let beyond = said_with(limit + 1);
    assert!(beyond.len() == 1 && beyond[0].contains(words), "beyond the limit of {limit}: {beyond:?}");
}

fn term(id: &str) -> String {
    format!("[term.{id}]\nlabel = \"T\"\nshort = \"A term.\"\n")
}

fn fact(value: &str, unit: &str) -> String {
    format!("[fact.f]\nlabel = \"F\"\nunit = \"{unit}\"\ndate = 2020\nvalue = {value}\nsources = [\"s1\"]\n")
}

#[test]
fn lengths() {
    bounded("an id has at most 60 characters", 60, |length| said("content/terms.toml", &term(&"a".repeat(length))));
    bounded("a number has at most 18 digits", 18, |digits| said("content/demo/a.toml", &fact(&format!("\"{}\"", "7".repeat(digits)), "jobs")));
    let long = said("content/demo/a.toml", &fact("1", &"m".repeat(81)));
    assert!(long.len() == 1 && long[0].contains("this is too long for a unit") && TABLE.contains("this is too long for a unit"), "{long:?}");
}

#[test]
fn depths() {
    // The text itself and the words in it are levels too.
    bounded("nested more than 64 deep", 62, |depth| said("content/demo/structure.md", &format!("{} Deep.\n", ">".repeat(depth))));
    let is_said = |depth: usize| {
        let lists = format!("{}1{}", "[".repeat(depth), "]".repeat(depth));
        let said = said("content/demo/a.toml", &format!("[actor.cog]\nname = \"Cog\"\nkind = \"sme\"\nplace = \"MY-07\"\nalso = {lists}\n"));
        assert_eq!(said.len(), 1, "a text is wanted, whatever the depth: {said:?}");
        said[0].contains("lists and tables are nested too deep")
    };
    assert_eq!((is_said(80), is_said(81), is_said(5000)), (false, true, true));
    assert!(TABLE.contains("`lists and tables are nested too deep`"));
}

#[test]
fn numbers_of_faults() {
    let slips = said("content/demo/a.toml", &"name % = = broken\n".repeat(45));
    let words = "more than 40 lines of this file cannot be read; here is the next";
    assert!(slips.iter().filter(|line| line.contains(words)).count() == 1 && slips.len() == 41 && TABLE.contains(words), "{slips:?}");
    let nobody =
        |times: usize| said("content/demo/structure.md", &(0..times).map(|number| format!("Nobody [{number}](actor:nobody-{number}).\n")).collect::<String>());
    assert_eq!(nobody(100).len(), 100);
    let more = nobody(107);
    let words = "more faults of this kind in this file";
    assert!(more.len() == 101 && more.iter().any(|line| line.contains(&format!("7 {words}, of which this is the first"))) && TABLE.contains(words), "{more:?}");
    let circle: String = (0..30).map(|at| format!("[stage.s-{at}]\nname = \"S\"\nfeeds = [\"s-{}\"]\n", (at + 1) % 30)).collect();
    let told = said("content/demo/a.toml", &circle);
    assert!(told.len() == 1 && told[0].contains(" → … → ") && told[0].matches('→').count() <= 9 && TABLE.contains("` → … → `"), "{told:?}");
}

#[test]
fn languages() {
    let tags: Vec<String> = (b'a'..=b'z').flat_map(|a| (b'a'..=b'z').map(move |b| format!("\"{}{}\"", a as char, b as char))).collect();
    let site = |count: usize| {
        let text = BASE.replace(
            "languages = [\"en\", \"zh-Hans\"]",
            &format!("languages = [\"en\", {}]", tags.iter().filter(|tag| *tag != "\"en\"").take(count - 1).cloned().collect::<Vec<_>>().join(", ")),
        );
        let diagnostics = faults(&fixture::sources(&text));
        diagnostics.iter().filter(|diagnostic| diagnostic.message.contains("languages")).map(|diagnostic| diagnostic.message.clone()).collect::<Vec<_>>()
    };
    bounded("a site has at most 200 languages", 200, site);
}

#[test]
fn sizes_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let refused = |path: &str, length: u64| {
        let file = folder.path().join(path);
        fs::create_dir_all(file.parent().unwrap()).unwrap();
        // Sparse: nothing is written.
        fs::File::create(&file).unwrap().set_len(length).unwrap();
        let sources = read_site(folder.path()).unwrap();
        let found = sources.iter().find(|(_, file)| file.path.as_str() == path).map(|(_, file)| file.content.clone());
        fs::remove_file(file).unwrap();
        match found {
            Some(Content::Refused { reason, help, .. }) => Some(format!("{reason} | {help}")),
            Some(Content::Text(_) | Content::Bytes(_)) => None,
            None => panic!("{path} was not listed"),
        }
    };
    for (path, mebibytes) in [("static/film.bin", 64), ("content/a.md", 16), ("site.toml", 16), ("content/a.png", 64)] {
        let words = format!("this file is larger than {mebibytes} MiB");
        assert!(TABLE.contains(&words), "docs/LIMITS.md does not say: {words}");
        assert_eq!(refused(path, mebibytes << 20), None, "{path}");
        assert_eq!(refused(path, (mebibytes << 20) + 1), Some(format!("{words} | put it on another host and link to it, or split it")), "{path}");
    }
    assert!(refused("static/huge.bin", 1 << 40).is_some(), "a tebibyte");
}

/// Links to one folder: some thousand names on the disk, two hundred thousand for who follows them.
#[cfg(unix)]
#[test]
fn numbers_of_files() {
    let folder = tempfile::tempdir().unwrap();
    let statics = folder.path().join("static");
    fs::create_dir_all(statics.join("a")).unwrap();
    for number in 0..1000 {
        // Too large to be opened, which is quicker than to be read.
        fs::File::create(statics.join(format!("a/{number}"))).unwrap().set_len(1 << 40).unwrap();
    }
    let link = |number: usize| std::os::unix::fs::symlink("a", statics.join(format!("b{number}"))).unwrap();
    (0..2).for_each(link);
    assert_eq!(read_site(folder.path()).unwrap().iter().count(), 3000);
    (2..200).for_each(link);
    let error = read_site(folder.path()).unwrap_err();
    let words = "the site holds more than 200000 files";
    assert!(error.to_string().contains(words) && TABLE.contains(words), "{error}");
}

#[test]
fn depth_of_folders() {
    let at = |depth: usize| {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("content").join("x/".repeat(depth));
        fs::create_dir_all(&path).unwrap();
        fs::write(path.join("a.md"), "Text.").unwrap();
        let sources = read_site(folder.path()).unwrap();
        sources.iter().filter_map(|(_, file)| if let Content::Refused { reason, .. } = &file.content { Some(reason.clone()) } else { None }).collect()
    };
    bounded("folders are nested more than 24 deep", 23, at);
}
