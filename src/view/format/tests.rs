//! Dates and values in words, through a small site.

use std::sync::Arc;

use crate::base::date::Date;
use crate::base::unit::Unit;
use crate::base::value::Value;
use crate::model::site::Site;
use crate::sources::fixture;
use crate::sources::theme::Theme;
use crate::translate::StalePages;
use crate::view::format::Format;
use crate::view::frames::Frames;
use crate::view::routes::Routes;
use crate::view::strings::{Catalogue, strip};
use crate::view::voice::{Locales, Voice};

fn with_voice(check: impl Fn(&Voice<'_>)) {
    in_language("en", check);
}

fn in_language(tag: &str, check: impl Fn(&Voice<'_>)) {
    let sources = fixture::sources(&format!("--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"{tag}\", \"th\", \"fa\"]\ndisclaimer = \"D\"\n"));
    let (parsed, _) = crate::parse::files(&sources);
    let theme = Theme::load(&sources, "default");
    let profile = theme.file("profiles/ecosystem.toml").map(|file| file.text().to_owned()).unwrap_or_default();
    let site: Site = crate::resolve::site(&sources, &parsed, &[("ecosystem", profile.as_str())]).0.expect("a site");
    let (catalogue, diagnostics) = Catalogue::load(&theme, &site.languages);
    assert!(diagnostics.is_empty(), "{diagnostics:?}");
    let catalogue = Arc::new(catalogue);
    let routes = Routes::new(&site);
    let format = Format::new(site.languages.locale(crate::base::locale::Lang::DEFAULT));
    let lang = crate::base::locale::Lang::DEFAULT;
    check(&Voice {
        site: &site,
        lang,
        words: catalogue.words(lang),
        format: &format,
        routes: &routes,
        frames: &Frames::new(1),
        stale: &StalePages::default(),
        locales: Locales { catalogue: &catalogue, formats: &[] },
    });
}

#[test]
fn one_bound_is_said_as_one() {
    let known = |written: &str| crate::base::value::Known::Value(Date::parse(written).expect("a date"));
    for (tag, since, until) in [
        ("en", "2011 or earlier", "2011 or later"),
        ("zh-Hans", "2011年或更早", "2011年或更晚"),
        ("ms", "2011 atau lebih awal", "2011 atau lebih lewat"),
        ("ar", "2011 أو قبل ذلك", "2011 أو بعد ذلك"),
    ] {
        in_language(tag, |voice| {
            assert_eq!(strip(&voice.beginning(&known("../2011"))), since);
            assert_eq!(strip(&voice.ending(&known("2011/.."))), until);
            assert_eq!(voice.beginning(&known("2011")), voice.known_date(&known("2011")));
        });
    }
    with_voice(|voice| {
        assert_eq!(strip(&voice.range(&Date::parse("../2011").expect("a date"), &Date::parse("2020").expect("a date"))), "2011 or earlier – 2020");
    });
}

#[test]
fn lists_keep_latin_names_apart_from_chinese_letters() {
    in_language("zh-Hans", |voice| {
        assert_eq!(voice.format.and(&["Cymer", "蔡司"]), "Cymer 和蔡司");
        assert_eq!(voice.format.and(&["蔡司", "三星", "TSMC"]), "蔡司、三星和 TSMC");
    });
}

#[test]
fn dates_claim_no_more_than_is_written() {
    with_voice(|voice| {
        for (written, expected) in [
            ("1972", "1972"),
            ("1972-08", "August 1972"),
            ("1972-08-26", "26 August 1972"),
            ("2001-Q4", "the fourth quarter of 2001"),
            ("2024-H1", "the first half of 2024"),
            ("1984~", "about 1984"),
            ("1984?", "perhaps 1984"),
            ("197X", "the 1970s"),
            ("1998/2004", "1998–2004"),
            ("1998-01-10/1998-01-14", "10 January 1998 – 14 January 1998"),
            ("2015/..", "since 2015"),
            ("../1985", "until 1985"),
            ("[1971,1972]", "1971 or 1972"),
            ("[1971..1975]", "between 1971 and 1975"),
        ] {
            let date = Date::parse(written).expect("a date");
            assert_eq!(strip(&voice.date(&date)), expected, "{written}");
        }
    });
}

#[test]
fn values_keep_their_digits_and_their_limits() {
    with_voice(|voice| {
        for (value, unit, expected) in [
            ("284.0", "MYR bn", "RM284.0 billion"),
            ("1234567", "count", "1,234,567"),
            ("~70", "%", "about 70%"),
            (">350", "firms", "more than 350 firms"),
            ("1", "jobs", "1 job"),
            ("200..300", "jobs", "200–300 jobs"),
            ("<=17", "MW", "at most 17 MW"),
            ("1.5", "CHF m/year", "CHF 1.5 million a year"),
            ("12", "m2", "12 m²"),
        ] {
            let value = Value::parse(value).expect("a value");
            let unit = Unit::parse(unit, |_| false).expect("a unit");
            assert_eq!(strip(&voice.value(&value, Some(&unit), &|_| None)), expected);
        }
    });
}

#[test]
fn dates_are_worded_as_each_language_words_them() {
    for (tag, words) in [
        (
            "en",
            [
                "the 1970s",
                "the 2000s",
                "about the 1980s",
                "the 20th century",
                "the 21st century",
                "the second quarter of 2001",
                "the second half of 2024",
                "perhaps about 1984",
                "from 1998, end not known",
                "until 1985, beginning not known",
                "1971 or 1972",
                "between 1971 and 1975",
            ],
        ),
        (
            "zh-Hans",
            [
                "20世纪70年代",
                "2000年代",
                "20世纪80年代前后",
                "20世纪",
                "21世纪",
                "2001年第二季度",
                "2024年下半年",
                "1984年前后（存疑）",
                "始于1998年，结束时间未知",
                "至1985年，起始时间未知",
                "1971年或1972年",
                "1971年至1975年之间",
            ],
        ),
        (
            "ms",
            [
                "tahun 1970-an",
                "tahun 2000-an",
                "sekitar tahun 1980-an",
                "abad ke-20",
                "abad ke-21",
                "suku kedua 2001",
                "separuh kedua 2024",
                "mungkin sekitar 1984",
                "dari 1998, tarikh akhir tidak diketahui",
                "hingga 1985, tarikh mula tidak diketahui",
                "1971 atau 1972",
                "antara 1971 dan 1975",
            ],
        ),
        (
            "ar",
            [
                "سبعينيات القرن العشرين",
                "العقد الأول من القرن الحادي والعشرين",
                "حوالي ثمانينيات القرن العشرين",
                "القرن العشرون",
                "القرن الحادي والعشرون",
                "الربع الثاني من عام 2001",
                "النصف الثاني من عام 2024",
                "ربما حوالي 1984",
                "بدءًا من 1998، وتاريخ الانتهاء غير معروف",
                "حتى 1985، وتاريخ البدء غير معروف",
                "1971 أو 1972",
                "بين 1971 و1975",
            ],
        ),
    ] {
        let written = ["197X", "200X", "198X~", "19XX", "20XX", "2001-Q2", "2024-H2", "1984%", "1998/", "/1985", "[1971,1972]", "[1971..1975]"];
        in_language(tag, |voice| {
            for (written, expected) in written.iter().zip(words) {
                let date = Date::parse(written).unwrap_or_else(|fault| panic!("{written}: {fault:?}"));
                assert_eq!(strip(&voice.date(&date)), expected, "{tag} {written}");
            }
        });
    }
}

#[test]
fn large_sums_are_told_in_the_pieces_of_the_language() {
    for (tag, value, unit, expected) in [
        ("zh-Hans", "22.4", "MYR bn", "224亿令吉"),
        ("zh-Hans", "250", "MYR m", "2.5亿令吉"),
        ("zh-Hans", "434.74", "MYR bn", "4,347.4亿令吉"),
        ("zh-Hans", "1.5", "MYR tn", "1.5万亿令吉"),
        ("zh-Hans", "2", "USD m", "200万美元"),
        ("zh-Hans", "5", "USD k", "5,000美元"),
        ("zh-Hans", "50..200", "MYR m", "0.5～2亿令吉"),
        ("ar", "22.4", "MYR bn", "22.4 مليار رينغيت"),
        ("ms", "22.4", "MYR bn", "RM22.4 bilion"),
    ] {
        in_language(tag, |voice| {
            let value = Value::parse(value).expect("a value");
            let unit = Unit::parse(unit, |_| false).expect("a unit");
            assert_eq!(strip(&voice.value(&value, Some(&unit), &|_| None)), expected);
        });
    }
}

#[test]
fn a_unit_stands_alone_in_the_head_of_a_table() {
    for (tag, unit, expected) in [
        ("en", "MYR bn", "RM billion"),
        ("zh-Hans", "MYR bn", "亿令吉"),
        ("ar", "MYR bn", "مليار رينغيت"),
        ("en", "jobs", "jobs"),
        ("ar", "jobs", "وظيفة"),
        ("zh-Hans", "MYR m/year", "万令吉/年"),
    ] {
        in_language(tag, |voice| {
            let unit = Unit::parse(unit, |_| false).expect("a unit");
            assert_eq!(voice.unit(&unit, &|_| None), expected, "{tag}");
        });
    }
}

#[test]
fn the_calendar_is_gregorian_everywhere() {
    for (tag, expected) in [("th", "1987"), ("fa", "۱۹۸۷"), ("ja", "1987年"), ("ar", "1987"), ("zh-Hans", "1987年")] {
        let format = Format::new(&crate::base::locale::Locale::parse(tag).expect("a tag"));
        assert!(format.year(1987).contains(expected), "{tag}: {}", format.year(1987));
    }
}

#[test]
fn days_are_written_as_the_language_writes_them() {
    for (tag, first, other) in [
        ("fr", "1er août 2010", "27 avril 2010"),
        ("vi", "1 tháng 8, 2010", "27 tháng 4, 2010"),
        ("hi", "1 अगस्त 2010", "27 अप्रैल 2010"),
        ("de", "1. August 2010", "27. April 2010"),
    ] {
        let format = Format::new(&crate::base::locale::Locale::parse(tag).expect("a tag"));
        let day = |month, day| format.day(crate::base::date::Day::from_ymd(2010, month, day).expect("a day"));
        assert_eq!((day(8, 1).as_str(), day(4, 27).as_str()), (first, other), "{tag}");
    }
}

#[test]
fn the_minus_stands_before_the_sign_of_hundredths() {
    for (tag, below, above) in [("tr", "-%1,2", "%1,2"), ("en", "-1.2%", "1.2%"), ("fr", "-1,2\u{202f}%", "1,2\u{202f}%")] {
        in_language(tag, |voice| {
            let shown = |written: &str| strip(&voice.percent(&voice.format.number(written))).replace(['\u{a0}', ' '], "\u{202f}");
            assert_eq!((shown("-1.2").as_str(), shown("1.2").as_str()), (below, above), "{tag}");
        });
    }
}

#[test]
fn a_word_of_another_language_keeps_its_distance_from_a_number() {
    for (tag, expected) in [("ja", "232 homes"), ("ko", "232 homes"), ("en", "232 homes")] {
        in_language(tag, |voice| {
            let mut word = crate::model::record::Text::empty();
            word.set(crate::base::locale::Lang::DEFAULT, "homes".to_owned());
            let unit = crate::model::source::UnitDef {
                id: crate::base::ids::UnitId::parse("homes").expect("an id"),
                forms: vec![("other".to_owned(), word)],
                symbol: None,
                common: crate::model::record::Common::bare(crate::base::span::Span::new(crate::base::span::FileId(0), 0..0)),
            };
            let value = Value::parse("232").expect("a value");
            let written = Unit::parse("homes", |_| true).expect("a unit");
            assert_eq!(strip(&voice.value(&value, Some(&written), &|_| Some(&unit))).replace('\u{a0}', " "), expected, "{tag}");
        });
    }
}
