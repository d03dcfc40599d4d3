# Time and network together: who came and left, the timeline and the explorer at one year.

## A phase: actors that begin and actors that end in it; a number and names follow
timeline-came = Arrivals
timeline-left = Departures

## Controls that the script adds; a list of phases and decades, a slider of years
timeline-period = Period
timeline-as-of = As of

## From the timeline to the explorer of the network and back; $year is a year
timeline-to-network = The network: ties begun by the end of { $year }
explore-to-timeline = The timeline up to the end of { $year }
