//! A translation that claims more than its source.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::hedges::{CLASSES, Held, has_lists, hedges, praise};
use crate::lint::{Look, Rule};
use crate::model::site::Level;

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("claim-strength"),
        what: "a translation lacks a reservation of its source, or praises where it does not",
        why: "\"About\", \"may\" and \"reported\" are part of what a source says; without them a reader is promised more than is known.",
        example: "about 30 firms = 30 家企业",
        instead: "about 30 firms = 约 30 家企业",
    },
    level: Level::Info,
    numbers: &[],
    look: Look::Site(look),
};

/// A text of the first language, looked at once for all translations of it.
struct Source {
    /// Whether it may hold back; as it is written, so references count too.
    may_hold: bool,
    /// What authors wrote of it, and the reservations in that.
    words: OnceCell<(String, Held)>,
}

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    let languages = &plot.site.languages;
    let own = languages.locale(Lang::DEFAULT).language();
    if !has_lists(own) {
        return;
    }
    let mut sources: BTreeMap<(bool, &str), Source> = BTreeMap::new();
    for pair in &plot.review.pairs {
        let locale = languages.locale(pair.lang);
        let is_there = pair.cluster.as_ref().is_none_or(|id| plot.site.clusters.keys().any(|known| known.as_str() == id));
        if !is_there || !has_lists(locale.language()) {
            continue;
        }
        let source = sources
            .entry((pair.is_prose, &pair.source))
            .or_insert_with(|| Source { may_hold: hedges(&pair.source, own).iter().any(|held| !held.is_empty()), words: OnceCell::new() });
        // Most texts hold nothing back: taking Markdown apart is for those that may.
        if !source.may_hold && praise(("", own), (&pair.text, locale.language())).is_none() {
            continue;
        }
        let (source, said) = source.words.get_or_init(|| {
            let words = pair.words(&pair.source);
            let said = hedges(&words, own);
            (words, said)
        });
        let text = pair.words(&pair.text);
        let told = hedges(&text, locale.language());
        // Languages choose other reservations for one; that there are fewer of them tells.
        let lost = CLASSES.iter().zip(said.iter().zip(&told)).find(|(_, (said, told))| !said.is_empty() && told.is_empty());
        if let Some((class, (said, _))) = lost.filter(|_| said.iter().flatten().count() > told.iter().flatten().count()) {
            let words = said.join("\", \"");
            found
                .pair(plot.site, pair, format!("`{}` in {locale} may have lost \"{words}\" ({class})", pair.id))
                .help("say it with the same reservation, or confirm the text with `--state intended` and a reason");
        }
        if let Some(word) = praise((source, own), (&text, locale.language())) {
            found
                .pair(plot.site, pair, format!("`{}` in {locale} says \"{word}\", and its source does not praise", pair.id))
                .help("say no more than the source does");
        }
    }
}
