//! Numbers about the network, its history, its evidence and its gaps.
//!
//! In: a whole `Site`. Out: `Insights`, one set per cluster, computed as of the
//! last day of the cluster's declared `as_of`. Nothing here words or draws a
//! number, and nothing undefined becomes zero: it is `None`.

pub mod centrality;
pub mod communities;
pub mod completeness;
pub mod evidence;
pub mod evolution;
pub mod identifier;
pub mod indicators;
pub mod lineage;
pub mod mentions;
pub mod network;
mod root;
#[cfg(test)]
mod sample;
pub mod scenarios;
pub mod supply;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::{Arc, Mutex, PoisonError};

use rayon::prelude::*;

use crate::base::date::Day;
use crate::base::ids::ClusterId;
use crate::model::cluster::Cluster;
use crate::model::site::{Scope, Site};
use crate::sources::{File, Fronts, Sources};
use communities::Groups;
use completeness::{Completeness, Counts, StageStats};
use evidence::EvidenceBook;
use evolution::Evolution;
use indicators::series::{self, Course};
use indicators::{Basis, Extent, Indicator, Ties};
use mentions::Telling;
use network::Network;
use scenarios::Scenarios;

/// What was computed, cluster by cluster.
#[derive(Clone, Debug, Default)]
pub struct Insights {
    pub clusters: BTreeMap<ClusterId, Arc<ClusterInsights>>,
}

/// What was computed from the records of one cluster.
#[derive(Clone, Debug)]
pub struct ClusterInsights {
    /// The last day of the declared `as_of`: the day every value holds for.
    pub as_of: Day,
    /// The indicator graph of that day.
    pub network: Network,
    /// The groups its drawing is divided into, when one drawing does not hold everyone.
    pub groups: Option<Groups>,
    /// In the order of the registry.
    pub indicators: Vec<Indicator>,
    /// Indicators at the end of each phase, of dated ties alone.
    pub courses: Vec<Course>,
    /// Phases and years.
    pub evolution: Evolution,
    /// Who came from whom.
    pub lineages: Vec<lineage::Family>,
    pub evidence: EvidenceBook,
    /// Models that have what they need.
    pub scenarios: Scenarios,
    /// What the texts speak of, beside what is recorded.
    pub telling: Telling,
    /// In chain order, as the cluster's stages.
    pub stages: Vec<StageStats>,
    pub counts: Counts,
    /// What each promised language still lacks.
    pub completeness: Completeness,
}

impl ClusterInsights {
    /// The indicator with this id (`I01`) or slug (`cooperation-density`).
    pub fn indicator(&self, name: &str) -> Option<&Indicator> {
        self.indicators.iter().find(|indicator| indicator.id == name || indicator.slug == name)
    }
}

/// What the last run computed, and from what; empty for the first run. Of other records a model may
/// still take over what it knows to be the same.
#[derive(Debug, Default)]
pub struct Earlier {
    last: Mutex<Last>,
}

#[derive(Debug, Default)]
struct Last {
    sources: Sources,
    clusters: BTreeMap<ClusterId, (Arc<ClusterInsights>, Arc<Models>)>,
}

/// What no text can change, and what takes longest: an author who edits a text need not wait for it.
#[derive(Clone, Debug)]
struct Models {
    scenarios: Scenarios,
    evolution: Evolution,
    courses: Vec<Course>,
    groups: Option<Groups>,
}

/// Computes everything about every cluster.
pub fn insights(site: &Site) -> Insights {
    insights_after(site, &Sources::default(), &Earlier::default())
}

/// The same, sooner. `sources` are the files the site was made from. Where nothing changed but
/// inside the folders of other clusters, everything is taken over; where no record changed, models.
pub fn insights_after(site: &Site, sources: &Sources, earlier: &Earlier) -> Insights {
    let mut last = earlier.last.lock().unwrap_or_else(PoisonError::into_inner);
    let is_same = sources.has_records_of(&last.sources, Fronts::Counted);
    let changed = sources.changed_since(&last.sources);
    // A folder of a draft is one of no cluster here, and that is no harm.
    let cluster_of = |file: &File| file.path.below("content").and_then(|path| path.split_once('/')).map(|(folder, _)| folder.to_owned());
    let changed: Option<BTreeSet<String>> =
        changed.and_then(|changed| changed.into_iter().map(|(_, file)| cluster_of(file).filter(|id| site.clusters.contains_key(id.as_str()))).collect());
    // No cluster knows another: they are computed side by side.
    let scopes: Vec<Scope<'_>> = site.scopes().collect();
    let found: Vec<(Arc<ClusterInsights>, Arc<Models>)> = scopes
        .par_iter()
        .map(|&scope| {
            let before = last.clusters.get(&scope.cluster.id);
            if let Some((insights, models)) = before
                && changed.as_ref().is_some_and(|changed| !changed.contains(scope.cluster.id.as_str()))
            {
                return (Arc::clone(insights), Arc::clone(models));
            }
            let (insights, models) = cluster(scope, before.map(|(_, models)| models), is_same);
            (Arc::new(insights), models)
        })
        .collect();
    let ids = || scopes.iter().map(|scope| scope.cluster.id.clone());
    let clusters = ids().zip(found.iter().map(|(insights, _)| Arc::clone(insights))).collect();
    *last = Last { sources: sources.clone(), clusters: ids().zip(found).collect() };
    Insights { clusters }
}

/// The day the values of a cluster hold for.
pub fn reference_day(cluster: &Cluster) -> Day {
    cluster.as_of.latest().unwrap_or_else(|| cluster.as_of.middle())
}

fn cluster(scope: Scope<'_>, before: Option<&Arc<Models>>, is_same: bool) -> (ClusterInsights, Arc<Models>) {
    let as_of = reference_day(scope.cluster);
    let network = network::at(scope.cluster, as_of);
    let evidence = evidence::book(scope);
    let stages = completeness::stages(scope.cluster, as_of);
    let (models, mut indicators) = rayon::join(
        || match before {
            Some(models) if is_same => Arc::clone(models),
            _ => Arc::new(models(scope, &network, &evidence, as_of, before.map(|models| &models.scenarios))),
        },
        || {
            let extent = Extent::Core;
            indicators::all(&Basis { scope, at: as_of, network: &network, stages: &stages, evidence: &evidence, extent, ties: Ties::All })
        },
    );
    let Models { scenarios, evolution, courses, groups } = Models::clone(&models);
    indicators::add_losses(&mut indicators, scope, scenarios.cascades.as_ref(), as_of);
    let is_active = |tie: &crate::model::relation::Relation| completeness::is_active(scope.cluster, tie, as_of);
    let insights = ClusterInsights {
        as_of,
        telling: mentions::telling(scope.cluster, &network, &stages, &is_active),
        indicators,
        courses,
        evolution,
        lineages: lineage::families(scope.cluster),
        counts: completeness::counts(scope.cluster, as_of, &evidence),
        completeness: completeness::languages(scope),
        scenarios,
        groups,
        network,
        evidence,
        stages,
    };
    (insights, models)
}

fn models(scope: Scope<'_>, network: &Network, evidence: &EvidenceBook, as_of: Day, before: Option<&Scenarios>) -> Models {
    let (scenarios, (evolution, courses)) = rayon::join(
        || scenarios::all(scope, network, as_of, before),
        || {
            let evolution = evolution::of(scope.cluster, as_of);
            let courses = series::by_phase(scope, evidence, &evolution, as_of);
            (evolution, courses)
        },
    );
    Models { scenarios, evolution, courses, groups: communities::divide(scope.cluster, as_of) }
}
