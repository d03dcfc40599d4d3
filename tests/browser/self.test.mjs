// The test of the tests: a small clean site passes, and each fault planted in it is named.
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { launch, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { AXE, axe, judge, walk } from './lib/live.mjs';
import { serve } from './lib/server.mjs';
import { Site } from './lib/site.mjs';
import * as statics from './lib/static.mjs';

const BASE = 'https://host.example/';
const CSS = `body{margin:0;font:17px/1.5 sans-serif;background:#fff;color:#111}a{color:#0645ad}a:focus{outline:3px solid #000}
.skip{position:absolute;inset-block-start:-9em}.skip:focus{inset-block-start:0}svg{display:block;max-width:100%}main,header{padding:8px}`;
const head = (lang, rel, title) => `<!doctype html><html lang="${lang}" dir="${lang === 'ar' ? 'rtl' : 'ltr'}"><head><meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width"><title>${title}</title><meta name="description" content="${title}, described."><link rel="canonical" href="${BASE}${rel}">
${['en', 'ar'].map((l) => `<link rel="alternate" hreflang="${l}" href="${BASE}${rel.replace(/^../, l)}">`).join('')}<link rel="alternate" hreflang="x-default" href="${BASE}${rel.replace(/^../, 'en')}">
<link rel="stylesheet" href="../../assets/a.css"></head>`;
const body = (title, words, other) => `<body><a class="skip" href="#main">${words.skip}</a><header><p><a href="${other}">${words.other}</a></p></header><main id="main"><h1>${title}</h1>
<p>${words.text}</p><svg viewBox="0 0 300 80" width="300" height="80" role="img" aria-label="${words.drawing}"><circle cx="40" cy="40" r="6"/><text x="60" y="30" font-size="14">Alpha</text><text x="60" y="60" font-size="14">Beta</text><text x="160" y="30" font-size="14">Gamma</text><text x="160" y="60" font-size="14">Delta</text></svg>
<p id="note">${words.text}</p></main></body></html>`;
const EN = { skip: 'Skip to the content', other: 'Arabic', text: 'The cluster holds many firms which work together and learn from each other every day.', drawing: 'Four firms' };
const AR = { skip: 'تجاوز إلى المحتوى', other: 'الإنجليزية', text: 'يضم التجمع شركات كثيرة تعمل معا وتتعلم من بعضها كل يوم.', drawing: 'أربع شركات' };

function write() {
  const dir = fs.mkdtempSync(path.join(os.tmpdir(), 'narrarium-self-'));
  const put = (rel, text) => { fs.mkdirSync(path.dirname(path.join(dir, rel)), { recursive: true }); fs.writeFileSync(path.join(dir, rel), text); };
  put('assets/a.css', CSS);
  put('en/index.html', '<!doctype html><html lang="en"><head><title>Home</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=c/network.html"></head><body></body></html>');
  put('ar/index.html', '<!doctype html><html lang="ar" dir="rtl"><head><title>H</title><meta name="robots" content="noindex"><meta http-equiv="refresh" content="0; url=c/network.html"></head><body></body></html>');
  put('en/c/network.html', head('en', 'en/c/network.html', 'The network of firms') + body('The network', EN, '../../ar/c/network.html'));
  put('ar/c/network.html', head('ar', 'ar/c/network.html', 'شبكة الشركات') + body('الشبكة', AR, '../../en/c/network.html'));
  put('robots.txt', `User-agent: *\nSitemap: ${BASE}sitemap.xml\n`);
  put('sitemap.xml', `<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${['en', 'ar'].map((l) => `<url><loc>${BASE}${l}/c/network.html</loc></url>`).join('')}</urlset>`);
  return dir;
}

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

async function judgeAll(dir) {
  const faults = new Faults(), site = await Site.read(dir, browser), host = await serve(dir);
  for (const check of [statics.links, statics.privacy, statics.languages, statics.machines, statics.weigh]) check(site, faults);
  const context = await visitor(browser, host.origin), rel = 'en/c/network.html';
  const page = await open(context, host.base + rel);
  for (const error of page.seen.errors) faults.add(rel, 'console', error);
  for (const url of page.seen.foreign) faults.add(rel, url, 'a request to another host');
  await page.evaluate(AXE);
  await axe(page, rel, 'light 1440', faults);
  await walk(page, rel, faults);
  await judge(page, rel, faults);
  await context.close();
  await host.close();
  return faults;
}

test('a clean site has no fault', async () => {
  const dir = write();
  (await judgeAll(dir)).none();
  fs.rmSync(dir, { recursive: true });
});

const PAGE = 'en/c/network.html';
const PLANTED = [
  ['a dead link', PAGE, '../../ar/c/network.html"', '../../ar/c/gone.html"', /gone\.html.*does not exist/],
  ['a folder link', PAGE, '../../ar/c/network.html"', '../../ar/"', /file:\/\/ does not open/],
  ['a dead anchor', PAGE, 'href="#main"', 'href="#nowhere"', /no element with this id/],
  ['a root-relative asset', PAGE, '../../assets/a.css', '/assets/a.css', /opened at sub/],
  ['an image from elsewhere', PAGE, '<p id="note">', '<p id="note"><img alt="" src="https://tracker.example/x.png">', /another host/],
  ['an inline style', PAGE, '<p id="note">', '<p id="note" style="color:red">', /inline/],
  ['a weaker policy', PAGE, "script-src 'self'", "script-src 'self' 'unsafe-inline'", /script-src is/],
  ['a wrong language', PAGE, '<html lang="en"', '<html lang="ms"', /ms in the folder en/],
  ['a missing direction', 'ar/c/network.html', ' dir="rtl"', '', /none for ar/],
  ['English called Arabic', 'ar/c/network.html', new RegExp(AR.text, 'g'), EN.text, /letters are in the script of ar/],
  ['a one-way hreflang', 'ar/c/network.html', /<link rel="alternate" hreflang="en"[^>]*>/, '', /does not point back/],
  ['no x-default', PAGE, /<link rel="alternate" hreflang="x-default"[^>]*>/, '', /hreflang=x-default\] \| missing/],
  ['a page not in the sitemap', 'sitemap.xml', `<url><loc>${BASE}en/c/network.html</loc></url>`, '', /the page is not listed/],
  ['broken XML', 'sitemap.xml', '</urlset>', '', /sitemap\.xml \| xml/],
  ['an unfilled message', PAGE, EN.text, 'Known since { $year }.', /unfilled text/],
  ['a bidi control', PAGE, EN.text, 'Known \u2068since\u2069 then.', /bidi control U\+2068/],
  ['overlapping labels', PAGE, 'x="60" y="60"', 'x="60" y="34"', /"Alpha" and "Beta" overlap/],
  ['a cut label', PAGE, 'x="160" y="60"', 'x="290" y="60"', /"Delta" is cut off/],
  ['a small label', PAGE, 'y="60" font-size="14"', 'y="60" font-size="7"', /"Beta" is 7 px/],
  ['a faint label', PAGE, '<text x="60" y="30"', '<text fill="#bbb" x="60" y="30"', /"Alpha" has a contrast/],
  ['a wide thing', 'assets/a.css', 'main,header{', '#note{width:700px}main,header{', /scrolls \d+ px sideways/],
  ['an invisible focus', 'assets/a.css', 'outline:3px solid #000', 'outline:0', /nothing shows that it has the focus/],
  ['no contrast', 'assets/a.css', 'color:#111', 'color:#bbb', /color-contrast/],
  ['text in the wrong direction', 'assets/a.css', 'main,header{', '#note{direction:rtl}main,header{', /set right to left/],
  ['a heavy page', PAGE, EN.text, () => Array.from({ length: 14000 }, (_, i) => Math.sin(i).toString(36)).join(' '), /KiB of 80/],
];
for (const [name, rel, from, to, expected] of PLANTED) {
  test(`planted and found: ${name}`, async () => {
    const dir = write(), file = path.join(dir, rel), old = fs.readFileSync(file, 'utf8'), changed = old.replace(from, to);
    assert.notEqual(changed, old, 'the fault was not planted');
    fs.writeFileSync(file, changed);
    assert.match((await judgeAll(dir)).toString(), expected);
    fs.rmSync(dir, { recursive: true });
  });
}
