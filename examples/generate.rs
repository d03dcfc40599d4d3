//! Writes a whole site out of a seed: clusters with actors, ties, events, facts, sources and
//! explained sections in English and Chinese. The benches build it, and so may anyone who wants
//! to see how the tool behaves at a size.
//!
//!     cargo run --release --example generate -- --actors 500 --seed 1 OUT
//!
//! One cluster far too large for one drawing:
//!
//!     cargo run --release --example generate -- --actors 5000 --clusters 1 --ties 4 OUT
//!
//! The portfolio of a whole country, some 150,000 pages; languages that have no texts of their own
//! show those of the first one, as a site does that is being translated:
//!
//!     cargo run --release --example generate -- --actors 16000 --clusters 200 --languages en,zh-Hans,ms,ar,fr,de,ja,vi OUT
//!
//! The same arguments write the same bytes. Nothing in it is about a real place or firm.

#![expect(clippy::disallowed_methods, reason = "an example writes files; the core does not")]

use std::error::Error;
use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use narrarium::base::rng::Rng;

/// Larger networks than any a reader can take in are split: a cluster of ten thousand firms is not one story.
const MOST_ACTORS: usize = 500;

/// Ties that an actor brings along, on average.
const TIES: usize = 2;

const USAGE: &str = "usage: generate [--actors 50] [--clusters N] [--ties 2] [--seed 1] [--languages en,zh-Hans] OUT";

fn main() -> Result<(), Box<dyn Error>> {
    let mut actors = 50;
    let mut clusters = None;
    let mut ties = None;
    let mut seed = 1;
    let mut languages = LANGUAGES.to_owned();
    let mut out = None;
    let mut arguments = std::env::args().skip(1);
    while let Some(argument) = arguments.next() {
        let mut number = || arguments.next().and_then(|value| value.parse::<usize>().ok()).ok_or(USAGE);
        match argument.as_str() {
            "--actors" => actors = number()?,
            "--clusters" => clusters = Some(number()?),
            "--ties" => ties = Some(number()?.max(1)),
            "--seed" => seed = number()?,
            "--languages" => languages = arguments.next().ok_or(USAGE)?,
            path if !path.starts_with('-') => out = Some(PathBuf::from(path)),
            _ => return Err(USAGE.into()),
        }
    }
    let out = out.ok_or(USAGE)?;
    match ties {
        Some(ties) => dense_site(actors, clusters, ties, seed as u64, &languages, &out),
        None => site(actors, clusters, seed as u64, &languages, &out),
    }
}

/// Writes a site of so many actors into a folder. `languages` begin with `en` and hold `zh-Hans`.
pub(crate) fn site(actors: usize, clusters: Option<usize>, seed: u64, languages: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    dense_site(actors, clusters, TIES, seed, languages, out)
}

/// The same with so many ties for each actor, about.
pub(crate) fn dense_site(actors: usize, clusters: Option<usize>, ties: usize, seed: u64, languages: &str, out: &Path) -> Result<(), Box<dyn Error>> {
    let clusters = clusters.unwrap_or_else(|| actors.div_ceil(MOST_ACTORS)).max(1);
    if actors / clusters < 12 {
        return Err("a cluster needs twelve actors or more".into());
    }
    let mut rng = Rng::new(seed);
    let languages: Vec<String> = languages.split(',').map(|tag| format!("\"{}\"", tag.trim())).collect();
    write(&out.join("site.toml"), &SITE.replace("LANGUAGES", &languages.join(", ")))?;
    write(&out.join("content/_index.md"), HOME)?;
    write(&out.join("content/_index.zh-Hans.md"), HOME_ZH)?;
    write(&out.join("content/places.toml"), &places(&mut rng))?;
    for index in 0..clusters {
        let share = actors / clusters + usize::from(index < actors % clusters);
        Cluster::grow(share, ties, &mut rng).save(&out.join(format!("content/valley-{}", index + 1)), index + 1)?;
    }
    Ok(())
}

fn write(path: &Path, text: &str) -> Result<(), Box<dyn Error>> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    Ok(fs::write(path, text)?)
}

pub(crate) const LANGUAGES: &str = "en,zh-Hans";

