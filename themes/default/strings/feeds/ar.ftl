# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: الأحداث
# What the files hold, beside their names.
data-feed = خلاصة Atom للأحداث
data-timelinejs = الأحداث والمراحل بهذه اللغة، لبرنامج TimelineJS
