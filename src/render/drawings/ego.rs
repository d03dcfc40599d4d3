//! An actor and its partners.

use std::collections::BTreeSet;
use std::sync::Arc;

use crate::base::ids::ActorId;
use crate::layout::graph::{self, Cache, Canvas, LabelRule};
use crate::layout::text::{Weight, widest_word};
use crate::model::relation::Family;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::sheet::Sheet;

use super::map::{Frame, Map, Ties};
use super::network::{Maps, day};

const FONT: f64 = 12.5;

/// More partners than this are not drawn around one actor.
const MOST: usize = 40;

/// The drawing around an actor; past actors are drawn with all they ever had.
pub(super) fn around(maps: &Maps, cache: &Cache, context: &Context<'_>, sheet: &Sheet<'_>, actor: &ActorId, steps: u8) -> Option<Drawing> {
    let day = day(context);
    let focus = context.scope.actor(actor)?;
    let is_past = !focus.life.is_active(day);
    let whole = if is_past { &maps.ever } else { &maps.told };
    let centre = whole.nodes.iter().position(|node| node.actor == *actor)?;
    let mut near: BTreeSet<usize> = BTreeSet::from([centre]);
    for _ in 0..steps {
        let next: BTreeSet<usize> =
            whole.edges.iter().filter(|edge| near.contains(&edge.a) || near.contains(&edge.b)).flat_map(|edge| [edge.a, edge.b]).collect();
        if next.len() > MOST && near.len() > 1 {
            break;
        }
        near.extend(next);
    }
    let mut kept: Vec<usize> = near.into_iter().collect();
    if kept.len() > MOST {
        kept.sort_by(|a, b| (*b == centre).cmp(&(*a == centre)).then(whole.nodes[*b].ties.cmp(&whole.nodes[*a].ties)));
        kept.truncate(MOST);
        kept.sort_unstable();
    }
    let index = |old: usize| kept.iter().position(|kept| *kept == old);
    let map = Map {
        nodes: kept.iter().map(|old| whole.nodes[*old].clone()).collect(),
        edges: whole
            .edges
            .iter()
            .filter(|edge| steps > 1 || edge.a == centre || edge.b == centre)
            .filter_map(|edge| Some(super::map::EdgeSpec { a: index(edge.a)?, b: index(edge.b)?, ..edge.clone() }))
            .collect(),
    };
    let focal = index(centre)?;
    let sectors: Vec<usize> = (0..map.nodes.len())
        .map(|node| {
            map.edges
                .iter()
                .find(|edge| edge.a == node || edge.b == node)
                .and_then(|edge| Family::ALL.iter().position(|family| *family == edge.family))
                .unwrap_or(0)
        })
        .collect();
    let rtl = context.locale().is_rtl();
    let (mut nodes, edges) = (map.layout_nodes(rtl), map.layout_edges());
    for (index, node) in nodes.iter_mut().enumerate() {
        node.bold = index == focal;
    }
    let label = context.plain("drawing-around", &[("actor", context.actor_name(actor).into()), ("n", (map.nodes.len() - 1).into())]);
    let mut html = String::new();
    let widest = nodes.iter().map(|node| widest_word(&node.label, FONT, Weight::Bold)).fold(96.0, f64::max).min(130.0);
    for (width, max_height, wrap, size) in [(560.0, 620.0, 130.0, "wide"), (358.0, 760.0, widest, "slim")] {
        let canvas = Canvas { width, min_height: 130.0, max_height, font_size: FONT, wrap, margin: 8.0, labels: LabelRule::All, mirrored: rtl };
        let layout = if steps > 1 { cache.draw(&nodes, &edges, &canvas) } else { Arc::new(graph::around(&nodes, &edges, focal, &sectors, &canvas)) };
        html.push_str(&map.spell(
            &layout,
            &Frame { class: "net ego", size, label: &label, linked: true, ties: Ties::Joined, focus: Some(focal) },
            context,
            sheet,
        ));
    }
    Some(Drawing { html, title: String::new(), note: label })
}
