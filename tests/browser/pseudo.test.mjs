// Whatever a reader sees that no author wrote comes from the theme's words, so that it can be translated:
// in a language of accented English, plain English words are the author's or a fault.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { test } from 'node:test';
import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { accent, site } from './lib/pseudo.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const PAGES = ['index', 'about', 'compare', 'glossary', ...['index', 'network', 'timeline', 'structure', 'relations', 'mechanisms', 'narrative', 'resilience', 'embedding',
  'scenarios', 'trends', 'told', 'actors', 'facts', 'indicators', 'sources', 'data', 'actor/intel-penang', 'actor/psdc'].map((name) => `penang/${name}`)];

/** Runs in the page: texts with Latin letters that nobody marked as another language's, and where they stand. */
function latin() {
  // Names of files, addresses, formulas and the literature they come from are the same in every language.
  const SAME = 'script, style, code, kbd, cite, template, .formula, [download], a[rel=external], [href^="mailto:"], [translate=no]';
  const own = (element) => element.closest('[lang]') === document.documentElement && !element.closest(SAME);
  const out = [...document.querySelectorAll('[placeholder]')].map((input) => ['placeholder', input.placeholder]);
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const element = walker.currentNode.parentElement, kind = element.getAttribute('class');
    if (/[A-Za-z]{3}/.test(walker.currentNode.nodeValue) && own(element)) out.push([element.tagName.toLowerCase() + (kind ? `.${kind}` : ''), walker.currentNode.nodeValue]);
  }
  return out;
}

/** Everything that authors wrote, in one line. */
const written = (folder) => fs.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile() && /\.(toml|md|csv)$/.test(entry.name))
  .map((entry) => fs.readFileSync(path.join(entry.parentPath ?? entry.path, entry.name), 'utf8')).join(' ').replace(/\s+/g, ' ');

/** The words between commas, signs and accented letters; months and "and" come from the browser's own tables. */
const MONTHS = Array.from({ length: 12 }, (_, month) => new Intl.DateTimeFormat('en', { month: 'long' }).format(new Date(2001, month, 15)));
const pieces = (text) => text.replace(/[\u2066-\u2069]/g, '').split(/[^A-Za-z0-9 '’&./_-]+|(?:^| )(?:and|or)(?: |$)/)
  .map((piece) => MONTHS.reduce((rest, month) => rest.replace(month, ''), piece).replace(/^[^A-Za-z]+|[^A-Za-z]+$/g, '')).filter((piece) => /[A-Za-z]{3}/.test(piece));

test('every word that no author wrote is the theme\'s', async () => {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'narrarium-pseudo-')), out = path.join(folder, 'public');
  try {
    site(ROOT, folder);
    const build = spawnSync(process.env.NARRARIUM_BINARY, ['build', '--quiet', '--site', folder, '--output', out], { encoding: 'utf8' });
    assert.equal(build.status, 0, build.stderr);
    const browser = await launch(), context = await visitor(browser, 'file://'), faults = new Faults();
    const authors = written(path.join(folder, 'content')) + fs.readFileSync(path.join(folder, 'site.toml'), 'utf8');
    let marked = 0;
    for (const rel of PAGES) {
      const page = await open(context, pathToFileURL(path.join(out, 'en-XA', `${rel}.html`)).href);
      for (const [where, text] of await page.evaluate(latin)) {
        for (const piece of pieces(text)) if (!authors.includes(piece)) faults.add(rel, where, `"${piece}" is neither the theme's nor an author's`);
      }
      if ((await page.textContent('body')).includes(accent('Overview')) || rel.split('/').length === 1) marked += 1;
      await page.close();
    }
    await browser.close();
    assert.equal(marked, PAGES.length, 'a page has no words of the theme at all');
    faults.none();
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
});
