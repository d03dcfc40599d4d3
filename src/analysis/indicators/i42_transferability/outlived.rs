//! Ties between partners of an actor that left: which of them were still there a year later.
//!
//! In: a cluster and a day. Out: counts. A partner is whoever had a tie of the indicator graph with
//! the actor that was not surely over before it left. An actor that another one succeeded did not
//! leave: it goes on under another name. Exits of the last year say nothing yet. What the dates
//! leave open is counted as unknown; a tie that ended in the year of the exit ended with it.

use std::collections::BTreeSet;

use crate::base::date::{Date, Day};
use crate::base::ids::ActorId;
use crate::base::value::Known;
use crate::model::cluster::Cluster;
use crate::model::record::{Lifespan, Progress};
use crate::model::relation::RelationKind;

/// A year, after which a tie counts as having outlived an exit: one that ends with the actor, or
/// is wound up in the months after, did not.
const YEAR: i64 = 365;

/// What became of the ties beside those who left; a tie counts once for each exit.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct After {
    /// Actors that left more than a year ago, or nobody knows when.
    pub exits: usize,
    pub lasted: usize,
    pub ended: usize,
    /// The dates of the tie or of the exit do not tell.
    pub unknown: usize,
}

impl After {
    /// Ties of which it is known.
    pub(super) fn judged(self) -> usize {
        self.lasted + self.ended
    }
}

/// When somebody left: the first and the last day that can have been.
type Exit = (Day, Day);

/// A tie of the indicator graph, over or not: its actors and its dates.
struct Tie<'a> {
    ends: BTreeSet<&'a ActorId>,
    life: &'a Lifespan,
}

/// Looks at every exit up to a day.
pub(super) fn after_exits(cluster: &Cluster, at: Day) -> After {
    let ties = ties(cluster);
    let succeeded: BTreeSet<&ActorId> = cluster.relations.values().filter(|tie| tie.kind == RelationKind::Succeeds).filter_map(|tie| tie.to.actor()).collect();
    let mut found = After::default();
    for actor in cluster.actors.values().filter(|actor| actor.kind.is_in_network() && !succeeded.contains(&actor.id)) {
        let exit = match &actor.life.until {
            None => continue,
            Some(Known::Unknown) => None,
            Some(Known::Value(date)) => match (date.earliest(), date.latest()) {
                (Some(first), Some(last)) if later(last).is_some_and(|day| day <= at) => Some((first, last)),
                (Some(_), Some(_)) => continue,
                // "2011 or later", "2011 or earlier": gone, and no day to look from.
                _ if actor.life.is_active(at) => continue,
                _ => None,
            },
        };
        found.exits += 1;
        let of_its = |tie: &&Tie<'_>| tie.ends.contains(&actor.id) && exit.is_none_or(|(first, _)| !is_over(tie.life, first));
        let partners: BTreeSet<&ActorId> = ties.iter().filter(of_its).flat_map(|tie| &tie.ends).copied().filter(|id| **id != actor.id).collect();
        for tie in ties.iter().filter(|tie| !tie.ends.contains(&actor.id) && tie.ends.iter().filter(|end| partners.contains(**end)).count() > 1) {
            match exit.map_or(Fate::Unknown, |exit| fate(tie.life, exit)) {
                Fate::Apart => {}
                Fate::Lasted => found.lasted += 1,
                Fate::Ended => found.ended += 1,
                Fate::Unknown => found.unknown += 1,
            }
        }
    }
    found
}

/// Every realised tie of the graph's kinds between named actors the graph knows, of any time.
fn ties(cluster: &Cluster) -> Vec<Tie<'_>> {
    let counts = |id: &&ActorId| cluster.actors.get(*id).is_some_and(|actor| actor.kind.is_in_network());
    let relations = cluster.relations.values().filter(|tie| tie.kind.is_in_network() && tie.progress == Progress::Realised);
    let pairs = relations.filter_map(|tie| Some(Tie { ends: tie.pair().map(|(a, b)| [a, b].into_iter().filter(counts).collect())?, life: &tie.life }));
    let projects = cluster.projects.values().map(|project| Tie { ends: project.actors.iter().filter(counts).collect(), life: &project.life });
    pairs.chain(projects).filter(|tie| tie.ends.len() > 1).collect()
}

/// What became of a tie that stood beside an exit.
enum Fate {
    /// It was not there when the actor left.
    Apart,
    Lasted,
    Ended,
    Unknown,
}

