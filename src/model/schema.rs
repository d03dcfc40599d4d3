//! The fields of every record, as data.
//!
//! From this table come the check for unknown and missing fields, what an
//! overlay may translate, the columns of CSV files, and the JSON Schemas.

use super::kind::Kind;

/// What a field holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Type {
    /// Translatable plain text.
    Text,
    /// Translatable inline Markdown.
    Prose,
    /// A list of translatable texts.
    TextList,
    /// A list of translatable prose.
    ProseList,
    Date,
    Value,
    Unit,
    Share,
    Duration,
    Place,
    Places,
    /// A source, perhaps with a locator.
    Source,
    Sources,
    /// A reference to one record of these kinds; the first is meant when none is named.
    Ref(&'static [Kind]),
    Refs(&'static [Kind]),
    /// One of these words.
    Word(&'static [&'static str]),
    Boolean,
    Number,
    /// Text that is not translated: an address, a code.
    Code,
    Codes,
    /// What a page is called in its address: told per language, like a text, and never by
    /// translators, since an address is not prose.
    Slug,
    /// What it was called before.
    Slugs,
    /// A table read by its record alone.
    Table,
}

impl Type {
    /// Whether an overlay may hold the field.
    pub fn is_translatable(self) -> bool {
        matches!(self, Self::Text | Self::Prose | Self::TextList | Self::ProseList)
    }
}

/// One field of a record.
#[derive(Clone, Copy, Debug)]
pub struct Field {
    pub name: &'static str,
    pub ty: Type,
    pub required: bool,
}

const fn must(name: &'static str, ty: Type) -> Field {
    Field { name, ty, required: true }
}

const fn may(name: &'static str, ty: Type) -> Field {
    Field { name, ty, required: false }
}

/// Fields that every record may have.
pub const COMMON: &[Field] = &[
    may("sources", Type::Sources),
    may("note", Type::Prose),
    may("disputed", Type::Prose),
    may("former_ids", Type::Codes),
    may("checked_on", Type::Date),
    may("allow", Type::Table),
];

/// The words for `progress`.
pub const PROGRESS: &[&str] = &["target", "announced", "approved", "under-way", "realised", "cancelled"];

/// What `bears_on` may name.
const ANYTHING: &[Kind] =
    &[Kind::Actor, Kind::Stage, Kind::Relation, Kind::Event, Kind::Fact, Kind::Phase, Kind::Place, Kind::Project, Kind::Mechanism, Kind::Item];

const ACTOR: &[Field] = &[
    // Required but for markets, whose name defaults to the country's.
    may("name", Type::Text),
    must(
        "kind",
        Type::Word(&[
            "multinational",
            "enterprise",
            "sme",
            "startup",
            "joint-venture",
            "university",
            "research-institute",
            "training",
            "agency",
            "government",
            "association",
            "investor",
            "service",
            "infrastructure",
            "market",
        ]),
    ),
    must("place", Type::Place),
    may("home", Type::Code),
    may("boundary", Type::Word(&["core", "extended", "outside"])),
    may("since", Type::Date),
    may("until", Type::Date),
    may("stages", Type::Refs(&[Kind::Stage])),
    may("summary", Type::Prose),
    may("also", Type::TextList),
    may("size", Type::Word(&["large", "medium", "small", "micro"])),
    may("parent", Type::Ref(&[Kind::Actor])),
    may("same_as", Type::Code),
    may("ids", Type::Table),
    may("stock_time", Type::Duration),
    may("recovery_time", Type::Duration),
    // In networks too large for one drawing: what the group is called in which this actor is drawn.
    may("group", Type::Text),
    may("slug", Type::Slug),
    may("former_slugs", Type::Slugs),
];

const RELATION: &[Field] = &[
    must("from", Type::Code),
    must("kind", Type::Code),
    must("to", Type::Code),
    may("from_stage", Type::Ref(&[Kind::Stage])),
    may("to_stage", Type::Ref(&[Kind::Stage])),
    may("item", Type::Text),
    may("since", Type::Date),
    may("until", Type::Date),
    may("share", Type::Share),
    may("sales_share", Type::Share),
    may("lead_time", Type::Duration),
    may("standby", Type::Boolean),
    may("progress", Type::Word(PROGRESS)),
    may("facts", Type::Refs(&[Kind::Fact])),
    may("weight", Type::Number),
];

