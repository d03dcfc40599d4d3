//! Numbers in words, which a translator may write where the source has digits:
//! 三千五百万, "a million", "twenty".
//!
//! In: a text and its language. Out: what it may say without a digit. This is
//! only ever taken as "it is there"; no words are held against a translation.

use super::digits;
use super::exact::Exact;
use super::tongue::Tongue;
use crate::lint::vocabulary::{Lists, listed};

/// Tens, dozens and hundreds as words or their beginnings. Smaller numbers are not compared.
const TENS: Lists<(&str, u128)> = &[
    (
        "en",
        &[
            ("thirteen", 13),
            ("fourteen", 14),
            ("fifteen", 15),
            ("sixteen", 16),
            ("seventeen", 17),
            ("eighteen", 18),
            ("nineteen", 19),
            ("twenty", 20),
            ("thirty", 30),
            ("forty", 40),
            ("fifty", 50),
            ("sixty", 60),
            ("seventy", 70),
            ("eighty", 80),
            ("ninety", 90),
            ("hundred", 100),
        ],
    ),
    ("ms", &[("belas", 15), ("dua puluh", 20), ("tiga puluh", 30), ("empat puluh", 40), ("lima puluh", 50), ("seratus", 100), ("seribu", 1000)]),
    ("id", &[("belas", 15), ("dua puluh", 20), ("tiga puluh", 30), ("empat puluh", 40), ("lima puluh", 50), ("seratus", 100), ("seribu", 1000)]),
    (
        "ar",
        &[
            ("عشرين", 20),
            ("عشرون", 20),
            ("ثلاثين", 30),
            ("ثلاثون", 30),
            ("أربعين", 40),
            ("أربعون", 40),
            ("خمسين", 50),
            ("خمسون", 50),
            ("مئة", 100),
            ("مائة", 100),
        ],
    ),
    ("de", &[("zwanzig", 20), ("dreißig", 30), ("vierzig", 40), ("fünfzig", 50), ("hundert", 100), ("tausend", 1000)]),
    ("fr", &[("vingt", 20), ("trente", 30), ("quarante", 40), ("cinquante", 50), ("cent", 100)]),
    ("es", &[("veinte", 20), ("treinta", 30), ("cuarenta", 40), ("cincuenta", 50), ("cien", 100)]),
];

/// What a text says in words.
#[derive(Debug)]
pub(super) struct Spelled {
    values: Vec<Exact>,
    /// Powers of ten whose words stand without digits.
    powers: Vec<i32>,
    knows_tens: bool,
}

impl Spelled {
    pub(super) fn of(text: &str, tongue: &Tongue) -> Self {
        let lower = text.to_lowercase();
        let mut values: Vec<Exact> = han(text).collect();
        values.extend(listed(TENS, &tongue.language).filter(|(word, _)| lower.contains(word)).map(|(_, value)| Exact::new(value, 0)));
        Self { values, powers: powers(text, tongue), knows_tens: TENS.iter().any(|(language, _)| *language == tongue.language) }
    }

    /// Whether the text may say this number in words.
    pub(super) fn may_hold(&self, number: Exact) -> bool {
        let whole = number.whole();
        // "Two million", "half a billion", "thirty thousand": one digit or a small number before the word.
        let before = |power: i32| {
            let moved = number.moved(-power);
            moved == Exact::new(5, -1) || moved == Exact::new(15, -1) || moved.whole().is_some_and(|n| n <= 12 || (n <= 100 && n % 10 == 0))
        };
        self.values.contains(&number) || self.powers.iter().any(|power| before(*power)) || (!self.knows_tens && whole.is_some_and(|n| n <= 100 && n % 10 == 0))
    }
}

/// Words for thousands and millions at the beginning of a word that no digit stands before.
fn powers(text: &str, tongue: &Tongue) -> Vec<i32> {
    let mut out = Vec::new();
    // Chinese characters are read as whole numbers.
    if matches!(tongue.language.as_str(), "zh" | "ja") {
        return out;
    }
    let mut before: Option<char> = None;
    let mut is_counted = false;
    for (at, sign) in text.char_indices() {
        let is_start = sign.is_alphabetic() && before.is_none_or(|before| !before.is_alphanumeric() || super::super::vocabulary::is_unspaced(sign));
        if digits::value(sign).is_some() {
            is_counted = true;
        } else if !sign.is_whitespace() {
            if is_start
                && !is_counted
                && let Some(found) = tongue.word(&text[at..]).filter(|found| !found.is_doubtful)
            {
                out.push(found.power);
            }
            is_counted = false;
        }
        before = Some(sign);
    }
    out
}

