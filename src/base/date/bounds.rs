//! When a date begins and ends at the outside, and how dates stand to each other. In come dates,
//! out go days and answers. `~` and `?` widen no bound; how far "about" reaches in a drawing is
//! said by [`Date::drawn`] and used for nothing else.

use std::cmp::Ordering;

use super::{Choice, Date, Day, End, Moment, Point, Precision, Shape, days_in_month};

impl Moment {
    /// The first day of it.
    pub fn first(self) -> Day {
        match self {
            Moment::Day(day) => day,
            Moment::Month(year, month) | Moment::DayOfMonth(year, month) => first_of(year, month),
            Moment::Quarter(year, quarter) => first_of(year, quarter.saturating_mul(3).saturating_sub(2)),
            Moment::Half(year, half) => first_of(year, half.saturating_mul(6).saturating_sub(5)),
            Moment::Year(year) | Moment::DayOfYear(year) | Moment::MonthOfYear(year) | Moment::Decade(year) | Moment::Century(year) => first_of(year, 1),
        }
    }

    /// The last day of it.
    pub fn last(self) -> Day {
        match self {
            Moment::Day(day) => day,
            Moment::Month(year, month) | Moment::DayOfMonth(year, month) => last_of(year, month),
            Moment::Quarter(year, quarter) => last_of(year, quarter.saturating_mul(3)),
            Moment::Half(year, half) => last_of(year, half.saturating_mul(6)),
            Moment::Year(year) | Moment::DayOfYear(year) | Moment::MonthOfYear(year) => last_of(year, 12),
            Moment::Decade(year) => last_of(year.saturating_add(9), 12),
            Moment::Century(year) => last_of(year.saturating_add(99), 12),
        }
    }
}

impl Point {
    /// The first day it can mean.
    pub fn first(self) -> Day {
        self.moment.first()
    }

    /// The last day it can mean.
    pub fn last(self) -> Day {
        self.moment.last()
    }
}

impl Choice {
    /// The first day it can mean; none for "or earlier".
    pub fn first(&self) -> Option<Day> {
        match self {
            Choice::At(point) | Choice::Between(point, _) | Choice::From(point) => Some(point.first()),
            Choice::Until(_) => None,
        }
    }

    /// The last day it can mean; none for "or later".
    pub fn last(&self) -> Option<Day> {
        match self {
            Choice::At(point) | Choice::Between(_, point) | Choice::Until(point) => Some(point.last()),
            Choice::From(_) => None,
        }
    }
}

/// The first and the last day there is among some, if all are there.
fn outer(mut days: impl Iterator<Item = Option<Day>>, better: fn(Day, Day) -> Day) -> Option<Day> {
    let first = days.next()??;
    days.try_fold(first, |best, day| day.map(|day| better(best, day)))
}

impl Date {
    /// The first day it can mean; none if the beginning is open or unknown.
    pub fn earliest(&self) -> Option<Day> {
        match self.shape() {
            Shape::Point(point) => Some(point.first()),
            Shape::Interval { start, .. } => start.point().map(Point::first),
            Shape::OneOf(choices) => outer(choices.iter().map(Choice::first), Day::min),
        }
    }

    /// The last day it can mean; none if the end is open or unknown.
    pub fn latest(&self) -> Option<Day> {
        match self.shape() {
            Shape::Point(point) => Some(point.last()),
            Shape::Interval { end, .. } => end.point().map(Point::last),
            Shape::OneOf(choices) => outer(choices.iter().map(Choice::last), Day::max),
        }
    }

