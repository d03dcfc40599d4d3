//! What must hold whatever the bytes are: one function per kind of foreign text.
//!
//! Plain functions that panic where a promise is broken. `tests/fuzz.rs` runs them on stable with
//! seeded damage, `fuzz_targets/` hands them to libFuzzer.

use std::path::{Component, Path};

use narrarium::base::date::Date;
use narrarium::base::duration::Duration;
use narrarium::base::locator::Locator;
use narrarium::base::path::SitePath;
use narrarium::base::share::Share;
use narrarium::base::span::{FileId, Span, Spanned};
use narrarium::base::unit::Unit;
use narrarium::base::value::{Value, ValueError};
use narrarium::bundle::Bundle;
use narrarium::bundle::manifest::{Manifest, NAME, hash, is_safe};
use narrarium::compile::{Compiled, Options, compile, edition};
use narrarium::diag::emit::{Format, Style, emit};
use narrarium::diag::{Diagnostics, Place};
use narrarium::memo::Memo;
use narrarium::model::prose::{Inline, Written};
use narrarium::parse::damage::mended;
use narrarium::parse::raw::{Entry, Raw};
use narrarium::parse::{csv, markdown, toml};
use narrarium::sources::{Content, File, Sources, fixture};

/// The smallest good site, over which a file of one format is laid.
const BASE: &str = include_str!("../tests/suite/_base.txt");

/// The one file of a text that is read alone.
const FILE: FileId = FileId(0);

/// A TOML file: what is reported can be shown, and what is TOML is not reported.
pub fn toml_records(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut found = Diagnostics::default();
    let whole = mended(FILE, &text, &mut found);
    same_lines(&text, &whole, found.is_empty());
    let mut slips = Diagnostics::default();
    let document = toml::document(FILE, &whole, &mut slips);
    // The other way round does not hold: numbers are kept as written, so `1e999` is read here and refused as a value.
    assert!(slips.is_empty() || whole.parse::<::toml::Table>().is_err(), "what is TOML is reported: {slips:?}");
    places_hold(&whole, &slips);
    entries_hold(&whole, &document.entries);
    for damage in document.damage {
        holds(&whole, damage, "damage");
        let start = damage.start as usize;
        assert!(start == 0 || whole.as_bytes()[start - 1] == b'\n', "damage begins within a line: {damage:?}");
    }
    found.extend(slips);
    places_hold(&text, &found);
    in_a_site("content/demo/fuzz.toml", &text);
}

/// A table: every cell stands where it is said to stand.
pub fn csv_rows(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut found = Diagnostics::default();
    let whole = mended(FILE, &text, &mut found);
    let table = csv::table(FILE, &whole, &mut found);
    places_hold(&text, &found);
    table.header.iter().for_each(|name| cell_stands(&whole, name.span, &name.value));
    for row in &table.rows {
        holds(&whole, row.span, "a row");
        for cell in &row.cells {
            let Raw::Cell(value) = &cell.value.value else { panic!("a cell is {:?}", cell.value.value) };
            cell_stands(&whole, cell.value.span, value);
        }
    }
    let header = whole.lines().next().unwrap_or("");
    let name = ["relations", "events", "facts", "actors"].into_iter().zip(["from", "title", "value", ""]).find(|(_, column)| header.contains(column));
    in_a_site(&format!("content/demo/{}.csv", name.map_or("actors", |(name, _)| name)), &text);
}

/// A text: references, notes and headings keep their places, and no tree is deeper than is said.
pub fn markdown_with_references(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut found = Diagnostics::default();
    let whole = mended(FILE, &text, &mut found);
    same_lines(&text, &whole, found.is_empty());
    let page = markdown::page(FILE, whole.clone(), &mut found);
    entries_hold(&whole, &page.front);
    let tree = page.text.read(FILE, &text, &mut found);
    places_hold(&text, &found);
    tree.headings.iter().chain(&tree.notes).for_each(|word| holds(&whole, word.span, &word.value));
    tree.allows.iter().for_each(|allow| holds(&whole, allow.span, &allow.rule));
    // The same text as the value of a field.
    let mut found = Diagnostics::default();
    let (words, notes) = markdown::inline(&whole, Span::new(FILE, 0..whole.len()), &whole, &mut found);
    places_hold(&whole, &found);
    notes.iter().for_each(|note| holds(&whole, note.span, &note.value));
    addresses_hold(&whole, &words, 0);
    in_a_site("content/demo/structure.md", &text);
}

