### The page that lists everything with a name.

page-search = 검색
search-lead = 이 사이트에서 이름이 있는 모든 것(페이지, 주체, 사건, 사실, 용어)을 가나다순으로 보여 줍니다.
search-field = 이름이나 낱말 찾기
search-shown = 표시: { $total }개 중 { $n }개
search-none = 이 낱말을 모두 포함하는 이름이 없습니다. 글자 수를 줄이거나 다른 표기로 찾아보세요.
search-pages = 페이지
search-events = 사건
search-many = 이 목록에 담기에는 너무 많습니다({ $n }개). 다음에서 볼 수 있습니다:
