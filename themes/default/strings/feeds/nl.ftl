# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: gebeurtenissen
# What the files hold, beside their names.
data-feed = Atom-feed van de gebeurtenissen
data-timelinejs = gebeurtenissen en fasen in deze taal, voor TimelineJS
