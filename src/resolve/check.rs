//! What can only be checked when all records are built: dates in order,
//! numbers in the words of links, points of series.

use crate::base::span::{FileId, Span};
use crate::base::value::{Known, Value};
use crate::diag::code::{BAD_DATE, DANGLING_REFERENCE, INCONSISTENT, WRONG_NUMBER};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Cluster;
use crate::model::event::Phase;
use crate::model::explain::Incentive;
use crate::model::fact::{Fact, Point};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::prose::Figure;
use crate::model::record::Lifespan;
use crate::model::site::Site;

/// What a link's words promise.
#[derive(Clone, Debug)]
pub(super) enum Expected {
    /// The record's own words.
    Own,
    /// The author's words.
    Words(String),
}

/// What the building of a record leaves behind: checks that wait until every fact is built, and
/// what was asked for on the way, so that the rest can be told to serve nobody.
#[derive(Clone, Debug, Default)]
pub(super) struct Deferred {
    /// Translations, by the place of their text.
    pub(super) translations: Vec<Span>,
    /// Markdown files.
    pub(super) texts: Vec<FileId>,
    links: Vec<(Target, Span, Expected)>,
    pub(super) figures: Vec<(String, Figure, Span)>,
}

impl Deferred {
    /// What another part of the site left to check.
    pub(super) fn extend(&mut self, other: Self) {
        self.translations.extend(other.translations);
        self.texts.extend(other.texts);
        self.links.extend(other.links);
        self.figures.extend(other.figures);
    }

    /// Remembers a link to a fact.
    pub(super) fn note(&mut self, target: &Target, span: Span, expected: Expected) {
        if target.kind == TargetKind::Record(Kind::Fact) {
            self.links.push((target.clone(), span, expected));
        }
    }

    /// Remembers a figure; one outside of all clusters is not drawn.
    pub(super) fn note_figure(&mut self, cluster: Option<&str>, figure: &Figure, span: Span) {
        if let (Some(cluster), Figure::Chart { .. } | Figure::Timeline { .. } | Figure::Graph { .. }) = (cluster, figure) {
            self.figures.push((cluster.to_owned(), figure.clone(), span));
        }
    }
}

/// Compares the words of links with the facts they lead to.
pub(super) fn links(site: &Site, deferred: &Deferred, diagnostics: &mut Diagnostics) {
    for (target, span, expected) in &deferred.links {
        let Some(cluster) = target.cluster.as_ref().and_then(|id| site.clusters.get(id)) else { continue };
        let Some(fact) = cluster.facts.get(target.id.as_str()) else { continue };
        fact_link(fact, target.detail.as_deref(), *span, expected, diagnostics);
    }
}

/// Runs every check over the built site.
pub(super) fn check(site: &Site, deferred: &Deferred, diagnostics: &mut Diagnostics) {
    links(site, deferred, diagnostics);
    super::figures::check(site, deferred, diagnostics);
    for cluster in site.clusters.values() {
        orders(cluster, diagnostics);
        super::record::step::check(cluster, diagnostics);
        super::descent::check(cluster, diagnostics);
    }
    super::circle::check(site, diagnostics);
}

/// The point a reference names; `None` when there is none.
pub(super) fn point<'a>(fact: &'a Fact, detail: Option<&str>) -> Option<&'a Point> {
    match detail {
        None | Some("latest") => fact.points.last(),
        Some("first") => fact.points.first(),
        Some(date) => fact.points.iter().find(|point| matches!(&point.date, Known::Value(known) if known.canonical() == date)),
    }
}

fn fact_link(fact: &Fact, detail: Option<&str>, span: Span, expected: &Expected, diagnostics: &mut Diagnostics) {
    if fact.points.is_empty() {
        return;
    }
    let Some(point) = point(fact, detail) else {
        let dates: Vec<String> = fact.points.iter().filter_map(|point| point.date.value().map(|date| date.canonical())).collect();
        diagnostics.push(
            Diagnostic::fault(DANGLING_REFERENCE, span, format!("the fact `{}` has no point at {}", fact.id, detail.unwrap_or("")))
                .help(format!("its points: {}", dates.join(", "))),
        );
        return;
    };
    let Expected::Words(words) = expected else { return };
    let allowed: Vec<f64> = fact
        .points
        .iter()
        .filter(|other| detail.is_none() || std::ptr::eq(*other, point))
        .flat_map(|point| {
            let values = point.value.value().into_iter().chain(point.versions.iter().filter_map(|version| version.value.value()));
            values.flat_map(Value::figures).map(|figure| figure.to_f64().abs()).collect::<Vec<_>>()
        })
        .collect();
    for (text, number) in numbers(words) {
        let is_year = text.len() == 4 && number.fract() == 0.0 && (1500.0..2200.0).contains(&number);
        if is_year || allowed.iter().any(|value| (value - number).abs() < 1e-9) {
            continue;
        }
        let shown: Vec<String> = allowed.iter().map(ToString::to_string).collect();
        diagnostics.push(Diagnostic::fault(WRONG_NUMBER, span, format!("the link says {text}, the fact `{}` says {}", fact.id, shown.join(", "))).help(
            format!("use the record's own words: [={}](fact:{}{})", words.trim(), fact.id, detail.map(|detail| format!("@{detail}")).unwrap_or_default()),
        ));
    }
}

