//! Dates: text in, bounds, canonical text or offers out.

use super::*;

/// Text, earliest, latest; the canonical text is the text itself.
#[rustfmt::skip]
const RIGHT: [(&str, &str, &str); 64] = [
    ("1972", "1972-01-01", "1972-12-31"), ("0987", "0987-01-01", "0987-12-31"), ("1972-08", "1972-08-01", "1972-08-31"),
    ("1972-02", "1972-02-01", "1972-02-29"), ("1900-02", "1900-02-01", "1900-02-28"), ("1972-08-26", "1972-08-26", "1972-08-26"),
    ("2024-02-29", "2024-02-29", "2024-02-29"), ("2001-Q1", "2001-01-01", "2001-03-31"), ("2001-Q2", "2001-04-01", "2001-06-30"),
    ("2001-Q3", "2001-07-01", "2001-09-30"), ("2001-Q4", "2001-10-01", "2001-12-31"), ("2024-H1", "2024-01-01", "2024-06-30"),
    ("2024-H2", "2024-07-01", "2024-12-31"), ("1984~", "1984-01-01", "1984-12-31"), ("1984?", "1984-01-01", "1984-12-31"),
    ("1984%", "1984-01-01", "1984-12-31"), ("1972-08~", "1972-08-01", "1972-08-31"), ("1972-08-26?", "1972-08-26", "1972-08-26"),
    ("2001-Q4~", "2001-10-01", "2001-12-31"), ("2024-H1?", "2024-01-01", "2024-06-30"), ("197X", "1970-01-01", "1979-12-31"),
    ("197X~", "1970-01-01", "1979-12-31"), ("200X", "2000-01-01", "2009-12-31"), ("19XX", "1900-01-01", "1999-12-31"),
    ("19XX?", "1900-01-01", "1999-12-31"), ("1998/2004", "1998-01-01", "2004-12-31"), ("1998-05/2004", "1998-05-01", "2004-12-31"),
    ("1998/2004-05-06", "1998-01-01", "2004-05-06"), ("1998~/2004?", "1998-01-01", "2004-12-31"), ("197X/1985", "1970-01-01", "1985-12-31"),
    ("1998-Q2/1998-Q3", "1998-04-01", "1998-09-30"), ("1998/1998", "1998-01-01", "1998-12-31"), ("2004/2004-03", "2004-01-01", "2004-03-31"),
    ("2015/..", "2015-01-01", "-"), ("2015-08~/..", "2015-08-01", "-"), ("../1985", "-", "1985-12-31"), ("../1985-Q1", "-", "1985-03-31"),
    ("1985/", "1985-01-01", "-"), ("/1985", "-", "1985-12-31"), ("197X/", "1970-01-01", "-"), ("197X/..", "1970-01-01", "-"),
    ("[1971,1972]", "1971-01-01", "1972-12-31"), ("[1971,1972,1980]", "1971-01-01", "1980-12-31"), ("[1971-05,1972]", "1971-05-01", "1972-12-31"),
    ("[1971~,1972?]", "1971-01-01", "1972-12-31"), ("[1971..1975]", "1971-01-01", "1975-12-31"), ("[1971-03..1975-04]", "1971-03-01", "1975-04-30"),
    ("[1971~..1975]", "1971-01-01", "1975-12-31"), ("[197X..198X]", "1970-01-01", "1989-12-31"), ("[1972-08-26,1972-08-27]", "1972-08-26", "1972-08-27"),
    ("[2001-Q4,2002-Q1]", "2001-10-01", "2002-03-31"), ("[1972,197X]", "1970-01-01", "1979-12-31"), ("[1971,1971~]", "1971-01-01", "1971-12-31"),
    ("[..1985]", "-", "1985-12-31"), ("[1985..]", "1985-01-01", "-"), ("[1667,1670..1672]", "1667-01-01", "1672-12-31"), ("[..1960,1972]", "-", "1972-12-31"), ("[..1960,1972..]", "-", "-"),
    ("1972-XX", "1972-01-01", "1972-12-31"), ("1972-08-XX", "1972-08-01", "1972-08-31"), ("1972-XX-XX", "1972-01-01", "1972-12-31"),
    ("0000", "0000-01-01", "0000-12-31"), ("9999-12-31", "9999-12-31", "9999-12-31"), ("99XX", "9900-01-01", "9999-12-31"),
];

