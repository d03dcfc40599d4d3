//! A tie between two actors, and its family.

use crate::base::duration::Duration;
use crate::base::ids::{ActorId, EventId, FactId, ItemId, RelationId, StageId};
use crate::base::share::Share;
use crate::base::value::Known;
use crate::model::record::{Common, Lifespan, Progress, Text};

/// The families of ties, in the order of legends.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Family {
    Supply,
    Knowledge,
    Talent,
    Capital,
    Institution,
    Lineage,
}

impl Family {
    /// Every family, in the order of legends.
    pub const ALL: [Self; 6] = [Self::Supply, Self::Knowledge, Self::Talent, Self::Capital, Self::Institution, Self::Lineage];

    /// The word used in addresses, classes and messages.
    pub fn word(self) -> &'static str {
        match self {
            Self::Supply => "supply",
            Self::Knowledge => "knowledge",
            Self::Talent => "talent",
            Self::Capital => "capital",
            Self::Institution => "institution",
            Self::Lineage => "lineage",
        }
    }
}

macro_rules! relation_kinds {
    ($($name:ident $word:literal $family:ident $mutual:literal [$($inverse:literal),*];)*) => {
        /// What a tie is, read "from kind to".
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub enum RelationKind { $($name),* }

        impl RelationKind {
            /// Every kind, family by family.
            pub const ALL: &'static [Self] = &[$(Self::$name),*];

            /// The word an author writes.
            pub fn word(self) -> &'static str {
                match self { $(Self::$name => $word),* }
            }

            /// The family of the kind.
            pub fn family(self) -> Family {
                match self { $(Self::$name => Family::$family),* }
            }

            /// Whether the order of the two ends means nothing.
            pub fn is_mutual(self) -> bool {
                match self { $(Self::$name => $mutual),* }
            }

            /// The kind a word names, and whether its ends must be turned round.
            pub fn parse(word: &str) -> Option<(Self, bool)> {
                match word {
                    $($word => Some((Self::$name, false)),)*
                    $($($inverse => Some((Self::$name, true)),)*)*
                    _ => None,
                }
            }

            /// Every word that `parse` knows.
            pub const WORDS: &'static [&'static str] = &[$($word, $($inverse,)*)*];
        }
    };
}

relation_kinds! {
    Supplies "supplies" Supply false ["buys-from"];
    Contracts "contracts" Supply false ["works-for"];
    Rnd "rnd" Knowledge true [];
    CoDevelops "co-develops" Knowledge true [];
    Develops "develops" Knowledge false ["developed-by"];
    Licenses "licenses" Knowledge false ["licensed-from"];
    Standardizes "standardizes" Knowledge false ["follows-standard-of"];
    Trains "trains" Talent false ["trained-by"];
    TalentFlow "talent-flow" Talent false [];
    SpinOff "spin-off" Talent false ["founded-by-alumni-of", "spun-off-from"];
    Invests "invests" Capital false ["backed-by"];
    Owns "owns" Capital false ["owned-by"];
    Funds "funds" Capital false ["funded-by"];
    MemberOf "member-of" Institution false ["has-member"];
    Regulates "regulates" Institution false ["regulated-by"];
    Hosts "hosts" Institution false ["tenant-of"];
    Founds "founds" Institution false ["founded-by"];
    Cooperates "cooperates" Institution true [];
    Succeeds "succeeds" Lineage false ["preceded-by"];
}

impl RelationKind {
    /// Whether the indicator graph holds ties of this kind: membership,
    /// tenancy and descent are not collaboration.
    pub fn is_in_network(self) -> bool {
        !matches!(self, Self::MemberOf | Self::Hosts | Self::Succeeds)
    }
}

/// One end of a tie.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum End {
    Actor(ActorId),
    /// A group of unnamed firms; never in the graph of actors.
    Stage(StageId),
    /// Known to exist, not named; perhaps of a known stage.
    Undisclosed(Option<StageId>),
}

impl End {
    /// The actor, when the end is one.
    pub fn actor(&self) -> Option<&ActorId> {
        match self {
            Self::Actor(id) => Some(id),
            Self::Stage(_) | Self::Undisclosed(_) => None,
        }
    }
}

/// What is supplied.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Supplied {
    Item(ItemId),
    Words(Text),
    Undisclosed,
}

/// `[relation.ID]`, a row of `relations*.csv`, or descent told by an event.
#[derive(Clone, Debug)]
pub struct Relation {
    pub id: RelationId,
    pub from: End,
    pub kind: RelationKind,
    pub to: End,
    pub item: Option<Supplied>,
    pub life: Lifespan,
    /// Supplies: part of what `to` buys of the item. Owns, invests: part of the capital of `to`.
    pub share: Option<Share>,
    /// Part of what `from` sells.
    pub sales_share: Option<Share>,
    pub lead_time: Option<Known<Duration>>,
    /// Qualified, not used now.
    pub standby: bool,
    pub progress: Progress,
    pub facts: Vec<FactId>,
    pub weight: f64,
    /// The event whose `before` and `after` made this tie of descent.
    pub told_by: Option<EventId>,
    pub common: Common,
}

impl Relation {
    /// The two actors, when both ends are named ones.
    pub fn pair(&self) -> Option<(&ActorId, &ActorId)> {
        Some((self.from.actor()?, self.to.actor()?))
    }
}
