# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = Which organisations, of which kinds and owners?
covers-stages = Which stages of the chain are filled, which are not, and why?
covers-places = Where does it begin and end?
covers-supply = Who buys what from whom?
covers-knowledge = Who develops with whom?
covers-institutions = Which bodies bring them together?
covers-diffusion = How does technology reach the next firm?
covers-talent = Where do people learn, and where do they go?
covers-transfer = How does research reach products?
covers-capital = Who pays for what is new?
covers-story = What is told about it?
covers-turns = When did it change, and what changed it?
covers-misconceptions = What do outsiders get wrong?
covers-alternatives = For what is there only one?
covers-markets = Who buys, and how many of them are there?
covers-regions = Which ties lead out of the region?
covers-recovery = What happened in past crises, and how long did it take?
covers-neighbours = Who would be next to it?
covers-gaps = What is missing?
covers-reach = Whom does it reach in two steps?
