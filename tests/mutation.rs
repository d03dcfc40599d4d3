//! Damage at random: whatever an author, a merge or a broken disk makes of a site, a run ends with
//! diagnostics or a site, never with a panic, and every diagnostic can be shown.
//!
//! The seed is fixed, so a failure repeats. To look longer than the suite does, on one's own:
//! `MUTATIONS=20000 cargo test --release --test suite mutation`.

use narrarium::base::rng::Rng;
use narrarium::compile::{Options, edition};
use narrarium::diag::emit::{Format, Style, emit};
use narrarium::memo::Memo;
use narrarium::sources::fixture;

use crate::rendering::SITE;

/// What people and programs leave behind where it does not belong.
pub(crate) const SHARDS: [&str; 40] = [
    "\"",
    "'",
    "\"\"\"",
    "[",
    "]",
    "[[",
    "{",
    "}",
    "=",
    ",",
    ".",
    "\n",
    "\t",
    "\u{feff}",
    "\u{202e}",
    "\0",
    "\u{a0}",
    "：",
    "-",
    "~",
    "..",
    "/",
    "@",
    "#",
    "|",
    "\\",
    "![",
    "](",
    "{#limits}",
    "+++\n",
    "```",
    "<<<<<<< HEAD\n",
    "=======\n",
    "fact:",
    "actor:acme",
    "1e999",
    "2021-02-30",
    "[1971,1972]",
    "-9223372036854775809",
    "%",
];

/// The text with one piece of damage more.
pub(crate) fn damaged(text: &str, rng: &mut Rng) -> String {
    let letters: Vec<char> = text.chars().collect();
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    let (at, line) = (rng.below(letters.len().max(1)), rng.below(lines.len().max(1)));
    if lines.is_empty() {
        return SHARDS[rng.below(SHARDS.len())].to_owned();
    }
    let whole = |letters: &[char]| letters.iter().collect::<String>();
    match rng.below(6) {
        0 => whole(&letters[..at]) + SHARDS[rng.below(SHARDS.len())] + &whole(&letters[at..]),
        1 => whole(&letters[..at]) + &whole(&letters[(at + 1 + rng.below(12)).min(letters.len())..]),
        2 => lines[..line].concat() + &lines[(line + 1).min(lines.len())..].concat(),
        3 => lines[..=line.min(lines.len() - 1)].concat() + &lines[line..].concat(),
        4 => {
            let other = rng.below(lines.len());
            let mut lines = lines.clone();
            lines.swap(line, other);
            lines.concat()
        }
        _ => whole(&letters[..at]),
    }
}

#[test]
fn damage_never_makes_a_run_fall() {
    let turns: u64 = std::env::var("MUTATIONS").ok().and_then(|count| count.parse().ok()).unwrap_or(400);
    let mut good = 0;
    for turn in 0..turns {
        let mut rng = Rng::new(turn);
        let mut site = SITE.to_owned();
        for _ in 0..=rng.below(4) {
            site = damaged(&site, &mut rng);
        }
        // The fixture's own separators may be hurt; then the rest is one file, which is a site too.
        let sources = fixture::sources(&site);
        let run = std::panic::catch_unwind(|| {
            let (edition, diagnostics) = edition(&sources, &Options { without_drawings: true, ..Options::default() }, &Memo::default(), &|_| {});
            for format in [Format::Human, Format::Json] {
                emit(format, &diagnostics, &sources, &Style::default());
            }
            (edition.is_some(), diagnostics.has_faults())
        });
        let Ok((is_built, has_faults)) = run else { panic!("turn {turn} fell; the site:\n{site}") };
        assert!(is_built || has_faults, "turn {turn}: no site, and nothing was found wrong:\n{site}");
        good += u64::from(is_built);
    }
    // Damage that is always fatal, or never, would test one path only.
    assert!(good > turns / 50 && good < turns, "{good} of {turns} sites survived");
}
