//! What every step of the resolver may ask.

use std::collections::BTreeSet;

use super::gather::Gathered;
use super::names::Names;
use crate::base::locale::{Lang, Languages};
use crate::base::span::{Span, Spanned};
use crate::diag::code::{SCATTERED_RECORD, TRANSLATION};
use crate::diag::{Code, Diagnostic, Diagnostics, Place, Severity};
use crate::model::kind::Kind;
use crate::model::profile::Profile;
use crate::model::schema;
use crate::parse::raw::Raw;
use crate::sources::Sources;

/// What prose needs to be resolved: which files there are, and what is called how.
#[derive(Clone, Copy)]
pub(super) struct Ground<'a> {
    pub(super) sources: &'a Sources,
    pub(super) names: &'a Names,
}

/// The inputs of the resolver, borrowed.
#[derive(Clone, Copy)]
pub(super) struct Context<'a> {
    pub(super) sources: &'a Sources,
    pub(super) languages: &'a Languages,
    pub(super) gathered: &'a Gathered<'a>,
    pub(super) names: &'a Names,
    pub(super) profile: &'a Profile,
}

impl<'a> Context<'a> {
    /// The part that prose needs.
    pub(super) fn ground(&self) -> Ground<'a> {
        Ground { sources: self.sources, names: self.names }
    }

    /// The translation of a text.
    pub(super) fn translation(&self, cluster: Option<&str>, path: &str, lang: Lang) -> Option<&'a Spanned<Raw>> {
        let gathered: &'a Gathered<'a> = self.gathered;
        let overlays = if path.starts_with("site.") { &gathered.site_overlays } else { &gathered.home(cluster).overlays };
        overlays.get(path, lang).or_else(|| {
            if !self.names.has_former(cluster) {
                return None;
            }
            let mut parts = path.splitn(3, '.');
            let (word, id, rest) = (parts.next()?, parts.next()?, parts.next()?);
            let old = self.names.former_of(cluster, Kind::parse(word)?, id);
            old.into_iter().find_map(|old| overlays.get(&format!("{word}.{old}.{rest}"), lang))
        })
    }

    /// Reports overlay lines that still name a record by its former id.
    pub(super) fn report_former_overlays(&self, used: &BTreeSet<Span>, diagnostics: &mut Diagnostics) {
        let homes = self.gathered.clusters.iter().map(|(id, home)| (Some(id.as_str()), home)).chain([(None, &self.gathered.shared)]);
        for (cluster, home) in homes.filter(|&(cluster, _)| self.names.has_former(cluster)) {
            for (path, translation) in home.overlays.iter().filter(|(_, translation)| used.contains(&translation.span)) {
                let mut parts = path.split('.');
                let (Some(kind), Some(id)) = (parts.next().and_then(Kind::parse), parts.next()) else { continue };
                if let super::names::Found::Former(new) = self.names.find(cluster, kind, id) {
                    diagnostics.push(
                        Diagnostic::lint(Code("former-id"), Severity::Info, Place::Span(translation.span), format!("`{id}` is called `{new}` now"))
                            .help(format!("write {}.{new}", kind.word())),
                    );
                }
            }
        }
    }

    /// Reports overlay lines that no record asked for.
    pub(super) fn report_unused_overlays(&self, used: &BTreeSet<Span>, diagnostics: &mut Diagnostics) {
        let homes = self
            .gathered
            .clusters
            .iter()
            .map(|(id, home)| (Some(id.as_str()), &home.overlays))
            .chain([(None, &self.gathered.shared.overlays), (None, &self.gathered.site_overlays)]);
        for (cluster, overlays) in homes {
            for (path, translation) in overlays.iter() {
                if !used.contains(&translation.span) {
                    diagnostics.push(self.unused(cluster, path, translation));
                }
            }
        }
    }

    fn unused(&self, cluster: Option<&str>, path: &str, translation: &Spanned<Raw>) -> Diagnostic {
        let fault = |message: String| Diagnostic::fault(TRANSLATION, translation.span, message);
        let mut parts = path.split('.');
        let (word, id, field) = (parts.next().unwrap_or(""), parts.next().unwrap_or(""), parts.next());
        if word == "cluster" || word == "site" {
            return fault(format!("`{path}` translates nothing")).help("the original has no such text");
        }
        if matches!(&translation.value, Raw::List(list) if list.iter().any(|item| matches!(item.value, Raw::Table(_)))) {
            return Diagnostic::fault(SCATTERED_RECORD, translation.span, "records are keyed tables, not lists").help(format!("write [{word}.ID]"));
        }
        let Some(kind) = Kind::parse(word) else {
            return fault(format!("`{path}` translates nothing: there is no table `{word}`"));
        };
        match self.names.find(cluster, kind, id) {
            super::names::Found::Live => match field.and_then(|name| schema::field(schema::fields(kind), name)) {
                Some(field) if field.ty.is_translatable() || field.ty == schema::Type::Table => {
                    fault(format!("`{path}` translates a text that the original does not have")).help("add the text to the original first, or delete this line")
                }
                _ => fault(format!("`{path}` is no text that can be translated")).help("an overlay holds texts only; everything else stays in the original"),
            },
            super::names::Found::Former(new) => fault(format!("`{id}` is called `{new}` now")).help(format!("write {word}.{new}")),
            super::names::Found::Ambiguous(list) => fault(format!("`{id}` is the former id of several records")).help(list.join(", ")),
            super::names::Found::Missing => {
                let nearest = self.names.nearest(cluster, kind, id);
                fault(format!("`{path}` translates a record that does not exist")).maybe_help(nearest.map(|name| format!("did you mean `{word}.{name}`?")))
            }
        }
    }
}
