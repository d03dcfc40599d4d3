//! The words of the theme: Fluent messages in the languages of the site.
//!
//! In: every `strings/**/LANG.ftl` of the theme and the site's languages. Out: a
//! speaker per language that turns a key and arguments into words, falling back
//! along the language's chain and at last to English. Placeables stay wrapped in
//! the isolates U+2068 and U+2069; the writers of HTML, attributes, XML and text
//! know what to do with them.

use std::borrow::Cow;
use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::types::{FluentNumber, FluentNumberOptions};
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use icu_casemap::CaseMapper;
use icu_decimal::DecimalFormatter;
use intl_memoizer::Memoizable;
use rayon::prelude::*;
use unic_langid::LanguageIdentifier;

use crate::base::locale::{Lang, Languages, Locale};
use crate::base::span::{FileId, Span};
use crate::diag::{Code, Diagnostic, Diagnostics, code};
use crate::sources::theme::Theme;
use crate::view::spacing;

/// The isolate that opens a placeable.
pub const OPEN: char = '\u{2068}';
/// The isolate that closes it.
pub const CLOSE: char = '\u{2069}';

type Bundle = FluentBundle<Arc<FluentResource>>;

/// The messages of one language, together with what they fall back to.
pub struct Words {
    locale: Locale,
    grouped: Option<Grouped>,
    bundles: Vec<Arc<Bundle>>,
}

/// The messages of every language of a site.
pub struct Catalogue {
    words: Vec<Words>,
}

/// An argument of a message.
#[derive(Clone, Debug)]
pub enum Arg {
    Text(String),
    Number(f64),
}

impl From<&str> for Arg {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Arg {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<usize> for Arg {
    fn from(number: usize) -> Self {
        // Counts of records are far below 2^52.
        Self::Number(number as f64)
    }
}

impl From<f64> for Arg {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl Catalogue {
    /// Reads the messages of a theme.
    pub fn load(theme: &Theme<'_>, languages: &Languages) -> (Self, Diagnostics) {
        let mut diagnostics = Diagnostics::default();
        let mut resources: BTreeMap<String, Vec<Arc<FluentResource>>> = BTreeMap::new();
        let files: Vec<_> = theme
            .below("strings")
            .filter_map(|(path, file)| Some((path, file, Locale::parse(path.rsplit('/').next()?.strip_suffix(".ftl")?)?)))
            .filter(|(_, _, tag)| is_spoken(languages, tag))
            .collect();
        // To read them is a third of the time that the smallest site takes.
        let read: Vec<_> = files.into_par_iter().map(|(path, file, tag)| (path, file, tag, FluentResource::try_new(file.text().to_owned()))).collect();
        for (path, file, tag, resource) in read {
            let resource = match resource {
                Ok(resource) => resource,
                Err((resource, errors)) => {
                    for error in errors {
                        diagnostics.push(fault(path, file.origin, error.pos.clone(), &error.to_string()));
                    }
                    resource
                }
            };
            resources.entry(tag.as_str().to_owned()).or_default().push(Arc::new(resource));
        }
        let bundles: BTreeMap<&str, Arc<Bundle>> = resources.par_iter().map(|(tag, resources)| (tag.as_str(), Arc::new(bundle(tag, resources)))).collect();
        let words = languages
            .all()
            .map(|lang| {
                let tags = languages.chain(lang).iter().map(|&lang| languages.locale(lang));
                let mut found: Vec<Arc<Bundle>> = Vec::new();
                let mut add = |tag: &str| {
                    if let Some(bundle) = bundles.get(tag)
                        && !found.iter().any(|known| Arc::ptr_eq(known, bundle))
                    {
                        found.push(Arc::clone(bundle));
                    }
                };
                for locale in tags {
                    add(locale.as_str());
                    // `pt-BR` speaks with the words of `pt` where it has none of its own.
                    add(locale.language());
                }
                add("en");
                let locale = languages.locale(lang).clone();
                let grouped = locale.as_str().parse().ok().and_then(|language| Grouped::construct(language, ()).ok());
                Words { locale, grouped, bundles: found }
            })
            .collect();
        (Self { words }, diagnostics)
    }

    /// The messages of one language.
    pub fn words(&self, lang: Lang) -> &Words {
        self.nth(lang.index())
    }

    /// The messages of a language by its place among the site's ([`Lang::index`]).
    pub fn nth(&self, index: usize) -> &Words {
        &self.words[index]
    }

