//! Files that are copied as they are: `static/`, and media beside the texts.
//!
//! In: the snapshot. Out: each file with the place it is written to, and a fault
//! where two have one place or a system cannot hold the name.

use std::collections::BTreeMap;

use crate::base::locale::Languages;
use crate::base::path::unusable;
use crate::diag::code::{BAD_FILE_NAME, DUPLICATE_ID};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::site::StaticFile;
use crate::sources::Sources;

/// The site's own folders beside those of the languages.
const FOLDERS: [&str; 5] = ["assets", "data", "embed", "hosts", "media"];

/// Where a medium beside a text is written.
pub(super) fn media_output(path: &str) -> String {
    let below = path.strip_prefix("content/").unwrap_or(path);
    let parts: Vec<&str> = below.split('/').filter(|part| *part != "media").collect();
    format!("media/{}", parts.join("/"))
}

/// Reports files that would be written to one address, or to none on some systems. Where capitals
/// do not count, `Logo.png` and `logo.png` are one file.
pub(super) fn report_bad_files(sources: &Sources, statics: &[StaticFile], languages: &Languages, diagnostics: &mut Diagnostics) {
    let mut seen: BTreeMap<String, &StaticFile> = BTreeMap::new();
    for file in statics {
        let path = &sources.file(file.file).path;
        if let Some(first) = seen.insert(file.output.to_lowercase(), file) {
            let other = &sources.file(first.file).path;
            diagnostics.push(
                Diagnostic::file_fault(DUPLICATE_ID, path, format!("this file and {other} would be written to one address: {}", file.output))
                    .help("rename one of them"),
            );
        }
        if let Some(why) = unusable(&file.output) {
            diagnostics.push(Diagnostic::file_fault(BAD_FILE_NAME, path, format!("not every system can hold this file: {why}")).help("rename it"));
        }
    }
    let folders: Vec<&str> = languages.all().map(|lang| languages.locale(lang).as_str()).chain(FOLDERS).collect();
    for (output, file) in &seen {
        let folder = format!("{output}/");
        let below = seen.range(folder.clone()..).next().filter(|(other, _)| other.starts_with(&folder)).map(|(_, other)| other.output.as_str());
        let ours = folders.iter().copied().find(|name| name.eq_ignore_ascii_case(output));
        if let Some(other) = below.or(ours) {
            diagnostics.push(
                Diagnostic::file_fault(DUPLICATE_ID, &sources.file(file.file).path, format!("the site needs a folder of this name, for `{other}`"))
                    .help("rename the file"),
            );
        }
    }
}

/// Files that are copied as they are.
pub(super) fn statics(sources: &Sources) -> Vec<StaticFile> {
    let mut out: Vec<StaticFile> = sources
        .iter()
        .filter_map(|(id, file)| {
            let path = file.path.as_str();
            if let Some(below) = path.strip_prefix("static/") {
                return Some(StaticFile { output: below.to_owned(), file: id });
            }
            let is_medium = path.starts_with("content/")
                && !matches!(file.path.extension(), Some("toml" | "csv" | "md" | "tsv" | "lock"))
                && !file.path.components().any(|part| part.starts_with(['.', '_']));
            is_medium.then(|| StaticFile { output: media_output(path), file: id })
        })
        .collect();
    out.sort();
    out
}
