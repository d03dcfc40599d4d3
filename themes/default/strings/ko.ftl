# 글로 된 페이지의 문구. 지표 문구는 indicators/에, 그림 문구는 drawings/에 있다.
# 이름 뒤에는 받침에 따라 바뀌는 조사를 쓰지 않는다.

## 모든 페이지 공통

skip-link = 본문으로 이동
nav-site = 사이트
nav-languages = 언어
nav-cluster = 이 클러스터의 페이지
nav-crumbs = 현재 위치
nav-footer = 기타 페이지
menu-explain = 해설
menu-look-up = 찾아보기
contact = 문의
contact-languages = 답변 가능 언어: { $languages }
licence = 라이선스: { $licence }
as-of = { $date } 기준
reviewed = { $date } 검토
review-by = 다음 검토 기한 { $date }
owner = 담당: { $owner }
fallback-notice = 이 글은 아직 선택하신 언어로 제공되지 않아 { $language }로 표시합니다.
# Shown where the original of a page has changed since it was translated; a remark in brackets
# and a full stop follow the first two. The last review may be a day, a month or a year.
stale-notice = 이 글이 번역된 뒤 원문이 바뀌었습니다
stale-notice-made = 이 번역은 { $date } 기준이며, 그 뒤 원문이 바뀌었습니다
stale-reviewed = 원문 최종 검토: { $date }
stale-original = 원문 읽기
not-known = 알 수 없음
not-recorded = 기록 없음
none-recorded = 기록 없음
too-few-data = 데이터 부족
# 페이지에서 요소를 잇는 문장 부호: 나열, 한 줄의 구분, 항목과 내용, 문장과 문장, 괄호.
list-comma = { ", " }
join-comma = { ", " }
join-semicolon = { "; " }
join-colon = { ": " }
join-stop = { ". " }
join-end = { "." }
join-open = { "(" }
join-close = { ")" }
join-space = { " " }
join-title = { " | " }
# 주석 번호 사이.
notes-comma = { ", " }

## 페이지 이름

page-overview = 개요
page-network = 네트워크
page-timeline = 연표
page-actors = 주체
page-facts = 사실
page-indicators = 지표
page-sources = 출처
page-data = 데이터
page-glossary = 용어집
page-about = 사이트 소개
page-chooser = 언어 선택
page-not-found = 페이지를 찾을 수 없습니다
not-found-words = 첫 페이지로 이동
not-found-no-base = 어느 주소에서나 이 링크가 작동하도록 site.toml에 base_url을 설정하십시오.
chooser-lead = 언어

## 언어 이름

language-ar = 아랍어
language-de = 독일어
language-en = 영어
language-es = 스페인어
language-fa = 페르시아어
language-fr = 프랑스어
language-he = 히브리어
language-hi = 힌디어
language-id = 인도네시아어
language-it = 이탈리아어
language-ja = 일본어
language-ko = 한국어
language-ms = 말레이어
language-nl = 네덜란드어
language-pl = 폴란드어
language-pt = 포르투갈어
language-ru = 러시아어
language-th = 태국어
language-tr = 튀르키예어
language-uk = 우크라이나어
language-vi = 베트남어
language-zh = 중국어
language-zh-Hans = 중국어(간체)
language-zh-Hant = 중국어(번체)

## 홈

home-lead = 산업 클러스터 { $n }개를 네트워크로 해설합니다. 누가 무엇을 하고, 서로 어떻게 이어져 있으며, 언제 시작되었고, 무엇이 알려지지 않았는지 보여 줍니다.
home-clusters = 클러스터
home-clusters-lead = 각 클러스터는 개요에서 시작하며, 나머지 내용은 한 번의 이동으로 볼 수 있습니다.
cluster-counts = 주체 { $actors }개, 기록된 연계 { $ties }건, { $date } 기준

