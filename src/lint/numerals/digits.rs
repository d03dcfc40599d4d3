//! Digits of every script, with the signs of a language between them.
//!
//! In: a text that begins with a digit. Out: the number, and how long it is.

use super::exact::Exact;
use super::tongue::Tongue;

/// The zeros of the scripts that count in tens; nine digits follow each.
const ZEROS: [char; 24] = ['0', '٠', '۰', '߀', '०', '০', '੦', '૦', '୦', '௦', '౦', '೦', '൦', '෦', '๐', '໐', '༠', '၀', '႐', '០', '᠐', '᧐', '᭐', '０'];

/// What a digit of any script is worth.
pub(super) fn value(sign: char) -> Option<u32> {
    // Before the second of the zeros there are no other digits.
    if sign < ZEROS[1] {
        return sign.to_digit(10);
    }
    ZEROS.iter().find_map(|zero| u32::from(sign).checked_sub(u32::from(*zero)).filter(|value| *value < 10))
}

/// A written number.
#[derive(Clone, Copy, Debug)]
pub(super) struct Written {
    pub(super) value: Exact,
    /// In bytes.
    pub(super) length: usize,
    /// With a sign between thousands, or with decimals.
    pub(super) is_formatted: bool,
}

/// Reads the number a text begins with.
pub(super) fn read(text: &str, tongue: &Tongue) -> Option<Written> {
    let mut out = String::new();
    let mut length = 0;
    let (mut is_formatted, mut has_point) = (false, false);
    // How many digits stand since the beginning or the last sign.
    let mut since = 0;
    let signs: Vec<(usize, char)> = text.char_indices().take_while(|(_, sign)| value(*sign).is_some() || is_sign(*sign, tongue)).collect();
    for (index, &(offset, sign)) in signs.iter().enumerate() {
        let run = signs[index + 1..].iter().take_while(|(_, next)| value(*next).is_some()).count();
        if let Some(digit) = value(sign) {
            out.extend(char::from_digit(digit, 10));
            since += 1;
        } else if !has_point && run > 0 && since > 0 && (sign == tongue.point || sign == '٫') {
            out.push('.');
            (has_point, is_formatted) = (true, true);
        } else if !has_point
            && (1..=3).contains(&since)
            && is_group(sign, tongue)
            && (run == 3 || (run == 2 && tongue.has_pairs && is_pairs(&signs[index + 1..], tongue)))
        {
            is_formatted = true;
            since = 0;
        } else {
            break;
        }
        length = offset + sign.len_utf8();
    }
    Exact::parse(&out).filter(|_| !out.is_empty()).map(|value| Written { value, length, is_formatted })
}

fn is_group(sign: char, tongue: &Tongue) -> bool {
    tongue.groups.contains(&sign) || matches!(sign, '٬' | '\u{202f}' | '\u{a0}' | '’')
}

fn is_sign(sign: char, tongue: &Tongue) -> bool {
    sign == tongue.point || sign == '٫' || is_group(sign, tongue)
}

/// Whether pairs of digits go on until three close the number: `00,000`.
fn is_pairs(signs: &[(usize, char)], tongue: &Tongue) -> bool {
    let run = signs.iter().take_while(|(_, sign)| value(*sign).is_some()).count();
    match (run, signs.get(run)) {
        (3, _) => true,
        (2, Some((_, sign))) if is_group(*sign, tongue) => is_pairs(&signs[run + 1..], tongue),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::{Tongue, read};

    #[test]
    fn numbers_of_many_scripts() {
        for (language, text, value, length) in [
            ("en", "1,250.5 jobs", "1250.5", 7),
            ("en", "1,00,000", "100000", 8),
            ("en", "1, 2 and 3", "1", 1),
            ("de", "1.250,5", "1250.5", 7),
            ("fr", "45\u{202f}000 emplois", "45000", 8),
            ("fr", "45 000 emplois", "45000", 6),
            ("fr", "1972 200 emplois", "1972", 4),
            ("ru", "45 000", "45000", 6),
            ("hi", "१,२५,०००", "125000", 20),
            ("ar", "١٬٢٥٠٫٥", "1250.5", 14),
            ("fa", "۱٬۲۵۰", "1250", 10),
            ("th", "๔๕,๐๐๐", "45000", 16),
            ("es", "45.000", "45000", 6),
            ("en", "5. Then", "5", 1),
        ] {
            let run = read(text, &Tongue::of(language)).expect("a number");
            assert_eq!((run.value.to_string().as_str(), run.length), (value, length), "{language} {text}");
        }
        assert!(read("x", &Tongue::of("en")).is_none());
    }
}
