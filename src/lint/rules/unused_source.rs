//! A source that nothing refers to.

use std::collections::BTreeSet;

use crate::base::ids::SourceId;
use crate::base::locale::Localized;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, TargetKind};
use crate::model::page::{Document, within};
use crate::model::prose::{Inline, Inlines, Reference};
use crate::model::record::Sources;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unused-source"),
        what: "a source is cited nowhere",
        why: "Either a record lost its evidence, or the list is longer than the story.",
        example: "[source.old-report]",
        instead: "sources = [\"old-report\"]",
    },
    level: Level::Info,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let cluster = ground.cluster();
    let mut used: BTreeSet<SourceId> = ground.insights.evidence.records.values().flat_map(|evidence| &evidence.cited).cloned().collect();
    let mut cite = |sources: &Sources| used.extend(sources.cited().iter().map(|citation| citation.source.clone()));
    cite(&cluster.common.sources);
    cluster.own.terms.values().for_each(|record| cite(&record.common.sources));
    cluster.own.places.values().for_each(|record| cite(&record.common.sources));
    cluster.own.items.values().for_each(|record| cite(&record.common.sources));
    for source in cluster.own.sources.values() {
        cite(&source.common.sources);
    }
    used.extend(cluster.own.sources.values().filter_map(|source| source.repeats.clone()));
    let evidence = cluster.mechanisms.values().flat_map(|mechanism| &mechanism.evidence).chain(ground.texts().flat_map(|section| &section.front.evidence));
    used.extend(evidence.filter(|target| target.kind == TargetKind::Record(Kind::Source)).filter_map(|target| SourceId::parse(&target.id).ok()));
    let mut look = |inline: &Inline<Reference>| {
        if let Inline::Citation { source, .. } = inline {
            used.insert(source.clone());
        }
        let target = inline.target().filter(|target| target.kind == TargetKind::Record(Kind::Source));
        used.extend(target.and_then(|target| SourceId::parse(&target.id).ok()));
    };
    let mut document = |body: &Localized<Document>| body.iter().for_each(|(_, document)| document.each_inline(&mut look));
    ground.texts().for_each(|section| document(&section.body));
    cluster.actors.values().for_each(|actor| document(&actor.body));
    cluster.events.values().for_each(|event| document(&event.body));
    let mut prose = |text: &Localized<Inlines>| text.iter().for_each(|(_, words)| within(words, &mut look));
    prose(&cluster.summary);
    prose(&cluster.boundary);
    for common in cluster
        .actors
        .values()
        .map(|record| &record.common)
        .chain(cluster.facts.values().map(|record| &record.common))
        .chain(cluster.relations.values().map(|record| &record.common))
        .chain(cluster.events.values().map(|record| &record.common))
    {
        prose(&common.note);
        prose(&common.disputed);
    }
    for mechanism in cluster.mechanisms.values() {
        mechanism.steps.iter().flat_map(|(_, steps)| steps).for_each(|step| within(step, &mut look));
    }
    for source in cluster.own.sources.values().filter(|source| !used.contains(&source.id)) {
        found.record(&source.common, format!("source `{}` is cited nowhere", source.id));
    }
}
