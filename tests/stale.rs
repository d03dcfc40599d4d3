//! The notice on pages whose translation is out of date: text and state files in, pages out; and the
//! days of the state files, as `confirm` and `import` write and keep them. `tests/stale.txt` holds the
//! notice in the words of every language, for proof-readers: `UPDATE_SNAPSHOT=1 cargo test --test
//! suite stale` renews it.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::fs;
use std::path::Path;
use std::process::Command;

use narrarium::compile::{Options, edition};
use narrarium::memo::Memo;
use narrarium::shell::clock::today;
use narrarium::sources::fixture;
use narrarium::translate::plain::hash;

use crate::dates::LANGUAGES;
use crate::rendering::pages_of;

/// English, with Malay and Chinese; every Malay text was made from the one that stands here.
const SITE: &str = r#"
--- site.toml
[site]
name = "Clusters"
languages = ["en", "ms", "zh-Hans", "zh-Hant"]
disclaimer = "An example."
base_url = "https://example.org"
stale_notice = true
[fallback]
zh-Hant = ["zh-Hans"]
--- content/index.md
+++
reviewed_on = 2026-02-03
+++
Welcome to the clusters.
--- content/index.ms.md
Selamat datang.
--- content/method.md
How it is made.
--- content/method.ms.md
+++
slug = "kaedah"
+++
Cara ia dibuat.
--- content/toy/cluster.toml
[cluster]
name = "Toy"
as_of = 2026-06-30
status = "published"
summary = "A cluster of toys."
core = ["MY-07"]
boundary = "The state."
[actor.acme]
name = "Acme"
kind = "enterprise"
place = "MY-07"
summary = "It makes toys."
former_ids = ["old-acme"]
[event.start]
date = 1990
kind = "founding"
title = "The start"
opens = ["acme"]
--- content/toy/text.ms.toml
cluster.summary = "Kluster mainan."
cluster.boundary = "Negeri itu."
actor.acme.summary = "Ia membuat mainan."
event.start.title = "Permulaan"
--- content/toy/structure.md
+++
title = "Structure of it"
reviewed_on = 2026-11-08
+++
The claim stands here.

It has a second line.
--- content/toy/structure.ms.md
+++
title = "Strukturnya"
+++
Dakwaan di sini.

Ia ada baris kedua.
--- content/toy/structure.zh-Hans.md
+++
title = "结构"
+++
论点在此。

还有第二行。
--- content/toy/questions/supply.md
Yes, there is supply.
--- content/toy/questions/supply.ms.md
Ya, ada bekalan.
--- content/toy/actors/acme.md
Its long story.
--- content/toy/actors/acme.ms.md
Kisahnya yang panjang.
"#;

/// A line of a state file; a day may be empty.
fn line(path: &str, source: &str, day: &str) -> String {
    format!("{path}\t{}\treviewed\t\t{source}\t{day}", hash(source)).trim_end().to_owned()
}

/// The notice of a page, as it is spelled.
fn notice(page: &str) -> Option<&str> {
    let begins = page.find("<p class=\"fallback note\" role=\"note\">").filter(|_| page.contains("hreflang=\"en\">Baca teks asal</a></p>"))?;
    page[begins..].split_once("</p>").map(|(notice, _)| notice)
}

/// What a reader of it sees.
fn words(spelled: &str) -> String {
    let mut inside = spelled.to_owned();
    while let (Some(from), Some(to)) = (inside.find('<'), inside.find('>')) {
        inside.replace_range(from..=to, "");
    }
    inside
}

/// The Malay notices of the site by page, when its state file for the toys, and that for what is
/// shared, hold these lines.
fn told(site: &str, toys: &[String], shared: &[String]) -> BTreeMap<String, String> {
    let site = format!("{site}--- content/toy/ms.state.tsv\n{}\n--- content/ms.state.tsv\n{}\n", toys.join("\n"), shared.join("\n"));
    pages_of(&site).iter().filter_map(|(path, page)| Some((path.clone(), words(notice(page)?)))).collect()
}

fn expect(found: &BTreeMap<String, String>, expected: &[(&str, &str)]) {
    assert_eq!(found.iter().map(|(path, words)| (path.as_str(), words.as_str())).collect::<Vec<_>>(), expected);
}

