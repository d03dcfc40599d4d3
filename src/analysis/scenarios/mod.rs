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

/// Runs them; `before` is what they said of this cluster in an earlier run.
pub fn all(scope: Scope<'_>, network: &Network, day: Day, before: Option<&Scenarios>) -> Scenarios {
    Scenarios {
        removal: removal::removal(network),
        cascades: cascade::both(scope, day),
        spread: diffusion::spread_from_research(scope.cluster, network, before.and_then(|before| before.spread.as_ref())),
        ways: ways::ways(scope.cluster, day),
    }
}

/// What stands beside the result of a model, the same in every language.
#[derive(Clone, Copy, Debug)]
pub struct Model {
    /// `M1`; its words are the messages `scenario-M1`, `-assumptions`, `-reading`.
    pub id: &'static str,
    pub formula: &'static str,
    pub reference: &'static str,
}

/// The models in the order of their ids.
pub const MODELS: [Model; 7] = [
    Model {
        id: "M1",
        formula: "S(k) = largest connected part / N after k actors are gone, always the one with most partners left; N: actors with at least one tie",
        reference: "Albert, Jeong & Barabási 2000; Schneider et al. 2011",
    },
    Model {
        id: "M2",
        formula: "xᵢ = minₖ maxⱼ xⱼ over inputs k and their suppliers j; the stopped supplier held at 0, all others from 1, greatest fixed point",
        reference: "Boolean cascade; after Buldyrev et al. 2010",
    },
    Model {
        id: "M3",
        formula: "xᵢ = minₖ (1 − Σⱼ sᵢⱼₖ (1 − xⱼ)) over inputs k and their suppliers j; s: declared shares",
        reference: "Generalised Leontief; Diem et al. 2022",
    },
    Model {
        id: "M7",
        formula: "actors within k steps / (n − 1), mean over research institutes and universities",
        reference: "Shortest paths; Wasserman & Faust 1994",
    },
    Model {
        id: "M9",
        formula: "each tie of an actor reached passes it on once with chance p; expected others reached / (N − 1), mean over research institutes and universities",
        reference: "Kempe, Kleinberg & Tardos 2003; interval: Wilson 1927",
    },
    Model {
        id: "M11",
        formula: "F(t) = (1 − e^(−(p+q)t)) / (1 + (q/p) e^(−(p+q)t)); fastest growth at ln(q/p) / (p+q)",
        reference: "Bass 1969; p and q: Sultan, Farley & Lehmann 1990; Mahajan, Muller & Bass 1995",
    },
    Model {
        id: "M12",
        formula: "vertex-disjoint paths by maximum flow from each first supplier to each last buyer; a direct tie is one path",
        reference: "Menger 1927; Ford & Fulkerson 1956",
    },
];

/// Who proposed to judge a result by ties added and removed at random, and the generator.
pub const MISSING_REFERENCE: &str = "Borgatti, Carley & Krackhardt 2006; SplitMix64 (Steele, Lea & Flood 2014), fixed seeds";