/// Numbers in Chinese characters.
fn han(text: &str) -> impl Iterator<Item = Exact> {
    text.split(|sign: char| han_digit(sign).is_none() && han_power(sign).is_none()).filter(|run| !run.is_empty()).filter_map(han_value).chain(
        // A tenth part: 三成 is 30 %.
        text.match_indices('成').filter_map(|(at, _)| text[..at].chars().next_back().and_then(han_digit)).map(|digit| Exact::new(digit, 1)),
    )
}

fn han_digit(sign: char) -> Option<u128> {
    Some(match sign {
        '〇' | '零' => 0,
        '一' => 1,
        '二' | '两' | '兩' => 2,
        '三' => 3,
        '四' => 4,
        '五' => 5,
        '六' => 6,
        '七' => 7,
        '八' => 8,
        '九' => 9,
        _ => return None,
    })
}

fn han_power(sign: char) -> Option<u32> {
    Some(match sign {
        '十' => 1,
        '百' => 2,
        '千' => 3,
        '万' | '萬' => 4,
        '亿' | '億' => 8,
        '兆' => 12,
        _ => return None,
    })
}

/// 三千五百万, or digit by digit: 二〇二一.
fn han_value(run: &str) -> Option<Exact> {
    if run.chars().all(|sign| han_digit(sign).is_some()) {
        let digits: Option<u128> = run.chars().filter_map(han_digit).try_fold(0_u128, |sum, digit| sum.checked_mul(10)?.checked_add(digit));
        return digits.map(|value| Exact::new(value, 0));
    }
    let (mut total, mut part, mut digit): (u128, u128, u128) = (0, 0, 0);
    for sign in run.chars() {
        match (han_digit(sign), han_power(sign)) {
            (Some(value), _) => digit = value,
            (None, Some(power @ 1..=3)) => {
                part = part.checked_add(digit.max(1).checked_mul(10_u128.checked_pow(power)?)?)?;
                digit = 0;
            }
            (None, Some(power)) => {
                // 万亿: what came before is counted in the larger piece.
                let below = total.checked_add(part)?.checked_add(digit)?.max(1);
                total =
                    if power == 4 { total.checked_add((part + digit).max(1).checked_mul(10_000)?)? } else { below.checked_mul(10_u128.checked_pow(power)?)? };
                (part, digit) = (0, 0);
            }
            (None, None) => {}
        }
    }
    Some(Exact::new(total.checked_add(part)?.checked_add(digit)?, 0))
}

#[cfg(test)]
mod tests {
    use super::{Exact, Spelled, Tongue, han_value};

    #[test]
    fn chinese_numbers() {
        for (run, value) in
            [("三千五百万", "35000000"), ("二〇二一", "2021"), ("十二", "12"), ("一百零五", "105"), ("一万亿", "1000000000000"), ("两百", "200")]
        {
            assert_eq!(han_value(run).map(|value| value.to_string()).as_deref(), Some(value), "{run}");
        }
    }

    #[test]
    fn words_may_stand_for_digits() {
        for (language, text, number, power) in [
            ("en", "half a million jobs", "0.5", 6),
            ("en", "Two billion", "2", 9),
            ("en", "more than twenty firms", "20", 0),
            ("ar", "مليونان", "2", 6),
            ("zh", "一万多人", "1", 4),
            ("zh", "约占三成", "30", 0),
            ("fr", "mille emplois", "1", 3),
            ("pl", "dwadzieścia", "20", 0),
        ] {
            let number = Exact::parse(number).expect("a number").moved(power);
            assert!(Spelled::of(text, &Tongue::of(language)).may_hold(number), "{text}");
        }
        for (language, text, number) in [("en", "76.2 billion", "762"), ("en", "some firms", "20"), ("en", "5 million", "2000000")] {
            let number = Exact::parse(number).expect("a number");
            assert!(!Spelled::of(text, &Tongue::of(language)).may_hold(number), "{text}");
        }
    }
}
