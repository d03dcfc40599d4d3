//! The sheet a page is written on: it knows where the page stands, so that
//! links are relative to it, and numbers the notes in the order they are used.

use std::collections::BTreeMap;
use std::sync::Arc;

use serde::Serialize;

use crate::base::ids::{ClusterId, SourceId};
use crate::base::locator::Locator;
use crate::model::record::{Citation, Sources};
use crate::model::site::Scope;
use crate::model::source::Source;
use crate::view::context::Context;
use crate::view::format_locator::locator_words;
use crate::view::rich::{Node, Rich};
use crate::view::routes::{Route, relative};
use crate::view::voice::Voice;

/// A page being written.
pub struct Sheet<'a> {
    pub voice: Voice<'a>,
    pub route: Route,
    /// The page's own file below the output's root.
    pub path: String,
    notes: Vec<Note<'a>>,
    /// What stands between the numbers of several notes, once it is needed.
    comma: Option<Arc<str>>,
    /// On pages that cite nearly everything, marks lead to the list of sources,
    direct: bool,
    /// under its numbers, which are looked up once for each cluster.
    numbers: BTreeMap<&'a ClusterId, BTreeMap<&'a SourceId, usize>>,
    /// A drawing in the running text holds links.
    pub has_linked_figure: bool,
    /// A drawing has an axis of time, which has a style sheet of its own.
    pub has_axis: bool,
    /// A drawing of a family of actors, the same.
    pub has_lineage: bool,
    /// A chart of facts in the running text, the same.
    pub has_chart: bool,
}

struct Note<'a> {
    scope: Scope<'a>,
    citation: Citation,
}

/// A note at the end of a page.
#[derive(Clone, Debug, Serialize)]
pub struct NoteView {
    pub n: usize,
    /// The source's title in its own language.
    pub title: String,
    pub lang: Option<String>,
    pub dir: Option<String>,
    /// What stands between the title and what follows it.
    pub stop: String,
    /// Publisher and date, already joined.
    pub imprint: Rich,
    /// The place in the source, in words.
    pub locator: Option<String>,
    /// Where the source is described.
    pub href: Option<String>,
    pub url: Option<String>,
    pub host: Option<String>,
}

impl<'a> Sheet<'a> {
    /// An empty sheet for a page.
    pub fn new(voice: Voice<'a>, route: Route) -> Self {
        let path = voice.routes.path(voice.lang, &route);
        Self {
            voice,
            route,
            path,
            notes: Vec::new(),
            comma: None,
            direct: false,
            numbers: BTreeMap::new(),
            has_linked_figure: false,
            has_axis: false,
            has_lineage: false,
            has_chart: false,
        }
    }

    /// A sheet whose marks lead straight to the list of sources, under the
    /// numbers of that list: a page that cites nearly every source would
    /// otherwise repeat them all at its end.
    pub fn direct(voice: Voice<'a>, route: Route) -> Self {
        Self { direct: true, ..Self::new(voice, route) }
    }

    /// The link to another page in the same language; none when it is not built.
    pub fn link(&self, to: &Route) -> Option<String> {
        self.voice.routes.link(&self.path, self.voice.lang, to)
    }

    /// The link to a place on a page: within this page only the anchor.
    pub fn anchor(&self, to: &Route, id: &str) -> Option<String> {
        let page = self.link(to)?;
        Some(if *to == self.route { format!("#{id}") } else { format!("{page}#{id}") })
    }

    /// The link to a file of the output.
    pub fn file(&self, path: &str) -> String {
        relative(&self.path, path)
    }

    /// The mark of one or several notes.
    pub fn cite(&mut self, context: &Context<'a>, citations: &[Citation]) -> Rich {
        if self.direct {
            return self.marks(context, citations);
        }
        let mut marks = Vec::new();
        for citation in citations {
            let known = self.notes.iter().position(|note| note.citation == *citation && note.scope.cluster.id == context.scope.cluster.id);
            let mark = match known {
                Some(index) => (index + 1, false),
                None => {
                    self.notes.push(Note { scope: context.scope, citation: citation.clone() });
                    (self.notes.len(), true)
                }
            };
            if !marks.iter().any(|(number, _)| *number == mark.0) {
                marks.push(mark);
            }
        }
        if marks.is_empty() { Rich::default() } else { Rich(vec![Node::Notes { marks, comma: self.comma() }]) }
    }

