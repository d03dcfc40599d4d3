# מילים של תרשימים.

## Signs, explained below the title where they occur
chart-plan = חלול: לא מומש.
chart-differ = סוגר: המקורות חלוקים.
chart-about = טבעת: בערך הערך הזה.
chart-bound = חץ: גבול; הערך נמצא בו או מעבר לו, בכיוון החץ.
chart-gap = במקום שהקו נקטע חסרים ערכים.
## Below a chart
chart-table = הערכים כטבלה
