//! One lane: marks and names packed in rows, the important ones first.
//! In: places on the axis and settings of names. Out: a row and a side for each.

use super::labels::Setting;

/// A mark on its way into a lane.
#[derive(Clone, Debug)]
pub(super) struct Item {
    /// What the mark and its stretch of time cover.
    pub from: f64,
    pub to: f64,
    /// Where names may begin to its right and end to its left.
    pub after: f64,
    pub before: f64,
    pub importance: u8,
    pub settings: Vec<Setting>,
}

/// Where it went.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Place {
    pub row: usize,
    /// The setting chosen, and whether it stands to the left of the mark.
    pub name: Option<(usize, bool)>,
}

/// Room between two things of one row.
const GAP: f64 = 7.0;

/// Names of the first importance may use so many more rows than the others.
const MORE_ROWS: usize = 4;

/// Below the rows of the names so many more open for marks alone; then marks stand on one another.
const BARE_ROWS: usize = 6;

/// Packs a lane; `start..end` is the room for names.
pub(super) fn pack(items: &[Item], start: f64, end: f64, rows: usize) -> (Vec<Place>, usize) {
    let mut order: Vec<usize> = (0..items.len()).collect();
    order.sort_by(|a, b| items[*a].importance.cmp(&items[*b].importance).then(items[*a].from.total_cmp(&items[*b].from)).then(a.cmp(b)));
    let mut taken = Rows::default();
    let mut places = vec![Place { row: 0, name: None }; items.len()];
    let mut bare = Vec::new();
    for index in order {
        let item = &items[index];
        let most = if item.importance <= 1 { rows + MORE_ROWS } else { rows };
        match best(item, &taken, start, end, most) {
            Some((place, name)) => {
                taken.hold(&place, item, name);
                places[index] = place;
            }
            None => bare.push(index),
        }
    }
    // What has no name still has its mark, in the first row with room for it, if there is one.
    let mut late = Vec::new();
    for index in bare {
        let item = &items[index];
        let open = rows + MORE_ROWS + BARE_ROWS;
        let row = (0..open).find(|row| taken.is_free(*row, item.from, item.to)).unwrap_or_else(|| late.len() % open);
        taken.take(row, item.from, item.to);
        places[index] = Place { row, name: None };
        late.push(index);
    }
    // Rows that only marks have opened may still hold some names.
    let all = taken.0.len();
    for index in late {
        let item = &items[index];
        let row = places[index].row;
        taken.give_back(row, item.from, item.to);
        match best(item, &taken, start, end, all) {
            Some((place, name)) => {
                taken.hold(&place, item, name);
                places[index] = place;
            }
            None => taken.take(row, item.from, item.to),
        }
    }
    (places, taken.0.len())
}

type Name = (f64, f64, usize);

fn best(item: &Item, taken: &Rows, start: f64, end: f64, rows: usize) -> Option<(Place, Name)> {
    let mut best: Option<(usize, Place, Name)> = None;
    for (index, setting) in item.settings.iter().enumerate() {
        let height = setting.lines.len();
        for is_left in [false, true] {
            let (from, to) = if is_left { (item.before - setting.width, item.before) } else { (item.after, item.after + setting.width) };
            if from < start || to > end {
                continue;
            }
            let fits = |row: usize| taken.is_free(row, item.from.min(from), item.to.max(to)) && (1..height).all(|line| taken.is_free(row + line, from, to));
            let Some(row) = (0..(rows + 1).saturating_sub(height)).find(|row| fits(*row)) else { continue };
            // Low rows first; then the right side, then the preferred name.
            let cost = (row + height) * 4 + usize::from(is_left) + index * 3;
            if best.as_ref().is_none_or(|(least, ..)| cost < *least) {
                best = Some((cost, Place { row, name: Some((index, is_left)) }, (from, to, height)));
            }
        }
    }
    best.map(|(_, place, name)| (place, name))
}

/// What is taken of each row.
#[derive(Debug, Default)]
struct Rows(Vec<Vec<(f64, f64)>>);

impl Rows {
    fn is_free(&self, row: usize, from: f64, to: f64) -> bool {
        self.0.get(row).is_none_or(|row| row.iter().all(|taken| taken.1 + GAP <= from || to + GAP <= taken.0))
    }

    fn give_back(&mut self, row: usize, from: f64, to: f64) {
        if let Some(row) = self.0.get_mut(row)
            && let Some(at) = row.iter().position(|taken| *taken == (from, to))
        {
            row.remove(at);
        }
    }

    /// A mark, and its name from and to on so many rows.
    fn hold(&mut self, place: &Place, item: &Item, name: Name) {
        self.take(place.row, item.from, item.to);
        for line in 0..name.2 {
            self.take(place.row + line, name.0, name.1);
        }
    }

    fn take(&mut self, row: usize, from: f64, to: f64) {
        if self.0.len() <= row {
            self.0.resize(row + 1, Vec::new());
        }
        self.0[row].push((from, to));
    }
}
