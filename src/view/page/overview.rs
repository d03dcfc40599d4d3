//! The overview of a cluster: the claim, five answers, the label card, phases,
//! who does what, the layers in brief, risks and what is not known, whom to ask.
//! In: everything recorded and computed. Out: the page an investor reads first.

use serde::Serialize;

use crate::base::value::Known;
use crate::model::actor::Boundary;
use crate::model::fact::Fact;
use crate::model::kind::Kind;
use crate::model::relation::Family;
use crate::view::artist::Drawing;
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::{self, About, ContactView, spoken};
use crate::view::page::chain::{self, StageRow};
use crate::view::page::indicators::{self, IndicatorView};
use crate::view::page::{PageView, evidence, finish, jsonld, question, section};
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

#[derive(Clone, Debug, Serialize)]
struct Body {
    claim: Rich,
    rest: Rich,
    boundary: Rich,
    five: Vec<(String, Rich)>,
    card: Card,
    network: Option<Drawing>,
    network_href: Option<String>,
    answers: Vec<Answer>,
    phases: Vec<PhaseView>,
    undated: String,
    chain: Vec<StageRow>,
    layers: Vec<Layer>,
    risks: Vec<Risk>,
    disputes: Vec<Rich>,
    unknown: Vec<Rich>,
    contact: Option<ContactView>,
    aliases: Rich,
    classes: Vec<String>,
    /// The page that sets the clusters side by side, and the names of the others.
    compare: Option<(String, String)>,
}

#[derive(Clone, Debug, Serialize)]
struct Card {
    facts: Vec<CardFact>,
    indicators: Vec<IndicatorView>,
}

#[derive(Clone, Debug, Serialize)]
struct CardFact {
    label: Rich,
    href: Option<String>,
    detail: String,
    value: String,
    notes: Rich,
    spark: Option<Drawing>,
}

#[derive(Clone, Debug, Serialize)]
struct Answer {
    question: String,
    href: Option<String>,
    answer: Rich,
    firm: usize,
    weak: usize,
    /// Width of one square, so that many of them still fit.
    step: usize,
    evidence: String,
}

#[derive(Clone, Debug, Serialize)]
struct PhaseView {
    title: Rich,
    href: Option<String>,
    dates: String,
    summary: Rich,
    counts: String,
    drawing: Option<Drawing>,
}

#[derive(Clone, Debug, Serialize)]
struct Layer {
    title: String,
    question: String,
    href: Option<String>,
    claim: Rich,
}

#[derive(Clone, Debug, Serialize)]
struct Risk {
    title: String,
    href: Option<String>,
    words: Rich,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let mut sheet = Sheet::new(context.voice, Route::Overview(cluster.id.clone()));
    let summary = sheet.prose(context, &cluster.summary);
    let description = summary.plain();
    let (claim, rest) = split(summary);
    let rest = rest.then(sheet.cite_sources(context, &cluster.common.sources));
    let five = five(context, &mut sheet);
    let card = card(context, &mut sheet);
    let answers = answers(context, &mut sheet);
    let phases = phases(context, &mut sheet);
    let chain = chain::rows(context, &mut sheet);
    let layers = layers(context, &mut sheet);
    let risks = risks(context, &mut sheet);
    let disputes = disputes(context, &mut sheet);
    let contact = cluster.contact.as_ref().or(context.voice.site.config.contact.as_ref());
    let body = Body {
        claim,
        rest,
        boundary: sheet.prose(context, &cluster.boundary),
        five,
        card,
        network: context.artist.network(context, &sheet),
        network_href: sheet.link(&Route::Network(cluster.id.clone())),
        answers,
        phases,
        undated: context
            .computed()
            .filter(|computed| computed.evolution.undated_ties > 0)
            .map(|computed| context.say("phases-undated", &[("n", computed.evolution.undated_ties.into()), ("total", cluster.relations.len().into())]))
            .unwrap_or_default(),
        chain,
        layers,
        risks,
        disputes,
        unknown: unknown(context, &sheet),
        contact: contact.map(|contact| frame::contact_view(&context.voice, contact)),
        aliases: context.names(&cluster.also),
        classes: cluster.classes.clone(),
        compare: sheet.link(&Route::Compare).map(|href| (href, others(context))),
    };
    let files: Vec<String> = crate::view::page::data::FILES.iter().map(|(name, _)| crate::view::routes::Routes::data(&cluster.id, name)).collect();
    let (languages, fallback) = spoken(&context.voice, &cluster.summary);
    let about = About {
        kind: "overview",
        name: context.bare(&cluster.name),
        heading: context.text(&cluster.name),
        description,
        spoken: languages,
        fallback,
        jsonld: vec![jsonld::dataset(context, &sheet, &files)],
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "overview.html", &body)
}

