//! Facts: a value, a series, versions, or a statement.

use std::collections::BTreeMap;

use super::each;
use crate::base::date::Date;
use crate::base::ids::{ActorId, FactId, RelationId, SourceId, StageId, TermId};
use crate::base::span::{Span, Spanned};
use crate::base::value::{Amount, Decimal, Known, Value};
use crate::diag::code::{BAD_DATE, DUPLICATE_ID, INCONSISTENT, MISSING_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::fact::{About, Fact, Point, Version};
use crate::model::kind::{Kind, TargetKind};
use crate::model::record::{Progress, Sources};
use crate::model::schema::{self, Field, Type};
use crate::parse::raw::{self, Entry, Raw};
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;

const POINT: &[Field] = &[
    Field { name: "value", ty: Type::Value, required: false },
    Field { name: "sources", ty: Type::Sources, required: false },
    Field { name: "versions", ty: Type::Table, required: false },
    Field { name: "prefer", ty: Type::Source, required: false },
    Field { name: "progress", ty: Type::Word(schema::PROGRESS), required: false },
    Field { name: "note", ty: Type::Prose, required: false },
];

const VERSION: &[Field] = &[
    Field { name: "value", ty: Type::Value, required: true },
    Field { name: "unit", ty: Type::Unit, required: false },
    Field { name: "date", ty: Type::Date, required: false },
    Field { name: "note", ty: Type::Prose, required: false },
];

pub(super) fn facts(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<FactId, Fact> {
    for (id, rows) in &context.gathered.home(Some(cluster)).points {
        let known = context.gathered.home(Some(cluster)).records.get(&Kind::Fact);
        if !known.is_some_and(|facts| facts.contains_key(id)) {
            let candidates = known.into_iter().flat_map(|facts| facts.keys().map(String::as_str));
            let close = crate::base::suggest::nearest(id, candidates).map(|name| format!("did you mean `{name}`?"));
            let help = close.or_else(|| Some(crate::resolve::names::absent(Kind::Fact, id)));
            let span = rows.first().and_then(|row| raw::get(&row.cells, "fact")).map(|entry| entry.value.span);
            if let Some(span) = span {
                diagnostics.push(Diagnostic::fault(crate::diag::code::DANGLING_REFERENCE, span, format!("there is no fact `{id}`")).maybe_help(help));
            }
        }
    }
    each(context, Some(cluster), Kind::Fact, deferred, diagnostics, FactId::parse, |id, fields| fact(context, cluster, id, fields))
}

fn fact(context: &Context<'_>, cluster: &str, id: FactId, fields: &mut Fields<'_, '_>) -> Option<Fact> {
    let progress = fields.word("progress", &Progress::WORDS).unwrap_or(Progress::Realised);
    let statement = fields.prose("statement");
    let label = fields.text("label");
    if statement.is_empty() && label.is_empty() {
        fields.missing("label");
    }
    let rows: &[raw::Row] = context.gathered.home(Some(cluster)).points.get(id.as_str()).map_or(&[], Vec::as_slice);
    let written: Vec<&str> = ["value", "series", "versions"].into_iter().filter(|name| fields.entry(name).is_some()).collect();
    let is_series = written.contains(&"series") || (!rows.is_empty());
    match (written.as_slice(), statement.is_empty(), rows.is_empty()) {
        ([], true, true) if ["value", "series", "versions", "statement"].iter().any(|name| fields.is_damaged(name)) => {}
        ([], true, true) => fields.diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, fields.span, format!("the fact `{id}` has no value"))
                .help("add value, series, versions, or rows in points.csv; a fact in words has `statement`"),
        ),
        ([first, second, ..], _, _) => {
            let place = fields.place(second);
            fields.diagnostics.push(
                Diagnostic::fault(INCONSISTENT, place, format!("a fact has `{first}` or `{second}`, not both")).related(fields.place(first), "the other one"),
            );
        }
        ([one], false, _) => {
            let place = fields.place(one);
            fields.diagnostics.push(Diagnostic::fault(INCONSISTENT, place, "a statement has no number beside it").help("write `label` instead of `statement`"));
        }
        _ => {}
    }
    let unit = fields.unit("unit");
    if statement.is_empty() && fields.entry("unit").is_none() {
        fields.missing("unit");
    }
    let common = fields.common();
    let mut points = if is_series {
        series(fields, rows, progress, &common.sources)
    } else if statement.is_empty() {
        single(fields, progress, &common.sources).into_iter().collect()
    } else {
        Vec::new()
    };
    points.sort_by(|a, b| match (&a.date, &b.date) {
        (Known::Value(x), Known::Value(y)) => x.cmp(y),
        (Known::Unknown, Known::Unknown) => std::cmp::Ordering::Equal,
        (Known::Unknown, Known::Value(_)) => std::cmp::Ordering::Less,
        (Known::Value(_), Known::Unknown) => std::cmp::Ordering::Greater,
    });
    Some(Fact {
        label,
        statement,
        unit,
        points,
        is_series,
        of: fields.text("of"),
        about: fields
            .many("about", &[Kind::Actor, Kind::Stage, Kind::Relation])
            .iter()
            .filter_map(|target| match target.kind {
                TargetKind::Record(Kind::Stage) => StageId::parse(&target.id).ok().map(About::Stage),
                TargetKind::Record(Kind::Relation) => RelationId::parse(&target.id).ok().map(About::Relation),
                _ => ActorId::parse(&target.id).ok().map(About::Actor),
            })
            .collect(),
        place: fields.where_("place"),
        progress,
        basis: fields.schema_word("basis", schema::fields(Kind::Fact)),
        metric: fields.code("metric").map(|text| text.value),
        method: fields.prose("method"),
        term: fields.one("term", &[Kind::Term]).and_then(|target| TermId::parse(&target.id).ok()),
        compare: fields.ids("compare", Kind::Fact, |id| FactId::parse(id).ok()),
        superseded_by: fields.one("superseded_by", &[Kind::Fact]).and_then(|target| FactId::parse(&target.id).ok()),
        review_by: fields.date("review_by").and_then(Known::into_value),
        common,
        id,
    })
}

