//! The artist: everything drawn on the pages, spelled as SVG.
//!
//! In: the records, seen through a context, and the layouts. Out: SVG in the
//! sizes a page needs; the style sheet shows the one that fits. Layouts are made
//! once per cluster and language, when the artist is called in, and in parallel.
//! Colours are classes, never attributes, so that dark mode, print and forced
//! colours can change them.

mod axis;
mod chain;
mod chart;
mod curve;
mod desk;
mod ego;
mod eras;
mod groups;
mod lineage;
mod map;
mod marks;
mod network;
mod phases;
mod signs;
mod svg;
mod timeline;

use std::collections::BTreeMap;
use std::sync::{Arc, OnceLock};

use rayon::prelude::*;

use crate::analysis::communities::Group;
use crate::analysis::lineage::Family;
use crate::analysis::scenarios::Removal;
use crate::base::ids::{ActorId, ClusterId, FactId, PhaseId};
use crate::base::locale::Lang;
use crate::layout::graph::Cache;
use crate::lock::Lock;
use crate::model::event::Event;
use crate::model::prose::Figure;
use crate::model::site::Site;
use crate::view::artist::{Artist, Drawing, KeyGroup, Keys};
use crate::view::context::Context;
use crate::view::page::network::Drawn;
use crate::view::sheet::Sheet;

/// Draws a site: holds every layout, spells on demand.
#[derive(Debug)]
pub struct Painter {
    cache: Arc<Cache>,
    /// Drawings that were kept.
    locks: BTreeMap<ClusterId, Lock>,
    /// Laid out when first asked for.
    maps: BTreeMap<(ClusterId, Lang), OnceLock<network::Maps>>,
}

impl Painter {
    /// A painter of these clusters in these languages; nothing is laid out yet.
    pub fn new(site: &Site, cache: Arc<Cache>, locks: BTreeMap<ClusterId, Lock>) -> Self {
        let maps = site.clusters.keys().flat_map(|cluster| site.languages.all().map(|lang| ((cluster.clone(), lang), OnceLock::new()))).collect();
        Self { cache, locks, maps }
    }

    /// Lays out every network of the contexts given, in parallel. Done before pages are spelled in
    /// parallel: a thread that waited there for the layout of another could wait for itself.
    pub fn lay(&self, contexts: &[Context<'_>]) {
        contexts.par_iter().for_each(|context| {
            self.maps(context);
        });
    }

    fn maps(&self, context: &Context<'_>) -> Option<&network::Maps> {
        let maps = self.maps.get(&(context.scope.cluster.id.clone(), context.lang))?;
        // Made without the lock: a thread of the pool that waited for it could be the one that has to make it.
        // Two that want the same at once both make it, equally.
        if maps.get().is_none() {
            _ = maps.set(network::Maps::of(context, &self.desk(context)));
        }
        maps.get()
    }

    fn desk(&self, context: &Context<'_>) -> desk::Desk<'_> {
        desk::Desk { cache: &self.cache, lock: self.locks.get(&context.scope.cluster.id) }
    }

    /// The locks that keep the networks of these contexts as they are drawn now.
    pub fn kept(&self, contexts: &[Context<'_>]) -> BTreeMap<ClusterId, Lock> {
        self.lay(contexts);
        let mut locks: BTreeMap<ClusterId, Lock> = BTreeMap::new();
        for context in contexts {
            let drawings = self.maps(context).map(|maps| maps.kept(context, &self.desk(context))).unwrap_or_default();
            locks.entry(context.scope.cluster.id.clone()).or_default().drawings.extend(drawings);
        }
        locks
    }
}

impl Artist for Painter {
    fn network(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        network::small(self.maps(context)?, context, sheet)
    }

    fn whole_network(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        network::whole(self.maps(context)?, context, sheet).map(|drawing| svg::framed(drawing, sheet))
    }

    fn network_map(&self, context: &Context<'_>) -> Drawn {
        self.maps(context).map(|maps| maps.today.drawn(context)).unwrap_or_default()
    }

    fn group(&self, context: &Context<'_>, sheet: &Sheet<'_>, group: &Group) -> Option<Drawing> {
        groups::drawing(context, sheet, &self.desk(context), group)
    }

    fn group_map(&self, context: &Context<'_>, group: &Group) -> Drawn {
        groups::map(context, group).drawn(context)
    }

    fn keys(&self) -> (Keys, Keys) {
        marks::legend()
    }

    fn phase(&self, context: &Context<'_>, _sheet: &Sheet<'_>, phase: &PhaseId) -> Option<Drawing> {
        phases::phase(self.maps(context)?, context, phase)
    }

    fn tally(&self, context: &Context<'_>, n: usize, most: usize, came: bool) -> String {
        phases::tally(n, most, came, context.locale().is_rtl())
    }

    fn around(&self, context: &Context<'_>, sheet: &Sheet<'_>, actor: &ActorId) -> Option<Drawing> {
        ego::around(self.maps(context)?, &self.cache, context, sheet, actor, 1)
    }

    fn chain(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        chain::chain(context, sheet)
    }

    fn timeline(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        timeline::whole(context, sheet).map(|drawing| svg::framed(drawing, sheet))
    }

    fn lineage(&self, context: &Context<'_>, sheet: &Sheet<'_>, family: &Family, focus: Option<&ActorId>) -> Option<Drawing> {
        lineage::family(context, sheet, family, focus)
    }

    fn timeline_key(&self, context: &Context<'_>) -> Vec<KeyGroup> {
        timeline::key(context)
    }

    fn event_sign(&self, context: &Context<'_>, event: &Event) -> String {
        timeline::mark(context, event)
    }

    fn phases_together(&self, contexts: &[Context<'_>]) -> Option<Drawing> {
        eras::together(contexts)
    }

    fn spark(&self, context: &Context<'_>, fact: &FactId) -> Option<Drawing> {
        chart::spark(context, fact)
    }

    fn removal(&self, context: &Context<'_>, removal: &Removal) -> Option<String> {
        curve::removal(context, removal)
    }

    fn course(&self, context: &Context<'_>, steps: &[(f64, Option<f64>)]) -> Option<Drawing> {
        chart::course(context, steps)
    }

    fn figure(&self, context: &Context<'_>, sheet: &Sheet<'_>, figure: &Figure, alt: &str) -> Option<Drawing> {
        let drawing = match figure {
            Figure::Graph { around: Some(actor), steps, .. } => {
                ego::around(self.maps(context)?, &self.cache, context, sheet, &ActorId::parse(actor).ok()?, *steps)
            }
            Figure::Graph { around: None, at, without, .. } => network::view(&self.cache, context, sheet, at.as_ref(), without.as_deref()),
            Figure::Chain => chain::chain(context, sheet),
            Figure::Chart { facts, kind, during } => chart::chart(context, facts, *kind, during.as_ref()),
            Figure::Timeline { during, kind } => timeline::view(context, sheet, during.as_ref(), kind.as_deref()),
            Figure::Image { .. } => None,
        }?;
        Some(Drawing { html: svg::described(&drawing.html, alt), ..drawing })
    }
}
