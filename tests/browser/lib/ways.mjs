// One folder opened in three ways: a page has to work in each.
import { serve } from './server.mjs';

export const WAYS = ['at a root', 'under /sub/path/', 'from file://'];

/** For each way its origin and the address of a file; `close` ends the second server. */
export async function ways({ site, host }) {
  const below = await serve(site.dir, '/sub/path/');
  const of = {
    'at a root': [host.origin, (rel) => site.url(host.base, rel)],
    'under /sub/path/': [below.origin, (rel) => site.url(below.base, rel)],
    'from file://': ['file://', (rel) => site.fileUrl(rel)],
  };
  return { of: (way) => of[way], close: () => below.close() };
}