fn single(fields: &mut Fields<'_, '_>, progress: Progress, sources: &Sources) -> Option<Point> {
    if fields.entry("date").is_none() {
        fields.missing("date");
    }
    let date = fields.date("date").unwrap_or(Known::Unknown);
    let versions = versions(fields);
    let prefer = prefer(fields, &versions);
    let value = match fields.entry("value") {
        Some(_) => fields.value("value")?,
        None => leading(&versions, prefer.as_ref()),
    };
    Some(Point { date, value, sources: sources.clone(), progress, note: crate::base::locale::Localized::empty(), versions, prefer })
}

fn series(fields: &mut Fields<'_, '_>, rows: &[raw::Row], progress: Progress, sources: &Sources) -> Vec<Point> {
    let mut out: Vec<Point> = Vec::new();
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let entries: &[Entry] = fields.table("series").map_or(&[], |(entries, _)| entries);
    for entry in entries {
        let key = Spanned::new(Raw::Text(entry.key.value.clone()), entry.key.span);
        let Some(Known::Value(date)) = fields.read_date(&key) else {
            if entry.key.value == "unknown" {
                fields.diagnostics.push(Diagnostic::fault(BAD_DATE, entry.key.span, "a point of a series needs a date"));
            }
            continue;
        };
        twice(fields, &mut seen, &date, entry.key.span);
        let point = match &entry.value.value {
            Raw::Table(inner) => {
                let mut nested = fields.nested(inner, &format!("series.{}", entry.key.value), entry.key.span);
                nested.check(POINT, &[]);
                let versions = versions(&mut nested);
                let prefer = prefer(&mut nested, &versions);
                let own = nested.sources("sources");
                let value = match nested.entry("value") {
                    Some(_) => nested.value("value"),
                    None if versions.is_empty() => {
                        // A misspelt field was reported; the value is not missing too.
                        if inner.iter().all(|entry| POINT.iter().any(|field| field.name == entry.key.value)) {
                            nested.missing("value");
                        }
                        None
                    }
                    None => Some(leading(&versions, prefer.as_ref())),
                };
                let progress = nested.word("progress", &Progress::WORDS).unwrap_or(progress);
                let note = nested.prose("note");
                value.map(|value| Point {
                    date: Known::Value(date),
                    value,
                    sources: if own == Sources::Absent { sources.clone() } else { own },
                    progress,
                    note,
                    versions,
                    prefer,
                })
            }
            _ => fields.read_value(&entry.value).map(|value| Point {
                date: Known::Value(date),
                value,
                sources: sources.clone(),
                progress,
                note: crate::base::locale::Localized::empty(),
                versions: Vec::new(),
                prefer: None,
            }),
        };
        out.extend(point);
    }
    for row in rows {
        out.extend(csv_point(fields, row, &mut seen, progress, sources));
    }
    out
}

