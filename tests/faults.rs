//! Bad input, one page per subject: `tests/suite/*.md`.
//!
//! Each page is prose for authors and a test at once. A heading opens a test;
//! a fence with a path is a file laid over the smallest good site (`BASE`); the
//! fence `says` holds what must be reported, one line each:
//! `code path:line:column words of the message | words of the help`, each cut
//! where it says enough. Nothing else may be reported as a fault. A test without
//! a `says` fence must report no fault.
//!
//! After the path may stand what is done to the file: `removed`, `times 10000`
//! (the body over and over, `%` counting from 1), or `as utf-16`, `as
//! windows-1252`, `as utf-8-bom`, `as crlf`: such a file goes over the disk. In
//! every file `␀` stands for the byte 0, and in every fence `⟪202E⟫` for the
//! character of that number: nobody sees such a character in an editor.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::time::{Duration, Instant};

use narrarium::base::path::SitePath;
use narrarium::compile::{Options, compile, edition};
use narrarium::diag::code::FAULTS;
use narrarium::diag::{Diagnostic, Place};
use narrarium::memo::Memo;
use narrarium::shell::fs::read_site;
use narrarium::sources::{Content, File, Sources, fixture, lines};

/// Far more than any case takes: one that takes longer does something twice.
const PATIENCE: Duration = Duration::from_secs(20);

/// The smallest good site.
const BASE: &str = include_str!("suite/_base.txt");

#[test]
fn every_fault_of_a_page_is_reported_at_its_place() {
    let mut failures = String::new();
    let mut raised: BTreeMap<&str, usize> = BTreeMap::new();
    let mut tests = 0;
    for page in pages() {
        for case in cases(&page.1) {
            tests += 1;
            let expected = &case.says;
            let begun = Instant::now();
            let reported = faults(&case);
            if begun.elapsed() > PATIENCE {
                writeln!(failures, "{}: {}\n  took {:?}", page.0, case.name, begun.elapsed()).expect("a string takes all");
            }
            if std::env::var_os("SUITE_SHOW").is_some() {
                println!("@@ {}\t{}", page.0, case.name);
                reported.iter().for_each(|line| println!("@> {}", line.replace('\n', "⏎")));
                println!("@= {:?}", begun.elapsed());
            }
            for page in FAULTS {
                *raised.entry(page.code.0).or_default() += reported.iter().filter(|line| line.split(' ').next() == Some(page.code.0)).count();
            }
            let missing: Vec<&String> = expected.iter().filter(|line| !reported.iter().any(|other| other.starts_with(line.as_str()))).collect();
            let surplus: Vec<&String> = reported.iter().filter(|line| !expected.iter().any(|other| line.starts_with(other.as_str()))).take(20).collect();
            if !missing.is_empty() || !surplus.is_empty() {
                writeln!(failures, "{}: {}\n  expected, not reported: {missing:#?}\n  reported, not expected: {surplus:#?}", page.0, case.name)
                    .expect("a string takes all");
            }
        }
    }
    assert!(tests > 270, "only {tests} cases were found");
    assert!(failures.is_empty(), "{failures}");
    let never: Vec<&str> = raised.into_iter().filter(|(_, times)| *times == 0).map(|(code, _)| code).collect();
    assert!(never.is_empty(), "no page of the suite raises {never:?}");
}

/// Whoever writes a site has one run after another, and what was found in the last must not change
/// what is found in this: neither a fault too many, nor one too few, nor one in another place.
#[test]
fn what_is_said_of_a_site_does_not_depend_on_runs_before() {
    let (memo, base) = (Memo::lasting(), fixture::sources(BASE));
    let said = |sources: &Sources, memo: &Memo| {
        let (_, found) = edition(sources, &Options::default(), memo, &|_| {});
        found.iter().map(|diagnostic| spelled(sources, diagnostic)).collect::<Vec<_>>()
    };
    let of_base = said(&base, &Memo::default());
    let mut different = String::new();
    for (index, case) in pages().iter().flat_map(|(_, page)| cases(page)).enumerate() {
        // The thousands of records of `limits.md` say nothing here that ten do not.
        let sources = sources(&case);
        if sources.iter().map(|(_, file)| if let Content::Text(text) = &file.content { text.len() } else { 0 }).sum::<usize>() > 200_000 {
            continue;
        }
        if said(&sources, &memo) != said(&sources, &Memo::default()) {
            writeln!(different, "{}", case.name).expect("a string takes all");
        }
        // From one bad site to the next one, or by way of the good one.
        if index % 2 == 0 && said(&base, &memo) != of_base {
            writeln!(different, "the good site after {}", case.name).expect("a string takes all");
        }
    }
    assert!(different.is_empty(), "a run after others says something else:\n{different}");
}

fn pages() -> Vec<(String, String)> {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/suite");
    let mut paths: Vec<_> = std::fs::read_dir(folder).expect("the suite is there").filter_map(|entry| entry.ok().map(|entry| entry.path())).collect();
    paths.sort();
    paths
        .into_iter()
        .filter(|path| path.extension().is_some_and(|extension| extension == "md"))
        .map(|path| (path.file_name().unwrap_or_default().to_string_lossy().into_owned(), std::fs::read_to_string(&path).expect("a page of the suite is text")))
        .collect()
}

