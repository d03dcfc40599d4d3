//! Free pages of the site, and `about`, which exists even without a text: it
//! says how the site is made and how to read it.

use serde::Serialize;

use crate::base::locale::Localized;
use crate::model::page::Document;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{About, spoken};
use crate::view::page::{PageView, finish, jsonld};
use crate::view::passage::Passage;
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

#[derive(Clone, Debug, Serialize)]
struct Body {
    text: Passage,
    /// The built-in account of how to read the site stands below.
    is_about: bool,
}

/// A free page, or the built-in `about`.
pub fn page(outside: &Context<'_>, assets: &Assets, path: &str, text: &Localized<Document>) -> PageView {
    let voice = outside.voice;
    let mut sheet = Sheet::new(voice, Route::Free(path.to_owned()));
    let written = voice.site.page(path);
    let text = text.pick(&voice.site.languages, voice.lang).map(|(lang, document)| sheet.blocks(outside, lang, &document.blocks, 2)).unwrap_or_default();
    let is_about = path == "about";
    let own_title = written.map(|page| voice.text(&page.front.title)).filter(|title| !title.is_empty());
    let fixed = if is_about { voice.t("page-about") } else { path.to_owned() };
    let (languages, fallback) = written.map(|page| spoken(&voice, &page.written)).unwrap_or_default();
    let name = own_title.as_ref().map_or(fixed.clone(), Rich::plain);
    let description = if text.is_empty() { voice.plain("about-lead", &[]) } else { text.beginning() };
    let about = About {
        kind: "free",
        jsonld: vec![jsonld::web_page(&sheet, if is_about { "AboutPage" } else { "WebPage" }, &name, &description)],
        name,
        heading: own_title.unwrap_or_else(|| Rich::text(fixed)),
        description,
        spoken: languages,
        fallback,
        reviewed: written.and_then(|page| page.front.reviewed_on.clone()),
        owner: written.and_then(|page| page.front.owner.clone()),
        ..About::default()
    };
    finish(sheet, None, assets, about, "page.html", &Body { text, is_about })
}
