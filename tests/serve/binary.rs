//! `narrarium serve` as it is typed: where it listens, and what it says about that.

use std::net::TcpStream;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::desk::{get, lay};
use crate::rendering::SITE;

/// The program, serving a small site, until it is dropped.
struct Serving {
    folder: tempfile::TempDir,
    child: Child,
    port: u16,
}

impl Serving {
    fn start(words: &[&str]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        lay(&folder.path().join("site"), SITE);
        let log = std::fs::File::create(folder.path().join("log")).unwrap();
        let child = Command::new(env!("CARGO_BIN_EXE_narrarium"))
            .args(["serve", "--site", "site"])
            .args(words)
            .current_dir(folder.path())
            .env("NO_COLOR", "1")
            .stdin(Stdio::null())
            .stdout(log.try_clone().unwrap())
            .stderr(log)
            .spawn()
            .unwrap();
        let mut serving = Self { folder, child, port: 0 };
        let said = serving.until("(Ctrl-C to stop)");
        serving.port = said.rsplit("localhost:").next().and_then(|rest| rest.split('/').next()).and_then(|digits| digits.parse().ok()).unwrap();
        serving
    }

    /// What it has said, once it has said these words.
    fn until(&mut self, words: &str) -> String {
        let begun = Instant::now();
        loop {
            let said = std::fs::read_to_string(self.folder.path().join("log")).unwrap();
            if said.contains(words) {
                return said;
            }
            assert!(self.child.try_wait().unwrap().is_none() && begun.elapsed() < Duration::from_secs(60), "it never said {words}:\n{said}");
            std::thread::sleep(Duration::from_millis(20));
        }
    }
}

impl Drop for Serving {
    fn drop(&mut self) {
        _ = self.child.kill();
        _ = self.child.wait();
    }
}

#[test]
fn it_listens_on_this_machine_only_and_takes_the_next_port() {
    let mut first = Serving::start(&["--port", "0"]);
    assert_eq!(get(first.port, "").0, 200);
    // The whole of 127/8 is this machine, but only 127.0.0.1 was named: whoever listens everywhere answers here too.
    assert!(TcpStream::connect(("127.0.0.2", first.port)).is_err());
    assert!(!first.until("serving").contains("other machines"));
    let mut second = Serving::start(&["--port", &first.port.to_string(), "--poll"]);
    second.until(&format!("port {} is taken", first.port));
    assert_ne!(second.port, first.port);
    assert_eq!(get(second.port, "").0, 200);
}

#[test]
fn a_change_is_shown_with_and_without_events() {
    for words in [&["--port", "0"][..], &["--port", "0", "--poll"]] {
        let mut serving = Serving::start(words);
        let path = serving.folder.path().join("site/content/toy/structure.md");
        let good = std::fs::read_to_string(&path).unwrap();
        std::fs::write(&path, good.replace("[^paper]", "[^pap]")).unwrap();
        serving.until("site/content/toy/structure.md:3");
        std::fs::write(&path, good.replace("Nobody", "Everybody")).unwrap();
        let begun = Instant::now();
        while !String::from_utf8_lossy(&get(serving.port, "en/toy/structure.html").1).contains("Everybody") {
            assert!(begun.elapsed() < Duration::from_secs(60), "{words:?}");
        }
    }
}

#[test]
fn who_listens_to_others_says_their_names_and_is_warned() {
    let mut serving = Serving::start(&["--port", "0", "--host", "0.0.0.0", "--allow-host", "box.local"]);
    serving.until("warning: other machines can read this site");
    assert_eq!(get(serving.port, "").0, 200);
    for (host, expected) in [("box.local", 200), ("evil.example", 403)] {
        assert_eq!(super::desk::get_as(serving.port, host, "").0, expected, "{host}");
    }
}
