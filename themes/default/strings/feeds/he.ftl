# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: אירועים
# What the files hold, beside their names.
data-feed = הזנת Atom של האירועים
data-timelinejs = האירועים והתקופות בשפה זו, עבור TimelineJS
