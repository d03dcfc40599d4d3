//! `[cluster]` and everything in its folder.

use super::{actor, event, explain, fact, relation, shared, step};
use crate::base::date::Day;
use crate::base::ids::ClusterId;
use crate::base::locale::Locale;
use crate::base::value::Known;
use crate::diag::code::{BAD_ID, BAD_LANGUAGE, MISSING_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Cluster;
use crate::model::event::Event;
use crate::model::kind::Kind;
use crate::model::record::Progress;
use crate::model::schema;
use crate::resolve::check::Deferred;
use crate::resolve::config;
use crate::resolve::context::Context;
use crate::resolve::fields::Fields;
use crate::resolve::kept::{Builder, From, Kinds};
use crate::resolve::pages;

/// Folder names that mean something else in the output.
const RESERVED: [&str; 8] = ["assets", "data", "media", "embed", "about", "glossary", "compare", "search"];

/// Builds one cluster; `None` when its head could not be read. With `keeps`, the kinds of its records
/// are taken over and left to the next run.
pub(in crate::resolve) fn cluster(
    context: &Context<'_>,
    id: &str,
    (kinds, keeps): (&mut Kinds, bool),
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> Option<Cluster> {
    let home = context.gathered.home(Some(id));
    let file = context.sources.find(&format!("content/{id}/cluster.toml")).map(|(file, _)| file)?;
    let start = crate::base::span::Span::new(file, 0..1);
    let mut builder = Builder { context, cluster: id, keeps, deferred: &mut *deferred, diagnostics: &mut *diagnostics };
    let own = builder.of(&mut kinds.own, From::Commons, |context, id, deferred, found| shared::commons(context, Some(id), deferred, found));
    let actors = builder.of(&mut kinds.actors, From::Kind(Kind::Actor), actor::actors);
    let relations = builder.of(&mut kinds.relations, From::Kind(Kind::Relation), relation::relations);
    let events = builder.of(&mut kinds.events, From::Kind(Kind::Event), event::events);
    let phases = builder.of(&mut kinds.phases, From::Kind(Kind::Phase), event::phases);
    let stages = builder.of(&mut kinds.stages, From::Kind(Kind::Stage), explain::stages);
    let facts = builder.of(&mut kinds.facts, From::Kind(Kind::Fact), fact::facts);
    let signals = builder.of(&mut kinds.signals, From::Kind(Kind::Signal), explain::signals);
    let projects = builder.of(&mut kinds.projects, From::Kind(Kind::Project), explain::projects);
    let mechanisms = builder.of(&mut kinds.mechanisms, From::Kind(Kind::Mechanism), explain::mechanisms);
    let observations = builder.of(&mut kinds.observations, From::Kind(Kind::Observation), explain::observations);
    let incentives = builder.of(&mut kinds.incentives, From::Kind(Kind::Incentive), explain::incentives);
    let steps = builder.of(&mut kinds.steps, From::Kind(Kind::Step), step::steps);
    let (sections, questions) = builder.of(&mut kinds.sections, From::Texts, pages::sections);
    pages::report_stray_texts(context, id, diagnostics);

    let key = match ClusterId::parse(id) {
        Ok(key) if Locale::parse(id).and_then(|tag| context.languages.find(tag.as_str())).is_none() && !RESERVED.contains(&id) => key,
        Ok(_) => {
            diagnostics
                .push(Diagnostic::fault(BAD_ID, start, format!("`{id}` cannot be a cluster's id: the site needs this name itself")).help("rename the folder"));
            return None;
        }
        Err(fault) => {
            let (message, help) = fault.words();
            diagnostics.push(Diagnostic::fault(BAD_ID, start, format!("`{id}` cannot be a cluster's id: {message}")).maybe_help(help));
            return None;
        }
    };
    let Some((span, entries)) = &home.cluster else {
        diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, start, "this file has no [cluster] table")
                .help("start it with [cluster] and the fields name, as_of, summary, core, boundary"),
        );
        return None;
    };
    let mut fields = Fields { context, cluster: Some(id), path: "cluster".into(), entries, span: *span, deferred, diagnostics };
    let complete = fields.check(schema::CLUSTER, schema::COMMON);
    let languages = languages(&mut fields);
    let contact = fields.table("contact").map(|(entries, span)| {
        let mut nested = fields.nested(entries, "contact", span);
        config::contact(&mut nested)
    });
    let name = fields.text("name");
    let Some(as_of) = fields.known_date("as_of").filter(|_| complete) else {
        fields.read_all(schema::CLUSTER);
        return None;
    };
    let as_of_end = as_of.latest();
    let built = Cluster {
        id: key,
        name,
        as_of,
        summary: fields.prose("summary"),
        core: fields.places("core"),
        extended: fields.places("extended"),
        boundary: fields.prose("boundary"),
        classes: fields.codes("classes").into_iter().map(|text| text.value).collect(),
        also: fields.text_list("also"),
        is_draft: fields.schema_word("status", schema::CLUSTER).as_deref() != Some("published"),
        languages,
        owner: fields.code("owner").map(|text| text.value),
        reviewed_on: fields.date("reviewed_on").and_then(Known::into_value),
        contact,
        slugs: fields.slugs(),
        common: fields.common(),
        actors,
        relations,
        events: events.into_iter().map(|(id, (event, has_progress))| (id, planned(event, has_progress, as_of_end))).collect(),
        phases,
        stages,
        facts,
        signals,
        projects,
        mechanisms,
        observations,
        incentives,
        steps,
        own,
        sections,
        questions,
    };
    Some(built)
}

fn languages(fields: &mut Fields<'_, '_>) -> Vec<crate::base::locale::Lang> {
    let tags = fields.codes("languages");
    if tags.is_empty() {
        return fields.context.languages.all().collect();
    }
    let mut out = Vec::new();
    for tag in tags {
        match Locale::parse(&tag.value).and_then(|locale| fields.context.languages.find(locale.as_str())) {
            Some(lang) => out.push(lang),
            None => fields.diagnostics.push(
                Diagnostic::fault(BAD_LANGUAGE, tag.span, format!("`{}` is not a language of this site", tag.value)).help("add it to languages in site.toml"),
            ),
        }
    }
    out
}

/// An event after `as_of` has not happened yet, unless the author says so.
fn planned(mut event: Event, has_progress: bool, as_of: Option<Day>) -> Event {
    if let (Known::Value(date), false) = (&event.date, has_progress)
        && date.earliest().zip(as_of).is_some_and(|(date, now)| date > now)
    {
        event.progress = Progress::Announced;
    }
    event
}
