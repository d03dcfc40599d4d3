# Words of the text pages. Translators: keep the names in { $braces }; a message
# may order them as the language wants. Words of indicators stand in
# indicators/, words of drawings in drawings/.

## Frame of every page

skip-link = Skip to the content
nav-site = Site
nav-languages = Languages
nav-cluster = Pages of this cluster
nav-crumbs = Where you are
nav-footer = Further pages
menu-explain = Explained
menu-look-up = Look up
contact = Contact
contact-languages = Answers in { $languages }
licence = Licence: { $licence }
as-of = As of { $date }
reviewed = reviewed { $date }
review-by = next review by { $date }
owner = responsible: { $owner }
# Shown where the main text of a page is missing in the reader's language.
fallback-notice = This text is not yet available in your language; it is shown in { $language }.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = The original has changed since this text was translated
stale-notice-made = This translation dates from { $date }; the original has changed since
stale-reviewed = last review of the original: { $date }
stale-original = Read the original
not-known = not known
not-recorded = not recorded
none-recorded = none recorded
too-few-data = too few data
# Punctuation between pieces that a page puts together: items of a list, parts of
# a line, a label and its value, two sentences, a remark in brackets.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { " (" }
join-close = { ")" }
join-space = { " " }
join-title = { " – " }
# Between the marks of several notes.
notes-comma = { ", " }

## Names of pages

page-overview = Overview
page-network = Network
page-timeline = Timeline
page-actors = Actors
page-facts = Facts
page-indicators = Indicators
page-sources = Sources
page-data = Data
page-glossary = Glossary
page-about = About this site
page-chooser = Choose a language
page-not-found = This page does not exist
not-found-words = Go to the first page
not-found-no-base = Set base_url in site.toml so that these links work under any address.
chooser-lead = Languages

## Names of languages, for the notice on pages shown in another one

language-ar = Arabic
language-de = German
language-en = English
language-es = Spanish
language-fa = Persian
language-fr = French
language-he = Hebrew
language-hi = Hindi
language-id = Indonesian
language-it = Italian
language-ja = Japanese
language-ko = Korean
language-ms = Malay
language-nl = Dutch
language-pl = Polish
language-pt = Portuguese
language-ru = Russian
language-th = Thai
language-tr = Turkish
language-uk = Ukrainian
language-vi = Vietnamese
language-zh = Chinese
language-zh-Hans = Simplified Chinese
language-zh-Hant = Traditional Chinese

## Home

home-lead = { $n ->
    [one] One industrial cluster explained as a network: who does what, how they are linked, since when, and what is not known.
   *[other] { $n } industrial clusters explained as networks: who does what, how they are linked, since when, and what is not known.
}
home-clusters = Clusters
home-clusters-lead = Each one opens with an overview; everything else is one step away.
cluster-counts = { $actors ->
    [one] one actor
   *[other] { $actors } actors
}, { $ties ->
    [one] one recorded tie
   *[other] { $ties } recorded ties
}, as of { $date }

how-title = How to read this site
how-claim = Claims
how-claim-words = Each page opens with one sentence that can be checked. What follows says how it works, what it rests on, and what it does not show. Small numbers lead to the sources.
how-computed = Computed
how-computed-words = Network values are computed from the recorded ties, with their formula, number of cases and date beside them. They describe the records, not the world.
how-unknown = Not known
how-unknown-words = “Not known” means that somebody looked and found nothing. It is never counted as zero.
how-disputed = Disputed
how-disputed-words = Where sources differ, every version is shown with its source. Nothing is averaged.
how-plans = Plans
how-plans-words = What was announced or approved is labelled so and never counted as done.

about-lead = This site explains industrial clusters as systems: who they consist of, how they are linked, how they came about, and what is not known.

## Overview

