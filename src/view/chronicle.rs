//! The events of a cluster in one language, for files that other programs read.
//!
//! In: a cluster and a voice. Out: plain words, each with the language it is really in, and dates.
//! Never: markup; a moment that is not in the records.

use crate::base::date::{Date, Day};
use crate::base::locale::Lang;
use crate::model::event::{Event, Phase};
use crate::model::record::Progress;
use crate::view::context::Context;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::strings::strip;

/// Words and the tag of their language, where that is not the reader's.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    pub words: String,
    pub lang: Option<String>,
}

/// An event.
#[derive(Clone, Debug)]
pub struct Entry<'a> {
    pub event: &'a Event,
    pub title: Told,
    pub summary: Told,
    /// The date in words, and how far the event has come if it has not come about.
    pub when: String,
    pub kind: String,
    /// The first day it can mean, or its last where the first is not known; none without a date.
    pub day: Option<Day>,
    /// Its place on the timeline, where the site has an address.
    pub address: Option<String>,
}

/// A phase, with the last day it is told of.
#[derive(Clone, Debug)]
pub struct Era<'a> {
    pub phase: &'a Phase,
    pub title: Told,
    pub until: Date,
}

/// What the files of one language say.
#[derive(Clone, Debug)]
pub struct Chronicle<'a> {
    pub lang: String,
    pub cluster: String,
    pub summary: Told,
    /// In the order of time.
    pub entries: Vec<Entry<'a>>,
    pub eras: Vec<Era<'a>>,
    /// The day as of which all of it is told.
    pub as_of: Day,
}

/// The events of a cluster.
pub fn of<'a>(context: &Context<'a>) -> Chronicle<'a> {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Timeline(cluster.id.clone()));
    let page = context.routes.absolute(&sheet.path);
    let entries = cluster.chronicle().into_iter().map(|event| entry(context, &mut sheet, event, page.as_deref())).collect();
    let as_of = cluster.as_of.latest().unwrap_or_else(|| cluster.as_of.middle());
    let eras = cluster.phases.iter().map(|phase| Era { phase, title: told(context, &phase.title, Clone::clone), until: until(phase, as_of) }).collect();
    Chronicle {
        lang: context.locale().as_str().to_owned(),
        cluster: context.bare(&cluster.name),
        summary: told(context, &cluster.summary, |words| sheet.words(&context.speaking(context.lang), context.lang, words).plain()),
        entries,
        eras,
        as_of,
    }
}

fn until(phase: &Phase, as_of: Day) -> Date {
    phase.until.clone().filter(|until| until.latest().is_some()).unwrap_or_else(|| Date::from(as_of))
}

fn entry<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, event: &'a Event, page: Option<&str>) -> Entry<'a> {
    let date = event.date.value();
    let mut when = strip(&context.known_date(&event.date));
    if let Some(progress) = context.progress(event.progress).filter(|_| event.progress != Progress::Realised) {
        when.push_str(&strip(&context.bracketed(&progress)));
    }
    Entry {
        event,
        title: told(context, &event.title, Clone::clone),
        summary: told(context, &event.summary, |words| sheet.words(context, context.lang, words).plain()),
        when,
        kind: context.t(&format!("event-kind-{}", event.kind.word())),
        day: date.and_then(|date| date.earliest().or_else(|| date.latest())),
        address: page.map(|page| format!("{page}#event-{}", event.id)),
    }
}

/// A text in the reader's language, or in the one there is.
fn told<T>(context: &Context<'_>, text: &crate::base::locale::Localized<T>, spell: impl FnOnce(&T) -> String) -> Told {
    let languages = &context.site.languages;
    let Some((lang, words)) = text.pick(languages, context.lang) else { return Told::default() };
    let is_other = |lang: Lang| (lang != context.lang).then(|| languages.locale(lang).as_str().to_owned());
    Told { words: spell(words), lang: is_other(lang) }
}