const SITE: &str = r#"[site]
name.en = "Clusters out of a seed"
name.zh-Hans = "由种子生成的产业集群"
languages = [LANGUAGES]
base_url = "https://generated.example.org/"
disclaimer.en = "Everything on this site was made up by a program."
disclaimer.zh-Hans = "本站全部内容均由程序虚构。"
"#;
const HOME: &str = "Every cluster on this site was grown from a seed, to see how the tool behaves at a size.\n\nNothing here is about a real place.\n";
const HOME_ZH: &str = "本站的每个集群都由种子生成，用来观察工具在一定规模下的表现。\n\n这里没有任何内容涉及真实地点。\n";

const PLACES: [(&str, &str); 6] = [("Aster", "紫菀"), ("Birch", "白桦"), ("Cedar", "雪松"), ("Dogwood", "山茱萸"), ("Elm", "榆树"), ("Fern", "蕨谷")];
const STAGES: [(&str, &str, &str, &[&str]); 8] = [
    ("design", "Design", "设计", &["parts", "fabrication"]),
    ("materials", "Materials", "材料", &["parts", "fabrication"]),
    ("parts", "Parts", "零部件", &["machines", "assembly"]),
    ("machines", "Machines", "设备", &["fabrication"]),
    ("fabrication", "Fabrication", "制造", &["assembly"]),
    ("assembly", "Assembly", "组装", &["test"]),
    ("test", "Test", "测试", &["distribution"]),
    ("distribution", "Distribution", "分销", &[]),
];
const PHASES: [(&str, u32, &str, &str); 4] = [
    ("start", 1970, "First plants", "最初的工厂"),
    ("roots", 1985, "Local suppliers", "本地供应商"),
    ("width", 2000, "New product lines", "新产品线"),
    ("turn", 2015, "A change of markets", "市场转向"),
];
const FIRST: [(&str, &str); 16] = [
    ("Al", "安"),
    ("Ber", "博"),
    ("Cor", "科"),
    ("Del", "德"),
    ("El", "爱"),
    ("Fen", "丰"),
    ("Gal", "嘉"),
    ("Hel", "赫"),
    ("Il", "伊"),
    ("Jor", "卓"),
    ("Kel", "凯"),
    ("Lum", "路"),
    ("Mar", "迈"),
    ("Nor", "诺"),
    ("Or", "欧"),
    ("Pel", "佩"),
];
const LAST: [(&str, &str); 16] = [
    ("tron", "创"),
    ("mek", "美"),
    ("dyne", "达"),
    ("tek", "特"),
    ("vex", "维"),
    ("lux", "乐"),
    ("gate", "格"),
    ("max", "马"),
    ("nova", "诺瓦"),
    ("pro", "普"),
    ("quant", "宽"),
    ("ris", "瑞"),
    ("san", "桑"),
    ("ton", "通"),
    ("via", "维亚"),
    ("zen", "臻"),
];
/// Kind, its word in names, how many of a hundred actors.
const KINDS: [(&str, &str, &str, usize); 9] = [
    ("multinational", "Electronics", "电子", 22),
    ("enterprise", "Works", "工业", 24),
    ("sme", "Precision", "精密", 24),
    ("startup", "Labs", "科技", 10),
    ("university", "University", "大学", 4),
    ("research-institute", "Institute", "研究院", 4),
    ("training", "Training Centre", "培训中心", 3),
    ("agency", "Agency", "署", 4),
    ("investor", "Capital", "资本", 5),
];
const HOMES: [&str; 6] = ["US", "JP", "DE", "KR", "TW", "NL"];
const ITEMS: [&str; 8] = ["boards", "castings", "connectors", "lasers", "motors", "sensors", "test sockets", "wafers"];

struct Actor {
    id: String,
    name: String,
    zh: String,
    kind: &'static str,
    home: Option<&'static str>,
    place: usize,
    stage: Option<usize>,
    since: u32,
}

struct Tie {
    from: usize,
    kind: &'static str,
    to: usize,
    since: u32,
    item: Option<&'static str>,
    source: usize,
}

/// Actor, first source, and values by year.
type Series = (usize, usize, Vec<(u32, usize)>);

/// One cluster, before it is spelled out in files.
struct Cluster {
    actors: Vec<Actor>,
    ties: Vec<Tie>,
    /// Sources, events and facts: year and the actor they are about.
    sources: Vec<u32>,
    events: Vec<(u32, usize, usize)>,
    facts: Vec<Series>,
}

fn pick<'a, T>(rng: &mut Rng, list: &'a [T]) -> &'a T {
    &list[rng.below(list.len())]
}

