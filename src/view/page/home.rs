//! The first pages: the home of a language with all clusters, and the chooser
//! of languages at the root.

use serde::Serialize;

use crate::base::locale::Localized;
use crate::model::cluster::Cluster;
use crate::model::page::Document;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{About, spoken};
use crate::view::page::overview::split;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::passage::Passage;
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::voice::{Voice, direction};

#[derive(Clone, Debug, Serialize)]
struct Body {
    text: Passage,
    clusters: Vec<ClusterCard>,
    /// The page that sets them side by side.
    compare: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct ClusterCard {
    name: Rich,
    href: Option<String>,
    claim: Rich,
    facts: String,
    links: Vec<(String, String)>,
}

/// The home page of a language. `contexts` are its clusters, `text` is what the author wrote.
pub fn page<'a>(outside: &Context<'a>, contexts: &[Context<'a>], assets: &Assets, text: &Localized<Document>) -> PageView {
    let voice = outside.voice;
    let mut sheet = Sheet::new(voice, Route::Home);
    let written = voice.site.home();
    let text = text.pick(&voice.site.languages, voice.lang).map(|(lang, document)| sheet.blocks(outside, lang, &document.blocks, 2)).unwrap_or_default();
    let clusters = contexts.iter().map(|context| card(context, &mut sheet, context.scope.cluster)).collect();
    let (languages, fallback) = written.map(|page| spoken(&voice, &page.written)).unwrap_or_default();
    let own_title = written.map(|page| voice.text(&page.front.title)).filter(|title| !title.is_empty());
    let compare = sheet.link(&Route::Compare);
    let name = voice.bare(&voice.site.config.name);
    let description = if text.is_empty() { voice.plain("home-lead", &[("n", contexts.len().into())]) } else { text.beginning() };
    let about = About {
        kind: "home",
        heading: own_title.unwrap_or_else(|| voice.text(&voice.site.config.name)),
        jsonld: vec![jsonld::web_page(&sheet, "WebSite", &name, &description)],
        description,
        name,
        spoken: languages,
        fallback,
        reviewed: written.and_then(|page| page.front.reviewed_on.clone()),
        ..About::default()
    };
    finish(sheet, None, assets, about, "home.html", &Body { text, clusters, compare })
}

fn card<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, cluster: &'a Cluster) -> ClusterCard {
    let (claim, _) = split(sheet.prose(context, &cluster.summary));
    let counts = context.computed().map(|computed| &computed.counts);
    let link = |key: &str, route: Route| sheet.link(&route).map(|href| (context.t(key), href));
    ClusterCard {
        name: context.text(&cluster.name),
        href: sheet.link(&Route::Overview(cluster.id.clone())),
        facts: counts
            .map(|counts| {
                context.say("cluster-counts", &[("actors", counts.actors.into()), ("ties", counts.ties.into()), ("date", context.date(&cluster.as_of).into())])
            })
            .unwrap_or_default(),
        links: [
            link("page-network", Route::Network(cluster.id.clone())),
            link("page-timeline", Route::Timeline(cluster.id.clone())),
            link("page-actors", Route::Actors(cluster.id.clone())),
        ]
        .into_iter()
        .flatten()
        .collect(),
        claim,
    }
}

#[derive(Clone, Debug, Serialize)]
struct ChooserBody {
    choices: Vec<Choice>,
}

#[derive(Clone, Debug, Serialize)]
struct Choice {
    lang: String,
    dir: String,
    name: String,
    site: String,
    href: String,
}

/// The chooser at the root; crawlers go to the languages instead. A script puts the reader's own
/// language first.
pub fn chooser(voice: Voice<'_>, assets: &Assets) -> PageView {
    let sheet = Sheet::new(voice, Route::Chooser);
    let languages = &voice.site.languages;
    let choices = languages
        .all()
        .filter_map(|lang| {
            let locale = languages.locale(lang);
            Some(Choice {
                lang: locale.as_str().to_owned(),
                dir: direction(locale).to_owned(),
                name: crate::view::endonyms::endonym(locale),
                site: voice.site.config.name.pick(languages, lang).map(|(_, name)| name.clone()).unwrap_or_default(),
                href: voice.routes.link(&sheet.path, lang, &Route::Home)?,
            })
        })
        .collect();
    let about = About {
        kind: "chooser",
        name: voice.t("page-chooser"),
        heading: voice.text(&voice.site.config.name),
        hidden: true,
        scripts: vec!["chooser.js"],
        ..About::default()
    };
    finish(sheet, None, assets, about, "chooser.html", &ChooserBody { choices })
}
