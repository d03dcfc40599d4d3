# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: 사건
# What the files hold, beside their names.
data-feed = 사건의 Atom 피드
data-timelinejs = 이 언어로 된 사건과 시기, TimelineJS용