card-title = Cluster label
card-note = Facts from public sources; network values computed from the recorded ties, as of { $date }
five-what = What
five-what-stages = A value chain of { $declared ->
    [one] one stage
   *[other] { $declared } stages
}; { $filled } of them { $filled ->
    [one] has
   *[other] have
} an actor inside the cluster.
five-who = Who
five-who-counts = { $actors ->
    [one] One recorded actor
   *[other] { $actors } recorded actors
}, among them { $foreign ->
    [0] no foreign-owned firm
    [one] one foreign-owned firm
   *[other] { $foreign } foreign-owned firms
} and { $local ->
    [0] no local firm
    [one] one local firm
   *[other] { $local } local firms
}.
five-linked = How linked
five-linked-counts = { $ties ->
    [one] One recorded tie
   *[other] { $ties } recorded ties
}: { $families }.
five-since = Since when
five-since-phases = First recorded event: { $date }; { $n ->
    [one] one phase since then.
   *[other] { $n } phases since then.
}
five-limits = Limits
five-limits-counts = { $undated ->
    [0] Every tie has a recorded beginning
    [one] One tie has no recorded beginning
   *[other] { $undated } ties have no recorded beginning
}; { $unsourced ->
    [0] all cite a source
    [one] one cites no source
   *[other] { $unsourced } cite no source
}; { $undisclosed ->
    [0] none has an undisclosed side
    [one] one has an undisclosed side
   *[other] { $undisclosed } have an undisclosed side
}. Sources differ on { $disputed ->
    [0] no fact
    [one] one fact
   *[other] { $disputed } facts
}.
open-network = Open the network
answers-title = Five answers
answers-lead = A filled square is a record with two or more independent sources, an open square one with fewer.
answer-evidence = { $n ->
    [0] no record named
    [one] rests on one record
   *[other] rests on { $n } records
}, { $firm } of them with two or more sources
phases-title = { $n ->
    [one] One phase, one network
   *[other] { $n } phases, one network
}
phases-lead = Each actor keeps its place. Black lines are ties that begin in the phase, grey lines are older.
phases-undated = { $n ->
    [one] One of { $total } ties has
   *[other] { $n } of { $total } ties have
} no known beginning and cannot be drawn here; recording is better for recent years, so growth is partly an effect of the sources.
phase-ties = { $begun ->
    [0] no new tie
    [one] one new tie
   *[other] { $begun } new ties
}, { $ties } in all
chain-title = Who does what
chain-lead = One mark is one recorded actor in that stage; a firm may stand in several.
chain-members-lead = Recorded actors of each stage. An actor may stand in several.
chain-caption = { $n ->
    [one] One stage
   *[other] { $n } stages
}, squares for local firms, circles for foreign-owned ones
chain-stage = Stage
chain-local = Local
chain-foreign = Foreign-owned
chain-gap = What is missing
chain-elsewhere = From elsewhere
chain-local-count = { $n ->
    [one] one local actor
   *[other] { $n } local actors
}
chain-foreign-count = { $n ->
    [one] one foreign-owned actor
   *[other] { $n } foreign-owned actors
}
stage-support = supports the chain
stage-filled = filled
stage-nearby = Filled nearby only.
stage-gap = Empty.
stage-unexplained = Empty; no reason recorded.
stage-on = recorded here
layers-title = Layers in brief
layers-lead = Each claim opens a page with mechanism, evidence and limits.
risks-title = Risks and unknowns
risks-lead = What this account cannot show, what is disputed, what nobody has published.
risks-limits = The first limit of each layer
risks-disputed = Sources differ
risks-unknown = Not known: looked for and not found
unknown-mechanism = Mechanism not established: { $kind }
ask-title = Whom to ask
ask-about = About this page
ask-corrections = Corrections are welcome; name the number of the source.
boundary-title = Where the cluster ends
of-base = of { $base }
of-base-plain = Share of

## Sections of the profiles: title and guiding question

section-structure = Structure
section-structure-question = What is it made of?
section-relations = Relations
section-relations-question = How does it connect?
section-mechanisms = Mechanisms
section-mechanisms-question = How does it evolve?
section-narrative = Narrative
section-narrative-question = How is it understood?
section-resilience = Resilience
section-resilience-question = What happens if something fails?
section-embedding = Embedding
section-embedding-question = Where would I plug in?
section-reality = Reality
section-reality-question = What is really there?
section-connectivity = Connectivity
section-connectivity-question = What is connected to what?
section-signals = Signals
section-signals-question = Which signs show that it works?
section-cognition = Cognition
section-cognition-question = How is it seen, and by whom?
section-how = How it works
section-limits = Limits
section-missing = Nobody has written this explanation yet. What the records say stands below.
section-indicators = Computed
section-indicators-lead = From the recorded ties; formula and limits stand on the page of indicators.
next-section = Next: { $title }

