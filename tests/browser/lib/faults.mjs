// What is wrong, where: every check collects, and fails once with the whole list.
import assert from 'node:assert/strict';

const SHOWN = 60;

export class Faults {
  constructor() { this.list = []; }
  /** `page` is a path of the site, `selector` an element or a width, `what` the fault in words. */
  add(page, selector, what) { this.list.push({ page, selector, what }); }
  toString() {
    const lines = this.list.slice(0, SHOWN).map((f) => `  ${f.page} | ${f.selector} | ${f.what}`);
    if (this.list.length > SHOWN) lines.push(`  ... and ${this.list.length - SHOWN} more`);
    return `${this.list.length} faults (page | where | what)\n${lines.join('\n')}`;
  }
  none() { assert.equal(this.list.length, 0, this.toString()); }
}
