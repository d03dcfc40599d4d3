// Drawings and pages at the widths of phones, tablets and screens.
import { after, before, test } from 'node:test';
import { each, open, resize, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { SMALLEST, judge } from './lib/live.mjs';
import { LANGUAGES, setUp } from './lib/setup.mjs';

let t;
before(async () => { t = await setUp(); });
after(() => t?.close());

for (const lang of LANGUAGES) {
  test(`drawings, reflow and direction of every kind of page, ${lang}`, async () => {
    const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
    await each(t.site.sample([lang]).filter((p) => lang === LANGUAGES[0] || p.rel.includes('/')), async ({ rel }) => {
      const page = await open(context, t.site.url(t.host.base, rel));
      await judge(page, rel, faults);
      await page.close();
    });
    await context.close();
    faults.none();
  });
}

test('drawings of every actor, en', async () => {
  const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
  await each(t.site.pages.filter((p) => p.kind === 'actor' && p.rel.startsWith('en/')), async ({ rel }) => {
    const page = await open(context, t.site.url(t.host.base, rel));
    for (const width of [1440, 390]) {
      await resize(page, width);
      for (const [at, what] of (await page.evaluate((least) => window.__look.labels(least), SMALLEST[width])).faults) faults.add(rel, `${at} at ${width}`, what);
    }
    await page.close();
  });
  await context.close();
  faults.none();
});
