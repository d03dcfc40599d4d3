//! Words everyone uses: positions in files, ids, languages, dates and values.
//!
//! In: text an author wrote. Out: small values that are valid by construction.
//! Nothing here knows what a cluster is, and nothing touches the world.

pub mod accept;
pub mod address;
pub mod date;
pub mod duration;
pub mod ids;
pub mod iso;
pub mod locale;
pub mod locator;
pub mod path;
pub mod rng;
pub mod share;
pub mod slug;
pub mod span;
pub mod suggest;
pub mod unit;
pub mod value;
