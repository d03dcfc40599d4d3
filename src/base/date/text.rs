//! Dates back into the notation they are read from. In comes a date, out goes the one text that
//! means it: exports, state files and the order of dates rely on that.

use std::fmt;

use super::{Date, End, Moment, Point, Qualifier, Shape};

impl Date {
    /// The notation of the content format; equal dates have equal texts and no others.
    pub fn canonical(&self) -> String {
        self.to_string()
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shape() {
            Shape::Point(point) => point.fmt(f),
            Shape::Interval { start, end } => write!(f, "{start}/{end}"),
            Shape::OneOf(points) => {
                let texts: Vec<String> = points.iter().map(Point::to_string).collect();
                write!(f, "[{}]", texts.join(","))
            }
            Shape::OneOfRange(first, last) => write!(f, "[{first}..{last}]"),
        }
    }
}

impl fmt::Display for End {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            End::At(point) => point.fmt(f),
            End::Open => f.write_str(".."),
            End::Unknown => Ok(()),
        }
    }
}

impl fmt::Display for Point {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}{}", self.moment, self.qualifier)
    }
}

impl fmt::Display for Moment {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Moment::Day(day) => day.fmt(f),
            Moment::Month(year, month) => write!(f, "{year:04}-{month:02}"),
            Moment::Quarter(year, quarter) => write!(f, "{year:04}-Q{quarter}"),
            Moment::Half(year, half) => write!(f, "{year:04}-H{half}"),
            Moment::Year(year) => write!(f, "{year:04}"),
            Moment::Decade(year) => write!(f, "{:03}X", year / 10),
            Moment::Century(year) => write!(f, "{:02}XX", year / 100),
        }
    }
}

impl fmt::Display for Qualifier {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match (self.approximate, self.uncertain) {
            (false, false) => "",
            (true, false) => "~",
            (false, true) => "?",
            (true, true) => "%",
        })
    }
}
