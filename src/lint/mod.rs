//! Opinions over finished facts: what `check` says beyond syntax.
//!
//! In: a whole site, what was computed about it, and the texts it was read
//! from (only to point into them). Out: findings, each with a code, a level the
//! site may change, and a place. A lint never stops `build`, and it never
//! judges a record that says why: `allow.CODE = "reason"` in the record or the
//! front matter, or a line `<!-- allow CODE: reason -->` before a block.

mod findings;
mod ground;
mod hedges;
mod numerals;
mod passage;
mod rules;
mod stems;
#[cfg(test)]
mod tests;
mod vocabulary;
mod words;

use crate::analysis::Insights;
use crate::diag::code::Page;
use crate::diag::{Code, Diagnostics};
use crate::lock::Trouble;
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

/// Holds the numbers of translations against their sources, by value, however they are written.
#[derive(Debug)]
pub struct Numbers {
    own: numerals::Tongue,
    other: numerals::Tongue,
}

impl Numbers {
    /// From one language to another, each as its primary subtag.
    pub fn new(own: &str, other: &str) -> Self {
        Self { own: numerals::Tongue::of(own), other: numerals::Tongue::of(other) }
    }

    /// The numbers in which a translation differs from its source, in words.
    pub fn differ(&self, source: &str, text: &str) -> Vec<String> {
        let told = |one: numerals::Difference| format!("the number {} is {}", one.words, if one.is_lost { "missing" } else { "not in the source" });
        numerals::differences((source, &self.own), (text, &self.other)).into_iter().map(told).collect()
    }
}

/// Looks at everything with every rule that is not switched off.
pub fn check(sources: &Sources, site: &Site, (locks, review): (&[Trouble], &Review), insights: &Insights) -> Diagnostics {
    let mut out = Diagnostics::default();
    let tongues = numerals::Tongues::new(&site.languages);
    for rule in RULES {
        let setting = site.config.lint.get(rule.page.code.0);
        let level = setting.and_then(|setting| setting.level).unwrap_or(rule.level);
        let Some(mut findings) = Findings::new(sources, rule.page.code, level) else { continue };
        let plot = Plot { site, locks, review, tongues: &tongues, rule };
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
