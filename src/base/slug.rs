//! From any text to a spelling that may stand in an id or an anchor.

/// A lower-case ASCII slug: letters and digits, joined by single hyphens.
/// Characters outside ASCII are dropped (accents are folded for Latin letters);
/// the result may be empty.
pub fn slug(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        let folded = fold(letter);
        if folded.is_empty() {
            if !out.is_empty() && !out.ends_with('-') && !letter.is_alphanumeric() && !matches!(letter, '\'' | '’') {
                out.push('-');
            }
        } else {
            out.push_str(&folded);
        }
    }
    out.trim_matches('-').to_owned()
}

/// An anchor for a heading: as `slug`, but letters of every script are kept.
pub fn anchor(text: &str) -> String {
    let mut out = String::new();
    for letter in text.chars() {
        if letter.is_alphanumeric() {
            out.extend(letter.to_lowercase());
        } else if !out.is_empty() && !out.ends_with('-') {
            out.push('-');
        }
    }
    out.trim_matches('-').to_owned()
}

fn fold(letter: char) -> String {
    if letter.is_ascii_alphanumeric() {
        return letter.to_ascii_lowercase().to_string();
    }
    let plain = match letter {
        'à'..='å' | 'À'..='Å' | 'ā' | 'ă' | 'ą' => "a",
        'ç' | 'Ç' | 'ć' | 'č' => "c",
        'è'..='ë' | 'È'..='Ë' | 'ē' | 'ę' | 'ě' => "e",
        'ì'..='ï' | 'Ì'..='Ï' | 'ī' => "i",
        'ñ' | 'Ñ' | 'ń' | 'ň' => "n",
        'ò'..='ö' | 'ø' | 'Ò'..='Ö' | 'Ø' | 'ō' => "o",
        'ù'..='ü' | 'Ù'..='Ü' | 'ū' | 'ů' => "u",
        'ý' | 'ÿ' | 'Ý' => "y",
        'š' | 'ś' | 'Š' => "s",
        'ž' | 'ź' | 'ż' | 'Ž' => "z",
        'ł' | 'Ł' => "l",
        'ß' => "ss",
        'æ' | 'Æ' => "ae",
        _ => "",
    };
    plain.to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs() {
        for (text, expected) in [
            ("Inari Amertron", "inari-amertron"),
            ("AT&S (Kulim)", "at-s-kulim"),
            ("Malaysia's Chamber", "malaysias-chamber"),
            ("Universität Köln", "universitat-koln"),
            ("槟城", ""),
            ("--", ""),
        ] {
            assert_eq!(slug(text), expected, "{text}");
        }
        assert_eq!(anchor("局限 Limits"), "局限-limits");
    }
}
