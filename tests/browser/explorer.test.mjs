// What the script adds to the network, one function after the other. What a function should
// show is computed here anew, from the list of ties that the page carries.
// `./test --mutate` switches the functions off in turn: exactly the test of each must fail then.
import assert from 'node:assert/strict';
import fs from 'node:fs';
import { after, before, test } from 'node:test';
import { launch, open, visitor } from './lib/browser.mjs';
import { switchOff } from './lib/mutations.mjs';
import { serve } from './lib/server.mjs';

let browser, host, rel, context, page, data, near;
before(async () => {
  const dir = process.env.NARRARIUM_SITE;
  if (!dir) throw new Error('NARRARIUM_SITE names no built site: run ./test in the root of the repository');
  // The largest network asks most of the script.
  const pages = fs.readdirSync(`${dir}/en`).map((name) => `en/${name}/network.html`).filter((page) => fs.existsSync(`${dir}/${page}`));
  rel = pages.reduce((best, page) => (fs.statSync(`${dir}/${page}`).size > fs.statSync(`${dir}/${best}`).size ? page : best));
  [browser, host] = [await launch(), await serve(dir)];
  context = await visitor(browser, host.origin, { acceptDownloads: true });
  await switchOff(context, process.env.SWITCHED_OFF);
});
after(async () => { await browser?.close(); await host?.close(); });

/** The network in English, as if newly opened. */
async function network(fragment = '') {
  await page?.close();
  page = await open(context, `${host.base}${rel}${fragment}`);
  data = JSON.parse(await page.textContent('#network-data'));
  near = data.nodes.map(() => new Set());
  for (const [a, b] of data.ties) { near[a].add(b); near[b].add(a); }
}
const name = (index) => data.nodes[index][1];
const id = (index) => data.nodes[index][0];
/** The best connected actor, and one of its partners with few ties. */
const hub = () => near.reduce((best, set, index) => (set.size > near[best].size ? index : best), 0);
const leaf = () => [...near[hub()]].reduce((best, index) => (near[index].size < near[best].size ? index : best));
/** Indices of the actors and ties in sight, of the drawing in sight. */
const seen = () => page.evaluate(() => {
  const drawing = [...document.querySelectorAll('figure.network svg.net')].find((one) => one.getClientRects().length > 0);
  const on = (list) => [...drawing.querySelectorAll(list)].flatMap((one, index) => (one.classList.contains('off') ? [] : [index]));
  return { nodes: on('.nd'), ties: on('g.tie') };
});
const pick = (label, value) => page.locator('#network-explore .field, #network-tools .field').filter({ has: page.locator(`label:text-is("${data.words[label]}")`) }).locator('select').selectOption(value);
const row = (tie) => page.locator(`#relation-${tie[3]}`);
const same = (found, expected, words) => assert.deepEqual([...found].sort((a, b) => a - b), [...expected].sort((a, b) => a - b), words);
/** Actors with a tie that passes, and those ties. */
function kept(passes) {
  const ties = data.ties.flatMap((tie, index) => (passes(tie) ? [index] : []));
  return { ties, nodes: new Set(ties.flatMap((index) => data.ties[index].slice(0, 2))) };
}
async function shows(passes) {
  const found = await seen(), expected = kept(passes);
  same(found.ties, expected.ties, 'ties');
  same(found.nodes, expected.nodes, 'actors');
}

test('family: a family is filtered away', async () => {
  await network();
  const family = data.ties[0][2];
  await page.click(`#network-tools input[data-what="family"][data-id="${family}"]`);
  await shows((tie) => tie[2] !== family);
});

test('kind: a kind of actor is filtered away', async () => {
  await network();
  const kind = data.nodes[hub()][2];
  await page.click(`#network-tools input[data-what="kind"][data-id="${kind}"]`);
  await shows(([a, b]) => data.nodes[a][2] !== kind && data.nodes[b][2] !== kind);
});

