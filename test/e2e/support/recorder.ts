import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A proxy between the browser and the portal that keeps every address that is asked for. */
export async function startRecorder(portal: number) {
  const seen: string[] = [];
  const server = createServer((asked, answer) => {
    seen.push(asked.url ?? '');
    const { method, headers, url } = asked;
    const passed = request({ port: portal, method, headers, path: url }, (reply) => {
      answer.writeHead(reply.statusCode ?? 502, reply.headers);
      reply.pipe(answer);
    });
    asked.pipe(passed);
  });
  // Nothing here is https.
  server.on('connect', (asked, socket) => {
    seen.push(asked.url ?? '');
    socket.destroy();
  });
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    port: (server.address() as AddressInfo).port,
    seen,
    close: () =>
      new Promise<void>((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
