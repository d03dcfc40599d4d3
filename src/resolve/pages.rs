//! Markdown files become sections, questions, texts of records and free pages.

use std::collections::BTreeMap;

use super::check::Deferred;
use super::context::{Context, Ground};
use super::fields::Fields;
use super::gather::Text;
use crate::base::ids::{PageId, SectionId};
use crate::base::locale::{Lang, Localized};
use crate::base::path::unusable;
use crate::base::span::{FileId, Span, Spanned};
use crate::base::suggest::nearest;
use crate::base::value::Known;
use crate::diag::code::{BAD_FILE_NAME, BAD_ID, DUPLICATE_ID, TRANSLATION, UNKNOWN_FIELD};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::{Kind, TargetKind};
use crate::model::page::{Document, FreePage, FrontMatter, Section};
use crate::model::schema::{Field, Type};
use crate::parse::markdown::Allow;
use crate::parse::raw;

/// What the front matter of a translation may hold: what differs from language to language.
const OF_A_TRANSLATION: [&str; 3] = ["title", "slug", "former_slugs"];

const FRONT: &[Field] = &[
    Field { name: "title", ty: Type::Text, required: false },
    Field { name: "slug", ty: Type::Slug, required: false },
    Field { name: "former_slugs", ty: Type::Slugs, required: false },
    Field { name: "owner", ty: Type::Code, required: false },
    Field { name: "reviewed_on", ty: Type::Date, required: false },
    Field { name: "review_by", ty: Type::Date, required: false },
    Field { name: "evidence", ty: Type::Codes, required: false },
    Field { name: "draft", ty: Type::Boolean, required: false },
    Field { name: "allow", ty: Type::Table, required: false },
];

