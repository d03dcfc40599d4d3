//! Ties as sentences: "Globetronics supplies burn-in to Intel".
//!
//! In: a relation. Out: the sentence of its kind, whole, in the reader's
//! language; links to the actors where their pages are built. A language that
//! wants another order of words gets it, because the sentence is one message.

use crate::base::date::Date;
use crate::base::value::Known;
use crate::model::record::Progress;
use crate::model::relation::{End, Relation, Supplied};
use crate::view::context::Context;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::strings::{Arg, Words, strip};
use crate::view::voice::Piece;

/// The key of the sentence: with the item, without it, or with one not named.
fn key(relation: &Relation) -> String {
    let kind = relation.kind.word();
    let tail = match &relation.item {
        Some(Supplied::Undisclosed) => "-undisclosed",
        Some(Supplied::Item(_) | Supplied::Words(_)) => "-item",
        None => "",
    };
    format!("tie-{kind}{tail}")
}

/// The words of what is supplied.
pub fn item<'a>(context: &Context<'a>, relation: &'a Relation) -> Option<Rich> {
    match relation.item.as_ref()? {
        Supplied::Item(id) => context.scope.item(id).map(|item| context.text(&item.name)),
        Supplied::Words(words) => Some(context.text(words)),
        Supplied::Undisclosed => Some(Rich::text(context.t("undisclosed-item"))),
    }
}

/// An end of a tie in plain words.
pub fn end_plain(context: &Context<'_>, end: &End) -> String {
    match end {
        End::Actor(id) => context.actor_name(id),
        End::Stage(id) => {
            let name = context.scope.cluster.stage(id).map(|stage| context.bare(&stage.name)).unwrap_or_default();
            context.plain("end-stage", &[("stage", name.into())])
        }
        End::Undisclosed(None) => context.plain("end-undisclosed", &[]),
        End::Undisclosed(Some(id)) => {
            let name = context.scope.cluster.stage(id).map(|stage| context.bare(&stage.name)).unwrap_or_default();
            context.plain("end-undisclosed-stage", &[("stage", name.into())])
        }
    }
}

/// An end that is described begins a sentence with a capital; a name stays as it is.
fn first(context: &Context<'_>, words: &str, end: &End) -> String {
    first_kept(context.words, &strip(words), end)
}

/// The same for words with links.
fn begin(context: &Context<'_>, mut words: Rich, end: &End) -> Rich {
    if let Some(Node::Text(text)) = words.0.first_mut() {
        *text = first_kept(context.words, text, end);
    }
    words
}

fn first_kept(words: &Words, text: &str, end: &End) -> String {
    match end {
        End::Actor(_) => text.to_owned(),
        End::Stage(_) | End::Undisclosed(_) => words.capital(text),
    }
}

/// The tie as a name, for links and lists: its sentence without the full stop.
pub fn name(context: &Context<'_>, relation: &Relation) -> String {
    let sentence = sentence_plain(context, relation);
    sentence.strip_suffix(['.', '。']).map(str::to_owned).unwrap_or(sentence)
}

/// Whether an end is one firm or several: verbs may have to follow it.
fn number(end: &End) -> &'static str {
    match end {
        End::Actor(_) | End::Undisclosed(_) => "one",
        End::Stage(_) => "many",
    }
}

/// The sentence without markup, for descriptions, tables of data and drawings.
fn sentence_plain(context: &Context<'_>, relation: &Relation) -> String {
    let mut args: Vec<(&str, Arg)> = vec![
        ("from", first(context, &end_plain(context, &relation.from), &relation.from).into()),
        ("to", end_plain(context, &relation.to).into()),
        ("givers", number(&relation.from).into()),
        ("takers", number(&relation.to).into()),
    ];
    if let Some(item) = item(context, relation) {
        args.push(("item", item.plain().into()));
    }
    strip(&say(context, relation, |key| context.words.maybe(key, &args)).unwrap_or_else(|| context.say(&key(relation), &args)))
}

fn say<T>(_context: &Context<'_>, relation: &Relation, mut speak: impl FnMut(&str) -> Option<T>) -> Option<T> {
    // A kind without a sentence for its item is still told, without the item.
    speak(&key(relation)).or_else(|| speak(&format!("tie-{}", relation.kind.word())))
}

impl<'a> Sheet<'a> {
    /// The name of an actor, linked to its page.
    pub fn actor(&self, context: &Context<'a>, id: &crate::base::ids::ActorId) -> Rich {
        let name = context.scope.actor(id).map_or_else(|| Rich::text(id.as_str()), |actor| self.voice.text(&actor.name));
        let route = Route::Actor(context.scope.cluster.id.clone(), id.clone());
        if route == self.route {
            return name;
        }
        match self.link(&route) {
            Some(href) => Rich(vec![Node::Link { href, words: name.0 }]),
            None => name,
        }
    }

