//! Promises of the whole engine, checked on made-up networks: nothing outside, nothing on top
//! of a name, the same twice. Beauty is judged by eye elsewhere.

use super::*;
use crate::base::rng::Rng;

fn node(label: &str) -> Node {
    Node { mark: 6.0, label: label.into(), bold: false, priority: 0.0, rtl: false, pinned: None }
}

fn nodes(count: usize) -> Vec<Node> {
    const NAMES: [&str; 6] = ["Intel", "Bayan Lepas zone", "PSDC", "Penang Chip Design Academy", "槟城技能发展中心", "ViTrox"];
    (0..count).map(|i| node(&format!("{} {i}", NAMES[i % NAMES.len()]))).collect()
}

fn edges(pairs: &[(usize, usize)]) -> Vec<Edge> {
    pairs.iter().map(|&(a, b)| Edge { a, b, weight: 1.0 }).collect()
}

fn canvas(width: f64) -> Canvas {
    Canvas { width, min_height: 200.0, max_height: 900.0, font_size: 12.0, wrap: 110.0, margin: 8.0, labels: LabelRule::All, mirrored: false }
}

fn path(count: usize) -> Vec<(usize, usize)> {
    (1..count).map(|i| (i - 1, i)).collect()
}

fn star(count: usize) -> Vec<(usize, usize)> {
    (1..count).map(|i| (0, i)).collect()
}

fn grid(side: usize) -> Vec<(usize, usize)> {
    let across = (0..side * side).filter(|i| i % side + 1 < side).map(|i| (i, i + 1));
    across.chain((0..side * (side - 1)).map(|i| (i, i + side))).collect()
}

fn bipartite(left: usize, right: usize) -> Vec<(usize, usize)> {
    (0..left).flat_map(|a| (left..left + right).map(move |b| (a, b))).collect()
}

fn random(count: usize, ties: usize, seed: u64) -> Vec<(usize, usize)> {
    let mut rng = Rng::new(seed);
    (0..ties).map(|_| (rng.below(count), rng.below(count))).collect()
}

/// Every name shown, none on another or on a mark, all on the canvas, all numbers numbers.
fn check(nodes: &[Node], pairs: &[(usize, usize)], width: f64) -> Drawing {
    let canvas = canvas(width);
    let drawing = draw(nodes, &edges(pairs), &canvas);
    check_drawing(nodes, &drawing);
    assert_eq!(drawing.edges.len(), pairs.len());
    drawing
}

fn check_drawing(nodes: &[Node], drawing: &Drawing) {
    assert_eq!(drawing.nodes.len(), nodes.len());
    assert_eq!(drawing.hidden, 0);
    assert_eq!(drawing.report.label_overlaps, 0, "{:?}", drawing.report);
    assert_eq!(drawing.report.label_mark_hits, 0, "{:?}", drawing.report);
    check_bounds(nodes, drawing);
}

fn check_bounds(nodes: &[Node], drawing: &Drawing) {
    let inside = |r: &Rect| r.left >= 0.0 && r.top >= 0.0 && r.right <= drawing.width && r.bottom <= drawing.height;
    for (node, placed) in nodes.iter().zip(&drawing.nodes) {
        let mark = Rect::around((placed.x, placed.y), node.mark, node.mark);
        assert!(inside(&mark), "{mark:?} in {} x {}", drawing.width, drawing.height);
        if let Some(label) = &placed.label {
            assert!(inside(&label.bounds), "{label:?} in {} x {}", drawing.width, drawing.height);
        }
    }
    for path in &drawing.edges {
        for (x, y) in [path.from, path.to, path.middle] {
            assert!(x.is_finite() && y.is_finite());
        }
    }
    assert!(drawing.height.is_finite() && drawing.report.stress.is_finite());
}

