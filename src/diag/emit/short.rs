//! One line per finding, in the form editors and scripts have read for decades.

use super::{Style, level, plain, spot, summary};
use crate::diag::Diagnostics;
use crate::sources::Sources;

/// `content/penang/actors.toml:12:9: error[bad-date]: message; help: …`
pub(super) fn print(diagnostics: &Diagnostics, sources: &Sources, style: &Style) -> String {
    let mut out = String::new();
    for diagnostic in diagnostics.iter() {
        let place = match spot::of(&diagnostic.place, sources, &style.prefix) {
            None => "site".to_owned(),
            Some(spot) => match spot.range {
                None => spot.path,
                Some(marked) => format!("{}:{}:{}", spot.path, marked.start.0, marked.start.1),
            },
        };
        let mut line = format!("{place}: {}[{}]: {}", level(diagnostic), diagnostic.code, diagnostic.message);
        for help in &diagnostic.help {
            line.push_str("; help: ");
            line.push_str(help);
        }
        // A help text may show several lines; here a finding is one line.
        out.push_str(&plain(&line).replace(['\n', '\t'], " "));
        out.push('\n');
    }
    if !diagnostics.is_empty() {
        out.push_str(&summary(diagnostics));
        out.push('\n');
    }
    out
}
