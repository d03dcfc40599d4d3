// A plain static host for one folder, on 127.0.0.1 only: directory index, redirect to the
// slash form, 404.html. Like the cheapest host a site may live on, it guesses nothing else.
import http from 'node:http';
import fs from 'node:fs';
import path from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8', '.css': 'text/css; charset=utf-8', '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json', '.svg': 'image/svg+xml', '.png': 'image/png', '.jpg': 'image/jpeg', '.webp': 'image/webp',
  '.ico': 'image/x-icon', '.xml': 'application/xml', '.txt': 'text/plain; charset=utf-8', '.md': 'text/markdown; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8', '.woff2': 'font/woff2', '.geojson': 'application/geo+json',
};

/** The file of `dir` that answers a decoded path, or null. */
export function lookup(dir, rel) {
  const file = path.join(dir, rel);
  if (file !== dir && !file.startsWith(dir + path.sep)) return null;
  const stat = fs.statSync(file, { throwIfNoEntry: false });
  if (stat?.isFile() && !rel.endsWith('/')) return { file, how: 'file' };
  if (!stat?.isDirectory()) return null;
  const index = path.join(file, 'index.html');
  return fs.existsSync(index) ? { file: index, how: rel === '' || rel.endsWith('/') ? 'index' : 'redirect' } : null;
}

/** Serves `dir` below `mount` ("/" or "/sub/path/"). */
export async function serve(dir, mount = '/') {
  const server = http.createServer((request, response) => {
    const send = (status, file) => {
      response.writeHead(status, { 'content-type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      response.end(fs.readFileSync(file));
    };
    let where;
    try { where = decodeURIComponent(new URL(request.url, 'http://host').pathname); } catch { response.writeHead(400).end(); return; }
    const hit = where.startsWith(mount) ? lookup(dir, where.slice(mount.length)) : null;
    if (!hit) {
      const missing = path.join(dir, '404.html');
      if (fs.existsSync(missing)) send(404, missing); else response.writeHead(404).end('not here');
    } else if (hit.how === 'redirect') response.writeHead(301, { location: encodeURI(where) + '/' }).end();
    else send(200, hit.file);
  });
  await new Promise((done, fail) => { server.once('error', fail); server.listen(0, '127.0.0.1', done); });
  const origin = `http://127.0.0.1:${server.address().port}`;
  return { origin, base: origin + mount, close: () => new Promise((done) => { server.closeAllConnections?.(); server.close(done); }) };
}
