//! Names of places, countries and kinds, and small turns of phrase that several
//! pages share.

use crate::analysis::indicators::{Argument, Indicator, Measure};
use crate::base::date::{Date, Moment, Point, Shape};
use crate::base::iso;
use crate::model::actor::Actor;
use crate::model::event::Phase;
use crate::model::record::Where;
use crate::view::context::Context;
use crate::view::format::value::whole;
use crate::view::rich::Rich;
use crate::view::strings::Arg;
use crate::view::voice::Voice;

impl Voice<'_> {
    /// The name of a country; its English name where the theme has no word for it.
    pub fn country(&self, code: &str) -> String {
        self.words.maybe(&format!("country-{code}"), &[]).or_else(|| iso::country_name(code).map(str::to_owned)).unwrap_or_else(|| code.to_owned())
    }

    /// A computed number as its measure wants it.
    pub fn measured(&self, value: f64, measure: Measure) -> String {
        // The form of the unit goes with the number that is shown: 33, not 33.4.
        let shown = |decimals: u8| {
            let rounded = (value * f64::from(10_u16.pow(decimals.into()))).round() / f64::from(10_u16.pow(decimals.into()));
            [("shown", self.format.decimals(value, decimals.into()).into()), ("n", rounded.into())]
        };
        let words = match measure {
            Measure::Share | Measure::Growth => self.percent(&self.format.decimals(value * 100.0, if value.abs() < 0.1 { 1 } else { 0 })),
            Measure::Index | Measure::Ratio => self.format.decimals(value, 2),
            Measure::Count => self.format.decimals(value, 0),
            Measure::Mean => self.format.decimals(value, 1),
            Measure::Days => self.say("unit-days", &shown(0)),
            Measure::Years => self.say("unit-years", &shown(1)),
            Measure::Months => self.say("unit-months", &shown(0)),
        };
        whole(&words)
    }
}

impl<'a> Context<'a> {
    /// Where something is, in words.
    pub fn place(&self, place: &'a Where) -> Rich {
        match place {
            Where::Place(id) => match self.scope.place(id) {
                Some(place) => {
                    let country = place.within.split('-').next().unwrap_or(&place.within);
                    let name = self.text(&place.name);
                    self.voice.sentence("place-in", &[("place", name.into()), ("country", self.country(country).into())])
                }
                None => Rich::text(id.as_str()),
            },
            Where::Region(code) => {
                let country = code.split('-').next().unwrap_or(code);
                match self.words.maybe(&format!("region-{code}"), &[]) {
                    Some(name) => self.voice.sentence("place-in", &[("place", name.into()), ("country", self.country(country).into())]),
                    // A code says nothing to a reader.
                    None => Rich::text(self.country(country)),
                }
            }
            Where::Country(code) => Rich::text(self.country(code)),
            Where::Unknown => Rich::text(self.t("not-known")),
        }
    }

    /// From when to when a phase lasts, in words.
    pub fn phase_dates(&self, phase: &Phase) -> String {
        let Some(until) = &phase.until else { return self.since(&phase.since) };
        let phases = &self.scope.cluster.phases;
        let next = phases.iter().position(|one| one.id == phase.id).and_then(|at| phases.get(at + 1)).map(|next| &next.since);
        // A phase that ends where the next begins, both told as years, lasts until
        // the year before: no year is in two phases.
        let last = match until.shape() {
            Shape::Point(Point { moment: Moment::Year(year), .. }) if next == Some(until) => Date::year(year - 1).unwrap_or_else(|| until.clone()),
            _ => until.clone(),
        };
        self.range(&phase.since, &last)
    }

    /// The kind of an actor in words.
    pub fn actor_kind(&self, actor: &Actor) -> String {
        self.t(&format!("actor-kind-{}", actor.kind.word()))
    }

    /// The class of an actor's mark: the shapes and colours of the drawings.
    pub fn actor_class(actor: &Actor) -> &'static str {
        use crate::model::actor::{ActorKind, Boundary};
        if actor.boundary == Boundary::Outside || actor.kind == ActorKind::Market {
            return "out";
        }
        match actor.kind {
            ActorKind::University | ActorKind::ResearchInstitute | ActorKind::Training => "lea",
            ActorKind::Agency | ActorKind::Government => "pub",
            ActorKind::Association => "ass",
            ActorKind::Investor => "cap",
            ActorKind::Infrastructure => "inf",
            ActorKind::Market => "out",
            ActorKind::Multinational | ActorKind::Enterprise | ActorKind::Sme | ActorKind::Startup | ActorKind::JointVenture | ActorKind::Service => {
                // A multinational at home is no foreign site: the owner's country decides, as it does in the counts.
                if actor.is_foreign() { "mnc" } else { "loc" }
            }
        }
    }

    /// What an indicator's value says, as a sentence; empty when the theme has none.
    pub fn reading(&self, indicator: &Indicator) -> String {
        let args: Vec<(&str, Arg)> = indicator.reading.iter().map(|(name, argument)| (*name, self.argument(argument))).collect();
        self.words.maybe(&format!("indicator-{}-reading", indicator.id), &args).unwrap_or_default()
    }

    fn argument(&self, argument: &Argument) -> Arg {
        match argument {
            Argument::Count(count) => (*count).into(),
            Argument::Share(share) => self.measured(*share, Measure::Share).into(),
            Argument::Measured(value, measure) => self.measured(*value, *measure).into(),
            Argument::Date(date) => self.date(date).into(),
            Argument::Number(number) => self.format.decimals(*number, 1).into(),
            Argument::Actor(id) => self.actor_name(id).into(),
            Argument::Actors(ids) => {
                let names: Vec<String> = ids.iter().map(|id| self.actor_name(id)).collect();
                self.format.and(&names).into()
            }
        }
    }
}

/// Gives a market without a name of its own the name of its country, in every
/// language: the one text of the model that the theme's words know best.
pub fn name_markets(site: &mut crate::model::site::Site, catalogue: &crate::view::strings::Catalogue) {
    let languages = site.languages.clone();
    for actor in site.clusters.values_mut().flat_map(|cluster| cluster.actors.values_mut()) {
        let Where::Country(code) = &actor.place else { continue };
        let is_default = actor.kind == crate::model::actor::ActorKind::Market && actor.name.get(crate::base::locale::Lang::DEFAULT) == Some(code);
        if !is_default {
            continue;
        }
        for lang in languages.all() {
            let words = catalogue.words(lang).maybe(&format!("country-{code}"), &[]).or_else(|| iso::country_name(code).map(str::to_owned));
            if let Some(words) = words {
                actor.name.set(lang, words);
            }
        }
    }
}
