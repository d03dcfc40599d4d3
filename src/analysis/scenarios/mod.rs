//! Scenarios: what the recorded network would do under a stated assumption.
//!
//! In: a cluster and its graph. Out: what each model gives, with what it rests
//! on and how far it moves when one tie in ten is missing or made up. A scenario
//! is never a prediction. Which actor an effect belongs to may be shown only
//! where the site publishes scenarios; stages are what every site may show.

mod cascade;
mod diffusion;
pub mod missing;
mod paths;
mod removal;
#[cfg(test)]
mod tests;
mod ways;

use crate::base::date::Day;
use crate::model::site::Scope;

use super::network::Network;
pub use cascade::{Cascade, Cascades, Effect};
pub use diffusion::{BASS, CHANCES, Spread, bass, spread};
pub use missing::Missing;
pub use paths::{Paths, paths};
pub use removal::Removal;
pub use ways::{Way, Ways};

/// Every model that has what it needs.
#[derive(Clone, Debug, PartialEq)]
pub struct Scenarios {
    /// M1.
    pub removal: Option<Removal>,
    /// M2 and M3.
    pub cascades: Option<Cascades>,
    /// M7 and M9.
    pub spread: Option<Spread>,
    /// M12.
    pub ways: Option<Ways>,
}

/// Runs them.
pub fn all(scope: Scope<'_>, network: &Network, day: Day) -> Scenarios {
    Scenarios {
        removal: removal::removal(network),
        cascades: cascade::both(scope, day),
        spread: diffusion::spread_from_research(scope.cluster, network),
        ways: ways::ways(scope.cluster, day),
    }
}
