// What is wrong, where: every check collects, and fails once with the whole list.
import assert from 'node:assert/strict';
import { sort } from './known-gaps.mjs';

const SHOWN = 60;

export class Faults {
  constructor() { this.list = []; }
  /** `page` is a path of the site, `selector` an element or a width, `what` the fault in words. */
  add(page, selector, what) { this.list.push({ page, selector, what }); }
  toString() {
    // One fault of a template is on every page: it is told once, with the first page that has it.
    const kinds = new Map();
    for (const { page, selector, what } of this.list) {
      const key = `${selector.replace(/(\.\.\/)+/g, '')} | ${what}`;
      if (!kinds.has(key)) kinds.set(key, { first: `${page} | ${selector} | ${what}`, pages: new Set() });
      kinds.get(key).pages.add(page);
    }
    const lines = [...kinds.values()].slice(0, SHOWN).map(({ first, pages }) => `  ${first}${pages.size > 1 ? ` (and on ${pages.size - 1} more pages)` : ''}`);
    if (kinds.size > SHOWN) lines.push(`  ... and ${kinds.size - SHOWN} more kinds`);
    return `${this.list.length} faults (page | where | what)\n${lines.join('\n')}`;
  }
  none() {
    const { known, fresh } = sort(this.list);
    if (known.length > 0) console.log(`# ${known.length} known gaps (tests/browser/lib/known-gaps.mjs)`);
    this.list = fresh;
    if (fresh.length > 0) assert.fail(this.toString());
  }
}
