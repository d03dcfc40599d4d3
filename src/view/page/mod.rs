//! Every page of a site, one file per kind of page.
//!
//! In: a context or a voice. Out: [`PageView`]s: where the page is written,
//! which template spells it, what the template sees. Nothing is rendered here.

pub mod about;
pub mod actor;
pub mod actors;
pub mod chain;
pub mod data;
pub mod embedding;
pub mod evidence;
pub mod facts;
pub mod glossary;
pub mod home;
pub mod indicators;
pub mod jsonld;
pub mod network;
pub mod notfound;
pub mod overview;
pub mod question;
pub mod redirect;
pub mod resilience;
pub mod section;
pub mod sources;
pub mod timeline;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::base::locale::Lang;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{self, About};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// A page before it is spelled.
#[derive(Clone, Debug)]
pub struct PageView {
    /// The file below the output's root.
    pub path: String,
    pub template: &'static str,
    pub kind: &'static str,
    pub lang: Lang,
    pub route: Route,
    /// Whether crawlers may list it: its main text is really in its language.
    pub indexable: bool,
    /// `site`, `page` and `params`, as templates see them.
    pub data: Json,
}

/// Joins a page's own content with its head and the frame of the site.
pub fn finish<T: Serialize>(mut sheet: Sheet<'_>, context: Option<&Context<'_>>, assets: &Assets, about: About, template: &'static str, body: &T) -> PageView {
    let site = frame::site(&mut sheet, context, assets, about.kind);
    let head = frame::head(&sheet, context, assets, about);
    let body = object(serde_json::to_value(body));
    let mut page = object(serde_json::to_value(&head));
    // Only pages whose drawings hold links need the script that makes each one Tab stop.
    if body.values().any(has_linked_drawing)
        && let (Some(Json::Array(scripts)), Some(path)) = (page.get_mut("scripts"), assets.path("drawings.js"))
    {
        scripts.insert(0, Json::String(sheet.file(path)));
    }
    page.extend(body);
    let mut data = Map::new();
    data.insert("site".into(), Json::Object(object(serde_json::to_value(&site))));
    data.insert("page".into(), Json::Object(page));
    data.insert("params".into(), Json::Object(Map::new()));
    PageView {
        path: head.path.clone(),
        template,
        kind: head.kind,
        lang: sheet.voice.lang,
        route: sheet.route,
        indexable: !head.noindex,
        data: Json::Object(data),
    }
}

fn has_linked_drawing(value: &Json) -> bool {
    match value {
        Json::String(text) => text.starts_with("<svg") && text.contains("</a>"),
        Json::Array(values) => values.iter().any(has_linked_drawing),
        Json::Object(map) => map.values().any(has_linked_drawing),
        Json::Null | Json::Bool(_) | Json::Number(_) => false,
    }
}

fn object(value: serde_json::Result<Json>) -> Map<String, Json> {
    match value {
        Ok(Json::Object(map)) => map,
        _ => Map::new(),
    }
}
