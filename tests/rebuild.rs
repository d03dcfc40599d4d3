//! What a memo and an edition may change: how long a run takes, and no byte of it. A site is
//! edited at random, as an author would, and every version is compared with a run from nothing.

use std::collections::BTreeMap;
use std::path::Path;

use narrarium::base::rng::Rng;
use narrarium::bundle::Bundle;
use narrarium::compile::{Options, compile, edition};
use narrarium::memo::Memo;
use narrarium::shell::fs::read_site;
use narrarium::sources::{Content, File, Sources, fixture};

use narrarium::translate::plain::hash;

use crate::rendering::SITE;

fn cold(sources: &Sources) -> Option<Bundle> {
    compile(sources, &Options::default(), &Memo::default(), &|_| {}).bundle
}

/// Two pages outside the clusters: one refers to records, the other to a page.
const PAGES: &str = "--- content/method.md
+++
title = \"Method\"
+++
Acme has [=1,000 jobs](fact:toy/jobs), says [a page](page:help).
--- content/help.md
How to read [the method](page:method).
";

/// Translations with the texts they were made from: edits make them stale, and the site says so.
fn translated(site: &str) -> String {
    let line = |path: &str, source: &str| format!("{path}\t{}\treviewed\t\t{source}\t2024-05-03\n", hash(source));
    let toy = line("cluster.summary", "A cluster of toys. It has two firms.") + &line("structure#limits:1", "Nobody counted.");
    let shared = line("help:1", "How to read [the method](page:method).") + &line("method.title", "Method");
    site.replace("disclaimer = \"An example.\"", "disclaimer = \"An example.\"\nstale_notice = true")
        + "--- content/toy/text.ar.toml\ncluster.summary = \"ألعاب. شركتان.\"\n"
        + "--- content/toy/structure.ar.md\nشركتان.\n\n## حدود {#limits}\n- لا أحد.\n"
        + "--- content/help.ar.md\n[الطريقة](page:method).\n--- content/method.ar.md\n+++\ntitle = \"الطريقة\"\n+++\n"
        + &format!("--- content/toy/ar.state.tsv\n{toy}--- content/ar.state.tsv\n{shared}")
}

/// Paths whose bytes differ, and paths that only one has.
fn differences(one: &Bundle, two: &Bundle) -> Vec<String> {
    let paths: std::collections::BTreeSet<&String> = one.files.keys().chain(two.files.keys()).collect();
    paths.into_iter().filter(|path| one.files.get(*path) != two.files.get(*path)).cloned().collect()
}

/// An edit that leaves the site good: a text, a name, a number, a tie more or less.
fn edit(site: &str, rng: &mut Rng, turn: usize) -> String {
    let extra = "[relation.again]\nfrom = \"bolt\"\nkind = \"supplies\"\nto = \"acme\"\nitem = \"nuts\"\nsources = [\"paper\"]\n";
    match rng.below(11) {
        0 => site.replace("It has two firms.", &format!("It has two firms, and this is edit {turn}.")),
        1 => site.replace("name = \"Bolt\"", &format!("name = \"Bolt {turn}\"")),
        2 => site.replace("value = 12.50", &format!("value = {turn}.25")),
        3 if !site.contains("relation.again") => site.replace("[fact.jobs]", &format!("{extra}[fact.jobs]")),
        3 => site.replace(extra, ""),
        4 => site.replace("- Nobody counted.", &format!("- Nobody counted.\n- Nobody asked {turn} times.")),
        5 => site.replace("How to read", &format!("How {turn} read")),
        6 => site.replace("title = \"Method\"", &format!("title = \"Method {turn}\"")),
        7 if site.contains("content/help.md") => site.replace("content/help.md", "content/other.md").replace("page:help", "page:other"),
        7 => site.replace("content/other.md", "content/help.md").replace("page:other", "page:help"),
        // What a translation was made from is said anew, or whether readers hear of it.
        8 => site.replace("\t2024-05-03", "\t2025-05-03"),
        9 if site.contains("stale_notice = true") => site.replace("stale_notice = true", "stale_notice = false"),
        9 => site.replace("stale_notice = false", "stale_notice = true"),
        _ => site.replace("item = \"screws\"", "item = \"screws\"\nsince = 1999").replace("since = 1999\nsince = 1999", "since = 1999"),
    }
}

#[test]
fn a_run_with_a_memo_is_a_run_from_nothing() {
    let (memo, mut rng) = (Memo::lasting(), Rng::new(7));
    let mut site = translated(&format!("{SITE}{PAGES}"));
    let mut warned = 0;
    for turn in 0..32 {
        let sources = fixture::sources(&site);
        let warm = compile(&sources, &Options::default(), &memo, &|_| {}).bundle.unwrap_or_else(|| panic!("edit {turn} broke the site:\n{site}"));
        let cold = cold(&sources).expect("the same site");
        assert_eq!(differences(&warm, &cold), Vec::<String>::new(), "after edit {turn}");
        warned += warm.files.values().filter(|bytes| String::from_utf8_lossy(bytes).contains("اقرأ النصّ الأصلي")).count();
        site = edit(&site, &mut rng, turn);
    }
    assert!(warned > 20, "only {warned} pages of all versions told of a stale translation");
}

