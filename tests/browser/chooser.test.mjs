// The page to choose a language from: what the reader chose, or the browser asks for, stands first.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, visitor } from './lib/browser.mjs';
import { setUp } from './lib/setup.mjs';

let t;
before(async () => { t = await setUp(); });
after(async () => { await t?.close(); });

const root = () => t.site.url(t.host.base, 'index.html');
const first = (page) => page.locator('.choices a').first().getAttribute('lang');
const count = (page) => page.locator('.choices a').count();

for (const [asked, expected, offered] of [['ar-EG', 'ar', true], ['zh-CN', 'zh-Hans', true], ['zh', 'zh-Hans', true], ['ms-MY', 'ms', true], ['zh-TW', 'en', false], ['sw', 'en', false]]) {
  test(`chooser: a browser that asks for ${asked} is offered ${expected}`, async () => {
    const context = await visitor(t.browser, t.host.origin, { locale: asked });
    const page = await open(context, root());
    assert.equal(await first(page), expected);
    assert.equal(await page.locator('.yours').count(), offered ? 1 : 0);
    assert.equal(await count(page), t.site.languages.length, 'every language stays on offer');
    assert.equal(page.url(), root(), 'nobody is sent anywhere');
    await context.close();
  });
}

test('chooser: a choice is remembered, and can be changed', async () => {
  const context = await visitor(t.browser, t.host.origin, { locale: 'en-GB' });
  const page = await open(context, root());
  assert.equal(await first(page), 'en');
  for (const lang of ['ms', 'ar']) {
    await page.locator(`.choices a[lang="${lang}"]`).click();
    await page.waitForURL(`**/${lang}/index.html`);
    await page.goto(root());
    assert.equal(await first(page), lang);
    assert.equal(await page.locator('.yours').innerText().then((text) => text.length > 0), true);
  }
  await context.close();
});

test('chooser: without script, and where nothing may be kept, all languages are there in their order', async () => {
  for (const [options, broken] of [[{ javaScriptEnabled: false, locale: 'ar-EG' }, false], [{ locale: 'sw' }, true]]) {
    const context = await visitor(t.browser, t.host.origin, options);
    if (broken) await context.addInitScript("Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })");
    const page = await context.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(root());
    assert.equal(await first(page), 'en');
    assert.equal(await count(page), t.site.languages.length);
    await page.locator('.choices a[lang="ms"]').click();
    await page.waitForURL('**/ms/index.html');
    assert.deepEqual(errors, []);
    await context.close();
  }
});
