//! XLIFF that came back, of either version.

use crate::translate::exchange::{Arrival, Delivery, Fault, Mark};
use crate::translate::xml::{self, Element, Node};

const RESTORE: &str = "copy the codes of the source into the target and set the words between them";

/// Reads a file.
pub fn read(text: &str) -> Delivery {
    let mut out = Delivery::default();
    match xml::read(text) {
        Err(fault) => out.faults.push(fault),
        Ok(root) if root.name != "xliff" => {
            out.faults.push(Fault::new(
                root.at.start..root.at.start,
                format!("this is `{}`, not XLIFF", root.name),
                "name a file that `narrarium translate export` wrote",
            ));
        }
        Ok(root) => match root.attribute("version").unwrap_or("") {
            version if version.starts_with("1.") => v1(&root, &mut out),
            version if version.starts_with("2.") => v2(&root, &mut out),
            version => {
                let message = if version.is_empty() { "this XLIFF does not say its version".to_owned() } else { format!("XLIFF {version} is not known") };
                out.faults.push(Fault::new(root.at.start..root.at.start, message, "versions 1.2 and 2.0 are read"));
            }
        },
    }
    out
}

fn tag(element: &Element, name: &str) -> Option<(String, std::ops::Range<usize>)> {
    element.attribute(name).map(|tag| (tag.replace('_', "-"), element.at.start..element.at.start))
}

fn v1(root: &Element, out: &mut Delivery) {
    for file in root.each("file") {
        out.tag = out.tag.take().or_else(|| tag(file, "target-language"));
        out.source_tag = out.source_tag.take().or_else(|| tag(file, "source-language"));
        for body in file.each("body") {
            group(body, out);
        }
    }
}

/// The units of a body or a group, in their order.
fn group(element: &Element, out: &mut Delivery) {
    for child in element.elements() {
        match child.name.as_str() {
            "group" => group(child, out),
            "trans-unit" => unit_1(child, out),
            _ => {}
        }
    }
}

fn unit_1(unit: &Element, out: &mut Delivery) {
    let Some(source) = unit.child("source") else {
        out.faults.push(Fault::new(
            unit.at.clone(),
            format!("the unit `{}` has no source", unit.attribute("id").unwrap_or("")),
            "restore it from the file that was exported",
        ));
        return;
    };
    let target = unit.child("target");
    let written = target.map_or_else(String::new, |target| codes_1(target, source, out));
    let mark = match target.and_then(|target| target.attribute("state")) {
        Some("final" | "signed-off") => Mark::Final,
        Some("translated") => {
            if unit.attribute("approved") == Some("yes") {
                Mark::Final
            } else {
                Mark::Translated
            }
        }
        None if unit.attribute("approved") == Some("yes") => Mark::Final,
        None => Mark::Translated,
        Some(_) => Mark::Open,
    };
    let plain = codes_1(source, source, &mut Delivery::default());
    out.units.push(Arrival {
        id: unit.attribute("id").map(str::to_owned),
        reference: None,
        source: plain,
        target: written,
        mark,
        at: unit.at.clone(),
        target_at: target.map_or(unit.at.clone(), |target| target.at.clone()),
    });
}

/// A text of 1.2 with its codes: what stands in a code is the Markdown it protects. A program that
/// empties a code keeps its id: then the source says what it was.
fn codes_1(element: &Element, source: &Element, out: &mut Delivery) -> String {
    let mut text = String::new();
    let mut open: Vec<&str> = Vec::new();
    for node in &element.children {
        let code = match node {
            Node::Text(words) => {
                text.push_str(words);
                continue;
            }
            Node::Element(code) => code,
        };
        let id = code.attribute("id").unwrap_or("");
        match code.name.as_str() {
            "bpt" => open.push(id),
            "ept" => match open.iter().rposition(|other| *other == id) {
                Some(at) => _ = open.remove(at),
                None => out.faults.push(Fault::new(code.at.clone(), format!("the code {id} ends before it begins"), RESTORE)),
            },
            "ph" | "it" => {}
            // A mark of the program itself: its words count, it does not.
            "mrk" | "sub" => {
                text.push_str(&codes_1(code, source, out));
                continue;
            }
            other => {
                out.faults.push(Fault::new(code.at.clone(), format!("a code `<{other}>` that was not in the file"), RESTORE));
                continue;
            }
        }
        let inside = code.text();
        if inside.is_empty() {
            match source.elements().find(|other| other.name == code.name && other.attribute("id") == Some(id)) {
                Some(known) => text.push_str(&known.text()),
                None => out.faults.push(Fault::new(code.at.clone(), format!("the code {id} is empty and not in the source"), RESTORE)),
            }
        } else {
            text.push_str(&inside);
        }
    }
    for id in open {
        out.faults.push(Fault::new(element.at.clone(), format!("the code {id} begins and never ends"), RESTORE));
    }
    text
}

