//! Findings as SARIF 2.1.0, the exchange format of code scanning.

use std::collections::BTreeMap;
use std::fmt::Write;

use serde_json::{Value, json};

use super::spot::{Spot, span_spot};
use super::{Style, plain, spot};
use crate::diag::code::FAULTS;
use crate::diag::{Code, Diagnostic, Diagnostics, Severity};
use crate::sources::Sources;

/// One run of one tool, with a rule per code that was met.
pub(super) fn print(diagnostics: &Diagnostics, sources: &Sources, style: &Style) -> String {
    let mut rules: BTreeMap<Code, usize> = diagnostics.iter().map(|diagnostic| (diagnostic.code, 0)).collect();
    for (index, position) in rules.values_mut().enumerate() {
        *position = index;
    }
    let results: Vec<Value> = diagnostics.iter().map(|diagnostic| result(diagnostic, rules[&diagnostic.code], sources, style)).collect();
    let object = json!({
        "$schema": "https://json.schemastore.org/sarif-2.1.0.json",
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": "narrarium",
                "version": env!("CARGO_PKG_VERSION"),
                "rules": rules.keys().map(|code| rule(*code)).collect::<Vec<_>>(),
            } },
            "columnKind": "unicodeCodePoints",
            "results": results,
        }],
    });
    format!("{object:#}\n")
}

fn rule(code: Code) -> Value {
    match FAULTS.iter().find(|page| page.code == code) {
        Some(page) => json!({
            "id": code.0,
            "shortDescription": { "text": page.what },
            "fullDescription": { "text": page.why },
        }),
        None => json!({ "id": code.0 }),
    }
}

fn result(diagnostic: &Diagnostic, rule: usize, sources: &Sources, style: &Style) -> Value {
    let level = match diagnostic.severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Info => "note",
    };
    let mut text = diagnostic.message.clone();
    for help in &diagnostic.help {
        text.push_str("\nhelp: ");
        text.push_str(help);
    }
    let mut value = json!({
        "ruleId": diagnostic.code.0,
        "ruleIndex": rule,
        "level": level,
        "message": { "text": plain(&text) },
    });
    // Viewers drop a result without a location; a finding about the site as a
    // whole is shown at its configuration.
    let spot = spot::of(&diagnostic.place, sources, &style.prefix).unwrap_or_else(|| Spot { path: format!("{}site.toml", style.prefix), range: None });
    value["locations"] = json!([location(&spot)]);
    if !diagnostic.related.is_empty() {
        let related = diagnostic.related.iter().enumerate().map(|(id, (span, words))| {
            let mut value = location(&span_spot(*span, sources, &style.prefix));
            value["id"] = json!(id);
            value["message"] = json!({ "text": words });
            value
        });
        value["relatedLocations"] = Value::Array(related.collect());
    }
    value
}

fn location(spot: &Spot<'_>) -> Value {
    let mut physical = json!({ "artifactLocation": { "uri": uri(&spot.path) } });
    if let Some(marked) = &spot.range {
        physical["region"] = json!({
            "startLine": marked.start.0,
            "startColumn": marked.start.1,
            "endLine": marked.end.0,
            "endColumn": marked.end.1,
        });
    }
    json!({ "physicalLocation": physical })
}

/// A relative path as a URI reference.
fn uri(path: &str) -> String {
    let mut out = String::new();
    for byte in path.bytes() {
        if byte.is_ascii_alphanumeric() || b"/-._~".contains(&byte) {
            out.push(char::from(byte));
        } else {
            _ = write!(out, "%{byte:02X}");
        }
    }
    out
}
