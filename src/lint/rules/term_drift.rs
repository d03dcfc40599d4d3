//! A term that a translation does not call by its name.

use std::collections::BTreeMap;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::stems::{has_words, holds};
use crate::lint::{Look, Rule};
use crate::model::site::Level;
use crate::model::source::Term;
use crate::translate::{Home, Pair};

pub(super) const RULE: Rule = Rule {
    page: Page {
        code: Code("term-drift"),
        what: "a text uses a term of the glossary, and its translation does not call it by the glossary's name",
        why: "A reader who meets one thing under two names takes it for two things, and does not find it in the glossary.",
        example: "back end = bahagian belakang, and in the text: hujung belakang",
        instead: "bahagian belakang, or also.ms = [\"hujung belakang\"] in the glossary",
    },
    level: Level::Warning,
    numbers: &[],
    look: Look::Site(look),
};

fn look(plot: &Plot<'_>, found: &mut Findings<'_>) {
    let languages = &plot.site.languages;
    let own = languages.locale(Lang::DEFAULT).language();
    for pair in &plot.review.pairs {
        let cluster = plot.site.clusters.values().find(|cluster| pair.cluster.as_deref() == Some(cluster.id.as_str()));
        if pair.cluster.is_some() && cluster.is_none() {
            continue;
        }
        let locale = languages.locale(pair.lang);
        let terms = plot.site.shared.terms.values().chain(cluster.into_iter().flat_map(|cluster| cluster.own.terms.values()));
        // Of "chip" and "chip design" the longer one is meant.
        let used: BTreeMap<&str, &Term> = terms.filter(|term| !is_own(pair, term)).filter_map(|term| Some((uses(pair, term, own)?, term))).collect();
        let is_inside = |label: &str| used.keys().any(|other| other.len() > label.len() && other.to_lowercase().contains(&label.to_lowercase()));
        for (label, term) in used.iter().filter(|(label, _)| !is_inside(label)) {
            let Some(name) = term.label.get(pair.lang) else { continue };
            let text = pair.words(&pair.text);
            // A link to the entry says what is meant, whatever its words.
            let is_led = pair.text.contains(&format!("(term:{})", term.id));
            if !is_led && !names(term, pair.lang).flat_map(parts).any(|name| holds(&text, name, locale.language())) {
                found
                    .pair(plot.site, pair, format!("`{}` in {locale} does not call \"{label}\" by its name, \"{name}\"", pair.id))
                    .help(format!("write \"{name}\", link the words to `term:{}`, or add what stands here to its `also`", term.id));
            }
        }
    }
}

/// The label of a term that a source text uses.
fn uses<'t>(pair: &Pair, term: &'t Term, language: &str) -> Option<&'t str> {
    let label = term.label.get(Lang::DEFAULT)?;
    let is_named = has_words(&pair.source, label, language) && has_words(&pair.words(&pair.source), label, language);
    is_named.then_some(label)
}

/// Whether a text belongs to the term itself, or writes out the letters of another in its own language.
fn is_own(pair: &Pair, term: &Term) -> bool {
    let Home::Field { keys, .. } = &pair.home else { return false };
    matches!(keys.as_slice(), [kind, id, field, ..] if kind == "term" && (id == term.id.as_str() || field == "expands"))
}

/// Everything a language may call a term: its names there, and what stays as it is.
fn names(term: &Term, lang: Lang) -> impl Iterator<Item = &str> {
    let texts = [&term.label, &term.expands, &term.plain].into_iter().filter_map(move |text| text.get(lang)).map(String::as_str);
    let also = term.also.get(lang).into_iter().flatten().map(String::as_str);
    let kept = [&term.label, &term.expands].into_iter().filter(|_| term.keep).filter_map(|text| text.get(Lang::DEFAULT)).map(String::as_str);
    texts.chain(also).chain(kept)
}

/// Of "اختبار الإجهاد (burn-in)" each half is a name.
fn parts(name: &str) -> impl Iterator<Item = &str> {
    name.split(['(', ')', '（', '）']).map(str::trim).filter(|part| !part.is_empty())
}
