//! The result of each model in words and tables.
//!
//! In: what one model found. Out: its card. With fewer actors or ties than the
//! site asks for, the card says so and shows no value.

use crate::analysis::indicators::Measure;
use crate::analysis::scenarios::{BASS, CHANCES, Cascade, Cascades, Removal, Spread, Way, Ways, bass};
use crate::base::ids::ActorId;
use crate::view::artist::Drawing;
use crate::view::context::Context;
use crate::view::format::value::whole;
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;

use super::{Card, Table, missing};

/// Actors gone after which the rest is told.
const STEPS: [usize; 7] = [0, 1, 2, 3, 5, 10, 20];

/// Rows of a table at most.
const LISTED: usize = 8;

fn share(context: &Context<'_>, value: f64) -> String {
    context.measured(value, Measure::Share)
}

fn between(context: &Context<'_>, low: f64, high: f64) -> String {
    context.say("scenario-range", &[("low", share(context, low).into()), ("high", share(context, high).into())])
}

fn is_few(context: &Context<'_>, counts: &[usize]) -> bool {
    counts.iter().any(|count| *count < context.voice.site.config.min_n)
}

/// A card that says only how much too few there is.
fn few(context: &Context<'_>, inputs: String) -> Card {
    Card { result: context.words.capital(&context.t("too-few-data")), inputs, ..Card::default() }
}

fn heads(context: &Context<'_>, keys: &[&str]) -> Vec<String> {
    keys.iter().map(|key| context.t(key)).collect()
}

pub(super) fn removal(context: &Context<'_>, found: &Removal) -> Card {
    let inputs = context.say("scenario-graph-inputs", &[("n", found.n.into()), ("m", found.m.into())]);
    if is_few(context, &[found.n, found.m]) {
        return few(context, inputs);
    }
    // Who goes is named only where the site wants it.
    let is_named = context.voice.site.config.publish_scenarios;
    let rows = STEPS
        .iter()
        .filter(|&&k| k <= found.n)
        .map(|&k| {
            let mut cells = vec![share(context, found.left[k]), between(context, found.low[k], found.high[k])];
            if is_named {
                cells.push(k.checked_sub(1).map(|last| context.actor_name(&found.order[last])).unwrap_or_default());
            }
            (Rich::text(context.format.count(k)), cells)
        })
        .collect();
    let mut head = heads(context, &["scenario-M1-gone", "scenario-M1-left", "scenario-missing"]);
    if is_named {
        head.push(context.t("scenario-M1-who"));
    }
    let args = [
        ("whole", share(context, found.left[0]).into()),
        ("first", share(context, found.left[1]).into()),
        ("any", share(context, found.any).into()),
        ("fifth", share(context, found.left[5.min(found.n)]).into()),
    ];
    let drawing =
        context.artist.removal(context, found).map(|html| Drawing { html, title: context.t("scenario-M1-figure"), note: context.t("scenario-M1-key") });
    Card {
        result: context.say("scenario-M1-reading", &args),
        is_known: true,
        drawing,
        tables: vec![Table { caption: context.t("scenario-M1-table"), head, rows }],
        inputs,
        missing: missing(context, "M1", found.missing.as_ref()),
        ..Card::default()
    }
}

