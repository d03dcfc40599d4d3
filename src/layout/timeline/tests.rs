//! What must hold of every axis: nothing outside, no name over a name.

use super::*;
use crate::base::rng::Rng;
use crate::layout::text::{Weight, width};

const WORDS: [&str; 12] = ["plant", "opens", "zone", "semiconductor", "Penang", "closes", "new", "programme", "of", "the", "state", "自由贸易区"];

fn scene(seed: u64, events: usize, spans: &[(f64, f64)]) -> Scene {
    let mut rng = Rng::new(seed);
    let marks: Vec<Mark> = (0..events)
        .map(|index| {
            let (first, last) = spans[rng.below(spans.len())];
            let at = first + rng.unit() * (last - first);
            let loose = [0.0, 0.5, 0.5, 2.0, 6.0][rng.below(5)];
            let title = (0..2 + rng.below(10)).map(|_| WORDS[rng.below(WORDS.len())]).collect::<Vec<_>>().join(" ");
            let names = if index % 3 == 0 { vec![WORDS[rng.below(WORDS.len())].to_owned(), title] } else { vec![title] };
            Mark { lane: rng.below(5), at, from: at - loose, to: at + loose, due: None, importance: u8::try_from(1 + rng.below(3)).expect("small"), names }
        })
        .collect();
    let from = marks.iter().map(|mark| mark.from).fold(f64::INFINITY, f64::min);
    let to = marks.iter().map(|mark| mark.to).fold(f64::NEG_INFINITY, f64::max);
    let cuts: Vec<f64> = (0..=5).map(|index| from + (to - from) * f64::from(index) / 5.0).collect();
    let bands = cuts
        .windows(2)
        .map(|pair| Band { from: pair[0], to: pair[1], names: vec!["Landing: offshore assembly in a new zone".into(), "Landing".into()] })
        .collect();
    Scene {
        lanes: ["Policy and institutions", "Entries and exits", "Owners", "Technology and investment", "Crises"].map(String::from).to_vec(),
        marks,
        bands,
        from,
        to,
    }
}

type Rect = (f64, f64, f64, f64);

fn rect(label: &Label, size: f64, weight: Weight) -> Rect {
    let wide = label.lines.iter().map(|line| width(line, size, weight)).fold(0.0, f64::max);
    let left = match label.side {
        Side::Left => label.x,
        Side::Middle => label.x - wide / 2.0,
        Side::Right => label.x - wide,
    };
    (left, label.y - size * 0.8, left + wide, label.y + size * 0.2 + label.line_height * (count(label.lines.len()) - 1.0))
}

fn check(scene: &Scene, canvas: &Canvas) {
    let drawn = draw(scene, canvas);
    assert_eq!(drawn.marks.len(), scene.marks.len());
    let mut rects: Vec<(Rect, String)> = Vec::new();
    for (mark, placed) in scene.marks.iter().zip(&drawn.marks) {
        assert!(placed.x - placed.half >= 0.0 && placed.x + placed.half <= drawn.width, "mark at {}", placed.x);
        assert!(placed.y - placed.half >= 0.0 && placed.y + placed.half <= drawn.height);
        let weight = if mark.importance <= 1 { Weight::Bold } else { Weight::Regular };
        rects.extend(placed.label.iter().map(|label| (rect(label, canvas.font_size, weight), label.lines.join("/"))));
    }
    for band in &drawn.bands {
        rects.extend(band.label.iter().map(|label| (rect(label, canvas.font_size, Weight::Bold), label.lines.join("/"))));
    }
    for lane in drawn.lanes.iter().flatten() {
        rects.extend(lane.label.iter().map(|label| (rect(label, canvas.font_size, Weight::Bold), label.lines.join("/"))));
    }
    for (index, (a, name)) in rects.iter().enumerate() {
        assert!(a.0 >= -0.1 && a.1 >= -0.1 && a.2 <= drawn.width + 0.1 && a.3 <= drawn.height + 0.1, "{name} {a:?} leaves {} × {}", drawn.width, drawn.height);
        for (b, other) in &rects[..index] {
            let apart = a.2 <= b.0 + 0.1 || b.2 <= a.0 + 0.1 || a.3 <= b.1 + 0.1 || b.3 <= a.1 + 0.1;
            assert!(apart, "{name} {a:?} over {other} {b:?} at {}", canvas.width);
        }
    }
    assert_eq!(drawn.unnamed, drawn.marks.iter().filter(|mark| mark.label.is_none()).count());
    let mut years: Vec<f64> = drawn.ticks.iter().map(|tick| tick.at).collect();
    years.sort_by(f64::total_cmp);
    assert!(years.windows(2).all(|pair| pair[1] - pair[0] >= 39.0), "{years:?}");
}

