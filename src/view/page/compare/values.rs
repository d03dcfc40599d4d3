//! Indicators of several clusters in one table, and whether they may be compared.
//!
//! In: the contexts of all clusters. Out: lines with a value of each, and a remark in words: what
//! makes the comparison misleading. Which value is the better one is not said.

use std::collections::BTreeSet;

use serde::Serialize;

use crate::analysis::indicators::Indicator;
use crate::view::context::Context;
use crate::view::page::indicators::{self, IndicatorView};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// Lines that are read in one way.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Group {
    title: String,
    /// The values describe their own cluster only.
    is_apart: bool,
    lines: Vec<Line>,
}

/// An indicator in every cluster.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Line {
    name: String,
    question: String,
    /// In the order of the clusters.
    cells: Vec<Cell>,
    note: String,
}

/// Its value in one of them.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Cell {
    value: String,
    href: Option<String>,
    /// How many actors and ties, and how many of those are dated and sourced.
    basis: Vec<String>,
}

/// What a value follows besides the cluster itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Follows {
    /// How many actors are counted: it moves with their number alone.
    Size,
    /// The list of stages that the authors declared.
    Stages,
    /// How many inputs have all their suppliers on record.
    Suppliers,
    /// Dated ties; the others are left out.
    Dates,
    /// The care of the recording, as every value does.
    Care,
}

fn follows(id: &str) -> Follows {
    match id {
        "I01" | "I06" | "I17" | "I18" | "I19" | "I23" | "I24" | "I28" | "I42" => Follows::Size,
        "I09" | "I10" => Follows::Stages,
        "I14" | "I16" => Follows::Suppliers,
        "I21" | "I22" | "I40" => Follows::Dates,
        _ => Follows::Care,
    }
}

/// The further value without which an indicator is not to be read beside another cluster's.
fn beside(id: &str) -> Option<&'static str> {
    match id {
        "I01" => Some("mean-degree"),
        "I04" => Some("expected"),
        "I17" => Some("cut-off-share"),
        "I18" => Some("star"),
        _ => None,
    }
}

/// Indicators that at least two of the clusters have: first those that may be compared.
pub(super) fn groups<'a>(contexts: &[Context<'a>], sheet: &mut Sheet<'a>) -> Vec<Group> {
    let all = contexts.iter().filter_map(Context::computed).flat_map(|computed| &computed.indicators);
    // Two digits each: the order of their letters is that of their numbers.
    let ids: BTreeSet<&'static str> = all.map(|indicator| indicator.id).collect();
    let (mut open, mut apart) = (Vec::new(), Vec::new());
    for id in ids {
        let found = find(contexts, id);
        if found.iter().flatten().count() < 2 {
            continue;
        }
        let (is_apart, line) = line(contexts, sheet, id, &found);
        if is_apart { apart.push(line) } else { open.push(line) }
    }
    [("compare-open", open), ("compare-apart", apart)]
        .into_iter()
        .filter(|(_, lines)| !lines.is_empty())
        .map(|(key, lines)| Group { title: contexts[0].t(key), is_apart: key == "compare-apart", lines })
        .collect()
}

/// Single points, inputs without a second source, ties across borders.
pub(super) fn resilience<'a>(contexts: &[Context<'a>], sheet: &mut Sheet<'a>) -> Vec<Line> {
    ["I17", "I16", "I05"]
        .into_iter()
        .map(|id| {
            let (_, mut line) = line(contexts, sheet, id, &find(contexts, id));
            for (cell, context) in line.cells.iter_mut().zip(contexts) {
                let section = Route::Section(context.scope.cluster.id.clone(), "resilience".into());
                let place = match id {
                    "I17" => sheet.anchor(&section, "s-points"),
                    _ => None,
                };
                cell.href = place.or(cell.href.take());
            }
            line
        })
        .collect()
}

fn find<'a>(contexts: &[Context<'a>], id: &str) -> Vec<Option<&'a Indicator>> {
    contexts.iter().map(|context| context.computed().and_then(|computed| computed.indicator(id))).collect()
}

