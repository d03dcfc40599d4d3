//! A text of several blocks, spelled while it is walked.
//!
//! In: blocks of the model. Out: a [`Passage`]: markup with final links, and the words it begins
//! with. Texts are most of a large site: nothing stands between their tree and their markup.
//! A reference whose page is not built stays plain words.

use std::fmt::Write as _;

use serde::{Serialize, Serializer};

use crate::base::locale::Lang;
use crate::model::prose::{Align, Block, Figure, Inlines, Resolved};
use crate::view::context::Context;
use crate::view::frame::DESCRIBED;
use crate::view::prose::{Frame, Sink};
use crate::view::rich::{self, Node};
use crate::view::routes::relative;
use crate::view::sheet::Sheet;
use crate::view::spell::{self, attribute, escape};

/// Spelled blocks.
#[derive(Clone, Debug, Default)]
pub struct Passage {
    html: String,
    beginning: String,
}

/// Templates get it as bytes, like all markup; see [`rich::Rich`].
impl Serialize for Passage {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_bytes(self.html.as_bytes())
    }
}

impl Passage {
    /// Whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.html.is_empty()
    }

    /// The first words alone, for descriptions: enough of them, to the end of a block.
    pub fn beginning(&self) -> String {
        crate::view::strings::strip(self.beginning.trim())
    }
}

impl<'a> Sheet<'a> {
    /// Blocks of a text, marked with their language where it is not the page's.
    /// `deepest` is the level that the text's own second-level headings get.
    pub fn blocks(&mut self, context: &Context<'a>, lang: Lang, blocks: &[Resolved], deepest: u8) -> Passage {
        // About as much markup as the blocks of an article take.
        let mut writer = Writer { html: String::with_capacity(512 * blocks.len()), ..Writer::default() };
        let own = context.speaking(lang);
        for block in blocks {
            self.block(&own, block, deepest, &mut writer);
            writer.is_described |= writer.words.len() >= DESCRIBED;
        }
        let Writer { html, words, .. } = writer;
        Passage { html: self.voice.marked_blocks(lang, html), beginning: words }
    }

    fn all(&mut self, context: &Context<'a>, blocks: &[Resolved], deepest: u8, out: &mut Writer) {
        for block in blocks {
            self.block(context, block, deepest, out);
        }
    }

    /// Words between two tags.
    fn within(&mut self, context: &Context<'a>, (open, close): (&str, &str), words: &Inlines, out: &mut Writer) {
        out.html.push_str(open);
        self.inlines(context, words, out);
        out.html.push_str(close);
    }

    /// Blocks between two tags.
    fn around(&mut self, context: &Context<'a>, (open, close): (&str, &str), blocks: &[Resolved], deepest: u8, out: &mut Writer) {
        out.html.push_str(open);
        self.all(context, blocks, deepest, out);
        out.html.push_str(close);
    }

    fn block(&mut self, context: &Context<'a>, block: &Resolved, deepest: u8, out: &mut Writer) {
        match block {
            Block::Paragraph(words) => {
                self.within(context, ("<p>", "</p>"), words, out);
                out.space();
            }
            Block::Heading { level, id, words } => {
                let (open, close) = match level.saturating_sub(2) + deepest {
                    ..=2 => ("<h2", "</h2>"),
                    3 => ("<h3", "</h3>"),
                    4 => ("<h4", "</h4>"),
                    5 => ("<h5", "</h5>"),
                    6.. => ("<h6", "</h6>"),
                };
                out.html.push_str(open);
                attribute("id", id, &mut out.html);
                out.html.push('>');
                self.inlines(context, words, out);
                out.html.push_str(close);
                out.space();
            }
            Block::List { start, items } => {
                out.html.push_str(if start.is_some() { "<ol" } else { "<ul" });
                if let Some(start) = start.filter(|start| *start != 1) {
                    attribute("start", &start.to_string(), &mut out.html);
                }
                out.html.push('>');
                for item in items {
                    match item.as_slice() {
                        // An item that is one paragraph is set tight.
                        [Block::Paragraph(words)] => {
                            self.within(context, ("<li>", "</li>"), words, out);
                            out.space();
                        }
                        blocks => self.around(context, ("<li>", "</li>"), blocks, deepest, out),
                    }
                    out.space();
                }
                out.html.push_str(if start.is_some() { "</ol>" } else { "</ul>" });
            }
            Block::Quote(blocks) => {
                self.around(context, ("<blockquote>", "</blockquote>"), blocks, deepest, out);
                out.space();
            }
            Block::Alert { kind, blocks } => {
                out.html.push_str("<aside class=\"alert ");
                escape(kind, &mut out.html);
                out.html.push_str("\">");
                self.aside(context, &context.words.maybe(&format!("alert-{kind}"), &[]).unwrap_or_default(), blocks, deepest, out);
            }
            Block::Footnote { label, blocks } => {
                out.html.push_str("<aside class=\"alert footnote\"");
                attribute("id", &format!("fn-{label}"), &mut out.html);
                out.html.push('>');
                self.aside(context, &format!("[{label}]"), blocks, deepest, out);
            }
            Block::Code(text) => {
                out.html.push_str("<pre tabindex=\"0\"><code>");
                out.text(text);
                out.html.push_str("</code></pre>");
            }
            Block::Table { align, head, rows } => self.table(context, align, head, rows, out),
            Block::Definitions(entries) => {
                out.html.push_str("<dl class=\"defs\">");
                for (term, definitions) in entries {
                    self.within(context, ("<dt>", "</dt>"), term, out);
                    out.space();
                    for definition in definitions {
                        self.around(context, ("<dd>", "</dd>"), definition, deepest, out);
                        out.space();
                    }
                }
                out.html.push_str("</dl>");
            }
            Block::Figure { figure, alt, caption } => self.figure(context, figure, alt, caption.as_deref(), &mut out.html),
            Block::Rule => out.html.push_str("<hr>"),
        }
    }

