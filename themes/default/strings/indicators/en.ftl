# Indicators: names, questions, readings, pitfalls.
# In readings, counts come as numbers; shares ($share, $expected), other numbers
# ($partners of I03) and names ($actor) come ready to print.

## Around every value

indicator-not-known = Not known: the records do not allow this value.
indicator-too-few = Too few data: { $n ->
    [one] one actor
   *[other] { $n } actors
}, { $m ->
    [one] one tie
   *[other] { $m } ties
}. The value is kept for the record, not for a conclusion.
indicator-formula = Formula
indicator-reference = After
indicator-pitfall = How it misleads
indicator-basis = { indicator-basis.short }, as of { $date }
    .short = { $n ->
        [one] one actor
       *[other] { $n } actors
    }, { $m ->
        [one] one tie
       *[other] { $m } ties
    }
indicator-coverage = { $dated } of the ties behind it have a beginning, { $sourced } have a source
indicator-lower-bound = Recorded ties are a sample. Ties nobody wrote down would raise this value.
indicator-extent-core = actors inside the cluster
indicator-extent-recorded = everybody recorded, partners outside included

# The basis of indicators that are not computed on actors and pairs.
indicator-I09-basis = { indicator-I09-basis.short }, as of { $date }
    .short = { $n ->
        [one] one declared stage
       *[other] { $n } declared stages
    }, { $m ->
        [one] one actor
       *[other] { $m } actors
    }
indicator-I13-basis = { indicator-I13-basis.short }, as of { $date }
    .short = { $n ->
        [one] one buyer
       *[other] { $n } buyers
    }, { $m ->
        [one] one supply tie
       *[other] { $m } supply ties
    }
indicator-I14-basis = { indicator-I14-basis.short }, as of { $date }
    .short = { $n ->
        [one] one input
       *[other] { $n } inputs
    }, of which { $m } with all suppliers recorded
indicator-I16-basis = { indicator-I16-basis.short }, as of { $date }
    .short = { $n ->
        [one] one input
       *[other] { $n } inputs
    }, of which { $m } with all suppliers recorded
indicator-I21-basis = { indicator-I21-basis.short }, as of { $date }
    .short = { $n ->
        [one] one actor
       *[other] { $n } actors
    }, { $m ->
        [one] one dated tie
       *[other] { $m } dated ties
    }
indicator-I22-basis = { indicator-I22-basis.short }, as of { $date }
    .short = { $n ->
        [one] one actor
       *[other] { $n } actors
    }, { $m ->
        [one] one dated tie
       *[other] { $m } dated ties
    }
indicator-I26-basis = { indicator-I26-basis.short }, as of { $date }
    .short = { $n ->
        [one] one research institute or university
       *[other] { $n } research institutes and universities
    }, { $m ->
        [one] one spin-off
       *[other] { $m } spin-offs
    }
indicator-I31-basis = { indicator-I31-basis.short }, as of { $date }
    .short = { $n ->
        [one] one page in one other language
       *[other] { $n } pages in other languages
    }, { $m } with the same facts
indicator-I27-basis = { indicator-I27-basis.short }, as of { $date }
    .short = { $n ->
        [one] one entry or exit
       *[other] { $n } entries and exits
    } among { $m } realised events
indicator-I30-basis = { indicator-I30-basis.short }, as of { $date }
    .short = { $n ->
        [one] one fact or tie
       *[other] { $n } facts and ties
    }
indicator-I40-basis = { indicator-I40-basis.short }, as of { $date }
    .short = { $n ->
        [one] one actor
       *[other] { $n } actors
    }, { $m ->
        [one] one dated tie
       *[other] { $m } dated ties
    }

## Names of further values