how-title = 이 사이트를 읽는 방법
how-claim = 주장
how-claim-words = 각 페이지는 검증할 수 있는 한 문장으로 시작합니다. 이어서 작동 방식과 근거, 그리고 그것만으로는 알 수 없는 점을 설명합니다. 작은 숫자는 출처로 연결됩니다.
how-computed = 산출값
how-computed-words = 네트워크 값은 기록된 연계에서 산출하며 계산식, 건수, 날짜를 함께 표시합니다. 이 값은 현실 자체가 아니라 기록을 나타냅니다.
how-unknown = 알 수 없음
how-unknown-words = ‘알 수 없음’은 찾아보았으나 확인되지 않았다는 뜻입니다. 0으로 계산하지 않습니다.
how-disputed = 이견
how-disputed-words = 출처에 따라 내용이 다르면 모든 내용을 출처와 함께 표시합니다. 평균을 내지 않습니다.
how-plans = 계획
how-plans-words = 발표되거나 승인된 단계의 사항은 그렇게 표시하며, 실현된 것으로 계산하지 않습니다.

about-lead = 이 사이트는 산업 클러스터를 하나의 시스템으로 해설합니다. 누가 구성하고, 어떻게 이어져 있으며, 어떻게 형성되었고, 무엇이 알려지지 않았는지 설명합니다.

## 개요

card-title = 클러스터 요약
card-note = 사실은 공개 출처에 근거하며, 네트워크 값은 기록된 연계에서 산출했습니다({ $date } 기준)
five-what = 구성
five-what-stages = 가치사슬은 { $declared }개 단계이며, 그중 { $filled }개 단계에 클러스터 내 주체가 있습니다.
five-who = 주체
five-who-counts = 기록된 주체는 { $actors }개이며, 그중 { $foreign ->
    [0] 외국계 기업은 없고
   *[other] 외국계 기업은 { $foreign }개
}, { $local ->
    [0] 현지 기업은 없습니다
   *[other] 현지 기업은 { $local }개입니다
}.
five-linked = 연계
five-linked-counts = 기록된 연계 { $ties }건: { $families }.
five-since = 시작
five-since-phases = 처음 기록된 사건: { $date }. { $n ->
    [1] 이후를 하나의 시기로 봅니다.
   *[other] 이후 { $n }개 시기로 나뉩니다.
}
five-limits = 한계
five-limits-counts = { $undated ->
    [0] 모든 연계에 시작 시점이 기록되어 있고
   *[other] 연계 { $undated }건은 시작 시점의 기록이 없고
}, { $unsourced ->
    [0] 출처가 없는 것은 없으며
   *[other] { $unsourced }건은 출처가 없으며
}, { $undisclosed ->
    [0] 당사자가 비공개인 것은 없습니다
   *[other] { $undisclosed }건은 한쪽 당사자가 비공개입니다
}. 출처에 따라 내용이 다른 사실은 { $disputed ->
    [0] 없습니다
   *[other] { $disputed }건입니다
}.
open-network = 네트워크 열기
answers-title = 다섯 가지 답
answers-lead = 채워진 사각형은 독립된 출처가 둘 이상인 기록, 빈 사각형은 그보다 적은 기록입니다.
answer-evidence = { $n ->
    [0] 명시된 근거 기록 없음
   *[other] 근거 기록 { $n }건, 그중 출처가 둘 이상인 기록 { $firm }건
}
phases-title = { $n }개 시기, 하나의 네트워크
phases-lead = 각 주체의 위치는 바뀌지 않습니다. 검은 선은 그 시기에 시작된 연계, 회색 선은 그보다 오래된 연계입니다.
phases-undated = 연계 { $total }건 중 { $n }건은 시작 시점을 알 수 없어 여기에 그릴 수 없습니다. 최근일수록 기록이 충실하므로, 증가분의 일부는 자료가 늘어난 결과입니다.
phase-ties = { $begun ->
    [0] 새 연계 없음
   *[other] 새 연계 { $begun }건
}, 모두 { $ties }건
chain-title = 누가 무엇을 하는가
chain-lead = 표시 하나는 그 단계에 기록된 주체 하나를 나타냅니다. 한 기업이 여러 단계에 나올 수 있습니다.
chain-members-lead = 단계별로 기록된 주체입니다. 한 주체가 여러 단계에 나올 수 있습니다.
chain-caption = { $n }개 단계. 사각형은 현지 기업, 원은 외국계 기업
chain-stage = 단계
chain-local = 현지
chain-foreign = 외국계
chain-gap = 부족한 것
chain-elsewhere = 다른 지역에서
chain-local-count = 현지 주체 { $n }개
chain-foreign-count = 외국계 주체 { $n }개
stage-support = 가치사슬 지원 기능
stage-filled = 주체 있음
stage-nearby = 인근 지역에만 주체가 있습니다.
stage-gap = 주체 없음.
stage-unexplained = 주체 없음(이유 기록 없음).
stage-on = 여기에 기록 있음
layers-title = 층위별 요점
layers-lead = 각 주장을 열면 메커니즘과 근거, 한계를 볼 수 있습니다.
risks-title = 위험과 미확인 사항
risks-lead = 이 해설로 알 수 없는 점, 이견이 있는 점, 아무도 공표하지 않은 점입니다.
risks-limits = 층위별 주요 한계
risks-disputed = 출처에 따라 다른 점
risks-unknown = 알 수 없음: 찾아보았으나 확인되지 않은 것
unknown-mechanism = 확인되지 않은 메커니즘: { $kind }
ask-title = 문의처
ask-about = 이 페이지에 대하여
ask-corrections = 정정을 환영합니다. 출처 번호를 함께 알려 주십시오.
boundary-title = 클러스터의 범위
of-base = { $base } 대비 비율
of-base-plain = 비율의 기준:

