//! What the person at the terminal sees.
//!
//! Results go to standard output, everything else to standard error. Colour
//! and progress only where somebody watches: not in a pipe, not in CI, not
//! with `NO_COLOR`; `--quiet` leaves only what went wrong. A closed pipe
//! (`narrarium check | head`) is no error.

use std::io::{IsTerminal, Write};
use std::sync::Mutex;
use std::time::{Duration, Instant};

/// Where words go, and how.
#[derive(Debug)]
pub struct Terminal {
    quiet: bool,
    /// Whether not even what went wrong is shown.
    mute: bool,
    /// Whether progress may be drawn and wiped out again.
    lively: bool,
    /// When a line of progress was drawn last, while it stands on the screen.
    drawn: Mutex<Option<Instant>>,
}

/// One of the two streams.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stream {
    Out,
    Err,
}

impl Terminal {
    /// Looks at the streams and the environment once.
    pub fn new(quiet: bool) -> Self {
        let lively = !quiet && std::io::stderr().is_terminal() && !is_set("CI") && std::env::var("TERM").as_deref() != Ok("dumb");
        Self { quiet, mute: false, lively, drawn: Mutex::new(None) }
    }

    /// A terminal that shows nothing: for whoever runs a command without a person.
    pub fn mute() -> Self {
        Self { quiet: true, mute: true, lively: false, drawn: Mutex::new(None) }
    }

    /// A result, to standard output; nothing when quiet.
    pub fn say(&self, text: &str) {
        if !self.quiet {
            self.print(text);
        }
    }

    /// What was asked for, to standard output, quiet or not.
    pub fn print(&self, text: &str) {
        self.write(Stream::Out, text);
    }

    /// A remark, to standard error; nothing when quiet.
    pub fn tell(&self, text: &str) {
        if !self.quiet {
            self.warn(text);
        }
    }

    /// What went wrong, to standard error, quiet or not.
    pub fn warn(&self, text: &str) {
        self.write(Stream::Err, text);
    }

    fn write(&self, stream: Stream, text: &str) {
        self.wipe();
        if !self.mute {
            write(stream, text);
        }
    }

    /// An error of the shell: what, and what to do.
    pub fn error(&self, error: &super::Error) {
        let (bold, cyan, plain) = if self.has_colour(Stream::Err) { ("\u{1b}[1;91m", "\u{1b}[1;96m", "\u{1b}[0m") } else { ("", "", "") };
        let mut text = format!("{bold}error{plain}: {}\n", error.message);
        for help in &error.help {
            text.push_str(&format!("  {cyan}help{plain}: {help}\n"));
        }
        self.warn(&text);
    }

    /// A line that the next one replaces; nothing where nobody watches. More
    /// than twenty a second are not drawn: a terminal is slower than a page.
    pub fn progress(&self, text: &str) {
        let Ok(mut drawn) = self.drawn.lock() else { return };
        if self.lively && drawn.is_none_or(|last| last.elapsed() > Duration::from_millis(50)) {
            *drawn = Some(Instant::now());
            write(Stream::Err, &format!("\r\u{1b}[2K{text}"));
        }
    }

    /// Removes the line of progress.
    pub fn wipe(&self) {
        if self.drawn.lock().is_ok_and(|mut drawn| drawn.take().is_some()) {
            write(Stream::Err, "\r\u{1b}[2K");
        }
    }

    /// Whether a stream shows colour: `NO_COLOR`, `CLICOLOR_FORCE` and the
    /// like are obeyed.
    pub fn has_colour(&self, stream: Stream) -> bool {
        use anstream::{AutoStream, ColorChoice};
        let choice = match stream {
            Stream::Out => AutoStream::choice(&std::io::stdout()),
            Stream::Err => AutoStream::choice(&std::io::stderr()),
        };
        choice != ColorChoice::Never
    }

    /// Columns of the terminal; a readable width where there is none.
    pub fn width(&self) -> usize {
        let typed = std::env::var("COLUMNS").ok().and_then(|text| text.parse().ok());
        typed.or_else(columns).unwrap_or(100).clamp(40, 200)
    }

    /// Asks a question and reads one line; `None` where nobody can answer.
    pub fn ask(&self, question: &str) -> Option<String> {
        if self.quiet || !std::io::stdin().is_terminal() || !std::io::stderr().is_terminal() {
            return None;
        }
        self.warn(&format!("{question} "));
        let mut line = String::new();
        std::io::stdin().read_line(&mut line).ok()?;
        Some(line.trim().to_owned()).filter(|line| !line.is_empty())
    }
}

fn is_set(name: &str) -> bool {
    std::env::var_os(name).is_some_and(|value| !value.is_empty() && value != "false" && value != "0")
}

#[cfg(unix)]
fn columns() -> Option<usize> {
    let size = rustix::termios::tcgetwinsize(std::io::stdout()).or_else(|_| rustix::termios::tcgetwinsize(std::io::stderr())).ok()?;
    (size.ws_col > 0).then_some(usize::from(size.ws_col))
}

#[cfg(not(unix))]
fn columns() -> Option<usize> {
    None
}

/// Writes and forgets errors: there is nobody left to tell.
fn write(stream: Stream, text: &str) {
    _ = match stream {
        Stream::Out => {
            let mut out = anstream::stdout().lock();
            out.write_all(text.as_bytes()).and_then(|()| out.flush())
        }
        Stream::Err => {
            let mut err = anstream::stderr().lock();
            err.write_all(text.as_bytes()).and_then(|()| err.flush())
        }
    };
}

/// Colour everywhere, whatever the streams are.
pub fn always_colour() {
    anstream::ColorChoice::Always.write_global();
}

/// No colour anywhere.
pub fn never_colour() {
    anstream::ColorChoice::Never.write_global();
}
