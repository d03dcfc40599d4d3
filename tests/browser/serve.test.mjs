// `narrarium serve` as an author meets it: pages keep their place, styles are swapped, faults lie over the page and vanish.
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import fs from 'node:fs';
import http from 'node:http';
import os from 'node:os';
import path from 'node:path';
import { after, before, test } from 'node:test';
import { launch, open, visitor } from './lib/browser.mjs';

const BINARY = process.env.NARRARIUM_BINARY;
const PAGE = 'en/sample/structure.html', TEXT = 'content/sample/structure.md';
const children = new Set();
let work, browser;

before(async () => {
  if (!BINARY) throw new Error('NARRARIUM_BINARY names no program: run ./test in the root of the repository');
  work = fs.mkdtempSync(path.join(os.tmpdir(), 'narrarium-serve-'));
  browser = await launch();
});
after(async () => { for (const child of children) child.kill('SIGKILL'); await browser?.close(); if (work) fs.rmSync(work, { recursive: true, force: true }); });

let sites = 0;
/** A sample site of its own, served. `spoil` may change it before the server starts. */
async function serving(spoil = () => {}) {
  const root = path.join(work, `site-${sites++}`);
  const made = spawnSync(BINARY, ['init', root], { encoding: 'utf8' });
  assert.equal(made.status, 0, made.stderr);
  const at = (rel) => path.join(root, rel);
  const read = (rel) => fs.readFileSync(at(rel), 'utf8');
  const write = (rel, text) => { fs.mkdirSync(path.dirname(at(rel)), { recursive: true }); fs.writeFileSync(at(rel), text); };
  spoil({ read, write });
  const child = spawn(BINARY, ['serve', '--site', root, '--port', '0'], { stdio: ['ignore', 'pipe', 'pipe'] });
  children.add(child);
  child.on('exit', () => children.delete(child));
  const said = await new Promise((done, fail) => {
    let all = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece) => { all += piece; if (/\(Ctrl-C to stop\)/.test(all)) done(all); });
    child.on('exit', () => fail(new Error(`it ended:\n${all}`)));
  });
  const origin = `http://127.0.0.1:${/localhost:(\d+)/.exec(said)[1]}`;
  const context = await visitor(browser, origin, { viewport: { width: 800, height: 400 } });
  return {
    origin, read, write, remove: (rel) => fs.rmSync(at(rel)),
    // What a page keeps in a variable is gone when it was loaded again.
    async page(rel) { const page = await open(context, `${origin}/${rel}`); await page.evaluate('window.kept = 1'); return page; },
    async stop() {
      await context.close();
      const ended = new Promise((done) => child.on('exit', (code) => done(code)));
      child.kill('SIGINT');
      assert.equal(await ended, 0, 'Ctrl-C ends it in order');
    },
  };
}

const kept = (page) => page.evaluate('window.kept === 1');
const shows = (page, words) => page.waitForFunction((words) => document.body.innerText.includes(words), words);
/** Resolves when the page has asked whether it is still current, and has had time to act on the answer. */
const asked = (page) => page.waitForResponse((answer) => answer.url().includes('/_narrarium/tag')).then((answer) => answer.finished()).then(() => page.waitForTimeout(300));

test('serve: a page that changed is loaded again and stands where it stood; another one is left alone', async () => {
  const site = await serving(), page = await site.page(PAGE), other = await site.page('en/sample/facts.html');
  for (const place of [300, 150]) {
    // Some browsers would do it themselves; this one must not.
    await page.evaluate((place) => { history.scrollRestoration = 'manual'; scrollTo(0, place); }, place);
    const others = asked(other);
    site.write(TEXT, site.read(TEXT) + `\nAnother line at ${place}.\n`);
    await shows(page, `Another line at ${place}.`);
    await page.waitForFunction((place) => scrollY === place, place);
    await others;
  }
  assert.equal(await kept(page), false, 'it was loaded again');
  assert.equal(await kept(other), true, 'a page that did not change is not');
  assert.deepEqual([...page.seen.errors, ...other.seen.errors], []);
  await site.stop();
});

test('serve: a style sheet is swapped in place', async () => {
  const site = await serving(), page = await site.page(PAGE);
  await page.evaluate(() => scrollTo(0, 200));
  const colour = (now) => page.waitForFunction((now) => getComputedStyle(document.querySelector('h1')).color === now, now);
  for (const [words, now] of [['red', 'rgb(255, 0, 0)'], ['rgb(1 2 3)', 'rgb(1, 2, 3)']]) {
    const after = asked(page);
    site.write('themes/default/assets/zz-own.css', `h1 { color: ${words} !important; }`);
    await colour(now);
    await after;
  }
  assert.equal(await kept(page), true, 'the page was not loaded again');
  assert.equal(await page.evaluate('scrollY'), 200);
  assert.equal(await page.evaluate('document.querySelectorAll(\'link[rel=stylesheet][href*="style."]\').length'), 1, 'the old sheet is gone');
  assert.deepEqual(page.seen.errors, []);
  await site.stop();
});

