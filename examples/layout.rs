//! Lays out a graph given as JSON, so that anyone can look at the layout or score it apart from a site.
//!
//!     cargo run --release --example layout -- GRAPH.json > DRAWING.json
//!     cargo run --release --example layout -- GRAPH.json --width 1120 --time > DRAWING.json
//!
//! In: `{"nodes": [{"id", "w", "h", "label"}], "edges": [[a, b]]}`, ends as places in the list of
//! nodes or as ids. Out: the same with `x` and `y` of every node and `label_box`, `[x, y, w, h]`
//! of the name's upper left corner and size, null when the name is hidden.

#![expect(clippy::disallowed_methods, clippy::print_stdout, clippy::print_stderr, reason = "an example reads a file and prints; the core does not")]

use std::error::Error;
use std::fs;
use std::time::Instant;

use narrarium::layout::graph::{self, Canvas, Edge, LabelRule, Node};
use serde_json::{Value, json};

const USAGE: &str = "usage: layout GRAPH.json [--width 1120] [--labels N] [--time]";

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = std::env::args().skip(1);
    let (mut file, mut width, mut labels, mut time) = (None, None, 300, false);
    while let Some(argument) = arguments.next() {
        match argument.as_str() {
            "--width" => width = Some(arguments.next().ok_or(USAGE)?.parse::<f64>()?),
            "--labels" => labels = arguments.next().ok_or(USAGE)?.parse()?,
            "--time" => time = true,
            path if !path.starts_with('-') => file = Some(path.to_owned()),
            _ => return Err(USAGE.into()),
        }
    }
    let mut document: Value = serde_json::from_str(&fs::read_to_string(file.ok_or(USAGE)?)?)?;
    let (nodes, edges) = graph_of(&document)?;
    let labels = if nodes.len() <= labels { LabelRule::All } else { LabelRule::Budget(labels) };
    // Without a wish, the canvas grows with the network, so that places mean the same at any size.
    let width = width.unwrap_or_else(|| (nodes.len() as f64 * 9000.0).sqrt().max(740.0));
    let canvas = Canvas { width, min_height: width * 0.5, max_height: width * 1.2, font_size: 12.5, wrap: 130.0, margin: 10.0, labels, mirrored: false };
    let begin = Instant::now();
    let drawing = graph::draw(&nodes, &edges, &canvas);
    if time {
        eprintln!("{:.3} s, {} × {}, {:?}", begin.elapsed().as_secs_f64(), drawing.width, drawing.height, drawing.report);
    }
    let list = document["nodes"].as_array_mut().ok_or("no list of nodes")?;
    for (node, placed) in list.iter_mut().zip(&drawing.nodes) {
        node["x"] = json!(placed.x);
        node["y"] = json!(placed.y);
        node["label_box"] = placed.label.as_ref().map_or(Value::Null, |label| {
            let bounds = label.bounds;
            json!([bounds.left, bounds.top, bounds.width(), bounds.height()])
        });
    }
    println!("{document}");
    Ok(())
}

/// Nodes and edges of a document; a fault names what is missing.
fn graph_of(document: &Value) -> Result<(Vec<Node>, Vec<Edge>), Box<dyn Error>> {
    let list = document["nodes"].as_array().ok_or("no list of nodes")?;
    let size = |node: &Value, key: &str| node[key].as_f64().unwrap_or(12.0);
    let ids: std::collections::BTreeMap<&str, usize> = list.iter().enumerate().filter_map(|(at, node)| Some((node["id"].as_str()?, at))).collect();
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
