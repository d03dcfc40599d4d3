# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: acontecimientos
# What the files hold, beside their names.
data-feed = canal Atom de los acontecimientos
data-timelinejs = acontecimientos y fases en este idioma, para TimelineJS
