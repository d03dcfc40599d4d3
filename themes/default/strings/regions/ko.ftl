# ISO 3166-2 코드에 따른 지역 이름. 기록에 지역만 있고 그 안의 장소가 없을 때 쓴다.
# 이름이 없는 지역은 나라 이름으로 표시한다. 사이트는 strings/ 아래의 자체 파일로 이름을 더할 수 있다.

region-MY-01 = 조호르주
region-MY-02 = 크다주
region-MY-03 = 클란탄주
region-MY-04 = 믈라카주
region-MY-05 = 느그리슴빌란주
region-MY-06 = 파항주
region-MY-07 = 페낭주
region-MY-08 = 페락주
region-MY-09 = 프를리스주
region-MY-10 = 슬랑오르주
region-MY-11 = 트렝가누주
region-MY-12 = 사바주
region-MY-13 = 사라왁주
region-MY-14 = 쿠알라룸푸르
region-MY-15 = 라부안
region-MY-16 = 푸트라자야
