// What can be judged from the files alone.
import { after, before, test } from 'node:test';
import { Faults } from './lib/faults.mjs';
import { setUp } from './lib/setup.mjs';
import * as statics from './lib/static.mjs';

let t;
before(async () => { t = await setUp(); });
after(() => t?.close());

const check = (name, run) => test(name, () => { const faults = new Faults(); run(t.site, faults); faults.none(); });

check('every link, asset and anchor is there at a root, under a sub-path and from file://', (site, faults) => {
  const checked = statics.links(site, faults);
  if (checked < site.pages.length) faults.add('(site)', 'a', `only ${checked} links on ${site.pages.length} pages`);
});
check('nothing from other hosts, nothing inline, the promised policy', statics.privacy);
check('languages: lang, dir, titles, hreflang, canonical, script of the text', statics.languages);
check('sitemap, feeds, robots.txt, JSON-LD, every XML and JSON file', statics.machines);
check('weight of a first visit, per page', (site, faults) => {
  const rows = statics.weigh(site, faults), heaviest = rows.sort((a, b) => b.total / b.limit - a.total / a.limit).slice(0, 8);
  for (const w of heaviest) console.log(`# ${w.rel}: ${(w.total / 1024).toFixed(1)} KiB of ${w.limit / 1024}`);
});
