//! `narrarium check`: everything that can be said about the content, nothing written.

use clap::{Args, ValueEnum};

use super::site::Site;
use super::{At, Done, Exit, step};
use crate::compile::{Options, Step, edition};
use crate::diag::Severity;
use crate::diag::emit::{Format, Style, emit};
use crate::memo::Memo;
use crate::shell::fs;
use crate::shell::terminal::{Stream, Terminal};

/// Check the content and write nothing
///
/// Prints every fault and every remark of the lint, each with its place, what
/// is wrong and what to do. Faults stop a build; remarks never do. The level of
/// a remark is set in the lint table of site.toml.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium check                        for people
  narrarium check --format short         one line each, for editors and grep
  narrarium check --format github        beside the changed lines of a pull request
  narrarium check --format sarif > narrarium.sarif
  narrarium explain dangling-reference   what a code means

Exit codes: 0 no error, 1 faults or errors (with --strict also warnings), 2 wrong arguments, 3 the system refused.")]
pub struct Check {
    #[command(flatten)]
    at: At,
    /// How to print
    #[arg(long, short, value_enum, default_value_t = FormatWord::Human)]
    format: FormatWord,
    /// Let warnings count as errors
    #[arg(long)]
    strict: bool,
    /// Check clusters and pages that are marked as drafts too
    #[arg(long)]
    drafts: bool,
}

/// The formats as they are typed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum FormatWord {
    /// Place, line, what is wrong, what to do
    Human,
    /// One line each
    Short,
    /// One object with everything
    Json,
    /// SARIF 2.1.0, for code scanning
    Sarif,
    /// Workflow commands of GitHub
    Github,
}

impl FormatWord {
    fn format(self) -> Format {
        match self {
            Self::Human => Format::Human,
            Self::Short => Format::Short,
            Self::Json => Format::Json,
            Self::Sarif => Format::Sarif,
            Self::Github => Format::Github,
        }
    }
}

/// Prints all findings.
pub fn run(args: &Check, terminal: &Terminal) -> Done {
    let site = Site::find(&args.at)?;
    let sources = fs::read_site(&site.root)?;
    let progress = |now| terminal.progress(&step(now));
    let (edition, mut diagnostics) =
        edition(&sources, &Options { drafts: args.drafts, without_drawings: true, texts_in_print: true }, &Memo::default(), &progress);
    if let Some(edition) = &edition {
        diagnostics.extend(edition.try_templates(&|done, of| progress(Step::Render { done, of })));
        diagnostics = diagnostics.sorted().bounded();
    }
    terminal.wipe();
    let style = Style { colour: terminal.has_colour(Stream::Out), width: terminal.width(), prefix: site.prefix.clone() };
    terminal.print(&emit(args.format.format(), &diagnostics, &sources, &style));
    if diagnostics.is_empty() && matches!(args.format, FormatWord::Human) {
        terminal.say("nothing to remark\n");
    }
    let bad = diagnostics.count(Severity::Error) + if args.strict { diagnostics.count(Severity::Warning) } else { 0 };
    Ok(if bad > 0 { Exit::Content } else { Exit::Fine })
}
