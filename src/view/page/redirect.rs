//! Old addresses that keep working: a small page that leads to the new one.

use serde_json::json;
use tera::Value;

use crate::base::locale::Lang;
use crate::view::page::PageView;
use crate::view::routes::{Route, relative};
use crate::view::voice::Voice;

/// The pages of old ids of actors, in one language.
pub fn pages(voice: Voice<'_>) -> Vec<PageView> {
    let mut out = Vec::new();
    for (id, cluster) in &voice.site.clusters {
        for actor in cluster.actors.values() {
            let route = Route::Actor(id.clone(), actor.id.clone());
            let to = voice.routes.path(voice.lang, &route);
            for former in &actor.common.former_ids {
                let Ok(old) = crate::base::ids::ActorId::parse(former) else { continue };
                let path = voice.routes.path(voice.lang, &Route::Actor(id.clone(), old));
                out.push(redirect(voice, &path, &to, &route, &voice.bare(&actor.name)));
            }
        }
    }
    out
}

fn redirect(voice: Voice<'_>, path: &str, to: &str, route: &Route, name: &str) -> PageView {
    let lang: Lang = voice.lang;
    let page = json!({
        "lang": voice.locale().as_str(),
        "dir": voice.dir(),
        "title": name,
        "to": relative(path, to),
        "canonical": voice.routes.absolute(to),
    });
    PageView {
        path: path.to_owned(),
        template: "redirect.html",
        kind: "redirect",
        lang,
        route: route.clone(),
        indexable: false,
        site: Value::from_serializable(&json!({ "csp": crate::view::frame::CSP })),
        page: Value::from_serializable(&page),
    }
}