#[test]
fn both_days_one_day_no_day() {
    let page = "ms/toy/structure.html";
    let only = |lines: &[String], expected: &str| expect(&told(SITE, lines, &[]), &[(page, expected)]);
    only(
        &[line("structure:1", "The old claim.", "2026-05-03")],
        "Terjemahan ini bertarikh 3 Mei 2026; teks asal telah berubah sejak itu (semakan terakhir teks asal: 8 November 2026). Baca teks asal",
    );
    only(
        &[line("structure:1", "The old claim.", "")],
        "Teks asal telah berubah sejak teks ini diterjemahkan (semakan terakhir teks asal: 8 November 2026). Baca teks asal",
    );
    // The question has no review of its own, and its cluster has none.
    let supply = [line("questions/supply:1", "Yes.", "2026-05-03")];
    let page = "ms/toy/question/supply.html";
    let bare = "Terjemahan ini bertarikh 3 Mei 2026; teks asal telah berubah sejak itu. Baca teks asal";
    expect(&told(SITE, &supply, &[]), &[(page, bare)]);
    // Where the cluster was reviewed, the foot of the page says so, and the notice says the same.
    let reviewed = SITE.replace("boundary = \"The state.\"", "boundary = \"The state.\"\nreviewed_on = \"2026-06\"");
    let both = "Terjemahan ini bertarikh 3 Mei 2026; teks asal telah berubah sejak itu (semakan terakhir teks asal: Jun 2026). Baca teks asal";
    expect(&told(&reviewed, &supply, &[]), &[(page, both)]);
    // A review before the translation says nothing of the change.
    expect(&told(&reviewed.replace("= \"2026-06", "= \"2026-04"), &supply, &[]), &[(page, bare)]);
    expect(&told(SITE, &[line("questions/supply:1", "Yes.", "")], &[]), &[(page, "Teks asal telah berubah sejak teks ini diterjemahkan. Baca teks asal")]);
}

#[test]
fn of_several_stale_texts_the_earliest_day_is_said_and_no_guess_is_made() {
    let first = |found: &BTreeMap<String, String>| found["ms/toy/structure.html"].clone();
    let both = |one: &str, other: &str| first(&told(SITE, &[line("structure:1", "Old.", one), line("structure:2", "Old too.", other)], &[]));
    assert!(both("2026-05-03", "2025-01-02").starts_with("Terjemahan ini bertarikh 2 Januari 2025;"));
    assert!(both("2024-05-03", "2025-01-02").starts_with("Terjemahan ini bertarikh 3 Mei 2024;"));
    // What has no day is older than the days, or may be.
    assert!(both("2026-05-03", "").starts_with("Teks asal telah berubah sejak teks ini diterjemahkan"));
    // What fits its source says nothing.
    let fits = line("structure:1", "The claim stands here.", "2020-01-01");
    assert!(first(&told(SITE, &[fits, line("structure:2", "Old too.", "2025-01-02")], &[])).starts_with("Terjemahan ini bertarikh 2 Januari 2025;"));
}

#[test]
fn each_page_answers_for_its_own_texts() {
    let old = |path: &str| line(path, "Old.", "2026-01-02");
    let at = |lines: &[String], shared: &[String]| told(SITE, lines, shared).into_keys().collect::<Vec<_>>();
    assert_eq!(at(&[old("structure.title")], &[]), ["ms/toy/structure.html"]);
    assert_eq!(at(&[old("cluster.boundary")], &[]), ["ms/toy/index.html"]);
    assert_eq!(at(&[old("actor.acme.summary")], &[]), ["ms/toy/actor/acme.html"]);
    assert_eq!(at(&[old("actor.old-acme.summary")], &[]), ["ms/toy/actor/acme.html"]);
    assert_eq!(at(&[old("actors/acme:1")], &[]), ["ms/toy/actor/acme.html"]);
    assert_eq!(at(&[], &[old("method:1")]), ["ms/kaedah.html"]);
    expect(
        &told(SITE, &[], &[old("index:1")]),
        &[(
            "ms/index.html",
            "Terjemahan ini bertarikh 2 Januari 2026; teks asal telah berubah sejak itu (semakan terakhir teks asal: 3 Februari 2026). Baca teks asal",
        )],
    );
    // An event is one line of a page of many.
    assert!(at(&[old("event.start.title")], &[]).is_empty());
    // Said to differ on purpose from a text that is as it was.
    assert!(at(&[old("cluster.boundary").replace(&hash("Old."), &hash("The state.")).replace("\treviewed\t\t", "\tintended\ta reason\t")], &[]).is_empty());
}