indicator-part-pairs = Pairs with a tie
indicator-part-possible-pairs = Possible pairs
indicator-part-mean-degree = Partners per firm
indicator-part-tied = Actors with a tie
indicator-part-isolated = Actors without a tie
indicator-part-weighted = The same, by weight of ties
indicator-part-most = Most partners of one actor
indicator-part-ei-index = E-I index
indicator-part-expected = Expected if partners were drawn by lot
indicator-part-expected-ei-index = E-I index expected by lot
indicator-part-across = Pairs across regions
indicator-part-within = Pairs within a region
indicator-part-regions = Regions and countries
indicator-part-crossing = Pairs across a border
indicator-part-countries = Partner countries
indicator-part-effective-countries = As if so many equal partner countries
indicator-part-filled = Stages filled
indicator-part-declared = Stages declared
indicator-part-depth = Stages with two or more independent actors
indicator-part-gaps = Gaps explained
indicator-part-unexplained = Gaps unexplained
indicator-part-value-weighted = Weighted by share of value
indicator-part-bridges = Single ties that hold a part on
indicator-part-cut-off = Most actors behind one actor
indicator-part-cut-off-share = Their share of all tied actors
indicator-part-freeman = Centralisation (Freeman)
indicator-part-gini = Inequality of partners (Gini)
indicator-part-mention-share = Share of the text's mentions
indicator-part-with-locator = With the place in the source
indicator-part-facts-sourced = Facts with a source
indicator-part-ties-sourced = Ties with a source
indicator-part-independent = With two or more independent sources
indicator-part-identified = Actors with a checked identifier
indicator-part-median-age = Median age of the newest source

indicator-part-gatekeepers = Actors tied both inside and outside
indicator-part-gatekeeper-share = Their share of the core
indicator-part-largest-drop = Largest drop when one of them goes
indicator-part-density = Tied share of all possible pairs
indicator-part-firms = Firms
indicator-part-institutes = Research institutes and universities
indicator-part-bridges-known = Pairs of classes that are both here
indicator-part-by-input = By input
indicator-part-by-value = By value
indicator-part-inputs-known = Inputs whose suppliers are all recorded
indicator-part-inputs-unknown = Inputs of which that is not known
indicator-part-effective-suppliers = As if so many equal suppliers
indicator-part-highest = Highest of one input
indicator-part-sole-sourced = Inputs from one supplier
indicator-part-alternatives = Alternatives per input
indicator-part-one-minus-hhi = One minus mean concentration
indicator-part-after-first = Largest part after the first removal
indicator-part-after-any = The same after any one removal, on average
indicator-part-star = Value of a star of this size
indicator-part-complete = Value if all were tied to all
indicator-part-begun = Ties begun
indicator-part-ended = Ties ended
indicator-part-death-rate = Ended, of those at the first day
indicator-part-undated = Ties without a date, left out
indicator-part-older-than-five = Older than five years
indicator-part-one-step = In one step
indicator-part-two-steps = In two steps
indicator-part-three-steps = In three steps
indicator-part-reachable = Pairs with any path
indicator-part-islands = Separate parts
indicator-part-spin-offs = Spin-offs recorded
indicator-part-from-research = From research
indicator-part-survivors = Of those five years old or more, still there
indicator-part-pages-compared = Pages compared
indicator-part-pages-equal = Pages with the same facts
indicator-part-entries = Entries
indicator-part-exits = Exits
indicator-part-foreign-share = Of the newcomers, with an owner abroad
indicator-part-realised-share = Of all plans, realised
indicator-part-by-region = By region
indicator-part-by-class = By class of actor
indicator-part-ties-growth = Ties, a year
indicator-part-actors-growth = Actors, a year
indicator-part-densification = Growth of ties for growth of actors (slope)
indicator-part-density-without = Cooperation between firms without it

indicator-class-firm = firms
indicator-class-research = research
indicator-class-education = education
indicator-class-capital = capital
indicator-class-public = public bodies
indicator-class-other = others
indicator-class-inside = the cluster
indicator-class-country = the rest of the country
indicator-class-abroad = the world
indicator-pair = { $first } and { $second }
indicator-input = { $input } for { $buyer }
indicator-observed = published value, not computed here

## I01

indicator-I01 = Cooperation between firms
indicator-I01-question = How many of the possible pairs of firms work together?
indicator-I01-reading = Between the { $firms ->
    [one] one firm
   *[other] { $firms } firms
} of the cluster { $possible ->
    [one] one pair is possible
   *[other] { $possible } pairs are possible
}; { $pairs ->
    [0] none has a recorded tie.
    [one] one of them has a recorded tie ({ $share }).
   *[other] { $pairs } of them have a recorded tie ({ $share }).
}
indicator-I01-pitfall = The value falls as more firms are listed, even if nothing else changes. Never compare two clusters by it without the number of partners per firm beside it.

