//! A cluster as one JSON file: texts in every language they exist in, values as
//! the content format writes them.

use serde_json::{Map, Value as Json, json};

use crate::analysis::ClusterInsights;
use crate::analysis::indicators::Indicator;
use crate::analysis::mentions::Telling;
use crate::base::value::Known;
use crate::model::fact::Fact;
use crate::model::record::{Common, Lifespan, Prose, Sources, Text};
use crate::model::site::Scope;

use super::computed::subject;
use super::tables;

/// The file.
pub(super) fn cluster(scope: Scope<'_>, computed: Option<&ClusterInsights>) -> Vec<u8> {
    let cluster = scope.cluster;
    let out = json!({
        "id": cluster.id.as_str(),
        "name": text(scope, &cluster.name),
        "as_of": cluster.as_of.canonical(),
        "classes": cluster.classes,
        "licence": scope.site.config.licence,
        "generator": format!("narrarium {}", env!("CARGO_PKG_VERSION")),
        "actors": map(cluster.actors.values().map(|actor| (actor.id.as_str(), join(json!({
            "name": text(scope, &actor.name),
            "kind": actor.kind.word(),
            "home": actor.home,
            "place": tables::place(&actor.place),
            "country": actor.country,
            "boundary": actor.boundary.word(),
            "stages": actor.stages.iter().map(|(id, _)| id.as_str()).collect::<Vec<_>>(),
            "ids": actor.ids,
        }), life(&actor.life), &actor.common)))),
        "relations": map(cluster.relations.values().map(|relation| (relation.id.as_str(), join(json!({
            "from": tables::end(&relation.from),
            "kind": relation.kind.word(),
            "to": tables::end(&relation.to),
            "family": relation.kind.family().word(),
            "item": relation.item.as_ref().map(|supplied| tables::item(scope, supplied)),
            "share": relation.share.as_ref().map(ToString::to_string),
            "progress": relation.progress.word(),
        }), life(&relation.life), &relation.common)))),
        "events": map(cluster.chronicle().into_iter().map(|event| (event.id.as_str(), join(json!({
            "date": known(&event.date),
            "kind": event.kind.word(),
            "title": text(scope, &event.title),
            "actors": event.actors.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
            "progress": event.progress.word(),
            "due": event.due.as_ref().map(ToString::to_string),
            "outcome": event.outcome.as_ref().map(|id| id.as_str()),
            "importance": event.importance,
        }), Map::new(), &event.common)))),
        "phases": map(cluster.phases.iter().map(|phase| (phase.id.as_str(), json!({
            "title": text(scope, &phase.title),
            "since": phase.since.canonical(),
            "until": phase.until.as_ref().map(crate::base::date::Date::canonical),
        })))),
        "stages": map(cluster.stages.iter().map(|stage| (stage.id.as_str(), json!({
            "name": text(scope, &stage.name),
            "feeds": stage.feeds.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
            "members": stage.members.iter().map(|id| id.as_str()).collect::<Vec<_>>(),
            "support": stage.is_support,
        })))),
        "facts": map(cluster.facts.values().map(|fact| (fact.id.as_str(), join(self::fact(scope, fact), Map::new(), &fact.common)))),
        "sources": map(cluster.own.sources.values().chain(scope.site.shared.sources.values()).map(|source| (source.id.as_str(), json!({
            "title": source.title,
            "type": source.kind,
            "publisher": source.publisher,
            "issued": source.issued.as_ref().map(known),
            "url": source.url,
            "primary": source.primary,
        })))),
        "indicators": computed.map(|computed| map(computed.indicators.iter().map(|one| (one.slug, indicator(computed, one))))),
        "observations": map(cluster.observations.values().map(|one| (one.id.as_str(), join(json!({
            "indicator": crate::model::indicator::find(&one.indicator).unwrap_or(&one.indicator),
            "at": one.at.canonical(),
            "value": known(&one.value),
            "unit": one.unit.as_ref().map(ToString::to_string),
        }), Map::new(), &one.common)))),
        "told_and_recorded": computed.map(|computed| told(scope, &computed.telling)),
    });
    let mut bytes = serde_json::to_vec_pretty(&out).unwrap_or_default();
    bytes.push(b'\n');
    bytes
}

