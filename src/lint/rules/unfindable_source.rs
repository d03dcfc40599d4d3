//! A source nobody can look up.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("unfindable-source"),
        what: "a source has neither an address nor a publisher",
        why: "A title alone does not lead a reader to the text.",
        example: "[source.report]\ntitle = \"Annual report\"\ntype = \"report\"",
        instead: "[source.report]\ntitle = \"Annual report\"\ntype = \"report\"\npublisher = \"Acme\"\nissued = 2024",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for source in ground.cluster().own.sources.values() {
        let is_private = matches!(source.kind.as_str(), "interview" | "archive");
        if source.url.is_none() && source.archive_url.is_none() && source.publisher.is_none() && !is_private {
            found
                .record(&source.common, format!("source `{}` has neither an address nor a publisher", source.id))
                .help("write `url` or `publisher`, and `issued`");
        }
    }
}
