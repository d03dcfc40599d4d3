//! Which ids exist, where, and what they were called before.

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexSet;
use rustc_hash::FxBuildHasher;

use super::gather::{Gathered, Home};
use crate::base::ids;
use crate::base::suggest::nearest;
use crate::diag::code::{BAD_ID, FORMER_ID_LIVE};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::indicator;
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::profile::Profile;
use crate::parse::raw::{self, Raw};

/// What a look-up found.
pub(super) enum Found {
    Live,
    /// The record has a new id.
    Former(String),
    /// Several records claim the old id.
    Ambiguous(Vec<String>),
    Missing,
}

#[derive(Debug, Default, PartialEq)]
struct Index {
    live: BTreeMap<Kind, BTreeSet<String>>,
    former: BTreeMap<(Kind, String), Vec<String>>,
}

/// The ids of all homes.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Names {
    shared: Index,
    clusters: BTreeMap<String, Index>,
    sections: Vec<String>,
    questions: Vec<String>,
    /// In their order; asked for by every link to a page.
    pages: IndexSet<String, FxBuildHasher>,
}

impl Names {
    /// Collects every id, and reports those that are none.
    pub(super) fn index(gathered: &Gathered<'_>, profile: &Profile, diagnostics: &mut Diagnostics) -> Self {
        let shared = index(&gathered.shared, diagnostics);
        let clusters = gathered.clusters.iter().map(|(id, home)| (id.clone(), index(home, diagnostics))).collect();
        Self {
            shared,
            clusters,
            sections: profile.sections.iter().map(|section| section.id.clone()).collect(),
            questions: profile.questions.iter().map(|(id, _)| id.clone()).collect(),
            pages: gathered
                .shared
                .texts
                .keys()
                .map(|stem| stem.trim_start_matches('_').to_owned())
                .chain(gathered.own_pages().map(|(name, _)| name.to_owned()))
                .collect::<BTreeSet<_>>()
                .into_iter()
                .collect(),
        }
    }

    /// Whether a cluster of this id exists.
    pub(super) fn has_cluster(&self, id: &str) -> bool {
        self.clusters.contains_key(id)
    }

    /// Looks for a record as a cluster sees it: its own, then the shared ones.
    pub(super) fn find(&self, cluster: Option<&str>, kind: Kind, id: &str) -> Found {
        if self.seen_by(cluster).any(|index| index.live.get(&kind).is_some_and(|ids| ids.contains(id))) {
            return Found::Live;
        }
        for index in self.seen_by(cluster) {
            match index.former.get(&(kind, id.to_owned())).map(Vec::as_slice) {
                Some([one]) => return Found::Former(one.clone()),
                Some(several) if !several.is_empty() => return Found::Ambiguous(several.to_vec()),
                _ => {}
            }
        }
        Found::Missing
    }

    /// The record of this kind that may have been meant by an id that is none. Not part of
    /// [`Self::find`]: many ask whether there is a record, and few have to tell that there is none.
    pub(super) fn nearest(&self, cluster: Option<&str>, kind: Kind, id: &str) -> Option<&str> {
        nearest(id, self.seen_by(cluster).filter_map(|index| index.live.get(&kind)).flat_map(|ids| ids.iter().map(String::as_str)))
    }

