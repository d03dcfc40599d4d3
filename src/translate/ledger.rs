//! The list of all segments, each with its translations and how far they have come.
//!
//! In: texts as `resolve` found them, state files. Out: segments in the order of their names.

use std::collections::BTreeMap;

use icu_plurals::{PluralCategory, PluralRules};

use super::leaves::{Leaf, leaves};
use super::pair::pairs;
use super::plain::{hash, squeezed};
use super::state::{self, Line, States, Trouble, Word};
use crate::base::locale::{Lang, Languages, Locale};
use crate::base::span::{Span, Spanned};
use crate::model::schema::{PLURALS, Type};
use crate::parse::raw::Raw;
use crate::parse::{self, Parsed};
use crate::resolve::texts::{FieldText, PageFile, PageText, Texts, is_translated, texts};
use crate::sources::Sources;

/// How a text is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Form {
    /// As it is read: names, titles, labels.
    Plain,
    /// Running text with references.
    Prose,
    /// Several names in one text.
    Names,
}

/// Where a text lives.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Home {
    /// The keys of a field, and which item of a list.
    Field {
        keys: Vec<String>,
        item: Option<usize>,
    },
    Title {
        stem: String,
    },
    Leaf {
        stem: String,
        leaf: Leaf,
    },
}

/// How far one translation has come.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Progress {
    /// Nobody has said from which text it was made.
    Unconfirmed,
    /// The source has changed since; `was` is what it was, where that is known.
    Stale {
        was: Option<String>,
        word: Word,
    },
    Draft,
    Reviewed,
    Intended {
        reason: String,
    },
}

impl Progress {
    /// The word of tables and JSON.
    pub fn word(&self) -> &'static str {
        match self {
            Self::Unconfirmed => "unconfirmed",
            Self::Stale { .. } => "stale",
            Self::Draft => "draft",
            Self::Reviewed => "reviewed",
            Self::Intended { .. } => "intended",
        }
    }
}

/// A translation.
#[derive(Clone, Debug)]
pub struct Version {
    /// On one line; where it stays as in the original, the source.
    pub text: String,
    /// Written as `"="`.
    pub is_same: bool,
    pub span: Span,
    /// Its name in the state file: for a block of Markdown its own number, which may differ from that of the source.
    pub key: String,
    pub progress: Progress,
    /// The line of the state file that says so.
    pub line: Option<Line>,
    /// What stands before further lines of it.
    pub indent: String,
}

/// One text with its translations.
#[derive(Clone, Debug)]
pub struct Segment {
    pub id: String,
    pub cluster: Option<String>,
    pub home: Home,
    pub form: Form,
    pub source: String,
    pub span: Span,
    /// The languages that need it: all, but for plural forms.
    pub asked: Vec<Lang>,
    pub told: BTreeMap<Lang, Version>,
}

impl Segment {
    /// The name without the home.
    pub fn path(&self) -> &str {
        match &self.cluster {
            Some(cluster) => self.id.strip_prefix(cluster.as_str()).and_then(|rest| rest.strip_prefix('/')).unwrap_or(&self.id),
            None => &self.id,
        }
    }

    /// Whether a language has it or should.
    pub fn concerns(&self, lang: Lang) -> bool {
        self.asked.contains(&lang) || self.told.contains_key(&lang)
    }

    /// The word for how far a language has come with it.
    pub fn progress(&self, lang: Lang) -> &'static str {
        self.told.get(&lang).map_or("missing", |version| version.progress.word())
    }
}

/// All segments of a site.
#[derive(Debug)]
pub struct Ledger {
    pub languages: Languages,
    pub segments: Vec<Segment>,
    pub pages: Vec<PageText>,
    pub states: States,
}

/// The ledger of a site; `None` when it does not say its languages.
pub fn ledger(sources: &Sources) -> Option<Ledger> {
    let (parsed, _) = parse::files(sources);
    ledger_of(sources, &parsed)
}

/// The ledger of files that were parsed already.
pub fn ledger_of(sources: &Sources, parsed: &[Parsed]) -> Option<Ledger> {
    Some(book(sources, texts(sources, parsed)?))
}

