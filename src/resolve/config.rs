//! `site.toml`: the site, its languages, fallbacks and lint levels.

use std::collections::BTreeMap;

use super::check::Deferred;
use super::context::Context;
use super::fields::Fields;
use super::hosting;
use crate::base::locale::{Lang, Languages, Locale};
use crate::base::span::{Span, Spanned};
use crate::base::suggest::nearest;
use crate::diag::code::{
    BAD_LANGUAGE, BAD_VALUE, DANGLING_REFERENCE, EMPTY_SITE, MISSING_FIELD, MISSING_FILE, UNKNOWN_FIELD, UNKNOWN_WORD, UNSAFE_ADDRESS, WRONG_TYPE,
};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::schema::{self, Field, Type};
use crate::model::site::{Config, Contact, Level, LintSetting, NavLink};
use crate::parse::raw::{self, Entry, Raw};
use crate::parse::{Body, Parsed};
use crate::sources::Sources;

/// More than anybody translates into. The index of a language is one byte: beyond 256 two of them would share one.
const MOST_LANGUAGES: usize = 200;

/// Reads the languages first: everything else needs them.
pub(super) fn languages(sources: &Sources, parsed: &[Parsed], diagnostics: &mut Diagnostics) -> Option<Languages> {
    let Some((file, _)) = sources.find("site.toml") else {
        diagnostics.push(
            Diagnostic::site_fault(EMPTY_SITE, "there is no site.toml here").help("run narrarium in the folder of a site, or make one: narrarium init my-site"),
        );
        return None;
    };
    let start = Span::new(file, 0..1);
    let entries = parsed.iter().find(|parsed| parsed.id == file).and_then(|parsed| match &parsed.body {
        Body::Toml(entries) => Some(entries.as_slice()),
        Body::Csv(_) | Body::Markdown(_) | Body::Lock(_) => None,
    })?;
    let written = raw::get(entries, "site");
    if let Some(Entry { value, .. }) = written.filter(|entry| !matches!(entry.value.value, Raw::Table(_))) {
        diagnostics.push(
            Diagnostic::fault(WRONG_TYPE, value.span, format!("[site] is a table, this is {}", value.value.type_name()))
                .help("write [site] on a line of its own, and name = \"…\" below it"),
        );
        return None;
    }
    let Some(Entry { value: Spanned { value: Raw::Table(site), .. }, key }) = written else {
        diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, start, "site.toml has no [site] table").help("start it with [site] and the fields name, languages, disclaimer"),
        );
        return None;
    };
    let Some(tags) = raw::get(site, "languages") else {
        diagnostics.push(
            Diagnostic::fault(MISSING_FIELD, key.span, "`site` lacks the field `languages`")
                .help("add a line: languages = [\"en\", \"zh-Hans\"]; the first is the default"),
        );
        return None;
    };
    let span = tags.value.span;
    let mut locales = Vec::new();
    if let Raw::List(list) = &tags.value.value {
        for item in list {
            let Raw::Text(tag) = &item.value else {
                diagnostics.push(Diagnostic::fault(BAD_LANGUAGE, item.span, "a language is a text such as \"en\""));
                continue;
            };
            match Locale::parse(tag) {
                Some(locale) if locale.as_str() == tag => {
                    if locales.contains(&locale) {
                        diagnostics.push(Diagnostic::fault(BAD_LANGUAGE, item.span, format!("`{tag}` is listed twice")));
                    } else {
                        locales.push(locale);
                    }
                }
                Some(locale) => diagnostics
                    .push(Diagnostic::fault(BAD_LANGUAGE, item.span, format!("`{tag}` is not in canonical form")).help(format!("write \"{locale}\""))),
                None => diagnostics.push(
                    Diagnostic::fault(BAD_LANGUAGE, item.span, format!("`{tag}` is no language tag"))
                        .maybe_help(usual_tag(tag))
                        .help("write a BCP 47 tag: en, ms, ar, zh-Hans, pt-BR"),
                ),
            }
        }
    } else {
        let tags: Vec<String> = match &tags.value.value {
            Raw::Text(text) => text.split([',', ';', ' ']).filter(|tag| !tag.is_empty()).map(|tag| format!("\"{tag}\"")).collect(),
            _ => vec!["\"en\"".to_owned()],
        };
        diagnostics.push(Diagnostic::fault(BAD_LANGUAGE, span, "`languages` is a list").help(format!("write languages = [{}]", tags.join(", "))));
        return None;
    }
    if locales.is_empty() {
        diagnostics.push(Diagnostic::fault(BAD_LANGUAGE, tags.value.span, "the site has no language").help("write languages = [\"en\"]"));
        return None;
    }
    if locales.len() > MOST_LANGUAGES {
        let message = format!("a site has at most {MOST_LANGUAGES} languages, this one lists {}", locales.len());
        diagnostics.push(Diagnostic::fault(BAD_LANGUAGE, tags.value.span, message).help("divide it into several sites"));
        return None;
    }
    let fallbacks = fallbacks(entries, &locales, diagnostics);
    Some(Languages::new(locales, &fallbacks))
}