    fn comma(&mut self) -> Arc<str> {
        let voice = &self.voice;
        Arc::clone(self.comma.get_or_insert_with(|| voice.t("notes-comma").into()))
    }

    fn marks(&mut self, context: &Context<'a>, citations: &[Citation]) -> Rich {
        let cluster = &context.scope.cluster.id;
        if !self.numbers.contains_key(cluster) {
            let numbers = sources_of(context).into_iter().enumerate().map(|(at, source)| (&source.id, at + 1)).collect();
            self.numbers.insert(cluster, numbers);
        }
        let list = &self.numbers[cluster];
        let page = Route::Sources(context.scope.cluster.id.clone());
        let marks: Vec<(usize, String, String)> = citations
            .iter()
            .filter_map(|citation| {
                let number = *list.get(&citation.source)?;
                let href = self.anchor(&page, &format!("source-{}", citation.source))?;
                Some((number, href, citation.locator.as_ref().map(|locator| locator_words(&self.voice, locator)).unwrap_or_default()))
            })
            .collect();
        if marks.is_empty() { Rich::default() } else { Rich(vec![Node::Marks { marks, comma: self.comma() }]) }
    }

    /// The mark of the sources of a record.
    pub fn cite_sources(&mut self, context: &Context<'a>, sources: &Sources) -> Rich {
        self.cite(context, sources.cited())
    }

    /// The mark of one source.
    pub fn cite_source(&mut self, context: &Context<'a>, source: &SourceId, locator: Option<&Locator>) -> Rich {
        self.cite(context, &[Citation { source: source.clone(), locator: locator.cloned() }])
    }

    /// Every note of the page, in the order of their numbers.
    pub fn notes(&self) -> Vec<NoteView> {
        self.notes.iter().enumerate().filter_map(|(index, note)| self.note(index + 1, note)).collect()
    }

    fn note(&self, n: usize, note: &Note<'a>) -> Option<NoteView> {
        let source = note.scope.source(&note.citation.source)?;
        let cluster = &note.scope.cluster.id;
        let (lang, dir) = foreign(&self.voice, source);
        Some(NoteView {
            n,
            title: source.title.clone(),
            lang,
            dir,
            stop: self.voice.stop_after(&source.title),
            imprint: imprint(&self.voice, source),
            locator: note.citation.locator.as_ref().map(|locator| locator_words(&self.voice, locator)),
            href: self.anchor(&Route::Sources(cluster.clone()), &format!("source-{}", source.id)),
            host: source.url.as_deref().map(host),
            url: source.url.clone(),
        })
    }
}

/// Every source of a cluster in the order of their ids: the list on its page of
/// sources, and the numbers that lead to it.
pub fn sources_of<'a>(context: &Context<'a>) -> Vec<&'a Source> {
    let cluster = context.scope.cluster;
    let cited = context.computed().into_iter().flat_map(|computed| computed.evidence.records.values()).flat_map(|evidence| &evidence.cited);
    let used: std::collections::BTreeSet<&SourceId> = cluster.own.sources.keys().chain(cited).collect();
    used.into_iter().filter_map(|id| context.scope.source(id)).collect()
}

/// Language and direction of a source's title, where they are not the page's.
pub fn foreign(voice: &Voice<'_>, source: &Source) -> (Option<String>, Option<String>) {
    let locale = voice.language_of(source);
    let dir = crate::view::voice::direction(&locale);
    if locale == *voice.locale() {
        return (None, None);
    }
    (Some(locale.as_str().to_owned()), (dir != voice.dir()).then(|| dir.to_owned()))
}

/// Publisher and date of a source.
pub fn imprint(voice: &Voice<'_>, source: &Source) -> Rich {
    let publisher = source.publisher.as_ref().map(|name| voice.original(source, name)).unwrap_or_default();
    match &source.issued {
        Some(date) => {
            let date = voice.known_date(date);
            let comma = if publisher.is_empty() { String::new() } else { voice.t("join-comma") };
            publisher.then_text(format!("{comma}{date}"))
        }
        None => publisher,
    }
}

/// The host of an address, without `www.`.
pub fn host(url: &str) -> String {
    let rest = url.split_once("://").map_or(url, |(_, rest)| rest);
    let host = rest.split(['/', '?', '#']).next().unwrap_or(rest);
    host.strip_prefix("www.").unwrap_or(host).to_owned()
}
