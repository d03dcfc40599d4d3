# What was announced and what came of it.
# Behind the name of a later event: $time is a duration, as in "23 months".
event-after = { $event } ({ $time } बाद)
# When a plan was to be done.
event-due = नियोजित तिथि: { $date }
# $time is a duration.
event-late = योजना से { $time } देर से
event-overdue = नियोजित तिथि: { $date }, कोई परिणाम दर्ज नहीं
# Of what came about when a plan was given up.
event-instead = इस योजना के स्थान पर: { $events }
progress-denied = खंडन किया गया
timeline-key-denied = ख़बर आई, पर संबंधित पक्ष ने खंडन किया
timeline-key-came = योजना से उसके परिणाम तक
timeline-key-late = योजना से इतनी देर बाद
