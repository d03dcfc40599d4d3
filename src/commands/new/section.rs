//! The text of a section or question, and its translation.
//!
//! In: the id, and a language or none. Out: one Markdown file. A new text holds
//! the guiding questions as comments, a line for the claim and the heading of
//! the limits. A translation begins as a copy of the original, so that
//! headings, ids and references are in place and only words are replaced.

use super::shelf::{Shelf, languages};
use super::typed::Typed;
use super::{Addition, usage};
use crate::base::locale::{Lang, Languages, Locale};
use crate::base::suggest::nearest;
use crate::commands::Failure;
use crate::parse::{self, Body, raw};
use crate::resolve;
use crate::sources::theme::Theme;
use crate::sources::{Content, Sources};
use crate::view::strings::Catalogue;

/// Makes a text or a translation of one.
pub(super) fn add(folder: &str, typed: &Typed, sources: &Sources) -> Result<Addition, Failure> {
    let shelf = Shelf::new(sources, typed.one("cluster"))?;
    let (sections, questions) = profile(sources);
    // Messages say `new section ID` of both.
    let folder = if typed.words.first().is_some_and(|id| questions.contains(id)) { "questions/" } else { folder };
    let known: Vec<&str> =
        if folder.is_empty() { sections.iter().map(|(id, _)| id.as_str()).collect() } else { questions.iter().map(String::as_str).collect() };
    let what = if folder.is_empty() { "section" } else { "question" };
    let Some(id) = typed.words.first() else {
        return Err(Failure::Usage(usage(format!("which {what}?")).help(format!("the profile has: {}", known.join(", ")))));
    };
    if !known.contains(&id.as_str()) {
        let error = usage(format!("the profile has no {what} `{id}`"));
        let error = match nearest(id, known.iter().copied()) {
            Some(near) => error.help(format!("did you mean `{near}`?")),
            None => error,
        };
        return Err(Failure::Usage(error.help(format!("it has: {}", known.join(", ")))));
    }
    let stem = format!("{}/{folder}{id}", shelf.folder());
    let original = format!("{stem}.md");
    let default = shelf.languages.first().map(String::as_str);
    let lang = typed.one("lang").filter(|lang| Some(*lang) != default);
    if let Some(lang) = lang
        && !shelf.languages.iter().any(|known| known == lang)
    {
        return Err(Failure::Usage(
            usage(format!("`{lang}` is not a language of the site")).help(format!("languages in site.toml: {}", shelf.languages.join(", "))),
        ));
    }
    let path = lang.map_or_else(|| original.clone(), |lang| format!("{stem}.{lang}.md"));
    if shelf.texts.contains(&path) {
        return Err(Failure::Usage(usage(format!("`{path}` exists already")).help("open it in your editor")));
    }
    let text = match lang {
        None => {
            let covers = sections.iter().find(|(section, _)| section == id && folder.is_empty()).map_or(&[][..], |(_, covers)| covers);
            stub(id, covers, folder.is_empty(), &words(sources, default))
        }
        Some(_) => match sources.find(&original).map(|(_, file)| &file.content) {
            Some(Content::Text(text)) => translation(text),
            _ => {
                return Err(Failure::Usage(
                    usage(format!("there is no `{original}` to translate")).help(format!("write the original first: narrarium new {what} {id}")),
                ));
            }
        },
    };
    Ok(Addition { path, bytes: text.into_bytes(), what: if lang.is_some() { "began the translation" } else { "began" }.to_owned() })
}

/// The words of the site's theme in the language that texts are written in.
pub(super) fn words(sources: &Sources, lang: Option<&str>) -> Catalogue {
    let theme = Theme::load(sources, &resolve::theme_name(&parse::files(sources).0));
    let locale = lang.and_then(Locale::parse).or_else(|| Locale::parse("en"));
    Catalogue::load(&theme, &Languages::new(locale.into_iter().collect(), &[])).0
}

