//! Known values of the toy cluster.

use super::{all, bass, paths, spread};
use crate::analysis::indicators::toy_site;
use crate::analysis::network;
use crate::analysis::reference_day;
use crate::analysis::sample;
use crate::base::ids::ActorId;

fn id(text: &str) -> ActorId {
    ActorId::parse(text).unwrap()
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-5, "{value} is not {expected}");
}

#[test]
fn removals() {
    let site = toy_site();
    let scope = site.scopes().next().unwrap();
    let day = reference_day(scope.cluster);
    let found = all(scope, &network::at(scope.cluster, day), day, None).removal.unwrap();
    assert_eq!((found.n, found.m, found.left.len()), (9, 9, 10));
    assert_eq!(found.order[..2], [id("a1"), id("a3")]);
    for (k, share) in [(0, 1.0), (1, 5.0 / 9.0), (2, 2.0 / 9.0), (9, 0.0)] {
        near(found.left[k], share);
        assert!(found.low[k] <= share && share <= found.high[k]);
    }
    near(found.any, 0.82716);
    // The indicator I18 says the same.
    near(found.left[1..].iter().sum::<f64>() / 9.0, 13.0 / 81.0);
    let missing = found.missing.unwrap();
    assert_eq!((missing.changed, missing.variants), (1, 20));
    assert!(missing.low < 5.0 / 9.0 && missing.high > 5.0 / 9.0);
}

#[test]
fn cascades() {
    let site = toy_site();
    let scope = site.scopes().next().unwrap();
    let day = reference_day(scope.cluster);
    let found = all(scope, &network::at(scope.cluster, day), day, None).cascades.unwrap();
    assert_eq!((found.n, found.known, found.unknown), (4, 4, 0));
    let losses =
        |cascade: &super::Cascade| ["a8", "a2", "a4", "a3", "a7"].map(|actor| cascade.effects.iter().find(|effect| effect.actor == id(actor)).unwrap().loss);
    for (loss, expected) in losses(&found.worst).into_iter().zip([0.5, 0.25, 0.0, 0.5, 0.75]) {
        near(loss, expected);
    }
    for (loss, expected) in losses(&found.proportional).into_iter().zip([0.5, 0.4, 0.1, 0.5, 0.75]) {
        near(loss, expected);
    }
    let missing = found.worst.missing.unwrap();
    assert_eq!((missing.changed, missing.high), (1, 0.75));
    assert!(missing.low < 0.75);
}

#[test]
fn reach_and_spread() {
    let site = toy_site();
    let scope = site.scopes().next().unwrap();
    let day = reference_day(scope.cluster);
    let found = all(scope, &network::at(scope.cluster, day), day, None).spread.unwrap();
    assert_eq!((found.seeds, found.n, found.tied, found.m, found.runs), (2, 10, 9, 9, None));
    // From a5 2, 6, 8 of 9 others; from a6 1, 4, 8.
    for (share, expected) in found.near.into_iter().zip([3.0 / 18.0, 10.0 / 18.0, 16.0 / 18.0]) {
        near(share, expected);
    }
    near(found.best[2], 2.84375 / 8.0);
    assert!(found.mean[0] < found.mean[1] && found.mean[1] < found.mean[2]);
    let missing = found.missing.unwrap();
    assert!(missing.low < found.mean[1] && found.mean[1] < missing.high);
}

#[test]
fn what_is_known_is_taken_over_until_a_tie_changes() {
    let mut site = toy_site();
    let run = |site: &crate::model::site::Site, before: Option<&super::Scenarios>| {
        let scope = site.scopes().next().unwrap();
        let day = reference_day(scope.cluster);
        all(scope, &network::at(scope.cluster, day), day, before)
    };
    let mut before = run(&site, None);
    // A mark that no run would make.
    before.spread.as_mut().unwrap().best = [7.0; 3];
    sample::cluster(&mut site).actors.values_mut().for_each(|actor| actor.also = Default::default());
    assert_eq!(run(&site, Some(&before)).spread, before.spread);
    sample::add_tie(&mut site, "a5", "cooperates", "a9", "2010", "");
    let (after, afresh) = (run(&site, Some(&before)), run(&site, None));
    assert_eq!(after, afresh);
    assert_ne!(after.spread, before.spread);
}

