//! One run after the other, for `narrarium serve`.
//!
//! In: snapshots of the site. Out: what the server shows, and a line for the terminal each. What
//! one run leaves for the next is kept here; nothing grows with the number of runs.

use std::sync::Arc;

use crate::commands::build::counted;
use crate::commands::{faults, report, step};
use crate::compile::{Options, Step, edition};
use crate::diag::Diagnostics;
use crate::diag::emit::{Format, Style, emit, summary};
use crate::edition::Edition;
use crate::memo::Memo;
use crate::shell::clock::Stopwatch;
use crate::shell::server::{Files, Server, Show};
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::watch::{Next, Watch};
use crate::sources::{Sources, theme};

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
        Self { prefix, terminal, options, memo: Memo::default(), tried: None }
    }

    /// Waits for changes and shows each result, until it is told to stop.
    pub fn round(&mut self, watch: &mut Watch, server: &Server) {
        loop {
            match watch.wait() {
                Next::Changed => server.show(self.build(watch.sources())),
                Next::Trouble(error) => self.terminal.error(&error),
                Next::Stop => return,
            }
        }
    }

    /// One run: the result for the browser, and a line for the terminal.
    pub fn build(&mut self, sources: &Sources) -> Show {
        let watch = Stopwatch::start();
        let progress = |now| self.terminal.progress(&step(now));
        let (edition, mut diagnostics) = edition(sources, &self.options, &self.memo, &progress);
        // Pages are spelled when a browser asks for them. Templates of the site's own are tried on
        // all of them first: their faults belong into the list, not into one page.
        let own = theme::own(sources);
        if let Some(edition) = edition.as_ref().filter(|_| own.is_some() && own != self.tried) {
            diagnostics.extend(edition.try_templates(&|done, of| progress(Step::Render { done, of })));
        }
        if !diagnostics.has_faults() {
            self.tried = own;
        }
        self.terminal.wipe();
        let diagnostics = diagnostics.sorted();
        let faults = diagnostics.has_faults().then(|| faults(&diagnostics));
        match (&faults, &edition) {
            (Some(faults), _) => self.terminal.warn(&report(faults, sources, &self.prefix, self.terminal, Stream::Err)),
            (None, Some(edition)) => self.terminal.say(&format!("ready in {}: {}{}\n", watch.read(), size(edition), remarks(&diagnostics))),
            (None, None) => self.terminal.warn("nothing was built, and nothing was found wrong\n"),
        }
        let files = if faults.is_some() { None } else { edition.map(|edition| Arc::new(edition) as Arc<dyn Files>) };
        Show { files, faults: faults.map(|faults| emit(Format::Json, &faults, sources, &Style::default())), sources: sources.clone() }
    }
}

fn size(edition: &Edition) -> String {
    let (pages, languages) = edition.size();
    format!("{} in {}", counted(pages, "page", "pages"), counted(languages, "language", "languages"))
}

fn remarks(diagnostics: &Diagnostics) -> String {
    if diagnostics.is_empty() { String::new() } else { format!(" ({})", summary(diagnostics)) }
}