impl Cluster {
    fn grow(count: usize, ties: usize, rng: &mut Rng) -> Self {
        let actors: Vec<Actor> = (0..count).map(|index| actor(index, rng)).collect();
        let sources: Vec<u32> = (0..count.max(20)).map(|_| 1990 + rng.below(36) as u32).collect();
        let mut cluster = Self { actors, ties: Vec::new(), sources, events: Vec::new(), facts: Vec::new() };
        cluster.tie(ties, rng);
        for index in 0..count / 2 {
            // The founding of every second actor is told; its year is the actor's own, so that nothing contradicts.
            let actor = index * 2;
            cluster.events.push((cluster.actors[actor].since, actor, rng.below(cluster.sources.len())));
        }
        for _ in 0..count {
            let (actor, source) = (rng.below(count), rng.below(cluster.sources.len()));
            let points = if rng.below(3) == 0 { 2 + rng.below(5) } else { 1 };
            let mut value = 20 + rng.below(900);
            let series = (0..points).map(|step| {
                value = value * (90 + rng.below(30)) / 100 + 1;
                (2024 - points as u32 + step as u32, value)
            });
            let series = series.collect();
            cluster.facts.push((actor, source, series));
        }
        cluster
    }

    /// Ties by preferential attachment: each newcomer chooses the end of an earlier tie more often than a stranger.
    fn tie(&mut self, ties: usize, rng: &mut Rng) {
        let mut ends: Vec<usize> = vec![0, 1];
        let mut taken = std::collections::BTreeSet::new();
        for newcomer in 1..self.actors.len() {
            for _ in 0..1 + rng.below(2 * ties - 1) {
                let other = if rng.below(5) == 0 { rng.below(newcomer) } else { *pick(rng, &ends) };
                if other == newcomer || !taken.insert((newcomer.min(other), newcomer.max(other))) {
                    continue;
                }
                let (a, b) = (&self.actors[newcomer], &self.actors[other]);
                let kind = match (a.kind, b.kind) {
                    ("university" | "research-institute", _) => *pick(rng, &["rnd", "co-develops"]),
                    ("training", _) => "trains",
                    ("agency", _) => *pick(rng, &["funds", "cooperates"]),
                    ("investor", _) => "invests",
                    (_, "university" | "research-institute") => *pick(rng, &["rnd", "talent-flow"]),
                    (_, "agency" | "training" | "investor") => "cooperates",
                    _ => *pick(rng, &["supplies", "supplies", "supplies", "contracts", "develops", "licenses", "spin-off"]),
                };
                let since = a.since.max(b.since) + rng.below(6) as u32;
                // Nobody is older than where he comes from.
                let (from, to) = if kind == "spin-off" && a.since > b.since { (other, newcomer) } else { (newcomer, other) };
                let item = (kind == "supplies").then(|| *pick(rng, &ITEMS));
                self.ties.push(Tie { from, kind, to, since, item, source: rng.below(self.sources.len()) });
                ends.extend([newcomer, other]);
            }
        }
    }

    fn save(&self, folder: &Path, number: usize) -> Result<(), Box<dyn Error>> {
        write(&folder.join("cluster.toml"), &self.head(number))?;
        write(&folder.join("actors.toml"), &self.actors())?;
        write(&folder.join("relations.csv"), &self.relations())?;
        write(&folder.join("events.csv"), &self.events())?;
        write(&folder.join("facts.toml"), &self.facts())?;
        write(&folder.join("sources.csv"), &self.sources())?;
        for (index, id) in SECTIONS.iter().enumerate() {
            write(&folder.join(format!("{id}.md")), &self.prose(index, EN, false))?;
            write(&folder.join(format!("{id}.zh-Hans.md")), &self.prose(index, ZH, true))?;
        }
        for (index, id) in QUESTIONS.iter().enumerate() {
            write(&folder.join(format!("questions/{id}.md")), &self.fill(ANSWER, index))?;
            write(&folder.join(format!("questions/{id}.zh-Hans.md")), &self.fill(ANSWER_ZH, index))?;
        }
        Ok(())
    }

