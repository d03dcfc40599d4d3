//! Capitals nobody explains.

use std::collections::BTreeSet;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::passage::passages;
use crate::lint::vocabulary::CURRENCIES;
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("undefined-acronym"),
        what: "an acronym is explained nowhere",
        why: "A foreign reader does not know what EMS, OSAT or NCER stand for, and stops.",
        example: "OSAT firms dominate.",
        instead: "OSAT (outsourced assembly and test) firms dominate.",
    },
    level: Level::Info,
    numbers: &[],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    let known = known(ground);
    for told in ground.told().into_iter().filter(|told| told.tag.is_empty()) {
        let passages = passages(&told.document.blocks);
        let all: String = passages.iter().map(|passage| passage.text.as_str()).collect::<Vec<_>>().join("\n");
        let found_here: BTreeSet<&str> = passages.iter().flat_map(|passage| acronyms(&passage.loose)).collect();
        // `Full Name (ABC)` or `ABC (full name)` explains it.
        let explained = |word: &str| all.contains(&format!("({word})")) || all.contains(&format!("{word} ("));
        let unknown: Vec<String> = found_here.into_iter().filter(|word| !known.contains(*word) && !explained(word)).map(|word| format!("`{word}`")).collect();
        if let Some(first) = unknown.first() {
            let message = format!("`{}` does not explain {}", told.section.id, unknown.join(", "));
            found.passage(told.section, told.tag, first.trim_matches('`'), message).help("write the full words once, or a `[term.…]` with `expands`");
        }
    }
}

/// Words of two to six capitals, digits inside allowed.
fn acronyms(text: &str) -> impl Iterator<Item = &str> {
    text.split(|sign: char| !sign.is_alphanumeric()).filter(|word| {
        (2..=6).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_uppercase()) && !CURRENCIES.contains(word) && !COMMON.contains(word)
    })
}

/// Known to every reader of such a site.
const COMMON: &[&str] = &["AI", "ASEAN", "CEO", "CSV", "EU", "GDP", "IT", "LED", "MW", "OECD", "PC", "TV", "UK", "UN", "US", "USA"];

/// Words that terms, names and other names of actors hold.
fn known(ground: &Ground<'_>) -> BTreeSet<String> {
    let scope = ground.scope;
    let terms = scope.site.shared.terms.values().chain(scope.cluster.own.terms.values());
    let terms = terms.flat_map(|term| {
        [term.label.get(Lang::DEFAULT), term.expands.get(Lang::DEFAULT), term.plain.get(Lang::DEFAULT)]
            .into_iter()
            .flatten()
            .cloned()
            .chain(term.also.get(Lang::DEFAULT).into_iter().flatten().cloned())
    });
    let actors = scope
        .cluster
        .actors
        .values()
        .flat_map(|actor| actor.name.get(Lang::DEFAULT).cloned().into_iter().chain(actor.also.get(Lang::DEFAULT).into_iter().flatten().cloned()));
    terms.chain(actors).flat_map(|text| text.split(|sign: char| !sign.is_alphanumeric()).map(str::to_owned).collect::<Vec<_>>()).collect()
}
