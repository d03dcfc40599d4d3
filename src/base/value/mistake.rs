//! What authors and spreadsheets write instead of a number, and what they may have meant. In comes
//! a text that is no value, out goes a [`Reading`] with every meaning it can have: recognised,
//! never guessed.

use super::{Decimal, Reading, damage, shown};

/// Words in front of a number, and the sign that says the same. Longer ones stand first.
#[rustfmt::skip]
const SIGNS: [(&str, &str); 44] = [
    ("approximately", "~"), ("approx.", "~"), ("approx", "~"), ("about", "~"), ("around", "~"),
    ("roughly", "~"), ("circa", "~"), ("ca.", "~"), ("ca", "~"), ("c.", "~"), ("nearly", "~"),
    ("almost", "~"), ("some", "~"), ("rund", "~"), ("etwa", "~"), ("约", "~"), ("no more than", "<="),
    ("not more than", "<="), ("no fewer than", ">="), ("no less than", ">="), ("more than", ">"),
    ("greater than", ">"), ("over", ">"), ("above", ">"), ("mehr als", ">"), ("über", ">"), ("at least", ">="),
    ("minimum", ">="), ("min.", ">="), ("mindestens", ">="), ("up to", "<="), ("at most", "<="),
    ("maximum", "<="), ("max.", "<="), ("höchstens", "<="), ("bis zu", "<="), ("less than", "<"),
    ("fewer than", "<"), ("under", "<"), ("below", "<"), ("weniger als", "<"), ("=>", ">="), ("=<", "<="),
    ("超过", ">"),
];

/// What stands between the two figures of a range, surest first.
const RANGES: [&str; 8] = ["..", " to ", " bis ", " and ", " und ", "至", "~", "-"];

/// Everything this file knows about a text that is no value.
pub(super) fn value(text: &str) -> Option<Reading> {
    if let Some(reading) = damage(text, "a number") {
        return Some(reading);
    }
    // A number takes a few words at most; whatever is longer is prose.
    if text.len() > 120 {
        return None;
    }
    if let Some(reading) = with_unit(text) {
        return Some(reading);
    }
    let written = text;
    let text = plain(text);
    let text = text.trim();
    let (sign, rest) = sign_of(text);
    if let Some(reading) = sides(rest).and_then(|(low, high)| range(sign, low, high)) {
        return Some(reading);
    }
    for (ending, signs) in [("+", [">=", ">"]), ("or more", [">=", ">="]), ("or less", ["<=", "<="])] {
        let Some(front) = rest.strip_suffix(ending) else { continue };
        let mut offers = Vec::new();
        for number in number_readings(front) {
            offers.extend(signs.map(|sign| format!("{sign}{number}")));
        }
        offers.dedup();
        return Some(Reading::new("a limit is written with a sign in front").offer(offers));
    }
    let numbers = number_readings(rest);
    if numbers.is_empty() {
        return None;
    }
    let message = match (sign, rest) {
        ("", _) if numbers.len() > 1 => format!("the comma in {} may group or divide", shown(written)),
        ("", _) if rest.contains(['e', 'E']) => "a number is written without an exponent".to_owned(),
        ("", _) if rest.contains([',', ' ', '\'']) => "a number has a decimal point and no grouping".to_owned(),
        ("", _) => format!("{} is not how a number is written", shown(written)),
        _ => "\"about\", \"more than\" and the like are a sign right before the number: ~ > >= < <=".to_owned(),
    };
    Some(Reading::new(message).offer(numbers.into_iter().map(|number| format!("{sign}{number}"))))
}

/// Folds what is typographically different and means the same: lower case, full-width digits,
/// dashes, hard spaces, comparison signs.
pub(crate) fn plain(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '０'..='９' => folded.extend(digit(letter, '０')),
            // The digits of Arabic, Persian, Hindi and Thai.
            '٠'..='٩' => folded.extend(digit(letter, '٠')),
            '۰'..='۹' => folded.extend(digit(letter, '۰')),
            '०'..='९' => folded.extend(digit(letter, '०')),
            '๐'..='๙' => folded.extend(digit(letter, '๐')),
            '\u{2010}'..='\u{2015}' | '−' | '－' | '﹣' => folded.push('-'),
            '，' | '、' => folded.push(','),
            '．' => folded.push('.'),
            '／' => folded.push('/'),
            '％' => folded.push('%'),
            '’' | '‘' | '`' | '´' => folded.push('\''),
            '≥' | '⩾' => folded.push_str(">="),
            '≤' | '⩽' => folded.push_str("<="),
            '≈' | '～' | '∼' | '〜' => folded.push('~'),
            '…' => folded.push_str(".."),
            _ if letter.is_whitespace() => folded.push(' '),
            _ => folded.extend(letter.to_lowercase()),
        }
    }
    folded
}