## I02

indicator-I02 = Actors with a tie
indicator-I02-question = Is this a network, or a list?
indicator-I02-reading = { $tied } of { $actors ->
    [one] one recorded actor
   *[other] { $actors } recorded actors
} { $tied ->
    [one] has
   *[other] have
} at least one tie; { $isolated ->
    [0] nobody stands alone.
    [one] one stands alone.
   *[other] { $isolated } stand alone.
}
indicator-I02-pitfall = Listing fewer actors raises it. An actor without a recorded tie may have ties nobody wrote down.

## I03

indicator-I03 = Partners per actor
indicator-I03-question = How many partners does an actor have on average?
indicator-I03-reading = An actor has { $partners } partners on average ({ $pairs ->
    [one] one pair
   *[other] { $pairs } pairs
} among { $actors ->
    [one] one actor
   *[other] { $actors } actors
}).
indicator-I03-pitfall = It can be compared across sizes, but it grows with the care of whoever records ties.

## I04

indicator-I04 = Ties across regions
indicator-I04-question = Do ties stay in one region, or do they cross?
indicator-I04-reading = { $across } of { $pairs ->
    [one] one tied pair crosses
   *[other] { $pairs } tied pairs cross
} a border between regions ({ $share }). Partners drawn by lot would give { $expected }.
indicator-I04-pitfall = The share depends on how many partners outside were recorded at all; read it beside the value expected by lot.

## I05

indicator-I05 = International embedding
indicator-I05-question = How many of the cluster's ties lead abroad, and to how many countries?
indicator-I05-reading = { $crossing ->
    [0] None
    [one] One
   *[other] { $crossing }
} of the cluster's { $pairs ->
    [one] one tied pair
   *[other] { $pairs } tied pairs
} { $crossing ->
    [one] leads
   *[other] lead
} to another country ({ $share }){ $countries ->
    [0] .
    [one] , all of them to one.
   *[other] , to { $countries } countries in all.
}
indicator-I05-pitfall = Ties between a plant and its owner abroad count in full. They are not the same as partners found abroad.

## I06

indicator-I06 = Reach beyond the cluster
indicator-I06-question = How near is the world outside, and through whom?
indicator-I06-reading = { $gatekeepers ->
    [0] No actor has partners both inside and outside.
    [one] One of { $actors } actors of the cluster has partners both inside and outside: { $actor }. Without it the recorded reach would fall by { $drop }.
   *[other] { $gatekeepers } of { $actors } actors of the cluster have partners both inside and outside. Most depends on { $actor }: without it the recorded reach would fall by { $drop }.
}
indicator-I06-pitfall = It counts paths on paper. A high drop says that recorded access hangs on one actor, not that others could not find their own.

## I07

indicator-I07 = Firms with a research partner
indicator-I07-question = How many firms work with a university or research institute?
indicator-I07-reading = { $linked } of { $firms ->
    [one] one firm
   *[other] { $firms } firms
} { $linked ->
    [one] has
   *[other] have
} a recorded tie with { $institutes ->
    [0] research; no research institute is recorded.
    [one] the one research institute recorded here ({ $share }).
   *[other] at least one of { $institutes } universities and research institutes ({ $share }).
}
indicator-I07-pitfall = Joint projects are announced more often than they end; contracts between a firm and a laboratory are seldom public.

## I08

indicator-I08 = Missing bridges
indicator-I08-question = Which classes of actor are not tied to one another?
indicator-I08-reading = Of { $known ->
    [one] one pair of classes
   *[other] { $known } pairs of classes
} that are both here, { $missing ->
    [0] every one has at least one recorded tie.
    [one] one has no recorded tie at all.
   *[other] { $missing } have no recorded tie at all.
}
indicator-I08-pitfall = Classes differ in size: one tie to the only investor is a high density. Read the counts, not the shares alone.

## I09

indicator-I09 = Completeness of the chain
indicator-I09-question = Which steps of the value chain are here, and which come from outside?
indicator-I09-reading = { $filled } of { $stages ->
    [one] one declared stage
   *[other] { $stages } declared stages
} { $filled ->
    [one] is
   *[other] are
} filled inside the cluster{ $nearby ->
    [0] {""}
    [one] , one more in the extended cluster
   *[other] , { $nearby } more in the extended cluster
}. { $deep ->
    [0] No stage has
    [one] One stage has
   *[other] { $deep } stages have
} two or more actors of different owners.
indicator-I09-pitfall = It depends wholly on the list of stages. A finer list makes more gaps, a coarser one hides them.

