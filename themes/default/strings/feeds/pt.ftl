# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: acontecimentos
# What the files hold, beside their names.
data-feed = feed Atom dos acontecimentos
data-timelinejs = acontecimentos e fases neste idioma, para o TimelineJS
