//! The names of the months as people and spreadsheets write them. In comes a lower-case word, out
//! goes a month. A word must name one month in every language listed.

/// English, German, French, Spanish, Italian, Portuguese, Dutch, Malay: the forms that differ. A
/// star ends what may also stand alone, as an abbreviation.
#[rustfmt::skip]
const NAMES: [(&str, u8); 62] = [
    ("jan*uary", 1), ("jan*uar", 1), ("janv*ier", 1), ("ene*ro", 1), ("genn*aio", 1), ("jane*iro", 1), ("januar*i", 1),
    ("feb*ruary", 2), ("feb*ruar", 2), ("févr*ier", 2), ("feb*rero", 2), ("febb*raio", 2), ("fev*ereiro", 2),
    ("mar*ch", 3), ("mär*z", 3), ("mrz*", 3), ("mars*", 3), ("mar*zo", 3), ("mar*ço", 3), ("maart*", 3), ("mac*", 3),
    ("apr*il", 4), ("avr*il", 4), ("abr*il", 4), ("apr*ile", 4),
    ("may*", 5), ("mai*", 5), ("may*o", 5), ("magg*io", 5), ("mai*o", 5), ("mei*", 5),
    ("jun*e", 6), ("jun*i", 6), ("juin*", 6), ("jun*io", 6), ("giu*gno", 6), ("jun*ho", 6),
    ("jul*y", 7), ("jul*i", 7), ("juil*let", 7), ("jul*io", 7), ("lugl*io", 7), ("julai*", 7), ("jul*ho", 7),
    ("aug*ust", 8), ("août*", 8), ("ago*sto", 8), ("ogos*", 8), ("aug*ustus", 8),
    ("sep*tember", 9), ("sept*", 9), ("sett*embre", 9), ("sep*tiembre", 9), ("set*embro", 9), ("sep*tembre", 9),
    ("oct*ober", 10), ("okt*ober", 10), ("ott*obre", 10),
    ("nov*ember", 11), ("dec*ember", 12), ("dez*ember", 12), ("dis*ember", 12),
];

/// Longer forms of the same months that share no stem with the table above.
#[rustfmt::skip]
const MORE: [(&str, u8); 9] = [
    ("octubre", 10), ("octobre", 10), ("outubro", 10), ("noviembre", 11), ("novembre", 11), ("novembro", 11),
    ("diciembre", 12), ("décembre", 12), ("dezembro", 12),
];

/// The month a word names.
pub(super) fn month(word: &str) -> Option<u8> {
    let named = |pattern: &str| {
        let (stem, ending) = pattern.split_once('*').unwrap_or((pattern, ""));
        word.strip_prefix(stem).is_some_and(|rest| rest.is_empty() || rest == ending)
    };
    NAMES.iter().chain(&MORE).find(|(pattern, _)| named(pattern)).map(|(_, month)| *month)
}