/// The numbers of a text, grouping commas left out. Words such as "million"
/// are not read: the digits must be those of the fact.
fn numbers(text: &str) -> Vec<(String, f64)> {
    let mut out = Vec::new();
    let mut current = String::new();
    let letters: Vec<char> = text.chars().collect();
    for (index, &letter) in letters.iter().enumerate() {
        let between_digits = index > 0 && letters[index - 1].is_ascii_digit() && letters.get(index + 1).is_some_and(char::is_ascii_digit);
        if letter.is_ascii_digit() || (letter == '.' && between_digits) {
            current.push(letter);
        } else if (letter == ',' || letter == '\u{a0}' || letter == '\u{202f}') && between_digits {
        } else if !current.is_empty() {
            out.push(std::mem::take(&mut current));
        }
    }
    if !current.is_empty() {
        out.push(current);
    }
    out.into_iter().filter_map(|text| text.parse().ok().map(|number| (text, number))).collect()
}

fn orders(cluster: &Cluster, diagnostics: &mut Diagnostics) {
    let lives = cluster.actors.values().map(|actor| ("actor", actor.id.as_str(), &actor.life, actor.common.span)).chain(
        cluster
            .relations
            .values()
            .filter(|relation| relation.told_by.is_none())
            .map(|relation| ("relation", relation.id.as_str(), &relation.life, relation.common.span)),
    );
    let incentive =
        |incentive: &Incentive| Lifespan { since: Some(incentive.since.clone()), since_event: None, until: Some(incentive.until.clone()), until_event: None };
    let phase = |phase: &Phase| Lifespan {
        since: Some(Known::Value(phase.since.clone())),
        since_event: None,
        until: phase.until.clone().map(Known::Value),
        until_event: None,
    };
    let incentives: Vec<_> = cluster.incentives.values().map(|one| (one.id.as_str(), incentive(one), one.common.span)).collect();
    let phases: Vec<_> = cluster.phases.iter().map(|one| (one.id.as_str(), phase(one), one.common.span)).collect();
    let lives = lives
        .chain(cluster.projects.values().map(|project| ("project", project.id.as_str(), &project.life, project.common.span)))
        .chain(incentives.iter().map(|(id, life, span)| ("incentive", *id, life, *span)))
        .chain(phases.iter().map(|(id, life, span)| ("phase", *id, life, *span)));
    for (kind, id, life, span) in lives {
        if is_backwards(life) {
            diagnostics.push(Diagnostic::fault(BAD_DATE, span, format!("`{kind}.{id}` ends before it begins")).help(format!(
                "since {}, until {}",
                life.since.as_ref().and_then(Known::value).map_or_else(String::new, |date| date.canonical()),
                life.until.as_ref().and_then(Known::value).map_or_else(String::new, |date| date.canonical())
            )));
        }
    }
    for event in cluster.events.values() {
        if let (Some(date), Some(due)) = (event.date.value(), &event.due)
            && due.surely_before(date)
        {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, event.common.span, format!("`{}` of {date} was to be done by {due}, before it was announced", event.id))
                    .help("`date` is when it was announced, `due` when it was to be done; what came of it is another event, named in `outcome`"),
            );
        }
        for cause in &event.caused_by {
            let Some(cause) = cluster.events.get(cause) else { continue };
            if let (Known::Value(effect), Known::Value(earlier)) = (&event.date, &cause.date)
                && let (Some(last), Some(first)) = (effect.latest(), earlier.earliest())
                && first > last
            {
                diagnostics.push(
                    Diagnostic::fault(INCONSISTENT, event.common.span, format!("`{}` is said to be caused by `{}`, which came later", event.id, cause.id))
                        .related(cause.common.span, "the cause")
                        .help(format!(
                            "{} lies after {}: mend the date that is wrong, or write `caused_by = [\"{}\"]` in [event.{}] instead",
                            earlier, effect, event.id, cause.id
                        )),
                );
            }
        }
    }
    for pair in cluster.phases.windows(2) {
        if let [first, second] = pair
            && let (Some(until), Some(since)) = (first.until.as_ref().and_then(crate::base::date::Date::earliest), second.since.earliest())
            && until > since
        {
            diagnostics.push(
                Diagnostic::fault(INCONSISTENT, first.common.span, format!("the phase `{}` ends after `{}` begins", first.id, second.id))
                    .related(second.common.span, "the next phase")
                    .help("leave `until` out: it is the next phase's `since`"),
            );
        }
    }
}

fn is_backwards(life: &Lifespan) -> bool {
    match (&life.since, &life.until) {
        (Some(Known::Value(since)), Some(Known::Value(until))) => match (since.earliest(), until.latest()) {
            (Some(begin), Some(end)) => end < begin,
            _ => false,
        },
        _ => false,
    }
}
