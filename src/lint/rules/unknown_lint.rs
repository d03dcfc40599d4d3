//! A rule that does not exist is set or silenced.

use std::collections::BTreeMap;

use crate::base::span::Span;
use crate::base::suggest::nearest;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::{Findings, Note};
use crate::lint::ground::Plot;
use crate::lint::{Look, RULES, Rule, rule};
use crate::model::cluster::Cluster;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unknown-lint"),
        what: "a rule is named that does not exist",
        why: "A misspelt name silences nothing, and nobody notices.",
        example: "[lint]\nstatic-dispaly = \"off\"",
        instead: "[lint]\nstatic-display = \"off\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Site(look),
};

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    for (name, setting) in &plot.site.config.lint {
        let Some(rule) = rule(name) else {
            let note = found.words("site.toml", name, format!("there is no rule `{name}`"));
            offer(note, name);
            continue;
        };
        for number in setting.numbers.keys().filter(|number| !rule.numbers.iter().any(|(known, _)| known == number)) {
            let known: Vec<&str> = rule.numbers.iter().map(|(name, _)| *name).collect();
            let note = found.words("site.toml", number, format!("the rule `{name}` has no threshold `{number}`"));
            note.help(if known.is_empty() { "it has none".to_owned() } else { format!("it has {}", known.join(", ")) });
        }
    }
    for cluster in plot.site.clusters.values() {
        for (common_span, allow) in allowances(cluster) {
            for (name, reason) in allow {
                if rule(name).is_none() {
                    offer(found.span(common_span, format!("`allow` names a rule `{name}` that does not exist")), name);
                } else if reason.trim().is_empty() {
                    found.span(common_span, format!("`allow.{name}` gives no reason")).help("without a reason it silences nothing");
                }
            }
        }
    }
}

fn offer(note: Note<'_>, name: &str) {
    if let Some(near) = nearest(name, RULES.iter().map(|rule| rule.page.code.0)) {
        note.help(format!("did you mean `{near}`?"));
    }
}

/// Every place of a cluster where rules can be silenced.
fn allowances(cluster: &Cluster) -> Vec<(Span, &BTreeMap<String, String>)> {
    let commons = std::iter::once(&cluster.common).chain(cluster.every_record().map(|(_, common)| common));
    let sections = cluster.sections.values().chain(cluster.questions.values()).map(|section| (section.span, &section.front.allow));
    commons.map(|common| (common.span, &common.allow)).chain(sections).collect()
}
