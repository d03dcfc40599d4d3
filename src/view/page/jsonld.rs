//! What machines read: JSON-LD of the same things the page shows.
//! In: records. Out: JSON values; `render` makes them safe inside a script.

use serde_json::{Value as Json, json};

use crate::model::actor::Actor;
use crate::model::event::Event;
use crate::model::source::Term;
use crate::view::context::Context;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::strings::strip;
use crate::view::voice::Voice;

/// A page that is about the site itself.
pub fn web_page(sheet: &Sheet<'_>, kind: &str, name: &str, description: &str) -> Json {
    let voice = &sheet.voice;
    let mut out = json!({
        "@context": "https://schema.org",
        "@type": kind,
        "name": strip(name),
        "description": crate::view::frame::shorten(description, 200),
        "inLanguage": voice.locale().as_str(),
    });
    if let Some(address) = voice.routes.absolute(&sheet.path) {
        out["url"] = Json::String(address);
    }
    out
}

/// The trail to a page.
pub fn breadcrumbs(context: &Context<'_>, sheet: &Sheet<'_>, name: &str) -> Json {
    let voice = &context.voice;
    let cluster = context.scope.cluster;
    let mut items = Vec::new();
    let trail =
        [(voice.bare(&voice.site.config.name), Some(Route::Home)), (voice.bare(&cluster.name), Some(Route::Overview(cluster.id.clone()))), (strip(name), None)];
    for (index, (label, route)) in trail.into_iter().enumerate() {
        let mut item = json!({ "@type": "ListItem", "position": index + 1, "name": label });
        let path = route.map_or_else(|| sheet.path.clone(), |route| voice.routes.path(voice.lang, &route));
        if let Some(address) = voice.routes.absolute(&path) {
            item["item"] = Json::String(address);
        }
        items.push(item);
    }
    json!({ "@context": "https://schema.org", "@type": "BreadcrumbList", "itemListElement": items })
}

/// An actor.
pub fn organization(context: &Context<'_>, sheet: &Sheet<'_>, actor: &Actor) -> Json {
    let mut out = json!({
        "@context": "https://schema.org",
        "@type": "Organization",
        "name": context.bare(&actor.name),
    });
    if let Some(address) = context.voice.routes.absolute(&sheet.path) {
        out["@id"] = Json::String(format!("{address}#actor"));
        out["mainEntityOfPage"] = Json::String(address);
    }
    let also: Vec<String> = actor.also.iter().flat_map(|(_, names)| names.iter().cloned()).collect();
    if !also.is_empty() {
        out["alternateName"] = json!(also);
    }
    if let Some(country) = &actor.country {
        out["address"] = json!({ "@type": "PostalAddress", "addressCountry": country });
    }
    let mut same = Vec::new();
    for (scheme, id) in &actor.ids {
        match scheme.as_str() {
            "lei" => out["leiCode"] = Json::String(id.clone()),
            "wikidata" => same.push(format!("https://www.wikidata.org/entity/{id}")),
            "ror" => same.push(format!("https://ror.org/{id}")),
            "url" => out["url"] = Json::String(id.clone()),
            _ => out["identifier"] = json!({ "@type": "PropertyValue", "propertyID": scheme, "value": id }),
        }
    }
    if !same.is_empty() {
        out["sameAs"] = json!(same);
    }
    out
}

/// An event.
pub fn event(context: &Context<'_>, event: &Event) -> Json {
    let mut out = json!({ "@context": "https://schema.org", "@type": "Event", "name": context.bare(&event.title) });
    if let Some(date) = event.date.value().and_then(Voice::machine_date) {
        out["startDate"] = Json::String(date);
    }
    out
}

/// The records of a cluster as a data set with its downloads.
pub fn dataset(context: &Context<'_>, sheet: &Sheet<'_>, files: &[String]) -> Json {
    let cluster = context.scope.cluster;
    let voice = &context.voice;
    let mut out = json!({
        "@context": "https://schema.org",
        "@type": "Dataset",
        "name": strip(&context.say("data-title", &[("cluster", context.bare(&cluster.name).into())])),
        "description": crate::view::frame::shorten(&sheet_summary(context), 500),
        "temporalCoverage": cluster.as_of.canonical(),
        "inLanguage": voice.locale().as_str(),
    });
    if let Some(licence) = &voice.site.config.licence {
        out["license"] = Json::String(licence.clone());
    }
    if let Some(address) = voice.routes.absolute(&sheet.path) {
        out["url"] = Json::String(address);
    }
    let downloads: Vec<Json> = files
        .iter()
        .filter_map(|path| {
            let address = voice.routes.absolute(path)?;
            let format = if path.ends_with(".json") { "application/json" } else { "text/csv" };
            Some(json!({ "@type": "DataDownload", "contentUrl": address, "encodingFormat": format }))
        })
        .collect();
    if !downloads.is_empty() {
        out["distribution"] = json!(downloads);
    }
    out
}

/// A term of the glossary.
pub fn term(voice: &Voice<'_>, term: &Term) -> Json {
    json!({ "@type": "DefinedTerm", "name": voice.bare(&term.label), "description": voice.bare(&term.short), "termCode": term.id.as_str() })
}

fn sheet_summary(context: &Context<'_>) -> String {
    let mut sheet = Sheet::new(context.voice, Route::Home);
    sheet.prose(context, &context.scope.cluster.summary).plain()
}