fn digit(letter: char, zero: char) -> Option<char> {
    char::from_digit(u32::from(letter) - u32::from(zero), 10)
}

/// Every plain number that a digit string with foreign punctuation can mean; empty if none.
fn number_readings(text: &str) -> Vec<String> {
    let text = text.trim().trim_start_matches('+').trim();
    let (minus, digits) = match text.strip_prefix('-') {
        Some(rest) => ("-", rest.trim()),
        None => ("", text),
    };
    let readings = exponent(digits).map_or_else(|| grouped(digits), |number| vec![number]);
    let signed = |number: String| format!("{minus}{}", without_padding(&number));
    readings.into_iter().map(signed).filter(|number| Decimal::from_plain(number).is_some()).collect()
}

/// `1e6`, `4.3E+2`: the digits written out.
fn exponent(text: &str) -> Option<String> {
    let (mantissa, power) = text.split_once(['e', 'E'])?;
    let number = Decimal::from_plain(mantissa)?;
    let power: i32 = power.trim_start_matches('+').parse().ok()?;
    let (whole, decimals) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let point = i32::try_from(whole.len()).ok()? + power;
    if number.is_negative() || !(-18..=18).contains(&point) {
        return None;
    }
    let digits = format!("{whole}{decimals}");
    match usize::try_from(point) {
        Ok(point) if point >= digits.len() => Some(format!("{digits:0<point$}")),
        Ok(point) if point > 0 => Some(format!("{}.{}", &digits[..point], &digits[point..])),
        _ => Some(format!("0.{}{digits}", "0".repeat(usize::try_from(-point).ok()?))),
    }
}

/// Digits with commas, points, apostrophes or spaces between them.
fn grouped(text: &str) -> Vec<String> {
    const MARKS: [char; 5] = [',', '.', '\'', ' ', '_'];
    let groups: Vec<&str> = text.split(MARKS).collect();
    let marks: Vec<char> = text.chars().filter(|letter| MARKS.contains(letter)).collect();
    if !groups.iter().all(|group| group.bytes().all(|byte| byte.is_ascii_digit())) {
        return Vec::new();
    }
    match (groups.as_slice(), marks.as_slice()) {
        ([digits], []) if !digits.is_empty() => vec![(*digits).to_owned()],
        ([], _) | ([_], _) => Vec::new(),
        (["", decimals], ['.' | ',']) if !decimals.is_empty() => vec![format!("0.{decimals}")],
        ([whole, ""], ['.' | ',']) if !whole.is_empty() => vec![(*whole).to_owned()],
        ([whole, decimals], ['.']) => vec![format!("{whole}.{decimals}")],
        ([whole, decimals], [',']) => {
            let divided = format!("{whole}.{decimals}");
            let joined = are_groups(&groups).then(|| format!("{whole}{decimals}"));
            joined.into_iter().chain([divided]).collect()
        }
        (_, [first, .., last]) if first != last && matches!(last, ',' | '.') => {
            let (decimals, whole) = groups.split_last().expect("there are two groups or more");
            let one_mark = marks[..marks.len() - 1].iter().all(|mark| mark == first);
            let right = one_mark && are_groups(whole) && !decimals.is_empty();
            if right { vec![format!("{}.{decimals}", whole.concat())] } else { Vec::new() }
        }
        _ => {
            let one_mark = marks.iter().all(|mark| *mark == marks[0]);
            if one_mark && are_groups(&groups) { vec![groups.concat()] } else { Vec::new() }
        }
    }
}

/// Thousands, or the Indian lakh and crore: `1,234,567` and `12,34,567`.
fn are_groups(groups: &[&str]) -> bool {
    let Some((first, rest)) = groups.split_first() else { return false };
    let Some((last, middle)) = rest.split_last() else { return false };
    let led = (1..=3).contains(&first.len()) && !first.starts_with('0');
    let even = middle.iter().all(|group| group.len() == 3);
    let indian = first.len() <= 2 && middle.iter().all(|group| group.len() == 2);
    led && last.len() == 3 && (even || indian)
}

