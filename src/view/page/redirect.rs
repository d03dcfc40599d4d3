//! Old addresses that keep working: a small page that leads to the new one.

use serde_json::json;
use tera::Value;

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
    name: String,
}

/// The old addresses of one language.
pub fn moves(voice: Voice<'_>) -> Vec<Move> {
    let mut out = Vec::new();
    for (id, cluster) in &voice.site.clusters {
        for actor in cluster.actors.values() {
            let route = Route::Actor(id.clone(), actor.id.clone());
            let to = voice.routes.path(voice.lang, &route);
            for former in &actor.common.former_ids {
                let Ok(old) = crate::base::ids::ActorId::parse(former) else { continue };
                let from = voice.routes.path(voice.lang, &Route::Actor(id.clone(), old));
                out.push(Move { from, to: to.clone(), route: route.clone(), name: voice.bare(&actor.name) });
            }
        }
    }
    out
}

/// A page at each of them.
pub fn pages(voice: Voice<'_>) -> Vec<PageView> {
    moves(voice).iter().map(|step| redirect(voice, step)).collect()
}

fn redirect(voice: Voice<'_>, Move { from, to, route, name }: &Move) -> PageView {
    let lang: Lang = voice.lang;
    let page = json!({
        "lang": voice.locale().as_str(),
        "dir": voice.dir(),
        "title": name,
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