fn others(context: &Context<'_>) -> String {
    let others = context.voice.site.clusters.values().filter(|cluster| cluster.id != context.scope.cluster.id);
    let names: Vec<String> = others.map(|cluster| context.bare(&cluster.name)).collect();
    context.say("compare-open-page", &[("clusters", context.format.and(&names).into())])
}

/// The first sentence, and what follows it.
pub fn split(rich: Rich) -> (Rich, Rich) {
    let (foreign, nodes) = match rich.0.as_slice() {
        [Node::Foreign { lang, dir, words }] => (Some((lang.clone(), dir.clone())), words.clone()),
        _ => (None, rich.0),
    };
    let mark = |nodes: Vec<Node>| match &foreign {
        Some((lang, dir)) if !nodes.is_empty() => Rich(vec![Node::Foreign { lang: lang.clone(), dir: dir.clone(), words: nodes }]),
        _ => Rich(nodes),
    };
    let mut claim = Vec::new();
    let mut nodes = nodes.into_iter();
    while let Some(node) = nodes.next() {
        if let Node::Text(text) = &node
            && let Some(at) = sentence_end(text)
        {
            let (first, second) = text.split_at(at);
            claim.push(Node::Text(first.to_owned()));
            let mut rest: Vec<Node> = nodes.collect();
            let second = second.trim_start();
            // The mark of a note belongs to the sentence it follows.
            if second.is_empty() && matches!(rest.first(), Some(Node::Notes { .. })) {
                claim.push(rest.remove(0));
            }
            if !second.is_empty() {
                rest.insert(0, Node::Text(second.to_owned()));
            }
            return (mark(claim), mark(rest));
        }
        claim.push(node);
    }
    (mark(claim), Rich::default())
}

fn sentence_end(text: &str) -> Option<usize> {
    let latin = [". ", ".\n", "? ", "! ", "؟ ", "। "].iter().filter_map(|stop| text.find(stop).map(|at| at + stop.len() - 1));
    let cjk = ["。", "！", "？"].iter().filter_map(|stop| text.find(stop).map(|at| at + stop.len()));
    latin.chain(cjk).min()
}

/// What, who, how linked, since when, limits: said from the records alone.
fn five<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<(String, Rich)> {
    let cluster = context.scope.cluster;
    let Some(computed) = context.computed() else { return Vec::new() };
    let counts = &computed.counts;
    let firms = |boundary_ok: bool, foreign: bool| {
        cluster
            .actors
            .values()
            .filter(|actor| actor.kind.is_firm() && actor.life.is_active(computed.as_of))
            .filter(|actor| (actor.boundary != Boundary::Outside) == boundary_ok && actor.is_foreign() == foreign)
            .count()
    };
    let mut out = Vec::new();
    let filled = computed.stages.iter().filter(|stage| !stage.is_support && !stage.core.is_empty()).count();
    let declared = computed.stages.iter().filter(|stage| !stage.is_support).count();
    if declared > 0 {
        out.push((context.t("five-what"), Rich::text(context.say("five-what-stages", &[("filled", filled.into()), ("declared", declared.into())]))));
    }
    out.push((
        context.t("five-who"),
        Rich::text(
            context.say("five-who-counts", &[("actors", counts.actors.into()), ("foreign", firms(true, true).into()), ("local", firms(true, false).into())]),
        ),
    ));
    let families: Vec<String> = Family::ALL
        .into_iter()
        .filter_map(|family| {
            let n = *counts.ties_by_family.get(&family)?;
            Some(context.say(&format!("family-count-{}", family.word()), &[("n", n.into())]))
        })
        .collect();
    if !families.is_empty() {
        let words = context.say("five-linked-counts", &[("ties", counts.ties.into()), ("families", context.format.and(&families).into())]);
        out.push((context.t("five-linked"), Rich::text(words)));
    }
    if let Some(first) = cluster.phases.first() {
        let begun = context.chronicle_start();
        let words =
            context.say("five-since-phases", &[("date", begun.unwrap_or_else(|| context.date(&first.since)).into()), ("n", cluster.phases.len().into())]);
        out.push((context.t("five-since"), Rich::text(words)));
    }
    let words = context.say(
        "five-limits-counts",
        &[
            ("undated", counts.undated.into()),
            ("unsourced", counts.unsourced.into()),
            ("undisclosed", counts.undisclosed.into()),
            ("disputed", counts.disputed_facts.into()),
        ],
    );
    let words = match sheet.link(&Route::Facts(cluster.id.clone())) {
        Some(_) => Rich::text(words),
        None => Rich::text(words),
    };
    out.push((context.t("five-limits"), words));
    out
}

