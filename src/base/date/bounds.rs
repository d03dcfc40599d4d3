//! When a date begins and ends at the outside, and how dates stand to each other. In come dates,
//! out go days and answers. `~` and `?` widen nothing: how vague "about" is drawn is for the
//! drawing to say.

use std::cmp::Ordering;

use super::{Date, Day, End, Moment, Point, Shape, days_in_month};

impl Moment {
    /// The first day of it.
    pub fn first(self) -> Day {
        match self {
            Moment::Day(day) => day,
            Moment::Month(year, month) => first_of(year, month),
            Moment::Quarter(year, quarter) => first_of(year, quarter.saturating_mul(3).saturating_sub(2)),
            Moment::Half(year, half) => first_of(year, half.saturating_mul(6).saturating_sub(5)),
            Moment::Year(year) | Moment::Decade(year) | Moment::Century(year) => first_of(year, 1),
        }
    }

    /// The last day of it.
    pub fn last(self) -> Day {
        match self {
            Moment::Day(day) => day,
            Moment::Month(year, month) => last_of(year, month),
            Moment::Quarter(year, quarter) => last_of(year, quarter.saturating_mul(3)),
            Moment::Half(year, half) => last_of(year, half.saturating_mul(6)),
            Moment::Year(year) => last_of(year, 12),
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

impl Date {
    /// The first day it can mean; none if the beginning is open or unknown.
    pub fn earliest(&self) -> Option<Day> {
        match self.shape() {
            Shape::Point(point) | Shape::OneOfRange(point, _) => Some(point.first()),
            Shape::Interval { start, .. } => start.point().map(Point::first),
            Shape::OneOf(points) => points.iter().map(|point| point.first()).min(),
        }
    }

    /// The last day it can mean; none if the end is open or unknown.
    pub fn latest(&self) -> Option<Day> {
        match self.shape() {
            Shape::Point(point) | Shape::OneOfRange(_, point) => Some(point.last()),
            Shape::Interval { end, .. } => end.point().map(Point::last),
            Shape::OneOf(points) => points.iter().map(|point| point.last()).max(),
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
            (None, None) => unreachable!("an interval has a moment at one end at least"),
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
