//! A text without its line breaks, and the hash of it.
//!
//! In: a text as somebody wrapped it. Out: the text on one line, which files for translators and
//! state files hold. Never here: meaning; only white space is touched.

/// The text on one line: runs of white space are one space, and none between two ideographs. A
/// line that ends on purpose (`\` or two spaces) and an empty line stay line breaks.
pub fn squeezed(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    let mut rest = text.trim();
    while let Some(at) = rest.find(char::is_whitespace) {
        let (before, after) = rest.split_at(at);
        let next = after.find(|letter: char| !letter.is_whitespace()).unwrap_or(after.len());
        let (gap, tail) = after.split_at(next);
        out.push_str(before);
        let breaks = gap.matches('\n').count();
        if breaks > 1 {
            out.push_str("\n\n");
        } else if breaks == 1 && (before.ends_with('\\') || gap.starts_with("  ")) {
            out.push_str(if before.ends_with('\\') { "\n" } else { "\\\n" });
        } else if !(breaks == 1 && out.chars().next_back().is_some_and(is_ideograph) && tail.chars().next().is_some_and(is_ideograph)) {
            out.push(' ');
        }
        rest = tail;
    }
    out.push_str(rest);
    out
}

/// Letters of scripts that set no space between words, and their punctuation.
fn is_ideograph(letter: char) -> bool {
    matches!(letter, '\u{3000}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{FF00}'..='\u{FFEF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The words of a text on one line, without any break: what a state file remembers.
pub fn flat(text: &str) -> String {
    let parts: Vec<String> = text.split("\n\n").map(|part| squeezed(&part.replace("\\\n", "\n"))).collect();
    parts.join(" ").split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The hash a translation remembers of its source: sixteen digits, the same however lines are wrapped.
pub fn hash(text: &str) -> String {
    blake3::hash(flat(text).as_bytes()).to_hex()[..16].to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn white_space_is_one_space() {
        for (text, expected) in [
            ("  a\n b\t c ", "a b c"),
            ("槟城\n半导体", "槟城半导体"),
            ("槟城，\n半导体", "槟城，半导体"),
            ("槟城 半导体", "槟城 半导体"),
            ("a\\\n  b", "a\\\nb"),
            ("a  \nb", "a\\\nb"),
            ("a\n\n\nb", "a\n\nb"),
            ("", ""),
        ] {
            assert_eq!(squeezed(text), expected, "{text:?}");
            assert_eq!(squeezed(&squeezed(text)), expected, "{text:?}");
        }
    }

    #[test]
    fn only_words_change_a_hash() {
        assert_eq!(hash("One line\nwrapped"), hash(" One   line wrapped\n"));
        assert_eq!(hash("槟城\n半导体"), hash("槟城半导体"));
        assert_ne!(hash("One line"), hash("One lines"));
        assert_eq!(hash("x").len(), 16);
    }
}
