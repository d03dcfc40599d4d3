//! I31: whether every language refers to the same facts.
//!
//! Only pages that exist in both languages count; a page that is missing is
//! told by the completeness of languages.

use std::collections::BTreeSet;

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, count, share};
use crate::analysis::network::as_number;
use crate::base::locale::Lang;
use crate::model::kind::{Kind, TargetKind};
use crate::model::page::Document;

pub(super) const ENTRY: Entry = Entry {
    id: "I31",
    slug: "signal-consistency",
    formula: "mean over pages and promised languages of |A ∩ B| / |A ∪ B|; A, B: facts the page refers to in the default language and in the other",
    reference: "Jaccard 1901; checks of this kind in translation tools",
    measure: Measure::Share,
    extent: Extent::Recorded,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let cluster = basis.cluster();
    let (mut sum, mut pairs, mut equal) = (0.0, 0, 0);
    for section in cluster.sections.values().chain(cluster.questions.values()) {
        let Some(original) = section.body.get(Lang::DEFAULT).map(facts) else { continue };
        for &lang in cluster.languages.iter().filter(|lang| **lang != Lang::DEFAULT) {
            let Some(other) = section.body.get(lang).map(facts) else { continue };
            let either = original.union(&other).count();
            let both = original.intersection(&other).count();
            pairs += 1;
            equal += usize::from(either == both);
            sum += if either == 0 { 1.0 } else { as_number(both) / as_number(either) };
        }
    }
    if pairs == 0 {
        return None;
    }
    Some(Finding {
        value: Some(sum / as_number(pairs)),
        parts: vec![count("pages-compared", pairs), count("pages-equal", equal)],
        n: pairs,
        m: equal,
        coverage: Coverage::default(),
        too_few: false,
        reading: vec![
            ("equal", Argument::Count(equal)),
            ("pages", Argument::Count(pairs)),
            ("share", Argument::Share(share(equal, pairs).unwrap_or_default())),
        ],
        ..Finding::default()
    })
}

fn facts(document: &Document) -> BTreeSet<(String, Option<String>)> {
    let mut found = BTreeSet::new();
    document.each_inline(&mut |inline| {
        if let Some(target) = inline.target()
            && target.kind == TargetKind::Record(Kind::Fact)
        {
            found.insert((target.id.clone(), target.detail.clone()));
        }
    });
    found
}
