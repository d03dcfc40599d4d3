//! What browsers are told when a run is over.
//!
//! In: the bundle that was shown and the result of the next run. Out: one JSON
//! object: `{"version", "faults", "styles": [[old, new]…], "changed": [path…], "ask"}`.
//! The script in the page decides: swap the style sheet, load itself again, ask
//! whether its own page changed, or do nothing because another one did.

use std::sync::Arc;

use axum::response::sse::Event;
use serde_json::json;

use super::{Files, Show};
use crate::bundle::diff::diff;

/// A list longer than this is sent as "everything".
const LONGEST: usize = 500;

/// One message, ready to be sent to any number of browsers.
#[derive(Clone, Debug)]
pub(super) struct Message(Arc<str>);

impl Message {
    /// From what is shown to the result of a run.
    pub(super) fn between(version: u64, before: Option<&Arc<dyn Files>>, after: &Show) -> Self {
        let (styles, changed) = match (before, &after.files) {
            (Some(before), Some(after)) => {
                let diff = diff(before.ready(), after.ready());
                let changed = if diff.changed.len() > LONGEST { json!("all") } else { json!(diff.changed) };
                (json!(diff.styles), changed)
            }
            (None, Some(_)) => (json!([]), json!("all")),
            (_, None) => (json!([]), json!([])),
        };
        // Pages that are spelled when asked for are compared when asked for, too.
        let ask = after.files.as_ref().is_some_and(|files| !files.is_whole());
        Self::new(&json!({ "version": version, "faults": after.faults.is_some(), "styles": styles, "changed": changed, "ask": ask }))
    }

    /// What a browser that has just come is told.
    pub(super) fn hello(version: u64, has_faults: bool) -> Self {
        Self::new(&json!({ "version": version, "faults": has_faults, "hello": true }))
    }

    /// What a browser is told that missed messages.
    pub(super) fn missed(version: u64, has_faults: bool) -> Self {
        Self::new(&json!({ "version": version, "faults": has_faults, "styles": [], "changed": "all" }))
    }

    /// As an event of the stream.
    pub(super) fn event(&self) -> Event {
        Event::default().data(self.0.as_ref())
    }

    fn new(value: &serde_json::Value) -> Self {
        Self(value.to_string().into())
    }
}
