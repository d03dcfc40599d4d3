//! Known values of the toy cluster.

use super::{all, bass, paths, spread};
use crate::analysis::indicators::toy_site;
use crate::analysis::network;
use crate::analysis::reference_day;
use crate::base::ids::ActorId;

fn id(text: &str) -> ActorId {
    ActorId::parse(text).unwrap()
}

fn near(value: f64, expected: f64) {
    assert!((value - expected).abs() < 1e-5, "{value} is not {expected}");
}

#[test]
fn cascades() {
    let site = toy_site();
    let scope = site.scopes().next().unwrap();
    let day = reference_day(scope.cluster);
    let scenarios = all(scope, &network::at(scope.cluster, day), day);
    let losses = |name: &str| {
        let scenario = scenarios.iter().find(|scenario| scenario.id == name).unwrap();
        assert_eq!((scenario.n, scenario.known, scenario.unknown), (4, 4, 0));
        ["a8", "a2", "a4", "a3", "a7"].map(|actor| scenario.effects.iter().find(|effect| effect.actor == id(actor)).unwrap().loss)
    };
    for (loss, expected) in losses("M2").into_iter().zip([0.5, 0.25, 0.0, 0.5, 0.75]) {
        near(loss, expected);
    }
    for (loss, expected) in losses("M3").into_iter().zip([0.5, 0.4, 0.1, 0.5, 0.75]) {
        near(loss, expected);
    }
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
