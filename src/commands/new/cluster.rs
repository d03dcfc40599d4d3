//! A whole cluster as drafts.
//!
//! In: an id and a region. Out: `cluster.toml`, an overlay per further
//! language, and the profile's sections and questions with what to answer.

use super::section::{profile, site_languages, stub, words};
use super::shelf::clusters;
use super::typed::Typed;
use super::{Addition, usage, value};
use crate::base::date::Date;
use crate::base::ids::check;
use crate::base::iso;
use crate::commands::Failure;
use crate::shell::clock;
use crate::sources::Sources;

/// Folders below `content/` that a site's addresses need for themselves.
const RESERVED: [&str; 8] = ["assets", "data", "embed", "about", "glossary", "compare", "search", "media"];

/// The files of a new cluster.
pub(super) fn add(typed: &Typed, sources: &Sources) -> Result<Vec<Addition>, Failure> {
    let wrong = |message: String, help: &str| Err(Failure::Usage(usage(message).help(help)));
    let Some(id) = typed.words.first() else {
        return wrong("which cluster?".to_owned(), "narrarium new cluster johor --region MY-01");
    };
    if let Err(fault) = check(id) {
        let (words, hint) = fault.words();
        return wrong(format!("`{id}`: {words}"), &hint.unwrap_or_else(|| "the id is the name of the folder and part of every address".to_owned()));
    }
    let languages = site_languages(sources);
    if RESERVED.contains(&id.as_str()) || languages.iter().any(|tag| tag.eq_ignore_ascii_case(id)) {
        return wrong(format!("`{id}` is reserved: the site has pages of that name"), "choose another id");
    }
    if clusters(sources).contains(id) || sources.iter().any(|(_, file)| file.path.below(&format!("content/{id}")).is_some()) {
        return wrong(format!("`content/{id}` exists already"), "choose another id, or add records to it: narrarium new actor …");
    }
    let Some(region) = typed.one("region") else {
        return wrong("a cluster lies somewhere: --region is missing".to_owned(), "give the ISO 3166-2 code of its core region: --region MY-01");
    };
    if let Err(error) = iso::region(region) {
        return wrong(format!("`{region}`: {}", error.message), &error.hint.unwrap_or_else(|| "give an ISO 3166-2 code: --region MY-01".to_owned()));
    }
    let as_of = typed.one("as_of").map_or_else(|| clock::today().to_string(), str::to_owned);
    if let Err(error) = Date::parse(&as_of) {
        return wrong(format!("`--as_of {as_of}`: {}", error.message), &error.hint.unwrap_or_default());
    }
    let name = typed.one("name").map_or_else(|| title(id), str::to_owned);
    let folder = format!("content/{id}");
    let mut out = vec![file(format!("{folder}/cluster.toml"), cluster(&name, &as_of, region))];
    for tag in languages.iter().skip(1) {
        out.push(file(format!("{folder}/text.{tag}.toml"), overlay(tag)));
    }
    let (sections, questions) = profile(sources);
    let words = words(sources, languages.first().map(String::as_str));
    for (section, covers) in &sections {
        out.push(file(format!("{folder}/{section}.md"), stub(section, covers, true, &words)));
    }
    for question in &questions {
        out.push(file(format!("{folder}/questions/{question}.md"), stub(question, &[], false, &words)));
    }
    Ok(out)
}

fn file(path: String, text: String) -> Addition {
    Addition { path, bytes: text.into_bytes(), what: "made".to_owned() }
}

fn cluster(name: &str, as_of: &str, region: &str) -> String {
    let is_day = as_of.len() == 10;
    let as_of = if is_day { as_of.to_owned() } else { value::text(as_of).to_string() };
    format!(
        "[cluster]\n\
         name = {}\n\
         as_of = {as_of}\n\
         status = \"draft\"          # `narrarium build --drafts` shows it; \"published\" when it is ready\n\
         core = [\"{region}\"]\n\
         summary = \"To be written: what the cluster is, in at most 150 words.\"\n\
         boundary = \"To be written: where it ends, and why there.\"\n\
         \n\
         # Next: narrarium new stage …, actor …, relation …, event …, fact …, source …\n",
        value::text(name)
    )
}

fn overlay(tag: &str) -> String {
    format!(
        "# Texts in {tag}: one line each, named as the record and field they translate.\n# cluster.name = \"…\"\n# cluster.summary = \"…\"\n# actor.acme.name = \"…\"\n"
    )
}

/// `Johor` of `johor`, `New town` of `new-town`.
fn title(id: &str) -> String {
    let words = id.replace('-', " ");
    let mut letters = words.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}
