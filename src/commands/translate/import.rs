//! `narrarium translate import`: what translators send back.

use std::collections::{BTreeMap, BTreeSet};
use std::path::PathBuf;

use clap::Args;

use super::{Desk, open, tongue};
use crate::base::locale::Lang;
use crate::base::path::SitePath;
use crate::base::span::{FileId, Span};
use crate::commands::build::counted;
use crate::commands::{At, Done, Exit, Failure, faults, report};
use crate::compile::{Options, unjudged};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::lint;
use crate::memo::Memo;
use crate::shell::terminal::{Stream, Terminal};
use crate::shell::{Error, clock, fs};
use crate::sources::{Content, File, Sources};
use crate::translate::accept::{Accepted, Change, accept};
use crate::translate::apply::{Waiting, apply};
use crate::translate::exchange::Delivery;
use crate::translate::state::{self, Line};
use crate::translate::{ledger, po, xliff};

/// Read a file that translators send back
///
/// PO and XLIFF 1.2 or 2.0, told apart by what they hold. Every text is held
/// against its source first: references must be the same, numbers are compared by
/// value. When anything is wrong, nothing is written. A translation goes where it
/// stands now; new ones go into text.LANG.toml and STEM.LANG.md of their cluster.
#[derive(Clone, Debug, Args)]
#[command(after_help = "\
Examples:
  narrarium translate import penang.vi.xlf
  narrarium translate import ms.po --dry-run

Texts marked as not finished (fuzzy, needs-translation) are left out. Afterwards
`git diff` shows what has changed, and `narrarium translate status` what is still missing.

Exit codes: 0 imported, 1 something is wrong and nothing was written, 2 wrong arguments, 3 the system refused.")]
pub(super) struct Import {
    #[command(flatten)]
    at: At,
    /// The file
    file: PathBuf,
    /// The language, for a file that does not say it
    #[arg(long, short, value_name = "LANG")]
    lang: Option<String>,
    /// Say what would be written, and write nothing
    #[arg(long)]
    dry_run: bool,
}

/// The codes of what is found in such a file.
const FAULT: Code = Code("translators-file");
const REMARK: Code = Code("translators-file-remark");

/// Imports the file.
pub(super) fn run(args: &Import, terminal: &Terminal) -> Done {
    let Some(desk) = open(&args.at, terminal)? else { return Ok(Exit::Content) };
    let letter = letter(args)?;
    let text = letter.text(FileId(0));
    let delivery = if text.trim_start().starts_with('<') { xliff::read(text) } else { po::read(text) };
    let lang = match language(args, &desk, &delivery)? {
        Ok(lang) => lang,
        Err(fault) => {
            let mut found = Diagnostics::default();
            found.push(fault);
            return refuse(terminal, &found, &letter, "");
        }
    };
    let tag = desk.ledger.languages.locale(lang).as_str();
    let numbers = lint::Numbers::new(desk.ledger.languages.locale(Lang::DEFAULT).language(), desk.ledger.languages.locale(lang).language());
    let accepted = accept(&desk.ledger, lang, &delivery, &|source, text| numbers.differ(source, text), clock::today());
    let found = told(&accepted);
    if found.has_faults() {
        return refuse(terminal, &found, &letter, "");
    }
    let applied = apply(&desk.ledger, &desk.sources, lang, &accepted.changes);
    let waiting: BTreeSet<&str> = applied.waiting.iter().flat_map(|waiting| waiting.texts.iter().map(String::as_str)).collect();
    let id = |change: &&Change| desk.ledger.segments[change.segment].id.as_str();
    let written: Vec<&Change> = accepted.changes.iter().filter(|change| !waiting.contains(id(change))).collect();
    // The site is read again with the new files: what they say must be what came.
    let after = with(&desk.sources, &applied.files);
    let Some(renewed) = ledger(&after) else { return Err(broken("site.toml")) };
    let news: BTreeMap<&str, &crate::translate::Segment> = renewed.segments.iter().map(|segment| (segment.id.as_str(), segment)).collect();
    for change in &written {
        let version = news.get(id(change)).and_then(|segment| segment.told.get(&lang));
        if version.is_none_or(|version| version.text != change.text) {
            let arrival = delivery.units.iter().find(|unit| unit.id.as_deref() == Some(id(change)));
            let at = arrival.map_or(0..0, |arrival| arrival.target_at.clone());
            let mut found = Diagnostics::default();
            found.push(
                Diagnostic::fault(FAULT, Span::new(FileId(0), at), format!("`{}` would not be one text any more", id(change)))
                    .help("a sign at its beginning means a list, a heading or a table: put a \\ before it, or word it in another way"),
            );
            return refuse(terminal, &found, &letter, "");
        }
    }
    let (_, diagnostics) = unjudged(&after, &Options { drafts: true, without_drawings: true, texts_in_print: false }, &Memo::default(), &|_| {});
    if diagnostics.has_faults() {
        return refuse(terminal, &faults(&diagnostics), &after, &desk.site.prefix);
    }
    let lines: BTreeMap<String, Line> =
        written.iter().copied().chain(&accepted.confirmed).map(|change| (id(&change).to_owned(), change.line.clone())).collect();
    let mut files: BTreeMap<String, String> = applied.files;
    let homes: BTreeSet<Option<String>> =
        renewed.segments.iter().filter(|segment| lines.contains_key(&segment.id)).map(|segment| segment.cluster.clone()).collect();
    for home in homes {
        files.insert(state::path(home.as_deref(), tag), renewed.book(home.as_deref(), lang, &lines));
    }
    files.retain(|path, text| desk.sources.find(path).is_none_or(|(file, _)| desk.sources.text(file) != text));
    terminal.warn(&report(&found, &letter, "", terminal, Stream::Err));
    if !args.dry_run {
        for (path, text) in &files {
            fs::write(&desk.site.root.join(path), text.as_bytes())?;
        }
    }
    summary(terminal, &desk, args.dry_run, &files, (written.len(), &accepted), &applied.waiting);
    Ok(Exit::Fine)
}