pub(super) fn cascade<'a>(context: &Context<'a>, sheet: &Sheet<'a>, id: &str, both: &Cascades, found: &Cascade) -> Card {
    let inputs = context.say("scenario-inputs", &[("known", both.known.into()), ("unknown", both.unknown.into())]);
    let Some(worst) = found.effects.first().filter(|_| !is_few(context, &[both.known])) else { return few(context, inputs) };
    let mut stages: Vec<(Rich, f64)> = found.by_stage.iter().map(|(stage, loss)| (sheet.stage(context, stage), *loss)).collect();
    stages.sort_by(|a, b| b.1.total_cmp(&a.1));
    let mut tables = vec![Table {
        caption: context.t("scenario-cascade-stages"),
        head: heads(context, &["scenario-stage", "scenario-loss"]),
        rows: stages.into_iter().take(LISTED).map(|(stage, loss)| (stage, vec![share(context, loss)])).collect(),
    }];
    if context.voice.site.config.publish_scenarios {
        tables.push(Table {
            caption: context.t("scenario-cascade-actors"),
            head: heads(context, &["scenario-actor", "scenario-loss", "scenario-touched"]),
            rows: found
                .effects
                .iter()
                .take(LISTED)
                .map(|effect| (sheet.actor(context, &effect.actor), vec![share(context, effect.loss), context.format.count(effect.touched.len())]))
                .collect(),
        });
    }
    tables.retain(|table| !table.rows.is_empty());
    Card {
        result: context.say(&format!("scenario-{id}-reading"), &[("loss", share(context, worst.loss).into()), ("n", both.n.into())]),
        is_known: true,
        tables,
        inputs,
        missing: missing(context, id, found.missing.as_ref()),
        ..Card::default()
    }
}

pub(super) fn reach(context: &Context<'_>, found: &Spread) -> Card {
    let inputs = context.say("scenario-M7-inputs", &[("seeds", found.research.into()), ("n", found.n.into()), ("m", found.m.into())]);
    if is_few(context, &[found.n, found.m]) {
        return few(context, inputs);
    }
    let rows = (1..=3).zip(found.near).map(|(steps, near)| (Rich::text(context.format.count(steps)), vec![share(context, near)])).collect();
    let args = [("one", share(context, found.near[0]).into()), ("two", share(context, found.near[1]).into()), ("n", (found.n - 1).into())];
    Card {
        result: context.say("scenario-M7-reading", &args),
        is_known: true,
        tables: vec![Table { caption: context.t("scenario-M7-table"), head: heads(context, &["scenario-M7-steps", "scenario-reached"]), rows }],
        inputs,
        missing: missing(context, "M7", found.near_missing.as_ref()),
        ..Card::default()
    }
}

pub(super) fn spread(context: &Context<'_>, found: &Spread) -> Card {
    let inputs = context.say("scenario-M9-inputs", &[("seeds", found.seeds.into()), ("n", found.tied.into()), ("m", found.m.into())]);
    if is_few(context, &[found.tied, found.m]) {
        return few(context, inputs);
    }
    let method = match found.runs {
        Some(runs) => context.say("scenario-drawn", &[("runs", runs.into())]),
        None => context.t("scenario-exact"),
    };
    let rows = CHANCES
        .iter()
        .enumerate()
        .map(|(at, &chance)| {
            let mut cells = vec![share(context, found.mean[at]), share(context, found.best[at])];
            if let Some(luck) = found.luck {
                cells.push(between(context, luck[at].0, luck[at].1));
            }
            (Rich::text(context.say(&format!("scenario-case-{at}"), &[("value", share(context, chance).into())])), cells)
        })
        .collect();
    let mut head = heads(context, &["scenario-M9-chance", "scenario-M9-mean", "scenario-M9-best"]);
    if found.luck.is_some() {
        head.push(context.t("scenario-luck"));
    }
    let args = [
        ("low", share(context, found.mean[0]).into()),
        ("base", share(context, found.mean[1]).into()),
        ("high", share(context, found.mean[2]).into()),
        ("n", (found.tied - 1).into()),
    ];
    Card {
        result: context.say("scenario-M9-reading", &args),
        is_known: true,
        tables: vec![Table { caption: context.t("scenario-M9-table"), head, rows }],
        inputs: format!("{inputs}{}{method}", context.t("join-space")),
        missing: missing(context, "M9", found.missing.as_ref()),
        ..Card::default()
    }
}

