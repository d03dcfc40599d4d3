# 프로필의 covers에 있는 각 낱말이 작성자에게 묻는 것. `narrarium new`가 초안에 써 넣는다.

covers-actors = 어떤 조직이 있으며, 종류와 소유자는 무엇인가?
covers-stages = 가치사슬의 어느 단계에 주체가 있고 어느 단계에 없으며, 그 이유는 무엇인가?
covers-places = 어디에서 시작하고 어디에서 끝나는가?
covers-supply = 누가 누구에게서 무엇을 사는가?
covers-knowledge = 누가 누구와 함께 개발하는가?
covers-institutions = 어떤 기관이 이들을 이어 주는가?
covers-diffusion = 기술은 어떻게 다음 기업에 전해지는가?
covers-talent = 사람들은 어디에서 배우고 어디로 가는가?
covers-transfer = 연구는 어떻게 제품이 되는가?
covers-capital = 새로운 것의 비용은 누가 대는가?
covers-story = 어떻게 이야기되고 있는가?
covers-turns = 언제, 무엇 때문에 바뀌었는가?
covers-misconceptions = 외부인이 잘못 알고 있는 것은 무엇인가?
covers-alternatives = 하나뿐이어서 대안이 없는 것은 무엇인가?
covers-markets = 누가 사며, 구매자는 얼마나 되는가?
covers-regions = 어떤 연계가 지역 밖으로 이어지는가?
covers-recovery = 과거의 위기에 무슨 일이 있었고, 회복에 얼마나 걸렸는가?
covers-neighbours = 누구와 이웃하게 되는가?
covers-gaps = 무엇이 빠져 있는가?
covers-reach = 연결을 두 번 거쳐 누구에게 닿는가?