## 장의 제목과 핵심 질문

section-structure = 구조
section-structure-question = 무엇으로 이루어져 있는가?
section-relations = 관계
section-relations-question = 어떻게 이어져 있는가?
section-mechanisms = 메커니즘
section-mechanisms-question = 어떻게 변화하는가?
section-narrative = 내러티브
section-narrative-question = 어떻게 이해되고 있는가?
section-resilience = 복원력
section-resilience-question = 어딘가 멈추면 어떻게 되는가?
section-embedding = 참여
section-embedding-question = 어디에서 합류할 수 있는가?
section-reality = 실태
section-reality-question = 실제로 무엇이 있는가?
section-connectivity = 연결성
section-connectivity-question = 무엇이 무엇과 이어져 있는가?
section-signals = 신호
section-signals-question = 작동하고 있음을 보여 주는 징후는 무엇인가?
section-cognition = 인식
section-cognition-question = 누구에게 어떻게 보이는가?
section-how = 작동 방식
section-limits = 한계
section-missing = 이 장의 해설은 아직 작성되지 않았습니다. 기록에 나타난 내용은 아래와 같습니다.
section-indicators = 산출값
section-indicators-lead = 기록된 연계에서 산출한 값입니다. 계산식과 한계는 지표 페이지에 있습니다.
next-section = 다음: { $title }

## 투자자의 다섯 가지 질문

question-supply = 공급망은 안정적인가?
question-talent = 인재는 계속 유입될 것인가?
question-technology = 지식은 확산되고 있는가?
question-institutions = 누가 협력을 이끄는가?
question-evolution = 발전 과정을 검증할 수 있는가?
question-eyebrow = 질문
question-why = 이유
question-deeper = 더 알아보기: { $title }
question-others = 다른 질문

## 근거

evidence-title = 근거
evidence-lead = 각 기록을 어디까지 근거로 삼을 수 있는지 나타냅니다.
evidence-statement = 기록
evidence-kind = 종류
evidence-strength = 근거 수준
evidence-none = 기록된 출처 없음
evidence-not-found = 찾아보았으나 출처를 확인하지 못함
evidence-one = 출처 1건
evidence-one-primary = 1차 자료 1건
evidence-many = 독립된 출처 { $n }건
evidence-disputed = 출처에 따라 다름
kind-fact = 사실
kind-event = 사건
kind-relation = 연계
kind-actor = 주체
kind-mechanism = 메커니즘
notes-title = 주석 및 출처
notes-lead = 본문의 모든 번호는 여기로 연결됩니다. 제목은 원어로 표시합니다.
note-back = 본문으로 돌아가기
sources-differ = 출처에 따라 다름
superseded = 대체됨
disputed = 이견 있음
standing-disputed = 출처에 따라 다름
standing-superseded = 대체됨(기록으로 보존)
standing-unverified = 미확인
basis-official = 공식
basis-estimate = 추정
basis-self-reported = 자체 보고
basis-computed = 산출
alert-note = 참고
alert-tip = 도움말
alert-important = 중요
alert-warning = 경고
alert-caution = 주의