const EVENT: &[Field] = &[
    must("date", Type::Date),
    must("title", Type::Text),
    must(
        "kind",
        Type::Word(&[
            "founding",
            "entry",
            "exit",
            "expansion",
            "policy",
            "technology",
            "institution",
            "investment",
            "infrastructure",
            "crisis",
            "recovery",
            "milestone",
            "spin-off",
            "merger",
            "acquisition",
            "renaming",
        ]),
    ),
    may("summary", Type::Prose),
    may("actors", Type::Refs(&[Kind::Actor])),
    may("opens", Type::Refs(&[Kind::Actor, Kind::Relation])),
    may("closes", Type::Refs(&[Kind::Actor, Kind::Relation])),
    may("before", Type::Refs(&[Kind::Actor])),
    may("after", Type::Refs(&[Kind::Actor])),
    may("progress", Type::Word(PROGRESS)),
    may("due", Type::Date),
    may("outcome", Type::Ref(&[Kind::Event])),
    may("caused_by", Type::Refs(&[Kind::Event])),
    may("facts", Type::Refs(&[Kind::Fact])),
    may("relations", Type::Refs(&[Kind::Relation])),
    may("importance", Type::Number),
    may("phase", Type::Ref(&[Kind::Phase])),
];

const PHASE: &[Field] =
    &[must("since", Type::Date), must("title", Type::Text), may("until", Type::Date), may("summary", Type::Prose), may("ended_by", Type::Prose)];

const STAGE: &[Field] = &[
    must("name", Type::Text),
    may("feeds", Type::Refs(&[Kind::Stage])),
    may("role", Type::Word(&["chain", "support"])),
    may("gap", Type::Prose),
    may("outside", Type::Prose),
    may("value_share", Type::Share),
];

const PLACE: &[Field] = &[must("name", Type::Text), must("in", Type::Code), may("at", Type::Table)];

const ITEM: &[Field] = &[
    must("name", Type::Text),
    may("hs", Type::Code),
    may("cpc", Type::Code),
    may("essential", Type::Boolean),
    may("suppliers_complete", Type::Table),
    may("also", Type::TextList),
];

/// Plural categories of CLDR.
pub const PLURALS: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

const UNIT: &[Field] = &[
    must("one", Type::Text),
    must("other", Type::Text),
    may("zero", Type::Text),
    may("two", Type::Text),
    may("few", Type::Text),
    may("many", Type::Text),
    may("symbol", Type::Code),
];

const TERM: &[Field] = &[
    must("label", Type::Text),
    must("short", Type::Text),
    may("expands", Type::Text),
    may("plain", Type::Text),
    may("also", Type::TextList),
    may("keep", Type::Boolean),
];

const FACT: &[Field] = &[
    may("label", Type::Text),
    may("statement", Type::Prose),
    may("value", Type::Value),
    may("series", Type::Table),
    may("versions", Type::Table),
    may("prefer", Type::Source),
    may("unit", Type::Unit),
    may("date", Type::Date),
    may("of", Type::Text),
    may("about", Type::Refs(&[Kind::Actor, Kind::Stage, Kind::Relation])),
    may("place", Type::Place),
    may("progress", Type::Word(PROGRESS)),
    may("basis", Type::Word(&["official", "estimate", "self-reported", "computed"])),
    may("metric", Type::Code),
    may("method", Type::Prose),
    may("term", Type::Ref(&[Kind::Term])),
    may("compare", Type::Refs(&[Kind::Fact])),
    may("superseded_by", Type::Ref(&[Kind::Fact])),
    may("review_by", Type::Date),
];

const SOURCE: &[Field] = &[
    must("title", Type::Code),
    must(
        "type",
        Type::Word(&[
            "statistics",
            "law",
            "filing",
            "report",
            "academic",
            "dataset",
            "press-release",
            "news",
            "website",
            "speech",
            "interview",
            "archive",
            "other",
        ]),
    ),
    may("publisher", Type::Code),
    may("issued", Type::Date),
    may("url", Type::Code),
    may("accessed", Type::Date),
    may("archive_url", Type::Code),
    may("language", Type::Code),
    may("licence", Type::Code),
    may("primary", Type::Boolean),
    may("repeats", Type::Ref(&[Kind::Source])),
];

