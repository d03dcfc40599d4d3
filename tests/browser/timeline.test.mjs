// The timeline of generated sites: 200 events in three scripts, 1,000 in one year, one event, five
// years, 150 years. What stands there without a script, what is printed, and what the script adds;
// `./test --mutate` switches those functions off in turn: exactly the test of each must fail then.
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import zlib from 'node:zlib';
import { launch, open, resize, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { SMALLEST } from './lib/live.mjs';
import { switchOff } from './lib/mutations.mjs';
import { serve } from './lib/server.mjs';
import { CLUSTERS, writeSite } from './lib/years.mjs';

const BINARY = process.env.NARRARIUM_BINARY;
let work, out, browser, host, context, page;
before(async () => {
  if (!BINARY) throw new Error('NARRARIUM_BINARY names no program: run ./test in the root of the repository');
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'narrarium-years-'));
  out = path.join(work, 'public');
  writeSite(work);
  const made = spawnSync(BINARY, ['build', '--site', work, '--output', out], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  [browser, host] = [await launch(), await serve(out)];
  context = await visitor(browser, host.origin);
  await switchOff(context, process.env.SWITCHED_OFF);
});
after(async () => { await browser?.close(); await host?.close(); if (work) fs.rmSync(work, { recursive: true, force: true }); });

async function timeline(rel, fragment = '') {
  await page?.close();
  page = await open(context, `${host.base}${rel}/timeline.html${fragment}`);
}
/** What draws a part anew is loaded when it is first wanted. */
const settled = () => page.waitForFunction(() => !document.getElementById('timeline-nearer') || document.querySelector('.axis').nearer, null, { timeout: 20_000 });
/** Events in sight: those of the list, and those of the drawing in sight. */
const listed = () => page.locator('.chronicle > li:visible').evaluateAll((list) => list.map((one) => one.id));
const drawn = () => page.locator('.axis svg.tl:visible .tm:visible').evaluateAll((list) => list.map((one) => one.getAttribute('href').slice(1)));
const facts = () => page.locator('.chronicle > li').evaluateAll((list) => list.map((one) => ({
  id: one.id, kind: one.dataset.kind, importance: one.dataset.importance, year: Number(one.dataset.year), chapter: one.closest('section').id,
  actors: [...one.querySelectorAll('.meta a[href^="actor/"]')].map((link) => link.getAttribute('href').slice(6, -5)),
})));
async function shows(passes) {
  await settled();
  const all = await facts(), expected = all.filter(passes).map(({ id }) => id);
  assert.ok(expected.length > 0 && expected.length < all.length, `${expected.length} of ${all.length} pass`);
  assert.deepEqual(await listed(), expected, 'the list');
  assert.deepEqual([...await drawn()].sort(), [...expected].sort(), 'the axis');
}

// ---- without a script, and on paper ----

/** Blocks of text that reach into each other. */
const blocks = () => page.evaluate(() => {
  const list = [...document.querySelectorAll('.chronicle > li > time, .chronicle > li > .d, .chronicle > li > div > *, .story header > *, .tkey li, .timeline-tools label, .timeline-tools select')]
    .filter((one) => one.getClientRects().length && one.textContent.trim() && !one.closest('details:not([open]) > :not(summary)'));
  const boxes = list.map((one) => one.getBoundingClientRect());
  const found = [];
  boxes.forEach((a, i) => boxes.forEach((b, j) => {
    if (j <= i || list[i].contains(list[j]) || list[j].contains(list[i])) return;
    if (Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1) found.push(`${window.__look.place(list[i])} over ${window.__look.place(list[j])}`);
  }));
  return found;
});
for (const [rel, fragment] of [['en/many'], ['ar/many'], ['zh-Hans/many'], ['en/many', '#period=1990'], ['ar/many', '#period=1990'], ['zh-Hans/many', '#actor=firm-3'], ['en/one'], ['en/short'], ['ar/short'], ['en/long'], ['zh-Hans/long'], ['en/year']]) {
  // A part that a filter chose is the filter's: without it there is nothing to be apart.
  const whose = fragment?.startsWith('#period') ? 'period' : fragment ? 'who' : 'apart';
  test(`${whose}: no two texts overlap, ${rel}${fragment ?? ''}`, async () => {
    const faults = new Faults();
    await timeline(rel, fragment);
    await settled();
    for (const width of [1440, 390, 320]) {
      await resize(page, width);
      const { faults: found, count } = await page.evaluate((least) => window.__look.labels(least), SMALLEST[width]);
      for (const [at, what] of found) faults.add(rel, `${at} at ${width}`, what);
      if (count < 2) faults.add(rel, `svg at ${width}`, `shows ${count} names`);
      for (const at of rel === 'en/year' ? [] : await blocks()) faults.add(rel, `at ${width}`, at);
      const { extra, out: beyond } = await page.evaluate(() => window.__look.overflow());
      if (extra > 1) faults.add(rel, `html at ${width}`, `scrolls ${extra} px sideways: ${beyond.slice(0, 3).join('; ')}`);
      const height = await page.evaluate(() => Math.max(...[...document.querySelectorAll('.axis svg.tl')].map((one) => one.getBoundingClientRect().height)));
      if (height > 2600) faults.add(rel, `the axis at ${width}`, `is ${Math.round(height)} px tall`);
    }
    faults.none();
  });
}