## 진행 상황

progress-target = 목표
progress-announced = 발표됨
progress-approved = 승인됨
progress-under-way = 진행 중
progress-realised = 실현됨
progress-cancelled = 취소됨

## 날짜(연월일의 형식은 따로 정해짐)

date-about = { $date }경
date-perhaps = { $date }(불확실)
date-about-perhaps = { $date }경(불확실)
date-range = { $from }~{ $to }
date-range-words = { $from }~{ $to }
date-since = { $from }부터
date-from = { $from }부터(종료 시점은 알 수 없음)
date-until = { $to }까지
date-to = { $to }까지(시작 시점은 알 수 없음)
date-between = { $from }~{ $to } 사이
date-quarter = { $year }년 { $quarter }분기
date-first-half = { $year }년 상반기
date-second-half = { $year }년 하반기
# $year는 1970, $century는 20, $decade는 70.
date-decade = { $year }년대
date-century = { $century }세기
life-until = { $until }까지
# ‘시작’과 ‘종료’ 항목에서 날짜의 한쪽 한계만 아는 경우.
life-by = { $date } 이전
life-after = { $date } 이후

## 숫자

value-about = 약 { $value }
value-at-least = 최소 { $value }
value-more-than = { $value } 초과
value-at-most = 최대 { $value }
value-less-than = { $value } 미만
value-range = { $low }~{ $high }
# 큰 금액은 만, 억, 조로 나타낸다. .head는 표 머리글의 단위.
money-steps = 4 8 12
    .e4 = { $n }만
    .e8 = { $n }억
    .e12 = { $n }조
money-k = { $n }천
    .head = 천 { $currency }
money-m = { $n }백만
    .head = 만 { $currency }
money-bn = { $n }십억
    .head = 억 { $currency }
money-tn = { $n }조
    .head = 조 { $currency }
currency-code = { $n } { $code }
currency-MYR = { $n } 링깃
    .symbol = 링깃
currency-USD = { $n } 미국 달러
    .symbol = 미국 달러
currency-EUR = { $n } 유로
    .symbol = 유로
currency-GBP = { $n } 파운드
    .symbol = 파운드
currency-JPY = { $n } 엔
    .symbol = 엔
unit-percent = { $shown }%
unit-percent-points = { $shown }%포인트
unit-name-percent-points = %포인트
unit-symbol = { $shown } { $symbol }
unit-noun = { $shown }{ $word }
rate-year = { $amount }/년
rate-month = { $amount }/월
rate-day = { $amount }/일

## 출처 내 위치

locator-page = { $from }쪽
locator-page-range = { $from }~{ $to }쪽
locator-chapter = 제{ $from }장
locator-chapter-range = 제{ $from }~{ $to }장
locator-section = 제{ $from }절
locator-section-range = 제{ $from }~{ $to }절
locator-figure = 그림 { $from }
locator-figure-range = 그림 { $from }~{ $to }
locator-table = 표 { $from }
locator-table-range = 표 { $from }~{ $to }
locator-box = 상자글 { $from }
locator-box-range = 상자글 { $from }~{ $to }
locator-paragraph = { $from }번째 문단
locator-paragraph-range = { $from }~{ $to }번째 문단
locator-article = 제{ $from }조
locator-article-range = 제{ $from }~{ $to }조
locator-row = { $from }행
locator-row-range = { $from }~{ $to }행
locator-slide = 슬라이드 { $from }
locator-slide-range = 슬라이드 { $from }~{ $to }
locator-time = { $from } 지점

## 주체

