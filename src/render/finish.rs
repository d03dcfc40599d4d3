//! The last pass over a page: needless white space and comments go, and the
//! isolates around placeables become what the place they stand in can bear.
//!
//! In: HTML from a template. Out: the page. In text an isolate becomes `<bdi>`
//! where directions can mix; in attributes, titles and scripts it goes; inside a
//! drawing it stays, because SVG has no `bdi`.

use memchr::{memchr, memchr2, memchr3, memrchr};

use crate::view::strings::{CLOSE, OPEN, is_rtl_letter};

/// Whether this is an element beside which a space is never seen.
fn is_block(name: &[u8]) -> bool {
    // A `match` on texts is quicker than a walk through a list; every tag of every page is asked.
    matches!(
        name,
        b"html"
            | b"head"
            | b"meta"
            | b"link"
            | b"title"
            | b"script"
            | b"body"
            | b"header"
            | b"footer"
            | b"main"
            | b"nav"
            | b"section"
            | b"article"
            | b"aside"
            | b"div"
            | b"p"
            | b"ul"
            | b"ol"
            | b"li"
            | b"dl"
            | b"dt"
            | b"dd"
            | b"table"
            | b"caption"
            | b"thead"
            | b"tbody"
            | b"tfoot"
            | b"tr"
            | b"th"
            | b"td"
            | b"h1"
            | b"h2"
            | b"h3"
            | b"h4"
            | b"h5"
            | b"h6"
            | b"hgroup"
            | b"figure"
            | b"figcaption"
            | b"blockquote"
            | b"pre"
            | b"hr"
            | b"form"
            | b"fieldset"
            | b"details"
            | b"summary"
            | b"br"
            | b"svg"
            | b"base"
    )
}

/// Makes a page of the output of a template.
///
/// Most of a page stays as it is: what needs no change is copied in runs as long as possible. White
/// space is looked at beside tags and where lines end; two blanks between words stay two.
pub fn finish(html: &[u8]) -> Vec<u8> {
    let is_rtl = find(html, b"<html").is_some_and(|at| {
        let tag = &html[at..];
        let end = tag.iter().position(|byte| *byte == b'>').unwrap_or(tag.len());
        find(&tag[..end], b"dir=\"rtl\"").is_some()
    });
    let mut pass = Pass { html, out: Vec::with_capacity(html.len()), copied: 0, words_from: 0, is_rtl, open: Vec::new(), in_svg: false, in_title: false };
    pass.run();
    pass.out
}

/// Whether no placeable stands in the page: then the pass has only white space to look for.
pub fn has_no_isolate(html: &[u8]) -> bool {
    memchr::memchr_iter(MARK, html).all(|at| isolate(&html[at..]).is_none())
}

struct Pass<'h> {
    html: &'h [u8],
    out: Vec<u8>,
    /// Everything before this is in `out`, or was left out.
    copied: usize,
    /// The end of the last tag.
    words_from: usize,
    is_rtl: bool,
    /// For each open isolate, whether it was written as an element.
    open: Vec<bool>,
    in_svg: bool,
    in_title: bool,
}

impl Pass<'_> {
    fn run(&mut self) {
        let mut at = 0;
        while let Some(next) = memchr3(b'<', b'\n', MARK, &self.html[at..]) {
            at += next;
            if self.html[at] == MARK {
                at = self.mark(at);
                continue;
            }
            // White space is looked at from its beginning.
            let blanks = self.html[self.words_from.max(self.copied)..at].iter().rev().take_while(|byte| is_space(**byte)).count();
            if blanks > 0 || self.html[at] == b'\n' {
                at = self.space(at - blanks);
                continue;
            }
            at = if self.html[at..].starts_with(b"<!--") {
                let end = find(&self.html[at..], b"-->").map_or(self.html.len(), |end| at + end + 3);
                self.leave_out(at, end);
                end
            } else {
                self.tag(at)
            };
            self.words_from = at;
            if self.html.get(at).is_some_and(|next| is_space(*next)) {
                at = self.space(at);
            }
        }
        self.copy_to(self.html.len());
    }

    fn copy_to(&mut self, at: usize) {
        self.out.extend_from_slice(&self.html[self.copied..at]);
        self.copied = at;
    }

    fn leave_out(&mut self, from: usize, to: usize) {
        self.copy_to(from);
        self.copied = to;
    }

    /// A tag keeps single spaces between its attributes and no isolate in them; what an element
    /// holds in which white space means something is passed over with it. Returns where to go on.
    fn tag(&mut self, at: usize) -> usize {
        let (length, is_clean) = tag_end(&self.html[at..]);
        let end = at + length;
        let tag = &self.html[at..end];
        if !is_clean {
            self.leave_out(at, end);
            tidy(tag, &mut self.out);
        }
        let is_end = tag.get(1) == Some(&b'/');
        match tag_name(tag) {
            b"svg" => self.in_svg = !is_end,
            b"title" if !self.in_svg => self.in_title = !is_end,
            b"pre" if !is_end => return self.kept(end, b"</pre", true),
            b"textarea" if !is_end => return self.kept(end, b"</textarea", false),
            b"script" if !is_end => return self.kept(end, b"</script", false),
            b"style" if !is_end => return self.kept(end, b"</style", false),
            _ => {}
        }
        end
    }

    /// Up to the end of an element where runs of white space mean something; isolates go, or,
    /// where the element `is_text`, become what they are elsewhere in text.
    fn kept(&mut self, from: usize, end: &[u8], is_text: bool) -> usize {
        let to = find(&self.html[from..], end).map_or(self.html.len(), |length| from + length);
        let mut at = from;
        while let Some(next) = memchr(MARK, &self.html[at..to]) {
            at += next;
            at = match isolate(&self.html[at..]) {
                Some(_) if !is_text => {
                    self.leave_out(at, at + OPEN.len_utf8());
                    self.copied
                }
                Some(_) => self.mark(at),
                None => at + 1,
            };
        }
        to
    }

    /// White space becomes one space, and none beside a block.
    fn space(&mut self, at: usize) -> usize {
        let rest = &self.html[at..];
        let end = rest.iter().position(|byte| !is_space(*byte)).map_or(self.html.len(), |length| at + length);
        let next = self.html.get(end).copied();
        let follows_words = at > self.words_from;
        self.leave_out(at, end);
        let is_before_block = next == Some(b'<') && is_block(tag_name(&self.html[end..]));
        if next.is_some() && !is_before_block && (follows_words || !is_blockish(&self.out)) {
            self.out.push(b' ');
        }
        end
    }

    /// An isolate in text, if this is one.
    fn mark(&mut self, at: usize) -> usize {
        let Some(is_opening) = isolate(&self.html[at..]) else { return at + 1 };
        let end = at + OPEN.len_utf8();
        if self.in_svg {
            return end;
        }
        self.leave_out(at, end);
        if self.in_title {
            // A title holds nothing but letters.
        } else if is_opening {
            let mixes = self.is_rtl || String::from_utf8_lossy(isolated(&self.html[at..])).chars().any(is_rtl_letter);
            self.open.push(mixes);
            if mixes {
                self.out.extend_from_slice(b"<bdi>");
            }
        } else if self.open.pop() == Some(true) {
            self.out.extend_from_slice(b"</bdi>");
        }
        end
    }
}

