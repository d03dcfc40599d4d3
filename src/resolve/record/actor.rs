//! Actors.

use std::collections::BTreeMap;

use super::each;
use super::shared::url;
use crate::base::ids::{ActorId, ClusterId, StageId};
use crate::base::share::Share;
use crate::base::span::Spanned;
use crate::base::suggest::nearest;
use crate::base::value::Known;
use crate::diag::code::{BAD_VALUE, DANGLING_REFERENCE, MISSING_FIELD, UNKNOWN_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::actor::{Actor, ActorKind, Boundary};
use crate::model::kind::Kind;
use crate::model::record::{Lifespan, Where};
use crate::model::schema;
use crate::parse::raw::Raw;
use crate::resolve::check::Deferred;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;

/// Schemes of identifiers.
const IDS: [&str; 5] = ["lei", "ror", "wikidata", "register", "url"];

pub(super) fn actors(context: &Context<'_>, cluster: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> BTreeMap<ActorId, Actor> {
    each(context, Some(cluster), Kind::Actor, deferred, diagnostics, ActorId::parse, |id, fields| {
        let kind = fields.word("kind", &ActorKind::WORDS);
        let place = fields.where_("place");
        let mut name = fields.text("name");
        if let (Some(ActorKind::Market), Some(Where::Country(code)), true) = (kind, &place, name.is_empty()) {
            // The reader's name of the country is put in by the view.
            name = crate::base::locale::Localized::only(code.clone());
        }
        if !fields.is_in_first_language("name") {
            return None;
        }
        if let Some(entry) = fields.entry("name").filter(|entry| matches!(&entry.value.value, Raw::Text(text) if text.trim().is_empty())) {
            fields.diagnostics.push(Diagnostic::fault(MISSING_FIELD, entry.value.span, format!("`name` is empty in `{}`", fields.path)));
        }
        if name.is_empty() && !fields.entries.iter().any(|entry| matches!(nearest(&entry.key.value, ["name"]), Some("name"))) {
            fields.missing("name");
        }
        let boundary = fields.word("boundary", &Boundary::WORDS);
        // Every field is read before an unreadable one gives up the record: their faults are found in this run.
        let is_whole = kind.is_some() && place.is_some();
        let actor = Actor {
            name,
            kind: kind.unwrap_or(ActorKind::Enterprise),
            home: fields.country("home"),
            country: None,
            region: None,
            // Without a word, the place decides; see `infer`.
            boundary: boundary.unwrap_or(Boundary::Outside),
            boundary_is_written: boundary.is_some(),
            life: Lifespan { since: fields.date("since"), since_event: None, until: fields.date("until"), until_event: None },
            stages: stages(fields),
            summary: fields.prose("summary"),
            also: fields.text_list("also"),
            size: fields.schema_word("size", schema::fields(Kind::Actor)),
            parent: fields.one("parent", &[Kind::Actor]).and_then(|target| ActorId::parse(&target.id).ok()),
            same_as: same_as(fields),
            ids: identifiers(fields),
            stock_time: fields.duration("stock_time"),
            recovery_time: fields.duration("recovery_time"),
            group: fields.text("group"),
            slugs: fields.slugs(),
            body: crate::resolve::pages::body(context, cluster, &format!("actors/{}", id.as_str()), fields.deferred, fields.diagnostics),
            common: fields.common(),
            place: place.unwrap_or(Where::Unknown),
            id,
        };
        is_whole.then_some(actor)
    })
}

/// `["a", "b"]`, or `{ a = "60%" }`.
fn stages(fields: &mut Fields<'_, '_>) -> Vec<(StageId, Option<Share>)> {
    let Some(entry) = fields.entry("stages") else { return Vec::new() };
    let Raw::Table(shares) = &entry.value.value else {
        return fields.ids("stages", Kind::Stage, |id| StageId::parse(id).ok()).into_iter().map(|id| (id, None)).collect();
    };
    let mut out = Vec::new();
    for entry in shares {
        let Some(target) = fields.reference(&entry.key.clone(), &[Kind::Stage]) else { continue };
        let mut nested = fields.nested(shares, "stages", entry.value.span);
        let share = nested.share(&entry.key.value);
        if let Ok(id) = StageId::parse(&target.id) {
            out.push((id, share.and_then(Known::into_value)));
        }
    }
    out
}

fn same_as(fields: &mut Fields<'_, '_>) -> Option<(ClusterId, ActorId)> {
    let text = fields.code("same_as")?;
    let reference = text.value.strip_prefix("actor:").unwrap_or(&text.value);
    let Some((cluster, _)) = reference.split_once('/').filter(|(cluster, _)| fields.cluster != Some(*cluster)) else {
        fields.diagnostics.push(
            Diagnostic::fault(DANGLING_REFERENCE, text.span, "`same_as` names an actor of another cluster")
                .help("write CLUSTER/ACTOR, for instance \"eindhoven/philips\""),
        );
        return None;
    };
    let cluster_id = ClusterId::parse(cluster).ok()?;
    let target = fields.reference(&Spanned::new(format!("actor:{reference}"), text.span), &[Kind::Actor])?;
    Some((cluster_id, ActorId::parse(&target.id).ok()?))
}

fn identifiers(fields: &mut Fields<'_, '_>) -> BTreeMap<String, String> {
    let mut out = BTreeMap::new();
    let Some((entries, span)) = fields.table("ids") else { return out };
    for entry in entries {
        let scheme = entry.key.value.as_str();
        if !IDS.contains(&scheme) {
            fields.diagnostics.push(
                Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, format!("there is no identifier `{scheme}`")).help(format!("identifiers: {}", IDS.join(", "))),
            );
            continue;
        }
        let mut nested = fields.nested(entries, "ids", span);
        let value = if scheme == "url" { url(&mut nested, scheme) } else { nested.code(scheme).map(|text| text.value) };
        match value {
            Some(value) if value.is_empty() => fields.diagnostics.push(Diagnostic::fault(BAD_VALUE, entry.value.span, "this identifier is empty")),
            Some(value) => {
                out.insert(scheme.to_owned(), value);
            }
            None => {}
        }
    }
    out
}