/// The file as a snapshot of its own, so that messages show its lines.
fn letter(args: &Import) -> Result<Sources, Failure> {
    let path = fs::current_folder().join(&args.file);
    let name = args.file.to_string_lossy().replace('\\', "/");
    let Some(bytes) = fs::read(&path)? else {
        return Err(Failure::Usage(Error::new(format!("there is no file `{name}`")).help("name a file that came back from a translator")));
    };
    let text = String::from_utf8(bytes)
        .map_err(|_| Failure::Usage(Error::new(format!("`{name}` is not UTF-8 text")).help("save it as UTF-8 in your translation program")))?;
    let text = text.strip_prefix('\u{FEFF}').unwrap_or(&text);
    Ok(Sources::new(vec![File { path: SitePath::new(name), content: Content::Text(text.into()) }]))
}

/// The language of the file, or what is wrong with it.
fn language(args: &Import, desk: &Desk, delivery: &Delivery) -> Result<Result<Lang, Diagnostic>, Failure> {
    let languages = &desk.ledger.languages;
    let own = languages.locale(Lang::DEFAULT).as_str();
    let fault = |at: &std::ops::Range<usize>, message: String, help: String| Diagnostic::fault(FAULT, Span::new(FileId(0), at.clone()), message).help(help);
    if let Some((tag, at)) = delivery.source_tag.as_ref().filter(|(tag, _)| !tag.eq_ignore_ascii_case(own)) {
        let help = "is it the file of another site? Name the folder of its own with --site".to_owned();
        return Ok(Err(fault(at, format!("this file is translated from `{tag}`, and this site is written in `{own}`"), help)));
    }
    let asked = args.lang.as_deref().map(|tag| tongue(languages, tag)).transpose()?;
    let Some((tag, at)) = &delivery.tag else {
        return match asked {
            Some(lang) => Ok(Ok(lang)),
            // A file that cannot be read at all says that first.
            None if !delivery.faults.is_empty() => Ok(Err(fault(&delivery.faults[0].at, delivery.faults[0].message.clone(), delivery.faults[0].help.clone()))),
            None => Err(Failure::Usage(Error::new("the file does not say which language it is in").help("say it: --lang ms"))),
        };
    };
    let found = languages.all().find(|lang| languages.locale(*lang).as_str().eq_ignore_ascii_case(tag)).filter(|lang| *lang != Lang::DEFAULT);
    let tags: Vec<&str> = languages.all().skip(1).map(|lang| languages.locale(lang).as_str()).collect();
    Ok(match (found, asked) {
        (Some(found), Some(asked)) if found != asked => Err(fault(
            at,
            format!("this file is in `{tag}`, not in `{}`", languages.locale(asked)),
            "leave out --lang, or import the file of that language".to_owned(),
        )),
        (Some(found), _) => Ok(found),
        (None, _) => {
            Err(fault(at, format!("this file is in `{tag}`, into which this site is not translated"), format!("languages of the site: {}", tags.join(", "))))
        }
    })
}

fn told(accepted: &Accepted) -> Diagnostics {
    let mut out = Diagnostics::default();
    for remark in &accepted.remarks {
        let span = Span::new(FileId(0), remark.at.clone());
        let one = match remark.is_fault {
            true => Diagnostic::fault(FAULT, span, remark.message.clone()),
            false => Diagnostic::lint(REMARK, Severity::Warning, Place::Span(span), remark.message.clone()),
        };
        out.push(one.help(remark.help.clone()));
    }
    out.sorted()
}

fn refuse(terminal: &Terminal, found: &Diagnostics, sources: &Sources, prefix: &str) -> Done {
    terminal.warn(&report(found, sources, prefix, terminal, Stream::Err));
    terminal.warn("nothing was written; every file is as it was\n");
    Ok(Exit::Content)
}

fn with(sources: &Sources, files: &BTreeMap<String, String>) -> Sources {
    let new = files.iter().map(|(path, text)| File { path: SitePath::new(path.as_str()), content: Content::Text(text.as_str().into()) });
    Sources::new(sources.iter().map(|(_, file)| file.clone()).chain(new).collect())
}

fn broken(what: &str) -> Failure {
    Failure::System(Error::new(format!("the new {what} cannot be read")).help("this is a fault of narrarium; please report it, nothing was written"))
}

fn summary(terminal: &Terminal, desk: &Desk, is_dry: bool, files: &BTreeMap<String, String>, (written, accepted): (usize, &Accepted), waiting: &[Waiting]) {
    for path in files.keys() {
        terminal.say(&format!("{}{path}: {}\n", desk.site.prefix, if is_dry { "would be written" } else { "written" }));
    }
    let mut words = format!("{} new or changed", counted(written, "translation", "translations"));
    if !accepted.confirmed.is_empty() {
        words.push_str(&format!(", {} confirmed", accepted.confirmed.len()));
    }
    if accepted.left > 0 {
        words.push_str(&format!(", {} not translated or not finished, and left out", counted(accepted.left, "text", "texts")));
    }
    terminal.say(&format!("{words}\n"));
    for waiting in waiting {
        let lacks = counted(waiting.missing, "text is", "texts are");
        terminal.warn(&format!(
            "{}{}: {} of it not written, because {lacks} still missing: readers would meet a page with holes\n",
            desk.site.prefix,
            waiting.of,
            counted(waiting.texts.len(), "translation", "translations")
        ));
    }
}
