# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: події
# What the files hold, beside their names.
data-feed = Atom-стрічка подій
data-timelinejs = події та етапи цією мовою, для TimelineJS
