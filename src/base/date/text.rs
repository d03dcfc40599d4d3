//! Dates back into the notation they are read from. In comes a date, out goes the one text that
//! means it: exports, state files and the order of dates rely on that.

use std::fmt;

use super::{Choice, Date, End, Moment, Point, Qualifier, Shape};

impl Date {
    /// The notation of the content format; equal dates have equal texts and no others.
    pub fn canonical(&self) -> String {
        self.to_string()
    }

    /// The same in EDTF, for other programs: it counts quarters and halves on as months 33 to 41.
    pub fn edtf(&self) -> String {
        let part = |text: &str, letter: &str, before: usize| -> String {
            let mut out = String::with_capacity(text.len());
            let mut pieces = text.split(letter);
            out.extend(pieces.next());
            for piece in pieces {
                let (number, rest) = piece.split_at_checked(1).unwrap_or((piece, ""));
                out.push_str(&number.parse().map_or_else(|_| format!("{letter}{number}"), |number: usize| (before + number).to_string()));
                out.push_str(rest);
            }
            out
        };
        part(&part(&self.canonical(), "Q", 32), "H", 39)
    }
}

impl fmt::Display for Date {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.shape() {
            Shape::Point(point) => point.fmt(f),
            Shape::Interval { start, end } => write!(f, "{start}/{end}"),
            Shape::OneOf(choices) => {
                let texts: Vec<String> = choices.iter().map(Choice::to_string).collect();
                write!(f, "[{}]", texts.join(","))
            }
        }
    }
}

impl fmt::Display for Choice {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Choice::At(point) => point.fmt(f),
            Choice::Between(first, last) => write!(f, "{first}..{last}"),
            Choice::Until(last) => write!(f, "..{last}"),
            Choice::From(first) => write!(f, "{first}.."),
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
            Moment::DayOfMonth(year, month) => write!(f, "{year:04}-{month:02}-XX"),
            Moment::DayOfYear(year) => write!(f, "{year:04}-XX-XX"),
            Moment::MonthOfYear(year) => write!(f, "{year:04}-XX"),
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
