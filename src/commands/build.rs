//! `narrarium build`: content in, site out.

use std::path::PathBuf;

use clap::Args;

use super::site::Site;
use super::{At, Done, Exit, Failure, faults, report, step};
use crate::compile::{Options, Step, edition};
use crate::diag::emit::summary;
use crate::diag::{Diagnostics, Severity};
use crate::memo::Memo;
use crate::shell::clock::{Stopwatch, Took};
use crate::shell::output::{self, Publication, Stranger, Written};
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::{Error, fs};

/// Build the site
///
/// Reads the site's folder and writes the finished site to `public`. The new
/// site takes the place of the old one in one step, and only when nothing is
/// wrong: on a fault the old one stays as it is, byte for byte. Files that
/// narrarium did not write (CNAME, .git) are kept.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium build                          into public/, beside site.toml
  narrarium build --output ../website      into another folder
  narrarium build --strict                 as a publishing step: warnings stop it too
  narrarium build --drafts -o preview      with everything that is marked as a draft

Exit codes: 0 built, 1 the content has faults, 2 wrong arguments, 3 the system refused.")]
pub struct Build {
    #[command(flatten)]
    at: At,
    /// The folder to write to, relative to the site
    #[arg(long, short, value_name = "DIR", default_value = "public")]
    output: PathBuf,
    /// Build clusters and pages that are marked as drafts too
    #[arg(long)]
    drafts: bool,
    /// Let warnings stop the build as faults do
    #[arg(long)]
    strict: bool,
    /// Read every written file again and compare it with the manifest
    #[arg(long)]
    verify: bool,
    /// Build into a folder that holds files of others, and keep them all
    #[arg(long)]
    force: bool,
}

/// Builds the site.
pub fn run(args: &Build, terminal: &Terminal) -> Done {
    let watch = Stopwatch::start();
    let site = Site::find(&args.at)?;
    // Refused before the work, not after it.
    let output = output::place(&site.root, &args.output).map_err(Failure::Usage)?;
    let sources = fs::read_site(&site.root)?;
    let progress = |now| terminal.progress(&step(now));
    let options = Options { drafts: args.drafts, texts_in_print: true, ..Options::default() };
    let (edition, mut diagnostics) = edition(&sources, &options, &Memo::default(), &progress);
    let refuse = |diagnostics: Diagnostics| {
        terminal.wipe();
        let shown = if args.strict { diagnostics } else { faults(&diagnostics) };
        terminal.warn(&report(&shown, &sources, &site.prefix, terminal, Stream::Err));
        terminal.warn(&format!("nothing was written; `{}` is as it was\n", site.words(&output)));
        Ok(Exit::Content)
    };
    let is_refused = |found: &Diagnostics| found.has_faults() || (args.strict && found.count(Severity::Error) + found.count(Severity::Warning) > 0);
    if is_refused(&diagnostics) {
        // Nothing is printed, and yet everything that is wrong is said in this run.
        if let Some(edition) = edition {
            diagnostics.extend(edition.proofread());
            diagnostics = diagnostics.sorted().bounded();
        }
        return refuse(diagnostics);
    }
    let Some(edition) = edition else {
        return Err(Error::new("nothing was built, and nothing was found wrong").help("this is a fault of narrarium; please report it").into());
    };
    let stranger = if args.force { Stranger::Keep } else { Stranger::Refuse };
    let publication = Publication::begin(&output, stranger)?;
    progress(Step::Lay);
    let printed = edition.print(&|path, bytes| publication.put(path, bytes), &|done, of| progress(Step::Render { done, of }))?;
    diagnostics.extend(printed.diagnostics);
    if is_refused(&diagnostics) {
        return refuse(diagnostics.sorted().bounded());
    }
    let written = publication.finish()?;
    terminal.wipe();
    for path in &written.moved {
        terminal.tell(&format!("kept a file that was in the way as `{path}`\n"));
    }
    if args.verify {
        let differences = output::verify(&output)?;
        if !differences.is_empty() {
            return Err(differences.into_iter().fold(Error::new("the output is not what was built"), Error::help).into());
        }
    }
    if !diagnostics.is_empty() {
        terminal.tell(&format!("{}; `narrarium check` shows them\n", summary(&diagnostics)));
    }
    terminal.say(&format!("{}\n", result((printed.pages, edition.size().1, printed.files), &written, &site.words(&output), watch.read())));
    // The process is about to end: to take a large site apart would cost a tenth of the run.
    std::mem::forget((edition, sources));
    Ok(Exit::Fine)
}

/// `built 214 pages in 2 languages into public (391 files, 12 of them new or changed) in 0.4 s`
fn result((pages, languages, files): (usize, usize, usize), written: &Written, output: &str, took: Took) -> String {
    let changed = written.added + written.changed;
    let change = match (changed, written.removed) {
        (0, 0) => "nothing changed".to_owned(),
        (changed, 0) => format!("{changed} new or changed"),
        (changed, removed) => format!("{changed} new or changed, {removed} removed"),
    };
    format!(
        "built {} in {} into {output} ({}, {change}) in {took}",
        counted(pages, "page", "pages"),
        counted(languages, "language", "languages"),
        counted(files, "file", "files"),
    )
}

pub(super) fn counted(number: usize, one: &str, other: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { other })
}