/// What is meant by names of languages that other programs use.
fn usual_tag(tag: &str) -> Option<String> {
    let meant = match tag.to_lowercase().replace('_', "-").as_str() {
        "zh-chs" | "chinese" | "zh-simplified" => "zh-Hans".to_owned(),
        "zh-cht" | "zh-traditional" => "zh-Hant".to_owned(),
        "english" => "en".to_owned(),
        "malay" | "bahasa" => "ms".to_owned(),
        "arabic" => "ar".to_owned(),
        "german" => "de".to_owned(),
        other => Locale::parse(other).filter(|_| tag.contains('_'))?.to_string(),
    };
    Some(format!("is \"{meant}\" meant?"))
}

fn fallbacks(entries: &[Entry], locales: &[Locale], diagnostics: &mut Diagnostics) -> Vec<(Lang, Vec<Lang>)> {
    let Some(Entry { value: Spanned { value: Raw::Table(table), .. }, .. }) = raw::get(entries, "fallback") else { return Vec::new() };
    let find = |tag: &str| locales.iter().position(|locale| locale.as_str() == tag).and_then(|index| u8::try_from(index).ok()).map(Lang);
    let mut out = Vec::new();
    for entry in table {
        let Some(lang) = find(&entry.key.value) else {
            diagnostics.push(Diagnostic::fault(BAD_LANGUAGE, entry.key.span, format!("`{}` is not a language of this site", entry.key.value)));
            continue;
        };
        let mut chain = Vec::new();
        if let Raw::List(list) = &entry.value.value {
            for item in list {
                match &item.value {
                    Raw::Text(tag) if find(tag).is_some() => chain.extend(find(tag)),
                    _ => diagnostics.push(
                        Diagnostic::fault(BAD_LANGUAGE, item.span, "this is not a language of this site")
                            .help("a fallback names languages from site.languages"),
                    ),
                }
            }
        } else {
            diagnostics
                .push(Diagnostic::fault(BAD_LANGUAGE, entry.value.span, "a fallback is a list of languages").help("write zh-Hant = [\"zh-Hans\", \"en\"]"));
        }
        out.push((lang, chain));
    }
    out
}

