//! Prose of the model, made ready for one page: references become links from
//! where the page stands, a record's own words become words, citations become
//! numbered notes.
//!
//! In: running text of the model. Out: [`Rich`], or what a sink makes of it. A reference whose
//! page is not built stays plain words.

use crate::base::ids::{ActorId, EventId, FactId, PhaseId, StageId, TermId};
use crate::base::locale::Lang;
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::prose::{Inline, Reference};
use crate::model::record::Prose;
use crate::view::context::Context;
use crate::view::rich::{Node, Rich};
use crate::view::routes::{Route, relative};
use crate::view::sheet::Sheet;

/// Where running text goes.
pub(in crate::view) trait Sink {
    fn text(&mut self, words: &str);
    fn code(&mut self, words: &str);
    fn line_break(&mut self);
    /// What is made in the same way wherever it stands: a value, marks of notes.
    fn nodes(&mut self, nodes: Vec<Node>);
    /// Everything up to its [`Sink::close`] stands in the frame.
    fn open(&mut self, frame: Frame);
    fn close(&mut self);
}

/// What may stand around words.
pub(in crate::view) enum Frame {
    Em,
    Strong,
    Strike,
    Link(String),
    External(String),
}

/// Running text as nodes, for whoever puts it together with other words.
#[derive(Default)]
struct Nodes {
    out: Vec<Node>,
    /// Open frames, each with what stands before it.
    open: Vec<(Frame, Vec<Node>)>,
}

impl Sink for Nodes {
    fn text(&mut self, words: &str) {
        self.out.push(Node::Text(words.to_owned()));
    }

    fn code(&mut self, words: &str) {
        self.out.push(Node::Code(words.to_owned()));
    }

    fn line_break(&mut self) {
        self.out.push(Node::Break);
    }

    fn nodes(&mut self, nodes: Vec<Node>) {
        self.out.extend(nodes);
    }

    fn open(&mut self, frame: Frame) {
        self.open.push((frame, std::mem::take(&mut self.out)));
    }

    fn close(&mut self) {
        let Some((frame, before)) = self.open.pop() else { return };
        let words = std::mem::replace(&mut self.out, before);
        self.out.push(match frame {
            Frame::Em => Node::Em(words),
            Frame::Strong => Node::Strong(words),
            Frame::Strike => Node::Strike(words),
            Frame::Link(href) => Node::Link { href, words },
            Frame::External(href) => Node::External { href, words },
        });
    }
}

impl<'a> Sheet<'a> {
    /// A prose field in the reader's language, or marked as another one.
    pub fn prose(&mut self, context: &Context<'a>, prose: &'a Prose) -> Rich {
        match prose.pick(&context.site.languages, context.lang) {
            Some((lang, words)) => self.words(context, lang, words),
            None => Rich::default(),
        }
    }

    /// Inline prose in its own language, numbers and names included, and marked
    /// where that is not the page's.
    pub fn words(&mut self, context: &Context<'a>, lang: Lang, words: &[Inline<Reference>]) -> Rich {
        let mut nodes = Nodes::default();
        self.inlines(&context.speaking(lang), words, &mut nodes);
        self.voice.marked(lang, nodes.out)
    }

    /// Running text: into nodes, or straight into markup.
    pub(in crate::view) fn inlines(&mut self, context: &Context<'a>, words: &[Inline<Reference>], out: &mut impl Sink) {
        for word in words {
            match word {
                Inline::Text(text) => out.text(text),
                Inline::Code(text) => out.code(text),
                Inline::Emphasis(inner) => self.framed(context, Some(Frame::Em), inner, out),
                Inline::Strong(inner) => self.framed(context, Some(Frame::Strong), inner, out),
                Inline::Strike(inner) => self.framed(context, Some(Frame::Strike), inner, out),
                Inline::Link { to, words } => {
                    let frame = match &**to {
                        Reference::Target(target) => self.target_link(context, target).map(Frame::Link),
                        Reference::External(url) => Some(Frame::External(url.clone())),
                        Reference::File(path) => Some(Frame::Link(relative(&self.path, path))),
                        Reference::Anchor(id) => Some(Frame::Link(format!("#{id}"))),
                    };
                    self.framed(context, frame, words, out);
                    if let Reference::Target(target) = &**to {
                        out.nodes(self.target_note(context, target));
                    }
                }
                Inline::OwnWords { of } => out.nodes(self.own_words(context, of)),
                Inline::Citation { source, locator } => out.nodes(self.cite_source(context, source, locator.as_deref()).0),
                Inline::Footnote(label) => {
                    out.open(Frame::Link(format!("#fn-{label}")));
                    out.text(&format!("[{label}]"));
                    out.close();
                }
                Inline::SoftBreak => out.text(" "),
                Inline::HardBreak => out.line_break(),
            }
        }
    }

