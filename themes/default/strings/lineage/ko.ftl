# 계보의 말: 어디에서 나왔는가.

lineage-title = 계보
lineage-own = 어디에서 나왔고 무엇이 되었는가
lineage-note = 선 하나가 시간에 따른 한 주체이다. 갈라진 가지는 매각되었거나 독립한 부문이고, 다른 선으로 들어가는 선은 인수된 주체이며, 점선 연결은 그곳 출신이 세운 기업으로 이어진다. 파선은 시기가 정확히 알려지지 않았음을 뜻한다.
# $names are the first members of a family, $n counts the others.
lineage-more = { $names } 외 { $n }곳
lineage-whole = 연표에서 계보 전체 보기
# For screen readers; $from and $to are years.
drawing-lineage = { $from }년부터 { $to }년까지의 계보: { $names }. 아래 목록도 같은 내용을 담고 있다.
