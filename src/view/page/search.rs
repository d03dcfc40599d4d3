//! Everything on the site that has a name, in the order of the reader's alphabet: a list that works
//! by itself, which a script narrows to what the reader types.
//!
//! In: the contexts of all clusters. Out: the page. A name is found in the reader's language, in the
//! site's first one and under every other name it is known by.

use serde::Serialize;

use crate::base::locale::{Lang, Localized};
use crate::model::record::Text;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{self, About};
use crate::view::page::{PageView, finish, question};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::strings::Arg;
use crate::view::voice::Voice;

/// More actors, events or facts make a list nobody reads and a page that loads slowly: each cluster
/// has a page of them, which is named instead.
const MOST: usize = 2000;

#[derive(Clone, Debug, Serialize)]
struct Body {
    groups: Vec<Group>,
    field: String,
    /// With `{n}` and `{total}` left open for the script.
    shown: String,
    none: String,
}

/// Entries of one kind.
#[derive(Clone, Debug, Serialize)]
struct Group {
    id: &'static str,
    title: String,
    entries: Vec<Entry>,
    /// Said instead of the entries where there are too many of them.
    many: Option<String>,
    /// Where those stand: name and link.
    places: Vec<(String, String)>,
}

#[derive(Clone, Debug, Serialize)]
struct Entry {
    name: Rich,
    href: String,
    /// What tells it from others of its name: its kind or date, and the cluster where there are several.
    note: String,
    place: Rich,
    /// Other names, for the search alone.
    also: String,
}

/// Entries of one kind while they are gathered.
struct Kind<'a> {
    id: &'static str,
    key: &'static str,
    /// The page of a cluster that lists all of this kind.
    home: Option<fn(&Context<'a>) -> Route>,
    found: Vec<Found>,
}

/// An entry with what it is sorted by.
struct Found {
    bare: String,
    entry: Entry,
}

/// The page.
pub fn page<'a>(voice: Voice<'a>, contexts: &[Context<'a>], assets: &Assets) -> PageView {
    let sheet = Sheet::new(voice, Route::Search);
    let shelf = Shelf { sheet: &sheet, several: contexts.len() > 1 };
    let kinds = [
        Kind { id: "pages", key: "search-pages", home: None, found: shelf.pages(contexts) },
        Kind { id: "actors", key: "page-actors", home: Some(|context| Route::Actors(context.scope.cluster.id.clone())), found: shelf.actors(contexts) },
        Kind { id: "events", key: "search-events", home: Some(|context| Route::Timeline(context.scope.cluster.id.clone())), found: shelf.events(contexts) },
        Kind { id: "facts", key: "page-facts", home: Some(|context| Route::Facts(context.scope.cluster.id.clone())), found: shelf.facts(contexts) },
        Kind { id: "terms", key: "page-glossary", home: None, found: shelf.terms(contexts) },
    ];
    let groups = kinds.into_iter().filter(|kind| !kind.found.is_empty()).map(|kind| group(&sheet, contexts, kind)).collect();
    let open = |name: &str| Arg::Text(format!("{{{name}}}"));
    let body = Body {
        groups,
        field: voice.t("search-field"),
        shown: voice.plain("search-shown", &[("n", open("n")), ("total", open("total"))]),
        none: voice.t("search-none"),
    };
    let name = voice.t("page-search");
    let about = About {
        kind: "search",
        scripts: vec!["search.js"],
        heading: Rich::text(name.clone()),
        description: voice.plain("search-lead", &[]),
        // It holds nothing of its own, and its names may be in several languages.
        hidden: true,
        name,
        ..About::default()
    };
    finish(sheet, None, assets, about, "search.html", &body)
}

fn group<'a>(sheet: &Sheet<'a>, contexts: &[Context<'a>], mut kind: Kind<'a>) -> Group {
    let voice = &sheet.voice;
    let total = kind.found.len();
    let places = match kind.home {
        Some(home) if total > MOST => {
            contexts.iter().filter_map(|context| Some((context.bare(&context.scope.cluster.name), sheet.link(&home(context))?))).collect()
        }
        _ => Vec::new(),
    };
    if !places.is_empty() {
        kind.found.clear();
    }
    kind.found.sort_by_cached_key(|found| (voice.format.sort_key(&found.bare), found.entry.href.clone()));
    Group {
        id: kind.id,
        title: voice.t(kind.key),
        entries: kind.found.into_iter().map(|found| found.entry).collect(),
        many: (!places.is_empty()).then(|| voice.say("search-many", &[("n", voice.format.count(total).into())])),
        places,
    }
}

/// Gathers the entries.
struct Shelf<'s, 'a> {
    sheet: &'s Sheet<'a>,
    /// Whether the cluster has to be named.
    several: bool,
}

