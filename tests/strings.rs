//! The words of the theme: every language says all that English says, with the same arguments, and
//! has a form for every number it tells apart.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::Path;

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey};
use icu_locale::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use walkdir::WalkDir;

/// Words that some numbers choose; all others are choices of the program.
const CATEGORIES: [(&str, PluralCategory); 6] = [
    ("zero", PluralCategory::Zero),
    ("one", PluralCategory::One),
    ("two", PluralCategory::Two),
    ("few", PluralCategory::Few),
    ("many", PluralCategory::Many),
    ("other", PluralCategory::Other),
];

/// Arguments that the program gives and English has no use for.
const GIVEN: [(&str, &str); 8] = [
    ("date-decade", "century"),
    ("date-decade", "decade"),
    ("unit-", "n"),
    ("date-since", "unit"),
    ("date-from", "unit"),
    ("date-until", "unit"),
    ("date-to", "unit"),
    ("date-between", "unit"),
];

/// What such an argument may be, where it is a word.
const WORDS: [(&str, &[&str]); 1] = [("date-", &["quarter", "half", "decade", "century", "doubt", "plain"])];

/// What a message refers to.
#[derive(Default)]
struct Uses {
    arguments: BTreeSet<String>,
    messages: BTreeSet<String>,
    /// The words of each choice.
    choices: Vec<BTreeSet<String>>,
}

impl Uses {
    fn pattern(&mut self, pattern: &Pattern<&str>) {
        for element in &pattern.elements {
            if let PatternElement::Placeable { expression } = element {
                self.expression(expression);
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>) {
        match expression {
            Expression::Inline(inline) => self.inline(inline),
            Expression::Select { selector, variants } => {
                self.inline(selector);
                let word = |key: &VariantKey<&str>| match key {
                    VariantKey::Identifier { name } => Some((*name).to_owned()),
                    VariantKey::NumberLiteral { .. } => None,
                };
                self.choices.push(variants.iter().filter_map(|variant| word(&variant.key)).collect());
                variants.iter().for_each(|variant| self.pattern(&variant.value));
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.arguments.insert(id.name.to_owned());
            }
            InlineExpression::MessageReference { id, attribute } => {
                let attribute = attribute.as_ref().map(|attribute| format!(".{}", attribute.name)).unwrap_or_default();
                self.messages.insert(format!("{}{attribute}", id.name));
            }
            InlineExpression::FunctionReference { arguments: CallArguments { positional, named }, .. } => {
                positional.iter().chain(named.iter().map(|argument| &argument.value)).for_each(|argument| self.inline(argument));
            }
            InlineExpression::Placeable { expression } => self.expression(expression),
            InlineExpression::TermReference { .. } | InlineExpression::StringLiteral { .. } | InlineExpression::NumberLiteral { .. } => {}
        }
    }
}

/// Messages and attributes of a language, from every file of it.
fn messages(language: &str, faults: &mut Vec<String>) -> BTreeMap<String, Uses> {
    let mut out = BTreeMap::new();
    let name = format!("{language}.ftl");
    let files = WalkDir::new(root()).sort_by_file_name().into_iter().filter_map(Result::ok).filter(|file| file.file_name().to_str() == Some(&name));
    for file in files {
        let text = fs::read_to_string(file.path()).unwrap();
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults.extend(errors.iter().map(|error| format!("{}: {error}", file.path().display())));
            resource
        });
        for entry in &resource.body {
            let Entry::Message(message) = entry else { continue };
            let patterns = message.value.iter().map(|value| (message.id.name.to_owned(), value));
            let attributes = message.attributes.iter().map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
            for (key, pattern) in patterns.chain(attributes) {
                let mut uses = Uses::default();
                uses.pattern(pattern);
                if out.insert(key.clone(), uses).is_some() {
                    faults.push(format!("{language}: `{key}` is there twice"));
                }
            }
        }
    }
    out
}

fn root() -> &'static Path {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/themes/default/strings"))
}

/// Every language with a file of its own in the folder of the theme's words.
fn languages() -> BTreeSet<String> {
    let files = fs::read_dir(root()).unwrap().map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned());
    files.filter_map(|name| name.strip_suffix(".ftl").map(str::to_owned)).collect()
}

#[test]
fn every_language_says_all() {
    let mut faults = Vec::new();
    let english = messages("en", &mut faults);
    let languages = languages();
    assert!(languages.len() > 3 && english.len() > 1000, "the words of the theme are not where they were");
    for language in languages {
        let own = messages(&language, &mut faults);
        let locale: Locale = language.parse().unwrap();
        let rules = PluralRules::try_new_cardinal((&locale).into()).unwrap();
        let categories: BTreeSet<PluralCategory> = rules.categories().collect();
        faults.extend(english.keys().filter(|key| !own.contains_key(*key)).map(|key| format!("{language}: `{key}` is missing")));
        for (key, uses) in &own {
            let Some(original) = english.get(key) else {
                // A form that only some languages need, of a message that all have.
                if !key.split_once('.').is_some_and(|(message, _)| english.contains_key(message)) {
                    faults.push(format!("{language}: English has no `{key}`"));
                }
                continue;
            };
            let is_given =
                |argument: &str| original.arguments.contains(argument) || GIVEN.iter().any(|(start, given)| key.starts_with(start) && argument == *given);
            faults.extend(
                uses.arguments.iter().filter(|argument| !is_given(argument)).map(|argument| format!("{language}: `{key}` has no argument ${argument}")),
            );
            faults
                .extend(uses.messages.iter().filter(|message| !own.contains_key(*message)).map(|message| format!("{language}: `{key}` refers to `{message}`")));
            let is_category = |word: &str| CATEGORIES.iter().find(|(name, _)| *name == word).map(|(_, category)| *category);
            // What English could not choose by a number is chosen by the program.
            let by_program: BTreeSet<&String> = original.choices.iter().flatten().filter(|word| !["one", "other"].contains(&word.as_str())).collect();
            for choice in &uses.choices {
                for word in choice {
                    let is_told = WORDS.iter().any(|(start, words)| key.starts_with(start) && words.contains(&word.as_str()));
                    let is_right = is_told || by_program.contains(word) || is_category(word).is_some_and(|category| categories.contains(&category));
                    if !is_right {
                        faults.push(format!("{language}: `{key}` is never chosen by `{word}`"));
                    }
                }
            }
        }
    }
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}