/// The sections of the profile and the investor questions of one cluster.
pub(super) fn sections(
    context: &Context<'_>,
    cluster: &str,
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> (BTreeMap<SectionId, Section>, BTreeMap<SectionId, Section>) {
    let mut sections = BTreeMap::new();
    for section in &context.profile.sections {
        if let Some(built) = section_of(context, cluster, &section.id, &section.id, deferred, diagnostics) {
            sections.insert(built.id.clone(), built);
        }
    }
    let mut questions = BTreeMap::new();
    for (id, _) in &context.profile.questions {
        if let Some(built) = section_of(context, cluster, id, &format!("questions/{id}"), deferred, diagnostics) {
            questions.insert(built.id.clone(), built);
        }
    }
    (sections, questions)
}

fn section_of(context: &Context<'_>, cluster: &str, id: &str, stem: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Option<Section> {
    let texts = context.gathered.home(Some(cluster)).texts.get(stem)?;
    let (body, allows) = document(context.ground(), Some(cluster), stem, texts, deferred, diagnostics);
    let front = front(context, Some(cluster), texts, &allows, deferred, diagnostics);
    let span = Span::new(texts.iter().find(|text| text.lang == Lang::DEFAULT).or(texts.first())?.file, 0..1);
    Some(Section { id: SectionId::parse(id).ok()?, front, body, span })
}

/// The text of a record, `actors/ID.md` or `events/ID.md`.
pub(super) fn body(context: &Context<'_>, cluster: &str, stem: &str, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Localized<Document> {
    let Some(texts) = context.gathered.home(Some(cluster)).texts.get(stem) else { return Localized::empty() };
    for text in texts {
        if let Some(entry) = text.page.front.first() {
            diagnostics.push(
                Diagnostic::fault(UNKNOWN_FIELD, entry.key.span, "the text of a record has no front matter")
                    .help("the fields of a record stand where it is defined; a file beside it holds text only"),
            );
        }
    }
    document(context.ground(), Some(cluster), stem, texts, deferred, diagnostics).0
}

/// Every file of a stem, resolved, and the rules that the original silences; the headings of
/// translations are compared.
pub(super) fn document(
    ground: Ground<'_>,
    cluster: Option<&str>,
    stem: &str,
    texts: &[Text<'_>],
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> (Localized<Document>, Vec<Allow>) {
    let (mut out, mut allows) = (Localized::empty(), Vec::new());
    let mut headings: Vec<Vec<Spanned<String>>> = Vec::new();
    for (index, text) in texts.iter().enumerate() {
        if let Some(first) = texts[..index].iter().find(|other| other.lang == text.lang) {
            diagnostics.push(
                Diagnostic::fault(DUPLICATE_ID, Span::new(text.file, 0..1), format!("`{stem}` is written twice in one language"))
                    .related(Span::new(first.file, 0..1), "the other file")
                    .help(format!("join the two: {} and {}", first.path, text.path)),
            );
        }
        let folder = text.path.folder().strip_prefix("content").unwrap_or("").trim_start_matches('/');
        let folder = if folder.is_empty() { String::new() } else { format!("{folder}/") };
        deferred.texts.push(text.file);
        let tree = text.page.text.read(text.file, ground.sources.text(text.file), diagnostics);
        let blocks = super::prose::blocks(ground, cluster, &folder, tree.blocks, deferred, diagnostics);
        super::prose::notes(ground, cluster, &tree.notes, diagnostics);
        headings.push(tree.headings);
        if text.lang == Lang::DEFAULT {
            allows.extend(tree.allows);
        }
        // A translation may say no more than what its page is called: its text falls back.
        if text.lang == Lang::DEFAULT || !blocks.is_empty() || text.page.front.is_empty() {
            out.set(text.lang, Document { blocks });
        }
    }
    if let Some(original) = texts.iter().position(|text| text.lang == Lang::DEFAULT) {
        for (text, own) in texts.iter().zip(&headings).filter(|(text, _)| text.lang != Lang::DEFAULT) {
            same_headings(ground, (&texts[original], &headings[original]), (text, own), diagnostics);
        }
    }
    (out, allows)
}

/// A translation keeps the ids of the original's headings. One that holds only
/// the claim and the limits is a part: the rest falls back, which readers see.
fn same_headings(
    ground: Ground<'_>,
    (original, wanted): (&Text<'_>, &[Spanned<String>]),
    (text, own): (&Text<'_>, &[Spanned<String>]),
    diagnostics: &mut Diagnostics,
) {
    let is_part = own.iter().all(|heading| heading.value == "limits");
    if is_part {
        return;
    }
    let source = ground.sources.text(original.file);
    for heading in wanted {
        if !own.iter().any(|other| other.value == heading.value) {
            let line = source.get(heading.span.range()).unwrap_or("").lines().next().unwrap_or("").to_owned();
            diagnostics.push(
                Diagnostic::fault(TRANSLATION, Span::new(text.file, 0..1), format!("the translation lacks the heading `{}`", heading.value))
                    .related(heading.span, "the heading of the original")
                    .help(format!("translate the line, and keep its id at the end: {}{{#{}}}", line.split("{#").next().unwrap_or(""), heading.value)),
            );
        }
    }
}

fn front(
    context: &Context<'_>,
    cluster: Option<&str>,
    texts: &[Text<'_>],
    allows: &[Allow],
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> FrontMatter {
    let mut out = FrontMatter::default();
    for text in texts {
        let span = Span::new(text.file, 0..1);
        let mut fields = Fields {
            context,
            cluster,
            path: format!("page.{}", text.path),
            entries: &text.page.front,
            span,
            deferred: &mut *deferred,
            diagnostics: &mut *diagnostics,
        };
        fields.check(FRONT, &[]);
        if let Some(title) = fields.code("title") {
            out.title.set(text.lang, title.value);
        }
        if let Some(slug) = fields.entry("slug").and_then(|entry| fields.slug_of(&entry.value)) {
            out.slugs.now.set(text.lang, slug);
        }
        let former = fields.slugs_in("former_slugs");
        if !former.is_empty() {
            out.slugs.former.set(text.lang, former);
        }
        if text.lang != Lang::DEFAULT {
            for entry in text
                .page
                .front
                .iter()
                .filter(|entry| !OF_A_TRANSLATION.contains(&entry.key.value.as_str()) && FRONT.iter().any(|field| field.name == entry.key.value))
            {
                fields.diagnostics.push(
                    Diagnostic::fault(TRANSLATION, entry.key.span, format!("`{}` stands in the original, not in a translation", entry.key.value))
                        .help("the front matter of a translation holds `title`, `slug` and `former_slugs` only"),
                );
            }
            continue;
        }
        out.owner = fields.code("owner").map(|owner| owner.value);
        out.reviewed_on = fields.date("reviewed_on").and_then(Known::into_value);
        out.review_by = fields.date("review_by").and_then(Known::into_value);
        out.draft = fields.boolean("draft").unwrap_or(false);
        for reference in fields.codes("evidence") {
            let (word, rest) = reference.value.split_once(':').unwrap_or(("", &reference.value));
            let Some(kind) = TargetKind::parse(word) else {
                out.evidence.extend(fields.reference(&reference, &Kind::ALL));
                continue;
            };
            match context.names.target(cluster, kind, rest) {
                Ok(target) => out.evidence.push(target),
                Err((message, help)) => {
                    fields.diagnostics.push(Diagnostic::fault(crate::diag::code::DANGLING_REFERENCE, reference.span, message).maybe_help(help));
                }
            }
        }
        if let Some((entries, _)) = fields.table("allow") {
            for entry in entries {
                if let raw::Raw::Text(reason) = &entry.value.value {
                    out.allow.insert(entry.key.value.clone(), reason.clone());
                }
            }
        }
    }
    out.allow.extend(allows.iter().map(|allow| (allow.rule.clone(), allow.reason.clone())));
    out
}

/// Markdown files of a cluster that nothing asks for.
pub(super) fn report_stray_texts(context: &Context<'_>, cluster: &str, diagnostics: &mut Diagnostics) {
    let home = context.gathered.home(Some(cluster));
    let mut known: Vec<String> = context.profile.sections.iter().map(|section| section.id.clone()).collect();
    known.extend(context.profile.questions.iter().map(|(id, _)| format!("questions/{id}")));
    for (kind, folder) in [(Kind::Actor, "actors"), (Kind::Event, "events")] {
        known.extend(home.records.get(&kind).into_iter().flat_map(|records| records.keys()).map(|id| format!("{folder}/{id}")));
    }
    for (stem, texts) in &home.texts {
        if known.iter().any(|name| name == stem) {
            continue;
        }
        for text in texts {
            // In the right folder the name alone is compared: the folder makes all names alike.
            let folder = stem.rsplit_once('/').map_or("", |(folder, _)| folder);
            let beside: Vec<&str> = known.iter().filter_map(|name| name.strip_prefix(folder)?.strip_prefix('/')).collect();
            let close = match stem.strip_prefix(&format!("{folder}/")).filter(|_| !folder.is_empty() && !beside.is_empty()) {
                Some(name) => nearest(name, beside).map(|name| format!("{folder}/{name}")),
                None => nearest(stem, known.iter().map(String::as_str)).map(str::to_owned),
            };
            let help = close.map(|name| format!("did you mean `{name}.md`?"));
            diagnostics.push(Diagnostic::file_fault(UNKNOWN_FIELD, text.path, format!("nothing is called `{stem}`")).maybe_help(help).help(format!(
                "a text is named after a section ({}), a question, an actor or an event",
                context.profile.sections.iter().map(|section| section.id.as_str()).collect::<Vec<_>>().join(", ")
            )));
        }
    }
}

/// Pages of `content/` outside the clusters: what stands above their texts, which the
/// [library](super::library) reads.
pub(super) fn free_pages(context: &Context<'_>, deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> Vec<FreePage> {
    let mut seen: BTreeMap<String, Span> = BTreeMap::new();
    let mut out = Vec::with_capacity(context.gathered.shared.texts.len());
    for (stem, texts) in &context.gathered.shared.texts {
        let page = free_page(context, stem, texts, deferred, diagnostics);
        let (path, file) = (&page.path, page.span);
        if let Some(other) = seen.insert(path.to_lowercase(), file) {
            diagnostics.push(
                Diagnostic::fault(DUPLICATE_ID, file, format!("the page `{path}` differs from another only in capitals"))
                    .related(other, "the other page")
                    .help("on many servers and disks both have one address: rename one of them"),
            );
        }
        if let Some(why) = unusable(path) {
            diagnostics.push(
                Diagnostic::file_fault(BAD_FILE_NAME, &context.sources.file(file.file).path, format!("the page cannot be a file on every system: {why}"))
                    .help("rename the file"),
            );
        }
        if let Some((name, made_of)) = context.gathered.own_pages().find(|(name, _)| path == name) {
            diagnostics.push(
                Diagnostic::fault(BAD_ID, file, format!("the site writes the page `{name}` itself, from its {made_of}")).help(if name == "glossary" {
                    "move the text into the terms, or rename the file"
                } else {
                    "rename the file"
                }),
            );
        }
        out.push(page);
    }
    out.sort_by(|a, b| a.path.cmp(&b.path));
    out
}

fn free_page(context: &Context<'_>, stem: &str, texts: &[Text<'_>], deferred: &mut Deferred, diagnostics: &mut Diagnostics) -> FreePage {
    let front = front(context, None, texts, &[], deferred, diagnostics);
    let (folder, name) = stem.rsplit_once('/').map_or(("", stem), |(folder, name)| (folder, name));
    let name = name.trim_start_matches('_');
    let path = if folder.is_empty() { name.to_owned() } else { format!("{folder}/{name}") };
    let first = texts.iter().find(|text| text.lang == Lang::DEFAULT).or(texts.first());
    let span = Span::new(first.map_or(FileId(0), |text| text.file), 0..1);
    let mut written = Localized::empty();
    for text in texts {
        let says_nothing = || context.sources.text(text.file).get(text.page.text.start()..).is_some_and(|text| text.trim().is_empty());
        if text.lang == Lang::DEFAULT || text.page.front.is_empty() || !says_nothing() {
            written.set(text.lang, ());
        }
    }
    FreePage { id: PageId::parse(&path).ok(), path, stem: stem.to_owned(), front, written, span }
}
