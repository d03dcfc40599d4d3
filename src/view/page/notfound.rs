//! The page for addresses that lead nowhere. A host shows it under any address,
//! so its links are absolute where the base address is known; without one
//! it says so.

use serde::Serialize;

use crate::view::assets::Assets;
use crate::view::endonyms::endonym;
use crate::view::frame::About;
use crate::view::page::{PageView, finish};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::{Voice, direction};

#[derive(Clone, Debug, Serialize)]
struct Body {
    homes: Vec<HomeLink>,
    /// Whether the path of the site is known, so that the page works anywhere.
    is_absolute: bool,
    style: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct HomeLink {
    lang: String,
    dir: String,
    name: String,
    words: String,
    href: String,
}

/// The page; `voices` are all languages, because nobody knows the reader's.
pub fn page(voices: &[Voice<'_>], assets: &Assets) -> Option<PageView> {
    let voice = *voices.first()?;
    let sheet = Sheet::new(voice, Route::NotFound);
    let base = voice.routes.base();
    // A host shows this page under any address: links that hold there are absolute. The style
    // sheet is not: its policy allows no other host, a preview or a copy on a disk is one, and
    // without it the page is plain but whole.
    let address = |path: &str| voice.routes.absolute(path).unwrap_or_else(|| path.to_owned());
    let homes = voices
        .iter()
        .map(|voice| HomeLink {
            lang: voice.locale().as_str().to_owned(),
            dir: direction(voice.locale()).to_owned(),
            name: endonym(voice.locale()),
            words: voice.t("not-found-words"),
            href: address(&voice.routes.path(voice.lang, &Route::Home)),
        })
        .collect();
    let name = voice.t("page-not-found");
    let about = About { kind: "not-found", heading: Rich::text(name.clone()), name, hidden: true, ..About::default() };
    let body = Body { homes, is_absolute: base.is_some(), style: assets.path("style.css").map(str::to_owned) };
    Some(finish(sheet, None, assets, about, "404.html", &body))
}
