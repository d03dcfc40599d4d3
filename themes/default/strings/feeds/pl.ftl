# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: wydarzenia
# What the files hold, beside their names.
data-feed = kanał Atom z wydarzeniami
data-timelinejs = wydarzenia i fazy w tym języku, dla TimelineJS
