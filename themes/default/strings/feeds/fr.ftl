# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster } : événements
# What the files hold, beside their names.
data-feed = flux Atom des événements
data-timelinejs = événements et phases dans cette langue, pour TimelineJS
