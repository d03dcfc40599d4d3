//! Whether every slug is an address of its own.
//!
//! In: the site. Out: faults, each at the slug. Pages that stand in one folder of one language are
//! held against each other: an id stays the address of its page there even if the page has a slug,
//! because it leads on to it, and so does every earlier slug. Capitals do not make a difference,
//! nor does the way a letter is put together: not every disk knows them apart.

use std::collections::BTreeMap;

use crate::base::address::folded;
use crate::base::locale::Lang;
use crate::base::span::{Span, Spanned};
use crate::diag::code::{BAD_SLUG, SLUG_TAKEN};
use crate::diag::{Diagnostic, Diagnostics};
use crate::model::cluster::Cluster;
use crate::model::page::FreePage;
use crate::model::site::Site;
use crate::model::slugs::{CLUSTER_FOLDERS, CLUSTER_PAGES, SITE_PAGES, Slugs};

/// A page among those of its folder.
struct Member<'a> {
    /// What it is: `section`.
    kind: &'static str,
    id: &'a str,
    /// Other ids that lead to it.
    former_ids: &'a [String],
    slugs: Option<&'a Slugs>,
}

/// Who stands at a name of a folder.
#[derive(Clone, Copy)]
enum Owner<'a> {
    /// A page the site writes itself, or one of its folders.
    Site,
    /// A page by its place in the folder, and its slug if that is the name.
    Page(usize, Option<&'a Spanned<String>>),
}

/// Reports slugs that are taken.
pub(super) fn check(site: &Site, diagnostics: &mut Diagnostics) {
    for cluster in site.clusters.values() {
        of_cluster(site, cluster, diagnostics);
    }
    of_site(site, diagnostics);
}

fn of_cluster(site: &Site, cluster: &Cluster, diagnostics: &mut Diagnostics) {
    let sections: Vec<Member<'_>> = site
        .profile
        .sections
        .iter()
        .filter(|section| !CLUSTER_PAGES.contains(&section.id.as_str()))
        .map(|section| {
            let written = cluster.sections.get(section.id.as_str());
            Member { kind: "section", id: &section.id, former_ids: &[], slugs: written.map(|written| &written.front.slugs) }
        })
        .collect();
    let own: Vec<&str> = CLUSTER_PAGES.into_iter().chain(CLUSTER_FOLDERS).collect();
    folder(site, &sections, &own, diagnostics);
    let question = |(id, _): &'_ (String, String)| cluster.questions.get(id.as_str()).map(|written| &written.front.slugs);
    let questions = site.profile.questions.iter().map(|entry| Member { kind: "question", id: &entry.0, former_ids: &[], slugs: question(entry) });
    folder(site, &questions.collect::<Vec<_>>(), &[], diagnostics);
    let actors = cluster.actors.values();
    let actors = actors
        .map(|actor| Member { kind: "actor", id: actor.id.as_str(), former_ids: &actor.common.former_ids, slugs: Some(&actor.slugs) })
        .collect::<Vec<_>>();
    folder(site, &actors, &[], diagnostics);
}

/// Clusters and free pages stand in one folder; pages of folders below it among themselves.
fn of_site(site: &Site, diagnostics: &mut Diagnostics) {
    let clusters = site.clusters.values();
    let mut top: Vec<Member<'_>> =
        clusters.map(|cluster| Member { kind: "cluster", id: cluster.id.as_str(), former_ids: &[], slugs: Some(&cluster.slugs) }).collect();
    let mut below: BTreeMap<&str, Vec<Member<'_>>> = BTreeMap::new();
    for page in &site.pages {
        if page.is_home() {
            home(page, diagnostics);
            continue;
        }
        let (folder, name) = page.path.rsplit_once('/').unwrap_or(("", &page.path));
        let member = Member { kind: "page", id: name, former_ids: &[], slugs: Some(&page.front.slugs) };
        if folder.is_empty() { top.push(member) } else { below.entry(folder).or_default().push(member) }
    }
    let folders = below.keys().filter_map(|path| path.split('/').next());
    // `about` is there even without a text.
    let own: Vec<&str> = SITE_PAGES.into_iter().chain(folders).filter(|name| !top.iter().any(|member| member.id == *name)).collect();
    folder(site, &top, &own, diagnostics);
    for members in below.values() {
        folder(site, members, &[], diagnostics);
    }
}