/// A text as a draft. The guiding questions are the theme's: `section-ID-question`,
/// `question-ID`, and `covers-WORD` for each word of `covers`; an id of a profile
/// of one's own that has no words there gets none.
pub(super) fn stub(id: &str, covers: &[String], has_limits: bool, words: &Catalogue) -> String {
    let find = |key: String| words.words(Lang::DEFAULT).maybe(&key, &[]);
    let mut out = "+++\ndraft = true\n+++\n\n".to_owned();
    if let Some(question) = find(if has_limits { format!("section-{id}-question") } else { format!("question-{id}") }) {
        out.push_str(&format!("<!-- {question} -->\n\n"));
    }
    out.push_str("To be written: the claim, one sentence that answers the question.\n\n<!-- Below, how it works, with references: [Acme](actor:acme), [=](fact:exports@latest), [^source#p1]. -->\n\n");
    for words in covers.iter().filter_map(|word| find(format!("covers-{word}"))) {
        out.push_str(&format!("<!-- {words} -->\n\n"));
    }
    if has_limits {
        out.push_str("## Limits {#limits}\n\n- To be written: what is not known, one item each.\n");
    }
    out
}

/// The original without its front matter, every heading with its id.
fn translation(text: &str) -> String {
    let body = text.strip_prefix("+++").and_then(|rest| rest.split_once("\n+++")).map_or(text, |(_, body)| body.trim_start_matches(['\r', '\n']));
    let mut out = String::new();
    let mut in_code = false;
    for line in body.split_inclusive('\n') {
        let plain = line.trim_end();
        in_code ^= plain.trim_start().starts_with("```");
        let words = plain.trim_start_matches('#');
        if !in_code && plain.starts_with('#') && words.starts_with(' ') && !plain.ends_with('}') {
            let ending = &line[plain.len()..];
            out.push_str(&format!("{plain} {{#{}}}{ending}", crate::base::slug::anchor(words)));
        } else {
            out.push_str(line);
        }
    }
    out
}

/// Sections with what they cover, and questions, of the profile the site uses.
pub(super) fn profile(sources: &Sources) -> (Vec<(String, Vec<String>)>, Vec<String>) {
    let (parsed, _) = parse::files(sources);
    let name = parsed
        .iter()
        .find(|file| file.path.as_str() == "site.toml")
        .and_then(|file| if let Body::Toml(entries) = &file.body { raw::get(entries, "site") } else { None })
        .and_then(|site| if let raw::Raw::Table(fields) = &site.value.value { raw::get(fields, "profile") } else { None })
        .and_then(|entry| if let raw::Raw::Text(name) = &entry.value.value { Some(name.clone()) } else { None })
        .unwrap_or_else(|| "ecosystem".to_owned());
    let own = sources.find(&format!("profiles/{name}.toml")).map(|(id, _)| sources.text(id).to_owned());
    let theme = Theme::load(sources, &resolve::theme_name(&parsed));
    let text = own.or_else(|| theme.file(&format!("profiles/{name}.toml")).map(|file| file.text().to_owned())).unwrap_or_default();
    let Ok(profile) = text.parse::<toml_edit::DocumentMut>() else { return (Vec::new(), Vec::new()) };
    let texts = |item: Option<&toml_edit::Item>| -> Vec<String> {
        item.and_then(toml_edit::Item::as_array).map(|list| list.iter().filter_map(toml_edit::Value::as_str).map(str::to_owned).collect()).unwrap_or_default()
    };
    let sections = profile
        .get("section")
        .and_then(toml_edit::Item::as_array_of_tables)
        .map(|tables| tables.iter().filter_map(|table| Some((table.get("id")?.as_str()?.to_owned(), texts(table.get("covers"))))).collect());
    let questions = profile.get("questions").and_then(toml_edit::Item::as_table).map(|table| table.iter().map(|(id, _)| id.to_owned()).collect());
    (sections.unwrap_or_default(), questions.unwrap_or_default())
}

/// The languages of the site, the default one first.
pub(super) fn site_languages(sources: &Sources) -> Vec<String> {
    languages(&parse::files(sources).0)
}
