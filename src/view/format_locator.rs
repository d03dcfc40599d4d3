//! The place in a source in words: "p. 12", "pp. 12–14", "box 8.1", "at 1:20".

use crate::base::locator::Locator;
use crate::view::voice::Voice;

/// A locator in the reader's language; other text is shown as it is.
pub fn locator_words(voice: &Voice<'_>, locator: &Locator) -> String {
    match locator {
        Locator::Part { part, from, to: None } => voice.say(&format!("locator-{}", part.id()), &[("from", from.as_str().into())]),
        Locator::Part { part, from, to: Some(to) } => {
            voice.say(&format!("locator-{}-range", part.id()), &[("from", from.as_str().into()), ("to", to.as_str().into())])
        }
        Locator::Time { from, .. } => voice.say("locator-time", &[("from", clock(*from).into())]),
        Locator::Other(text) => text.clone(),
    }
}

fn clock(seconds: u32) -> String {
    let (hours, minutes, seconds) = (seconds / 3600, seconds / 60 % 60, seconds % 60);
    if hours > 0 { format!("{hours}:{minutes:02}:{seconds:02}") } else { format!("{minutes}:{seconds:02}") }
}
