//! What every page has around its own content: name of the site and way back,
//! navigation, languages, breadcrumb, dates, footer, and what machines read in
//! the head.
//!
//! In: a sheet and what the page says of itself. Out: [`Head`] and [`SiteFrame`],
//! which templates see as `page` and `site`.

use serde::{Serialize, Serializer};
use serde_json::Value as Json;
use tera::Value;

use crate::base::date::Date;
use crate::base::locale::Lang;
use crate::model::record::Text;
use crate::model::site::{Contact, NavLink};
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frames::Key;
use crate::view::rich::Rich;
use crate::view::routes::{Framed, Route};
use crate::view::sheet::{NoteView, Sheet};
use crate::view::stale::{self, StaleView};
use crate::view::voice::{Voice, direction};

/// Bytes of a text that are enough for any description: those are cut at 200 letters.
pub const DESCRIBED: usize = 1000;

/// The one policy of every page; hosts add `frame-ancestors`.
pub const CSP: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'";

/// A link with its words.
#[derive(Clone, Debug, Serialize)]
pub struct Link {
    pub label: Rich,
    pub href: String,
    pub current: bool,
    pub external: bool,
}

/// The same page in another language.
#[derive(Clone, Debug, Serialize)]
pub struct LanguageLink {
    pub lang: String,
    pub dir: String,
    pub name: String,
    pub href: String,
    pub current: bool,
}

/// A language version for crawlers.
#[derive(Clone, Debug, Serialize)]
pub struct Alternate {
    pub lang: String,
    pub href: String,
}

/// A feed that a page belongs to.
#[derive(Clone, Debug, Serialize)]
pub struct FeedLink {
    pub title: String,
    pub href: String,
}

/// Whom to ask.
#[derive(Clone, Debug, Serialize)]
pub struct ContactView {
    pub office: Rich,
    pub email: Option<String>,
    pub time_zone: Option<String>,
    pub languages: String,
}

/// What is the same on every page of a language, with links relative to one page.
#[derive(Clone, Debug, Serialize)]
pub struct SiteFrame {
    pub name: Rich,
    pub home: Option<String>,
    pub parent: Option<Link>,
    pub logo: Option<String>,
    pub favicon: Option<String>,
    pub nav: Vec<Link>,
    pub footer: Vec<Link>,
    pub contact: Option<ContactView>,
    pub disclaimer: Rich,
    pub legal: Rich,
    pub licence: Option<String>,
    pub csp: &'static str,
    pub styles: Vec<String>,
    pub generator: String,
}

/// What a page says of itself.
#[derive(Clone, Debug, Serialize)]
pub struct Head {
    /// `overview`, `actor` …: the class of the body.
    pub kind: &'static str,
    pub lang: String,
    pub dir: String,
    /// For `title`: unique in the site.
    pub title: String,
    pub description: String,
    pub heading: Rich,
    /// The page's file below the output's root.
    pub path: String,
    /// The way to the output's root: empty or `../../`.
    pub root: String,
    pub canonical: Option<String>,
    /// Language and country as shared cards name them: `zh_CN`.
    pub og_locale: String,
    /// `article` where something is told, `website` on pages that lead there.
    pub og_type: &'static str,
    pub alternates: Vec<Alternate>,
    /// The feed of the events of the cluster, where there is one.
    pub feed: Option<FeedLink>,
    pub noindex: bool,
    pub languages: Vec<LanguageLink>,
    pub crumbs: Vec<Link>,
    pub menu: Vec<Menu>,
    pub scripts: Vec<String>,
    /// Style sheets that few pages need, beside those of its kind.
    pub styles: Vec<String>,
    pub as_of: Option<String>,
    pub reviewed: Option<String>,
    pub owner: Option<String>,
    /// The name of the language the main text is really in, when it is another one.
    pub fallback: Option<String>,
    /// What readers are told of a translation whose original has changed.
    pub stale: Option<StaleView>,
    pub notes: Vec<NoteView>,
    pub jsonld: Vec<Script>,
}