    fn head(&self, number: usize) -> String {
        let mut out = format!(
            "[cluster]\nname.en = \"Valley {number}\"\nname.zh-Hans = \"{number}号谷地\"\nas_of = 2026-01-01\nstatus = \"published\"\ncore = [\"MY-07\"]\n\
             summary.en = \"A made-up valley of plants, workshops and schools, grown from a seed.\"\nsummary.zh-Hans = \"由种子生成的虚构谷地，有工厂、作坊和学校。\"\n\
             boundary.en = \"It ends where the generator stops.\"\nboundary.zh-Hans = \"生成器停下的地方就是它的边界。\"\n"
        );
        for (id, en, zh, feeds) in STAGES {
            let _ = write!(out, "\n[stage.{id}]\nname.en = \"{en}\"\nname.zh-Hans = \"{zh}\"\nfeeds = {feeds:?}\n");
        }
        for (id, since, en, zh) in PHASES {
            let _ = write!(out, "\n[phase.{id}]\nsince = {since}\ntitle.en = \"{en}\"\ntitle.zh-Hans = \"{zh}\"\n");
        }
        out
    }

    fn actors(&self) -> String {
        let mut out = String::new();
        for (index, actor) in self.actors.iter().enumerate() {
            let _ = write!(
                out,
                "[actor.{}]\nname.en = \"{}\"\nname.zh-Hans = \"{}\"\nkind = \"{}\"\nplace = \"{}\"\n",
                actor.id,
                actor.name,
                actor.zh,
                actor.kind,
                PLACES[actor.place].0.to_lowercase()
            );
            if let Some(home) = actor.home {
                let _ = writeln!(out, "home = \"{home}\"");
            }
            if let Some(stage) = actor.stage {
                let _ = writeln!(out, "stages = [\"{}\"]", STAGES[stage].0);
            }
            // Every second actor begins with its founding event; see `grow`.
            if index % 2 == 1 || index / 2 >= self.events.len() {
                let _ = writeln!(out, "since = {}", actor.since);
            }
            let _ = write!(out, "sources = [\"s{}\"]\n\n", index % self.sources.len() + 1);
        }
        out
    }

    fn relations(&self) -> String {
        let mut out = String::from("id,from,kind,to,item,since,sources\n");
        for (index, tie) in self.ties.iter().enumerate() {
            let _ = writeln!(
                out,
                "t{},{},{},{},{},{},s{}",
                index + 1,
                self.actors[tie.from].id,
                tie.kind,
                self.actors[tie.to].id,
                tie.item.unwrap_or(""),
                tie.since,
                tie.source + 1
            );
        }
        out
    }

    fn events(&self) -> String {
        let mut out = String::from("id,date,kind,title.en,title.zh-Hans,opens,sources\n");
        for (index, (year, actor, source)) in self.events.iter().enumerate() {
            let actor = &self.actors[*actor];
            let kind = if actor.kind == "multinational" { "entry" } else { "founding" };
            let _ = writeln!(out, "e{},{year},{kind},{} begins work,{}投入运营,{},s{}", index + 1, actor.name, actor.zh, actor.id, source + 1);
        }
        out
    }

    fn facts(&self) -> String {
        let mut out = String::new();
        for (index, (actor, source, points)) in self.facts.iter().enumerate() {
            let (actor, source) = (&self.actors[*actor], source + 1);
            let _ = write!(
                out,
                "[fact.f{}]\nlabel.en = \"Jobs at {}\"\nlabel.zh-Hans = \"{}的岗位\"\nunit = \"jobs\"\nabout = [\"{}\"]\nsources = [\"s{source}\"]\n",
                index + 1,
                actor.name,
                actor.zh,
                actor.id
            );
            if let [(year, value)] = points.as_slice() {
                let _ = write!(out, "value = {value}\ndate = {year}\n\n");
            } else {
                let _ = writeln!(out, "[fact.f{}.series]", index + 1);
                for (year, value) in points {
                    let _ = writeln!(out, "{year} = {value}");
                }
                out.push('\n');
            }
        }
        out
    }

    fn sources(&self) -> String {
        let mut out = String::from("id,title,type,publisher,issued,accessed,url\n");
        for (index, year) in self.sources.iter().enumerate() {
            let kind = ["report", "news", "statistics", "academic"][index % 4];
            let _ = writeln!(
                out,
                "s{0},Record {0} of the valley,{kind},Press of {1},{year},2026-01-01,https://records.example.org/{0}",
                index + 1,
                PLACES[index % PLACES.len()].0
            );
        }
        out
    }

