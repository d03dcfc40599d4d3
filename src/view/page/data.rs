//! The downloads of a cluster: what each file holds, and under which licence.

use serde::Serialize;

use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::{Route, Routes};
use crate::view::sheet::Sheet;

/// The files, each with the key of what it holds.
pub const FILES: [(&str, &str); 11] = [
    ("actors.csv", "data-actors"),
    ("relations.csv", "data-relations"),
    ("events.csv", "data-events"),
    ("facts.csv", "data-facts"),
    ("points.csv", "data-points"),
    ("sources.csv", "data-sources"),
    ("indicators.csv", "data-indicators"),
    ("indicators-by-phase.csv", "data-indicators-by-phase"),
    ("observations.csv", "data-observations"),
    ("mentions.csv", "data-mentions"),
    ("cluster.json", "data-json"),
];

#[derive(Clone, Debug, Serialize)]
struct Body {
    files: Vec<FileRow>,
}

#[derive(Clone, Debug, Serialize)]
struct FileRow {
    name: String,
    href: String,
    holds: String,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let sheet = Sheet::new(context.voice, Route::Data(cluster.id.clone()));
    let paths: Vec<String> = FILES.iter().map(|(name, _)| Routes::data(&cluster.id, name)).collect();
    let row = |path: &str, key: &str| FileRow {
        name: path.rsplit_once('/').map_or(path, |(_, name)| name).to_owned(),
        href: sheet.file(path),
        holds: context.t(key),
    };
    let mut files: Vec<FileRow> = FILES.iter().zip(&paths).map(|((_, key), path)| row(path, key)).collect();
    files.push(row(&context.routes.timelinejs(context.lang, &cluster.id), "data-timelinejs"));
    files.extend(context.routes.feed(context.lang, &cluster.id).map(|path| row(&path, "data-feed")));
    let name = context.t("page-data");
    let about = About {
        kind: "data",
        heading: Rich::text(name.clone()),
        description: context.plain("data-lead", &[("cluster", context.bare(&cluster.name).into())]),
        jsonld: vec![jsonld::dataset(context, &sheet, &paths), jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "data.html", &Body { files })
}