    /// From where to where it is drawn, in years: its bounds, wider by what "about" may mean. Where
    /// a moment was "or earlier", "or later", that side reaches as far as "about" would, twice; the
    /// open side of an interval has no end here.
    pub fn drawn(&self) -> (Option<f64>, Option<f64>) {
        let reach = |point: &Point| if point.qualifier.approximate { about(point.moment.precision()) } else { 0.0 };
        let from = |point: &Point| point.first().decimal_year() - reach(point);
        // A day has a length too: the bar of a year ends where the next one begins.
        let to = |point: &Point| point.last().decimal_year() + 1.0 / 365.0 + reach(point);
        match self.shape() {
            Shape::Point(point) => (Some(from(point)), Some(to(point))),
            Shape::Interval { start, end } => (start.point().as_ref().map(from), end.point().as_ref().map(to)),
            Shape::OneOf(choices) => {
                let froms = choices.iter().map(|choice| match choice {
                    Choice::At(point) | Choice::Between(point, _) | Choice::From(point) => from(point),
                    Choice::Until(point) => from(point) - 2.0 * about(point.moment.precision()),
                });
                let tos = choices.iter().map(|choice| match choice {
                    Choice::At(point) | Choice::Between(_, point) | Choice::Until(point) => to(point),
                    Choice::From(point) => to(point) + 2.0 * about(point.moment.precision()),
                });
                (froms.reduce(f64::min), tos.reduce(f64::max))
            }
        }
    }

    /// A day to stand for all of it: the middle, or the one bound there is.
    pub fn middle(&self) -> Day {
        match (self.earliest(), self.latest()) {
            (Some(first), Some(last)) => {
                // Between two days of the calendar there is always a day of the calendar.
                Day::from_ordinal(i64::midpoint(first.ordinal(), last.ordinal())).unwrap_or(first)
            }
            (Some(day), None) | (None, Some(day)) => day,
            // `[..1971,1980..]`; an interval has a moment at one end at least.
            (None, None) => self.points().first().map_or_else(|| first_of(0, 1), |point| point.last()),
        }
    }

    /// All of this lies before all of `other`.
    pub fn surely_before(&self, other: &Date) -> bool {
        self.latest().zip(other.earliest()).is_some_and(|(last, first)| last < first)
    }

    /// The two can mean the same day, so that one does not contradict the other.
    pub fn may_coincide(&self, other: &Date) -> bool {
        !self.surely_before(other) && !other.surely_before(self)
    }

    /// It can mean this day, or runs over it.
    pub fn may_include(&self, day: Day) -> bool {
        self.earliest().is_none_or(|first| first <= day) && self.latest().is_none_or(|last| day <= last)
    }

    /// All of it lies within the outer bounds of `other`: `1972-08` within `1972`.
    pub fn lies_within(&self, other: &Date) -> bool {
        let starts = other.earliest().is_none_or(|outer| self.earliest().is_some_and(|inner| outer <= inner));
        let ends = other.latest().is_none_or(|outer| self.latest().is_some_and(|inner| inner <= outer));
        starts && ends
    }

    /// Whether the end of an interval is open (`2015/..`): it goes on.
    pub fn goes_on(&self) -> bool {
        matches!(self.shape(), Shape::Interval { end: End::Open, .. })
    }
}

/// By earliest day (an open beginning first), then by latest (an open end last), then by text:
/// total, and equal only for equal dates.
impl Ord for Date {
    fn cmp(&self, other: &Date) -> Ordering {
        let ends = |date: &Date| date.latest().map_or((true, 0), |day| (false, day.ordinal()));
        self.earliest().cmp(&other.earliest()).then_with(|| ends(self).cmp(&ends(other))).then_with(|| self.canonical().cmp(&other.canonical()))
    }
}

impl PartialOrd for Date {
    fn partial_cmp(&self, other: &Date) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// How many years "about" may miss on either side: half of the unit, for a day some days.
fn about(precision: Precision) -> f64 {
    match precision {
        Precision::Day => 0.04,
        Precision::Month => 0.125,
        Precision::Quarter => 0.25,
        Precision::Half => 0.375,
        Precision::Year => 0.5,
        Precision::Decade => 3.0,
        Precision::Century => 20.0,
    }
}

// A `Moment` made by hand may hold a month 13; it is drawn to the nearest day there is.
fn first_of(year: i32, month: u8) -> Day {
    clamped(year, month, |_, _| 1)
}

fn last_of(year: i32, month: u8) -> Day {
    clamped(year, month, days_in_month)
}

fn clamped(year: i32, month: u8, day: impl Fn(i32, u8) -> u8) -> Day {
    let (year, month) = (year.clamp(0, 9999), month.clamp(1, 12));
    Day::from_ymd(year, month, day(year, month)).expect("a clamped month has a first and a last day")
}