    fn framed(&mut self, context: &Context<'a>, frame: Option<Frame>, words: &[Inline<Reference>], out: &mut impl Sink) {
        let Some(frame) = frame else { return self.inlines(context, words, out) };
        out.open(frame);
        self.inlines(context, words, out);
        out.close();
    }

    /// A link to a fact carries its evidence along, and one to a source is a note itself.
    fn target_note(&mut self, context: &Context<'a>, target: &Target) -> Vec<Node> {
        let TargetKind::Record(Kind::Fact) = target.kind else { return Vec::new() };
        let context = context.toward(target);
        match FactId::parse(&target.id).ok().and_then(|id| context.scope.fact(&id)) {
            Some(fact) => self.fact_marks(&context, fact, target.detail.as_deref()),
            None => Vec::new(),
        }
    }

    /// The link to what a reference leads to; none when its page is not built.
    pub fn target_link(&self, context: &Context<'a>, target: &Target) -> Option<String> {
        let here = context.toward(target);
        let cluster = here.scope.cluster.id.clone();
        let id = target.id.as_str();
        let named = |route: Route, kind: &str| self.anchor(&route, &format!("{kind}-{id}"));
        let section = |name: &str| Route::Section(cluster.clone(), name.to_owned());
        match target.kind {
            TargetKind::Section => self.link(&section(id)),
            TargetKind::Question => self.link(&Route::Question(cluster, id.to_owned())),
            TargetKind::Page => self.page_outside(id).or_else(|| self.page_of(&cluster, id)),
            TargetKind::Indicator => crate::view::page::indicators::place(&here, self, id, target.detail.as_deref()),
            TargetKind::Record(kind) => match kind {
                Kind::Actor => self.link(&Route::Actor(cluster, ActorId::parse(id).ok()?)),
                Kind::Relation => named(here.page_of_tie(id), "relation"),
                Kind::Event => named(Route::Timeline(cluster), "event"),
                Kind::Phase => named(Route::Timeline(cluster), "phase"),
                Kind::Stage => {
                    named(section("embedding"), "stage").or_else(|| named(section("structure"), "stage")).or_else(|| named(section("reality"), "stage"))
                }
                Kind::Fact => named(Route::Facts(cluster), "fact"),
                Kind::Incentive => named(Route::Facts(cluster), "incentive"),
                Kind::Source => named(Route::Sources(cluster), "source"),
                Kind::Signal => named(Route::Sources(cluster), "signal"),
                Kind::Term => named(Route::Glossary, "term"),
                Kind::Project => named(section("relations"), "project").or_else(|| named(section("connectivity"), "project")),
                Kind::Mechanism => named(section("mechanisms"), "mechanism").or_else(|| named(section("connectivity"), "mechanism")),
                Kind::Observation => named(Route::Indicators(cluster), "observation"),
                Kind::Step => named(Route::Network(cluster), "step"),
                Kind::Place | Kind::Item | Kind::Unit => None,
            },
        }
    }

    /// The link to a page that belongs to no cluster.
    fn page_outside(&self, id: &str) -> Option<String> {
        let route = match id {
            "index" => Route::Home,
            "glossary" => Route::Glossary,
            "compare" => Route::Compare,
            "search" => Route::Search,
            _ => Route::Free(id.to_owned()),
        };
        // Without its records a page that the site would write is free for a text.
        self.link(&route).or_else(|| self.link(&Route::Free(id.to_owned())))
    }

    fn page_of(&self, cluster: &crate::base::ids::ClusterId, id: &str) -> Option<String> {
        let route = match id {
            "network" => Route::Network(cluster.clone()),
            "timeline" => Route::Timeline(cluster.clone()),
            "actors" => Route::Actors(cluster.clone()),
            "facts" => Route::Facts(cluster.clone()),
            "indicators" => Route::Indicators(cluster.clone()),
            "scenarios" => Route::Scenarios(cluster.clone()),
            "trends" => Route::Trends(cluster.clone()),
            "told" => Route::Told(cluster.clone()),
            "sources" => Route::Sources(cluster.clone()),
            "data" => Route::Data(cluster.clone()),
            _ => return None,
        };
        self.link(&route)
    }

