//! Two facts with the same measure, place and date, and two values.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::value::{Known, Value};
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::fact::{Fact, Standing};
use crate::model::record::Where;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("contradiction"),
        what: "two facts give different values for the same thing",
        why: "The reader finds both and trusts neither.",
        example: "[fact.jobs-a]\nmetric = \"jobs\"\nvalue = 1250\n[fact.jobs-b]\nmetric = \"jobs\"\nvalue = 1892",
        instead: "[fact.jobs]\nmetric = \"jobs\"\nversions = { source-a = 1250, source-b = 1892 }",
    },
    level: Level::Error,
    numbers: &[],
    look: Look::Cluster(look),
};

/// What two facts may both speak of: measure, place, date.
type Thing<'a> = (&'a str, Option<&'a Where>, &'a Date);

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let mut seen: BTreeMap<Thing<'_>, Vec<(&Fact, &Value)>> = BTreeMap::new();
    let facts = ground.cluster().facts.values().filter(|fact| !matches!(fact.standing(), Standing::Disputed | Standing::Superseded));
    for fact in facts {
        let Some(metric) = fact.metric.as_deref() else { continue };
        for point in &fact.points {
            let (Known::Value(date), Known::Value(value)) = (&point.date, &point.value) else { continue };
            let others = seen.entry((metric, fact.place.as_ref(), date)).or_default();
            let contradicts = |(other, said): &&(&Fact, &Value)| {
                let is_same = *said == value && other.unit == fact.unit;
                let has_own_method = !fact.method.is_empty() && !other.method.is_empty() && fact.method != other.method;
                other.id != fact.id && !is_same && !has_own_method
            };
            if let Some((other, said)) = others.iter().find(contradicts) {
                found
                    .record(&fact.common, format!("`{}` says {value} where `{}` says {said}", fact.id, other.id))
                    .related(other.common.span, "the other value")
                    .help("make them one fact with `versions`, or say in `method` how the two differ");
            }
            others.push((fact, value));
        }
    }
}
