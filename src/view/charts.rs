//! What stands below a chart: where its values come from, and the same as a table.
//!
//! In: the facts of a chart and the time it shows. Out: markup. A value on which
//! sources differ has a row for each of them.

use crate::base::date::Date;
use crate::base::ids::FactId;
use crate::model::fact::{Fact, Point};
use crate::model::prose::Align;
use crate::model::record::Citation;
use crate::view::context::Context;
use crate::view::facts::progress_of;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;
use crate::view::spell;

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
    pub fn chart_foot(&mut self, context: &Context<'a>, facts: &[FactId], during: Option<&Date>, out: &mut String) {
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
        out.push_str("<span class=\"note\"><p>");
        spell::all(&sources.0, out);
        out.push_str("</p></span><details><summary>");
        spell::escape(&context.t("chart-table"), out);
        out.push_str("</summary>");
        self.chart_table(context, &facts, during, out);
        out.push_str("</details>");
    }

    fn chart_table(&mut self, context: &Context<'a>, facts: &[&'a Fact], during: Option<&Date>, out: &mut String) {
        let has_names = facts.len() > 1;
        let without = usize::from(!has_names);
        let heads = ["kind-fact", "fact-date", "fact-value"].into_iter().skip(without);
        let heads: Vec<String> = heads.map(|key| spell::html(&[Node::Text(context.words.capital(&context.t(key)))])).collect();
        let names: Vec<String> = facts.iter().map(|fact| context.bare(&fact.label)).collect();
        let align = &[Align::None, Align::None, Align::End][without..];
        spell::open_table(&context.row(&names), align, &heads, out);
        for fact in facts {
            for point in points(fact, during) {
                let mut add = |value: String, notes: Rich| {
                    let name = has_names.then(|| context.text(&fact.label));
                    let cells = name.into_iter().chain([Rich::text(context.known_date(&point.date)), Rich::text(value).then(notes)]);
                    out.push_str("<tr>");
                    for (column, cell) in cells.enumerate() {
                        let end = spell::open_cell(align, column, out);
                        spell::all(&cell.0, out);
                        out.push_str(end);
                    }
                    out.push_str("</tr>");
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
        out.push_str(spell::END_OF_TABLE);
    }
}
