// axe, WCAG 2.2 A and AA with target size: every kind of page, in light and dark, on a phone and on a wide screen.
import { after, before, test } from 'node:test';
import { each, open, resize, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { AXE, axe } from './lib/live.mjs';
import { LANGUAGES, setUp } from './lib/setup.mjs';

let t;
before(async () => { t = await setUp(); });
after(() => t?.close());

for (const lang of LANGUAGES) {
  test(`axe: every kind of page, ${lang}`, async () => {
    const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
    const pages = t.site.sample([lang]).filter((p) => lang === LANGUAGES[0] || p.rel.includes('/'));
    await each(pages, async ({ rel }) => {
      const page = await open(context, t.site.url(t.host.base, rel));
      await page.evaluate(AXE);
      for (const width of [1440, 390]) {
        await resize(page, width);
        for (const colorScheme of ['light', 'dark']) {
          await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
          await axe(page, rel, `${colorScheme} ${width}`, faults);
        }
      }
      await page.close();
    });
    await context.close();
    faults.none();
  });
}
