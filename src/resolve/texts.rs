//! Every text of a site that can be translated, as it was written.
//!
//! In: parsed files. Out: each text field with its place, in the language it was written in and in
//! every other one; and each Markdown file by stem and language. Nothing is judged here: what is
//! wrong with a text, [`site`](super::site) says.

use std::collections::BTreeMap;

use super::gather::{Gathered, Home, Record};
use super::{config, context, gather, names, profile};
use crate::base::locale::{Lang, Languages};
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::Diagnostics;
use crate::model::kind::Kind;
use crate::model::schema::{self, Field, Type};
use crate::parse::Parsed;
use crate::parse::raw::{self, Entry, Raw};
use crate::sources::Sources;

/// All texts of a site.
#[derive(Debug)]
pub struct Texts {
    pub languages: Languages,
    pub fields: Vec<FieldText>,
    pub pages: Vec<PageText>,
}

/// A text or prose field of a record.
#[derive(Debug)]
pub struct FieldText {
    /// `None` for shared records and the site's own texts.
    pub cluster: Option<String>,
    /// The keys that lead to it: `actor`, `vitrox`, `name`.
    pub keys: Vec<String>,
    pub ty: Type,
    /// The value in the default language; only a plural form may be without one.
    pub original: Option<Spanned<Raw>>,
    pub told: BTreeMap<Lang, Told>,
    /// What its record was called before: `actor.old-id.name`.
    pub former: Vec<String>,
    /// It is never to be translated, unless somebody has done so.
    pub is_kept: bool,
}

/// A translation as it was written.
#[derive(Clone, Debug)]
pub struct Told {
    pub value: Spanned<Raw>,
}

/// The Markdown files of one stem.
#[derive(Debug)]
pub struct PageText {
    pub cluster: Option<String>,
    /// `structure`, `questions/supply`; for a page outside the clusters its path below `content/`.
    pub stem: String,
    pub files: BTreeMap<Lang, PageFile>,
}

/// One Markdown file.
#[derive(Clone, Debug)]
pub struct PageFile {
    pub file: FileId,
    /// Where the text begins, behind the front matter.
    pub body: usize,
    pub title: Option<Spanned<String>>,
    /// The lines of its front matter that say what its address is: no text, and kept as they are.
    pub address: Vec<Span>,
}

/// Whether a site has more than one language.
pub fn is_translated(sources: &Sources, parsed: &[Parsed]) -> bool {
    config::languages(sources, parsed, &mut Diagnostics::default()).is_some_and(|languages| languages.len() > 1)
}

/// Collects the texts; `None` when the site does not say its languages.
pub fn texts(sources: &Sources, parsed: &[Parsed]) -> Option<Texts> {
    let mut unheard = Diagnostics::default();
    let languages = config::languages(sources, parsed, &mut unheard)?;
    let gathered = gather::gather(parsed, &languages, &mut unheard);
    let profile = profile::profile(parsed, &[], &mut unheard);
    let names = names::Names::index(&gathered, &profile, &mut unheard);
    let context = context::Context { sources, languages: &languages, gathered: &gathered, names: &names, profile: &profile };
    let mut walk = Walk { context: &context, languages: &languages, out: Vec::new() };
    walk.site(&gathered);
    walk.home(None, &gathered.shared);
    for (id, home) in &gathered.clusters {
        walk.home(Some(id), home);
    }
    let fields = walk.out;
    let homes = gathered.clusters.iter().map(|(id, home)| (Some(id), home)).chain([(None, &gathered.shared)]);
    let pages = homes.flat_map(|(cluster, home)| home.texts.iter().map(move |(stem, texts)| page(cluster, stem, texts))).collect();
    Some(Texts { languages, fields, pages })
}

fn page(cluster: Option<&String>, stem: &str, texts: &[gather::Text<'_>]) -> PageText {
    let title = |entries: &[Entry]| {
        let entry = raw::get(entries, "title")?;
        match &entry.value.value {
            Raw::Text(text) => Some(Spanned::new(text.trim().to_owned(), entry.value.span)),
            _ => None,
        }
    };
    let address = |entries: &[Entry]| {
        let of_address = entries.iter().filter(|entry| matches!(entry.key.value.as_str(), "slug" | "former_slugs"));
        of_address.map(|entry| Span { end: entry.value.span.end, ..entry.key.span }).collect()
    };
    let file = |text: &gather::Text<'_>| {
        let front = &text.page.front;
        (text.lang, PageFile { file: text.file, body: text.page.text.start(), title: title(front), address: address(front) })
    };
    PageText { cluster: cluster.cloned(), stem: stem.to_owned(), files: texts.iter().rev().map(file).collect() }
}

/// One way through all records.
struct Walk<'a> {
    context: &'a context::Context<'a>,
    languages: &'a Languages,
    out: Vec<FieldText>,
}

