//! Families of a few actors, in the words of their ids.

use super::*;
use crate::analysis::sample;
use crate::base::date::Date;
use crate::model::actor::ActorKind;
use crate::model::relation::End;

fn told(ties: &[(&str, &str, &str, &str)]) -> Vec<Family> {
    let mut site = sample::site("2026");
    let mut known: BTreeSet<&str> = BTreeSet::new();
    for (from, _, to, _) in ties {
        for id in [from, to] {
            if known.insert(id) {
                sample::add_actor(&mut site, id, "enterprise", "MY-07");
            }
        }
    }
    for (from, kind, to, since) in ties {
        sample::add_tie(&mut site, from, kind, to, since, "");
    }
    let cluster = sample::cluster(&mut site);
    for relation in cluster.relations.values() {
        let (new, old) = if relation.kind == RelationKind::Succeeds { (&relation.from, &relation.to) } else { (&relation.to, &relation.from) };
        if let (End::Actor(new), End::Actor(_), Some(since)) = (new, old, &relation.life.since) {
            let actor = cluster.actors.get_mut(new).expect("added");
            assert_eq!(actor.kind, ActorKind::Enterprise);
            actor.life.since = Some(since.clone());
        }
    }
    let first = ActorId::parse("hp").expect("an id");
    if let Some(actor) = cluster.actors.get_mut(&first) {
        actor.life.since = Some(Known::Value(Date::parse("1972").expect("a date")));
    }
    families(cluster)
}

fn rows(family: &Family) -> String {
    family.members.iter().map(ActorId::as_str).collect::<Vec<_>>().join(" ")
}

#[test]
fn branches_stand_near_their_trunk_the_later_the_nearer() {
    let families = told(&[
        ("agilent", "succeeds", "hp", "1999"),
        ("avago", "succeeds", "agilent", "2005"),
        ("keysight", "succeeds", "agilent", "2014"),
        ("hp", "spin-off", "vitrox", "2000"),
        ("wd", "succeeds", "komag", "2007"),
        ("acme", "supplies", "bolt", "2001"),
    ]);
    assert_eq!(families.iter().map(rows).collect::<Vec<_>>(), ["hp vitrox agilent keysight avago", "komag wd"]);
    assert_eq!(families[0].links.iter().map(|link| link.new.as_str()).collect::<Vec<_>>(), ["agilent", "vitrox", "avago", "keysight"]);
    assert_eq!(families[0].links[1].how, How::Founded);
}

#[test]
fn one_with_thirty_offspring_and_its_nearest_kin() {
    let names: Vec<String> = (10..40).map(|number| format!("child-{number}")).collect();
    let ties: Vec<(&str, &str, &str, &str)> = names.iter().map(|name| ("hp", "spin-off", name.as_str(), "1980")).collect();
    let families = told(&ties);
    assert_eq!((families.len(), families[0].members.len()), (1, 31));
    let mut site = sample::site("2026");
    let near = families[0].near(sample::cluster(&mut site), &ActorId::parse("child-20").expect("an id"), 12);
    assert_eq!((near.members.len(), near.links.len()), (12, 11));
    assert!(near.members.iter().any(|id| id.as_str() == "child-20"));
}

#[test]
fn a_circle_is_drawn_as_one_link_more() {
    let families = told(&[("a", "succeeds", "b", "1999"), ("b", "succeeds", "a", "2001")]);
    assert_eq!((families[0].members.len(), families[0].links.len()), (2, 2));
}

#[test]
fn a_line_as_long_as_a_file() {
    let names: Vec<String> = (0..2000).map(|number| format!("heir-{number:04}")).collect();
    let ties: Vec<(&str, &str, &str, &str)> = names.windows(2).map(|pair| (pair[1].as_str(), "succeeds", pair[0].as_str(), "")).collect();
    assert_eq!(told(&ties)[0].members.len(), 2000);
}
