//! Records as tables: one row a record, cells as the content format writes them.

use crate::base::locale::Lang;
use crate::base::value::Known;
use crate::model::fact::{About, Fact, Point};
use crate::model::record::{Sources, Text, Where};
use crate::model::relation::{End, Supplied};
use crate::model::site::Scope;

/// A table with its header.
#[derive(Clone, Debug)]
pub(super) struct Table {
    pub head: Vec<&'static str>,
    pub rows: Vec<Vec<String>>,
}

impl Table {
    /// The table as CSV. A cell that a spreadsheet would run as a formula gets an apostrophe.
    pub(super) fn csv(&self) -> Vec<u8> {
        let mut writer = csv::Writer::from_writer(Vec::new());
        let promise = "writing to memory does not fail";
        writer.write_record(&self.head).expect(promise);
        for row in &self.rows {
            writer.write_record(row.iter().map(|cell| safe(cell))).expect(promise);
        }
        writer.into_inner().expect(promise)
    }
}

fn safe(cell: &str) -> String {
    let is_formula = cell.starts_with(['=', '+', '-', '@']) && cell.parse::<f64>().is_err();
    if is_formula { format!("'{cell}") } else { cell.to_owned() }
}

fn text(scope: Scope<'_>, text: &Text) -> String {
    scope.say(text, Lang::DEFAULT).unwrap_or_default().to_owned()
}

fn known<T: std::fmt::Display>(value: &Known<T>) -> String {
    match value {
        Known::Value(value) => value.to_string(),
        Known::Unknown => "unknown".into(),
    }
}

fn maybe<T: std::fmt::Display>(value: Option<&Known<T>>) -> String {
    value.map(known).unwrap_or_default()
}

/// Sources as the format writes them.
pub(super) fn cited(sources: &Sources) -> String {
    match sources {
        Sources::Absent => String::new(),
        Sources::Unknown => "unknown".into(),
        Sources::Cited(list) => {
            let one = |citation: &crate::model::record::Citation| match &citation.locator {
                Some(locator) => format!("{}#{locator}", citation.source),
                None => citation.source.as_str().to_owned(),
            };
            list.iter().map(one).collect::<Vec<_>>().join(";")
        }
    }
}

fn ids<T: AsRef<str>>(list: impl IntoIterator<Item = T>) -> String {
    list.into_iter().map(|id| id.as_ref().to_owned()).collect::<Vec<_>>().join(";")
}

/// Where something is, as the format writes it.
pub(super) fn place(place: &Where) -> String {
    match place {
        Where::Place(id) => id.as_str().to_owned(),
        Where::Region(code) | Where::Country(code) => code.clone(),
        Where::Unknown => "unknown".into(),
    }
}

/// An end of a tie, as the format writes it.
pub(super) fn end(end: &End) -> String {
    match end {
        End::Actor(id) => id.as_str().to_owned(),
        End::Stage(id) => format!("stage:{id}"),
        End::Undisclosed(_) => "undisclosed".into(),
    }
}

/// What is supplied, as the format writes it.
pub(super) fn item(scope: Scope<'_>, item: &Supplied) -> String {
    match item {
        Supplied::Item(id) => id.as_str().to_owned(),
        Supplied::Words(words) => text(scope, words),
        Supplied::Undisclosed => "undisclosed".into(),
    }
}