impl Walk<'_> {
    /// `[site]`, its contact and the labels of its links.
    fn site(&mut self, gathered: &Gathered<'_>) {
        let Some(Entry { value: Spanned { value: Raw::Table(entries), .. }, .. }) = raw::get(gathered.site, "site") else { return };
        let keys = vec!["site".to_owned()];
        self.fields(None, &keys, entries, schema::SITE, false);
        self.below(None, &keys, entries, "contact", "office");
        self.below(None, &keys, entries, "parent_site", "label");
        for name in ["nav", "footer"] {
            let Some(Entry { value: Spanned { value: Raw::List(items), .. }, .. }) = raw::get(entries, name) else { continue };
            for (index, item) in items.iter().enumerate() {
                if let Raw::Table(link) = &item.value {
                    self.field(None, &[&keys[..], &[name.to_owned(), (index + 1).to_string(), "label".to_owned()]].concat(), link, Type::Text, false);
                }
            }
        }
    }

    fn home(&mut self, cluster: Option<&str>, home: &Home<'_>) {
        if let Some((_, entries)) = &home.cluster {
            let keys = vec!["cluster".to_owned()];
            self.fields(cluster, &keys, entries, schema::CLUSTER, false);
            self.below(cluster, &keys, entries, "contact", "office");
        }
        for (kind, records) in &home.records {
            for (id, record) in records {
                self.record(cluster, *kind, id, record);
            }
        }
    }

    fn record(&mut self, cluster: Option<&str>, kind: Kind, id: &str, record: &Record) {
        let keys = vec![kind.word().to_owned(), id.to_owned()];
        let is_kept = kind == Kind::Term
            && raw::get(&record.entries, "keep").is_some_and(|keep| match &keep.value.value {
                Raw::Boolean(keep) => *keep,
                Raw::Cell(word) => word.eq_ignore_ascii_case("true"),
                _ => false,
            });
        let is_named = kind == Kind::Relation && self.names_an_item(cluster, record);
        for field in schema::fields(kind).iter().chain(schema::COMMON).filter(|field| field.ty.is_translatable() && !(is_named && field.name == "item")) {
            let path = [&keys[..], &[field.name.to_owned()]].concat();
            self.field(cluster, &path, &record.entries, field.ty, is_kept && matches!(field.name, "label" | "also"));
        }
        if kind == Kind::Fact {
            self.notes(cluster, &keys, &record.entries, "versions");
            if let Some(Entry { value: Spanned { value: Raw::Table(points), .. }, .. }) = raw::get(&record.entries, "series") {
                for point in points {
                    let Raw::Table(inner) = &point.value.value else { continue };
                    let path = [&keys[..], &["series".to_owned(), point.key.value.clone()]].concat();
                    self.field(cluster, &[&path[..], &["note".to_owned()]].concat(), inner, Type::Prose, false);
                    self.notes(cluster, &path, inner, "versions");
                }
            }
        }
    }

    /// The notes of versions of a fact.
    fn notes(&mut self, cluster: Option<&str>, keys: &[String], entries: &[Entry], name: &str) {
        let Some(Entry { value: Spanned { value: Raw::Table(versions), .. }, .. }) = raw::get(entries, name) else { return };
        for version in versions {
            if let Raw::Table(inner) = &version.value.value {
                self.field(cluster, &[keys, &[name.to_owned(), version.key.value.clone(), "note".to_owned()]].concat(), inner, Type::Prose, false);
            }
        }
    }

    /// Whether `item` is the id of a record or says that it is not disclosed: no text then.
    fn names_an_item(&self, cluster: Option<&str>, record: &Record) -> bool {
        match raw::get(&record.entries, "item").map(|entry| &entry.value.value) {
            Some(Raw::Text(text) | Raw::Cell(text)) => {
                text == "undisclosed"
                    || matches!(self.context.names.find(cluster, Kind::Item, text.trim_start_matches("item:")), names::Found::Live | names::Found::Former(_))
            }
            _ => false,
        }
    }

    fn below(&mut self, cluster: Option<&str>, keys: &[String], entries: &[Entry], table: &str, name: &str) {
        if let Some(Entry { value: Spanned { value: Raw::Table(inner), .. }, .. }) = raw::get(entries, table) {
            self.field(cluster, &[keys, &[table.to_owned(), name.to_owned()]].concat(), inner, Type::Text, false);
        }
    }

    fn fields(&mut self, cluster: Option<&str>, keys: &[String], entries: &[Entry], fields: &[Field], is_kept: bool) {
        for field in fields.iter().chain(schema::COMMON).filter(|field| field.ty.is_translatable()) {
            self.field(cluster, &[keys, &[field.name.to_owned()]].concat(), entries, field.ty, is_kept);
        }
    }

    /// One field in all languages, from every place it may stand in. The order is that of `Fields::localized`.
    fn field(&mut self, cluster: Option<&str>, keys: &[String], entries: &[Entry], ty: Type, is_kept: bool) {
        let Some(name) = keys.last() else { return };
        let mut original = None;
        let mut told = BTreeMap::new();
        for entry in entries.iter().filter(|entry| entry.key.value == *name) {
            match &entry.value.value {
                Raw::Table(tongues) => {
                    for tongue in tongues {
                        match self.languages.find(&tongue.key.value) {
                            Some(Lang::DEFAULT) => original = Some(tongue.value.clone()),
                            Some(lang) => _ = told.insert(lang, Told { value: tongue.value.clone() }),
                            None => {}
                        }
                    }
                }
                _ => original = Some(entry.value.clone()),
            }
        }
        let path = keys.join(".");
        for lang in self.languages.all().filter(|lang| *lang != Lang::DEFAULT) {
            if let Some(translation) = self.context.translation(cluster, &path, lang) {
                told.insert(lang, Told { value: translation.clone() });
            }
        }
        if original.is_some() || !told.is_empty() {
            let former = self.former(cluster, keys);
            self.out.push(FieldText { cluster: cluster.map(str::to_owned), keys: keys.to_vec(), ty, original, told, former, is_kept });
        }
    }

    fn former(&self, cluster: Option<&str>, keys: &[String]) -> Vec<String> {
        let [word, id, rest @ ..] = keys else { return Vec::new() };
        let Some(kind) = Kind::parse(word) else { return Vec::new() };
        let old = self.context.names.former_of(cluster, kind, id);
        old.into_iter().map(|old| [&[word.clone(), old.to_owned()], rest].concat().join(".")).collect()
    }
}
