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
indicator-basis = { $n ->
    [one] one actor
   *[other] { $n } actors
}, { $m ->
    [one] one tie
   *[other] { $m } ties
}, as of { $date }
indicator-coverage = { $dated } of the ties behind it have a beginning, { $sourced } have a source
indicator-lower-bound = Recorded ties are a sample. Ties nobody wrote down would raise this value.
indicator-extent-core = actors inside the cluster
indicator-extent-recorded = everybody recorded, partners outside included

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
indicator-part-with-extended = With the extended cluster
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

## I28

indicator-I28 = Weight of the leading actor
indicator-I28-question = Does one actor stand for the whole?
indicator-I28-reading = { $ties ->
    [one] { $actor } has the most partners, { $partners }:
   *[other] { $ties } actors, { $actor } among them, have the most partners, { $partners } each:
} { $share } of all ends of ties. A star with one centre would give 50 %.
indicator-I28-pitfall = A hub with spokes is a type of cluster, not a fault, but it must be told. Actors of whom more is known have more recorded ties.

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

stage-filled = { $count ->
    [one] one actor
   *[other] { $count } actors
}: { $local } with a local owner, { $foreign } with a foreign one
stage-independent = { $count ->
    [one] one owner
   *[other] { $count } different owners
}
stage-filled-nearby = filled in the extended cluster only
stage-gap = a gap, explained
stage-unexplained = a gap nobody has explained

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
evidence-disputed = sources differ
evidence-primary = among them a primary source
