### A story told on the network.

story-title = דרך בתוך הרשת
story-lead = מה שצוות העריכה היה מראה תחילה. כל צעד מוביל למבט אחד על השרטוט.
story-show = צעד { $n } מתוך { $of } בשרטוט
story-before = הצעד הקודם
story-after = הצעד הבא
story-all = כל הרשת
