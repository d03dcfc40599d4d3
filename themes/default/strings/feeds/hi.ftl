# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: घटनाएँ
# What the files hold, beside their names.
data-feed = घटनाओं की Atom फ़ीड
data-timelinejs = इस भाषा में घटनाएँ और चरण, TimelineJS के लिए
