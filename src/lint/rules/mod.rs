//! The rules, one file each. A new rule is a file and two lines here.

use super::Rule;

mod announced_as_realised;
mod contradiction;
mod dominance;
mod events_without_mechanism;
mod global_claim;
mod hard_to_verify;
mod hidden_dependency;
mod isolated_actors;
mod long_sentences;
mod loose_number;
mod low_evidence;
mod mechanism_missing;
mod membership_only;
mod missing_class;
mod missing_home;
mod missing_section;
mod no_source;
mod no_summary;
mod not_told;
mod one_for_all;
mod only_good_news;
mod policy_louder;
mod policy_without_link;
mod question_unanswered;
mod self_sourced;
mod signals_differ;
mod silent_decade;
mod silent_majority;
mod stale_source;
mod static_display;
mod story_stops;
mod structure_drift;
mod undated_relations;
mod unexplained_gap;
mod unknown_indicator;
mod unknown_lint;
mod unproved_claim;
mod unverifiable;
mod wrong_identifier;

/// Every rule, in the order of their codes.
pub(super) const ALL: &[Rule] = &[
    announced_as_realised::RULE,
    contradiction::RULE,
    dominance::RULE,
    events_without_mechanism::RULE,
    global_claim::RULE,
    hard_to_verify::RULE,
    hidden_dependency::RULE,
    isolated_actors::RULE,
    long_sentences::RULE,
    loose_number::RULE,
    low_evidence::RULE,
    mechanism_missing::RULE,
    membership_only::RULE,
    missing_class::RULE,
    missing_home::RULE,
    missing_section::RULE,
    no_source::RULE,
    no_summary::RULE,
    not_told::RULE,
    one_for_all::RULE,
    only_good_news::RULE,
    policy_louder::RULE,
    policy_without_link::RULE,
    question_unanswered::RULE,
    self_sourced::RULE,
    signals_differ::RULE,
    silent_decade::RULE,
    silent_majority::RULE,
    stale_source::RULE,
    static_display::RULE,
    story_stops::RULE,
    structure_drift::RULE,
    undated_relations::RULE,
    unexplained_gap::RULE,
    unknown_indicator::RULE,
    unknown_lint::RULE,
    unproved_claim::RULE,
    unverifiable::RULE,
    wrong_identifier::RULE,
];
