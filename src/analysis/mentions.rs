//! Who and what is spoken of in the texts of a cluster, and how that compares with the records.
//!
//! In: sections and questions of a language. Out: references to actors, stages and ties, counted,
//! and whether what is told most is what is recorded most. Actor pages are about their actor and
//! are left out. Only references count: a name without one may mean several things.

use std::collections::{BTreeMap, BTreeSet};

use crate::base::ids::{ActorId, StageId};
use crate::base::locale::Lang;
use crate::model::cluster::Cluster;
use crate::model::kind::{Kind, TargetKind};
use crate::model::relation::{Relation, RelationKind};

use super::completeness::StageStats;
use super::network::{Network, as_number};

/// References, by what they name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Mentions {
    pub by_actor: BTreeMap<ActorId, usize>,
    pub by_stage: BTreeMap<StageId, usize>,
    /// Of references to ties.
    pub by_kind: BTreeMap<RelationKind, usize>,
}

impl Mentions {
    /// How many name an actor.
    pub fn all(&self) -> usize {
        self.by_actor.values().sum()
    }

    /// The actor spoken of most, the first by id among equals.
    pub fn top(&self) -> Option<(&ActorId, usize)> {
        let most = self.by_actor.values().copied().max()?;
        self.by_actor.iter().find(|(_, count)| **count == most).map(|(id, count)| (id, *count))
    }

    /// Its share of all references to actors; none without any.
    pub fn top_share(&self) -> Option<f64> {
        self.top().map(|(_, count)| as_number(count) / as_number(self.all()))
    }
}

/// Counts the references in the default language.
pub fn of(cluster: &Cluster) -> Mentions {
    spoken(cluster, Lang::DEFAULT)
}

/// Counts the references in one language; texts that fall back to another are not counted.
pub fn spoken(cluster: &Cluster, lang: Lang) -> Mentions {
    let mut mentions = Mentions::default();
    for section in cluster.sections.values().chain(cluster.questions.values()) {
        let Some(document) = section.body.get(lang) else { continue };
        document.each_inline(&mut |inline| {
            let Some(target) = inline.target() else { return };
            if target.cluster.as_ref().is_some_and(|id| *id != cluster.id) {
                return;
            }
            match target.kind {
                TargetKind::Record(Kind::Actor) => {
                    if let Some((id, _)) = cluster.actors.get_key_value(target.id.as_str()) {
                        *mentions.by_actor.entry(id.clone()).or_default() += 1;
                    }
                }
                TargetKind::Record(Kind::Stage) => {
                    if let Some(stage) = cluster.stages.iter().find(|stage| stage.id.as_str() == target.id) {
                        *mentions.by_stage.entry(stage.id.clone()).or_default() += 1;
                    }
                }
                TargetKind::Record(Kind::Relation) => {
                    if let Some(tie) = cluster.relations.values().find(|tie| tie.id.as_str() == target.id) {
                        *mentions.by_kind.entry(tie.kind).or_default() += 1;
                    }
                }
                _ => {}
            }
        });
    }
    mentions
}

/// What is told beside what is recorded.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Telling {
    /// Languages whose texts refer to something, the default one first.
    pub languages: Vec<Lang>,
    /// Actors of today's graph; weight: partners.
    pub actors: Comparison<ActorId>,
    /// References, per language, to actors that are not in today's graph.
    pub elsewhere: Vec<usize>,
    /// Declared stages; weight: actors of the core and the extended cluster.
    pub stages: Comparison<StageId>,
    /// Kinds of tie that occur; weight: ties active today.
    pub kinds: Comparison<RelationKind>,
}

/// Things of one sort, with what is told of each.
#[derive(Clone, Debug, PartialEq)]
pub struct Comparison<T> {
    pub lines: Vec<Line<T>>,
    /// Rank correlation of mentions and weight, per language; none where one of them is the same for all.
    pub agreement: Vec<Option<f64>>,
}

impl<T> Default for Comparison<T> {
    fn default() -> Self {
        Self { lines: Vec::new(), agreement: Vec::new() }
    }
}

/// One of them.
#[derive(Clone, Debug, PartialEq)]
pub struct Line<T> {
    pub subject: T,
    pub weight: usize,
    /// Per language.
    pub mentions: Vec<usize>,
}

