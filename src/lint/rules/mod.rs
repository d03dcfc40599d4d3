//! The rules, one file each. A new rule is a file and two lines here.

use super::Rule;

mod ahead_of_date;
mod announced_as_realised;
mod claim_strength;
mod contradiction;
mod crowded_year;
mod damaged_lock;
mod damaged_state;
mod deep_heading;
mod dominance;
mod events_without_mechanism;
mod global_claim;
mod hard_to_verify;
mod hidden_dependency;
mod isolated_actors;
mod long_section;
mod long_sentences;
mod loose_number;
mod low_evidence;
mod mechanism_missing;
mod membership_only;
mod missing_class;
mod missing_evidence;
mod missing_home;
mod missing_section;
mod no_claim;
mod no_limits;
mod no_source;
mod no_summary;
mod not_told;
mod one_for_all;
mod only_good_news;
mod other_calendar;
mod outdated_lock;
mod outside_phases;
mod plan_without_outcome;
mod policy_louder;
mod policy_without_link;
mod question_unanswered;
mod recovery_unknown;
mod resilience_unshown;
mod review_overdue;
mod self_sourced;
mod shares_exceed;
mod signals_differ;
mod silent_decade;
mod silent_majority;
mod space_without_ties;
mod stale_source;
mod stale_translation;
mod static_display;
mod story_stops;
mod structure_drift;
mod term_drift;
mod twin_actors;
mod undated_relations;
mod undefined_acronym;
mod unexplained_gap;
mod unfindable_source;
mod unknown_indicator;
mod unknown_lint;
mod unproved_claim;
mod untranslated_residue;
mod unused_source;
mod unverifiable;
mod wrong_identifier;

/// Every rule, in the order of their codes.
pub(super) const ALL: &[Rule] = &[
    ahead_of_date::RULE,
    announced_as_realised::RULE,
    claim_strength::RULE,
    contradiction::RULE,
    crowded_year::RULE,
    damaged_lock::RULE,
    damaged_state::RULE,
    deep_heading::RULE,
    dominance::RULE,
    events_without_mechanism::RULE,
    global_claim::RULE,
    hard_to_verify::RULE,
    hidden_dependency::RULE,
    isolated_actors::RULE,
    long_section::RULE,
    long_sentences::RULE,
    loose_number::RULE,
    low_evidence::RULE,
    mechanism_missing::RULE,
    membership_only::RULE,
    missing_class::RULE,
    missing_evidence::RULE,
    missing_home::RULE,
    missing_section::RULE,
    no_claim::RULE,
    no_limits::RULE,
    no_source::RULE,
    no_summary::RULE,
    not_told::RULE,
    one_for_all::RULE,
    only_good_news::RULE,
    other_calendar::RULE,
    outdated_lock::RULE,
    outside_phases::RULE,
    plan_without_outcome::RULE,
    policy_louder::RULE,
    policy_without_link::RULE,
    question_unanswered::RULE,
    recovery_unknown::RULE,
    resilience_unshown::RULE,
    review_overdue::RULE,
    self_sourced::RULE,
    shares_exceed::RULE,
    signals_differ::RULE,
    silent_decade::RULE,
    silent_majority::RULE,
    space_without_ties::RULE,
    stale_source::RULE,
    stale_translation::RULE,
    static_display::RULE,
    story_stops::RULE,
    structure_drift::RULE,
    term_drift::RULE,
    twin_actors::RULE,
    undated_relations::RULE,
    undefined_acronym::RULE,
    unexplained_gap::RULE,
    unfindable_source::RULE,
    unknown_indicator::RULE,
    unknown_lint::RULE,
    unproved_claim::RULE,
    untranslated_residue::RULE,
    unused_source::RULE,
    unverifiable::RULE,
    wrong_identifier::RULE,
];
