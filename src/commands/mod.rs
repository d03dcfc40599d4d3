//! The menu: one page per command.
//!
//! In: arguments as typed. Out: an exit code, and what the person sees. Each
//! command reads through `shell`, asks `compile`, and writes through `shell`;
//! none of them knows how a site is made.

pub mod build;
pub mod check;
pub mod explain;
pub mod init;
pub mod layout;
pub mod new;
pub mod serve;
mod site;
pub mod translate;

use crate::compile::Step;
use crate::diag::Diagnostics;
use crate::diag::emit::{Format, Style, emit};
use crate::shell::Error;
use crate::shell::terminal::{Stream, Terminal};
use crate::sources::Sources;

/// How a command ended, for the caller.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Exit {
    Fine,
    /// The content has faults, or, when strict, warnings.
    Content,
    /// The arguments make no sense.
    Usage,
    /// The system refused something.
    System,
}

impl Exit {
    /// The number scripts see.
    pub fn code(self) -> u8 {
        match self {
            Self::Fine => 0,
            Self::Content => 1,
            Self::Usage => 2,
            Self::System => 3,
        }
    }
}

/// Why a command could not do its work.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Failure {
    Usage(Error),
    System(Error),
}

impl From<Error> for Failure {
    fn from(error: Error) -> Self {
        Self::System(error)
    }
}

/// What a command returns.
pub type Done = Result<Exit, Failure>;

/// Which site a command works on.
#[derive(Clone, Debug, Default, clap::Args)]
pub struct At {
    /// The folder of the site; without it, this folder or the nearest one above that holds a site.toml
    #[arg(long, short = 's', value_name = "DIR")]
    pub site: Option<std::path::PathBuf>,
}

/// A step of a run in words, for the line of progress.
fn step(step: Step) -> String {
    match step {
        Step::Parse => "reading the files …".to_owned(),
        Step::Resolve => "joining the records …".to_owned(),
        Step::Analyse => "computing the indicators …".to_owned(),
        Step::Lay => "drawing the graphs …".to_owned(),
        Step::Render { done, of } => format!("writing pages: {done} of {of}"),
    }
}

/// The findings for a person, as standard error or output shows them.
fn report(diagnostics: &Diagnostics, sources: &Sources, prefix: &str, terminal: &Terminal, stream: Stream) -> String {
    let style = Style { colour: terminal.has_colour(stream), width: terminal.width(), prefix: prefix.to_owned() };
    emit(Format::Human, diagnostics, sources, &style)
}

/// Only the findings that stop a build.
fn faults(diagnostics: &Diagnostics) -> Diagnostics {
    let mut faults = Diagnostics::default();
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.is_fault) {
        faults.push(diagnostic.clone());
    }
    faults
}