## The five investor questions

question-supply = Is there a stable supply network?
question-talent = Will talent keep coming?
question-technology = Does knowledge spread?
question-institutions = Who makes cooperation work?
question-evolution = Can the story be checked?
question-eyebrow = Question
question-why = Why
question-deeper = Go deeper: { $title }
question-others = Other questions

## Evidence

evidence-title = Evidence
evidence-lead = How much weight each record can bear.
evidence-statement = Record
evidence-kind = Kind
evidence-strength = Strength
evidence-none = no source recorded
evidence-not-found = looked for, no source found
evidence-one = one source
evidence-one-primary = one primary source
evidence-many = { $n } independent sources
evidence-disputed = sources differ
kind-fact = fact
kind-event = event
kind-relation = tie
kind-actor = actor
kind-mechanism = mechanism
notes-title = Notes and sources
notes-lead = Every number above leads here. Titles stay in their own language.
note-back = Back to text
sources-differ = sources differ
superseded = superseded
disputed = Disputed
standing-disputed = Sources differ
standing-superseded = Superseded; kept for the record
standing-unverified = Not yet checked
basis-official = official
basis-estimate = estimate
basis-self-reported = self-reported
basis-computed = computed
alert-note = Note
alert-tip = Hint
alert-important = Important
alert-warning = Warning
alert-caution = Caution

## How far something has come

progress-target = target
progress-announced = announced
progress-approved = approved
progress-under-way = under way
progress-realised = realised
progress-cancelled = cancelled

## Dates; the names of months and the order of day and year come from elsewhere

date-about = about { $date }
date-perhaps = perhaps { $date }
date-about-perhaps = perhaps about { $date }
date-range = { $from }–{ $to }
# The same, where an end is more than a year.
date-range-words = { $from } – { $to }
date-since = since { $from }
date-from = from { $from }, end not known
date-until = until { $to }
date-to = until { $to }, beginning not known
date-between = between { $from } and { $to }
date-quarter = { $quarter ->
    [1] the first quarter of { $year }
    [2] the second quarter of { $year }
    [3] the third quarter of { $year }
   *[other] the fourth quarter of { $year }
}
date-first-half = the first half of { $year }
date-second-half = the second half of { $year }
# $year is 1970, $century 20, $decade 70.
date-decade = the { $year }s
date-century = { $century ->
    [1] the 1st century
    [2] the 2nd century
    [3] the 3rd century
    [21] the 21st century
    [22] the 22nd century
    [23] the 23rd century
   *[other] the { $century }th century
}
life-until = until { $until }
# Under "Since" and "Until", where only one bound of a date is known.
life-by = { $date } or earlier
life-after = { $date } or later

## Numbers

value-about = about { $value }
value-at-least = at least { $value }
value-more-than = more than { $value }
value-at-most = at most { $value }
value-less-than = less than { $value }
value-range = { $low }–{ $high }
# Large sums. A language that counts in other pieces than thousands names their
# powers of ten in money-steps, each with its words: Chinese has 4 8 12 and .e4 .e8 .e12.
# The attribute .head is the unit in the head of a table.
money-steps = { "" }
money-k = { $n } thousand
    .head = { $currency } thousand
money-m = { $n } million
    .head = { $currency } million
money-bn = { $n } billion
    .head = { $currency } billion
money-tn = { $n } trillion
    .head = { $currency } trillion
currency-code = { $code } { $n }
currency-MYR = RM{ $n }
    .symbol = RM
currency-USD = US${ $n }
    .symbol = US$
currency-EUR = €{ $n }
    .symbol = €
currency-GBP = £{ $n }
    .symbol = £
currency-JPY = ¥{ $n }
    .symbol = ¥
unit-percent = { $shown }%
unit-percent-points = { $shown } { $n ->
    [one] percentage point
   *[other] percentage points
}
unit-name-percent-points = percentage points
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown } { $word }
rate-year = { $amount } a year
rate-month = { $amount } a month
rate-day = { $amount } a day

## Places in a source