#[test]
fn draws_come_near_the_exact_value() {
    // A ring of 20: more ties than are tried in every combination. Reached on one side is
    // p + p² + … of 19 others, on the other side the same less what is counted twice.
    let ring: Vec<(usize, usize)> = (0..20).map(|node| (node, (node + 1) % 20)).collect();
    let site = sample::plain(20, &ring);
    let cluster = site.scopes().next().unwrap().cluster;
    let network = network::at(cluster, reference_day(cluster));
    let one_side: f64 = (1..20).map(|steps| 0.5_f64.powi(steps)).sum();
    let both = 2.0 * one_side - 19.0 * 0.5_f64.powi(20);
    let drawn = spread(&network, 0, 0.5);
    assert!((drawn - both).abs() < 0.05, "{drawn} is not near {both}");
}

#[test]
fn ways_from_first_to_last() {
    let site = toy_site();
    let cluster = site.scopes().next().unwrap().cluster;
    let found = super::ways::ways(cluster, reference_day(cluster)).unwrap();
    let told: Vec<(&str, &str, usize, bool)> = found
        .ways
        .iter()
        .map(|way| (way.paths.shortest[0].as_str(), way.paths.shortest.last().unwrap().as_str(), way.paths.disjoint, way.is_single()))
        .collect();
    assert_eq!(told, [("a7", "a1", 1, true), ("a8", "a1", 1, true), ("a2", "a1", 1, false), ("a4", "a1", 1, false)]);
    assert_eq!((found.single, found.skipped, found.m, found.timed), (2, 0, 5, 0));
    assert!(found.ways.iter().all(|way| way.days.is_none()));
}

#[test]
fn spreading() {
    let site = toy_site();
    let scope = site.scopes().next().unwrap();
    let network = network::at(scope.cluster, reference_day(scope.cluster));
    let seed = network.index(&id("a5")).unwrap();
    near(spread(&network, seed, 0.5), 2.84375);
    near(spread(&network, network.index(&id("a10")).unwrap(), 0.5), 0.0);
    for (time, share) in [(1.0, 0.035_758), (5.0, 0.331_199), (10.0, 0.812_803)] {
        near(bass(0.03, 0.38, time).0, share);
    }
    near((bass(0.03, 0.38, 1.0).1 * 1e4).round() / 1e4, 6.1926);
}

#[test]
fn ways() {
    let site = toy_site();
    let cluster = site.scopes().next().unwrap().cluster;
    let day = reference_day(cluster);
    let found = paths(cluster, day, &id("a8"), &id("a1"));
    assert_eq!((found.disjoint, found.cut), (1, Some(vec![id("a3")])));
    assert_eq!(found.shortest, [id("a8"), id("a3"), id("a1")]);
    let direct = paths(cluster, day, &id("a2"), &id("a1"));
    assert_eq!((direct.disjoint, direct.cut), (1, None));
    assert_eq!(paths(cluster, day, &id("a1"), &id("a2")).disjoint, 0);
}

#[test]
fn every_model_has_its_words() {
    let strings = include_str!("../../../themes/default/strings/resilience/en.ftl");
    for model in super::MODELS {
        // The curve of adoption rests on no tie, so none can be missing, and it is always there.
        let ends = if model.id == "M11" { &["", "-assumptions", "-reading"][..] } else { &["", "-assumptions", "-reading", "-none", "-missing"] };
        for end in ends {
            let key = format!("\nscenario-{}{end} =", model.id);
            assert!(strings.contains(&key), "no string{key}");
        }
    }
}
