#!/usr/bin/env python3
"""Write one deterministic multilingual test site for several static site generators.

    make_site.py --tool hugo|zola|eleventy|narrarium --pages N --langs en,fr,zh --out DIR [--seed 1]
                 [--section-size 100] [--links plain|native] [--highlight]

N is the number of article pages PER LANGUAGE. The site has, per language:
  * N articles (about 400 words: headings, lists, table, links, footnote, emphasis, code, quote),
    spread over sections ("clusters") of at most --section-size articles;
  * one list page per section (title, date and summary of each of its articles);
  * a home page (list of the sections); and one sitemap for the site (hugo: one per language).
Every page has a base layout: head with hreflang alternates, a nav from configuration, a language
switcher, the title, the content and a footer with links to the previous and next article.

THE SEAM. Everything tool-neutral is in `Site`: it knows languages, sections and articles, and gives
each article's Markdown (CommonMark + pipe tables + footnotes, no shortcode, no template syntax).
A target is ONE function `write_TOOL(site, out, opt)` registered in TOOLS. It decides file names,
front matter, templates and configuration, and passes `site.body()` a function that spells a link to
another article. To add a fourth tool: write one more such function. Nothing else changes.

Only the standard library is used. The same arguments always give the same bytes.
"""
import argparse, datetime, json, os, random, re

# ------------------------------------------------------------------ vocabulary
WORDS = {
    "en": """cluster supplier harbour anchor firm foundry region investment agency talent patent logistics
    battery optics turbine marine composite packaging incubator campus corridor export subsidy licence
    research laboratory standard certification workforce apprentice university spinout venture capital
    equipment precision tooling sensor robotics assembly customs tariff warehouse shipment upstream
    downstream integrator contract procurement capacity resilience emission hydrogen electrolyser grid
    permit zoning utility broadband park tenant lease founding decade expansion consolidation merger
    relocation network association council charter roadmap milestone index survey benchmark the of and
    with from across through between under after before several many early late local global regional
    grew attracted supplied opened signed trained shared linked built moved joined led served raised
    steady rapid modest notable durable dense open mature young strong mixed first second third new""",
    "fr": """filière fournisseur port entreprise fonderie région investissement agence talent brevet logistique
    batterie optique turbine maritime composite emballage incubateur campus corridor exportation subvention
    licence recherche laboratoire norme certification apprenti université essaimage capital équipement
    précision outillage capteur robotique assemblage douane tarif entrepôt expédition amont aval intégrateur
    contrat capacité résilience émission hydrogène électrolyseur réseau permis zonage parc locataire bail
    décennie expansion consolidation fusion relocalisation association conseil charte feuille étape indice
    enquête le la les des avec depuis entre sous après avant plusieurs premier dernier local mondial régional
    attire fournit ouvre signe forme partage relie construit rejoint mène sert lève croît durable dense
    ouvert mûr jeune solide mixte nouveau stable rapide modeste notable""",
    "zh": """集群 供应商 港口 龙头企业 铸造 区域 投资 促进机构 人才 专利 物流 电池 光学 涡轮 海洋工程 复合材料 包装
    孵化器 园区 走廊 出口 补贴 许可 研究 实验室 标准 认证 劳动力 学徒 大学 衍生企业 资本 设备 精密 模具 传感器
    机器人 装配 海关 关税 仓库 上游 下游 集成商 合同 产能 韧性 排放 氢能 电解槽 电网 规划 公用事业 租户 创立
    十年 扩张 整合 并购 迁移 网络 协会 理事会 章程 路线图 里程碑 指数 调查 的 与 在 从 之间 以后 以前 多个 早期
    本地 全球 地区 增长 吸引 供应 开业 签署 培训 共享 连接 建设 加入 领导 服务 稳定 快速 显著 持久 密集 开放 成熟""",
}
LANG_NAMES = {"en": "English", "fr": "Français", "zh": "中文"}
UI = {
    "en": dict(home="Home", site="Cluster atlas", langs="Languages", prev="Previous", next="Next",
               sections="Clusters", updated="Updated"),
    "fr": dict(home="Accueil", site="Atlas des filières", langs="Langues", prev="Précédent",
               next="Suivant", sections="Filières", updated="Mis à jour"),
    "zh": dict(home="首页", site="产业集群图谱", langs="语言", prev="上一篇", next="下一篇",
               sections="集群", updated="更新"),
}
CODE = [
    ("toml", '[cluster]\nname = "{w}"\nfounded = {y}\ntags = ["a", "b"]\n\n[[actor]]\nid = "x{n}"\nshare = 0.{n}\n'),
    ("json", '{{\n  "cluster": "{w}",\n  "founded": {y},\n  "actors": [{{"id": "x{n}", "share": 0.{n}}}],\n  "open": true\n}}\n'),
    ("python", 'def growth(base, rate={n}):\n    """Return the yearly path of {w}."""\n    out = []\n    for year in range({y}, {y} + 5):\n        base *= 1 + rate / 100\n        out.append((year, base))\n    return out\n'),
]