/// Columns of `points.csv`.
const COLUMNS: [&str; 4] = ["fact", "date", "value", "sources"];

fn csv_point(fields: &mut Fields<'_, '_>, row: &raw::Row, seen: &mut BTreeMap<String, Span>, progress: Progress, sources: &Sources) -> Option<Point> {
    for cell in &row.cells {
        if !COLUMNS.contains(&cell.key.value.as_str()) {
            let help = crate::base::suggest::nearest(&cell.key.value, COLUMNS).map(|name| format!("did you mean `{name}`?"));
            fields
                .diagnostics
                .push(Diagnostic::fault(crate::diag::code::UNKNOWN_FIELD, cell.key.span, format!("there is no column `{}`", cell.key.value)).maybe_help(help));
        }
    }
    // The row is no record of its own: it is read with the fact's context.
    let (date, value) = (raw::get(&row.cells, "date"), raw::get(&row.cells, "value"));
    let (Some(date), Some(value)) = (date, value) else {
        fields.diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, row.span, "this row lacks its date or its value")
                .help("write `unknown` for a value that was looked for and not found"),
        );
        return None;
    };
    let span = date.value.span;
    let date = fields.read_date(&date.value)?;
    if let Known::Value(date) = &date {
        twice(fields, seen, date, span);
    }
    let value = fields.read_value(&value.value)?;
    let mut cited = Vec::new();
    if let Some(entry) = raw::get(&row.cells, "sources")
        && let Raw::Cell(cell) = &entry.value.value
    {
        for id in cell.split(';') {
            cited.extend(fields.citation(&Spanned::new(id.trim().to_owned(), entry.value.span)));
        }
    }
    let sources = if cited.is_empty() { sources.clone() } else { Sources::Cited(cited) };
    Some(Point { date, value, sources, progress, note: crate::base::locale::Localized::empty(), versions: Vec::new(), prefer: None })
}

fn twice(fields: &mut Fields<'_, '_>, seen: &mut BTreeMap<String, Span>, date: &Date, span: Span) {
    if let Some(first) = seen.insert(date.canonical(), span) {
        fields.diagnostics.push(
            Diagnostic::fault(DUPLICATE_ID, span, format!("the series has two points at {}", date.canonical()))
                .related(first, "the first one")
                .help("where sources differ, write versions"),
        );
    }
}

fn versions(fields: &mut Fields<'_, '_>) -> Vec<Version> {
    let Some((entries, span)) = fields.table("versions") else { return Vec::new() };
    let mut out = Vec::new();
    for entry in entries {
        let Some(target) = fields.reference(&entry.key.clone(), &[Kind::Source]) else { continue };
        let Ok(source) = SourceId::parse(&target.id) else { continue };
        match &entry.value.value {
            Raw::Table(inner) => {
                let mut nested = fields.nested(inner, &format!("versions.{}", entry.key.value), entry.key.span);
                nested.check(VERSION, &[]);
                if let Some(value) = nested.value("value") {
                    let (unit, date) = (nested.unit("unit"), nested.date("date").and_then(Known::into_value));
                    let note = nested.prose("note");
                    out.push(Version { source, value, unit, date, note });
                }
            }
            _ => {
                if let Some(value) = fields.read_value(&entry.value) {
                    out.push(Version { source, value, unit: None, date: None, note: crate::base::locale::Localized::empty() });
                }
            }
        }
    }
    if entries.len() == 1 {
        fields.diagnostics.push(
            Diagnostic::fault(INCONSISTENT, span, "one version is no difference")
                .help("write `value` and `sources` instead, or add what the other source says"),
        );
    }
    out
}