test('find: a name is found and chosen', async () => {
  await network();
  await page.fill('#network-find', name(leaf()));
  await page.keyboard.press('Enter');
  assert.equal(await page.locator('figure.network .nd.hit:visible').count() > 0, true, 'nothing is marked as found');
  assert.equal(await page.evaluate(() => location.hash), `#actor=${id(leaf())}`);
});

test('partners: an actor with the focus lights its partners', async () => {
  await network();
  const lit = await page.evaluate((index) => {
    const drawing = [...document.querySelectorAll('figure.network svg.net')].find((one) => one.getClientRects().length > 0);
    const marks = [...drawing.querySelectorAll('.nd')];
    marks[index].focus();
    return marks.flatMap((one, at) => (one.classList.contains('dim') ? [] : [at]));
  }, hub());
  same(lit, [hub(), ...near[hub()]]);
});

test('way: the shortest way between two actors is told', async () => {
  await network();
  const start = leaf();
  // As far as one can get from there, step by step.
  const steps = new Map([[start, 0]]);
  for (const [node, n] of steps) for (const other of near[node]) if (!steps.has(other)) steps.set(other, n + 1);
  const [end, far] = [...steps].reduce((best, one) => (one[1] > best[1] ? one : best));
  await pick('from', id(start));
  await pick('to', id(end));
  assert.equal(await page.locator('#network-explore ol li:visible').count(), far);
  assert.match(await page.evaluate(() => location.hash), /from=.*to=/);
});

test('without: who hangs on one actor is named', async () => {
  await network();
  const out = hub();
  const seenFrom = (start) => { const all = new Set([start]); for (const node of all) for (const other of near[node]) if (other !== out) all.add(other); return all; };
  const around = [...near[out]].map((node) => seenFrom(node));
  const largest = around.reduce((best, one) => (one.size > best.size ? one : best));
  const cut = new Set(around.filter((part) => ![...part].some((node) => largest.has(node))).flatMap((part) => [...part]));
  await pick('leave', id(out));
  assert.equal(await page.locator('#network-explore ul li:visible').count(), cut.size);
  assert.equal((await seen()).nodes.includes(out), false, 'it is still drawn');
});

test('year: ties that began later go', async () => {
  await network();
  const years = data.ties.map((tie) => tie[4]).filter((year) => year !== null).sort((a, b) => a - b);
  const year = years[Math.floor(years.length / 2)];
  await page.locator('#network-explore input[type=range]').fill(String(year));
  await shows((tie) => tie[4] !== null && tie[4] <= year);
});

test('around: one actor and who is within so many steps', async () => {
  await network();
  const middle = leaf();
  await pick('around', id(middle));
  const one = new Set([middle, ...near[middle]]);
  await shows(([a, b]) => one.has(a) && one.has(b));
  await pick('steps', '2');
  const two = new Set([...one].flatMap((node) => [node, ...near[node]]));
  await shows(([a, b]) => two.has(a) && two.has(b));
});

test('region: one region only', async () => {
  await network();
  const region = data.nodes[hub()][4];
  await pick('region', region);
  await shows(([a, b]) => data.nodes[a][4] === region && data.nodes[b][4] === region);
});

test('boundary: one side of the boundary only', async () => {
  await network();
  const core = data.boundaries.findIndex(([word]) => word === 'core');
  await pick('boundary', 'core');
  await shows(([a, b]) => data.nodes[a][5] === core && data.nodes[b][5] === core);
});

test('size: marks grow with a measure, and the largest are named', async () => {
  await network();
  await pick('size', 'degree');
  const widths = await page.evaluate(() => {
    const drawing = [...document.querySelectorAll('figure.network svg.net')].find((one) => one.getClientRects().length > 0);
    const marks = [...drawing.querySelectorAll('.nd .mk')];
    return marks.map((one) => (one.hasAttribute('transform') ? one.getBoundingClientRect().width : NaN));
  });
  const [big, small] = [hub(), leaf()];
  assert.ok(widths[big] > widths[small] * 1.5, `the best connected mark is ${widths[big]} wide, a small one ${widths[small]}`);
  assert.match(await page.locator('#network-explore > div').last().innerText(), new RegExp(`${near[big].size}`));
  assert.ok((await page.locator('#network-explore > div').last().innerText()).includes(name(big)));
});

