//! A term that a translation does not call by its name.

use std::collections::BTreeMap;

use crate::base::locale::Lang;
use crate::diag::Code;
use crate::diag::code::Page;
use crate::lint::findings::Findings;
use crate::lint::ground::Plot;
use crate::lint::stems::{Hay, Needle, holds};
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
    let named = |term: &'_ Term| term.label.get(Lang::DEFAULT).map(|label| Needle::new(label, own));
    let shared: Vec<(&Term, Needle)> = plot.site.shared.terms.values().filter_map(|term| Some((term, named(term)?))).collect();
    let mut of: BTreeMap<&str, Vec<(&Term, Needle)>> = BTreeMap::new();
    for (id, cluster) in &plot.site.clusters {
        of.insert(id.as_str(), cluster.own.terms.values().filter_map(|term| Some((term, named(term)?))).collect());
    }
    for pair in &plot.review.pairs {
        let added = match &pair.cluster {
            Some(id) => match of.get(id.as_str()) {
                Some(added) => added.as_slice(),
                None => continue,
            },
            None => &[],
        };
        let hay = Hay::new(&pair.source);
        let mut used: Vec<&(&Term, Needle)> = shared.iter().chain(added).filter(|(term, name)| name.is_in(&hay) && !is_own(pair, term)).collect();
        if used.is_empty() {
            continue;
        }
        // A word in an address is none of the text's; of "chip" and "chip design" the longer one is meant.
        let hay = Hay::new(&pair.words(&pair.source));
        used.retain(|(_, name)| name.is_in(&hay));
        let locale = languages.locale(pair.lang);
        let text = pair.words(&pair.text);
        for (term, name) in used.iter().filter(|(_, name)| !used.iter().any(|(_, other)| other.holds(name))) {
            let (label, Some(rendering)) = (&name.label, term.label.get(pair.lang)) else { continue };
            // A link to the entry says what is meant, whatever its words.
            let is_led = pair.text.contains(&format!("(term:{})", term.id));
            if !is_led && !names(term, pair.lang).flat_map(parts).any(|name| holds(&text, name, locale.language())) {
                found
                    .pair(plot.site, pair, format!("`{}` in {locale} does not call \"{label}\" by its name, \"{rendering}\"", pair.id))
                    .help(format!("write \"{rendering}\", link the words to `term:{}`, or add what stands here to its `also`", term.id));
            }
        }
    }
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
