//! Serves a site from memory and tells browsers when it changed.
//!
//! In: snapshots, one after the other. Out: HTTP on loopback. One value is
//! swapped; whoever is being answered keeps the old one. The files are the
//! ones `build` writes, but for one script tag per page, which is added on the
//! way out. A run with faults does not replace the last good bundle: its
//! diagnostics lie over the page until they are gone.
//!
//! Against other sites open in the same browser: only known host names are
//! answered (a name that is re-bound to 127.0.0.1 is not), nothing is shared
//! across origins, and the addresses below `/_narrarium/` want a page of our own.

mod answer;
mod events;
mod files;
mod former;
mod gate;
mod mime;

use std::net::{SocketAddr, TcpListener, ToSocketAddrs};
use std::sync::mpsc::Sender;
use std::sync::{Arc, Mutex, PoisonError, RwLock};
use std::thread::JoinHandle;
use std::time::Duration;

use axum::Router;
use tokio::sync::{Notify, broadcast};

use super::watch::Wake;
use super::{Error, clock};
use crate::sources::Sources;
use events::Message;
pub use files::Files;
use former::Former;

/// How many pages are made at once: a browser asks for six, and each thread holds memory of its own.
const MAKERS: usize = 8;

/// Where to listen, and to which names to answer.
#[derive(Clone, Debug)]
pub struct Bind {
    pub host: String,
    pub port: u16,
    /// Host names that are answered besides the loopback ones.
    pub allowed: Vec<String>,
}

/// The result of one run as the server shows it.
#[derive(Clone, Debug, Default)]
pub struct Show {
    /// The new site; `None` leaves the last one.
    pub files: Option<Arc<dyn Files>>,
    /// The diagnostics as JSON (`diag::emit`), when something stops the build.
    pub faults: Option<String>,
    /// What it was made of, for the page of the translators.
    pub sources: Sources,
}

/// What is served at one moment.
#[derive(Debug)]
struct State {
    version: u64,
    files: Option<Arc<dyn Files>>,
    faults: Option<String>,
    sources: Sources,
    former: Former,
}

/// What every answer can reach.
#[derive(Debug)]
struct Shared {
    state: RwLock<Arc<State>>,
    /// `None` once the server is closing: open streams end.
    listeners: Mutex<Option<broadcast::Sender<Message>>>,
    names: gate::Names,
}

impl Shared {
    fn now(&self) -> Arc<State> {
        self.state.read().unwrap_or_else(PoisonError::into_inner).clone()
    }

    fn subscribe(&self) -> Option<broadcast::Receiver<Message>> {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).as_ref().map(broadcast::Sender::subscribe)
    }

    fn close(&self) {
        self.listeners.lock().unwrap_or_else(PoisonError::into_inner).take();
    }
}

/// A running server. It stops when it is dropped.
#[derive(Debug)]
pub struct Server {
    shared: Arc<Shared>,
    halt: Arc<Notify>,
    thread: Option<JoinHandle<()>>,
    address: SocketAddr,
    /// The port that was asked for and is taken.
    pub taken: Option<u16>,
}

impl Server {
    /// Begins to listen. `wake` hears of Ctrl-C.
    pub fn start(bind: &Bind, first: Show, wake: Sender<Wake>) -> Result<Self, Error> {
        let listener = listen(bind)?;
        let address = listener.local_addr().map_err(|error| Error::new(format!("cannot listen: {error}")))?;
        let (sender, _) = broadcast::channel(64);
        let state = State { version: clock::session(), files: first.files, faults: first.faults, sources: first.sources, former: Former::default() };
        let shared = Arc::new(Shared { state: RwLock::new(Arc::new(state)), listeners: Mutex::new(Some(sender)), names: gate::Names::new(bind) });
        let halt = Arc::new(Notify::new());
        let fail = |error: &std::io::Error| Error::new(format!("cannot start the server: {}", super::reason(error)));
        listener.set_nonblocking(true).map_err(|error| fail(&error))?;
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().max_blocking_threads(MAKERS).build().map_err(|error| fail(&error))?;
        let thread = std::thread::Builder::new()
            .name("server".to_owned())
            .spawn({
                let (shared, halt) = (shared.clone(), halt.clone());
                move || {
                    runtime.block_on(run(listener, shared, &halt, &wake));
                    // A page that is still being made is wanted by nobody any more.
                    runtime.shutdown_background();
                }
            })
            .map_err(|error| fail(&error))?;
        let taken = (bind.port != 0 && address.port() != bind.port).then_some(bind.port);
        Ok(Self { shared, halt, thread: Some(thread), address, taken })
    }

