//! A small writer of SVG: numbers, escapes, groups.

use std::fmt::Write as _;

use crate::view::artist::Drawing;
use crate::view::sheet::Sheet;

/// A number with at most one decimal and no needless zero.
pub(super) fn number(value: f64) -> String {
    let rounded = (value * 10.0).round() / 10.0 + 0.0;
    if rounded.fract() == 0.0 { format!("{rounded:.0}") } else { format!("{rounded:.1}") }
}

/// A number without decimals: places where half a unit is not seen.
pub(super) fn round(value: f64) -> String {
    number(value.round())
}

/// Text as it may stand in an element or a quoted attribute.
pub(super) fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            other => out.push(other),
        }
    }
    out
}

/// Opens a drawing that is one of several widths: `size` is `wide`, `mid`, `slim` or `only`.
pub(super) fn open(out: &mut String, class: &str, size: &str, width: f64, height: f64, label: &str) {
    write!(
        out,
        "<svg class=\"dr {class} dr-{size}\" viewBox=\"0 0 {} {}\" width=\"{0}\" height=\"{1}\" role=\"group\" aria-label=\"{}\">",
        number(width),
        number(height),
        escape(label)
    )
    .expect("a string takes all");
}

/// The drawing of a page that others show inside theirs: its links open a page of their own. The
/// base target of a page holds for its text alone, not for its drawings.
pub(super) fn framed(drawing: Drawing, sheet: &Sheet<'_>) -> Drawing {
    if !sheet.route.is_embed() {
        return drawing;
    }
    Drawing { html: drawing.html.replace("<a class", "<a target=\"_blank\" rel=\"noopener\" class"), ..drawing }
}

/// Puts the author's description in place of the drawing's own label.
pub(super) fn described(html: &str, alt: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(" role=\"group\" aria-label=\"") {
        let start = at + " role=\"group\" aria-label=\"".len();
        let end = rest[start..].find('"').map_or(rest.len(), |end| start + end);
        out.push_str(&rest[..start]);
        out.push_str(&escape(alt));
        rest = &rest[end..];
    }
    out.push_str(rest);
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_short_and_texts_safe() {
        assert_eq!(number(12.04), "12");
        assert_eq!(number(-0.04), "0");
        assert_eq!(number(3.25), "3.3");
        assert_eq!(escape("<a href=\"x\">&"), "&lt;a href=&quot;x&quot;&gt;&amp;");
        let mut out = String::new();
        open(&mut out, "net", "wide", 10.0, 5.5, "old");
        assert!(described(&out, "new & better").contains("aria-label=\"new &amp; better\""));
    }
}