/// Text and the spellings offered, all of them and in this order.
#[rustfmt::skip]
const WRONG: [(&str, &[&str]); 187] = [
    // what spreadsheets do
    ("Aug-72", &["1972-08", "2072-08"]), ("Aug-12", &["2012-08", "1912-08"]), ("26-Aug", &[]), ("26-Aug-72", &["1972-08-26", "2072-08-26"]),
    ("26/08/2014", &["2014-08-26"]), ("08/26/2014", &["2014-08-26"]), ("05/08/2014", &["2014-08-05", "2014-05-08"]), ("05/05/2014", &["2014-05-05"]),
    ("26543", &["1972-09-01"]), ("26543.0", &["1972-09-01"]), ("45000", &["2023-03-15"]), ("########", &[]), ("#REF!", &[]), ("#N/A", &[]),
    ("1972-08-26 00:00:00", &["1972-08-26"]), ("1972-08-26T00:00:00Z", &["1972-08-26"]), ("26/08/2014 00:00", &["2014-08-26"]),
    ("Mai-72", &["1972-05", "2072-05"]), ("Okt-72", &["1972-10", "2072-10"]), ("août-72", &["1972-08", "2072-08"]), ("=TODAY()", &[]),
    // names of months
    ("August 1972", &["1972-08"]), ("Aug 1972", &["1972-08"]), ("Aug. 1972", &["1972-08"]), ("Sept 1972", &["1972-09"]), ("1972 August", &["1972-08"]),
    ("26 August 1972", &["1972-08-26"]), ("August 26, 1972", &["1972-08-26"]), ("Aug 26th 1972", &["1972-08-26"]), ("the 26th of August, 1972", &["1972-08-26"]),
    ("26. August 1972", &["1972-08-26"]), ("1972-Aug-26", &["1972-08-26"]), ("31 February 1972", &[]), ("1972年", &["1972"]), ("1972年8月", &["1972-08"]),
    ("1972年8月26日", &["1972-08-26"]), ("März 1998", &["1998-03"]), ("janvier 1998", &["1998-01"]), ("Ogos 1972", &["1972-08"]), ("August", &[]),
    // digits and signs
    ("1972-8", &["1972-08"]), ("1972-8-6", &["1972-08-06"]), ("1972/8/6", &["1972-08-06"]), ("1972/08/26", &["1972-08-26"]), ("26.08.2014", &["2014-08-26"]),
    ("26-08-2014", &["2014-08-26"]), ("26/8/14", &["2014-08-26", "1914-08-26"]), ("08/2014", &["2014-08"]), ("8.2014", &["2014-08"]), ("2014.08", &["2014-08"]),
    ("19720826", &["1972-08-26"]), ("197208", &["1972-08"]), ("72", &["1972", "2072"]), ("'72", &["1972", "2072"]), ("12", &["2012", "1912"]), ("197", &["197X", "0197"]),
    ("8/72", &["1972-08", "2072-08"]), ("1972-13", &[]), ("1972-00", &[]), ("1972-02-30", &[]), ("1972-08-00", &[]), ("1998-Q5", &[]), ("1998-Q0", &[]),
    ("1998-H3", &[]), ("1998-21", &[]), ("2014-33", &["2014-Q1"]), ("2014-41", &["2014-H2"]), ("１９７２", &["1972"]), ("123456789", &[]), ("-500", &[]),
    // about and perhaps
    ("c. 1972", &["1972~"]), ("ca 1972", &["1972~"]), ("ca. 1972", &["1972~"]), ("circa 1972", &["1972~"]), ("about 1972", &["1972~"]), ("~1972", &["1972~"]),
    ("1984 ~", &["1984~"]), ("?1972", &["1972?"]), ("probably 1972", &["1972?"]), ("1972?~", &["1972%"]), ("1972~?", &["1972%"]), ("c. August 1972", &["1972-08~"]),
    ("um 1972", &["1972~"]), ("约1972年", &["1972~"]), ("c1972", &["1972~"]), ("c. 1998-2004", &["1998~/2004"]), ("≈1972", &["1972~"]),
    // decades, centuries, parts
    ("1970s", &["197X"]), ("the 1970s", &["197X"]), ("1970's", &["197X"]), ("70s", &["197X"]), ("197x", &["197X"]), ("1900s", &["190X", "19XX"]), ("early 1990s", &["[1990..1993]", "199X"]),
    ("mid-1990s", &["[1994..1996]", "199X"]), ("late 1990s", &["[1997..1999]", "199X"]), ("19th century", &["18XX"]), ("early 1972", &["[1972-01..1972-04]", "1972"]),
    ("mid-1972", &["[1972-05..1972-08]", "1972"]), ("late 1972", &["[1972-09..1972-12]", "1972"]), ("end of 1972", &["[1972-09..1972-12]", "1972"]), ("1990er", &["199X"]), ("1975s", &[]),
    // quarters, halves, seasons
    ("Q4 2001", &["2001-Q4"]), ("2001 Q4", &["2001-Q4"]), ("2001Q4", &["2001-Q4"]), ("4Q2001", &["2001-Q4"]), ("2001-q4", &["2001-Q4"]), ("Q4/2001", &["2001-Q4"]), ("H1 2024", &["2024-H1"]),
    ("1H2024", &["2024-H1"]), ("2024H1", &["2024-H1"]), ("first half of 2024", &["2024-H1"]), ("3rd quarter 2001", &["2001-Q3"]), ("Q5 2001", &[]), ("spring 2014", &[]), ("2024-W15", &[]), ("FY2014", &[]),
    // spans
    ("1998-2004", &["1998/2004"]), ("1998–2004", &["1998/2004"]), ("1998--2004", &["1998/2004"]), ("1998 - 2004", &["1998/2004"]), ("1998 to 2004", &["1998/2004"]), ("from 1998 to 2004", &["1998/2004"]),
    ("1998 / 2004", &["1998/2004"]), ("1998~2004", &["1998/2004"]), ("1998..2004", &["[1998,2004]", "1998/2004"]), ("1998/04", &["1998-04", "1998/2004"]), ("1998/99", &["1998/1999"]), ("1998-99", &["1998/1999"]),
    ("2004/5", &["2004-05", "2004/2005"]), ("Aug 1998 - Sep 2004", &["1998-08/2004-09"]), ("1998-08 - 2004-09", &["1998-08/2004-09"]), ("1970s-1980s", &["197X/198X"]), ("1998 bis 2004", &["1998/2004"]), ("1998至2004", &["1998/2004"]),
    ("2004/1998", &["1998/2004"]), ("[1975..1971]", &["[1971..1975]"]), ("1998/2004/2010", &[]), ("1998-13", &[]), ("../..", &[]), ("/", &[]),
    // other calendars and book-keeping
    ("令和6年", &["2024"]), ("平成元年", &["1989"]), ("平成30年4月1日", &["2018-04-01"]), ("昭和47年8月", &["1972-08"]), ("Heisei 30", &["2018"]), ("民國113年", &["2024"]), ("民国61年", &["1972"]),
    ("Minguo 113", &["2024"]), ("พ.ศ. 2566", &["2023"]), ("BE 2566", &["2023"]), ("2566 B.E.", &["2023"]), ("พ.ศ. ๒๕๖๖", &["2023"]), ("1445 AH", &["[2023-07..2024-07]"]), ("Hijri 1445", &["[2023-07..2024-07]"]),
    ("1445H", &["[2023-07..2024-07]"]), ("1445هـ", &["[2023-07..2024-07]"]), ("١٤٤٥ هـ", &["[2023-07..2024-07]"]), ("1402 SH", &["[2023-03..2024-03]"]), ("١٩٧٢", &["1972"]), ("FY2022/23", &[]), ("FY 2022-23", &[]), ("FY22", &[]),
    ("2014年度", &[]), ("fiscal year 2022/23", &[]), ("令和99999年", &[]), ("民國", &[]),
    // open ends and choices
    ("since 2015", &["2015/..", "[2015..]"]), ("2015-", &["2015/..", "[2015..]"]), ("2015-present", &["2015/..", "[2015..]"]), ("2015/now", &["2015/..", "[2015..]"]), ("until 1985", &["../1985", "[..1985]"]), ("before 1985", &["[..1985]", "../1985"]), ("-1985", &["../1985", "[..1985]"]), ("after 1985", &["[1985..]", "1985/.."]), ("1985 or earlier", &["[..1985]", "../1985"]), ("1985 or later", &["[1985..]", "1985/.."]),
    ("2004 or 2005", &["[2004,2005]"]), ("between 1971 and 1975", &["[1971..1975]", "1971/1975"]), ("{1971,1972}", &["[1971,1972]"]), ("[1971,1972", &["[1971,1972]"]), ("1971..1975]", &["[1971..1975]"]), ("[1971 .. 1975]", &["[1971..1975]"]), ("[1971]", &["1971"]), ("[1971,1971]", &["1971"]), ("[1971,1972,1971]", &["[1971,1972]"]),
];

