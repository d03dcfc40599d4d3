// The example site in every language of the theme, and in accented English: whatever a reader sees that
// no author wrote comes from the theme's words, so that it can be translated.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import assert from 'node:assert/strict';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { launch, open, visitor } from './lib/browser.mjs';
import { Faults } from './lib/faults.mjs';
import { accent, site } from './lib/pseudo.mjs';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
let folder, out, said, languages, browser, context;
before(async () => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'narrarium-languages-'));
  out = path.join(folder, 'public');
  languages = site(ROOT, folder);
  const build = spawnSync(process.env.NARRARIUM_BINARY, ['build', '--site', folder, '--output', out], { encoding: 'utf8' });
  said = build.stderr + build.stdout;
  assert.equal(build.status, 0, said);
  browser = await launch();
  context = await visitor(browser, 'file://');
});
after(async () => {
  await browser?.close();
  fs.rmSync(folder, { recursive: true, force: true });
});
const read = (lang, rel) => open(context, pathToFileURL(path.join(out, lang, `${rel}.html`)).href);

const PAGES = ['index', 'about', 'compare', 'glossary', 'search', ...['index', 'network', 'timeline', 'structure', 'relations', 'mechanisms', 'narrative', 'resilience', 'embedding',
  'scenarios', 'trends', 'told', 'actors', 'facts', 'indicators', 'sources', 'data', 'embed/network', 'embed/timeline', 'actor/intel-penang', 'actor/psdc'].map((name) => `penang/${name}`)];

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

test('the site is whole in every language of the theme', () => {
  assert.ok(languages.length >= 24, `only ${languages}`);
  const about = said.split(/\n(?=\w+\[)/).filter((one) => /^(error|warning|notice)/.test(one) && /themes\/|message|template/.test(one.split('\n')[0]));
  assert.deepEqual(about, []);
  for (const lang of languages) assert.ok(fs.existsSync(path.join(out, lang, 'penang/network.html')), lang);
});

test('every word that no author wrote is the theme\'s', async () => {
  const faults = new Faults(), authors = written(path.join(folder, 'content')) + fs.readFileSync(path.join(folder, 'site.toml'), 'utf8');
  const marked = accent('Overview');
  let seen = 0;
  for (const rel of PAGES) {
    const page = await read('en-XA', rel);
    for (const [where, text] of await page.evaluate(latin)) {
      for (const piece of pieces(text)) if (!authors.includes(piece)) faults.add(rel, where, `"${piece}" is neither the theme's nor an author's`);
    }
    if ((await page.textContent('body')).includes(marked)) seen += 1;
    await page.close();
  }
  assert.ok(seen > 10, 'the accented words are not on the pages');
  faults.none();
});

test('lists are in the order of Intl.Collator', async () => {
  const faults = new Faults();
  let compared = 0;
  for (const lang of languages.filter((tag) => tag !== 'en-XA')) {
    for (const [rel, lists, names] of [['penang/actors', 'section[id^="kind-"]', 'tbody tr > :first-child a'], ['glossary', 'dl.glossary', 'dt'], ['search', '.names', 'li > a']]) {
      const page = await read(lang, rel);
      const [n, wrong] = await page.evaluate(([tag, all, each]) => {
        const order = new Intl.Collator(tag).compare, bad = [];
        let pairs = 0;
        for (const list of document.querySelectorAll(all)) {
          const words = [...list.querySelectorAll(each)].map((one) => one.firstChild.textContent.trim());
          words.slice(1).forEach((word, index) => { pairs += 1; if (order(words[index], word) > 0) bad.push(`${words[index]} before ${word}`); });
        }
        return [pairs, bad];
      }, [lang, lists, names]);
      compared += n;
      for (const one of wrong) faults.add(`${lang}/${rel}`, lists, one);
      await page.close();
    }
  }
  assert.ok(compared > 100 * (languages.length - 1), `only ${compared} pairs of neighbours`);
  faults.none();
});
