//! Style sheets, scripts and other files of the theme under names that change
//! with what they hold, so that they can be cached for ever.
//!
//! In: the theme and the brand's colours. Out: bytes and names. CSS loses its
//! comments and needless white space before it is named.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use crate::base::locale::Locale;
use crate::model::site::Site;
use crate::sources::theme::Theme;

/// The assets of a site: the name in the theme, the path in the output, the bytes.
#[derive(Clone, Debug, Default)]
pub struct Assets {
    files: BTreeMap<String, (String, Arc<[u8]>)>,
}

/// What of a site decides about its assets.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Wanted {
    /// The style sheets of the scripts its languages are written in.
    scripts: BTreeSet<String>,
    /// The languages that can stand on a page: those of the site and of its sources.
    languages: BTreeSet<String>,
    colours: BTreeMap<String, String>,
}

impl Wanted {
    /// What a site wants.
    pub fn by(site: &Site) -> Self {
        let locales = || site.languages.all().map(|lang| site.languages.locale(lang));
        let sources = site.shared.sources.values().chain(site.clusters.values().flat_map(|cluster| cluster.own.sources.values()));
        Self {
            scripts: locales().map(script_sheet).collect(),
            languages: locales().map(|locale| locale.as_str().to_owned()).chain(sources.filter_map(|source| source.language.clone())).collect(),
            colours: site.config.colours.clone(),
        }
    }
}

impl Assets {
    /// Names every asset of the theme.
    pub fn new(theme: &Theme<'_>, Wanted { scripts, languages, colours }: &Wanted) -> Self {
        let mut files = BTreeMap::new();
        // One style sheet for every page: `style.css` first, the others behind it by name, the
        // brand's colours last. What a single kind of page needs, and only that, stands in
        // `pages/KIND.css`, what a script needs in `scripts/SCRIPT.css`: most pages would carry it for nothing.
        let is_own = |path: &str| path.starts_with("assets/pages/") || path.starts_with("assets/scripts/");
        let all = || theme.below("assets").filter(|(path, _)| path.ends_with(".css"));
        let mut sheets: Vec<(&str, &str)> = all().filter(|(path, _)| !is_own(path)).map(|(path, file)| (path, file.text())).collect();
        sheets.sort_by_key(|(path, _)| (*path != "assets/style.css", *path));
        let mut css: String = sheets.iter().map(|(_, text)| minify_css(text)).collect();
        css = spoken(&css, languages);
        css.push_str(&brand(colours));
        add(&mut files, "style.css", css.into_bytes());
        for (path, file) in all().filter(|(path, _)| is_own(path)) {
            let name = path.strip_prefix("assets/").unwrap_or(path);
            if !name.starts_with("scripts/") || scripts.contains(name) {
                add(&mut files, name, spoken(&minify_css(file.text()), languages).into_bytes());
            }
        }
        for (path, file) in theme.below("assets").filter(|(path, _)| !path.ends_with(".css")) {
            let name = path.strip_prefix("assets/").unwrap_or(path);
            let bytes = if name.ends_with(".js") { minify_js(file.text()).into_bytes() } else { file.bytes.to_vec() };
            add(&mut files, name, bytes);
        }
        Self { files }
    }

    /// The output path of an asset, by its name in the theme.
    pub fn path(&self, name: &str) -> Option<&str> {
        self.files.get(name).map(|(path, _)| path.as_str())
    }

    /// The style sheets of a kind of page: the one of all, and its own when it has one.
    pub fn sheets(&self, kind: &str) -> impl Iterator<Item = &str> {
        ["style.css".to_owned(), format!("pages/{kind}.css")].into_iter().filter_map(|name| self.path(&name))
    }

    /// The style sheet of a language's script, where it needs one.
    pub fn script(&self, locale: &Locale) -> Option<&str> {
        self.path(&script_sheet(locale))
    }

    /// Every asset: output path and bytes.
    pub fn iter(&self) -> impl Iterator<Item = (&str, &Arc<[u8]>)> {
        self.files.values().map(|(path, bytes)| (path.as_str(), bytes))
    }
}

/// `scripts/Arab.css`
fn script_sheet(locale: &Locale) -> String {
    format!("scripts/{}.css", locale.script())
}

fn add(files: &mut BTreeMap<String, (String, Arc<[u8]>)>, name: &str, bytes: Vec<u8>) {
    let (stem, extension) = name.rsplit_once('.').unwrap_or((name, "bin"));
    let stem = stem.strip_prefix("pages/").or_else(|| stem.strip_prefix("scripts/")).unwrap_or(stem);
    let hash = blake3::hash(&bytes).to_hex();
    files.insert(name.to_owned(), (format!("assets/{stem}.{}.{extension}", &hash[..10]), bytes.into()));
}

/// The sheet without the voices of languages nobody speaks here: rules for
/// `[lang|=ko]` alone weigh, and every page carries them.
fn spoken(css: &str, languages: &BTreeSet<String>) -> String {
    const MARK: &str = "[lang|=";
    let is_spoken = |selector: &str| {
        let tag = selector.strip_prefix(MARK).and_then(|rest| rest.strip_suffix(']'));
        tag.is_none_or(|tag| languages.iter().any(|lang| lang.strip_prefix(tag).is_some_and(|rest| rest.is_empty() || rest.starts_with('-'))))
    };
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    while let Some(at) = rest.find(MARK) {
        let (before, rule) = rest.split_at(at);
        let end = rule.find('}').map_or(rule.len(), |end| end + 1);
        out.push_str(before);
        rest = &rule[end..];
        let Some((selectors, body)) = rule[..end].split_once('{') else {
            out.push_str(&rule[..end]);
            continue;
        };
        // Only rules that begin with a language and name nothing else are voices.
        let is_voice = (out.is_empty() || out.ends_with('}')) && selectors.split(',').all(|one| one.starts_with(MARK) && one.ends_with(']'));
        let kept: Vec<&str> = selectors.split(',').filter(|one| !is_voice || is_spoken(one)).collect();
        if !kept.is_empty() {
            out.push_str(&format!("{}{{{body}", kept.join(",")));
        }
    }
    out.push_str(rest);
    out
}