impl Context<'_> {
    /// The date of the first event, in words.
    fn chronicle_start(&self) -> Option<String> {
        let first = self.scope.cluster.chronicle().into_iter().find(|event| matches!(event.date, Known::Value(_)))?;
        Some(self.known_date(&first.date))
    }
}

/// Headline facts (the longest series) and the profile's headline indicators.
fn card<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Card {
    let profile = &context.voice.site.profile;
    let named: Vec<&'a Fact> = profile.headline.iter().filter_map(|id| id.strip_prefix("fact:")).filter_map(|id| context.scope.cluster.facts.get(id)).collect();
    let mut series: Vec<&'a Fact> =
        context.scope.cluster.facts.values().filter(|fact| fact.is_series && fact.superseded_by.is_none() && fact.points.len() > 2).collect();
    series.sort_by(|a, b| b.points.len().cmp(&a.points.len()).then_with(|| a.id.cmp(&b.id)));
    let chosen = if named.is_empty() { series.into_iter().take(3).collect() } else { named };
    let facts = chosen.into_iter().filter_map(|fact| card_fact(context, sheet, fact)).collect();
    Card { facts, indicators: indicators::some(context, sheet, &profile.headline) }
}

fn card_fact<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>, fact: &'a Fact) -> Option<CardFact> {
    let point = crate::view::facts::point(fact, None)?;
    let mut detail = vec![context.known_date(&point.date)];
    detail.extend(context.progress(crate::view::facts::progress_of(fact, point)));
    if !point.versions.is_empty() {
        detail.push(context.t("sources-differ"));
    }
    let of = context.bare(&fact.of);
    if !of.is_empty() {
        detail.push(context.say("of-base", &[("base", of.into())]));
    }
    Some(CardFact {
        label: context.text(&fact.label),
        href: sheet.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{}", fact.id)),
        detail: detail.join(" · "),
        value: context.amount(&point.value, fact.unit.as_ref()),
        notes: sheet.point_notes(context, fact, Some(point)),
        spark: context.artist.spark(context, &fact.id),
    })
}

fn answers<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<Answer> {
    let cluster = context.scope.cluster;
    let mut out = Vec::new();
    for (id, _) in &context.voice.site.profile.questions {
        let Some(written) = cluster.questions.values().find(|section| section.id.as_str() == id) else { continue };
        let answer = section::claim(context, sheet, written);
        let targets = section::targets(context, written);
        let levels: Vec<&'static str> = targets.iter().filter_map(|target| Some(evidence::strength_of(context, target)?.0)).collect();
        let firm = levels.iter().filter(|level| **level == "many").count();
        let weak = levels.len() - firm;
        out.push(Answer {
            question: question::title(context, id),
            href: sheet.link(&Route::Question(cluster.id.clone(), id.clone())),
            answer,
            firm,
            weak,
            step: (140 / levels.len().max(1)).min(12),
            evidence: context.say("answer-evidence", &[("n", levels.len().into()), ("firm", firm.into())]),
        });
    }
    out
}

fn phases<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<PhaseView> {
    let cluster = context.scope.cluster;
    let computed = context.computed();
    let mut out = Vec::new();
    for phase in &cluster.phases {
        let stats = computed.and_then(|computed| computed.evolution.phases.iter().find(|stats| stats.phase == phase.id));
        out.push(PhaseView {
            title: context.text(&phase.title),
            href: sheet.anchor(&Route::Timeline(cluster.id.clone()), &format!("phase-{}", phase.id)),
            dates: context.phase_dates(phase),
            summary: sheet.prose(context, &phase.summary),
            counts: stats
                .map(|stats| context.say("phase-ties", &[("begun", stats.slice.ties_begun.into()), ("ties", stats.slice.ties.into())]))
                .unwrap_or_default(),
            drawing: context.artist.phase(context, sheet, &phase.id),
        });
    }
    out
}