test('table: it holds what the drawing shows', async () => {
  await network();
  const out = hub();
  // Whatever takes an actor out of the drawing takes its ties out of the table.
  await page.evaluate((gone) => {
    const { more, apply } = document.getElementById('network').network;
    more.part = (index) => index !== gone;
    apply(true);
  }, out);
  const [gone, kept] = [data.ties.find(([a, b]) => a === out || b === out), data.ties.find(([a, b]) => a !== out && b !== out)];
  assert.equal(await row(gone).isVisible(), false);
  assert.equal(await row(kept).isVisible(), true);
});

test('csv: the rows in sight, as a file', async () => {
  await network();
  const region = data.nodes[hub()][4];
  await pick('region', region);
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`#network-explore button:text-is("${data.words.csv}")`)]);
  const lines = fs.readFileSync(await file.path(), 'utf8').trim().split('\r\n');
  const visible = await page.locator('#ties tbody tr:visible').count();
  assert.equal(lines.length, visible + 1);
  assert.ok(lines.every((line) => line.split('","').length === 5), lines[0]);
});

test('svg: the drawing as a file', async () => {
  await network();
  const [file] = await Promise.all([page.waitForEvent('download'), page.click(`#network-explore button:text-is("${data.words.svg}")`)]);
  const text = fs.readFileSync(await file.path(), 'utf8');
  assert.match(text, /^<svg /);
  assert.ok(text.includes('<text') && !text.includes(' class='), 'it leans on a style sheet');
  assert.ok(/ stroke="rgb/.test(text) && / font-size="/.test(text), 'it does not say how it looks');
});

test('address: a view can be shared', async () => {
  await network();
  const [from, to] = [id(hub()), id(leaf())];
  await network(`#actor=${to}&from=${from}&to=${to}`);
  const chosen = await page.locator('#network-explore select').evaluateAll((list) => list.map((one) => one.value));
  assert.ok(chosen.includes(from) && chosen.includes(to), `chosen are ${chosen}`);
  assert.equal(await page.locator('figure.network .nd.lit:visible').count(), 1);
  // With a step of the story it opens at that step.
  const [step, title] = await page.locator('#story a.look').nth(1).evaluate((link) => [link.hash, link.textContent]);
  await network(step);
  assert.match(await page.textContent('#story-tools [role=status]'), new RegExp(title));
});

test('story: its steps are gone through beside the drawing', async () => {
  await network();
  const steps = await page.locator('#story a.look').evaluateAll((links) => links.map((link) => [link.hash, link.textContent]));
  assert.ok(steps.length > 1, 'the example has no story');
  const [before, after] = [page.locator('#story-tools button').nth(0), page.locator('#story-tools button').nth(1)];
  // By keyboard: the buttons are reached and stay where they are.
  await after.focus();
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => location.hash), steps[0][0]);
  assert.match(await page.textContent('#story-tools [role=status]'), new RegExp(steps[0][1]));
  const look = new URLSearchParams(steps[0][0].slice(1));
  // The drawing takes all of the look over; what it makes of each part is tested above.
  const taken = await page.evaluate(() => [...document.getElementById('network').network.state]);
  assert.deepEqual(taken.sort(), [...look].sort());
  assert.equal(await page.getAttribute('#story li[aria-current=step]', 'id'), `step-${look.get('step')}`);
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => location.hash), steps[1][0]);
  assert.equal(await before.getAttribute('aria-disabled'), 'false');
  // A link of the list does the same, and the last step goes no further.
  await page.locator('#story a.look').last().click();
  assert.equal(await page.evaluate(() => location.hash), steps.at(-1)[0]);
  assert.equal(await after.getAttribute('aria-disabled'), 'true');
  await page.keyboard.press('Enter');
  assert.equal(await page.evaluate(() => location.hash), steps.at(-1)[0]);
});