/// An indicator for each boundary it depends on, and its course over the phases.
fn indicator(computed: &ClusterInsights, one: &Indicator) -> Json {
    let value = |one: &Indicator| {
        json!({
            "boundary": one.extent.word(),
            "value": one.value,
            "too_few": one.too_few,
            "n": one.n,
            "m": one.m,
            "dated": one.coverage.dated,
            "sourced": one.coverage.sourced,
            "parts": map(one.parts.iter().map(|part| (part.key, json!(part.value)))),
            "of": one.rows.iter().map(|row| json!({ "subject": subject(&row.subject), "value": row.value, "n": row.n, "m": row.m })).collect::<Vec<_>>(),
        })
    };
    let mut out = value(one);
    out["id"] = json!(one.id);
    out["as_of"] = json!(one.as_of.to_string());
    out["formula"] = json!(one.formula);
    if let Some(wider) = &one.wider {
        out["with_extended"] = value(wider);
    }
    let courses = computed.courses.iter().filter(|course| course.id == one.id);
    out["by_phase"] = courses
        .flat_map(|course| {
            course.steps.iter().map(|step| {
                json!({
                    "boundary": course.extent.word(),
                    "phase": step.phase.as_str(),
                    "at": step.at.to_string(),
                    "value": step.value,
                    "too_few": step.too_few,
                    "n": step.n,
                    "m": step.m,
                })
            })
        })
        .collect();
    out
}

/// Rank correlations of what is told and what is recorded, by language.
fn told(scope: Scope<'_>, telling: &Telling) -> Json {
    let by_language = |n: usize, agreement: &[Option<f64>]| {
        let tags = telling.languages.iter().map(|lang| scope.languages().locale(*lang).as_str());
        json!({ "n": n, "spearman": map(tags.zip(agreement.iter().map(|rho| json!(rho)))) })
    };
    json!({
        "actors": by_language(telling.actors.lines.len(), &telling.actors.agreement),
        "stages": by_language(telling.stages.lines.len(), &telling.stages.agreement),
        "tie_kinds": by_language(telling.kinds.lines.len(), &telling.kinds.agreement),
    })
}

fn fact(scope: Scope<'_>, fact: &Fact) -> Json {
    let points: Vec<Json> = fact
        .points
        .iter()
        .map(|point| {
            json!({
                "date": known(&point.date),
                "value": known(&point.value),
                "progress": crate::view::facts::progress_of(fact, point).word(),
                "versions": point.versions.iter().map(|version| json!({
                    "source": version.source.as_str(),
                    "value": known(&version.value),
                    "unit": version.unit.as_ref().map(ToString::to_string),
                })).collect::<Vec<_>>(),
                "sources": cited(&point.sources),
            })
        })
        .collect();
    json!({
        "label": text(scope, &fact.label),
        "unit": fact.unit.as_ref().map(ToString::to_string),
        "of": text(scope, &fact.of),
        "about": tables::about(fact),
        "progress": fact.progress.word(),
        "statement": prose(scope, &fact.statement),
        "points": points,
    })
}

fn map<'s>(entries: impl Iterator<Item = (&'s str, Json)>) -> Json {
    Json::Object(entries.map(|(id, value)| (id.to_owned(), value)).collect())
}

fn join(record: Json, more: Map<String, Json>, common: &Common) -> Json {
    let Json::Object(mut out) = record else { return record };
    out.extend(more);
    out.insert("sources".into(), cited(&common.sources));
    out.retain(|_, value| !value.is_null() && *value != json!("") && *value != json!([]) && *value != json!({}));
    Json::Object(out)
}

fn cited(sources: &Sources) -> Json {
    let words = tables::cited(sources);
    if words.is_empty() { json!([]) } else { json!(words.split(';').collect::<Vec<_>>()) }
}

fn life(life: &Lifespan) -> Map<String, Json> {
    let mut out = Map::new();
    out.insert("since".into(), json!(life.since.as_ref().map(known)));
    out.insert("until".into(), json!(life.until.as_ref().map(known)));
    out
}

fn known<T: std::fmt::Display>(value: &Known<T>) -> String {
    match value {
        Known::Value(value) => value.to_string(),
        Known::Unknown => "unknown".into(),
    }
}

fn text(scope: Scope<'_>, text: &Text) -> Json {
    Json::Object(text.iter().map(|(lang, words)| (scope.languages().locale(lang).as_str().to_owned(), json!(words))).collect())
}

/// Prose in plain words: links are for pages.
fn prose(scope: Scope<'_>, prose: &Prose) -> Json {
    let plain = |words: &[crate::model::prose::Inline<crate::model::prose::Reference>]| {
        let mut out = String::new();
        crate::model::page::within(words, &mut |inline| match inline {
            crate::model::prose::Inline::Text(text) | crate::model::prose::Inline::Code(text) => out.push_str(text),
            crate::model::prose::Inline::SoftBreak | crate::model::prose::Inline::HardBreak => out.push(' '),
            _ => {}
        });
        out
    };
    Json::Object(prose.iter().map(|(lang, words)| (scope.languages().locale(lang).as_str().to_owned(), json!(plain(words)))).collect())
}