/// The home page is what its folder shows.
fn home(page: &FreePage, diagnostics: &mut Diagnostics) {
    let slugs = &page.front.slugs;
    for slug in slugs.now.iter().map(|(_, slug)| slug).chain(slugs.former.iter().flat_map(|(_, list)| list)) {
        let fault = Diagnostic::fault(BAD_SLUG, slug.span, "the home page has no slug: its address is the folder of its language");
        diagnostics.push(fault.help("delete the line"));
    }
}

fn folder(site: &Site, members: &[Member<'_>], own: &[&str], diagnostics: &mut Diagnostics) {
    // Most sites have none.
    let is_used = |member: &Member<'_>| member.slugs.is_some_and(|slugs| *slugs != Slugs::default());
    if members.iter().any(is_used) {
        site.languages.all().for_each(|lang| in_language(lang, members, own, diagnostics));
    }
}

fn in_language(lang: Lang, members: &[Member<'_>], own: &[&str], diagnostics: &mut Diagnostics) {
    let mut taken: BTreeMap<String, Owner<'_>> = own.iter().map(|name| (folded(name), Owner::Site)).collect();
    for (index, member) in members.iter().enumerate() {
        for id in member.former_ids {
            taken.insert(folded(id), Owner::Page(index, None));
        }
    }
    // A live id goes before a former one.
    for (index, member) in members.iter().enumerate() {
        taken.insert(folded(member.id), Owner::Page(index, None));
    }
    for (index, member) in members.iter().enumerate() {
        let Some(slug) = member.slugs.and_then(|slugs| slugs.now.get(lang)) else { continue };
        match taken.get(&folded(&slug.value)) {
            None => _ = taken.insert(folded(&slug.value), Owner::Page(index, Some(slug))),
            Some(Owner::Page(owner, _)) if *owner == index => {}
            Some(owner) => diagnostics.push(is_taken(members, slug, *owner).help("take another word: two pages cannot stand at one address")),
        }
    }
    for (index, member) in members.iter().enumerate() {
        let Some(slugs) = member.slugs else { continue };
        for former in slugs.former.get(lang).into_iter().flatten() {
            if slugs.now.get(lang).is_some_and(|now| now.value == former.value) {
                let fault = Diagnostic::fault(SLUG_TAKEN, former.span, format!("`{}` is the slug of this page now", former.value));
                diagnostics.push(fault.help("delete it here: a former slug is one that the page has no more"));
                continue;
            }
            match taken.get(&folded(&former.value)) {
                None => _ = taken.insert(folded(&former.value), Owner::Page(index, Some(former))),
                Some(Owner::Page(owner, _)) if *owner == index => {}
                Some(owner) => diagnostics.push(is_taken(members, former, *owner).help("delete it here: an address can lead to one page only")),
            }
        }
    }
}

fn is_taken(members: &[Member<'_>], slug: &Spanned<String>, owner: Owner<'_>) -> Diagnostic {
    let said = |whom: String| Diagnostic::fault(SLUG_TAKEN, slug.span, format!("`{}` is already the address of {whom}", slug.value));
    match owner {
        Owner::Site => said("a page or a folder of this site".to_owned()),
        Owner::Page(index, other) => {
            let Member { kind, id, .. } = &members[index];
            let fault = said(format!("the {kind} `{id}`"));
            let other: Option<Span> = other.map(|slug| slug.span);
            match other {
                Some(span) => fault.related(span, "its slug"),
                None => fault,
            }
        }
    }
}
