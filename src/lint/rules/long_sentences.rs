//! Texts with long sentences.

use crate::analysis::network::as_number;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::words;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("long-sentences"),
        what: "the sentences are long on average",
        why: "Readers work in a second language; long sentences are where they give up.",
        example: "(45 words on average)",
        instead: "(18 words on average)",
    },
    level: Level::Info,
    numbers: &[("words", 30.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for told in ground.told() {
        let (mut sentences, mut count) = (0, 0);
        for passage in passages(&told.document.blocks).iter().filter(|passage| !passage.is_heading) {
            sentences += words::sentences(&passage.text).count();
            count += words::count(&passage.text);
        }
        let mean = if sentences == 0 { 0.0 } else { as_number(count) / as_number(sentences) };
        if mean > ground.number("words") {
            found
                .passage(told.section, told.tag, "", format!("sentences of `{}` have {mean:.0} words on average", told.section.id))
                .help("one thought, one sentence");
        }
    }
}
