//! From the entries of a lock to places. In: the files of a site and its clusters. Out: what can be
//! used of each lock, and what cannot, each with its place: half a lock is still a start.

use std::collections::BTreeMap;

use super::{DIGITS, Drawing, FILE, Lock, Locks, SIDES, Spot, Trouble, VERSION};
use crate::base::ids::ClusterId;
use crate::base::span::{FileId, Span, Spanned};
use crate::diag::Place;
use crate::model::cluster::Cluster;
use crate::model::site::Site;
use crate::parse::raw::{Entry, Raw, get};
use crate::parse::{Body, Parsed};
use crate::sources::{Content, Sources};

/// Drawings are not larger than this, and no number of a lock is.
const LARGEST: f64 = 100_000.0;

const AGAIN: &str = "`narrarium layout` writes the lock anew from what can still be read; `narrarium layout --fresh` from nothing";

/// Reads the locks of all clusters, and finds those that belong to none.
pub fn read(sources: &Sources, parsed: &[Parsed], site: &Site) -> Locks {
    let mut locks = Locks::default();
    for (file, found) in sources.iter().filter(|(_, file)| file.path.file_name() == FILE && file.path.below("content").is_some()) {
        let folder = found.path.folder();
        if sources.find(&format!("{folder}/cluster.toml")).is_none() || folder.matches('/').count() != 1 {
            locks.troubles.push(Trouble {
                is_outdated: false,
                place: Place::File(found.path.clone()),
                message: "this lock lies in no folder of a cluster".to_owned(),
                help: "move it beside the `cluster.toml` it belongs to, or delete it".to_owned(),
            });
            continue;
        }
        // A cluster that is not published has a lock all the same.
        let id = folder.trim_start_matches("content/");
        let Some((id, cluster)) = site.clusters.get_key_value(id) else { continue };
        if let Content::Refused { reason, help, .. } = &found.content {
            let place = Place::File(found.path.clone());
            locks.troubles.push(Trouble { is_outdated: false, place, message: reason.clone(), help: help.clone() });
        }
        // Files and what was read from them stand in the same order.
        let Ok(at) = parsed.binary_search_by_key(&file, |one| one.id) else { continue };
        let Body::Lock(written) = &parsed[at].body else { continue };
        let mut reader = Reader { file, sources, cluster, site, troubles: &mut locks.troubles };
        for one in written.1.clone().sorted().iter() {
            let help = if one.message.contains("merge") { "`narrarium layout` writes a whole lock from either side of the merge" } else { AGAIN };
            reader.troubles.push(Trouble { is_outdated: false, place: one.place.clone(), message: one.message.clone(), help: help.to_owned() });
        }
        locks.of.extend(reader.lock(id, &written.0.entries).map(|lock| (id.clone(), lock)));
    }
    locks
}

struct Reader<'a> {
    file: FileId,
    sources: &'a Sources,
    site: &'a Site,
    cluster: &'a Cluster,
    troubles: &'a mut Vec<Trouble>,
}

