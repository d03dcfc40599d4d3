//! Indicators at the end of each phase: one table, with a small drawing beside each line.
//!
//! In: the courses that `analysis` computed of dated ties. Out: the page. What a step is worth
//! stands beside it: on how many actors and ties.

use serde::Serialize;

use crate::analysis::indicators::Extent;
use crate::analysis::indicators::series::Course;
use crate::base::date::Day;
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, indicators, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::{Route, Routes};
use crate::view::sheet::Sheet;

#[derive(Clone, Debug, Serialize)]
struct Body {
    phases: Vec<Head>,
    lines: Vec<Line>,
    undated: String,
    file: String,
}

/// The end of a phase.
#[derive(Clone, Debug, Serialize)]
struct Head {
    title: Rich,
    href: Option<String>,
    at: String,
}

/// An indicator, for one boundary.
#[derive(Clone, Debug, Serialize)]
struct Line {
    /// Of the first line of an indicator; empty for the extended cluster below it.
    slug: String,
    name: String,
    href: Option<String>,
    spark: Option<Drawing>,
    cells: Vec<Cell>,
}

#[derive(Clone, Debug, Serialize)]
struct Cell {
    value: String,
    is_known: bool,
    n: usize,
    m: usize,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let route = Route::Trends(cluster.id.clone());
    let sheet = Sheet::new(context.voice, route);
    let courses = context.computed().map(|computed| computed.courses.as_slice()).unwrap_or_default();
    let evolution = context.computed().map(|computed| &computed.evolution);
    let undated = evolution.map_or(0, |evolution| evolution.undated_ties);
    let phases = courses.first().map(|course| course.steps.as_slice()).unwrap_or_default();
    let body = Body {
        phases: phases
            .iter()
            .filter_map(|step| {
                let phase = cluster.phases.iter().find(|phase| phase.id == step.phase)?;
                let href = sheet.anchor(&Route::Timeline(cluster.id.clone()), &format!("phase-{}", phase.id));
                Some(Head { title: context.voice.text(&phase.title), href, at: end(context, step.at) })
            })
            .collect(),
        lines: courses.iter().map(|course| line(context, &sheet, course)).collect(),
        undated: context.say("evolution-undated", &[("count", undated.into())]),
        file: sheet.file(&Routes::data(&cluster.id, "indicators-by-phase.csv")),
    };
    let name = context.t("page-trends");
    let about = About {
        kind: "trends",
        heading: Rich::text(name.clone()),
        description: context.plain("trends-lead", &[("cluster", context.bare(&cluster.name).into())]),
        crumbs: vec![(Rich::text(context.t("page-indicators")), Route::Indicators(cluster.id.clone()))],
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "trends.html", &body)
}

/// "end of 1985", or the day itself where a year does not end with it.
fn end(context: &Context<'_>, day: Day) -> String {
    match (day.month(), day.day()) {
        (12, 31) => context.say("trends-end", &[("year", context.format.digits(day.year()).into())]),
        _ => context.format.day(day),
    }
}

fn line<'a>(context: &Context<'a>, sheet: &Sheet<'a>, course: &Course) -> Line {
    let is_wider = course.extent == Extent::Extended;
    let values: Vec<(f64, Option<f64>)> = course.steps.iter().map(|step| (step.at.decimal_year(), step.value.filter(|_| !step.too_few))).collect();
    let cells = course
        .steps
        .iter()
        .map(|step| {
            let (value, is_known) = indicators::value(context, step.value, course.measure, step.too_few);
            Cell { value, is_known, n: step.n, m: step.m }
        })
        .collect();
    Line {
        slug: if is_wider { String::new() } else { course.slug.to_owned() },
        name: if is_wider { context.t("indicator-wider") } else { indicators::name(context, course.id) },
        href: sheet.anchor(&Route::Indicators(context.scope.cluster.id.clone()), &format!("indicator-{}", course.slug)).filter(|_| !is_wider),
        spark: context.artist.course(context, &values),
        cells,
    }
}
