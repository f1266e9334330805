import { once } from 'node:events';
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';

/** Serves on a free port of this machine; `close` settles when nothing is served there any more. */
export async function serveHere(answer: RequestListener) {
  const server = createServer(answer).listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const close = async () => {
    const closed = once(server, 'close');
    server.close();
    await closed;
  };
  return { port, origin: `http://127.0.0.1:${port}`, close } as const;
}

/** Answers each address in its own way, whatever its query; any other is missing. */
export const toRoutes =
  (routes: Readonly<Record<string, RequestListener>>): RequestListener =>
  (request, response) => {
    const route = routes[request.url?.split('?')[0] ?? ''];
    if (route) route(request, response);
    else response.writeHead(404).end();
  };
