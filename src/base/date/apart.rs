//! How long one moment lies behind another, where both are known well enough to say it. In come two
//! dates, out goes a duration in whole days, months or years, or nothing: "about", "one of" and a
//! year beside a month leave the answer open.

use super::{Date, Day, End, Moment, Point, Precision, Shape};
use crate::base::duration::Duration;

/// Months up to here are told in months.
const MONTHS: i64 = 48;
/// Days up to here are told in days.
const DAYS: i64 = 60;

impl Date {
    /// From this to the later date; none where it is not later, or not known how much.
    pub fn until(&self, later: &Date) -> Option<Duration> {
        let (from, to) = (self.begins()?, later.begins()?);
        let words = match (from.moment, to.moment) {
            (Moment::Day(first), Moment::Day(last)) if last.ordinal() - first.ordinal() <= DAYS => count(last.ordinal() - first.ordinal(), "days")?,
            _ => {
                let fine = |point: Point| point.moment.precision() <= Precision::Month;
                let (first, last) = (from.first(), to.first());
                if fine(from) && fine(to) {
                    let months = month_of(last) - month_of(first) - i64::from(last.day() < first.day() && is_day(from) && is_day(to));
                    if months < MONTHS { count(months, "months")? } else { count(months / 12, "years")? }
                } else {
                    let same = matches!((from.moment, to.moment), (Moment::Year(_), Moment::Year(_)));
                    let years = i64::from(last.year() - first.year());
                    if same || years > 3 { count(years, "years")? } else { return None }
                }
            }
        };
        Duration::parse(&words).ok()
    }

    /// The moment it begins with, if a source commits itself to one.
    fn begins(&self) -> Option<Point> {
        let point = match self.shape() {
            Shape::Point(point) | Shape::Interval { start: End::At(point), .. } => *point,
            Shape::Interval { .. } | Shape::OneOf(_) => return None,
        };
        (point.qualifier.is_sure() && point.moment.is_whole()).then_some(point)
    }
}

fn count(number: i64, unit: &str) -> Option<String> {
    (number > 0).then(|| format!("{number} {unit}"))
}

fn month_of(day: Day) -> i64 {
    i64::from(day.year()) * 12 + i64::from(day.month())
}

fn is_day(point: Point) -> bool {
    matches!(point.moment, Moment::Day(_))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn time_between_is_told_where_it_is_known() {
        for (from, to, expected) in [
            ("2014-08", "2016-07", "23 months"),
            ("2015-10-26", "2015-11-10", "15 days"),
            ("2014", "2015", "1 year"),
            ("1972-08", "1989-05", "16 years"),
            ("2014-08-26", "2018", "4 years"),
            ("2014-08-26", "2015", ""),
            ("2016-07", "[2016,2017]", ""),
            ("2015~", "2017", ""),
            ("2016", "2015", ""),
            ("2014-01-31", "2014-05-30", "3 months"),
            ("2014-05/2014-08", "2015-05", "12 months"),
        ] {
            let date = |text: &str| Date::parse(text).expect(text);
            assert_eq!(date(from).until(&date(to)).map(|time| time.to_string()).unwrap_or_default(), expected, "{from} {to}");
        }
    }
}
