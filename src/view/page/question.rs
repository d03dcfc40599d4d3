//! One of the five investor questions: the answer in a sentence, what it rests
//! on, the page that goes deeper.

use serde::Serialize;

use crate::model::page::Section;
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

/// The page of a question.
pub fn page<'a>(context: &Context<'a>, assets: &Assets, question: &'a Section) -> PageView {
    let cluster = context.scope.cluster;
    let id = question.id.as_str();
    let mut sheet = Sheet::new(context.voice, Route::Question(cluster.id.clone(), id.to_owned()));
    let explanation = section::explain(context, &mut sheet, question);
    let deeper = context.voice.site.profile.questions.iter().find(|(known, _)| known == id).and_then(|(_, section)| {
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
        reviewed: question.front.reviewed_on.as_ref().map(|date| context.date(date)),
        owner: question.front.owner.clone(),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    let review_by = question.front.review_by.as_ref().map(|date| context.date(date));
    finish(sheet, Some(context), assets, about, "question.html", &Body { explanation, deeper, others, review_by })
}
