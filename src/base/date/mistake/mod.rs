//! What authors and spreadsheets write instead of a date, and what they may have meant. In comes a
//! text that is no date, out goes a [`Reading`] with every meaning it can have: recognised, never
//! guessed. `tokens` takes the text apart, `moment` knows single moments, `span` two of them, `calendar`
//! the years that are not ours.

mod calendar;
mod moment;
mod month;
mod span;
mod tokens;

use super::parse::strict;
use crate::base::value::{Reading, damage, shown};
use tokens::Token;

/// Everything this room knows about a text that is no date.
pub(super) fn date(text: &str) -> Option<Reading> {
    if let Some(reading) = damage(text, "a date") {
        return Some(reading);
    }
    // A date takes a line at most; whatever is longer is prose, and splitting it costs squares.
    if text.len() > 120 {
        return None;
    }
    let plain = tokens::plain(text);
    let tokens = tokens::split(&plain);
    let exact = exact(&tokens);
    if strict(&exact).is_ok() {
        return Some(Reading::new(format!("{} is nearly a date", shown(text))).offer([exact]));
    }
    // A moment first: `26-08-2014` must not become a span from 26 to 2014.
    calendar::reading(&tokens).or_else(|| moment::reading(&tokens)).or_else(|| span::reading(&tokens))
}

/// The parts as they would stand in a right date.
fn exact(tokens: &[Token<'_>]) -> String {
    tokens.iter().map(|token| token.text().to_uppercase()).collect()
}

/// Every right spelling that part of a text can stand for.
fn texts(tokens: &[Token<'_>]) -> Vec<String> {
    let exact = exact(tokens);
    if strict(&exact).is_ok() {
        return vec![exact];
    }
    let offers = moment::reading(tokens).map(|reading| reading.offers).unwrap_or_default();
    offers.into_iter().filter(|offer| strict(offer).is_ok()).collect()
}
