//! Prose of the model, made ready for one page: references become links from
//! where the page stands, a record's own words become words, citations become
//! numbered notes.
//!
//! In: trees of the model. Out: [`Rich`]. A reference whose page is not built
//! stays plain words.

use crate::base::ids::{ActorId, EventId, FactId, PhaseId, StageId, TermId};
use crate::base::locale::Lang;
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::prose::{Align, Block, Figure, Inline, Reference, Resolved};
use crate::model::record::Prose;
use crate::view::context::Context;
use crate::view::rich::{Node, Rich};
use crate::view::routes::{Route, relative};
use crate::view::sheet::Sheet;

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
        let nodes = self.inlines(&context.speaking(lang), words);
        self.voice.marked(lang, nodes)
    }

    /// Inline prose.
    fn inlines(&mut self, context: &Context<'a>, words: &[Inline<Reference>]) -> Vec<Node> {
        let mut nodes = Vec::with_capacity(words.len());
        for word in words {
            match word {
                Inline::Text(text) => nodes.push(Node::Text(text.clone())),
                Inline::Code(text) => nodes.push(Node::Code(text.clone())),
                Inline::Emphasis(inner) => nodes.push(Node::Em(self.inlines(context, inner))),
                Inline::Strong(inner) => nodes.push(Node::Strong(self.inlines(context, inner))),
                Inline::Strike(inner) => nodes.push(Node::Strike(self.inlines(context, inner))),
                Inline::Link { to, words } => {
                    let words = self.inlines(context, words);
                    nodes.extend(self.reference(context, to, words));
                }
                Inline::OwnWords { of } => nodes.extend(self.own_words(context, of)),
                Inline::Citation { source, locator } => nodes.extend(self.cite_source(context, source, locator.as_deref()).0),
                Inline::Footnote(label) => nodes.push(Node::Link { href: format!("#fn-{label}"), words: vec![Node::Text(format!("[{label}]"))] }),
                Inline::SoftBreak => nodes.push(Node::Text(" ".into())),
                Inline::HardBreak => nodes.push(Node::Break),
            }
        }
        nodes
    }

    fn reference(&mut self, context: &Context<'a>, to: &Reference, words: Vec<Node>) -> Vec<Node> {
        match to {
            Reference::Target(target) => {
                let note = self.target_note(context, target);
                let mut nodes = match self.target_link(context, target) {
                    Some(href) => vec![Node::Link { href, words }],
                    None => words,
                };
                nodes.extend(note);
                nodes
            }
            Reference::External(url) => vec![Node::External { href: url.clone(), words }],
            Reference::File(path) => vec![Node::Link { href: relative(&self.path, path), words }],
            Reference::Anchor(id) => vec![Node::Link { href: format!("#{id}"), words }],
        }
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

    /// Blocks of a text, marked with their language where it is not the page's.
    /// `deepest` is the level that the text's own second-level headings get.
    pub fn blocks(&mut self, context: &Context<'a>, lang: Lang, blocks: &[Resolved], deepest: u8) -> Rich {
        let nodes = self.block_nodes(&context.speaking(lang), blocks, deepest);
        self.voice.marked(lang, nodes)
    }

    fn block_nodes(&mut self, context: &Context<'a>, blocks: &[Resolved], deepest: u8) -> Vec<Node> {
        blocks.iter().filter_map(|block| self.block(context, block, deepest)).collect()
    }

    fn block(&mut self, context: &Context<'a>, block: &Resolved, deepest: u8) -> Option<Node> {
        Some(match block {
            Block::Paragraph(words) => Node::Paragraph(self.inlines(context, words)),
            Block::Heading { level, id, words } => {
                let level = (level.saturating_sub(2) + deepest).clamp(2, 6);
                Node::Heading { level, id: id.clone(), words: self.inlines(context, words) }
            }
            Block::List { start, items } => Node::List { start: *start, items: items.iter().map(|item| self.block_nodes(context, item, deepest)).collect() },
            Block::Quote(blocks) => Node::Quote(self.block_nodes(context, blocks, deepest)),
            Block::Alert { kind, blocks } => Node::Alert {
                kind: kind.clone(),
                title: context.words.maybe(&format!("alert-{kind}"), &[]).unwrap_or_default(),
                blocks: self.block_nodes(context, blocks, deepest),
            },
            Block::Code(text) => Node::Pre(text.clone()),
            Block::Table { align, head, rows } => Node::Table {
                label: {
                    let heads: Vec<String> = head.iter().map(|cell| Rich(self.inlines(context, cell)).plain()).collect();
                    context.row(&heads)
                },
                align: align.iter().map(|align| alignment(*align).to_owned()).collect(),
                head: head.iter().map(|cell| self.inlines(context, cell)).collect(),
                rows: rows.iter().map(|row| row.iter().map(|cell| self.inlines(context, cell)).collect()).collect(),
            },
            Block::Definitions(entries) => Node::Definitions(
                entries
                    .iter()
                    .map(|(term, definitions)| {
                        let term = self.inlines(context, term);
                        (term, definitions.iter().map(|definition| self.block_nodes(context, definition, deepest)).collect())
                    })
                    .collect(),
            ),
            Block::Figure { figure, alt, caption } => return self.figure(context, figure, alt, caption.as_deref()),
            Block::Footnote { label, blocks } => {
                Node::Alert { kind: format!("footnote-{label}"), title: format!("[{label}]"), blocks: self.block_nodes(context, blocks, deepest) }
            }
            Block::Rule => Node::Rule,
        })
    }

    fn figure(&mut self, context: &Context<'a>, figure: &Figure, alt: &str, caption: Option<&str>) -> Option<Node> {
        let caption = caption.map(|caption| vec![Node::Text(caption.to_owned())]).unwrap_or_default();
        if let Figure::Image { path, width, height } = figure {
            return Some(Node::Image { src: relative(&self.path, path), alt: alt.to_owned(), width: *width, height: *height, caption });
        }
        let drawing = context.artist.figure(context, self, figure, alt)?;
        self.has_axis |= matches!(figure, Figure::Timeline { .. });
        self.has_chart |= matches!(figure, Figure::Chart { .. });
        self.has_linked_figure |= drawing.html.contains("</a>");
        let caption = if caption.is_empty() { vec![Node::Strong(vec![Node::Text(alt.to_owned())]), Node::Text(format!(" {}", drawing.note))] } else { caption };
        let foot = match figure {
            Figure::Chart { facts, during, .. } => self.chart_foot(context, facts, during.as_ref()),
            _ => Vec::new(),
        };
        Some(Node::Figure { html: drawing.html, caption, foot })
    }
}

fn alignment(align: Align) -> &'static str {
    match align {
        Align::None => "",
        Align::Start => "start",
        Align::Center => "center",
        Align::End => "end",
    }
}