/// The ledger without free pages, of which a site may have ten thousand; `None` for a site of one language.
pub(super) fn clusters_of(sources: &Sources, parsed: &[Parsed]) -> Option<Ledger> {
    if !is_translated(sources, parsed) {
        return None;
    }
    let mut texts = texts(sources, parsed)?;
    texts.pages.retain(|page| page.cluster.is_some());
    Some(book(sources, texts))
}

fn book(sources: &Sources, texts: Texts) -> Ledger {
    let is_cluster = |id: &str| sources.find(&format!("content/{id}/cluster.toml")).is_some();
    let states = state::read(sources, &texts.languages, &is_cluster);
    let mut maker = Maker { sources, languages: &texts.languages, states: &states, out: Vec::new() };
    for field in &texts.fields {
        maker.field(field);
    }
    for page in &texts.pages {
        maker.page(page);
    }
    let mut segments = maker.out;
    segments.sort_by(|a, b| (&a.cluster, &a.id).cmp(&(&b.cluster, &b.id)));
    Ledger { languages: texts.languages, segments, pages: texts.pages, states }
}

impl Ledger {
    /// Translations whose source has changed, in the order of the files.
    pub fn stale(&self) -> impl Iterator<Item = (&Segment, Lang, &Version)> {
        self.segments.iter().flat_map(|segment| {
            segment.told.iter().filter(|(_, version)| matches!(version.progress, Progress::Stale { .. })).map(move |(lang, version)| (segment, *lang, version))
        })
    }

    /// What is wrong with state files.
    pub fn troubles(&self) -> &[Trouble] {
        &self.states.troubles
    }

    /// The text of a state file with some lines changed, by the names of their segments. What no
    /// text asks for any more is left out.
    pub fn book(&self, cluster: Option<&str>, lang: Lang, changes: &BTreeMap<String, Line>) -> String {
        let mut lines = BTreeMap::new();
        for segment in self.segments.iter().filter(|segment| segment.cluster.as_deref() == cluster) {
            let Some(version) = segment.told.get(&lang) else { continue };
            if let Some(line) = changes.get(&segment.id).or(version.line.as_ref()) {
                lines.insert(version.key.clone(), line.clone());
            }
        }
        state::spelled(&lines)
    }

    /// The homes and languages there are: one state file each.
    pub fn books(&self) -> Vec<(Option<String>, Lang)> {
        let mut homes: Vec<Option<String>> = self.segments.iter().map(|segment| segment.cluster.clone()).collect();
        homes.dedup();
        let others = || self.languages.all().filter(|lang| *lang != Lang::DEFAULT);
        homes.into_iter().flat_map(|home| others().map(move |lang| (home.clone(), lang))).collect()
    }

    /// The segment of this name.
    pub fn find(&self, id: &str) -> Option<&Segment> {
        let at = |cluster: Option<&str>| self.segments.binary_search_by(|segment| (segment.cluster.as_deref(), segment.id.as_str()).cmp(&(cluster, id))).ok();
        at(None).or_else(|| at(Some(id.split_once('/')?.0))).map(|index| &self.segments[index])
    }
}

/// How far a translation has come, as its line says.
fn progress(line: Option<&Line>, source: &str) -> Progress {
    match line {
        None => Progress::Unconfirmed,
        Some(line) if line.hash != hash(source) => Progress::Stale { was: (!line.source.is_empty()).then(|| line.source.clone()), word: line.word },
        Some(line) => match line.word {
            Word::Draft => Progress::Draft,
            Word::Reviewed => Progress::Reviewed,
            Word::Intended => Progress::Intended { reason: line.reason.clone() },
        },
    }
}

struct Maker<'a> {
    sources: &'a Sources,
    languages: &'a Languages,
    states: &'a States,
    out: Vec<Segment>,
}