    /// A section: its claim, six threads of two paragraphs, a figure, limits.
    fn prose(&self, section: usize, [claim, paragraph, limits, limit]: [&str; 4], chinese: bool) -> String {
        let mut out = format!("{claim}\n");
        for round in 0..6 {
            let _ = write!(out, "\n## {} {{#part-{round}}}\n\n", if chinese { "线索" } else { "A thread" });
            for half in 0..2 {
                let _ = write!(out, "{}\n\n", self.fill(paragraph, section * 12 + round * 2 + half));
            }
        }
        let _ = write!(out, "![{}](chain:all)\n\n## {limits} {{#limits}}\n\n- {limit}\n", if chinese { "价值链分层图" } else { "The value chain in tiers" });
        out
    }

    /// Puts records into a text: `@0` to `@3` are actors, `#0` is a fact, `^` a source. The same
    /// salt gives the same records, so that a translation refers to what its original refers to.
    fn fill(&self, text: &str, salt: usize) -> String {
        let mut out = text.to_owned();
        for slot in 0..4 {
            let actor = &self.actors[(salt * 31 + slot * 17) % self.actors.len()];
            out = out.replace(&format!("@{slot}"), &format!("[=](actor:{})", actor.id));
        }
        let fact = (salt * 13) % self.facts.len() + 1;
        out.replace("#0", &format!("[=](fact:f{fact}@latest)")).replace('^', &format!("[^s{}]", salt % self.sources.len() + 1))
    }
}

fn actor(index: usize, rng: &mut Rng) -> Actor {
    let mut lot = rng.below(100);
    // The first nine are one of each kind, so that every small cluster has all.
    let (kind, word, zh_word, _) = if index < KINDS.len() {
        KINDS[index]
    } else {
        *KINDS
            .iter()
            .find(|(.., of_hundred)| {
                lot < *of_hundred || {
                    lot -= of_hundred;
                    false
                }
            })
            .unwrap_or(&KINDS[0])
    };
    let ((a, a_zh), (b, b_zh)) = (*pick(rng, &FIRST), *pick(rng, &LAST));
    let number = index + 1;
    let is_firm = matches!(kind, "multinational" | "enterprise" | "sme" | "startup");
    Actor {
        id: format!("a{number}-{}{b}", a.to_lowercase()),
        name: format!("{a}{b} {word} {number}"),
        zh: format!("{a_zh}{b_zh}{zh_word}{number}"),
        kind,
        home: (kind == "multinational").then(|| *pick(rng, &HOMES)),
        place: rng.below(PLACES.len()),
        stage: is_firm.then(|| rng.below(STAGES.len())),
        since: 1970 + rng.below(50) as u32,
    }
}

fn places(rng: &mut Rng) -> String {
    let mut out = String::new();
    for (en, zh) in PLACES {
        let (north, east) = (5.2 + rng.below(30) as f64 / 100.0, 100.2 + rng.below(40) as f64 / 100.0);
        let _ = write!(out, "[place.{}]\nname.en = \"{en}\"\nname.zh-Hans = \"{zh}\"\nin = \"MY-07\"\nat = [{north:.2}, {east:.2}]\n\n", en.to_lowercase());
    }
    out
}

const EN: [&str; 4] = [
    "Plants, workshops and schools of the valley work in one chain, and most of it stands within an hour's drive.",
    "@0 buys from @1 and trains people together with @2.^ Engineers who left @3 founded workshops nearby, and these now make parts for plants that once bought them abroad. \
     One of them counted #0 at the last survey. The tie is old, it was renewed several times, and each side names the other when asked who would be hard to replace.",
    "Limits",
    "Prices and contracts are not public.",
];
const ZH: [&str; 4] = [
    "谷地的工厂、作坊和学校同在一条链上，大多数彼此相距不到一小时车程。",
    "@0向@1采购，并与@2共同培养人才^。离开@3的工程师在附近创办作坊，如今为曾在国外采购的工厂制造零部件。上次调查时，其中一家有#0。这一关系历史悠久，多次续约；问到谁最难替代时，双方都会提到对方。",
    "局限",
    "价格和合同并未公开。",
];
const SECTIONS: [&str; 6] = ["structure", "relations", "mechanisms", "narrative", "resilience", "embedding"];
const ANSWER: &str = "Yes for most parts, no for a few that are bought abroad.\n\n**For.** @0 and @1 sit side by side.^\n\n**Against.** @2 depends on one supplier. The last count was #0.\n";
const ANSWER_ZH: &str = "多数零部件可以，少数仍需从国外采购。\n\n**有利。** @0与@1比邻而居^。\n\n**不利。** @2依赖单一供应商。最近一次统计为#0。\n";
const QUESTIONS: [&str; 5] = ["supply", "talent", "technology", "institutions", "evolution"];