/// Dates, one a line: what is written back means the same, and bounds are in order.
pub fn edtf(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut before: Option<Date> = None;
    for line in text.lines().take(500) {
        let date = match Date::parse(line) {
            Ok(date) => date,
            Err(fault) => {
                advice_is_good(line, &fault, |offer| Date::parse(offer).is_ok());
                continue;
            }
        };
        assert_eq!(Date::parse(&date.canonical()).as_ref(), Ok(&date), "`{line}` is written back as `{}`", date.canonical());
        assert_eq!(Date::parse(line.trim()).as_ref(), Ok(&date));
        let (first, last) = (date.earliest(), date.latest());
        assert!(first.zip(last).is_none_or(|(first, last)| first <= last), "`{line}` ends before it begins");
        assert!(first.is_some() || last.is_some(), "`{line}` has no bound");
        assert!(date.may_include(date.middle()), "the middle of `{line}` lies outside");
        assert!(date.lies_within(&date) && date.may_coincide(&date) && !date.surely_before(&date));
        if let Some(before) = before.replace(date.clone()) {
            assert_eq!(before.cmp(&date), date.cmp(&before).reverse());
            assert_eq!(before.cmp(&date).is_eq(), before == date, "`{before}` and `{date}`");
            assert!(!(before.surely_before(&date) && date <= before), "`{before}` lies before `{date}` and is sorted behind it");
        }
    }
}

/// Figures, shares, durations, units and places in a source, one a line.
pub fn values(bytes: &[u8]) {
    for line in String::from_utf8_lossy(bytes).lines().take(500) {
        let value = |text: &str| Value::parse(text).map(|value| value.to_string());
        let share = |text: &str| Share::parse(text).map(|share| share.to_string());
        let duration = |text: &str| Duration::parse(text).map(|duration| duration.to_string());
        let unit = |text: &str| Unit::parse(text, |_| false).map(|unit| unit.to_string());
        for read in [&value as &dyn Fn(&str) -> Result<String, ValueError>, &share, &duration, &unit] {
            match read(line) {
                Ok(written) => assert_eq!(read(&written).as_ref(), Ok(&written), "`{line}` is written back as `{written}`"),
                Err(fault) => advice_is_good(line, &fault, |offer| read(offer).is_ok()),
            }
        }
        if let Ok(value) = Value::parse(line) {
            assert!(value.low().zip(value.high()).is_none_or(|(low, high)| low <= high), "`{line}` is upside down");
            assert!(value.mid().is_finite(), "`{line}` has no middle");
        }
        let locator = Locator::parse(line);
        assert_eq!(Locator::parse(&locator.to_string()), locator, "`{line}`");
        if let Some(offer) = Locator::offer(line) {
            assert!(!matches!(Locator::parse(&offer), Locator::Other(_)), "`{line}`: `{offer}` is no better");
        }
    }
}

/// The list of what may be deleted: it never names what lies outside, and is written as it is read.
pub fn manifest(bytes: &[u8]) {
    if let Some(list) = Manifest::parse(bytes) {
        list.files.keys().for_each(|path| stays_inside(path));
        assert_eq!(Manifest::parse(&written(&list)), Some(list), "a list is read back differently");
    }
    // The same bytes as names of files, one a line.
    let text = String::from_utf8_lossy(bytes);
    let bundle = Bundle { files: text.lines().take(50).map(|path| (path.to_owned(), path.as_bytes().into())).collect() };
    let (list, all_safe) = (Manifest::of(&bundle), bundle.files.keys().all(|path| is_safe(path)));
    match Manifest::parse(&written(&list)) {
        Some(again) => {
            assert!(all_safe, "a list with a path that leads out was read");
            assert_eq!(again, list);
            assert!(again.files.iter().all(|(path, sum)| *sum == hash(path.as_bytes())));
        }
        None => assert!(!all_safe, "a list of good paths was not read"),
    }
}