const SIGNAL: &[Field] = &[
    must("source", Type::Ref(&[Kind::Source])),
    must("kind", Type::Word(&["report", "press", "social", "supply-platform", "community", "compliance", "patent", "hiring"])),
    must("date", Type::Date),
    must("claim", Type::Prose),
    may("bears_on", Type::Refs(ANYTHING)),
];

const PROJECT: &[Field] = &[must("name", Type::Text), must("actors", Type::Refs(&[Kind::Actor])), may("since", Type::Date), may("until", Type::Date)];

const MECHANISM: &[Field] = &[
    must("kind", Type::Word(&["diffusion", "talent", "transfer", "capital", "recovery"])),
    may("steps", Type::ProseList),
    may("not_established", Type::Prose),
    may("actors", Type::Refs(&[Kind::Actor])),
    may("evidence", Type::Refs(&[Kind::Fact, Kind::Event, Kind::Relation, Kind::Project, Kind::Actor, Kind::Signal])),
];

const OBSERVATION: &[Field] =
    &[must("indicator", Type::Code), must("at", Type::Date), must("value", Type::Value), may("unit", Type::Unit), must("sources", Type::Sources)];

const INCENTIVE: &[Field] = &[
    must("label", Type::Text),
    must("summary", Type::Prose),
    must("legal_source", Type::Source),
    must("since", Type::Date),
    must("until", Type::Date),
    may("authority", Type::Ref(&[Kind::Actor])),
    may("facts", Type::Refs(&[Kind::Fact])),
    may("bears_on", Type::Refs(ANYTHING)),
];

const STEP: &[Field] = &[
    must("order", Type::Number),
    must("caption", Type::Prose),
    may("actor", Type::Ref(&[Kind::Actor])),
    may("around", Type::Number),
    may("families", Type::Codes),
    may("year", Type::Number),
];

/// `[cluster]`, which has no id of its own.
pub const CLUSTER: &[Field] = &[
    must("name", Type::Text),
    must("as_of", Type::Date),
    must("summary", Type::Prose),
    must("core", Type::Places),
    must("boundary", Type::Prose),
    may("extended", Type::Places),
    may("classes", Type::Codes),
    may("also", Type::TextList),
    may("status", Type::Word(&["draft", "published"])),
    may("languages", Type::Codes),
    may("owner", Type::Code),
    may("reviewed_on", Type::Date),
    may("contact", Type::Table),
    may("slug", Type::Slug),
    may("former_slugs", Type::Slugs),
];

/// `[site]`
pub const SITE: &[Field] = &[
    must("name", Type::Text),
    must("languages", Type::Codes),
    must("disclaimer", Type::Prose),
    may("base_url", Type::Code),
    may("theme", Type::Code),
    may("profile", Type::Code),
    may("order", Type::Code),
    may("licence", Type::Code),
    may("parent_site", Type::Table),
    may("brand", Type::Table),
    may("contact", Type::Table),
    may("nav", Type::Table),
    may("footer", Type::Table),
    may("legal", Type::Prose),
    may("favicon", Type::Code),
    may("markdown", Type::Table),
    may("publish_scenarios", Type::Boolean),
    may("min_n", Type::Number),
    may("hosts", Type::Codes),
    may("embed_hosts", Type::Codes),
    may("clean_urls", Type::Boolean),
    may("stale_notice", Type::Boolean),
];

/// The own fields of a kind, without the common ones.
pub fn fields(kind: Kind) -> &'static [Field] {
    match kind {
        Kind::Actor => ACTOR,
        Kind::Relation => RELATION,
        Kind::Event => EVENT,
        Kind::Phase => PHASE,
        Kind::Stage => STAGE,
        Kind::Place => PLACE,
        Kind::Item => ITEM,
        Kind::Unit => UNIT,
        Kind::Term => TERM,
        Kind::Fact => FACT,
        Kind::Source => SOURCE,
        Kind::Signal => SIGNAL,
        Kind::Project => PROJECT,
        Kind::Mechanism => MECHANISM,
        Kind::Observation => OBSERVATION,
        Kind::Incentive => INCENTIVE,
        Kind::Step => STEP,
    }
}

/// The field of this name, common ones included.
pub fn field(fields: &'static [Field], name: &str) -> Option<&'static Field> {
    fields.iter().chain(COMMON).find(|field| field.name == name)
}
