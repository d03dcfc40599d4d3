//! Builds each kind of record from its fields.

mod actor;
mod cluster;
mod event;
mod explain;
mod fact;
mod relation;
mod shared;
pub(super) mod step;

pub(super) use cluster::cluster;
pub(super) use shared::commons;

use std::collections::BTreeMap;

use super::check::Deferred;
use super::context::Context;
use super::fields::Fields;
use crate::base::ids::IdFault;
use crate::diag::Diagnostics;
use crate::model::kind::Kind;
use crate::model::schema;

/// Opens every record of a kind and collects what it became.
fn each<K: Ord + Clone, T>(
    context: &Context<'_>,
    cluster: Option<&str>,
    kind: Kind,
    deferred: &mut Deferred,
    diagnostics: &mut Diagnostics,
    id: impl Fn(&str) -> Result<K, IdFault>,
    mut build: impl FnMut(K, &mut Fields<'_, '_>) -> Option<T>,
) -> BTreeMap<K, T> {
    let mut out = BTreeMap::new();
    let Some(records) = context.gathered.home(cluster).records.get(&kind) else { return out };
    for (name, record) in records {
        // Ids that are none were reported when they were indexed.
        let Ok(key) = id(name) else { continue };
        let mut fields = Fields {
            context,
            cluster,
            path: format!("{}.{name}", kind.word()),
            entries: &record.entries,
            span: record.id.span,
            deferred: &mut *deferred,
            diagnostics: &mut *diagnostics,
        };
        let complete = fields.check(schema::fields(kind), schema::COMMON);
        match build(key.clone(), &mut fields) {
            Some(built) if complete => {
                out.insert(key, built);
            }
            Some(_) => {}
            None => fields.read_all(schema::fields(kind)),
        }
    }
    out
}
