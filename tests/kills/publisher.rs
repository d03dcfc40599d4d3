//! A program that does nothing but publish: the room under test without the seconds of a compiler.
//!
//! In: `NARRARIUM_PUBLISH`, the folder of a finished site, and `NARRARIUM_OUTPUT`. The test binary
//! starts itself with them; without them the test is empty.

use std::path::PathBuf;
use std::process::{Command, Stdio};

use narrarium::bundle::manifest::NAME;
use narrarium::shell::Error;
use narrarium::shell::output::{Publication, Stranger};
use rayon::prelude::*;

use super::scene::{Scene, tree};

#[test]
#[expect(clippy::exit, reason = "this process is the program")]
fn publisher() {
    let Ok(site) = std::env::var("NARRARIUM_PUBLISH") else { return };
    let output = PathBuf::from(std::env::var("NARRARIUM_OUTPUT").unwrap());
    let publish = || -> Result<(), Error> {
        let publication = Publication::begin(&output, Stranger::Refuse)?;
        tree(site.as_ref()).into_par_iter().filter(|(path, _)| path != NAME).try_for_each(|(path, bytes)| publication.put(&path, &bytes))?;
        publication.finish().map(|_| ())
    };
    if let Err(error) = publish() {
        eprintln!("{error}\n{}", error.help.join("\n"));
        std::process::exit(3);
    }
}

/// The command that runs it.
pub(super) fn command(scene: &Scene, site: &str, mishap: &str) -> Command {
    let mut command = Command::new(std::env::current_exe().unwrap());
    command.args(["--exact", "kills::publisher::publisher", "--nocapture"]);
    command.env("NARRARIUM_PUBLISH", scene.root().join("built").join(site)).env("NARRARIUM_OUTPUT", scene.output()).env("NARRARIUM_MISHAP", mishap);
    command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::piped());
    command
}