    /// What a cluster sees: its own records, then the shared ones.
    fn seen_by(&self, cluster: Option<&str>) -> impl Iterator<Item = &Index> + use<'_> {
        cluster.and_then(|cluster| self.clusters.get(cluster)).into_iter().chain([&self.shared])
    }

    /// The old ids of a record that no other record claims.
    pub(super) fn former_of(&self, cluster: Option<&str>, kind: Kind, id: &str) -> Vec<&str> {
        let former = self.seen_by(cluster).flat_map(|index| index.former.iter());
        former.filter(|((of, _), now)| *of == kind && matches!(now.as_slice(), [one] if one == id)).map(|((_, old), _)| old.as_str()).collect()
    }

    /// Whether any record a cluster sees has an old id.
    pub(super) fn has_former(&self, cluster: Option<&str>) -> bool {
        self.seen_by(cluster).any(|index| !index.former.is_empty())
    }

    /// The kinds, other than the expected ones, that have a record of this id.
    pub(super) fn other_kinds(&self, cluster: Option<&str>, id: &str) -> Vec<Kind> {
        Kind::ALL.into_iter().filter(|&kind| matches!(self.find(cluster, kind, id), Found::Live)).collect()
    }

    /// The target of a reference such as `actor:intel`, `fact:exports@2021`, `page:about`.
    /// The error is a phrase and a hint.
    pub(super) fn target(&self, cluster: Option<&str>, kind: TargetKind, rest: &str) -> Result<Target, (String, Option<String>)> {
        let separator = match kind {
            TargetKind::Record(Kind::Source) => '#',
            TargetKind::Record(_) | TargetKind::Indicator => '@',
            TargetKind::Section | TargetKind::Question | TargetKind::Page => '#',
        };
        let (path, detail) = rest.split_once(separator).map_or((rest, None), |(path, detail)| (path, Some(detail.to_owned())));
        if kind == TargetKind::Page {
            return match self.pages.contains(path) {
                true => Ok(Target { cluster: None, kind, id: path.to_owned(), detail }),
                false => Err((
                    format!("there is no page `{path}`"),
                    nearest(path, self.pages.iter().map(String::as_str)).map(|name| format!("did you mean `page:{name}`?")),
                )),
            };
        }
        if path.trim().is_empty() {
            return Err((format!("this names no {}", kind.word()), Some(format!("write its id behind the colon: {}:id", kind.word()))));
        }
        let (cluster, id) = match path.split_once('/') {
            Some((other, id)) if self.has_cluster(other) => (Some(other), id),
            Some((other, _)) => {
                return Err((
                    format!("there is no cluster `{other}`"),
                    nearest(other, self.clusters.keys().map(String::as_str)).map(|name| format!("did you mean `{name}`?")),
                ));
            }
            None => (cluster, path),
        };
        let cluster = match (cluster, kind) {
            (None, TargetKind::Section | TargetKind::Question | TargetKind::Indicator) => Some(self.only_cluster(kind, path)?),
            _ => cluster,
        };
        let target = |id: &str| Target {
            cluster: cluster.map(str::to_owned).and_then(|id| ids::ClusterId::parse(&id).ok()),
            kind,
            id: id.to_owned(),
            detail: detail.clone(),
        };
        let named = |list: &[String], what: &str| match list.iter().any(|known| known == id) {
            true => Ok(target(id)),
            false => {
                let close = nearest(id, list.iter().map(String::as_str)).map(|name| format!("did you mean `{what}:{name}`?"));
                Err((format!("there is no {what} `{id}`"), close.or_else(|| Some(format!("there are: {}", list.join(", "))).filter(|_| !list.is_empty()))))
            }
        };
        match kind {
            TargetKind::Section => named(&self.sections, "section"),
            TargetKind::Question => named(&self.questions, "question"),
            TargetKind::Indicator => {
                let found = indicator::find(id).ok_or_else(|| (format!("there is no indicator `{id}`"), Some(indicator::hint(id))))?;
                let detail = detail.as_deref().map(|word| self.occasion(cluster, id, word)).transpose()?;
                Ok(Target { detail, ..target(found) })
            }
            TargetKind::Page => unreachable!("pages were handled above"),
            TargetKind::Record(record) => match self.find(cluster, record, id) {
                Found::Live => Ok(target(id)),
                Found::Former(new) => Ok(target(&new)),
                Found::Ambiguous(list) => Err((format!("`{id}` is the former id of several records"), Some(format!("name one of them: {}", list.join(", "))))),
                Found::Missing => {
                    let hint = match (self.nearest(cluster, record, id), self.other_kinds(cluster, id).first()) {
                        (_, Some(other)) => Some(format!("there is {} `{id}`: write `{}:{id}`", article(*other), other.word())),
                        (Some(name), None) => Some(format!("did you mean `{name}`?")),
                        (None, None) => {
                            let home = self.clusters.iter().find(|(_, index)| index.live.get(&record).is_some_and(|ids| ids.contains(id)));
                            home.filter(|_| cluster.is_none()).map(|(home, _)| format!("it belongs to a cluster: write `{}:{home}/{id}`", record.word()))
                        }
                    };
                    Err((format!("there is no {} `{id}`", record.word()), hint))
                }
            },
        }
    }

    /// What may follow the `@` of an indicator: whom the value counts as inside, or the phase at whose end it holds.
    fn occasion(&self, cluster: Option<&str>, indicator: &str, word: &str) -> Result<String, (String, Option<String>)> {
        if matches!(word, "core" | "extended") {
            return Ok(word.to_owned());
        }
        match self.find(cluster, Kind::Phase, word) {
            Found::Live => Ok(word.to_owned()),
            Found::Former(new) => Ok(new),
            Found::Ambiguous(list) => Err((format!("`{word}` is the former id of several phases"), Some(format!("name one of them: {}", list.join(", "))))),
            Found::Missing => {
                let close = self.nearest(cluster, Kind::Phase, word).or_else(|| nearest(word, ["core", "extended"]));
                let hint = close.map_or_else(
                    || "after the @ stands `core`, `extended` or the id of a phase".to_owned(),
                    |name| format!("did you mean `indicator:{indicator}@{name}`?"),
                );
                Err((format!("`{word}` is no phase and no boundary"), Some(hint)))
            }
        }
    }

    /// Outside the clusters, what every cluster has is meant of the only one;
    /// of several, the reference has to say which.
    fn only_cluster(&self, kind: TargetKind, id: &str) -> Result<&str, (String, Option<String>)> {
        let mut known = self.clusters.keys();
        match (known.next(), known.next()) {
            (Some(only), None) => Ok(only),
            (first, _) => {
                let word = kind.word();
                Err((format!("of which cluster is the {word} `{id}`?"), first.map(|cluster| format!("name it: `{word}:{cluster}/{id}`"))))
            }
        }
    }
}

