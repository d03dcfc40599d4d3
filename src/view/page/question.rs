//! One of the five investor questions: the answer in a sentence, what it rests
//! on, the page that goes deeper.

use serde::Serialize;

use crate::model::kind::TargetKind;
use crate::model::page::{Document, Section, each_inline};
use crate::model::prose::Block;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{About, spoken};
use crate::view::page::section::{self, Explanation};
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

#[derive(Clone, Debug, Serialize)]
struct Body {
    explanation: Explanation,
    deeper: Option<(String, String)>,
    others: Vec<(String, String)>,
    review_by: Option<String>,
}

/// The words of a question.
pub fn title(context: &Context<'_>, id: &str) -> String {
    context.words.maybe(&format!("question-{id}"), &[]).unwrap_or_else(|| id.to_owned())
}

/// Whether the last words of a text lead to a section.
fn leads_on(text: &Document) -> bool {
    let last = text.anatomy().body.iter().rev().find(|block| !matches!(block, Block::Footnote { .. }));
    let mut found = false;
    each_inline(last.map_or(&[], std::slice::from_ref), &mut |inline| found |= inline.target().is_some_and(|target| target.kind == TargetKind::Section));
    found
}

/// The page of a question.
pub fn page<'a>(context: &Context<'a>, assets: &Assets, question: &'a Section) -> PageView {
    let cluster = context.scope.cluster;
    let id = question.id.as_str();
    let mut sheet = Sheet::new(context.voice, Route::Question(cluster.id.clone(), id.to_owned()));
    let explanation = section::explain(context, &mut sheet, question);
    // Where the text itself leads on to a section, a second pointer would only compete with it.
    let has_own = section::part(context, question, |text| !text.anatomy().body.is_empty()).is_some_and(|(_, text)| leads_on(text));
    let deeper = context.voice.site.profile.questions.iter().find(|(known, _)| known == id && !has_own).and_then(|(_, section)| {
        let href = sheet.link(&Route::Section(cluster.id.clone(), section.clone()))?;
        Some((context.words.maybe(&format!("section-{section}"), &[])?, href))
    });
    let others = context
        .voice
        .site
        .profile
        .questions
        .iter()
        .filter(|(other, _)| other != id)
        .filter_map(|(other, _)| Some((title(context, other), sheet.link(&Route::Question(cluster.id.clone(), other.clone()))?)))
        .collect();
    let own_title = context.text(&question.front.title);
    let name = title(context, id);
    let (languages, fallback) = spoken(&context.voice, &crate::model::page::whole(&question.body));
    let about = About {
        kind: "question",
        heading: if own_title.is_empty() { Rich::text(name.clone()) } else { own_title },
        description: explanation.claim.plain(),
        spoken: languages,
        fallback,
        reviewed: question.front.reviewed_on.clone(),
        owner: question.front.owner.clone(),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    let review_by = question.front.review_by.as_ref().map(|date| context.date(date));
    finish(sheet, Some(context), assets, about, "question.html", &Body { explanation, deeper, others, review_by })
}
