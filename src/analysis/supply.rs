//! The supply table: which firm of the core buys what from whom.
//!
//! In: a cluster and a day. Out: one line per buyer and input, with its
//! suppliers. Only inputs declared with `suppliers_complete` (everywhere, or for
//! the buyer) say how many suppliers there are; all others are "not known",
//! never one.

use std::collections::BTreeMap;

use crate::base::date::Day;
use crate::base::duration::Duration;
use crate::base::ids::{ActorId, ItemId, RelationId, StageId};
use crate::base::locale::Lang;
use crate::base::unit::Unit;
use crate::base::value::Known;
use crate::model::actor::Boundary;
use crate::model::cluster::Cluster;
use crate::model::record::Progress;
use crate::model::relation::{End, Relation, RelationKind, Supplied};
use crate::model::site::Scope;
use crate::model::source::Complete;

use super::completeness::is_active;
use super::network::as_number;

/// What is bought. Equal texts, case aside, are one input.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Input {
    Item(ItemId),
    Words(String),
}

/// Who delivers.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Supplier {
    Actor(ActorId),
    /// Firms of a stage that are not named: nobody knows how many.
    Group(StageId),
    /// One firm that is not named; never the same as another such one.
    Hidden(RelationId),
    /// One that a scenario assumes; no record tells of it.
    Unrecorded,
}

/// An input of a buyer, and its suppliers.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub buyer: ActorId,
    pub input: Input,
    /// Whether every supplier is recorded.
    pub is_complete: bool,
    /// Whether the buyer halts without it.
    pub is_essential: bool,
    /// In use, with the share of the input where declared.
    pub suppliers: Vec<(Supplier, Option<f64>)>,
    /// Qualified, not in use.
    pub standby: Vec<Spare>,
}

/// Somebody who could deliver, and how long that would take where it is recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Spare {
    pub supplier: Supplier,
    pub lead_time: Option<Known<Duration>>,
}

impl Line {
    /// How many firms deliver it; none while suppliers are missing from the record.
    pub fn sources(&self) -> Option<usize> {
        let has_group = self.suppliers.iter().any(|(supplier, _)| matches!(supplier, Supplier::Group(_)));
        (self.is_complete && !has_group && !self.suppliers.is_empty()).then_some(self.suppliers.len())
    }

    /// Sum of the squared shares; none without complete suppliers and shares.
    pub fn concentration(&self) -> Option<f64> {
        match (self.sources()?, self.suppliers.as_slice()) {
            (1, _) => Some(1.0),
            (_, suppliers) => suppliers.iter().map(|(_, share)| share.map(|share| share * share)).sum(),
        }
    }
}

/// A supply tie that holds on a day, with its buyer.
#[derive(Clone, Copy, Debug)]
pub struct Delivery<'a> {
    pub relation: &'a Relation,
    pub buyer: &'a ActorId,
}

/// Supply ties in use that deliver to an actor inside these boundaries.
pub fn deliveries<'a>(scope: Scope<'a>, day: Day, inside: &[Boundary]) -> Vec<Delivery<'a>> {
    bought(scope, day, inside).filter(|delivery| !delivery.relation.standby).collect()
}

fn bought<'a>(scope: Scope<'a>, day: Day, inside: &[Boundary]) -> impl Iterator<Item = Delivery<'a>> {
    let cluster = scope.cluster;
    cluster
        .relations
        .values()
        .filter(move |tie| tie.kind == RelationKind::Supplies && tie.progress == Progress::Realised && is_active(cluster, tie, day))
        .filter_map(move |relation| {
            let buyer = relation.to.actor().filter(|id| cluster.actors.get(*id).is_some_and(|actor| inside.contains(&actor.boundary)))?;
            Some(Delivery { relation, buyer })
        })
}

/// The table of the core's buyers, sorted by buyer and input.
pub fn table(scope: Scope<'_>, day: Day) -> Vec<Line> {
    table_of(scope, day, &[Boundary::Core])
}

/// The table of the buyers inside these boundaries.
pub fn table_of(scope: Scope<'_>, day: Day, inside: &[Boundary]) -> Vec<Line> {
    let mut lines: BTreeMap<(ActorId, Input), Line> = BTreeMap::new();
    for Delivery { relation, buyer } in bought(scope, day, inside) {
        let Some(input) = input(relation) else { continue };
        let item = match &input {
            Input::Item(id) => scope.item(id),
            Input::Words(_) => None,
        };
        let is_complete = item.is_some_and(|item| match &item.suppliers_complete {
            Complete::No => false,
            Complete::Everywhere => true,
            Complete::For(buyers) => buyers.iter().any(|id| id == buyer.as_str()),
        });
        let line = lines.entry((buyer.clone(), input.clone())).or_insert_with(|| Line {
            buyer: buyer.clone(),
            input,
            is_complete,
            is_essential: item.is_some_and(|item| item.essential),
            suppliers: Vec::new(),
            standby: Vec::new(),
        });
        let supplier = supplier(relation);
        if relation.standby {
            line.standby.push(Spare { supplier, lead_time: relation.lead_time.clone() });
        } else {
            line.suppliers.push((supplier, relation.share.as_ref().map(crate::base::share::Share::mid)));
        }
    }
    lines.into_values().map(joined).collect()
}

