//! A drawing alone, as pages of others show it inside them: what it is, the drawing with its key and
//! controls, where it comes from, and the way to the page that says all. Without menu and footer.
//!
//! In: a cluster, and which drawing. Out: the page; and for the page that says all what to copy.
//! Never: something that the page that says all does not say. Crawlers are sent there.

mod events;

use serde::Serialize;
use serde_json::Value as Json;

use crate::view::artist::{Drawing, KeyGroup};
use crate::view::assets::Assets;
use crate::view::context::Context;
use crate::view::frame::About;
use crate::view::page::network::{self, Key};
use crate::view::page::{PageView, finish, timeline};
use crate::view::rich::Rich;
use crate::view::routes::{Framed, Route};
use crate::view::sheet::Sheet;
use crate::view::voice::Piece;

/// What to copy, for the page that says all.
#[derive(Clone, Debug, Serialize)]
pub(super) struct Offer {
    /// For whom it is.
    lead: String,
    code: String,
}

/// The HTML that shows a drawing inside another page. None without an absolute address, and none where
/// no other host may show it: an offer that every browser refuses is none.
pub(super) fn offer(context: &Context<'_>, framed: Framed) -> Option<Offer> {
    let hosts = &context.voice.site.config.embed_hosts;
    let route = Route::Embed(context.scope.cluster.id.clone(), framed);
    let routes = context.voice.routes;
    let address = routes.has(&route).then(|| routes.absolute(&routes.path(context.lang, &route))).flatten()?;
    if hosts.is_empty() {
        return None;
    }
    let lead = if hosts.iter().any(|host| host == "*") {
        context.t("embed-lead")
    } else {
        context.say("embed-lead-hosts", &[("hosts", context.voice.format.or(hosts).into())])
    };
    let mut title = String::new();
    crate::view::spell::escape_quoted(&crate::view::strings::strip(&heading(context, framed).plain()), &mut title);
    let code = format!("<iframe src=\"{address}\" title=\"{title}\" width=\"100%\" height=\"800\" loading=\"lazy\" style=\"border:0\"></iframe>");
    Some(Offer { lead, code })
}

#[derive(Clone, Debug, Default, Serialize)]
struct Body {
    lead: Rich,
    drawing: Option<Drawing>,
    /// The site, as the source.
    source: Rich,
    /// The page that says all.
    whole: Option<String>,
    /// Of the network: keys, and marks and lines for its script.
    actor_keys: Vec<Key>,
    family_keys: Vec<Key>,
    data: Option<Json>,
    /// Of the timeline: its key, the events, and the words of its script.
    key: Vec<KeyGroup>,
    events: Vec<events::Chapter>,
    words: Json,
}

/// The page.
pub fn page<'a>(context: &Context<'a>, assets: &Assets, framed: Framed) -> PageView {
    let route = Route::Embed(context.scope.cluster.id.clone(), framed);
    let whole = route.whole();
    let mut sheet = Sheet::new(context.voice, route);
    let mut body = match framed {
        Framed::Network => of_network(context, &sheet),
        Framed::Timeline => {
            sheet.has_axis = true;
            of_timeline(context, &sheet, assets)
        }
    };
    body.source = context.sentence("embed-source", &[("site", Piece::Rich(context.voice.text(&context.voice.site.config.name)))]);
    body.whole = whole.and_then(|whole| sheet.link(&whole));
    let about = About {
        kind: "embed",
        heading: heading(context, framed),
        description: body.lead.plain(),
        scripts: match framed {
            Framed::Network => network::SCRIPTS.to_vec(),
            Framed::Timeline => vec!["timeline.js"],
        },
        name: context.t(page_name(framed)),
        hidden: true,
        ..About::default()
    };
    let template = match framed {
        Framed::Network => "embed-network.html",
        Framed::Timeline => "embed-timeline.html",
    };
    finish(sheet, Some(context), assets, about, template, &body)
}

fn page_name(framed: Framed) -> &'static str {
    match framed {
        Framed::Network => "page-network",
        Framed::Timeline => "page-timeline",
    }
}

/// Which cluster, and what of it: nothing around the page says it.
fn heading(context: &Context<'_>, framed: Framed) -> Rich {
    context.text(&context.scope.cluster.name).then_text(context.t("join-colon")).then_text(context.t(page_name(framed)))
}

fn of_network<'a>(context: &Context<'a>, sheet: &Sheet<'a>) -> Body {
    let drawn = context.artist.network_map(context);
    let (actor_keys, family_keys) = network::keys(context, &drawn);
    Body {
        lead: network::lead(context, sheet, &drawn),
        drawing: context.artist.whole_network(context, sheet),
        // What is drawn in groups is looked at group by group, each on a page of its own.
        data: context.groups().is_none().then(|| network::explorer::data(context, sheet, &drawn)),
        actor_keys,
        family_keys,
        ..Body::default()
    }
}

fn of_timeline<'a>(context: &Context<'a>, sheet: &Sheet<'a>, assets: &Assets) -> Body {
    Body {
        lead: Rich::text(timeline::opening(context, &context.scope.cluster.chronicle())),
        drawing: context.artist.timeline(context, sheet),
        key: context.artist.timeline_key(context),
        events: events::chapters(context, sheet),
        words: timeline::words(context, sheet, assets),
        ..Body::default()
    }
}
