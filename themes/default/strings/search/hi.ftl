### The page that lists everything with a name.

page-search = खोज
search-lead = इस साइट पर नाम वाली हर चीज़: पृष्ठ, इकाइयाँ, घटनाएँ, तथ्य और शब्द, वर्णक्रम में।
search-field = कोई नाम या शब्द खोजें
search-shown = दिखाए गए: { $total } में से { $n }
search-none = किसी नाम में ये सभी शब्द नहीं हैं। कम अक्षर या दूसरी वर्तनी आज़माएँ।
search-pages = पृष्ठ
search-events = घटनाएँ
search-many = इस सूची के लिए बहुत अधिक ({ $n }); वे यहाँ सूचीबद्ध हैं:
