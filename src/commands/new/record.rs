//! One record as text, in the file where it belongs.
//!
//! In: what was typed and what is there. Out: the whole new text of one file.
//! The record is put at the end: nothing that stands in the file is touched,
//! so comments, order and spelling stay as the author left them.

use toml_edit::Value;

use super::shelf::Shelf;
use super::typed::Typed;
use super::value::{self, cell};
use super::{Addition, help, usage};
use crate::base::ids::{LONGEST, check};
use crate::base::path::SitePath;
use crate::base::slug::slug;
use crate::commands::Failure;
use crate::commands::site::Site;
use crate::model::kind::Kind;
use crate::model::schema::{self, Field, Type};
use crate::shell::Error;
use crate::shell::fs;
use crate::shell::terminal::Terminal;
use crate::sources::Sources;

/// Kinds that state something: without a source `check` complains, and the
/// empty list is where it goes.
const STATING: [Kind; 8] = [Kind::Actor, Kind::Relation, Kind::Event, Kind::Fact, Kind::Project, Kind::Mechanism, Kind::Observation, Kind::Incentive];

/// Adds a record.
pub(super) fn add(kind: Kind, mut typed: Typed, sources: &Sources, site: &Site, terminal: &Terminal) -> Result<Addition, Failure> {
    let shelf = Shelf::new(sources, typed.one("cluster"))?;
    for (word, text) in help::words(kind).iter().zip(typed.words.clone()) {
        typed.flags.insert(0, ((*word).to_owned(), text));
    }
    ask(kind, &mut typed, terminal)?;
    let id = id(kind, &typed, &shelf)?;
    let fields = fields(kind, &typed, &shelf)?;
    let file = match typed.one("file") {
        Some(file) => named(file, site)?,
        None => shelf.fullest(kind).map_or_else(|| format!("{}/{}s.toml", shelf.folder(), kind.word()), str::to_owned),
    };
    let old = fs::read(&site.root.join(&file))?.unwrap_or_default();
    let text = String::from_utf8(old).map_err(|_| usage(format!("`{file}` is not UTF-8 text")).help("save it as UTF-8"))?;
    let new = if file.ends_with(".csv") { row(&file, &text, &id, kind, &fields)? } else { table(&file, &text, &id, kind, &fields)? };
    Ok(Addition { path: file.clone(), bytes: new.into_bytes(), what: format!("added {} `{id}` to", kind.word()) })
}

/// Required fields that were not given are asked for, or named all at once.
fn ask(kind: Kind, typed: &mut Typed, terminal: &Terminal) -> Result<(), Failure> {
    let given = |typed: &Typed, name: &str| typed.one(name).is_some();
    let mut missing: Vec<&Field> =
        schema::fields(kind).iter().filter(|field| field.required && field.ty != Type::Sources && !given(typed, field.name)).collect();
    if kind == Kind::Fact && !given(typed, "statement") {
        let needed = ["label", "value", "unit", "date"].iter().filter(|name| !given(typed, name));
        missing.extend(needed.filter_map(|name| schema::field(schema::fields(kind), name)));
    }
    if kind == Kind::Relation && !given(typed, "item") && matches!(typed.one("kind"), Some("supplies" | "buys-from")) {
        missing.extend(schema::field(schema::fields(kind), "item"));
    }
    if kind == Kind::Mechanism && !given(typed, "steps") && !given(typed, "not_established") {
        missing.extend(schema::field(schema::fields(kind), "steps"));
    }
    let mut left = Vec::new();
    for field in missing {
        match terminal.ask(&format!("{} ({}):", field.name, help::meaning(kind, field))) {
            Some(answer) => typed.flags.push((field.name.to_owned(), answer)),
            None => left.push(format!("--{}", field.name)),
        }
    }
    if left.is_empty() {
        return Ok(());
    }
    Err(Failure::Usage(
        usage(format!("a new {} also needs {}", kind.word(), left.join(", ")))
            .help(format!("`narrarium new {} --help` says what each field takes", kind.word())),
    ))
}

/// The id that was given, or one made from the name; never one in use.
fn id(kind: Kind, typed: &Typed, shelf: &Shelf) -> Result<String, Failure> {
    let given = typed.one("id").map(str::to_owned);
    let is_given = given.is_some();
    let id = given.unwrap_or_else(|| made(kind, typed));
    if let Err(fault) = check(&id) {
        let (words, hint) = fault.words();
        let error = if id.is_empty() {
            usage("no id can be made from this name").help("give one with --id: small letters, digits and hyphens")
        } else {
            usage(format!("`{id}`: {words}"))
        };
        return Err(Failure::Usage(hint.map_or(error.clone(), |hint| error.help(hint))));
    }
    if !shelf.is_taken(kind, &id) {
        return Ok(id);
    }
    let free = (2..).map(|number| format!("{id}-{number}")).find(|id| !shelf.is_taken(kind, id)).unwrap_or_default();
    // Several pages of one publisher and year are nothing odd; two actors of one name are.
    if kind == Kind::Source && !is_given {
        return Ok(free);
    }
    let place = shelf.home(kind, &id).map_or_else(|| "it is the former id of another record".to_owned(), |file| format!("it stands in {file}"));
    Err(Failure::Usage(usage(format!("the id `{id}` is in use: {place}")).help(format!("if this is another {}, choose an id: --id {free}", kind.word()))))
}

fn made(kind: Kind, typed: &Typed) -> String {
    let text = |name: &str| typed.one(name).unwrap_or_default().to_owned();
    let words = match kind {
        Kind::Relation => {
            let ends = [text("from"), text("kind"), text("to")].map(|end| slug(&end.replace("stage:", "")));
            let long = ends.join("-");
            if long.len() <= LONGEST { long } else { format!("{}-{}", ends[0], ends[2]) }
        }
        Kind::Source => {
            let year: String = text("issued").chars().take_while(char::is_ascii_digit).take(4).collect();
            format!("{} {year}", typed.one("publisher").map_or_else(|| host(&text("url")), str::to_owned))
        }
        Kind::Mechanism => typed.one("kind").unwrap_or_default().to_owned(),
        Kind::Observation => format!("{} {}", text("indicator"), text("at")),
        Kind::Signal => format!("{} {}", text("source").split('#').next().unwrap_or_default(), text("date")),
        Kind::Unit => text("other"),
        Kind::Step => text("caption"),
        Kind::Actor | Kind::Event | Kind::Phase | Kind::Stage | Kind::Place | Kind::Item | Kind::Term | Kind::Fact | Kind::Project | Kind::Incentive => {
            let name = ["name", "title", "label"].into_iter().find_map(|field| typed.one(field));
            name.or_else(|| typed.one("statement")).unwrap_or_default().to_owned()
        }
    };
    short(&slug(&words))
}

/// Long titles make poor addresses: cut at a hyphen.
fn short(slug: &str) -> String {
    const ENOUGH: usize = 48;
    if slug.len() <= ENOUGH {
        return slug.to_owned();
    }
    let cut = &slug[..=ENOUGH];
    cut.rsplit_once('-').map_or(&slug[..ENOUGH], |(words, _)| words).to_owned()
}

/// `worldbank` of `https://www.worldbank.org/x`.
fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', ':', '?']).next().unwrap_or(rest);
    let host = host.strip_prefix("www.").unwrap_or(host);
    host.rsplit_once('.').map_or(host, |(name, _)| name).replace('.', "-")
}

/// Every field that was given, in the order of the manual, checked; all faults at once.
fn fields(kind: Kind, typed: &Typed, shelf: &Shelf) -> Result<Vec<(String, Value)>, Failure> {
    let mut out = Vec::new();
    let mut wrong: Option<Error> = None;
    for field in schema::fields(kind).iter().chain(schema::COMMON) {
        let texts = typed.all(field.name);
        if texts.is_empty() {
            if field.name == "sources" && STATING.contains(&kind) && !out.iter().any(|(name, _)| name == "sources") {
                out.push(("sources".to_owned(), Value::Array(toml_edit::Array::new())));
            }
            continue;
        }
        match value::read(kind, field, &texts, shelf) {
            Ok(value) if !out.iter().any(|(name, _)| name == field.name) => out.push((field.name.to_owned(), value)),
            Ok(_) => {}
            Err(error) => {
                wrong = Some(match wrong {
                    None => error,
                    Some(first) => error.help.into_iter().fold(first.help(error.message), Error::help),
                });
            }
        }
    }
    for (name, text) in typed.flags.iter().filter(|(name, _)| name.contains('.')) {
        out.push((name.clone(), value::text(text)));
    }
    wrong.map_or(Ok(out), |error| Err(Failure::Usage(error)))
}