/// `007` is 7, `00.5` is 0.5.
fn without_padding(number: &str) -> &str {
    let rest = number.trim_start_matches('0');
    let kept = if rest.is_empty() || rest.starts_with('.') { rest.len() + 1 } else { rest.len() };
    number.get(number.len().saturating_sub(kept)..).unwrap_or(number)
}

/// The sign a text starts with, as a sign or in words, and what follows. Of two signs (`~>350`) the
/// inner one counts: "about" says nothing that "more than" has not said.
fn sign_of(text: &str) -> (&'static str, &str) {
    for sign in [">=", "<=", ">", "<", "~"] {
        if let Some(rest) = text.strip_prefix(sign) {
            let (inner, rest_of_rest) = sign_of(rest.trim());
            return if inner.is_empty() { (sign, rest.trim()) } else { (inner, rest_of_rest) };
        }
    }
    for (word, sign) in SIGNS {
        if let Some(rest) = text.strip_prefix(word)
            && !(word.ends_with(char::is_alphabetic) && rest.starts_with(|c: char| c.is_ascii_alphabetic()))
        {
            return (sign, rest.trim());
        }
    }
    ("", text)
}

/// The two sides of a range, each something with a digit in it or one of them empty.
fn sides(text: &str) -> Option<(&str, &str)> {
    let text = text.strip_prefix("between ").or_else(|| text.strip_prefix("from ")).unwrap_or(text);
    RANGES.iter().find_map(|between| {
        // A dash may also be the minus of the first figure.
        let from = usize::from(*between == "-" && text.starts_with('-'));
        let at = from + text.get(from..)?.find(between)?;
        let (left, right) = (text[..at].trim(), text[at + between.len()..].trim_start_matches('.').trim());
        let open = *between == ".." && (left.is_empty() != right.is_empty());
        (open || !(left.is_empty() || right.is_empty())).then_some((left, right))
    })
}

/// A range with wrong words or dashes between its figures, or with one figure only.
fn range(sign: &str, left: &str, right: &str) -> Option<Reading> {
    let (lows, highs) = (number_readings(left), number_readings(right));
    if left.is_empty() {
        let offers = highs.iter().map(|high| format!("<={high}"));
        return Some(Reading::new("a range needs a lower figure").offer(offers));
    }
    if right.is_empty() {
        let offers = lows.iter().map(|low| format!(">={low}"));
        return Some(Reading::new("a range needs an upper figure").offer(offers));
    }
    let about = if sign == "~" { "~" } else { "" };
    // Nobody groups the one figure and divides the other: the readings go in pairs.
    let pairs = lows.len().max(highs.len());
    let offers: Vec<String> = if lows.is_empty() || highs.is_empty() {
        Vec::new()
    } else {
        let pair = |at: usize| (&lows[at.min(lows.len() - 1)], &highs[at.min(highs.len() - 1)]);
        (0..pairs).map(pair).map(|(low, high)| format!("{about}{low}..{high}")).collect()
    };
    (!offers.is_empty()).then(|| Reading::new("a range is written with two points").offer(offers))
}

/// A number with a unit at either side: the unit has its own field.
fn with_unit(text: &str) -> Option<Reading> {
    let first = text.find(|c: char| c.is_ascii_digit())?;
    let last = text.rfind(|c: char| c.is_ascii_digit())? + 1;
    let number = &text[first..last];
    if number.contains(char::is_alphabetic) {
        return None;
    }
    let front = plain(&text[..first]);
    let back = text[last..].trim().trim_start_matches('.').trim();
    let (sign, foreign) = sign_of(front.trim());
    let front_is_sign = !foreign.contains(is_unit_letter) || matches!(foreign, "between" | "from");
    let minus = if foreign == "-" { "-" } else { "" };
    let figure = format!("{sign}{minus}{number}");
    if front_is_sign && matches!(back, "%" | "％") {
        let reading = Reading::new("the % sign belongs to the unit");
        return Some(reading.hint(format!("write {figure} and unit = \"%\"")));
    }
    let words = matches!(back, "or more" | "or less");
    let says_more = !front_is_sign || (back.contains(is_unit_letter) && !words);
    says_more.then(|| {
        Reading::new(format!("{} says more than a number", shown(text)))
            .hint(format!("write {figure} here and the rest as the unit, like unit = \"MYR bn\", \"USD m\", \"jobs\" or \"%\""))
    })
}

/// What units are written with and numbers are not.
fn is_unit_letter(letter: char) -> bool {
    letter.is_alphabetic() || matches!(letter, '%' | '$' | '€' | '£' | '¥' | '₩' | '₹' | '₫' | '฿' | '°')
}
