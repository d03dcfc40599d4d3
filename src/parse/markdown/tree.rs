//! From pulldown-cmark's events to a tree of blocks.

use std::ops::Range;

use pulldown_cmark::{Alignment, BlockQuoteKind, Event, Tag, TagEnd};

use super::{Allow, Tree, WrittenBlock};
use crate::base::ids::SourceId;
use crate::base::locator::Locator;
use crate::base::slug::anchor;
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::code::{BAD_MARKDOWN, BIDI_CONTROL, IMAGE_ALT};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::kind::TargetKind;
use crate::model::prose::{Align, Block, Inline, Written};

/// More levels than this no page has; what is behind walks them one in another.
const DEEPEST: usize = 64;

type Words = Vec<Inline<Written>>;

/// From offsets in the parsed text to places in the file.
pub(super) struct Placer {
    pub(super) file: FileId,
    pub(super) offset: usize,
    /// Whether the parsed text stands in the file letter for letter.
    pub(super) exact: bool,
    pub(super) whole: usize,
}

impl Placer {
    fn span(&self, range: &Range<usize>) -> Span {
        if self.exact {
            Span::new(self.file, range.start + self.offset..range.end + self.offset)
        } else {
            Span::new(self.file, self.offset..self.offset + self.whole)
        }
    }
}

enum Open {
    Blocks(Container, Vec<WrittenBlock>),
    Words(Holder, Words),
}

enum Container {
    Root,
    Quote(Option<String>),
    List { start: Option<u64>, items: Vec<Vec<WrittenBlock>> },
    Item,
    Footnote(String),
    Table { align: Vec<Align>, head: Vec<Words>, rows: Vec<Vec<Words>>, row: Vec<Words> },
    Definitions(Vec<(Words, Vec<Vec<WrittenBlock>>)>),
    Definition,
}

enum Holder {
    Paragraph,
    Heading {
        level: u8,
        id: Option<String>,
        at: Range<usize>,
    },
    Emphasis,
    Strong,
    Strike,
    Link(Spanned<String>),
    Image {
        address: Spanned<String>,
        title: String,
        at: Range<usize>,
    },
    Cell,
    Term,
    Code(String),
    /// Inline text directly inside a tight list item.
    Tight,
}

/// Collects events into a tree.
pub(super) struct Builder<'a> {
    place: &'a Placer,
    text: &'a str,
    stack: Vec<Open>,
    figures: Vec<WrittenBlock>,
    /// Text on its way into the innermost words: it comes in pieces, and becomes one.
    run: String,
    /// A line ended behind `run`.
    is_broken: bool,
    built: Tree,
    found: Vec<Diagnostic>,
}

impl<'a> Builder<'a> {
    pub(super) fn new(place: &'a Placer, text: &'a str) -> Self {
        let built = Tree::default();
        let mut builder = Self {
            place,
            text,
            stack: vec![Open::Blocks(Container::Root, Vec::new())],
            figures: Vec::new(),
            run: String::new(),
            is_broken: false,
            built,
            found: Vec::new(),
        };
        // Looked for as bytes, which few texts hold at all.
        let bytes = text.as_bytes();
        if memchr::memchr_iter(0xE2, bytes).any(|at| matches!(bytes.get(at + 1..at + 3), Some([0x80, 0xAA..=0xAE] | [0x81, 0xA6..=0xA9]))) {
            for (at, control) in text.match_indices(|letter| matches!(letter, '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')) {
                let span = place.span(&(at..at + control.len()));
                builder.found.push(
                    Diagnostic::fault(BIDI_CONTROL, span, "this text holds an invisible control for text direction")
                        .help("delete it: the site isolates names of the other direction by itself"),
                );
            }
        }
        builder
    }

    pub(super) fn finish(mut self, diagnostics: &mut Diagnostics) -> Tree {
        self.end_run();
        self.close_tight();
        while self.stack.len() > 1 {
            self.pop_any();
        }
        if let Some(Open::Blocks(_, blocks)) = self.stack.pop() {
            self.built.blocks = blocks;
        }
        for diagnostic in self.found {
            diagnostics.push(diagnostic);
        }
        self.built
    }