actors-lead = { $cluster }에 대해 기록된 주체 { $n }개(종류별).
actors-name = 이름
actors-place = 소재지
actors-since = 시작
actors-stages = 단계
actors-ties = 연계
actor-description-claim = { $name }: { $claim }
actor-description = { $cluster }의 { $name }({ $kind }): 기록된 연계 { $n }건, 사건과 출처.
actor-kind-multinational = 다국적 기업
actor-kind-enterprise = 기업
actor-kind-sme = 중소기업
actor-kind-startup = 스타트업
actor-kind-joint-venture = 합작법인
actor-kind-university = 대학
actor-kind-research-institute = 연구기관
actor-kind-training = 교육훈련기관
actor-kind-agency = 공공기관
actor-kind-government = 정부
actor-kind-association = 협회
actor-kind-investor = 투자자
actor-kind-service = 서비스 업체
actor-kind-infrastructure = 인프라
actor-kind-market = 시장
actor-kind-from = { $kind }({ $country }계)
actor-kinds-multinational = 다국적 기업({ $n })
actor-kinds-enterprise = 기업({ $n })
actor-kinds-sme = 중소기업({ $n })
actor-kinds-startup = 스타트업({ $n })
actor-kinds-joint-venture = 합작법인({ $n })
actor-kinds-university = 대학({ $n })
actor-kinds-research-institute = 연구기관({ $n })
actor-kinds-training = 교육훈련기관({ $n })
actor-kinds-agency = 공공기관({ $n })
actor-kinds-government = 정부({ $n })
actor-kinds-association = 협회({ $n })
actor-kinds-investor = 투자자({ $n })
actor-kinds-service = 서비스 업체({ $n })
actor-kinds-infrastructure = 인프라({ $n })
actor-kinds-market = 시장({ $n })
boundary-core = 클러스터 내
boundary-extended = 확장 클러스터
boundary-outside = 클러스터 밖(연계 있음)
place-in = { $country } { $place }
record-title = 기본 정보
record-note-line = { $date } 기준. 출처는 페이지 하단에 표시
record-kind = 종류
record-since = 시작
record-until = 종료
record-place = 소재지
record-boundary = 범위
record-stages = 단계
record-parent = 소속
record-size = 규모
record-also = 다른 이름
record-elsewhere = 다른 클러스터
# 같은 조직이 사이트의 다른 클러스터에서도 다루어지는 경우.
record-elsewhere-as = { $cluster }(표기: { $actor })
record-checked = 최종 확인
record-note = 비고
identifier-lei = 법인식별기호(LEI)
identifier-ror = 연구기관 식별자(ROR)
identifier-wikidata = 위키데이터
identifier-register = 등록번호
identifier-url = 웹사이트
size-large = 대규모
size-medium = 중규모
size-small = 소규모
size-micro = 초소규모
ties-title = 연계 목록
ties-lead = { $n ->
    [1] 기록된 연계는 1건입니다.
   *[other] 기록된 연계 { $n }건(분류별).
}
ties-tie = 연계
ties-since = 시작
ties-sources = 출처
place-in-chain = 가치사슬에서의 위치
place-in-chain-lead = 표시된 단계에 이 주체의 활동 기록이 있습니다.
events-title = 관련 사건
actor-facts = 관련 사실
removed-title = 이 주체가 없어진다면
removed-lead = 기록된 연계에 근거한 시나리오이며 예측이 아닙니다.
removed-words = 연계가 있는 다른 주체 { $total }개 중 { $n }개가 나머지로 이어지는 유일한 기록상 경로를 잃습니다: { $actors }.
disputed-title = 출처에 따라 다른 점

## 연계의 분류

family-supply = 공급
family-knowledge = 지식
family-talent = 인력
family-capital = 자본
family-institution = 제도·부지
family-lineage = 계보
family-count-supply = 공급 { $n }건
family-count-knowledge = 지식 { $n }건
family-count-talent = 인력 { $n }건
family-count-capital = 자본 { $n }건
family-count-institution = 제도·부지 { $n }건
family-count-lineage = 계보 { $n }건

## 연계를 나타내는 문장. 시제를 한정하지 않도록 명사형으로 끝맺는다.
## $from과 $to는 이름, $item은 공급되는 것. 이름 뒤에는 받침과 무관한 조사만 쓴다.

