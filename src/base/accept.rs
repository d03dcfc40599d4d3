//! Which language of a site a reader is shown who asks for another tag.
//!
//! In: the languages of a site. Out: ranges of tags (`zh-tw`, `zh`), each with the language that
//! serves it, the most specific first. A tag belongs to the first range that it is, or that it
//! begins with up to a hyphen (RFC 4647, lookup). Host rules are written from this one list;
//! the page that lets readers choose asks the browser. Never: weights, which belong to whoever
//! reads a header.

use super::locale::Locale;

/// Regions in which Chinese is written in traditional characters, and those in simplified ones.
const CHINESE: [(&str, [&str; 4]); 2] = [("hant", ["hant", "tw", "hk", "mo"]), ("hans", ["hans", "cn", "sg", "my"])];

/// Tags that systems still send, and what they mean today (or what their readers read as well).
const ALIASES: [(&str, &str); 12] = [
    ("arb", "ar"),
    ("cmn", "zh"),
    ("in", "id"),
    ("iw", "he"),
    ("ji", "yi"),
    ("jw", "jv"),
    ("mo", "ro"),
    ("nb", "no"),
    ("nn", "no"),
    ("no", "nb"),
    ("tl", "fil"),
    ("zsm", "ms"),
];

/// The ranges of these languages, in small letters.
pub fn ranges<'l>(locales: &[&'l Locale]) -> Vec<(String, &'l Locale)> {
    let mut out: Vec<(String, &Locale)> = Vec::new();
    let mut add = |range: String, locale: &'l Locale| {
        if !out.iter().any(|(known, _)| *known == range) {
            out.push((range, locale));
        }
    };
    for locale in locales {
        add(locale.as_str().to_ascii_lowercase(), locale);
    }
    let chinese = |script: &str| locales.iter().copied().find(|locale| locale.language() == "zh" && script_of(locale) == script);
    for (script, subtags) in CHINESE {
        if let Some(locale) = chinese(script) {
            subtags.iter().for_each(|subtag| add(format!("zh-{subtag}"), locale));
        }
    }
    // The language alone: Chinese without more is in simplified characters (CLDR, likely subtags).
    if let Some(locale) = chinese("hans") {
        add("zh".to_owned(), locale);
    }
    for locale in locales {
        add(locale.language().to_owned(), locale);
    }
    for (old, new) in ALIASES {
        let meant = out.iter().find(|(range, _)| range == new).map(|(_, locale)| *locale);
        if let Some(locale) = meant
            && !out.iter().any(|(known, _)| known == old)
        {
            out.push((old.to_owned(), locale));
        }
    }
    out.sort_by(|(a, _), (b, _)| b.matches('-').count().cmp(&a.matches('-').count()).then_with(|| a.cmp(b)));
    out
}

fn script_of(locale: &Locale) -> &'static str {
    let mut subtags = locale.as_str().split('-').skip(1).map(str::to_ascii_lowercase);
    // Without script and region: simplified (CLDR, likely subtags).
    subtags.find_map(|subtag| CHINESE.iter().find(|(_, own)| own.contains(&subtag.as_str()))).map_or("hans", |(script, _)| script)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn served(site: &[&str], asked: &str) -> Option<String> {
        let locales: Vec<Locale> = site.iter().map(|tag| Locale::parse(tag).expect("a tag")).collect();
        let asked = asked.to_ascii_lowercase();
        let of = ranges(&locales.iter().collect::<Vec<_>>());
        of.into_iter().find(|(range, _)| asked == *range || asked.starts_with(&format!("{range}-"))).map(|(_, locale)| locale.as_str().to_owned())
    }

    #[test]
    fn a_tag_finds_its_language() {
        let site = ["en", "zh-Hans", "zh-Hant", "pt", "he", "id", "ms"];
        for (asked, expected) in [
            ("en-GB", "en"),
            ("zh", "zh-Hans"),
            ("zh-CN", "zh-Hans"),
            ("zh-SG", "zh-Hans"),
            ("zh-TW", "zh-Hant"),
            ("zh-HK", "zh-Hant"),
            ("zh-Hant-HK", "zh-Hant"),
            ("zh-Hans-TW", "zh-Hans"),
            ("pt-BR", "pt"),
            ("iw", "he"),
            ("iw-IL", "he"),
            ("in-ID", "id"),
            ("zsm", "ms"),
        ] {
            assert_eq!(served(&site, asked).as_deref(), Some(expected), "{asked}");
        }
        for (site, asked, expected) in [
            (&["en", "zh-Hans"][..], "zh-TW", Some("zh-Hans")),
            (&["en", "zh-Hant"], "zh-CN", Some("zh-Hant")),
            (&["en", "zh"], "zh-HK", Some("zh")),
            (&["en", "pt-BR"], "pt-PT", Some("pt-BR")),
            (&["pt", "pt-BR"], "pt-AO", Some("pt")),
            (&["en", "nb"], "no", Some("nb")),
            (&["en"], "eng", None),
            (&["en"], "fr", None),
        ] {
            assert_eq!(served(site, asked).as_deref(), expected, "{asked} of {site:?}");
        }
    }
}