test('weight: two hundred events without a script', () => {
  for (const lang of ['en', 'ar', 'zh-Hans']) {
    const html = fs.readFileSync(path.join(out, lang, 'many/timeline.html'), 'utf8');
    assert.equal(html.match(/<li id="event-/g).length, CLUSTERS.many.events);
    const sheets = [...html.matchAll(/<link[^>]*rel="?stylesheet"?[^>]*>/g)].map(([tag]) => /href="?([^" >]+)/.exec(tag)[1]);
    assert.ok(sheets.length > 0);
    const all = [html, ...sheets.map((rel) => fs.readFileSync(path.join(out, lang, 'many', rel)))];
    const kib = all.reduce((sum, one) => sum + zlib.gzipSync(one, { level: 9 }).length, 0) / 1024;
    assert.ok(kib <= 60, `${lang}: ${kib.toFixed(1)} KiB`);
  }
});

test('order: what is read first happened first, and marks follow the list', async () => {
  for (const lang of ['en', 'ar', 'zh-Hans']) {
    await timeline(`${lang}/many`);
    const events = await facts();
    assert.equal(events.length, CLUSTERS.many.events);
    events.forEach((event, index) => assert.ok(index === 0 || events[index - 1].year <= event.year, `${lang}: ${event.id} of ${event.year} stands after one of ${events[index - 1]?.year}`));
    for (const svg of await page.locator('.axis svg.tl').all()) {
      assert.deepEqual(await svg.locator('.tm').evaluateAll((list) => list.map((one) => one.getAttribute('href').slice(1))), events.map(({ id }) => id), lang);
    }
  }
});

test('paper: an A4 print holds every event once, whatever is filtered', async () => {
  await timeline('en/many', '#period=1990&main=1&year=1994');
  assert.ok((await listed()).length < CLUSTERS.many.events / 4);
  const file = path.join(work, 'many.pdf');
  fs.writeFileSync(file, await page.pdf({ format: 'A4' }));
  const text = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
  const wrong = Array.from({ length: CLUSTERS.many.events }, (_, i) => [i, text.split(`r${i}r`).length - 1]).filter(([, n]) => n !== 1);
  assert.deepEqual(wrong, []);
  await page.emulateMedia({ media: 'print' });
  assert.equal(await page.locator('.axis svg.tl:visible').count(), 1, 'one drawing is printed');
  assert.equal((await drawn()).length, CLUSTERS.many.events);
});

// ---- what the script adds ----

test('sort: a kind of event is filtered away', async () => {
  await timeline('en/many');
  await page.click('.tkey input[value="policy"]');
  await shows(({ kind }) => kind !== 'policy');
});

test('main: main events only', async () => {
  await timeline('en/many');
  await page.locator('.timeline-tools input[type=radio]').nth(1).click();
  await shows(({ importance }) => importance === '1');
});

test('who: the events of one actor', async () => {
  await timeline('en/many');
  await page.selectOption('#timeline-actor', 'firm-3');
  await shows(({ actors }) => actors.includes('firm-3'));
});

test('stage: the events of those in one stage', async () => {
  await timeline('en/many');
  await page.selectOption('#timeline-stage', 's1');
  await shows(({ actors }) => actors.some((id) => Number(id.slice(5)) % 3 === 1));
});

test('period: one phase, or one decade', async () => {
  await timeline('en/many');
  await page.selectOption('#timeline-period', 'phase-p2');
  await shows(({ chapter }) => chapter === 'phase-p2');
  await page.selectOption('#timeline-period', '1990');
  await shows(({ year }) => year >= 1990 && year < 2000);
});

test('until: events up to a year', async () => {
  await timeline('en/many');
  await page.locator('#timeline-year').fill('1988');
  await shows(({ year }) => year <= 1988);
});

test('near: a part is drawn anew, every mark with its name, in the order of the list', async () => {
  for (const [lang, width] of [['en', 1440], ['ar', 390], ['zh-Hans', 320]]) {
    await timeline(`${lang}/many`);
    await resize(page, width);
    await page.selectOption('#timeline-period', '1990');
    const near = page.locator('.axis svg.dr-near');
    await near.waitFor({ timeout: 20_000 });
    assert.deepEqual(await near.locator('.tm').evaluateAll((list) => list.map((one) => one.getAttribute('href').slice(1))), await listed());
    assert.equal(await near.locator('.tm:not(:has(text))').count(), 0, 'marks without names');
    // Later marks stand further on in the direction of reading.
    const places = await near.locator('.tm').evaluateAll((list) => list.map((one) => { const box = one.querySelector('.sg').getBoundingClientRect(); return [Number((one.dataset.t || document.querySelector(one.getAttribute('href')).dataset.year).split(' ')[0]), box.x + box.width / 2]; }));
    const [first, last] = [places.reduce((a, b) => (b[0] < a[0] ? b : a)), places.reduce((a, b) => (b[0] > a[0] ? b : a))];
    assert.equal(first[1] < last[1], lang !== 'ar');
    await page.selectOption('#timeline-period', '');
    assert.equal(await near.count(), 0, 'the whole axis is back');
  }
});