tie-supplies = { $from }에서 { $to }에 공급.
tie-supplies-item = { $from }에서 { $to }에 { $item } 공급.
tie-supplies-undisclosed = { $from }에서 { $to }에 비공개 품목 공급.
tie-contracts = { $from }에서 { $to }에 업무 위탁.
tie-contracts-item = { $from }에서 { $to }에 { $item } 위탁.
tie-rnd = { $from } 및 { $to } 간 공동 연구 수행.
tie-rnd-item = { $from } 및 { $to } 간 { $item } 공동 연구 수행.
tie-co-develops = { $from } 및 { $to } 간 제품 공동 개발.
tie-co-develops-item = { $from } 및 { $to } 간 { $item } 공동 개발.
tie-develops = { $from }의 공급업체 육성 대상: { $to }.
tie-develops-item = { $from }의 { $item } 공급업체 육성 대상: { $to }.
tie-licenses = { $from }에서 { $to }에 기술 라이선스 제공.
tie-licenses-item = { $from }에서 { $to }에 { $item } 라이선스 제공.
tie-standardizes = { $from }에서 정한 표준을 { $to }에서 사용.
tie-trains = { $from }에서 { $to }의 인력 양성.
tie-trains-item = { $from }에서 { $to }의 인력 양성: { $item }.
tie-talent-flow = { $from }에서 { $to } 쪽으로 인력 이동.
tie-spin-off = { $from }에서 { $to } 분사.
tie-invests = { $from }에서 { $to }에 투자.
tie-owns = { $from }의 { $to } 소유.
tie-funds = { $from }에서 { $to }에 자금 지원.
tie-member-of = { $from }, { $to } 회원.
tie-regulates = { $from }의 { $to } 규제·감독.
tie-hosts = { $from }에서 { $to }에 부지·시설 제공.
tie-founds = { $from }의 { $to } 설립.
tie-cooperates = { $from } 및 { $to } 간 협력.
tie-cooperates-item = { $from } 및 { $to } 간 { $item } 협력.
tie-succeeds = { $from }에서 { $to }의 업무 승계.
tie-standby = 인증 완료, 현재 거래 없음
tie-share = 구매량의 { $share }
tie-capital-share = 자본의 { $share }
tie-sales-share = 판매자 매출의 { $share }
tie-lead-time = 리드타임 { $time }
tie-lead-time-unknown = 리드타임 알 수 없음
undisclosed-item = 비공개 품목
# 특정 기업을 가리키지 않는 쪽: 어느 단계의 기업.
end-stage = ‘{ $stage }’ 단계 기업
end-undisclosed = 사명 비공개 기업
end-undisclosed-stage = ‘{ $stage }’ 단계의 사명 비공개 기업

## 사건의 종류

event-kind-founding = 설립
event-kind-entry = 진출
event-kind-exit = 철수
event-kind-expansion = 확장
event-kind-policy = 정책
event-kind-technology = 기술
event-kind-institution = 기관
event-kind-investment = 투자
event-kind-infrastructure = 인프라
event-kind-crisis = 위기
event-kind-recovery = 회복
event-kind-milestone = 이정표
event-kind-spin-off = 분사
event-kind-merger = 합병
event-kind-acquisition = 인수
event-kind-renaming = 명칭 변경

## 사실

facts-lead = { $cluster }에 대해 기록된 사실 { $n }건. 각각 날짜, 출처, 비교 기준을 함께 표시합니다.
facts-disputed-count = { $n ->
    [0] 출처에 따라 내용이 다른 것은 없습니다.
   *[other] 그중 { $n }건은 출처에 따라 내용이 다르며, 모든 내용을 표시합니다.
}
facts-numbers = 수치
facts-numbers-lead = 공표된 값을 그대로 표시하며 평균을 내지 않습니다. 계획은 따로 표시합니다.
facts-statements = 서술
facts-incentives = 인센티브
fact-date = 날짜
fact-value = 값
fact-said-by = 출처
fact-preferred = 이 사이트의 다른 곳에서는 이 값을 사용
fact-method = 방법
fact-superseded-by = 대체한 기록
fact-compare = 비교
fact-about = 대상
incentive-dates = { $since }~{ $until }