#[test]
fn what_is_wrong_stays_wrong_until_it_is_mended() {
    let memo = Memo::lasting();
    let good = format!("{SITE}{PAGES}");
    let bad = good.replace("[the method](page:method)", "[the method](page:methods)");
    for (turn, site) in
        [&good, &bad, &bad.replace("It has two firms.", "It has both."), &bad.replace("content/method.md", "content/methods.md"), &good].into_iter().enumerate()
    {
        let sources = fixture::sources(site);
        let shown = |memo: &Memo| format!("{:?}", compile(&sources, &Options::default(), memo, &|_| {}).diagnostics.sorted());
        assert_eq!(shown(&memo), shown(&Memo::default()), "turn {turn}");
    }
}

/// Lines of the example site, which has records of every kind, are lost, doubled and moved, as by a
/// tired author: what comes of a run after others is what comes of a run from nothing, faults
/// included.
#[test]
fn records_taken_over_are_records_read_again() {
    let example = read_site(Path::new(env!("CARGO_MANIFEST_DIR"))).expect("the example is read");
    let (memo, mut rng, mut files) = (Memo::lasting(), Rng::new(3), example.iter().map(|(_, file)| file.clone()).collect::<Vec<_>>());
    let content: Vec<usize> =
        (0..files.len()).filter(|&index| files[index].path.below("content").is_some() && matches!(files[index].content, Content::Text(_))).collect();
    let options = Options { without_drawings: true, ..Options::default() };
    let outcome = |sources: &Sources, memo: &Memo| {
        let (edition, found) = edition(sources, &options, memo, &|_| {});
        (edition.map(|edition| format!("{:?}{:?}", edition.site(), edition.insights())), format!("{found:?}"))
    };
    let mut good = 0;
    for turn in 0..40 {
        let sources = Sources::new(files.clone());
        let (warm, cold) = (outcome(&sources, &memo), outcome(&sources, &Memo::default()));
        assert_eq!(warm.1, cold.1, "what was found in turn {turn}");
        assert!(warm.0 == cold.0, "the site of turn {turn} is another one");
        good += usize::from(cold.0.is_some());
        let &index = content.get(rng.below(content.len())).expect("there is content");
        // Faults heap up otherwise, and a site with faults is never compared.
        if rng.below(2) == 0 {
            files = example.iter().map(|(_, file)| file.clone()).collect();
        }
        files[index].content = Content::Text(untidy(&files[index], &mut rng).into());
    }
    assert!((5..40).contains(&good), "{good} good sites");
}

/// The text of a file with a line lost, doubled or moved, a word more or another id.
fn untidy(file: &File, rng: &mut Rng) -> String {
    let Content::Text(text) = &file.content else { return String::new() };
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    if lines.is_empty() {
        return String::new();
    }
    // Half of the time a header is hit: records come, go and change their names, others refer to them.
    let headers: Vec<usize> = (0..lines.len()).filter(|&line| lines[line].starts_with('[')).collect();
    let (any, other) = (rng.below(lines.len()), rng.below(lines.len()));
    let at = if headers.is_empty() || rng.below(2) == 0 { any } else { headers[rng.below(headers.len())] };
    match rng.below(4) {
        0 => _ = lines.remove(at),
        1 => lines.insert(at, lines[at].clone()),
        2 => lines.swap(at, other),
        _ if headers.contains(&at) => lines[at] = lines[at].replace(']', "-2]"),
        _ => lines[at] = lines[at].replacen(' ', " more ", 1),
    }
    lines.concat()
}

#[test]
fn a_page_that_is_asked_for_is_the_page_of_the_whole() {
    let sources = fixture::sources(SITE);
    let whole = cold(&sources).expect("a good site");
    let (edition, diagnostics) = edition(&sources, &Options::default(), &Memo::default(), &|_| {});
    assert!(!diagnostics.has_faults());
    let edition = edition.expect("a good site");
    // Pages first, from the last to the first: none may depend on another having been asked for.
    let asked: BTreeMap<String, _> = whole
        .files
        .keys()
        .rev()
        .map(|path| (path.clone(), edition.file(path).unwrap_or_else(|| panic!("{path} is missing")).expect("it can be spelled")))
        .collect();
    assert_eq!(differences(&whole, &Bundle { files: asked }), Vec::<String>::new());
    for path in ["en/toy/nothing.html", "nothing.xml", "data/toy/nothing.csv", "../site.toml", ""] {
        assert!(edition.file(path).is_none() && !edition.has(path), "{path}");
    }
}
