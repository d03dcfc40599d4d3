embed-title = הטמעת התרשים
embed-lead = העתיקו את קוד ה־HTML הזה לעמוד אחר:
embed-lead-hosts = העתיקו את קוד ה־HTML הזה לעמוד באתר { $hosts }:
embed-source = מקור: { $site }
embed-whole = העמוד המלא, עם מקורותיו
