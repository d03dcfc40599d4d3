//! Clusters made in code, for the tests of this room: the fixture whose values
//! were worked out by hand and with networkx, and plain graphs by edge list.

use std::collections::BTreeMap;

use crate::base::date::Date;
use crate::base::ids::{ActorId, ClusterId, RelationId, StageId};
use crate::base::locale::{Lang, Languages, Locale, Localized};
use crate::base::span::{FileId, Span};
use crate::base::value::Known;
use crate::model::actor::{Actor, ActorKind, Boundary};
use crate::model::cluster::{Cluster, Commons};
use crate::model::explain::Stage;
use crate::model::profile::Profile;
use crate::model::record::{Common, Lifespan, Progress, Where};
use crate::model::relation::{End, Relation, RelationKind};
use crate::model::site::{Config, Site};
use crate::model::slugs::Slugs;

pub(crate) fn common() -> Common {
    Common::bare(Span::new(FileId(0), 0..0))
}

/// A site with one empty cluster.
pub(crate) fn site(as_of: &str) -> Site {
    let id = ClusterId::parse("toy").unwrap();
    let cluster = Cluster {
        name: Localized::only("Toy".into()),
        core: vec![Where::Region("MY-07".into())],
        languages: vec![Lang::DEFAULT],
        ..Cluster::empty(id.clone(), Date::parse(as_of).unwrap())
    };
    Site {
        config: config(),
        languages: Languages::new(vec![Locale::parse("en").unwrap()], &[]),
        profile: Profile { id: "ecosystem".into(), sections: Vec::new(), questions: Vec::new(), headline: Vec::new() },
        shared: Commons::default(),
        clusters: BTreeMap::from([(id, cluster)]),
        pages: Vec::new(),
        statics: Vec::new(),
    }
}

fn config() -> Config {
    Config {
        name: Localized::empty(),
        disclaimer: Localized::empty(),
        base_url: None,
        theme: "default".into(),
        order: None,
        licence: None,
        parent_site: None,
        logo: None,
        colours: BTreeMap::new(),
        contact: None,
        nav: Vec::new(),
        footer: Vec::new(),
        legal: Localized::empty(),
        favicon: None,
        publish_scenarios: false,
        min_n: 5,
        hosts: Vec::new(),
        embed_hosts: Vec::new(),
        clean_urls: false,
        stale_notice: false,
        lint: BTreeMap::new(),
    }
}

/// Adds an actor in a region; `XX-YY` is written `region`, a bare country too.
pub(crate) fn add_actor(site: &mut Site, id: &str, kind: &str, place: &str) {
    let kind = ActorKind::WORDS.iter().find(|(word, _)| *word == kind).unwrap().1;
    let country = place.split('-').next().unwrap().to_owned();
    let region = place.contains('-').then(|| place.to_owned());
    let id = ActorId::parse(id).unwrap();
    let actor = Actor {
        id: id.clone(),
        name: Localized::only(id.as_str().to_uppercase()),
        kind,
        place: region.clone().map_or(Where::Country(country.clone()), Where::Region),
        home: Some(country.clone()),
        country: Some(country),
        boundary: if region.as_deref() == Some("MY-07") { Boundary::Core } else { Boundary::Outside },
        boundary_is_written: true,
        region,
        life: Lifespan::default(),
        stages: Vec::new(),
        summary: Localized::empty(),
        also: Localized::empty(),
        size: None,
        parent: None,
        same_as: None,
        ids: BTreeMap::new(),
        stock_time: None,
        recovery_time: None,
        group: Localized::empty(),
        slugs: Slugs::default(),
        body: Localized::empty(),
        common: common(),
    };
    cluster(site).actors.insert(id, actor);
}

/// Adds a tie; empty dates are absent.
pub(crate) fn add_tie(site: &mut Site, from: &str, kind: &str, to: &str, since: &str, until: &str) {
    let date = |text: &str| (!text.is_empty()).then(|| Known::parse(text, Date::parse).unwrap());
    let id = RelationId::derived(from, kind, to);
    let (kind, _) = RelationKind::parse(kind).unwrap();
    let relation = Relation {
        id: id.clone(),
        from: End::Actor(ActorId::parse(from).unwrap()),
        kind,
        to: End::Actor(ActorId::parse(to).unwrap()),
        item: None,
        life: Lifespan { since: date(since), since_event: None, until: date(until), until_event: None },
        share: None,
        sales_share: None,
        lead_time: None,
        standby: false,
        progress: Progress::Realised,
        facts: Vec::new(),
        weight: 1.0,
        told_by: None,
        common: common(),
    };
    cluster(site).relations.insert(id, relation);
}

/// Adds a stage of the chain with its members.
pub(crate) fn add_stage(site: &mut Site, id: &str, members: &[&str]) {
    let stage = Stage {
        id: StageId::parse(id).unwrap(),
        name: Localized::only(id.to_owned()),
        feeds: Vec::new(),
        is_support: false,
        gap: Localized::empty(),
        outside: Localized::empty(),
        value_share: None,
        tier: 0,
        members: members.iter().map(|member| ActorId::parse(member).unwrap()).collect(),
        common: common(),
    };
    cluster(site).stages.push(stage);
}

pub(crate) fn cluster(site: &mut Site) -> &mut Cluster {
    site.clusters.values_mut().next().unwrap()
}

/// Ten actors, nine active ties in 2022; every value of it is known.
pub(crate) fn toy() -> Site {
    let mut site = site("2022");
    for (id, kind, place) in [
        ("a1", "enterprise", "MY-07"),
        ("a2", "sme", "MY-07"),
        ("a3", "enterprise", "MY-07"),
        ("a4", "sme", "MY-02"),
        ("a5", "research-institute", "MY-07"),
        ("a6", "research-institute", "MY-07"),
        ("a7", "startup", "MY-07"),
        ("a8", "multinational", "US"),
        ("a9", "training", "MY-07"),
        ("a10", "agency", "MY-07"),
    ] {
        add_actor(&mut site, id, kind, place);
    }
    for (from, kind, to, since, until) in [
        ("a2", "supplies", "a1", "2015", ""),
        ("a4", "supplies", "a1", "2018", ""),
        ("a3", "supplies", "a1", "2016", ""),
        ("a8", "supplies", "a3", "2017", ""),
        ("a7", "supplies", "a3", "2021", ""),
        ("a5", "rnd", "a1", "2016", ""),
        ("a6", "rnd", "a3", "2019", ""),
        ("a5", "spin-off", "a7", "2020", ""),
        ("a9", "trains", "a2", "2015", "2020"),
        ("a9", "trains", "a1", "2018", ""),
        ("a1", "member-of", "a10", "2010", ""),
    ] {
        add_tie(&mut site, from, kind, to, since, until);
    }
    site
}

/// An undirected graph of `n` enterprises in the core.
pub(crate) fn plain(n: usize, edges: &[(usize, usize)]) -> Site {
    let mut site = site("2022");
    for node in 0..n {
        add_actor(&mut site, &name(node), "enterprise", "MY-07");
    }
    for &(a, b) in edges {
        add_tie(&mut site, &name(a), "cooperates", &name(b), "", "");
    }
    site
}

/// A name that sorts like its number.
pub(crate) fn name(node: usize) -> String {
    format!("n{node:02}")
}
