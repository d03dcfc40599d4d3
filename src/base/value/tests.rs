//! Values: text in, canonical text or offers out.

use super::*;

#[track_caller]
fn good(text: &str, expected: &str) {
    match Value::parse(text) {
        Ok(value) => assert_eq!(value.to_string(), expected, "{text}"),
        Err(fault) => panic!("{text}: {fault:?}"),
    }
}

#[rustfmt::skip]
#[test]
fn the_notation_of_the_format() {
    for (text, expected) in [
        ("434.74", "434.74"), ("284.0", "284.0"), ("0", "0"), ("-3.2", "-3.2"), ("0.05", "0.05"), ("-0.5", "-0.5"),
        ("~70", "~70"), (">350", ">350"), (">=350", ">=350"), ("<=17", "<=17"), ("<5", "<5"), ("200..300", "200..300"),
        ("~200..300", "~200..300"), ("1_000", "1000"), ("1_234.50", "1234.50"), (" 7 ", "7"), ("-5..-2", "-5..-2"),
        ("~-5", "~-5"), (">-5", ">-5"), ("1.0..1.5", "1.0..1.5"), ("999999999999999999", "999999999999999999"),
    ] {
        good(text, expected);
    }
}

#[rustfmt::skip]
#[test]
fn wrong_spellings_offer_right_ones() {
    let none: [&str; 0] = [];
    let mut surprises = Vec::new();
    for (text, offers) in [
        ("1,234", &["1234", "1.234"][..]), ("434,74", &["434.74"]), ("1.234.567", &["1234567"]), ("0,5", &["0.5"]),
        ("1,234,567.89", &["1234567.89"]), ("1.234,5", &["1234.5"]), ("1 234 567", &["1234567"]), ("1\u{202f}234", &["1234"]),
        ("1'234", &["1234"]), ("12,34,567", &["1234567"]), (".5", &["0.5"]), ("5.", &["5"]), ("007", &["7"]), ("1e6", &["1000000"]),
        ("4.3e2", &["430"]), ("4.3E-2", &["0.043"]), ("+5", &["5"]), ("−5", &["-5"]), ("≥350", &[">=350"]), ("≤ 17", &["<=17"]),
        ("> 350", &[">350"]), ("~ 70", &["~70"]), ("350+", &[">=350", ">350"]), ("c. 70", &["~70"]), ("about 70", &["~70"]),
        ("ca 70", &["~70"]), ("≈70", &["~70"]), ("more than 350", &[">350"]), ("over 1,500", &[">1500", ">1.500"]),
        ("at least 350", &[">=350"]), ("up to 17", &["<=17"]), ("less than 5", &["<5"]), ("200-300", &["200..300"]),
        ("200–300", &["200..300"]), ("200 to 300", &["200..300"]), ("200 bis 300", &["200..300"]), ("200...300", &["200..300"]),
        ("200…300", &["200..300"]), ("between 200 and 300", &["200..300"]), ("300..200", &["200..300"]), ("5..5", &["5"]),
        ("~300..200", &["~200..300"]), ("200..", &[">=200"]), ("..300", &["<=300"]), ("~>350", &[">350"]), ("~200-300", &["~200..300"]),
        ("1,000..2,000", &["1000..2000", "1.000..2.000"]), ("1,000-2000", &["1000..2000", "1.000..2000"]), ("１２", &["12"]), ("35%", &none), ("76.2 bn", &none), ("RM76.2 billion", &none),
        ("USD 5", &none), ("1.5k", &none), ("1/2", &none), ("NaN", &none), ("", &none), ("########", &none), ("#REF!", &none),
        ("n/a", &none), ("unknown", &none), ("=A1+B2", &none), ("1_", &none), ("_1", &none), ("1__0", &none), ("many", &none),
        ("1234567890123456789", &none), ("1..2..3", &none), (">", &none), ("~", &none), ("..", &none), ("-", &none),
    ] {
        match Value::parse(text) {
            Err(fault) if fault.offers == offers && fault.hint.is_some() => {}
            other => surprises.push(format!("{text}: {other:?}")),
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

#[rustfmt::skip]
#[test]
fn advice_in_words() {
    for (text, words) in [
        ("35%", "write 35 and unit = \"%\""), ("~35%", "write ~35 and unit = \"%\""), ("76.2 bn", "write 76.2 here and the rest as the unit"),
        ("about RM76.2 billion", "write ~76.2 here"), ("n/a", "\"unknown\""), ("########", "widen the column"),
    ] {
        let hint = Value::parse(text).expect_err(text).hint.expect("a hint");
        assert!(hint.contains(words), "{text}: {hint}");
    }
}

#[rustfmt::skip]
#[test]
fn numbers_from_toml() {
    assert_eq!(Value::from_toml_integer(-7).to_string(), "-7");
    assert_eq!(Value::from_toml_integer(i64::MIN).to_string(), i64::MIN.to_string());
    for (raw, expected) in [("284.0", "284.0"), ("+1.50", "1.50"), ("1_000.5", "1000.5"), ("-0.0", "0.0")] {
        assert_eq!(Value::from_toml_float_text(raw).map(|value| value.to_string()), Ok(expected.to_owned()));
    }
    for raw in ["nan", "inf", "-inf", "1e400"] {
        assert!(Value::from_toml_float_text(raw).is_err(), "{raw}");
    }
    assert_eq!(Value::from_toml_float_text("4.3474e2").expect_err("exponent").offers, ["434.74"]);
}

#[rustfmt::skip]
#[test]
fn limits_and_middles() {
    for (text, low, high, mid) in [
        ("5", Some(5.0), Some(5.0), 5.0), ("~5", Some(5.0), Some(5.0), 5.0), (">5", Some(5.0), None, 5.0), ("<=5", None, Some(5.0), 5.0),
        ("200..300", Some(200.0), Some(300.0), 250.0), ("0.1", Some(0.1), Some(0.1), 0.1),
    ] {
        let value = Value::parse(text).expect(text);
        assert_eq!((value.low(), value.high(), value.mid()), (low, high, mid), "{text}");
    }
}

#[rustfmt::skip]
#[test]
fn decimals_are_equal_by_value_and_shown_as_written() {
    use std::collections::HashSet;
    let number = |text: &str| Decimal::from_plain(text).expect(text);
    assert_eq!(number("284.0"), number("284"));
    assert_eq!(number("284.0").to_string(), "284.0");
    assert_eq!(HashSet::from([number("284.0"), number("284"), number("284.00")]).len(), 1);
    assert!(number("0.1") < number("0.11") && number("-2") < number("-1.9") && number("999999999999999999") > number("0.1"));
    assert_eq!(number("434.74").to_f64(), 434.74);
    assert_eq!(number("-0").to_string(), "0");
    assert!(Decimal::from(i64::MAX) > number("0.00000000000000001"));
}

#[rustfmt::skip]
#[test]
fn long_texts_are_refused_at_once() {
    for piece in ["~", "1", "1,", "..", "1..", "%", "a ", "about "] {
        let text = piece.repeat(20_000);
        assert!(Value::parse(&text).is_err() && super::super::share::Share::parse(&text).is_err());
        assert!(super::super::duration::Duration::parse(&text).is_err());
        assert!(super::super::unit::Unit::parse(&text, |_| false).is_err());
        assert!(super::super::iso::country(&text).is_err() && super::super::iso::region(&text).is_err());
    }
}

#[rustfmt::skip]
#[test]
fn unknown_is_its_own_answer() {
    assert_eq!(Known::parse("unknown", Value::parse), Ok(Known::Unknown));
    assert_eq!(Known::parse("7", Value::parse).map(|known| known.map(|value| value.mid())), Ok(Known::Value(7.0)));
    assert!(Known::parse("Unknown", Value::parse).is_err());
}

/// An alphabet of its own: short texts from the characters that matter reach deeper than
/// random bytes do.
#[rustfmt::skip]
#[test]
fn no_text_panics_and_every_offer_parses() {
    #[rustfmt::skip]
    const ALPHABET: [&str; 27] = [
        "0", "1", "9", "00", ".", ",", "..", "-", "~", ">", "<", "=", "%", " ", "_", "'", "+", "e", "E", "k", "bn", "–", "１", "至",
        "about ", "to", "#",
    ];
    let mut rng = crate::base::rng::Rng::new(434);
    for _ in 0..4_000 {
        let mut text = String::new();
        for _ in 0..9 {
            text.push_str(ALPHABET[rng.below(ALPHABET.len())]);
            match Value::parse(&text) {
                Ok(value) => assert_eq!(Value::parse(&value.to_string()), Ok(value), "{text}"),
                Err(fault) => {
                    assert!(text.get(fault.at.clone()).is_some(), "{text}: {fault:?}");
                    assert!(fault.offers.iter().all(|offer| Value::parse(offer).is_ok()), "{text}: {fault:?}");
                }
            }
        }
    }
}
