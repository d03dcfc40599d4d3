// Pages with another name in a language: the switch finds them, and old addresses lead to them, opened in any way and without script.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { visitor } from './lib/browser.mjs';
import { setUp } from './lib/setup.mjs';
import { WAYS, ways } from './lib/ways.mjs';

let t, opened;
before(async () => { t = await setUp(); opened = await ways(t); });
after(async () => { await t?.close(); await opened?.close(); });

for (const way of WAYS) {
  test(`addresses: from language to language and from old to new, ${way}`, async () => {
    const [own, address] = opened.of(way);
    const context = await visitor(t.browser, own, { javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(address('en/penang/mechanisms.html'));
    for (const [lang, rel] of [['ms', 'ms/penang/mekanisme.html'], ['ar', 'ar/penang/mechanisms.html'], ['ms', 'ms/penang/mekanisme.html']]) {
      const link = page.locator(`a[hreflang="${lang}"]`).first();
      const href = await link.evaluate((element) => element.href);
      assert.equal(href, address(rel));
      await page.goto(href);
      assert.equal(await page.locator('html').getAttribute('lang'), lang);
    }
    for (const [old, now] of [['ms/penang/mechanisms.html', 'ms/penang/mekanisme.html'], ['ms/penang/question/supply.html', 'ms/penang/question/bekalan.html'], ['ms/about.html', 'ms/tentang.html']]) {
      // The page leads on at once, perhaps before it counts as loaded.
      await page.goto(address(old)).catch(() => null);
      await page.waitForURL(address(now));
      assert.equal(await page.locator('h1').count(), 1);
    }
    await context.close();
  });
}
