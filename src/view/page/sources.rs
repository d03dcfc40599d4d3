//! Every source with what cites it, and the signals that were read from some.
//! In: the sources and all records. Out: the page.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::base::ids::SourceId;
use crate::model::kind::Kind;
use crate::model::source::Source;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::{PageView, finish, jsonld, section};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::{Sheet, foreign, host, sources_of};

#[derive(Clone, Debug, Serialize)]
struct Body {
    sources: Vec<SourceView>,
    signals: Vec<SignalView>,
}

#[derive(Clone, Debug, Serialize)]
struct SourceView {
    id: String,
    title: String,
    /// What stands between the title and what follows it.
    stop: String,
    /// The same between what stands before the address and the address.
    before_address: String,
    lang: Option<String>,
    dir: Option<String>,
    kind: String,
    publisher: Rich,
    issued: String,
    url: Option<String>,
    host: Option<String>,
    archive: Option<String>,
    accessed: String,
    primary: bool,
    repeats: Option<(Rich, String)>,
    note: Rich,
    /// What cites it, by kind of record: words and count.
    cited_by: Vec<String>,
}

#[derive(Clone, Debug, Serialize)]
pub struct SignalView {
    id: String,
    claim: Rich,
    kind: String,
    date: String,
    bears_on: Vec<Rich>,
    notes: Rich,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::direct(context.voice, Route::Sources(cluster.id.clone()));
    let cited = citations(context);
    let sources: Vec<SourceView> = sources_of(context).into_iter().map(|source| view(context, &mut sheet, source, &cited)).collect();
    let signals = signals(context, &mut sheet);
    let name = context.t("page-sources");
    let about = About {
        kind: "sources",
        heading: Rich::text(name.clone()),
        description: context.plain("sources-lead", &[("n", sources.len().into()), ("cluster", context.bare(&cluster.name).into())]),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "sources.html", &Body { sources, signals })
}

/// Every recorded sign.
pub fn signals<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<SignalView> {
    let signals = context.scope.cluster.signals.values();
    signals
        .map(|signal| SignalView {
            id: signal.id.as_str().to_owned(),
            claim: sheet.prose(context, &signal.claim),
            kind: context.words.maybe(&format!("signal-{}", signal.kind), &[]).unwrap_or_else(|| signal.kind.clone()),
            date: context.date(&signal.date),
            bears_on: signal.bears_on.iter().map(|target| section::named(context, sheet, target)).collect(),
            notes: sheet.cite_source(context, &signal.source, None),
        })
        .collect()
}

fn view<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, source: &'a Source, cited: &BTreeMap<SourceId, BTreeMap<Kind, usize>>) -> SourceView {
    let (lang, dir) = foreign(context, source);
    let publisher = source.publisher.as_ref().map(|name| context.original(source, name)).unwrap_or_default();
    let issued = source.issued.as_ref().map(|date| context.known_date(date)).unwrap_or_default();
    // A Russian date ends with a full stop of its own.
    let last = [issued.clone(), publisher.plain(), source.title.clone()].into_iter().find(|words| !words.is_empty()).unwrap_or_default();
    SourceView {
        id: source.id.as_str().to_owned(),
        title: source.title.clone(),
        stop: context.stop_after(&source.title),
        lang,
        dir,
        kind: context.words.maybe(&format!("source-kind-{}", source.kind), &[]).unwrap_or_else(|| source.kind.clone()),
        before_address: context.stop_after(&crate::view::strings::strip(&last)),
        publisher,
        issued,
        host: source.url.as_deref().map(host),
        url: source.url.clone(),
        archive: source.archive_url.clone(),
        accessed: source.accessed.as_ref().map(|date| context.date(date)).unwrap_or_default(),
        primary: source.primary,
        repeats: source.repeats.as_ref().and_then(|id| {
            let other = context.scope.source(id)?;
            Some((context.original(other, &other.title), format!("#source-{id}")))
        }),
        note: sheet.prose(context, &source.common.note),
        cited_by: cited
            .get(&source.id)
            .map(|kinds| kinds.iter().map(|(kind, n)| context.say(&format!("cited-{}", kind.word()), &[("n", (*n).into())])).collect())
            .unwrap_or_default(),
    }
}

/// How often each source is cited, by kind of record.
fn citations(context: &Context<'_>) -> BTreeMap<SourceId, BTreeMap<Kind, usize>> {
    let mut out: BTreeMap<SourceId, BTreeMap<Kind, usize>> = BTreeMap::new();
    let Some(computed) = context.computed() else { return out };
    for ((kind, _), evidence) in &computed.evidence.records {
        for source in &evidence.cited {
            *out.entry(source.clone()).or_default().entry(*kind).or_default() += 1;
        }
    }
    out
}