impl Maker<'_> {
    fn others(&self) -> impl Iterator<Item = Lang> + use<> {
        self.languages.all().filter(|lang| *lang != Lang::DEFAULT)
    }

    fn lines(&self, cluster: Option<&str>, lang: Lang, path: &str) -> &[Line] {
        self.states.books.get(&(cluster.map(str::to_owned), lang)).and_then(|book| book.get(path)).map_or(&[], Vec::as_slice)
    }

    /// The line about a text: of several the one that fits the source.
    fn line(&self, cluster: Option<&str>, lang: Lang, paths: &[&str], source: &str) -> Option<Line> {
        let digits = hash(source);
        let lines: Vec<&Line> = paths.iter().flat_map(|path| self.lines(cluster, lang, path)).collect();
        state::latest(&lines, &digits).cloned()
    }

    /// The line about a leaf. Where the translation got more blocks than it had lines, the line of
    /// its number may be about a neighbour, which the neighbour's hash tells.
    fn line_of_leaf(&self, page: &PageText, lang: Lang, (own, index): (&[Leaf], usize), there: (&[Leaf], &Leaf)) -> Option<Line> {
        let cluster = page.cluster.as_deref();
        let digits = hash(&own[index].text);
        let of = |leaf: &Leaf| self.lines(cluster, lang, &format!("{}{}", page.stem, leaf.name()));
        let in_section = |leaf: &&Leaf| leaf.section == there.1.section;
        let fits = |line: &&Line| line.hash == digits;
        // Its own first: two blocks of the same words may have been confirmed on two days.
        let line = state::latest(&of(there.1).iter().collect::<Vec<_>>(), &digits);
        let near = || there.0.iter().filter(in_section).flat_map(of).filter(fits).collect::<Vec<_>>();
        if let Some(line) = line.filter(fits).or_else(|| state::latest(&near(), &digits)) {
            return Some(line.clone());
        }
        let line = line?;
        let is_about_another = own.iter().filter(in_section).any(|leaf| hash(&leaf.text) == line.hash);
        (!is_about_another).then(|| line.clone())
    }

    fn field(&mut self, field: &FieldText) {
        let is_plural = field.keys.first().is_some_and(|word| word == "unit") && field.keys.last().is_some_and(|name| PLURALS.contains(&name.as_str()));
        let list = |raw: &Spanned<Raw>| items(raw);
        match field.ty {
            Type::ProseList | Type::TextList if field.keys.last().is_none_or(|name| name != "also") => {
                let Some(original) = field.original.as_ref().map(list) else { return };
                let form = if field.ty == Type::ProseList { Form::Prose } else { Form::Plain };
                for (index, source) in original.iter().enumerate() {
                    let item =
                        |raw: &Spanned<Raw>| if is_equals(raw) { Some(Spanned::new(source.value.clone(), raw.span)) } else { list(raw).get(index).cloned() };
                    let told = field.told.iter().filter_map(|(lang, told)| Some((*lang, item(&told.value)?, is_equals(&told.value)))).collect();
                    self.push(field, Some(index), form, source, told);
                }
            }
            Type::TextList => {
                let joined = |raw: &Spanned<Raw>| Spanned::new(join_names(&items(raw)), raw.span);
                let Some(source) = field.original.as_ref().map(joined) else { return };
                let told = field.told.iter().map(|(lang, told)| (*lang, joined(&told.value), is_equals(&told.value))).collect();
                self.push(field, None, Form::Names, &source, told);
            }
            _ => {
                let original = field.original.as_ref().and_then(plain);
                let Some(source) = original else { return };
                let form = if field.ty == Type::Prose { Form::Prose } else { Form::Plain };
                let told = field.told.iter().filter_map(|(lang, told)| Some((*lang, plain(&told.value)?, is_equals(&told.value)))).collect();
                self.push(field, None, form, &source, told);
                if is_plural && field.keys.last().is_some_and(|name| name == "other") {
                    self.plurals(field, &source);
                }
            }
        }
    }

    /// Forms that a language has and the default one has not: they are made from `other`.
    fn plurals(&mut self, other: &FieldText, source: &Spanned<String>) {
        for name in PLURALS.into_iter().filter(|name| *name != "other") {
            let mut keys = other.keys.clone();
            keys.pop();
            keys.push(name.to_owned());
            let asked: Vec<Lang> = self.others().filter(|lang| categories(self.languages.locale(*lang)).contains(&name)).collect();
            let id = name_of(other.cluster.as_deref(), &keys.join("."));
            // A form that the original has was met already, or comes as a field of its own.
            if !asked.is_empty() && !self.out.iter().any(|segment| segment.id == id) {
                let home = Home::Field { keys, item: None };
                let span = source.span;
                let source = squeezed(&source.value);
                self.out.push(Segment { id, cluster: other.cluster.clone(), home, form: Form::Plain, source, span, asked, told: BTreeMap::new() });
            }
        }
    }

    fn push(&mut self, field: &FieldText, item: Option<usize>, form: Form, source: &Spanned<String>, told: Vec<(Lang, Spanned<String>, bool)>) {
        let source_text = squeezed(&source.value);
        if source_text.is_empty() {
            return;
        }
        let numbered = |path: String| item.map_or_else(|| path.clone(), |index| format!("{path}.{}", index + 1));
        let path = numbered(field.keys.join("."));
        let former: Vec<String> = field.former.iter().cloned().map(numbered).collect();
        let paths: Vec<&str> = former.iter().map(String::as_str).chain([path.as_str()]).collect();
        let cluster = field.cluster.as_deref();
        let mut versions = BTreeMap::new();
        for (lang, text, is_same) in told {
            let shown = if is_same { source_text.clone() } else { squeezed(&text.value) };
            let line = self.line(cluster, lang, &paths, &source_text);
            let progress = progress(line.as_ref(), &source_text);
            let version = Version { text: shown, is_same, span: text.span, key: path.clone(), progress, line, indent: String::new() };
            versions.insert(lang, version);
        }
        let asked = match field.keys.as_slice() {
            _ if field.is_kept => Vec::new(),
            [word, _, form] if word == "unit" => {
                self.others().filter(|lang| form == "other" || categories(self.languages.locale(*lang)).contains(&form.as_str())).collect()
            }
            _ => self.others().collect(),
        };
        let id = name_of(cluster, &path);
        let home = Home::Field { keys: field.keys.clone(), item };
        if field.keys.first().is_some_and(|word| word == "unit") {
            // A plural form may have been put here before its own field was met.
            self.out.retain(|segment| segment.id != id);
        }
        self.out.push(Segment { id, cluster: field.cluster.clone(), home, form, source: source_text, span: source.span, asked, told: versions });
    }

    fn page(&mut self, page: &PageText) {
        let Some(original) = page.files.get(&Lang::DEFAULT) else { return };
        let cluster = page.cluster.as_deref();
        if let Some(title) = &original.title {
            let path = format!("{}.title", page.stem);
            let source = squeezed(&title.value);
            let mut told = BTreeMap::new();
            for (lang, file) in page.files.iter().filter(|(lang, _)| **lang != Lang::DEFAULT) {
                let Some(title) = &file.title else { continue };
                let line = self.line(cluster, *lang, &[&path], &source);
                let (text, progress) = (squeezed(&title.value), progress(line.as_ref(), &source));
                told.insert(*lang, Version { text, is_same: false, span: title.span, key: path.clone(), progress, line, indent: String::new() });
            }
            let (id, home) = (name_of(cluster, &path), Home::Title { stem: page.stem.clone() });
            let asked = self.others().collect();
            self.out.push(Segment { id, cluster: page.cluster.clone(), home, form: Form::Plain, source, span: title.span, asked, told });
        }
        let own = self.leaves_of(original);
        let mut told: Vec<BTreeMap<Lang, Version>> = vec![BTreeMap::new(); own.len()];
        for (lang, file) in page.files.iter().filter(|(lang, _)| **lang != Lang::DEFAULT) {
            let theirs = self.leaves_of(file);
            for (index, leaf) in self.paired(page, *lang, &own, &theirs) {
                let key = format!("{}{}", page.stem, leaf.name());
                let line = self.line_of_leaf(page, *lang, (&own, index), (&theirs, leaf));
                let progress = progress(line.as_ref(), &own[index].text);
                let span = Span::new(file.file, leaf.range.clone());
                told[index].insert(*lang, Version { text: leaf.text.clone(), is_same: false, span, key, progress, line, indent: leaf.indent.clone() });
            }
        }
        for (leaf, told) in own.into_iter().zip(told) {
            let path = format!("{}{}", page.stem, leaf.name());
            let (source, span) = (leaf.text.clone(), Span::new(original.file, leaf.range.clone()));
            let (id, home) = (name_of(cluster, &path), Home::Leaf { stem: page.stem.clone(), leaf });
            let asked = self.others().collect();
            self.out.push(Segment { id, cluster: page.cluster.clone(), home, form: Form::Prose, source, span, asked, told });
        }
    }

    fn leaves_of(&self, file: &PageFile) -> Vec<Leaf> {
        leaves(self.sources.text(file.file), file.body)
    }

    /// For leaves of the original, by index, the leaf that translates them: section by section.
    fn paired<'l>(&self, page: &PageText, lang: Lang, own: &[Leaf], theirs: &'l [Leaf]) -> Vec<(usize, &'l Leaf)> {
        let mut out = Vec::new();
        let mut sections: Vec<&str> = own.iter().map(|leaf| leaf.section.as_str()).collect();
        sections.dedup();
        for section in sections {
            let is_heading = |leaf: &Leaf| leaf.number == 0;
            let here: Vec<(usize, &Leaf)> = own.iter().enumerate().filter(|(_, leaf)| leaf.section == section).collect();
            let there: Vec<&'l Leaf> = theirs.iter().filter(|leaf| leaf.section == section).collect();
            let heading = there.iter().copied().find(|leaf| is_heading(leaf));
            out.extend(here.iter().find(|(_, leaf)| is_heading(leaf)).zip(heading).map(|((index, _), leaf)| (*index, leaf)));
            let here: Vec<(usize, &Leaf)> = here.into_iter().filter(|(_, leaf)| !is_heading(leaf)).collect();
            let there: Vec<&'l Leaf> = there.into_iter().filter(|leaf| !is_heading(leaf)).collect();
            let hashes: Vec<String> = here.iter().map(|(_, leaf)| hash(&leaf.text)).collect();
            let made_from: Vec<Option<String>> = there
                .iter()
                .map(|leaf| {
                    let lines = self.lines(page.cluster.as_deref(), lang, &format!("{}{}", page.stem, leaf.name()));
                    lines.iter().find(|line| hashes.contains(&line.hash)).or_else(|| lines.last()).map(|line| line.hash.clone())
                })
                .collect();
            let found = pairs(&here.iter().map(|(_, leaf)| *leaf).collect::<Vec<_>>(), &there, &made_from);
            out.extend(here.iter().zip(found).filter_map(|((index, _), at)| Some((*index, there[at?]))));
        }
        out
    }
}

