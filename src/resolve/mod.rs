//! Names become ids, texts become `Localized`: the only place that builds the model.
//!
//! In: parsed files. Out: a whole `Site`, or none and the faults that say why.
//! Everything that could not be resolved is reported here and never reaches a
//! later room.

mod check;
mod circle;
mod config;
mod context;
mod descent;
mod fields;
mod figures;
mod gather;
mod hosting;
mod infer;
mod kept;
mod library;
mod names;
mod pages;
mod profile;
mod prose;
mod record;
mod slugs;
mod statics;
pub mod texts;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use rayon::prelude::*;

pub use kept::Former;
pub use library::{Earlier, Library};

use crate::diag::Diagnostics;
use crate::model::site::Site;
use crate::parse::{self, Parsed};
use crate::sources::Sources;

/// Builds the site, and the library of the texts that were not read yet. `theme_profiles` are the
/// profiles the theme ships, by name.
pub fn site(sources: &Sources, parsed: &[Parsed], theme_profiles: &[(&str, &str)]) -> (Option<Site>, Library, Diagnostics) {
    site_after(sources, parsed, theme_profiles, None)
}

/// The same, sooner: records of a former run are taken over where they must be the same.
pub fn site_after(sources: &Sources, parsed: &[Parsed], theme_profiles: &[(&str, &str)], former: Option<&Former>) -> (Option<Site>, Library, Diagnostics) {
    let mut diagnostics = Diagnostics::default();
    let Some(languages) = config::languages(sources, parsed, &mut diagnostics) else {
        diagnostics.extend(parse::unread(sources, parsed, |_| false));
        return (None, Library::default(), diagnostics);
    };
    let gathered = gather::gather(parsed, &languages, &mut diagnostics);
    let profile = profile::profile(parsed, theme_profiles, &mut diagnostics);
    let names = Arc::new(names::Names::index(&gathered, &profile, &mut diagnostics));
    let context = context::Context { sources, languages: &languages, gathered: &gathered, names: &names, profile: &profile };
    let mut deferred = check::Deferred::default();
    let config = config::config(&context, &mut deferred, &mut diagnostics);
    let shared = record::commons(&context, None, &mut deferred, &mut diagnostics);
    // Clusters do not know each other: several at once, and what is found in their order.
    let ground = kept::Ground { sources: sources.clone(), names: Arc::clone(&names), languages: languages.clone(), profile: profile.clone() };
    let mut before = former.map(|former| former.take(&ground)).unwrap_or_default();
    let homes: Vec<(&String, kept::Kinds)> = gathered.clusters.keys().map(|id| (id, before.remove(id).unwrap_or_default())).collect();
    let read: Vec<_> = homes
        .into_par_iter()
        .map(|(id, mut kinds)| {
            let (mut links, mut found) = (check::Deferred::default(), Diagnostics::default());
            let cluster = record::cluster(&context, id, (&mut kinds, former.is_some()), &mut links, &mut found);
            ((id.clone(), kinds), cluster, links, found)
        })
        .collect();
    let (mut clusters, mut kept) = (BTreeMap::new(), BTreeMap::new());
    for (kinds, cluster, links, found) in read {
        kept.extend([kinds]);
        deferred.extend(links);
        diagnostics.extend(found);
        clusters.extend(cluster.map(|cluster| (cluster.id.clone(), cluster)));
    }
    if let Some(former) = former {
        former.leave(ground, kept);
    }
    let pages = pages::free_pages(&context, &mut deferred, &mut diagnostics);
    let used: BTreeSet<_> = std::mem::take(&mut deferred.translations).into_iter().collect();
    context.report_unused_overlays(&used, &mut diagnostics);
    context.report_former_overlays(&used, &mut diagnostics);
    // Those of free pages are read by the library.
    let read: BTreeSet<_> = deferred.texts.iter().copied().chain(gathered.shared.texts.values().flatten().map(|text| text.file)).collect();
    diagnostics.extend(parse::unread(sources, parsed, |file| read.contains(&file)));
    let library = |names| Library::new(sources, names, gathered.shared.texts.iter());
    let Some(config) = config else { return (None, library(names), diagnostics) };
    let statics = statics::statics(sources);
    statics::report_bad_files(sources, &statics, &languages, &mut diagnostics);
    let mut site = Site { config, languages: languages.clone(), profile, shared, clusters, pages, statics };
    for cluster in site.clusters.values_mut() {
        infer::infer(cluster, &site.shared, &mut diagnostics);
    }
    check::check(&site, &deferred, &mut diagnostics);
    slugs::check(&site, &mut diagnostics);
    let is_whole = !diagnostics.has_faults();
    (is_whole.then_some(site), library(names), diagnostics)
}

/// The name of the site's theme: the folder below `themes/`.
pub fn theme_name(parsed: &[Parsed]) -> String {
    config::theme_name(parsed).unwrap_or_else(|| "default".to_owned())
}

#[cfg(test)]
mod tests;
