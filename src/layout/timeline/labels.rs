//! Names in few lines, and names of a column kept apart.
//! In: names and widths, or wished places. Out: lines, or places.

use crate::layout::text::{Weight, widest_word, width, wrap};

/// Fewer letters of a name than this say nothing.
const LEAST_LETTERS: usize = 3;

/// A name as it may be set.
#[derive(Clone, Debug)]
pub(super) struct Setting {
    pub lines: Vec<String>,
    pub width: f64,
}

/// How the names may be set within a width and so many lines: whole names only,
/// unless none fits; then the last one is wider, or, where `strict`, cut.
pub(super) fn settings(names: &[String], size: f64, weight: Weight, room: f64, most: usize, strict: bool) -> Vec<Setting> {
    let set = |lines: Vec<String>| {
        let width = lines.iter().map(|line| width(line, size, weight)).fold(0.0, f64::max);
        Setting { lines, width }
    };
    let mut out: Vec<Setting> = Vec::new();
    for name in names {
        // A word broken in two is two misprints: such a name is cut below.
        if widest_word(name, size, weight) > room {
            continue;
        }
        for lines in 1..=most {
            let made = wrap(name, size, weight, room, lines);
            if made.is_empty() || is_cut(&made, name) {
                continue;
            }
            // A narrower setting of more lines only when it is really narrower.
            if out.iter().all(|known| known.lines != made) {
                out.push(set(made));
            }
            break;
        }
        if let Some(last) = out.last().filter(|last| last.lines.len() == 1 && last.width > room * 0.6 && most > 1) {
            let made = wrap(name, size, weight, last.width * 0.62, 2);
            if made.len() == 2 && !is_cut(&made, name) && last.lines.concat().starts_with(made[0].as_str()) {
                out.push(set(made));
            }
        }
    }
    // Where there is room, a long name is rather wider than cut.
    if out.is_empty()
        && let Some(name) = names.last()
    {
        for wider in if strict { [1.0, 1.0] } else { [1.2, 1.45] } {
            let made = wrap(name, size, weight, room * wider, most);
            if widest_word(name, size, weight) <= room * wider && !made.is_empty() && !is_cut(&made, name) {
                out.push(set(made));
                return out;
            }
        }
        let made = if widest_word(name, size, weight) <= room { wrap(name, size, weight, room, most) } else { shortened(name, size, weight, room) };
        if !made.is_empty() {
            out.push(set(made));
        }
    }
    out.retain(|setting| setting.width <= room + 0.01);
    out
}

/// The beginning of a name on one line; nothing where too little of it would be left.
fn shortened(name: &str, size: f64, weight: Weight, room: f64) -> Vec<String> {
    let ends = name.char_indices().map(|(at, letter)| at + letter.len_utf8());
    let fits = |end: &usize| width(&format!("{}…", name[..*end].trim_end()), size, weight) <= room;
    match ends.take_while(fits).last().map(|end| name[..end].trim_end()) {
        Some(kept) if kept.chars().count() >= LEAST_LETTERS => vec![format!("{kept}…")],
        _ => Vec::new(),
    }
}

/// Whether lines hold only the beginning of a name.
pub(super) fn is_cut(lines: &[String], name: &str) -> bool {
    lines.last().is_some_and(|line| line.ends_with('…')) && !name.trim_end().ends_with('…')
}

/// Something in a column that wants to stand at `wish` and is `height` tall.
#[derive(Clone, Copy, Debug)]
pub(in crate::layout) struct Wish {
    pub centre: f64,
    pub height: f64,
}

/// Centres that keep the order and the room of the wishes, as near to them as
/// they can be; none when they do not fit between `top` and `bottom`.
pub(in crate::layout) fn spread(wishes: &[Wish], top: f64, bottom: f64) -> Option<Vec<f64>> {
    let total: f64 = wishes.iter().map(|wish| wish.height).sum();
    if total > bottom - top {
        return None;
    }
    // Blocks of touching names; each sits at the mean of what its members want.
    let mut blocks: Vec<(f64, f64, usize)> = Vec::new();
    for wish in wishes {
        blocks.push((wish.centre - wish.height / 2.0, wish.height, 1));
        while let [.., (start, height, n), (next, more, m)] = blocks.as_slice() {
            if start + height <= *next {
                break;
            }
            // The wished start of the whole block, weighted by its members.
            let (before, after) = (super::count(*n), super::count(*m));
            let merged = ((start * before + (next - height) * after) / (before + after), height + more, n + m);
            blocks.truncate(blocks.len() - 2);
            blocks.push(merged);
        }
    }
    let mut out = Vec::with_capacity(wishes.len());
    // Blocks that hang over an edge push the others back.
    let mut floor = top;
    for block in &mut blocks {
        block.0 = block.0.max(floor);
        floor = block.0 + block.1;
    }
    let mut ceiling = bottom;
    for block in blocks.iter_mut().rev() {
        block.0 = block.0.min(ceiling - block.1);
        ceiling = block.0;
    }
    let mut members = wishes.iter();
    for (start, _, n) in blocks {
        let mut y = start;
        for wish in members.by_ref().take(n) {
            out.push(y + wish.height / 2.0);
            y += wish.height;
        }
    }
    Some(out)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_word_is_broken() {
        let names = |name: &str| vec![name.to_owned()];
        let lines = |name: &str, room: f64, strict: bool| {
            settings(&names(name), 12.5, Weight::Bold, room, 4, strict).into_iter().map(|set| set.lines).collect::<Vec<_>>()
        };
        assert_eq!(lines("Limits of growth", 64.0, true), [["Limits of", "growth"]]);
        assert_eq!(lines("Opening", 50.0, true), [["Open…"]]);
        assert!(lines("Opening", 20.0, true).is_empty());
        for room in 8..120 {
            for set in lines("Limits of growth", f64::from(room), room % 2 == 0).into_iter().flatten() {
                let word = set.trim_end_matches('…');
                assert!(set.ends_with('…') || "Limits of growth".split(' ').any(|whole| word.ends_with(whole)), "{set}");
            }
        }
    }

    #[test]
    fn names_keep_their_distance_and_their_order() {
        let wish = |centre: f64| Wish { centre, height: 10.0 };
        assert_eq!(spread(&[wish(20.0), wish(50.0)], 0.0, 100.0), Some(vec![20.0, 50.0]));
        assert_eq!(spread(&[wish(20.0), wish(20.0)], 0.0, 100.0), Some(vec![15.0, 25.0]));
        assert_eq!(spread(&[wish(-5.0), wish(4.0)], 0.0, 100.0), Some(vec![5.0, 15.0]));
        assert_eq!(spread(&[wish(99.0), wish(99.0)], 0.0, 100.0), Some(vec![85.0, 95.0]));
        assert_eq!(spread(&[wish(1.0), wish(2.0)], 0.0, 15.0), None);
    }

    #[test]
    fn whole_names_come_before_cut_ones() {
        let names = ["A very long title that needs several lines to be told".to_owned(), "Short".to_owned()];
        let all = settings(&names, 12.0, Weight::Regular, 90.0, 2, true);
        assert_eq!(all.len(), 1);
        assert_eq!(all[0].lines, ["Short"]);
        assert!(settings(&names[..1], 12.0, Weight::Regular, 90.0, 2, true)[0].lines[1].ends_with('…'));
    }
}
