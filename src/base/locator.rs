//! Where in a source: what stands after `#` in `wb-intel#p310`. In comes any text, out goes a
//! [`Locator`]; there is no wrong one, since what is not recognised is shown as it is.
//!
//! ```text
//! locator = part number [ "-" number ] / "t" time [ "-" time ] / anything else
//! part    = "p" / "ch" / "sec" / "fig" / "tab" / "box" / "para" / "art" / "row" / "slide"
//! number  = (digits [ letter ] / roman) *( "." digits [ letter ] )
//! time    = [ hours ":" ] minutes ":" seconds
//! ```

use std::fmt;

use super::value::plain;

/// A place in a source.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Locator {
    /// `p12`, `p12-14`, `sec2.1`
    Part {
        /// What is numbered.
        part: Part,
        /// Its number, as written.
        from: String,
        /// The last number of several.
        to: Option<String>,
    },
    /// `t01:20`, in seconds
    Time {
        /// The beginning.
        from: u32,
        /// The end, if there is one.
        to: Option<u32>,
    },
    /// Anything else, shown as it is.
    Other(String),
}

/// What the parts of a source are called.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Part {
    /// `p12`
    Page,
    /// `ch8`
    Chapter,
    /// `sec2.1`
    Section,
    /// `fig8.4`
    Figure,
    /// `tab3`
    Table,
    /// `box8.1`
    Box,
    /// `para4`
    Paragraph,
    /// `art5`
    Article,
    /// `row17`
    Row,
    /// `slide4`
    Slide,
}

impl Part {
    /// All of them.
    pub const ALL: [Part; 10] =
        [Part::Page, Part::Chapter, Part::Section, Part::Figure, Part::Table, Part::Box, Part::Paragraph, Part::Article, Part::Row, Part::Slide];

    /// The letters in front of the number: `p`.
    pub fn prefix(self) -> &'static str {
        match self {
            Part::Page => "p",
            Part::Chapter => "ch",
            Part::Section => "sec",
            Part::Figure => "fig",
            Part::Table => "tab",
            Part::Box => "box",
            Part::Paragraph => "para",
            Part::Article => "art",
            Part::Row => "row",
            Part::Slide => "slide",
        }
    }

    /// The whole word, which is also its id in message keys: `page`.
    pub fn id(self) -> &'static str {
        match self {
            Part::Page => "page",
            Part::Chapter => "chapter",
            Part::Section => "section",
            Part::Figure => "figure",
            Part::Table => "table",
            Part::Box => "box",
            Part::Paragraph => "paragraph",
            Part::Article => "article",
            Part::Row => "row",
            Part::Slide => "slide",
        }
    }
}

impl Locator {
    /// Reads what stands after the `#`.
    pub fn parse(text: &str) -> Locator {
        let text = text.trim();
        Locator::part(text).or_else(|| Locator::time(text)).unwrap_or_else(|| Locator::Other(text.to_owned()))
    }

    /// For a lint: the notation that would be worded in every language, where the text shown as it
    /// is seems to mean it. `p12-14` for "pp. 12–14".
    pub fn offer(text: &str) -> Option<String> {
        #[rustfmt::skip]
        const WORDS: [(&str, &str); 28] = [
            ("pages", "p"), ("page", "p"), ("pp", "p"), ("pg", "p"), ("p", "p"), ("s", "p"), ("seite", "p"), ("chapter", "ch"), ("chap", "ch"), ("ch", "ch"),
            ("section", "sec"), ("sect", "sec"), ("sec", "sec"), ("§", "sec"), ("figure", "fig"), ("fig", "fig"), ("abb", "fig"), ("table", "tab"), ("tab", "tab"), ("tbl", "tab"),
            ("box", "box"), ("paragraph", "para"), ("para", "para"), ("article", "art"), ("art", "art"), ("row", "row"), ("slide", "slide"), ("time", "t"),
        ];
        if !matches!(Locator::parse(text), Locator::Other(_)) {
            return None;
        }
        let folded = plain(text.trim());
        let letters = folded.find(|c: char| !(c.is_alphabetic() || c == '§')).unwrap_or(folded.len());
        let (word, rest) = folded.split_at(letters);
        let rest = rest.trim_start_matches(['.', ' ', ':']).replace(' ', "").replace("--", "-");
        let prefix = match WORDS.iter().find(|(known, _)| *known == word) {
            Some((_, prefix)) => prefix,
            None if word.is_empty() && rest.contains(':') => "t",
            None => return None,
        };
        let offer = format!("{prefix}{rest}");
        (!matches!(Locator::parse(&offer), Locator::Other(_))).then_some(offer)
    }

    fn part(text: &str) -> Option<Locator> {
        // `para4` is no page called "ara4": the longest prefix goes first.
        let mut parts = Part::ALL;
        parts.sort_by_key(|part| std::cmp::Reverse(part.prefix().len()));
        parts.into_iter().find_map(|part| {
            let (from, to) = ends(text.strip_prefix(part.prefix())?);
            let to_is_right = to.is_none_or(|to| is_number(to) && is_later(from, to));
            (is_number(from) && to_is_right).then(|| Locator::Part { part, from: from.to_owned(), to: to.map(str::to_owned) })
        })
    }

    fn time(text: &str) -> Option<Locator> {
        let (from, to) = ends(text.strip_prefix('t')?);
        let (from, to) = (seconds(from)?, to.map(seconds));
        match to {
            Some(None) => None,
            Some(Some(to)) => (from < to).then_some(Locator::Time { from, to: Some(to) }),
            None => Some(Locator::Time { from, to: None }),
        }
    }
}

