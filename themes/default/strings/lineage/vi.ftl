# Từ ngữ về dòng dõi: ai hình thành từ ai.

lineage-title = Dòng dõi
lineage-own = Hình thành từ đâu và trở thành gì
lineage-note = Mỗi đường là một chủ thể theo thời gian. Nhánh là đơn vị được bán đi hoặc tách ra độc lập; đường nhập vào đường khác là đã bị mua lại; liên kết chấm dẫn tới công ty do người từ đó sáng lập. Nét đứt nghĩa là không biết chính xác thời điểm.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } và { $n } chủ thể khác
lineage-whole = Toàn bộ dòng dõi trên dòng thời gian
# For screen readers; $from and $to are years.
drawing-lineage = Các đường kế thừa từ { $from } đến { $to }: { $names }. Danh sách bên dưới nói cùng điều đó.