/// Whether the values are not to be compared, and why, in sentences.
fn judge(contexts: &[Context<'_>], id: &str, found: &[Option<&Indicator>]) -> (bool, Vec<String>) {
    let voice = contexts[0].voice;
    let is_told = |indicator: &Option<&Indicator>| indicator.is_some_and(|indicator| indicator.value.is_some() && !indicator.too_few);
    if !found.iter().all(is_told) {
        return (true, vec![voice.t("compare-why-few")]);
    }
    let known: Vec<&Indicator> = found.iter().flatten().copied().collect();
    match follows(id) {
        Follows::Size if known.iter().any(|one| one.n != known[0].n) => (true, vec![voice.t("compare-why-size")]),
        Follows::Stages if contexts.iter().any(|context| chain(context) != chain(&contexts[0])) => (true, vec![voice.t("compare-why-stages")]),
        Follows::Suppliers if known.iter().any(|one| one.m < one.n) => (true, vec![voice.t("compare-why-suppliers")]),
        Follows::Dates => (false, undated(contexts).into_iter().collect()),
        Follows::Size | Follows::Stages | Follows::Suppliers | Follows::Care => (false, Vec::new()),
    }
}

/// The declared stages of the chain: two lists are one scale only if they are the same.
fn chain<'a>(context: &Context<'a>) -> Vec<&'a str> {
    context.scope.cluster.stages.iter().filter(|stage| !stage.is_support).map(|stage| stage.id.as_str()).collect()
}

fn undated(contexts: &[Context<'_>]) -> Option<String> {
    let counts = || contexts.iter().filter_map(Context::computed).map(|computed| &computed.counts);
    if counts().all(|counts| counts.undated == 0) {
        return None;
    }
    let of = |undated: usize, ties: usize| contexts[0].say("compare-of", &[("n", undated.into()), ("total", ties.into())]);
    let shares: Vec<String> = counts().map(|counts| of(counts.undated, counts.ties)).collect();
    Some(contexts[0].say("compare-why-undated", &[("shares", contexts[0].format.and(&shares).into())]))
}

/// An indicator of every cluster, and whether its values are not to be compared.
fn line<'a>(contexts: &[Context<'a>], sheet: &mut Sheet<'a>, id: &str, found: &[Option<&'a Indicator>]) -> (bool, Line) {
    let (is_apart, mut remarks) = judge(contexts, id, found);
    let mut cells = Vec::new();
    for (context, indicator) in contexts.iter().zip(found) {
        let view = indicators::some(context, sheet, &[id.to_owned()]).pop();
        cells.push(match (view, indicator) {
            (Some(view), Some(indicator)) => cell(context, view, indicator),
            _ => Cell { value: context.t("not-known"), href: None, basis: Vec::new() },
        });
    }
    let words = contexts[0].voice.words;
    remarks.extend(words.maybe(&format!("indicator-{id}-pitfall"), &[]));
    let line = Line {
        name: indicators::name(&contexts[0], id),
        question: words.maybe(&format!("indicator-{id}-question"), &[]).unwrap_or_default(),
        cells,
        note: remarks.join(&contexts[0].t("join-space")),
    };
    (is_apart, line)
}

fn cell(context: &Context<'_>, view: IndicatorView, indicator: &Indicator) -> Cell {
    let mut basis = vec![view.basis_short];
    if let (Some(dated), Some(sourced)) = (indicator.coverage.dated, indicator.coverage.sourced) {
        let share = |share: f64| context.measured(share, crate::analysis::indicators::Measure::Share);
        basis.push(context.say("compare-coverage", &[("dated", share(dated).into()), ("sourced", share(sourced).into())]));
    }
    if let Some(part) = beside(indicator.id).and_then(|key| indicator.part(key)).filter(|_| view.is_known) {
        let label = context.t(&format!("indicator-part-{}", part.key));
        let value = part.value.map_or_else(|| context.t("not-known"), |value| context.measured(value, part.measure));
        basis.push(format!("{label}{}{value}", context.t("join-colon")));
    }
    Cell { value: view.value, href: view.href, basis }
}
