//! `narrarium translate export`: a file for translators.

use std::path::PathBuf;

use clap::{Args, ValueEnum};

use super::page::Pages;
use super::{open, tongue};
use crate::commands::build::counted;
use crate::commands::{At, Done, Exit, Failure};
use crate::shell::terminal::Terminal;
use crate::shell::{Error, fs};
use crate::translate::exchange::{Mark, Wanted, is_below, parcel};
use crate::translate::{po, xliff};

/// Write a file for translators
///
/// Every text with its translation, what it is, the page it appears on, how long
/// it may be and the glossary's words for the terms in it. References are
/// protected codes in XLIFF, and stay Markdown in PO.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium translate export --to vi                          XLIFF 1.2, into SITE.vi.xlf
  narrarium translate export --to ms --only-open -o todo.xlf  what is missing or stale
  narrarium translate export --to ar --format po
  narrarium translate export --to de --xliff-version 2.0 penang/structure penang/cluster

The file is the same however often it is written, as long as the texts are. It names the
language it is for: `narrarium translate import FILE` needs nothing else.")]
pub(super) struct Export {
    #[command(flatten)]
    at: At,
    /// The language to translate into
    #[arg(long, short, value_name = "LANG")]
    to: String,
    /// The format of the file
    #[arg(long, short, value_enum, default_value_t = Format::Xliff)]
    format: Format,
    /// Which XLIFF; 1.2 is read by every program
    #[arg(long, value_enum, default_value_t = Version::V12, value_name = "VERSION")]
    xliff_version: Version,
    /// Only texts that are missing or stale
    #[arg(long)]
    only_open: bool,
    /// The file to write; `-` is standard output
    #[arg(long, short, value_name = "FILE")]
    output: Option<PathBuf>,
    /// Names of texts, or the beginnings of names; all without one
    #[arg(value_name = "NAME")]
    names: Vec<String>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Xliff,
    Po,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Version {
    #[value(name = "1.2")]
    V12,
    #[value(name = "2.0")]
    V20,
}

/// Writes the file.
pub(super) fn run(args: &Export, terminal: &Terminal) -> Done {
    let Some(desk) = open(&args.at, terminal)? else { return Ok(Exit::Content) };
    let lang = tongue(&desk.ledger.languages, &args.to)?;
    if let Some(name) = args.names.iter().find(|name| !desk.ledger.segments.iter().any(|segment| is_below(&segment.id, name))) {
        return Err(Failure::Usage(Error::new(format!("no text is called `{name}`")).help("`narrarium translate status --show missing` lists names")));
    }
    let pages = Pages::of(&desk.sources);
    let wanted = Wanted { names: args.names.clone(), open_only: args.only_open };
    let parcel = parcel(&desk.ledger, &desk.sources, lang, &wanted, &|segment| pages.page(segment, lang));
    let text = match (args.format, args.xliff_version) {
        (Format::Po, _) => po::spelled(&parcel),
        (Format::Xliff, Version::V12) => xliff::spelled(&parcel, xliff::Edition::V12),
        (Format::Xliff, Version::V20) => xliff::spelled(&parcel, xliff::Edition::V20),
    };
    let open = parcel.units.iter().filter(|unit| unit.mark == Mark::Open).count();
    let told = format!("{}, {open} of them to translate", counted(parcel.units.len(), "text", "texts"));
    if args.output.as_deref().is_some_and(|path| path.as_os_str() == "-") {
        terminal.print(&text);
        terminal.tell(&format!("{told}\n"));
        return Ok(Exit::Fine);
    }
    let ending = if args.format == Format::Po { "po" } else { "xlf" };
    let path = args.output.clone().unwrap_or_else(|| {
        let name = desk.site.root.file_name().map_or_else(|| "site".to_owned(), |name| name.to_string_lossy().into_owned());
        PathBuf::from(format!("{name}.{}.{ending}", parcel.target_tag))
    });
    let full = fs::current_folder().join(&path);
    fs::write(&full, text.as_bytes())?;
    terminal.say(&format!("{}: {told}\n", path.display()));
    Ok(Exit::Fine)
}
