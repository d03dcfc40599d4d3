//! What is wrong with a value, and what to write instead. In comes a place in the text, a phrase
//! and the spellings that would be right; the caller adds file, line and record.

use std::ops::Range;

/// One fault in one value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ValueError {
    /// Bytes of the text that was given, always on character boundaries.
    pub at: Range<usize>,
    /// A lower-case phrase without a full stop.
    pub message: String,
    /// What to do about it, in words.
    pub hint: Option<String>,
    /// Whole texts that would be right, likeliest first. One offer is one reading; with two or
    /// more the author has to choose. Every offer parses.
    pub offers: Vec<String>,
}

impl ValueError {
    /// A fault without advice.
    pub fn new(at: Range<usize>, message: impl Into<String>) -> ValueError {
        ValueError { at, message: message.into(), hint: None, offers: Vec::new() }
    }

    /// Adds advice in words.
    pub fn hint(mut self, hint: impl Into<String>) -> ValueError {
        self.hint = Some(hint.into());
        self
    }

    /// Adds advice in words where none stands yet.
    pub(crate) fn or_hint(self, hint: &str) -> ValueError {
        if self.hint.is_some() { self } else { self.hint(hint) }
    }

    /// Adds right spellings, and words them unless a hint already stands.
    pub fn offer<T: Into<String>>(mut self, offers: impl IntoIterator<Item = T>) -> ValueError {
        self.offers = offers.into_iter().map(Into::into).collect();
        if self.hint.is_none() && !self.offers.is_empty() {
            let quoted: Vec<String> = self.offers.iter().map(|offer| format!("\"{offer}\"")).collect();
            self.hint = Some(format!("write {}", quoted.join(" or ")));
        }
        self
    }

    /// The same fault in a text that has `by` more bytes in front.
    pub fn shifted(mut self, by: usize) -> ValueError {
        self.at = self.at.start + by..self.at.end + by;
        self
    }

    /// Keeps only the offers that pass, so that no advice leads into the next fault.
    pub(crate) fn keep_offers(self, passes: impl Fn(&str) -> bool) -> ValueError {
        if self.offers.iter().all(|offer| passes(offer)) {
            return self;
        }
        let kept: Vec<String> = self.offers.into_iter().filter(|offer| passes(offer)).collect();
        ValueError { at: self.at, message: self.message, hint: None, offers: Vec::new() }.offer(kept)
    }
}

/// What a recogniser of wrong spellings found out about a whole text.
#[derive(Clone, Debug)]
pub(crate) struct Reading {
    pub(crate) message: String,
    pub(crate) hint: Option<String>,
    pub(crate) offers: Vec<String>,
}

impl Reading {
    pub(crate) fn new(message: impl Into<String>) -> Reading {
        Reading { message: message.into(), hint: None, offers: Vec::new() }
    }

    pub(crate) fn offer<T: Into<String>>(mut self, offers: impl IntoIterator<Item = T>) -> Reading {
        self.offers = offers.into_iter().map(Into::into).collect();
        self
    }

    pub(crate) fn hint(mut self, hint: impl Into<String>) -> Reading {
        self.hint = Some(hint.into());
        self
    }

    /// As a fault of the whole text. Offers speak for themselves unless a hint was given.
    pub(crate) fn at(self, at: Range<usize>) -> ValueError {
        let fault = ValueError::new(at, self.message);
        let fault = if let Some(hint) = self.hint { fault.hint(hint) } else { fault };
        fault.offer(self.offers)
    }
}

/// Recognises what is no value of any kind: an empty text, a placeholder, the ruins a spreadsheet
/// leaves. `what` names the kind with its article ("a date").
pub(crate) fn damage(text: &str, what: &str) -> Option<Reading> {
    const LEAVE_OUT: &str = "leave the field out, or write \"unknown\" if it was looked for and not found";
    #[rustfmt::skip]
    const PLACEHOLDERS: [&str; 16] = [
        "unknown", "n/a", "na", "n.a.", "none", "null", "nil", "tbd", "tba", "tbc", "todo", "?", "??", "-",
        "unbekannt", "not known",
    ];
    const SPREADSHEET: [&str; 9] = ["#ref!", "#n/a", "#value!", "#div/0!", "#name?", "#num!", "#null!", "#spill!", "#calc!"];
    let lower = text.trim().to_lowercase();
    if lower.is_empty() {
        return Some(Reading::new(format!("this is empty, not {what}")).hint(LEAVE_OUT));
    }
    if lower.bytes().all(|byte| byte == b'#') {
        return Some(
            Reading::new("the spreadsheet's column was too narrow, and only its # signs were saved").hint("widen the column, format it as text and save again"),
        );
    }
    if SPREADSHEET.contains(&lower.as_str()) {
        return Some(Reading::new(format!("{} is a spreadsheet's error, not {what}", shown(text))).hint("repair the formula, or write the value itself"));
    }
    if lower.starts_with('=') {
        return Some(Reading::new(format!("a formula is not {what}")).hint("write the value itself"));
    }
    PLACEHOLDERS.contains(&lower.as_str()).then(|| Reading::new(format!("{} is not {what}", shown(text))).hint(LEAVE_OUT))
}

/// The text in quotes for a message, cut when it is long.
pub(crate) fn shown(text: &str) -> String {
    const MOST: usize = 40;
    if text.chars().count() <= MOST {
        return format!("\"{text}\"");
    }
    let cut: String = text.chars().take(MOST).collect();
    format!("\"{cut}…\"")
}
