//! Help for `new`: one page for all kinds, one per kind from the table of fields.

use std::fmt::Write;

use super::What;
use crate::model::kind::Kind;
use crate::model::relation::RelationKind;
use crate::model::schema::{self, Field, Type};

/// Shown under `narrarium new --help`.
pub(super) const EXAMPLES: &str = "\
Examples:
  narrarium new actor \"Inari Amertron\" --kind enterprise --place bayan-lepas
  narrarium new relation inari-amertron supplies broadcom-penang --item \"RF test\" --since 2006
  narrarium new event 2021-08-03 \"Lam Research opens\" --kind entry --opens lam-research-penang
  narrarium new fact \"Goods exports\" 434.74 \"MYR bn\" --date 2023 --sources dosm-trade#tab3
  narrarium new source https://example.org/report.pdf --title \"Report\" --type report --issued 2023
  narrarium new section resilience                  the text, with its questions as comments
  narrarium new section resilience --lang zh-Hans   a translation, with everything but the words
  narrarium new cluster johor --region MY-01

Flags for every record: --id ID (default: made from the name), --file FILE, --cluster ID (when the
site has several), --site DIR. Lists: repeat the flag, or separate ids with commas.";

/// The words that stand before the flags.
pub(super) fn words(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Actor | Kind::Stage | Kind::Place | Kind::Item | Kind::Project => &["name"],
        Kind::Relation => &["from", "kind", "to"],
        Kind::Event => &["date", "title"],
        Kind::Phase => &["since", "title"],
        Kind::Fact => &["label", "value", "unit"],
        Kind::Source => &["url"],
        Kind::Unit => &["one", "other"],
        Kind::Term => &["label", "short"],
        Kind::Signal => &["source", "date", "claim"],
        Kind::Mechanism => &["kind"],
        Kind::Observation => &["indicator", "at", "value"],
        Kind::Incentive => &["label"],
        Kind::Step => &["order", "caption"],
    }
}

/// The page of one kind.
pub(super) fn page(what: What, colour: bool) -> String {
    let (bold, plain) = if colour { ("\u{1b}[1m", "\u{1b}[0m") } else { ("", "") };
    match what {
        What::Cluster => "Add a cluster: its folder, cluster.toml, texts per language, sections and questions as drafts\n\n\
            Usage: narrarium new cluster <ID> --region <ISO 3166-2 CODE> [--name NAME] [--as_of DATE] [--site DIR]\n"
            .to_owned(),
        What::Section { folder } => {
            let word = if folder.is_empty() { "section" } else { "question" };
            format!(
                "Add the text of a {word}, with its guiding questions as comments, or a translation of it\n\n\
                 Usage: narrarium new {word} <ID> [--lang LANG] [--cluster ID] [--site DIR]\n"
            )
        }
        What::Record(kind) => {
            let positional: Vec<String> = words(kind).iter().map(|word| format!("<{}>", word.to_uppercase())).collect();
            let mut out = format!(
                "Add a record [{}.ID]\n\n{bold}Usage:{plain} narrarium new {} {} [--FIELD VALUE]...\n\n{bold}Fields{plain} (* required)\n",
                kind.word(),
                kind.word(),
                positional.join(" ")
            );
            for field in schema::fields(kind).iter().chain(schema::COMMON).filter(|field| field.ty != Type::Table) {
                let star = if field.required { "*" } else { " " };
                _ = writeln!(out, "  --{:<16}{star} {}", field.name, meaning(kind, field));
            }
            _ = writeln!(
                out,
                "\n{bold}Where it goes{plain}\n  --id              the id; default: made from the name\n  --file            the file; default: the one with most records of this kind\n  --cluster         the cluster, when the site has several\n  --site            the folder of the site"
            );
            out
        }
    }
}

pub(super) fn meaning(kind: Kind, field: &Field) -> String {
    match field.ty {
        Type::Code if kind == Kind::Relation && field.name == "kind" => RelationKind::WORDS.join(", "),
        Type::Code if kind == Kind::Relation => "an actor, stage:ID, or undisclosed".to_owned(),
        Type::Code | Type::Text => "text".to_owned(),
        Type::Slug => "small letters, digits, hyphens: stands in the address instead of the id".to_owned(),
        Type::Prose => "text, Markdown with references".to_owned(),
        Type::TextList | Type::ProseList | Type::Codes | Type::Slugs => "texts; repeat the flag".to_owned(),
        Type::Date => "date: 1972, 1972-08, 1972-08-26, 1984~, 1998/2004".to_owned(),
        Type::Value => "number: 434.74, ~70, >350, 200..300".to_owned(),
        Type::Unit => "unit: %, \"MYR bn\", jobs, MW".to_owned(),
        Type::Share => "share: 35%, 30%..35%".to_owned(),
        Type::Duration => "duration: \"26 weeks\", \"2..4 days\"".to_owned(),
        Type::Place => "a place, or an ISO code: MY-07, SG".to_owned(),
        Type::Places => "places or ISO codes".to_owned(),
        Type::Source => "a source: wb-intel, wb-intel#p310".to_owned(),
        Type::Sources => "sources: wb-intel#p310, bm-keysight".to_owned(),
        Type::Ref(kinds) => format!("{} id", names(kinds)),
        Type::Refs(kinds) => format!("{} ids", names(kinds)),
        Type::Word(known) => known.join(", "),
        Type::Boolean => "true or false".to_owned(),
        Type::Number => "number".to_owned(),
        Type::Table => "a table".to_owned(),
    }
}

fn names(kinds: &[Kind]) -> String {
    kinds.iter().map(|kind| kind.word()).collect::<Vec<_>>().join(" or ")
}
