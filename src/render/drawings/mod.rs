//! The artist: everything drawn on the pages, spelled as SVG.
//!
//! In: the records, seen through a context, and the layouts. Out: SVG in the
//! sizes a page needs; the style sheet shows the one that fits. Layouts are made
//! once per cluster and language, when the artist is called in, and in parallel.
//! Colours are classes, never attributes, so that dark mode, print and forced
//! colours can change them.

mod chain;
mod chart;
mod ego;
mod map;
mod marks;
mod network;
mod phases;
mod signs;
mod svg;
mod timeline;

use std::collections::BTreeMap;

use rayon::prelude::*;

use crate::base::ids::{ActorId, ClusterId, FactId, PhaseId};
use crate::base::locale::Lang;
use crate::layout::graph::Desk;
use crate::model::event::Event;
use crate::model::prose::Figure;
use crate::view::artist::{Artist, Drawing, KeyGroup, Keys};
use crate::view::context::Context;
use crate::view::page::network::Drawn;
use crate::view::sheet::Sheet;

/// Draws a site: holds every layout, spells on demand.
#[derive(Debug)]
pub struct Painter<'a> {
    desk: &'a Desk,
    maps: BTreeMap<(ClusterId, Lang), network::Maps>,
}

impl<'a> Painter<'a> {
    /// Lays out every network in every language of the contexts given, or takes it from the desk.
    pub fn new(contexts: &[Context<'_>], desk: &'a Desk) -> Self {
        let maps: Vec<((ClusterId, Lang), network::Maps)> =
            contexts.par_iter().map(|context| ((context.scope.cluster.id.clone(), context.lang), network::Maps::of(context, desk))).collect();
        Self { desk, maps: maps.into_iter().collect() }
    }

    fn maps(&self, context: &Context<'_>) -> Option<&network::Maps> {
        self.maps.get(&(context.scope.cluster.id.clone(), context.lang))
    }
}

impl Artist for Painter<'_> {
    fn network(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        network::small(self.maps(context)?, context, sheet)
    }

    fn whole_network(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        network::whole(self.maps(context)?, context, sheet)
    }

    fn network_map(&self, context: &Context<'_>) -> Drawn {
        self.maps(context).map(|maps| maps.today.drawn(context)).unwrap_or_default()
    }

    fn keys(&self) -> (Keys, Keys) {
        marks::legend()
    }

    fn phase(&self, context: &Context<'_>, _sheet: &Sheet<'_>, phase: &PhaseId) -> Option<Drawing> {
        phases::phase(self.maps(context)?, context, phase)
    }

    fn around(&self, context: &Context<'_>, sheet: &Sheet<'_>, actor: &ActorId) -> Option<Drawing> {
        ego::around(self.maps(context)?, self.desk, context, sheet, actor, 1)
    }

    fn chain(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        chain::chain(context, sheet)
    }

    fn timeline(&self, context: &Context<'_>, sheet: &Sheet<'_>) -> Option<Drawing> {
        timeline::whole(context, sheet)
    }

    fn timeline_key(&self, context: &Context<'_>) -> Vec<KeyGroup> {
        timeline::key(context)
    }

    fn event_sign(&self, context: &Context<'_>, event: &Event) -> String {
        timeline::mark(context, event)
    }

    fn spark(&self, context: &Context<'_>, fact: &FactId) -> Option<Drawing> {
        chart::spark(context, fact)
    }

    fn figure(&self, context: &Context<'_>, sheet: &Sheet<'_>, figure: &Figure, alt: &str) -> Option<Drawing> {
        let drawing = match figure {
            Figure::Graph { around: Some(actor), steps, .. } => {
                ego::around(self.maps(context)?, self.desk, context, sheet, &ActorId::parse(actor).ok()?, *steps)
            }
            Figure::Graph { around: None, at, without, .. } => network::view(self.desk, context, sheet, at.as_ref(), without.as_deref()),
            Figure::Chain => chain::chain(context, sheet),
            Figure::Chart { fact } => chart::chart(context, fact),
            Figure::Timeline { during, kind } => timeline::view(context, sheet, during.as_ref(), kind.as_deref()),
            Figure::Image { .. } => None,
        }?;
        Some(Drawing { html: svg::described(&drawing.html, alt), ..drawing })
    }
}
