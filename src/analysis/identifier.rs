//! Whether an identifier of an organisation can be right.
//!
//! In: identifiers as written. Out: whether their check digits agree. Whether
//! the organisation is the one meant cannot be told offline.

use std::collections::BTreeMap;

/// Whether an actor has at least one identifier whose check digits agree, or
/// whose scheme has none but whose spelling is right.
pub fn has_checked(ids: &BTreeMap<String, String>) -> bool {
    ids.iter().any(|(scheme, text)| is_right(scheme, text) == Some(true))
}

/// Whether the identifier can be right; none for schemes that say nothing.
pub fn is_right(scheme: &str, text: &str) -> Option<bool> {
    match scheme {
        "lei" => Some(is_lei(text)),
        "ror" => Some(is_ror(text)),
        "wikidata" => Some(is_wikidata(text)),
        _ => None,
    }
}

/// ISO 17442: twenty letters and digits, the whole modulo 97 is one, letters
/// being ten to thirty-five (ISO 7064 MOD 97-10).
fn is_lei(text: &str) -> bool {
    let text = text.trim();
    let shape = text.len() == 20
        && text.bytes().all(|byte| byte.is_ascii_uppercase() || byte.is_ascii_digit())
        && text.bytes().skip(18).all(|byte| byte.is_ascii_digit());
    shape
        && text.chars().filter_map(|sign| sign.to_digit(36)).fold(0_u32, |rest, digit| {
            let shift = if digit > 9 { 100 } else { 10 };
            (rest * shift + digit) % 97
        }) == 1
}

/// `0`, six signs of Crockford's base 32, two check digits: 98 minus the
/// hundredfold of the number they spell modulo 97. An address is fine too.
fn is_ror(text: &str) -> bool {
    let id = text.trim().trim_start_matches("https://").trim_start_matches("ror.org/").to_ascii_lowercase();
    let Some((body, digits)) = id.is_ascii().then(|| id.split_at_checked(7)).flatten() else { return false };
    let Some(number) = body.bytes().try_fold(0_u64, |number, sign| {
        let value = b"0123456789abcdefghjkmnpqrstvwxyz".iter().position(|known| *known == sign)?;
        Some(number * 32 + u64::try_from(value).ok()?)
    }) else {
        return false;
    };
    body.starts_with('0') && digits.len() == 2 && digits.parse() == Ok(98 - (number * 100) % 97)
}

/// `Q` and digits.
fn is_wikidata(text: &str) -> bool {
    text.strip_prefix('Q').is_some_and(|digits| !digits.is_empty() && !digits.starts_with('0') && digits.bytes().all(|byte| byte.is_ascii_digit()))
}

#[cfg(test)]
mod tests {
    use super::is_right;

    #[test]
    fn check_digits() {
        assert_eq!(is_right("ror", "01qz5mb56"), Some(true));
        assert_eq!(is_right("ror", "https://ror.org/01qz5mb56"), Some(true));
        assert_eq!(is_right("ror", "01qz5mb55"), Some(false));
        assert_eq!(is_right("ror", "槟城5mb55"), Some(false));
        assert_eq!(is_right("lei", "7H6GLXDRUGQFU57RNE97"), Some(true));
        assert_eq!(is_right("lei", "5493001KJTIIGC8Y1H11"), Some(false));
        assert_eq!(is_right("lei", ""), Some(false));
        assert_eq!(is_right("wikidata", "Q95"), Some(true));
        assert_eq!(is_right("wikidata", "95"), Some(false));
        assert_eq!(is_right("url", "https://example.org"), None);
    }
}
