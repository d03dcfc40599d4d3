//! Opens an address in the person's browser.

use std::process::{Command, Stdio};

use super::Error;

/// Asks the system to show an address.
pub fn open(url: &str) -> Result<(), Error> {
    let (program, arguments): (&str, &[&str]) = if cfg!(target_os = "macos") {
        ("open", &[])
    } else if cfg!(windows) {
        ("rundll32", &["url.dll,FileProtocolHandler"])
    } else {
        ("xdg-open", &[])
    };
    Command::new(program)
        .args(arguments)
        .arg(url)
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null())
        .spawn()
        .map(|_| ())
        .map_err(|error| Error::new(format!("cannot open a browser: {}", super::reason(&error))).help(format!("open {url} yourself")))
}
