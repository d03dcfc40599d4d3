//! Dates and values in words, through a small site.

use std::sync::Arc;

use crate::base::date::Date;
use crate::base::unit::Unit;
use crate::base::value::Value;
use crate::model::site::Site;
use crate::sources::fixture;
use crate::sources::theme::Theme;
use crate::view::format::Format;
use crate::view::routes::Routes;
use crate::view::strings::{Catalogue, strip};
use crate::view::voice::Voice;

fn with_voice(check: impl Fn(&Voice<'_>)) {
    let sources = fixture::sources("--- site.toml\n[site]\nname = \"S\"\nlanguages = [\"en\", \"th\", \"fa\"]\ndisclaimer = \"D\"\n");
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
    check(&Voice { site: &site, lang, words: catalogue.words(lang), format: &format, routes: &routes });
}

#[test]
fn dates_claim_no_more_than_is_written() {
    with_voice(|voice| {
        for (written, expected) in [
            ("1972", "1972"),
            ("1972-08", "August 1972"),
            ("1972-08-26", "26 August 1972"),
            ("2001-Q4", "fourth quarter of 2001"),
            ("2024-H1", "first half of 2024"),
            ("1984~", "about 1984"),
            ("1984?", "perhaps 1984"),
            ("197X", "the 1970s"),
            ("1998/2004", "1998–2004"),
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
fn the_calendar_is_gregorian_everywhere() {
    for (tag, expected) in [("th", "1987"), ("fa", "۱۹۸۷"), ("ja", "1987年"), ("ar", "1987"), ("zh-Hans", "1987年")] {
        let format = Format::new(&crate::base::locale::Locale::parse(tag).expect("a tag"));
        assert!(format.year(1987).contains(expected), "{tag}: {}", format.year(1987));
    }
}
