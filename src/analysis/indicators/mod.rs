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
mod i13_local_supply;
mod i14_supplier_concentration;
mod i16_substitutability;
mod i17_single_points;
mod i18_robustness;
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
mod i40_growth;
mod i42_transferability;
#[cfg(test)]
mod tests;
#[cfg(test)]
pub(crate) use tests::toy_site;

use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::base::value::Known;
use crate::model::actor::{Actor, ActorKind, Boundary};
use crate::model::cluster::Cluster;
use crate::model::record::{Common, Lifespan};
use crate::model::site::Scope;

use super::completeness::StageStats;
use super::evidence::EvidenceBook;
use super::network::{Edge, Network, as_number};
use super::supply::Input;

/// A computed value with its neighbours.
#[derive(Clone, Debug, PartialEq)]
pub struct Indicator {
    /// `I01`
    pub id: &'static str,
    /// `cooperation-density`, for addresses and exports.
    pub slug: &'static str,
    /// In plain mathematical notation, the same in every language.
    pub formula: &'static str,
    /// Who defined it.
    pub reference: &'static str,
    /// None when it is undefined (nothing to divide by, nothing declared).
    pub value: Option<f64>,
    pub measure: Measure,
    /// Further values that belong to it.
    pub parts: Vec<Part>,
    /// The things behind the value, where it sums up some: gatekeepers, inputs, pairs of classes.
    pub rows: Vec<Row>,
    /// Actors (or records) the value is computed on.
    pub n: usize,
    /// Pairs with a tie (or records) the value is computed on.
    pub m: usize,
    pub as_of: Day,
    pub extent: Extent,
    pub coverage: Coverage,
    /// Fewer actors or ties than the site asks for.
    pub too_few: bool,
    /// Actors the value singles out, the most important first.
    pub named: Vec<ActorId>,
    /// Arguments of the sentence `indicator-ID-reading`.
    pub reading: Vec<(&'static str, Argument)>,
}

impl Indicator {
    /// The further value with this key.
    pub fn part(&self, key: &str) -> Option<&Part> {
        self.parts.iter().find(|part| part.key == key)
    }
}

/// What kind of number a value is; decides how it is spelled.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Measure {
    /// 0 to 1; spelled as a decimal or a percentage.
    Share,
    /// -1 to 1.
    Index,
    /// A whole number of things.
    Count,
    /// A mean or an equivalent number of things.
    Mean,
    /// Any number of one thing per another.
    Ratio,
    /// A rate of change: 0.1 is ten per cent more.
    Growth,
    Months,
    Years,
}

/// A named further value.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// Worded by `indicator-part-KEY`.
    pub key: &'static str,
    pub value: Option<f64>,
    pub measure: Measure,
}

/// A value of one of the things an indicator sums up.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    pub subject: Subject,
    pub value: Option<f64>,
    pub measure: Measure,
    /// What the value is computed on; its meaning is the indicator's.
    pub n: usize,
    pub m: usize,
}

/// What a row is about.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    Actor(ActorId),
    /// Two classes of actor.
    Classes(Class, Class),
    /// What a firm buys.
    Input {
        buyer: ActorId,
        input: Input,
    },
}

/// A class of actor. A university is research and education.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Class {
    Firm,
    Research,
    Education,
    Capital,
    Public,
    Other,
    /// Everybody in the core and the extended cluster.
    Inside,
    /// Everybody else in the country.
    Country,
    /// Everybody in other countries.
    Abroad,
}

impl Class {
    /// Worded by `indicator-class-WORD`.
    pub fn word(self) -> &'static str {
        match self {
            Self::Firm => "firm",
            Self::Research => "research",
            Self::Education => "education",
            Self::Capital => "capital",
            Self::Public => "public",
            Self::Other => "other",
            Self::Inside => "inside",
            Self::Country => "country",
            Self::Abroad => "abroad",
        }
    }

    /// The one class of a kind; a university is research here.
    pub fn of(kind: ActorKind) -> Self {
        let all = [Self::Firm, Self::Research, Self::Education, Self::Capital, Self::Public];
        all.into_iter().find(|class| class.holds(kind)).unwrap_or(Self::Other)
    }

    /// Whether a kind belongs to the class.
    pub fn holds(self, kind: ActorKind) -> bool {
        match self {
            Self::Firm => kind.is_firm(),
            Self::Research => kind.is_research(),
            Self::Education => kind.is_education(),
            Self::Capital => kind == ActorKind::Investor,
            Self::Public => kind.is_public(),
            Self::Other | Self::Inside | Self::Country | Self::Abroad => false,
        }
    }
}

/// Which actors a value is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Extent {
    /// Actors inside the core.
    Core,
    /// Everybody recorded, partners outside included.
    Recorded,
}

/// How complete the ties behind a value are; none when there is no tie.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Coverage {
    pub dated: Option<f64>,
    pub sourced: Option<f64>,
}

/// An argument of a sentence.
#[derive(Clone, Debug, PartialEq)]
pub enum Argument {
    Count(usize),
    /// 0 to 1, spelled as a percentage.
    Share(f64),
    Number(f64),
    Actor(ActorId),
    Actors(Vec<ActorId>),
}

/// What an indicator may look at.
#[derive(Clone, Copy, Debug)]
pub struct Basis<'a> {
    pub scope: Scope<'a>,
    pub at: Day,
    pub network: &'a Network,
    pub stages: &'a [StageStats],
    pub evidence: &'a EvidenceBook,
}

/// What an indicator's function finds out.
#[derive(Clone, Debug, Default)]
pub struct Finding {
    pub value: Option<f64>,
    pub parts: Vec<Part>,
    pub rows: Vec<Row>,
    pub n: usize,
    pub m: usize,
    pub coverage: Coverage,
    pub too_few: bool,
    pub named: Vec<ActorId>,
    pub reading: Vec<(&'static str, Argument)>,
}

/// A line of the table of indicators.
#[derive(Clone, Copy)]
pub struct Entry {
    pub id: &'static str,
    pub slug: &'static str,
    pub formula: &'static str,
    pub reference: &'static str,
    pub measure: Measure,
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
    i13_local_supply::ENTRY,
    i14_supplier_concentration::ENTRY,
    i16_substitutability::ENTRY,
    i17_single_points::ENTRY,
    i18_robustness::ENTRY,
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
    i40_growth::ENTRY,
    i42_transferability::ENTRY,
];

/// Computes all of them.
pub fn all(basis: &Basis<'_>) -> Vec<Indicator> {
    ENTRIES
        .iter()
        .filter_map(|entry| {
            let finding = (entry.compute)(basis)?;
            Some(Indicator {
                id: entry.id,
                slug: entry.slug,
                formula: entry.formula,
                reference: entry.reference,
                value: finding.value,
                measure: entry.measure,
                parts: finding.parts,
                rows: finding.rows,
                n: finding.n,
                m: finding.m,
                as_of: basis.at,
                extent: entry.extent,
                coverage: finding.coverage,
                too_few: finding.too_few,
                named: finding.named,
                reading: finding.reading,
            })
        })
        .collect()
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

    fn is_core(&self, node: usize) -> bool {
        self.actor(node).boundary == Boundary::Core
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