locator-page = p. { $from }
locator-page-range = pp. { $from }–{ $to }
locator-chapter = ch. { $from }
locator-chapter-range = chs. { $from }–{ $to }
locator-section = sec. { $from }
locator-section-range = secs. { $from }–{ $to }
locator-figure = fig. { $from }
locator-figure-range = figs. { $from }–{ $to }
locator-table = table { $from }
locator-table-range = tables { $from }–{ $to }
locator-box = box { $from }
locator-box-range = boxes { $from }–{ $to }
locator-paragraph = para. { $from }
locator-paragraph-range = paras. { $from }–{ $to }
locator-article = art. { $from }
locator-article-range = arts. { $from }–{ $to }
locator-row = row { $from }
locator-row-range = rows { $from }–{ $to }
locator-slide = slide { $from }
locator-slide-range = slides { $from }–{ $to }
locator-time = at { $from }

## Actors

actors-lead = { $n ->
    [one] The one recorded actor
   *[other] All { $n } recorded actors
} of { $cluster }, by kind.
actors-name = Name
actors-place = Place
actors-since = Since
actors-stages = Stages
actors-ties = Ties
actor-description-claim = { $name }: { $claim }
actor-description = { $name } ({ $kind }) in { $cluster }: { $n ->
    [one] one recorded tie
   *[other] { $n } recorded ties
}, events and sources.
actor-kind-multinational = multinational
actor-kind-enterprise = enterprise
actor-kind-sme = small or medium enterprise
actor-kind-startup = start-up
actor-kind-joint-venture = joint venture
actor-kind-university = university
actor-kind-research-institute = research institute
actor-kind-training = training centre
actor-kind-agency = agency
actor-kind-government = government
actor-kind-association = association
actor-kind-investor = investor
actor-kind-service = service provider
actor-kind-infrastructure = infrastructure
actor-kind-market = market
actor-kind-from = { $kind }, { $country }
actor-kinds-multinational = Multinationals ({ $n })
actor-kinds-enterprise = Enterprises ({ $n })
actor-kinds-sme = Small and medium enterprises ({ $n })
actor-kinds-startup = Start-ups ({ $n })
actor-kinds-joint-venture = Joint ventures ({ $n })
actor-kinds-university = Universities ({ $n })
actor-kinds-research-institute = Research institutes ({ $n })
actor-kinds-training = Training centres ({ $n })
actor-kinds-agency = Agencies ({ $n })
actor-kinds-government = Government ({ $n })
actor-kinds-association = Associations ({ $n })
actor-kinds-investor = Investors ({ $n })
actor-kinds-service = Service providers ({ $n })
actor-kinds-infrastructure = Infrastructure ({ $n })
actor-kinds-market = Markets ({ $n })
boundary-core = inside the cluster
boundary-extended = extended cluster
boundary-outside = outside, linked to it
place-in = { $place }, { $country }
record-title = Record
record-note-line = as of { $date }; sources at the foot of the page
record-kind = Kind
record-since = Since
record-until = Until
record-place = Place
record-boundary = Boundary
record-stages = Stages
record-parent = Belongs to
record-size = Size
record-also = Also called
record-elsewhere = Also in
# The same organisation as another cluster of the site tells it.
record-elsewhere-as = { $cluster } as { $actor }
record-checked = Last checked
record-note = Note
identifier-lei = Legal entity identifier
identifier-ror = Research organisation (ROR)
identifier-wikidata = Wikidata
identifier-register = Register number
identifier-url = Website
size-large = large
size-medium = medium
size-small = small
size-micro = micro
ties-title = Ties in sentences
ties-lead = { $n ->
    [one] One recorded tie.
   *[other] { $n } recorded ties, by family.
}
ties-tie = Tie
ties-since = Since
ties-sources = Sources
place-in-chain = Place in the chain
place-in-chain-lead = Stages in which work of this actor is on record are marked.
events-title = Its events
actor-facts = Facts about it
removed-title = If it were removed
removed-lead = A scenario on recorded ties, not a forecast.
removed-words = { $n ->
    [one] One of { $total } other tied actors would lose its only recorded path to the rest: { $actors }.
   *[other] { $n } of { $total } other tied actors would lose their only recorded path to the rest: { $actors }.
}
disputed-title = Where sources differ

## Families of ties

family-supply = Supply
family-knowledge = Knowledge
family-talent = People
family-capital = Capital
family-institution = Institutions and land
family-lineage = Descent
family-count-supply = { $n } in supply
family-count-knowledge = { $n } in knowledge
family-count-talent = { $n } through people
family-count-capital = { $n } in capital
family-count-institution = { $n } through institutions and land
family-count-lineage = { $n } by descent

