//! Languages by their own names, as a language switch shows them.

use crate::base::locale::Locale;

const NAMES: [(&str, &str); 36] = [
    ("ar", "العربية"),
    ("bn", "বাংলা"),
    ("cs", "Čeština"),
    ("da", "Dansk"),
    ("de", "Deutsch"),
    ("el", "Ελληνικά"),
    ("en", "English"),
    ("es", "Español"),
    ("fa", "فارسی"),
    ("fi", "Suomi"),
    ("fr", "Français"),
    ("he", "עברית"),
    ("hi", "हिन्दी"),
    ("hu", "Magyar"),
    ("id", "Bahasa Indonesia"),
    ("it", "Italiano"),
    ("ja", "日本語"),
    ("ko", "한국어"),
    ("ms", "Bahasa Melayu"),
    ("nl", "Nederlands"),
    ("no", "Norsk"),
    ("pl", "Polski"),
    ("pt", "Português"),
    ("pt-BR", "Português (Brasil)"),
    ("ro", "Română"),
    ("ru", "Русский"),
    ("sv", "Svenska"),
    ("ta", "தமிழ்"),
    ("th", "ไทย"),
    ("tr", "Türkçe"),
    ("uk", "Українська"),
    ("ur", "اردو"),
    ("vi", "Tiếng Việt"),
    ("zh", "中文"),
    ("zh-Hans", "简体中文"),
    ("zh-Hant", "繁體中文"),
];

/// The language's own name; an unknown one shows its tag.
pub fn endonym(locale: &Locale) -> String {
    let tag = locale.as_str();
    let by = |wanted: &str| NAMES.iter().find(|(known, _)| *known == wanted).map(|(_, name)| (*name).to_owned());
    by(tag)
        .or_else(|| by(locale.language()).map(|name| if tag == locale.language() { name } else { format!("{name} ({tag})") }))
        .unwrap_or_else(|| tag.to_owned())
}
