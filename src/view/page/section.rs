//! A section of the profile: question, claim, how it works, evidence, limits,
//! sources; and, below, what the records themselves say on the matter.
//! In: the section's text, if there is one. Out: its page.

use serde::Serialize;

use crate::base::locale::Lang;
use crate::model::kind::Target;
use crate::model::page::{Document, Section, whole};
use crate::model::profile::ProfileSection;
use crate::model::prose::{Block, Figure};
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{About, spoken};
use crate::view::page::chain::{self, StageRow};
use crate::view::page::embedding::{self, Embedding};
use crate::view::page::evidence::{self, EvidenceRow};
use crate::view::page::indicators::{self, IndicatorView};
use crate::view::page::jsonld;
use crate::view::page::resilience::{self, Resilience};
use crate::view::page::sources::{self, SignalView};
use crate::view::page::{PageView, finish};
use crate::view::passage::Passage;
use crate::view::rich::{Node, Rich};
use crate::view::routes::{self, Holds, Route};
use crate::view::sheet::Sheet;

/// The parts of a written explanation, ready for a page.
#[derive(Clone, Debug, Default, Serialize)]
pub struct Explanation {
    pub claim: Rich,
    pub body: Passage,
    pub limits_title: Rich,
    pub limits: Passage,
    pub evidence: Vec<EvidenceRow>,
    pub missing: bool,
    /// The text shows the value chain itself.
    pub has_chain: bool,
}

/// What the template of a section sees.
#[derive(Clone, Debug, Serialize)]
struct Body {
    id: String,
    layer: String,
    question: String,
    explanation: Explanation,
    indicators: Vec<IndicatorView>,
    chain: Vec<StageRow>,
    chain_drawing: Option<Drawing>,
    projects: Vec<ProjectRow>,
    mechanisms: Vec<MechanismRow>,
    signals: Vec<SignalView>,
    resilience: Option<Resilience>,
    embedding: Option<Embedding>,
    /// What all sections together tell, beside what is recorded.
    told: Option<String>,
    next: Option<(String, String)>,
    review_by: Option<String>,
}

#[derive(Clone, Debug, Serialize)]
struct ProjectRow {
    id: String,
    name: Rich,
    actors: Vec<Rich>,
    life: String,
    note: Rich,
    notes: Rich,
}

#[derive(Clone, Debug, Serialize)]
struct MechanismRow {
    id: String,
    kind: String,
    steps: Vec<Rich>,
    actors: Vec<Rich>,
    evidence: Vec<Rich>,
    not_established: Rich,
    notes: Rich,
}

/// The page of a section.
pub fn page<'a>(context: &Context<'a>, assets: &Assets, profile: &'a ProfileSection) -> PageView {
    let cluster = context.scope.cluster;
    let route = Route::Section(cluster.id.clone(), profile.id.clone());
    let mut sheet = Sheet::new(context.voice, route.clone());
    let written = cluster.sections.values().find(|section| section.id.as_str() == profile.id);
    let explanation = written.map_or_else(|| Explanation { missing: true, ..Explanation::default() }, |section| explain(context, &mut sheet, section));
    let title = context.words.maybe(&format!("section-{}", profile.id), &[]).unwrap_or_else(|| profile.id.clone());
    let own_title = written.map(|section| context.text(&section.front.title)).filter(|title| !title.is_empty());
    let question = context.words.maybe(&format!("section-{}-question", profile.id), &[]).unwrap_or_default();
    let holds = routes::holds(&profile.id);
    let body = Body {
        id: profile.id.clone(),
        layer: profile.layer.clone(),
        question: question.clone(),
        indicators: indicators::some(context, &mut sheet, &profile.indicators),
        chain: if holds.contains(&Holds::Stages) { chain::rows(context, &mut sheet) } else { Vec::new() },
        // The author may have put the chain into the text already.
        chain_drawing: if holds.contains(&Holds::Stages) && !explanation.has_chain { context.artist.chain(context, &sheet) } else { None },
        projects: if holds.contains(&Holds::Projects) { projects(context, &mut sheet) } else { Vec::new() },
        mechanisms: if holds.contains(&Holds::Mechanisms) { mechanisms(context, &mut sheet) } else { Vec::new() },
        signals: if holds.contains(&Holds::Signals) { sources::signals(context, &mut sheet) } else { Vec::new() },
        resilience: (profile.id == "resilience").then(|| resilience::of(context, &mut sheet)),
        embedding: (profile.id == "embedding").then(|| embedding::of(context, &mut sheet)),
        told: sheet.link(&Route::Told(context.scope.cluster.id.clone())),
        next: next(context, &sheet, profile),
        review_by: written.and_then(|section| section.front.review_by.as_ref()).map(|date| context.date(date)),
        explanation,
    };
    let (languages, fallback) = written.map(|section| spoken(&context.voice, &whole(&section.body))).unwrap_or_default();
    let description = if body.explanation.claim.is_empty() { question } else { body.explanation.claim.plain() };
    let about = About {
        kind: "section",
        name: own_title.as_ref().map_or(title.clone(), Rich::plain),
        heading: own_title.unwrap_or_else(|| Rich::text(title)),
        description,
        spoken: languages,
        fallback,
        reviewed: written.and_then(|section| section.front.reviewed_on.clone()),
        owner: written.and_then(|section| section.front.owner.clone()),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &body.id)],
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "section.html", &body)
}

