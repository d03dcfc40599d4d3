# What each word of `covers` in a profile asks of an author; `narrarium new` writes
# these into a draft.

covers-actors = کدام سازمان‌ها، از چه نوع و با چه مالکانی؟
covers-stages = کدام حلقه‌های زنجیره پر است، کدام خالی و چرا؟
covers-places = کجا آغاز می‌شود و کجا پایان می‌یابد؟
covers-supply = چه کسی چه چیزی را از چه کسی می‌خرد؟
covers-knowledge = چه کسی با چه کسی توسعه می‌دهد؟
covers-institutions = کدام نهادها آن‌ها را گرد هم می‌آورند؟
covers-diffusion = فناوری چگونه به شرکت بعدی می‌رسد؟
covers-talent = افراد کجا می‌آموزند و به کجا می‌روند؟
covers-transfer = پژوهش چگونه به محصول می‌رسد؟
covers-capital = هزینهٔ نوآوری را چه کسی می‌پردازد؟
covers-story = دربارهٔ آن چه می‌گویند؟
covers-turns = چه زمانی تغییر کرد و چه چیزی آن را تغییر داد؟
covers-misconceptions = بیرونی‌ها چه چیزی را نادرست می‌فهمند؟
covers-alternatives = برای چه چیزی تنها یک گزینه هست؟
covers-markets = چه کسانی می‌خرند و شمارشان چقدر است؟
covers-regions = کدام پیوندها به بیرون از منطقه می‌رسند؟
covers-recovery = در بحران‌های گذشته چه رخ داد و چقدر طول کشید؟
covers-neighbours = چه کسانی در همسایگی آن خواهند بود؟
covers-gaps = چه چیزی نیست؟
covers-reach = در دو گام به چه کسانی می‌رسد؟
