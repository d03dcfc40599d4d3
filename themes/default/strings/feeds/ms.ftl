# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: peristiwa
# What the files hold, beside their names.
data-feed = suapan Atom peristiwa
data-timelinejs = peristiwa dan fasa dalam bahasa ini, untuk TimelineJS