fn fate(life: &Lifespan, (first, last): Exit) -> Fate {
    let begun = life.since.as_ref().and_then(Known::value);
    let Some(after) = later(last) else { return Fate::Unknown };
    // Begun after the exit, or over before it: none of the ties in question, whatever else is open.
    if begun.and_then(Date::earliest).is_some_and(|begin| begin > last) || is_over(life, first) {
        return Fate::Apart;
    }
    // It has to have been there before the first day on which the actor can have left.
    if begun.and_then(Date::latest).is_none_or(|begin| begin >= first) {
        return Fate::Unknown;
    }
    match &life.until {
        None => Fate::Lasted,
        Some(Known::Unknown) => Fate::Unknown,
        Some(Known::Value(date)) if date.earliest().is_some_and(|end| end > after) => Fate::Lasted,
        Some(Known::Value(date)) if date.latest().is_some_and(|end| end <= after) => Fate::Ended,
        Some(Known::Value(_)) => Fate::Unknown,
    }
}

/// Whether a life was surely over before a day.
fn is_over(life: &Lifespan, day: Day) -> bool {
    life.until.as_ref().and_then(Known::value).and_then(|date| date.latest()).is_some_and(|end| end < day)
}

/// The day a year later.
fn later(day: Day) -> Option<Day> {
    Day::from_ordinal(day.ordinal() + YEAR)
}

#[cfg(test)]
mod tests {
    use super::{After, after_exits};
    use crate::analysis::indicators::tests::{TOY, read};
    use crate::base::date::Day;

    /// X left in 2010. Its partners are P, Q and R; N is none, its tie with X was over in 2005.
    fn after(x: &str, rows: &[&str], year: i32) -> After {
        let actor = |(id, more): (&str, &str)| format!("[actor.{id}]\nname = \"{id}\"\nkind = \"sme\"\nplace = \"MY-07\"\nsources = [\"s\"]\n{more}\n");
        let actors: String = [("x", x), ("p", ""), ("q", ""), ("r", ""), ("n", "")].map(actor).concat();
        let own = ["x,supplies,p,a,2000,", "q,supplies,x,a,2000,", "x,rnd,r,,,", "x,rnd,n,,2000,2005"];
        let rows: String = own.iter().chain(rows).map(|row| format!("{row},s\n")).collect();
        let text = format!("{TOY}\n--- content/toy/left.toml\n{actors}\n--- content/toy/relations-left.csv\nfrom,kind,to,item,since,until,sources\n{rows}");
        let site = read(&text);
        after_exits(site.clusters.values().next().expect("one cluster"), Day::from_ymd(year, 12, 31).expect("a day"))
    }

    fn counts(lasted: usize, ended: usize, unknown: usize) -> After {
        After { exits: 1, lasted, ended, unknown }
    }

    #[test]
    fn what_became_of_a_tie_beside_an_exit() {
        for (row, expected) in [
            ("p,supplies,q,b,2005,", counts(1, 0, 0)),
            ("p,supplies,q,b,2005,2012", counts(1, 0, 0)),
            ("p,supplies,q,b,2005,2010", counts(0, 1, 0)),
            ("p,supplies,q,b,2005,2011", counts(0, 1, 0)),
            ("p,rnd,r,,,", counts(0, 0, 1)),
            ("p,rnd,r,,2010,", counts(0, 0, 1)),
            ("p,rnd,r,,2005,unknown", counts(0, 0, 1)),
            ("p,rnd,r,,2005,2011/2013", counts(0, 0, 1)),
            // Begun later, over before, with somebody who was no partner, no tie of the graph.
            ("p,rnd,r,,2011,", counts(0, 0, 0)),
            ("p,rnd,r,,2005,2009", counts(0, 0, 0)),
            ("p,rnd,n,,2005,", counts(0, 0, 0)),
            ("p,member-of,r,,2005,", counts(0, 0, 0)),
        ] {
            assert_eq!(after("until = 2010", &[row], 2022), expected, "{row}");
        }
        let all = ["p,supplies,q,b,2005,", "q,rnd,r,,2005,2010", "p,rnd,r,,,"];
        assert_eq!(after("until = 2010", &all, 2022), counts(1, 1, 1));
    }

    #[test]
    fn who_has_left() {
        let row = ["p,supplies,q,b,2005,"];
        assert_eq!(after("", &row, 2022), After::default(), "X is still there");
        assert_eq!(after("until = 2010", &row, 2010), After::default(), "the year after is not over");
        assert_eq!(after("until = 2010", &row, 2011), counts(1, 0, 0));
        assert_eq!(after("until = \"unknown\"", &row, 2022), counts(0, 0, 1));
        assert_eq!(after("until = 2010", &[row[0], "n,succeeds,x,,2010,"], 2022), After::default(), "N goes on as X");
    }
}
