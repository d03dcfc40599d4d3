//! The last pass over a page: needless white space and comments go, and the
//! isolates around placeables become what the place they stand in can bear.
//!
//! In: HTML from a template. Out: the page. In text an isolate becomes `<bdi>`
//! where directions can mix; in attributes, titles and scripts it goes; inside a
//! drawing it stays, because SVG has no `bdi`.

use crate::view::strings::{CLOSE, OPEN, is_rtl_letter};

/// Where runs of white space mean something.
const KEEP: [&str; 4] = ["pre", "textarea", "script", "style"];

/// Elements beside which a space is never seen.
const BLOCKS: [&str; 49] = [
    "html",
    "head",
    "meta",
    "link",
    "title",
    "script",
    "body",
    "header",
    "footer",
    "main",
    "nav",
    "section",
    "article",
    "aside",
    "div",
    "p",
    "ul",
    "ol",
    "li",
    "dl",
    "dt",
    "dd",
    "table",
    "caption",
    "thead",
    "tbody",
    "tfoot",
    "tr",
    "th",
    "td",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hgroup",
    "figure",
    "figcaption",
    "blockquote",
    "pre",
    "hr",
    "form",
    "fieldset",
    "details",
    "summary",
    "br",
    "svg",
    "base",
];

/// Makes a page of the output of a template.
pub fn finish(html: &str) -> String {
    let is_rtl = html.find("<html").is_some_and(|at| html[at..].split('>').next().is_some_and(|tag| tag.contains("dir=\"rtl\"")));
    let mut out = String::with_capacity(html.len());
    let mut pass = Pass { is_rtl, open: Vec::new(), in_svg: false, in_title: false, keep: None };
    let mut rest = html;
    while !rest.is_empty() {
        if pass.keep.is_none()
            && let Some(comment) = rest.strip_prefix("<!--")
        {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
            continue;
        }
        if let Some(raw) = pass.keep {
            let end = rest.find(&format!("</{raw}")).unwrap_or(rest.len());
            if raw == "pre" {
                pass.text(&rest[..end], html, &mut out);
            } else {
                out.extend(rest[..end].chars().filter(|c| *c != OPEN && *c != CLOSE));
            }
            rest = &rest[end..];
            pass.keep = None;
            if rest.is_empty() {
                break;
            }
            rest = pass.tag(rest, &mut out);
            continue;
        }
        if rest.starts_with('<') {
            rest = pass.tag(rest, &mut out);
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            let after = tag_name(&rest[end..]);
            let text = &rest[..end];
            let collapsed = collapse(text, is_blockish(&out), after.is_some_and(|name| BLOCKS.contains(&name)));
            pass.text(&collapsed, rest, &mut out);
            rest = &rest[end..];
        }
    }
    out
}

struct Pass {
    is_rtl: bool,
    /// For each open isolate, whether it was written as an element.
    open: Vec<bool>,
    in_svg: bool,
    in_title: bool,
    keep: Option<&'static str>,
}

impl Pass {
    /// Copies one tag without isolates in its attributes and with single spaces.
    fn tag<'h>(&mut self, html: &'h str, out: &mut String) -> &'h str {
        let mut quote: Option<char> = None;
        let mut space = false;
        let mut end = html.len();
        for (at, letter) in html.char_indices() {
            if letter == OPEN || letter == CLOSE {
                continue;
            }
            match quote {
                Some(open) if letter == open => quote = None,
                Some(_) => {}
                None if letter == '"' || letter == '\'' => quote = Some(letter),
                None if letter.is_whitespace() => {
                    space = true;
                    continue;
                }
                None => {}
            }
            if space {
                if !(letter == '>' || out.ends_with('<')) {
                    out.push(' ');
                }
                space = false;
            }
            out.push(letter);
            if letter == '>' && quote.is_none() {
                end = at + 1;
                break;
            }
        }
        let tag = &html[..end];
        match tag_name(tag) {
            Some("svg") => self.in_svg = !tag.starts_with("</"),
            Some("title") if !self.in_svg => self.in_title = !tag.starts_with("</"),
            Some(name) if !tag.starts_with("</") => self.keep = KEEP.into_iter().find(|kept| *kept == name),
            _ => {}
        }
        &html[end..]
    }

    /// Copies text. `ahead` begins with it, so that a whole isolate can be looked at.
    fn text(&mut self, text: &str, ahead: &str, out: &mut String) {
        let mut seen = 0;
        for letter in text.chars() {
            match letter {
                OPEN if self.in_svg => out.push(letter),
                CLOSE if self.in_svg => out.push(letter),
                OPEN if self.in_title => {}
                CLOSE if self.in_title => {}
                OPEN => {
                    seen += 1;
                    let mixes = self.is_rtl || isolated(ahead, seen).chars().any(is_rtl_letter);
                    self.open.push(mixes);
                    if mixes {
                        out.push_str("<bdi>");
                    }
                }
                CLOSE => {
                    if self.open.pop() == Some(true) {
                        out.push_str("</bdi>");
                    }
                }
                _ => out.push(letter),
            }
        }
    }
}

