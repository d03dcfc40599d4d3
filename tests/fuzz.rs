//! Foreign texts at random: the targets of `fuzz/targets.rs` on stable, from the corpus in `fuzz/corpus`.
//!
//! The corpus is run as it is, then damaged by a seeded generator: a fixed number of turns, so
//! that a failure repeats. For long runs see `fuzz/README.md`.

#![expect(clippy::print_stdout, reason = "a long run tells how many inputs it tried")]

use std::collections::BTreeMap;
use std::fs;
use std::panic::catch_unwind;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant};

use narrarium::base::rng::Rng;

use crate::mutation::{SHARDS, damaged};

#[path = "../fuzz/targets.rs"]
#[expect(unreachable_pub, reason = "fuzz/ makes a library of the same file")]
mod targets;

type Target = fn(&[u8]);

/// Breaks that are told apart; after as many the target is in ruins.
const MOST_BREAKS: usize = 8;

#[test]
fn toml_records() {
    run("toml_records", targets::toml_records, 80);
}

#[test]
fn csv_rows() {
    run("csv_rows", targets::csv_rows, 100);
}

#[test]
fn markdown_with_references() {
    run("markdown_with_references", targets::markdown_with_references, 40);
}

#[test]
fn edtf() {
    run("edtf", targets::edtf, 200);
}

#[test]
fn values() {
    run("values", targets::values, 40);
}

#[test]
fn manifest() {
    run("manifest", targets::manifest, 3000);
}

#[test]
fn whole_site() {
    run("whole_site", targets::whole_site, 40);
}

/// Every target has its wrapper for libFuzzer and a corpus, and the other way round.
#[test]
fn wrappers_and_corpora_are_complete() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz");
    let names = |folder: &str| {
        let mut names: Vec<String> =
            fs::read_dir(root.join(folder)).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().replace(".rs", "")).collect();
        names.sort();
        names
    };
    let source = fs::read_to_string(root.join("targets.rs")).unwrap();
    let mut targets: Vec<String> = source.lines().filter_map(|line| Some(line.strip_prefix("pub fn ")?.split_once("(bytes: &[u8])")?.0.to_owned())).collect();
    targets.sort();
    assert_eq!(targets.len(), 7);
    assert_eq!((names("fuzz_targets"), names("corpus")), (targets.clone(), targets.clone()));
    let (cargo, tests) = (fs::read_to_string(root.join("Cargo.toml")).unwrap(), include_str!("fuzz.rs"));
    for target in targets {
        assert!(cargo.contains(&format!("name = \"{target}\"\npath = \"fuzz_targets/{target}.rs\"")), "{target} is no binary of fuzz/Cargo.toml");
        assert!(tests.contains(&format!("run(\"{target}\", targets::{target}, ")), "{target} is not run by the suite");
        let wrapper = fs::read_to_string(root.join(format!("fuzz_targets/{target}.rs"))).unwrap();
        assert_eq!(wrapper, format!("#![no_main]\nlibfuzzer_sys::fuzz_target!(|bytes: &[u8]| narrarium_fuzz::{target}(bytes));\n"));
    }
}

fn run(name: &str, target: Target, turns: u64) {
    let number = |variable: &str| std::env::var(variable).ok().and_then(|text| text.parse::<u64>().ok());
    let (seconds, seed) = (number("FUZZ_SECONDS").map(Duration::from_secs), number("FUZZ_SEED").unwrap_or(1));
    let corpus = corpus(name);
    let mut breaks = Breaks { folder: Path::new(env!("CARGO_TARGET_TMPDIR")).join("fuzz").join(name), target, found: BTreeMap::new() };
    for (path, bytes) in &corpus {
        breaks.run_on(bytes, &path.display().to_string());
    }
    let (begun, mut turn) = (Instant::now(), 0);
    while breaks.found.len() < MOST_BREAKS && seconds.map_or(turn < turns, |time| begun.elapsed() < time) {
        let input = grown(&corpus, &mut Rng::new((seed << 32) + turn));
        if seconds.is_some() {
            // A stack that overflows ends the process: then this is the input that did it.
            breaks.keep("last", &input);
        }
        breaks.run_on(&input, &format!("turn {turn} of seed {seed}"));
        turn += 1;
    }
    println!("{name}: {turn} inputs beside a corpus of {}, {} broke a promise", corpus.len(), breaks.found.len());
    let words: Vec<&str> = breaks.found.values().map(String::as_str).collect();
    assert!(words.is_empty(), "{}", words.join("\n\n"));
}

fn corpus(name: &str) -> Vec<(PathBuf, Vec<u8>)> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/corpus").join(name);
    let mut paths: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.sort();
    assert!(!paths.is_empty());
    paths.into_iter().map(|path| (path.clone(), fs::read(path).unwrap())).collect()
}

