//! What was computed, as tables: indicators for both boundaries, their course over the phases,
//! and what the texts speak of. In: the insights of a cluster. Out: rows; a value that is not
//! known is the word `unknown`, as in the records.

use crate::analysis::ClusterInsights;
use crate::analysis::indicators::{Indicator, Subject};
use crate::analysis::mentions::Comparison;
use crate::analysis::supply::Input;
use crate::model::site::Scope;

use super::tables::Table;

/// One row per value: the indicator's own, its parts, the things it sums up.
pub(super) fn indicators(computed: Option<&ClusterInsights>) -> Table {
    let mut rows = Vec::new();
    for indicator in computed.map(|computed| computed.indicators.as_slice()).unwrap_or_default() {
        add(&mut rows, indicator);
        if let Some(wider) = &indicator.wider {
            add(&mut rows, wider);
        }
    }
    let head = vec!["id", "slug", "boundary", "part", "subject", "value", "n", "m", "too_few", "as_of", "dated", "sourced", "formula"];
    Table { head, rows }
}

fn add(rows: &mut Vec<Vec<String>>, of: &Indicator) {
    let mut row = |part: &str, subject: String, value: Option<f64>, n: usize, m: usize| {
        rows.push(vec![
            of.id.to_owned(),
            of.slug.to_owned(),
            of.extent.word().to_owned(),
            part.to_owned(),
            subject,
            number(value),
            n.to_string(),
            m.to_string(),
            of.too_few.to_string(),
            of.as_of.to_string(),
            number(of.coverage.dated),
            number(of.coverage.sourced),
            of.formula.to_owned(),
        ]);
    };
    row("", String::new(), of.value, of.n, of.m);
    for part in &of.parts {
        row(part.key, String::new(), part.value, of.n, of.m);
    }
    for thing in &of.rows {
        row("", subject(&thing.subject), thing.value, thing.n, thing.m);
    }
}

/// A value as a cell.
fn number(value: Option<f64>) -> String {
    value.map_or_else(|| "unknown".to_owned(), |value| format!("{value:.6}"))
}

/// What a row is about, by ids.
pub(super) fn subject(subject: &Subject) -> String {
    match subject {
        Subject::Actor(id) => format!("actor:{id}"),
        Subject::Stage(id) => format!("stage:{id}"),
        Subject::Classes(a, b) => format!("{}-{}", a.word(), b.word()),
        Subject::Input { buyer, input } => {
            let input = match input {
                Input::Item(id) => id.as_str(),
                Input::Words(words) => words,
            };
            format!("{input} > actor:{buyer}")
        }
    }
}

/// One row per indicator, boundary and phase.
pub(super) fn by_phase(computed: Option<&ClusterInsights>) -> Table {
    let mut rows = Vec::new();
    for course in computed.map(|computed| computed.courses.as_slice()).unwrap_or_default() {
        for step in &course.steps {
            rows.push(vec![
                course.id.to_owned(),
                course.slug.to_owned(),
                course.extent.word().to_owned(),
                step.phase.as_str().to_owned(),
                step.at.to_string(),
                number(step.value),
                step.n.to_string(),
                step.m.to_string(),
                step.too_few.to_string(),
            ]);
        }
    }
    Table { head: vec!["id", "slug", "boundary", "phase", "at", "value", "n", "m", "too_few"], rows }
}

/// One row per thing and language.
pub(super) fn mentions(scope: Scope<'_>, computed: Option<&ClusterInsights>) -> Table {
    let mut rows = Vec::new();
    if let Some(telling) = computed.map(|computed| &computed.telling) {
        let tags: Vec<&str> = telling.languages.iter().map(|lang| scope.languages().locale(*lang).as_str()).collect();
        spread(&mut rows, &tags, "actor", &telling.actors, |id| id.as_str());
        spread(&mut rows, &tags, "stage", &telling.stages, |id| id.as_str());
        spread(&mut rows, &tags, "tie-kind", &telling.kinds, |kind| kind.word());
    }
    Table { head: vec!["sort", "id", "recorded", "language", "mentions"], rows }
}

fn spread<T>(rows: &mut Vec<Vec<String>>, tags: &[&str], sort: &str, found: &Comparison<T>, name: impl Fn(&T) -> &str) {
    for line in &found.lines {
        for (tag, mentions) in tags.iter().zip(&line.mentions) {
            rows.push(vec![sort.to_owned(), name(&line.subject).to_owned(), line.weight.to_string(), (*tag).to_owned(), mentions.to_string()]);
        }
    }
}
