//! I15: on how few markets the sales of the cluster rest.
//!
//! Only declared values count: every tie to a market has to say what it is worth, in one unit
//! and for one year. A few known ones would make the others look like nothing.

use std::collections::BTreeMap;

use super::{Argument, Basis, Coverage, Entry, Extent, Finding, Measure, Row, Subject, count, part, share};
use crate::analysis::supply::worth;
use crate::base::ids::ActorId;
use crate::base::unit::Unit;
use crate::base::value::Known;
use crate::model::actor::ActorKind;
use crate::model::record::Progress;
use crate::model::relation::{Relation, RelationKind};

pub(super) const ENTRY: Entry = Entry {
    id: "I15",
    slug: "market-dependency",
    formula: "HHI = Σ s²; equal markets: 1/HHI; s: a market's share of the declared value of all sales from inside to markets",
    reference: "Hirschman 1945, Herfindahl 1950; as a dependency measure CEPII GeoDep",
    measure: Measure::Share,
    extent: Extent::Core,
    compute,
};

fn compute(basis: &Basis<'_>) -> Option<Finding> {
    let cluster = basis.cluster();
    let sale = |tie: &Relation| -> Option<ActorId> {
        let (seller, market) = tie.pair()?;
        let (seller, market) = (cluster.actors.get(seller)?, cluster.actors.get(market)?);
        let counts = tie.kind == RelationKind::Supplies && tie.progress == Progress::Realised && !tie.standby && tie.life.is_active(basis.at);
        let is_there = seller.life.is_active(basis.at) && market.life.is_active(basis.at) && basis.holds(seller);
        (counts && is_there && market.kind == ActorKind::Market).then(|| market.id.clone())
    };
    let ties: Vec<(&Relation, ActorId)> = cluster.relations.values().filter_map(|tie| Some((tie, sale(tie)?))).collect();
    let mut markets: BTreeMap<&ActorId, (f64, usize)> = BTreeMap::new();
    let mut measure: Option<(&Unit, i32)> = None;
    for (tie, market) in &ties {
        let (unit, year, value) = worth(cluster, tie)?;
        if *measure.get_or_insert((unit, year)) != (unit, year) || value < 0.0 {
            return None;
        }
        let sum = markets.entry(market).or_default();
        *sum = (sum.0 + value, sum.1 + 1);
    }
    let all: f64 = markets.values().map(|(value, _)| value).sum();
    if all <= 0.0 {
        return None;
    }
    let mut shares: Vec<(&ActorId, f64, usize)> = markets.iter().map(|(id, (value, ties))| (*id, value / all, *ties)).collect();
    shares.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.cmp(b.0)));
    let squares: f64 = shares.iter().map(|(_, share, _)| share * share).sum();
    let (first, top) = shares.first().map(|(id, share, _)| ((*id).clone(), *share))?;
    let dated = ties.iter().filter(|(tie, _)| matches!(tie.life.since, Some(Known::Value(_)))).count();
    let sourced = ties.iter().filter(|(tie, _)| !tie.common.sources.cited().is_empty()).count();
    let to_row = |(id, share, ties): &(&ActorId, f64, usize)| Row {
        subject: Subject::Actor((*id).clone()),
        value: Some(*share),
        measure: Measure::Share,
        n: *ties,
        m: 0,
    };
    Some(Finding {
        value: Some(squares),
        parts: vec![
            part("effective-markets", Some(1.0 / squares), Measure::Mean),
            part("top-market", Some(top), Measure::Share),
            count("markets", shares.len()),
        ],
        rows: shares.iter().map(to_row).collect(),
        n: shares.len(),
        m: ties.len(),
        coverage: Coverage { dated: share(dated, ties.len()), sourced: share(sourced, ties.len()) },
        too_few: ties.len() < basis.scope.site.config.min_n,
        named: vec![first.clone()],
        reading: vec![
            ("markets", Argument::Count(shares.len())),
            ("equal", Argument::Number(1.0 / squares)),
            ("actor", Argument::Actor(first)),
            ("share", Argument::Share(top)),
        ],
    })
}