impl<'a> Shelf<'_, 'a> {
    /// Pages of the site, and of each cluster what its menu lists and its questions.
    fn pages(&self, contexts: &[Context<'a>]) -> Vec<Found> {
        let voice = &self.sheet.voice;
        let no_names = Localized::empty();
        let mut found = Vec::new();
        for page in voice.site.pages.iter().filter(|page| !page.is_home()) {
            let route = Route::Free(page.path.clone());
            found.extend(self.sheet.link(&route).map(|href| self.named(None, &page.front.title, &no_names, href, String::new())));
        }
        for context in contexts {
            let cluster = context.scope.cluster;
            let place = self.place(Some(context));
            for link in frame::menu(self.sheet, context).into_iter().flat_map(|menu| menu.links) {
                found.push(Found {
                    bare: link.label.plain(),
                    entry: Entry { name: link.label, href: link.href, note: String::new(), place: place.clone(), also: String::new() },
                });
            }
            for question in cluster.questions.values() {
                let route = Route::Question(cluster.id.clone(), question.id.as_str().to_owned());
                let Some(href) = self.sheet.link(&route) else { continue };
                let own = voice.text(&question.front.title);
                let name = if own.is_empty() { Rich::text(question::title(context, question.id.as_str())) } else { own };
                found.push(Found { bare: name.plain(), entry: Entry { name, href, note: String::new(), place: place.clone(), also: String::new() } });
            }
        }
        found.retain(|found| !found.bare.is_empty());
        found
    }

    fn actors(&self, contexts: &[Context<'a>]) -> Vec<Found> {
        self.each(contexts, |context| {
            let cluster = context.scope.cluster;
            let one = |actor: &'a crate::model::actor::Actor| {
                let href = self.sheet.link(&Route::Actor(cluster.id.clone(), actor.id.clone()))?;
                let note = context.t(&format!("actor-kind-{}", actor.kind.word()));
                Some(self.named(Some(context), &actor.name, &actor.also, href, note))
            };
            cluster.actors.values().filter_map(one).collect()
        })
    }

    fn events(&self, contexts: &[Context<'a>]) -> Vec<Found> {
        self.each(contexts, |context| {
            let cluster = context.scope.cluster;
            let one = |event: &'a crate::model::event::Event| {
                let href = self.sheet.anchor(&Route::Timeline(cluster.id.clone()), &format!("event-{}", event.id))?;
                Some(self.named(Some(context), &event.title, &Localized::empty(), href, context.known_date(&event.date)))
            };
            cluster.events.values().filter_map(one).collect()
        })
    }

    fn facts(&self, contexts: &[Context<'a>]) -> Vec<Found> {
        self.each(contexts, |context| {
            let cluster = context.scope.cluster;
            let one = |fact: &'a crate::model::fact::Fact| {
                let href = self.sheet.anchor(&Route::Facts(cluster.id.clone()), &format!("fact-{}", fact.id))?;
                Some(self.named(Some(context), &fact.label, &Localized::empty(), href, String::new()))
            };
            cluster.facts.values().filter_map(one).collect()
        })
    }

    fn terms(&self, contexts: &[Context<'a>]) -> Vec<Found> {
        let shared = self.sheet.voice.site.shared.terms.iter();
        let own = contexts.iter().flat_map(|context| context.scope.cluster.own.terms.iter());
        let all: std::collections::BTreeMap<_, _> = shared.chain(own).collect();
        let one = |(id, term): (&'a crate::base::ids::TermId, &'a crate::model::source::Term)| {
            let href = self.sheet.anchor(&Route::Glossary, &format!("term-{id}"))?;
            Some(self.named(None, &term.label, &term.also, href, String::new()))
        };
        all.into_iter().filter_map(one).collect()
    }

    fn each(&self, contexts: &[Context<'a>], of: impl Fn(&Context<'a>) -> Vec<Found>) -> Vec<Found> {
        contexts.iter().flat_map(of).collect()
    }

    /// The cluster, where there are several.
    fn place(&self, context: Option<&Context<'a>>) -> Rich {
        context.filter(|_| self.several).map(|context| context.text(&context.scope.cluster.name)).unwrap_or_default()
    }

    fn named(&self, context: Option<&Context<'a>>, name: &Text, also: &Localized<Vec<String>>, href: String, note: String) -> Found {
        let voice = &self.sheet.voice;
        let bare = voice.bare(name);
        // Who knows the name on the door may not know how this language writes it.
        let original = name.get(Lang::DEFAULT).filter(|original| **original != bare);
        let others = also.iter().filter(|(lang, _)| *lang == voice.lang || *lang == Lang::DEFAULT).flat_map(|(_, names)| names);
        let also: Vec<&str> = original.into_iter().chain(others).map(String::as_str).collect();
        let place = self.place(context);
        Found { entry: Entry { name: voice.text(name), href, note, place, also: also.join(" · ") }, bare }
    }
}
