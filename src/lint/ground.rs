//! What a rule stands on: the site, one cluster of it, and its own thresholds.

use crate::analysis::ClusterInsights;
use crate::base::date::Day;
use crate::base::ids::ActorId;
use crate::base::locale::Lang;
use crate::base::span::Span;
use crate::lock::Trouble;
use crate::model::cluster::Cluster;
use crate::model::event::Event;
use crate::model::page::{Document, Section};
use crate::model::profile::ProfileSection;
use crate::model::record::Progress;
use crate::model::site::{Scope, Site};
use crate::translate::Review;

use super::Rule;
use super::numerals::Tongues;

/// A rule's view of the whole site.
#[derive(Clone, Copy)]
pub(super) struct Plot<'a> {
    pub(super) site: &'a Site,
    pub(super) locks: &'a [Trouble],
    pub(super) review: &'a Review,
    pub(super) tongues: &'a Tongues,
    pub(super) rule: &'a Rule,
}

impl Plot<'_> {
    /// A threshold: what `[lint]` says, else the rule's own.
    pub(super) fn number(&self, name: &str) -> f64 {
        let own = || self.rule.numbers.iter().find(|(known, _)| *known == name).map(|(_, number)| *number);
        let written = self.site.config.lint.get(self.rule.page.code.0).and_then(|setting| setting.numbers.get(name).copied());
        written.or_else(own).expect("a rule asks only for the thresholds it declares")
    }
}

/// A rule's view of one cluster.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) plot: Plot<'a>,
    pub(super) scope: Scope<'a>,
    pub(super) insights: &'a ClusterInsights,
}

impl<'a> Ground<'a> {
    pub(super) fn cluster(&self) -> &'a Cluster {
        self.scope.cluster
    }

    /// See [`Plot::number`].
    pub(super) fn number(&self, name: &str) -> f64 {
        self.plot.number(name)
    }

    /// Sections and questions, in the order of their ids.
    pub(super) fn texts(&self) -> impl Iterator<Item = &'a Section> {
        self.scope.cluster.sections.values().chain(self.scope.cluster.questions.values())
    }

    /// The sections that are written, in the first language, with what the profile asks of each.
    pub(super) fn written(&self) -> impl Iterator<Item = (&'a ProfileSection, &'a Section, &'a Document)> {
        let Scope { site, cluster } = self.scope;
        site.profile.sections.iter().filter_map(|asked| {
            let section = cluster.sections.get(asked.id.as_str())?;
            Some((asked, section, section.body.get(Lang::DEFAULT)?))
        })
    }
}

/// Years from one day to another, fractions included.
pub(super) fn years(from: Day, to: Day) -> f64 {
    f64::from(i32::try_from(to.ordinal() - from.ordinal()).unwrap_or(i32::MAX)) / 365.25
}

/// A share as the messages print it: whole per cent.
pub(super) fn percent(share: f64) -> String {
    format!("{:.0} %", share * 100.0)
}

/// `one event`, `3 events`.
pub(super) fn several(count: usize, one: &str, other: &str) -> String {
    if count == 1 { format!("one {one}") } else { format!("{count} {other}") }
}

impl<'a> Ground<'a> {
    /// Realised events with a known date, in order, each with its first day.
    pub(super) fn history(&self) -> Vec<(Day, &'a Event)> {
        let mut found: Vec<(Day, &Event)> = self
            .cluster()
            .chronicle()
            .into_iter()
            .filter(|event| event.progress == Progress::Realised)
            .filter_map(|event| Some((event.date.value()?.earliest()?, event)))
            .collect();
        found.sort_by_key(|(day, _)| *day);
        found
    }

    /// Years between the first and the last of them.
    pub(super) fn span(&self) -> f64 {
        match self.history().as_slice() {
            [(first, _), .., (last, _)] => years(*first, *last),
            _ => 0.0,
        }
    }

    /// Every text in every language it has, with the tag of the language
    /// (empty for the default one) and its primary subtag.
    pub(super) fn told(&self) -> Vec<Told<'a>> {
        let languages = self.scope.languages();
        self.texts()
            .flat_map(|section| {
                section.body.iter().map(move |(lang, document)| {
                    let locale = languages.locale(lang);
                    let tag = if lang == Lang::DEFAULT { "" } else { locale.as_str() };
                    Told { section, document, tag, language: locale.language() }
                })
            })
            .collect()
    }

    /// The spans of some actors, for the `related` places of a finding.
    pub(super) fn actor_span(&self, id: &ActorId) -> Option<Span> {
        self.cluster().actors.get(id).map(|actor| actor.common.span)
    }

    /// The name of an actor in the default language, else its id.
    pub(super) fn name(&self, id: &'a ActorId) -> &'a str {
        self.scope.actor(id).and_then(|actor| self.scope.say(&actor.name, Lang::DEFAULT)).unwrap_or(id.as_str())
    }
}

/// A section or question in one language.
#[derive(Clone, Copy)]
pub(super) struct Told<'a> {
    pub(super) section: &'a Section,
    pub(super) document: &'a Document,
    /// Empty for the default language.
    pub(super) tag: &'a str,
    pub(super) language: &'a str,
}
