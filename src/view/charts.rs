//! What stands below a chart: where its values come from, and the same as a table.
//!
//! In: the facts of a chart and the time it shows. Out: nodes. A value on which
//! sources differ has a row for each of them.

use crate::base::date::Date;
use crate::base::ids::FactId;
use crate::model::fact::{Fact, Point};
use crate::model::record::Citation;
use crate::view::context::Context;
use crate::view::facts::progress_of;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// The points of a fact that a chart of some time shows, in the order of their dates.
pub fn points<'a>(fact: &'a Fact, during: Option<&Date>) -> Vec<&'a Point> {
    let shows = |point: &&Point| point.date.value().is_some_and(|date| during.is_none_or(|during| date.may_coincide(during)));
    fact.points.iter().filter(shows).collect()
}

/// Every source of the values shown, each once.
fn citations(fact: &Fact, during: Option<&Date>) -> Vec<Citation> {
    let mut out: Vec<Citation> = Vec::new();
    for point in points(fact, during) {
        let versions = point.versions.iter().map(|version| Citation { source: version.source.clone(), locator: None });
        let own = if point.sources.cited().is_empty() { fact.common.sources.cited() } else { point.sources.cited() };
        let cited: Vec<Citation> = if point.versions.is_empty() { own.to_vec() } else { versions.collect() };
        out.extend(cited.into_iter().filter(|citation| !out.contains(citation)).collect::<Vec<_>>());
    }
    out
}

impl<'a> Sheet<'a> {
    /// Sources and table of a chart.
    pub fn chart_foot(&mut self, context: &Context<'a>, facts: &[FactId], during: Option<&Date>) -> Vec<Node> {
        let facts: Vec<&'a Fact> = facts.iter().filter_map(|id| context.scope.fact(id)).collect();
        let days: Vec<String> = facts.iter().map(|fact| context.date(fact.common.checked_on.as_ref().unwrap_or(&context.scope.cluster.as_of))).collect();
        let is_one_day = days.windows(2).all(|pair| pair[0] == pair[1]);
        let mut sources = Rich::text(context.t("ties-sources")).then_text(context.t("join-colon"));
        for (index, (fact, day)) in facts.iter().zip(days).enumerate() {
            if index > 0 {
                sources = sources.then_text(context.t("join-semicolon"));
            }
            let label = context.text(&fact.label);
            let label = match self.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{}", fact.id)) {
                Some(href) => Rich(vec![Node::Link { href, words: label.0 }]),
                None => label,
            };
            sources = sources.then(label).then(self.cite(context, &citations(fact, during)));
            if !is_one_day || index + 1 == facts.len() {
                sources = sources.then_text(context.bracketed(&context.say("as-of", &[("date", day.into())])));
            }
        }
        let table = self.chart_table(context, &facts, during);
        vec![Node::Quiet(vec![Node::Paragraph(sources.0)]), Node::Details { summary: context.t("chart-table"), blocks: vec![table] }]
    }

    fn chart_table(&mut self, context: &Context<'a>, facts: &[&'a Fact], during: Option<&Date>) -> Node {
        let has_names = facts.len() > 1;
        let mut rows = Vec::new();
        for fact in facts {
            for point in points(fact, during) {
                let mut add = |value: String, notes: Rich| {
                    let date = vec![Node::Text(context.known_date(&point.date))];
                    let name = has_names.then(|| context.text(&fact.label).0);
                    rows.push(name.into_iter().chain([date, Rich::text(value).then(notes).0]).collect::<Vec<_>>());
                };
                for version in &point.versions {
                    let value = context.amount(&version.value, version.unit.as_ref().or(fact.unit.as_ref()));
                    add(value, self.cite_source(context, &version.source, None));
                }
                if point.versions.is_empty() {
                    let value = context.amount(&point.value, fact.unit.as_ref());
                    let progress = context.progress(progress_of(fact, point)).map(|word| context.bracketed(&word)).unwrap_or_default();
                    add(format!("{value}{progress}"), self.point_notes(context, fact, Some(point)));
                }
            }
        }
        let heads = ["kind-fact", "fact-date", "fact-value"].into_iter().skip(usize::from(!has_names));
        let names: Vec<String> = facts.iter().map(|fact| context.bare(&fact.label)).collect();
        Node::Table {
            label: context.row(&names),
            align: ["", "", "end"].into_iter().skip(usize::from(!has_names)).map(str::to_owned).collect(),
            head: heads.map(|key| vec![Node::Text(context.words.capital(&context.t(key)))]).collect(),
            rows,
        }
    }
}
