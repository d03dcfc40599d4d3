//! Written trees become resolved ones: every reference leads somewhere.

use super::check::{Deferred, Expected};
use super::context::Ground;
use super::names::{Found, absent, id_of};
use crate::base::date::Date;
use crate::base::ids::FactId;
use crate::base::span::Spanned;
use crate::base::suggest::nearest;
use crate::diag::code::{AMBIGUOUS_ID, BAD_DATE, BAD_FIGURE, DANGLING_REFERENCE, MISSING_FILE, UNKNOWN_WORD, UNSAFE_ADDRESS};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::model::event::EventKind;
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::prose::{Block, ChartKind, Figure, Inline, Inlines, Reference, Resolved, Written};
use crate::parse::markdown::WrittenBlock;

/// Schemes a link may have.
const SCHEMES: [&str; 4] = ["https", "http", "mailto", "tel"];

/// Resolves a line of prose.
pub(super) fn inlines(
    ground: Ground<'_>,
    cluster: Option<&str>,
    words: Vec<Inline<Written>>,
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> Inlines {
    Resolver { ground, cluster, folder: "", deferred, diagnostics }.words(words)
}

/// Resolves a page; `folder` is where its images are looked for.
pub(super) fn blocks(
    ground: Ground<'_>,
    cluster: Option<&str>,
    folder: &str,
    blocks: Vec<WrittenBlock>,
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
) -> Vec<Resolved> {
    Resolver { ground, cluster, folder, deferred, diagnostics }.blocks(blocks)
}

/// Reports notes whose source does not exist.
pub(super) fn notes(ground: Ground<'_>, cluster: Option<&str>, notes: &[Spanned<String>], diagnostics: &mut Diagnostics) {
    for note in notes {
        if let Err((message, help)) = ground.names.target(cluster, TargetKind::Record(Kind::Source), &note.value) {
            let help = help.unwrap_or_else(|| absent(Kind::Source, &note.value));
            diagnostics.push(Diagnostic::fault(DANGLING_REFERENCE, note.span, message).help(help));
        }
    }
}

struct Resolver<'a> {
    ground: Ground<'a>,
    cluster: Option<&'a str>,
    folder: &'a str,
    deferred: &'a mut Deferred,
    diagnostics: &'a mut Diagnostics,
}

