//! What must hold of every family: nothing outside, no name over a name, time in order.

use super::*;
use crate::base::rng::Rng;
use crate::layout::text::{Weight, width};
use crate::layout::timeline::Side;

const WIDE: Canvas = Canvas { width: 740.0, is_down: false, font_size: 12.5, leading: 1.28, mirrored: false };
const SLIM: Canvas = Canvas { width: 358.0, is_down: true, font_size: 12.0, leading: 1.25, mirrored: false };

/// One actor and its offspring, some of them in one year.
fn scene(seed: u64, offspring: usize) -> Scene {
    let mut rng = Rng::new(seed);
    let mut lanes = vec![lane("Fairchild Semiconductor", 1957.0, 2016.0)];
    let mut links = Vec::new();
    let mut marks = Vec::new();
    for index in 0..offspring {
        let at = 1960.0 + (rng.unit() * 40.0).floor() + 0.5;
        let name = ["Intel", "National Semiconductor (Penang)", "槟城伟特机构有限公司", "A firm with a very long name indeed and one more word"][rng.below(4)];
        lanes.push(lane(name, at, if rng.below(3) == 0 { at + 0.3 } else { 2026.0 }));
        links.push(Link { old: rng.below(index + 1), new: index + 1, at });
        marks.push(Mark { lane: index + 1, at, from: at - 0.5, to: at + 0.5 });
        // Renamed twice in the year of its beginning.
        marks.extend([Mark { lane: index + 1, at, from: at, to: at }; 2].iter().take(if index % 7 == 0 { 2 } else { 0 }));
    }
    Scene { lanes, links, marks, from: 1957.0, to: 2026.0 }
}

fn lane(name: &str, from: f64, to: f64) -> Lane {
    Lane { name: name.to_owned(), life: "1957–2016".to_owned(), from, sure_from: from, sure_to: to, to }
}

fn rect(label: &Label, size: f64, weight: Weight) -> (f64, f64, f64, f64) {
    let wide = label.lines.iter().map(|line| width(line, size, weight)).fold(0.0, f64::max);
    let left = if label.side == Side::Right { label.x - wide } else { label.x };
    (left, label.y - size * 0.8, left + wide, label.y + size * 0.2 + label.line_height * (count(label.lines.len()) - 1.0))
}

#[test]
fn nothing_overlaps_and_nothing_leaves_the_sheet() {
    for offspring in [0, 1, 4, 30, MOST - 1] {
        let scene = scene(u64::try_from(offspring).expect("small"), offspring);
        for canvas in [WIDE, SLIM] {
            for mirrored in [false, true] {
                let drawn = draw(&scene, &Canvas { mirrored, ..canvas }).expect("not too many");
                let mut rects: Vec<(f64, f64, f64, f64)> = Vec::new();
                for (lane, given) in drawn.lanes.iter().zip(&scene.lanes) {
                    let mut name = rect(&lane.name, canvas.font_size, Weight::Bold);
                    let tail = if lane.has_tail { 6.0 + width(&given.life, canvas.font_size, Weight::Regular) } else { 0.0 };
                    if mirrored {
                        name.0 -= tail;
                    } else {
                        name.2 += tail;
                    }
                    rects.push(name);
                    rects.extend(lane.life.iter().map(|label| rect(label, canvas.font_size, Weight::Regular)));
                }
                for (index, a) in rects.iter().enumerate() {
                    assert!(a.0 >= -0.1 && a.1 >= -0.1 && a.2 <= drawn.width + 0.1 && a.3 <= drawn.height + 0.1, "{a:?} {offspring} {canvas:?}");
                    for b in &rects[..index] {
                        assert!(a.2 <= b.0 + 0.1 || b.2 <= a.0 + 0.1 || a.3 <= b.1 + 0.1 || b.3 <= a.1 + 0.1, "{a:?} over {b:?} {offspring} {canvas:?}");
                    }
                }
                for (mark, given) in drawn.marks.iter().zip(&scene.marks) {
                    assert!(mark.x - HALF >= 0.0 && mark.x + HALF <= drawn.width && mark.y - HALF >= 0.0 && mark.y + HALF <= drawn.height, "{mark:?}");
                    for (other, _) in
                        drawn.marks.iter().zip(&scene.marks).filter(|(_, other)| other.lane == given.lane).filter(|(other, _)| !std::ptr::eq(*other, mark))
                    {
                        assert!((mark.x - other.x).abs().max((mark.y - other.y).abs()) >= HALF * 2.0, "{mark:?} over {other:?}");
                    }
                }
            }
        }
    }
}

#[test]
fn too_many_are_no_drawing() {
    for canvas in [WIDE, SLIM] {
        assert!(draw(&scene(1, MOST), &canvas).is_none());
        assert!(draw(&Scene::default(), &canvas).is_none());
    }
}
