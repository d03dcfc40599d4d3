// The same folder opened in three ways: no missing file, no error, no request elsewhere, no policy violation.
import { after, before, test } from 'node:test';
import { each, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { setUp } from './lib/setup.mjs';
import { WAYS, ways } from './lib/ways.mjs';

let t, opened;
before(async () => { t = await setUp(); opened = await ways(t); });
after(async () => { await t?.close(); await opened?.close(); });

for (const way of WAYS) {
  test(`pages open ${way} without an error`, async () => {
    const faults = new Faults(), [own, address] = opened.of(way);
    const context = await visitor(t.browser, own);
    // 404.html alone uses absolute addresses, so it is judged by the static check only.
    const pages = t.site.sample(way === 'at a root' ? t.site.languages : ['en', 'ar']).filter((p) => !p.notFound);
    await each(pages, async ({ rel, styles }) => {
      const page = await open(context, address(rel));
      const { seen } = page;
      for (const url of seen.foreign) faults.add(rel, url, 'a request to another host');
      for (const failure of seen.failed) faults.add(rel, failure, 'did not load');
      for (const error of seen.errors) faults.add(rel, 'console', error.slice(0, 200));
      for (const violation of await page.evaluate('window.__policy ?? []')) faults.add(rel, 'Content-Security-Policy', violation);
      const sheets = await page.evaluate('document.styleSheets.length');
      if (sheets < styles.length) faults.add(rel, 'link[rel=stylesheet]', `${sheets} of ${styles.length} style sheets apply`);
      await page.close();
    });
    await context.close();
    faults.none();
  });
}
