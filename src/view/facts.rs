//! Facts in words: the value with its unit, its evidence, and every caveat a
//! reader must not miss: sources that differ, plans that are not done, values
//! nobody knows.
//!
//! In: a fact and which point of it is meant. Out: [`Rich`] and plain words.

use crate::base::date::Date;
use crate::base::unit::Unit;
use crate::base::value::{Known, Value};
use crate::model::fact::{Fact, Point, Standing};
use crate::model::record::{Progress, Sources};
use crate::view::context::Context;
use crate::view::rich::{Node, Rich};
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

/// The point of a fact a reference means: a date, `first`, or the latest one.
pub fn point<'a>(fact: &'a Fact, detail: Option<&str>) -> Option<&'a Point> {
    match detail {
        None | Some("latest") => fact.points.iter().rev().find(|point| !point.value.is_unknown()).or(fact.points.last()),
        Some("first") => fact.points.first(),
        Some(date) => {
            let wanted = Date::parse(date).ok();
            fact.points.iter().find(|point| matches!(&point.date, Known::Value(at) if Some(at) == wanted.as_ref()))
        }
    }
}

impl<'a> Context<'a> {
    /// A value with a unit, in words.
    pub fn amount(&self, value: &Known<Value>, unit: Option<&Unit>) -> String {
        let this = *self;
        self.voice.known_value(value, unit, &move |id| this.unit_def(id))
    }

    /// What the numbers of an axis count, and how far written values are moved for it.
    pub fn axis_unit(&self, highest: &str, unit: &Unit) -> (i16, String) {
        let this = *self;
        self.voice.axis(highest, unit, &move |id| this.unit_def(id))
    }

    /// The name of a unit, for heads of tables.
    pub fn unit_name(&self, unit: &Unit) -> String {
        let this = *self;
        self.voice.unit(unit, &move |id| this.unit_def(id))
    }

    /// The value of a fact in plain words, for attributes and drawings.
    pub fn fact_plain(&self, fact: &Fact, detail: Option<&str>) -> String {
        point(fact, detail).map(|point| crate::view::strings::strip(&self.amount(&point.value, fact.unit.as_ref()))).unwrap_or_default()
    }

    /// The word for how far something has come; none for what is done.
    pub fn progress(&self, progress: Progress) -> Option<String> {
        (progress != Progress::Realised).then(|| self.t(&format!("progress-{}", progress.word())))
    }
}

/// How far a point has come: its own word, or the fact's.
pub fn progress_of(fact: &Fact, point: &Point) -> Progress {
    if point.progress == Progress::Realised { fact.progress } else { point.progress }
}

impl<'a> Sheet<'a> {
    /// The record's own words in running text: value, caveats, note marks.
    pub fn fact_words(&mut self, context: &Context<'a>, fact: &'a Fact, detail: Option<&str>) -> Vec<Node> {
        if fact.points.is_empty() {
            let mut words = self.prose(context, &fact.statement).0;
            words.extend(self.fact_marks(context, fact, detail));
            return words;
        }
        let Some(point) = point(fact, detail) else { return vec![Node::Text(context.t("not-known"))] };
        let words = context.amount(&point.value, fact.unit.as_ref());
        let value = vec![Node::Text(words)];
        let mut nodes = vec![Node::Value(match self.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{}", fact.id)) {
            Some(href) => vec![Node::Link { href, words: value }],
            None => value,
        })];
        nodes.extend(self.fact_marks(context, fact, detail));
        nodes
    }

    /// What must stand beside every use of a fact: "sources differ", "approved",
    /// the marks of its notes.
    pub fn fact_marks(&mut self, context: &Context<'a>, fact: &'a Fact, detail: Option<&str>) -> Vec<Node> {
        let mut nodes = Vec::new();
        let point = point(fact, detail);
        let mut caveats = Vec::new();
        if let Some(word) = point.map(|point| progress_of(fact, point)).and_then(|progress| context.progress(progress)) {
            caveats.push(vec![Node::Text(word)]);
        }
        if point.is_some_and(|point| !point.versions.is_empty()) {
            let words = vec![Node::Text(context.t("sources-differ"))];
            caveats.push(match self.anchor(&Route::Facts(context.scope.cluster.id.clone()), &format!("fact-{}", fact.id)) {
                Some(href) => vec![Node::Link { href, words }],
                None => words,
            });
        }
        if fact.standing() == Standing::Superseded {
            caveats.push(vec![Node::Text(context.t("superseded"))]);
        }
        if !caveats.is_empty() {
            let mut inner = vec![Node::Text(context.t("join-open"))];
            for (index, caveat) in caveats.into_iter().enumerate() {
                if index > 0 {
                    inner.push(Node::Text(context.t("join-comma")));
                }
                inner.extend(caveat);
            }
            inner.push(Node::Text(context.t("join-close")));
            nodes.push(Node::Quiet(inner));
        }
        let notes = self.point_notes(context, fact, point);
        nodes.extend(notes.0);
        nodes
    }

    /// The note marks of a point: its own sources, its versions, or the fact's.
    pub fn point_notes(&mut self, context: &Context<'a>, fact: &'a Fact, point: Option<&'a Point>) -> Rich {
        if let Some(point) = point {
            if !point.versions.is_empty() {
                let mut marks = Rich::default();
                for version in &point.versions {
                    let mark = self.cite_source(context, &version.source, None);
                    marks = join(marks, mark);
                }
                return marks;
            }
            if let Sources::Cited(cited) = &point.sources
                && !cited.is_empty()
            {
                return self.cite(context, cited);
            }
        }
        self.cite_sources(context, &fact.common.sources)
    }
}

/// Two marks as one.
fn join(left: Rich, right: Rich) -> Rich {
    match (left.0.into_iter().next(), right.0.into_iter().next()) {
        (Some(Node::Notes { mut marks, comma }), Some(Node::Notes { marks: more, .. })) => {
            for mark in more {
                if !marks.iter().any(|(number, _)| *number == mark.0) {
                    marks.push(mark);
                }
            }
            Rich(vec![Node::Notes { marks, comma }])
        }
        (Some(Node::Marks { mut marks, comma }), Some(Node::Marks { marks: more, .. })) => {
            marks.extend(more.into_iter().filter(|mark| !marks.iter().any(|known| known.0 == mark.0)).collect::<Vec<_>>());
            Rich(vec![Node::Marks { marks, comma }])
        }
        (Some(node), None) | (None, Some(node)) => Rich(vec![node]),
        (None, None) => Rich::default(),
        (Some(left), Some(right)) => Rich(vec![left, right]),
    }
}
