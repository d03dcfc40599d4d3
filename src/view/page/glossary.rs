//! The glossary: every term of the site and its clusters, in the order of the
//! reader's alphabet.

use std::collections::BTreeMap;

use serde::Serialize;
use serde_json::json;

use crate::base::ids::TermId;
use crate::base::locale::Lang;
use crate::model::source::Term;
use crate::view::assets::Assets;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::Voice;

#[derive(Clone, Debug, Serialize)]
struct Body {
    terms: Vec<TermView>,
}

#[derive(Clone, Debug, Serialize)]
struct TermView {
    id: String,
    label: Rich,
    short: Rich,
    expands: Rich,
    plain: Rich,
    also: Rich,
}

/// The page.
pub fn page<'a>(voice: Voice<'a>, assets: &Assets) -> PageView {
    let sheet = Sheet::new(voice, Route::Glossary);
    let shared = voice.site.shared.terms.iter();
    let own = voice.site.clusters.values().flat_map(|cluster| cluster.own.terms.iter());
    let all: BTreeMap<&'a TermId, &'a Term> = shared.chain(own).collect();
    let mut terms: Vec<&'a Term> = all.into_values().collect();
    terms.sort_by_cached_key(|term| (voice.format.sort_key(&voice.bare(&term.label)), &term.id));
    // Single terms fall back with a mark; a list of which most do is no page of the language.
    let written = |lang: &Lang| 2 * terms.iter().filter(|term| term.short.get(*lang).is_some()).count() >= terms.len();
    let languages: Vec<Lang> = voice.site.languages.all().filter(written).collect();
    let shown = terms.iter().find_map(|term| term.short.pick(&voice.site.languages, voice.lang)).map(|(lang, _)| lang).filter(|lang| *lang != voice.lang);
    let set: Vec<serde_json::Value> = terms.iter().map(|term| jsonld::term(&voice, term)).collect();
    let views = terms
        .into_iter()
        .map(|term| TermView {
            id: term.id.as_str().to_owned(),
            label: voice.text(&term.label),
            short: voice.text(&term.short),
            expands: voice.text(&term.expands),
            plain: voice.text(&term.plain),
            also: voice.names(&term.also),
        })
        .collect();
    let name = voice.t("page-glossary");
    let about = About {
        kind: "glossary",
        fallback: (!languages.contains(&voice.lang)).then_some(shown).flatten(),
        spoken: languages,
        heading: Rich::text(name.clone()),
        description: voice.plain("glossary-lead", &[]),
        jsonld: vec![json!({ "@context": "https://schema.org", "@type": "DefinedTermSet", "name": name, "hasDefinedTerm": set })],
        name,
        ..About::default()
    };
    finish(sheet, None, assets, about, "glossary.html", &Body { terms: views })
}
