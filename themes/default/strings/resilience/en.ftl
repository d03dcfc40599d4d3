### The computed parts of resilience, scenarios and embedding.

## Single points of failure

points-title = Single points of failure
points-lead = Two different things. The network hangs on an actor when others are tied to the rest only through it. Supply hangs on a firm when an input has no other supplier.
points-both = { $points ->
    [one] One actor is
   *[other] { $points } actors are
} a single point of the recorded network, { $sole ->
    [one] one firm
   *[other] { $sole } firms
} the only recorded supplier of something; { $both ->
    [0] nobody is
    [one] one is
   *[other] { $both } are
} both.
points-network = In the network
points-caption = { $n ->
    [one] Recorded ties that pass only through this actor
   *[other] Recorded ties that pass only through one actor: the { $n } that would cut off the most others
}
points-more = ({ $n } more cut off others too.)
points-actor = Without this actor
points-cut-off = Cut off
points-share = Of all tied
points-who = Who
points-none = No recorded actor stands alone between two parts of the network.
points-coverage = Computed on { $n ->
    [one] one actor
   *[other] { $n } actors
} with a tie and { $m ->
    [one] one tied pair
   *[other] { $m } tied pairs
}, of which { $bridges ->
    [0] none has
    [one] one has
   *[other] { $bridges } have
} no way round. { $dated } of the ties are dated, { $sourced } have a source. A tie nobody recorded can be the way round.
sole-title = In supply
sole-supplier = Only supplier
sole-inputs = Of what, for whom
sole-input = { $item } for { $buyer }
sole-coverage = { $inputs ->
    [0] Not known: no input of a firm of the cluster is recorded.
   *[other] { $known ->
        [0] Not known: of none of the { $inputs } recorded inputs is every supplier recorded. Whether one of them hangs on a single firm cannot be said.
       *[other] Every supplier is recorded of { $known } of { $inputs ->
            [one] one recorded input
           *[other] { $inputs } recorded inputs
        }.{ $sole ->
            [0] { " " }Each of them has two suppliers or more.
           *[other] { $unknown ->
                [0] { "" }
               *[other] { " " }Of the others nobody is called the only supplier.
            }
        }
    }
}

## Inputs and buyers

inputs-title = What could be replaced
inputs-lead = What firms of the cluster buy, from whom, and who is qualified without being used. An alternative nobody recorded is not known; that is not the same as none.
inputs-item = Input
inputs-buyer = Buyer
inputs-suppliers = In use
inputs-spare = Qualified
inputs-alternatives = Alternatives
inputs-none = No input of a firm of the cluster is recorded.
inputs-unnamed = { $n ->
    [one] One more supply tie does
   *[other] { $n } more supply ties do
} not name what is supplied.
input-suppliers = { $n ->
    [one] one supplier, all recorded
   *[other] { $n } suppliers, all recorded
}
input-suppliers-at-least = { $n ->
    [0] none recorded, others not known
    [one] one recorded, others not known
   *[other] { $n } recorded, others not known
}
input-concentration = { $n } suppliers, all recorded; by their shares as if { $equal } had equal parts (HHI { $hhi })
spare-none = none on record
spare-time = lead time { $time }
spare-time-unknown = lead time not known
sellers-title = To whom the cluster sells
sellers-seller = Seller
sellers-buyers = Declared shares of its sales
sellers-told = Declared
sellers-concentration = Concentration
sellers-none = Not known: no firm of the cluster has a declared share of sales to a buyer, and no published value of market concentration is recorded.
seller-buyer = { $buyer }: { $share }
seller-hhi = HHI { $hhi }
seller-hhi-least = HHI at least { $hhi }; the rest is not declared

## Recovery

recovery-title = Earlier crises and recovery
recovery-lead = From the timeline: crises whose end, or what they led to, is on record.
recovery-no-crisis = No crisis is recorded.
recovery-told = { $told ->
    [0] Of none of the { $crises } recorded crises is the end or an answer to it on record.
    [one] Of one of { $crises } recorded crises the end or an answer is on record; of the others it is not known.
   *[other] Of { $told } of { $crises } recorded crises the end or an answer is on record; of the others it is not known.
}
recovery-median = Where both ends are known to the day ({ $n ->
    [one] one case
   *[other] { $n } cases
}), the median is { $days }.
recovery-no-times = No actor has declared how long it lasts without supply, or how long it takes to be back.
recovery-crisis = Crisis
recovery-date = When
recovery-answers = What it led to
recovery-days = Until its end or the recovery
recovery-actors = What actors declare; such times are often too short
recovery-stock = Lasts without supply
recovery-time = Is back after

