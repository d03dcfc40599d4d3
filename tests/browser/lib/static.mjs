// Checks that need only the files.
import fs from 'node:fs';
import path from 'node:path';
import zlib from 'node:zlib';
import { decode, isRtl, scriptOf } from './site.mjs';

/** Every link, asset and anchor of every page, in three ways of opening the folder. */
export function links(site, faults) {
  let checked = 0;
  for (const page of site.pages) {
    const seen = new Set();
    for (const { at, attr, url, kind } of page.links) {
      const key = attr + url;
      if (seen.has(key)) continue;
      seen.add(key);
      checked++;
      const where = `${at}[${attr}="${url}"]`;
      if (kind === 'part') { if (!page.idSet.has(decode(url.slice(1)))) faults.add(page.rel, where, 'no element of the drawing has this id'); continue; }
      for (const mode of page.notFound ? ['root'] : ['root', 'sub', 'file']) {
        const to = site.resolve(page.rel, url, mode);
        if (to.kind === 'bad') { faults.add(page.rel, where, 'is no address a page may hold'); break; }
        if (to.kind === 'elsewhere' || to.kind === 'other') break;
        if (to.missing) { faults.add(page.rel, where, `${to.missing} (opened at ${mode})`); break; }
        if (to.how === 'redirect') { faults.add(page.rel, where, 'needs a redirect to its slash form'); break; }
        if (mode !== 'root' || !to.fragment) continue;
        const target = site.byRel.get(to.rel);
        if (target && !target.idSet.has(decode(to.fragment)) && !/^(top|:~:)/.test(to.fragment)) faults.add(page.rel, where, `${to.rel} has no element with this id`);
      }
    }
    const ids = new Set();
    for (const id of page.ids) if (ids.size === ids.add(id).size) faults.add(page.rel, '#' + id, 'the id is used twice');
  }
  for (const rel of site.files.filter((f) => f.endsWith('.css'))) for (const [, url] of site.text(rel).matchAll(/url\(\s*["']?([^"')]+)/g)) {
    if (/^(data:|#)/.test(url)) continue;
    const to = site.resolve(rel, url, 'file');
    if (to.kind !== 'inside' || to.missing) faults.add(rel, `url(${url})`, to.missing ?? 'is elsewhere');
  }
  return checked;
}

/** Nothing comes from another host; the policy stands before what it governs and is as strict as promised. */
export function privacy(site, faults) {
  const PROMISED = { 'default-src': "'none'", 'script-src': "'self'", 'style-src': "'self'", 'base-uri': "'none'", 'form-action': "'none'" };
  for (const page of site.pages) {
    for (const { at, attr, url, kind } of page.links) {
      if (kind === 'resource' && site.resolve(page.rel, url).kind === 'elsewhere') faults.add(page.rel, at, `${attr} fetches from another host: ${url}`);
    }
    for (const where of page.inline) faults.add(page.rel, where, 'inline script or style');
    for (const { src, deferred, module } of page.scripts) if (!deferred || module) faults.add(page.rel, `script[src="${src}"]`, 'is not a classic deferred script');
    if (page.redirect) continue;
    if (page.policies.length !== 1) { faults.add(page.rel, 'meta[http-equiv=Content-Security-Policy]', `${page.policies.length} policies`); continue; }
    if (page.policyLate) faults.add(page.rel, 'meta[http-equiv=Content-Security-Policy]', 'stands after a style sheet or script');
    const policy = Object.fromEntries(page.policies[0].split(';').map((d) => d.trim().split(/\s+/)).map(([name, ...values]) => [name, values.join(' ')]));
    for (const [name, value] of Object.entries(PROMISED)) if (policy[name] !== value) faults.add(page.rel, 'meta[http-equiv=Content-Security-Policy]', `${name} is ${policy[name] ?? 'missing'}, promised is ${value}`);
  }
}

const EXPECTED = { Hans: ['Han'], Hant: ['Han'], Jpan: ['Han', 'Hiragana', 'Katakana'], Kore: ['Hangul'], Arab: ['Arabic'], Hebr: ['Hebrew'], Cyrl: ['Cyrillic'], Deva: ['Devanagari'], Thai: ['Thai'], Latn: ['Latin'] };
const ALL = [...new Set(Object.values(EXPECTED).flat())].map((name) => [name, new RegExp(`\\p{Script=${name}}`, 'gu')]);
const SIMPLIFIED = /[这为国时来说们个发动过还与业产关东长门问间应实现电车进开经认将论设计术书习图传统广义务报济组织变节达级华]/g;
const TRADITIONAL = /[這為國時來說們個發動過還與業產關東長門問間應實現電車進開經認將論設計術書習圖傳統廣義務報濟組織變節達級華]/g;

/** `lang`, `dir`, titles, alternates, canonicals, and that the text is what `lang` says. */
export function languages(site, faults) {
  const titles = new Map();
  for (const page of site.pages) {
    if (page.redirect) continue;
    const { rel } = page, folder = rel.split('/')[0];
    if (!page.doctype) faults.add(rel, 'html', 'no doctype');
    if (!page.lang) faults.add(rel, 'html[lang]', 'missing');
    else {
      if (Intl.getCanonicalLocales(page.lang)[0] !== page.lang) faults.add(rel, 'html[lang]', `${page.lang} is not in canonical case`);
      if (site.languages.includes(folder) && page.lang !== folder) faults.add(rel, 'html[lang]', `${page.lang} in the folder ${folder}`);
      if ((page.dir ?? 'ltr') !== (isRtl(page.lang) ? 'rtl' : 'ltr')) faults.add(rel, 'html[dir]', `${page.dir ?? 'none'} for ${page.lang}`);
      if (page.indexable) inScript(page, faults);
    }
    if (!page.title || page.titles !== 1) faults.add(rel, 'title', page.title ? `${page.titles} titles` : 'missing');
    if (page.h1 !== 1) faults.add(rel, 'h1', `${page.h1} first headings`);
    // Marks (U+200E) stand in numbers of right-to-left languages; isolates and embeddings must have become elements.
    const bidi = /[\u202a-\u202e\u2066-\u2069]/.exec(page.allText);
    if (bidi) faults.add(rel, 'body', `holds the bidi control U+${bidi[0].codePointAt(0).toString(16)} near "${page.allText.slice(Math.max(0, bidi.index - 20), bidi.index + 20).replace(/\s+/g, ' ')}"`);
    const raw = /\{\s*\$[a-z]|\{\{|\{%|\bundefined\b|\[object /.exec(page.allText);
    if (raw) faults.add(rel, 'body', `unfilled text near "${page.allText.slice(Math.max(0, raw.index - 20), raw.index + 30).replace(/\s+/g, ' ')}"`);
    if (!page.indexable) continue;
    const key = `${page.lang} ${page.title}`;
    if (titles.has(key)) faults.add(rel, 'title', `"${page.title}" is also the title of ${titles.get(key)}`);
    titles.set(key, rel);
    if (!page.meta.description) faults.add(rel, 'meta[name=description]', 'missing');
    alternates(site, page, faults);
  }
}

function inScript(page, faults) {
  const text = page.mainText, script = scriptOf(page.lang), wanted = EXPECTED[script];
  if (!wanted) return;
  let all = 0, own = 0;
  for (const [name, letters] of ALL) { const n = (text.match(letters) ?? []).length; all += n; if (wanted.includes(name)) own += n; }
  // Chinese, Japanese and Arabic pages are full of Latin names; a third of the letters tells a translation from an original.
  if (all >= 60 && own / all < 0.3) faults.add(page.rel, 'main', `only ${Math.round(100 * own / all)} % of the letters are in the script of ${page.lang}: "${text.slice(0, 60)}"`);
  if (script === 'Hans' || script === 'Hant') {
    const s = (text.match(SIMPLIFIED) ?? []).length, t = (text.match(TRADITIONAL) ?? []).length;
    if (s + t > 20 && (script === 'Hans' ? t > s / 3 : s > t / 3)) faults.add(page.rel, 'main', `${s} simplified and ${t} traditional characters in ${page.lang}`);
  }
}

function alternates(site, page, faults) {
  const { rel } = page;
  if (!site.baseUrl) return;
  if (page.canonicals.length !== 1) faults.add(rel, 'link[rel=canonical]', `${page.canonicals.length} canonicals`);
  else if (site.resolve(rel, page.canonicals[0]).rel !== rel) faults.add(rel, 'link[rel=canonical]', `${page.canonicals[0]} is not this page`);
  if (!site.languages.includes(rel.split('/')[0])) return;
  const twins = site.languages.filter((l) => site.byRel.get([l, ...rel.split('/').slice(1)].join('/'))?.indexable);
  const set = new Map(page.alternates.map((a) => [a.lang, a.href]));
  if (set.size !== page.alternates.length) faults.add(rel, 'link[hreflang]', 'a language twice');
  if (page.alternates.length === 0 && twins.length < 2) return;
  for (const lang of [...twins, 'x-default']) if (!set.has(lang)) faults.add(rel, `link[hreflang=${lang}]`, 'missing');
  for (const [lang, href] of set) {
    if (!/^https?:/.test(href)) faults.add(rel, `link[hreflang=${lang}]`, `${href} is relative`);
    const to = site.resolve(rel, href), target = site.byRel.get(to.rel);
    if (!target) { faults.add(rel, `link[hreflang=${lang}]`, `${href} ${to.missing ?? 'is elsewhere'}`); continue; }
    if (lang === 'x-default') continue;
    if (target.lang !== lang) faults.add(rel, `link[hreflang=${lang}]`, `${to.rel} is in ${target.lang}`);
    if (!target.indexable) faults.add(rel, `link[hreflang=${lang}]`, `${to.rel} is noindex: fallback text is not advertised`);
    else if (!target.alternates.some((a) => a.lang === page.lang && site.resolve(to.rel, a.href).rel === rel)) faults.add(rel, `link[hreflang=${lang}]`, `${to.rel} does not point back`);
  }
}

/** Sitemap, feeds, robots.txt, structured data, and every XML and JSON file. */
export function machines(site, faults) {
  for (const [rel, xml] of Object.entries(site.xml)) if (xml.error) faults.add(rel, 'xml', xml.error);
  for (const rel of site.files.filter((f) => /\.(json|geojson|jsonld)$/.test(f))) try { JSON.parse(site.text(rel)); } catch (e) { faults.add(rel, 'json', e.message); }
  for (const page of site.pages) for (const text of page.jsonld) {
    try { for (const node of [JSON.parse(text)].flat()) if (!node['@context'] || !(node['@type'] || node['@graph'])) faults.add(page.rel, 'script[type="application/ld+json"]', 'lacks @context or @type'); } catch (e) { faults.add(page.rel, 'script[type="application/ld+json"]', e.message); }
  }
  for (const [rel, xml] of Object.entries(site.xml)) if (xml.root === 'feed') {
    if (!xml.feed.id || !xml.feed.title || !/^\d{4}-\d\d-\d\dT/.test(xml.feed.updated)) faults.add(rel, 'feed', 'lacks id, title or updated');
    for (const e of xml.entries) if (!e.id || !e.title || !/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)$/.test(e.updated)) faults.add(rel, `entry ${e.id}`, 'lacks id, title or a full date');
    if (new Set(xml.entries.map((e) => e.id)).size !== xml.entries.length) faults.add(rel, 'entry', 'two entries with one id');
  }
  if (!site.baseUrl) return;
  const map = site.xml['sitemap.xml'];
  if (!map || map.root !== 'urlset') { faults.add('sitemap.xml', 'urlset', 'missing'); return; }
  const listed = new Set();
  for (const { loc, alternates: also } of map.urls) {
    const to = site.resolve('sitemap.xml', loc), page = site.byRel.get(to.rel);
    if (!page) faults.add('sitemap.xml', loc, to.missing ?? 'is not a page of the site');
    else if (!page.indexable) faults.add('sitemap.xml', loc, 'is a page that asks not to be indexed');
    if (listed.has(to.rel)) faults.add('sitemap.xml', loc, 'is listed twice');
    listed.add(to.rel);
    for (const { lang, href } of also) if (!site.byRel.get(site.resolve('sitemap.xml', href).rel)) faults.add('sitemap.xml', `${loc} ${lang}`, `${href} is no page`);
  }
  for (const page of site.pages) if (page.indexable && !listed.has(page.rel)) faults.add(page.rel, 'sitemap.xml', 'the page is not listed');
  if (!site.fileSet.has('robots.txt') || !/^sitemap: https?:/im.test(site.text('robots.txt'))) faults.add('robots.txt', 'Sitemap', 'missing');
}

const KIB = 1024;
/** Pages that list all records of a cluster; design: up to 60 KiB, the network with its explorer data 80. */
const WHOLE = { overview: 60, search: 60, network: 80, timeline: 60, actors: 60, facts: 60, sources: 60, indicators: 60, data: 60, print: 200, 'embed-network': 80, 'embed-timeline': 60 };

// Drawings that an author puts into the prose (`![…](graph:…)`) are author images, only that they are spelled in the page.
// The design counts author images apart; so that nobody can hide behind that, they have a limit of their own.
const AUTHOR = /<figure class="?author"?>.*?<\/figure>/gs, FIGURES = 12;

/** What a first visit sends, compressed, author's images apart. */
export function weights(site) {
  const cache = new Map();
  const packed = (rel) => { if (!cache.has(rel)) cache.set(rel, zlib.gzipSync(fs.readFileSync(path.join(site.dir, rel)), { level: 9 }).length); return cache.get(rel); };
  return site.pages.filter((p) => !p.redirect).map((page) => {
    const text = site.text(page.rel), bare = text.replace(AUTHOR, '');
    const html = bare.length === text.length ? packed(page.rel) : zlib.gzipSync(bare, { level: 9 }).length;
    const sum = { html, css: 0, js: 0, other: 0 };
    const seen = new Set();
    for (const { at, url, kind } of page.links) {
      if (kind !== 'resource' || at.startsWith('link.icon')) continue;
      const { rel } = site.resolve(page.rel, url);
      if (!rel || seen.has(rel) || /(^|\/)(media|static)\/|favicon/.test(rel)) continue;
      seen.add(rel);
      if (rel.endsWith('.css')) sum.css += packed(rel); else if (rel.endsWith('.js')) sum.js += packed(rel); else if (!/\.(png|jpe?g|webp|avif|gif)$/.test(rel)) sum.other += packed(rel);
    }
    // Data that a script loads is a script file too; the explorer's share is not code, so only the rest counts as script.
    const data = [...seen].filter((rel) => rel.endsWith('.js') && /(^|[./-])data[./-]|explorer/.test(rel)).reduce((n, rel) => n + packed(rel), 0);
    const wholeScript = page.kind === 'network' || page.kind === 'embed-network';
    // A timeline is whole without its script, which has a limit of its own: what counts is what is read.
    const code = page.kind === 'timeline' ? 0 : sum.js;
    return { rel: page.rel, kind: page.kind, ...sum, total: sum.html + sum.css + code + sum.other, figures: packed(page.rel) - html, limit: (WHOLE[page.kind] ?? 20) * KIB, script: sum.js - data, scriptLimit: (wholeScript ? 25 : 15) * KIB };
  });
}

export function weigh(site, faults) {
  const rows = weights(site), kib = (n) => (n / KIB).toFixed(1);
  for (const w of rows) {
    if (w.total > w.limit) faults.add(w.rel, 'page', `${kib(w.total)} KiB of ${kib(w.limit)} (html ${kib(w.html)}, css ${kib(w.css)}, js ${kib(w.js)}, other ${kib(w.other)})`);
    if (w.figures > FIGURES * KIB) faults.add(w.rel, 'figure.author', `${kib(w.figures)} KiB of ${FIGURES}`);
    if (w.script > w.scriptLimit) faults.add(w.rel, 'script', `${kib(w.script)} KiB of ${kib(w.scriptLimit)}`);
  }
  return rows;
}
