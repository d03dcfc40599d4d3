# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: olaylar
# What the files hold, beside their names.
data-feed = olayların Atom akışı
data-timelinejs = olaylar ve dönemler bu dilde, TimelineJS için
