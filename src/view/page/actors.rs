//! The index of actors, grouped by kind. In: the records. Out: one table per kind.

use serde::Serialize;

use crate::model::actor::{Actor, ActorKind};
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::chain::stage_name;
use crate::view::page::{PageView, finish, jsonld};
use crate::view::rich::Rich;
use crate::view::routes::Route;
use crate::view::sheet::Sheet;

#[derive(Clone, Debug, Serialize)]
struct Body {
    groups: Vec<Group>,
    total: usize,
}

#[derive(Clone, Debug, Serialize)]
struct Group {
    kind: &'static str,
    label: String,
    actors: Vec<Row>,
}

#[derive(Clone, Debug, Serialize)]
struct Row {
    name: Rich,
    class: &'static str,
    place: Rich,
    /// From when, or from when to when.
    life: String,
    stages: Vec<Rich>,
    ties: usize,
    also: Rich,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets) -> PageView {
    let cluster = context.scope.cluster;
    let sheet = Sheet::new(context.voice, Route::Actors(cluster.id.clone()));
    let groups = ActorKind::WORDS
        .into_iter()
        .filter_map(|(word, kind)| {
            let mut actors: Vec<&'a Actor> = cluster.actors.values().filter(|actor| actor.kind == kind).collect();
            if actors.is_empty() {
                return None;
            }
            actors.sort_by_cached_key(|actor| (context.format.sort_key(&context.bare(&actor.name)), &actor.id));
            Some(Group {
                kind: word,
                label: context.say(&format!("actor-kinds-{word}"), &[("n", actors.len().into())]),
                actors: actors.into_iter().map(|actor| row(context, &sheet, actor)).collect(),
            })
        })
        .collect();
    let name = context.t("page-actors");
    let about = About {
        kind: "actors",
        scripts: vec!["site.js"],
        heading: Rich::text(name.clone()),
        description: context.plain("actors-lead", &[("n", cluster.actors.len().into()), ("cluster", context.bare(&cluster.name).into())]),
        jsonld: vec![jsonld::breadcrumbs(context, &sheet, &name)],
        name,
        ..About::default()
    };
    finish(sheet, Some(context), assets, about, "actors.html", &Body { groups, total: cluster.actors.len() })
}

fn row<'a>(context: &Context<'a>, sheet: &Sheet<'a>, actor: &'a Actor) -> Row {
    let cluster = context.scope.cluster;
    let touches = |end: &crate::model::relation::End| end.actor() == Some(&actor.id);
    Row {
        name: sheet.actor(context, &actor.id),
        class: Context::actor_class(actor),
        place: context.place(&actor.place),
        life: sheet.lifespan(&actor.life),
        stages: actor.stages.iter().map(|(id, _)| stage_name(context, id)).collect(),
        ties: cluster.relations.values().filter(|relation| touches(&relation.from) || touches(&relation.to)).count(),
        also: context.names(&actor.also),
    }
}
