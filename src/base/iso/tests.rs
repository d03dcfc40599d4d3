//! Codes: text in, code or offers out.

use super::*;

#[rustfmt::skip]
#[test]
fn tables_are_sorted_and_whole() {
    assert!(COUNTRIES.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(CURRENCIES.windows(2).all(|pair| pair[0].0 < pair[1].0) && FORMER.windows(2).all(|pair| pair[0].0 < pair[1].0));
    assert!(COUNTRIES.iter().all(|(two, three, name)| two.len() == 2 && three.len() == 3 && !name.is_empty()));
    assert!(OTHER_NAMES.iter().all(|(_, code)| row(code).is_some()) && WITHDRAWN.iter().all(|(code, _)| row(code).is_none()));
    assert!(SIGNS.iter().flat_map(|(_, codes)| codes.iter()).all(|code| currency(code).is_some()));
    assert!(FORMER.iter().all(|(code, _)| !CURRENCIES.iter().any(|(active, _)| active == code)));
}

#[rustfmt::skip]
#[test]
fn countries() {
    for code in ["MY", "SG", "US", "GB", "CN", "TW", "NL", " DE "] {
        assert_eq!(country(code), Ok(country(code.trim()).expect(code)));
    }
    for (text, offers) in [
        ("my", &["MY"][..]), ("MYS", &["MY"]), ("Malaysia", &["MY"]), ("malaysia", &["MY"]), ("UK", &["GB"]), ("England", &["GB"]), ("USA", &["US"]), ("Malasia", &["MY"]),
        ("South Korea", &["KR"]), ("Korea", &["KR"]), ("Türkiye", &["TR"]), ("turkey", &["TR"]), ("XX", &[]), ("ZZ", &[]), ("SU", &[]), ("", &[]), ("unknown", &[]), ("#N/A", &[]), ("槟城", &[]),
    ] {
        let fault = country(text).expect_err(text);
        assert!(fault.offers == offers && fault.hint.is_some(), "{text}: {fault:?}");
    }
    assert_eq!(country_name("MY"), Some("Malaysia"));
    assert_eq!(country_name("my"), None);
}

#[rustfmt::skip]
#[test]
fn regions() {
    for text in ["MY-07", "US-CA", "GB-ENG", "CN-JS", "FR-75C", "NL-NB"] {
        assert_eq!(region(text).map(|region| region.to_string()), Ok(text.to_owned()));
    }
    assert_eq!(region("MY-07").expect("a region").country(), "MY");
    for (text, offers) in [
        ("my-07", &["MY-07"][..]), ("MY07", &["MY-07"]), ("MY 07", &["MY-07"]), ("MY_07", &["MY-07"]), ("MYS-07", &["MY-07"]), ("UK-ENG", &["GB-ENG"]),
        ("MY-", &[]), ("MY", &[]), ("XX-01", &[]), ("MY-0777", &[]), ("", &[]), ("槟城", &[]), ("é", &[]), ("-", &[]),
    ] {
        let fault = region(text).expect_err(text);
        assert!(fault.offers == offers && fault.hint.is_some(), "{text}: {fault:?}");
    }
}

#[rustfmt::skip]
#[test]
fn currencies() {
    for (text, codes) in [("RM", &["MYR"][..]), ("usd", &["USD"]), ("¥", &["JPY", "CNY"]), ("€", &["EUR"]), ("dem", &["DEM"]), ("zzz", &[])] {
        assert_eq!(currencies_of(text), codes, "{text}");
    }
    assert_eq!((currency("MYR"), currency("myr"), currency_name("NLG")), (Some("MYR"), None, Some("Dutch guilder")));
}
