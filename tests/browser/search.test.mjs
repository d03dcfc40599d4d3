// The page that lists everything with a name, and what is typed into it.
import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { open, visitor } from './lib/browser.mjs';
import { setUp } from './lib/setup.mjs';

let t, context;
before(async () => { t = await setUp(); context = await visitor(t.browser, t.host.origin); });
after(async () => { await context?.close(); await t?.close(); });

const visit = (lang, query) => open(context, t.site.url(t.host.base, `${lang}/search.html`) + (query ? `#${new URLSearchParams({ q: query })}` : ''));
// What is typed is looked for in the next frame.
const shown = async (page) => {
  await page.evaluate(() => new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); }));
  return page.locator('.names > li:visible > a').allInnerTexts();
};
const names = (page) => page.locator('.names > li > a').allInnerTexts();

test('search: what is typed narrows the list, is counted and kept in the address', async () => {
  const page = await visit('en');
  const all = await names(page);
  assert.ok(all.length > 400, `only ${all.length} names`);
  await page.fill('#seek', 'clean room');
  const some = await shown(page);
  assert.ok(some.length < all.length / 4, `${some.length} of ${all.length}`);
  await page.fill('#seek', 'semi');
  assert.ok((await shown(page)).length < all.length / 4, 'the name of a cluster is no find in everything that is in it');
  await page.fill('#seek', 'penang timeline');
  assert.ok((await shown(page)).includes('Timeline'), 'it tells one page from another');
  await page.fill('#seek', 'intel');
  await page.waitForFunction(() => document.querySelector('.seek output').textContent !== '' && location.hash === '#q=intel');
  const found = await shown(page);
  assert.match(found[0], /^Intel/, 'what begins with the words stands first');
  assert.ok(found.length > 3 && found.length < 60, `${found.length} found`);
  assert.equal(await page.locator('.seek output').innerText(), `Shown: ${found.length} of ${all.length}`);
  assert.match(page.url(), /#q=intel$/);
  await page.reload();
  assert.deepEqual(await shown(page), found, 'the address keeps the search');
  await page.press('#seek', 'Escape');
  assert.deepEqual(await names(page), all, 'the order of the alphabet is back');
  assert.doesNotMatch(page.url(), /q=/);
  await page.close();
});

test('search: two letters are looked for where words begin, and nothing found is said', async () => {
  const page = await visit('en', 'su');
  for (const name of await shown(page)) {
    const item = page.locator('.names > li:visible', { has: page.locator('a', { hasText: name }) }).first();
    const text = `${await item.innerText()} ${await item.getAttribute('data-also') ?? ''}`;
    assert.match(text, /(^|[^\p{L}\p{N}])su/iu, name);
  }
  await page.fill('#seek', 'zzyzx');
  assert.deepEqual(await shown(page), []);
  assert.equal(await page.locator('main section:visible').count(), 0);
  assert.match(await page.locator('.seek output').innerText(), /another spelling/);
  await page.close();
});

test('search: accents, hamza and capitals do not matter, and every language finds the name on the door', async () => {
  for (const [lang, typed, expected] of [['en', 'INTEL', /^Intel/], ['ar', 'انتل', /^إنتل/], ['ar', 'intel', /^(Intel|إنتل)/], ['zh-Hans', 'intel', /^英特尔/], ['zh-Hans', '英特尔', /^英特尔/]]) {
    const page = await visit(lang, typed);
    const found = await shown(page);
    assert.ok(found.length > 0, `${lang}: nothing found for ${typed}`);
    assert.ok(found.some((name) => expected.test(name)), `${lang}: ${typed} gives ${found.slice(0, 5)}`);
    await page.close();
  }
});

test('search: Chinese and Thai are taken apart into words', async () => {
  const page = await visit('zh-Hans', '英特尔工厂');
  const found = await shown(page);
  assert.ok(found.length > 0 && found.every((name) => name.includes('英特尔') && !name.includes('英特尔工厂')), `the words stand apart: ${found}`);
  // The example has no Thai; its page is asked in Thai all the same.
  const thai = await page.evaluate(async () => {
    document.documentElement.lang = 'th';
    document.querySelector('.names > li > a').textContent = 'โรงงานผลิตชิปในปีนัง';
    const own = document.querySelector('script[src*="search."]');
    const again = document.createElement('script');
    again.src = own.src;
    await new Promise((done) => { again.onload = done; document.head.append(again); });
    const field = document.getElementById('seek');
    field.value = 'โรงงานปีนัง';
    field.dispatchEvent(new Event('input'));
    await new Promise((done) => { requestAnimationFrame(() => requestAnimationFrame(done)); });
    return [...document.querySelectorAll('.names > li')].filter((item) => !item.hidden).map((item) => item.querySelector('a').textContent);
  });
  assert.deepEqual(thai, ['โรงงานผลิตชิปในปีนัง']);
  await page.close();
});

test('search: without a script the list is whole and offers no field', async () => {
  const plain = await visitor(t.browser, t.host.origin, { javaScriptEnabled: false });
  const page = await open(plain, t.site.url(t.host.base, 'en/search.html'));
  assert.equal(await page.locator('.seek').isVisible(), false);
  assert.ok((await page.locator('.names > li').count()) > 400);
  await plain.close();
});
