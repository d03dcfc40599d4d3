//! Every page of a site, one file per kind of page.
//!
//! In: a context or a voice. Out: [`PageView`]s: where the page is written,
//! which template spells it, what the template sees. Nothing is rendered here.

pub mod about;
pub mod actor;
pub mod actors;
pub mod chain;
pub mod compare;
pub mod data;
pub mod embed;
pub mod embedding;
pub mod evidence;
pub mod facts;
pub mod glossary;
pub mod home;
pub mod indicators;
pub mod jsonld;
pub mod lineage;
pub mod network;
pub mod notfound;
pub mod overview;
pub mod question;
pub mod redirect;
pub mod resilience;
pub mod scenarios;
pub mod search;
pub mod section;
pub mod sources;
pub mod timeline;
pub mod told;
pub mod trends;

use serde::{Serialize, Serializer};
use tera::Value;

use crate::base::locale::Lang;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{self, About, Head};
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
    /// What templates see as `site`.
    pub site: Value,
    /// What templates see as `page`.
    pub page: Value,
}

/// Joins a page's own content with its head and the frame of the site.
pub fn finish<T: Serialize>(mut sheet: Sheet<'_>, context: Option<&Context<'_>>, assets: &Assets, about: About, template: &'static str, body: &T) -> PageView {
    let site = frame::shared(&mut sheet, context, assets, about.kind);
    let mut head = frame::head(&sheet, context, assets, about);
    let body = Value::from_serializable(body);
    // Only pages whose drawings hold links need the script that makes each one Tab stop.
    if (sheet.has_linked_figure || has_linked_drawing(&body))
        && let Some(path) = assets.path("drawings.js")
    {
        head.scripts.insert(0, sheet.file(path));
    }
    let page = Value::from_serializable(&Whole { head: &head, body: Fields(&body) });
    PageView { path: head.path, template, kind: head.kind, lang: sheet.voice.lang, route: sheet.route, indexable: !head.noindex, site, page }
}

/// A page as templates see it: what it says of itself, and its own content.
#[derive(Serialize)]
struct Whole<'a> {
    #[serde(flatten)]
    head: &'a Head,
    #[serde(flatten)]
    body: Fields<'a>,
}

/// The fields of a view that is a value already: they are taken as they are.
struct Fields<'a>(&'a Value);

impl Serialize for Fields<'_> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let fields = self.0.as_map().into_iter().flatten();
        serializer.collect_map(fields.filter_map(|(name, value)| Some((name.as_str()?, value))))
    }
}

fn has_linked_drawing(value: &Value) -> bool {
    let links = |text: &str| text.split("<svg").skip(1).any(|drawing| drawing.split("</svg>").next().is_some_and(|inside| inside.contains("</a>")));
    value.as_str().is_some_and(|text| text.starts_with("<svg") && links(text))
        || value.as_array().is_some_and(|values| values.iter().any(has_linked_drawing))
        || value.as_map().is_some_and(|map| map.values().any(has_linked_drawing))
}