/// Two ties with one supplier are one source with both shares.
fn joined(mut line: Line) -> Line {
    let mut suppliers: BTreeMap<Supplier, Option<f64>> = BTreeMap::new();
    for (supplier, share) in line.suppliers {
        suppliers.entry(supplier).and_modify(|sum| *sum = sum.zip(share).map(|(sum, share)| sum + share)).or_insert(share);
    }
    line.suppliers = suppliers.into_iter().collect();
    line.standby.sort_by(|a, b| a.supplier.cmp(&b.supplier));
    line.standby.dedup_by(|a, b| a.supplier == b.supplier);
    line
}

fn supplier(relation: &Relation) -> Supplier {
    match &relation.from {
        End::Actor(id) => Supplier::Actor(id.clone()),
        End::Stage(id) => Supplier::Group(id.clone()),
        End::Undisclosed(_) => Supplier::Hidden(relation.id.clone()),
    }
}

/// The input of a tie; none when it is not disclosed.
pub fn input(relation: &Relation) -> Option<Input> {
    match relation.item.as_ref()? {
        Supplied::Item(id) => Some(Input::Item(id.clone())),
        Supplied::Words(words) => {
            let (_, words) = words.get(Lang::DEFAULT).map(|words| (Lang::DEFAULT, words)).or_else(|| words.iter().next())?;
            Some(Input::Words(words.trim().to_lowercase()))
        }
        Supplied::Undisclosed => None,
    }
}

/// A firm that alone delivers an input whose suppliers are all recorded.
#[derive(Clone, Debug, PartialEq)]
pub struct Sole<'a> {
    pub supplier: &'a Supplier,
    /// The inputs that rest on it, in the order of the table.
    pub lines: Vec<&'a Line>,
}

/// Every firm that is the only source of something, the one with most inputs first. An input with
/// suppliers missing from the record makes nobody one.
pub fn sole(table: &[Line]) -> Vec<Sole<'_>> {
    let mut found: BTreeMap<&Supplier, Vec<&Line>> = BTreeMap::new();
    for line in table.iter().filter(|line| line.sources() == Some(1)) {
        found.entry(&line.suppliers[0].0).or_default().push(line);
    }
    let mut found: Vec<Sole<'_>> = found.into_iter().map(|(supplier, lines)| Sole { supplier, lines }).collect();
    found.sort_by(|a, b| b.lines.len().cmp(&a.lines.len()).then_with(|| a.supplier.cmp(b.supplier)));
    found
}

/// What the facts of a tie say it is worth: the unit, the year and the number; none when no fact says it exactly.
pub fn worth<'a>(cluster: &'a Cluster, relation: &Relation) -> Option<(&'a Unit, i32, f64)> {
    let mut facts = relation.facts.iter().filter_map(|id| cluster.facts.get(id));
    let (fact, point) = facts.find_map(|fact| Some((fact, fact.latest()?)))?;
    let year = point.date.value()?.earliest()?.year();
    Some((fact.unit.as_ref()?, year, point.value.value()?.as_exact()?.to_f64()))
}

/// Mean of the concentrations that are known, and how many inputs that is.
pub fn mean_concentration(table: &[Line]) -> (Option<f64>, usize) {
    let known: Vec<f64> = table.iter().filter_map(Line::concentration).collect();
    let mean = (!known.is_empty()).then(|| known.iter().sum::<f64>() / as_number(known.len()));
    (mean, known.len())
}

/// A firm that told what part of its sales goes to whom.
#[derive(Clone, Debug)]
pub struct Seller<'a> {
    pub actor: &'a ActorId,
    /// Buyers with their part of the sales, the largest first.
    pub buyers: Vec<(&'a Relation, f64)>,
    /// What the parts add up to.
    pub told: f64,
}

impl Seller<'_> {
    /// Sum of the squared parts: exact when all sales are told, else the least it can be.
    pub fn concentration(&self) -> f64 {
        self.buyers.iter().map(|(_, share)| share * share).sum()
    }
}

/// Sellers of the core that declare to whom they sell, in the order of their ids.
pub fn sellers(scope: Scope<'_>, day: Day) -> Vec<Seller<'_>> {
    let cluster = scope.cluster;
    let is_core = |id: &ActorId| cluster.actors.get(id).is_some_and(|actor| actor.boundary == Boundary::Core);
    let mut found: BTreeMap<&ActorId, Vec<(&Relation, f64)>> = BTreeMap::new();
    for tie in cluster.relations.values().filter(|tie| tie.progress == Progress::Realised && !tie.standby && is_active(cluster, tie, day)) {
        if let (Some(seller), Some(share)) = (tie.from.actor().filter(|id| is_core(id)), &tie.sales_share) {
            found.entry(seller).or_default().push((tie, share.mid()));
        }
    }
    found
        .into_iter()
        .map(|(actor, mut buyers)| {
            buyers.sort_by(|a, b| b.1.total_cmp(&a.1).then_with(|| a.0.id.cmp(&b.0.id)));
            let told = buyers.iter().map(|(_, share)| share).sum();
            Seller { actor, buyers, told }
        })
        .collect()
}
