//! Who speaks: the site, in one language.
//!
//! In: the site, its routes, the theme's words. Out: texts, names, numbers and
//! dates in the reader's language, each with the language it is really in.

use crate::base::locale::{Lang, Locale, Localized};
use crate::model::record::Text;
use crate::model::site::Site;
use crate::model::source::Source;
use crate::translate::StalePages;
use crate::view::format::Format;
use crate::view::frames::Frames;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Routes;
use crate::view::spacing;
use crate::view::spell;
use crate::view::strings::{Arg, Catalogue, Words, is_rtl_letter, isolate};

/// The site in one language.
#[derive(Clone, Copy)]
pub struct Voice<'a> {
    pub site: &'a Site,
    pub lang: Lang,
    pub words: &'a Words,
    pub format: &'a Format,
    pub routes: &'a Routes,
    pub frames: &'a Frames,
    /// Translations of which readers are told that they are out of date.
    pub stale: &'a StalePages,
    pub locales: Locales<'a>,
}

/// Words and formatters of every language: a text that is shown in another one
/// than the page's takes its numbers and names in its own.
#[derive(Clone, Copy)]
pub struct Locales<'a> {
    pub catalogue: &'a Catalogue,
    pub formats: &'a [Format],
}

impl<'a> Voice<'a> {
    /// The same site in another language.
    #[must_use]
    pub fn speaking(self, lang: Lang) -> Self {
        match self.locales.formats.get(lang.index()) {
            Some(format) if lang != self.lang => Self { lang, words: self.locales.catalogue.words(lang), format, ..self },
            _ => self,
        }
    }