/// A file that was named: relative to the site, inside `content/`.
fn named(file: &str, site: &Site) -> Result<String, Failure> {
    let typed = file.strip_prefix(site.prefix.as_str()).filter(|_| !site.prefix.is_empty()).unwrap_or(file).replace('\\', "/");
    let typed = typed.strip_prefix("./").unwrap_or(&typed);
    let path = SitePath::new(typed);
    let is_inside = path.below("content").is_some() && path.components().all(|part| !part.is_empty() && part != "." && part != "..");
    if is_inside && matches!(path.extension(), Some("toml" | "csv")) {
        return Ok(typed.to_owned());
    }
    Err(Failure::Usage(usage(format!("`{file}` is no file for records")).help("a record stands in a .toml or .csv file below content/")))
}

/// The file with a table at its end.
fn table(file: &str, text: &str, id: &str, kind: Kind, fields: &[(String, Value)]) -> Result<String, Failure> {
    let mut block = format!("[{}.{id}]\n", kind.word());
    for (name, value) in fields {
        // An array prints with a space in front of it when it came from a document.
        block.push_str(&format!("{name} = {}\n", value.to_string().trim()));
    }
    if kind == Kind::Actor && !fields.iter().any(|(name, _)| name == "since") {
        block.push_str("# since: taken from the event that has this actor in `opens` or `after`\n");
    }
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut new = text.trim_end().to_owned();
    if !new.is_empty() && new != "\u{FEFF}" {
        new.push_str(ending);
        new.push_str(ending);
    }
    new.push_str(&block.replace('\n', ending));
    let plain = new.strip_prefix('\u{FEFF}').unwrap_or(&new);
    match plain.parse::<toml_edit::DocumentMut>() {
        Ok(_) => Ok(new),
        Err(error) => {
            let line = error.span().map_or(0, |span| plain[..span.start.min(plain.len())].matches('\n').count() + 1);
            Err(Failure::Usage(
                usage(format!("`{file}` could not be added to: line {line}: {}", error.message())).help("correct it first, or name another file with --file"),
            ))
        }
    }
}

/// The file with a row at its end.
fn row(file: &str, text: &str, id: &str, kind: Kind, fields: &[(String, Value)]) -> Result<String, Failure> {
    let plain = text.strip_prefix('\u{FEFF}').unwrap_or(text);
    let header = crate::parse::csv::table(crate::base::span::FileId(0), plain, &mut crate::diag::Diagnostics::default()).header;
    if header.is_empty() {
        return Err(Failure::Usage(usage(format!("`{file}` has no header")).help("its first line names the columns")));
    }
    let mut cells = vec![String::new(); header.len()];
    let column = |name: &str| header.iter().position(|cell| cell.value == name);
    // An id that is made of the tie itself may stay empty, as in the rows around it.
    if let Some(at) = column("id") {
        cells[at] = id.to_owned();
    } else if kind != Kind::Relation {
        return Err(Failure::Usage(usage(format!("`{file}` has no column `id`")).help("name another file with --file")));
    }
    for (name, value) in fields {
        match column(name) {
            Some(at) => cells[at] = cell(value),
            None if cell(value).is_empty() => {}
            None => return Err(Failure::Usage(usage(format!("`{file}` has no column `{name}`")).help("add the column, or name a .toml file with --file"))),
        }
    }
    let first = plain.lines().next().unwrap_or("");
    let separator = [b'\t', b';', b','].into_iter().max_by_key(|&candidate| first.bytes().filter(|&byte| byte == candidate).count()).unwrap_or(b',');
    let ending = if text.contains("\r\n") { "\r\n" } else { "\n" };
    let mut writer = csv::WriterBuilder::new().delimiter(separator).from_writer(Vec::new());
    let written = writer.write_record(&cells).map_err(|error| usage(format!("the row cannot be written: {error}"))).and_then(|()| {
        let bytes = writer.into_inner().map_err(|error| usage(format!("the row cannot be written: {error}")))?;
        String::from_utf8(bytes).map_err(|_| usage("the row is not UTF-8"))
    })?;
    Ok(format!("{}{ending}{}{ending}", text.trim_end_matches(['\r', '\n']), written.trim_end_matches('\n')))
}