pub(super) fn actors(scope: Scope<'_>) -> Table {
    let rows = scope.cluster.actors.values().map(|actor| {
        let id = |scheme: &str| actor.ids.get(scheme).cloned().unwrap_or_default();
        vec![
            actor.id.as_str().to_owned(),
            text(scope, &actor.name),
            actor.kind.word().to_owned(),
            actor.home.clone().unwrap_or_default(),
            place(&actor.place),
            actor.country.clone().unwrap_or_default(),
            actor.region.clone().unwrap_or_default(),
            actor.boundary.word().to_owned(),
            ids(actor.stages.iter().map(|(stage, _)| stage.as_str())),
            maybe(actor.life.since.as_ref()),
            maybe(actor.life.until.as_ref()),
            id("lei"),
            id("ror"),
            id("wikidata"),
            id("url"),
            cited(&actor.common.sources),
        ]
    });
    Table {
        head: vec![
            "id",
            "name",
            "kind",
            "home",
            "place",
            "country",
            "region",
            "boundary",
            "stages",
            "since",
            "until",
            "ids.lei",
            "ids.ror",
            "ids.wikidata",
            "ids.url",
            "sources",
        ],
        rows: rows.collect(),
    }
}

pub(super) fn relations(scope: Scope<'_>) -> Table {
    let rows = scope.cluster.relations.values().map(|relation| {
        vec![
            relation.id.as_str().to_owned(),
            end(&relation.from),
            relation.kind.word().to_owned(),
            end(&relation.to),
            relation.kind.family().word().to_owned(),
            relation.item.as_ref().map(|supplied| item(scope, supplied)).unwrap_or_default(),
            maybe(relation.life.since.as_ref()),
            maybe(relation.life.until.as_ref()),
            relation.share.as_ref().map(ToString::to_string).unwrap_or_default(),
            relation.sales_share.as_ref().map(ToString::to_string).unwrap_or_default(),
            maybe(relation.lead_time.as_ref()),
            relation.progress.word().to_owned(),
            relation.standby.to_string(),
            cited(&relation.common.sources),
        ]
    });
    Table {
        head: vec!["id", "from", "kind", "to", "family", "item", "since", "until", "share", "sales_share", "lead_time", "progress", "standby", "sources"],
        rows: rows.collect(),
    }
}

pub(super) fn events(scope: Scope<'_>) -> Table {
    let rows = scope.cluster.chronicle().into_iter().map(|event| {
        vec![
            event.id.as_str().to_owned(),
            known(&event.date),
            event.kind.word().to_owned(),
            text(scope, &event.title),
            ids(event.actors.iter().map(|id| id.as_str())),
            ids(event.before.iter().map(|id| id.as_str())),
            ids(event.after.iter().map(|id| id.as_str())),
            event.progress.word().to_owned(),
            event.due.as_ref().map(ToString::to_string).unwrap_or_default(),
            event.outcome.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
            event.importance.to_string(),
            ids(event.caused_by.iter().map(|id| id.as_str())),
            event.phase.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
            cited(&event.common.sources),
        ]
    });
    Table {
        head: vec!["id", "date", "kind", "title", "actors", "before", "after", "progress", "due", "outcome", "importance", "caused_by", "phase", "sources"],
        rows: rows.collect(),
    }
}

/// What a fact is about, as the format writes it.
pub(super) fn about(fact: &Fact) -> String {
    let words: Vec<String> = fact
        .about
        .iter()
        .map(|about| match about {
            About::Actor(id) => id.as_str().to_owned(),
            About::Stage(id) => format!("stage:{id}"),
            About::Relation(id) => format!("relation:{id}"),
        })
        .collect();
    words.join(";")
}

pub(super) fn facts(scope: Scope<'_>) -> Table {
    let rows = scope.cluster.facts.values().map(|fact| {
        let latest = fact.latest();
        vec![
            fact.id.as_str().to_owned(),
            text(scope, &fact.label),
            latest.map(|point| known(&point.value)).unwrap_or_default(),
            fact.unit.as_ref().map(ToString::to_string).unwrap_or_default(),
            text(scope, &fact.of),
            latest.map(|point| known(&point.date)).unwrap_or_default(),
            fact.progress.word().to_owned(),
            fact.basis.clone().unwrap_or_default(),
            about(fact),
            (!fact.common.disputed.is_empty() || fact.points.iter().any(|point| !point.versions.is_empty())).to_string(),
            cited(&fact.common.sources),
        ]
    });
    Table { head: vec!["id", "label", "value", "unit", "of", "date", "progress", "basis", "about", "disputed", "sources"], rows: rows.collect() }
}