/// Reads everything else of `site.toml`.
pub(super) fn config(context: &Context<'_>, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Option<Config> {
    let top: &[Entry] = context.gathered.site;
    for entry in top.iter().filter(|entry| !matches!(entry.key.value.as_str(), "site" | "fallback" | "lint")) {
        diagnostics.push(
            Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, format!("site.toml has no table `{}`", entry.key.value))
                .maybe_help(nearest(&entry.key.value, ["site", "fallback", "lint"]).map(|name| format!("did you mean [{name}]?")))
                .help("records stand in content/"),
        );
    }
    let site = raw::get(top, "site")?;
    let Raw::Table(entries) = &site.value.value else { return None };
    let mut fields = Fields { context, cluster: None, path: "site".into(), entries, span: site.key.span, deferred, diagnostics };
    let complete = fields.check(schema::SITE, &[]);
    let base_url = base_url(&mut fields);
    let (logo, colours) = brand(&mut fields);
    let contact = fields.table("contact").map(|(entries, span)| contact(&mut fields.nested(entries, "contact", span)));
    let parent_site = fields.table("parent_site").and_then(|(entries, span)| nav_link(&mut fields.nested(entries, "parent_site", span)));
    if let Some((entries, span)) = fields.table("markdown") {
        let mut nested = fields.nested(entries, "markdown", span);
        nested.check(MARKDOWN, &[]);
        // The one word there is says what happens anyway; any other is a fault.
        nested.schema_word("raw_html", MARKDOWN);
    }
    let config = Config {
        name: fields.text("name"),
        disclaimer: fields.prose("disclaimer"),
        base_url,
        theme: theme(&mut fields),
        order: fields.schema_word("order", ORDER),
        licence: fields.code("licence").map(|text| text.value),
        parent_site,
        logo,
        colours,
        contact,
        nav: links(&mut fields, "nav"),
        footer: links(&mut fields, "footer"),
        legal: fields.prose("legal"),
        favicon: static_file(&mut fields, "favicon"),
        publish_scenarios: fields.boolean("publish_scenarios").unwrap_or(false),
        #[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the number is clamped to a small range first")]
        min_n: fields.number("min_n").map_or(5, |number| number.clamp(0.0, 1000.0) as usize),
        hosts: hosting::hosts(&mut fields),
        embed_hosts: hosting::embed_hosts(&mut fields),
        clean_urls: fields.boolean("clean_urls").unwrap_or(false),
        stale_notice: fields.boolean("stale_notice").unwrap_or(false),
        lint: lint(top, fields.diagnostics),
    };
    complete.then_some(config)
}

/// The orders of pages; without one it is that of the profile.
const ORDER: &[Field] = &[Field { name: "order", ty: Type::Word(&["decision-path", "profile"]), required: false }];
const MARKDOWN: &[Field] = &[Field { name: "raw_html", ty: Type::Word(&["text"]), required: false }];
const BRAND: &[Field] = &[Field { name: "logo", ty: Type::Code, required: false }, Field { name: "colours", ty: Type::Table, required: false }];
const CONTACT: &[Field] = &[
    Field { name: "office", ty: Type::Text, required: false },
    Field { name: "email", ty: Type::Code, required: false },
    Field { name: "time_zone", ty: Type::Code, required: false },
    Field { name: "languages", ty: Type::Codes, required: false },
];
const LINK: &[Field] = &[Field { name: "label", ty: Type::Text, required: true }, Field { name: "to", ty: Type::Code, required: true }];

/// The theme: the one built in, or a folder of the site.
fn theme(fields: &mut Fields<'_, '_>) -> String {
    let Some(name) = fields.code("theme") else { return "default".into() };
    let own: std::collections::BTreeSet<&str> =
        fields.context.sources.iter().filter_map(|(_, file)| file.path.below("themes")?.split_once('/').map(|(folder, _)| folder)).collect();
    if name.value != "default" && !own.contains(name.value.as_str()) {
        fields.diagnostics.push(
            Diagnostic::fault(MISSING_FILE, name.span, format!("there is no theme `{}`", name.value))
                .maybe_help(nearest(&name.value, own.iter().copied().chain(["default"])).map(|name| format!("did you mean \"{name}\"?")))
                .help(format!("a theme of your own stands in themes/{}/", name.value)),
        );
    }
    name.value
}