class Page:
    __slots__ = ("index", "key", "section", "date")

    def __init__(self, index, section, key, date):
        self.index, self.section, self.key, self.date = index, section, key, date


class Site:
    """The tool-neutral site: sections, articles and their Markdown."""

    def __init__(self, pages, langs, seed, section_size):
        self.langs, self.seed = langs, seed
        self.default = langs[0]
        self.words = {l: WORDS[l].split() for l in langs}
        self.pages = []
        epoch = datetime.date(1990, 1, 1)
        for i in range(pages):
            self.pages.append(Page(i, "c%04d" % (i // section_size), "p%06d" % i,
                                   (epoch + datetime.timedelta(days=i % 13000)).isoformat()))
        self.sections = sorted({p.section for p in self.pages})
        self.nav = self.sections[:6]

    # -- helpers for text
    def _rng(self, *what):
        return random.Random("%s|%s" % (self.seed, "|".join(map(str, what))))

    def _phrase(self, rng, lang, n):
        w = rng.choices(self.words[lang], k=n)
        return "".join(w) if lang == "zh" else " ".join(w)

    def _sentence(self, rng, lang, n):
        s = self._phrase(rng, lang, n)
        if lang == "zh":
            return s + "。"
        return s[0].upper() + s[1:] + ". "

    def _para(self, rng, lang, words):
        out, left = [], words
        while left > 0:
            n = min(left, rng.randint(8, 18))
            out.append(self._sentence(rng, lang, n))
            left -= n
        return "".join(out).strip()

    def url(self, lang, section, key=None):
        base = "/" if lang == self.default else "/%s/" % lang
        return base + section + "/" + (key + "/" if key else "")

    def title(self, page, lang):
        rng = self._rng("t", page.index, lang)
        t = self._phrase(rng, lang, 4)
        return "%s %d" % (t[0].upper() + t[1:], page.index)

    def summary(self, page, lang):
        return self._phrase(self._rng("s", page.index, lang), lang, 14)

    def section_title(self, section, lang):
        t = self._phrase(self._rng("S", section, lang), lang, 2)
        return "%s %s" % (t[0].upper() + t[1:], section[1:])

    def section_body(self, section, lang):
        return self._para(self._rng("SB", section, lang), lang, 40) + "\n"

    def home_body(self, lang):
        return self._para(self._rng("H", lang), lang, 60) + "\n"

    def body(self, page, lang, link):
        """Markdown of one article. `link(page)` spells the destination of a link to that article."""
        rng = self._rng("b", page.index, lang)
        sp = "" if lang == "zh" else " "
        P = lambda n: self._para(rng, lang, n)
        W = lambda n: self._phrase(rng, lang, n)

        def ref():
            other = self.pages[rng.randrange(len(self.pages))]
            return "[%s](%s)" % (W(2), link(other))

        lead = "%s %s**%s**%s%s%s *%s*. %s %s" % (P(30), sp, W(2), sp, W(4), sp, W(2), ref(), P(14))
        blocks = [
            lambda: "## %s\n\n%s[^1] %s %s" % (W(4), P(30), ref(), P(10)),
            lambda: "## %s\n\n%s\n\n%s" % (W(3), P(20), "\n".join(
                "- %s" % W(7) + ("\n  - %s\n  - **%s** %s" % (W(4), W(1), W(3)) if k == 1 else "")
                for k in range(5))),
            lambda: "## %s\n\n%s `%s` %s" % (W(3), P(18), "key_%d" % rng.randrange(999), P(18)),
            lambda: "### %s\n\n| %s | %s | %s | %s |\n|---|---:|:---:|---|\n%s" % (
                W(3), W(1), W(1), W(1), W(1), "\n".join(
                    "| %s | %d | %s | %s |" % (W(2), rng.randrange(9999), W(1), W(2)) for _ in range(6))),
            lambda: "### %s\n\n%s" % (W(3), "\n".join("%d. %s" % (k + 1, W(8)) for k in range(4))),
            lambda: "### %s\n\n%s" % (W(2), self._code(rng, lang)),
            lambda: "> %s\n>\n> *%s*" % (P(18), W(3)),
        ]
        rng.shuffle(blocks)
        parts = [lead] + [b() for b in blocks]
        parts.append("## %s\n\n%s %s %s %s" % (W(3), P(18), ref(), P(10), ref()))
        parts.append("[^1]: %s" % P(14))
        return "\n\n".join(parts) + "\n"

    def _code(self, rng, lang):
        name, text = rng.choice(CODE)
        return "```%s\n%s```" % (name, text.format(w="w%d" % rng.randrange(99), y=rng.randint(1960, 2020),
                                                  n=rng.randint(1, 9)))


def put(root, path, text):
    full = os.path.join(root, path)
    os.makedirs(os.path.dirname(full), exist_ok=True)
    with open(full, "w", encoding="utf-8") as f:
        f.write(text)


def q(s):  # a TOML/JSON basic string
    return json.dumps(s, ensure_ascii=False)


CSS = "body{font:16px/1.5 sans-serif;max-width:60rem;margin:auto}nav a{margin-right:1em}\n"


def suffixed(site, lang):
    return "" if lang == site.default else "." + lang


# ------------------------------------------------------------------ target: Hugo
def write_hugo(site, out, opt):
    cfg = ['baseURL = "https://example.org/"', 'defaultContentLanguage = "%s"' % site.default,
           'disableKinds = ["taxonomy", "term", "rss", "404"]', "enableRobotsTXT = false",
           "[markup.goldmark.extensions]", "typographer = false",
           "[markup.highlight]", "codeFences = %s" % ("true" if opt.highlight else "false")]
    for n, l in enumerate(site.langs):
        cfg += ["[languages.%s]" % l, "weight = %d" % (n + 1), "title = " + q(UI[l]["site"]),
                "label = " + q(LANG_NAMES[l]),
                "[languages.%s.params]" % l]
        cfg += ["%s = %s" % ("t_" + k, q(v)) for k, v in UI[l].items()]
        for s in site.nav:
            cfg += ["[[languages.%s.params.nav]]" % l, "url = " + q(site.url(l, s)),
                    "name = " + q(site.section_title(s, l))]
    put(out, "hugo.toml", "\n".join(cfg) + "\n")
    put(out, "static/site.css", CSS)
    put(out, "layouts/baseof.html", """<!doctype html>
<html lang="{{ .Site.Language.Lang }}">
<head><meta charset="utf-8"><title>{{ .Title }} | {{ .Site.Title }}</title>
<meta name="description" content="{{ .Description }}">
<link rel="canonical" href="{{ .Permalink }}"><link rel="stylesheet" href="/site.css">
{{ range .AllTranslations }}<link rel="alternate" hreflang="{{ .Language.Lang }}" href="{{ .Permalink }}">
{{ end }}</head>
<body><header><nav><a href="{{ .Site.Home.RelPermalink }}">{{ .Site.Params.t_home }}</a>
{{ range .Site.Params.nav }}<a href="{{ .url }}">{{ .name }}</a>
{{ end }}</nav>
<ul class="langs" aria-label="{{ .Site.Params.t_langs }}">
{{ range .AllTranslations }}<li><a href="{{ .RelPermalink }}" lang="{{ .Language.Lang }}">{{ .Title }}</a></li>
{{ end }}</ul></header>
<main>{{ block "main" . }}{{ end }}</main></body></html>
""")
    put(out, "layouts/page.html", """{{ define "main" }}<article><h1>{{ .Title }}</h1>
<p class="meta">{{ .Site.Params.t_updated }} <time>{{ .Date.Format "2006-01-02" }}</time></p>
{{ .Content }}</article>
<footer>{{ with .PrevInSection }}<a rel="prev" href="{{ .RelPermalink }}">{{ $.Site.Params.t_prev }}: {{ .Title }}</a>{{ end }}
{{ with .NextInSection }}<a rel="next" href="{{ .RelPermalink }}">{{ $.Site.Params.t_next }}: {{ .Title }}</a>{{ end }}</footer>
{{ end }}""")
    put(out, "layouts/section.html", """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .Content }}<ul>
{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> <time>{{ .Date.Format "2006-01-02" }}</time> {{ .Description }}</li>
{{ end }}</ul>{{ end }}""")
    put(out, "layouts/home.html", """{{ define "main" }}<h1>{{ .Title }}</h1>
{{ .Content }}<h2>{{ .Site.Params.t_sections }}</h2><ul>
{{ range .Site.Sections }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>
{{ end }}</ul>{{ end }}""")
    put(out, "layouts/sitemap.xml", """<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{{ range .Pages }}<url><loc>{{ .Permalink }}</loc>{{ if not .Date.IsZero }}<lastmod>{{ .Date.Format "2006-01-02" }}</lastmod>{{ end }}</url>
{{ end }}</urlset>
""")
    for l in site.langs:
        sfx = suffixed(site, l)
        if opt.links == "native":
            link = lambda p: '{{< relref "/%s/%s.md" >}}' % (p.section, p.key)
        else:
            link = lambda p, l=l: site.url(l, p.section, p.key)
        put(out, "content/_index%s.md" % sfx, "+++\ntitle = %s\n+++\n%s" % (q(UI[l]["site"]), site.home_body(l)))
        for s in site.sections:
            put(out, "content/%s/_index%s.md" % (s, sfx), "+++\ntitle = %s\n+++\n%s" % (
                q(site.section_title(s, l)), site.section_body(s, l)))
        for p in site.pages:
            put(out, "content/%s/%s%s.md" % (p.section, p.key, sfx),
                "+++\ntitle = %s\ndate = %s\ndescription = %s\n+++\n%s" % (
                    q(site.title(p, l)), p.date, q(site.summary(p, l)), site.body(p, l, link)))


# ------------------------------------------------------------------ target: Zola
def write_zola(site, out, opt):
    cfg = ['base_url = "https://example.org"', 'default_language = "%s"' % site.default,
           "title = " + q(UI[site.default]["site"]), "compile_sass = false", "build_search_index = false",
           "[markdown]", "smart_punctuation = false"]
    if opt.highlight:
        cfg += ["[markdown.highlighting]", 'theme = "github-light"']
    cfg += ["[extra]"]
    for l in site.langs:
        cfg += ["[extra.ui.%s]" % l] + ["%s = %s" % (k, q(v)) for k, v in UI[l].items()]
        cfg += ["homeurl = " + q("/" if l == site.default else "/%s/" % l)]
        for s in site.nav:
            cfg += ["[[extra.ui.%s.nav]]" % l, "url = " + q(site.url(l, s)),
                    "name = " + q(site.section_title(s, l))]
    for l in site.langs[1:]:
        cfg += ["[languages.%s]" % l, "title = " + q(UI[l]["site"])]
    put(out, "config.toml", "\n".join(cfg) + "\n")
    put(out, "static/site.css", CSS)
    base = """{% set ui = config.extra.ui[lang] %}<!doctype html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><title>{{ item.title }} | {{ ui.site }}</title>
<meta name="description" content="{{ item.description | default(value="") }}">
<link rel="canonical" href="{{ item.permalink | safe }}"><link rel="stylesheet" href="/site.css">
{% for t in item.translations %}<link rel="alternate" hreflang="{{ t.lang }}" href="{{ t.permalink | safe }}">
{% endfor %}</head>
<body><header><nav><a href="{{ ui.homeurl | safe }}">{{ ui.home }}</a>
{% for n in ui.nav | default(value=[]) %}<a href="{{ n.url | safe }}">{{ n.name }}</a>
{% endfor %}</nav>
<ul class="langs" aria-label="{{ ui.langs }}">
{% for t in item.translations %}<li><a href="{{ t.permalink | safe }}" lang="{{ t.lang }}">{{ t.title }}</a></li>
{% endfor %}</ul></header>
<main>{% block main %}{% endblock main %}</main></body></html>
"""
    for kind in ("page", "section"):  # one base for each, so that no test of which it is runs per page
        put(out, "templates/base_%s.html" % kind, base.replace("item.", kind + "."))
    put(out, "templates/page.html", """{% extends "base_page.html" %}{% block main %}<article><h1>{{ page.title }}</h1>
<p class="meta">{{ ui.updated }} <time>{{ page.date }}</time></p>
{{ page.content | safe }}</article>
<footer>{% if page.higher %}<a rel="prev" href="{{ page.higher.permalink | safe }}">{{ ui.prev }}: {{ page.higher.title }}</a>{% endif %}
{% if page.lower %}<a rel="next" href="{{ page.lower.permalink | safe }}">{{ ui.next }}: {{ page.lower.title }}</a>{% endif %}</footer>
{% endblock main %}""")
    put(out, "templates/section.html", """{% extends "base_section.html" %}{% block main %}<h1>{{ section.title }}</h1>
{{ section.content | safe }}<ul>
{% for p in section.pages %}<li><a href="{{ p.permalink | safe }}">{{ p.title }}</a> <time>{{ p.date }}</time> {{ p.description }}</li>
{% endfor %}</ul>{% endblock main %}""")
    put(out, "templates/index.html", """{% extends "base_section.html" %}{% block main %}<h1>{{ section.title }}</h1>
{{ section.content | safe }}<h2>{{ ui.sections }}</h2><ul>
{% for path in section.subsections %}{% set s = get_section(path=path, metadata_only=true) %}<li><a href="{{ s.permalink | safe }}">{{ s.title }}</a></li>
{% endfor %}</ul>{% endblock main %}""")
    for l in site.langs:
        sfx = suffixed(site, l)
        if opt.links == "native":
            link = lambda p, sfx=sfx: "@/%s/%s%s.md" % (p.section, p.key, sfx)
        else:
            link = lambda p, l=l: site.url(l, p.section, p.key)
        put(out, "content/_index%s.md" % sfx, "+++\ntitle = %s\n+++\n%s" % (q(UI[l]["site"]), site.home_body(l)))
        for s in site.sections:
            put(out, "content/%s/_index%s.md" % (s, sfx), "+++\ntitle = %s\nsort_by = \"date\"\n+++\n%s" % (
                q(site.section_title(s, l)), site.section_body(s, l)))
        for p in site.pages:
            put(out, "content/%s/%s%s.md" % (p.section, p.key, sfx),
                "+++\ntitle = %s\ndate = %s\ndescription = %s\n+++\n%s" % (
                    q(site.title(p, l)), p.date, q(site.summary(p, l)), site.body(p, l, link)))


# ------------------------------------------------------------------ target: Eleventy
def write_eleventy(site, out, opt):
    data = {"ui": {l: dict(UI[l], homeurl="/" if l == site.default else "/%s/" % l,
                           nav=[{"url": site.url(l, s), "name": site.section_title(s, l)} for s in site.nav])
                   for l in site.langs},
            "langs": [{"code": l, "prefix": "" if l == site.default else "/" + l, "name": LANG_NAMES[l]}
                      for l in site.langs]}
    put(out, "content/_data/atlas.json", json.dumps(data, ensure_ascii=False))
    put(out, "eleventy.config.mjs", """import footnote from "markdown-it-footnote";
export default function (cfg) {
  cfg.addPassthroughCopy({ "static": "." });
  cfg.amendLibrary("md", (md) => md.use(footnote));
  for (const l of %s) {
    cfg.addCollection("articles_" + l, (c) => {
      const bySection = {};
      let last = null;
      for (const p of c.getFilteredByTag("article_" + l)) (bySection[p.data.section] ??= []).push(p);
      for (const list of Object.values(bySection)) {
        list.sort((a, b) => b.date - a.date);
        list.forEach((p, i) => { p.data.newer = list[i - 1]; p.data.older = list[i + 1]; });
      }
      return bySection;
    });
    cfg.addCollection("sections_" + l, (c) => c.getFilteredByTag("section_" + l));
  }
  return { dir: { input: "content", includes: "_includes", output: "public" },
           markdownTemplateEngine: false, htmlTemplateEngine: "njk" };
}
""" % json.dumps(site.langs))
    put(out, "package.json", '{"name":"bench-site","private":true,"type":"module"}\n')
    put(out, "static/site.css", CSS)
    put(out, "content/_includes/base.njk", """{% set ui = atlas.ui[lang] %}<!doctype html>
<html lang="{{ lang }}">
<head><meta charset="utf-8"><title>{{ title }} | {{ ui.site }}</title>
<meta name="description" content="{{ description }}">
<link rel="canonical" href="https://example.org{{ page.url }}"><link rel="stylesheet" href="/site.css">
{% for t in atlas.langs %}<link rel="alternate" hreflang="{{ t.code }}" href="https://example.org{{ t.prefix }}{{ path }}">
{% endfor %}</head>
<body><header><nav><a href="{{ ui.homeurl }}">{{ ui.home }}</a>
{% for n in ui.nav %}<a href="{{ n.url }}">{{ n.name }}</a>
{% endfor %}</nav>
<ul class="langs" aria-label="{{ ui.langs }}">
{% for t in atlas.langs %}<li><a href="{{ t.prefix }}{{ path }}" lang="{{ t.code }}">{{ t.name }}</a></li>
{% endfor %}</ul></header>
<main>{% block main %}{% endblock %}</main></body></html>
""")
    put(out, "content/_includes/page.njk", """{% extends "base.njk" %}{% block main %}{% set ui = atlas.ui[lang] %}<article><h1>{{ title }}</h1>
<p class="meta">{{ ui.updated }} <time>{{ day }}</time></p>
{{ content | safe }}</article>
<footer>{% if older %}<a rel="prev" href="{{ older.url }}">{{ ui.prev }}: {{ older.data.title }}</a>{% endif %}
{% if newer %}<a rel="next" href="{{ newer.url }}">{{ ui.next }}: {{ newer.data.title }}</a>{% endif %}</footer>
{% endblock %}""")
    put(out, "content/_includes/section.njk", """{% extends "base.njk" %}{% block main %}<h1>{{ title }}</h1>
{{ content | safe }}<ul>
{% for p in collections["articles_" + lang][section] %}<li><a href="{{ p.url }}">{{ p.data.title }}</a> <time>{{ p.data.day }}</time> {{ p.data.description }}</li>
{% endfor %}</ul>{% endblock %}""")
    put(out, "content/_includes/home.njk", """{% extends "base.njk" %}{% block main %}{% set ui = atlas.ui[lang] %}<h1>{{ title }}</h1>
{{ content | safe }}<h2>{{ ui.sections }}</h2><ul>
{% for s in collections["sections_" + lang] %}<li><a href="{{ s.url }}">{{ s.data.title }}</a></li>
{% endfor %}</ul>{% endblock %}""")
    put(out, "content/sitemap.njk", """---
permalink: /sitemap.xml
eleventyExcludeFromCollections: true
---
<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
{% for p in collections.all %}<url><loc>https://example.org{{ p.url }}</loc>{% if p.data.day %}<lastmod>{{ p.data.day }}</lastmod>{% endif %}</url>
{% endfor %}</urlset>
""")

    def front(**kw):
        return "---\n" + "".join("%s: %s\n" % (k, q(v)) for k, v in kw.items()) + "---\n"

    for l in site.langs:
        sfx = suffixed(site, l)
        pre = "" if l == site.default else "/" + l
        link = lambda p, l=l: site.url(l, p.section, p.key)
        put(out, "content/index%s.md" % sfx, front(layout="home.njk", lang=l, title=UI[l]["site"], path="/",
            permalink=pre + "/index.html") + site.home_body(l))
        for s in site.sections:
            path = "/%s/" % s
            put(out, "content/%s/index%s.md" % (s, sfx), front(
                layout="section.njk", lang=l, section=s, tags=["section_" + l], path=path,
                permalink=pre + path + "index.html", title=site.section_title(s, l)) + site.section_body(s, l))
        for p in site.pages:
            path = "/%s/%s/" % (p.section, p.key)
            put(out, "content/%s/%s%s.md" % (p.section, p.key, sfx), front(
                layout="page.njk", lang=l, section=p.section, tags=["article_" + l], path=path,
                permalink=pre + path + "index.html", title=site.title(p, l), date=p.date, day=p.date,
                description=site.summary(p, l)) + site.body(p, l, link))


# ------------------------------------------------------------------ target: narrarium
def write_narrarium(site, out, opt):
    """Articles and sections are free pages. narrarium lists free pages nowhere but in the navigation, so a
    section's list of articles and the links to the previous and next one are written into the Markdown."""
    tag = {"zh": "zh-Hans"}
    tags = [tag.get(l, l) for l in site.langs]
    default = tags[0]
    cfg = ["[site]", 'base_url = "https://example.org/"', "languages = [%s]" % ", ".join(q(t) for t in tags)]
    cfg += ["name.%s = %s" % (t, q(UI[l]["site"])) for t, l in zip(tags, site.langs)]
    cfg += ['disclaimer.%s = "Made up."' % t for t in tags]
    for s in site.nav:
        label = ", ".join("%s = %s" % (q(t), q(site.section_title(s, l))) for t, l in zip(tags, site.langs))
        cfg += ["[[site.nav]]", 'to = "page:%s"' % s, "label = { %s }" % label]
    put(out, "site.toml", "\n".join(cfg) + "\n")
    front = lambda title: "+++\ntitle = %s\n+++\n\n" % q(title)
    def numbered(text):  # a heading has one id in all languages
        n = iter(range(1, 99))
        return re.sub(r"(?m)^(##+ .*)$", lambda m: "%s {#h%d}" % (m[1], next(n)), text)

    first = {}
    for p in site.pages:
        first.setdefault(p.section, []).append(p)
    for l, t in zip(site.langs, tags):
        sfx = "" if t == default else "." + t
        link = lambda p: "page:%s/%s" % (p.section, p.key)
        put(out, "content/_index%s.md" % sfx, front(UI[l]["site"]) + site.home_body(l) + "\n## %s {#sections}\n\n" % UI[l]["sections"]
            + "".join("- [%s](page:%s)\n" % (site.section_title(s, l), s) for s in site.sections))
        for s in site.sections:
            put(out, "content/%s%s.md" % (s, sfx), front(site.section_title(s, l)) + site.section_body(s, l) + "\n"
                + "".join("- [%s](%s) %s %s\n" % (site.title(p, l), link(p), p.date, site.summary(p, l)) for p in first[s]))
        for n, p in enumerate(site.pages):
            tail = ""
            for word, at in (("prev", n - 1), ("next", n + 1)):
                if 0 <= at < len(site.pages):
                    other = site.pages[at]
                    tail += "\n%s: [%s](%s)\n" % (UI[l][word], site.title(other, l), link(other))
            put(out, "content/%s/%s%s.md" % (p.section, p.key, sfx),
                front(site.title(p, l)) + "%s %s\n\n" % (UI[l]["updated"], p.date) + numbered(site.body(p, l, link)) + tail)


TOOLS = {"hugo": write_hugo, "zola": write_zola, "eleventy": write_eleventy, "narrarium": write_narrarium}


def main():
    ap = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    ap.add_argument("--tool", choices=sorted(TOOLS), required=True)
    ap.add_argument("--pages", type=int, required=True, help="articles per language")
    ap.add_argument("--langs", default="en,fr,zh")
    ap.add_argument("--out", required=True)
    ap.add_argument("--seed", default="1")
    ap.add_argument("--section-size", type=int, default=100)
    ap.add_argument("--links", choices=["plain", "native"], default="plain",
                    help="plain: ordinary URLs; native: the tool's own checked links (hugo relref, zola @/)")
    ap.add_argument("--highlight", action="store_true", help="turn code highlighting on")
    opt = ap.parse_args()
    site = Site(opt.pages, opt.langs.split(","), opt.seed, opt.section_size)
    TOOLS[opt.tool](site, opt.out, opt)


if __name__ == "__main__":
    main()