#[test]
fn nothing_and_nearly_nothing() {
    let empty = check(&[], &[], 358.0);
    assert!((empty.height - 200.0).abs() < 1e-9);
    check(&nodes(1), &[], 358.0);
    check(&nodes(2), &[(0, 1)], 358.0);
    check(&nodes(2), &[(0, 1), (1, 0), (0, 1)], 358.0);
    check(&nodes(3), &[(1, 1)], 358.0);
}

#[test]
fn regular_networks_on_a_narrow_canvas() {
    check(&nodes(20), &path(20), 358.0);
    check(&nodes(30), &star(30), 358.0);
    check(&nodes(25), &grid(5), 358.0);
    check(&nodes(12), &bipartite(4, 8), 358.0);
}

#[test]
fn regular_networks_on_a_wide_canvas() {
    check(&nodes(20), &path(20), 1120.0);
    check(&nodes(30), &star(30), 1120.0);
    check(&nodes(36), &grid(6), 740.0);
    check(&nodes(17), &bipartite(5, 12), 1120.0);
}

#[test]
fn random_networks() {
    for (seed, width) in [(1, 358.0), (2, 740.0), (3, 1120.0)] {
        check(&nodes(60), &random(60, 90, seed), width);
    }
}

#[test]
fn parts_and_lonely_nodes() {
    let pairs = [(0, 1), (1, 2), (3, 4), (5, 6), (6, 7), (7, 5), (9, 10)];
    let drawing = check(&nodes(24), &pairs, 358.0);
    let lowest_tied = (0..8).map(|i| drawing.nodes[i].y).fold(0.0, f64::max);
    assert!((11..24).all(|i| drawing.nodes[i].y > lowest_tied), "the lonely stand below");
}

#[test]
fn all_names_even_when_they_cannot_fit_at_first() {
    let mut canvas = canvas(200.0);
    canvas.max_height = 100.0;
    canvas.min_height = 50.0;
    let nodes = nodes(40);
    check_drawing(&nodes, &draw(&nodes, &edges(&random(40, 60, 5)), &canvas));
}

#[test]
fn the_same_twice() {
    let (nodes, edges) = (nodes(40), edges(&random(40, 60, 9)));
    assert_eq!(draw(&nodes, &edges, &canvas(740.0)), draw(&nodes, &edges, &canvas(740.0)));
}

#[test]
fn another_order_is_as_good() {
    let pairs = random(30, 42, 4);
    let turned: Vec<(usize, usize)> = pairs.iter().rev().map(|&(a, b)| (29 - a, 29 - b)).collect();
    let mut turned_nodes = nodes(30);
    turned_nodes.reverse();
    let one = check(&nodes(30), &pairs, 740.0).report;
    let two = check(&turned_nodes, &turned, 740.0).report;
    assert!(one.crossings.abs_diff(two.crossings) <= 8, "{one:?} {two:?}");
    assert!((one.stress - two.stress).abs() < 0.08, "{one:?} {two:?}");
}

#[test]
fn coincident_and_broken_pins() {
    let mut nodes = nodes(8);
    nodes[0].pinned = Some((0.5, 0.5));
    nodes[1].pinned = Some((0.5, 0.5));
    nodes[2].pinned = Some((f64::NAN, 0.5));
    nodes[3].pinned = Some((7.0, -3.0));
    check(&nodes, &path(8), 358.0);
}

#[test]
fn a_pin_is_kept_when_nothing_is_in_the_way() {
    let mut nodes = nodes(8);
    nodes[3].pinned = Some((0.25, 0.5));
    let drawing = check(&nodes, &star(8), 740.0);
    assert!((drawing.nodes[3].x - 185.0).abs() < 0.06);
}

