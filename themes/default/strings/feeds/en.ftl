# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: events
# What the files hold, beside their names.
data-feed = Atom feed of the events
data-timelinejs = events and phases in the words of this language, for TimelineJS
