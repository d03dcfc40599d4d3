# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: Ereignisse
# What the files hold, beside their names.
data-feed = Atom-Feed der Ereignisse
data-timelinejs = Ereignisse und Phasen in dieser Sprache, für TimelineJS