impl<T> Comparison<T> {
    fn of(subjects: impl Iterator<Item = (T, usize)>, languages: usize, count: impl Fn(&T, usize) -> usize) -> Self {
        let lines: Vec<Line<T>> =
            subjects.map(|(subject, weight)| Line { mentions: (0..languages).map(|lang| count(&subject, lang)).collect(), subject, weight }).collect();
        let weights: Vec<usize> = lines.iter().map(|line| line.weight).collect();
        let agreement = (0..languages).map(|lang| rank_correlation(&lines.iter().map(|line| line.mentions[lang]).collect::<Vec<_>>(), &weights)).collect();
        Self { lines, agreement }
    }

    /// How far each line's rank among what is told (in the first language) stands above its rank
    /// among what is recorded: positive where more is told than recorded.
    pub fn gaps(&self) -> Vec<f64> {
        let told = ranks(&self.lines.iter().map(|line| line.mentions.first().copied().unwrap_or_default()).collect::<Vec<_>>());
        let recorded = ranks(&self.lines.iter().map(|line| line.weight).collect::<Vec<_>>());
        told.iter().zip(recorded).map(|(told, recorded)| told - recorded).collect()
    }
}

/// Compares the texts of a cluster with its records; empty where it has no texts.
pub fn telling(cluster: &Cluster, network: &Network, stages: &[StageStats], is_active: &dyn Fn(&Relation) -> bool) -> Telling {
    let texts = cluster.sections.values().chain(cluster.questions.values());
    let languages: BTreeSet<Lang> = texts.flat_map(|section| section.body.iter().map(|(lang, _)| lang)).collect();
    // A translation of the claims alone refers to nothing and has no order to compare.
    let told = languages.into_iter().map(|lang| (lang, spoken(cluster, lang))).filter(|(_, told)| *told != Mentions::default());
    let (languages, told): (Vec<Lang>, Vec<Mentions>) = told.unzip();
    let mut ties: BTreeMap<RelationKind, usize> = BTreeMap::new();
    for tie in cluster.relations.values().filter(|tie| is_active(tie)) {
        *ties.entry(tie.kind).or_default() += 1;
    }
    let kinds: BTreeSet<RelationKind> = ties.keys().copied().chain(told.iter().flat_map(|told| told.by_kind.keys().copied())).collect();
    let is_here = |id: &ActorId| network.index(id).is_some();
    Telling {
        actors: Comparison::of(network.nodes.iter().map(|node| (node.actor.clone(), node.degree)), told.len(), |id, lang| count(&told[lang].by_actor, id)),
        elsewhere: told.iter().map(|told| told.by_actor.iter().filter(|(id, _)| !is_here(id)).map(|(_, count)| count).sum()).collect(),
        stages: Comparison::of(stages.iter().map(|stage| (stage.stage.clone(), stage.core.len() + stage.extended.len())), told.len(), |id, lang| {
            count(&told[lang].by_stage, id)
        }),
        kinds: Comparison::of(kinds.into_iter().map(|kind| (kind, count(&ties, &kind))), told.len(), |kind, lang| count(&told[lang].by_kind, kind)),
        languages,
    }
}

fn count<T: Ord>(counts: &BTreeMap<T, usize>, of: &T) -> usize {
    counts.get(of).copied().unwrap_or_default()
}

/// Spearman's rho with mean ranks for equals; none for fewer than three, or where one side is the same for all.
pub fn rank_correlation(left: &[usize], right: &[usize]) -> Option<f64> {
    let n = as_number(left.len());
    let mean = (n + 1.0) / 2.0;
    let (left, right) = (ranks(left), ranks(right));
    let sum = |a: &[f64], b: &[f64]| -> f64 { a.iter().zip(b).map(|(a, b)| (a - mean) * (b - mean)).sum() };
    let spread = (sum(&left, &left) * sum(&right, &right)).sqrt();
    (left.len() >= 3 && spread > 0.0).then(|| sum(&left, &right) / spread)
}

/// The rank of each number, the smallest being 1; equals share the mean of theirs.
fn ranks(numbers: &[usize]) -> Vec<f64> {
    let mut sorted = numbers.to_vec();
    sorted.sort_unstable();
    let rank = |number: &usize| {
        let (below, upto) = (sorted.partition_point(|other| other < number), sorted.partition_point(|other| other <= number));
        as_number(below + 1 + upto) / 2.0
    };
    numbers.iter().map(rank).collect()
}

#[cfg(test)]
mod tests {
    use super::{rank_correlation, ranks, spoken, telling};
    use crate::analysis::{insights, network};
    use crate::base::locale::Lang;
    use crate::model::site::Site;

