//! `narrarium new`: a well-formed stub in the right file.
//!
//! In: a kind, a name and fields on the command line. Out: the shortest record
//! without a fault, added to the file that has most records of its kind, or a
//! Markdown file with the questions to answer. Nothing is invented: what is not
//! given is asked for or left out, and sources are an empty list that `check`
//! complains about.
//!
//! Steps: `typed` (words and flags) → `shelf` (what the site holds) → `value`
//! (is each field well-formed, does each reference lead somewhere) → `record`
//! (the text) → one atomic write.

mod cluster;
mod help;
mod record;
mod section;
mod shelf;
mod typed;
mod value;

use clap::Args;

use super::site::Site;
use super::{At, Done, Exit, Failure};
use crate::base::suggest::nearest;
use crate::model::kind::Kind;
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::{Error, fs};
use typed::Typed;

/// Add a record, an explanation or a cluster
///
/// The record goes into the file that has most records of its kind, or into
/// --file. Every field of the record can be given as a flag of its name;
/// `narrarium new actor --help` lists those of an actor.
#[derive(Clone, Debug, Args)]
#[command(
    disable_help_flag = true,
    override_usage = "narrarium new <KIND> [WORDS]... [--FIELD VALUE]...",
    after_help = help::EXAMPLES
)]
pub struct New {
    /// actor, relation, event, fact, source, phase, stage, place, item, unit, term, signal, project, mechanism, observation, incentive, step, section, question, cluster
    kind: Option<String>,
    /// What the kind needs, then fields as flags
    #[arg(trailing_var_arg = true, allow_hyphen_values = true, value_name = "WORDS")]
    rest: Vec<String>,
    /// Print help; after a kind, the fields of that kind
    #[arg(long, short)]
    help: bool,
}

/// A new file, or an old one with something added.
struct Addition {
    path: String,
    bytes: Vec<u8>,
    /// What was added, for the message.
    what: String,
}

/// Adds what was asked for.
pub fn run(args: &New, terminal: &Terminal) -> Done {
    let wants_help = args.help || args.rest.iter().any(|word| word == "--help" || word == "-h");
    let Some(word) = args.kind.as_deref() else {
        if wants_help {
            terminal.print(&New::augment_args(clap::Command::new("narrarium new")).max_term_width(100).render_long_help().ansi().to_string());
            return Ok(Exit::Fine);
        }
        return Err(Failure::Usage(
            Error::new("what should be added?")
                .help("`narrarium new actor \"Acme\" --kind enterprise --place MY-07`")
                .help("`narrarium new --help` lists the kinds"),
        ));
    };
    let what = What::parse(word)?;
    if wants_help {
        terminal.print(&help::page(what, terminal.has_colour(Stream::Out)));
        return Ok(Exit::Fine);
    }
    let typed = Typed::parse(&args.rest, what)?;
    let at = At { site: typed.one("site").map(Into::into) };
    let site = Site::existing(&at)?;
    let sources = fs::read_site(&site.root)?;
    let additions = match what {
        What::Record(kind) => vec![record::add(kind, typed, &sources, &site, terminal)?],
        What::Section { folder } => vec![section::add(folder, &typed, &sources)?],
        What::Cluster => cluster::add(&typed, &sources)?,
    };
    for addition in &additions {
        fs::write(&site.root.join(&addition.path), &addition.bytes)?;
    }
    for addition in &additions {
        terminal.say(&format!("{} {}{}\n", addition.what, site.prefix, addition.path));
    }
    Ok(Exit::Fine)
}

/// What can be added.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum What {
    Record(Kind),
    /// A section or, in its folder, a question.
    Section {
        folder: &'static str,
    },
    Cluster,
}

impl What {
    fn parse(word: &str) -> Result<Self, Failure> {
        match word {
            "section" => Ok(Self::Section { folder: "" }),
            "question" => Ok(Self::Section { folder: "questions/" }),
            "cluster" => Ok(Self::Cluster),
            _ => Kind::parse(word).map(Self::Record).ok_or_else(|| {
                let known = Kind::ALL.iter().map(|kind| kind.word()).chain(["section", "question", "cluster"]);
                let error = Error::new(format!("there is no kind `{word}`"));
                Failure::Usage(match nearest(word, known) {
                    Some(name) => error.help(format!("did you mean `narrarium new {name}`?")),
                    None => error.help("`narrarium new --help` lists the kinds"),
                })
            }),
        }
    }
}

fn usage(message: impl Into<String>) -> Error {
    Error::new(message)
}

#[cfg(test)]
mod tests;
