//! How much room words take. In: a string, a size, a weight. Out: a width in the same unit,
//! or lines that fit. Never here: fonts, files, shaping, anything that asks the machine.
//!
//! Widths come from committed tables (`advance/table.rs`, Noto Sans). The reader's font is
//! another one, so every width carries [`SLACK`]: Noto Sans is already wider than Segoe UI,
//! Roboto, Arial or Noto Naskh, and ten per cent covers Noto Kufi Arabic and kerning that is
//! not modelled. Verdana-like fonts stay outside the promise.

#[path = "advance/table.rs"]
mod table;

/// Weight of the face a text is set in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Weight {
    Regular,
    Bold,
}

/// What is added for fonts that differ from the measured one.
pub const SLACK: f64 = 1.10;

/// Mean advances (thousandths of an em) of scripts that the tables do not list letter by
/// letter. Sorted by first code point.
const RANGES: &[(u32, u32, u16)] = &[
    (0x0300, 0x036F, 0),   // combining marks
    (0x0700, 0x074F, 560), // Syriac
    (0x0780, 0x07BF, 420), // Thaana
    (0x0F00, 0x0FFF, 560), // Tibetan
    (0x1100, 0x115F, 920), // Hangul leading jamo; the others join it
    (0x1160, 0x11FF, 0),
    (0x1200, 0x139F, 760), // Ethiopic
    (0x13A0, 0x13FF, 660), // Cherokee
    (0x1400, 0x167F, 640), // Canadian syllabics
    (0x1800, 0x18AF, 620), // Mongolian
    (0x1AB0, 0x1AFF, 0),   // combining marks
    (0x1DC0, 0x1DFF, 0),
    (0x20D0, 0x20FF, 0),
    (0x2150, 0x218F, 780),  // number forms
    (0x2190, 0x2BFF, 1000), // arrows, operators, shapes, dingbats
    (0x2E80, 0x303E, 1000), // CJK radicals, punctuation
    (0x303F, 0xA4CF, 1000), // kana, bopomofo, CJK, Yi
    (0xA960, 0xA97F, 920),
    (0xAC00, 0xD7AF, 920),  // Hangul syllables
    (0xF900, 0xFAFF, 1000), // CJK compatibility
    (0xFB1D, 0xFB4F, 600),  // Hebrew presentation forms
    (0xFB50, 0xFDFF, 620),  // Arabic presentation forms
    (0xFE00, 0xFE0F, 0),    // variation selectors
    (0xFE20, 0xFE2F, 0),
    (0xFE30, 0xFE4F, 1000),
    (0xFE70, 0xFEFE, 560),
    (0xFEFF, 0xFEFF, 0),
    (0xFF00, 0xFF60, 1000), // full-width forms
    (0xFF61, 0xFFDC, 500),  // half-width forms
    (0xFFE0, 0xFFE6, 1000),
    (0x1F1E6, 0x1F1FF, 640),  // half of a flag
    (0x1F3FB, 0x1F3FF, 0),    // skin tones
    (0x1F000, 0x1FAFF, 1300), // emoji
    (0x20000, 0x3FFFF, 1000), // CJK extensions
    (0xE0000, 0xE0FFF, 0),    // tags
];

/// For a letter of a script nobody listed.
const UNKNOWN: u16 = 700;

/// Width of one line of `text`, slack included.
pub fn width(text: &str, size: f64, weight: Weight) -> f64 {
    let sum: u64 = text.chars().map(|c| u64::from(advance(c, weight))).sum();
    sum as f64 * size * SLACK / 1000.0
}

/// Lines no wider than `max_width`, `max_lines` at most, as even as they can be.
///
/// Breaks at spaces and between ideographs; inside a word only when the word alone is too
/// wide, and then after a hyphen or slash rather than anywhere. An ellipsis ends the last
/// line when all else fails.
pub fn wrap(text: &str, size: f64, weight: Weight, max_width: f64, max_lines: usize) -> Vec<String> {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if text.is_empty() || max_lines == 0 {
        return Vec::new();
    }
    let measure = |s: &str| width(s, size, weight);
    if measure(&text) <= max_width {
        return vec![text];
    }
    let mut pieces = Vec::new();
    for word in breakable(&text, may_break) {
        if measure(word.trim_end()) <= max_width {
            pieces.push(word.to_owned());
            continue;
        }
        for piece in breakable(word, may_break_inside) {
            if measure(piece.trim_end()) <= max_width {
                pieces.push(piece.to_owned());
            } else {
                pieces.extend(split_word(piece, max_width, &measure));
            }
        }
    }
    let lines = fill(&pieces, max_width, &measure);
    if lines.len() > max_lines {
        return cut(lines, max_width, max_lines, &measure);
    }
    balance(&pieces, lines, max_width, &measure)
}

/// Width of the widest stretch of `text` that [`wrap`] would rather not break.
pub fn widest_word(text: &str, size: f64, weight: Weight) -> f64 {
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    breakable(&text, may_break).into_iter().map(|word| width(word.trim_end(), size, weight)).fold(0.0, f64::max)
}

