# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: sự kiện
# What the files hold, beside their names.
data-feed = nguồn tin Atom về các sự kiện
data-timelinejs = sự kiện và giai đoạn bằng ngôn ngữ này, cho TimelineJS
