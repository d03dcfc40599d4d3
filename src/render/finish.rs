//! The last pass over a page: needless white space and comments go, and the
//! isolates around placeables become what the place they stand in can bear.
//!
//! In: HTML from a template. Out: the page. In text an isolate becomes `<bdi>`
//! where directions can mix; in attributes, titles and scripts it goes; inside a
//! drawing it stays, because SVG has no `bdi`.

use std::ops::Range;

use crate::view::strings::{CLOSE, OPEN, is_rtl_letter};

/// An element where runs of white space mean something.
fn kept(name: &str) -> Option<&'static str> {
    ["pre", "textarea", "script", "style"].into_iter().find(|kept| *kept == name)
}

/// Whether this is an element beside which a space is never seen.
fn is_block(name: &str) -> bool {
    // A `match` on texts is quicker than a walk through a list; every tag of every page is asked.
    matches!(
        name,
        "html"
            | "head"
            | "meta"
            | "link"
            | "title"
            | "script"
            | "body"
            | "header"
            | "footer"
            | "main"
            | "nav"
            | "section"
            | "article"
            | "aside"
            | "div"
            | "p"
            | "ul"
            | "ol"
            | "li"
            | "dl"
            | "dt"
            | "dd"
            | "table"
            | "caption"
            | "thead"
            | "tbody"
            | "tfoot"
            | "tr"
            | "th"
            | "td"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
            | "hgroup"
            | "figure"
            | "figcaption"
            | "blockquote"
            | "pre"
            | "hr"
            | "form"
            | "fieldset"
            | "details"
            | "summary"
            | "br"
            | "svg"
            | "base"
    )
}

/// Makes a page of the output of a template.
pub fn finish(html: &str) -> String {
    let is_rtl = html.find("<html").is_some_and(|at| html[at..].split('>').next().is_some_and(|tag| tag.contains("dir=\"rtl\"")));
    let mut out = String::with_capacity(html.len());
    let mut pass = Pass { is_rtl, open: Vec::new(), in_svg: false, in_title: false, keep: None };
    let mut rest = html;
    while !rest.is_empty() {
        if let Some(raw) = pass.keep.take() {
            let end = rest.find(&format!("</{raw}")).unwrap_or(rest.len());
            if raw == "pre" {
                pass.text(rest, 0..end, &mut out);
            } else {
                out.extend(rest[..end].split([OPEN, CLOSE]));
            }
            rest = &rest[end..];
            if !rest.is_empty() {
                rest = pass.tag(rest, &mut out);
            }
        } else if let Some(comment) = rest.strip_prefix("<!--") {
            rest = comment.find("-->").map_or("", |end| &comment[end + 3..]);
        } else if rest.starts_with('<') {
            rest = pass.tag(rest, &mut out);
        } else {
            let end = rest.find('<').unwrap_or(rest.len());
            pass.words(rest, end, &mut out);
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
        let (end, is_clean) = tag_end(html);
        let tag = &html[..end];
        if is_clean {
            out.push_str(tag);
        } else {
            tidy(tag, out);
        }
        match tag_name(tag) {
            Some("svg") => self.in_svg = !tag.starts_with("</"),
            Some("title") if !self.in_svg => self.in_title = !tag.starts_with("</"),
            Some(name) if !tag.starts_with("</") => self.keep = kept(name),
            _ => {}
        }
        &html[end..]
    }

    /// Copies running text, `html` up to `end`, with single spaces, and none beside a block.
    fn words(&mut self, html: &str, end: usize, out: &mut String) {
        let bytes = &html.as_bytes()[..end];
        let mut at = 0;
        while at < end {
            let gap = bytes[at..].iter().position(|byte| !is_space(*byte)).map_or(end, |found| at + found);
            if gap > at {
                // Both sides are looked at only where there is a space to decide on.
                let is_seen = if gap == end {
                    let before_block = tag_name(&html[end..]).is_some_and(is_block);
                    !before_block && (at > 0 || !is_blockish(out))
                } else {
                    at > 0 || !is_blockish(out)
                };
                if is_seen {
                    out.push(' ');
                }
            }
            // Up to the next space that is no single one.
            let mut word = gap;
            while word < end && !(is_space(bytes[word]) && (bytes[word] != b' ' || bytes.get(word + 1).is_none_or(|next| is_space(*next)))) {
                word += 1;
            }
            self.text(html, gap..word, out);
            at = word;
        }
    }

    /// Copies a part of `html`; what follows it is there so that a whole isolate can be looked at.
    fn text(&mut self, html: &str, part: Range<usize>, out: &mut String) {
        let text = &html[part.clone()];
        // Isolates begin with this byte, as few other letters do.
        if !text.as_bytes().contains(&0xE2) {
            out.push_str(text);
            return;
        }
        let mut done = part.start;
        for (at, mark) in text.match_indices([OPEN, CLOSE]) {
            let at = part.start + at;
            out.push_str(&html[done..at]);
            done = at + mark.len();
            if self.in_svg {
                out.push_str(mark);
            } else if self.in_title {
                // A title holds nothing but letters.
            } else if mark.starts_with(OPEN) {
                let mixes = self.is_rtl || isolated(&html[at..]).chars().any(is_rtl_letter);
                self.open.push(mixes);
                if mixes {
                    out.push_str("<bdi>");
                }
            } else if self.open.pop() == Some(true) {
                out.push_str("</bdi>");
            }
        }
        out.push_str(&html[done..part.end]);
    }
}

/// What the isolate at the beginning of `html` holds, tags included.
fn isolated(html: &str) -> &str {
    let mut depth = 0_i32;
    for (at, mark) in html.match_indices([OPEN, CLOSE]) {
        depth += if mark.starts_with(OPEN) { 1 } else { -1 };
        if depth == 0 {
            return &html[..at];
        }
    }
    html
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

/// Where a tag ends, and whether it can be copied as it is.
fn tag_end(html: &str) -> (usize, bool) {
    let bytes = html.as_bytes();
    let (mut at, mut is_clean) = (0, true);
    while at < bytes.len() {
        match bytes[at] {
            b'>' => return (at + 1, is_clean),
            quote @ (b'"' | b'\'') => {
                let value = &bytes[at + 1..];
                let Some(length) = value.iter().position(|byte| *byte == quote) else { return (bytes.len(), false) };
                is_clean &= !value[..length].contains(&0xE2);
                at += length + 2;
            }
            b' ' => {
                is_clean &= bytes.get(at + 1).is_some_and(|next| !is_space(*next) && *next != b'>') && at > 1;
                at += 1;
            }
            byte => {
                is_clean &= byte.is_ascii_graphic();
                at += 1;
            }
        }
    }
    (bytes.len(), false)
}

/// A tag with single spaces outside its values, and without isolates in them.
fn tidy(tag: &str, out: &mut String) {
    let mut quote: Option<char> = None;
    let mut space = false;
    for letter in tag.chars() {
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
    }
}

/// Whether what was written last is a tag beside which a space is not seen.
fn is_blockish(out: &str) -> bool {
    if out.is_empty() || out.ends_with(' ') {
        return true;
    }
    if !out.ends_with('>') {
        return false;
    }
    out.rfind('<').is_some_and(|at| tag_name(&out[at..]).is_some_and(is_block))
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