/// Lines filled greedily.
fn fill(pieces: &[String], max_width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    for piece in pieces {
        let longer = format!("{line}{piece}");
        if !line.is_empty() && measure(longer.trim_end()) > max_width {
            lines.push(line.trim_end().to_owned());
            line.clone_from(piece);
        } else {
            line = longer;
        }
    }
    lines.push(line.trim_end().to_owned());
    lines
}

/// The same number of lines in the narrowest measure that still holds them: a label of two
/// even lines finds a free place more often than one long and one short line.
fn balance(pieces: &[String], lines: Vec<String>, max_width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let widest = pieces.iter().map(|p| measure(p.trim_end())).fold(0.0, f64::max);
    let total: f64 = lines.iter().map(|l| measure(l)).sum();
    let start = widest.max(total / lines.len() as f64);
    for step in 0..12 {
        let narrower = start + (max_width - start) * f64::from(step) / 12.0;
        let tried = fill(pieces, narrower, measure);
        if tried.len() == lines.len() && narrower <= max_width {
            return tried;
        }
    }
    lines
}

/// The first `max_lines` lines, the last one ending in an ellipsis.
fn cut(mut lines: Vec<String>, max_width: f64, max_lines: usize, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    lines.truncate(max_lines);
    if let Some(last) = lines.last_mut() {
        let mut kept = clusters(last);
        loop {
            let shorter = format!("{}…", kept.concat().trim_end());
            if measure(&shorter) <= max_width || kept.is_empty() {
                *last = shorter;
                break;
            }
            kept.pop();
        }
    }
    lines
}

/// A word that is wider than a line, in about equal parts of whole clusters: a single letter
/// on a line of its own reads like a misprint.
fn split_word(word: &str, max_width: f64, measure: &dyn Fn(&str) -> f64) -> Vec<String> {
    let total = measure(word.trim_end());
    let parts = (total / max_width).ceil().max(1.0);
    let max_width = (total / parts * 1.08).min(max_width);
    let mut parts = Vec::new();
    let mut part = String::new();
    for cluster in clusters(word) {
        let longer = format!("{part}{cluster}");
        if !part.is_empty() && measure(longer.trim_end()) > max_width {
            parts.push(std::mem::replace(&mut part, cluster.to_owned()));
        } else {
            part = longer;
        }
    }
    parts.push(part);
    parts
}

/// Pieces between which a line may end; spaces stay at the end of a piece.
fn breakable(text: &str, may_break: fn(&str, &str) -> bool) -> Vec<&str> {
    let mut pieces = Vec::new();
    let mut start = 0;
    let mut before: Option<&str> = None;
    for cluster in clusters(text) {
        let at = cluster.as_ptr() as usize - text.as_ptr() as usize;
        if before.is_some_and(|b| may_break(b, cluster)) {
            pieces.push(&text[start..at]);
            start = at;
        }
        before = Some(cluster);
    }
    pieces.push(&text[start..]);
    pieces
}

/// At a space or an ideograph.
fn may_break(before: &str, after: &str) -> bool {
    let (Some(last), Some(next)) = (before.chars().next_back(), after.chars().next()) else {
        return false;
    };
    if last == ' ' {
        return true;
    }
    if next == ' ' || CLOSING.contains(next) || OPENING.contains(last) {
        return false;
    }
    ideographic(last) || ideographic(next)
}

/// After a hyphen or slash.
fn may_break_inside(before: &str, after: &str) -> bool {
    let letter = after.chars().next().is_some_and(char::is_alphabetic);
    letter && before.ends_with(['-', '/', '–', '\u{2010}'])
}

/// May not start a line.
const CLOSING: &str = ".,:;!?)]}%’”»、。，．・：；！？）］｝〕〉》」』】〗…ー々ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮ";
/// May not end a line.
const OPENING: &str = "([{‘“«（［｛〔〈《「『【〖";

fn ideographic(c: char) -> bool {
    matches!(u32::from(c), 0x2E80..=0xA4CF | 0xF900..=0xFAFF | 0xFF00..=0xFFEF | 0x20000..=0x3FFFF)
}

/// User-perceived letters, as well as the standard library allows: base, marks, joiners.
fn clusters(text: &str) -> Vec<&str> {
    let mut out = Vec::new();
    let mut start = 0;
    let mut before: Option<char> = None;
    let mut flags = 0;
    for (at, c) in text.char_indices() {
        if before.is_some_and(|b| !(extends(c) || binds(b) || flags % 2 == 1 && flag(c))) {
            out.push(&text[start..at]);
            start = at;
            flags = 0;
        }
        flags += usize::from(flag(c));
        before = Some(c);
    }
    if start < text.len() {
        out.push(&text[start..]);
    }
    out
}

fn flag(c: char) -> bool {
    matches!(u32::from(c), 0x1F1E6..=0x1F1FF)
}

