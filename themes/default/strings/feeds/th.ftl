# Files for programs that follow the events.
# Name of the feed.
feed-title = { $cluster }: เหตุการณ์
# What the files hold, beside their names.
data-feed = ฟีด Atom ของเหตุการณ์
data-timelinejs = เหตุการณ์และช่วงเวลาในภาษานี้ สำหรับ TimelineJS
