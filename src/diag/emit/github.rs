//! Findings as workflow commands: GitHub shows them beside the changed lines.

use super::{Style, plain, spot, summary};
use crate::diag::{Diagnostics, Severity};
use crate::sources::Sources;

/// `::error file=…,line=…,col=…,title=CODE::message`
pub(super) fn print(diagnostics: &Diagnostics, sources: &Sources, style: &Style) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics.iter() {
        let command = match diagnostic.severity {
            Severity::Error => "error",
            Severity::Warning => "warning",
            Severity::Info => "notice",
        };
        let mut properties = Vec::new();
        if let Some(spot) = spot::of(&diagnostic.place, sources, &style.prefix) {
            properties.push(format!("file={}", property(&plain(&spot.path))));
            if let Some(marked) = spot.range {
                properties.push(format!("line={},endLine={}", marked.start.0, marked.end.0));
                // Columns are allowed only when the mark stays in one line.
                if marked.start.0 == marked.end.0 {
                    properties.push(format!("col={},endColumn={}", marked.start.1, marked.end.1));
                }
            }
        }
        properties.push(format!("title={}", property(diagnostic.code.0)));
        let mut message = diagnostic.message.clone();
        for help in &diagnostic.help {
            message.push_str("\nhelp: ");
            message.push_str(help);
        }
        out.push_str(&format!("::{command} {}::{}\n", properties.join(","), data(&plain(&message))));
    }
    if !diagnostics.is_empty() {
        out.push_str(&summary(diagnostics));
        out.push('\n');
    }
    out
}

fn data(text: &str) -> String {
    text.replace('%', "%25").replace('\r', "%0D").replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}