pub(super) fn points(scope: Scope<'_>) -> Table {
    let mut rows = Vec::new();
    for fact in scope.cluster.facts.values() {
        for point in &fact.points {
            rows.extend(point_rows(fact, point));
        }
    }
    Table { head: vec!["fact", "date", "value", "unit", "version", "preferred", "progress", "sources"], rows }
}

/// One row, or one per version where sources differ.
fn point_rows(fact: &Fact, point: &Point) -> Vec<Vec<String>> {
    let unit = |unit: Option<&crate::base::unit::Unit>| unit.map(ToString::to_string).unwrap_or_default();
    let row = |date: String, value: String, unit: String, version: String, preferred: bool, sources: String| {
        vec![
            fact.id.as_str().to_owned(),
            date,
            value,
            unit,
            version,
            preferred.to_string(),
            crate::view::facts::progress_of(fact, point).word().to_owned(),
            sources,
        ]
    };
    if point.versions.is_empty() {
        let sources = if matches!(point.sources, Sources::Absent) { &fact.common.sources } else { &point.sources };
        return vec![row(known(&point.date), known(&point.value), unit(fact.unit.as_ref()), String::new(), false, cited(sources))];
    }
    point
        .versions
        .iter()
        .map(|version| {
            let date = version.date.as_ref().map_or_else(|| known(&point.date), ToString::to_string);
            let source = version.source.as_str().to_owned();
            row(
                date,
                known(&version.value),
                unit(version.unit.as_ref().or(fact.unit.as_ref())),
                source.clone(),
                point.prefer.as_ref() == Some(&version.source),
                source,
            )
        })
        .collect()
}

pub(super) fn sources(scope: Scope<'_>) -> Table {
    let all = scope.cluster.own.sources.values().chain(scope.site.shared.sources.values());
    let rows = all.map(|source| {
        vec![
            source.id.as_str().to_owned(),
            source.title.clone(),
            source.kind.clone(),
            source.publisher.clone().unwrap_or_default(),
            maybe(source.issued.as_ref()),
            source.accessed.as_ref().map(ToString::to_string).unwrap_or_default(),
            source.url.clone().unwrap_or_default(),
            source.archive_url.clone().unwrap_or_default(),
            source.language.clone().unwrap_or_default(),
            source.primary.to_string(),
            source.repeats.as_ref().map(|id| id.as_str().to_owned()).unwrap_or_default(),
        ]
    });
    Table { head: vec!["id", "title", "type", "publisher", "issued", "accessed", "url", "archive_url", "language", "primary", "repeats"], rows: rows.collect() }
}

pub(super) fn observations(scope: Scope<'_>) -> Table {
    let rows = scope.cluster.observations.values().map(|one| {
        vec![
            one.id.as_str().to_owned(),
            crate::model::indicator::find(&one.indicator).unwrap_or(&one.indicator).to_owned(),
            one.at.canonical(),
            known(&one.value),
            one.unit.as_ref().map(ToString::to_string).unwrap_or_default(),
            cited(&one.common.sources),
        ]
    });
    Table { head: vec!["id", "indicator", "at", "value", "unit", "sources"], rows: rows.collect() }
}

#[cfg(test)]
mod tests {
    use super::Table;

    #[test]
    fn cells_are_quoted_and_never_run() {
        let table = Table { head: vec!["a", "b"], rows: vec![vec!["x, \"y\"".into(), "=1+1".into()], vec!["-4.2".into(), "+x".into()]] };
        let csv = String::from_utf8(table.csv()).expect("text");
        assert_eq!(csv, "a,b\n\"x, \"\"y\"\"\",'=1+1\n-4.2,'+x\n");
    }
}
