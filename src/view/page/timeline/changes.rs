//! What an event changed, in words: who and what began, ended, went on.

use crate::base::ids::ActorId;
use crate::model::event::{Changed, Event};
use crate::view::context::Context;
use crate::view::rich::{Node, Rich, joined};
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;

/// The actors that the sentences below name already.
pub(in crate::view::page) fn actors(event: &Event) -> Vec<&ActorId> {
    let changed = event.opens.iter().chain(&event.closes).filter_map(|change| match change {
        Changed::Actor(id) => Some(id),
        Changed::Relation(_) => None,
    });
    changed.chain(&event.before).chain(&event.after).collect()
}

/// "Begins: …", "Ends: …", "Goes on: …".
pub(super) fn words<'a>(context: &Context<'a>, sheet: &Sheet<'a>, event: &'a Event) -> Vec<Rich> {
    told(context, sheet, event, |_| true)
}

/// The same of actors alone, for their descent.
pub(in crate::view::page) fn of_actors<'a>(context: &Context<'a>, sheet: &Sheet<'a>, event: &'a Event) -> Vec<Rich> {
    told(context, sheet, event, |change| matches!(change, Changed::Actor(_)))
}

fn told<'a>(context: &Context<'a>, sheet: &Sheet<'a>, event: &'a Event, wants: fn(&Changed) -> bool) -> Vec<Rich> {
    let lineage = |ids: &'a [ActorId], others: &[ActorId], in_both: bool| -> Vec<Rich> {
        ids.iter().filter(|id| others.contains(id) == in_both).map(|id| sheet.actor(context, id)).collect()
    };
    let mut begins = changed(context, sheet, &event.opens, wants);
    begins.extend(lineage(&event.after, &event.before, false));
    let mut ends = changed(context, sheet, &event.closes, wants);
    ends.extend(lineage(&event.before, &event.after, false));
    let goes_on = lineage(&event.before, &event.after, true);
    [("event-begins", begins), ("event-ends", ends), ("event-goes-on", goes_on)]
        .into_iter()
        .filter(|(_, items)| !items.is_empty())
        .map(|(key, items)| context.voice.sentence(key, &[("n", items.len().into()), ("items", Piece::Rich(joined(&context.voice, items)))]))
        .collect()
}

fn changed<'a>(context: &Context<'a>, sheet: &Sheet<'a>, changes: &'a [Changed], wants: fn(&Changed) -> bool) -> Vec<Rich> {
    changes
        .iter()
        .filter(|change| wants(change))
        .filter_map(|change| match change {
            Changed::Actor(id) => Some(sheet.actor(context, id)),
            Changed::Relation(id) => {
                let cluster = context.scope.cluster;
                let relation = cluster.relations.get(id)?;
                let words = vec![Node::Text(crate::view::ties::name(context, relation))];
                Some(match sheet.anchor(&context.page_of_tie(id.as_str()), &format!("relation-{id}")) {
                    Some(href) => Rich(vec![Node::Link { href, words }]),
                    None => Rich(words),
                })
            }
        })
        .collect()
}
