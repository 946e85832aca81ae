/** A small web server for the sample portal. `node test/portal/server.mjs [port]` serves it alone. */
import { createServer } from 'node:http';
import { pathToFileURL } from 'node:url';
import { FOLDER, resources } from './site.mjs';

/** @typedef {import('./site.mjs').Resource} Resource */

/** The name under which browsers are shown the portal: the extension runs on gov.cn. */
export const PORTAL = 'http://www.example.gov.cn';
export const LIST_PAGE = `${PORTAL}${FOLDER}`;

/** @param {import('node:http').ServerResponse} response @param {Resource | undefined} found */
function answer(response, found) {
  response.writeHead(found ? 200 : 404, {
    'content-type': found?.type ?? 'text/plain; charset=utf-8',
    'cache-control': 'no-cache',
  });
  response.end(found?.body ?? '没有这一页\n');
}

/**
 * @param {number} [port] 0 takes any free one
 * @returns {Promise<{ port: number, serve: (path: string, body: string | Buffer, type?: string, wait?: number) => string, requests: () => string[], close: () => Promise<void> }>}
 */
export async function startPortal(port = 0) {
  const all = resources();
  const own = new Set(all.keys());
  /** @type {string[]} */
  const asked = [];
  const server = createServer((request, response) => {
    // A browser that takes us for its proxy sends the whole address, and those of its own errands too.
    const url = new URL(request.url ?? '/', 'http://localhost');
    const ours = url.hostname === 'localhost' || url.hostname.endsWith('.gov.cn');
    if (ours) asked.push(url.pathname);
    if (ours && url.pathname === '/') {
      response.writeHead(302, { location: FOLDER }).end();
      return;
    }
    const found = ours ? all.get(url.pathname) : undefined;
    if (found?.wait) {
      setTimeout(() => answer(response, found), found.wait);
      return;
    }
    answer(response, found);
  });
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(null)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    /** Serves one more page, for a test of its own; returns its address. The portal's own pages stay what other tests know. */
    serve(path, body, type = 'text/html; charset=utf-8', wait = 0) {
      if (own.has(path)) throw new Error(`The portal has a page of its own at ${path}.`);
      all.set(path, { body, type, wait });
      return `${PORTAL}${path}`;
    },
    /** Paths that were asked for so far, in their order. */
    requests: () => [...asked],
    close: () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const { port } = await startPortal(Number(process.argv[2] ?? 8080));
  console.log(`http://localhost:${port}${FOLDER}`);
}
