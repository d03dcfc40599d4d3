//! `narrarium serve`: build in memory, show, watch, build again.

mod turn;

use clap::Args;

use super::site::Site;
use super::{At, Done, Exit, Failure};
use crate::compile::Options;
use crate::shell::server::{Bind, Server};
use crate::shell::terminal::Terminal;
use crate::shell::watch::{Watch, Way};
use crate::shell::{Error, browser};
pub use turn::Turn;

/// Show the site in a browser while you write
///
/// Builds in memory, serves on this machine only, watches the site's folder and
/// reloads the page when something changed. With a fault the last good version
/// stays, and what is wrong lies over it until it is corrected. Nothing is
/// written to disk. Ctrl-C ends it.
///
/// The address /_narrarium/translations shows what each language lacks and which
/// translations are stale.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium serve --open                              and open a browser
  narrarium serve --port 8080 --drafts
  narrarium serve --poll                              on a network disk, or in a container
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
    /// Look at the files every half second instead of waiting to be told of changes: for network disks and
    /// folders shared with a container. Where the system refuses to tell, that happens by itself
    #[arg(long)]
    poll: bool,
}

/// Serves until it is told to stop.
pub fn run(args: &Serve, terminal: &Terminal) -> Done {
    let site = Site::existing(&args.at)?;
    let bind = bind(args)?;
    let mut turn = Turn::new(site.prefix.clone(), Options { drafts: args.drafts, ..Options::default() }, terminal);
    let mut watch = Watch::start(&site.root, if args.poll { Way::Looking } else { Way::Events })?;
    let (first, outcome) = turn.build(watch.sources());
    let server = Server::start(&bind, first, watch.waker())?;
    if !is_loopback(&bind.host) {
        terminal.warn("warning: other machines can read this site, and what is wrong with it, as long as it is served\n");
    }
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
    turn.tell(outcome, watch.sources());
    turn.round(&mut watch, &server);
    terminal.tell("stopped\n");
    Ok(Exit::Fine)
}

/// A name that others can reach needs a list of the names they may use: a
/// server that answers to any name can be read by any page in the browser.
fn bind(args: &Serve) -> Result<Bind, Failure> {
    if !is_loopback(&args.host) && args.allow_host.is_empty() {
        return Err(Failure::Usage(
            Error::new(format!("`--host {}` shows the site to other machines", args.host))
                .help("say under which name they reach it: --allow-host my-machine.local, or its address"),
        ));
    }
    Ok(Bind { host: args.host.clone(), port: args.port, allowed: args.allow_host.clone() })
}

fn is_loopback(host: &str) -> bool {
    host == "localhost" || host.parse::<std::net::IpAddr>().is_ok_and(|ip| ip.is_loopback())
}
