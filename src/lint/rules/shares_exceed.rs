//! Shares of one whole that come to more than all of it.

use std::collections::BTreeMap;

use crate::analysis::completeness::is_active;
use crate::analysis::supply::input;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, percent};
use crate::lint::{Look, Rule};
use crate::model::relation::{Relation, RelationKind};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("shares-exceed"),
        what: "shares of one thing add up to more than all",
        why: "Concentration and cascades are computed from shares; more than a whole makes them nonsense.",
        example: "share = \"60%\" and share = \"55%\" of one input",
        instead: "share = \"60%\" and share = \"40%\"",
    },
    level: Level::Error,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let mut wholes: BTreeMap<(String, String), Vec<&Relation>> = BTreeMap::new();
    for tie in ground.cluster().relations.values().filter(|tie| !tie.standby && is_active(ground.cluster(), tie, ground.insights.as_of)) {
        let Some(to) = tie.to.actor() else { continue };
        let whole = match tie.kind {
            RelationKind::Supplies => input(tie).map(|input| format!("{input:?}")),
            RelationKind::Owns | RelationKind::Invests => Some("its capital".to_owned()),
            _ => None,
        };
        if let (Some(whole), Some(_)) = (whole, &tie.share) {
            wholes.entry((to.to_string(), whole)).or_default().push(tie);
        }
    }
    for ((to, _), ties) in wholes {
        let sum: f64 = ties.iter().filter_map(|tie| tie.share.as_ref()).map(crate::base::share::Share::low).sum();
        if let ([first, .., last], true) = (ties.as_slice(), sum > 1.000_001) {
            let what = if last.kind == RelationKind::Supplies { "of one input of" } else { "of the capital of" };
            found.record(&last.common, format!("shares {what} `{to}` come to {}", percent(sum))).related(first.common.span, "another share of the same");
        }
    }
}