#[test]
fn mirrored_drawings_are_mirror_images() {
    // Names as tall on both sides: Latin ones get more room among Arabic ones.
    let nodes: Vec<Node> = (0..20).map(|i| node(&format!("شركة الشرائح {i}"))).collect();
    let edges = edges(&random(20, 28, 6));
    let plain = draw(&nodes, &edges, &canvas(740.0));
    let mirrored_nodes: Vec<Node> = nodes.iter().map(|n| Node { rtl: true, ..n.clone() }).collect();
    let mirrored = draw(&mirrored_nodes, &edges, &Canvas { mirrored: true, ..canvas(740.0) });
    for (one, two) in plain.nodes.iter().zip(&mirrored.nodes) {
        assert!((one.x + two.x - 740.0).abs() < 0.11 && (one.y - two.y).abs() < 0.11);
        let anchors = (one.label.as_ref().map(|l| l.anchor), two.label.as_ref().map(|l| l.anchor));
        assert!(matches!(
            anchors,
            (Some(Anchor::Start), Some(Anchor::End)) | (Some(Anchor::End), Some(Anchor::Start)) | (Some(Anchor::Middle), Some(Anchor::Middle))
        ));
    }
    check_drawing(&mirrored_nodes, &mirrored);
}

#[test]
fn a_budget_hides_the_least() {
    let mut nodes = nodes(30);
    for (i, node) in nodes.iter_mut().enumerate() {
        node.priority = i as f64;
    }
    let canvas = Canvas { labels: LabelRule::Budget(5), ..canvas(358.0) };
    let drawing = draw(&nodes, &edges(&random(30, 45, 8)), &canvas);
    assert!(drawing.hidden >= 25);
    assert!(drawing.nodes[..20].iter().all(|n| n.label.is_none()));
    assert_eq!((drawing.report.label_overlaps, drawing.report.label_mark_hits), (0, 0));
    check_bounds(&nodes, &drawing);
}

#[test]
fn frames_of_a_series_share_their_places() {
    let nodes = nodes(20);
    let all = edges(&random(20, 30, 2));
    let places = positions(&nodes, &all, &canvas(740.0));
    let frame = Canvas { labels: LabelRule::Budget(3), max_height: 240.0, ..canvas(340.0) };
    let one = draw_at(&nodes, &all[..10], &places, &frame);
    let two = draw_at(&nodes, &all[10..], &places, &frame);
    for (a, b) in one.nodes.iter().zip(&two.nodes) {
        assert!((a.x - b.x).abs() < 0.01 && (a.y - b.y).abs() < 0.01);
    }
    check_bounds(&nodes, &one);
    assert_eq!((one.report.label_overlaps, one.report.label_mark_hits), (0, 0));
    check_drawing(&nodes, &draw_at(&nodes, &all, &places, &canvas(358.0)));
    let broken = [(f64::NAN, 0.0), (f64::INFINITY, 1.0)];
    check_drawing(&nodes, &draw_at(&nodes, &all, &broken, &canvas(358.0)));
}

#[test]
fn several_ties_of_a_pair_are_several_curves() {
    let drawing = check(&nodes(2), &[(0, 1), (1, 0), (0, 1)], 358.0);
    let middles: Vec<Point> = drawing.edges.iter().map(|e| e.middle).collect();
    for (i, one) in middles.iter().enumerate() {
        for two in &middles[i + 1..] {
            assert!(geometry::distance(*one, *two) > 6.0, "{middles:?}");
        }
    }
    assert!(drawing.edges[1].control.is_none());
}

#[test]
fn lines_stop_at_the_marks() {
    let drawing = check(&nodes(2), &[(0, 1)], 740.0);
    let (a, b) = (&drawing.nodes[0], &drawing.nodes[1]);
    let line = &drawing.edges[0];
    assert!((geometry::distance((a.x, a.y), line.from) - 7.5).abs() < 0.2);
    assert!((geometry::distance((b.x, b.y), line.to) - 7.5).abs() < 0.2);
}

