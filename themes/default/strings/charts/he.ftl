# מילים של תרשימים.

## Signs, explained below the title where they occur
chart-plan = חלול: לא מומש.
chart-differ = סוגר: המקורות חלוקים.
chart-about = טבעת: בערך הערך הזה.
chart-bound = חץ: גבול, עד אליו או מעבר לו.
chart-gap = במקום שהקו נקטע חסרים ערכים.
## Below a chart
chart-table = הערכים כטבלה
