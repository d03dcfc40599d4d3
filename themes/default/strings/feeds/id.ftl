# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: peristiwa
# What the files hold, beside their names.
data-feed = umpan Atom peristiwa
data-timelinejs = peristiwa dan fase dalam bahasa ini, untuk TimelineJS
