### The page that lists everything with a name.

page-search = חיפוש
search-lead = כל מה שיש לו שם באתר זה: דפים, גורמים, אירועים, עובדות ומונחים, בסדר אלפביתי.
search-field = חיפוש שם או מילה
search-shown = מוצגים: { $n } מתוך { $total }
search-none = אין שם המכיל את כל המילים האלה. אפשר לנסות פחות אותיות או כתיב אחר.
search-pages = דפים
search-events = אירועים
search-many = רבים מדי לרשימה זו ({ $n }); הם מופיעים כאן:
