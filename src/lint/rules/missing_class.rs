//! A class of actor a cluster usually has is not there.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::actor::{Actor, ActorKind, Boundary};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("missing-class"),
        what: "a class of actor is missing",
        why: "Readers cannot tell whether the cluster has no research, no capital or no young firms, or whether nobody listed them.",
        example: "(no university among the actors)",
        instead: "[actor.usm]\nkind = \"university\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let here: Vec<&Actor> =
        ground.cluster().actors.values().filter(|actor| actor.life.is_active(ground.insights.as_of) && actor.boundary != Boundary::Outside).collect();
    let is_small = |actor: &Actor| actor.kind == ActorKind::Sme || matches!(actor.size.as_deref(), Some("small" | "medium" | "micro"));
    let classes: [(&str, bool); 6] = [
        ("multinational", here.iter().any(|actor| actor.kind == ActorKind::Multinational)),
        ("sme", here.iter().any(|actor| is_small(actor))),
        ("startup", here.iter().any(|actor| actor.kind == ActorKind::Startup)),
        ("university or training", here.iter().any(|actor| actor.kind.is_education())),
        ("research-institute or university", here.iter().any(|actor| actor.kind.is_research())),
        // Money comes from outside too.
        ("investor", ground.cluster().actors.values().any(|actor| actor.kind == ActorKind::Investor)),
    ];
    let missing: Vec<&str> = classes.iter().filter(|(_, is_there)| !is_there).map(|(name, _)| *name).collect();
    if !missing.is_empty() && !here.is_empty() {
        found
            .record(&ground.cluster().common, format!("no actor of kind {}", missing.join("; ")))
            .help("list them, or write `allow.missing-class = \"why there is none\"` in cluster.toml");
    }
}
