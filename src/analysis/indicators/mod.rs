//! The indicators: one file each, gathered in a table.
//!
//! In: a cluster, its graph, its stages, its evidence. Out: values with
//! everything that must stand beside them. The function always returns the
//! value; whether a page prints it or "too few data" is told by `too_few`.

mod i01_cooperation_density;
mod i02_inclusiveness;
mod i03_mean_degree;
mod i04_cross_region;
mod i05_international;
mod i06_external_reach;
mod i07_research_firms;
mod i08_gap_matrix;
mod i09_chain_completeness;
mod i10_large_firms;
mod i11_support;
mod i13_local_supply;
mod i14_supplier_concentration;
mod i15_markets;
mod i16_substitutability;
mod i17_single_points;
mod i18_robustness;
mod i19_cascade_loss;
mod i20_recovery;
mod i21_turnover;
mod i22_age;
mod i23_diffusion_reach;
mod i24_efficiency;
mod i26_spin_offs;
mod i27_capital;
mod i28_dominance;
mod i29_mixing;
mod i30_evidence;
mod i31_signal_consistency;
mod i38_lead_time;
mod i40_growth;
mod i41_learnability;
mod i42_transferability;
#[cfg(test)]
mod reference;
pub mod series;
#[cfg(test)]
mod tests;
mod value;
#[cfg(test)]
pub(crate) use tests::toy_site;
pub use value::{Argument, Class, Coverage, Extent, Finding, Indicator, Measure, Part, Row, Subject};

use crate::base::date::Day;
use crate::base::value::Known;
use crate::model::actor::{Actor, Boundary};
use crate::model::cluster::Cluster;
use crate::model::record::{Common, Lifespan};
use crate::model::site::Scope;

use super::completeness::StageStats;
use super::evidence::EvidenceBook;
use super::network::{Edge, Network, as_number};
use super::scenarios::Cascades;

/// What an indicator may look at.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    pub scope: Scope<'a>,
    pub at: Day,
    pub network: &'a Network,
    pub stages: &'a [StageStats],
    pub evidence: &'a EvidenceBook,
    /// Who is inside: the core, or the core and the extended cluster.
    pub extent: Extent,
    pub ties: Ties,
}

/// Which ties count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ties {
    /// Every active one, as today's values have it.
    All,
    /// Those with a known beginning, as every value of the past has it.
    Dated,
}

/// A line of the table of indicators.
#[derive(Clone, Copy)]
pub struct Entry {
    pub id: &'static str,
    pub slug: &'static str,
    pub formula: &'static str,
    pub reference: &'static str,
    pub measure: Measure,
    /// `Core` where the value depends on who is inside: then there is one for the core and the
    /// extended cluster too.
    pub extent: Extent,
    /// None when the records the indicator lives on are not declared: then it is not listed.
    pub compute: fn(&Basis<'_>) -> Option<Finding>,
}

/// Every indicator that is computed, in the order of their ids.
pub const ENTRIES: &[Entry] = &[
    i01_cooperation_density::ENTRY,
    i02_inclusiveness::ENTRY,
    i03_mean_degree::ENTRY,
    i04_cross_region::ENTRY,
    i05_international::ENTRY,
    i06_external_reach::ENTRY,
    i07_research_firms::ENTRY,
    i08_gap_matrix::ENTRY,
    i09_chain_completeness::ENTRY,
    i10_large_firms::ENTRY,
    i11_support::ENTRY,
    i13_local_supply::ENTRY,
    i14_supplier_concentration::ENTRY,
    i15_markets::ENTRY,
    i16_substitutability::ENTRY,
    i17_single_points::ENTRY,
    i18_robustness::ENTRY,
    i19_cascade_loss::ENTRY,
    i20_recovery::ENTRY,
    i21_turnover::ENTRY,
    i22_age::ENTRY,
    i23_diffusion_reach::ENTRY,
    i24_efficiency::ENTRY,
    i26_spin_offs::ENTRY,
    i27_capital::ENTRY,
    i28_dominance::ENTRY,
    i29_mixing::ENTRY,
    i30_evidence::ENTRY,
    i31_signal_consistency::ENTRY,
    i38_lead_time::ENTRY,
    i40_growth::ENTRY,
    i41_learnability::ENTRY,
    i42_transferability::ENTRY,
];

/// Computes all of them, those that depend on the boundary for both.
pub fn all(basis: &Basis<'_>) -> Vec<Indicator> {
    let has_wider = basis.cluster().actors.values().any(|actor| actor.boundary == Boundary::Extended && actor.life.is_active(basis.at));
    let find = |entry: &Entry| {
        let mut found = entry.find(&Basis { extent: Extent::Core, ..*basis })?;
        if entry.extent == Extent::Core && has_wider {
            found.wider = entry.find(&Basis { extent: Extent::Extended, ..*basis }).map(Box::new);
        }
        Some(found)
    };
    ENTRIES.iter().filter_map(find).collect()
}

/// Adds what follows from the scenarios, which are computed beside the indicators.
pub fn add_losses(indicators: &mut Vec<Indicator>, scope: Scope<'_>, cascades: Option<&Cascades>, as_of: Day) {
    if let Some(loss) = cascades.and_then(|cascades| i19_cascade_loss::find(scope, cascades, as_of)) {
        let place = indicators.partition_point(|one| one.id < loss.id);
        indicators.insert(place, loss);
    }
}

impl Entry {
    /// Computes it for those whom the basis says to be inside.
    fn find(&self, basis: &Basis<'_>) -> Option<Indicator> {
        let finding = (self.compute)(basis)?;
        let extent = if self.extent == Extent::Core { basis.extent } else { self.extent };
        Some(self.told(finding, extent, basis.at))
    }

