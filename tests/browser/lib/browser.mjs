// One Chromium for a test file. Every host but our own is refused and recorded.
import fs from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';

const ARGS = ['--no-sandbox', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update',
  '--disable-sync', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'];
const INPAGE = fs.readFileSync(fileURLToPath(new URL('./inpage.js', import.meta.url)), 'utf8');
const WATCH_POLICY = `window.__policy = []; document.addEventListener('securitypolicyviolation',
  (e) => window.__policy.push(e.effectiveDirective + ' refused ' + (e.blockedURI || 'inline') + (e.sample ? ' "' + e.sample + '"' : '')));`;

export async function launch() {
  const executablePath = process.env.CHROME_PATH
    ?? ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find((file) => fs.existsSync(file));
  if (!executablePath) throw new Error('no Chromium found: install the package chromium, or set CHROME_PATH to a browser');
  return chromium.launch({ executablePath, headless: true, args: ARGS });
}

/** A browser context that reaches `own` (an origin, or "file://") only. */
export async function visitor(browser, own, options = {}) {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce', serviceWorkers: 'block', ...options });
  context.setDefaultTimeout(30_000);
  await context.route((url) => !url.href.startsWith(own) && !/^(data|blob|about):/.test(url.href), (route) => route.abort('blockedbyclient'));
  await context.addInitScript(WATCH_POLICY);
  context.own = own;
  return context;
}

/** Opens an address; `page.seen` tells what happened meanwhile. */
export async function open(context, url) {
  const page = await context.newPage();
  const seen = page.seen = { foreign: [], failed: [], errors: [], urls: [] };
  // A browser asks for icons when it likes, so they are left to the static link check.
  const icon = (address) => /favicon|\.ico$/.test(address);
  page.on('console', (m) => { if (m.type() === 'error' && !icon(m.location()?.url ?? '')) seen.errors.push(m.text()); });
  page.on('pageerror', (e) => seen.errors.push('uncaught ' + e.message));
  page.on('dialog', (d) => { seen.errors.push('dialog ' + d.message()); d.dismiss().catch(() => {}); });
  page.on('request', (r) => { if (!r.url().startsWith(context.own) && !/^(data|blob|about):/.test(r.url())) seen.foreign.push(r.url()); });
  page.on('requestfailed', (r) => { if (r.url().startsWith(context.own) && !icon(r.url())) seen.failed.push(`${r.url()} ${r.failure()?.errorText}`); });
  page.on('response', (r) => { seen.urls.push(r.url()); if (r.status() >= 400 && !icon(r.url())) seen.failed.push(`${r.status()} ${r.url()}`); });
  await page.goto(url, { waitUntil: 'load' });
  await page.evaluate('Promise.race([document.fonts.ready, new Promise((r) => setTimeout(r, 1000))]).then(() => 0)');
  if (await page.evaluate('document.scripts.length') > 0) await page.waitForTimeout(100);
  await page.evaluate(INPAGE);
  return page;
}

/** Sets the width and lets observers and container queries settle. */
export async function resize(page, width, height = 900) {
  await page.setViewportSize({ width, height });
  await page.evaluate('new Promise((r) => requestAnimationFrame(() => requestAnimationFrame(r))).then(() => 0)');
  await page.waitForTimeout(60);
}

/** Runs `work` on every item, `width` at a time. */
export async function each(items, work, width = 2) {
  let next = 0;
  await Promise.all(Array.from({ length: width }, async () => { while (next < items.length) await work(items[next++]); }));
}