#[derive(Default)]
struct Case {
    name: String,
    files: Vec<(String, Change)>,
    says: Vec<String>,
}

/// What a fence does to a file of the site.
enum Change {
    Text(String),
    Bytes(Vec<u8>),
    Removed,
}

fn cases(page: &str) -> Vec<Case> {
    let mut out: Vec<Case> = Vec::new();
    let mut fence: Option<(String, String)> = None;
    for line in page.lines() {
        match (&mut fence, line) {
            (None, line) if line.starts_with("## ") => out.push(Case { name: line[3..].to_owned(), ..Case::default() }),
            (None, line) if line.starts_with("````") => fence = Some((line.trim_start_matches('`').trim().to_owned(), String::new())),
            (Some(_), "````") => {
                let (info, body) = fence.take().expect("a fence is open");
                let Some(case) = out.last_mut() else { continue };
                let body = invisible(&body);
                if info == "says" {
                    case.says.extend(body.lines().map(str::to_owned));
                } else {
                    case.files.push(file(&info, body));
                }
            }
            (Some((_, body)), line) => {
                body.push_str(line);
                body.push('\n');
            }
            _ => {}
        }
    }
    assert!(fence.is_none(), "a fence is never closed");
    out
}

/// Characters nobody sees, from their numbers.
fn invisible(text: &str) -> String {
    let mut parts = text.split('⟪');
    let mut out = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let (number, rest) = part.split_once('⟫').expect("a number is closed");
        out.extend(u32::from_str_radix(number, 16).ok().and_then(char::from_u32));
        out.push_str(rest);
    }
    out.replace('␀', "\0")
}

fn file(info: &str, body: String) -> (String, Change) {
    // A path may hold blanks; what is done to the file stands at the end.
    let (path, change) = match info.rsplit_once(' ') {
        None => (info, Change::Text(body)),
        Some((path, "removed")) => (path, Change::Removed),
        Some((rest, last)) => match rest.rsplit_once(' ') {
            Some((path, "times")) => {
                let times: usize = last.parse().expect("times takes a number");
                (path, Change::Text((1..=times).map(|number| body.replace('%', &number.to_string())).collect()))
            }
            Some((path, "as")) => (path, Change::Bytes(encoded(&body, last))),
            _ => (info, Change::Text(body)),
        },
    };
    (path.to_owned(), change)
}

fn encoded(text: &str, encoding: &str) -> Vec<u8> {
    match encoding {
        "utf-16" => [0xFF, 0xFE].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect(),
        "utf-8-bom" => [b"\xEF\xBB\xBF", text.as_bytes()].concat(),
        "windows-1252" => text.chars().map(|letter| u8::try_from(u32::from(letter)).expect("a letter of Latin 1")).collect(),
        "crlf" => text.replace('\n', "\r\n").into_bytes(),
        other => panic!("there is no encoding `{other}`"),
    }
}

fn sources(case: &Case) -> Sources {
    let mut files: BTreeMap<String, Vec<u8>> = BTreeMap::new();
    for (_, file) in fixture::sources(BASE).iter() {
        if let Content::Text(text) = &file.content {
            files.insert(file.path.to_string(), text.as_bytes().to_vec());
        }
    }
    for (path, change) in &case.files {
        match change {
            Change::Text(text) => _ = files.insert(path.clone(), text.clone().into_bytes()),
            Change::Bytes(bytes) => _ = files.insert(path.clone(), bytes.clone()),
            Change::Removed => _ = files.remove(path),
        }
    }
    if case.files.iter().any(|(_, change)| matches!(change, Change::Bytes(_))) {
        let folder = tempfile::tempdir().expect("a folder for the site");
        for (path, bytes) in &files {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().expect("a file has a folder")).expect("a folder of the site");
            std::fs::write(path, bytes).expect("a file of the site");
        }
        return read_site(folder.path()).expect("the site is read");
    }
    let text = |bytes: Vec<u8>| Content::Text(String::from_utf8(bytes).expect("a fence is text").into());
    Sources::new(files.into_iter().map(|(path, bytes)| File { path: SitePath::new(path), content: text(bytes) }).collect())
}

fn faults(case: &Case) -> Vec<String> {
    let sources = sources(case);
    let compiled = compile(&sources, &Options::default(), &Memo::default(), &|_| {});
    compiled.diagnostics.iter().filter(|diagnostic| diagnostic.is_fault).map(|diagnostic| spelled(&sources, diagnostic)).collect()
}

fn spelled(sources: &Sources, diagnostic: &Diagnostic) -> String {
    let place = match &diagnostic.place {
        Place::Span(span) => {
            let (line, column) = lines::position(sources.text(span.file), span.start as usize);
            format!("{}:{line}:{column}", sources.file(span.file).path)
        }
        Place::File(path) => path.to_string(),
        Place::Site => "site".to_owned(),
    };
    let help: String = diagnostic.help.iter().fold(String::new(), |mut out, help| {
        write!(out, " | {help}").expect("a string takes all");
        out
    });
    format!("{} {place} {}{help}", diagnostic.code, diagnostic.message)
}