#[test]
fn nobody_is_told_of_what_fits_or_where_the_site_does_not_want_it() {
    let old = [line("structure:1", "The old claim.", "2026-05-03")];
    for off in ["", "stale_notice = false\n"] {
        assert!(told(&SITE.replace("stale_notice = true\n", off), &old, &[]).is_empty(), "{off}");
    }
    let wrapped = SITE.replace("The claim stands here.", "The claim\nstands  here.");
    assert!(told(&wrapped, &[line("structure:1", "The claim stands here.", "2026-05-03")], &[]).is_empty());
    assert!(told(SITE, &[], &[]).is_empty());
    // Not a byte more, on any page.
    let state = format!("--- content/toy/ms.state.tsv\n{}\n", line("structure:1", "The claim stands here.", "2026-05-03"));
    assert_eq!(pages_of(&format!("{SITE}{state}")), pages_of(&format!("{}{state}", SITE.replace("stale_notice = true\n", ""))));
}

#[test]
fn the_notice_leads_to_the_original_and_hides_the_page_from_nobody() {
    let old = line("method:1", "How it was made.", "2026-05-03");
    let files = pages_of(&format!("{SITE}--- content/ms.state.tsv\n{old}\n"));
    let page = &files["ms/kaedah.html"];
    assert!(notice(page).expect("a notice").contains("<a href=\"../en/method.html\" hreflang=\"en\">"), "{page}");
    assert!(!page.contains("noindex") && page.contains("hreflang=\"x-default\""), "{page}");
    assert!(files["sitemap.xml"].contains("https://example.org/ms/kaedah.html"));
}

#[test]
fn what_falls_back_to_a_stale_text_is_stale() {
    let state = format!("--- content/toy/zh-Hans.state.tsv\n{}\n", line("structure:1", "The old claim.", "2026-05-03"));
    let files = pages_of(&format!("{SITE}{state}"));
    let paragraphs = |path: &str| {
        files[path].split("<p class=\"fallback note\" role=\"note\">").skip(1).map(|rest| words(rest.split("</p>").next().unwrap_or(""))).collect::<Vec<_>>()
    };
    assert_eq!(paragraphs("zh-Hans/toy/structure.html"), ["本文译于2026年5月3日，此后原文已有修改（原文最近一次审阅：2026年11月8日）。阅读原文"]);
    let falls_back = paragraphs("zh-Hant/toy/structure.html");
    assert_eq!(falls_back.len(), 2, "{falls_back:?}");
    assert_eq!(falls_back[1], "本文譯於2026年5月3日，此後原文已有修改（原文最近一次審閱：2026年11月8日）。閱讀原文");
    assert!(paragraphs("ms/toy/structure.html").is_empty() && paragraphs("en/toy/structure.html").is_empty());
}

#[test]
fn the_notice_in_every_language() {
    let mut site = format!(
        "--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"cy\", {}]\ndisclaimer = \"D\"\nstale_notice = true\n",
        LANGUAGES.map(|tag| format!("{tag:?}")).join(", ")
    );
    // Written in a language the theme has no words in, so that each it has is a translation.
    // With both days, with a review of a month alone, with none.
    let kinds =
        [("both", "2025-05-03", "+++\nreviewed_on = 2026-11-08\n+++\n"), ("month", "2026-08-01", "+++\nreviewed_on = \"2026-11\"\n+++\n"), ("none", "", "")];
    for (name, _, front) in kinds {
        let _ = write!(site, "--- content/{name}.md\n{front}Now.\n");
    }
    for tag in LANGUAGES {
        kinds.iter().for_each(|(name, ..)| _ = write!(site, "--- content/{name}.{tag}.md\n*\n"));
        let lines: Vec<String> = kinds.iter().map(|(name, day, _)| line(&format!("{name}:1"), "Then.", day)).collect();
        let _ = write!(site, "--- content/{tag}.state.tsv\n{}\n", lines.join("\n"));
    }
    let (edition, diagnostics) = edition(&fixture::sources(&site.replace("\n*\n", "\nX.\n")), &Options::default(), &Memo::default(), &|_| {});
    let edition = edition.unwrap_or_else(|| panic!("{diagnostics:?}"));
    let mut out = String::from("# The notice on a page whose translation is out of date. Renewed by a test; read it before it is committed.\n");
    for tag in LANGUAGES {
        let _ = write!(out, "\n## {tag}\n");
        for (name, ..) in kinds {
            let page = edition.file(&format!("{tag}/{name}.html")).expect("a page").expect("it is spelled");
            let page = String::from_utf8_lossy(&page).into_owned();
            let spelled = page.split_once("<p class=\"fallback note\" role=\"note\">").and_then(|(_, rest)| rest.split_once("</p>")).expect(tag).0;
            let _ = writeln!(out, "{}", words(spelled));
        }
    }
    assert!(!out.contains("..") && !out.contains("。。") && !out.contains("stale-"), "{out}");
    let snapshot = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/stale.txt");
    if std::env::var_os("UPDATE_SNAPSHOT").is_some() {
        fs::write(&snapshot, &out).expect("the snapshot can be written");
    }
    assert_eq!(fs::read_to_string(&snapshot).unwrap_or_default(), out, "UPDATE_SNAPSHOT=1 renews it");
}