#[rustfmt::skip]
#[test]
fn right_dates_know_their_bounds() {
    for (text, earliest, latest) in RIGHT {
        let date = Date::parse(text).unwrap_or_else(|fault| panic!("{text}: {fault:?}"));
        let day = |day: Option<Day>| day.map_or("-".to_owned(), |day| day.to_string());
        assert_eq!((day(date.earliest()), day(date.latest())), (earliest.to_owned(), latest.to_owned()), "{text}");
        if !text.starts_with("[1972,197X") {
            assert_eq!(date.canonical(), text);
        }
        assert_eq!(Date::parse(&date.canonical()), Ok(date));
    }
}

#[test]
fn wrong_spellings_offer_right_ones() {
    let mut surprises = Vec::new();
    for (text, offers) in WRONG {
        match Date::parse(text) {
            Err(fault) if fault.offers == offers && fault.hint.is_some() => {}
            other => surprises.push(format!("{text}: {other:?}")),
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

#[rustfmt::skip]
#[test]
fn messages_point_at_the_wrong_part() {
    for (text, part, message, hint) in [
        ("1972-13", "13", "there is no month 13", "months are 01 to 12"),
        ("1998/1972-13", "13", "there is no month 13", "months are 01 to 12"),
        ("[1971,1972-13]", "13", "there is no month 13", "months are 01 to 12"),
        ("[1971, 1972-13]", "13", "there is no month 13", "months are 01 to 12"),
        ("[1971..1972-13]", "13", "there is no month 13", "months are 01 to 12"),
        ("1972-02-30", "30", "there is no day 30 in 1972-02", "the month has 29 days; write \"1972-02\" for the month alone"),
        ("  1998-Q5 ", "Q5", "there is no quarter 5", "quarters are Q1 to Q4, halves are H1 and H2"),
        ("2004/1998", "2004/1998", "the end, 1998, lies before the beginning, 2004", "write \"1998/2004\""),
        ("Aug-72", "Aug-72", "this is how a spreadsheet shows a month: the century is missing",
            "write \"1972-08\" or \"2072-08\": write the year with four digits, and format the column as text"),
        ("26543", "26543", "26543 is how a spreadsheet stores a day", "write 1972-09-01 if that is meant, and format the column as text"),
        ("05/08/2014", "05/08/2014", "05/08/2014 is read differently from country to country", "write \"2014-08-05\" or \"2014-05-08\""),
        ("nonsense", "nonsense", "\"nonsense\" is not a date", "write a year 1972, a month \"1972-08\", a day 1972-08-26 or a span \"1998/2004\""),
        ("", "", "this is empty, not a date", "leave the field out, or write \"unknown\" if it was looked for and not found"),
    ] {
        let fault = Date::parse(text).expect_err(text);
        assert_eq!((text.get(fault.at.clone()), fault.message.as_str(), fault.hint.as_deref()), (Some(part), message, Some(hint)), "{text}");
    }
}

#[rustfmt::skip]
#[test]
fn exactness_precision_and_signs() {
    use Precision::{Century, Day, Decade, Half, Month, Quarter, Year};
    for (text, exact, precision, approximate, uncertain) in [
        ("1972", true, Year, false, false), ("1972-08", true, Month, false, false), ("1972-08-26", true, Day, false, false), ("2001-Q4", true, Quarter, false, false),
        ("2024-H1", true, Half, false, false), ("197X", false, Decade, false, false), ("19XX", false, Century, false, false), ("1984~", false, Year, true, false),
        ("1984?", false, Year, false, true), ("1984%", false, Year, true, true), ("1998/2004", true, Year, false, false), ("2015/..", true, Year, false, false),
        ("1985/", false, Year, false, false), ("1998-05~/2004?", false, Year, true, true), ("[1971,1972]", false, Year, false, false), ("[1971-05..1972-06]", false, Month, false, false),
    ] {
        let date = Date::parse(text).expect(text);
        assert_eq!((date.is_exact(), date.precision(), date.qualifier()), (exact, precision, Qualifier { approximate, uncertain }), "{text}");
    }
}

#[rustfmt::skip]
#[test]
fn dates_stand_to_each_other() {
    let date = |text: &str| Date::parse(text).expect(text);
    for (left, right, before, coincide, within) in [
        ("1972", "1973", true, false, false), ("1972-08", "1972", false, true, true), ("1972", "1972-08", false, true, false), ("../1971", "1972", true, false, false),
        ("1972", "1970/..", false, true, true), ("1970/..", "1972", false, true, false), ("1969", "1970/..", true, false, false), ("197X", "1975~", false, true, false),
    ] {
        let (left, right) = (date(left), date(right));
        assert_eq!((left.surely_before(&right), left.may_coincide(&right), left.lies_within(&right)), (before, coincide, within), "{left} {right}");
    }
    assert!(date("2015/..").goes_on() && !date("2015/").goes_on());
    assert_eq!(date("1972").middle().to_string(), "1972-07-01");
    assert_eq!(date("../1972").middle().to_string(), "1972-12-31");
}

#[rustfmt::skip]
#[test]
fn the_order_is_total_and_agrees_with_equality() {
    let mut dates: Vec<Date> = RIGHT.iter().map(|(text, ..)| Date::parse(text).expect(text)).collect();
    for year in 1970..1972 {
        for tail in ["", "~", "?", "-01", "-Q1", "-H1", "-01-01", "/1975", "/..", "/"] {
            dates.push(Date::parse(&format!("{year}{tail}")).expect(tail));
        }
    }
    for a in &dates {
        for b in &dates {
            assert_eq!(a.cmp(b), b.cmp(a).reverse(), "{a} {b}");
            assert_eq!(a.cmp(b).is_eq(), a == b, "{a} {b}");
            for c in &dates {
                assert!(!(a <= b && b <= c) || a <= c, "{a} {b} {c}");
            }
        }
    }
    let mut texts = ["2015", "../2015", "2015/..", "2015-08", "2015~", "2014/2015", "2015/"].map(|text| Date::parse(text).expect(text));
    texts.sort();
    assert_eq!(texts.map(|date| date.canonical()), ["../2015", "2014/2015", "2015", "2015~", "2015/", "2015/..", "2015-08"]);
}

#[test]
fn about_is_drawn_wider_and_bounds_no_day_more() {
    for (text, wider) in
        [("1984", 0.0), ("1984?", 0.0), ("1984~", 0.5), ("1984%", 0.5), ("197X~", 3.0), ("1972-08~", 0.125), ("19XX~", 20.0), ("[1971..1975]", 0.0)]
    {
        let date = Date::parse(text).expect(text);
        let bare = Date::parse(text.trim_end_matches(['~', '%', '?'])).expect(text);
        assert_eq!((date.earliest(), date.latest()), (bare.earliest(), bare.latest()), "{text}");
        let ((Some(from), Some(to)), (Some(left), Some(right))) = (date.drawn(), bare.drawn()) else { panic!("{text} has two ends") };
        assert!((left - from - wider).abs() < 1e-9 && (to - right - wider).abs() < 1e-9, "{text}: {from} to {to}");
    }
    let reach = |text: &str| Date::parse(text).expect(text).drawn();
    assert!(matches!(reach("2015/.."), (Some(_), None)) && matches!(reach("../1985"), (None, Some(_))));
    // One moment has two sides in a drawing, however far it may lie back.
    assert!(matches!(reach("[..1985]"), (Some(from), Some(to)) if from < 1985.0 && to > 1985.9));
    assert!(matches!(reach("[1984~..1990]"), (Some(from), Some(_)) if from < 1984.0));
}

/// An alphabet of its own: short texts from the characters that matter reach deeper than
/// random bytes do; those come second.
#[rustfmt::skip]
#[test]
fn no_text_panics_and_every_offer_parses() {
    #[rustfmt::skip]
    const ALPHABET: [&str; 40] = [
        "1", "2", "19", "72", "1972", "2004", "08", "26", "X", "Q", "H", "-", "/", "..", ".", "~", "?", "%", "[", "]", ",", " ", "Aug", "s", "c.", "to", "or",
        "early ", "since ", "-", "/", "年", "–", "１", "T", ":", "century", "#", "'", "between ",
    ];
    let mut rng = crate::base::rng::Rng::new(1972);
    for _ in 0..3_000 {
        let mut text = String::new();
        for _ in 0..8 {
            text.push_str(ALPHABET[rng.below(ALPHABET.len())]);
            survives(&text);
        }
        let bytes: Vec<u8> = (0..rng.below(24)).map(|_| u8::try_from(rng.below(256)).expect("a byte")).collect();
        survives(&String::from_utf8_lossy(&bytes));
    }
    survives(&"1972-08-".repeat(100_000));
    survives(&"to ".repeat(39));
    survives(&format!("[{}1972]", "1971,".repeat(100_000)));
}

fn survives(text: &str) {
    match Date::parse(text) {
        Ok(date) => assert_eq!(Date::parse(&date.canonical()), Ok(date), "{text}"),
        Err(fault) => {
            assert!(text.get(fault.at.clone()).is_some(), "{text}: {fault:?}");
            assert!(fault.offers.iter().all(|offer| Date::parse(offer).is_ok()), "{text}: {fault:?}");
        }
    }
}