/// A kind with its article: "an actor".
pub(super) fn article(kind: Kind) -> String {
    let word = kind.word();
    let article = if word.starts_with(['a', 'e', 'i', 'o']) { "an" } else { "a" };
    format!("{article} {word}")
}

/// What to do where a record is named that nothing here resembles.
pub(super) fn absent(kind: Kind, rest: &str) -> String {
    format!("name one that is there, or write it down: [{}.{}] in a .toml file", kind.word(), id_of(rest))
}

/// The id in what follows the colon of a reference: without cluster, date and place.
pub(super) fn id_of(rest: &str) -> &str {
    let id = rest.split(['@', '#']).next().unwrap_or(rest);
    id.rsplit('/').next().unwrap_or(id)
}

fn index(home: &Home<'_>, diagnostics: &mut Diagnostics) -> Index {
    let mut out = Index::default();
    for (&kind, records) in &home.records {
        let live = out.live.entry(kind).or_default();
        for (id, record) in records {
            live.insert(id.clone());
            let is_derived = kind == Kind::Relation && id.len() > ids::LONGEST;
            if let (Err(fault), false) = (ids::check(id), is_derived) {
                let (message, help) = fault.words();
                diagnostics.push(Diagnostic::fault(BAD_ID, record.id.span, format!("`{id}` is no id: {message}")).maybe_help(help).maybe_help(foreign(id)));
            }
        }
    }
    for (&kind, records) in &home.records {
        for (id, record) in records {
            for former in former_ids(&record.entries) {
                if out.live.get(&kind).is_some_and(|live| live.contains(&former)) {
                    diagnostics.push(
                        Diagnostic::fault(FORMER_ID_LIVE, record.id.span, format!("`{former}` is a former id of `{id}` and also a live {}", kind.word()))
                            .help("a former id is one that no record has any more"),
                    );
                    continue;
                }
                out.former.entry((kind, former)).or_default().push(id.clone());
            }
        }
    }
    out
}

/// What an eye does not see in an id.
fn foreign(id: &str) -> Option<String> {
    let letter = id.chars().find(|letter| !letter.is_ascii())?;
    Some(format!("it holds the character U+{:04X}, which is not one of a to z", u32::from(letter)))
}

fn former_ids(entries: &[raw::Entry]) -> Vec<String> {
    match raw::get(entries, "former_ids").map(|entry| &entry.value.value) {
        Some(Raw::List(list)) => list
            .iter()
            .filter_map(|item| match &item.value {
                Raw::Text(text) => Some(text.clone()),
                _ => None,
            })
            .collect(),
        Some(Raw::Cell(cell)) => cell.split(';').map(|id| id.trim().to_owned()).collect(),
        _ => Vec::new(),
    }
}