/// The whole name of a text.
pub fn name_of(cluster: Option<&str>, path: &str) -> String {
    cluster.map_or_else(|| path.to_owned(), |cluster| format!("{cluster}/{path}"))
}

fn plain(raw: &Spanned<Raw>) -> Option<Spanned<String>> {
    match &raw.value {
        Raw::Text(text) | Raw::Cell(text) => Some(Spanned::new(text.trim().to_owned(), raw.span)),
        _ => None,
    }
}

fn is_equals(raw: &Spanned<Raw>) -> bool {
    matches!(&raw.value, Raw::Text(text) if text == "=")
}

/// The items of a list or a cell.
fn items(raw: &Spanned<Raw>) -> Vec<Spanned<String>> {
    match &raw.value {
        Raw::List(items) => items.iter().filter_map(plain).collect(),
        Raw::Cell(cell) => cell.split(';').map(str::trim).filter(|part| !part.is_empty()).map(|part| Spanned::new(part.to_owned(), raw.span)).collect(),
        _ => Vec::new(),
    }
}

/// Several names as one text.
fn join_names(items: &[Spanned<String>]) -> String {
    items.iter().map(|item| squeezed(&item.value).replace('\\', "\\\\").replace(';', "\\;")).collect::<Vec<_>>().join("; ")
}

/// The names of such a text.
pub fn split_names(text: &str) -> Vec<String> {
    let mut out = vec![String::new()];
    let mut letters = text.chars();
    while let Some(letter) = letters.next() {
        let last = out.last_mut().expect("there is always one");
        match letter {
            '\\' => last.extend(letters.next()),
            ';' | '；' | '؛' => out.push(String::new()),
            _ => last.push(letter),
        }
    }
    out.iter().map(|name| name.trim().to_owned()).filter(|name| !name.is_empty()).collect()
}

/// The plural forms a language has, in words of CLDR.
fn categories(locale: &Locale) -> Vec<&'static str> {
    let Some(rules) = locale.as_str().parse::<icu_locale::Locale>().ok().and_then(|locale| PluralRules::try_new_cardinal((&locale).into()).ok()) else {
        return vec!["other"];
    };
    rules
        .categories()
        .map(|category| match category {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        })
        .collect()
}