impl Resolver<'_> {
    fn blocks(&mut self, blocks: Vec<WrittenBlock>) -> Vec<Resolved> {
        // What is written and what is resolved are of one size: the list stays in its place.
        blocks.into_iter().filter_map(|block| self.block(block)).collect()
    }

    fn block(&mut self, block: WrittenBlock) -> Option<Resolved> {
        Some(match block {
            Block::Paragraph(words) => Block::Paragraph(self.words(words)),
            Block::Heading { level, id, words } => Block::Heading { level, id, words: self.words(words) },
            Block::List { start, items } => Block::List { start, items: items.into_iter().map(|item| self.blocks(item)).collect() },
            Block::Quote(blocks) => Block::Quote(self.blocks(blocks)),
            Block::Alert { kind, blocks } => Block::Alert { kind, blocks: self.blocks(blocks) },
            Block::Code(text) => Block::Code(text),
            Block::Table { align, head, rows } => Block::Table {
                align,
                head: head.into_iter().map(|cell| self.words(cell)).collect(),
                rows: rows.into_iter().map(|row| row.into_iter().map(|cell| self.words(cell)).collect()).collect(),
            },
            Block::Definitions(entries) => Block::Definitions(
                entries
                    .into_iter()
                    .map(|(term, definitions)| (self.words(term), definitions.into_iter().map(|blocks| self.blocks(blocks)).collect()))
                    .collect(),
            ),
            Block::Figure { figure, alt, caption } => Block::Figure { figure: Box::new(self.figure(&figure.address)?), alt, caption },
            Block::Footnote { label, blocks } => Block::Footnote { label, blocks: self.blocks(blocks) },
            Block::Rule => Block::Rule,
        })
    }

    fn words(&mut self, words: Vec<Inline<Written>>) -> Inlines {
        words.into_iter().filter_map(|word| self.word(word)).collect()
    }

    fn word(&mut self, word: Inline<Written>) -> Option<Inline<Reference>> {
        Some(match word {
            Inline::Text(text) => Inline::Text(text),
            Inline::Code(text) => Inline::Code(text),
            Inline::Emphasis(inner) => Inline::Emphasis(self.words(inner)),
            Inline::Strong(inner) => Inline::Strong(self.words(inner)),
            Inline::Strike(inner) => Inline::Strike(self.words(inner)),
            Inline::Link { to, words } => {
                let plain = plain(&words);
                let words = self.words(words);
                match self.reference(&to.address) {
                    Some(reference) => {
                        if let Reference::Target(target) = &reference {
                            self.deferred.note(target, to.address.span, Expected::Words(plain));
                        }
                        Inline::Link { to: Box::new(reference), words }
                    }
                    // The fault is reported; the words stay readable.
                    None => Inline::Emphasis(words),
                }
            }
            Inline::OwnWords { of } => match self.reference(&of.address) {
                Some(Reference::Target(target)) => {
                    self.deferred.note(&target, of.address.span, Expected::Own);
                    Inline::OwnWords { of: Box::new(Reference::Target(target)) }
                }
                Some(_) => {
                    self.diagnostics.push(
                        Diagnostic::fault(DANGLING_REFERENCE, of.address.span, "only a record has words of its own")
                            .help("write the words between the brackets: [words](address)"),
                    );
                    return None;
                }
                None => return None,
            },
            Inline::Citation { source, locator } => {
                // A source that does not exist is reported with its place by `notes`.
                let target = self.ground.names.target(self.cluster, TargetKind::Record(Kind::Source), source.as_str()).ok()?;
                let source = crate::base::ids::SourceId::parse(&target.id).ok()?;
                Inline::Citation { source, locator }
            }
            Inline::Footnote(label) => Inline::Footnote(label),
            Inline::SoftBreak => Inline::SoftBreak,
            Inline::HardBreak => Inline::HardBreak,
        })
    }

    fn reference(&mut self, address: &Spanned<String>) -> Option<Reference> {
        let text = address.value.trim();
        if let Some(anchor) = text.strip_prefix('#') {
            return Some(Reference::Anchor(anchor.to_owned()));
        }
        let Some((scheme, rest)) = text.split_once(':') else {
            return self.file(address).map(Reference::File);
        };
        if SCHEMES.contains(&scheme.to_ascii_lowercase().as_str()) {
            return Some(Reference::External(text.to_owned()));
        }
        let Some(kind) = TargetKind::parse(scheme) else {
            if ["graph", "timeline", "chart", "chain"].contains(&scheme) {
                let fault = Diagnostic::fault(DANGLING_REFERENCE, address.span, "a figure is shown, not linked");
                self.diagnostics.push(fault.help(format!("write it as an image, on a line of its own: ![what it shows]({text})")));
                return None;
            }
            let kinds = Kind::ALL.iter().map(|kind| kind.word()).chain(["indicator", "section", "question", "page"]);
            let by_id = self.ground.names.other_kinds(self.cluster, rest).first().map(|kind| kind.word());
            let close = by_id.or_else(|| nearest(scheme, kinds));
            if !scheme.is_ascii() {
                let fault = Diagnostic::fault(DANGLING_REFERENCE, address.span, format!("`{scheme}` is no kind of record"));
                self.diagnostics.push(fault.help("kinds and ids stay as in the original; only the words between the brackets are translated"));
                return None;
            }
            let code = if close.is_some() { DANGLING_REFERENCE } else { UNSAFE_ADDRESS };
            let help = close.map_or_else(
                || format!("allowed are {}, and references such as actor:intel-penang", SCHEMES.join(", ")),
                |name| format!("did you mean `{name}:{rest}`?"),
            );
            let message =
                if code == DANGLING_REFERENCE { format!("`{scheme}` is no kind of record") } else { format!("links of the kind `{scheme}:` are not allowed") };
            self.diagnostics.push(Diagnostic::fault(code, address.span, message).help(help));
            return None;
        };
        match self.ground.names.target(self.cluster, kind, rest) {
            Ok(target) => {
                self.former(&target, rest, address);
                Some(Reference::Target(target))
            }
            Err((message, help)) => {
                let is_split = matches!(kind, TargetKind::Record(record) if matches!(self.ground.names.find(self.cluster, record, rest), Found::Ambiguous(_)));
                let code = if is_split { AMBIGUOUS_ID } else { DANGLING_REFERENCE };
                let help = help.or_else(|| match kind {
                    TargetKind::Record(record) => Some(absent(record, rest)),
                    TargetKind::Page => Some(format!("name one that is there, or write it: content/{rest}.md")),
                    TargetKind::Section | TargetKind::Question | TargetKind::Indicator => None,
                });
                self.diagnostics.push(Diagnostic::fault(code, address.span, message).maybe_help(help));
                None
            }
        }
    }

    fn former(&mut self, target: &Target, rest: &str, address: &Spanned<String>) {
        let id = id_of(rest);
        if id != target.id && matches!(target.kind, TargetKind::Record(_)) {
            self.diagnostics.push(
                Diagnostic::lint(Code("former-id"), Severity::Info, Place::Span(address.span), format!("`{id}` is called `{}` now", target.id)).help(format!(
                    "write {}:{}",
                    target.kind.word(),
                    target.id
                )),
            );
        }
    }

    /// A file of the site: beside the text, or in `static/`.
    fn file(&mut self, address: &Spanned<String>) -> Option<String> {
        let text = address.value.trim();
        if text.starts_with('/') || text.contains('\\') || text.split('/').any(|part| part == "..") {
            self.diagnostics.push(
                Diagnostic::fault(UNSAFE_ADDRESS, address.span, "a path may not leave its folder")
                    .help("name a file beside the text (media/map.png) or in static/ (report.pdf), without / at the start and without .."),
            );
            return None;
        }
        let beside = format!("content/{}{text}", self.folder);
        if self.ground.sources.find(&beside).is_some() {
            return Some(super::statics::media_output(&beside));
        }
        if self.ground.sources.find(&format!("static/{text}")).is_some() {
            return Some(text.to_owned());
        }
        let mut known: Vec<&str> = self
            .ground
            .sources
            .iter()
            .filter_map(|(_, file)| file.path.as_str().strip_prefix("static/").or_else(|| file.path.as_str().strip_prefix(&format!("content/{}", self.folder))))
            .collect();
        known.sort_unstable();
        let mut diagnostic = Diagnostic::fault(MISSING_FILE, address.span, format!("there is no file `{text}`"))
            .maybe_help(nearest(text, known).map(|name| format!("did you mean `{name}`?")));
        if text.ends_with(".md") {
            let stem = text.trim_end_matches(".md").rsplit('/').next().unwrap_or(text);
            let is_named = |kind: TargetKind| self.ground.names.target(self.cluster, kind, stem).is_ok();
            let kinds = [TargetKind::Section, TargetKind::Question, TargetKind::Page, TargetKind::Record(Kind::Actor), TargetKind::Record(Kind::Event)];
            let kind = kinds.into_iter().find(|kind| is_named(*kind)).unwrap_or(TargetKind::Page);
            diagnostic = diagnostic.help(format!("a text is named by its kind and id: {}:{stem}", kind.word()));
        } else {
            diagnostic = diagnostic.help(format!("put it beside the text, as {beside}, or below static/"));
        }
        self.diagnostics.push(diagnostic);
        None
    }

    fn figure(&mut self, address: &Spanned<String>) -> Option<Figure> {
        let text = address.value.trim();
        let Some((scheme, rest)) = text.split_once(':') else {
            return self.file(address).map(|path| Figure::Image { path, width: None, height: None });
        };
        let (what, query) = rest.split_once('?').unwrap_or((rest, ""));
        let queries: Vec<(&str, &str)> = query.split('&').filter(|part| !part.is_empty()).map(|part| part.split_once('=').unwrap_or((part, ""))).collect();
        let figure = match scheme {
            "graph" => self.graph(address, what, &queries),
            "timeline" => {
                let during = match what {
                    "all" => None,
                    dates => Some(self.date(address, dates)?),
                };
                let mut kind = None;
                for (name, value) in &queries {
                    match *name {
                        "kind" if EventKind::WORDS.iter().any(|(word, _)| word == value) => kind = Some((*value).to_owned()),
                        "kind" => {
                            return self.fault(
                                UNKNOWN_WORD,
                                address,
                                format!("`{value}` is no kind of event"),
                                Some(nearest(value, EventKind::WORDS.iter().map(|(word, _)| *word)).map_or_else(
                                    || format!("one of: {}", EventKind::WORDS.iter().map(|(word, _)| *word).collect::<Vec<_>>().join(", ")),
                                    |word| format!("did you mean `{word}`?"),
                                )),
                            );
                        }
                        _ => return self.fault(UNKNOWN_WORD, address, format!("a timeline takes `kind`, not `{name}`"), None),
                    }
                }
                Some(Figure::Timeline { during, kind })
            }
            "chart" => self.chart(address, what, &queries),
            "chain" if what == "all" => Some(Figure::Chain),
            "chain" => self.fault(UNKNOWN_WORD, address, "a chain is always `chain:all`".to_owned(), None),
            "http" | "https" | "data" => self.fault(
                UNSAFE_ADDRESS,
                address,
                "an image from elsewhere would be a request to a third party".to_owned(),
                Some("copy the file beside the text: media/NAME.png".to_owned()),
            ),
            _ => self.fault(
                UNSAFE_ADDRESS,
                address,
                format!("there is no figure `{scheme}:`"),
                Some("figures are graph:, timeline:, chart:, chain: and files".to_owned()),
            ),
        }?;
        self.deferred.note_figure(self.cluster, &figure, address.span);
        Some(figure)
    }

    fn chart(&mut self, address: &Spanned<String>, what: &str, queries: &[(&str, &str)]) -> Option<Figure> {
        let mut facts: Vec<FactId> = Vec::new();
        for id in what.split(',') {
            let target = self.named(address, Kind::Fact, id.trim())?;
            if target.cluster.as_ref().map(|cluster| cluster.as_str()) != self.cluster {
                let help = "a chart shows facts of the cluster whose text it stands in".to_owned();
                return self.fault(DANGLING_REFERENCE, address, format!("`{id}` is a fact of another cluster"), Some(help));
            }
            let fact = FactId::parse(&target.id).ok()?;
            if facts.contains(&fact) {
                return self.fault(BAD_FIGURE, address, format!("`{fact}` is named twice"), None);
            }
            facts.push(fact);
        }
        let (mut kind, mut during) = (None, None);
        for (name, value) in queries {
            match *name {
                "kind" => {
                    kind = ChartKind::WORDS.iter().find(|(word, _)| word == value).map(|(_, kind)| *kind);
                    if kind.is_none() {
                        let help = "one of: line, bar, multiples; without `kind` the values decide".to_owned();
                        return self.fault(UNKNOWN_WORD, address, format!("`{value}` is no kind of chart"), Some(help));
                    }
                }
                "during" => during = Some(self.date(address, value)?),
                _ => return self.fault(UNKNOWN_WORD, address, format!("a chart takes `kind` and `during`, not `{name}`"), None),
            }
        }
        Some(Figure::Chart { facts, kind, during })
    }

    fn graph(&mut self, address: &Spanned<String>, what: &str, queries: &[(&str, &str)]) -> Option<Figure> {
        let around = match what.strip_prefix("around/") {
            Some(id) => Some(self.named(address, Kind::Actor, id)?.id),
            None if what == "all" => None,
            None => return self.fault(UNKNOWN_WORD, address, format!("there is no graph `{what}`"), Some("write graph:all or graph:around/ACTOR".to_owned())),
        };
        let (mut steps, mut at, mut without) = (1, None, None);
        for (name, value) in queries {
            match *name {
                "steps" => match value.parse::<u8>() {
                    Ok(number @ 1..=3) => steps = number,
                    _ => return self.fault(UNKNOWN_WORD, address, "`steps` is 1, 2 or 3".to_owned(), None),
                },
                "at" => at = Some(self.date(address, value)?),
                "without" => without = Some(self.named(address, Kind::Actor, value)?.id),
                _ => return self.fault(UNKNOWN_WORD, address, format!("a graph takes `steps`, `at` and `without`, not `{name}`"), None),
            }
        }
        Some(Figure::Graph { around, steps, at, without })
    }

    fn named(&mut self, address: &Spanned<String>, kind: Kind, id: &str) -> Option<Target> {
        match self.ground.names.target(self.cluster, TargetKind::Record(kind), id) {
            Ok(target) => Some(target),
            Err((message, help)) => self.fault(DANGLING_REFERENCE, address, message, help),
        }
    }

    fn date(&mut self, address: &Spanned<String>, text: &str) -> Option<Date> {
        match Date::parse(text) {
            Ok(date) => Some(date),
            Err(error) => self.fault(BAD_DATE, address, error.message, error.hint),
        }
    }

    fn fault<T>(&mut self, code: Code, address: &Spanned<String>, message: String, help: Option<String>) -> Option<T> {
        self.diagnostics.push(Diagnostic::fault(code, address.span, message).maybe_help(help));
        None
    }
}

fn plain(words: &[Inline<Written>]) -> String {
    let mut out = String::new();
    for word in words {
        match word {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) | Inline::Link { words: inner, .. } => out.push_str(&plain(inner)),
            Inline::OwnWords { .. } | Inline::Citation { .. } | Inline::Footnote(_) | Inline::SoftBreak | Inline::HardBreak => out.push(' '),
        }
    }
    out
}
