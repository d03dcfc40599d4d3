//! `narrarium translate confirm`: says that translations fit their sources as they are now.

use std::collections::{BTreeMap, BTreeSet};

use clap::{Args, ValueEnum};

use super::{open, tongue};
use crate::base::suggest::nearest;
use crate::commands::build::counted;
use crate::commands::{At, Done, Exit, Failure};
use crate::shell::terminal::Terminal;
use crate::shell::{Error, clock, fs};
use crate::translate::Segment;
use crate::translate::exchange::is_below;
use crate::translate::state::{self, Line, Word};

/// Say that translations fit their sources as they are now
///
/// For a translation you have read, or a change of the source without new
/// meaning. Writes LANG.state.tsv beside the files of the cluster, one sorted
/// line per text with the day of today, to be kept in git. A text that was
/// confirmed before in the same words keeps its day.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium translate confirm --lang ms penang/actor.vitrox.summary
  narrarium translate confirm --lang ms penang/structure             everything of a text
  narrarium translate confirm --lang zh-Hans penang                  everything of a cluster
  narrarium translate confirm --lang ar --all --state draft
  narrarium translate confirm --lang zh-Hans cluster.name --state intended --reason \"the official name\"

The names are those of `narrarium translate status`; a name stands for all that begin with it.")]
pub(super) struct Confirm {
    #[command(flatten)]
    at: At,
    /// The language of the translations
    #[arg(long, short, value_name = "LANG")]
    lang: String,
    /// How far they have come
    #[arg(long, value_enum, default_value_t = Far::Reviewed)]
    state: Far,
    /// Why a translation differs on purpose
    #[arg(long, value_name = "WORDS", required_if_eq("state", "intended"))]
    reason: Option<String>,
    /// All translations of the language
    #[arg(long, conflicts_with = "names")]
    all: bool,
    /// Names of texts, or the beginnings of names
    #[arg(value_name = "NAME", required_unless_present = "all")]
    names: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Far {
    Draft,
    Reviewed,
    /// Different from the source on purpose
    Intended,
}

/// Writes the state files.
pub(super) fn run(args: &Confirm, terminal: &Terminal) -> Done {
    let Some(desk) = open(&args.at, terminal)? else { return Ok(Exit::Content) };
    let lang = tongue(&desk.ledger.languages, &args.lang)?;
    let tag = desk.ledger.languages.locale(lang).as_str();
    if args.reason.as_deref().is_some_and(|reason| reason.trim().is_empty()) {
        return Err(Failure::Usage(Error::new("the reason is empty").help("say in a few words why the translation differs")));
    }
    let word = match args.state {
        Far::Draft => Word::Draft,
        Far::Reviewed => Word::Reviewed,
        Far::Intended => Word::Intended,
    };
    let mut chosen: Vec<&Segment> = Vec::new();
    for name in &args.names {
        let found: Vec<&Segment> = desk.ledger.segments.iter().filter(|segment| is_below(&segment.id, name)).collect();
        if found.is_empty() {
            let ids = desk.ledger.segments.iter().map(|segment| segment.id.as_str());
            let error = Error::new(format!("no text is called `{name}`"));
            return Err(Failure::Usage(match nearest(name, ids) {
                Some(close) => error.help(format!("did you mean `{close}`?")),
                None => error.help("`narrarium translate status --show missing --show stale --show unconfirmed` lists names"),
            }));
        }
        chosen.extend(found);
    }
    if args.all {
        chosen.extend(&desk.ledger.segments);
    }
    let today = clock::today();
    let mut changes = BTreeMap::new();
    let mut missing = 0;
    for segment in chosen {
        match segment.told.get(&lang) {
            Some(version) => {
                let line = Line::of(&segment.source, word, args.reason.as_deref().unwrap_or(""), today);
                changes.insert(segment.id.clone(), line.unless_said(version.line.as_ref()));
            }
            None => missing += usize::from(segment.concerns(lang)),
        }
    }
    let homes: BTreeSet<Option<String>> =
        desk.ledger.segments.iter().filter(|segment| changes.contains_key(&segment.id)).map(|segment| segment.cluster.clone()).collect();
    for cluster in homes {
        let path = state::path(cluster.as_deref(), tag);
        let text = desk.ledger.book(cluster.as_deref(), lang, &changes);
        let is_same = desk.sources.find(&path).is_some_and(|(id, _)| desk.sources.text(id) == text);
        if !is_same {
            fs::write(&desk.site.root.join(&path), text.as_bytes())?;
        }
        terminal.say(&format!("{}{path}: {}\n", desk.site.prefix, if is_same { "unchanged" } else { "written" }));
    }
    terminal.say(&format!("{} {}\n", counted(changes.len(), "translation is now", "translations are now"), word.as_str()));
    if missing > 0 {
        terminal.tell(&format!(
            "{} not translated yet, and nothing was said about {}\n",
            counted(missing, "text is", "texts are"),
            if missing == 1 { "it" } else { "them" }
        ));
    }
    Ok(Exit::Fine)
}