## I13

indicator-I13 = Local supply
indicator-I13-question = How much of what the cluster buys comes from the cluster?
indicator-I13-reading = { $local } of { $ties ->
    [one] one recorded supply tie
   *[other] { $ties } recorded supply ties
} to buyers in the cluster { $local ->
    [one] comes
   *[other] come
} from inside it ({ $share }). { $unknown ->
    [0] {""}
    [one] For one input it is not known whether all suppliers are recorded.
   *[other] For { $unknown } inputs it is not known whether all suppliers are recorded.
}
indicator-I13-pitfall = Counting by ties, by inputs and by value gives three different answers. A local invoice address is not local value added.

## I14

indicator-I14 = Concentration of suppliers
indicator-I14-question = From how few suppliers does an input come?
indicator-I14-reading = { $known ->
    [0] For none of { $inputs } inputs are all suppliers and their shares recorded.
   *[other] For { $known } of { $inputs } inputs all suppliers are recorded; on average an input comes as if from { $suppliers } equal suppliers.
}
indicator-I14-pitfall = Only inputs count whose suppliers are all recorded. Whoever is not recorded is not a missing supplier.

## I16

indicator-I16 = Inputs without a second source
indicator-I16-question = What could be replaced if a supplier stopped?
indicator-I16-reading = { $known ->
    [0] Not known: for no input are all suppliers recorded.
   *[other] { $sole } of { $known } inputs whose suppliers are all recorded { $sole ->
        [one] comes
       *[other] come
    } from one supplier only. { $unknown ->
        [0] {""}
        [one] Of one further input that is not known.
       *[other] Of { $unknown } further inputs that is not known.
    }
}
indicator-I16-pitfall = Alternatives nobody wrote down are not known, which is not the same as none.

## I17

indicator-I17 = Single points of the network
indicator-I17-question = Who or what alone connects others to the rest?
indicator-I17-reading = { $points ->
    [0] No single actor alone connects others to the rest: every recorded tie has a way round.
    [one] For some actors all recorded ties to the rest pass through one actor, { $actor }: { $cutoff ->
        [one] one actor is
       *[other] { $cutoff } of { $actors } actors are
    } reached only that way.
   *[other] { $points } actors alone connect others to the rest. Most depend on { $actor }: { $cutoff ->
        [one] one actor is
       *[other] { $cutoff } of { $actors } actors are
    } reached only through recorded ties to it.
}
indicator-I17-pitfall = This tells which recorded ties have no way round, not who would fail. A tie nobody wrote down may be the way round. Single sources of supply are a different question.

## I18

indicator-I18 = Holding together
indicator-I18-question = How much of the network holds together when leading actors go?
indicator-I18-reading = { $whole } of the tied actors are in one connected part. Without { $actor } it would be { $first }; without any one actor, on average { $mean }.
indicator-I18-pitfall = Connection on paper is not delivery. The order of removal follows the number of recorded partners, not the likelihood of leaving.

## I21

indicator-I21 = Ties that lasted
indicator-I21-question = Did the network of five years ago last?
indicator-I21-reading = { $years } years before the reference day { $then ->
    [one] one dated tie was
   *[other] { $then } dated ties were
} recorded, now { $now } are; { $begun } began in between and { $ended } ended.
indicator-I21-pitfall = Looking harder at recent years looks like birth. Ends are announced less often than beginnings.

## I22

indicator-I22 = Age of ties
indicator-I22-question = How old are the ties?
indicator-I22-reading = Half of the { $ties ->
    [one] one dated tie is
   *[other] { $ties } dated ties are
} older than { $years } years; { $old } of them are older than five years.
indicator-I22-pitfall = Only ties that survived are counted; those that ended are not young, they are gone.

## I23

indicator-I23 = Reach of research
indicator-I23-question = How many actors does a research institute reach by introductions?
indicator-I23-reading = In two steps a research institute or university reaches { $share } of the { $actors } other actors on average ({ $institutes ->
    [one] one institute
   *[other] { $institutes } institutes
}).
indicator-I23-pitfall = A path is a possible contact, not an adoption.

