//! The specification's cases against the notation of the content format. In: `corpus.tsv`. Out: a
//! failing test for every case that is read otherwise. Never: a case without a line in that file.

use super::Date;

/// What the table says of a text.
enum Expected<'a> {
    Read(&'a str),
    Offered(Vec<&'a str>),
    Advised,
}

fn cases() -> impl Iterator<Item = (&'static str, &'static str, Expected<'static>)> {
    include_str!("corpus.tsv").lines().filter(|line| !line.starts_with('#')).map(|line| {
        let mut cells = line.split('\t');
        let mut cell = || cells.next().expect("a line has three cells");
        let (text, level, reading) = (cell(), cell(), cell());
        let expected = match reading.strip_prefix("> ") {
            Some(offers) => Expected::Offered(offers.split(" | ").collect()),
            None if reading == "!" => Expected::Advised,
            None => Expected::Read(reading),
        };
        (text, level, expected)
    })
}

#[test]
fn the_specification_is_read_or_answered() {
    let mut surprises = Vec::new();
    for (text, level, expected) in cases() {
        let fits = match (Date::parse(text), &expected) {
            (Ok(date), Expected::Read(canonical)) => date.canonical() == *canonical && Date::parse(canonical) == Ok(date),
            (Err(fault), Expected::Offered(offers)) => fault.offers == *offers && fault.hint.is_some(),
            (Err(fault), Expected::Advised) => fault.offers.is_empty() && fault.hint.is_some(),
            _ => false,
        };
        if !fits {
            surprises.push(format!("{text} (level {level}): {:?}", Date::parse(text)));
        }
    }
    assert!(surprises.is_empty(), "{}", surprises.join("\n"));
}

/// What is not read of levels 0 and 1 is a decision, and this is the list of them.
#[test]
fn of_levels_0_and_1_only_these_are_refused() {
    let refused: Vec<&str> =
        cases().filter(|(_, level, expected)| matches!(*level, "0" | "1") && !matches!(expected, Expected::Read(_))).map(|(text, ..)| text).collect();
    let is_time = |text: &&str| text.contains('T');
    let is_season = |text: &&str| ["-21", "-22", "-23", "-24"].iter().any(|season| text.contains(season));
    let is_far = |text: &&str| text.starts_with(['-', 'Y']);
    let others: Vec<&&str> = refused.iter().filter(|text| !is_time(text) && !is_season(text) && !is_far(text)).collect();
    assert_eq!(others, [&"XXXX"], "a date of which no digit is known is `unknown`");
}

/// Other programs read what the pages and exports carry.
#[test]
fn the_notation_for_others_is_of_the_specification() {
    for (text, edtf) in [
        ("2001-Q4", "2001-36"),
        ("2024-H1~", "2024-40~"),
        ("1998-Q2/1998-Q3", "1998-34/1998-35"),
        ("[2001-Q4,2002-H2]", "[2001-36,2002-41]"),
        ("1972-08-XX?", "1972-08-XX?"),
    ] {
        assert_eq!(Date::parse(text).expect(text).edtf(), edtf);
    }
}