const CANVASES: [Canvas; 3] = [
    Canvas { width: 1120.0, flow: Flow::Beside, font_size: 12.5, leading: 1.26, wrap: 150.0, rows: 7, mirrored: false },
    Canvas { width: 740.0, flow: Flow::Above, font_size: 12.5, leading: 1.26, wrap: 140.0, rows: 8, mirrored: false },
    Canvas { width: 358.0, flow: Flow::Down, font_size: 12.0, leading: 1.24, wrap: 180.0, rows: 1, mirrored: false },
];

#[test]
fn nothing_overlaps_and_nothing_leaves_the_sheet() {
    let spans: [&[(f64, f64)]; 4] = [&[(1969.0, 2026.0)], &[(2014.0, 2024.0)], &[(1880.0, 1890.0), (2010.0, 2020.0)], &[(2020.0, 2025.0)]];
    for events in [1, 5, 100, 200] {
        for (seed, spans) in spans.iter().enumerate() {
            let scene = scene(u64::try_from(seed + events).expect("small"), events, spans);
            for canvas in CANVASES {
                check(&scene, &canvas);
                check(&scene, &Canvas { mirrored: true, ..canvas });
            }
        }
    }
}

#[test]
fn short_and_long_times_are_drawn() {
    for (first, last) in [(2021.0, 2026.0), (1876.0, 2026.0), (2026.0, 2026.0)] {
        for events in [1, 60] {
            let scene = scene(5, events, &[(first, last)]);
            for canvas in CANVASES {
                check(&scene, &canvas);
                check(&scene, &Canvas { mirrored: true, ..canvas });
                let ticks = draw(&scene, &canvas).ticks.len();
                assert!(scene.to - scene.from < 3.0 || ticks >= 3, "{ticks} years for {first} to {last} on {}", canvas.width);
            }
        }
    }
}

#[test]
fn a_thousand_events_in_one_year_leave_a_sheet_that_can_be_looked_at() {
    // A year of its own, and one year of fifty.
    for spans in [&[(2020.0, 2021.0)][..], &[(2020.0, 2021.0); 20]] {
        let mut scene = scene(13, 1000, spans);
        if spans.len() > 1 {
            scene.from = 1976.0;
        }
        for canvas in CANVASES {
            check(&scene, &canvas);
            let drawn = draw(&scene, &canvas);
            assert!(drawn.height < 2400.0, "{} tall", drawn.height);
            assert!(drawn.unnamed > 500 && drawn.unnamed < 1000);
        }
    }
}

#[test]
fn the_important_ones_are_named_first() {
    let scene = scene(7, 200, &[(2014.0, 2024.0)]);
    for canvas in CANVASES {
        let drawn = draw(&scene, &canvas);
        let share = |importance: u8| {
            let all: Vec<&PlacedMark> =
                scene.marks.iter().zip(&drawn.marks).filter(|(mark, _)| mark.importance == importance).map(|(_, placed)| placed).collect();
            count(all.iter().filter(|placed| placed.label.is_some()).count()) / count(all.len())
        };
        assert!(share(1) >= share(2) && share(2) >= share(3), "{} {} {}", share(1), share(2), share(3));
    }
}

#[test]
fn an_empty_scene_is_drawn() {
    let scene = Scene { lanes: vec!["a".into()], from: 2000.0, to: 2010.0, ..Scene::default() };
    for canvas in CANVASES {
        assert!(draw(&scene, &canvas).marks.is_empty());
    }
}

#[test]
fn a_lonely_beginning_is_cut_off() {
    let mut scene = scene(11, 60, &[(1984.0, 2026.0)]);
    for (at, index) in [(1891.5, 0), (1928.5, 1), (1956.5, 2)] {
        scene.marks[index] = Mark { at, from: at - 0.5, to: at + 0.5, ..scene.marks[index].clone() };
    }
    scene.from = 1891.0;
    scene.bands = vec![
        Band { from: 1891.0, to: 1990.0, names: vec!["Company town".into()] },
        Band { from: 1990.0, to: scene.to, names: vec!["Landing: offshore assembly".into(), "Landing".into()] },
    ];
    for canvas in CANVASES {
        check(&scene, &canvas);
        check(&scene, &Canvas { mirrored: true, ..canvas });
        let drawn = draw(&scene, &canvas);
        assert_eq!(drawn.breaks.len(), 3);
        assert!(drawn.breaks.windows(2).all(|pair| pair[0] < pair[1]));
        // No mark stands on a break.
        assert!(drawn.marks.iter().all(|mark| drawn.breaks.iter().all(|at| *at <= mark.from - 8.0 || *at >= mark.to + 8.0)));
    }
    // Where as much came before as after, the distance is what the axis has to show.
    let even = self::scene(3, 100, &[(1880.0, 1890.0), (2010.0, 2020.0)]);
    assert!(CANVASES.iter().all(|canvas| draw(&even, canvas).breaks.is_empty()));
}