impl Reader<'_> {
    fn trouble(&mut self, span: Span, message: impl Into<String>, help: &str) {
        self.troubles.push(Trouble { is_outdated: false, place: Place::Span(span), message: message.into(), help: help.to_owned() });
    }

    fn outdated(&mut self, span: Span, message: String) {
        let help = "`narrarium layout` brings the lock up to date; until then the drawing starts from what the lock knows".to_owned();
        self.troubles.push(Trouble { is_outdated: true, place: Place::Span(span), message, help });
    }

    /// The lock, or none when nothing of it may be used.
    fn lock(&mut self, id: &ClusterId, entries: &[Entry]) -> Option<Lock> {
        let whole = Span::new(self.file, 0..0);
        match get(entries, "version").map(|entry| &entry.value) {
            Some(Spanned { value: Raw::Integer(version), .. }) if version == VERSION => {}
            Some(version) => {
                let words = format!("this version of a lock is not known; this narrarium reads version {VERSION}");
                self.trouble(version.span, words, "build with the narrarium that wrote it, or write it anew with `narrarium layout`");
                return None;
            }
            None => {
                self.trouble(whole, "this lock does not say its `version`", AGAIN);
                return None;
            }
        }
        match get(entries, "cluster").map(|entry| &entry.value) {
            Some(Spanned { value: Raw::Text(name), .. }) if name == id.as_str() => {}
            Some(other) => {
                let words = format!("this is the lock of another cluster, not of `{id}`");
                self.trouble(
                    other.span,
                    words,
                    &format!("if the cluster was renamed, write `cluster = \"{id}\"`; else `narrarium layout` writes a lock of its own"),
                );
                return None;
            }
            None => {
                self.trouble(whole, "this lock does not say of which `cluster` it is", AGAIN);
                return None;
            }
        }
        let mut lock = Lock::default();
        for Entry { key, value } in entries {
            match (key.value.as_str(), &value.value) {
                ("version" | "cluster", _) => {}
                ("drawing", Raw::Table(drawings)) => {
                    for entry in drawings {
                        if let Some(drawing) = self.drawing(entry) {
                            lock.drawings.insert(entry.key.value.clone(), drawing);
                        }
                    }
                }
                _ => self.trouble(key.span, format!("a lock holds no `{}`", key.value), AGAIN),
            }
        }
        self.gone(&mut lock, entries);
        Some(lock)
    }

    fn drawing(&mut self, Entry { key, value }: &Entry) -> Option<Drawing> {
        let Raw::Table(fields) = &value.value else {
            self.trouble(key.span, "a drawing is a table", AGAIN);
            return None;
        };
        for other in fields.iter().filter(|field| !matches!(field.key.value.as_str(), "hash" | "size" | "at")) {
            self.trouble(other.key.span, format!("a drawing of a lock holds no `{}`", other.key.value), AGAIN);
        }
        let seal = match get(fields, "hash").map(|entry| &entry.value) {
            Some(Spanned { value: Raw::Text(hash), .. }) if hash.len() == DIGITS && hash.bytes().all(|b| b.is_ascii_hexdigit()) => hash.clone(),
            other => {
                // Without it the places are still a start.
                self.trouble(other.map_or(key.span, |value| value.span), format!("the `hash` of a drawing is {DIGITS} hexadecimal digits"), AGAIN);
                String::new()
            }
        };
        let size = get(fields, "size").map(|entry| &entry.value);
        let numbers = size.map(|size| numbers(&size.value)).unwrap_or_default();
        let [Some(width), Some(height)] = numbers[..] else {
            self.trouble(size.map_or(key.span, |size| size.span), "the `size` of a drawing is `[width, height]`", AGAIN);
            return None;
        };
        if !(width > 0.0 && height > 0.0 && width <= LARGEST && height <= LARGEST) {
            self.trouble(size.map_or(key.span, |size| size.span), "no drawing has this size", AGAIN);
            return None;
        }
        let mut spots = BTreeMap::new();
        if let Some(Entry { value: Spanned { value: Raw::Table(places), .. }, .. }) = get(fields, "at") {
            for Entry { key, value } in places {
                match spot(&value.value, width, height) {
                    Ok(spot) => _ = spots.insert(self.known(&key.value), spot),
                    Err(words) => self.trouble(value.span, format!("the place of `{}` {words}", key.value), AGAIN),
                }
            }
        } else {
            self.trouble(key.span, "this drawing has no places: no table `at`", AGAIN);
        }
        Some(Drawing { seal, width, height, spots })
    }

    /// The id an actor has today.
    fn known(&self, id: &str) -> String {
        if self.cluster.actors.contains_key(id) {
            return id.to_owned();
        }
        let renamed = self.cluster.actors.values().find(|actor| actor.common.former_ids.iter().any(|former| former == id));
        renamed.map_or(id, |actor| actor.id.as_str()).to_owned()
    }

    /// Takes out those who are no more, and tells of them once however many drawings they stand in.
    fn gone(&mut self, lock: &mut Lock, entries: &[Entry]) {
        let mut gone: BTreeMap<String, Span> = BTreeMap::new();
        let text = self.sources.text(self.file);
        for drawing in lock.drawings.values_mut() {
            drawing.spots.retain(|id, _| {
                let is_known = self.cluster.actors.contains_key(id.as_str());
                if !is_known && !gone.contains_key(id) {
                    let at = text.find(&format!("\n{id} ")).map_or(0, |at| at + 1);
                    gone.insert(id.clone(), Span::new(self.file, at..at + if at > 0 { id.len() } else { 0 }));
                }
                is_known
            });
        }
        if let Some(first) = gone.values().min().copied() {
            let names: Vec<String> = gone.keys().take(3).map(|id| format!("`{id}`")).collect();
            let more = if gone.len() > 3 { format!(" and {} more", gone.len() - 3) } else { String::new() };
            self.outdated(first, format!("the cluster has no {}{more}", names.join(", ")));
        }
        // `wide-en`, and `wide-en--GROUP` where a network is drawn in groups.
        let tag = |name: &str| name.split("--").next()?.split_once('-').map(|(_, tag)| tag.to_owned());
        let Some(Entry { value: Spanned { value: Raw::Table(drawings), .. }, .. }) = get(entries, "drawing") else { return };
        for Entry { key, .. } in drawings {
            if let Some(tag) = tag(&key.value).filter(|tag| self.site.languages.find(tag).is_none()) {
                self.outdated(key.span, format!("the site has no language `{tag}`"));
                lock.drawings.remove(&key.value);
            }
        }
    }
}

/// `[x, y]` or `[x, y, side]`; what is wrong as the end of a sentence.
fn spot(value: &Raw, width: f64, height: f64) -> Result<Spot, String> {
    let Raw::List(parts) = value else { return Err("is not a list".to_owned()) };
    let is_inside = |number: f64, most: f64| (0.0..=most).contains(&number);
    let (place, side) = match &parts[..] {
        [x, y] => ([x, y], None),
        [x, y, side] => match &side.value {
            Raw::Text(word) => match SIDES.iter().find(|known| *known == word) {
                Some(known) => ([x, y], Some(*known)),
                None => return Err(format!("names no side of a mark; the sides are {}", SIDES.join(", "))),
            },
            _ => return Err("names its side by a word".to_owned()),
        },
        _ => return Err("is `[x, y]` or `[x, y, side]`".to_owned()),
    };
    let [Some(x), Some(y)] = place.map(|part| number(&part.value)) else { return Err("is not two numbers".to_owned()) };
    match is_inside(x, width) && is_inside(y, height) {
        true => Ok(Spot { x, y, side }),
        false => Err("lies outside the drawing".to_owned()),
    }
}

fn numbers(value: &Raw) -> Vec<Option<f64>> {
    match value {
        Raw::List(parts) => parts.iter().map(|part| number(&part.value)).collect(),
        _ => Vec::new(),
    }
}

/// A number one can draw with.
fn number(value: &Raw) -> Option<f64> {
    let (Raw::Integer(text) | Raw::Float(text)) = value else { return None };
    text.replace('_', "").parse::<f64>().ok().filter(|number| number.is_finite())
}
