// A built site, read from its folder. HTML and XML are parsed by Chromium itself, so that
// the checks see what visitors see and need no parser of their own.
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { lookup } from './server.mjs';

const RTL = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm']);
export const scriptOf = (lang) => { try { return new Intl.Locale(lang).maximize().script; } catch { return undefined; } };
export const isRtl = (lang) => RTL.has(scriptOf(lang));

function walk(dir, below = '') {
  return fs.readdirSync(path.join(dir, below), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const rel = below ? `${below}/${entry.name}` : entry.name;
      return entry.isDirectory() ? walk(dir, rel) : [rel];
    });
}

/** Runs inside Chromium: everything the static checks ask of one page. */
function readPage(html) {
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const XLINK = 'http://www.w3.org/1999/xlink';
  const place = (el) => el.tagName.toLowerCase() + (el.id ? '#' + el.id : el.classList[0] ? '.' + el.classList[0] : '');
  const out = { links: [], ids: [], meta: {}, canonicals: [], alternates: [], styles: [], scripts: [], inline: [], jsonld: [], policies: [], policyLate: false, refresh: null };
  const link = (el, attr, url, kind) => { if (url !== null && url !== undefined) out.links.push({ at: place(el), attr, url, kind }); };
  const RESOURCE = { script: 'src', img: 'src', source: 'src', video: 'src', audio: 'src', track: 'src', iframe: 'src', embed: 'src', object: 'data', input: 'src' };
  let resourceSeen = false;
  for (const el of doc.querySelectorAll('*')) {
    const tag = el.tagName.toLowerCase();
    if (el.id) out.ids.push(el.id);
    for (const a of el.attributes) {
      if (/^on/.test(a.name)) out.inline.push(`${place(el)}[${a.name}]`);
      if (a.name === 'style') out.inline.push(`${place(el)}[style]`);
      const part = /url\(\s*["']?#([^"')]+)/.exec(a.value);
      if (part) link(el, a.name, '#' + part[1], 'part');
    }
    if (tag === 'style' || (tag === 'script' && !el.src && el.textContent.trim() && !/json/.test(el.type))) out.inline.push(place(el));
    if (tag === 'script' && el.type === 'application/ld+json') out.jsonld.push(el.textContent);
    if (tag === 'a' || tag === 'area') link(el, 'href', el.getAttribute('href') ?? el.getAttributeNS(XLINK, 'href'), 'link');
    else if (tag === 'use') link(el, 'href', el.getAttribute('href') ?? el.getAttributeNS(XLINK, 'href'), 'part');
    else if (tag === 'form') link(el, 'action', el.getAttribute('action'), 'link');
    else if (tag === 'link') {
      const rel = (el.getAttribute('rel') ?? '').toLowerCase().split(/\s+/), href = el.getAttribute('href');
      if (rel.includes('canonical')) out.canonicals.push(href);
      else if (rel.includes('alternate') && el.hasAttribute('hreflang')) out.alternates.push({ lang: el.getAttribute('hreflang'), href });
      else link(el, 'href', href, rel.some((r) => /^(stylesheet|icon|preload|prefetch|manifest|preconnect|dns-prefetch|modulepreload|apple-touch-icon)$/.test(r)) ? 'resource' : 'link');
      if (rel.includes('stylesheet')) { resourceSeen = true; out.styles.push(href); }
    } else if (RESOURCE[tag]) link(el, RESOURCE[tag], el.getAttribute(RESOURCE[tag]), 'resource');
    if (el.hasAttribute('srcset')) for (const one of el.getAttribute('srcset').split(',')) link(el, 'srcset', one.trim().split(/\s+/)[0], 'resource');
    if (tag === 'script' && el.hasAttribute('src')) { resourceSeen = true; out.scripts.push({ src: el.getAttribute('src'), deferred: el.defer, module: el.type === 'module' }); }
    if (tag === 'meta') {
      const name = (el.getAttribute('name') ?? el.getAttribute('property') ?? '').toLowerCase(), content = el.getAttribute('content') ?? '';
      const equiv = (el.getAttribute('http-equiv') ?? '').toLowerCase();
      if (name) out.meta[name] ??= content;
      if (equiv === 'content-security-policy') { out.policies.push(content); out.policyLate ||= resourceSeen; }
      if (equiv === 'refresh') { out.refresh = content; link(el, 'content', (/url\s*=\s*['"]?([^'"]+)/i.exec(content) ?? [])[1], 'link'); }
    }
  }
  const root = doc.documentElement, main = doc.querySelector('main') ?? doc.body;
  // The page's own text: passages that name another language are theirs, not the page's.
  const own = (node) => [...node.childNodes].map((n) => n.nodeType === 3 ? n.nodeValue
    : n.nodeType !== 1 || /^(script|style|svg|code|pre|template)$/i.test(n.tagName) || (n.hasAttribute('lang') && n.getAttribute('lang').split('-')[0] !== (root.lang || '').split('-')[0]) ? ' ' : own(n)).join('');
  return { ...out, doctype: !!doc.doctype, lang: root.getAttribute('lang'), dir: root.getAttribute('dir'), title: doc.title.trim(), titles: doc.querySelectorAll('head > title').length,
    h1: doc.querySelectorAll('h1').length, mainText: own(main).replace(/\s+/g, ' ').trim(), allText: doc.body.textContent };
}

/** Runs inside Chromium, whose XML parser is strict. */
function readXml(text) {
  const doc = new DOMParser().parseFromString(text, 'application/xml');
  const broken = doc.querySelector('parsererror');
  if (broken) return { error: broken.textContent.replace(/\s+/g, ' ').slice(0, 160) };
  const top = (name) => [...doc.documentElement.children].filter((c) => c.localName === name);
  const word = (node, name) => [...node.children].find((c) => c.localName === name)?.textContent.trim() ?? '';
  return {
    root: doc.documentElement.localName,
    urls: top('url').map((u) => ({ loc: word(u, 'loc'), alternates: [...u.children].filter((c) => c.localName === 'link').map((c) => ({ lang: c.getAttribute('hreflang'), href: c.getAttribute('href') })) })),
    feed: { id: word(doc.documentElement, 'id'), title: word(doc.documentElement, 'title'), updated: word(doc.documentElement, 'updated') },
    entries: top('entry').map((e) => ({ id: word(e, 'id'), title: word(e, 'title'), updated: word(e, 'updated') })),
  };
}

export class Site {
  /** Reads every page of `dir` with the help of `browser`. */
  static async read(dir, browser) {
    const site = new Site();
    site.dir = path.resolve(dir);
    site.files = walk(site.dir);
    site.fileSet = new Set(site.files);
    const tab = await browser.newPage();
    site.pages = [];
    for (const rel of site.files.filter((f) => f.endsWith('.html'))) {
      const page = await tab.evaluate(readPage, fs.readFileSync(path.join(site.dir, rel), 'utf8'));
      site.pages.push(Object.assign(page, { rel, idSet: new Set(page.ids), kind: kindOf(rel) }));
    }
    site.xml = {};
    for (const rel of site.files.filter((f) => /\.(xml|atom|svg|graphml|gexf)$/.test(f))) site.xml[rel] = await tab.evaluate(readXml, site.text(rel));
    await tab.close();
    site.byRel = new Map(site.pages.map((p) => [p.rel, p]));
    for (const p of site.pages) {
      p.notFound = p.rel === '404.html';
      p.redirect = p.refresh !== null;
      p.noindex = /noindex/.test(p.meta.robots ?? '');
      p.indexable = !p.notFound && !p.redirect && !p.noindex;
    }
    site.languages = [...new Set(site.pages.map((p) => p.rel.split('/')).filter((s) => s.length > 1 && site.fileSet.has(`${s[0]}/index.html`)).map((s) => s[0]))];
    site.baseUrl = site.guessBase();
    return site;
  }

  text(rel) { return fs.readFileSync(path.join(this.dir, rel), 'utf8'); }
  fileUrl(rel) { return pathToFileURL(path.join(this.dir, rel)).href; }
  url(base, rel) { return base + rel.split('/').map(encodeURIComponent).join('/'); }

  /** Where the site says it lives: a canonical without the page's own path. */
  guessBase() {
    for (const p of this.pages) for (const c of p.canonicals) for (const tail of [p.rel, p.rel.replace(/(^|\/)index\.html$/, '$1'), p.rel.replace(/\.html$/, '')]) {
      if (tail && c.endsWith('/' + tail)) return c.slice(0, -tail.length);
    }
    return undefined;
  }

  /** Resolves `url` found in the file `from`, opened in a mode: root, sub or file. */
  resolve(from, url, mode = 'root') {
    const mount = mode === 'sub' ? '/sub/path/' : '/';
    const start = (mode === 'file' ? 'file:///site/' : `http://site.invalid${mount}`) + from.split('/').map(encodeURIComponent).join('/');
    let target;
    try { target = new URL(url, start); } catch { return { kind: 'bad' }; }
    if (/^(mailto|tel|data|geo):/.test(target.protocol)) return { kind: 'other' };
    const fragment = target.hash.slice(1);
    if (this.baseUrl && target.href.startsWith(this.baseUrl)) return { kind: 'own', fragment, ...this.find(target.href.slice(this.baseUrl.length).replace(/[?#].*$/, ''), true) };
    const inside = mode === 'file' ? target.protocol === 'file:' : target.host === 'site.invalid';
    if (!inside) return { kind: /^https?:$/.test(target.protocol) ? 'elsewhere' : 'bad', href: target.href };
    const prefix = mode === 'file' ? '/site/' : mount;
    if (!target.pathname.startsWith(prefix)) return { kind: 'inside', missing: 'leaves the folder of the site' };
    return { kind: 'inside', fragment, ...this.find(target.pathname.slice(prefix.length), mode !== 'file') };
  }

  find(encoded, asHost) {
    this.found ??= new Map();
    const key = asHost + encoded;
    if (!this.found.has(key)) this.found.set(key, this.look(encoded, asHost));
    return this.found.get(key);
  }

  look(encoded, asHost) {
    const rel = decode(encoded), hit = lookup(this.dir, rel);
    if (hit && (asHost || hit.how === 'file')) return { rel: path.relative(this.dir, hit.file), how: hit.how };
    // Addresses with `clean_urls` leave `.html` to the host.
    if (!hit && asHost && this.fileSet.has(rel + '.html')) return { rel: rel + '.html', how: 'clean' };
    return { missing: hit ? 'is a folder, which file:// does not open' : 'does not exist' };
  }

  /** One page of each kind and language (the largest file, which has most to go wrong), and the two pages at the root. */
  sample(languages = this.languages, kinds) {
    const best = new Map();
    for (const p of this.pages) {
      if (p.redirect || (kinds && !kinds.includes(p.kind))) continue;
      const lang = p.rel.split('/')[0];
      const atRoot = !p.rel.includes('/');
      if (!atRoot && !languages.includes(lang)) continue;
      const key = atRoot ? p.rel : `${lang} ${p.kind}`, size = fs.statSync(path.join(this.dir, p.rel)).size;
      if (!best.has(key) || best.get(key).size < size) best.set(key, { p, size });
    }
    return [...best.values()].map((b) => b.p);
  }
}

export const decode = (text) => { try { return decodeURIComponent(text); } catch { return text; } };

/** What a page is, from its address alone. */
export function kindOf(rel) {
  const parts = rel.split('/'), name = parts[parts.length - 1].replace(/\.html$/, '');
  if (parts.length === 1) return name === 'index' ? 'chooser' : name;
  if (parts.length === 2) return name === 'index' ? 'home' : name;
  if (parts.length === 3) return name === 'index' ? 'overview' : name;
  // Those that are shown inside pages of others differ from each other.
  return parts[2] === 'embed' ? `embed-${name}` : parts[2];
}