    /// Values of scipy 1.17.1 (`scipy.stats.spearmanr`).
    #[test]
    fn spearman() {
        assert_eq!(ranks(&[10, 20, 20, 5]), [2.0, 3.5, 3.5, 1.0]);
        let near = |found: Option<f64>, expected: f64| assert!((found.unwrap() - expected).abs() < 1e-12, "{found:?}, not {expected}");
        near(rank_correlation(&[1, 2, 3, 4, 5], &[5, 6, 7, 8, 7]), 0.820_782_681_668_123_3);
        near(rank_correlation(&[1, 2, 3], &[1, 2, 3]), 1.0);
        near(rank_correlation(&[1, 2, 3], &[30, 20, 10]), -1.0);
        assert_eq!(rank_correlation(&[1, 1, 1], &[1, 2, 3]), None, "told of all alike");
        assert_eq!(rank_correlation(&[1, 2], &[1, 2]), None, "two points are no order");
        assert_eq!(rank_correlation(&[], &[]), None);
    }

    fn site() -> Site {
        let text = "--- site.toml\n[site]\nname = \"T\"\nlanguages = [\"en\", \"ms\"]\ndisclaimer = \"None.\"\n\
            --- content/toy/cluster.toml\n[cluster]\nname = \"Toy\"\nas_of = 2022\nsummary = \"S.\"\ncore = [\"MY-07\"]\nboundary = \"B.\"\nsources = [\"s\"]\n\
            [source.s]\ntitle = \"S\"\ntype = \"statistics\"\n[stage.parts]\nname = \"Parts\"\n\
            --- content/toy/actors.csv\nid,name,kind,place,stages,until,sources\na,A,sme,MY-07,parts,,s\nb,B,sme,MY-07,,,s\nc,C,sme,MY-07,,,s\nd,D,sme,MY-07,,2001,s\n\
            --- content/toy/relations.csv\nid,from,kind,to,sources\nt,a,cooperates,b,s\nu,a,cooperates,c,s\n\
            --- content/toy/structure.md\n[A](actor:a) and [B](actor:b), [A](actor:a) and [D](actor:d): [parts](stage:parts), [a tie](relation:t).\n\n## Limits {#limits}\n- None.\n\
            --- content/toy/structure.ms.md\n[A](actor:a) dan [C](actor:c).\n\n## Had {#limits}\n- Tiada.\n";
        let sources = crate::sources::fixture::sources(text);
        let (parsed, _) = crate::parse::files(&sources);
        let (site, _, faults) = crate::resolve::site(&sources, &parsed, &[("ecosystem", "headline = []\n[[section]]\nid = \"structure\"\n[questions]\n")]);
        site.unwrap_or_else(|| panic!("{faults:#?}"))
    }

    #[test]
    fn told_and_recorded_per_language() {
        let site = site();
        let cluster = site.clusters.values().next().unwrap();
        let ms = site.languages.all().nth(1).unwrap();
        assert_eq!(spoken(cluster, Lang::DEFAULT).all(), 4);
        assert_eq!(spoken(cluster, ms).all(), 2);
        let found = insights(&site).clusters.into_values().next().unwrap();
        let graph = network::at(cluster, found.as_of);
        let telling = telling(cluster, &graph, &found.stages, &|_| true);
        assert_eq!(telling.languages, [Lang::DEFAULT, ms]);
        let actors: Vec<(&str, usize, &[usize])> = telling.actors.lines.iter().map(|line| (line.subject.as_str(), line.weight, &*line.mentions)).collect();
        assert_eq!(actors, [("a", 2, &[2, 1][..]), ("b", 1, &[1, 0]), ("c", 1, &[0, 1])]);
        assert_eq!(telling.elsewhere, [1, 0], "an actor that has ended is told of, but has no rank today");
        assert_eq!((telling.stages.lines.len(), telling.stages.agreement.clone()), (1, vec![None, None]));
        assert_eq!(telling.kinds.lines[0].mentions, [1, 0]);
        // Ranks told 3, 2, 1 against 3, 1.5, 1.5: rho is the square root of three quarters.
        assert!((telling.actors.agreement[0].unwrap() - 0.75_f64.sqrt()).abs() < 1e-12);
        assert_eq!(telling.actors.gaps(), [0.0, 0.5, -0.5]);
        assert_eq!(telling, found.telling);
    }
}
