// Drawings inside pages of others: a page of another origin shows them in a real frame, as the
// snippet of the whole page says.
import assert from 'node:assert/strict';
import http from 'node:http';
import { after, before, test } from 'node:test';
import { open, resize, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { AXE, axe, judge, walk } from './lib/live.mjs';
import { LANGUAGES, setUp } from './lib/setup.mjs';

let t, paper, embeds;
before(async () => {
  t = await setUp();
  // A newspaper: whatever its address asks for stands in a frame, and a line of its own around it.
  paper = http.createServer((request, response) => {
    const asked = new URL(request.url, 'http://paper').searchParams;
    const attributes = [...asked].map(([name, value]) => `${name}="${value.replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`).join(' ');
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(`<!doctype html><html lang="en"><title>A paper</title><body><h1>News</h1><iframe ${attributes}></iframe><p><a href="#after" id="after">After</a>`);
  });
  await new Promise((done) => { paper.listen(0, '127.0.0.1', done); });
  embeds = t.site.pages.filter((page) => page.kind.startsWith('embed-'));
});
after(async () => {
  paper?.close();
  await t?.close();
});

const around = (attributes) => `http://127.0.0.1:${paper.address().port}/?${new URLSearchParams(attributes)}`;
const both = (lang) => embeds.filter((page) => page.rel.startsWith(`${lang}/penang/`));

/** A page of the newspaper, and the frame in it. */
async function framed(rel, fragment = '', { attributes = {}, ...options } = {}) {
  const context = await visitor(t.browser, 'http://127.0.0.1', options);
  const page = await open(context, around({ src: t.site.url(t.host.base, rel) + fragment, width: '100%', height: 800, title: 'Drawing', ...attributes }));
  const frame = page.frames().find((one) => one !== page.mainFrame());
  await frame.waitForLoadState('load');
  return { page, frame, close: () => context.close() };
}

test('every cluster has both drawings in every language, kept from crawlers, and the whole page is named', () => {
  assert.equal(embeds.length, t.site.languages.length * 4);
  const map = t.site.text('sitemap.xml');
  assert.ok(!map.includes('/embed/'));
  for (const page of embeds) {
    assert.ok(page.noindex, page.rel);
    assert.equal(page.alternates.length, 0, page.rel);
    assert.deepEqual(page.canonicals, [t.site.baseUrl + page.rel.replace('embed/', '')]);
  }
});

test('the snippet of the whole page shows the drawing', async () => {
  const context = await visitor(t.browser, t.host.origin);
  for (const [name, height] of [['network', 300], ['timeline', 300]]) {
    const page = await open(context, t.site.url(t.host.base, `en/penang/${name}.html`));
    assert.ok(!(await page.locator('.offer textarea').isVisible()));
    await page.locator('.offer summary').click();
    const code = await page.locator('.offer textarea').inputValue();
    const frame = await page.evaluate((html) => { const made = new DOMParser().parseFromString(html, 'text/html').querySelector('iframe'); return { src: made.getAttribute('src'), title: made.title, height: made.height }; }, code);
    assert.equal(frame.src, `${t.site.baseUrl}en/penang/embed/${name}.html`);
    assert.ok(frame.title.includes('Penang') && Number(frame.height) > height, code);
    await page.close();
  }
  await context.close();
});

for (const width of [320, 600, 1200]) {
  test(`in a frame ${width} pixels wide nothing is cut off, light, dark and from right to left`, async () => {
    for (const lang of ['en', 'ar']) for (const { rel } of both(lang)) for (const colorScheme of ['light', 'dark']) {
      const { page, frame, close } = await framed(rel, '', { colorScheme, attributes: { width } });
      const seen = await frame.evaluate(() => ({
        wide: document.documentElement.scrollWidth - innerWidth,
        shown: [...document.querySelectorAll('figure > svg')].filter((svg) => svg.getClientRects().length).length,
        dir: document.documentElement.dir,
        ground: getComputedStyle(document.documentElement).backgroundColor,
        top: document.querySelector('figure > svg:not([hidden])') && document.querySelector('figure').getBoundingClientRect().top,
      }));
      assert.ok(seen.wide <= 0, `${rel} scrolls ${seen.wide} px sideways at ${width}`);
      assert.equal(seen.shown, 1, `${rel}: one size of the drawing at ${width}`);
      assert.equal(seen.dir, lang === 'ar' ? 'rtl' : 'ltr');
      assert.ok(seen.top < 260, `${rel}: the drawing begins at ${seen.top}`);
      assert.equal(seen.ground.match(/\d+/)[0] < 128, colorScheme === 'dark', `${rel} in ${colorScheme}: ${seen.ground}`);
      assert.deepEqual(page.seen.errors, []);
      await close();
    }
  });
}

test('a fragment fixes what is shown, as on the whole page', async () => {
  const count = (frame, what) => frame.locator(`figure > svg >> visible=true >> ${what}`).count();
  for (const [rel, mark] of [['en/penang/embed/network.html', '.nd:not(.off)'], ['en/penang/embed/timeline.html', '.tm:not(.off)']]) {
    const all = await framed(rel);
    const whole = await count(all.frame, mark);
    await all.close();
    const part = await framed(rel, '#year=1995');
    const some = await count(part.frame, mark);
    assert.ok(some > 0 && some < whole, `${rel}: ${some} of ${whole} in 1995`);
    await part.close();
  }
  const one = await framed('en/penang/embed/network.html', '#actor=intel-penang');
  assert.equal(await one.frame.locator('figure > svg >> visible=true >> .nd.lit').count(), 1);
  await one.close();
  const his = await framed('en/penang/embed/timeline.html', '#actor=intel-penang');
  assert.match(await his.frame.locator('.timeline-tools .count').textContent(), /^\d of \d+|^\d\d of \d+/);
  assert.ok(await his.frame.locator('.dr-near').count() > 0, 'what is left is drawn anew');
  await his.close();
});

test('a link opens beside the page around it', async () => {
  for (const { rel } of both('en')) {
    const { page, frame, close } = await framed(rel);
    const before = page.url();
    for (const selector of ['.source a', 'figure > svg >> visible=true >> :is(.nd .mk, .tm .sg)']) {
      const [opened] = await Promise.all([page.context().waitForEvent('page'), frame.locator(selector).first().click()]);
      await opened.waitForLoadState();
      const where = new URL(opened.url());
      assert.ok(where.href.startsWith(t.host.base) && !where.pathname.includes('/embed/'), opened.url());
      assert.equal(await opened.evaluate('window.opener'), null);
      await opened.close();
    }
    assert.equal(page.url(), before);
    await close();
  }
});

test('a frame without rights of its own runs the scripts all the same', async () => {
  for (const { rel } of both('en')) {
    const { page, frame, close } = await framed(rel, '#year=1995', { serviceWorkers: 'allow', attributes: { sandbox: 'allow-scripts allow-popups' } });
    assert.ok(await frame.locator('svg .off').count() > 0, rel);
    assert.deepEqual(page.seen.errors, []);
    await close();
  }
});

test('Tab goes through the frame and out of it', async () => {
  for (const { rel } of both('en')) {
    const { page, frame, close } = await framed(rel);
    let left = false;
    for (let i = 0; i < 160 && !left; i += 1) {
      await page.keyboard.press('Tab');
      left = await page.evaluate(() => document.activeElement?.id === 'after');
    }
    assert.ok(left, `${rel}: Tab never leaves the frame`);
    assert.equal(await frame.evaluate(() => [...document.querySelectorAll('figure > svg')].filter((svg) => svg.getClientRects().length)[0].tabIndex), 0, 'the drawing is one stop');
    await close();
    const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
    const alone = await open(context, t.site.url(t.host.base, rel));
    await walk(alone, rel, faults);
    await context.close();
    faults.none();
  }
});

test('without script the drawing, its words and the way to the whole page are there', async () => {
  for (const lang of ['en', 'ar']) for (const { rel } of both(lang)) {
    const { frame, close } = await framed(rel, '', { javaScriptEnabled: false });
    assert.equal(await frame.locator('figure > svg >> visible=true').count(), 1);
    assert.ok(await frame.locator('figure > svg >> visible=true >> a[href]').count() > 20, rel);
    assert.ok(await frame.locator('.source a').isVisible());
    assert.ok(!(await frame.locator('.tools, .explore').first().isVisible().catch(() => false)));
    if (rel.endsWith('timeline.html')) assert.ok(await frame.locator('.chronicle > li').count() > 50);
    await close();
  }
});

for (const lang of LANGUAGES) {
  test(`axe and drawings, alone and narrow, ${lang}`, async () => {
    const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
    for (const { rel } of both(lang)) {
      const page = await open(context, t.site.url(t.host.base, rel));
      await page.evaluate(AXE);
      for (const width of [1200, 600, 320]) {
        await resize(page, width);
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await axe(page, rel, `${colorScheme} ${width}`, faults);
        }
      }
      const list = page.locator('#list > summary');
      if (await list.count()) { await list.click(); await axe(page, rel, 'light list', faults); }
      await judge(page, rel, faults);
      await page.close();
    }
    await context.close();
    faults.none();
  });
}
