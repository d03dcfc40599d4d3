//! `narrarium translate status`: how far each language has come.

use clap::{Args, ValueEnum};

use super::{open, tongues};
use crate::commands::build::counted;
use crate::commands::{At, Done, Exit};
use crate::shell::terminal::Terminal;
use crate::translate::status::{counts, json, list, table};

/// More texts than this are counted, not shown, unless somebody asks for them.
const MOST: usize = 20;

/// How far each language has come
///
/// A text is missing; stale, when its source has changed since it was
/// translated; unconfirmed, when no state file says from which text it was made;
/// a draft; reviewed; or intended, when it differs on purpose. Stale texts are
/// shown, with the old source where the state file has it.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium translate status
  narrarium translate status --lang ms --show missing
  narrarium translate status --format json > status.json

The exit code is 0 whatever is missing; `narrarium check` has a level for stale texts.")]
pub(super) struct Status {
    #[command(flatten)]
    at: At,
    /// One language
    #[arg(long, short, value_name = "LANG")]
    lang: Option<String>,
    /// How to print
    #[arg(long, short, value_enum, default_value_t = Format::Table)]
    format: Format,
    /// Show every text in this state; may be repeated
    #[arg(long, value_enum, value_name = "STATE")]
    show: Vec<Shown>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Shown {
    Missing,
    Stale,
    Unconfirmed,
    Draft,
    Reviewed,
    Intended,
}

impl Shown {
    fn word(self) -> &'static str {
        match self {
            Self::Missing => "missing",
            Self::Stale => "stale",
            Self::Unconfirmed => "unconfirmed",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Intended => "intended",
        }
    }
}

/// Prints it.
pub(super) fn run(args: &Status, terminal: &Terminal) -> Done {
    let Some(desk) = open(&args.at, terminal)? else { return Ok(Exit::Content) };
    let langs = tongues(&desk.ledger.languages, args.lang.as_deref())?;
    let counts = counts(&desk.ledger, &langs);
    let asked: Vec<&str> = args.show.iter().map(|state| state.word()).collect();
    if args.format == Format::Json {
        let states = if asked.is_empty() { vec!["missing", "stale"] } else { asked };
        let value = json(&desk.ledger, &desk.sources, &counts, &langs, &states);
        terminal.print(&format!("{}\n", serde_json::to_string_pretty(&value).unwrap_or_default()));
        return Ok(Exit::Fine);
    }
    terminal.print(&table(&desk.ledger, &counts));
    let states = if asked.is_empty() { vec!["stale"] } else { asked.clone() };
    let texts = list(&desk.ledger, &desk.sources, &langs, &states, &desk.site.prefix);
    let most = if asked.is_empty() { MOST } else { texts.len() };
    for text in texts.iter().take(most) {
        terminal.print(&format!("\n{text}"));
    }
    if texts.len() > most {
        terminal.print(&format!("\n{}; `--show stale` shows them all\n", counted(texts.len() - most, "more stale text", "more stale texts")));
    }
    let troubles = desk.ledger.troubles().len();
    if troubles > 0 {
        terminal.tell(&format!("{} cannot be read; `narrarium check` shows them\n", counted(troubles, "line of the state files", "lines of the state files")));
    }
    Ok(Exit::Fine)
}
