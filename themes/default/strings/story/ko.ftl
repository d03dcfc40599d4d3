### 네트워크 위에서 들려주는 이야기.

story-title = 네트워크 둘러보기
story-lead = 이 사이트의 작성자가 먼저 보여 드리고 싶은 것입니다. 각 장면은 그림의 한 부분을 보여 줍니다.
story-show = 그림에서 장면 { $n } 보기(전체 { $of })
story-before = 이전 장면
story-after = 다음 장면
story-all = 전체 네트워크