/// Data for machines as templates see it: spelled, so that it need not become the engine's values.
#[derive(Clone, Debug)]
pub struct Script(pub Json);

impl Serialize for Script {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.0.to_string().as_bytes())
    }
}

/// A group of the navigation within a cluster.
#[derive(Clone, Debug, Serialize)]
pub struct Menu {
    pub label: String,
    pub links: Vec<Link>,
}

/// What a page brings for its head.
#[derive(Clone, Debug, Default)]
pub struct About {
    pub kind: &'static str,
    /// The page's own name, without cluster and site.
    pub name: String,
    pub heading: Rich,
    pub description: String,
    /// The languages in which the main text of the page exists; empty: all of them.
    pub spoken: Vec<Lang>,
    /// The language the reader sees the main text in.
    pub fallback: Option<Lang>,
    pub crumbs: Vec<(Rich, Route)>,
    pub scripts: Vec<&'static str>,
    pub reviewed: Option<Date>,
    pub owner: Option<String>,
    pub jsonld: Vec<Json>,
    pub hidden: bool,
}

impl About {
    /// Whether the main text is really in the page's language.
    pub fn is_spoken(&self, lang: Lang) -> bool {
        self.fallback.is_none() && (self.spoken.is_empty() || self.spoken.contains(&lang))
    }
}

/// The languages a text exists in, and the one a reader of `lang` gets instead.
pub fn spoken<T>(voice: &Voice<'_>, text: &crate::base::locale::Localized<T>) -> (Vec<Lang>, Option<Lang>) {
    let languages: Vec<Lang> = text.iter().map(|(lang, _)| lang).collect();
    let shown = text.pick(&voice.site.languages, voice.lang).map(|(lang, _)| lang);
    (languages, shown.filter(|lang| *lang != voice.lang))
}

/// The head of a page.
pub fn head(sheet: &Sheet<'_>, context: Option<&Context<'_>>, assets: &Assets, about: About) -> Head {
    let voice = &sheet.voice;
    let site = voice.site;
    let is_spoken = about.is_spoken(voice.lang);
    let noindex = about.hidden || !is_spoken;
    let reviewed = about.reviewed.as_ref().or_else(|| context.and_then(|context| context.scope.cluster.reviewed_on.as_ref()));
    let cluster_name = context.map(|context| context.bare(&context.scope.cluster.name));
    let mut parts = vec![about.name.clone()];
    parts.extend(cluster_name.filter(|name| *name != about.name));
    let site_name = voice.bare(&site.config.name);
    if !parts.contains(&site_name) {
        parts.push(site_name);
    }
    parts.retain(|part| !part.is_empty());
    Head {
        kind: about.kind,
        lang: voice.locale().as_str().to_owned(),
        dir: voice.dir().to_owned(),
        title: parts.join(&voice.t("join-title")),
        description: shorten(&about.description, 200),
        heading: about.heading.clone(),
        path: sheet.path.clone(),
        root: "../".repeat(sheet.path.matches('/').count()),
        canonical: match sheet.route.whole() {
            Some(whole) => voice.routes.absolute(&voice.routes.path(voice.lang, &whole)),
            None if noindex => None,
            None => voice.routes.absolute(&sheet.path),
        },
        og_locale: voice.locale().with_country(),
        og_type: if matches!(sheet.route, Route::Chooser | Route::NotFound | Route::Home | Route::Overview(_)) { "website" } else { "article" },
        alternates: if noindex { Vec::new() } else { alternates(sheet, &about) },
        // Where a reader would look for news of a cluster; other pages need not carry it.
        feed: context.filter(|_| matches!(sheet.route, Route::Overview(_) | Route::Timeline(_))).and_then(|context| {
            let path = voice.routes.feed(voice.lang, &context.scope.cluster.id)?;
            Some(FeedLink { title: context.feed_title(), href: sheet.file(&path) })
        }),
        noindex,
        languages: languages(sheet),
        crumbs: crumbs(sheet, context, &about),
        menu: context.map(|context| menu(sheet, context)).unwrap_or_default(),
        scripts: about.scripts.iter().filter_map(|name| assets.path(name)).map(|path| sheet.file(path)).collect(),
        styles: [
            (sheet.has_axis, "pages/axis.css"),
            (sheet.has_lineage, "pages/lineage.css"),
            (sheet.has_chart, "pages/chart.css"),
            (draws_groups(sheet, context), "pages/groups.css"),
            (sheet.route.is_embed() && !sheet.has_axis, "pages/network.css"),
            (sheet.route.is_embed() && sheet.has_axis, "pages/timeline.css"),
        ]
        .into_iter()
        .filter(|(is_needed, _)| *is_needed)
        .filter_map(|(_, name)| assets.path(name).map(|path| sheet.file(path)))
        .collect(),
        as_of: context.map(|context| voice.date(&context.scope.cluster.as_of)),
        reviewed: reviewed.map(|date| voice.date(date)),
        owner: about.owner.clone().or_else(|| context.and_then(|context| context.scope.cluster.owner.clone())),
        fallback: about.fallback.map(|lang| voice.words.t(&format!("language-{}", site.languages.locale(lang)))),
        stale: stale::notice(sheet, about.fallback, reviewed),
        notes: sheet.notes(),
        jsonld: about.jsonld.into_iter().map(Script).collect(),
    }
}

