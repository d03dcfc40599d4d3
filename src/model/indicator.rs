//! The names of the indicators: what a reference or an observation may call one.
//!
//! A plain table. Which of them are computed, and how, is the matter of `analysis`; a published
//! value may be declared of any.

use crate::base::suggest::nearest;

/// Id and slug of every indicator, in the order of their ids.
pub const CATALOGUE: [(&str, &str); 44] = [
    ("I01", "cooperation-density"),
    ("I02", "inclusiveness"),
    ("I03", "mean-degree"),
    ("I04", "cross-region"),
    ("I05", "international"),
    ("I06", "external-reach"),
    ("I07", "research-firms"),
    ("I08", "gap-matrix"),
    ("I09", "chain-completeness"),
    ("I10", "large-firms"),
    ("I11", "support-maturity"),
    ("I12", "headroom"),
    ("I13", "local-supply"),
    ("I14", "supplier-concentration"),
    ("I15", "market-dependency"),
    ("I16", "substitutability"),
    ("I17", "single-points"),
    ("I18", "robustness"),
    ("I19", "cascade-loss"),
    ("I20", "recovery"),
    ("I21", "turnover"),
    ("I22", "tie-age"),
    ("I23", "diffusion-reach"),
    ("I24", "efficiency"),
    ("I25", "talent-circulation"),
    ("I26", "spin-offs"),
    ("I27", "entry-and-exit"),
    ("I28", "dominance"),
    ("I29", "mixing"),
    ("I30", "evidence"),
    ("I31", "signal-consistency"),
    ("I32", "location-quotient"),
    ("I33", "specialisation"),
    ("I34", "relatedness"),
    ("I35", "complexity"),
    ("I36", "innovation-intensity"),
    ("I37", "innovation-density"),
    ("I38", "lead-time"),
    ("I39", "engineering-density"),
    ("I40", "growth"),
    ("I41", "learnability"),
    ("I42", "transferability"),
    ("I43", "narrative-balance"),
    ("I44", "understanding-cost"),
];

/// The id of the indicator a name means: `I01`, `i1` or `cooperation-density`.
pub fn find(name: &str) -> Option<&'static str> {
    let number = name.strip_prefix(['I', 'i']).and_then(|digits| digits.parse::<usize>().ok());
    let by_number = number.and_then(|number| CATALOGUE.get(number.checked_sub(1)?));
    by_number.or_else(|| CATALOGUE.iter().find(|(_, slug)| *slug == name)).map(|(id, _)| *id)
}

/// What to say beside a name that means none.
pub fn hint(name: &str) -> String {
    let is_number = name.strip_prefix(['I', 'i']).is_some_and(|digits| digits.parse::<usize>().is_ok());
    let close = nearest(name, CATALOGUE.iter().map(|(_, slug)| *slug)).filter(|_| !is_number);
    close.map_or_else(|| "indicators are numbered I01 to I44".to_owned(), |slug| format!("did you mean `indicator:{slug}`?"))
}

#[cfg(test)]
mod tests {
    use super::{CATALOGUE, find, hint};

    #[test]
    fn names_and_numbers() {
        for (position, (id, slug)) in CATALOGUE.iter().enumerate() {
            assert_eq!(*id, format!("I{:02}", position + 1));
            assert_eq!((find(id), find(slug)), (Some(*id), Some(*id)));
        }
        for (name, expected) in [("i7", Some("I07")), ("I0", None), ("I45", None), ("", None), ("I", None), ("density", None)] {
            assert_eq!(find(name), expected, "{name}");
        }
        assert_eq!(hint("cooperation-densty"), "did you mean `indicator:cooperation-density`?");
        assert_eq!(hint("I99"), "indicators are numbered I01 to I44");
        assert_eq!(hint("zzzzzzzz"), "indicators are numbered I01 to I44");
    }
}
