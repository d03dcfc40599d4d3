//! `narrarium layout`: keeps the drawings of networks as they are.

use std::collections::BTreeMap;

use clap::Args;

use super::build::counted;
use super::site::Site;
use super::{At, Done, Exit, Failure, faults, report, step};
use crate::base::ids::ClusterId;
use crate::base::suggest::nearest;
use crate::compile::{Options, unjudged};
use crate::lock::{Drawing, FILE, Lock, Moved, moved};
use crate::memo::Memo;
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::{Error, fs};

/// Keep the drawings of networks, so that they do not jump
///
/// Writes `layout.lock` into the folder of each cluster: where every actor
/// stands in every drawing, in every language. Builds read it. As long as
/// nothing has changed they draw the same; when an actor comes or a name grows
/// longer they draw near it. Without a lock every drawing is worked out anew,
/// and one more actor can turn it round. No other command writes the lock.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium layout                  all clusters: keep what is there, find room for what is new
  narrarium layout penang           one cluster
  narrarium layout --fresh penang   forget the old drawings and work them out anew

The lock belongs under version control, beside cluster.toml. To let one actor stand elsewhere, change its
numbers in the lock and run `narrarium layout` again.

Exit codes: 0 kept, 1 the content has faults, 2 wrong arguments, 3 the system refused.")]
pub struct Layout {
    #[command(flatten)]
    at: At,
    /// Work the drawings out from nothing, whatever the lock says
    #[arg(long)]
    fresh: bool,
    /// The clusters; all when none is named
    #[arg(value_name = "CLUSTER")]
    clusters: Vec<String>,
}

/// Writes the locks.
pub fn run(args: &Layout, terminal: &Terminal) -> Done {
    let site = Site::existing(&args.at)?;
    let sources = fs::read_site(&site.root)?;
    let progress = |now| terminal.progress(&step(now));
    // Drafts are drawn one day, and a text that is wrong moves nobody.
    let options = Options { drafts: true, texts_in_print: true, ..Options::default() };
    let (made, diagnostics) = unjudged(&sources, &options, &Memo::default(), &progress);
    let Some((edition, _)) = made else {
        terminal.wipe();
        terminal.warn(&report(&faults(&diagnostics), &sources, &site.prefix, terminal, Stream::Err));
        terminal.warn("nothing was written; every `layout.lock` is as it was\n");
        return Ok(Exit::Content);
    };
    let before = edition.locks();
    let after = edition.layouts(args.fresh);
    terminal.wipe();
    if let Some(name) = args.clusters.iter().find(|name| !after.contains_key(name.as_str())) {
        let error = Error::new(format!("there is no cluster `{name}`"));
        let near = nearest(name, after.keys().map(ClusterId::as_str));
        return Err(Failure::Usage(match near {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error.help("name the folder of a cluster, as it is below content/"),
        }));
    }
    for (cluster, lock) in after.iter().filter(|(id, _)| args.clusters.is_empty() || args.clusters.iter().any(|name| name == id.as_str())) {
        if lock.drawings.is_empty() {
            terminal.say(&format!("{cluster}: no network to keep, no tie is recorded\n"));
            continue;
        }
        let path = site.root.join("content").join(cluster.as_str()).join(FILE);
        let text = lock.spell(cluster);
        let is_same = fs::read(&path)?.is_some_and(|bytes| bytes == text.as_bytes());
        if !is_same {
            fs::write(&path, text.as_bytes())?;
        }
        let state = if is_same { "unchanged" } else { "written" };
        terminal.say(&format!("{}: {state}, {}\n", site.words(&path), counted(lock.drawings.len(), "drawing", "drawings")));
        terminal.say(&table(before.get(cluster), &lock.drawings));
    }
    Ok(Exit::Fine)
}

/// A line for every drawing: who is in it, and how far they moved.
fn table(before: Option<&Lock>, drawings: &BTreeMap<String, Drawing>) -> String {
    let width = drawings.keys().map(String::len).max().unwrap_or(0);
    let line = |(name, drawing): (&String, &Drawing)| {
        let actors = counted(drawing.spots.len(), "actor", "actors");
        let words = match before.and_then(|lock| lock.drawings.get(name)) {
            Some(old) => told(&moved(old, drawing)),
            None => "new".to_owned(),
        };
        format!("  {name:width$}  {actors:>10}  {words}\n")
    };
    drawings.iter().map(line).collect()
}

/// `1 came, 2 went; the others moved 0.8 % of the diagonal, nine of ten at most 2.1 %`
fn told(moved: &Moved) -> String {
    let Moved { stayed, came, went, mean, p90 } = moved;
    let changes: Vec<String> = [(came, "came"), (went, "went")].into_iter().filter(|(n, _)| **n > 0).map(|(n, word)| format!("{n} {word}")).collect();
    let others = match (*stayed, *mean) {
        (0, _) => "nobody stayed".to_owned(),
        (_, mean) if mean < 0.005 => "in place".to_owned(),
        _ => format!("moved by {mean:.1} % of the diagonal on average, nine of ten by {p90:.1} % at most"),
    };
    if changes.is_empty() { others } else { format!("{}; the others {others}", changes.join(", ")) }
}