/// What the isolate that opens with the n-th mark of `html` holds, tags included.
fn isolated(html: &str, n: usize) -> &str {
    let Some((start, _)) = html.match_indices(OPEN).nth(n - 1) else { return "" };
    let mut depth = 0_i32;
    for (at, letter) in html[start..].char_indices() {
        match letter {
            OPEN => depth += 1,
            CLOSE => depth -= 1,
            _ => continue,
        }
        if depth == 0 {
            return &html[start..start + at];
        }
    }
    &html[start..]
}

fn collapse(text: &str, after_block: bool, before_block: bool) -> String {
    let mut out = String::with_capacity(text.len());
    let mut space = false;
    for letter in text.chars() {
        if matches!(letter, ' ' | '\n' | '\t' | '\r') {
            space = true;
            continue;
        }
        if space && !(out.is_empty() && after_block) {
            out.push(' ');
        }
        space = false;
        out.push(letter);
    }
    if space && !before_block && !(out.is_empty() && after_block) {
        out.push(' ');
    }
    out
}

/// Whether what was written last is a tag beside which a space is not seen.
fn is_blockish(out: &str) -> bool {
    if out.is_empty() || out.ends_with(' ') {
        return true;
    }
    if !out.ends_with('>') {
        return false;
    }
    out.rfind('<').is_some_and(|at| tag_name(&out[at..]).is_some_and(|name| BLOCKS.contains(&name)))
}

fn tag_name(tag: &str) -> Option<&str> {
    let name = tag.strip_prefix('<')?;
    let name = name.strip_prefix('/').unwrap_or(name);
    let name = name.strip_prefix('!').unwrap_or(name);
    let end = name.find(|letter: char| !letter.is_ascii_alphanumeric()).unwrap_or(name.len());
    Some(&name[..end])
}

#[cfg(test)]
mod tests {
    use super::finish;

    #[test]
    fn white_space_and_comments_go() {
        for (html, expected) in [
            ("<p>\n  a <b>b</b>\n c</p>\n<!-- x -->\n<p>d</p>", "<p>a <b>b</b> c</p><p>d</p>"),
            ("<pre> a\n  b </pre>", "<pre> a\n  b </pre>"),
            ("<a   href=\"x  y\"\n class=b >z</a> w", "<a href=\"x  y\" class=b>z</a> w"),
            ("<p>a</p> <span>b</span> <span>c</span>", "<p>a</p><span>b</span> <span>c</span>"),
            ("<script>a  <  b</script>", "<script>a  <  b</script>"),
        ] {
            assert_eq!(finish(html), expected);
        }
    }

    #[test]
    fn isolates_become_what_their_place_can_bear() {
        let (o, c) = ('\u{2068}', '\u{2069}');
        for (html, expected) in [
            (format!("<html dir=\"ltr\"><p>{o}Intel{c} and {o}عربي{c}"), "<html dir=\"ltr\"><p>Intel and <bdi>عربي</bdi>".to_owned()),
            (format!("<html dir=\"rtl\"><p title=\"{o}x{c}\">{o}<a>Intel</a>{c}"), "<html dir=\"rtl\"><p title=\"x\"><bdi><a>Intel</a></bdi>".to_owned()),
            (
                format!("<html dir=\"rtl\"><title>{o}x{c}</title><svg><text>{o}x{c}</text></svg>"),
                format!("<html dir=\"rtl\"><title>x</title><svg><text>{o}x{c}</text></svg>"),
            ),
            (format!("<html dir=\"rtl\"><script>\"{o}x{c}\"</script>"), "<html dir=\"rtl\"><script>\"x\"</script>".to_owned()),
        ] {
            assert_eq!(finish(&html), expected);
        }
    }
}