/// A site in one text (`--- path` opens a file): the same twice, and a site or a reason why not.
pub fn whole_site(bytes: &[u8]) {
    let sources = tree(&String::from_utf8_lossy(bytes));
    let run = || compile(&sources, &Options::default(), &Memo::default(), &|_| {});
    let Compiled { bundle, diagnostics } = run();
    diagnostics_hold(&sources, &diagnostics);
    assert_eq!(bundle.is_none(), diagnostics.has_faults(), "a site with faults, or none without");
    let again = run();
    assert_eq!(format!("{diagnostics:?}"), format!("{:?}", again.diagnostics), "the second run says something else");
    assert!(bundle == again.bundle, "the second run wrote something else");
    let Some(bundle) = bundle else { return };
    assert!(bundle.files.contains_key("index.html") && bundle.files.contains_key("404.html"), "{:?}", bundle.files.keys());
    bundle.files.keys().for_each(|path| stays_inside(path));
    let has_own_theme = sources.iter().any(|(_, file)| file.path.below("themes").is_some());
    for (path, bytes) in bundle.files.iter().filter(|(path, _)| path.ends_with(".html") && !has_own_theme && sources.find(&format!("static/{path}")).is_none())
    {
        let html = std::str::from_utf8(bytes).unwrap_or_else(|_| panic!("{path} is not UTF-8"));
        assert!(html.contains("default-src 'none'"), "{path} has no policy");
        assert!(!html.contains("<script>") && !html.contains("href=\"javascript:"), "{path}: content became script");
    }
}

/// The files of a text, those with a path no folder can give left out.
fn tree(text: &str) -> Sources {
    let all = fixture::sources(text);
    let has_place = |path: &str| !path.contains(['\0', ':', '\\']) && path.split('/').all(|part| !matches!(part, "" | "." | "..")) && path.len() < 200;
    Sources::new(all.iter().filter(|(_, file)| has_place(file.path.as_str())).map(|(_, file)| file.clone()).take(60).collect())
}

/// Lays one file over the smallest good site, up to where pages would be spelled.
fn in_a_site(path: &str, text: &str) {
    let mut files: Vec<File> = fixture::sources(BASE).iter().map(|(_, file)| file.clone()).collect();
    files.push(File { path: SitePath::new(path), content: Content::Text(text.into()) });
    let sources = Sources::new(files);
    let (edition, diagnostics) = edition(&sources, &Options { without_drawings: true, ..Options::default() }, &Memo::default(), &|_| {});
    diagnostics_hold(&sources, &diagnostics);
    assert_eq!(edition.is_none(), diagnostics.has_faults(), "a site with faults, or none without");
}

/// Every finding points into its file and can be printed in every format.
fn diagnostics_hold(sources: &Sources, diagnostics: &Diagnostics) {
    for diagnostic in diagnostics.iter() {
        assert!(!diagnostic.message.trim().is_empty(), "{diagnostic:?}");
        match &diagnostic.place {
            Place::Span(span) => holds(sources.text(span.file), *span, &diagnostic.message),
            Place::File(_) | Place::Site => {}
        }
        diagnostic.related.iter().for_each(|(span, words)| holds(sources.text(span.file), *span, words));
    }
    let print = |format| emit(format, diagnostics, sources, &Style::default());
    for format in [Format::Json, Format::Sarif] {
        serde_json::from_str::<serde_json::Value>(&print(format)).expect("a machine can read what is printed for it");
    }
    let lines = diagnostics.len() + usize::from(!diagnostics.is_empty());
    assert_eq!(print(Format::Short).matches('\n').count(), lines, "a finding is one line");
    for format in [Format::Human, Format::Github] {
        assert!(!print(format).contains(|letter: char| letter.is_control() && !matches!(letter, '\n' | '\t')), "a printed text moves the cursor");
    }
}

