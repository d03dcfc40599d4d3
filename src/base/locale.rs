//! Languages of a site, and texts that exist in several of them.

use std::fmt;

/// A language tag in canonical case (BCP 47), such as `zh-Hans`.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Locale(String);

impl Locale {
    /// Reads a tag and puts it into canonical case. `None` when it is not
    /// well-formed or its language is not a registered-looking subtag.
    pub fn parse(tag: &str) -> Option<Self> {
        let locale: icu_locale::Locale = tag.parse().ok()?;
        if locale.id.language.is_unknown() {
            return None;
        }
        Some(Self(locale.to_string()))
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The primary language subtag: `zh` of `zh-Hans`.
    pub fn language(&self) -> &str {
        self.0.split('-').next().unwrap_or(&self.0)
    }

    /// Language and the country that most of its speakers live in, as `zh_CN`.
    pub fn with_country(&self) -> String {
        let Ok(mut locale) = self.0.parse::<icu_locale::Locale>() else { return self.0.clone() };
        icu_locale::LocaleExpander::new_common().maximize(&mut locale.id);
        match locale.id.region {
            Some(region) => format!("{}_{region}", locale.id.language),
            None => locale.id.language.to_string(),
        }
    }

    /// The code of the script the language is written in (ISO 15924): `Hans` of `zh`.
    pub fn script(&self) -> String {
        let Ok(mut locale) = self.0.parse::<icu_locale::Locale>() else { return "Latn".to_owned() };
        icu_locale::LocaleExpander::new_common().maximize(&mut locale.id);
        locale.id.script.map_or_else(|| "Latn".to_owned(), |script| script.to_string())
    }

    /// Whether the language is written in Latin letters.
    pub fn is_latin(&self) -> bool {
        self.script() == "Latn"
    }

    /// Whether the script of the language runs from right to left.
    pub fn is_rtl(&self) -> bool {
        matches!(self.language(), "ar" | "he" | "fa" | "ur" | "ps" | "yi" | "sd" | "ug" | "dv" | "ckb") && !self.0.contains("-Latn")
    }
}

impl fmt::Display for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

/// Index of a language in the site's list; 0 is the default language.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Lang(pub u8);

impl Lang {
    /// The site's first language, in which plain strings are written.
    pub const DEFAULT: Self = Self(0);

    /// The index for look-ups.
    pub fn index(self) -> usize {
        usize::from(self.0)
    }
}

/// The languages of a site and where each one turns when a text is missing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Languages {
    locales: Vec<Locale>,
    /// For each language: itself first, then its fallbacks.
    chains: Vec<Vec<Lang>>,
}

impl Languages {
    /// Joins the declared languages and their fallback chains. A language
    /// without a declared chain falls back to the nearest declared tag (same
    /// language subtag), then to the default language.
    pub fn new(locales: Vec<Locale>, declared: &[(Lang, Vec<Lang>)]) -> Self {
        let chains = (0..locales.len())
            .map(|index| {
                let own = Lang(u8::try_from(index).unwrap_or(u8::MAX));
                let mut chain = vec![own];
                match declared.iter().find(|(lang, _)| *lang == own) {
                    Some((_, fallbacks)) => chain.extend(fallbacks.iter().copied()),
                    None => chain.extend(
                        (0..locales.len())
                            .filter(|&other| locales[other].language() == locales[index].language())
                            .map(|other| Lang(u8::try_from(other).unwrap_or(u8::MAX))),
                    ),
                }
                chain.push(Lang::DEFAULT);
                let mut seen = Vec::new();
                chain.retain(|lang| {
                    let new = !seen.contains(lang);
                    seen.push(*lang);
                    new
                });
                chain
            })
            .collect();
        Self { locales, chains }
    }

    /// How many languages there are.
    pub fn len(&self) -> usize {
        self.locales.len()
    }

    /// Whether there is none (never so in a resolved site).
    pub fn is_empty(&self) -> bool {
        self.locales.is_empty()
    }

    /// Every language, the default one first.
    pub fn all(&self) -> impl Iterator<Item = Lang> + use<> {
        (0..self.locales.len()).map(|index| Lang(u8::try_from(index).unwrap_or(u8::MAX)))
    }

    /// The tag of a language.
    pub fn locale(&self, lang: Lang) -> &Locale {
        &self.locales[lang.index()]
    }

    /// The language with this tag.
    pub fn find(&self, tag: &str) -> Option<Lang> {
        let position = self.locales.iter().position(|locale| locale.as_str() == tag)?;
        Some(Lang(u8::try_from(position).unwrap_or(u8::MAX)))
    }

    /// The language itself, then where it falls back to, in order.
    pub fn chain(&self, lang: Lang) -> &[Lang] {
        &self.chains[lang.index()]
    }
}

/// A text (or any value) in several languages. A language that has none is a
/// visible fact, never an empty string.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Localized<T>(Vec<Option<T>>);

impl<T> Default for Localized<T> {
    fn default() -> Self {
        Self(Vec::new())
    }
}

impl<T> Localized<T> {
    /// No text in any language.
    pub fn empty() -> Self {
        Self::default()
    }

    /// One text, in the default language.
    pub fn only(value: T) -> Self {
        Self(vec![Some(value)])
    }

    /// Sets the text of one language and returns the one it had.
    pub fn set(&mut self, lang: Lang, value: T) -> Option<T> {
        while self.0.len() <= lang.index() {
            self.0.push(None);
        }
        self.0[lang.index()].replace(value)
    }

    /// The text of exactly this language.
    pub fn get(&self, lang: Lang) -> Option<&T> {
        self.0.get(lang.index())?.as_ref()
    }

    /// The text of exactly this language, to be changed in place.
    pub fn get_mut(&mut self, lang: Lang) -> Option<&mut T> {
        self.0.get_mut(lang.index())?.as_mut()
    }

    /// Whether no language has a text.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// The text a reader of `lang` sees, and the language it really is in.
    pub fn pick(&self, languages: &Languages, lang: Lang) -> Option<(Lang, &T)> {
        languages.chain(lang).iter().find_map(|&from| self.get(from).map(|text| (from, text)))
    }

    /// Every language that has a text, with it.
    pub fn iter(&self) -> impl Iterator<Item = (Lang, &T)> {
        self.0.iter().enumerate().filter_map(|(index, text)| Some((Lang(u8::try_from(index).unwrap_or(u8::MAX)), text.as_ref()?)))
    }

    /// Changes each text and keeps its language.
    pub fn map<U>(&self, mut change: impl FnMut(Lang, &T) -> U) -> Localized<U> {
        let mut out = Localized::empty();
        for (lang, text) in self.iter() {
            out.set(lang, change(lang, text));
        }
        out
    }
}