/// Whether the page holds the drawing of a network in groups.
fn draws_groups(sheet: &Sheet<'_>, context: Option<&Context<'_>>) -> bool {
    let has_network = matches!(sheet.route, Route::Overview(_) | Route::Network(_) | Route::Embed(_, Framed::Network));
    has_network && context.is_some_and(|context| context.groups().is_some())
}

/// The frame of the site around a page as templates see it, shared with the pages beside it where
/// it says nothing of this one.
pub fn shared(sheet: &mut Sheet<'_>, context: Option<&Context<'_>>, assets: &Assets, kind: &'static str) -> Value {
    let config = &sheet.voice.site.config;
    // In these lists the page itself is marked.
    let listed = matches!(&sheet.route, Route::Free(path) if path == "about" || config.nav.iter().chain(&config.footer).chain(&config.parent_site).any(|link| link.to == *path));
    if listed || matches!(sheet.route, Route::Glossary | Route::Search | Route::Compare) {
        return Value::from_serializable(&site(sheet, context, assets, kind));
    }
    let folder = sheet.path.rsplit_once('/').map_or("", |(folder, _)| folder).to_owned();
    let key = Key { folder, cluster: context.map(|context| context.scope.cluster.id.clone()), kind };
    let (frames, lang) = (sheet.voice.frames, sheet.voice.lang);
    frames.get(lang, key, || Value::from_serializable(&site(sheet, context, assets, kind)))
}

/// The frame of the site around a page.
fn site(sheet: &mut Sheet<'_>, context: Option<&Context<'_>>, assets: &Assets, kind: &str) -> SiteFrame {
    let voice = sheet.voice;
    let config = &voice.site.config;
    let contact = context.and_then(|context| context.scope.cluster.contact.as_ref()).or(config.contact.as_ref());
    SiteFrame {
        name: voice.text(&config.name),
        home: sheet.link(&Route::Home),
        parent: config.parent_site.as_ref().map(|link| nav_link(sheet, link)),
        logo: config.logo.as_ref().map(|path| sheet.file(path)),
        favicon: config.favicon.as_ref().map(|path| sheet.file(path)),
        nav: config.nav.iter().map(|link| nav_link(sheet, link)).chain(own_pages(sheet)).collect(),
        footer: config.footer.iter().map(|link| nav_link(sheet, link)).collect(),
        contact: contact.map(|contact| contact_view(&voice, contact)),
        disclaimer: site_prose(sheet, &config.disclaimer),
        legal: site_prose(sheet, &config.legal),
        licence: config.licence.clone(),
        csp: CSP,
        styles: assets.sheets(kind).chain(assets.script(voice.locale())).map(|path| sheet.file(path)).collect(),
        generator: format!("narrarium {}", env!("CARGO_PKG_VERSION")),
    }
}