## Scenarios

page-scenarios = Scenarios
scenarios-description = What the recorded ties of { $cluster } would do under stated assumptions. Scenarios, not predictions.
scenarios-open = Every scenario with its assumptions, inputs and limits
scenarios-back = The records on which this rests: resilience
scenarios-reading-title = How to read them
scenarios-names = A scenario lets an actor stop on paper. Which one is not named here unless this site has decided to publish it; stages of the chain stand for actors.
scenarios-missing = No record of ties is complete. Each result is therefore computed again many times, with one tie in ten taken out and with one in ten added between actors chosen by lot. The lowest and the highest value found are given beside it.
scenario-word = Scenario
scenario-honesty = A scenario shows what the recorded ties would do under the assumptions named. It is not a prediction.
scenario-assumptions = Assumptions
scenario-missing = If ties are missing
scenario-missing-band = { $low } to { $high }, with { $changed ->
    [one] one tie
   *[other] { $changed } ties
} taken out or added ({ $variants } variants).
scenario-range = { $low } to { $high }
scenario-luck = Luck of the draw (95%)
scenario-actor = Actor
scenario-stage = Stage
scenario-loss = Output lost
scenario-touched = Firms touched
scenario-reached = Reached
scenario-case-0 = Low: { $value }
scenario-case-1 = Middle: { $value }
scenario-case-2 = High: { $value }
scenario-exact = Every combination of open and closed ties was computed.
scenario-drawn = { $runs } draws with a fixed seed.
scenario-graph-inputs = { $n ->
    [one] one actor
   *[other] { $n } actors
} with a tie, { $m ->
    [one] one tied pair
   *[other] { $m } tied pairs
}.
scenario-M9-inputs = { $seeds ->
    [one] One research institute or university with a tie
   *[other] { $seeds } research institutes and universities with a tie
}, { $n } actors, { $m ->
    [one] one tied pair
   *[other] { $m } tied pairs
}.
scenario-inputs = { $known ->
    [one] One input
   *[other] { $known } inputs
} with every supplier recorded; of { $unknown } more that is not known.
scenario-cascade-stages = Largest loss when a supplier of this stage stops
scenario-cascade-actors = Loss when this supplier stops
scenario-M1 = If actors leave the network
scenario-M1-assumptions = The actor with most ties left goes first, then the next. Nobody takes up a new tie. It is about being connected, not about goods or money.
scenario-M1-reading = { $whole } of the tied actors hang together. Without the best connected one it would be { $first }, without five { $fifth }; without any one actor, on average { $any }.
scenario-M1-none = No tie is recorded.
scenario-M1-missing = Without the best connected actor: { $band }
scenario-M1-figure = What holds together
scenario-M1-key = Line: largest connected part. Grey: where it would lie with ties missing or added.
scenario-M1-table = Largest connected part
scenario-M1-gone = Actors gone
scenario-M1-left = Left
scenario-M1-who = The last to go
scenario-M2 = If one supplier stops: the worst case
scenario-M2-assumptions = A firm halts when one of its inputs has no supplier left. No stock, no time, no substitute beyond those recorded; only inputs whose suppliers are all recorded.
scenario-M2-reading = The largest effect of one supplier is a loss of { $loss } of the output of { $n ->
    [one] one firm
   *[other] { $n } firms
}.
scenario-M2-none = Not known: of no recorded input is every supplier recorded.
scenario-M2-missing = Largest loss: { $band }
scenario-M3 = If one supplier stops: by shares
scenario-M3-assumptions = A firm loses as much as its scarcest input, by the shares its suppliers have. A share nobody declared never fails, so the loss is a lower bound. No stock, no time, no substitute beyond those recorded.
scenario-M3-reading = { scenario-M2-reading }
scenario-M3-none = { scenario-M2-none }
scenario-M3-missing = Largest loss: { $band }
scenario-M7 = How far news from research could travel
scenario-M7-assumptions = A tie is a possible contact in both directions, whatever its kind. Contact is not adoption.
scenario-M7-reading = On average { $one } of { $n } other actors are one step from a research institute, { $two } at most two.
scenario-M7-inputs = { $seeds ->
    [one] One research institute or university
   *[other] { $seeds } research institutes and universities
}, with or without a tie, { $n } actors, { $m ->
    [one] one tied pair
   *[other] { $m } tied pairs
}.
scenario-M7-none = No research institute or university with a tie is recorded.
scenario-M7-missing = Within two steps: { $band }
scenario-M7-table = Other actors within so many steps
scenario-M7-steps = Steps
scenario-M9 = If something new starts in research
scenario-M9-assumptions = Each tie of an actor reached passes it on once, with the same chance, in both directions, whatever its kind. The chance is not measured: three are shown.
scenario-M9-reading = It reaches { $base } of { $n } other tied actors on average; { $low } with a low chance, { $high } with a high one.
scenario-M9-none = { scenario-M7-none }
scenario-M9-missing = With the middle chance: { $band }
scenario-M9-table = Share of other tied actors reached
scenario-M9-chance = Chance per tie
scenario-M9-mean = On average
scenario-M9-best = From the best place
scenario-M11 = How long adoption takes elsewhere
scenario-M11-assumptions = Everybody adopts in the end, some by themselves (p), some because others have (q). Fitted to nothing here: p and q are those published for many consumer products.
scenario-M11-inputs = No record of this cluster. The middle case is the published mean, the others the usual range.
scenario-M11-reading = After ten years { $base } would have adopted; { $low } in the slow case, { $high } in the fast one.
scenario-M11-table = Share that has adopted
scenario-M11-parameters = Case
scenario-M11-values = p { $p }, q { $q }
scenario-M11-after = After { $time }
scenario-M11-peak = Fastest growth after
scenario-M12 = Independent ways of supply
scenario-M12-assumptions = From every firm that no recorded firm supplies to every buyer that supplies nobody on record. A way on record is a possible one; whether goods take it is not known.
scenario-M12-inputs = { $m ->
    [one] One supply tie
   *[other] { $m } supply ties
} between named actors, { $timed ->
    [0] none with a lead time
    [one] one with a lead time
   *[other] { $timed } with a lead time
}.
scenario-M12-skipped = { $n } more pairs were not looked at.
scenario-M12-reading = { $between ->
    [0] All { $pairs } recorded ways lead straight from supplier to buyer.
   *[other] { $pairs ->
        [one] One pair is
       *[other] { $pairs } pairs are
    } joined by a way, { $between } through somebody in between; { $single ->
        [0] none of them hangs
        [one] one hangs
       *[other] { $single } hang
    } on a single actor there.
}
scenario-M12-none = No supply tie between named actors is recorded.
scenario-M12-missing = Pairs that hang on a single actor: { $band }
scenario-M12-table = { $n ->
    [one] The one pair with somebody in between
   *[other] Pairs with somebody in between, the longest ways first (of { $n })
}
scenario-M12-pair = From, to
scenario-M12-ends = { $from } → { $to }
scenario-M12-ways = Independent ways
scenario-M12-between = In between
scenario-M12-days = Lead time
drawing-removal = Largest connected part of the network, from all { $n } tied actors to none. The table below gives the values.
drawing-removal-axis = actors gone, the best connected first