    /// Whether to stop here: the rest of the text is lost, which is reported.
    pub(super) fn is_too_deep(&self) -> bool {
        self.stack.len() > DEEPEST
    }

    pub(super) fn event(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Text(text) => {
                self.torn_link(&text, &range);
                self.push_text(&text);
            }
            Event::TaskListMarker(done) => self.push_text(if done { "☑ " } else { "☐ " }),
            Event::InlineMath(text) | Event::DisplayMath(text) => self.push_text(&text),
            Event::Html(html) | Event::InlineHtml(html) => self.html(&html, range),
            Event::SoftBreak if !self.run.is_empty() && !self.is_broken => self.is_broken = true,
            other => {
                self.end_run();
                self.structure(other, range);
            }
        }
    }

    /// What is no text.
    fn structure(&mut self, event: Event<'_>, range: Range<usize>) {
        match event {
            Event::Start(tag) => self.start(tag, range),
            Event::End(tag) => self.end(tag),
            Event::Code(text) => self.word(Inline::Code(text.to_string())),
            Event::FootnoteReference(label) => self.footnote(&label, &range),
            Event::SoftBreak => self.word(Inline::SoftBreak),
            Event::HardBreak => self.word(Inline::HardBreak),
            Event::Rule => self.block(Block::Rule),
            Event::Text(_) | Event::TaskListMarker(_) | Event::InlineMath(_) | Event::DisplayMath(_) | Event::Html(_) | Event::InlineHtml(_) => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>, range: Range<usize>) {
        if !matches!(tag, Tag::Emphasis | Tag::Strong | Tag::Strikethrough | Tag::Link { .. } | Tag::Image { .. } | Tag::Superscript | Tag::Subscript) {
            self.close_tight();
        }
        let at = range.clone();
        let open = match tag {
            Tag::Paragraph | Tag::HtmlBlock => Open::Words(Holder::Paragraph, Vec::new()),
            Tag::Heading { level, id, .. } => Open::Words(Holder::Heading { level: level as u8, id: id.map(|id| id.to_string()), at: range }, Vec::new()),
            Tag::BlockQuote(kind) => Open::Blocks(Container::Quote(kind.map(|kind| alert(kind).to_owned())), Vec::new()),
            Tag::CodeBlock(_) => Open::Words(Holder::Code(String::new()), Vec::new()),
            Tag::List(start) => Open::Blocks(Container::List { start, items: Vec::new() }, Vec::new()),
            Tag::Item => Open::Blocks(Container::Item, Vec::new()),
            Tag::FootnoteDefinition(label) => Open::Blocks(Container::Footnote(label.to_string()), Vec::new()),
            Tag::DefinitionList => Open::Blocks(Container::Definitions(Vec::new()), Vec::new()),
            Tag::DefinitionListTitle => Open::Words(Holder::Term, Vec::new()),
            Tag::DefinitionListDefinition => Open::Blocks(Container::Definition, Vec::new()),
            Tag::Table(align) => {
                let align = align.iter().map(|align| match align {
                    Alignment::None => Align::None,
                    Alignment::Left => Align::Start,
                    Alignment::Center => Align::Center,
                    Alignment::Right => Align::End,
                });
                Open::Blocks(Container::Table { align: align.collect(), head: Vec::new(), rows: Vec::new(), row: Vec::new() }, Vec::new())
            }
            Tag::TableHead | Tag::TableRow | Tag::MetadataBlock(_) => return,
            Tag::TableCell => Open::Words(Holder::Cell, Vec::new()),
            Tag::Emphasis | Tag::Superscript | Tag::Subscript => Open::Words(Holder::Emphasis, Vec::new()),
            Tag::Strong => Open::Words(Holder::Strong, Vec::new()),
            Tag::Strikethrough => Open::Words(Holder::Strike, Vec::new()),
            Tag::Link { dest_url, .. } => Open::Words(Holder::Link(self.address(&dest_url, &range)), Vec::new()),
            Tag::Image { dest_url, title, .. } => {
                Open::Words(Holder::Image { address: self.address(&dest_url, &range), title: title.to_string(), at: range }, Vec::new())
            }
        };
        if matches!(open, Open::Words(Holder::Emphasis | Holder::Strong | Holder::Strike | Holder::Link(_) | Holder::Image { .. }, _)) {
            self.open_tight();
        }
        if self.stack.len() == DEEPEST {
            self.found.push(
                Diagnostic::fault(BAD_MARKDOWN, self.place.span(&at), format!("lists, quotes or emphasis are nested more than {DEEPEST} deep"))
                    .help("is this the text of another program? Nobody can read so many levels"),
            );
        }
        self.stack.push(open);
    }

    /// The place of an address inside the source of its link.
    fn address(&self, address: &str, range: &Range<usize>) -> Spanned<String> {
        let source = self.text.get(range.clone()).unwrap_or("");
        // Most stand at the very end, before a parenthesis.
        let at = source.strip_suffix(')').and_then(|inside| inside.strip_suffix(address)).map(str::len).or_else(|| source.rfind(address));
        let at = at.map(|at| range.start + at..range.start + at + address.len());
        Spanned::new(address.to_owned(), self.place.span(at.as_ref().unwrap_or(range)))
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::TableHead => self.end_row(true),
            TagEnd::TableRow => self.end_row(false),
            TagEnd::MetadataBlock(_) => {}
            TagEnd::Item | TagEnd::BlockQuote(_) | TagEnd::FootnoteDefinition | TagEnd::DefinitionListDefinition => {
                self.close_tight();
                self.pop_any();
            }
            _ => self.pop_any(),
        }
    }

    fn end_row(&mut self, is_head: bool) {
        if let Some(Open::Blocks(Container::Table { head, rows, row, .. }, _)) = self.stack.last_mut() {
            let row = std::mem::take(row);
            if is_head {
                *head = row;
            } else {
                rows.push(row);
            }
        }
    }

    fn pop_any(&mut self) {
        match self.stack.pop() {
            Some(Open::Blocks(container, blocks)) => self.pop_blocks(container, blocks),
            Some(Open::Words(holder, words)) => self.pop_words(holder, words),
            None => {}
        }
    }

    fn pop_blocks(&mut self, container: Container, blocks: Vec<WrittenBlock>) {
        match container {
            Container::Root => self.stack.push(Open::Blocks(Container::Root, blocks)),
            Container::Quote(None) => self.block(Block::Quote(blocks)),
            Container::Quote(Some(kind)) => self.block(Block::Alert { kind, blocks }),
            Container::List { start, items } => self.block(Block::List { start, items }),
            Container::Item => {
                if let Some(Open::Blocks(Container::List { items, .. }, _)) = self.stack.last_mut() {
                    items.push(blocks);
                }
            }
            Container::Footnote(label) => self.block(Block::Footnote { label, blocks }),
            Container::Table { align, head, rows, .. } => self.block(Block::Table { align, head, rows }),
            Container::Definitions(entries) => self.block(Block::Definitions(entries)),
            Container::Definition => {
                if let Some(Open::Blocks(Container::Definitions(entries), _)) = self.stack.last_mut()
                    && let Some((_, definitions)) = entries.last_mut()
                {
                    definitions.push(blocks);
                }
            }
        }
    }

    fn pop_words(&mut self, holder: Holder, words: Words) {
        match holder {
            Holder::Paragraph | Holder::Tight => {
                let figures = std::mem::take(&mut self.figures);
                if words
                    .iter()
                    .any(|word| !matches!(word, Inline::SoftBreak | Inline::HardBreak) && !matches!(word, Inline::Text(text) if text.trim().is_empty()))
                {
                    self.block(Block::Paragraph(words));
                }
                figures.into_iter().for_each(|figure| self.block(figure));
            }
            Holder::Heading { level, id, at } => {
                let id = id.unwrap_or_else(|| anchor(&plain(&words)));
                self.built.headings.push(Spanned::new(id.clone(), self.place.span(&at)));
                self.block(Block::Heading { level, id, words });
            }
            Holder::Emphasis => self.word(Inline::Emphasis(words)),
            Holder::Strong => self.word(Inline::Strong(words)),
            Holder::Strike => self.word(Inline::Strike(words)),
            Holder::Link(address) => {
                let written = Box::new(Written { address });
                let is_own = words.is_empty() || matches!(words.first(), Some(Inline::Text(text)) if text.starts_with('='));
                self.word(if is_own { Inline::OwnWords { of: written } } else { Inline::Link { to: written, words } });
            }
            Holder::Image { address, title, at } => {
                let alt = plain(&words);
                if alt.trim().is_empty() {
                    let span = self.place.span(&at);
                    self.found.push(
                        Diagnostic::fault(IMAGE_ALT, span, "this figure has no alt text")
                            .help(format!("say what it shows: ![Ties of the cluster in 1985]({})", address.value)),
                    );
                }
                let caption = (!title.is_empty()).then_some(title);
                self.figures.push(Block::Figure { figure: Box::new(Written { address }), alt, caption });
            }
            Holder::Cell => {
                if let Some(Open::Blocks(Container::Table { row, .. }, _)) = self.stack.last_mut() {
                    row.push(words);
                }
            }
            Holder::Term => {
                if let Some(Open::Blocks(Container::Definitions(entries), _)) = self.stack.last_mut() {
                    entries.push((words, Vec::new()));
                }
            }
            Holder::Code(text) => self.block(Block::Code(text)),
        }
    }

    fn block(&mut self, block: WrittenBlock) {
        self.close_tight();
        for open in self.stack.iter_mut().rev() {
            if let Open::Blocks(_, blocks) = open {
                blocks.push(block);
                return;
            }
        }
    }

    fn word(&mut self, word: Inline<Written>) {
        self.open_tight();
        if let Some(Open::Words(_, words)) = self.stack.last_mut() {
            words.push(word);
        }
    }

    fn push_text(&mut self, text: &str) {
        self.open_tight();
        match self.stack.last_mut() {
            Some(Open::Words(Holder::Code(code), _)) => code.push_str(text),
            Some(Open::Words(..)) if self.is_broken => {
                self.is_broken = false;
                join(&mut self.run, text);
            }
            Some(Open::Words(..)) => self.run.push_str(text),
            Some(Open::Blocks(..)) | None => {}
        }
    }

    /// The text that was gathered is whole.
    fn end_run(&mut self) {
        if self.run.is_empty() {
            return;
        }
        if let Some(Open::Words(_, words)) = self.stack.last_mut() {
            words.push(Inline::Text(self.run.as_str().to_owned()));
            if self.is_broken {
                words.push(Inline::SoftBreak);
            }
        }
        self.run.clear();
        self.is_broken = false;
    }

    /// A reference whose brackets and parentheses do not make a link: a blank
    /// between them, or those of the full width. It would be published as typed.
    fn torn_link(&mut self, text: &str, range: &Range<usize>) {
        let is_possible = memchr::memchr2(b'(', "（".as_bytes()[0], text.as_bytes()).is_some();
        if !is_possible || matches!(self.stack.last(), Some(Open::Words(Holder::Code(_), _))) {
            return;
        }
        for (at, open) in text.match_indices(['(', '（']) {
            let word: String = text[at + open.len()..].chars().take_while(char::is_ascii_lowercase).collect();
            let is_reference = TargetKind::parse(&word).is_some() && text[at + open.len() + word.len()..].starts_with([':', '：']);
            let before = self.text.get(..range.start + at).unwrap_or("").trim_end_matches([' ', '\u{3000}']);
            if is_reference && before.ends_with([']', '］', '】']) {
                let span = self.place.span(&(range.start + at..range.start + at + open.len() + word.len()));
                self.found.push(
                    Diagnostic::fault(BAD_MARKDOWN, span, "this is no link: its words and its address do not stand together")
                        .help(format!("write [words]({word}:id), without a blank between ] and (, and with brackets of half width")),
                );
            }
        }
    }

    /// Items of tight lists hold text without a paragraph.
    fn open_tight(&mut self) {
        if matches!(self.stack.last(), Some(Open::Blocks(..))) {
            self.stack.push(Open::Words(Holder::Tight, Vec::new()));
        }
    }

    fn close_tight(&mut self) {
        if matches!(self.stack.last(), Some(Open::Words(Holder::Tight, _))) {
            self.pop_any();
        }
    }

    fn html(&mut self, html: &str, range: Range<usize>) {
        let comment = html.trim().strip_prefix("<!--").and_then(|rest| rest.strip_suffix("-->"));
        let Some(comment) = comment else {
            self.push_text(html);
            return;
        };
        let Some(allow) = comment.trim().strip_prefix("allow ") else { return };
        let span = self.place.span(&range);
        match allow.split_once(':') {
            Some((rule, reason)) if !reason.trim().is_empty() => {
                self.built.allows.push(Allow { rule: rule.trim().to_owned(), reason: reason.trim().to_owned(), span });
            }
            _ => self
                .found
                .push(Diagnostic::fault(BAD_MARKDOWN, span, "a rule is silenced with a reason").help("write <!-- allow RULE: why it does not apply here -->")),
        }
    }

    fn footnote(&mut self, label: &str, range: &Range<usize>) {
        let is_defined = memchr::memmem::find(self.text.as_bytes(), format!("[^{label}]:").as_bytes()).is_some();
        let (id, locator) = label.split_once('#').map_or((label, None), |(id, locator)| (id, Some(locator)));
        match SourceId::parse(id) {
            Ok(source) if !is_defined => {
                self.built.notes.push(Spanned::new(id.to_owned(), self.place.span(range)));
                self.word(Inline::Citation { source, locator: locator.map(Locator::parse).map(Box::new) });
            }
            Err(_) if !is_defined => {
                let span = self.place.span(range);
                self.found.push(
                    Diagnostic::fault(BAD_MARKDOWN, span, format!("the note `{label}` is not defined and is no source id"))
                        .help(format!("name a source: [^source-id#p12], or define the note: [^{label}]: text")),
                );
            }
            Ok(_) | Err(_) => self.word(Inline::Footnote(label.to_owned())),
        }
    }
}

