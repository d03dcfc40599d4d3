//! A parcel spelled as XLIFF.

use std::fmt::Write;

use super::Edition;
use crate::translate::exchange::{Mark, Parcel, Unit};
use crate::translate::marks::{Piece, PieceKind, pieces, pieces_as_in};
use crate::translate::xml::escaped;

/// The names of both namespaces.
const CORE_12: &str = "urn:oasis:names:tc:xliff:document:1.2";
const CORE_20: &str = "urn:oasis:names:tc:xliff:document:2.0";

/// Spells a parcel.
pub fn spelled(parcel: &Parcel, edition: Edition) -> String {
    match edition {
        Edition::V12 => v12(parcel),
        Edition::V20 => v20(parcel),
    }
}

fn v12(parcel: &Parcel) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{CORE_12}\" version=\"1.2\">\n  <file original=\"{}\" source-language=\"{}\" target-language=\"{}\" datatype=\"x-markdown\" tool-id=\"narrarium\">\n    <header>\n      <tool tool-id=\"narrarium\" tool-name=\"narrarium\"/>\n    </header>\n    <body>\n",
        escaped(&parcel.site),
        escaped(&parcel.source_tag),
        escaped(&parcel.target_tag)
    );
    for unit in &parcel.units {
        let limit = unit.limit.map_or_else(String::new, |limit| format!(" maxwidth=\"{limit}\" size-unit=\"x-word\""));
        let approved = if unit.mark == Mark::Final { "yes" } else { "no" };
        _ = writeln!(out, "      <trans-unit id=\"{}\" approved=\"{approved}\"{limit} xml:space=\"preserve\">", escaped(&unit.id));
        _ = writeln!(out, "        <source>{}</source>", inline_12(&source_pieces(unit)));
        if !unit.target.is_empty() {
            let state = match unit.mark {
                Mark::Open => "needs-review-translation",
                Mark::Translated => "translated",
                Mark::Final => "final",
            };
            _ = writeln!(out, "        <target state=\"{state}\">{}</target>", inline_12(&target_pieces(unit)));
        }
        if let Some(was) = &unit.was {
            _ = writeln!(
                out,
                "        <alt-trans alttranstype=\"previous-version\">\n          <source>{}</source>\n          <target>{}</target>\n        </alt-trans>",
                escaped(was),
                escaped(&unit.target)
            );
        }
        for note in &unit.notes {
            _ = writeln!(out, "        <note from=\"developer\">{}</note>", escaped(note));
        }
        // Programs that make PO files of this keep nothing but the place: so the name is the place.
        _ = writeln!(
            out,
            "        <note from=\"developer\">source: {}</note>\n        <context-group purpose=\"location\">\n          <context context-type=\"sourcefile\">{}</context>\n        </context-group>\n      </trans-unit>",
            escaped(&unit.place),
            escaped(&unit.id)
        );
    }
    out.push_str("    </body>\n  </file>\n</xliff>\n");
    out
}

fn source_pieces(unit: &Unit) -> Vec<Piece> {
    if unit.has_marks { pieces(&unit.source) } else { plain(&unit.source) }
}

fn target_pieces(unit: &Unit) -> Vec<Piece> {
    if unit.has_marks { pieces_as_in(&unit.source, &unit.target) } else { plain(&unit.target) }
}

fn plain(text: &str) -> Vec<Piece> {
    vec![Piece { kind: PieceKind::Words, raw: text.to_owned() }]
}

fn inline_12(pieces: &[Piece]) -> String {
    let one = |piece: &Piece| {
        let raw = escaped(&piece.raw);
        match piece.kind {
            PieceKind::Words => raw,
            PieceKind::Open(number) => format!("<bpt id=\"{number}\" ctype=\"link\">{raw}</bpt>"),
            PieceKind::Close(number) => format!("<ept id=\"{number}\">{raw}</ept>"),
            PieceKind::Single(number) => format!("<ph id=\"{number}\">{raw}</ph>"),
        }
    };
    pieces.iter().map(one).collect()
}

fn v20(parcel: &Parcel) -> String {
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<xliff xmlns=\"{CORE_20}\" version=\"2.0\" srcLang=\"{}\" trgLang=\"{}\">\n  <file id=\"narrarium\" original=\"{}\">\n",
        escaped(&parcel.source_tag),
        escaped(&parcel.target_tag),
        escaped(&parcel.site)
    );
    for (index, unit) in parcel.units.iter().enumerate() {
        // A name of ours is no NMTOKEN, which an id must be.
        _ = writeln!(out, "    <unit id=\"u{}\" name=\"{}\">", index + 1, escaped(&unit.id));
        out.push_str("      <notes>\n");
        _ = writeln!(out, "        <note category=\"location\">{}</note>", escaped(&unit.place));
        for note in unit.notes.iter().cloned().chain(unit.was.iter().map(|was| format!("translated from: {was}"))) {
            _ = writeln!(out, "        <note category=\"developer\">{}</note>", escaped(&note));
        }
        out.push_str("      </notes>\n");
        let mut data: Vec<String> = Vec::new();
        let source = inline_20(&source_pieces(unit), &mut data);
        let target = inline_20(&target_pieces(unit), &mut data);
        if !data.is_empty() {
            out.push_str("      <originalData>\n");
            for (index, raw) in data.iter().enumerate() {
                _ = writeln!(out, "        <data id=\"d{}\">{}</data>", index + 1, escaped(raw));
            }
            out.push_str("      </originalData>\n");
        }
        let state = match unit.mark {
            Mark::Open => "initial",
            Mark::Translated => "translated",
            Mark::Final => "final",
        };
        _ = writeln!(out, "      <segment id=\"s1\" state=\"{state}\">\n        <source xml:space=\"preserve\">{source}</source>");
        if !unit.target.is_empty() {
            _ = writeln!(out, "        <target xml:space=\"preserve\">{target}</target>");
        }
        out.push_str("      </segment>\n    </unit>\n");
    }
    out.push_str("  </file>\n</xliff>\n");
    out
}

fn inline_20(pieces: &[Piece], data: &mut Vec<String>) -> String {
    let mut keep = |raw: &str| {
        let at = data.iter().position(|known| known == raw).unwrap_or_else(|| {
            data.push(raw.to_owned());
            data.len() - 1
        });
        format!("d{}", at + 1)
    };
    let mut out = String::new();
    for (index, piece) in pieces.iter().enumerate() {
        match piece.kind {
            PieceKind::Words => out.push_str(&escaped(&piece.raw)),
            PieceKind::Open(number) => {
                let end = pieces[index..].iter().find(|other| other.kind == PieceKind::Close(number)).map_or("", |end| end.raw.as_str());
                let (start, end) = (keep(&piece.raw), keep(end));
                _ = write!(out, "<pc id=\"{number}\" dataRefStart=\"{start}\" dataRefEnd=\"{end}\">");
            }
            PieceKind::Close(_) => out.push_str("</pc>"),
            PieceKind::Single(number) => {
                let raw = keep(&piece.raw);
                _ = write!(out, "<ph id=\"{number}\" dataRef=\"{raw}\"/>");
            }
        }
    }
    out
}
