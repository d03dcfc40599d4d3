# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: eventi
# What the files hold, beside their names.
data-feed = feed Atom degli eventi
data-timelinejs = eventi e fasi in questa lingua, per TimelineJS
