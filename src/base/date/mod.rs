//! Dates as sources give them: a day, a quarter, a decade, "about 1984", "1971 or 1972", "since
//! 2015". In comes the notation of the content format (EDTF level 1, with quarters, halves and
//! "one of"), out goes a [`Date`] that knows its bounds and never claims more than was written.
//! "Today" is not known here, and neither is any language. `corpus.tsv` holds the specification's
//! cases with what becomes of each.

mod apart;
mod bounds;
#[cfg(test)]
mod corpus;
mod day;
mod mistake;
mod parse;
#[cfg(test)]
mod tests;
mod text;

pub use day::{Day, days_in_month};

use super::value::ValueError;

/// A date as written. Valid by construction: ends follow beginnings, lists are sorted.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Date(Shape);

/// What kind of statement a date is; for wording and drawing.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub enum Shape {
    /// `1972`, `1984~`, `197X`
    Point(Point),
    /// `1998/2004`, `2015/..`
    Interval {
        /// When it began.
        start: End,
        /// When it ended.
        end: End,
    },
    /// `[1971,1972]`, `[1971..1975]`, `[..1985]`: one moment, the earlier choices first.
    OneOf(Vec<Choice>),
}

/// What one moment may have been.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Choice {
    /// `1971`
    At(Point),
    /// `1971..1975`: some time between the two.
    Between(Point, Point),
    /// `..1985`: then or earlier; the first choice only.
    Until(Point),
    /// `1985..`: then or later; the last choice only.
    From(Point),
}

/// One end of an interval.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum End {
    /// At this moment.
    At(Point),
    /// `..`: there is no such end; what goes on, or has always been.
    Open,
    /// Nothing written: there is an end, and nobody knows when.
    Unknown,
}

/// One moment, as coarse as it was written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Point {
    /// The calendar unit.
    pub moment: Moment,
    /// The sign behind it.
    pub qualifier: Qualifier,
}

/// A unit of the calendar.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Moment {
    /// `1972-08-26`
    Day(Day),
    /// `1972-08`
    Month(i32, u8),
    /// `2001-Q4`: year, 1 to 4
    Quarter(i32, u8),
    /// `2024-H1`: year, 1 or 2
    Half(i32, u8),
    /// `1972-08-XX`: a day of that month, nobody knows which.
    DayOfMonth(i32, u8),
    /// `1972-XX-XX`: a day of that year.
    DayOfYear(i32),
    /// `1972-XX`: a month of that year.
    MonthOfYear(i32),
    /// `1972`
    Year(i32),
    /// `197X`: the first year of the ten
    Decade(i32),
    /// `19XX`: the first year of the hundred
    Century(i32),
}

/// How sure the date is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Hash)]
pub struct Qualifier {
    /// `~` or `%`: about then.
    pub approximate: bool,
    /// `?` or `%`: perhaps then.
    pub uncertain: bool,
}

/// How fine a date is, the finest first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Precision {
    /// One day.
    Day,
    /// One month.
    Month,
    /// Three months.
    Quarter,
    /// Six months.
    Half,
    /// One year.
    Year,
    /// Ten years.
    Decade,
    /// A hundred years.
    Century,
}

impl Date {
    /// Reads the notation of the content format. White space around it does not count.
    pub fn parse(text: &str) -> Result<Date, ValueError> {
        parse::date(text)
    }

    /// A plain year, 0 to 9999.
    pub fn year(year: i32) -> Option<Date> {
        (0..=9999).contains(&year).then(|| Date::at(Moment::Year(year)))
    }

    /// A plain month.
    pub fn ym(year: i32, month: u8) -> Option<Date> {
        Day::from_ymd(year, month, 1).map(|_| Date::at(Moment::Month(year, month)))
    }

    /// A plain day.
    pub fn ymd(year: i32, month: u8, day: u8) -> Option<Date> {
        Day::from_ymd(year, month, day).map(Date::from)
    }

    /// Private on purpose: a hand-made `Moment` may hold a month 13, one from this room may not.
    fn at(moment: Moment) -> Date {
        Date(Shape::Point(Point { moment, qualifier: Qualifier::default() }))
    }

    /// What was written, taken apart.
    pub fn shape(&self) -> &Shape {
        &self.0
    }

    /// Every moment in it: one for a point, none, one or two for an interval, all of a list.
    pub fn points(&self) -> Vec<Point> {
        match &self.0 {
            Shape::Point(point) => vec![*point],
            Shape::Interval { start, end } => [start, end].into_iter().filter_map(End::point).collect(),
            Shape::OneOf(choices) => choices.iter().flat_map(Choice::points).collect(),
        }
    }

    /// The coarsest precision in it.
    pub fn precision(&self) -> Precision {
        let precisions = self.points().into_iter().map(|point| point.moment.precision());
        precisions.max().unwrap_or(Precision::Century)
    }

    /// All signs in it together.
    pub fn qualifier(&self) -> Qualifier {
        self.points().into_iter().fold(Qualifier::default(), |all, point| Qualifier {
            approximate: all.approximate || point.qualifier.approximate,
            uncertain: all.uncertain || point.qualifier.uncertain,
        })
    }

    /// Whether the source commits itself: no "about", no "perhaps", no decade, no "one of", no
    /// "a day in August", no unknown end. An end that is open is a commitment too.
    pub fn is_exact(&self) -> bool {
        let chosen = match &self.0 {
            Shape::Point(_) => true,
            Shape::Interval { start, end } => *start != End::Unknown && *end != End::Unknown,
            Shape::OneOf(_) => false,
        };
        let whole = self.points().iter().all(|point| point.moment.is_whole());
        chosen && whole && self.qualifier().is_sure() && self.precision() <= Precision::Year
    }

    /// Whether it is a stretch of time (`1998/2004`) and not a moment, however vague.
    pub fn is_interval(&self) -> bool {
        matches!(self.0, Shape::Interval { .. })
    }
}

impl End {
    /// The moment, if one is written.
    pub fn point(&self) -> Option<Point> {
        match self {
            End::At(point) => Some(*point),
            End::Open | End::Unknown => None,
        }
    }
}

impl Choice {
    /// The moments written in it.
    fn points(&self) -> Vec<Point> {
        match *self {
            Choice::At(point) | Choice::Until(point) | Choice::From(point) => vec![point],
            Choice::Between(first, last) => vec![first, last],
        }
    }
}

impl Moment {
    /// How fine it is known: "a day in August 1972" is known to the month.
    pub fn precision(self) -> Precision {
        match self {
            Moment::Day(_) => Precision::Day,
            Moment::Month(..) | Moment::DayOfMonth(..) => Precision::Month,
            Moment::Quarter(..) => Precision::Quarter,
            Moment::Half(..) => Precision::Half,
            Moment::Year(_) | Moment::DayOfYear(_) | Moment::MonthOfYear(_) => Precision::Year,
            Moment::Decade(_) => Precision::Decade,
            Moment::Century(_) => Precision::Century,
        }
    }

    /// All of its digits are written.
    fn is_whole(self) -> bool {
        !matches!(self, Moment::DayOfMonth(..) | Moment::DayOfYear(_) | Moment::MonthOfYear(_) | Moment::Decade(_) | Moment::Century(_))
    }
}

impl Qualifier {
    /// Neither "about" nor "perhaps".
    pub fn is_sure(self) -> bool {
        self == Qualifier::default()
    }
}

impl From<Day> for Date {
    fn from(day: Day) -> Date {
        Date::at(Moment::Day(day))
    }
}
