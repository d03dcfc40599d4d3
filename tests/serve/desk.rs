//! A desk to write at: a site on the disk, and `serve` showing it, in this process. What it shows
//! is compared, over a socket, with what a run from nothing makes of the files as they are now.

use std::collections::BTreeSet;
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::TcpStream;
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Sender, channel};
use std::sync::{Arc, Mutex};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use narrarium::bundle::Bundle;
use narrarium::commands::serve::Turn;
use narrarium::compile::{Options, compile};
use narrarium::diag::Diagnostics;
use narrarium::memo::Memo;
use narrarium::shell::fs::read_site;
use narrarium::shell::server::{Bind, Server};
use narrarium::shell::terminal::Terminal;
use narrarium::shell::watch::{Next, Wake, Watch, Way};
use narrarium::sources::{Content, Sources, fixture};

/// Far longer than anything here takes: whoever waits this long waits for ever.
const PATIENCE: Duration = Duration::from_secs(60);

pub(crate) struct Desk {
    folder: tempfile::TempDir,
    port: u16,
    wake: Sender<Wake>,
    thread: Option<JoinHandle<()>>,
    troubles: Arc<Mutex<Vec<String>>>,
    /// Every path that was ever there.
    seen: BTreeSet<String>,
}

impl Desk {
    /// Writes the site down and begins to serve it.
    pub(crate) fn new(site: &str, way: Way) -> Self {
        let folder = tempfile::tempdir().unwrap();
        let root = folder.path().canonicalize().unwrap().join("site");
        lay(&root, site);
        let (say, hear) = channel();
        let troubles: Arc<Mutex<Vec<String>>> = Arc::default();
        let tell = Arc::clone(&troubles);
        let thread = std::thread::spawn(move || {
            let terminal = Terminal::mute();
            let mut watch = Watch::start(&root, way).unwrap();
            let mut turn = Turn::new(String::new(), Options::default(), &terminal);
            let (first, outcome) = turn.build(watch.sources());
            turn.tell(outcome, watch.sources());
            let server = Server::start(&Bind { host: "127.0.0.1".into(), port: 0, allowed: vec![] }, first, watch.waker()).unwrap();
            say.send((server.port(), watch.waker())).unwrap();
            loop {
                match watch.wait() {
                    Next::Changed => {
                        let (show, outcome) = turn.build(watch.sources());
                        server.show(show);
                        turn.tell(outcome, watch.sources());
                    }
                    Next::Trouble(error) => tell.lock().unwrap().push(error.message),
                    Next::Stop => return,
                }
            }
        });
        let (port, wake) = hear.recv().unwrap();
        let mut desk = Self { folder, port, wake, thread: Some(thread), troubles, seen: BTreeSet::new() };
        desk.settle("at the beginning");
        desk
    }

    /// A path of the site on the disk.
    pub(crate) fn at(&self, path: &str) -> PathBuf {
        self.folder.path().canonicalize().unwrap().join("site").join(path)
    }

    /// Changes a text, in place and in one step.
    pub(crate) fn replace(&self, path: &str, from: &str, to: &str) {
        fs::write(self.at(path), self.replaced(path, from, to)).unwrap();
    }

    /// A text with words replaced; the words must be there.
    pub(crate) fn replaced(&self, path: &str, from: &str, to: &str) -> String {
        let text = fs::read_to_string(self.at(path)).unwrap();
        assert!(text.contains(from), "{path} lacks {from}");
        text.replace(from, to)
    }

    /// Waits until every address answers what a run from nothing makes of the files.
    pub(crate) fn settle(&mut self, when: &str) {
        let begun = Instant::now();
        let sources = read_site(&self.at("")).unwrap();
        let compiled = compile(&sources, &Options::default(), &Memo::default(), &|_| {});
        while let Err(words) = self.agrees(&sources, compiled.bundle.as_ref(), &compiled.diagnostics) {
            assert!(begun.elapsed() < PATIENCE, "{when}: {words}");
            std::thread::sleep(Duration::from_millis(20));
        }
        self.seen.extend(compiled.bundle.into_iter().flat_map(|bundle| bundle.files.into_keys()));
    }

