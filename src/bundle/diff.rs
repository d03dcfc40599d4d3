//! What a browser must do when one bundle takes the place of another.
//!
//! In: two bundles. Out: the style sheets to swap in place and the pages that
//! differ in more than the name of a style sheet. Assets carry their hash in
//! their name, so a new style sheet changes every page; a page that is the same
//! but for that name needs no reload.

use std::collections::BTreeSet;

use super::Bundle;

/// The difference of two bundles as a browser sees it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Diff {
    /// Old and new path of each style sheet that changed.
    pub styles: Vec<(String, String)>,
    /// Paths of everything else that was added, removed or changed, but for
    /// pages that differ only in the name of a style sheet.
    pub changed: BTreeSet<String>,
}

/// Compares two bundles.
pub fn diff(old: &Bundle, new: &Bundle) -> Diff {
    let styles = styles(old, new);
    let is_style = |path: &str| styles.iter().any(|(before, after)| before == path || after == path);
    let mut changed: BTreeSet<String> = BTreeSet::new();
    for (path, bytes) in &new.files {
        let is_same = old.files.get(path).is_some_and(|before| before == bytes || (path.ends_with(".html") && same_but_for(before, bytes, &styles)));
        if !is_same && !is_style(path) {
            changed.insert(path.clone());
        }
    }
    changed.extend(old.files.keys().filter(|path| !new.files.contains_key(*path) && !is_style(path)).cloned());
    Diff { styles, changed }
}

/// Style sheets under `assets/` that went away, joined with the ones of the
/// same stem that came; and those whose content changed under one name.
fn styles(old: &Bundle, new: &Bundle) -> Vec<(String, String)> {
    let sheets = |bundle: &Bundle, other: &Bundle| -> Vec<String> {
        bundle.files.iter().filter(|(path, bytes)| path.ends_with(".css") && other.files.get(*path) != Some(*bytes)).map(|(path, _)| path.clone()).collect()
    };
    let after = sheets(new, old);
    sheets(old, new).into_iter().filter_map(|before| Some((before.clone(), after.iter().find(|path| stem(path) == stem(&before))?.clone()))).collect()
}

/// `assets/site` of `assets/site.0123abcd.css`.
fn stem(path: &str) -> &str {
    let name = path.strip_suffix(".css").unwrap_or(path);
    match name.rsplit_once('.') {
        Some((stem, hash)) if hash.len() >= 6 && hash.bytes().all(|byte| byte.is_ascii_alphanumeric()) => stem,
        _ => name,
    }
}

fn same_but_for(before: &[u8], after: &[u8], styles: &[(String, String)]) -> bool {
    let (Ok(before), Ok(after)) = (std::str::from_utf8(before), std::str::from_utf8(after)) else { return false };
    let mut before = before.to_owned();
    for (old, new) in styles {
        let name = |path: &str| path.rsplit('/').next().unwrap_or(path).to_owned();
        before = before.replace(&name(old), &name(new));
    }
    before == after
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bundle(files: &[(&str, &str)]) -> Bundle {
        Bundle { files: files.iter().map(|(path, text)| ((*path).to_owned(), text.as_bytes().into())).collect() }
    }

    #[test]
    fn a_new_style_sheet_changes_no_page() {
        let old = bundle(&[("assets/site.aaaaaaaa.css", "a"), ("en/index.html", "<link href=../assets/site.aaaaaaaa.css>x"), ("en/a.html", "1")]);
        let new = bundle(&[("assets/site.bbbbbbbb.css", "b"), ("en/index.html", "<link href=../assets/site.bbbbbbbb.css>x"), ("en/a.html", "2")]);
        let diff = diff(&old, &new);
        assert_eq!(diff.styles, [("assets/site.aaaaaaaa.css".to_owned(), "assets/site.bbbbbbbb.css".to_owned())]);
        assert_eq!(diff.changed.into_iter().collect::<Vec<_>>(), ["en/a.html"]);
    }

    #[test]
    fn nothing_changed() {
        let one = bundle(&[("en/index.html", "x")]);
        assert_eq!(diff(&one, &one.clone()), Diff::default());
    }
}
