# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: رویدادها
# What the files hold, beside their names.
data-feed = خوراک Atom رویدادها
data-timelinejs = رویدادها و دوره‌ها به این زبان، برای TimelineJS
