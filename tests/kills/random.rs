//! Kills at random moments: not before a change but anywhere, as a person or the system does it.

use std::process::Child;
use std::time::{Duration, Instant};

use narrarium::base::rng::Rng;

use super::Tally;
use super::scene::{CAN_EXCHANGE, Scene, Site};

/// Kills builds of two sites in turn over one output, without a build in between that would clear up.
pub(super) fn run() {
    let kills: usize = std::env::var("NARRARIUM_KILLS").map_or(200, |number| number.parse().unwrap());
    let scene = Scene::change("at random moments", "");
    let mut rng = Rng::new(7);
    let mut tally = Tally::default();
    scene.reset();
    let begun = Instant::now();
    assert!(scene.build("").status.success());
    let usual = begun.elapsed();
    while tally.kills < kills {
        let site = ["old", "new"][tally.kills % 2];
        let mut child = scene.command(site, "").spawn().unwrap();
        // Half of them while it writes, which is a small part of a run.
        if rng.below(2) == 0 {
            wait_for_the_lock(&mut child, &scene);
            std::thread::sleep(Duration::from_micros(rng.below(30_000) as u64));
        } else {
            std::thread::sleep(usual.mul_f64(rng.unit() * 1.1));
        }
        // It may be done by now: a kill after the end is one, too.
        _ = child.kill();
        child.wait().unwrap();
        let seen = scene.look().unwrap_or_else(|wrong| panic!("kill {}: {wrong}", tally.kills + 1));
        assert!(matches!(seen.site, Site::Old | Site::New) || !CAN_EXCHANGE, "{seen:?}");
        tally.add(seen);
    }
    let done = scene.build("");
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
    scene.assert_done("after all kills");
    eprintln!("at random moments: {tally:?}");
}

fn wait_for_the_lock(child: &mut Child, scene: &Scene) {
    let lock = scene.output().with_file_name(".public.narrarium-lock");
    while !lock.exists() && child.try_wait().unwrap().is_none() {
        std::thread::sleep(Duration::from_micros(200));
    }
}