    fn agrees(&self, sources: &Sources, bundle: Option<&Bundle>, diagnostics: &Diagnostics) -> Result<(), String> {
        let (_, told) = self.get("_narrarium/diagnostics");
        let Some(bundle) = bundle else {
            let wrong = diagnostics.iter().find(|diagnostic| diagnostic.is_fault).ok_or("no bundle and no fault")?;
            assert!(sources.iter().count() > 0, "an empty site proves nothing");
            let is_told = String::from_utf8_lossy(&told).contains(&serde_json::to_string(&wrong.message).unwrap());
            return if is_told { Ok(()) } else { Err(format!("the fault is not told: {}", wrong.message)) };
        };
        if told != b"null" {
            return Err(format!("a fault is told that is none: {}", String::from_utf8_lossy(&told)));
        }
        for (path, bytes) in &bundle.files {
            let (status, body) = self.get(path);
            if status != 200 || bare(&body) != bytes[..] {
                return Err(format!("{path} is another file: {status}, {} bytes instead of {}", bare(&body).len(), bytes.len()));
            }
        }
        match self.seen.iter().find(|path| !bundle.files.contains_key(*path) && !path.starts_with("assets/") && self.get(path).0 != 404) {
            Some(path) => Err(format!("{path} is gone from the site and not from the server")),
            None => Ok(()),
        }
    }

    /// What the watch had to say besides.
    pub(crate) fn troubles(&self) -> Vec<String> {
        self.troubles.lock().unwrap().clone()
    }

    /// How many results the server has shown, counted from its start.
    pub(crate) fn version(&self) -> u64 {
        let (_, body) = self.get("");
        let text = String::from_utf8_lossy(&body).into_owned();
        text.split("reload.js?v=").nth(1).and_then(|rest| rest.split('&').next()).and_then(|digits| digits.parse().ok()).unwrap()
    }

    /// Status and body of an address.
    pub(crate) fn get(&self, path: &str) -> (u16, Vec<u8>) {
        get(self.port, path)
    }
}

impl Drop for Desk {
    fn drop(&mut self) {
        _ = self.wake.send(Wake::Stop);
        if let Some(thread) = self.thread.take() {
            _ = thread.join();
        }
    }
}

/// Asks a server as a browser would.
pub(crate) fn get(port: u16, path: &str) -> (u16, Vec<u8>) {
    get_as(port, "localhost", path)
}

/// Asks a server by one of its names.
pub(crate) fn get_as(port: u16, host: &str, path: &str) -> (u16, Vec<u8>) {
    let mut stream = TcpStream::connect(("127.0.0.1", port)).unwrap();
    stream.set_read_timeout(Some(PATIENCE)).unwrap();
    write!(stream, "GET /{path} HTTP/1.1\r\nHost: {host}\r\nConnection: close\r\n\r\n").unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let end = answer.windows(4).position(|four| four == b"\r\n\r\n").unwrap();
    let head = String::from_utf8_lossy(&answer[..end]).into_owned();
    let status = head.split(' ').nth(1).and_then(|code| code.parse().ok()).unwrap();
    (status, answer[end + 4..].to_vec())
}

/// A page without the script that the server adds.
pub(crate) fn bare(page: &[u8]) -> Vec<u8> {
    let find = |needle: &[u8], from: usize| page[from..].windows(needle.len()).position(|window| window == needle).map(|at| at + from);
    match find(b"<script src=\"/_narrarium/reload.js", 0).and_then(|start| Some((start, find(b"</script>", start)? + 9))) {
        Some((start, end)) => [&page[..start], &page[end..]].concat(),
        None => page.to_vec(),
    }
}

/// Writes the files of a fixture below a folder.
pub(crate) fn lay(root: &Path, site: &str) {
    for (_, file) in fixture::sources(site).iter() {
        let path = root.join(file.path.as_str());
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        if let Content::Text(text) = &file.content {
            fs::write(path, text.as_bytes()).unwrap();
        }
    }
}
