//! A story told on the network: captions in order, each with the look at the
//! drawing that its author chose. In: the steps. Out: lines with links that hold
//! this look in their fragment, as the script of the page reads and writes it.

use serde::Serialize;

use crate::model::explain::Step;
use crate::model::relation::Family;
use crate::view::context::Context;
use crate::view::rich::Rich;
use crate::view::sheet::Sheet;

/// One step.
#[derive(Clone, Debug, Serialize)]
pub(super) struct StepView {
    pub id: String,
    pub caption: Rich,
    pub notes: Rich,
    /// The fragment, without its sign.
    pub look: String,
    /// What the link to it says: which step, of how many.
    pub label: String,
}

/// Every step, in the order of the story.
pub(super) fn steps<'a>(context: &Context<'a>, sheet: &mut Sheet<'a>) -> Vec<StepView> {
    let story = context.scope.cluster.story();
    let of = story.len();
    story
        .into_iter()
        .enumerate()
        .map(|(at, step)| StepView {
            id: step.id.as_str().to_owned(),
            caption: sheet.prose(context, &step.caption),
            notes: sheet.cite_sources(context, &step.common.sources),
            look: look(step),
            label: context.say("story-show", &[("n", (at + 1).into()), ("of", of.into())]),
        })
        .collect()
}

/// Names and values in the order in which the script writes them.
fn look(step: &Step) -> String {
    let mut parts = Vec::new();
    if let Some(actor) = &step.actor {
        parts.push(format!("actor={actor}"));
        parts.extend(step.around.map(|_| format!("around={actor}")));
    }
    if !step.families.is_empty() {
        let mut hidden: Vec<&str> = Family::ALL.into_iter().filter(|family| !step.families.contains(family)).map(Family::word).collect();
        hidden.sort_unstable();
        parts.push(format!("hide-family={}", hidden.join(".")));
    }
    // The name of the step tells the script where the story stands, also when all is shown.
    parts.push(format!("step={}", step.id));
    // One tie away is what the script takes without a word.
    parts.extend(step.around.filter(|around| *around > 1).map(|around| format!("steps={around}")));
    parts.extend(step.year.map(|year| format!("year={year}")));
    parts.join("&")
}
