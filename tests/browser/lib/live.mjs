// Checks of one open page, used by the tests and by the test of the tests.
import fs from 'node:fs';
import { createRequire } from 'node:module';
import { resize } from './browser.mjs';

export const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const OPTIONS = { runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'], rules: { 'target-size': { enabled: true } }, resultTypes: ['violations'] };

/** In the dark only colours differ, so only the rules that look at colours run again. */
const COLOURS = { runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] }, resultTypes: ['violations'] };

/** Runs axe on what the page shows now. */
export async function axe(page, rel, variant, faults) {
  const found = await page.evaluate((options) => window.axe.run(document, options)
    .then((r) => r.violations.flatMap((v) => v.nodes.map((n) => ({ rule: v.id, at: n.target.join(' '), why: n.failureSummary.replace(/\s+/g, ' ').slice(0, 160) })))), variant.startsWith('dark') ? COLOURS : OPTIONS);
  for (const { rule, at, why } of found) faults.add(rel, at, `[${variant}] ${rule}: ${why}`);
}

/** Walks through a page with Tab. */
export async function walk(page, rel, faults, most = 400) {
  const count = await page.evaluate(() => window.__look.remember());
  const reached = new Set(), perDrawing = new Map();
  let last = null, first = null, ended = false;
  for (let i = 0; i < Math.min(count + 5, most); i++) {
    await page.keyboard.press('Tab');
    const now = await page.evaluate(() => window.__look.focused());
    if (!now) { ended = true; break; }
    first ??= now;
    if (last && now.index === last.index && now.at === last.at && now.tag !== 'iframe') { faults.add(rel, now.at, 'a trap: Tab stays here'); break; }
    if (reached.has(now.index)) { ended = true; break; }
    if (now.index >= 0) reached.add(now.index);
    if (!now.visible) faults.add(rel, now.at, 'nothing shows that it has the focus');
    if (!now.inView) faults.add(rel, now.at, 'has the focus outside the view');
    if (now.covered) faults.add(rel, now.at, 'is covered while it has the focus');
    if (now.drawing >= 0) perDrawing.set(now.drawing, [...(perDrawing.get(now.drawing) ?? []), now.at]);
    last = now;
  }
  if (!ended && count + 5 <= most && reached.size < count) faults.add(rel, last?.at, `Tab reached ${reached.size} of ${count} stops`);
  return { count, first, perDrawing };
}

/** The smallest label in CSS pixels at each width. */
export const SMALLEST = { 320: 8.8, 390: 11, 820: 11, 1440: 11 };

/** Labels at every width, sideways scrolling at 320 px, direction of the text. */
export async function judge(page, rel, faults) {
  for (const colorScheme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const width of colorScheme === 'light' ? [1440, 820, 390, 320] : [1440]) {
      await resize(page, width, width === 320 ? 256 : 900);
      const { faults: found, count } = await page.evaluate((least) => window.__look.labels(least), SMALLEST[width]);
      for (const [at, what] of found) if (colorScheme === 'light' || /contrast/.test(what)) faults.add(rel, `${at} at ${width} ${colorScheme}`, what);
      if (/\/network\.html$/.test(rel) && count < 4) faults.add(rel, `svg at ${width}`, `shows ${count} labels`);
      if (width !== 320) continue;
      const { extra, out } = await page.evaluate(() => window.__look.overflow());
      if (extra > 1) faults.add(rel, 'html at 320', `scrolls ${extra} px sideways: ${out.slice(0, 3).join('; ')}`);
      else for (const at of out.slice(0, 5)) faults.add(rel, 'at 320', `cut off: ${at}`);
    }
  }
  for (const [at, what] of await page.evaluate(() => window.__look.wrongDirection())) faults.add(rel, at, what);
}