## 지표

indicators-lead = { $cluster }의 기록된 연계에서 산출한 값입니다. 각각 계산식, 산출 대상, 오해하기 쉬운 점을 함께 표시합니다.
indicator-computed-on = 산출 대상
indicator-coverage-title = 포괄 범위
indicator-named = 두드러진 주체
observations-title = 공표된 값
observations-lead = 이 사이트에서 산출한 것이 아니라 발표 기관의 값을 그대로 표시합니다.
observation-indicator = 지표
observation-note = 비고

## 출처

sources-lead = { $cluster } 해설의 근거가 된 출처 { $n }건(제목은 원어).
sources-list = 전체 출처
source-archive = 보존본
source-primary = 1차 자료
source-accessed = { $date } 열람
source-repeats = 원출처
source-cited-by = 인용한 곳
source-kind-statistics = 통계
source-kind-law = 법령
source-kind-filing = 공시·신고 서류
source-kind-report = 보고서
source-kind-academic = 학술 문헌
source-kind-dataset = 데이터 세트
source-kind-press-release = 보도자료
source-kind-news = 뉴스
source-kind-website = 웹사이트
source-kind-speech = 연설
source-kind-interview = 인터뷰
source-kind-archive = 기록물
source-kind-other = 기타
cited-actor = 주체 { $n }개
cited-relation = 연계 { $n }건
cited-event = 사건 { $n }건
cited-phase = 시기 { $n }개
cited-stage = 단계 { $n }개
cited-fact = 사실 { $n }건
cited-project = 프로젝트 { $n }건
cited-mechanism = 메커니즘 { $n }개
cited-observation = 공표된 값 { $n }개
cited-incentive = 인센티브 { $n }건
cited-signal = 신호 { $n }건
signals-title = 신호
signals-lead = 출처에서 읽어 낸 개별 징후입니다. 각각 기록된 사항과 관련됩니다.
signal-bears-on = 관련 기록
signal-report = 보고서
signal-press = 언론
signal-social = 소셜 미디어
signal-supply-platform = 조달 플랫폼
signal-community = 커뮤니티
signal-compliance = 규정 준수
signal-patent = 특허
signal-hiring = 채용

## 관계, 메커니즘, 복원력, 참여

projects-title = 다자간 연계
projects-lead = 여러 주체를 한꺼번에 잇는 프로젝트입니다.
mechanisms-title = 하나의 일이 다른 일로 이어지는 과정
mechanisms-lead = 각 과정은 근거로 제시한 기록에 대한 작성자의 해석입니다.
mechanism-diffusion = 확산
mechanism-talent = 인재
mechanism-transfer = 이전
mechanism-capital = 자본
mechanism-recovery = 회복
mechanism-evidence = 근거
not-established = 확인되지 않았습니다.

## 데이터와 용어집

data-title = { $cluster }의 기록된 사실과 연계
data-lead = 이 사이트가 { $cluster }에 대해 다루는 모든 내용을 스프레드시트나 프로그램에서 읽을 수 있는 파일로 제공합니다.
data-files = 파일
data-files-lead = 머리글 행이 있는 UTF-8 텍스트입니다. 사이트의 모든 언어에서 같은 파일입니다.
data-file = 파일
data-holds = 내용
data-actors = 주체: 종류, 소재지, 시작과 종료, 식별자
data-relations = 연계: 종류, 품목, 시작과 종료, 비율
data-events = 사건: 날짜, 종류, 주체, 진행 상황
data-facts = 사실: 단위, 최신 값, 진행 상황, 근거 유형
data-points = 각 계열의 모든 값: 날짜, 출처
data-sources = 출처: 유형, 발행처, 날짜, 주소
data-indicators = 산출값: 계산식, 건수, 날짜
data-json = 위의 모든 내용을 담은 파일 하나
glossary-lead = 이 사이트에서 쓰는 용어를 한 문장씩 설명합니다.
glossary-terms = 용어 { $n }개
glossary-plain = 쉽게 말하면
glossary-also = 다른 이름
