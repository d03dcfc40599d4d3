//! Languages that tell different facts or numbers.

use std::collections::BTreeSet;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Ground;
use crate::lint::numerals::differences;
use crate::lint::passage::passages;
use crate::lint::{Look, Rule};
use crate::model::kind::{Kind, TargetKind};
use crate::model::page::Document;
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("signals-differ"),
        what: "two languages refer to different facts or numbers",
        why: "One fact base, many languages: a reader who compares two of them must find the same numbers.",
        example: "en: [=](fact:exports) · zh-Hans: 4000 亿",
        instead: "en: [=](fact:exports) · zh-Hans: [=](fact:exports)",
    },
    level: Level::Error,
    numbers: &[("least", 100.0)],
    look: Look::Cluster(look),
};

fn look(ground: &Ground<'_>, found: &mut Findings<'_>) {
    for section in ground.texts() {
        let Some(original) = section.body.get(Lang::DEFAULT) else { continue };
        for (lang, document) in section.body.iter().filter(|(lang, document)| *lang != Lang::DEFAULT && !document.is_part_of(original)) {
            let locale = ground.scope.languages().locale(lang);
            // A language that is not promised may tell less, but nothing else.
            let may_lack = !ground.cluster().languages.contains(&lang);
            let facts = difference(&facts(original), &facts(document), may_lack);
            if !facts.is_empty() {
                found
                    .passage(section, locale.as_str(), "", format!("`{}` in {locale}: {}", section.id, facts.join(", ")))
                    .help("refer to the same facts in every language");
            }
            let least = ground.number("least");
            let tongue = |lang: Lang| ground.plot.tongues.of(ground.scope.languages().locale(lang).language());
            let numbers: Vec<String> = differences((&words(original), tongue(Lang::DEFAULT)), (&words(document), tongue(lang)))
                .into_iter()
                .filter(|one| one.value >= least && !(one.is_lost && may_lack))
                .map(|one| format!("`{}` is {}", one.words, if one.is_lost { "missing" } else { "extra" }))
                .collect();
            if !numbers.is_empty() {
                found
                    .passage(section, locale.as_str(), "", format!("`{}` in {locale}: numbers differ: {}", section.id, numbers.join(", ")))
                    .help("write numbers once as facts and refer to them");
            }
        }
    }
}

/// What is only in the original, and only in the translation.
fn difference(original: &BTreeSet<String>, translation: &BTreeSet<String>, may_lack: bool) -> Vec<String> {
    let lost = original.difference(translation).filter(|_| !may_lack).map(|one| format!("`{one}` is missing"));
    let added = translation.difference(original).map(|one| format!("`{one}` is extra"));
    lost.chain(added).collect()
}

fn facts(document: &Document) -> BTreeSet<String> {
    let passages = passages(&document.blocks);
    let targets = passages.iter().flat_map(|passage| &passage.targets).filter(|target| target.kind == TargetKind::Record(Kind::Fact));
    targets.map(|target| target.detail.as_ref().map_or_else(|| target.id.clone(), |detail| format!("{}@{detail}", target.id))).collect()
}

/// All words of the author, passage by passage.
fn words(document: &Document) -> String {
    passages(&document.blocks).into_iter().map(|passage| passage.text + "\n").collect()
}