test('keys: arrow keys go through the marks in the order of the list', async () => {
  await timeline('en/many');
  // The names of the phases come before the marks, both in the order of time.
  const marks = await page.locator('.axis svg.tl:visible a').evaluateAll((list) => list.map((one) => one.getAttribute('href').slice(1)));
  const phases = CLUSTERS.many.phases;
  assert.deepEqual(marks.slice(phases), await listed());
  await page.locator('.axis svg.tl:visible').focus();
  const seen = [];
  for (let index = 0; index < phases + 12; index += 1) {
    await page.keyboard.press('ArrowRight');
    seen.push(await page.evaluate(() => document.activeElement.getAttribute('href')?.slice(1)));
  }
  assert.deepEqual(seen, marks.slice(0, phases + 12));
  await page.keyboard.press('End');
  assert.equal(await page.evaluate(() => document.activeElement.getAttribute('href').slice(1)), marks.at(-1));
});

test('shared: a view lives in the address', async () => {
  await timeline('en/many', '#hide=policy');
  assert.equal(await page.isChecked('.tkey input[value="policy"]'), false);
  assert.equal(await page.isChecked('.tkey input[value="entry"]'), true);
  await timeline('en/many', '#stage=s1&main=1');
  assert.equal(await page.inputValue('#timeline-stage'), 's1');
  assert.equal(await page.locator('.timeline-tools input[type=radio]').nth(1).isChecked(), true);
  const before = await listed();
  // What is chosen here can be sent from here.
  await page.selectOption('#timeline-actor', 'firm-1');
  await page.locator('#timeline-year').fill('2010');
  await timeline('en/many', new URL(page.url()).hash);
  assert.equal(await page.inputValue('#timeline-actor'), 'firm-1');
  assert.equal(await page.inputValue('#timeline-year'), '2010');
  assert.ok(before.length < CLUSTERS.many.events);
});

test('network: the year of the timeline is the year of the explorer', async () => {
  await timeline('en/many');
  await page.locator('#timeline-year').fill('1985');
  await page.locator('.timeline-tools a.way').click();
  await page.waitForURL(/network\.html#.*year=1985/);
  assert.equal(await page.locator('#network-explore input[type=range]').inputValue(), '1985');
  // And from each phase, to the year of its end.
  await timeline('en/many');
  const ends = await page.locator('.story > section[data-year]').evaluateAll((list) => list.map((one) => [one.dataset.year, one.querySelector('header .way a').hash]));
  assert.equal(ends.length, CLUSTERS.many.phases);
  for (const [year, hash] of ends) assert.equal(hash, `#year=${year}`);
});

test('event: whose date proves its year leads to the network of that year', async () => {
  await timeline('en/many');
  const told = await page.locator('.chronicle > li').evaluateAll((list) => list.map((one) => ({ year: one.dataset.year, exact: Boolean(one.querySelector('time')), way: one.querySelector('.meta .way a')?.getAttribute('href') })));
  for (const { year, exact, way } of told) {
    if (exact && year >= CLUSTERS.many.from) assert.match(way ?? '', new RegExp(`network\\.html.year=${year}$`));
    else assert.equal(way, undefined);
  }
  assert.ok(told.some(({ exact }) => !exact) && told.some(({ exact }) => exact));
});

test('back: the year of the explorer is the year of the timeline', async () => {
  await page?.close();
  page = await open(context, `${host.base}en/many/network.html`);
  await page.locator('#network-explore input[type=range]').fill('1985');
  await page.locator('#network-explore a[href*="timeline.html"]').click();
  await page.waitForURL(/timeline\.html#year=1985/);
  assert.equal(await page.inputValue('#timeline-year'), '1985');
});

test('anchor: an event that is filtered away comes back when it is asked for', async () => {
  // Hidden for two reasons, each of which is enough.
  await timeline('en/many');
  await page.click('.tkey input[value="policy"]');
  await page.locator('#timeline-year').fill('1990');
  const hidden = (await facts()).find(({ kind, year }) => kind === 'policy' && year > 2000).id;
  assert.equal(await page.locator(`#${hidden}`).isVisible(), false);
  await page.evaluate((id) => { location.hash = id; }, hidden);
  await page.locator(`#${hidden}`).waitFor({ state: 'visible', timeout: 20_000 });
});
