//! Command line in, text of the file out.

use super::*;
use crate::shell::terminal::Terminal;

const SITE: &str = "--- site.toml
[site]
name = \"S\"
languages = [\"en\", \"zh-Hans\"]
disclaimer = \"d\"
--- content/p/cluster.toml
[cluster]
name = \"P\"
[place.bay]
name = \"Bay\"
in = \"MY-07\"
--- content/p/actors/a.toml
# The first.
[actor.acme]
name = \"Acme\"
kind = \"sme\"
place = \"bay\"
former_ids = [\"old-acme\"]
[actor.bolt]
name = \"Bolt\"
kind = \"sme\"
place = \"bay\"
--- content/p/few.toml
[actor.lone]
name = \"Lone\"
--- content/p/relations.csv
id,from,kind,to,item,since,sources
,acme,supplies,bolt,nuts,1999,
--- content/p/structure.md
+++
owner = \"x\"
+++
The claim.

## First part

[Acme](actor:acme)

## Limits {#limits}
- none
";

/// Builds the site on disk, runs the command, and returns the file it names with its text.
fn run_in(folder: &std::path::Path, line: &[&str]) -> Result<(), Failure> {
    let (kind, rest) = line.split_first().unwrap();
    let mut rest: Vec<String> = rest.iter().map(|word| (*word).to_owned()).collect();
    rest.push(format!("--site={}", folder.display()));
    let args = New { kind: Some((*kind).to_owned()), rest, help: false };
    run(&args, &Terminal::new(true)).map(|_| ())
}

fn site() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    for (_, file) in crate::sources::fixture::sources(SITE).iter() {
        if let crate::sources::Content::Text(text) = &file.content {
            fs::write(&folder.path().join(file.path.as_str()), text.as_bytes()).unwrap();
        }
    }
    folder
}

fn check(line: &[&str], file: &str, expected: &str) {
    let folder = site();
    run_in(folder.path(), line).unwrap_or_else(|failure| panic!("{line:?}: {failure:?}"));
    let text = String::from_utf8(fs::read(&folder.path().join(file)).unwrap().unwrap_or_default()).unwrap();
    assert!(text.contains(expected), "{line:?}\n{text}");
}

fn refuse(line: &[&str], expected: &str) {
    let folder = site();
    match run_in(folder.path(), line) {
        Err(Failure::Usage(error)) => {
            let words = format!("{} {}", error.message, error.help.join(" "));
            assert!(words.contains(expected), "{line:?}: {words}");
        }
        other => panic!("{line:?}: {other:?}"),
    }
}

#[test]
fn records() {
    check(
        &["actor", "Inari \"RF\" Amertron", "--kind", "enterprise", "--place", "bay"],
        "content/p/actors/a.toml",
        "place = \"bay\"\n\n[actor.inari-rf-amertron]\nname = 'Inari \"RF\" Amertron'\nkind = \"enterprise\"\nplace = \"bay\"\nsources = []\n# since:",
    );
    check(&["actor", "X", "--kind=sme", "--place=MY-07", "--file", "content/p/new.toml"], "content/p/new.toml", "[actor.x]\n");
    check(
        &["event", "2021-08-03", "Acme opens", "--kind", "entry", "--opens", "acme,bolt"],
        "content/p/events.toml",
        "[event.acme-opens]\ndate = 2021-08-03\ntitle = \"Acme opens\"\nkind = \"entry\"\nopens = [\"acme\", \"bolt\"]\nsources = []\n",
    );
    check(&["fact", "Goods exports", "434.70", "MYR bn", "--date", "2023"], "content/p/facts.toml", "value = 434.70\nunit = \"MYR bn\"\ndate = 2023\n");
    check(&["fact", "Jobs", "~200..300", "jobs", "--date", "2023-H1"], "content/p/facts.toml", "value = \"~200..300\"\nunit = \"jobs\"\ndate = \"2023-H1\"\n");
    check(&["fact", "--statement", "Nobody knows."], "content/p/facts.toml", "[fact.nobody-knows]\nstatement = \"Nobody knows.\"\n");
    check(
        &["source", "https://www.worldbank.org/x.pdf", "--title", "T", "--type", "report", "--issued", "2017"],
        "content/p/sources.toml",
        "[source.worldbank-2017]\n",
    );
    check(
        &["relation", "acme", "supplies", "bolt", "--item", "bolts; long", "--since", "2006", "--id", "second"],
        "content/p/relations.csv",
        "nuts,1999,\nsecond,acme,supplies,bolt,bolts; long,2006,\n",
    );
    check(
        &["relation", "acme", "rnd", "bolt", "--standby", "--file", "content/p/r.toml"],
        "content/p/r.toml",
        "[relation.acme-rnd-bolt]\nfrom = \"acme\"\nkind = \"rnd\"\nto = \"bolt\"\nstandby = true\n",
    );
}

#[test]
fn refusals() {
    refuse(&["actor", "Acme", "--kind", "sme", "--place", "bay"], "choose an id: --id acme-2");
    refuse(&["actor", "Old Acme", "--kind", "sme", "--place", "bay"], "former id");
    refuse(&["actor", "X", "--kind", "smee", "--place", "bay"], "did you mean `sme`?");
    refuse(&["actor", "X", "--kind", "sme", "--place", "bey"], "did you mean `bay`?");
    refuse(&["actor", "X", "--kind", "sme"], "also needs --place");
    refuse(&["actor", "X", "--knd", "sme"], "did you mean `--kind`?");
    refuse(&["actor", "槟城", "--kind", "sme", "--place", "bay"], "give one with --id");
    refuse(&["actor", "Acme", "Ltd", "--kind", "sme"], "between quotes");
    refuse(&["acter", "X"], "narrarium new actor");
    refuse(&["event", "Aug-72", "X", "--kind", "entry"], "1972-08");
    refuse(&["relation", "acme", "suplies", "bolt"], "did you mean `supplies`?");
    refuse(&["relation", "acme", "supplies", "bolt"], "also needs --item");
    refuse(&["relation", "acme", "supplies", "blot", "--item", "x"], "did you mean `bolt`?");
    refuse(&["relation", "acme", "rnd", "bolt", "--lead-time", "2 weeks"], "no column `lead_time`");
    refuse(&["fact", "X", "5", "MYR bn", "--date", "2023", "--sources", "wb#p3"], "no source `wb`");
    refuse(&["actor", "X", "--kind", "sme", "--place", "bay", "--file", "../x.toml"], "below content/");
    refuse(&["section", "structure"], "exists already");
    refuse(&["section", "structur"], "did you mean `structure`?");
    refuse(&["section", "structure", "--lang", "fr"], "not a language of the site");
    refuse(&["section", "resilience", "--lang", "zh-Hans"], "to translate");
    refuse(&["cluster", "p", "--region", "MY-07"], "exists already");
    refuse(&["cluster", "zh-hans", "--region", "MY-07"], "reserved");
    refuse(&["cluster", "q"], "--region is missing");
}

#[test]
fn texts() {
    check(&["section", "resilience"], "content/p/resilience.md", "+++\ndraft = true\n+++\n\n<!-- What happens if something fails? -->");
    check(
        &["section", "structure", "--lang", "zh-Hans"],
        "content/p/structure.zh-Hans.md",
        "The claim.\n\n## First part {#first-part}\n\n[Acme](actor:acme)\n\n## Limits {#limits}\n",
    );
    check(&["question", "supply"], "content/p/questions/supply.md", "Is there a stable supply network?");
    check(&["cluster", "new-town", "--region", "MY-01", "--as-of", "2026-03-10"], "content/new-town/cluster.toml", "name = \"New town\"\nas_of = 2026-03-10\n");
    check(&["cluster", "new-town", "--region", "MY-01"], "content/new-town/text.zh-Hans.toml", "# cluster.name");
}