test('serve: a fault lies over the last good page, as text, and vanishes', async () => {
  const site = await serving(), page = await site.page(PAGE), good = site.read(TEXT);
  await page.evaluate(() => scrollTo(0, 200));
  const evil = '<img src=x onerror=alert(1)></pre><script>alert(2)</script>', file = '<img src=x onerror=alert(3)>.md';
  for (let turn = 0; turn < 2; turn++) {
    site.write(TEXT, `${good}\nSee ${evil} [it](actor:nobody-here).\n`);
    site.write(`content/sample/${file}`, '[it](actor:nobody<img/src=x/onerror=alert(4)>)\n');
    const overlay = page.locator('.narrarium-overlay');
    await overlay.waitFor();
    const words = await overlay.innerText(), line = good.split('\n').length + 1;
    for (const part of [`structure.md:${line}:`, 'nobody-here', evil, file]) assert.ok(words.includes(part), `the overlay lacks ${part}:\n${words}`);
    assert.equal(await overlay.locator('img, script, a').count(), 0, 'what an author wrote is no markup here');
    assert.ok((await overlay.locator('mark').allInnerTexts()).some((words) => words.includes('actor:nobody-here')), 'what is wrong is marked');
    assert.ok(await page.locator('main h1').count() > 0, 'the last good page is below');
    const after = asked(page);
    site.write(TEXT, good);
    site.remove(`content/sample/${file}`);
    await overlay.waitFor({ state: 'detached' });
    await after;
  }
  assert.equal(await kept(page), true, 'the page is what it was: it is not loaded again');
  assert.equal(await page.evaluate('scrollY'), 200);
  assert.deepEqual(page.seen.errors, []);
  await site.stop();
});

test('serve: a site that was never good shows its faults, and appears when they are gone', async () => {
  let good;
  const site = await serving(({ read, write }) => { good = read(TEXT); write(TEXT, `${good}\n[it](actor:nobody-here)\n`); });
  const context = await visitor(browser, site.origin), page = await context.newPage();
  await page.goto(`${site.origin}/${PAGE}`);
  await page.locator('.narrarium-overlay').waitFor();
  assert.ok((await page.innerText('main')).includes('nobody-here'));
  site.write(TEXT, good);
  await page.locator('.narrarium-waiting').waitFor({ state: 'detached' });
  await page.locator('main h1').first().waitFor();
  await context.close();
  await site.stop();
});

test('serve: a page of another site gets nothing', async () => {
  const site = await serving();
  // Another port is another site. Its page has no policy of its own, and an open door beside it shows that the browser would let it through.
  const hostile = http.createServer((_, answer) => answer.setHeader('Content-Type', 'text/html').end('<!doctype html><title>hostile</title>')).listen(0, '127.0.0.1');
  const careless = http.createServer((_, answer) => answer.setHeader('Access-Control-Allow-Origin', '*').end('let in')).listen(0, '127.0.0.1');
  await Promise.all([hostile, careless].map((server) => server.listening || new Promise((done) => server.on('listening', done))));
  const origin = (server) => `http://127.0.0.1:${server.address().port}`;
  const context = await browser.newContext(), page = await context.newPage();
  await page.goto(origin(hostile));
  const tried = (origin) => page.evaluate(async (origin) => {
    const out = {}, refused = () => 'refused';
    for (const path of ['', 'en/sample/facts.html', 'data/sample/actors.csv', '_narrarium/diagnostics', '_narrarium/tag?path=/']) {
      out[`reads ${path}`] = await fetch(`${origin}/${path}`).then(() => 'let in', refused);
      out[`loads ${path}`] = await fetch(`${origin}/${path}`, { mode: 'no-cors' }).then(() => 'let in', refused);
    }
    out.script = await new Promise((done) => { const script = document.createElement('script'); script.src = `${origin}/_narrarium/reload.js`; script.onload = () => done('let in'); script.onerror = () => done('refused'); document.head.append(script); });
    out.events = await new Promise((done) => { const events = new EventSource(`${origin}/_narrarium/events`); events.onmessage = () => done('let in'); events.onerror = () => { events.close(); done('refused'); }; });
    return out;
  }, origin);
  const all = await tried(site.origin);
  assert.equal(Object.keys(all).length, 12);
  for (const [what, result] of Object.entries(all)) assert.equal(result, 'refused', what);
  const open = await tried(origin(careless));
  assert.deepEqual([open['reads '], open['loads '], open.script], ['let in', 'let in', 'let in'], 'the browser lets through what is not guarded');
  await context.close();
  hostile.close(); careless.close();
  await site.stop();
});
