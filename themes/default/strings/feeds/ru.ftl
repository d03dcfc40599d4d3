# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: события
# What the files hold, beside their names.
data-feed = Atom-лента событий
data-timelinejs = события и этапы на этом языке, для TimelineJS