/// Takes a written text apart and makes its parts ready. Each part falls back
/// on its own: a translation may hold the claim and the limits only.
pub fn explain<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, section: &'a Section) -> Explanation {
    let has = |wanted: fn(&Document) -> bool| part(context, section, wanted);
    let Some(any) = has(|_| true) else {
        return Explanation { missing: true, ..Explanation::default() };
    };
    let claim = claim(context, sheet, section);
    let (body_lang, whole) = has(|text| !text.anatomy().body.is_empty()).unwrap_or(any);
    let body = sheet.blocks(context, body_lang, whole.anatomy().body, 3);
    let has_chain = whole.anatomy().body.iter().any(|block| matches!(block, Block::Figure { figure, .. } if **figure == Figure::Chain));
    let evidence = evidence::rows(context, sheet, &targets(context, section));
    let (limits_lang, limited) = has(|text| !text.anatomy().limits.is_empty()).unwrap_or(any);
    let limits = sheet.blocks(context, limits_lang, limited.anatomy().limits, 3);
    let limits_title = limited.anatomy().limits_title.map(|words| sheet.words(context, limits_lang, words)).unwrap_or_default();
    Explanation { claim, body, limits_title, limits, evidence, missing: false, has_chain }
}

/// The claim of a section or question alone.
pub fn claim<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, section: &'a Section) -> Rich {
    let Some((lang, document)) = part(context, section, |text| text.anatomy().claim.is_some()) else { return Rich::default() };
    document.anatomy().claim.map(|words| sheet.words(context, lang, words)).unwrap_or_default()
}

/// The first text of the reader's chain of languages that has what is wanted:
/// a translation may hold a part only, and then the rest is the original's.
pub fn part<'a>(context: &Context<'a>, section: &'a Section, wanted: impl Fn(&Document) -> bool) -> Option<(Lang, &'a Document)> {
    let chain = context.voice.site.languages.chain(context.lang);
    chain.iter().filter_map(|&lang| section.body.get(lang).map(|document| (lang, document))).find(|(_, document)| wanted(document))
}

/// The records a section or question rests on. A translation of the claim alone
/// refers to nothing; it rests on what the original refers to.
pub fn targets(context: &Context<'_>, section: &Section) -> Vec<Target> {
    part(context, section, |document| !evidence::targets(section, document).is_empty())
        .map(|(_, document)| evidence::targets(section, document))
        .unwrap_or_default()
}

fn next(context: &Context<'_>, sheet: &Sheet<'_>, profile: &ProfileSection) -> Option<(String, String)> {
    let sections = &context.voice.site.profile.sections;
    let at = sections.iter().position(|section| section.id == profile.id)?;
    let next = sections.get(at + 1)?;
    let href = sheet.link(&Route::Section(context.scope.cluster.id.clone(), next.id.clone()))?;
    Some((context.words.maybe(&format!("section-{}", next.id), &[])?, href))
}

fn projects<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<ProjectRow> {
    context
        .scope
        .cluster
        .projects
        .values()
        .map(|project| ProjectRow {
            id: project.id.as_str().to_owned(),
            name: context.text(&project.name),
            actors: project.actors.iter().map(|id| sheet.actor(context, id)).collect(),
            life: sheet.lifespan(&project.life),
            note: sheet.prose(context, &project.common.note),
            notes: sheet.cite_sources(context, &project.common.sources),
        })
        .collect()
}

fn mechanisms<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<MechanismRow> {
    context
        .scope
        .cluster
        .mechanisms
        .values()
        .map(|mechanism| {
            let steps = match mechanism.steps.pick(&context.voice.site.languages, context.lang) {
                Some((lang, steps)) => steps.iter().map(|step| sheet.words(context, lang, step)).collect(),
                None => Vec::new(),
            };
            MechanismRow {
                id: mechanism.id.as_str().to_owned(),
                kind: context.words.maybe(&format!("mechanism-{}", mechanism.kind), &[]).unwrap_or_else(|| mechanism.kind.clone()),
                steps,
                actors: mechanism.actors.iter().map(|id| sheet.actor(context, id)).collect(),
                evidence: mechanism.evidence.iter().map(|target| named(context, sheet, target)).collect(),
                not_established: sheet.prose(context, &mechanism.not_established),
                notes: sheet.cite_sources(context, &mechanism.common.sources),
            }
        })
        .collect()
}

/// The name of what a reference leads to, linked.
pub fn named<'a>(context: &Context<'a>, sheet: &Sheet<'a>, target: &Target) -> Rich {
    use crate::model::kind::TargetKind;
    let here = context.toward(target);
    let words = match target.kind {
        TargetKind::Record(kind) => sheet.record_name(&here, kind, &target.id),
        TargetKind::Section => Rich::text(context.t(&format!("section-{}", target.id))),
        TargetKind::Question => Rich::text(context.t(&format!("question-{}", target.id))),
        TargetKind::Indicator => Rich::text(indicators::name(context, &target.id)),
        TargetKind::Page => Rich::text(target.id.clone()),
    };
    match sheet.target_link(context, target) {
        Some(href) => Rich(vec![Node::Link { href, words: words.0 }]),
        None => words,
    }
}