    /// Shows the result of another run and tells the browsers what changed.
    pub fn show(&self, show: Show) {
        let before = self.shared.now();
        let message = Message::between(before.version + 1, before.files.as_ref(), &show);
        let former = match (&before.files, &show.files) {
            (Some(old), Some(new)) => before.former.and(old.ready(), new.ready()),
            _ => before.former.clone(),
        };
        let state =
            State { version: before.version + 1, files: show.files.or_else(|| before.files.clone()), faults: show.faults, sources: show.sources, former };
        *self.shared.state.write().unwrap_or_else(PoisonError::into_inner) = Arc::new(state);
        if let Some(listeners) = self.shared.listeners.lock().unwrap_or_else(PoisonError::into_inner).as_ref() {
            // No browser is open: nobody to tell.
            _ = listeners.send(message);
        }
    }

    /// The address to open.
    pub fn url(&self) -> String {
        let port = self.address.port();
        match self.address.ip() {
            ip if ip.is_loopback() || ip.is_unspecified() => format!("http://localhost:{port}/"),
            std::net::IpAddr::V4(ip) => format!("http://{ip}:{port}/"),
            std::net::IpAddr::V6(ip) => format!("http://[{ip}]:{port}/"),
        }
    }

    /// The port it listens on.
    pub fn port(&self) -> u16 {
        self.address.port()
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.halt.notify_one();
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

/// The first free port from the one asked for.
fn listen(bind: &Bind) -> Result<TcpListener, Error> {
    let mut last = None;
    for port in bind.port..=bind.port.saturating_add(if bind.port == 0 { 0 } else { 20 }) {
        let addresses = (bind.host.as_str(), port)
            .to_socket_addrs()
            .map_err(|_| Error::new(format!("`{}` is no address of this machine", bind.host)).help("leave --host out to listen on this machine only"))?;
        // `localhost` may be both ::1 and 127.0.0.1; the older one is what every tool tries.
        let mut addresses: Vec<SocketAddr> = addresses.collect();
        addresses.sort_by_key(SocketAddr::is_ipv6);
        match TcpListener::bind(addresses.as_slice()) {
            Ok(listener) => return Ok(listener),
            Err(error) if error.kind() == std::io::ErrorKind::AddrInUse => last = Some(error),
            Err(error) => return Err(Error::new(format!("cannot listen on {}:{port}: {}", bind.host, super::reason(&error)))),
        }
    }
    let why = last.map(|error| super::reason(&error)).unwrap_or_default();
    Err(Error::new(format!("cannot listen on port {} or the twenty after it: {why}", bind.port)).help("choose another one with --port"))
}

async fn run(listener: TcpListener, shared: Arc<Shared>, halt: &Notify, wake: &Sender<Wake>) {
    let Ok(listener) = tokio::net::TcpListener::from_std(listener) else {
        _ = wake.send(Wake::Stop);
        return;
    };
    let quit = Arc::new(Notify::new());
    let router = Router::new().fallback(answer::answer).with_state(shared.clone());
    let serving = tokio::spawn({
        let quit = quit.clone();
        async move { axum::serve(listener, router).with_graceful_shutdown(async move { quit.notified().await }).await }
    });
    let is_over = tokio::select! {
        () = halt.notified() => true,
        () = interrupted() => false,
    };
    shared.close();
    quit.notify_one();
    // A browser that holds a connection open must not hold the person.
    _ = tokio::time::timeout(Duration::from_millis(500), serving).await;
    _ = wake.send(Wake::Stop);
    if !is_over {
        tokio::select! {
            () = halt.notified() => {}
            () = interrupted() => leave(),
        }
    }
}

/// Who asks twice does not wait for a run that takes long: nothing is written that could be half.
#[expect(clippy::exit, reason = "the thread that would return is busy")]
fn leave() {
    std::process::exit(130)
}

/// Ctrl-C, or what a service manager sends.
async fn interrupted() {
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = tokio::signal::ctrl_c() => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    _ = tokio::signal::ctrl_c().await;
}

#[cfg(test)]
mod tests;
