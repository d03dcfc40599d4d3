//! A record without a source.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::actor::ActorKind;
use crate::model::record::Sources;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("no-source"),
        what: "an actor, tie or event has no source",
        why: "Whatever is shown must be traceable; a record without a source is the author\u{2019}s word.",
        example: "[actor.acme]\nsources = []",
        instead: "[actor.acme]\nsources = [\"acme-report-2024\"]",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let cluster = ground.cluster();
    let actors = cluster.actors.iter().filter(|(_, actor)| actor.kind != ActorKind::Market).map(|(id, actor)| ("actor", id.as_str(), &actor.common));
    // Descent told by an event has the event's sources.
    let ties = cluster.relations.iter().filter(|(_, tie)| tie.told_by.is_none()).map(|(id, tie)| ("relation", id.as_str(), &tie.common));
    let events = cluster.events.iter().map(|(id, event)| ("event", id.as_str(), &event.common));
    let projects = cluster.projects.iter().map(|(id, project)| ("project", id.as_str(), &project.common));
    for (kind, id, common) in actors.chain(ties).chain(events).chain(projects) {
        if common.sources.cited().is_empty() && common.sources != Sources::Unknown {
            found
                .record(common, format!("{kind} `{id}` has no source"))
                .help("write `sources = [\"ID#LOCATOR\"]`, or `sources = \"unknown\"` if you looked and found none");
        }
    }
}