fn places_hold(text: &str, diagnostics: &Diagnostics) {
    for diagnostic in diagnostics.iter() {
        if let Place::Span(span) = diagnostic.place {
            holds(text, span, &diagnostic.message);
        }
        diagnostic.related.iter().for_each(|(span, words)| holds(text, *span, words));
    }
}

/// A span is a part of its text, whole letters of it. One byte behind the start means "here":
/// printers make it the letter that stands there, or nothing at the end of a text.
fn holds(text: &str, span: Span, words: &str) {
    let range = span.range();
    let is_here = text.is_char_boundary(range.start) && range.end == range.start + 1;
    assert!(is_here || text.get(range.clone()).is_some(), "{range:?} is no part of a text of {} bytes, or cuts a letter: {words}", text.len());
}

/// Blanks instead of damage: as long as before, every line where it was, and nothing changed in silence.
fn same_lines(text: &str, mended: &str, is_clean: bool) {
    assert_eq!(text.len(), mended.len());
    assert!(text.bytes().zip(mended.bytes()).all(|(a, b)| a == b || (b == b' ' && !matches!(a, b'\n' | b'\r'))), "a letter was changed");
    assert_eq!(is_clean, text == mended, "blanked in silence, or reported and left");
}

fn entries_hold(text: &str, entries: &[Entry]) {
    for Entry { key, value } in entries {
        holds(text, key.span, &key.value);
        value_holds(text, value);
    }
}

fn value_holds(text: &str, value: &Spanned<Raw>) {
    holds(text, value.span, value.value.type_name());
    match &value.value {
        Raw::List(items) => items.iter().for_each(|item| value_holds(text, item)),
        Raw::Table(entries) => entries_hold(text, entries),
        Raw::Text(_) | Raw::Integer(_) | Raw::Float(_) | Raw::Boolean(_) | Raw::Date(_) | Raw::Cell(_) | Raw::Damaged => {}
    }
}

fn cell_stands(text: &str, span: Span, value: &str) {
    holds(text, span, value);
    let written = &text[span.range()];
    // A quote that is a letter is written twice; where quotes stand elsewhere, readers of tables differ.
    if !text.contains('"') {
        assert_eq!(written.trim(), value, "at {:?} stands something else", span.range());
    }
}

fn addresses_hold(text: &str, words: &[Inline<Written>], depth: usize) {
    assert!(depth < 80, "running text is nested {depth} deep");
    for word in words {
        match word {
            Inline::Link { to, words } => {
                holds(text, to.address.span, &to.address.value);
                addresses_hold(text, words, depth + 1);
            }
            Inline::OwnWords { of } => holds(text, of.address.span, &of.address.value),
            Inline::Emphasis(words) | Inline::Strong(words) | Inline::Strike(words) => addresses_hold(text, words, depth + 1),
            _ => {}
        }
    }
}

/// A fault points at whole letters, and following its advice does not lead into the next fault.
fn advice_is_good(text: &str, fault: &ValueError, is_right: impl Fn(&str) -> bool) {
    assert!(text.get(fault.at.clone()).is_some(), "`{text}`: {fault:?}");
    assert!(!fault.message.is_empty(), "`{text}`: {fault:?}");
    assert!(fault.offers.iter().all(|offer| is_right(offer)), "`{text}`: {fault:?}");
}

fn written(list: &Manifest) -> Vec<u8> {
    let mut out = Vec::new();
    list.write(&mut out).expect("memory takes all");
    out
}

/// Told by the system's own reading of paths, not by the one that is tested.
fn stays_inside(path: &str) {
    assert!(is_safe(path), "`{path}` is no path of a site");
    assert!(Path::new(path).components().all(|part| matches!(part, Component::Normal(_))) && path != NAME, "`{path}` leads out");
}
