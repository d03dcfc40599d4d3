//! `narrarium translate`: what each language lacks, and the way to translators and back.

mod confirm;
mod export;
mod import;
mod page;
mod status;

use clap::{Args, Subcommand};

use super::site::Site;
use super::{Done, Failure, faults, report};
use crate::base::locale::{Lang, Languages};
use crate::base::suggest::nearest;
use crate::parse;
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::{Error, fs};
use crate::sources::Sources;
use crate::translate::{Ledger, ledger_of};

/// See what each language lacks, and exchange texts with translators
///
/// Every text of the site (names, titles, fields of records, paragraphs of
/// Markdown) is one segment with a name. A translation remembers the text it was
/// made from, in LANG.state.tsv beside the files of its cluster: when that text
/// changes, the translation is stale until somebody looks at it.
#[derive(Clone, Debug, Args)]
#[command(arg_required_else_help = true)]
pub struct Translate {
    #[command(subcommand)]
    what: What,
}

#[derive(Clone, Debug, Subcommand)]
enum What {
    Status(status::Status),
    Confirm(confirm::Confirm),
    Export(export::Export),
    Import(import::Import),
}

/// Does what was asked.
pub fn run(args: &Translate, terminal: &Terminal) -> Done {
    match &args.what {
        What::Status(args) => status::run(args, terminal),
        What::Confirm(args) => confirm::run(args, terminal),
        What::Export(args) => export::run(args, terminal),
        What::Import(args) => import::run(args, terminal),
    }
}

/// A site with its texts.
struct Desk {
    site: Site,
    sources: Sources,
    ledger: Ledger,
}

/// Reads the site. Faults elsewhere do not matter here: a text that could not be read is none.
fn open(at: &super::At, terminal: &Terminal) -> Result<Option<Desk>, Failure> {
    let site = Site::existing(at)?;
    let sources = fs::read_site(&site.root)?;
    let (parsed, found) = parse::files(&sources);
    match ledger_of(&sources, &parsed) {
        Some(ledger) => Ok(Some(Desk { site, sources, ledger })),
        None => {
            terminal.warn(&report(&faults(&found.sorted()), &sources, &site.prefix, terminal, Stream::Err));
            terminal.warn("site.toml does not say which languages there are\n");
            Ok(None)
        }
    }
}

/// The languages that were asked for; all translations without a word.
fn tongues(languages: &Languages, typed: Option<&str>) -> Result<Vec<Lang>, Failure> {
    match typed {
        None => Ok(languages.all().filter(|lang| *lang != Lang::DEFAULT).collect()),
        Some(tag) => tongue(languages, tag).map(|lang| vec![lang]),
    }
}

/// A language into which the site is translated.
fn tongue(languages: &Languages, tag: &str) -> Result<Lang, Failure> {
    let tags: Vec<&str> = languages.all().map(|lang| languages.locale(lang).as_str()).collect();
    match tags.iter().position(|known| known.eq_ignore_ascii_case(tag)) {
        Some(0) => Err(Failure::Usage(Error::new(format!("`{tag}` is the language the site is written in")).help("name one it is translated into"))),
        Some(_) => Ok(languages.all().find(|lang| languages.locale(*lang).as_str().eq_ignore_ascii_case(tag)).unwrap_or(Lang::DEFAULT)),
        None => {
            let error = Error::new(format!("`{tag}` is no language of this site"));
            Err(Failure::Usage(match nearest(tag, tags[1..].iter().copied()) {
                Some(close) => error.help(format!("did you mean `{close}`?")),
                None if tags.len() > 1 => error.help(format!("the site is translated into: {}", tags[1..].join(", "))),
                None => error.help("the site has one language; add others to `languages` in site.toml"),
            }))
        }
    }
}