## I24

indicator-I24 = Nearness
indicator-I24-question = Can tied actors reach one another at all?
indicator-I24-reading = { $share } of all pairs of tied actors are connected by some path; the { $actors } actors form { $islands ->
    [one] one connected part.
   *[other] { $islands } separate parts.
}
indicator-I24-pitfall = Separate parts may be connected by a tie nobody recorded.

## I26

indicator-I26 = Spin-offs of research
indicator-I26-question = Do firms come out of research?
indicator-I26-reading = { $institutes ->
    [0] No research institute is recorded
   *[other] In the last ten years { $recent ->
        [0] no dated spin-off
        [one] one dated spin-off
       *[other] { $recent } dated spin-offs
    } came out of { $institutes } research institutes and universities
}; { $all ->
    [one] one spin-off of any parent is recorded in all.
   *[other] { $all } spin-offs of any parent are recorded in all.
}
indicator-I26-pitfall = Firms that kept a name or a building of their parent are noticed, others are not; failures are forgotten.

## I27

indicator-I27 = Entries and exits
indicator-I27-question = Who came, who left, and how many plans were realised?
indicator-I27-reading = The timeline tells { $entries ->
    [one] one entry
   *[other] { $entries } entries
} and { $exits ->
    [0] no exit
    [one] one exit
   *[other] { $exits } exits
}; { $done } of { $plans } plans to enter, expand or invest are told as realised.
indicator-I27-pitfall = Entries are news, exits are quiet. Announced is not invested.

## I28

indicator-I28 = Weight of the leading actor
indicator-I28-question = Does one actor stand for the whole?
indicator-I28-reading = { $ties ->
    [one] { $actor } has the most partners, { $partners }:
   *[other] { $ties } actors, { $actor } among them, have the most partners, { $partners } each:
} { $share } of all ends of ties. A star with one centre would give 50%.
indicator-I28-pitfall = A hub with spokes is a type of cluster, not a fault, but it must be told. Actors of whom more is known have more recorded ties.

## I29

indicator-I29 = Like with like
indicator-I29-question = Do regions, and classes of actor, keep to themselves?
indicator-I29-reading = By region the index is { $region }, by class of actor { $class } (1: only within the group; 0: as drawn by lot; below 0: rather across).
indicator-I29-pitfall = Outside partners are recorded because they are tied to somebody inside, which pulls the index down.

## I30

indicator-I30 = Evidence
indicator-I30-question = How much of this can be traced to a source?
indicator-I30-reading = { $traced } of { $records ->
    [one] one fact and tie has
   *[other] { $records } facts and ties have
} a source and a date ({ $share }); { $twice ->
    [0] none rests on two independent sources.
    [one] one rests on two independent sources.
   *[other] { $twice } rest on two or more independent sources.
}
indicator-I30-pitfall = It measures whether a statement can be traced, not whether it is true.

## I31

indicator-I31 = Same facts in every language
indicator-I31-question = Do all languages tell the same facts?
indicator-I31-reading = { $equal } of { $pages ->
    [one] one translated page refers
   *[other] { $pages } translated pages refer
} to exactly the same facts as the original ({ $share }).
indicator-I31-pitfall = It compares references to facts, not the words around them.

## I40

indicator-I40 = Growth
indicator-I40-question = How fast does the recorded network grow?
indicator-I40-reading = Dated ties went from { $then } to { $now } in five years, { $ties } a year; actors { $actors } a year.
indicator-I40-pitfall = Few points. Recording grows too, and the two cannot be told apart.

## I42

indicator-I42 = Without the leading actor
indicator-I42-question = What would remain without the actor that has most partners?
indicator-I42-reading = { $without } of { $pairs ->
    [one] one tied pair does
   *[other] { $pairs } tied pairs do
} not involve { $actor } ({ $share }). { $beside ->
    [0] No recorded tie stood between partners of an actor that has left.
   *[other] Of the ties between partners of actors that have left, { $outlived } of { $judged } were still there a year later; for { $unclear } the dates do not tell.
}
indicator-I42-pitfall = Ties of others may exist because of the leading actor, and may go with it. That a tie outlived an exit does not say why.

## Phases and years

