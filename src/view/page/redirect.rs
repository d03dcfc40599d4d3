//! Old addresses that keep working: a small page that leads to the new one.

use std::collections::BTreeSet;

use serde_json::json;
use tera::Value;

use crate::base::address::folded;
use crate::base::locale::Lang;
use crate::view::page::PageView;
use crate::view::routes::{Route, relative};
use crate::view::voice::Voice;

/// An old address and the page that has taken its place.
#[derive(Clone, Debug)]
pub struct Move {
    /// Files below the output's root.
    pub from: String,
    pub to: String,
    route: Route,
}

/// The old addresses of one language: of former ids, of former slugs, and of the ids of pages and
/// clusters that have a slug. Where a page or a file of the author's stands now, nothing leads on.
pub fn moves(voice: Voice<'_>) -> Vec<Move> {
    let routes = voice.routes;
    let mut out: Vec<Move> = Vec::new();
    for route in routes.all() {
        let older = routes.older(voice.lang, route);
        if !older.is_empty() {
            let to = routes.path(voice.lang, route);
            out.extend(older.into_iter().map(|from| Move { from, to: to.clone(), route: route.clone() }));
        }
    }
    if !out.is_empty() {
        let pages = routes.all().map(|route| folded(&routes.path(voice.lang, route)));
        let mut taken: BTreeSet<String> = pages.chain(voice.site.statics.iter().map(|file| folded(&file.output))).collect();
        out.retain(|step| taken.insert(folded(&step.from)));
    }
    out
}

/// A page at each of them.
pub fn pages(voice: Voice<'_>) -> Vec<PageView> {
    moves(voice).iter().map(|step| redirect(voice, step)).collect()
}

fn redirect(voice: Voice<'_>, Move { from, to, route }: &Move) -> PageView {
    let lang: Lang = voice.lang;
    let page = json!({
        "lang": voice.locale().as_str(),
        "dir": voice.dir(),
        "title": name(voice, route),
        "to": relative(from, to),
        "canonical": voice.routes.absolute(to),
    });
    PageView {
        path: from.clone(),
        template: "redirect.html",
        kind: "redirect",
        lang,
        route: route.clone(),
        indexable: false,
        site: Value::from_serializable(&json!({ "csp": crate::view::frame::CSP })),
        page: Value::from_serializable(&page),
    }
}

/// What a page is called where it is seen for a moment only: the name of its cluster will do.
fn name(voice: Voice<'_>, route: &Route) -> String {
    let site = voice.site;
    let cluster = route.cluster().and_then(|id| site.clusters.get(id));
    let title = match route {
        Route::Actor(_, id) => cluster.and_then(|cluster| cluster.actors.get(id)).map(|actor| voice.bare(&actor.name)),
        Route::Section(_, id) => cluster.and_then(|cluster| cluster.sections.get(id.as_str())).map(|section| voice.bare(&section.front.title)),
        Route::Question(_, id) => cluster.and_then(|cluster| cluster.questions.get(id.as_str())).map(|question| voice.bare(&question.front.title)),
        Route::Free(path) => site.page(path).map(|page| voice.bare(&page.front.title)),
        _ => None,
    };
    let word = || match route {
        Route::Section(_, id) => voice.words.maybe(&format!("section-{id}"), &[]),
        Route::Question(_, id) => voice.words.maybe(&format!("question-{id}"), &[]),
        _ => None,
    };
    let whole = || voice.bare(cluster.map_or(&site.config.name, |cluster| &cluster.name));
    title.filter(|title| !title.is_empty()).or_else(word).unwrap_or_else(whole)
}