fn ends(text: &str) -> (&str, Option<&str>) {
    text.split_once('-').map_or((text, None), |(from, to)| (from, Some(to)))
}

fn is_number(text: &str) -> bool {
    let is_counted = |group: &str| {
        let digits = group.trim_end_matches(|c: char| c.is_ascii_lowercase());
        !digits.is_empty() && group.len() <= digits.len() + 1 && digits.len() <= 6 && digits.bytes().all(|byte| byte.is_ascii_digit())
    };
    let is_roman = |group: &str| (1..=8).contains(&group.len()) && group.bytes().all(|byte| b"ivxlc".contains(&byte.to_ascii_lowercase()));
    text.split('.').enumerate().all(|(at, group)| is_counted(group) || (at == 0 && is_roman(group)))
}

/// Of two plain numbers the second must be the greater; what is not plain is not compared.
fn is_later(from: &str, to: &str) -> bool {
    match (from.parse::<u32>(), to.parse::<u32>()) {
        (Ok(from), Ok(to)) => from < to,
        _ => true,
    }
}

fn seconds(text: &str) -> Option<u32> {
    let groups: Vec<u32> = text
        .split(':')
        .map(|group| if (1..=3).contains(&group.len()) && group.bytes().all(|byte| byte.is_ascii_digit()) { group.parse().ok() } else { None })
        .collect::<Option<_>>()?;
    match groups.as_slice() {
        [minutes, seconds] if *seconds < 60 => Some(minutes * 60 + seconds),
        [hours, minutes, seconds] if *minutes < 60 && *seconds < 60 => Some(hours * 3600 + minutes * 60 + seconds),
        _ => None,
    }
}

/// `01:20`, `1:02:33`
pub fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours == 0 { format!("{minutes:02}:{seconds:02}") } else { format!("{hours}:{minutes:02}:{seconds:02}") }
}

/// The notation of the content format, which [`Locator::parse`] reads back.
impl fmt::Display for Locator {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Locator::Part { part, from, to: None } => write!(f, "{}{from}", part.prefix()),
            Locator::Part { part, from, to: Some(to) } => write!(f, "{}{from}-{to}", part.prefix()),
            Locator::Time { from, to: None } => write!(f, "t{}", clock(*from)),
            Locator::Time { from, to: Some(to) } => write!(f, "t{}-{}", clock(*from), clock(*to)),
            Locator::Other(text) => f.write_str(text),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[rustfmt::skip]
    #[test]
    fn locators() {
        let part = |part, from: &str, to: Option<&str>| Locator::Part { part, from: from.into(), to: to.map(str::to_owned) };
        for (text, expected) in [
            ("p12", part(Part::Page, "12", None)), ("p12-14", part(Part::Page, "12", Some("14"))), ("pxiv", part(Part::Page, "xiv", None)), ("p12a", part(Part::Page, "12a", None)), ("ch8", part(Part::Chapter, "8", None)),
            ("chIV", part(Part::Chapter, "IV", None)), ("sec2.1", part(Part::Section, "2.1", None)), ("fig8.4", part(Part::Figure, "8.4", None)), ("tab3", part(Part::Table, "3", None)), ("box8.1", part(Part::Box, "8.1", None)),
            ("para4", part(Part::Paragraph, "4", None)), ("art5", part(Part::Article, "5", None)), ("row17", part(Part::Row, "17", None)), ("row17-20", part(Part::Row, "17", Some("20"))), ("slide4", part(Part::Slide, "4", None)),
            ("t01:20", Locator::Time { from: 80, to: None }), ("t1:02:33", Locator::Time { from: 3753, to: None }), ("t01:20-02:10", Locator::Time { from: 80, to: Some(130) }), ("t125:00", Locator::Time { from: 7500, to: None }),
        ] {
            assert_eq!(Locator::parse(text), expected, "{text}");
            assert_eq!(Locator::parse(&expected.to_string()), expected, "{text}");
        }
        for text in ["Annex B", "p", "p14-12", "page 12", "p12-", "t1", "t01:70", "programme", "p1234567", "", "§ 3", "附件", "ch8-"] {
            assert_eq!(Locator::parse(text), Locator::Other(text.to_owned()), "{text}");
        }
    }

    #[rustfmt::skip]
    #[test]
    fn texts_that_mean_a_locator() {
        for (text, expected) in [
            ("p. 12", Some("p12")), ("pp. 12–14", Some("p12-14")), ("page 12", Some("p12")), ("Fig. 8.4", Some("fig8.4")), ("Table 3", Some("tab3")), ("§ 3", Some("sec3")), ("S. 12", Some("p12")), ("1:20", Some("t1:20")),
            ("p12", None), ("Annex B", None), ("", None), ("page", None), ("p14-12", None),
        ] {
            assert_eq!(Locator::offer(text).as_deref(), expected, "{text}");
        }
    }

    #[rustfmt::skip]
    #[test]
    fn no_text_panics() {
        const ALPHABET: [&str; 14] = ["p", "ch", "t", "1", "20", ":", "-", ".", " ", "é", "x", "§", "sec", "99999"];
        let mut rng = crate::base::rng::Rng::new(310);
        for _ in 0..8_000 {
            let text: String = (0..rng.below(8)).map(|_| ALPHABET[rng.below(ALPHABET.len())]).collect();
            let locator = Locator::parse(&text);
            assert_eq!(Locator::parse(&locator.to_string()), locator, "{text}");
            assert!(Locator::offer(&text).is_none_or(|offer| !matches!(Locator::parse(&offer), Locator::Other(_))), "{text}");
        }
    }
}
