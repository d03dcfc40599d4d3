//! Too few facts or ties have a source.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::kind::Kind;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("low-evidence"),
        what: "too few facts or ties have a source",
        why: "What cannot be traced is a claim of the author, whatever its form.",
        example: "(40 ties, 12 with `sources`)",
        instead: "(40 ties, 30 with `sources`)",
    },
    level: Level::Warning,
    numbers: &[("facts", 0.8), ("relations", 0.6), ("records", 5.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for (kind, name, least) in [(Kind::Fact, "facts", "facts"), (Kind::Relation, "ties", "relations")] {
        let records: Vec<_> = ground.insights.evidence.records.iter().filter(|((of, _), _)| *of == kind).collect();
        let sourced = records.iter().filter(|(_, evidence)| !evidence.cited.is_empty()).count();
        let share = if records.is_empty() { 1.0 } else { as_number(sourced) / as_number(records.len()) };
        if as_number(records.len()) >= ground.number("records") && share < ground.number(least) {
            let message = format!("low evidence: {sourced} of {} {name} ({}) have a source", records.len(), percent(share));
            found.record(&ground.cluster().common, message).help("write `sources` in the records, or `\"unknown\"` where you looked in vain");
        }
    }
}