fn alert(kind: BlockQuoteKind) -> &'static str {
    match kind {
        BlockQuoteKind::Note => "note",
        BlockQuoteKind::Tip => "tip",
        BlockQuoteKind::Important => "important",
        BlockQuoteKind::Warning => "warning",
        BlockQuoteKind::Caution => "caution",
    }
}

/// The words without markup.
pub(super) fn plain(words: &[Inline<Written>]) -> String {
    let mut out = String::new();
    for word in words {
        match word {
            Inline::Text(text) | Inline::Code(text) => out.push_str(text),
            Inline::Emphasis(inner) | Inline::Strong(inner) | Inline::Strike(inner) | Inline::Link { words: inner, .. } => out.push_str(&plain(inner)),
            Inline::SoftBreak | Inline::HardBreak => out.push(' '),
            Inline::OwnWords { .. } | Inline::Citation { .. } | Inline::Footnote(_) => {}
        }
    }
    out
}

/// Two lines of one text as one: a space between them, but not between scripts that write none.
fn join(before: &mut String, after: &str) {
    let is_unspaced = before.chars().next_back().is_some_and(is_cjk) && after.chars().next().is_some_and(is_cjk);
    if !is_unspaced {
        before.push(' ');
    }
    before.push_str(after);
}

fn is_cjk(letter: char) -> bool {
    matches!(letter, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}