/// Belongs to the letter before it.
fn extends(c: char) -> bool {
    let code = u32::from(c);
    let spacing_mark = matches!(code,
        0x0903 | 0x093B | 0x093E..=0x0940 | 0x0949..=0x094C | 0x0982..=0x0983 | 0x09BE..=0x09C0
        | 0x09C7..=0x09CC | 0x0A3E..=0x0A40 | 0x0ABE..=0x0AC0 | 0x0BBE..=0x0BCC | 0x0C41..=0x0C44
        | 0x0CBE..=0x0CCC | 0x0D3E..=0x0D4C | 0x0E30..=0x0E33 | 0x0EB0..=0x0EB3 | 0x102B..=0x1038
        | 0x17B6..=0x17C8);
    spacing_mark || code > 0x2FF && c != ' ' && advance(c, Weight::Regular) == 0
}

/// Holds the letter after it: joiner, virama of the Indic scripts, Thai and Lao vowels that
/// are written before their consonant.
fn binds(c: char) -> bool {
    matches!(u32::from(c), 0x200D | 0x094D | 0x09CD | 0x0A4D | 0x0ACD | 0x0B4D | 0x0BCD | 0x0C4D
        | 0x0CCD | 0x0D4D | 0x0DCA | 0x1039 | 0x17D2 | 0x0E40..=0x0E44 | 0x0EC0..=0x0EC4)
}

/// Thousandths of an em.
fn advance(c: char, weight: Weight) -> u16 {
    let code = u32::from(c);
    let after = table::BLOCKS.partition_point(|block| block.first <= code);
    if let Some(block) = after.checked_sub(1).and_then(|i| table::BLOCKS.get(i)) {
        let row = match weight {
            Weight::Regular => block.regular,
            Weight::Bold => block.bold,
        };
        if let Some(&units) = row.get((code - block.first) as usize) {
            return units;
        }
    }
    // The list is short and overlaps on purpose (skin tones inside emoji): first match wins.
    RANGES.iter().find(|(first, last, _)| (*first..=*last).contains(&code)).map_or(UNKNOWN, |(_, _, units)| *units)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str, max: f64, count: usize) -> Vec<String> {
        wrap(text, 10.0, Weight::Regular, max, count)
    }

    #[test]
    fn wider_scripts_are_wider() {
        let w = |s: &str| width(s, 10.0, Weight::Regular);
        assert!((w("中") - 11.0).abs() < 1e-9);
        assert!(w("iii") < w("mmm"));
        assert!(w("المنطقة") > 0.0 && w("المنطقة") < w("中中中中中中中"));
        assert!((w("e\u{301}") - w("e")).abs() < 1e-9);
        assert!(width("Intel", 10.0, Weight::Bold) > w("Intel"));
        assert!(w("") < 1e-9);
    }

    #[test]
    fn short_text_stays_whole() {
        assert_eq!(lines("Intel", 200.0, 2), ["Intel"]);
        assert_eq!(lines("  Bayan \n Lepas ", 200.0, 2), ["Bayan Lepas"]);
        assert!(lines("   ", 200.0, 2).is_empty());
    }

    #[test]
    fn lines_are_even() {
        assert_eq!(lines("Penang Chip Design Academy", 120.0, 3), ["Penang Chip", "Design Academy"]);
    }

    #[test]
    fn ideographs_break_anywhere_but_not_before_punctuation() {
        assert_eq!(lines("槟城技能发展中心", 50.0, 3), ["槟城技能", "发展中心"]);
        for line in lines("槟城，技能，发展，中心", 33.0, 9) {
            assert!(!line.starts_with('，'), "{line}");
        }
    }

    #[test]
    fn long_words_break_between_clusters() {
        let text = "n\u{303}n\u{303}n\u{303}n\u{303}n\u{303}n\u{303}";
        for line in lines(text, 20.0, 9) {
            assert!(!line.starts_with('\u{303}'));
        }
        assert_eq!(lines(text, 20.0, 9).concat(), text);
        assert_eq!(clusters("🇲🇾🇨🇳"), ["🇲🇾", "🇨🇳"]);
        assert_eq!(clusters("क्षि"), ["क्षि"]);
    }

    #[test]
    fn hyphens_are_a_last_but_one_resort() {
        assert_eq!(lines("Kulim Hi-Tech", 60.0, 3), ["Kulim", "Hi-Tech"]);
        assert_eq!(lines("Hewlett-Packard", 60.0, 3), ["Hewlett-", "Packard"]);
        let halves = lines("Technologies", 40.0, 3);
        assert!(halves.len() == 2 && halves[1].len() > 3, "{halves:?}");
    }

    #[test]
    fn ellipsis_is_the_last_resort() {
        let cut = lines("Northern Corridor Implementation Authority of Malaysia", 90.0, 2);
        assert_eq!(cut.len(), 2);
        assert!(cut[1].ends_with('…'), "{cut:?}");
        for line in &cut {
            assert!(width(line, 10.0, Weight::Regular) <= 90.0);
        }
    }

    #[test]
    fn blocks_are_sorted_and_complete() {
        for pair in table::BLOCKS.windows(2) {
            assert!(pair[0].first + pair[0].regular.len() as u32 <= pair[1].first);
        }
        assert!(table::BLOCKS.iter().all(|b| b.regular.len() == b.bold.len()));
    }
}