## Embedding

embedding-title = Stage by stage
embedding-lead = Who is there, what is missing, and whom an entrant could reach. The entrant is assumed to take up ties to those to whom at least two firms of the stage are tied. Reach is possible contact, not business.
embedding-coverage = Computed on { $n } tied actors, { $m } tied pairs and { $inputs } recorded inputs, of which { $known } with every supplier; as of { $date }.
embedding-members = Already here
embedding-foreign = foreign-owned
embedding-nearby = Nearby
embedding-missing = Missing or elsewhere
embedding-outside = outside
embedding-gaps = Gaps on record
embedding-bought-outside = Bought from outside the cluster: { $inputs }.
embedding-one-supplier = With one supplier: { $inputs }.
embedding-few-owners = { $n ->
    [0] No independent owner in the core.
   *[one] Only one independent owner in the core.
}
embedding-neighbours = In the chain
embedding-before = before it
embedding-after = after it
embedding-two-steps = In two steps
embedding-first-of-all = First of all
embedding-reach = { $reached } of { $total } tied actors, through { $partners ->
    [one] the one typical partner
   *[other] { $partners } typical partners
} of the stage.
embedding-reach-any = { $reached } of { $total } tied actors. No partner is shared by two firms, so all { $partners } partners are taken.
embedding-no-reach = Not known: no recorded actor of this stage has a tie.
embedding-institutions = Whom to talk to