/// The first byte of an isolate, and of few other letters.
const MARK: u8 = 0xE2;

/// Whether an isolate opens here (`Some(true)`) or closes.
fn isolate(html: &[u8]) -> Option<bool> {
    let is = |mark: char| html.starts_with(mark.encode_utf8(&mut [0; 4]).as_bytes());
    if is(OPEN) { Some(true) } else { is(CLOSE).then_some(false) }
}

/// What the isolate at the beginning of `html` holds, tags included.
fn isolated(html: &[u8]) -> &[u8] {
    let (mut at, mut depth) = (0, 0_i32);
    while let Some(next) = memchr(MARK, &html[at..]) {
        at += next;
        match isolate(&html[at..]) {
            Some(true) => depth += 1,
            Some(false) => depth -= 1,
            None => {}
        }
        if depth == 0 {
            return &html[..at];
        }
        at += 1;
    }
    html
}

fn find(html: &[u8], needle: &[u8]) -> Option<usize> {
    memchr::memmem::find(html, needle)
}

fn is_space(byte: u8) -> bool {
    matches!(byte, b' ' | b'\n' | b'\t' | b'\r')
}

/// The length of the tag at the beginning of `html`, and whether it can stay as it is: single
/// spaces between its attributes, no isolate in them.
fn tag_end(html: &[u8]) -> (usize, bool) {
    let (mut at, mut is_clean, mut before) = (0, true, b'<');
    while let Some(next) = memchr3(b'>', b'"', b'\'', &html[at..]) {
        for &byte in &html[at..at + next] {
            is_clean &= byte.is_ascii_graphic() || (byte == b' ' && before != b' ');
            before = byte;
        }
        at += next;
        let quote = html[at];
        if quote == b'>' {
            return (at + 1, is_clean && before != b' ');
        }
        let value = &html[at + 1..];
        let Some(mut end) = memchr2(quote, MARK, value) else { return (html.len(), false) };
        if value[end] == MARK {
            is_clean = false;
            let Some(length) = memchr(quote, value) else { return (html.len(), false) };
            end = length;
        }
        at += end + 2;
        before = quote;
    }
    (html.len(), false)
}

/// A tag with single spaces outside its values, and without isolates in them.
fn tidy(tag: &[u8], out: &mut Vec<u8>) {
    let mut quote: Option<char> = None;
    let mut space = false;
    for letter in String::from_utf8_lossy(tag).chars() {
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
            if !(letter == '>' || out.ends_with(b"<")) {
                out.push(b' ');
            }
            space = false;
        }
        out.extend_from_slice(letter.encode_utf8(&mut [0; 4]).as_bytes());
    }
}

/// Whether what was written last is a tag beside which a space is not seen.
fn is_blockish(out: &[u8]) -> bool {
    match out.last() {
        None | Some(b' ') => true,
        Some(b'>') => memrchr(b'<', out).is_some_and(|at| is_block(tag_name(&out[at..]))),
        Some(_) => false,
    }
}

/// The name in a tag, opening or closing; empty where there is none.
fn tag_name(tag: &[u8]) -> &[u8] {
    let Some(name) = tag.strip_prefix(b"<") else { return b"" };
    let name = name.strip_prefix(b"/").unwrap_or(name);
    let name = name.strip_prefix(b"!").unwrap_or(name);
    let end = name.iter().position(|byte| !byte.is_ascii_alphanumeric()).unwrap_or(name.len());
    &name[..end]
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
            assert_eq!(String::from_utf8_lossy(&finish(html.as_bytes())), expected);
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
            assert_eq!(String::from_utf8_lossy(&finish(html.as_bytes())), expected);
        }
    }
}