## Ties as sentences. $from and $to are names; $item is what is supplied. $givers and
## $takers say whether $from and $to stand for one firm or for many (the firms of a stage).

tie-supplies = { $from } { $givers ->
    [many] supply
   *[one] supplies
} { $to }.
tie-supplies-item = { $from } { $givers ->
    [many] supply
   *[one] supplies
} { $item } to { $to }.
tie-supplies-undisclosed = { $from } { $givers ->
    [many] supply
   *[one] supplies
} something undisclosed to { $to }.
tie-contracts = { $from } { $givers ->
    [many] contract
   *[one] contracts
} work out to { $to }.
tie-contracts-item = { $from } { $givers ->
    [many] contract
   *[one] contracts
} { $item } out to { $to }.
tie-rnd = { $from } and { $to } run joint research.
tie-rnd-item = { $from } and { $to } run joint research on { $item }.
tie-co-develops = { $from } and { $to } develop products together.
tie-co-develops-item = { $from } and { $to } develop { $item } together.
tie-develops = { $from } { $givers ->
    [many] develop
   *[one] develops
} { $to } as { $takers ->
    [many] suppliers
   *[one] a supplier
}.
tie-develops-item = { $from } { $givers ->
    [many] develop
   *[one] develops
} { $to } as { $takers ->
    [many] suppliers
   *[one] a supplier
} of { $item }.
tie-licenses = { $from } { $givers ->
    [many] license
   *[one] licenses
} technology to { $to }.
tie-licenses-item = { $from } { $givers ->
    [many] license
   *[one] licenses
} { $item } to { $to }.
tie-standardizes = { $from } { $givers ->
    [many] set
   *[one] sets
} standards that { $to } { $takers ->
    [many] use
   *[one] uses
}.
tie-trains = { $from } { $givers ->
    [many] train
   *[one] trains
} people for { $to }.
tie-trains-item = { $from } { $givers ->
    [many] train
   *[one] trains
} people for { $to }: { $item }.
tie-talent-flow = People move from { $from } to { $to }.
tie-spin-off = { $to } came out of { $from }.
tie-invests = { $from } { $givers ->
    [many] invest
   *[one] invests
} in { $to }.
tie-owns = { $from } { $givers ->
    [many] own
   *[one] owns
} { $to }.
tie-funds = { $from } { $givers ->
    [many] fund
   *[one] funds
} { $to }.
tie-member-of = { $from } { $givers ->
    [many] are members
   *[one] is a member
} of { $to }.
tie-regulates = { $from } { $givers ->
    [many] regulate
   *[one] regulates
} { $to }.
tie-hosts = { $from } { $givers ->
    [many] host
   *[one] hosts
} { $to }.
tie-founds = { $from } founded { $to }.
tie-cooperates = { $from } and { $to } cooperate.
tie-cooperates-item = { $from } and { $to } cooperate on { $item }.
tie-succeeds = { $from } { $givers ->
    [many] carry
   *[one] carries
} on work of { $to }.
tie-standby = qualified, not used now
tie-share = { $share } of what is bought
tie-capital-share = { $share } of the capital
tie-sales-share = { $share } of the seller’s sales
tie-lead-time = lead time { $time }
tie-lead-time-unknown = lead time not known
undisclosed-item = an undisclosed item
# Firms of a stage, whichever they are: an end that names nobody.
end-stage = firms in “{ $stage }”
end-undisclosed = an undisclosed firm
end-undisclosed-stage = an undisclosed firm in “{ $stage }”

## Kinds of events

event-kind-founding = founding
event-kind-entry = entry
event-kind-exit = exit
event-kind-expansion = expansion
event-kind-policy = policy
event-kind-technology = technology
event-kind-institution = institution
event-kind-investment = investment
event-kind-infrastructure = infrastructure
event-kind-crisis = crisis
event-kind-recovery = recovery
event-kind-milestone = milestone
event-kind-spin-off = spin-off
event-kind-merger = merger
event-kind-acquisition = acquisition
event-kind-renaming = change of name

## Facts