    /// The name of a stage, linked to where the chain is told.
    pub fn stage(&self, context: &Context<'a>, id: &crate::base::ids::StageId) -> Rich {
        let name = context.scope.cluster.stage(id).map_or_else(|| Rich::text(id.as_str()), |stage| self.voice.text(&stage.name));
        let cluster = context.scope.cluster.id.clone();
        let place = self
            .anchor(&Route::Section(cluster.clone(), "embedding".into()), &format!("stage-{id}"))
            .or_else(|| self.anchor(&Route::Section(cluster.clone(), "structure".into()), &format!("stage-{id}")))
            .or_else(|| self.anchor(&Route::Section(cluster, "reality".into()), &format!("stage-{id}")));
        match place {
            Some(href) => Rich(vec![Node::Link { href, words: name.0 }]),
            None => name,
        }
    }

    /// An end of a tie.
    pub fn end(&self, context: &Context<'a>, end: &End) -> Rich {
        match end {
            End::Actor(id) => self.actor(context, id),
            End::Stage(id) => self.voice.sentence("end-stage", &[("stage", Piece::Rich(self.stage(context, id)))]),
            End::Undisclosed(None) => Rich::text(self.voice.t("end-undisclosed")),
            End::Undisclosed(Some(id)) => self.voice.sentence("end-undisclosed-stage", &[("stage", Piece::Rich(self.stage(context, id)))]),
        }
    }

    /// The sentence of a tie, with links.
    pub fn tie(&self, context: &Context<'a>, relation: &'a Relation) -> Rich {
        let mut args = vec![
            ("from", Piece::Rich(begin(context, self.end(context, &relation.from), &relation.from))),
            ("to", Piece::Rich(self.end(context, &relation.to))),
            ("givers", Piece::Arg(number(&relation.from).into())),
            ("takers", Piece::Arg(number(&relation.to).into())),
        ];
        if let Some(item) = item(context, relation) {
            args.push(("item", Piece::Rich(item)));
        }
        let key = key(relation);
        if self.voice.words.has(&key) { self.voice.sentence(&key, &args) } else { self.voice.sentence(&format!("tie-{}", relation.kind.word()), &args) }
    }

    /// What must be said beside a tie: how far it has come, that it is only
    /// held ready, what part it is, that sources differ.
    pub fn tie_caveats(&mut self, context: &Context<'a>, relation: &'a Relation) -> Vec<Rich> {
        // Each is a sentence of its own behind the sentence of the tie.
        let stop = self.voice.t("join-end");
        let line = |words: String| Rich::text(format!("{}{stop}", context.words.capital(&words)));
        let mut out = Vec::new();
        if relation.progress != Progress::Realised {
            out.extend(context.progress(relation.progress).map(line));
        }
        if relation.standby {
            out.push(line(self.voice.t("tie-standby")));
        }
        if let Some(share) = &relation.share {
            let key = if relation.kind.family() == crate::model::relation::Family::Capital { "tie-capital-share" } else { "tie-share" };
            out.push(line(self.voice.say(key, &[("share", self.voice.share(share).into())])));
        }
        if let Some(share) = &relation.sales_share {
            out.push(line(self.voice.say("tie-sales-share", &[("share", self.voice.share(share).into())])));
        }
        match &relation.lead_time {
            Some(Known::Value(time)) => out.push(line(self.voice.say("tie-lead-time", &[("time", self.voice.duration(time).into())]))),
            Some(Known::Unknown) => out.push(line(self.voice.t("tie-lead-time-unknown"))),
            None => {}
        }
        if !relation.common.disputed.is_empty() {
            out.push(Rich::text(self.voice.t("disputed")).then_text(self.voice.t("join-colon")).then(self.prose(context, &relation.common.disputed)));
        }
        if !relation.common.note.is_empty() {
            out.push(self.prose(context, &relation.common.note));
        }
        out
    }

    /// From when to when something was there, in words; empty when nothing is said.
    pub fn lifespan(&self, life: &crate::model::record::Lifespan) -> String {
        let begun = |date: &Known<Date>| Arg::from(self.voice.beginning(date));
        let ended = |date: &Known<Date>| Arg::from(self.voice.ending(date));
        match (&life.since, &life.until) {
            (None, None) => String::new(),
            (Some(since), None) => self.voice.beginning(since),
            (None, Some(until @ Known::Value(_))) => self.voice.say("life-until", &[("until", ended(until))]),
            (Some(Known::Value(since)), Some(Known::Value(until))) => self.voice.range(since, until),
            (Some(since @ Known::Value(_)), Some(Known::Unknown)) => self.voice.say("date-from", &[("from", begun(since))]),
            (Some(Known::Unknown), Some(until @ Known::Value(_))) => self.voice.say("date-to", &[("to", ended(until))]),
            (None | Some(Known::Unknown), Some(Known::Unknown)) => self.voice.t("not-known"),
        }
    }
}
