//! `narrarium init`: a new, complete, building site.
//!
//! In: a folder that is empty or does not exist, and a sector. Out: a small
//! invented cluster in two languages, written out as an author would write it.
//! The texts stand in `init/template`; what differs between sectors stands
//! between `@` signs and is filled from `sector`.

mod sector;

use std::path::{Path, PathBuf};

use clap::Args;
use include_dir::{Dir, include_dir};

use super::{Done, Exit, Failure};
use crate::shell::terminal::Terminal;
use crate::shell::{Error, fs};
use sector::Sector;

static TEMPLATE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/commands/init/template");

/// Written when everything else is there: a folder with it is a site.
const LAST: &str = "site.toml";

/// Make a new site
///
/// Writes a complete small site into an empty folder: configuration, an
/// invented cluster with actors, ties, events, facts and sources, the sections
/// and questions of an explanation, in English and Chinese. It builds as it is;
/// replace it piece by piece with your own.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium init my-site
  narrarium init my-site --sector automotive

Then:
  cd my-site
  narrarium serve --open")]
pub struct Init {
    /// The folder to make
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    /// Which stages the sample's value chain has
    #[arg(long, value_enum, default_value_t = Sector::Generic)]
    sector: Sector,
}

/// Makes the site.
pub fn run(args: &Init, terminal: &Terminal) -> Done {
    let folder = fs::current_folder().join(&args.folder);
    let files = files(args.sector);
    if !fs::is_free_for(&folder, &files)? {
        return Err(Failure::Usage(
            Error::new(format!("`{}` is not empty", args.folder.display())).help("a new site needs a folder of its own: narrarium init my-site"),
        ));
    }
    for (path, text) in &files {
        fs::write(&folder.join(path), text.as_bytes())?;
    }
    let name = args.folder.display();
    // Who made it where they stand need not go there.
    let step = if args.folder == Path::new(".") { String::new() } else { format!("  cd {name}\n") };
    terminal.say(&format!("made a sample site in {name} ({} files)\n\n{step}  narrarium serve --open    see it, and change it\n  narrarium check           what is wrong or missing\n", files.len()));
    Ok(Exit::Fine)
}

/// Every file of a new site by its path.
fn files(sector: Sector) -> Vec<(String, String)> {
    let mut out = Vec::new();
    gather(&TEMPLATE, &mut |path, text| {
        // Under their own names they would configure this repository.
        let path = match path {
            "gitignore" | "gitattributes" => format!(".{path}"),
            _ => path.to_owned(),
        };
        out.push((path, sector.fill(text)));
    });
    out.sort_by(|(a, _), (b, _)| (a == LAST, a).cmp(&(b == LAST, b)));
    out
}

fn gather(folder: &Dir<'static>, add: &mut impl FnMut(&str, &'static str)) {
    for file in folder.files() {
        if let Some(text) = file.contents_utf8() {
            add(&file.path().to_string_lossy().replace('\\', "/"), text);
        }
    }
    for inner in folder.dirs() {
        gather(inner, add);
    }
}

#[cfg(test)]
mod tests {
    use clap::ValueEnum;

    use super::*;
    use crate::base::path::SitePath;
    use crate::compile::{Options, compile};
    use crate::diag::Severity;
    use crate::diag::emit::{Format, Style, emit};
    use crate::memo::Memo;
    use crate::sources::{Content, File, Sources};

    #[test]
    fn every_sector_is_without_fault() {
        for sector in Sector::value_variants() {
            let files = files(*sector);
            for slot in ["@design", "@input", "@tools", "@gap", "@core", "@item", "@class"] {
                assert!(files.iter().all(|(_, text)| !text.contains(slot)), "{sector:?}: {slot} was not filled");
            }
            let sources = Sources::new(files.into_iter().map(|(path, text)| File { path: SitePath::new(path), content: Content::Text(text.into()) }).collect());
            let diagnostics = compile(&sources, &Options { without_drawings: true, ..Options::default() }, &Memo::default(), &|_| {}).diagnostics;
            let text = emit(Format::Human, &diagnostics, &sources, &Style::default());
            assert_eq!(diagnostics.count(Severity::Error), 0, "{sector:?}\n{text}");
        }
    }
}