    /// The inside of an `aside`, and its end.
    fn aside(&mut self, context: &Context<'a>, title: &str, blocks: &[Resolved], deepest: u8, out: &mut Writer) {
        if !title.is_empty() {
            out.html.push_str("<p class=\"meta\"><b>");
            escape(title, &mut out.html);
            out.html.push_str("</b></p>");
        }
        self.all(context, blocks, deepest, out);
        out.html.push_str("</aside>");
        out.space();
    }

    fn table(&mut self, context: &Context<'a>, align: &[Align], head: &[Inlines], rows: &[Vec<Inlines>], out: &mut Writer) {
        // The head names the table too, so it is spelled apart.
        let (mut heads, mut names) = (Vec::with_capacity(head.len()), Vec::with_capacity(head.len()));
        for words in head {
            let mut cell = Writer::default();
            self.inlines(context, words, &mut cell);
            if !out.is_described {
                out.words.push_str(&cell.words);
                out.space();
            }
            heads.push(cell.html);
            names.push(crate::view::strings::strip(cell.words.trim()));
        }
        spell::open_table(&context.row(&names), align, &heads, &mut out.html);
        for row in rows {
            out.html.push_str("<tr>");
            for (column, words) in row.iter().enumerate() {
                let end = spell::open_cell(align, column, &mut out.html);
                self.inlines(context, words, out);
                out.html.push_str(end);
                out.space();
            }
            out.html.push_str("</tr>");
        }
        out.html.push_str(spell::END_OF_TABLE);
    }

    fn figure(&mut self, context: &Context<'a>, figure: &Figure, alt: &str, caption: Option<&str>, out: &mut String) {
        let caption = caption.map(|caption| vec![Node::Text(caption.to_owned())]).unwrap_or_default();
        if let Figure::Image { path, width, height } = figure {
            out.push_str("<figure><img");
            attribute("src", &relative(&self.path, path), out);
            attribute("alt", alt, out);
            if let (Some(width), Some(height)) = (width, height) {
                _ = write!(out, " width=\"{width}\" height=\"{height}\"");
            }
            out.push_str(" loading=\"lazy\" decoding=\"async\">");
            figcaption(&caption, out);
            out.push_str("</figure>");
            return;
        }
        let Some(drawing) = context.artist.figure(context, self, figure, alt) else { return };
        self.has_axis |= matches!(figure, Figure::Timeline { .. });
        self.has_chart |= matches!(figure, Figure::Chart { .. });
        self.has_linked_figure |= drawing.html.contains("</a>");
        let caption = if caption.is_empty() { vec![Node::Strong(vec![Node::Text(alt.to_owned())]), Node::Text(format!(" {}", drawing.note))] } else { caption };
        out.push_str("<figure class=\"author\">");
        figcaption(&caption, out);
        out.push_str(&drawing.html);
        if let Figure::Chart { facts, during, .. } = figure {
            self.chart_foot(context, facts, during.as_ref(), out);
        }
        out.push_str("</figure>");
    }
}

fn figcaption(caption: &[Node], out: &mut String) {
    if !caption.is_empty() {
        out.push_str("<figcaption>");
        spell::all(caption, out);
        out.push_str("</figcaption>");
    }
}

/// Markup on its way, and the words in it as long as a description needs them.
#[derive(Default)]
struct Writer {
    html: String,
    words: String,
    /// `words` are enough.
    is_described: bool,
    /// The ends of the frames that are open.
    open: Vec<&'static str>,
}

impl Writer {
    /// What keeps the words of two blocks apart.
    fn space(&mut self) {
        if !self.is_described {
            self.words.push(' ');
        }
    }
}

impl Sink for Writer {
    fn text(&mut self, words: &str) {
        escape(words, &mut self.html);
        if !self.is_described {
            self.words.push_str(words);
        }
    }

    fn code(&mut self, words: &str) {
        self.html.push_str("<code>");
        self.text(words);
        self.html.push_str("</code>");
    }

    fn line_break(&mut self) {
        self.html.push_str("<br>");
        self.space();
    }

    fn nodes(&mut self, nodes: Vec<Node>) {
        spell::all(&nodes, &mut self.html);
        if !self.is_described {
            rich::plain(&nodes, &mut self.words);
        }
    }

    fn open(&mut self, frame: Frame) {
        self.open.push(spell::open(&frame, &mut self.html));
    }

    fn close(&mut self) {
        self.html.push_str(self.open.pop().unwrap_or_default());
    }
}
