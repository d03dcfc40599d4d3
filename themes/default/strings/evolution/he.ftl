timeline-came = הצטרפו
timeline-left = עזבו
timeline-period = תקופה
timeline-as-of = תמונת מצב
timeline-to-network = הרשת: קשרים שהחלו עד { $year }
explore-to-timeline = ציר הזמן עד { $year }
