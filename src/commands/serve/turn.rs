//! One run after the other, for `narrarium serve`.
//!
//! In: snapshots of the site. Out: what the server shows, and a line for the terminal each. What
//! one run leaves for the next is kept here; nothing grows with the number of runs.

use std::sync::Arc;

use crate::commands::build::counted;
use crate::commands::{faults, report, step};
use crate::compile::{Critic, Options, Step, unjudged};
use crate::diag::Diagnostics;
use crate::diag::emit::{Format, Style, emit, summary};
use crate::edition::Edition;
use crate::memo::Memo;
use crate::shell::clock::{Stopwatch, Took};
use crate::shell::server::{Files, Server, Show};
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::watch::{Next, Watch};
use crate::sources::{Sources, theme};

/// What the person at the terminal is told of a run. Opinions are not formed yet.
#[derive(Debug)]
pub struct Outcome {
    /// Until the result could be shown.
    took: Took,
    diagnostics: Diagnostics,
    /// The site, when nothing stops it, and whoever has opinions about it.
    standing: Option<(Arc<Edition>, Critic)>,
}

/// Runs, and what they leave for each other.
#[derive(Debug)]
pub struct Turn<'a> {
    /// What stands before the path of a file in messages.
    prefix: String,
    terminal: &'a Terminal,
    options: Options,
    memo: Memo,
    /// The site's own theme, as it was last tried on all pages.
    tried: Option<[u8; 32]>,
}

impl<'a> Turn<'a> {
    /// Before the first run.
    pub fn new(prefix: String, options: Options, terminal: &'a Terminal) -> Self {
        Self { prefix, terminal, options, memo: Memo::lasting(), tried: None }
    }

    /// Waits for changes and shows each result, until it is told to stop.
    pub fn round(&mut self, watch: &mut Watch, server: &Server) {
        loop {
            match watch.glimpse() {
                Next::Changed => {
                    // The site is made while the disk becomes quiet, and made again in the rare case that it had
                    // not been all.
                    let (show, outcome) = loop {
                        let made = self.build(watch.sources());
                        if watch.settle() {
                            break made;
                        }
                    };
                    server.show(show);
                    self.tell(outcome, watch.sources());
                }
                Next::Trouble(error) => self.terminal.error(&error),
                Next::Stop => return,
            }
        }
    }

    /// One run: the result for the browser, and what is still to be told ([`Self::tell`]): opinions
    /// take as long as the site itself, and the browser does not wait for them.
    pub fn build(&mut self, sources: &Sources) -> (Show, Outcome) {
        let watch = Stopwatch::start();
        let progress = |now| self.terminal.progress(&step(now));
        let (made, mut diagnostics) = unjudged(sources, &self.options, &self.memo, &progress);
        // Pages are spelled when a browser asks for them. Templates of the site's own are tried on
        // all of them first: their faults belong into the list, not into one page.
        let own = theme::own(sources);
        if let Some((edition, _)) = made.as_ref().filter(|_| own.is_some() && own != self.tried) {
            diagnostics.extend(edition.try_templates(&|done, of| progress(Step::Render { done, of })));
        }
        let is_good = !diagnostics.has_faults();
        if is_good {
            self.tried = own;
        }
        let diagnostics = diagnostics.sorted();
        let faults = (!is_good).then(|| emit(Format::Json, &faults(&diagnostics), sources, &Style::default()));
        let standing = made.filter(|_| is_good).map(|(edition, critic)| (Arc::new(edition), critic));
        let files = standing.as_ref().map(|(edition, _)| Arc::clone(edition) as Arc<dyn Files>);
        (Show { files, faults, sources: sources.clone() }, Outcome { took: watch.read(), diagnostics, standing })
    }

    /// A line for the terminal, or the list of faults.
    pub fn tell(&self, outcome: Outcome, sources: &Sources) {
        let Outcome { took, mut diagnostics, standing } = outcome;
        if let Some((edition, critic)) = &standing {
            diagnostics.extend(critic.opinions(sources, edition));
            diagnostics = diagnostics.sorted().bounded();
        }
        self.terminal.wipe();
        match standing {
            _ if diagnostics.has_faults() => self.terminal.warn(&report(&faults(&diagnostics), sources, &self.prefix, self.terminal, Stream::Err)),
            Some((edition, _)) => self.terminal.say(&format!("ready in {took}: {}{}\n", size(&edition), remarks(&diagnostics))),
            None => self.terminal.warn("nothing was built, and nothing was found wrong\n"),
        }
    }
}

fn size(edition: &Edition) -> String {
    let (pages, languages) = edition.size();
    format!("{} in {}", counted(pages, "page", "pages"), counted(languages, "language", "languages"))
}

fn remarks(diagnostics: &Diagnostics) -> String {
    if diagnostics.is_empty() { String::new() } else { format!(" ({})", summary(diagnostics)) }
}