#[test]
fn an_actor_and_its_neighbours() {
    for count in [1, 2, 3, 4, 7, 15, 34] {
        for width in [358.0, 520.0] {
            let mut nodes = nodes(count);
            nodes[0].mark = 10.0;
            nodes[0].label = "Batu Kawan Industrial Park".into();
            nodes[0].bold = true;
            let sectors: Vec<usize> = (0..count).map(|i| i % 4).collect();
            let drawing = around(&nodes, &edges(&star(count)), 0, &sectors, &canvas(width));
            assert_eq!(drawing.hidden, 0);
            assert_eq!((drawing.report.label_overlaps, drawing.report.label_mark_hits), (0, 0), "{count}");
            check_bounds(&nodes, &drawing);
        }
    }
}

#[test]
fn few_neighbours_with_long_names() {
    let names = ["NXP Semiconductors", "Brainport Partner Fund", "High Tech Campus Eindhoven", "Philips", "Government of the Netherlands", "Carl Zeiss SMT"];
    for count in 2..=names.len() {
        for turn in 0..names.len() {
            let mut nodes: Vec<Node> = (0..count).map(|i| node(names[(i + turn) % names.len()])).collect();
            nodes[0].bold = true;
            let sectors: Vec<usize> = (0..count).map(|i| (i * 5 + turn) % 4).collect();
            let canvas = Canvas { min_height: 130.0, wrap: 104.0, font_size: 12.5, ..canvas(358.0) };
            let drawing = around(&nodes, &edges(&star(count)), 0, &sectors, &canvas);
            assert_eq!((drawing.report.label_overlaps, drawing.report.label_mark_hits), (0, 0), "{count} from {}", nodes[0].label);
        }
    }
}

#[test]
fn a_thousand_nodes_end() {
    let nodes = nodes(400);
    let canvas = Canvas { labels: LabelRule::Budget(30), ..canvas(1120.0) };
    let drawing = draw(&nodes, &edges(&random(400, 600, 3)), &canvas);
    assert_eq!((drawing.report.label_overlaps, drawing.report.label_mark_hits), (0, 0));
    check_bounds(&nodes, &drawing);
}

/// No mark and no shown name on another.
fn check_apart(nodes: &[Node], drawing: &Drawing) {
    assert_eq!((drawing.report.label_overlaps, drawing.report.label_mark_hits), (0, 0), "{:?}", drawing.report);
    let marks: Vec<Rect> = nodes.iter().zip(&drawing.nodes).map(|(n, p)| Rect::around((p.x, p.y), n.mark, n.mark)).collect();
    for (i, one) in marks.iter().enumerate() {
        assert!(marks[i + 1..].iter().all(|two| one.depth(two) < 0.05));
    }
    check_bounds(nodes, drawing);
}

#[test]
fn sheets_are_true_and_nothing_overlaps() {
    for (count, pairs) in [(1, vec![]), (2, path(2)), (60, random(60, 90, 1)), (36, grid(6)), (50, star(50)), (40, path(40)), (24, random(24, 12, 2))] {
        let nodes = nodes(count);
        let drawing = sheet(&nodes, &edges(&pairs), &[], &canvas(740.0));
        check_apart(&nodes, &drawing);
        assert!(drawing.width * drawing.height < 30_000.0 * (count + 4) as f64, "{} x {}", drawing.width, drawing.height);
        let places = raw(count, &edges(&pairs));
        let topology = topology::topology(count, &edges(&pairs));
        let stress = measures::Yardstick::new(&topology).stress(&places);
        assert!(drawing.report.stress < stress * 1.12 + 0.01, "{stress} {:?}", drawing.report);
    }
}

