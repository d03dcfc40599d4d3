//! Dates in words: "August 1972", "about 1984", "1971 or 1972", "since 2015".
//! In: a date as its source gives it. Out: words that claim no more.

use crate::base::date::{Choice, Date, End, Moment, Point, Shape};
use crate::base::value::Known;
use crate::view::voice::Voice;

impl Voice<'_> {
    /// A date in words.
    pub fn date(&self, date: &Date) -> String {
        match date.shape() {
            Shape::Point(point) => self.point(*point),
            Shape::Interval { start, end } => self.interval(*start, *end),
            Shape::OneOf(choices) => {
                let choices: Vec<String> = choices.iter().map(|choice| self.choice(*choice)).collect();
                self.format.or(&choices)
            }
        }
    }

    fn choice(&self, choice: Choice) -> String {
        match choice {
            Choice::At(point) => self.point(point),
            Choice::Between(first, last) => {
                self.say("date-between", &[("from", self.point(first).into()), ("to", self.point(last).into()), ("unit", common_unit(first, last).into())])
            }
            Choice::Until(last) => self.say("life-by", &[("date", self.point(last).into())]),
            Choice::From(first) => self.say("life-after", &[("date", self.point(first).into())]),
        }
    }

    /// A date, or "not known".
    pub fn known_date(&self, date: &Known<Date>) -> String {
        match date {
            Known::Value(date) => self.date(date),
            Known::Unknown => self.t("not-known"),
        }
    }

    /// When something began, under a head that says "since": of a date whose first
    /// day nobody knows only the bound is said.
    pub fn beginning(&self, date: &Known<Date>) -> String {
        match date.value().map(Date::shape) {
            Some(Shape::Interval { start: End::Open | End::Unknown, end: End::At(by) }) => self.say("life-by", &[("date", self.point(*by).into())]),
            _ => self.known_date(date),
        }
    }

    /// When something ended, under a head that says "until".
    pub fn ending(&self, date: &Known<Date>) -> String {
        match date.value().map(Date::shape) {
            Some(Shape::Interval { start: End::At(after), end: End::Open | End::Unknown }) => self.say("life-after", &[("date", self.point(*after).into())]),
            _ => self.known_date(date),
        }
    }

    /// A date for the `datetime` attribute of `time`: only what is exact, and has a form in HTML.
    pub fn machine_date(date: &Date) -> Option<String> {
        match date.shape() {
            Shape::Point(Point { moment, qualifier }) if qualifier.is_sure() => match moment {
                Moment::Day(_) | Moment::Month(..) | Moment::Year(_) => Some(moment.to_string()),
                Moment::Quarter(..) | Moment::Half(..) | Moment::Decade(_) | Moment::Century(_) => None,
                Moment::DayOfMonth(..) | Moment::DayOfYear(_) | Moment::MonthOfYear(_) => None,
            },
            Shape::Point(_) | Shape::Interval { .. } | Shape::OneOf(_) => None,
        }
    }

    /// A date for programs where `time` cannot hold it: the notation of EDTF.
    pub fn edtf(date: &Known<Date>) -> Option<String> {
        date.value().filter(|date| Self::machine_date(date).is_none()).map(Date::edtf)
    }

    /// From a date to another one.
    pub fn range(&self, from: &Date, to: &Date) -> String {
        let key = match (from.shape(), to.shape()) {
            (Shape::Point(from), Shape::Point(to)) => range_key(*from, *to),
            _ => "date-range-words",
        };
        let known = |date: &Date| Known::Value(date.clone());
        self.say(key, &[("from", self.beginning(&known(from)).into()), ("to", self.ending(&known(to)).into())])
    }

    fn interval(&self, start: End, end: End) -> String {
        let (key, from, to) = match (start, end) {
            (End::At(from), End::At(to)) => (range_key(from, to), Some(from), Some(to)),
            (End::At(from), End::Open) => ("date-since", Some(from), None),
            (End::At(from), End::Unknown) => ("date-from", Some(from), None),
            (End::Open, End::At(to)) => ("date-until", None, Some(to)),
            (End::Unknown, End::At(to)) => ("date-to", None, Some(to)),
            (End::Open | End::Unknown, End::Open | End::Unknown) => return self.t("not-known"),
        };
        let mut args = Vec::new();
        if let Some(from) = from {
            args.push(("from", self.point(from).into()));
        }
        if let Some(to) = to {
            args.push(("to", self.point(to).into()));
        }
        args.extend(from.or(to).map(|point| ("unit", unit(point).into())));
        self.say(key, &args)
    }

    /// From a date on, until today.
    pub fn since(&self, date: &Date) -> String {
        match date.shape() {
            Shape::Point(point) => self.interval(End::At(*point), End::Open),
            Shape::Interval { .. } | Shape::OneOf(_) => self.say("date-since", &[("from", self.date(date).into()), ("unit", "doubt".into())]),
        }
    }

    fn point(&self, point: Point) -> String {
        let words = self.moment(point.moment);
        let key = match (point.qualifier.approximate, point.qualifier.uncertain) {
            (false, false) => return words,
            (true, false) => "date-about",
            (false, true) => "date-perhaps",
            (true, true) => "date-about-perhaps",
        };
        self.say(key, &[("date", words.into())])
    }

    fn moment(&self, moment: Moment) -> String {
        let year = |year: i32| self.format.digits(year).into();
        match moment {
            Moment::Day(day) => self.format.day(day),
            Moment::Month(year, month) => self.format.month(year, month),
            Moment::Year(year) => self.format.year(year),
            Moment::Quarter(at, quarter) => self.say("date-quarter", &[("year", year(at)), ("quarter", f64::from(quarter).into())]),
            Moment::Half(at, 1) => self.say("date-first-half", &[("year", year(at))]),
            Moment::Half(at, _) => self.say("date-second-half", &[("year", year(at))]),
            Moment::DayOfMonth(year, month) => self.say("date-some-day", &[("date", self.format.month(year, month).into())]),
            Moment::DayOfYear(year) => self.say("date-some-day", &[("date", self.format.year(year).into())]),
            Moment::MonthOfYear(year) => self.say("date-some-month", &[("date", self.format.year(year).into())]),
            // A language may count decades within their century: 20世纪70年代.
            Moment::Decade(at) => {
                let (century, decade) = (at.div_euclid(100) + 1, at.rem_euclid(100) / 10 * 10);
                self.say("date-decade", &[("year", year(at)), ("century", f64::from(century).into()), ("decade", f64::from(decade).into())])
            }
            Moment::Century(at) => {
                let century = at.div_euclid(100) + 1;
                self.say("date-century", &[("century", f64::from(century).into()), ("year", year(at))])
            }
        }
    }
}

/// What a date is, for languages that say "since" of a decade in another way than of a year: an
/// article, another case.
fn unit(point: Point) -> &'static str {
    match point.moment {
        _ if !point.qualifier.is_sure() => "doubt",
        Moment::Quarter(..) => "quarter",
        Moment::Half(..) => "half",
        Moment::Decade(_) => "decade",
        Moment::Century(_) => "century",
        Moment::Day(_) | Moment::Month(..) | Moment::Year(_) | Moment::DayOfMonth(..) | Moment::DayOfYear(_) | Moment::MonthOfYear(_) => "plain",
    }
}

/// What both ends of a span are; where they differ, no language can inflect them alike.
fn common_unit(first: Point, last: Point) -> &'static str {
    if unit(first) == unit(last) { unit(first) } else { "plain" }
}

/// Between two plain years the dash stands close; words want room around it.
fn range_key(from: Point, to: Point) -> &'static str {
    let is_year = |point: Point| matches!(point.moment, Moment::Year(_)) && !point.qualifier.approximate && !point.qualifier.uncertain;
    if is_year(from) && is_year(to) { "date-range" } else { "date-range-words" }
}
