//! A fact nobody has looked at for years.

use crate::base::date::Date;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::{Ground, years};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("stale-source"),
        what: "a fact was last checked long ago",
        why: "Numbers, pages and owners change; a fact that was checked years before the reference day may be over.",
        example: "checked_on = 2019-05-01 (as_of = 2026)",
        instead: "checked_on = 2026-02-01",
    },
    level: Level::Warning,
    numbers: &[("months", 36.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let as_of = ground.insights.as_of;
    for fact in ground.cluster().facts.values().filter(|fact| fact.superseded_by.is_none()) {
        if let Some(day) = fact.review_by.as_ref().and_then(Date::latest).filter(|day| *day < as_of) {
            found.record(&fact.common, format!("fact `{}` was to be reviewed by {day}", fact.id));
        } else if let Some(day) = fact.common.checked_on.as_ref().and_then(Date::latest)
            && years(day, as_of) * 12.0 > ground.number("months")
        {
            found
                .record(&fact.common, format!("fact `{}` was last checked in {}", fact.id, day.year()))
                .help("check it again and write `checked_on`, or `allow.stale-source = \"history\"`");
        }
    }
}