    /// The tag of the language.
    pub fn locale(&self) -> &'a Locale {
        self.site.languages.locale(self.lang)
    }

    /// `rtl` or `ltr`.
    pub fn dir(&self) -> &'static str {
        direction(self.locale())
    }

    /// A message without arguments.
    pub fn t(&self, key: &str) -> String {
        self.words.t(key)
    }

    /// A message.
    pub fn say(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.say(key, args)
    }

    /// A message without isolates, for attributes and data.
    pub fn plain(&self, key: &str, args: &[(&str, Arg)]) -> String {
        self.words.plain(key, args)
    }

    /// A remark in the brackets of the language, with the space before them that it wants.
    pub fn bracketed(&self, words: &str) -> String {
        format!("{}{words}{}", self.t("join-open"), self.t("join-close"))
    }

    /// Names in a row: "a, b, c".
    pub fn row<T: AsRef<str>>(&self, names: &[T]) -> String {
        names.iter().map(AsRef::as_ref).collect::<Vec<&str>>().join(&self.t("list-comma"))
    }

    /// What stands between a title and what follows it: nothing but a space
    /// where the title brings its own end.
    pub fn stop_after(&self, title: &str) -> String {
        if title.trim_end().ends_with(['.', '!', '?', '…', '。', '！', '？', '؟']) { " ".into() } else { self.t("join-stop") }
    }

    /// The words of a text for attributes, titles and data: whatever language they are in.
    pub fn bare(&self, text: &Text) -> String {
        text.pick(&self.site.languages, self.lang).map(|(_, words)| words.clone()).unwrap_or_default()
    }

    /// The words of a text, marked with their language when it is another one.
    pub fn text(&self, text: &Text) -> Rich {
        match text.pick(&self.site.languages, self.lang) {
            // A name that is taken over in Latin letters stays in the language it comes from.
            Some((lang, words)) if lang == self.lang && words.is_ascii() && self.is_taken_over(text, words) => {
                self.marked_as(Lang::DEFAULT, vec![Node::Text(words.clone())])
            }
            // A Latin name in an Arabic line keeps to itself, so that it does not turn its neighbours.
            Some((lang, words)) if lang == self.lang && self.locale().is_rtl() && !words.chars().any(is_rtl_letter) => Rich::text(isolate(words)),
            Some((lang, words)) => self.marked(lang, vec![Node::Text(words.clone())]),
            None => Rich::default(),
        }
    }

    /// Nodes marked with their language when it is not the page's.
    pub fn marked(&self, lang: Lang, nodes: Vec<Node>) -> Rich {
        if lang == self.lang || nodes.is_empty() { Rich(nodes) } else { self.marked_as(lang, nodes) }
    }

    /// Spelled blocks marked with their language when it is not the page's.
    pub fn marked_blocks(&self, lang: Lang, html: String) -> String {
        if lang == self.lang || html.is_empty() {
            return html;
        }
        let locale = self.site.languages.locale(lang);
        let mut out = String::with_capacity(html.len() + 64);
        out.push_str("<div");
        spell::language(locale.as_str(), self.other_direction(locale), &mut out);
        out.push_str(" class=\"prose\">");
        out.push_str(&html);
        out.push_str("</div>");
        out
    }

    fn marked_as(&self, lang: Lang, nodes: Vec<Node>) -> Rich {
        Rich(vec![self.foreign(self.site.languages.locale(lang), nodes)])
    }

    fn is_taken_over(&self, text: &Text, words: &str) -> bool {
        let has_letters = words.bytes().any(|byte| byte.is_ascii_lowercase());
        has_letters && self.lang != Lang::DEFAULT && text.get(Lang::DEFAULT).is_some_and(|own| own == words) && !self.locale().is_latin()
    }

    /// Other names of something, marked with their language when it is another one.
    pub fn names(&self, names: &Localized<Vec<String>>) -> Rich {
        match names.pick(&self.site.languages, self.lang) {
            Some((lang, names)) => self.marked(lang, vec![Node::Text(names.join(&self.t("list-comma")))]),
            None => Rich::default(),
        }
    }

    /// The language of a source's own words: what it names, else the site's first language.
    pub fn language_of(&self, source: &Source) -> Locale {
        source.language.as_deref().and_then(Locale::parse).unwrap_or_else(|| self.site.languages.locale(Lang::DEFAULT).clone())
    }

    /// Words of a source, which are never translated, marked with their language.
    pub fn original(&self, source: &Source, words: &str) -> Rich {
        let locale = self.language_of(source);
        let nodes = vec![Node::Text(words.to_owned())];
        if locale == *self.locale() { Rich(nodes) } else { Rich(vec![self.foreign(&locale, nodes)]) }
    }

    fn foreign(&self, locale: &Locale, words: Vec<Node>) -> Node {
        Node::Foreign { lang: locale.as_str().to_owned(), dir: self.other_direction(locale).to_owned(), words }
    }

    /// The direction of a language, or nothing: one that is the page's own needs no attribute.
    fn other_direction(&self, locale: &Locale) -> &'static str {
        let dir = direction(locale);
        if dir == self.dir() { "" } else { dir }
    }

    /// A message whose arguments may be links and other marked-up words.
    pub fn sentence(&self, key: &str, args: &[(&str, Piece)]) -> Rich {
        // Placeables that hold markup travel through the message as one letter
        // of a private plane each, and are put back afterwards.
        let mut pieces = Vec::new();
        let mut plain: Vec<(&str, Arg)> = Vec::new();
        for (name, piece) in args {
            match piece {
                Piece::Arg(arg) => plain.push((name, arg.clone())),
                Piece::Rich(rich) => {
                    let letter = mark(pieces.len());
                    pieces.push(rich);
                    plain.push((name, Arg::Text(letter.to_string())));
                }
            }
        }
        let mut said = self.say(key, &plain);
        if spacing::is_wanted(self.locale()) {
            said = spacing::set(&said, |letter| unmark(letter).and_then(|index| pieces.get(index)).and_then(|rich| rich.edges()));
        }
        let mut nodes = Vec::new();
        let mut run = String::new();
        for letter in said.chars() {
            match unmark(letter).and_then(|index| pieces.get(index)) {
                Some(rich) => {
                    if !run.is_empty() {
                        nodes.push(Node::Text(std::mem::take(&mut run)));
                    }
                    nodes.extend(rich.0.iter().cloned());
                }
                None => run.push(letter),
            }
        }
        if !run.is_empty() {
            nodes.push(Node::Text(run));
        }
        Rich(nodes)
    }
}

/// An argument of a sentence: plain, or with markup.
#[derive(Clone, Debug)]
pub enum Piece {
    Arg(Arg),
    Rich(Rich),
}

impl From<Rich> for Piece {
    fn from(rich: Rich) -> Self {
        Self::Rich(rich)
    }
}

impl From<String> for Piece {
    fn from(text: String) -> Self {
        Self::Arg(text.into())
    }
}

impl From<usize> for Piece {
    fn from(number: usize) -> Self {
        Self::Arg(number.into())
    }
}

/// `rtl` or `ltr`.
pub fn direction(locale: &Locale) -> &'static str {
    if locale.is_rtl() { "rtl" } else { "ltr" }
}

const FIRST: u32 = 0xF_0000;

/// A letter that stands for a piece until it is put in.
pub(in crate::view) fn mark(index: usize) -> char {
    u32::try_from(index).ok().and_then(|index| char::from_u32(FIRST + index)).unwrap_or('\u{FFFD}')
}

/// Which piece a letter stands for.
pub(in crate::view) fn unmark(letter: char) -> Option<usize> {
    usize::try_from(u32::from(letter).checked_sub(FIRST)?).ok()
}
