// What every test file begins with: the built site, a browser, a host.
import { launch } from './browser.mjs';
import { serve } from './server.mjs';
import { Site } from './site.mjs';

export async function setUp() {
  const dir = process.env.NARRARIUM_SITE;
  if (!dir) throw new Error('NARRARIUM_SITE names no built site: run ./test in the root of the repository');
  const browser = await launch();
  const site = await Site.read(dir, browser);
  if (site.languages.length === 0) throw new Error(`${dir} holds no language folder with an index.html`);
  const host = await serve(site.dir);
  return { browser, site, host, close: async () => { await browser.close(); await host.close(); } };
}

/** The languages whose pages are looked at one by one: a Latin one, a Chinese one, one from right to left, and the least translated. */
export const LANGUAGES = ['en', 'zh-Hans', 'ar', 'ms'];
