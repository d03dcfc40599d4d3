//! What the script of the network page knows: marks and lines of the drawing with what they can be
//! sifted, sized and followed by, and the words of its controls.
//! In: the drawing. Out: JSON; the page is whole without it.

use std::collections::BTreeMap;

use serde_json::{Value as Json, json};

use super::{Drawn, DrawnEdge, DrawnNode};
use crate::analysis::centrality;
use crate::model::actor::{Actor, Boundary};
use crate::view::context::Context;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// What the script calls a message, and the message.
const WORDS: [(&str, &str); 32] = [
    ("families", "network-filter-families"),
    ("kinds", "network-filter-kinds"),
    ("find", "network-find"),
    ("in", "network-zoom-in"),
    ("out", "network-zoom-out"),
    ("reset", "network-zoom-reset"),
    ("keys", "network-keys"),
    ("zoom", "network-zoom"),
    ("choose", "explore-choose"),
    ("way", "explore-way"),
    ("from", "explore-from"),
    ("to", "explore-to"),
    ("without", "explore-without"),
    ("leave", "explore-leave"),
    ("years", "explore-years"),
    ("until", "explore-until"),
    ("now", "explore-now"),
    ("save", "explore-save"),
    ("svg", "explore-save-svg"),
    ("png", "explore-save-png"),
    ("csv", "explore-save-csv"),
    ("part", "focus-part"),
    ("around", "focus-around"),
    ("steps", "focus-steps"),
    ("region", "focus-region"),
    ("boundary", "focus-boundary"),
    ("all", "focus-all"),
    ("size", "focus-size"),
    ("alike", "focus-alike"),
    ("degree", "focus-degree"),
    ("between", "focus-between"),
    ("core", "focus-core"),
];

/// The same for messages with places: their names.
const PATTERNS: [(&str, &str, &[&str]); 10] = [
    ("shown", "network-shown", &["actors", "ties"]),
    ("partners", "network-partners", &["actor", "n"]),
    ("found", "explore-found", &["from", "to", "n"]),
    ("none", "explore-none", &["from", "to"]),
    ("cut", "explore-cut", &["actor", "n"]),
    ("whole", "explore-whole", &["actor"]),
    ("begun", "explore-begun", &["year", "n", "undated"]),
    ("toTimeline", "explore-to-timeline", &["year"]),
    ("largest", "focus-largest", &["actor", "value"]),
    ("rows", "focus-rows", &["shown", "of"]),
];

/// Marks and lines of the drawing, and the words of the controls.
pub(in crate::view::page) fn data(context: &Context<'_>, sheet: &Sheet<'_>, drawn: &Drawn) -> Json {
    let word = |key: &str| crate::view::strings::strip(&context.t(key));
    // Patterns for the script keep their places in braces.
    let pattern = |key: &str, names: &[&str]| {
        let braces: Vec<(&str, crate::view::strings::Arg)> = names.iter().map(|name| (*name, format!("{{{name}}}").into())).collect();
        context.plain(key, &braces)
    };
    let words: BTreeMap<&str, String> =
        WORDS.iter().map(|(name, key)| (*name, word(key))).chain(PATTERNS.iter().map(|(name, key, names)| (*name, pattern(key, names)))).collect();
    let begun = |edge: &DrawnEdge| {
        let relation = context.scope.cluster.relations.get(edge.relation.as_str())?;
        relation.life.since.as_ref()?.value()?.earliest().map(crate::base::date::Day::year)
    };
    let neighbours = drawn.neighbours();
    let measures = centrality::betweenness(&neighbours).into_iter().zip(centrality::core_numbers(&neighbours));
    let boundaries: Vec<(&str, String)> = Boundary::WORDS.iter().map(|(word, _)| (*word, context.t(&format!("boundary-{word}")))).collect();
    let node = |(node, (between, core)): (&DrawnNode, (f64, usize))| {
        let actor = context.scope.actor(&node.actor);
        let boundary = actor.and_then(|actor| Boundary::WORDS.iter().position(|(_, boundary)| *boundary == actor.boundary));
        let region = actor.map(|actor| region(context, actor)).unwrap_or_default();
        // A thousandth is finer than any mark can show.
        json!([node.actor.as_str(), context.actor_name(&node.actor), node.class, node.also, region, boundary, (between * 1000.0).round() / 1000.0, core])
    };
    json!({
        "nodes": drawn.nodes.iter().zip(measures).map(node).collect::<Vec<_>>(),
        "boundaries": boundaries,
        "ties": drawn.edges.iter().map(|edge| json!([edge.a, edge.b, edge.family.word(), edge.relation, begun(edge)])).collect::<Vec<_>>(),
        "timeline": sheet.link(&Route::Timeline(context.scope.cluster.id.clone())),
        "today": context.computed().map(|computed| computed.as_of.year()),
        "words": words,
    })
}

/// Where an actor is counted: its region, else its country, as indicator I04 has it.
fn region(context: &Context<'_>, actor: &Actor) -> String {
    let country = || actor.country.as_ref().map(|code| context.country(code)).unwrap_or_default();
    match &actor.region {
        Some(code) => context.words.maybe(&format!("region-{code}"), &[]).unwrap_or_else(country),
        None => country(),
    }
}