    /// The messages of the language with this tag, or of the default language.
    pub fn by_tag(&self, tag: &str) -> &Words {
        self.words.iter().find(|words| words.locale.as_str() == tag).unwrap_or(&self.words[0])
    }
}

impl Words {
    /// The language's tag.
    pub fn locale(&self) -> &Locale {
        &self.locale
    }

    /// Whether any language of the chain has the message.
    pub fn has(&self, key: &str) -> bool {
        self.bundles.iter().any(|bundle| lookup(bundle, key).is_some())
    }

    /// A message without arguments.
    pub fn t(&self, key: &str) -> String {
        self.say(key, &[])
    }

    /// A message, or none when no language has it.
    pub fn maybe(&self, key: &str, args: &[(&str, Arg)]) -> Option<String> {
        self.bundles.iter().find_map(|bundle| {
            let pattern = lookup(bundle, key)?;
            let mut fluent = FluentArgs::new();
            for (name, arg) in args {
                match arg {
                    Arg::Text(text) => fluent.set(*name, text.as_str()),
                    Arg::Number(number) => fluent.set(*name, counted(&self.locale, *number)),
                }
            }
            let mut errors = Vec::new();
            let said = bundle.format_pattern(pattern, Some(&fluent), &mut errors);
            Some(if spacing::is_wanted(&self.locale) { spacing::set(&said, |_| None) } else { said.into_owned() })
        })
    }

    /// A message; a missing one shows its key, so that nobody overlooks it.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.maybe(key, args).unwrap_or_else(|| key.to_owned())
    }

    /// A count in the digits and groups of the language.
    pub fn count(&self, number: i64) -> String {
        self.grouped.as_ref().map_or_else(|| number.to_string(), |grouped| grouped.0.format(&number.into()).to_string())
    }

    /// The text with a capital at its beginning: words of the theme that begin a line. Turkish has
    /// a capital of its own for "i".
    pub fn capital(&self, text: &str) -> String {
        let at = text.len() - text.trim_start_matches(OPEN).len();
        let end = text[at..].chars().next().map_or(at, |letter| at + letter.len_utf8());
        let language: icu_locale::LanguageIdentifier = self.locale.language().parse().unwrap_or(icu_locale::LanguageIdentifier::UNKNOWN);
        format!("{}{}{}", &text[..at], CaseMapper::new().uppercase_to_string(&text[at..end], &language), &text[end..])
    }

    /// A message as plain text: without isolates, for attributes and data.
    pub fn plain(&self, key: &str, args: &[(&str, Arg)]) -> String {
        strip(&self.say(key, args))
    }
}

/// The text without isolates.
pub fn strip(text: &str) -> String {
    // Both begin with this byte, and few other letters do.
    if memchr::memchr(0xE2, text.as_bytes()).is_none() {
        return text.to_owned();
    }
    text.split([OPEN, CLOSE]).collect()
}

/// Whether a letter is written from right to left.
pub fn is_rtl_letter(letter: char) -> bool {
    matches!(u32::from(letter), 0x0590..=0x08FF | 0xFB1D..=0xFDFF | 0xFE70..=0xFEFF | 0x10800..=0x10FFF | 0x1E800..=0x1EFFF)
}

/// The text wrapped in isolates, as a placeable would be.
pub fn isolate(text: &str) -> String {
    format!("{OPEN}{text}{CLOSE}")
}

fn lookup<'b>(bundle: &'b Bundle, key: &str) -> Option<&'b fluent_syntax::ast::Pattern<&'b str>> {
    match key.split_once('.') {
        Some((message, attribute)) => bundle.get_message(message)?.get_attribute(attribute).map(|found| found.value()),
        None => bundle.get_message(key)?.value(),
    }
}

/// Whether somebody may hear words of this language: those of a theme that no reader of the site can
/// be shown are not read.
fn is_spoken(languages: &Languages, tag: &Locale) -> bool {
    tag.as_str() == "en" || languages.all().any(|lang| [languages.locale(lang).as_str(), languages.locale(lang).language()].contains(&tag.as_str()))
}

fn bundle(tag: &str, resources: &[Arc<FluentResource>]) -> Bundle {
    let language: LanguageIdentifier = tag.parse().unwrap_or_default();
    let mut bundle = Bundle::new_concurrent(vec![language]);
    bundle.set_use_isolating(true);
    bundle.set_formatter(Some(format_number));
    for resource in resources {
        // A message defined twice: the later file, in the order of paths, wins.
        bundle.add_resource_overriding(Arc::clone(resource));
    }
    bundle
}

/// A number for a message. The plural rules behind Fluent (intl_pluralrules 7.0.2) look at the whole
/// number in Arabic, where CLDR looks at its last two digits: 106 is "few" as 6 is. There the rules
/// are given the last two digits, and the number to be shown travels along as the "currency", which
/// nothing else here uses.
fn counted(locale: &Locale, number: f64) -> FluentValue<'static> {
    let ending = number % 100.0;
    if locale.language() == "ar" && number > 100.0 && number.fract() == 0.0 && ending >= 3.0 {
        let options = FluentNumberOptions { currency: Some(number.to_string()), ..FluentNumberOptions::default() };
        return FluentValue::Number(FluentNumber::new(ending, options));
    }
    FluentValue::from(number)
}

