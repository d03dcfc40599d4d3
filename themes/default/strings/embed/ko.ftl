embed-title = 이 그림 삽입하기
embed-lead = 다음 HTML을 다른 페이지에 붙여 넣으세요.
embed-lead-hosts = 다음 HTML을 { $hosts }의 페이지에 붙여 넣으세요.
embed-source = 출처: { $site }
embed-whole = 출처를 포함한 전체 페이지
