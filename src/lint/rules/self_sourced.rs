//! Evidence that comes mostly from one voice.

use std::collections::{BTreeMap, BTreeSet};

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::kind::Kind;
use crate::model::site::Level;
use crate::model::source::Source;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("self-sourced"),
        what: "most of the evidence comes from one publisher",
        why: "What one voice says of itself is not yet evidence; a reader trusts what somebody else says too.",
        example: "(30 of 50 records cite only the agency\u{2019}s own news)",
        instead: "(the same facts with the statistics office, filings, the press)",
    },
    level: Level::Warning,
    numbers: &[("share", 0.5), ("records", 10.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let mut by_voice: BTreeMap<String, usize> = BTreeMap::new();
    let mut records = 0;
    for ((kind, _), evidence) in &ground.insights.evidence.records {
        if !matches!(kind, Kind::Fact | Kind::Relation | Kind::Event | Kind::Actor) || evidence.cited.is_empty() {
            continue;
        }
        records += 1;
        let voices: BTreeSet<String> = evidence.cited.iter().filter_map(|id| ground.scope.source(id)).map(voice).collect();
        // A record that two voices tell is not in the hand of one.
        if let (1, Some(voice)) = (voices.len(), voices.into_iter().next()) {
            *by_voice.entry(voice).or_default() += 1;
        }
    }
    let Some((voice, count)) = by_voice.into_iter().max_by(|a, b| a.1.cmp(&b.1).then(b.0.cmp(&a.0))) else { return };
    let share = as_number(count) / as_number(records);
    if as_number(records) >= ground.number("records") && share > ground.number("share") {
        found
            .record(&ground.cluster().common, format!("{count} of {records} records ({}) rest on {voice} alone", percent(share)))
            .help("look for a second, independent source");
    }
}

/// Who speaks: the publisher, else the host of the address, else the title.
fn voice(source: &Source) -> String {
    let host = || Some(source.url.as_deref()?.split_once("://")?.1.split('/').next()?.trim_start_matches("www.").to_owned());
    source.publisher.clone().or_else(host).unwrap_or_else(|| source.title.clone())
}