fn prefer(fields: &mut Fields<'_, '_>, versions: &[Version]) -> Option<SourceId> {
    let text = fields.code("prefer")?;
    let target = fields.reference(&text, &[Kind::Source])?;
    let id = SourceId::parse(&target.id).ok()?;
    if !versions.iter().any(|version| version.source == id) {
        fields.diagnostics.push(
            Diagnostic::fault(INCONSISTENT, text.span, format!("`{id}` is not one of the versions")).help("prefer names one of the sources under versions"),
        );
        return None;
    }
    Some(id)
}

/// The preferred version, else the span from the lowest to the highest: open where a version that
/// reaches furthest is ("18" beside "more than 45" is "at least 18").
fn leading(versions: &[Version], prefer: Option<&SourceId>) -> Known<Value> {
    // The leading value is read in the fact's own unit: a version in another
    // one is shown beside it, never instead of it.
    let own: Vec<&Version> = versions.iter().filter(|version| version.unit.is_none()).collect();
    if let Some(version) = prefer.and_then(|id| own.iter().find(|version| version.source == *id)) {
        return version.value.clone();
    }
    let values: Vec<&Value> = own.iter().filter_map(|version| version.value.value()).collect();
    if let Some((first, others)) = values.split_first()
        && others.iter().all(|other| other == first)
    {
        return Known::Value((*first).clone());
    }
    let mut figures: Vec<_> = values.iter().flat_map(|value| value.figures()).collect();
    figures.sort_by(|a, b| a.to_f64().total_cmp(&b.to_f64()));
    let (Some(low), Some(high)) = (figures.first(), figures.last()) else { return Known::Unknown };
    let reaches = |figure: &Decimal, is_open: fn(&Value) -> bool| values.iter().any(|value| is_open(value) && value.figures().any(|own| own == *figure));
    let amount = match (reaches(low, |value| value.low().is_none()), reaches(high, |value| value.high().is_none())) {
        (true, true) => return Known::Unknown,
        (true, false) => Amount::AtMost(*high),
        (false, true) => Amount::AtLeast(*low),
        (false, false) => Amount::Range(*low, *high),
    };
    Known::Value(Value { approx: false, amount })
}

#[cfg(test)]
mod tests {
    use super::leading;
    use crate::base::ids::SourceId;
    use crate::base::value::{Known, Value};
    use crate::model::fact::Version;

    #[test]
    fn sources_that_differ_span_what_they_say() {
        for (values, expected) in [
            (&["1250", "1892", "1000..1500"][..], "1000..1892"),
            (&["18", "28", ">30", ">45"], ">=18"),
            (&["<17", "20"], "<=20"),
            (&["<=3", "4", ">5"], "?"),
            (&[">45"], ">45"),
            (&["~70", "~70"], "~70"),
            (&["?", "8"], "8"),
            (&["?"], "?"),
        ] {
            let versions: Vec<Version> = values
                .iter()
                .enumerate()
                .map(|(index, text)| Version {
                    source: SourceId::parse(&format!("s{index}")).expect("an id"),
                    value: if *text == "?" { Known::Unknown } else { Known::Value(Value::parse(text).expect("a value")) },
                    unit: None,
                    date: None,
                    note: Default::default(),
                })
                .collect();
            let found = match leading(&versions, None) {
                Known::Value(value) => value.to_string(),
                Known::Unknown => "?".to_owned(),
            };
            assert_eq!(found, expected, "{values:?}");
        }
    }
}
