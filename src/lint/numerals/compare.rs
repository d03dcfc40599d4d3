//! The numbers of a text and of its translation, held against each other by
//! value: 76.2 billion is 762亿, and not 76.2亿.
//!
//! In: two texts and their languages. Out: the numbers that only one of them has,
//! as it writes them. What is told in words counts as told. Never: small numbers,
//! which every language spells as it likes; decades and centuries, which languages
//! count differently (the 1970s, 20世纪70年代).

use super::exact::Exact;
use super::spelled::Spelled;
use super::tongue::Tongue;
use super::{Run, runs};
use crate::lint::vocabulary::is_unspaced;

/// Numbers below are not compared unless a multiplier makes them large.
const SMALLEST: f64 = 13.0;

/// A difference.
#[derive(Clone, Debug, PartialEq)]
pub(in crate::lint) struct Difference {
    /// As it is written, and what it comes to where that is something else.
    pub(in crate::lint) words: String,
    pub(in crate::lint) value: f64,
    pub(in crate::lint) may_be_year: bool,
    pub(in crate::lint) is_lost: bool,
}

/// What only the source has, then what only the translation has. Nothing, when
/// nobody knows how one of the languages says millions.
pub(in crate::lint) fn differences(source: (&str, &Tongue), text: (&str, &Tongue)) -> Vec<Difference> {
    if !source.1.is_known() || !text.1.is_known() {
        return Vec::new();
    }
    let (own, other) = (readings(source.0, source.1), readings(text.0, text.1));
    let mut out = only_in(&own, &other, &Spelled::of(text.0, text.1), true);
    out.extend(only_in(&other, &own, &Spelled::of(source.0, source.1), false));
    out
}

/// A number of a text as all that it may mean.
struct Reading {
    any: Vec<Exact>,
    is_claim: bool,
    may_be_year: bool,
    words: String,
}

fn only_in(these: &[Reading], those: &[Reading], spelled: &Spelled, is_lost: bool) -> Vec<Difference> {
    let mut out: Vec<Difference> = Vec::new();
    for reading in these.iter().filter(|reading| reading.is_claim) {
        let is_there = |value: &Exact| spelled.may_hold(*value) || those.iter().any(|other| other.any.contains(value));
        let Some(value) = reading.any.last().map(|value| value.to_f64()) else { continue };
        if value < SMALLEST || reading.any.iter().any(is_there) || out.iter().any(|known| known.words == reading.words) {
            continue;
        }
        out.push(Difference { words: reading.words.clone(), value, may_be_year: reading.may_be_year, is_lost });
    }
    out
}

fn readings(text: &str, tongue: &Tongue) -> Vec<Reading> {
    let found = runs(text, tongue);
    let mut out = Vec::new();
    for (index, run) in found.iter().enumerate() {
        let mut any = Vec::new();
        if run.power == 0 {
            // Of "20 to 30 million" the first number is counted in millions too.
            let next = found.get(index + 1).filter(|next| next.power > 0 && is_range(&text[run.end..next.start]));
            any.extend(next.map(|next| run.plain.moved(next.power)));
            // Thailand counts 543 years more.
            let year = run.plain.whole().filter(|year| tongue.language == "th" && !run.is_formatted && (2400..2700).contains(year));
            any.extend(year.map(|year| Exact::new(year - 543, 0)));
        }
        if run.power == 0 || run.is_doubtful {
            any.push(run.plain);
        }
        if run.power > 0 {
            any.push(run.value);
        }
        let written = text[run.start..run.end].trim();
        let shown = run.value.to_string();
        let words = if run.power == 0 { shown } else { format!("{written} ({shown})") };
        out.push(Reading { any, is_claim: !is_count(text, run), may_be_year: run.power == 0 && run.may_be_year(), words });
    }
    out
}

/// Whether nothing but a dash or one short word stands between two numbers.
fn is_range(gap: &str) -> bool {
    let words = gap.split(|sign: char| !sign.is_alphanumeric()).filter(|word| !word.is_empty());
    gap.chars().count() <= 8 && words.count() <= 1 && !gap.contains(['.', ',', ';', '、', '，', '。', '،', '\n'])
}

/// Whether a number counts decades, centuries or places in a row: 1970s, 70年代, 21st, ke-20.
fn is_count(text: &str, run: &Run) -> bool {
    if run.power > 0 || run.is_formatted {
        return false;
    }
    let rest = &text[run.digits_end..];
    let is_decade = ["年代", "世纪", "世紀", "년대", "세기"].iter().any(|word| rest.starts_with(word));
    let ending: String = rest.trim_start_matches(['-', '’', '\'']).chars().take_while(|sign| sign.is_alphabetic()).collect();
    let is_glued = rest.chars().next().is_some_and(|sign| sign.is_alphabetic() || matches!(sign, '-' | '’' | '\''));
    let is_round_year = run.may_be_year() && run.plain.whole().is_some_and(|year| year % 10 == 0);
    let is_ordinal = ["st", "nd", "rd", "th", "e", "er", "re", "ème", "de", "ste", "º", "ª"].contains(&ending.as_str());
    is_decade || (is_glued && (is_ordinal || (is_round_year && ending.chars().next().is_some_and(is_bending)))) || text[..run.start].ends_with("ke-")
}