/// The address the site is published at, with a slash at the end.
fn base_url(fields: &mut Fields<'_, '_>) -> Option<String> {
    let url = fields.code("base_url")?;
    let is_web = url.value.starts_with("https://") || url.value.starts_with("http://");
    let is_broken = |letter: char| letter.is_control() || "?# \"<>\\^`{|}".contains(letter);
    if !is_web || url.value.contains(is_broken) {
        fields.diagnostics.push(
            Diagnostic::fault(BAD_VALUE, url.span, format!("`{}` is no address to publish at", url.value))
                .help("write base_url = \"https://example.org/clusters/\""),
        );
        return None;
    }
    Some(if url.value.ends_with('/') { url.value } else { format!("{}/", url.value) })
}

fn brand(fields: &mut Fields<'_, '_>) -> (Option<String>, BTreeMap<String, String>) {
    let mut colours = BTreeMap::new();
    let Some((entries, span)) = fields.table("brand") else { return (None, colours) };
    let mut nested = fields.nested(entries, "brand", span);
    nested.check(BRAND, &[]);
    let logo = static_file(&mut nested, "logo");
    if let Some((entries, _)) = nested.table("colours") {
        for entry in entries {
            match &entry.value.value {
                Raw::Text(colour) if is_colour(colour) => {
                    colours.insert(entry.key.value.clone(), colour.clone());
                }
                _ => nested.diagnostics.push(Diagnostic::fault(BAD_VALUE, entry.value.span, "this is no colour").help("write \"#0f5c9a\"")),
            }
        }
    }
    (logo, colours)
}

fn is_colour(text: &str) -> bool {
    text.strip_prefix('#').is_some_and(|digits| matches!(digits.len(), 3 | 6) && digits.bytes().all(|byte| byte.is_ascii_hexdigit()))
}

/// A file of `static/`, by its path there.
fn static_file(fields: &mut Fields<'_, '_>, name: &str) -> Option<String> {
    let path = fields.code(name)?;
    if path.value.split('/').any(|part| part == "..") || path.value.starts_with('/') {
        fields.diagnostics.push(Diagnostic::fault(UNSAFE_ADDRESS, path.span, "a path may not leave `static/`"));
        return None;
    }
    if fields.context.sources.find(&format!("static/{}", path.value)).is_none() {
        fields.diagnostics.push(
            Diagnostic::fault(MISSING_FILE, path.span, format!("there is no file `static/{}`", path.value)).help("the path is relative to the folder static/"),
        );
        return None;
    }
    Some(path.value)
}

/// Reads a contact table.
pub(super) fn contact(fields: &mut Fields<'_, '_>) -> Contact {
    fields.check(CONTACT, &[]);
    Contact {
        office: fields.text("office"),
        email: fields.code("email").map(|text| text.value),
        time_zone: fields.code("time_zone").map(|text| text.value),
        languages: fields.codes("languages").into_iter().map(|tag| tag.value).collect(),
    }
}

fn nav_link(fields: &mut Fields<'_, '_>) -> Option<NavLink> {
    fields.check(LINK, &[]);
    let to = fields.code("to")?;
    let is_allowed = ["https://", "http://", "mailto:"].iter().any(|scheme| to.value.starts_with(scheme));
    let target = to.value.strip_prefix("page:").unwrap_or(&to.value).to_owned();
    let is_page = fields.context.gathered.shared.texts.contains_key(&target);
    let is_file = fields.context.sources.find(&format!("static/{}", to.value)).is_some();
    if !is_allowed && !is_page && !is_file {
        let code = match to.value.split_once(':') {
            Some(("page", _)) => DANGLING_REFERENCE,
            Some(_) => UNSAFE_ADDRESS,
            None => MISSING_FILE,
        };
        let pages = fields.context.gathered.shared.texts.keys().map(String::as_str);
        let close = nearest(&target, pages).filter(|_| code != UNSAFE_ADDRESS).map(|name| format!("did you mean \"page:{name}\"?"));
        fields.diagnostics.push(
            Diagnostic::fault(code, to.span, format!("`{}` leads nowhere", to.value))
                .maybe_help(close)
                .help("write an address (https://…), a page (page:about) or a file of static/"),
        );
        return None;
    }
    Some(NavLink { label: fields.text("label"), to: if is_page { target } else { to.value } })
}

