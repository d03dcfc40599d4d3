//! References of the fields of a record: to other records, and to sources.

use crate::base::ids::SourceId;
use crate::base::locator::Locator;
use crate::base::span::Spanned;
use crate::base::suggest::nearest;
use crate::diag::code::{AMBIGUOUS_ID, DANGLING_REFERENCE};
use crate::diag::{Code, Diagnostic, Place, Severity};
use crate::model::kind::{Kind, Target, TargetKind};
use crate::model::record::{Citation, Sources};
use crate::parse::raw::Raw;
use crate::resolve::fields::Fields;
use crate::resolve::names::{Found, absent, article};

impl Fields<'_, '_> {
    /// A reference of one of these kinds; the first is meant when none is named.
    pub(in crate::resolve) fn reference(&mut self, text: &Spanned<String>, kinds: &[Kind]) -> Option<Target> {
        let written = text.value.trim();
        let (kind, rest) = match written.split_once(':') {
            Some((word, rest)) => match Kind::parse(word) {
                Some(kind) if kinds.contains(&kind) => (kind, rest),
                Some(kind) => {
                    self.diagnostics.push(Diagnostic::fault(
                        DANGLING_REFERENCE,
                        text.span,
                        format!("this names {}, but the field takes {}", article(kind), listed(kinds)),
                    ));
                    return None;
                }
                None => {
                    self.diagnostics.push(Diagnostic::fault(DANGLING_REFERENCE, text.span, format!("`{word}` is no kind of record")).maybe_help(
                        match self.context.names.other_kinds(self.cluster, rest).first() {
                            Some(kind) => Some(format!("did you mean `{}:{rest}`?", kind.word())),
                            None => nearest(word, Kind::ALL.iter().map(|kind| kind.word())).map(|name| format!("did you mean `{name}:`?")),
                        },
                    ));
                    return None;
                }
            },
            None => {
                let named = kinds.iter().copied().find(|&kind| !matches!(self.context.names.find(self.cluster, kind, written), Found::Missing));
                (named.unwrap_or(kinds[0]), written)
            }
        };
        if let Found::Ambiguous(list) = self.context.names.find(self.cluster, kind, rest) {
            self.diagnostics.push(
                Diagnostic::fault(AMBIGUOUS_ID, text.span, format!("`{rest}` is the former id of several records"))
                    .help(format!("name one of them: {}", list.join(", "))),
            );
            return None;
        }
        match self.context.names.target(self.cluster, TargetKind::Record(kind), rest) {
            Ok(target) => {
                if let Found::Former(new) = self.context.names.find(self.cluster, kind, rest) {
                    self.diagnostics.push(
                        Diagnostic::lint(Code("former-id"), Severity::Info, Place::Span(text.span), format!("`{rest}` is called `{new}` now"))
                            .help(format!("write {new}")),
                    );
                }
                Some(target)
            }
            Err((message, help)) => {
                // A hint at a record of a kind the field does not take would lead into the next fault.
                let others = self.context.names.other_kinds(self.cluster, rest);
                let (message, help) = match others.first().filter(|_| !others.iter().any(|other| kinds.contains(other))) {
                    Some(other) => {
                        (format!("`{rest}` is {}, but the field takes {}", article(*other), listed(kinds)), Some(format!("name {} here", listed(kinds))))
                    }
                    None if kinds.len() > 3 && !written.contains(':') => {
                        (format!("nothing here is called `{rest}`"), help.or_else(|| Some("write the kind and the id, like \"actor:acme\"".to_owned())))
                    }
                    None => (message, help),
                };
                let help = help.or_else(|| (!rest.trim().is_empty()).then(|| absent(kind, rest)));
                let help = if rest.contains(',') { Some("several names are a list: [\"acme\", \"bolt\"]; in a cell acme;bolt".to_owned()) } else { help };
                self.diagnostics.push(Diagnostic::fault(DANGLING_REFERENCE, text.span, message).maybe_help(help));
                None
            }
        }
    }

    /// One reference field.
    pub(in crate::resolve) fn one(&mut self, name: &str, kinds: &[Kind]) -> Option<Target> {
        let text = self.code(name)?;
        self.reference(&text, kinds)
    }

    /// A list of references.
    pub(in crate::resolve) fn many(&mut self, name: &str, kinds: &[Kind]) -> Vec<Target> {
        self.codes(name).iter().filter_map(|text| self.reference(text, kinds)).collect()
    }

    /// The ids of a list of references to one kind.
    pub(in crate::resolve) fn ids<T>(&mut self, name: &str, kind: Kind, parse: impl Fn(&str) -> Option<T>) -> Vec<T> {
        self.many(name, &[kind]).iter().filter_map(|target| parse(&target.id)).collect()
    }

    /// A citation: source and locator.
    pub(in crate::resolve) fn citation(&mut self, text: &Spanned<String>) -> Option<Citation> {
        let (id, locator) = text.value.split_once('#').map_or((text.value.as_str(), None), |(id, locator)| (id, Some(locator.to_owned())));
        if id.starts_with("http://") || id.starts_with("https://") {
            self.diagnostics.push(
                Diagnostic::fault(DANGLING_REFERENCE, text.span, "a source is a record with an id, not an address")
                    .help("write [source.the-id] with title, type and url, and name the id here"),
            );
            return None;
        }
        if let Some((name, place)) =
            id.trim().split_once(' ').filter(|(name, _)| matches!(self.context.names.find(self.cluster, Kind::Source, name), Found::Live))
        {
            let place: String = place.chars().filter(|letter| !letter.is_whitespace() && !matches!(letter, '.' | ',')).collect();
            self.diagnostics.push(
                Diagnostic::fault(DANGLING_REFERENCE, text.span, format!("there is no source `{id}`"))
                    .help(format!("the place within a source stands behind #: {name}#{place}")),
            );
            return None;
        }
        let target = self.reference(&Spanned::new(id.to_owned(), text.span), &[Kind::Source])?;
        Some(Citation { source: SourceId::parse(&target.id).ok()?, locator: locator.as_deref().map(Locator::parse) })
    }

    /// The evidence of a record.
    pub(in crate::resolve) fn sources(&mut self, name: &str) -> Sources {
        let Some(entry) = self.entry(name) else { return Sources::Absent };
        if let Raw::Text(text) | Raw::Cell(text) = &entry.value.value
            && text == "unknown"
        {
            return Sources::Unknown;
        }
        let texts = self.codes(name);
        let cited: Vec<Citation> = texts.iter().filter_map(|text| self.citation(text)).collect();
        if cited.is_empty() { Sources::Absent } else { Sources::Cited(cited) }
    }
}

/// Kinds in words: "an actor or a stage".
fn listed(kinds: &[Kind]) -> String {
    let words: Vec<String> = kinds.iter().map(|kind| article(*kind)).collect();
    match words.split_last() {
        Some((last, rest)) if !rest.is_empty() => format!("{} or {last}", rest.join(", ")),
        _ => words.concat(),
    }
}
