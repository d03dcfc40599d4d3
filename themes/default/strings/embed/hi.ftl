embed-title = यह चित्र अपने पृष्ठ में लगाएँ
embed-lead = इस HTML कोड को किसी दूसरे पृष्ठ में कॉपी करें:
embed-lead-hosts = इस HTML कोड को { $hosts } के किसी पृष्ठ में कॉपी करें:
embed-source = स्रोत: { $site }
embed-whole = पूरा पृष्ठ, स्रोतों सहित
