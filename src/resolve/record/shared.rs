//! Sources, places, terms, items, units: shared by a site, or added by a cluster.

use super::each;
use crate::base::ids::{ItemId, PlaceId, SourceId, TermId, UnitId};
use crate::base::iso;
use crate::base::value::Known;
use crate::diag::code::{BAD_LANGUAGE, BAD_PLACE, DUPLICATE_ID, UNSAFE_ADDRESS, WRONG_TYPE};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Commons;
use crate::model::kind::Kind;
use crate::model::schema;
use crate::model::source::{Complete, Item, Place, Source, Term, UnitDef};
use crate::parse::raw::Raw;
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;

/// The shared records of the site (`cluster` is `None`), or what a cluster adds.
pub(in crate::resolve) fn commons(context: &Context<'_>, cluster: Option<&str>, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Commons {
    redefinitions(context, cluster, diagnostics);
    Commons {
        sources: each(context, cluster, Kind::Source, deferred, diagnostics, SourceId::parse, source),
        places: each(context, cluster, Kind::Place, deferred, diagnostics, PlaceId::parse, place),
        terms: each(context, cluster, Kind::Term, deferred, diagnostics, TermId::parse, term),
        items: each(context, cluster, Kind::Item, deferred, diagnostics, ItemId::parse, item),
        units: each(context, cluster, Kind::Unit, deferred, diagnostics, UnitId::parse, unit),
    }
}

/// A cluster may add to the shared records, not redefine them.
fn redefinitions(context: &Context<'_>, cluster: Option<&str>, diagnostics: &mut Diagnostics) {
    let Some(home) = cluster.and_then(|id| context.gathered.clusters.get(id)) else { return };
    for (kind, records) in home.records.iter().filter(|(kind, _)| kind.is_shared()) {
        for (id, record) in records {
            if let Some(first) = context.gathered.shared.records.get(kind).and_then(|shared| shared.get(id)) {
                diagnostics.push(
                    Diagnostic::fault(
                        DUPLICATE_ID,
                        record.id.span,
                        format!("the {} `{id}` is shared by all clusters and cannot be defined again", kind.word()),
                    )
                    .related(first.id.span, "defined here for all")
                    .help("use the shared one, or give this one another id"),
                );
            }
        }
    }
}

fn source(id: SourceId, fields: &mut Fields<'_, '_>) -> Option<Source> {
    let kind = fields.schema_word("type", schema::fields(Kind::Source));
    let primary = fields.boolean("primary");
    let language = fields.code("language");
    if let Some(tag) = &language
        && crate::base::locale::Locale::parse(&tag.value).is_none()
    {
        fields
            .diagnostics
            .push(Diagnostic::fault(BAD_LANGUAGE, tag.span, format!("`{}` is no language tag", tag.value)).help("write a BCP 47 tag: en, de, zh-Hans"));
    }
    let is_whole = kind.is_some();
    let source = Source {
        id,
        title: fields.code("title").map_or_else(String::new, |title| title.value),
        primary: primary.unwrap_or(matches!(kind.as_deref(), Some("statistics" | "law" | "filing" | "dataset"))),
        kind: kind.unwrap_or_default(),
        publisher: fields.code("publisher").map(|text| text.value),
        issued: fields.date("issued"),
        url: url(fields, "url"),
        accessed: fields.date("accessed").and_then(Known::into_value),
        archive_url: url(fields, "archive_url"),
        language: language.map(|tag| tag.value),
        licence: fields.code("licence").map(|text| text.value),
        repeats: fields.one("repeats", &[Kind::Source]).and_then(|target| SourceId::parse(&target.id).ok()),
        common: fields.common(),
    };
    is_whole.then_some(source)
}

