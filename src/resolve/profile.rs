//! The explanation profile: the theme's, or the site's own in `profiles/NAME.toml`.

use crate::base::ids;
use crate::base::span::{FileId, Spanned};
use crate::base::suggest::nearest;
use crate::diag::code::{BAD_ID, DANGLING_REFERENCE, MISSING_FIELD, MISSING_FILE, UNKNOWN_FIELD, WRONG_TYPE};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::profile::{Profile, ProfileSection};
use crate::parse::raw::{self, Entry, Raw};
use crate::parse::{Body, Parsed};

const SECTION: [&str; 6] = ["id", "layer", "covers", "indicators", "evidence", "max_words"];
const TOP: [&str; 3] = ["section", "questions", "headline"];

/// Finds and reads the profile `site.toml` names.
pub(super) fn profile(parsed: &[Parsed], theme: &[(&str, &str)], diagnostics: &mut Diagnostics) -> Profile {
    let name = wanted(parsed);
    let id = name.as_ref().map_or("ecosystem", |name| name.value.as_str());
    let own = parsed.iter().find(|file| file.path.as_str() == format!("profiles/{id}.toml"));
    if let Some(Parsed { body: Body::Toml(entries), .. }) = own {
        return read(id, entries, diagnostics);
    }
    if let Some((_, text)) = theme.iter().find(|(name, _)| *name == id) {
        // The theme's own file is checked by a test: its faults are ours.
        let mut ours = Diagnostics::default();
        let entries = crate::parse::toml::document(FileId(0), text, &mut ours).entries;
        return read(id, &entries, &mut ours);
    }
    if let Some(name) = &name {
        let known = theme.iter().map(|(name, _)| *name);
        diagnostics.push(
            Diagnostic::fault(MISSING_FILE, name.span, format!("there is no profile `{id}`"))
                .maybe_help(nearest(id, known).map(|name| format!("did you mean \"{name}\"?")))
                .help(format!("a profile of your own stands in profiles/{id}.toml")),
        );
    }
    Profile { id: id.to_owned(), sections: Vec::new(), questions: Vec::new(), headline: Vec::new() }
}

fn wanted(parsed: &[Parsed]) -> Option<Spanned<String>> {
    let file = parsed.iter().find(|file| file.path.as_str() == "site.toml")?;
    let Body::Toml(entries) = &file.body else { return None };
    let Raw::Table(site) = &raw::get(entries, "site")?.value.value else { return None };
    let entry = raw::get(site, "profile")?;
    match &entry.value.value {
        Raw::Text(text) => Some(Spanned::new(text.clone(), entry.value.span)),
        _ => None,
    }
}

fn read(id: &str, entries: &[Entry], diagnostics: &mut Diagnostics) -> Profile {
    unknown(entries, &TOP, diagnostics);
    let mut sections = Vec::new();
    if let Some(Entry { value: Spanned { value: Raw::List(list), .. }, .. }) = raw::get(entries, "section") {
        for item in list {
            let Raw::Table(fields) = &item.value else { continue };
            unknown(fields, &SECTION, diagnostics);
            if let Some(entry) = raw::get(fields, "max_words").filter(|entry| !matches!(entry.value.value, Raw::Integer(_))) {
                diagnostics.push(Diagnostic::fault(WRONG_TYPE, entry.value.span, "`max_words` is a whole number").help("write max_words = 600"));
            }
            sections.push(ProfileSection {
                id: text(fields, "id").unwrap_or_default(),
                layer: text(fields, "layer").unwrap_or_default(),
                covers: texts(fields, "covers"),
                indicators: texts(fields, "indicators"),
                evidence: texts(fields, "evidence"),
                max_words: match raw::get(fields, "max_words").map(|entry| &entry.value.value) {
                    Some(Raw::Integer(number)) => number.parse().unwrap_or(0),
                    _ => 0,
                },
            });
        }
    }
    let questions = match raw::get(entries, "questions").map(|entry| &entry.value.value) {
        Some(Raw::Table(pairs)) => pairs
            .iter()
            .filter_map(|pair| match &pair.value.value {
                Raw::Text(section) => Some((pair.key.value.clone(), section.clone())),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    };
    known_sections(entries, &sections, diagnostics);
    Profile { id: id.to_owned(), sections, questions, headline: texts(entries, "headline") }
}

/// Sections have ids, and questions lead to them.
fn known_sections(entries: &[Entry], sections: &[ProfileSection], diagnostics: &mut Diagnostics) {
    if let Some(Entry { value: Spanned { value: Raw::List(list), .. }, .. }) = raw::get(entries, "section") {
        for item in list {
            let Raw::Table(fields) = &item.value else { continue };
            match text(fields, "id").map(|id| (ids::check(&id), id)) {
                None => diagnostics.push(Diagnostic::fault(MISSING_FIELD, item.span, "this section has no id").help("add a line: id = \"structure\"")),
                Some((Err(fault), id)) => {
                    let (message, help) = fault.words();
                    diagnostics.push(Diagnostic::fault(BAD_ID, item.span, format!("`{id}` is no id: {message}")).maybe_help(help));
                }
                Some((Ok(()), _)) => {}
            }
        }
    }
    if let Some(Entry { value: Spanned { value: Raw::Table(pairs), .. }, .. }) = raw::get(entries, "questions") {
        for pair in pairs {
            let Raw::Text(id) = &pair.value.value else { continue };
            if !sections.iter().any(|section| section.id == *id) {
                let known = sections.iter().map(|section| section.id.as_str());
                diagnostics.push(
                    Diagnostic::fault(DANGLING_REFERENCE, pair.value.span, format!("this profile has no section `{id}`"))
                        .maybe_help(nearest(id, known).map(|name| format!("did you mean \"{name}\"?"))),
                );
            }
        }
    }
}

fn unknown(entries: &[Entry], known: &[&str], diagnostics: &mut Diagnostics) {
    for entry in entries.iter().filter(|entry| !known.contains(&entry.key.value.as_str())) {
        diagnostics.push(
            Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, format!("a profile has no `{}`", entry.key.value))
                .maybe_help(nearest(&entry.key.value, known.iter().copied()).map(|name| format!("did you mean `{name}`?"))),
        );
    }
}

fn text(entries: &[Entry], name: &str) -> Option<String> {
    match &raw::get(entries, name)?.value.value {
        Raw::Text(text) => Some(text.clone()),
        _ => None,
    }
}

fn texts(entries: &[Entry], name: &str) -> Vec<String> {
    match raw::get(entries, name).map(|entry| &entry.value.value) {
        Some(Raw::List(list)) => list
            .iter()
            .filter_map(|item| match &item.value {
                Raw::Text(text) => Some(text.clone()),
                _ => None,
            })
            .collect(),
        _ => Vec::new(),
    }
}
