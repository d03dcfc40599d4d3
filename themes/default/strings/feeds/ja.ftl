# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }：出来事
# What the files hold, beside their names.
data-feed = 出来事の Atom フィード
data-timelinejs = この言語による出来事と時期、TimelineJS 用