evolution-actors = { $count ->
    [one] one actor
   *[other] { $count } actors
}
evolution-ties = { $count ->
    [one] one tie
   *[other] { $count } ties
}
evolution-begun = { $count ->
    [0] no tie began
    [one] one tie began
   *[other] { $count } ties began
}
evolution-ended = { $count ->
    [0] none ended
    [one] one ended
   *[other] { $count } ended
}
evolution-actors-begun = { $count ->
    [0] no actor came
    [one] one actor came
   *[other] { $count } actors came
}
evolution-actors-ended = { $count ->
    [0] none left
    [one] one left
   *[other] { $count } left
}
evolution-events = { $count ->
    [0] no event told
    [one] one event
   *[other] { $count } events
}
evolution-phase-reading = At the end of this phase { $actors ->
    [one] one actor
   *[other] { $actors } actors
} and { $ties ->
    [one] one dated tie
   *[other] { $ties } dated ties
} are recorded; { $begun ->
    [0] no tie
    [one] one tie
   *[other] { $begun } ties
} began in it and { $ended ->
    [0] none
   *[other] { $ended }
} ended.
evolution-phase-running = The phase still runs on the reference day.
evolution-undated = { $count ->
    [0] Every recorded tie has a beginning.
    [one] One recorded tie has no known beginning and is in no phase.
   *[other] { $count } recorded ties have no known beginning and are in no phase.
}
evolution-dated-share = { $share } of all ties ever recorded have a beginning
evolution-persistence = { $share } of the ties at the beginning or the end of the period were there at both
evolution-pitfall = Years for which somebody looked harder show more beginnings. A rise in recorded ties is not yet a rise in ties.

## Stages

stage-independent = { $count ->
    [one] one owner
   *[other] { $count } different owners
}
stage-filled-nearby = filled in the extended cluster only

## Evidence of a record

evidence-sources = { $count ->
    [0] no source
    [one] one source
   *[other] { $count } sources
}
evidence-independent = { $count ->
    [0] no independent source
    [one] one independent source
   *[other] { $count } independent sources
}
evidence-searched = looked for, no source found
evidence-primary = among them a primary source

## The two boundaries, phases, what is told

indicator-wider = With the extended cluster
indicator-extent-extended = actors inside the cluster or the extended cluster
indicators-boundary = Where a value depends on who is inside, it is given for the core first and then with the extended cluster.
indicator-named-more = and { $n } more
indicator-of = { $m } of { $n }
indicator-I09-coverage = { $dated } of the actors behind it have a beginning, { $sourced } have a source
indicator-I10-coverage = { indicator-I09-coverage }
indicator-I11-coverage = { indicator-I09-coverage }
indicator-I20-coverage = { $dated } of the recoveries are dated to the month with the crisis before them, { $sourced } have a source
indicator-I21-coverage = { $dated } of the ties are dated; the others are left out
indicator-I40-coverage = { indicator-I21-coverage }
indicator-I27-coverage = all events behind it are dated, { $sourced } have a source
indicator-I30-coverage = { $dated } of the facts and ties have a date, { $sourced } have a source
indicator-I41-coverage = { $sourced } of the mechanisms name their evidence
page-trends = Indicators over time
trends-lead = What the dated ties of { $cluster } give at the end of each phase, with the number of actors and ties behind every value.
trends-how = Each column is the last day of a phase. Only ties with a known beginning count, and only actors with one, or with such a tie; so the last column is not today's value, which counts undated ties too. Suppliers, evidence and languages are declared for today and have no past.
trends-caption = Below each value: n, actors it is computed on, and m, ties behind it.
trends-basis = n { $n }, m { $m }
trends-end = end of { $year }
trends-none = No phase has begun, or nothing in it is dated.
page-told = Told and recorded
told-lead = Whether the texts about { $cluster } speak most of what has most ties: references in the texts beside the weight in the records.
told-agreement-title = How far the two orders agree
told-agreement-lead = Spearman's rank correlation of references and weight: 1 is the same order, 0 no connection, −1 the reverse. Only references in the sections and questions that are written in the language count.
told-sort = What
told-n = Compared
told-elsewhere = References to actors outside today's network
told-actors = Actors
told-actors-weight = partners
told-stages = Stages
told-stages-weight = actors in them
told-kinds = Kinds of tie
told-kinds-weight = ties today
told-in = told in { $language }
told-more-title = Told of more than recorded
told-more-lead = By rank in the first language: the text gives these actors more room than their recorded ties do.
told-less-title = Recorded more than told of
told-less-lead = These actors have many recorded ties and little room in the text.
told-stages-title = Stages of the chain
told-kinds-title = Kinds of tie
told-pitfall = A text may rightly dwell on one actor, and a name without a reference is not counted. A low value asks for a look, it is no fault.
data-indicators-by-phase = indicators at the end of each phase, of dated ties alone, for both boundaries
data-observations = published values of indicators that are not computed here
data-mentions = references in the texts, by language, beside the weight in the records