/// A new input: one of the corpus damaged, two of them joined, or their pieces in any order.
fn grown(corpus: &[(PathBuf, Vec<u8>)], rng: &mut Rng) -> Vec<u8> {
    let one = &corpus[rng.below(corpus.len())].1;
    let other = &corpus[rng.below(corpus.len())].1;
    let (text, second) = (String::from_utf8_lossy(one), String::from_utf8_lossy(other));
    match rng.below(10) {
        0 => {
            let mut bytes = one.clone();
            for _ in 0..=rng.below(4).min(bytes.len()) {
                let at = rng.below(bytes.len().max(1));
                if let Some(byte) = bytes.get_mut(at) {
                    *byte = rng.next_u64().to_le_bytes()[0];
                }
            }
            bytes
        }
        1 => {
            let lines = |text: &str, rng: &mut Rng| rng.below(text.lines().count() + 1);
            let (head, tail) = (lines(&text, rng), lines(&second, rng));
            text.split_inclusive('\n').take(head).chain(second.split_inclusive('\n').skip(tail)).collect::<String>().into_bytes()
        }
        2 | 3 => {
            let pieces: Vec<&str> = pieces(&text).chain(pieces(&second)).chain(SHARDS).collect();
            (0..1 + rng.below(60)).map(|_| pieces[rng.below(pieces.len())]).collect::<String>().into_bytes()
        }
        _ => {
            let mut text = text.into_owned();
            for _ in 0..=rng.below(4) {
                text = damaged(&text, rng);
            }
            text.into_bytes()
        }
    }
}

/// Words, and each sign between them.
fn pieces(text: &str) -> impl Iterator<Item = &str> {
    text.split_inclusive(|letter: char| !letter.is_alphanumeric()).flat_map(|piece| {
        let end = piece.char_indices().next_back().filter(|(_, letter)| !letter.is_alphanumeric()).map_or(piece.len(), |(at, _)| at);
        [&piece[..end], &piece[end..]]
    })
}

/// The promises that were broken, one input for each.
struct Breaks {
    folder: PathBuf,
    target: Target,
    found: BTreeMap<String, String>,
}

impl Breaks {
    fn run_on(&mut self, input: &[u8], origin: &str) {
        let Some(words) = broken(self.target, input) else { return };
        let kind = kind(&words);
        if self.found.contains_key(&kind) {
            return;
        }
        let least = smallest(self.target, input, &kind);
        let path = self.keep(&format!("{}", self.found.len()), &least);
        let shown = String::from_utf8_lossy(&least).into_owned();
        self.found.insert(kind, format!("{origin} broke a promise: {words}\n{}:\n{shown:?}", path.display()));
    }

    fn keep(&self, name: &str, input: &[u8]) -> PathBuf {
        fs::create_dir_all(&self.folder).unwrap();
        let path = self.folder.join(name);
        fs::write(&path, input).unwrap();
        path
    }
}

/// What a target says of an input it does not bear.
fn broken(target: Target, input: &[u8]) -> Option<String> {
    let fallen = catch_unwind(|| target(input)).err()?;
    let words = fallen.downcast_ref::<String>().cloned().or_else(|| fallen.downcast_ref::<&str>().map(|words| (*words).to_owned()));
    Some(words.unwrap_or_else(|| "it fell without a word".to_owned()))
}

/// The message without what differs between two inputs: the letters before the first number or quote.
fn kind(words: &str) -> String {
    words.chars().filter(|letter| !letter.is_ascii_digit()).filter(|letter| letter.is_alphabetic() || *letter == ' ').take(70).collect()
}

/// The input without what is not needed to break the same promise: lines first, then letters.
fn smallest(target: Target, input: &[u8], kind_of_break: &str) -> Vec<u8> {
    let still = |input: &[u8]| broken(target, input).is_some_and(|words| kind(&words) == kind_of_break);
    let mut least = input.to_vec();
    for by_line in [true, false] {
        let mut pieces: Vec<Vec<u8>> =
            if by_line { least.split_inclusive(|byte| *byte == b'\n').map(<[u8]>::to_vec).collect() } else { least.chunks(1).map(<[u8]>::to_vec).collect() };
        let mut step = pieces.len().div_ceil(2);
        while step > 0 && pieces.len() < 3000 {
            let mut at = 0;
            while at < pieces.len() {
                let shorter = [&pieces[..at], &pieces[(at + step).min(pieces.len())..]].concat();
                if still(&shorter.concat()) {
                    pieces = shorter;
                } else {
                    at += step;
                }
            }
            step /= 2;
        }
        least = pieces.concat();
    }
    least
}
