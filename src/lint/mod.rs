//! Opinions over finished facts: what `check` says beyond syntax.
//!
//! In: a whole site, what was computed about it, and the texts it was read
//! from (only to point into them). Out: findings, each with a code, a level the
//! site may change, and a place. A lint never stops `build`, and it never
//! judges a record that says why: `allow.CODE = "reason"` in the record or the
//! front matter, or a line `<!-- allow CODE: reason -->` before a block.

mod findings;
mod ground;
mod numerals;
mod passage;
mod rules;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

use crate::analysis::Insights;
use crate::diag::code::Page;
use crate::diag::{Code, Diagnostics};
use crate::lock::Locks;
use crate::model::site::{Level, Site};
use crate::sources::Sources;
use crate::translate::Review;
use findings::Findings;
use ground::{Ground, Plot};

/// A rule: what it looks for, how strongly it speaks, and its page.
#[derive(Clone, Copy, Debug)]
pub struct Rule {
    pub page: Page,
    /// Unless `[lint]` says otherwise.
    pub level: Level,
    /// Thresholds by name, with their defaults.
    pub numbers: &'static [(&'static str, f64)],
    look: Look,
}

/// What a rule looks at.
#[derive(Clone, Copy, Debug)]
enum Look {
    /// One cluster at a time.
    Cluster(fn(&Ground<'_>, &mut Findings<'_>)),
    /// The site as a whole.
    Site(fn(&Plot<'_>, &mut Findings<'_>)),
}

impl Rule {
    /// The kebab-case name.
    pub fn code(&self) -> Code {
        self.page.code
    }
}

/// Every rule, in the order of their codes.
pub const RULES: &[Rule] = rules::ALL;

/// The rule with this code.
pub fn rule(code: &str) -> Option<&'static Rule> {
    RULES.iter().find(|rule| rule.page.code.0 == code)
}

/// The numbers in which a translation differs from its source, in words: compared by value, however
/// they are written. Small ones may be spelled in words. Each text comes with its language; without
/// a list of its words for millions nothing can be compared.
pub fn numbers_differ(source: (&str, &str), text: (&str, &str)) -> Vec<String> {
    const SMALLEST: f64 = 13.0;
    if [source.1, text.1].iter().any(|language| !vocabulary::has_list(vocabulary::MULTIPLIERS, language)) {
        return Vec::new();
    }
    let (own, other) = (numerals::readings(source.0, source.1), numerals::readings(text.0, text.1));
    let only_in = |these: &[Vec<String>], those: &[Vec<String>]| -> std::collections::BTreeSet<String> {
        let is_there = |readings: &&Vec<String>| readings.iter().any(|one| those.iter().flatten().any(|other| other == one));
        let is_large = |readings: &&Vec<String>| readings.iter().any(|one| one.parse::<f64>().is_ok_and(|value| value >= SMALLEST));
        these.iter().filter(is_large).filter(|readings| !is_there(readings)).filter_map(|readings| readings.last().cloned()).collect()
    };
    let (lost, added) = (only_in(&own, &other), only_in(&other, &own));
    let lost = lost.iter().map(|number| format!("the number {number} is missing"));
    lost.chain(added.iter().map(|number| format!("the number {number} is not in the source"))).collect()
}

/// Looks at everything with every rule that is not switched off.
pub fn check(sources: &Sources, site: &Site, (locks, review): (&Locks, &Review), insights: &Insights) -> Diagnostics {
    let mut out = Diagnostics::default();
    for rule in RULES {
        let setting = site.config.lint.get(rule.page.code.0);
        let level = setting.and_then(|setting| setting.level).unwrap_or(rule.level);
        let Some(mut findings) = Findings::new(sources, rule.page.code, level) else { continue };
        let plot = Plot { site, locks, review, rule };
        match rule.look {
            Look::Site(look) => look(&plot, &mut findings),
            Look::Cluster(look) => {
                for scope in site.scopes() {
                    let Some(insights) = insights.clusters.get(&scope.cluster.id) else { continue };
                    look(&Ground { plot, scope, insights }, &mut findings);
                }
            }
        }
        out.extend(findings.finish());
    }
    out
}