tie-kind-supplies = Supply
tie-kind-contracts = Contract work
tie-kind-rnd = Joint research
tie-kind-co-develops = Joint development
tie-kind-develops = Supplier development
tie-kind-licenses = Licence
tie-kind-standardizes = Standard
tie-kind-trains = Training
tie-kind-talent-flow = Movement of people
tie-kind-spin-off = Spin-off
tie-kind-invests = Investment
tie-kind-owns = Ownership
tie-kind-funds = Funding
tie-kind-member-of = Membership
tie-kind-regulates = Regulation
tie-kind-hosts = Tenancy
tie-kind-founds = Founding
tie-kind-cooperates = Cooperation
tie-kind-succeeds = Succession

indicator-part-joint-events = Joint events per firm and year
indicator-part-outlived = Ties that outlived an exit
indicator-part-outlived-of = Ties beside an exit, with known dates
indicator-part-outlived-unknown = Ties beside an exit whose dates do not tell
indicator-part-left = Actors that left, without a successor
indicator-part-employees = Employees of the cluster
indicator-part-per-thousand = Large firms per 1,000 employees
indicator-part-large = Large firms
indicator-part-sized = Firms whose size is recorded
indicator-part-mature = Functions with an established actor
indicator-part-effective-markets = As if so many equal markets
indicator-part-top-market = Share of the largest market
indicator-part-markets = Markets
indicator-part-by-shares = The same by declared shares
indicator-part-suppliers-tried = Suppliers tried
indicator-part-recoveries = Recoveries told
indicator-part-recovery-known = Actors with a known time to recover
indicator-part-recovery-unknown = Actors of which it was looked for and not found
indicator-part-longest-exposure = Longest time without supply
indicator-part-ninth-decile = Nine of ten take no longer than
indicator-part-from-inside = From suppliers inside
indicator-part-from-outside = From suppliers outside
indicator-part-lead-times = Supply ties with a declared time
indicator-part-steps-written = Mechanisms with written steps
indicator-part-not-established = Mechanisms looked for and not found
indicator-part-terms = Terms in the glossary
indicator-part-glossary = Terms explained in every language
indicator-part-mean-steps = Mean steps between connected actors
indicator-part-longest-way = Longest of the shortest ways

## I10, I11, I12

indicator-I10 = Large firms per stage
indicator-I10-question = How many large firms stand behind each stage of the chain?
indicator-I10-reading = { $large } of { $sized } firms whose size is recorded are large, in a chain of { $stages ->
    [one] one stage
   *[other] { $stages } stages
}; { $firms } firms are recorded in all. { $declared ->
    [0] How many people the cluster employs is not declared as one number, so there is no value per { $thousand } employees.
   *[other] Large firms per { $thousand } employees: { $per }; employees declared: { $employees } ({ $date }).
}
indicator-I10-pitfall = Only firms whose size is written down count. Large is what the record says, not a measure of importance.
indicator-I10-basis = { indicator-I10-basis.short }, as of { $date }
    .short = { $n ->
        [one] one firm
       *[other] { $n } firms
    }, { $m } with a recorded size
indicator-I11 = Established support
indicator-I11-question = Are the support functions filled by somebody who has been there for years?
indicator-I11-reading = { $mature } of { $stages ->
    [one] one declared support function
   *[other] { $stages } declared support functions
} { $mature ->
    [one] has
   *[other] have
} an actor that began at least five years ago; { $undated ->
    [0] all { $actors } actors in them are dated.
    [one] one of the { $actors } actors in them is undated.
   *[other] { $undated } of the { $actors } actors in them are undated.
}
indicator-I11-pitfall = Presence is not quality. It depends on which functions were declared at all, and an undated actor counts as not established.
indicator-I11-basis = { indicator-I11-basis.short }, as of { $date }
    .short = { $n ->
        [one] one support function
       *[other] { $n } support functions
    }, { $m ->
        [one] one actor
       *[other] { $m } actors
    }
