// Script only adds: without it the same text, headings, dated items, drawings and tables are there.
import { after, before, test } from 'node:test';
import { each, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { setUp } from './lib/setup.mjs';

let t;
before(async () => { t = await setUp(); });
after(() => t?.close());

test('without script every page says and shows the same', async () => {
  const faults = new Faults(), origin = t.host.origin;
  const [withIt, without] = [await visitor(t.browser, origin), await visitor(t.browser, origin, { javaScriptEnabled: false })];
  await each(t.site.sample(['en', 'ar']), async ({ rel }) => {
    const seen = [];
    for (const context of [withIt, without]) {
      const page = await open(context, t.site.url(t.host.base, rel));
      seen.push(await page.evaluate(() => window.__look.content()));
      await page.close();
    }
    const [a, b] = seen;
    const told = a.text.length - a.tools;
    if (b.text.length < 0.95 * told) faults.add(rel, 'main', `${b.text.length} characters of text without script, ${told} with it`);
    for (const heading of a.headings) if (!b.headings.includes(heading)) faults.add(rel, `heading "${heading}"`, 'is not there without script');
    for (const [what, key] of [['shapes in drawings', 'shapes'], ['drawings', 'drawings'], ['timeline items', 'times'], ['table rows', 'rows']]) {
      if (b[key] < 0.95 * a[key]) faults.add(rel, what, `${b[key]} without script, ${a[key]} with it`);
    }
    if (rel.endsWith('/network.html') && !rel.includes('/embed/') && (b.shapes < 20 || b.rows < 3)) faults.add(rel, 'svg, table', `only ${b.shapes} shapes and ${b.rows} rows of the twin without script`);
    if (rel.endsWith('/timeline.html') && !rel.includes('/embed/') && b.times < 5) faults.add(rel, 'ol > li', `only ${b.times} timeline items without script`);
  });
  await withIt.close();
  await without.close();
  faults.none();
});
