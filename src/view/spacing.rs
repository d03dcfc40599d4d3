//! Room between scripts in sentences the program builds: Chinese sets a space
//! where a Latin name meets a Chinese letter.
//!
//! In: a sentence with its placeables still in isolates or as marks. Out: the
//! same with spaces at the edges of placeables. Never: words an author or a
//! translator wrote, who set their own spaces; digits, which stand close.

use crate::base::locale::Locale;
use crate::view::strings::{CLOSE, OPEN};

/// Whether a language wants the room.
pub(in crate::view) fn is_wanted(locale: &Locale) -> bool {
    locale.language() == "zh"
}

/// Whether two letters that meet want room between them.
fn apart(left: char, right: char) -> bool {
    is_latin(left) && is_han(right) || is_han(left) && is_latin(right)
}

/// The sentence with room at the edges of its placeables. `edges` gives the first
/// and the last letter of what a mark stands for.
pub(in crate::view) fn set(text: &str, edges: impl Fn(char) -> Option<(char, char)>) -> String {
    let mut out = String::with_capacity(text.len() + 8);
    let mut last: Option<char> = None;
    let mut isolates = String::new();
    let mut is_edge = false;
    for letter in text.chars() {
        if letter == OPEN || letter == CLOSE {
            isolates.push(letter);
            continue;
        }
        let piece = edges(letter);
        let (first, end) = piece.unwrap_or((letter, letter));
        let meets = is_edge || piece.is_some() || !isolates.is_empty();
        // The space belongs to the sentence: behind what closes, before what opens.
        let at = isolates.find(OPEN).unwrap_or(isolates.len());
        let (closing, opening) = isolates.split_at(at);
        out.push_str(closing);
        if meets && last.is_some_and(|last| apart(last, first)) {
            out.push(' ');
        }
        out.push_str(opening);
        isolates.clear();
        out.push(letter);
        last = Some(end);
        is_edge = piece.is_some();
    }
    out.push_str(&isolates);
    out
}

fn is_latin(letter: char) -> bool {
    letter.is_alphabetic() && matches!(u32::from(letter), 0x41..=0x24F | 0x1E00..=0x1EFF)
}

fn is_han(letter: char) -> bool {
    matches!(u32::from(letter), 0x3400..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF | 0x20000..=0x3FFFF)
}

#[cfg(test)]
mod tests {
    use super::set;

    #[test]
    fn a_latin_name_keeps_its_distance_from_chinese_letters() {
        for (built, expected) in [
            (
                "\u{2068}Cymer\u{2069}向\u{2068}阿斯麦\u{2069}供应\u{2068}光源\u{2069}。",
                "\u{2068}Cymer\u{2069} 向\u{2068}阿斯麦\u{2069}供应\u{2068}光源\u{2069}。",
            ),
            ("\u{2068}阿斯麦\u{2069}向\u{2068}TSMC\u{2069}供货。", "\u{2068}阿斯麦\u{2069}向 \u{2068}TSMC\u{2069} 供货。"),
            // Digits stand close, as do marks of punctuation, and what is spaced already stays.
            ("共\u{2068}43\u{2069}个（\u{2068}Intel\u{2069}）", "共\u{2068}43\u{2069}个（\u{2068}Intel\u{2069}）"),
            ("向 \u{2068}TSMC\u{2069} 供货", "向 \u{2068}TSMC\u{2069} 供货"),
            // What a translator wrote without a placeable is left alone.
            ("用于LED灯", "用于LED灯"),
        ] {
            assert_eq!(set(built, |_| None), expected);
        }
        let edges = |letter| (letter == '\u{F0000}').then_some(('A', 'L'));
        assert_eq!(set("由\u{F0000}和\u{F0001}说", edges), "由 \u{F0000} 和\u{F0001}说");
    }
}