indicator-I12 = Headroom of infrastructure

## I15

indicator-I15 = Dependence on markets
indicator-I15-question = On how few markets do the sales rest?
indicator-I15-reading = The declared sales go to { $markets ->
    [one] one market
   *[other] { $markets } markets
}, as if to { $equal } equal ones; the largest, { $actor }, takes { $share }.
indicator-I15-pitfall = It stands only on ties with a declared value of one unit and year. A market of delivery need not be where the product is used.
indicator-I15-basis = { indicator-I15-basis.short }, as of { $date }
    .short = { $n ->
        [one] one market
       *[other] { $n } markets
    }, { $m ->
        [one] one tie
       *[other] { $m } ties
    } with a value

## I19, I20

indicator-I19 = Loss when one supplier stops
indicator-I19-question = How much would stop with the one supplier that matters most?
indicator-I19-reading = In the scenario of the worst case { $loss } of the output of { $firms ->
    [one] one firm
   *[other] { $firms } firms
} of the core stops with one supplier. { $known } inputs have all suppliers recorded; of { $unknown } that is not known.
indicator-I19-pitfall = A scenario, not a prediction: no stock, no time, no substitute beyond those recorded. Inputs whose suppliers are not all recorded are left out, so the true loss may be larger or smaller.
indicator-I19-basis = { indicator-I19-basis.short }, as of { $date }
    .short = { $n ->
        [one] one firm
       *[other] { $n } firms
    }, { $m ->
        [one] one input
       *[other] { $m } inputs
    } with all suppliers recorded
indicator-I20 = Time to recover
indicator-I20-question = How long did it take, and how long would it take, until something is back?
indicator-I20-reading = { $recoveries ->
    [one] The one recovery dated to the month took { $days } days.
   *[other] Half of { $recoveries } recoveries dated to the month took longer than { $days } days.
} A time to recover is declared for { $known } actors; of { $unknown } it was looked for and not found.
indicator-I20-pitfall = Suppliers tend to understate their own time to recover. What is not known is not short.
indicator-I20-basis = { indicator-I20-basis.short }, as of { $date }
    .short = { $n ->
        [0] no recovery told
        [one] one recovery told
       *[other] { $n } recoveries told
    }, { $m } dated to the month
indicator-I25 = Circulation of people

## I32 to I37: published values only

indicator-I32 = Location quotient
indicator-I33 = Specialisation (Krugman)
indicator-I34 = Relatedness density
indicator-I35 = Economic complexity
indicator-I36 = Intensity of innovation
indicator-I37 = Density of joint innovation

## I38, I39

indicator-I38 = Lead time
indicator-I38-question = How long does a delivery take?
indicator-I38-reading = For { $known } of { $ties ->
    [one] one supply tie
   *[other] { $ties } supply ties
} a lead time is declared; half of them take longer than { $days } days.
indicator-I38-pitfall = Declared by suppliers themselves, and only where somebody asked.
indicator-I38-basis = { indicator-I38-basis.short }, as of { $date }
    .short = { $n ->
        [one] one supply tie
       *[other] { $n } supply ties
    }, { $m } with a declared lead time
indicator-I39 = Engineers and technicians per thousand jobs

## I41, I43, I44

indicator-I41 = What is written down
indicator-I41-question = Is it written down how things work here, step by step?
indicator-I41-reading = { $written } of { $mechanisms ->
    [one] one mechanism
   *[other] { $mechanisms } mechanisms
} { $written ->
    [one] is
   *[other] are
} written as steps; the glossary explains { $terms ->
    [one] one term
   *[other] { $terms } terms
}.
indicator-I41-pitfall = Writing is not practice.
indicator-I41-basis = { indicator-I41-basis.short }, as of { $date }
    .short = { $n ->
        [one] one mechanism
       *[other] { $n } mechanisms
    }, { $m } with written steps
indicator-I43 = Balance of the narrative
indicator-I44 = Cost of understanding