/// Whom to ask, for the page itself.
pub fn contact_view(voice: &Voice<'_>, contact: &Contact) -> ContactView {
    let names: Vec<String> = contact.languages.iter().map(|tag| voice.words.maybe(&format!("language-{tag}"), &[]).unwrap_or_else(|| tag.clone())).collect();
    ContactView {
        office: voice.text(&contact.office),
        email: contact.email.clone(),
        time_zone: contact.time_zone.clone(),
        languages: if names.is_empty() { String::new() } else { voice.format.and(&names) },
    }
}

/// Prose of the site's configuration: it belongs to no cluster, so references
/// to records are plain words there.
pub fn site_prose(sheet: &Sheet<'_>, prose: &crate::model::record::Prose) -> Rich {
    match prose.pick(&sheet.voice.site.languages, sheet.voice.lang) {
        Some((lang, words)) => sheet.voice.marked(lang, sheet.plain_inlines(words)),
        None => Rich::default(),
    }
}

fn own_pages(sheet: &Sheet<'_>) -> Vec<Link> {
    let voice = &sheet.voice;
    [(Route::Compare, "page-compare"), (Route::Glossary, "page-glossary"), (Route::Search, "page-search"), (Route::Free("about".into()), "page-about")]
        .into_iter()
        .filter(|(route, _)| !voice.site.config.nav.iter().any(|link| matches!(route, Route::Free(path) if *path == link.to)))
        .filter_map(|(route, key)| {
            let href = sheet.link(&route)?;
            Some(Link { label: Rich::text(voice.t(key)), href, current: route == sheet.route, external: false })
        })
        .collect()
}

fn nav_link(sheet: &Sheet<'_>, link: &NavLink) -> Link {
    let label = label(&sheet.voice, &link.label, &link.to);
    let route = Route::Free(link.to.clone());
    if let Some(href) = sheet.link(&route) {
        return Link { label, href, current: route == sheet.route, external: false };
    }
    if link.to.contains("://") || link.to.starts_with("mailto:") {
        return Link { label, href: link.to.clone(), current: false, external: true };
    }
    Link { label, href: sheet.file(&link.to), current: false, external: false }
}

fn label(voice: &Voice<'_>, text: &Text, to: &str) -> Rich {
    if text.is_empty() { Rich::text(to) } else { voice.text(text) }
}

/// The language switch keeps the page; a page without a language switches home.
fn languages(sheet: &Sheet<'_>) -> Vec<LanguageLink> {
    let voice = &sheet.voice;
    let languages = &voice.site.languages;
    if languages.len() < 2 {
        return Vec::new();
    }
    let route = match &sheet.route {
        Route::Chooser | Route::NotFound => &Route::Home,
        route => route,
    };
    languages
        .all()
        .filter_map(|lang| {
            let locale = languages.locale(lang);
            Some(LanguageLink {
                lang: locale.as_str().to_owned(),
                dir: direction(locale).to_owned(),
                name: crate::view::endonyms::endonym(locale),
                href: voice.routes.link(&sheet.path, lang, route)?,
                current: lang == voice.lang,
            })
        })
        .collect()
}

fn alternates(sheet: &Sheet<'_>, about: &About) -> Vec<Alternate> {
    let voice = &sheet.voice;
    let languages = &voice.site.languages;
    let spoken: Vec<Lang> = languages.all().filter(|lang| about.spoken.is_empty() || about.spoken.contains(lang)).collect();
    if spoken.len() < 2 || about.hidden {
        return Vec::new();
    }
    let mut out: Vec<Alternate> = Vec::new();
    for lang in &spoken {
        if let Some(href) = voice.routes.absolute(&voice.routes.path(*lang, &sheet.route)) {
            out.push(Alternate { lang: languages.locale(*lang).as_str().to_owned(), href });
        }
    }
    let default = if spoken.contains(&Lang::DEFAULT) { Lang::DEFAULT } else { spoken[0] };
    if let Some(href) = voice.routes.absolute(&voice.routes.path(default, &sheet.route)) {
        out.push(Alternate { lang: "x-default".into(), href });
    }
    out
}