    fn own_words(&mut self, context: &Context<'a>, of: &Reference) -> Vec<Node> {
        let Reference::Target(target) = of else { return Vec::new() };
        let here = context.toward(target);
        let id = target.id.as_str();
        let scope = here.scope;
        let words = match target.kind {
            TargetKind::Record(Kind::Fact) => {
                let Some(fact) = FactId::parse(id).ok().and_then(|id| scope.fact(&id)) else { return Vec::new() };
                return self.fact_words(&here, fact, target.detail.as_deref());
            }
            TargetKind::Record(kind) => self.record_name(&here, kind, id),
            TargetKind::Section => Rich::text(context.t(&format!("section-{id}"))),
            TargetKind::Question => Rich::text(context.t(&format!("question-{id}"))),
            TargetKind::Indicator => return crate::view::page::indicators::told(&here, self, id, target.detail.as_deref()),
            TargetKind::Page => context.site.page(id).map_or_else(
                || Rich::text(context.words.maybe(&format!("page-{id}"), &[]).unwrap_or_else(|| id.to_owned())),
                |page| context.text(&page.front.title),
            ),
        };
        match self.target_link(context, target) {
            Some(href) => vec![Node::Link { href, words: words.0 }],
            None => words.0,
        }
    }

    /// Prose that belongs to no cluster: links to other sites and files work,
    /// references to records are plain words.
    pub fn plain_inlines(&self, words: &[Inline<Reference>]) -> Vec<Node> {
        let mut nodes = Vec::new();
        for word in words {
            match word {
                Inline::Text(text) => nodes.push(Node::Text(text.clone())),
                Inline::Code(text) => nodes.push(Node::Code(text.clone())),
                Inline::Emphasis(inner) => nodes.push(Node::Em(self.plain_inlines(inner))),
                Inline::Strong(inner) => nodes.push(Node::Strong(self.plain_inlines(inner))),
                Inline::Strike(inner) => nodes.push(Node::Strike(self.plain_inlines(inner))),
                Inline::Link { to, words } => {
                    let words = self.plain_inlines(words);
                    match &**to {
                        Reference::External(url) => nodes.push(Node::External { href: url.clone(), words }),
                        Reference::File(path) => nodes.push(Node::Link { href: relative(&self.path, path), words }),
                        Reference::Target(target) if target.kind == TargetKind::Page => match self.page_outside(&target.id) {
                            Some(href) => nodes.push(Node::Link { href, words }),
                            None => nodes.extend(words),
                        },
                        Reference::Target(_) | Reference::Anchor(_) => nodes.extend(words),
                    }
                }
                Inline::SoftBreak => nodes.push(Node::Text(" ".into())),
                Inline::HardBreak => nodes.push(Node::Break),
                Inline::OwnWords { .. } | Inline::Citation { .. } | Inline::Footnote(_) => {}
            }
        }
        nodes
    }

    /// The name, title or label of a record.
    pub fn record_name(&self, context: &Context<'a>, kind: Kind, id: &str) -> Rich {
        let scope = context.scope;
        let cluster = scope.cluster;
        let voice = &context.voice;
        let by = |text: Option<&'a crate::model::record::Text>| text.map(|text| voice.text(text));
        let found = match kind {
            Kind::Actor => by(ActorId::parse(id).ok().and_then(|id| scope.actor(&id)).map(|actor| &actor.name)),
            Kind::Event => by(EventId::parse(id).ok().and_then(|id| scope.event(&id)).map(|event| &event.title)),
            Kind::Phase => by(PhaseId::parse(id).ok().and_then(|id| cluster.phase(&id)).map(|phase| &phase.title)),
            Kind::Stage => by(StageId::parse(id).ok().and_then(|id| cluster.stage(&id)).map(|stage| &stage.name)),
            Kind::Place => by(crate::base::ids::PlaceId::parse(id).ok().and_then(|id| scope.place(&id)).map(|place| &place.name)),
            Kind::Item => by(crate::base::ids::ItemId::parse(id).ok().and_then(|id| scope.item(&id)).map(|item| &item.name)),
            Kind::Term => by(TermId::parse(id).ok().and_then(|id| scope.term(&id)).map(|term| &term.label)),
            Kind::Fact => by(FactId::parse(id).ok().and_then(|id| scope.fact(&id)).map(|fact| &fact.label)),
            Kind::Project => by(cluster.projects.get(id).map(|project| &project.name)),
            Kind::Incentive => by(cluster.incentives.get(id).map(|incentive| &incentive.label)),
            Kind::Source => crate::base::ids::SourceId::parse(id).ok().and_then(|id| scope.source(&id)).map(|source| voice.original(source, &source.title)),
            Kind::Relation => cluster.relations.get(id).map(|relation| Rich::text(crate::view::ties::name(context, relation))),
            Kind::Mechanism | Kind::Signal | Kind::Observation | Kind::Unit | Kind::Step => None,
        };
        found.filter(|words| !words.is_empty()).unwrap_or_else(|| Rich::text(id))
    }
}
