# 도표의 말.

## Signs, explained below the title where they occur
chart-plan = 빈 표시: 실현되지 않음.
chart-differ = 꺾쇠: 출처마다 다름.
chart-about = 고리: 대략의 값.
chart-bound = 화살표: 한계값. 실제 값은 그 지점이거나 화살표 방향 쪽에 있음.
chart-gap = 선이 끊긴 곳에는 값이 없음.
## Below a chart
chart-table = 값을 표로 보기
