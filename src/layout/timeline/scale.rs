//! Years to places, and the years worth a number.
//! In: decimal years and a length, stretches to leave out. Out: places and ticks.

use super::Scene;

/// Steps between ticks, in years.
const STEPS: [i32; 9] = [1, 2, 5, 10, 20, 25, 50, 100, 200];
/// What is left of a stretch that is cut out, for the sign of the break.
const BREAK: f64 = 22.0;
/// Years kept on either side of a break, so that marks stand clear of its sign.
const MARGIN: f64 = 2.0;
/// A stretch shorter than this is never cut out.
const LEAST: f64 = 16.0;

/// A scale of time: straight, but for the stretches that are cut out.
#[derive(Clone, Debug)]
pub struct Scale {
    first: f64,
    start: f64,
    per_year: f64,
    last: f64,
    breaks: Vec<(f64, f64)>,
}

impl Scale {
    /// Puts the years `first..last` on the places `start..end`.
    pub fn new(first: f64, last: f64, start: f64, end: f64) -> Self {
        Self::broken(first, last, start, end, Vec::new())
    }

    /// The same without some stretches, which are in order and do not touch.
    pub(super) fn broken(first: f64, last: f64, start: f64, end: f64, breaks: Vec<(f64, f64)>) -> Self {
        // One year at least, or a single day would fill the sheet.
        let (first, last) = if last - first < 1.0 { (f64::midpoint(first, last) - 0.5, f64::midpoint(first, last) + 0.5) } else { (first, last) };
        let room = breaks.iter().fold(end - start, |room, _| room - BREAK);
        Self { first, start, per_year: room / (last - first - left_out(&breaks)), last, breaks }
    }

    /// The place of a moment; what lies outside stands at the edge.
    pub fn at(&self, year: f64) -> f64 {
        let year = year.clamp(self.first, self.last);
        let mut place = self.start + (year - self.first) * self.per_year;
        for (from, to) in &self.breaks {
            let gone = (year.min(*to) - from).max(0.0);
            place += gone / (to - from) * BREAK - gone * self.per_year;
        }
        place
    }

    /// Years with a number: at least `apart` from each other, round ones, and one
    /// for each piece between two breaks.
    pub fn ticks(&self, apart: f64) -> Vec<i32> {
        let step = STEPS.into_iter().find(|step| f64::from(*step) * self.per_year >= apart).unwrap_or(500);
        // Years of records have four digits: no rounding is lost.
        let (first, last) = (self.first.ceil() as i32, self.last.floor() as i32);
        let begin = first.div_euclid(step) * step;
        let is_kept = |year: &i32| !self.breaks.iter().any(|(from, to)| *from < f64::from(*year) && f64::from(*year) < *to);
        let mut years: Vec<i32> =
            (0..).map(|index| begin + index * step).take_while(|year| *year <= last).filter(|year| *year >= first).filter(is_kept).collect();
        let mut from = self.first;
        for (to, next) in &self.breaks {
            // The year of what stands between two breaks, not a round one beside it.
            years.retain(|year| f64::from(*year) < from || f64::from(*year) > *to);
            let from_year = if from > self.first { from + MARGIN } else { from };
            years.push(from_year.ceil() as i32);
            from = *next;
        }
        years.sort_unstable();
        let mut kept: Vec<i32> = Vec::new();
        for year in years {
            if kept.last().is_none_or(|last| self.at(f64::from(year)) - self.at(f64::from(*last)) >= apart) {
                kept.push(year);
            }
        }
        kept
    }

    /// Where the breaks are: the middle of each.
    pub(super) fn breaks(&self) -> Vec<f64> {
        self.breaks.iter().map(|(from, to)| self.at(f64::midpoint(*from, *to))).collect()
    }
}

/// So many years are cut out.
pub(super) fn left_out(breaks: &[(f64, f64)]) -> f64 {
    breaks.iter().map(|(from, to)| to - from).sum()
}

/// The stretches at the beginning of an axis that are worth cutting out: nothing
/// stands in them, they are long, and few events come before them.
pub(super) fn quiet(scene: &Scene) -> Vec<(f64, f64)> {
    let marks = scene.marks.iter().map(|mark| (mark.from.min(mark.at), mark.to.max(mark.at)));
    let mut held: Vec<(f64, f64)> = marks.chain(scene.bands.iter().map(|band| (band.from, band.from))).collect();
    held.sort_by(|a, b| a.0.total_cmp(&b.0).then(a.1.total_cmp(&b.1)));
    let least = ((scene.to - scene.from) / 8.0).max(LEAST);
    let mut out = Vec::new();
    let mut reached = scene.from;
    for (from, to) in held {
        let before = scene.marks.iter().filter(|mark| mark.at < from).count();
        if before * 6 > scene.marks.len() {
            break;
        }
        if from - reached >= least {
            out.push((reached + MARGIN, from - MARGIN));
        }
        reached = reached.max(to);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::{BREAK, Scale};

    #[test]
    fn ticks_are_round_years() {
        for (first, last, length, expected) in [
            (1969.0, 2026.0, 1000.0, vec![1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]),
            (2019.5, 2024.5, 1000.0, vec![2020, 2021, 2022, 2023, 2024]),
            (1875.0, 2025.0, 1000.0, vec![1880, 1890, 1900, 1910, 1920, 1930, 1940, 1950, 1960, 1970, 1980, 1990, 2000, 2010, 2020]),
            (2000.2, 2000.3, 300.0, vec![2000]),
        ] {
            assert_eq!(Scale::new(first, last, 0.0, length).ticks(56.0), expected, "{first} {last}");
        }
    }

    #[test]
    fn a_break_takes_its_years_out() {
        let scale = Scale::broken(1891.0, 2026.0, 0.0, 1000.0, vec![(1893.0, 1926.0), (1930.0, 1979.0)]);
        let per_year = (1000.0 - 2.0 * BREAK) / (135.0 - 33.0 - 49.0);
        for (year, place) in [(1891.0, 0.0), (1893.0, 2.0 * per_year), (1926.0, 2.0 * per_year + BREAK), (1928.0, 4.0 * per_year + BREAK), (2026.0, 1000.0)] {
            assert!((scale.at(year) - place).abs() < 1e-6, "{year}: {} {place}", scale.at(year));
        }
        // The year of the lonely event, not a round year nearby.
        assert_eq!(scale.ticks(54.0), [1891, 1928, 1980, 1985, 1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025]);
    }
}