facts-lead = { $n ->
    [one] The one recorded fact
   *[other] All { $n } recorded facts
} about { $cluster }, each with its date, its source and what it is measured against.
facts-disputed-count = { $n ->
    [0] Sources differ on none of them.
    [one] Sources differ on one of them; every version is shown.
   *[other] Sources differ on { $n } of them; every version is shown.
}
facts-numbers = Numbers
facts-numbers-lead = Values as published, never averaged. Plans are labelled.
facts-statements = Statements
facts-incentives = Incentives
fact-date = Date
fact-value = Value
fact-said-by = Source
fact-preferred = leads elsewhere on this site
fact-method = Method
fact-superseded-by = Superseded by
fact-compare = Compare
fact-about = About
incentive-dates = { $since } – { $until }

## Indicators

indicators-lead = Values computed from the recorded ties of { $cluster }, each with its formula, what it is computed on, and how it misleads.
indicator-computed-on = Computed on
indicator-coverage-title = Coverage
indicator-named = Stands out
observations-title = Published values
observations-lead = Not computed here: as their publishers give them.
observation-indicator = Indicator
observation-note = Note

## Sources

sources-lead = { $n ->
    [one] The one source
   *[other] All { $n } sources
} behind { $cluster }, in their own languages.
sources-list = All sources
source-archive = archived copy
source-primary = primary source
source-accessed = read { $date }
source-repeats = repeats
source-cited-by = cited by
source-kind-statistics = statistics
source-kind-law = law
source-kind-filing = filing
source-kind-report = report
source-kind-academic = academic
source-kind-dataset = data set
source-kind-press-release = press release
source-kind-news = news
source-kind-website = website
source-kind-speech = speech
source-kind-interview = interview
source-kind-archive = archive
source-kind-other = other
cited-actor = { $n ->
    [one] one actor
   *[other] { $n } actors
}
cited-relation = { $n ->
    [one] one tie
   *[other] { $n } ties
}
cited-event = { $n ->
    [one] one event
   *[other] { $n } events
}
cited-phase = { $n ->
    [one] one phase
   *[other] { $n } phases
}
cited-stage = { $n ->
    [one] one stage
   *[other] { $n } stages
}
cited-fact = { $n ->
    [one] one fact
   *[other] { $n } facts
}
cited-project = { $n ->
    [one] one project
   *[other] { $n } projects
}
cited-mechanism = { $n ->
    [one] one mechanism
   *[other] { $n } mechanisms
}
cited-observation = { $n ->
    [one] one observation
   *[other] { $n } observations
}
cited-incentive = { $n ->
    [one] one incentive
   *[other] { $n } incentives
}
cited-signal = { $n ->
    [one] one signal
   *[other] { $n } signals
}
signals-title = Signals
signals-lead = Single signs read in sources; each bears on something recorded.
signal-bears-on = bears on
signal-report = report
signal-press = press
signal-social = social media
signal-supply-platform = supply platform
signal-community = community
signal-compliance = compliance
signal-patent = patent
signal-hiring = hiring

## Relations, mechanisms, resilience, embedding

projects-title = Ties of many
projects-lead = Projects that tie several actors at once.
mechanisms-title = How one thing leads to another
mechanisms-lead = The steps are the authors’ reading of the records named as evidence.
mechanism-diffusion = Diffusion
mechanism-talent = Talent
mechanism-transfer = Transfer
mechanism-capital = Capital
mechanism-recovery = Recovery
mechanism-evidence = Rests on
not-established = Not established.

## Data and glossary

data-title = Recorded facts and ties of { $cluster }
data-lead = Everything this site says about { $cluster }, as files that a spreadsheet or a program can read.
data-files = Files
data-files-lead = Text in UTF-8, with a header line. The same in every language of the site.
data-file = File
data-holds = What it holds
data-actors = actors with kind, place, beginning and end, identifiers
data-relations = ties with kind, item, beginning and end, shares
data-events = events with date, kind, actors, progress
data-facts = facts with unit, latest value, progress, basis
data-points = every value of every series, with its date and sources
data-sources = sources with type, publisher, date, address
data-indicators = computed values with formula, number of cases, date
data-json = all of it in one file
glossary-lead = Terms used on this site, each in a sentence.
glossary-terms = { $n ->
    [one] One term
   *[other] { $n } terms
}
glossary-plain = in plain words
glossary-also = also
