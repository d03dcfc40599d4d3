//! The finished shape of a cluster narrative.
//!
//! In: nothing; these are types. Out: what `resolve` builds and every later
//! room reads. A `Site` is always whole: what could not be resolved was
//! reported and left out, so no reference in it dangles. It is built once and
//! never changed. Inner types do not derive `Serialize`: views do.

pub mod actor;
pub mod cluster;
pub mod event;
pub mod explain;
pub mod fact;
pub mod indicator;
pub mod kind;
pub mod page;
pub mod profile;
pub mod prose;
pub mod record;
pub mod records;
pub mod relation;
pub mod schema;
pub mod site;
pub mod slugs;
pub mod source;
