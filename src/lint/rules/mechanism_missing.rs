//! A way in which knowledge, people or money move is not told.

use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("mechanism-missing"),
        what: "a mechanism is not told",
        why: "Diffusion, talent, transfer and capital are how a cluster evolves; not knowing is an answer too, if it is written down.",
        example: "(no mechanism of kind `capital`)",
        instead: "[mechanism.capital]\nkind = \"capital\"\nnot_established = \"Looked for rounds of local funds; none documented.\"",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let told: Vec<&str> = ground.cluster().mechanisms.values().map(|mechanism| mechanism.kind.as_str()).collect();
    let missing: Vec<&str> = ["diffusion", "talent", "transfer", "capital"].into_iter().filter(|kind| !told.contains(kind)).collect();
    if !missing.is_empty() {
        found
            .record(&ground.cluster().common, format!("no mechanism of kind {} is told", missing.join(", ")))
            .help("write `[mechanism.ID]` with `steps`, or with `not_established` if nothing was found");
    }
}
