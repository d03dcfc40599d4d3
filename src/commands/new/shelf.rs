//! What the site already holds, as far as `new` must know it.
//!
//! In: the snapshot. Out: ids by kind with the file that holds them. The files
//! are parsed and not resolved: a site with faults can be added to.

use std::collections::{BTreeMap, BTreeSet};

use super::usage;
use crate::commands::Failure;
use crate::model::kind::Kind;
use crate::parse::raw::{self, Entry, Raw};
use crate::parse::{self, Body, Parsed};
use crate::sources::Sources;

/// The records of one cluster and those shared by all.
#[derive(Debug)]
pub(super) struct Shelf {
    pub(super) cluster: String,
    pub(super) languages: Vec<String>,
    /// Kind and id → file. Former ids are kept apart: they are taken too.
    live: BTreeMap<(Kind, String), String>,
    former: BTreeSet<(Kind, String)>,
    /// Files by kind with the number of records.
    files: BTreeMap<(Kind, String), usize>,
    pub(super) texts: BTreeSet<String>,
}

impl Shelf {
    /// Looks through the files. `cluster` is needed when there are several.
    pub(super) fn new(sources: &Sources, cluster: Option<&str>) -> Result<Self, Failure> {
        let (parsed, _) = parse::files(sources);
        let cluster = choose(&clusters(sources), cluster)?;
        let languages = languages(&parsed);
        let mut shelf = Self { cluster, languages, live: BTreeMap::new(), former: BTreeSet::new(), files: BTreeMap::new(), texts: BTreeSet::new() };
        for file in &parsed {
            shelf.file(file);
        }
        Ok(shelf)
    }

    /// The folder of the cluster: `content/penang`.
    pub(super) fn folder(&self) -> String {
        format!("content/{}", self.cluster)
    }

    /// Whether an id means something already, as a live or a former one.
    pub(super) fn is_taken(&self, kind: Kind, id: &str) -> bool {
        self.live.contains_key(&(kind, id.to_owned())) || self.former.contains(&(kind, id.to_owned()))
    }

    /// The file of a record.
    pub(super) fn home(&self, kind: Kind, id: &str) -> Option<&str> {
        self.live.get(&(kind, id.to_owned())).map(String::as_str)
    }

    /// Every live id of a kind.
    pub(super) fn ids(&self, kind: Kind) -> impl Iterator<Item = &str> {
        self.live.keys().filter(move |(of, _)| *of == kind).map(|(_, id)| id.as_str())
    }

    /// The file with most records of a kind; the first by name on a tie.
    pub(super) fn fullest(&self, kind: Kind) -> Option<&str> {
        let files = self.files.iter().filter(|((of, _), _)| *of == kind);
        files.max_by_key(|((_, path), count)| (**count, std::cmp::Reverse(path.as_str()))).map(|((_, path), _)| path.as_str())
    }

    fn file(&mut self, file: &Parsed) {
        let Some(below) = file.path.below("content") else { return };
        let inside = below.strip_prefix(&self.cluster).and_then(|rest| rest.strip_prefix('/'));
        if inside.is_none() && below.contains('/') {
            return;
        }
        let stem = file.path.file_name().rsplit_once('.').map_or("", |(stem, _)| stem);
        match &file.body {
            Body::Markdown(_) => _ = self.texts.insert(file.path.to_string()),
            // `x.zh-Hans.toml` translates and defines nothing.
            Body::Toml(entries) if !stem.contains('.') => {
                for entry in entries.iter() {
                    let (Some(kind), Raw::Table(records)) = (Kind::parse(&entry.key.value), &entry.value.value) else { continue };
                    for record in records {
                        let fields: &[Entry] = if let Raw::Table(fields) = &record.value.value { fields } else { &[] };
                        self.add(kind, &record.key.value, fields, file);
                    }
                }
            }
            Body::Csv(table) => {
                let word = stem.split('-').next().unwrap_or(stem);
                let Some(kind) = word.strip_suffix('s').and_then(Kind::parse) else { return };
                for row in &table.rows {
                    let cell = |name: &str| match raw::get(&row.cells, name).map(|entry| &entry.value.value) {
                        Some(Raw::Cell(text)) => Some(text.clone()),
                        _ => None,
                    };
                    let derived = || Some(format!("{}-{}-{}", cell("from")?, cell("kind")?, cell("to")?));
                    if let Some(id) = cell("id").or_else(derived) {
                        self.add(kind, &id, &row.cells, file);
                    }
                }
            }
            Body::Toml(_) | Body::Lock(_) => {}
        }
    }

    fn add(&mut self, kind: Kind, id: &str, fields: &[Entry], file: &Parsed) {
        let path = file.path.to_string();
        *self.files.entry((kind, path.clone())).or_default() += 1;
        self.live.insert((kind, id.to_owned()), path);
        if let Some(Entry { value, .. }) = raw::get(fields, "former_ids") {
            match &value.value {
                Raw::List(list) => {
                    for item in list {
                        if let Raw::Text(former) = &item.value {
                            self.former.insert((kind, former.clone()));
                        }
                    }
                }
                Raw::Cell(text) => self.former.extend(text.split(';').map(|former| (kind, former.trim().to_owned()))),
                _ => {}
            }
        }
    }
}

/// The clusters of a site, by the names of their folders.
pub(super) fn clusters(sources: &Sources) -> Vec<String> {
    let folders = sources.iter().filter_map(|(_, file)| file.path.below("content")?.strip_suffix("/cluster.toml"));
    folders.filter(|folder| !folder.contains('/')).map(str::to_owned).collect()
}

/// The languages `site.toml` declares.
pub(super) fn languages(parsed: &[Parsed]) -> Vec<String> {
    let site = parsed.iter().find(|file| file.path.as_str() == "site.toml");
    let Some(Parsed { body: Body::Toml(entries), .. }) = site else { return Vec::new() };
    let list = raw::get(entries, "site").and_then(|entry| if let Raw::Table(fields) = &entry.value.value { raw::get(fields, "languages") } else { None });
    match list.map(|entry| &entry.value.value) {
        Some(Raw::List(list)) => list.iter().filter_map(|item| if let Raw::Text(tag) = &item.value { Some(tag.clone()) } else { None }).collect(),
        _ => Vec::new(),
    }
}

fn choose(clusters: &[String], wanted: Option<&str>) -> Result<String, Failure> {
    let known = clusters.join(", ");
    match (wanted, clusters) {
        (Some(id), _) if clusters.iter().any(|known| known == id) => Ok(id.to_owned()),
        (Some(id), _) => Err(Failure::Usage(usage(format!("there is no cluster `{id}`")).help(format!("clusters of this site: {known}")))),
        (None, [only]) => Ok(only.clone()),
        (None, []) => Err(Failure::Usage(usage("the site has no cluster yet").help("`narrarium new cluster ID --region CODE` adds one"))),
        (None, _) => Err(Failure::Usage(usage("the site has several clusters").help(format!("say which one is meant with --cluster: {known}")))),
    }
}