fn crumbs(sheet: &Sheet<'_>, context: Option<&Context<'_>>, about: &About) -> Vec<Link> {
    let voice = &sheet.voice;
    let mut trail: Vec<(Rich, Route)> = Vec::new();
    if !matches!(sheet.route, Route::Home | Route::Chooser | Route::NotFound) {
        trail.push((voice.text(&voice.site.config.name), Route::Home));
    }
    if let Some(context) = context
        && !matches!(sheet.route, Route::Overview(_))
    {
        trail.push((voice.text(&context.scope.cluster.name), Route::Overview(context.scope.cluster.id.clone())));
    }
    trail.extend(about.crumbs.iter().cloned());
    trail.into_iter().filter_map(|(label, route)| Some(Link { label, href: sheet.link(&route)?, current: false, external: false })).collect()
}

/// The pages of a cluster: what explains, and what can be looked up.
pub fn menu(sheet: &Sheet<'_>, context: &Context<'_>) -> Vec<Menu> {
    let voice = &sheet.voice;
    let cluster = &context.scope.cluster.id;
    let link = |route: Route, label: String| {
        let href = sheet.link(&route)?;
        let current = route == sheet.route || matches!((&route, &sheet.route), (Route::Actors(_), Route::Actor(..)) | (Route::Network(_), Route::Group(..)));
        Some(Link { label: Rich::text(label), href, current, external: false })
    };
    let fixed = |route: Route, key: &str| link(route, voice.t(key));
    let sections = voice.site.profile.sections.iter().map(|section| section.id.clone());
    let sections: Vec<String> = match voice.site.config.order.as_deref() {
        // Network, risk structure, substitutability, decision: what an investor asks first stands first.
        Some("decision-path") => {
            let (first, rest): (Vec<String>, Vec<String>) =
                sections.partition(|id| matches!(id.as_str(), "relations" | "connectivity" | "resilience" | "embedding"));
            first.into_iter().chain(rest).collect()
        }
        _ => sections.collect(),
    };
    let mut explain: Vec<Option<Link>> = vec![
        fixed(Route::Overview(cluster.clone()), "page-overview"),
        fixed(Route::Network(cluster.clone()), "page-network"),
        fixed(Route::Timeline(cluster.clone()), "page-timeline"),
    ];
    explain.extend(sections.into_iter().map(|id| {
        let label = voice.words.maybe(&format!("section-{id}"), &[]).unwrap_or_else(|| id.clone());
        link(Route::Section(cluster.clone(), id), label)
    }));
    let look_up = vec![
        fixed(Route::Actors(cluster.clone()), "page-actors"),
        fixed(Route::Facts(cluster.clone()), "page-facts"),
        fixed(Route::Indicators(cluster.clone()), "page-indicators"),
        fixed(Route::Sources(cluster.clone()), "page-sources"),
        fixed(Route::Data(cluster.clone()), "page-data"),
    ];
    vec![
        Menu { label: voice.t("menu-explain"), links: explain.into_iter().flatten().collect() },
        Menu { label: voice.t("menu-look-up"), links: look_up.into_iter().flatten().collect() },
    ]
}

/// At most so many letters, cut at a word.
pub fn shorten(text: &str, most: usize) -> String {
    let mut cut = String::with_capacity(text.len().min(4 * most));
    let (mut room, mut is_whole) = (most, true);
    // No further than needed: the text may be a whole page.
    for word in text.split_ascii_whitespace() {
        if !cut.is_empty() && room > 0 {
            cut.push(' ');
            room -= 1;
        }
        let letters = if word.len() <= room { word.len() } else { word.chars().count() };
        is_whole = letters <= room;
        if !is_whole {
            cut.push_str(word.char_indices().nth(room).map_or(word, |(end, _)| &word[..end]));
            break;
        }
        cut.push_str(word);
        room -= letters;
    }
    if is_whole {
        return cut;
    }
    let cut = match cut.rfind(' ') {
        Some(at) if at > most / 2 => &cut[..at],
        _ => &cut,
    };
    format!("{}…", cut.trim_end_matches([',', ';', ':', ' ']))
}