/// Runs the binary in a folder, which must succeed.
fn run(folder: &Path, words: &[&str]) {
    let output = Command::new(env!("CARGO_BIN_EXE_narrarium")).args(words).current_dir(folder).output().unwrap();
    assert!(output.status.success(), "{words:?}: {}{}", String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
}

#[test]
fn confirm_and_import_write_the_day_and_keep_it() {
    let room = tempfile::tempdir().unwrap();
    let (folder, content) = (room.path(), room.path().join("s/content"));
    let state = content.join("zh-Hans.state.tsv");
    let put = |name: &str, text: &str| fs::write(content.join(name), text).unwrap();
    let confirm = || run(folder, &["translate", "confirm", "--site", "s", "--lang", "zh-Hans", "--state", "draft", "--all"]);
    // The state file with the days of the run in words: midnight may pass while it runs.
    let began = today();
    let read = || {
        let text = fs::read_to_string(&state).unwrap();
        [began, today()].iter().fold(text, |text, day| text.replace(&day.to_string(), "TODAY"))
    };
    let lines = |days: [&str; 3], second: &str| {
        let texts = [("note:1", "First line."), ("note:2", second), ("note:3", "Third.")];
        let lines: Vec<String> = texts.iter().zip(days).map(|((path, source), day)| line(path, source, day).replace("reviewed", "draft")).collect();
        format!("{}\n", lines.join("\n"))
    };
    run(folder, &["init", "s"]);
    // Only the note: the rest of the sample stays out of this.
    for name in ["text.zh-Hans.toml", "about.zh-Hans.md", "index.zh-Hans.md"] {
        let _ = fs::remove_file(content.join(name));
    }
    put("note.md", "First line.\n\nSecond.\n\nThird.\n");
    put("note.zh-Hans.md", "一。\n\n二。\n\n三。\n");
    confirm();
    let of_note = |text: String| text.lines().filter(|line| line.starts_with("note")).map(|line| format!("{line}\n")).collect::<String>();
    assert_eq!(of_note(read()), lines(["TODAY"; 3], "Second."));

    // Confirmed already, with a day of its own and with none: nothing changes.
    let older = lines(["2024-02-29", "", "2025-01-01"], "Second.");
    let rest = fs::read_to_string(&state).unwrap().lines().filter(|line| !line.starts_with("note")).map(|line| format!("{line}\n")).collect::<String>();
    let reset = || fs::write(&state, format!("{rest}{older}")).unwrap();
    let mut sorted: Vec<&str> = rest.lines().chain(older.lines()).collect();
    sorted.sort_unstable();
    let sorted = format!("{}\n", sorted.join("\n"));
    reset();
    confirm();
    assert_eq!(fs::read_to_string(&state).unwrap(), sorted);

    // One text has changed: its line alone gets a day.
    put("note.md", "First line.\n\nSecond, changed.\n\nThird.\n");
    confirm();
    assert_eq!(of_note(read()), lines(["2024-02-29", "TODAY", "2025-01-01"], "Second, changed."));

    // Out and back changes nothing; a text that was translated anew is of today.
    fs::write(&state, read().replace("TODAY", "2023-03-03")).unwrap();
    let before = fs::read_to_string(&state).unwrap();
    run(folder, &["translate", "export", "--site", "s", "--to", "zh-Hans", "--format", "po", "--output", "a.po"]);
    run(folder, &["translate", "import", "--site", "s", "a.po"]);
    assert_eq!(fs::read_to_string(&state).unwrap(), before);
    let po = fs::read_to_string(folder.join("a.po")).unwrap();
    assert!(po.contains("msgstr \"三。\""), "{po}");
    fs::write(folder.join("a.po"), po.replace("msgstr \"三。\"", "msgstr \"第三。\"")).unwrap();
    run(folder, &["translate", "import", "--site", "s", "a.po"]);
    assert_eq!(of_note(read()), lines(["2024-02-29", "2023-03-03", "TODAY"], "Second, changed."));
}
