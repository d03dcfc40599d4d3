//! Findings as one JSON object, for scripts and for the overlay of `serve`.
//!
//! Lines and columns count from 1, columns in characters; `end` is just behind
//! the last marked character. `version` changes when a field changes meaning.

use serde_json::{Value, json};

use super::spot::{Marked, Spot};
use super::{Counts, Style, level, spot, summary};
use crate::diag::{Diagnostic, Diagnostics};
use crate::sources::Sources;

/// `{"version": 1, "summary": {…}, "diagnostics": […]}`
pub(super) fn print(diagnostics: &Diagnostics, sources: &Sources, style: &Style) -> String {
    let counts = Counts::of(diagnostics);
    let list: Vec<Value> = diagnostics.iter().map(|diagnostic| finding(diagnostic, sources, style)).collect();
    let object = json!({
        "version": 1,
        "summary": {
            "faults": counts.faults,
            "errors": counts.errors,
            "warnings": counts.warnings,
            "notices": counts.notices,
            "files": counts.files,
            "words": summary(diagnostics),
        },
        "diagnostics": list,
    });
    format!("{object:#}\n")
}

fn finding(diagnostic: &Diagnostic, sources: &Sources, style: &Style) -> Value {
    let related: Vec<Value> = diagnostic
        .related
        .iter()
        .map(|(span, words)| {
            let mut value = place(Some(spot::span_spot(*span, sources, &style.prefix)));
            value["message"] = json!(words);
            value
        })
        .collect();
    let mut value = json!({
        "code": diagnostic.code.0,
        "level": level(diagnostic),
        "stops_build": diagnostic.is_fault,
        "message": diagnostic.message,
        "label": diagnostic.label,
    });
    if let (Value::Object(value), Value::Object(more)) = (&mut value, place(spot::of(&diagnostic.place, sources, &style.prefix))) {
        value.extend(more);
    }
    value["help"] = json!(diagnostic.help);
    value["related"] = json!(related);
    value
}

fn place(spot: Option<Spot<'_>>) -> Value {
    let Some(spot) = spot else { return json!({ "file": null }) };
    match spot.range {
        None => json!({ "file": spot.path }),
        Some(marked) => {
            let Marked { start, end, .. } = &marked;
            json!({
                "file": spot.path,
                "start": { "line": start.0, "column": start.1 },
                "end": { "line": end.0, "column": end.1 },
                "text": marked.line(),
            })
        }
    }
}
