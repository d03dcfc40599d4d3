# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }：事件
# What the files hold, beside their names.
data-feed = 事件的 Atom 訂閱源
data-timelinejs = 以此語言撰寫的事件與階段，供 TimelineJS 使用