/// Letters that bend a number: 1970s, 1970er. Chinese, Thai and Korean set the next word there.
fn is_bending(letter: char) -> bool {
    !is_unspaced(letter) && !matches!(letter, '\u{AC00}'..='\u{D7A3}')
}

#[cfg(test)]
mod tests {
    use super::{Tongue, differences};

    fn found(source: (&str, &str), text: (&str, &str)) -> Vec<String> {
        differences((source.0, &Tongue::of(source.1)), (text.0, &Tongue::of(text.1))).into_iter().map(|one| one.words).collect()
    }

    #[test]
    fn the_same_number_in_other_signs() {
        for (source, text, language) in [
            ("RM76.2 billion", "762亿林吉特", "zh"),
            ("RM76.2 billion", "762億令吉", "zh"),
            ("RM76.2 billion", "RM76.2 bilion", "ms"),
            ("RM76.2 billion", "٧٦٫٢ مليار رينغيت", "ar"),
            ("RM76.2 billion", "76.2 مليارات", "ar"),
            ("76.2 billion", "76,2 Milliarden", "de"),
            ("76.2 billion", "76,2 Mrd. Euro", "de"),
            ("76.2 billion", "76,2 milliards", "fr"),
            ("76.2 billion", "76.200 millones", "es"),
            ("76.2 billion", "76,2 mil millones", "es"),
            ("76.2 billion", "76,2 bilhões", "pt"),
            ("76.2 billion", "76,2 mil milhões", "pt"),
            ("76.2 billion", "76,2 миллиарда", "ru"),
            ("76.2 billion", "76,2 milyar", "tr"),
            ("76.2 billion", "۷۶٫۲ میلیارد", "fa"),
            ("76.2 billion", "7,620 करोड़", "hi"),
            ("76.2 billion", "76.2 अरब", "hi"),
            ("76.2 billion", "7.62 หมื่นล้านบาท", "th"),
            ("76.2 billion", "76,2 tỷ", "vi"),
            ("76.2 billion", "76,2 miliar", "id"),
            ("76.2 billion", "762億リンギット", "ja"),
            ("76.2 billion", "762억 링깃", "ko"),
            ("350 million", "3亿5000万", "zh"),
            ("350 million", "3억 5000만", "ko"),
            ("35 million", "3.5 crore", "en"),
            ("35 million", "3 करोड़ 50 लाख", "hi"),
            ("more than 50 partners", "50多个合作方", "zh"),
            ("45,000 homes", "4.5万套", "zh"),
            ("45,000 homes", "45 000 logements", "fr"),
            ("45,000 homes", "๔๕,๐๐๐ หลัง", "th"),
            ("45,000 homes", "४५ हज़ार", "hi"),
            ("45,000 homes", "45 ribu", "ms"),
            ("in 1972", "1972年", "zh"),
            ("in 1972", "พ.ศ. 2515", "th"),
            ("the 1970s", "20世纪70年代", "zh"),
            ("the 1970s", "السبعينيات", "ar"),
            ("the 1970s", "1970-an", "ms"),
            ("1,250 jobs", "١٬٢٥٠ وظيفة", "ar"),
            ("eight firms", "8家企业", "zh"),
            ("12 firms", "十二家企业", "zh"),
            ("30 firms", "三十家企业", "zh"),
            ("10,000 people", "一万人", "zh"),
            ("2 million people", "مليونا شخص", "ar"),
            ("1 million", "sejuta, satu juta", "ms"),
            ("20 to 30 million", "2000万至3000万", "zh"),
            ("20–30 million", "20–30 juta", "ms"),
            ("17%", "百分之十七", "zh"),
            ("17%", "%17", "tr"),
            ("5 MW and 300 km", "5兆瓦、300千米", "zh"),
            ("a 28 nm process", "28nm工艺", "zh"),
        ] {
            assert_eq!(found((source, "en"), (text, language)), Vec::<String>::new(), "{source} {text}");
            assert_eq!(found((text, language), (source, "en")), Vec::<String>::new(), "{text} {source}");
        }
    }

    #[test]
    fn another_number() {
        for (source, text, language, expected) in [
            ("76.2 billion", "76.2亿", "zh", vec!["76.2 billion (76200000000)", "76.2亿 (7620000000)"]),
            ("76.2 billion", "76.2 juta", "ms", vec!["76.2 billion (76200000000)", "76.2 juta (76200000)"]),
            ("76.2 billion", "76,2 Billionen", "de", vec!["76.2 billion (76200000000)", "76,2 Billionen (76200000000000)"]),
            ("76.2 billion", "٧٦٫٢ مليون", "ar", vec!["76.2 billion (76200000000)", "٧٦٫٢ مليون (76200000)"]),
            ("3 lakh jobs", "30万个岗位", "zh", vec![]),
            ("3 crore", "300万", "zh", vec!["3 crore (30000000)", "300万 (3000000)"]),
            ("1,250 jobs", "1.250 kerja", "ms", vec!["1250"]),
            ("in 1972", "1927年", "zh", vec!["1972", "1927"]),
            ("1250 jobs", "1520个岗位", "zh", vec!["1250", "1520"]),
            ("17%", "71%", "zh", vec!["17", "71"]),
            ("10,000 people", "一千人", "zh", vec!["10000"]),
            ("20 firms", "les entreprises", "fr", vec!["20"]),
        ] {
            assert_eq!(found((source, "en"), (text, language)), expected, "{source} {text}");
        }
    }
}