fn layers<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<Layer> {
    let cluster = context.scope.cluster;
    let mut out = Vec::new();
    for profile in &context.voice.site.profile.sections {
        let written = cluster.sections.values().find(|section| section.id.as_str() == profile.id);
        let href = sheet.link(&Route::Section(cluster.id.clone(), profile.id.clone()));
        if written.is_none() && href.is_none() {
            continue;
        }
        let claim = written.map(|section| section::claim(context, sheet, section)).unwrap_or_default();
        out.push(Layer {
            title: context.words.maybe(&format!("section-{}", profile.id), &[]).unwrap_or_else(|| profile.id.clone()),
            question: context.words.maybe(&format!("section-{}-question", profile.id), &[]).unwrap_or_default(),
            href,
            claim,
        });
    }
    out
}

/// The first limits of each section, and empty stages.
fn risks<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<Risk> {
    let cluster = context.scope.cluster;
    let mut out = Vec::new();
    for profile in &context.voice.site.profile.sections {
        let Some(written) = cluster.sections.values().find(|section| section.id.as_str() == profile.id) else { continue };
        let Some((lang, document)) = section::part(context, written, |document| !document.anatomy().limits.is_empty()) else { continue };
        let first = document.anatomy().limits.iter().find_map(|block| match block {
            crate::model::prose::Block::List { items, .. } => items.first().and_then(|item| item.first()),
            crate::model::prose::Block::Paragraph(_) => Some(block),
            _ => None,
        });
        let Some(crate::model::prose::Block::Paragraph(words)) = first else { continue };
        out.push(Risk {
            title: context.words.maybe(&format!("section-{}", profile.id), &[]).unwrap_or_else(|| profile.id.clone()),
            href: sheet.anchor(&Route::Section(cluster.id.clone(), profile.id.clone()), "limits"),
            words: sheet.words(context, lang, words),
        });
    }
    out
}

fn disputes<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<Rich> {
    let mut out = Vec::new();
    for fact in context.scope.cluster.facts.values() {
        let Some(point) = fact.points.iter().rev().find(|point| !point.versions.is_empty()) else { continue };
        if out.len() == 6 {
            break;
        }
        let label = context.text(&fact.label);
        let mut words = match sheet.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{}", fact.id)) {
            Some(href) => Rich(vec![Node::Link { href, words: label.0 }]),
            None => label,
        };
        words = words.then_text(context.t("join-colon"));
        words.0.push(Node::Value(vec![Node::Text(context.amount(&point.value, fact.unit.as_ref()))]));
        out.push(words.then(sheet.point_notes(context, fact, Some(point))));
    }
    out
}

/// What somebody looked for and did not find, and stages that nobody fills.
fn unknown<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Vec<Rich> {
    let cluster = context.scope.cluster;
    let mut out = Vec::new();
    for fact in cluster.facts.values() {
        if fact.latest().is_some_and(|point| point.value.is_unknown()) {
            let label = sheet.record_name(context, Kind::Fact, fact.id.as_str());
            out.push(match sheet.anchor(&Route::Facts(cluster.id.clone()), &format!("fact-{}", fact.id)) {
                Some(href) => Rich(vec![Node::Link { href, words: label.0 }]),
                None => label,
            });
        }
    }
    for mechanism in cluster.mechanisms.values() {
        if !mechanism.not_established.is_empty() {
            let kind = context.words.maybe(&format!("mechanism-{}", mechanism.kind), &[]).unwrap_or_else(|| mechanism.kind.clone());
            let words = Rich::text(context.say("unknown-mechanism", &[("kind", kind.into())]));
            let place = |section: &str| sheet.anchor(&Route::Section(cluster.id.clone(), section.into()), &format!("mechanism-{}", mechanism.id));
            out.push(match place("mechanisms").or_else(|| place("connectivity")) {
                Some(href) => Rich(vec![Node::Link { href, words: words.0 }]),
                None => words,
            });
        }
    }
    out.truncate(8);
    out
}
