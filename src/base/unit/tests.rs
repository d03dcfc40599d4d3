//! Units: text in, canonical text or offers out.

use super::*;

fn parse(text: &str) -> Result<Unit, ValueError> {
    Unit::parse(text, |id| matches!(id, "wafer-starts" | "wafers"))
}

#[rustfmt::skip]
#[test]
fn tables_have_no_doubles_and_no_unreachable_rows() {
    let names: Vec<&str> = Unit::known_names().collect();
    for (at, name) in names.iter().enumerate() {
        assert!(!names[..at].contains(name), "{name}");
        assert_eq!(Unit::parse(name, |_| false).map(|unit| unit.to_string()), Ok((*name).to_owned()));
    }
    for (spelling, name) in table::OTHER_SPELLINGS {
        assert!(parse(name).is_ok(), "{spelling}");
        assert!(parse(spelling).is_err(), "{spelling}");
    }
    assert!(MEASURES.len() < 256 && NOUNS.len() < 256);
}

#[rustfmt::skip]
#[test]
fn right_units() {
    let currency = |code, scale| Base::Currency { code, scale };
    for (text, base, rate) in [
        ("%", Base::Percent, None), ("pp", Base::PercentPoints, None), ("count", Base::Count, None), ("MYR", currency("MYR", Scale::One), None),
        ("MYR bn", currency("MYR", Scale::Bn), None), ("USD m/year", currency("USD", Scale::M), Some(Rate::Year)), ("DEM k", currency("DEM", Scale::K), None),
        ("JPY tn/month", currency("JPY", Scale::Tn), Some(Rate::Month)), ("%/year", Base::Percent, Some(Rate::Year)), ("wafer-starts/month", Base::Custom("wafer-starts".into()), Some(Rate::Month)),
        ("wafers", Base::Custom("wafers".into()), None), ("MW", Base::Measure(Measure::named("MW").expect("MW")), None),
        ("Gbit/s", Base::Measure(Measure::named("Gbit/s").expect("Gbit/s")), None), ("m3/day", Base::Measure(Measure::named("m3").expect("m3")), Some(Rate::Day)),
        (" jobs ", Base::Noun(Noun::named("jobs").expect("jobs")), None), ("USD/day", currency("USD", Scale::One), Some(Rate::Day)),
    ] {
        let unit = parse(text).expect(text);
        assert_eq!(unit.to_string(), text.trim());
        assert_eq!(unit, Unit { base, rate }, "{text}");
    }
}

#[rustfmt::skip]
#[test]
fn wrong_units_offer_right_ones() {
    let mut surprises = Vec::new();
    for (text, offers) in [
        ("RM", &["MYR"][..]), ("RM bn", &["MYR bn"]), ("RM billion", &["MYR bn"]), ("RM'000", &["MYR k"]), ("US$", &["USD"]), ("US$m", &["USD m"]), ("USD million", &["USD m"]),
        ("million USD", &["USD m"]), ("USDm", &["USD m"]), ("USD mn", &["USD m"]), ("USD M", &["USD m"]), ("usd", &["USD"]), ("€m", &["EUR m"]), ("m€", &["EUR m"]), ("Mio. EUR", &["EUR m"]),
        ("¥ bn", &["JPY bn", "CNY bn"]), ("USD m p.a.", &["USD m/year"]), ("USD m per year", &["USD m/year"]), ("USD m/yr", &["USD m/year"]), ("USD m / year", &["USD m/year"]), ("RM million/year", &["MYR m/year"]),
        ("percent", &["%"]), ("per cent", &["%"]), ("percentage points", &["pp"]), ("job", &["jobs"]), ("Jobs", &["jobs"]), ("jbos", &["jobs"]), ("jobs per year", &["jobs/year"]), ("tonnes", &["t"]),
        ("tonnes per year", &["t/year"]), ("mw", &["MW"]), ("KWH", &["kWh"]), ("m²", &["m2"]), ("sq ft", &["ft2"]), ("company", &["companies"]), ("fab", &["fabs"]), ("start-ups", &["startups"]), ("MT", &["Mt"]),
        ("thousand jobs", &[]), ("m people", &[]), ("bn", &[]), ("million", &[]), ("jobs/week", &[]), ("MW/hour", &[]), ("dinosaurs", &[]), ("", &[]), ("#REF!", &[]), ("unknown", &[]), ("USD zillion", &[]), ("槟城", &[]), ("/", &[]),
    ] {
        match parse(text) {
            Err(fault) if fault.offers == offers && fault.hint.is_some() && fault.at.end <= text.len() => {}
            other => surprises.push(format!("{text}: {other:?}")),
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

#[rustfmt::skip]
#[test]
fn advice_in_words() {
    for (text, words) in [
        ("thousand jobs", "write the number in full and \"jobs\" as the unit"), ("dinosaurs", "define [unit.dinosaurs]"), ("jobs/week", "/year, /month and /day"), ("bn", "MYR bn"),
        ("jbos", "write \"jobs\", or define [unit.jbos]"),
    ] {
        let hint = parse(text).expect_err(text).hint.expect("a hint");
        assert!(hint.contains(words), "{text}: {hint}");
    }
}

#[rustfmt::skip]
#[test]
fn units_compare() {
    for (left, right, comparable) in [
        ("USD m", "USD bn", true), ("USD m", "MYR m", false), ("kWh", "GJ", true), ("MW", "MWh", false), ("jobs", "jobs", true), ("jobs", "people", false), ("jobs", "jobs/year", false),
    ] {
        assert_eq!(parse(left).expect(left).is_comparable(&parse(right).expect(right)), comparable, "{left} {right}");
    }
    assert_eq!(parse("USD bn").expect("a unit").factor(), 1e9);
    let (words, symbol) = (parse("hours").expect("a unit"), parse("MW").expect("a unit"));
    assert!(matches!((words.base, symbol.base), (Base::Measure(word), Base::Measure(symbol)) if word.is_word() && !symbol.is_word()));
}

#[rustfmt::skip]
#[test]
fn no_text_panics() {
    const ALPHABET: [&str; 22] = ["USD", "m", "bn", " ", "/", "year", "€", "RM", "%", "jobs", "per ", "p.a.", "²", "k", "k", "million", "é", "'000", "#", "t", "中", "s"];
    let mut rng = crate::base::rng::Rng::new(76);
    for _ in 0..500 {
        let text: String = (0..rng.below(6)).map(|_| ALPHABET[rng.below(ALPHABET.len())]).collect();
        match parse(&text) {
            Ok(unit) => assert_eq!(parse(&unit.to_string()), Ok(unit), "{text}"),
            Err(fault) => assert!(fault.offers.iter().all(|offer| parse(offer).is_ok()) && fault.hint.is_some(), "{text}: {fault:?}"),
        }
    }
}