fn v2(root: &Element, out: &mut Delivery) {
    out.tag = tag(root, "trgLang");
    out.source_tag = tag(root, "srcLang");
    for file in root.each("file") {
        units_2(file, out);
    }
}

fn units_2(element: &Element, out: &mut Delivery) {
    for child in element.elements() {
        match child.name.as_str() {
            "group" => units_2(child, out),
            "unit" => unit_2(child, out),
            _ => {}
        }
    }
}

fn unit_2(unit: &Element, out: &mut Delivery) {
    let data: Vec<(&str, String)> =
        unit.child("originalData").into_iter().flat_map(|data| data.each("data")).filter_map(|data| Some((data.attribute("id")?, data.text()))).collect();
    let (mut source, mut target) = (String::new(), String::new());
    let mut mark = Mark::Final;
    let mut target_at = unit.at.clone();
    let mut has_target = true;
    for part in unit.elements().filter(|part| matches!(part.name.as_str(), "segment" | "ignorable")) {
        if let Some(element) = part.child("source") {
            source.push_str(&codes_2(element, &data, out));
        }
        match part.child("target") {
            Some(element) => {
                if element.attribute("order").is_some() {
                    out.faults.push(Fault::new(
                        element.at.clone(),
                        format!("the parts of `{}` were put into another order", unit.attribute("name").unwrap_or("")),
                        "join the segments of this unit in your program, and set the whole text as one",
                    ));
                }
                target_at = element.at.clone();
                target.push_str(&codes_2(element, &data, out));
            }
            // What may be left out of a translation is space between sentences.
            None if part.name == "ignorable" => target.push_str(&part.child("source").map(Element::text).unwrap_or_default()),
            None => has_target = false,
        }
        if part.name == "segment" {
            let own = match part.attribute("state").unwrap_or("translated") {
                "final" | "reviewed" => Mark::Final,
                "initial" => Mark::Open,
                _ => Mark::Translated,
            };
            mark = match (mark, own) {
                (Mark::Open, _) | (_, Mark::Open) => Mark::Open,
                (Mark::Translated, _) | (_, Mark::Translated) => Mark::Translated,
                (Mark::Final, Mark::Final) => Mark::Final,
            };
        }
    }
    let id = unit.attribute("name").or(unit.attribute("id")).map(str::to_owned);
    let target = if has_target { target } else { String::new() };
    out.units.push(Arrival { id, reference: None, source, target, mark, at: unit.at.clone(), target_at });
}

fn codes_2(element: &Element, data: &[(&str, String)], out: &mut Delivery) -> String {
    let mut text = String::new();
    for node in &element.children {
        let code = match node {
            Node::Text(words) => {
                text.push_str(words);
                continue;
            }
            Node::Element(code) => code,
        };
        let mut raw = |name: &str| match code.attribute(name).and_then(|wanted| data.iter().find(|(id, _)| *id == wanted)) {
            Some((_, raw)) => raw.clone(),
            None => {
                let id = code.attribute("id").unwrap_or("");
                out.faults.push(Fault::new(code.at.clone(), format!("the code {id} does not say what it stands for"), RESTORE));
                String::new()
            }
        };
        match code.name.as_str() {
            "ph" => text.push_str(&raw("dataRef")),
            "sc" | "ec" => text.push_str(&raw("dataRef")),
            "pc" => {
                let (start, end) = (raw("dataRefStart"), raw("dataRefEnd"));
                text.push_str(&format!("{start}{}{end}", codes_2(code, data, out)));
            }
            "mrk" => text.push_str(&codes_2(code, data, out)),
            "sm" | "em" => {}
            other => out.faults.push(Fault::new(code.at.clone(), format!("a code `<{other}>` that was not in the file"), RESTORE)),
        }
    }
    text
}
