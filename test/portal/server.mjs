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

/** @typedef {{ method: string, url: URL, headers: import('node:http').IncomingHttpHeaders, body: string }} Asked with the host that was asked for */
/** @typedef {{ status?: number, headers?: Record<string, string>, body?: string | Buffer, wait?: number }} Reply */
/** @typedef {(asked: Asked) => Reply | undefined} Route */
/** @typedef {{ host: string, path: string, begun: number, ended: number | null }} Visit times in ms; no end while it is being answered */

/** @param {import('node:http').IncomingMessage} request */
async function bodyOf(request) {
  let body = '';
  for await (const part of request.setEncoding('utf8')) body += part;
  return body;
}

/** @param {number} milliseconds */
const after = (milliseconds) =>
  milliseconds > 0 && new Promise((resolve) => setTimeout(resolve, milliseconds));

/** @param {number} [port] 0 takes any free one */
export async function startPortal(port = 0) {
  const all = resources();
  const own = new Set(all.keys());
  /** @type {Visit[]} */
  const visits = [];
  /** @type {Route[]} */
  const routes = [];
  const server = createServer(async (request, response) => {
    const { url: asked = '/', method = 'GET', headers } = request;
    const url = new URL(asked, `http://${headers.host ?? 'localhost'}`);
    // A browser that takes us for its proxy sends the whole address, and those of its own errands too.
    const ours = asked.startsWith('/') || /(?:^localhost|\.gov\.cn)$/.test(url.hostname);
    if (!ours) {
      answer(response, undefined);
      return;
    }
    /** @type {Visit} */
    const visit = { host: url.host, path: url.pathname, begun: Date.now(), ended: null };
    visits.push(visit);
    response.on('close', () => {
      visit.ended = Date.now();
    });
    const body = await bodyOf(request);
    for (const route of routes) {
      const reply = route({ method, url, headers, body });
      if (!reply) continue;
      await after(reply.wait ?? 0);
      response.writeHead(reply.status ?? 200, { 'cache-control': 'no-cache', ...reply.headers });
      response.end(reply.body);
      return;
    }
    if (url.pathname === '/') {
      response.writeHead(302, { location: FOLDER }).end();
      return;
    }
    const found = all.get(url.pathname);
    await after(found?.wait ?? 0);
    answer(response, found);
  });
  // A browser that takes us for its proxy may try whether a host speaks TLS first, as Firefox does: ours hang up, as portals do that know
  // of none.
  server.on('connect', (_, socket) =>
    socket.end('HTTP/1.1 200 Connection Established\r\n\r\n', () => socket.destroy()),
  );
  await new Promise((listening) => server.listen(port, '127.0.0.1', () => listening(null)));
  const address = server.address();
  return {
    port: typeof address === 'object' && address ? address.port : port,
    /**
     * Serves one more page, for a test of its own; returns its address. The portal's own pages stay what other tests know.
     * @param {string} path @param {string | Buffer} body
     */
    serve(path, body, type = 'text/html; charset=utf-8', wait = 0) {
      if (own.has(path)) throw new Error(`The portal has a page of its own at ${path}.`);
      all.set(path, { body, type, wait });
      return `${PORTAL}${path}`;
    },
    /** Answers whatever this has an answer for; returns how to stop. @param {Route} route */
    route(route) {
      routes.push(route);
      return () => {
        routes.splice(routes.indexOf(route), 1);
      };
    },
    /** Paths that were asked for so far, in their order. */
    requests: () => visits.map(({ path }) => path),
    /** The same with host and times. */
    visits: () => visits.map((visit) => ({ ...visit })),
    /** @returns {Promise<void>} */
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
