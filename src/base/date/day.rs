//! One day of the proleptic Gregorian calendar, and its number on a line of days. No time zones,
//! no clock: "today" never comes from here.

use std::fmt;

/// A day that exists, in the years 0 to 9999.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Day {
    year: i32,
    month: u8,
    day: u8,
}

impl Day {
    /// The day, if there is one in the calendar.
    pub fn from_ymd(year: i32, month: u8, day: u8) -> Option<Day> {
        let exists = (0..=9999).contains(&year) && (1..=12).contains(&month) && (1..=days_in_month(year, month)).contains(&day);
        exists.then_some(Day { year, month, day })
    }

    /// The day with this number; 1 is the first of January of the year 1.
    pub fn from_ordinal(ordinal: i64) -> Option<Day> {
        // Howard Hinnant's days_from_civil, turned round: years run from March, so that the leap
        // day is the last of its year, and 400 years are an era of 146097 days.
        if !(-366..=3_652_059).contains(&ordinal) {
            return None;
        }
        let shifted = ordinal + 305;
        let (era, day_of_era) = (shifted.div_euclid(146_097), shifted.rem_euclid(146_097));
        let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
        let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
        let month_from_march = (5 * day_of_year + 2) / 153;
        let day = day_of_year - (153 * month_from_march + 2) / 5 + 1;
        let month = if month_from_march < 10 { month_from_march + 3 } else { month_from_march - 9 };
        let year = era * 400 + year_of_era + i64::from(month <= 2);
        Day::from_ymd(i32::try_from(year).ok()?, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The number of the day; the next day has the next number.
    pub fn ordinal(self) -> i64 {
        let (month, day) = (i64::from(self.month), i64::from(self.day));
        let year = i64::from(self.year) - i64::from(month <= 2);
        let (era, year_of_era) = (year.div_euclid(400), year.rem_euclid(400));
        let month_from_march = if month > 2 { month - 3 } else { month + 9 };
        let day_of_year = (153 * month_from_march + 2) / 5 + day - 1;
        let day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
        era * 146_097 + day_of_era - 305
    }

    /// The year.
    pub fn year(self) -> i32 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// The year with the part of it that has passed: half of a leap year is `.5`. For scales.
    pub fn decimal_year(self) -> f64 {
        let start = Day { year: self.year, month: 1, day: 1 }.ordinal();
        let length = if is_leap(self.year) { 366.0 } else { 365.0 };
        // A day of the year is a small whole number, exact as a float.
        f64::from(self.year) + f64::from(i32::try_from(self.ordinal() - start).unwrap_or(0)) / length
    }
}

/// `1972-08-26`
impl fmt::Display for Day {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// The number of days of a month; 0 for a month that does not exist.
pub fn days_in_month(year: i32, month: u8) -> u8 {
    match month {
        1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
        4 | 6 | 9 | 11 => 30,
        2 if is_leap(year) => 29,
        2 => 28,
        _ => 0,
    }
}

fn is_leap(year: i32) -> bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_days_agree_from_the_first_to_the_last() {
        let first = Day::from_ymd(0, 1, 1).expect("a day");
        let last = Day::from_ymd(9999, 12, 31).expect("a day");
        assert_eq!(Day::from_ymd(1, 1, 1).expect("a day").ordinal(), 1);
        assert_eq!(Day::from_ymd(1970, 1, 1).expect("a day").ordinal(), 719_163);
        let mut before: Option<Day> = None;
        // Every fifth day meets every day of the year and every kind of year.
        for ordinal in (first.ordinal()..=last.ordinal()).step_by(5).chain([last.ordinal()]) {
            let day = Day::from_ordinal(ordinal).expect("a day");
            assert_eq!(day.ordinal(), ordinal);
            assert!(before < Some(day));
            before = Some(day);
        }
        assert_eq!(before, Some(last));
        assert_eq!(Day::from_ordinal(first.ordinal() - 1), None);
        assert_eq!(Day::from_ordinal(last.ordinal() + 1), None);
    }

    #[rustfmt::skip]
    #[test]
    fn days_that_do_not_exist() {
        for (year, month, day) in [(1900, 2, 29), (2023, 2, 29), (2024, 4, 31), (2024, 13, 1), (2024, 0, 1), (2024, 1, 0), (-1, 1, 1), (10_000, 1, 1)] {
            assert_eq!(Day::from_ymd(year, month, day), None);
        }
        assert!(Day::from_ymd(2000, 2, 29).is_some() && Day::from_ymd(2024, 2, 29).is_some());
    }
}
