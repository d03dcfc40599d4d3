//! What the texts speak of beside what is recorded: whether those told of most are those with
//! most ties. In: the references of every language, counted. Out: the page.

use serde::Serialize;

use crate::analysis::mentions::{Comparison, Telling};
use crate::base::locale::Lang;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::endonyms::endonym;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::{Route, Routes};
use crate::view::sheet::Sheet;

/// How many actors stand in each of the two lists; all are in the download.
const LISTED: usize = 10;

#[derive(Clone, Debug, Default, Serialize)]
struct Body {
    tongues: Vec<String>,
    /// One line per sort of thing: its name, how many there are, a correlation per language.
    agreement: Vec<Agreement>,
    /// References to actors that are not in today's graph, per language.
    elsewhere: Vec<usize>,
    groups: Vec<Group>,
    file: String,
}

#[derive(Clone, Debug, Serialize)]
struct Agreement {
    name: String,
    weight: String,
    n: usize,
    values: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
struct Group {
    id: &'static str,
    title: String,
    lead: String,
    weight: String,
    lines: Vec<Line>,
}

#[derive(Clone, Debug, Serialize)]
struct Line {
    name: Rich,
    weight: usize,
    mentions: Vec<usize>,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let sheet = Sheet::new(context.voice, Route::Told(cluster.id.clone()));
    let name = context.t("page-told");
    let about = About {
        kind: "told",
        heading: Rich::text(name.clone()),
        description: context.plain("told-lead", &[("cluster", context.bare(&cluster.name).into())]),
        crumbs: vec![(Rich::text(context.t("page-indicators")), Route::Indicators(cluster.id.clone()))],
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    let body = context.computed().map(|computed| body(context, &sheet, &computed.telling)).unwrap_or_default();
    finish(sheet, Some(context), assets, about, "told.html", &body)
}

fn body<'a>(context: &Context<'a>, sheet: &Sheet<'a>, telling: &Telling) -> Body {
    let tongue = |lang: &Lang| {
        let locale = context.voice.site.languages.locale(*lang);
        context.words.maybe(&format!("language-{locale}"), &[]).unwrap_or_else(|| endonym(locale))
    };
    Body {
        tongues: telling.languages.iter().map(tongue).collect(),
        agreement: vec![
            agreement(context, "actors", &telling.actors),
            agreement(context, "stages", &telling.stages),
            agreement(context, "kinds", &telling.kinds),
        ],
        elsewhere: telling.elsewhere.clone(),
        groups: groups(context, sheet, telling),
        file: sheet.file(&Routes::data(&context.scope.cluster.id, "mentions.csv")),
    }
}

fn agreement<T>(context: &Context<'_>, sort: &str, found: &Comparison<T>) -> Agreement {
    let spelled = |rho: &Option<f64>| rho.map_or_else(|| context.t("not-known"), |rho| context.format.decimals(rho, 2));
    Agreement {
        name: context.t(&format!("told-{sort}")),
        weight: context.t(&format!("told-{sort}-weight")),
        n: found.lines.len(),
        values: found.agreement.iter().map(spelled).collect(),
    }
}

fn groups<'a>(context: &Context<'a>, sheet: &Sheet<'a>, telling: &Telling) -> Vec<Group> {
    let group = |id: &'static str, sort: &str, lines: Vec<Line>| Group {
        id,
        title: context.t(&format!("told-{id}-title")),
        lead: context.words.maybe(&format!("told-{id}-lead"), &[]).unwrap_or_default(),
        weight: context.t(&format!("told-{sort}-weight")),
        lines,
    };
    // By the gap between the two ranks, the widest first, then by id.
    let mut by_gap: Vec<(f64, usize)> = telling.actors.gaps().into_iter().enumerate().map(|(at, gap)| (gap, at)).collect();
    by_gap.sort_by(|a, b| b.0.total_cmp(&a.0).then(a.1.cmp(&b.1)));
    let actor = |at: usize| {
        let line = &telling.actors.lines[at];
        Line { name: sheet.actor(context, &line.subject), weight: line.weight, mentions: line.mentions.clone() }
    };
    let more = by_gap.iter().filter(|(gap, _)| *gap > 0.0).take(LISTED).map(|(_, at)| actor(*at)).collect();
    let less = by_gap.iter().rev().filter(|(gap, _)| *gap < 0.0).take(LISTED).map(|(_, at)| actor(*at)).collect();
    let mut stages: Vec<Line> = telling
        .stages
        .lines
        .iter()
        .map(|line| Line { name: sheet.stage(context, &line.subject), weight: line.weight, mentions: line.mentions.clone() })
        .collect();
    let mut kinds: Vec<Line> = telling
        .kinds
        .lines
        .iter()
        .map(|line| Line { name: Rich::text(context.t(&format!("tie-kind-{}", line.subject.word()))), weight: line.weight, mentions: line.mentions.clone() })
        .collect();
    for lines in [&mut stages, &mut kinds] {
        lines.sort_by_key(|line| std::cmp::Reverse(line.weight));
    }
    [("more", "actors", more), ("less", "actors", less), ("stages", "stages", stages), ("kinds", "kinds", kinds)]
        .into_iter()
        .filter(|(_, _, lines)| !lines.is_empty())
        .map(|(id, sort, lines)| group(id, sort, lines))
        .collect()
}
