// On paper: the text is there, and no heading is lost.
import { after, before, test } from 'node:test';
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { each, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { isRtl } from './lib/site.mjs';
import { setUp } from './lib/setup.mjs';

let t, dir;
before(async () => { t = await setUp(); dir = fs.mkdtempSync(path.join(os.tmpdir(), 'narrarium-print-')); });
after(async () => { await t?.close(); if (dir) fs.rmSync(dir, { recursive: true }); });

// A PDF holds glyphs in the order of drawing: spaces, ligatures and the order of right-to-left words are not the text's own.
const bare = (text) => text.normalize('NFKC').replace(/[\s\u200b-\u200f\u202a-\u202e\u2066-\u2069\u00ad\u0640-]/g, '').toLowerCase();
const bag = (text) => [...bare(text)].sort().join('');
const KINDS = ['home', 'overview', 'structure', 'network', 'timeline', 'actor', 'question', 'facts', 'print'];

for (const lang of ['en', 'zh-Hans', 'ar']) {
  test(`print: a PDF of every kind of page holds its headings, ${lang}`, async () => {
    const faults = new Faults(), context = await visitor(t.browser, t.host.origin);
    await each(t.site.sample([lang], KINDS).filter((p) => p.rel.includes('/')), async ({ rel }) => {
      const page = await open(context, t.site.url(t.host.base, rel)), file = path.join(dir, rel.replaceAll('/', '_') + '.pdf');
      const headings = (await page.evaluate(() => window.__look.content())).headings;
      const before = await page.evaluate(() => window.__look.drawings().length);
      fs.writeFileSync(file, await page.pdf({ format: 'A4' }));
      await page.emulateMedia({ media: 'print' });
      const after = await page.evaluate(() => window.__look.drawings().length);
      if (before > 0 && after === 0) faults.add(rel, 'svg', 'no drawing is printed');
      const read = (order) => execFileSync('pdftotext', [order, file, '-'], { encoding: 'utf8', maxBuffer: 1 << 27 });
      // By lines across the page, and in the order of drawing: a heading of two lines in a narrow column is whole only in the second.
      const text = read('-layout'), drawn = bare(read('-raw'));
      const all = bare(text), lines = new Set(text.split('\n').map(bag)), letters = new Set(all);
      if (all.length < 50) faults.add(rel, 'PDF', `${all.length} characters`);
      for (const heading of headings) {
        const found = all.includes(bare(heading)) || drawn.includes(bare(heading)) || lines.has(bag(heading)) || (isRtl(lang) && [...bare(heading)].every((c) => letters.has(c)));
        if (!found) faults.add(rel, `heading "${heading}"`, 'is not in the PDF');
      }
      await page.close();
    });
    await context.close();
    faults.none();
  });
}
