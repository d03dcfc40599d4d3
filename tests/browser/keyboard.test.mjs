// What the keyboard reaches, and whether one sees where it is.
import { after, before, test } from 'node:test';
import { each, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { walk } from './lib/live.mjs';
import { setUp } from './lib/setup.mjs';

let t;
before(async () => { t = await setUp(); });
after(() => t?.close());

const KINDS = ['home', 'overview', 'network', 'timeline', 'structure', 'actor', 'actors'];

for (const lang of ['en', 'ar']) {
  test(`keyboard: skip link, visible focus, no trap, drawings one stop each, ${lang}`, async () => {
    const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
    await each(t.site.sample([lang], KINDS).filter((p) => p.rel.includes('/')), async ({ rel }) => {
      const page = await open(context, t.site.url(t.host.base, rel));
      const { first, perDrawing } = await walk(page, rel, faults);
      for (const stops of perDrawing.values()) if (stops.length > 1) faults.add(rel, stops[1], `a drawing has ${stops.length} Tab stops instead of one`);
      if (!first?.href?.startsWith('#')) faults.add(rel, first?.at ?? 'body', 'the first stop is not a skip link');
      else {
        await page.goto(t.site.url(t.host.base, rel));
        await page.keyboard.press('Tab');
        await page.keyboard.press('Enter');
        await page.keyboard.press('Tab');
        const past = await page.evaluate((id) => {
          const target = document.getElementById(id), at = document.activeElement;
          return !!target && (at === document.body || target === at || target.contains(at) || !!(target.compareDocumentPosition(at) & 4));
        }, first.href.slice(1));
        if (!past) faults.add(rel, first.at, 'the skip link does not lead past the header');
      }
      await page.close();
    });
    await context.close();
    faults.none();
  });
}

test('keyboard: arrow keys move inside the network and Tab leaves it', async () => {
  const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
  for (const { rel } of t.site.sample(['en', 'ar'], ['network']).filter((p) => p.rel.includes('/'))) {
    const page = await open(context, t.site.url(t.host.base, rel));
    const count = await page.evaluate(() => window.__look.remember());
    let inside = null;
    for (let i = 0; i < count && !inside; i++) {
      await page.keyboard.press('Tab');
      const now = await page.evaluate(() => window.__look.focused());
      if (now?.drawing >= 0) inside = now;
    }
    if (!inside) faults.add(rel, 'svg', 'Tab never enters the drawing');
    else {
      const met = new Set([inside.at]);
      for (const key of ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp', 'End', 'Home', 'ArrowRight', 'ArrowRight']) {
        await page.keyboard.press(key);
        const now = await page.evaluate(() => window.__look.focused());
        if (now?.drawing !== inside.drawing) faults.add(rel, inside.at, `${key} leaves the drawing`);
        else if (!now.visible) faults.add(rel, now.at, 'nothing shows that it has the focus');
        met.add(now?.at);
      }
      if (met.size < 3) faults.add(rel, inside.at, 'arrow keys do not move between actors');
      await page.keyboard.press('Tab');
      const out = await page.evaluate(() => window.__look.focused());
      if (out && out.drawing === inside.drawing) faults.add(rel, out.at, 'Tab stays inside the drawing');
    }
    await page.close();
  }
  await context.close();
  faults.none();
});
