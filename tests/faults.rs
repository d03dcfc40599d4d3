//! Bad input, one page per room: `tests/suite/*.md`.
//!
//! Each page is prose for authors and a test at once. A heading opens a test;
//! a fence with a path is a file laid over the smallest good site (`BASE`); the
//! fence `says` holds what must be reported, one line each:
//! `code path:line:column words of the message`. Nothing else may be reported
//! as a fault. A test without a `says` fence must report no fault.

use std::collections::BTreeMap;
use std::fmt::Write as _;

use narrarium::compile::{Options, compile};
use narrarium::diag::{Diagnostic, Place};
use narrarium::memo::Memo;
use narrarium::sources::{Sources, fixture, lines};

/// The smallest good site.
const BASE: &str = include_str!("suite/_base.txt");

#[test]
fn every_fault_of_a_page_is_reported_at_its_place() {
    let mut failures = String::new();
    let mut tests = 0;
    for page in pages() {
        for case in cases(&page.1) {
            tests += 1;
            let expected = case.says.clone();
            let reported = faults(&case.files);
            let missing: Vec<&String> = expected.iter().filter(|line| !reported.iter().any(|other| other.starts_with(line.as_str()))).collect();
            let surplus: Vec<&String> = reported.iter().filter(|line| !expected.iter().any(|other| line.starts_with(other.as_str()))).collect();
            if !missing.is_empty() || !surplus.is_empty() {
                writeln!(failures, "{}: {}\n  expected, not reported: {missing:#?}\n  reported, not expected: {surplus:#?}", page.0, case.name)
                    .expect("a string takes all");
            }
        }
    }
    assert!(tests > 20, "only {tests} cases were found");
    assert!(failures.is_empty(), "{failures}");
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
    files: BTreeMap<String, String>,
    says: Vec<String>,
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
                if info == "says" {
                    case.says.extend(body.lines().map(str::to_owned));
                } else {
                    case.files.insert(info, body);
                }
            }
            (Some((_, body)), line) => {
                body.push_str(line);
                body.push('\n');
            }
            _ => {}
        }
    }
    out
}

fn faults(files: &BTreeMap<String, String>) -> Vec<String> {
    let mut text = BASE.to_owned();
    for (path, body) in files {
        write!(text, "--- {path}\n{body}").expect("a string takes all");
    }
    let sources = fixture::sources(&text);
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