/// An address elsewhere, with an allowed scheme.
pub(super) fn url(fields: &mut Fields<'_, '_>, name: &str) -> Option<String> {
    let text = fields.code(name)?;
    let is_allowed = ["https://", "http://"].iter().any(|scheme| text.value.starts_with(scheme)) && !text.value.contains(char::is_whitespace);
    if !is_allowed {
        fields.diagnostics.push(
            Diagnostic::fault(UNSAFE_ADDRESS, text.span, format!("`{}` is no web address", text.value)).help("an address starts with https:// or http://"),
        );
        return None;
    }
    Some(text.value)
}

fn place(id: PlaceId, fields: &mut Fields<'_, '_>) -> Option<Place> {
    let within = fields.code("in")?;
    if !iso::is_country(&within.value)
        && let Err(error) = iso::region(&within.value)
    {
        fields.diagnostics.push(Diagnostic::fault(BAD_PLACE, within.span, format!("`{}`: {}", within.value, error.message)).maybe_help(error.hint));
        return None;
    }
    Some(Place { id, name: fields.text("name"), within: within.value, at: coordinates(fields), common: fields.common() })
}

fn coordinates(fields: &mut Fields<'_, '_>) -> Option<(f64, f64)> {
    let entry = fields.entry("at")?;
    let numbers: Vec<f64> = match &entry.value.value {
        Raw::List(items) => items
            .iter()
            .filter_map(|item| match &item.value {
                Raw::Integer(text) | Raw::Float(text) => text.parse().ok(),
                _ => None,
            })
            .collect(),
        Raw::Cell(cell) => cell.split(';').filter_map(|part| part.trim().parse().ok()).collect(),
        _ => Vec::new(),
    };
    match numbers.as_slice() {
        &[latitude, longitude] if latitude.abs() <= 90.0 && longitude.abs() <= 180.0 => Some((latitude, longitude)),
        _ => {
            fields.diagnostics.push(
                Diagnostic::fault(WRONG_TYPE, entry.value.span, "this is no pair of latitude and longitude")
                    .help("write at = [5.37, 100.56]: latitude first, in degrees"),
            );
            None
        }
    }
}

fn term(id: TermId, fields: &mut Fields<'_, '_>) -> Option<Term> {
    Some(Term {
        id,
        label: fields.text("label"),
        short: fields.text("short"),
        expands: fields.text("expands"),
        plain: fields.text("plain"),
        also: fields.text_list("also"),
        keep: fields.boolean("keep").unwrap_or(false),
        common: fields.common(),
    })
}

fn item(id: ItemId, fields: &mut Fields<'_, '_>) -> Option<Item> {
    let suppliers_complete = match fields.entry("suppliers_complete").map(|entry| &entry.value.value) {
        Some(Raw::Boolean(true)) => Complete::Everywhere,
        Some(Raw::Cell(cell)) if cell.eq_ignore_ascii_case("true") => Complete::Everywhere,
        Some(Raw::List(_) | Raw::Cell(_)) => Complete::For(fields.many("suppliers_complete", &[Kind::Actor]).into_iter().map(|target| target.id).collect()),
        Some(Raw::Boolean(false)) | None => Complete::No,
        Some(_) => {
            if let Some(entry) = fields.entry("suppliers_complete") {
                fields.wrong_type(&entry.value.clone(), "true or a list of buyers", None);
            }
            Complete::No
        }
    };
    Some(Item {
        id,
        name: fields.text("name"),
        hs: fields.code("hs").map(|text| text.value),
        cpc: fields.code("cpc").map(|text| text.value),
        essential: fields.boolean("essential").unwrap_or(false),
        suppliers_complete,
        also: fields.text_list("also"),
        common: fields.common(),
    })
}

fn unit(id: UnitId, fields: &mut Fields<'_, '_>) -> Option<UnitDef> {
    let forms = schema::PLURALS.iter().map(|plural| ((*plural).to_owned(), fields.text(plural))).filter(|(_, text)| !text.is_empty()).collect();
    Some(UnitDef { id, forms, symbol: fields.code("symbol").map(|text| text.value), common: fields.common() })
}
