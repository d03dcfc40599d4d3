//! Lays out a graph given as JSON, so that anyone can look at the layout or score it apart from a site.
//!
//!     cargo run --release --example layout -- GRAPH.json > DRAWING.json
//!     cargo run --release --example layout -- GRAPH.json --raw > DRAWING.json
//!     cargo run --release --example layout -- GRAPH.json --from EARLIER.json > DRAWING.json
//!
//! In: `{"nodes": [{"id", "w", "h", "label"}], "edges": [[a, b]]}`, ends as places in the list of
//! nodes or as ids. Out: the same with `x` and `y` of every node and `label_box`, `[x, y, w, h]`
//! of the name's upper left corner and size, null when the name is hidden.
//!
//! `--raw` stops before overlaps are removed and names are placed, `--width` stretches the drawing
//! to a canvas as a site does, `--from` stays near an earlier output of the same kind, `--time`
//! tells the seconds of the layout alone.

#![expect(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr, reason = "an example reads a file and prints; the core does not")]

use std::collections::BTreeMap;
use std::error::Error;
use std::fs;
use std::time::Instant;

use narrarium::layout::graph::{self, Canvas, Earlier, Edge, LabelRule, Node, Point};
use serde_json::{Value, json};

const USAGE: &str = "usage: layout GRAPH.json [--raw] [--from EARLIER.json] [--width 1120] [--labels N] [--time]";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut file, mut earlier, mut width, mut labels, mut raw, mut time) = (None, None, None, 300, false, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--width" => width = Some(arguments.next().ok_or(USAGE)?.parse::<f64>()?),
            "--labels" => labels = arguments.next().ok_or(USAGE)?.parse()?,
            "--from" => earlier = Some(arguments.next().ok_or(USAGE)?),
            "--raw" => raw = true,
            "--time" => time = true,
            path if !path.starts_with('-') => file = Some(path.to_owned()),
            _ => return Err(USAGE.into()),
        }
    }
    let mut document: Value = serde_json::from_str(&fs::read_to_string(file.ok_or(USAGE)?)?)?;
    let (nodes, edges) = graph_of(&document)?;
    let (earlier, earlier_size) = match earlier {
        Some(path) => {
            let drawing: Value = serde_json::from_str(&fs::read_to_string(path)?)?;
            (places_of(&document, &drawing)?, (drawing["width"].as_f64().unwrap_or(1.0), drawing["height"].as_f64().unwrap_or(1.0)))
        }
        None => (Vec::new(), (1.0, 1.0)),
    };
    let begin = Instant::now();
    if raw {
        let places = if earlier.is_empty() { graph::raw(nodes.len(), &edges) } else { graph::raw_from(nodes.len(), &edges, &earlier) };
        if time {
            eprintln!("{:.3} s", begin.elapsed().as_secs_f64());
        }
        for (node, place) in listed(&mut document)?.iter_mut().zip(places) {
            (node["x"], node["y"]) = (json!(place.0), json!(place.1));
        }
    } else {
        let size = width.unwrap_or(740.0);
        // At most so many names, and none where there is no room.
        let canvas = Canvas {
            width: size,
            min_height: size * 0.5,
            max_height: size * 3.0,
            font_size: 12.5,
            wrap: 130.0,
            margin: 10.0,
            labels: LabelRule::Budget(labels),
            mirrored: false,
        };
        let drawing = match width {
            Some(_) if earlier.is_empty() => graph::draw(&nodes, &edges, &canvas),
            Some(_) => {
                let spots = earlier.iter().map(|place| place.map(|at| (at, None))).collect();
                graph::draw_from(&nodes, &edges, &Earlier { width: earlier_size.0, height: earlier_size.1, spots }, &canvas)
            }
            None => graph::sheet(&nodes, &edges, &earlier, &canvas),
        };
        (document["width"], document["height"]) = (json!(drawing.width), json!(drawing.height));
        if time {
            eprintln!("{:.3} s, {} × {}, {} names hidden, {:?}", begin.elapsed().as_secs_f64(), drawing.width, drawing.height, drawing.hidden, drawing.report);
        }
        for (node, placed) in listed(&mut document)?.iter_mut().zip(&drawing.nodes) {
            (node["x"], node["y"]) = (json!(placed.x), json!(placed.y));
            node["label_box"] = placed.label.as_ref().map_or(Value::Null, |label| {
                let bounds = label.bounds;
                json!([bounds.left, bounds.top, bounds.width(), bounds.height()])
            });
        }
    }
    println!("{document}");
    Ok(())
}

fn listed(document: &mut Value) -> Result<&mut Vec<Value>, Box<dyn Error>> {
    document["nodes"].as_array_mut().ok_or_else(|| "no list of nodes".into())
}

/// Nodes and edges of a document; a fault names what is missing.
fn graph_of(document: &Value) -> Result<(Vec<Node>, Vec<Edge>), Box<dyn Error>> {
    let list = document["nodes"].as_array().ok_or("no list of nodes")?;
    let size = |node: &Value, key: &str| node[key].as_f64().unwrap_or(12.0);
    let ids: BTreeMap<&str, usize> = list.iter().enumerate().filter_map(|(at, node)| Some((node["id"].as_str()?, at))).collect();
    let end = |value: &Value| -> Option<usize> {
        let by_place = || value.as_u64().and_then(|at| usize::try_from(at).ok()).filter(|at| *at < list.len());
        value.as_str().and_then(|id| ids.get(id).copied()).or_else(by_place)
    };
    let mut edges = Vec::new();
    let mut degree = vec![0.0; list.len()];
    for edge in document["edges"].as_array().ok_or("no list of edges")? {
        let (a, b) = end(&edge[0]).zip(end(&edge[1])).ok_or_else(|| format!("no such ends: {edge}"))?;
        degree[a] += 1.0;
        degree[b] += 1.0;
        edges.push(Edge { a, b, weight: 1.0 });
    }
    let nodes = list
        .iter()
        .zip(degree)
        .map(|(node, degree)| Node {
            mark: size(node, "w").max(size(node, "h")) / 2.0,
            label: node["label"].as_str().unwrap_or_default().to_owned(),
            bold: false,
            priority: degree,
            rtl: false,
            pinned: None,
        })
        .collect();
    Ok((nodes, edges))
}

/// The places an earlier drawing gave to the nodes of this document, by id.
fn places_of(document: &Value, earlier: &Value) -> Result<Vec<Option<Point>>, Box<dyn Error>> {
    let list = |value: &Value| value["nodes"].as_array().cloned().ok_or("no list of nodes");
    let mut places: BTreeMap<String, Point> = BTreeMap::new();
    for node in list(earlier)? {
        let place = node["x"].as_f64().zip(node["y"].as_f64()).ok_or("an earlier drawing without places")?;
        places.insert(node["id"].to_string(), place);
    }
    Ok(list(document)?.iter().map(|node| places.get(&node["id"].to_string()).copied()).collect())
}
