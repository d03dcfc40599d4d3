//! `narrarium serve`: build in memory, show, watch, build again.

use std::path::PathBuf;
use std::sync::Arc;
use std::sync::mpsc::{Receiver, channel};

use clap::Args;

use super::build::counted;
use super::site::Site;
use super::{At, Done, Exit, Failure, faults, report, step};
use crate::compile::{Options, Step, edition};
use crate::diag::Diagnostics;
use crate::diag::emit::{Format, Style, emit, summary};
use crate::edition::Edition;
use crate::memo::Memo;
use crate::shell::clock::Stopwatch;
use crate::shell::fs::{Reader, same};
use crate::shell::server::{Bind, Files, Server, Show};
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::watch::{Wake, Watcher};
use crate::shell::{Error, browser};
use crate::sources::{Sources, theme};

/// Show the site in a browser while you write
///
/// Builds in memory, serves on this machine only, watches the site's folder and
/// reloads the page when something changed. With a fault the last good version
/// stays, and what is wrong lies over it until it is corrected. Nothing is
/// written to disk. Ctrl-C ends it.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium serve --open                              and open a browser
  narrarium serve --port 8080 --drafts
  narrarium serve --host 0.0.0.0 --allow-host my-machine.local
                                                      for others in the same network")]
pub struct Serve {
    #[command(flatten)]
    at: At,
    /// Open the site in a browser
    #[arg(long)]
    open: bool,
    /// The port; when it is taken, the next free one
    #[arg(long, short, default_value_t = 4000)]
    port: u16,
    /// The address to listen on; others than this machine's own need --allow-host
    #[arg(long, default_value = "127.0.0.1", value_name = "ADDRESS")]
    host: String,
    /// A host name that is answered besides localhost; may be repeated
    #[arg(long, value_name = "NAME")]
    allow_host: Vec<String>,
    /// Show clusters and pages that are marked as drafts too
    #[arg(long)]
    drafts: bool,
}

/// Serves until it is told to stop.
pub fn run(args: &Serve, terminal: &Terminal) -> Done {
    let site = Site::existing(&args.at)?;
    let bind = bind(args)?;
    let mut turn = Turn {
        site: &site,
        terminal,
        options: Options { drafts: args.drafts, ..Options::default() },
        memo: Memo::default(),
        tried: None,
        reader: Reader::new(&site.root),
    };
    let sources = turn.reader.read()?;
    let first = turn.build(&sources);
    let (wake, woken) = channel();
    // The watch begins before the address is printed: nothing that is saved
    // from then on is missed.
    let mut watcher = match Watcher::start(&site.root, wake.clone()) {
        Ok(watcher) => Some(watcher),
        Err(error) => {
            terminal.error(&error.help("the site is shown as it is now; start again to see changes"));
            None
        }
    };
    let server = Server::start(&bind, first, wake)?;
    if let Some(taken) = server.taken {
        terminal.tell(&format!("port {taken} is taken\n"));
    }
    let url = server.url();
    terminal.print(&format!("serving {} at {url} (Ctrl-C to stop)\n", site.root.display()));
    if args.open
        && let Err(error) = browser::open(&url)
    {
        terminal.error(&error);
    }
    turn.round(sources, &server, watcher.as_mut(), &woken);
    terminal.tell("stopped\n");
    Ok(Exit::Fine)
}

/// A name that others can reach needs a list of the names they may use: a
/// server that answers to any name can be read by any page in the browser.
fn bind(args: &Serve) -> Result<Bind, Failure> {
    let is_loopback = args.host == "localhost" || args.host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback());
    if !is_loopback && args.allow_host.is_empty() {
        return Err(Failure::Usage(
            Error::new(format!("`--host {}` shows the site to other machines", args.host))
                .help("say under which name they reach it: --allow-host my-machine.local, or its address"),
        ));
    }
    Ok(Bind { host: args.host.clone(), port: args.port, allowed: args.allow_host.clone() })
}

/// One run after the other.
struct Turn<'a> {
    site: &'a Site,
    terminal: &'a Terminal,
    options: Options,
    memo: Memo,
    /// The site's own theme, as it was last tried on all pages.
    tried: Option<[u8; 32]>,
    reader: Reader,
}

impl Turn<'_> {
    /// Waits for changes and shows each result, until it is told to stop.
    fn round(&mut self, mut sources: Sources, server: &Server, mut watcher: Option<&mut Watcher>, woken: &Receiver<Wake>) {
        while let Some(changed) = next(woken) {
            if let Some(watcher) = watcher.as_mut()
                && let Err(error) = watcher.refresh(&changed)
            {
                self.terminal.error(&error);
            }
            self.reader.forget(&changed);
            let now = match self.reader.read() {
                Ok(now) => now,
                Err(error) => {
                    self.terminal.error(&error);
                    continue;
                }
            };
            // Saved without a change, or opened and closed.
            if !same(&now, &sources) {
                sources = now;
                server.show(self.build(&sources));
            }
        }
    }

    /// One run: the result for the browser, and a line for the terminal.
    fn build(&mut self, sources: &Sources) -> Show {
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
            (Some(faults), _) => self.terminal.warn(&report(faults, sources, self.site, self.terminal, Stream::Err)),
            (None, Some(edition)) => self.terminal.say(&format!("ready in {}: {}{}\n", watch.read(), size(edition), remarks(&diagnostics))),
            (None, None) => self.terminal.warn("nothing was built, and nothing was found wrong\n"),
        }
        let files = if faults.is_some() { None } else { edition.map(|edition| Arc::new(edition) as Arc<dyn Files>) };
        Show { files, faults: faults.map(|faults| emit(Format::Json, &faults, sources, &Style::default())) }
    }
}

fn size(edition: &Edition) -> String {
    let (pages, languages) = edition.size();
    format!("{} in {}", counted(pages, "page", "pages"), counted(languages, "language", "languages"))
}

fn remarks(diagnostics: &Diagnostics) -> String {
    if diagnostics.is_empty() { String::new() } else { format!(" ({})", summary(diagnostics)) }
}

/// The paths that changed, joined with those that changed meanwhile; `None` to stop.
fn next(woken: &Receiver<Wake>) -> Option<Vec<PathBuf>> {
    let mut all = match woken.recv() {
        Ok(Wake::Changed(paths)) => paths,
        Ok(Wake::Stop) | Err(_) => return None,
    };
    while let Ok(wake) = woken.try_recv() {
        match wake {
            Wake::Changed(paths) => all.extend(paths),
            Wake::Stop => return None,
        }
    }
    Some(all)
}