    /// Puts a finding beside what the table says of the indicator.
    fn told(&self, finding: Finding, extent: Extent, as_of: Day) -> Indicator {
        Indicator {
            id: self.id,
            slug: self.slug,
            formula: self.formula,
            reference: self.reference,
            // A number that is none must never be printed; the sum of nothing is minus nought.
            value: finding.value.filter(|value| value.is_finite()).map(|value| value + 0.0),
            measure: self.measure,
            parts: finding.parts,
            rows: finding.rows,
            n: finding.n,
            m: finding.m,
            as_of,
            extent,
            coverage: finding.coverage,
            too_few: finding.too_few,
            named: finding.named,
            reading: finding.reading,
            wider: None,
        }
    }
}

/// The entry a reference in prose names, by id or slug.
pub fn entry(name: &str) -> Option<&'static Entry> {
    ENTRIES.iter().find(|entry| entry.id == name || entry.slug == name)
}

impl<'a> Basis<'a> {
    fn cluster(&self) -> &'a Cluster {
        self.scope.cluster
    }

    /// The actor behind a node; the graph is made of the cluster's own actors.
    fn actor(&self, node: usize) -> &'a Actor {
        &self.cluster().actors[&self.network.nodes[node].actor]
    }

    /// Whether an actor is inside, as the basis draws the boundary.
    fn is_inside(&self, node: usize) -> bool {
        self.holds(self.actor(node))
    }

    fn holds(&self, actor: &Actor) -> bool {
        self.extent.inside().contains(&actor.boundary)
    }

    /// Whether the site calls this too few data.
    fn is_too_few(&self, actors: usize, ties: usize) -> bool {
        let least = self.scope.site.config.min_n;
        actors < least || ties < least
    }

    /// How complete the records behind some edges are.
    fn coverage<'e>(&self, edges: impl IntoIterator<Item = &'e Edge>) -> Coverage {
        let (mut ties, mut dated, mut sourced) = (0, 0, 0);
        let mut add = |life: &Lifespan, common: &Common| {
            ties += 1;
            dated += usize::from(matches!(life.since, Some(Known::Value(_))));
            sourced += usize::from(!common.sources.cited().is_empty());
        };
        for edge in edges {
            for tie in edge.relations.iter().filter_map(|id| self.cluster().relations.get(id)) {
                add(&tie.life, &tie.common);
            }
            for project in edge.projects.iter().filter_map(|id| self.cluster().projects.get(id)) {
                add(&project.life, &project.common);
            }
        }
        Coverage { dated: share(dated, ties), sourced: share(sourced, ties) }
    }
}

/// `part` of `whole`; none when there is no whole.
pub(super) fn share(part: usize, whole: usize) -> Option<f64> {
    (whole > 0).then(|| as_number(part) / as_number(whole))
}

fn part(key: &'static str, value: Option<f64>, measure: Measure) -> Part {
    Part { key, value, measure }
}

fn count(key: &'static str, value: usize) -> Part {
    part(key, Some(as_number(value)), Measure::Count)
}

/// The middle of sorted numbers.
fn median(sorted: &[f64]) -> Option<f64> {
    let upper = *sorted.get(sorted.len() / 2)?;
    let lower = if sorted.len().is_multiple_of(2) { sorted[sorted.len() / 2 - 1] } else { upper };
    Some(f64::midpoint(lower, upper))
}