/// A formula with published parameters: no record of the cluster plays a part.
pub(super) fn adoption(context: &Context<'_>) -> Card {
    let rows = BASS
        .iter()
        .enumerate()
        .map(|(at, &(p, q))| {
            let after = |years: f64| share(context, bass(p, q, years).0);
            let peak = context.measured(bass(p, q, 0.0).1, Measure::Years);
            let words = context.say(
                &format!("scenario-case-{at}"),
                &[(
                    "value",
                    context.say("scenario-M11-values", &[("p", context.format.decimals(p, 2).into()), ("q", context.format.decimals(q, 2).into())]).into(),
                )],
            );
            (Rich::text(words), vec![after(5.0), after(10.0), after(15.0), peak])
        })
        .collect();
    let at = |case: usize| share(context, bass(BASS[case].0, BASS[case].1, 10.0).0);
    let year = |years: f64| whole(&context.say("unit-years", &[("shown", context.format.decimals(years, 0).into()), ("n", years.into())]));
    let mut head = heads(context, &["scenario-M11-parameters"]);
    head.extend([5.0, 10.0, 15.0].map(|years| context.say("scenario-M11-after", &[("time", year(years).into())])));
    head.push(context.t("scenario-M11-peak"));
    Card {
        result: context.say("scenario-M11-reading", &[("low", at(0).into()), ("base", at(1).into()), ("high", at(2).into())]),
        is_known: true,
        tables: vec![Table { caption: context.t("scenario-M11-table"), head, rows }],
        inputs: context.t("scenario-M11-inputs"),
        ..Card::default()
    }
}

pub(super) fn ways<'a>(context: &Context<'a>, sheet: &Sheet<'a>, found: &Ways) -> Card {
    let mut inputs = context.say("scenario-M12-inputs", &[("m", found.m.into()), ("timed", found.timed.into())]);
    if found.skipped > 0 {
        inputs = format!("{inputs}{}{}", context.t("join-space"), context.say("scenario-M12-skipped", &[("n", found.skipped.into())]));
    }
    if is_few(context, &[found.m]) {
        return few(context, inputs);
    }
    let longer: Vec<&Way> = found.ways.iter().filter(|way| way.paths.shortest.len() > 2).collect();
    let rows = longer
        .iter()
        .take(LISTED)
        .filter_map(|way| {
            let (first, last) = (way.paths.shortest.first()?, way.paths.shortest.last()?);
            let ends =
                context.sentence("scenario-M12-ends", &[("from", Piece::Rich(end(context, sheet, first))), ("to", Piece::Rich(end(context, sheet, last)))]);
            let days = way.days.map_or_else(
                || context.t("not-known"),
                |days| whole(&context.say("unit-days", &[("shown", context.format.decimals(days, 0).into()), ("n", days.into())])),
            );
            Some((ends, vec![context.format.count(way.paths.disjoint), context.format.count(way.paths.shortest.len() - 2), days]))
        })
        .collect();
    let table = Table {
        caption: context.say("scenario-M12-table", &[("n", longer.len().into())]),
        head: heads(context, &["scenario-M12-pair", "scenario-M12-ways", "scenario-M12-between", "scenario-M12-days"]),
        rows,
    };
    let args = [("pairs", found.ways.len().into()), ("between", longer.len().into()), ("single", found.single.into())];
    Card {
        result: context.say("scenario-M12-reading", &args),
        is_known: true,
        tables: if longer.is_empty() { Vec::new() } else { vec![table] },
        inputs,
        missing: missing(context, "M12", found.missing.as_ref()),
        ..Card::default()
    }
}

/// An end of a way: by name only where the site publishes scenarios, else by kind and stages.
fn end<'a>(context: &Context<'a>, sheet: &Sheet<'a>, id: &ActorId) -> Rich {
    if context.voice.site.config.publish_scenarios {
        return sheet.actor(context, id);
    }
    let Some(actor) = context.scope.actor(id) else { return Rich::default() };
    let stages: Vec<String> = actor.stages.iter().filter_map(|(stage, _)| context.scope.cluster.stage(stage)).map(|stage| context.bare(&stage.name)).collect();
    if stages.is_empty() { Rich::text(context.actor_kind(actor)) } else { Rich::text(context.row(&stages)) }
}