/// Colours of the brand as custom properties; anything that is not a plain
/// colour is left out, so that a setting cannot write rules of its own.
fn brand(colours: &BTreeMap<String, String>) -> String {
    let is_word = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    let is_colour = |text: &str| text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"#(),.% -/".contains(&byte));
    let mut out = String::new();
    for (name, colour) in colours {
        if is_word(name) && is_colour(colour) && !colour.is_empty() {
            out.push_str(&format!("--{name}:{colour};"));
        }
    }
    if out.is_empty() { out } else { format!(":root{{{out}}}") }
}

/// CSS without comments and with single spaces where white space means
/// something; strings stay as they are.
pub fn minify_css(css: &str) -> String {
    let mut out = String::with_capacity(css.len());
    let mut rest = css;
    let mut space = false;
    while let Some(&first) = rest.as_bytes().first() {
        if is_css_space(first) {
            rest = &rest[1..];
            space = true;
            continue;
        }
        if let Some(comment) = rest.strip_prefix("/*") {
            rest = comment.split_once("*/").map_or("", |(_, after)| after);
            space = true;
            continue;
        }
        // A space before `:` may be a descendant selector; around `+` and `-` it may be arithmetic.
        let tight_before = matches!(first, b'{' | b'}' | b';' | b',' | b'>');
        let tight_after = out.as_bytes().last().is_none_or(|last| matches!(last, b'{' | b'}' | b';' | b',' | b'>' | b':' | b'('));
        if space && !tight_before && !tight_after {
            out.push(' ');
        }
        space = false;
        if first == b'}' && out.ends_with(';') {
            out.pop();
        }
        let (token, after) = rest.split_at(if matches!(first, b'"' | b'\'') { string_end(rest, first) } else { token_end(rest) });
        out.push_str(token);
        rest = after;
    }
    out
}

fn is_css_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r' | b'\x0c')
}

/// Where the string that `css` begins with is closed.
fn string_end(css: &str, quote: u8) -> usize {
    let mut is_escaped = false;
    let close = css.bytes().skip(1).position(|byte| {
        let is_close = byte == quote && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        is_close
    });
    close.map_or(css.len(), |at| at + 2)
}

/// Where the letters end that can be copied in one go.
fn token_end(css: &str) -> usize {
    let stops = |byte: u8| is_css_space(byte) || matches!(byte, b'/' | b'"' | b'\'' | b'}');
    css.bytes().skip(1).position(stops).map_or(css.len(), |at| at + 1)
}

/// A script without comment lines and indentation. Nothing inside a line is
/// touched: telling a regular expression from a division needs a parser.
fn minify_js(js: &str) -> String {
    let mut out = String::with_capacity(js.len());
    let mut in_comment = false;
    for line in js.lines() {
        let line = line.trim();
        if in_comment {
            in_comment = !line.ends_with("*/");
            continue;
        }
        if line.starts_with("/*") {
            in_comment = !line.ends_with("*/");
            continue;
        }
        if line.is_empty() || line.starts_with("//") {
            continue;
        }
        out.push_str(line);
        out.push('\n');
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_voices_of_languages_in_use_are_kept() {
        let languages: BTreeSet<String> = ["en".to_owned(), "zh-Hans".to_owned()].into();
        for (css, expected) in [
            ("a{b:c}[lang|=zh],[lang|=ja]{x:y}[lang|=ko]{x:y}d{e:f}", "a{b:c}[lang|=zh]{x:y}d{e:f}"),
            ("[lang|=zh-Hant]{x:y}a [lang]{b:c}", "a [lang]{b:c}"),
            (":root:is([lang|=ar],[lang|=fa]){x:y}", ":root:is([lang|=ar],[lang|=fa]){x:y}"),
        ] {
            assert_eq!(spoken(css, &languages), expected);
        }
    }

    #[test]
    fn css_keeps_what_means_something() {
        for (css, expected) in [
            ("/* a */ a { color : red ; }", "a{color :red}"),
            ("a b , c > d { margin: 0  1px }", "a b,c>d{margin:0 1px}"),
            ("a { width: calc(1px + 2 * 3px); content: \" ; } \" }", "a{width:calc(1px + 2 * 3px);content:\" ; } \"}"),
            ("@media (width < 30rem) and (x) { a :lang(zh) { b: c } }", "@media (width < 30rem) and (x){a :lang(zh){b:c}}"),
        ] {
            assert_eq!(minify_css(css), expected);
        }
    }

    #[test]
    fn a_colour_cannot_write_rules() {
        let colours = [("accent".to_owned(), "#0f5c9a".to_owned()), ("evil".to_owned(), "red}body{display:none".to_owned())];
        assert_eq!(brand(&colours.into()), ":root{--accent:#0f5c9a;}");
    }
}
