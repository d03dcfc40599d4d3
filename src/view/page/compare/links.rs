//! What ties the clusters of a site to each other: actors recorded in two of them, and texts of
//! one that refer to the other.
//!
//! In: the contexts of all clusters. Out: lines, each link once. Ties themselves stay within a
//! cluster.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::base::ids::{ActorId, ClusterId};
use crate::base::locale::{Lang, Localized};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::page::{Document, within};
use crate::model::prose::{Inline, Reference};
use crate::model::record::Prose;
use crate::view::context::Context;
use crate::view::page::section;
use crate::view::rich::{Rich, joined};
use crate::view::sheet::Sheet;

/// What one cluster and another have between them.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Between {
    title: Rich,
    lines: Vec<Rich>,
}

/// Actors whose records say that they are the same, by pair of clusters.
pub(super) fn same<'a>(contexts: &[Context<'a>], sheet: &Sheet<'a>) -> Vec<Between> {
    let mut told: BTreeSet<[(&ClusterId, &ActorId); 2]> = BTreeSet::new();
    each_way(contexts, "compare-same", |here, there| {
        let mut lines = Vec::new();
        for actor in here.scope.cluster.actors.values() {
            let Some((cluster, id)) = actor.same_as.as_ref().filter(|(cluster, _)| *cluster == there.scope.cluster.id) else { continue };
            // Each of the two may name the other.
            let mut pair = [(&here.scope.cluster.id, &actor.id), (cluster, id)];
            pair.sort_unstable();
            if told.insert(pair) {
                lines.push(sheet.actor(here, &actor.id).then_text(here.t("compare-is")).then(sheet.actor(there, id)));
            }
        }
        lines
    })
}

/// References from one cluster to another: each text once, with all it refers to.
pub(super) fn crossings<'a>(contexts: &[Context<'a>], sheet: &Sheet<'a>) -> Vec<Between> {
    let references: Vec<Vec<(Target, Target)>> = contexts.iter().map(references).collect();
    each_way(contexts, "compare-crossing", |here, there| {
        let at = contexts.iter().position(|context| context.scope.cluster.id == here.scope.cluster.id);
        let mut lines: Vec<(&Target, Vec<Rich>)> = Vec::new();
        for (from, to) in at.into_iter().flat_map(|at| &references[at]) {
            if to.cluster.as_ref() != Some(&there.scope.cluster.id) {
                continue;
            }
            let words = section::named(here, sheet, to);
            match lines.iter_mut().find(|(known, _)| *known == from) {
                Some((_, all)) => all.push(words),
                None => lines.push((from, vec![words])),
            }
        }
        lines.into_iter().map(|(from, to)| section::named(here, sheet, from).then_text(here.t("join-colon")).then(joined(&here.voice, to))).collect()
    })
}

/// What there is from each cluster to each other one; drafts have no page to lead to.
fn each_way<'a>(contexts: &[Context<'a>], title: &str, mut lines: impl FnMut(&Context<'a>, &Context<'a>) -> Vec<Rich>) -> Vec<Between> {
    let mut out = Vec::new();
    for here in contexts {
        for there in contexts.iter().filter(|there| there.scope.cluster.id != here.scope.cluster.id) {
            let lines = lines(here, there);
            if !lines.is_empty() {
                let names = [("here", here.text(&here.scope.cluster.name).into()), ("there", there.text(&there.scope.cluster.name).into())];
                out.push(Between { title: here.voice.sentence(title, &names), lines });
            }
        }
    }
    out
}

/// What refers to another cluster, and what it refers to. Translations refer to what the original
/// does.
fn references(context: &Context<'_>) -> Vec<(Target, Target)> {
    let cluster = context.scope.cluster;
    let mut found = Found { own: &cluster.id, pairs: Vec::new() };
    for (kind, texts) in [(TargetKind::Section, &cluster.sections), (TargetKind::Question, &cluster.questions)] {
        for text in texts.values() {
            found.document(kind, text.id.as_str(), &text.body);
            found.targets(kind, text.id.as_str(), &text.front.evidence);
        }
    }
    for actor in cluster.actors.values() {
        found.prose(TargetKind::Record(Kind::Actor), actor.id.as_str(), &actor.summary);
        found.document(TargetKind::Record(Kind::Actor), actor.id.as_str(), &actor.body);
    }
    for event in cluster.events.values() {
        found.prose(TargetKind::Record(Kind::Event), event.id.as_str(), &event.summary);
        found.document(TargetKind::Record(Kind::Event), event.id.as_str(), &event.body);
    }
    for mechanism in cluster.mechanisms.values() {
        found.targets(TargetKind::Record(Kind::Mechanism), mechanism.id.as_str(), &mechanism.evidence);
    }
    found.pairs
}

struct Found<'a> {
    own: &'a ClusterId,
    pairs: Vec<(Target, Target)>,
}

impl Found<'_> {
    fn document(&mut self, kind: TargetKind, id: &str, body: &Localized<Document>) {
        if let Some(document) = body.get(Lang::DEFAULT) {
            document.each_inline(&mut |inline| self.inline(kind, id, inline));
        }
    }

    fn prose(&mut self, kind: TargetKind, id: &str, prose: &Prose) {
        if let Some(words) = prose.get(Lang::DEFAULT) {
            within(words, &mut |inline| self.inline(kind, id, inline));
        }
    }

    fn inline(&mut self, kind: TargetKind, id: &str, inline: &Inline<Reference>) {
        self.targets(kind, id, inline.target());
    }

    fn targets<'t>(&mut self, kind: TargetKind, id: &str, targets: impl IntoIterator<Item = &'t Target>) {
        for target in targets {
            if target.cluster.as_ref().is_some_and(|cluster| cluster != self.own) {
                let from = Target { cluster: Some(self.own.clone()), kind, id: id.to_owned(), detail: None };
                let pair = (from, Target { detail: None, ..target.clone() });
                if !self.pairs.contains(&pair) {
                    self.pairs.push(pair);
                }
            }
        }
    }
}