struct Grouped(DecimalFormatter);

impl Memoizable for Grouped {
    type Args = ();
    type Error = ();

    fn construct(language: LanguageIdentifier, (): ()) -> Result<Self, ()> {
        let locale: icu_locale::Locale = language.to_string().parse().map_err(drop)?;
        DecimalFormatter::try_new((&locale).into(), Default::default()).map(Self).map_err(drop)
    }
}

fn format_number(value: &FluentValue<'_>, memoizer: &intl_memoizer::concurrent::IntlLangMemoizer) -> Option<String> {
    let FluentValue::Number(number) = value else { return None };
    let shown = number.options.currency.as_deref().map_or_else(|| number.as_string(), Cow::Borrowed);
    let written = icu_decimal::input::Decimal::try_from_str(&shown).ok()?;
    memoizer.with_try_get::<Grouped, _, _>((), |formatter| formatter.0.format(&written).to_string()).ok()
}

fn fault(path: &str, origin: Option<FileId>, range: std::ops::Range<usize>, words: &str) -> Diagnostic {
    const FLUENT: Code = code::TEMPLATE;
    let message = format!("a message of the theme cannot be read: {words}");
    match origin {
        Some(file) => Diagnostic::fault(FLUENT, Span::new(file, range), message),
        None => Diagnostic::site_fault(FLUENT, format!("{path}: {message}")),
    }
}

#[cfg(test)]
mod tests {
    use icu_plurals::{PluralCategory, PluralRules};

    use super::{Arg, Catalogue};
    use crate::base::locale::{Languages, Locale};
    use crate::sources::{Sources, fixture, theme::Theme};

    /// The languages of the theme count as CLDR says, and say the number itself.
    #[test]
    fn plural_forms_are_those_of_cldr() {
        let mut strangers = Vec::new();
        let tags = "en zh-Hans zh-Hant ja ko vi th id ms hi ar he fa tr ru uk de fr es pt it nl pl";
        for tag in tags.split(' ') {
            let message = "count = { $n ->\n [zero] zero { $n }\n [one] one { $n }\n [two] two { $n }\n [few] few { $n }\n [many] many { $n }\n *[other] other { $n }\n }\n";
            let sources: Sources = fixture::sources(&format!("--- themes/own/strings/count/{tag}.ftl\n{message}"));
            let (catalogue, faults) = Catalogue::load(&Theme::load(&sources, "own"), &Languages::new(Locale::parse(tag).into_iter().collect(), &[]));
            assert!(faults.is_empty(), "{tag}");
            let locale: icu_locale::Locale = tag.parse().expect("a tag");
            let rules = PluralRules::try_new_cardinal((&locale).into()).expect("rules");
            for n in 0..1_250_usize {
                let category = match rules.category_for(n) {
                    PluralCategory::Zero => "zero",
                    PluralCategory::One => "one",
                    PluralCategory::Two => "two",
                    PluralCategory::Few => "few",
                    PluralCategory::Many => "many",
                    PluralCategory::Other => "other",
                };
                let said = catalogue.by_tag(tag).plain("count", &[("n", n.into())]);
                let (form, shown) = said.split_once(' ').expect("two words");
                if form != category && strangers.last() != Some(&tag) {
                    strangers.push(tag);
                }
                let plain = catalogue.by_tag(tag).plain("count", &[("n", Arg::Number((n % 10) as f64))]);
                assert!(shown.ends_with(plain.split_once(' ').expect("two words").1), "{tag} {n}: {shown}");
            }
        }
        // CLDR has come to give Vietnamese a form for one and has taken one for tens from Hebrew; the
        // words of the theme have neither.
        assert_eq!(strangers, ["vi", "he"]);
    }
}
