//! Figures of texts that would show nothing, or what cannot stand on one axis.
//!
//! In: figures, once every record is built. Out: faults that say what there is to show.

use crate::base::date::Date;
use crate::base::span::Span;
use crate::base::value::Known;
use crate::diag::code::BAD_FIGURE;
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Cluster;
use crate::model::fact::Fact;
use crate::model::prose::{ChartKind, Figure};
use crate::model::site::Site;

use super::check::Deferred;

/// More lines than this on one axis cannot be told apart.
const LINES: usize = 5;
/// More small charts than this are a table.
const CHARTS: usize = 12;

/// Reports every figure that cannot be drawn.
pub(super) fn check(site: &Site, deferred: &Deferred, diagnostics: &mut Diagnostics) {
    for (cluster, figure, span) in &deferred.figures {
        let Some(cluster) = site.clusters.values().find(|known| known.id.as_str() == cluster) else { continue };
        let wrong = match figure {
            Figure::Chart { facts, kind, during } => {
                let facts: Vec<&Fact> = facts.iter().filter_map(|id| cluster.facts.get(id)).collect();
                chart(&facts, *kind, during.as_ref())
            }
            Figure::Timeline { during, kind } => timeline(cluster, during.as_ref(), kind.as_deref()),
            Figure::Graph { at: Some(at), .. } => graph(cluster, at),
            Figure::Graph { .. } | Figure::Chain | Figure::Image { .. } => None,
        };
        if let Some((message, help)) = wrong {
            diagnostics.push(fault(*span, message, help));
        }
    }
}

fn fault(span: Span, message: String, help: String) -> Diagnostic {
    Diagnostic::fault(BAD_FIGURE, span, message).help(help)
}

type Wrong = Option<(String, String)>;

fn chart(facts: &[&Fact], kind: Option<ChartKind>, during: Option<&Date>) -> Wrong {
    for fact in facts {
        let known = |during: Option<&Date>| -> Vec<String> {
            let points = fact.points.iter().filter(|point| !point.value.is_unknown());
            let dates = points.filter_map(|point| point.date.value());
            dates.filter(|date| during.is_none_or(|during| date.may_coincide(during))).map(Date::canonical).collect()
        };
        let all = known(None);
        if all.is_empty() {
            let why = if fact.points.is_empty() { "has no value" } else { "has no value with a date" };
            return Some((format!("the fact `{}` {why}: there is nothing to draw", fact.id), "a chart shows a fact with a value or a series".to_owned()));
        }
        let shown = known(during);
        if shown.is_empty() {
            return Some((format!("the fact `{}` has no value in this time", fact.id), format!("its values: {}", all.join(", "))));
        }
        if facts.len() == 1 && shown.len() == 1 {
            let help = format!("say it in the text: [=](fact:{}@{})", fact.id, shown[0]);
            return Some((format!("a chart of `{}` would show one value", fact.id), help));
        }
    }
    let other = facts.iter().find(|fact| fact.unit != facts[0].unit);
    if let (Some(other), Some(ChartKind::Line | ChartKind::Bar)) = (other, kind) {
        let help = "leave `kind` out, or write kind=multiples: a small chart to each fact".to_owned();
        return Some((format!("`{}` and `{}` have different units and cannot stand on one axis", facts[0].id, other.id), help));
    }
    if facts.len() > CHARTS {
        return Some((format!("{} facts are too many for one chart", facts.len()), format!("at most {CHARTS}")));
    }
    if kind == Some(ChartKind::Line) && facts.len() > LINES {
        return Some((format!("{} lines on one axis cannot be told apart", facts.len()), "write kind=multiples: a small chart to each fact".to_owned()));
    }
    None
}

fn timeline(cluster: &Cluster, during: Option<&Date>, kind: Option<&str>) -> Wrong {
    let of_kind: Vec<&Date> =
        cluster.events.values().filter(|event| kind.is_none_or(|kind| event.kind.word() == kind)).filter_map(|event| event.date.value()).collect();
    // A cluster whose events are still to be written is no fault of its figures.
    let during = during.filter(|_| !cluster.events.is_empty())?;
    if of_kind.iter().any(|date| date.may_coincide(during)) {
        return None;
    }
    let first = of_kind.iter().min().map(|date| date.canonical());
    let last = of_kind.iter().max().map(|date| date.canonical());
    let help = match (first, last) {
        (Some(first), Some(last)) => format!("the first one is of {first}, the last one of {last}"),
        _ => "no event of this kind is recorded".to_owned(),
    };
    Some((format!("no event falls into {}", during.canonical()), help))
}

fn graph(cluster: &Cluster, at: &Date) -> Wrong {
    let begins = cluster.relations.values().filter(|relation| relation.pair().is_some()).filter_map(|relation| relation.life.since.as_ref());
    let first = begins.filter_map(Known::value).filter_map(Date::earliest).min()?;
    let day = at.latest().unwrap_or_else(|| at.middle());
    (day < first).then(|| (format!("no tie had begun at {}", at.canonical()), format!("the first dated one begins in {}", first.year())))
}