#[test]
fn the_largest_group_of_a_network_is_drawn_with_all_names() {
    // As many as one drawing may hold, and marks as large as those of an overview.
    let nodes: Vec<Node> = nodes(300).into_iter().enumerate().map(|(i, node)| Node { mark: 4.0 + (i % 27) as f64, ..node }).collect();
    for width in [358.0, 1120.0] {
        let drawing = draw(&nodes, &edges(&random(300, 1_900, 8)), &canvas(width));
        check_drawing(&nodes, &drawing);
        let marks: Vec<Rect> = nodes.iter().zip(&drawing.nodes).map(|(node, at)| Rect::around((at.x, at.y), node.mark, node.mark)).collect();
        for (i, one) in marks.iter().enumerate() {
            assert!(marks[i + 1..].iter().all(|two| one.depth(two) < 0.2), "mark {i} lies on another");
        }
    }
}

#[test]
fn a_large_sheet() {
    let nodes = nodes(2_100);
    let canvas = Canvas { labels: LabelRule::Budget(60), ..canvas(740.0) };
    let drawing = sheet(&nodes, &edges(&random(2_100, 4_000, 3)), &[], &canvas);
    check_apart(&nodes, &drawing);
    assert!(drawing.hidden >= 2_000);
}

/// The 90th of a hundred moves from one drawing to another, by the diagonal of the first.
fn moves(before: &[Point], after: &[Point]) -> f64 {
    let (across, down) = (pack::range(before.iter().map(|p| p.0)), pack::range(before.iter().map(|p| p.1)));
    let diagonal = geometry::distance((across.0, down.0), (across.1, down.1));
    let mut moves: Vec<f64> = before.iter().zip(after).map(|(&a, &b)| geometry::distance(a, b) / diagonal).collect();
    moves.sort_by(f64::total_cmp);
    moves[moves.len() * 9 / 10]
}

#[test]
fn an_edit_moves_little() {
    let count = 80;
    let before = random(count, 130, 11);
    let mut after: Vec<(usize, usize)> = before.iter().copied().enumerate().filter(|(i, _)| i % 20 != 3).map(|(_, pair)| pair).collect();
    after.extend([(80, 3), (80, 40), (81, 12)]);
    let (old_nodes, new_nodes) = (nodes(count), nodes(count + 2));
    let places = |drawing: &Drawing| drawing.nodes[..count].iter().map(|p| (p.x, p.y)).collect::<Vec<Point>>();
    let known = |at: &[Point]| at.iter().copied().map(Some).chain([None, Some((f64::NAN, 0.0))]).collect::<Vec<_>>();

    let old = raw(count, &edges(&before));
    assert!(moves(&old, &raw_from(count + 2, &edges(&after), &known(&old))[..count]) < 0.08);

    let old = sheet(&old_nodes, &edges(&before), &[], &canvas(740.0));
    let new = sheet(&new_nodes, &edges(&after), &known(&places(&old)), &canvas(740.0));
    check_apart(&new_nodes, &new);
    assert!(moves(&places(&old), &places(&new)) < 0.08);

    let old = draw(&old_nodes, &edges(&before), &canvas(740.0));
    let mut earlier = Earlier::of(&old);
    earlier.spots.extend([None, Some(((f64::NAN, 0.0), None))]);
    let new = draw_from(&new_nodes, &edges(&after), &earlier, &canvas(740.0));
    check_drawing(&new_nodes, &new);
    assert!(moves(&places(&old), &places(&new)) < 0.08);
}

#[test]
fn an_earlier_drawing_comes_again_byte_for_byte() {
    for (mirrored, labels) in [(false, LabelRule::All), (true, LabelRule::All), (false, LabelRule::Budget(9)), (true, LabelRule::Budget(9))] {
        let nodes: Vec<Node> = nodes(40).into_iter().map(|node| Node { rtl: mirrored, ..node }).collect();
        let edges = edges(&random(40, 70, 5));
        let canvas = Canvas { mirrored, labels, ..canvas(740.0) };
        let drawing = draw(&nodes, &edges, &canvas);
        let again = draw_again(&nodes, &edges, &Earlier::of(&drawing), &canvas);
        let candidate = drawing.report.candidate;
        assert_eq!(Drawing { report: Report { candidate, ..again.report.clone() }, ..again }, drawing);
    }
}