/// `nav` and `footer`: lists of tables.
fn links(fields: &mut Fields<'_, '_>, name: &str) -> Vec<NavLink> {
    let Some(entry) = fields.entry(name) else { return Vec::new() };
    let Raw::List(items) = &entry.value.value else {
        fields.wrong_type(&entry.value, "a list of links", Some(format!("write {name} = [{{ label = \"About\", to = \"page:about\" }}]")));
        return Vec::new();
    };
    let mut out = Vec::new();
    for (index, item) in items.iter().enumerate() {
        match &item.value {
            Raw::Table(entries) => out.extend(nav_link(&mut fields.nested(entries, &format!("{name}.{}", index + 1), item.span))),
            _ => fields.wrong_type(item, "a link", Some("write { label = \"About\", to = \"page:about\" }".into())),
        }
    }
    out
}

const LEVELS: [(&str, Level); 4] = [("off", Level::Off), ("info", Level::Info), ("warning", Level::Warning), ("error", Level::Error)];

fn lint(top: &[Entry], diagnostics: &mut Diagnostics) -> BTreeMap<String, LintSetting> {
    let mut out = BTreeMap::new();
    let Some(Entry { value: Spanned { value: Raw::Table(rules), .. }, .. }) = raw::get(top, "lint") else { return out };
    for rule in rules {
        let mut setting = LintSetting { level: None, numbers: BTreeMap::new(), span: Some(rule.key.span) };
        match &rule.value.value {
            Raw::Text(word) => setting.level = level(word, rule.value.span, diagnostics),
            Raw::Table(entries) => {
                for entry in entries {
                    match &entry.value.value {
                        Raw::Text(word) if entry.key.value == "level" => setting.level = level(word, entry.value.span, diagnostics),
                        Raw::Integer(number) | Raw::Float(number) => {
                            if let Ok(number) = number.parse() {
                                setting.numbers.insert(entry.key.value.clone(), number);
                            }
                        }
                        _ => diagnostics.push(
                            Diagnostic::fault(BAD_VALUE, entry.value.span, "a lint takes `level` and numbers")
                                .help("write rule = { level = \"warning\", max = 0.5 }"),
                        ),
                    }
                }
            }
            _ => diagnostics.push(
                Diagnostic::fault(BAD_VALUE, rule.value.span, "a lint takes a level").help("write rule = \"warning\"; levels: error, warning, info, off"),
            ),
        }
        out.insert(rule.key.value.clone(), setting);
    }
    out
}

fn level(word: &str, span: Span, diagnostics: &mut Diagnostics) -> Option<Level> {
    let found = LEVELS.iter().find(|(name, _)| *name == word).map(|(_, level)| *level);
    if found.is_none() {
        diagnostics.push(
            Diagnostic::fault(UNKNOWN_WORD, span, format!("`{word}` is no level")).help(
                nearest(word, LEVELS.iter().map(|(name, _)| *name))
                    .map_or_else(|| "levels: error, warning, info, off".into(), |name| format!("did you mean \"{name}\"?")),
            ),
        );
    }
    found
}

/// The theme `site.toml` names; it is needed before the site is resolved,
/// because the theme ships the profiles.
pub(super) fn theme_name(parsed: &[Parsed]) -> Option<String> {
    let file = parsed.iter().find(|file| file.path.as_str() == "site.toml")?;
    let Body::Toml(entries) = &file.body else { return None };
    let Raw::Table(site) = &raw::get(entries, "site")?.value.value else { return None };
    match &raw::get(site, "theme")?.value.value {
        Raw::Text(name) => Some(name.clone()),
        _ => None,
    }
}
