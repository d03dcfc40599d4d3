# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }：事件
# What the files hold, beside their names.
data-feed = 事件的 Atom 订阅源
data-timelinejs = 以此语言撰写的事件与阶段，供 TimelineJS 使用
