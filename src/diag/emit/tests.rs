//! Each format, on one small site.

use super::*;
use crate::base::path::SitePath;
use crate::base::span::Span;
use crate::diag::code;
use crate::sources::fixture;

fn sources() -> Sources {
    fixture::sources("--- content/p/actors.toml\n[actor.a]\nname = \"槟城 A\"\nsince = \"Aug-72\"\n\n[actor.a]\nname = \"B\"\n")
}

fn findings(sources: &Sources) -> Diagnostics {
    let (file, _) = sources.find("content/p/actors.toml").expect("the fixture holds the file");
    let text = sources.text(file);
    let span = |needle: &str| {
        let at = text.find(needle).expect("the needle is in the fixture");
        Span::new(file, at..at + needle.len())
    };
    let second = text.rfind("[actor.a]").expect("twice");
    let mut list = Diagnostics::default();
    list.push(Diagnostic::fault(code::BAD_DATE, span("\"Aug-72\""), "`Aug-72` is not a date").label("month first").help("write \"1972-08\""));
    list.push(
        Diagnostic::fault(code::DUPLICATE_ID, Span::new(file, second..second + 9), "`actor.a` is defined twice").related(span("[actor.a]"), "first here"),
    );
    list.push(Diagnostic::lint(Code("loose-number"), Severity::Warning, Place::File(SitePath::new("content/p/x.md")), "a number without a fact"));
    list.push(Diagnostic::site_fault(code::EMPTY_SITE, "no\u{1b}[31m site"));
    list.sorted()
}

use crate::diag::Code;

fn check(format: Format, expected: &str) {
    let sources = sources();
    let text = emit(format, &findings(&sources), &sources, &Style::default());
    assert_eq!(text.trim_end(), expected.trim(), "\n{text}");
}

#[test]
fn human() {
    check(
        Format::Human,
        r#"
error[bad-date]: `Aug-72` is not a date
 --> content/p/actors.toml:3:9
  |
3 | since = "Aug-72"
  |         ^^^^^^^^ month first
  |
  = help: write "1972-08"

error[duplicate-id]: `actor.a` is defined twice
 --> content/p/actors.toml:5:1
  |
1 | [actor.a]
  | --------- first here
...
5 | [actor.a]
  | ^^^^^^^^^

warning[loose-number]: a number without a fact
--> content/p/x.md

error[empty-site]: no�[31m site

3 faults and 1 warning in 2 files
"#,
    );
}

#[test]
fn short() {
    check(
        Format::Short,
        r#"
content/p/actors.toml:3:9: error[bad-date]: `Aug-72` is not a date; help: write "1972-08"
content/p/actors.toml:5:1: error[duplicate-id]: `actor.a` is defined twice
content/p/x.md: warning[loose-number]: a number without a fact
site: error[empty-site]: no�[31m site
3 faults and 1 warning in 2 files
"#,
    );
}

#[test]
fn github() {
    check(
        Format::Github,
        "::error file=content/p/actors.toml,line=3,endLine=3,col=9,endColumn=17,title=bad-date::`Aug-72` is not a date%0Ahelp: write \"1972-08\"\n\
         ::error file=content/p/actors.toml,line=5,endLine=5,col=1,endColumn=10,title=duplicate-id::`actor.a` is defined twice\n\
         ::warning file=content/p/x.md,title=loose-number::a number without a fact\n\
         ::error title=empty-site::no�[31m site\n\
         3 faults and 1 warning in 2 files",
    );
}

#[test]
fn json_and_sarif() {
    let sources = sources();
    let findings = findings(&sources);
    let style = Style { prefix: "my site/".into(), ..Style::default() };
    let value: serde_json::Value = serde_json::from_str(&emit(Format::Json, &findings, &sources, &style)).expect("valid JSON");
    assert_eq!(value["summary"]["faults"], 3);
    assert_eq!(value["diagnostics"][0]["start"]["column"], 9);
    assert_eq!(value["diagnostics"][0]["text"], "since = \"Aug-72\"");
    assert_eq!(value["diagnostics"][1]["related"][0]["start"]["line"], 1);
    assert_eq!(value["diagnostics"][0]["file"], "my site/content/p/actors.toml");
    let value: serde_json::Value = serde_json::from_str(&emit(Format::Sarif, &findings, &sources, &style)).expect("valid JSON");
    let run = &value["runs"][0];
    assert_eq!(run["results"].as_array().map(Vec::len), Some(4));
    assert_eq!(run["results"][0]["locations"][0]["physicalLocation"]["artifactLocation"]["uri"], "my%20site/content/p/actors.toml");
    assert_eq!(run["tool"]["driver"]["rules"][0]["id"], "bad-date");
}

#[test]
fn a_wrong_position_never_costs_the_message() {
    let sources = sources();
    let mut list = Diagnostics::default();
    let (file, _) = sources.find("content/p/actors.toml").expect("there");
    // The middle of a Chinese character, and far behind the end.
    list.push(Diagnostic::fault(code::BAD_ID, Span::new(file, 19..21), "inside a character"));
    list.push(Diagnostic::fault(code::BAD_ID, Span::new(file, 4000..4010), "behind the end"));
    for format in [Format::Human, Format::Short, Format::Json, Format::Sarif, Format::Github] {
        let text = emit(format, &list, &sources, &Style::default());
        assert!(text.contains("inside a character") && text.contains("behind the end"), "{text}");
    }
}

#[test]
fn a_mark_of_one_byte_is_the_letter_that_stands_there() {
    let sources = sources();
    let (file, _) = sources.find("content/p/actors.toml").expect("the fixture holds the file");
    let text = sources.text(file);
    let at = text.find('槟').expect("the letter is in the fixture");
    for (written, marked) in [(at..at + 1, at..at + 3), (at + 1..at + 4, at..at + 6), (at..at + 3, at..at + 3), (900..901, text.len()..text.len())] {
        let spot = spot::span_spot(Span::new(file, written.clone()), &sources, "");
        assert_eq!(spot.range.map(|found| found.bytes), Some(marked), "{written:?}");
    }
}

#[test]
fn a_terminal_obeys_no_letter_of_a_file() {
    let sources = fixture::sources("--- content/p/actors.toml\nname = \"a\u{9b}31mb\u{1b}[31m\"\n");
    let (file, _) = sources.find("content/p/actors.toml").expect("the fixture holds the file");
    let mut list = Diagnostics::default();
    list.push(Diagnostic::fault(code::BAD_TEXT, Span::new(file, 7..9), "a control"));
    let text = emit(Format::Human, &list, &sources, &Style::default());
    assert!(!text.contains(|letter: char| letter.is_control() && letter != '\n'), "{text:?}");
    assert!(text.contains("a·31mb"), "{text}");
}
