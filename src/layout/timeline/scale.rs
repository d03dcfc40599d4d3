//! Years to places, and the years worth a number.
//! In: decimal years and a length. Out: places and ticks.

/// Steps between ticks, in years.
const STEPS: [i32; 9] = [1, 2, 5, 10, 20, 25, 50, 100, 200];

/// A straight scale of time.
#[derive(Clone, Copy, Debug)]
pub struct Scale {
    first: f64,
    start: f64,
    per_year: f64,
    last: f64,
}

impl Scale {
    /// Puts the years `first..last` on the places `start..end`.
    pub fn new(first: f64, last: f64, start: f64, end: f64) -> Self {
        // One year at least, or a single day would fill the sheet.
        let (first, last) = if last - first < 1.0 { (f64::midpoint(first, last) - 0.5, f64::midpoint(first, last) + 0.5) } else { (first, last) };
        Self { first, start, per_year: (end - start) / (last - first), last }
    }

    /// The place of a moment; what lies outside stands at the edge.
    pub fn at(&self, year: f64) -> f64 {
        self.start + (year.clamp(self.first, self.last) - self.first) * self.per_year
    }

    /// Years with a number: at least `apart` from each other, round ones.
    pub fn ticks(&self, apart: f64) -> Vec<i32> {
        let step = STEPS.into_iter().find(|step| f64::from(*step) * self.per_year >= apart).unwrap_or(500);
        // Years of records have four digits: no rounding is lost.
        let (first, last) = (self.first.ceil() as i32, self.last.floor() as i32);
        let begin = first.div_euclid(step) * step;
        (0..).map(|index| begin + index * step).take_while(|year| *year <= last).filter(|year| *year >= first).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::Scale;

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
}
