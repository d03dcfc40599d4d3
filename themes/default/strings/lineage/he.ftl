# מילים של שושלות: מי יצא ממי.

lineage-title = שושלות
lineage-own = מאין הוא בא ומה יצא ממנו
lineage-note = כל קו הוא שחקן אחד לאורך הזמן. הסתעפות היא יחידה שנמכרה או נעשתה עצמאית; קו שנכנס לקו אחר נרכש בידו; קשר מנוקד מוביל לחברה שייסדו אנשים משם. קו מקווקו פירושו שהמועד אינו ידוע במדויק.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } ועוד { $n ->
    [one] אחד
    [two] שניים
   *[other] { $n }
}
lineage-whole = כל המשפחה על ציר הזמן
# For screen readers; $from and $to are years.
drawing-lineage = קווי מוצא מ־{ $from } עד { $to }: { $names }. הרשימה שלמטה אומרת אותו דבר.
